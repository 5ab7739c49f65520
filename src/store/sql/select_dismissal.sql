SELECT
    system, asset, cause, about, reason, made_by, made_on
FROM dismissal
ORDER BY system, asset, cause;
