SELECT
    id, reference, name, description, unit, information_owners, record_type, personal_data, laws, common_type,
    note, review_reason, review_on, review_kind
FROM asset
ORDER BY id;
