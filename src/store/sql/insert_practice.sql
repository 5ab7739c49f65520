INSERT INTO practice (
    id, unit, requirement, text, made_by, made_on
) VALUES (
    :id, :unit, :requirement, :text, :made_by, :made_on
);
