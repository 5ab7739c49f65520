INSERT INTO dismissal (
    system, asset, cause, about, reason, made_by, made_on
) VALUES (
    :system, :asset, :cause, :about, :reason, :made_by, :made_on
);
