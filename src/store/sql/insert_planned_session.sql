INSERT INTO planned_session (
    system, asset, planned_on, note, place, participants, status
) VALUES (
    :system, :asset, :planned_on, :note, :place, :participants, :status
);
