INSERT INTO settings (
    one, name, traceability, scale, interval_months, interval_by_level, due_soon_days, categories, laws,
    examples, security_contact
) VALUES (
    1, :name, :traceability, :scale, :interval_months, :interval_by_level, :due_soon_days, :categories,
    :laws, :examples, :security_contact
);
