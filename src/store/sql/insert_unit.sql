INSERT INTO unit (
    id, name, kind, parent, officer
) VALUES (
    :id, :name, :kind, :parent, :officer
);
