SELECT
    name, traceability, scale, interval_months, interval_by_level, due_soon_days, categories, laws, examples,
    security_contact, catalogue, report_back_months, follow_up_months, contract_months
FROM settings
ORDER BY one;
