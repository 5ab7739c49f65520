SELECT
    id, name, version, areas, requirements
FROM catalogue
ORDER BY id;
