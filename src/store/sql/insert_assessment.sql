INSERT INTO assessment (
    id, system, requirement, answer, severity, present, evidence, note, made_by, made_on, levels,
    to_confirm
) VALUES (
    :id, :system, :requirement, :answer, :severity, :present, :evidence, :note, :made_by, :made_on,
    :levels, :to_confirm
);
