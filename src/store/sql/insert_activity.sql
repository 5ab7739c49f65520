INSERT INTO activity (
    id, year, month, name, responsible, recurs, status, note
) VALUES (
    :id, :year, :month, :name, :responsible, :recurs, :status, :note
);
