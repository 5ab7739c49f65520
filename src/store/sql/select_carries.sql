SELECT
    system, asset, note
FROM carries
ORDER BY system, asset;
