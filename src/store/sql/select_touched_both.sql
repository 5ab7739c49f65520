-- What touched both ends of a link, and so perhaps the link.
SELECT operation
FROM touched
WHERE record = :one
INTERSECT
SELECT operation
FROM touched
WHERE record = :other
ORDER BY operation;
