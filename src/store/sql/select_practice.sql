SELECT
    id, unit, requirement, text, made_by, made_on
FROM practice
ORDER BY id;
