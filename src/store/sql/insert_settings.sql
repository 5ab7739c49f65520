INSERT INTO settings (
    one, name, traceability, scale, interval_months, interval_by_level, due_soon_days, categories, laws,
    examples, security_contact, catalogue, report_back_months, follow_up_months,
    contract_months
) VALUES (
    1, :name, :traceability, :scale, :interval_months, :interval_by_level, :due_soon_days, :categories,
    :laws, :examples, :security_contact, :catalogue, :report_back_months, :follow_up_months,
    :contract_months
);
