SELECT
    id, year, month, name, responsible, recurs, status, note
FROM activity
ORDER BY id;
