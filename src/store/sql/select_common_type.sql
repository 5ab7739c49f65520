SELECT
    id, name, description, ranges, may_be_lowered, motivation, laws, personal_data, note
FROM common_type
ORDER BY id;
