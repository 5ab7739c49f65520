SELECT
    id, system, requirement, gap, risk, reason, accepted_by, accepted_on, valid_until, reference,
    levels
FROM risk_acceptance
ORDER BY id;
