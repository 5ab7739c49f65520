-- Highest level per system and aspect, through any number of dependencies. UNION ends circles.
WITH RECURSIVE
source (system, aspect, level) AS (
    SELECT carries.system, 'K', classification.level_confidentiality
    FROM carries JOIN classification ON classification.asset = carries.asset AND classification.standing = 'decided'
    UNION
    SELECT carries.system, 'R', classification.level_integrity
    FROM carries JOIN classification ON classification.asset = carries.asset AND classification.standing = 'decided'
    UNION
    SELECT carries.system, 'T', classification.level_availability
    FROM carries JOIN classification ON classification.asset = carries.asset AND classification.standing = 'decided'
),
highest (system, aspect, level) AS (
    SELECT system, aspect, max(level) FROM source GROUP BY system, aspect
),
reached (system, aspect, level) AS (
    SELECT system, aspect, level FROM highest
    UNION
    SELECT dependency.on_system, reached.aspect, reached.level
    FROM reached JOIN dependency ON dependency.system = reached.system
    WHERE instr(dependency.inherits, reached.aspect) > 0
)
SELECT count(*), sum(level) FROM (SELECT system, aspect, max(level) AS level FROM reached GROUP BY system, aspect);
