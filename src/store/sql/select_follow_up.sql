SELECT
    id, supplier, system, made_on, made_by, next_on, note, outcomes
FROM follow_up
ORDER BY id;
