SELECT
    number, at, user, label, subject, kind, of_number, changes_count
FROM operation
ORDER BY number;
