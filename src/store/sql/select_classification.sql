SELECT
    id, system, asset, standing, held_on, participants, level_confidentiality, level_integrity,
    level_availability, level_traceability, reason_confidentiality, reason_integrity, reason_availability,
    reason_traceability, method_note, laws, personal_data, decided_by, decided_on, decision_reference,
    succeeds, carried_over, categories, circumstances
FROM classification
ORDER BY id;
