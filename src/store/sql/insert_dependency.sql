INSERT INTO dependency (
    system, on_system, inherits, note
) VALUES (
    :system, :on_system, :inherits, :note
);
