INSERT INTO catalogue (
    id, name, version, areas, requirements
) VALUES (
    :id, :name, :version, :areas, :requirements
);
