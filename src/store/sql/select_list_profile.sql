SELECT
    id, kind, name, text
FROM list_profile
ORDER BY id;
