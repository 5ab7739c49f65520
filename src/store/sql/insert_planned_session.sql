INSERT INTO planned_session (
    system, asset, planned_on, note
) VALUES (
    :system, :asset, :planned_on, :note
);
