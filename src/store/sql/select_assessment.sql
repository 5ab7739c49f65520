SELECT
    id, system, requirement, answer, severity, present, evidence, note, made_by, made_on, levels,
    to_confirm
FROM assessment
ORDER BY id;
