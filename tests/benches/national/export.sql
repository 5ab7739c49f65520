-- The plain columns of klassningslista with the highest carried level; no inheritance, chains or adjustments.
SELECT system.reference, system.name, system.kind, unit.name, system.system_owner, system.supplier,
    max(classification.level_confidentiality), max(classification.level_integrity),
    max(classification.level_availability), min(classification.decided_on)
FROM system
LEFT JOIN unit ON unit.id = system.unit
LEFT JOIN carries ON carries.system = system.id
LEFT JOIN classification ON classification.asset = carries.asset AND classification.standing = 'decided'
GROUP BY system.id
ORDER BY system.reference;
