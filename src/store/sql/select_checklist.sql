SELECT
    system, kind, answers, note, made_by, made_on
FROM checklist
ORDER BY system, kind;
