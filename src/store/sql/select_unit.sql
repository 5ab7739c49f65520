SELECT
    id, name, kind, parent, officer
FROM unit
ORDER BY id;
