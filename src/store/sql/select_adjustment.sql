SELECT
    id, system, aspect, kind, level, basis, reason, made_by, made_on, until
FROM adjustment
ORDER BY id;
