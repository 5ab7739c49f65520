-- Coverage at the end of each quarter, by the days of the decisions.
WITH
quarter (day) AS (
    VALUES ('2025-03-31'), ('2025-06-30'), ('2025-09-30'), ('2025-12-31'),
           ('2026-03-31'), ('2026-06-30'), ('2026-09-30'), ('2026-11-21')
),
first (asset, day) AS (
    SELECT asset, min(decided_on) FROM classification WHERE asset IS NOT NULL AND standing <> 'draft' GROUP BY asset
),
coverage (day, system, open) AS (
    SELECT quarter.day, carries.system, sum(first.day IS NULL OR first.day > quarter.day)
    FROM quarter
    JOIN carries
    LEFT JOIN first ON first.asset = carries.asset
    GROUP BY quarter.day, carries.system
)
SELECT day, count(*), sum(open = 0) FROM coverage GROUP BY day;
