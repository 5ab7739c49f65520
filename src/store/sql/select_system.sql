SELECT
    id, reference, name, description, kind, unit, information_owners, system_owner, system_administrator,
    object_owner, object_leader, supplier, operated, operated_by, procured, life_cycle, business_critical,
    cybersecurity_act, personal_data, contract_until, tags, note, interval_months, action_plan,
    action_plan_on, risk_analysis, risk_analysis_on, impact_assessment, impact_assessment_on, review_reason,
    review_on, review_kind
FROM system
ORDER BY id;
