SELECT operation
FROM touched
WHERE record = :record
ORDER BY operation;
