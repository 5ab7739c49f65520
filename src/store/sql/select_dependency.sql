SELECT
    system, on_system, inherits, note
FROM dependency
ORDER BY system, on_system;
