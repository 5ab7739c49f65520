-- Set on every connection that writes. The rollback journal, since a write-ahead log does not work on shared folders;
-- everything waits for the disk, for the plug may be pulled.
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
-- A damaged page is refused before it is used.
PRAGMA cell_size_check = ON;
-- Nothing of a register is left in temporary files.
PRAGMA temp_store = MEMORY;
PRAGMA foreign_keys = ON;
-- 32 MiB in memory (in KiB, hence negative): an import of a large list fits without spilling.
PRAGMA cache_size = -32768;
