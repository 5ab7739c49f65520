SELECT
    system, asset, planned_on, note, place, participants, status
FROM planned_session
ORDER BY system, asset;
