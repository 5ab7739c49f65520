-- The figures of now: sums over the systems, and a heat map of their own and carried levels.
WITH
level (system, k, r, t, open, held) AS (
    SELECT system.id,
           max(classification.level_confidentiality),
           max(classification.level_integrity),
           max(classification.level_availability),
           count(carries.asset) - count(classification.id),
           count(classification.id)
    FROM system
    LEFT JOIN carries ON carries.system = system.id
    LEFT JOIN classification ON classification.asset = carries.asset AND classification.standing = 'decided'
    WHERE system.life_cycle <> 'retired'
    GROUP BY system.id
)
SELECT count(*),
       sum(system.procured = 'own'),
       sum(system.business_critical = 'yes'),
       sum(level.held > 0 AND level.open = 0),
       sum(level.held > 0 AND level.open > 0),
       sum(system.procured = 'own' AND level.held > 0 AND level.open = 0),
       sum(system.business_critical = 'yes' AND level.held > 0 AND level.open = 0),
       sum(level.k = 3 AND level.t = 3), sum(level.k = 3 AND level.t = 2), sum(level.k = 2 AND level.t = 3),
       sum(level.r = 3 AND level.t = 3), sum(level.r = 3 AND level.t = 2), sum(level.r = 2 AND level.t = 3)
FROM level JOIN system ON system.id = level.system;

SELECT system.unit, count(*) FROM system WHERE life_cycle <> 'retired' GROUP BY system.unit;
