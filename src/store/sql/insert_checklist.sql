INSERT INTO checklist (
    system, kind, answers, note, made_by, made_on
) VALUES (
    :system, :kind, :answers, :note, :made_by, :made_on
);
