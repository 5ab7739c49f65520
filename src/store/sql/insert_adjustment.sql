INSERT INTO adjustment (
    id, system, aspect, kind, level, basis, reason, made_by, made_on, until
) VALUES (
    :id, :system, :aspect, :kind, :level, :basis, :reason, :made_by, :made_on, :until
);
