INSERT INTO risk_acceptance (
    id, system, requirement, gap, risk, reason, accepted_by, accepted_on, valid_until, reference,
    levels
) VALUES (
    :id, :system, :requirement, :gap, :risk, :reason, :accepted_by, :accepted_on, :valid_until,
    :reference, :levels
);
