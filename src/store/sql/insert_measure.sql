INSERT INTO measure (
    id, reference, system, activity, goal, requirements, aspects, priority, cost, responsible,
    starts_on, ends_on, status, depends_on, decided_by, decided_on, decision_reference, plan
) VALUES (
    :id, :reference, :system, :activity, :goal, :requirements, :aspects, :priority, :cost,
    :responsible, :starts_on, :ends_on, :status, :depends_on, :decided_by, :decided_on,
    :decision_reference, :plan
);
