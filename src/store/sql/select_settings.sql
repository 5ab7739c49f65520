SELECT
    name, traceability, scale, interval_months, interval_by_level, due_soon_days, categories, laws, examples,
    security_contact
FROM settings
ORDER BY one;
