SELECT
    id, reference, system, activity, goal, requirements, aspects, priority, cost, responsible,
    starts_on, ends_on, status, depends_on, decided_by, decided_on, decision_reference, plan
FROM measure
ORDER BY id;
