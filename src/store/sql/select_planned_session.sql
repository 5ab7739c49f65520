SELECT
    system, asset, planned_on, note
FROM planned_session
ORDER BY system, asset;
