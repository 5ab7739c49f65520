INSERT INTO list_profile (
    id, kind, name, text
) VALUES (
    :id, :kind, :name, :text
);
