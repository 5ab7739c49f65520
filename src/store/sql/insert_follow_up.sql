INSERT INTO follow_up (
    id, supplier, system, made_on, made_by, next_on, note, outcomes
) VALUES (
    :id, :supplier, :system, :made_on, :made_by, :next_on, :note, :outcomes
);
