INSERT INTO carries (
    system, asset, note
) VALUES (
    :system, :asset, :note
);
