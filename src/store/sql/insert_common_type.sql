INSERT INTO common_type (
    id, name, description, ranges, may_be_lowered, motivation, laws, personal_data, note
) VALUES (
    :id, :name, :description, :ranges, :may_be_lowered, :motivation, :laws, :personal_data, :note
);
