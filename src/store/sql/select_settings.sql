SELECT
    name, traceability, scale, interval_months, interval_by_level, due_soon_days
FROM settings
ORDER BY one;
