-- The register: one file that holds everything an organisation keeps.
--
-- Applied as one transaction. A shipped step is never edited; the next one gets the next number.
--
-- Why it looks as it does
-- * Ids are UUIDs (version 7) as 16 bytes: half the size of their text, and in order of making, so that new
--   rows land at the end of a table. WITHOUT ROWID: the id is the table, not one more index beside it.
-- * STRICT: a column holds what it says, in every tool that opens the file.
-- * Words for choices ('in_use') are those of the program's own JSON. They are not listed in CHECKs, since
--   every new word would then mean a rebuilt table; the program refuses words that it does not know.
-- * Days are ISO texts (2025-03-04), so that they sort and read. Lists are JSON texts; nothing searches in
--   them here, for the program answers from memory.
-- * Texts are '' where nothing is written; NULL means "not known" or "not assessed", never zero.
-- * References are checked when the transaction ends, so that the changes of one operation need no order.
-- * Every reference has an index: without it, removing one record would search a whole table.

PRAGMA application_id = 0x53696769; -- "Sigi": how a register is told from other SQLite files

-- What the organisation decides for its register; always exactly one row.
CREATE TABLE settings (
    one               INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    name              TEXT    NOT NULL,
    traceability      INTEGER NOT NULL CHECK (traceability IN (0, 1)),
    scale             TEXT    NOT NULL CHECK (json_valid(scale)),
    interval_months   INTEGER NOT NULL CHECK (interval_months BETWEEN 0 AND 65535),
    interval_by_level TEXT    NOT NULL CHECK (json_valid(interval_by_level)),
    due_soon_days     INTEGER NOT NULL CHECK (due_soon_days BETWEEN 0 AND 65535)
) STRICT;

-- Who is responsible: a tree. That names are unique among siblings is judged by the program, since SQLite
-- knows upper and lower case for ASCII only.
CREATE TABLE unit (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    parent  BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    officer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX unit_by_parent ON unit (parent) WHERE parent IS NOT NULL;

CREATE TABLE system (
    id                   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    reference            TEXT NOT NULL UNIQUE,
    name                 TEXT NOT NULL,
    description          TEXT NOT NULL,
    kind                 TEXT NOT NULL,
    unit                 BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    information_owners   TEXT NOT NULL CHECK (json_valid(information_owners)),
    system_owner         TEXT NOT NULL,
    system_administrator TEXT NOT NULL,
    object_owner         TEXT NOT NULL,
    object_leader        TEXT NOT NULL,
    supplier             TEXT NOT NULL,
    operated             TEXT,
    operated_by          TEXT NOT NULL,
    procured             TEXT,
    life_cycle           TEXT NOT NULL,
    business_critical    TEXT NOT NULL,
    cybersecurity_act    TEXT NOT NULL,
    personal_data        TEXT NOT NULL,
    contract_until       TEXT,
    tags                 TEXT NOT NULL CHECK (json_valid(tags)),
    note                 TEXT NOT NULL,
    interval_months      INTEGER CHECK (interval_months BETWEEN 0 AND 65535),
    -- Three work marks, each with the day its status was set.
    action_plan          TEXT,
    action_plan_on       TEXT,
    risk_analysis        TEXT,
    risk_analysis_on     TEXT,
    impact_assessment    TEXT,
    impact_assessment_on TEXT,
    -- "Needs a new classification": a reason and a day, both or neither.
    review_reason        TEXT,
    review_on            TEXT,
    CHECK ((review_reason IS NULL) = (review_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX system_by_unit ON system (unit) WHERE unit IS NOT NULL;

CREATE TABLE asset (
    id                 BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    reference          TEXT NOT NULL UNIQUE,
    name               TEXT NOT NULL,
    description        TEXT NOT NULL,
    unit               BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    information_owners TEXT NOT NULL CHECK (json_valid(information_owners)),
    record_type        TEXT NOT NULL,
    personal_data      TEXT NOT NULL,
    laws               TEXT NOT NULL CHECK (json_valid(laws)),
    common_type        TEXT NOT NULL,
    note               TEXT NOT NULL,
    review_reason      TEXT,
    review_on          TEXT,
    CHECK ((review_reason IS NULL) = (review_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX asset_by_unit ON asset (unit) WHERE unit IS NOT NULL;

-- A link is known by its two ends and has no id of its own.
CREATE TABLE carries (
    system BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    asset  BLOB NOT NULL REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    note   TEXT NOT NULL,
    PRIMARY KEY (system, asset)
) STRICT, WITHOUT ROWID;

CREATE INDEX carries_by_asset ON carries (asset);

-- inherits: the aspects that the one below takes over, as letters ('KRT').
CREATE TABLE dependency (
    system    BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    on_system BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    inherits  TEXT NOT NULL,
    note      TEXT NOT NULL,
    PRIMARY KEY (system, on_system)
) STRICT, WITHOUT ROWID;

CREATE INDEX dependency_by_on_system ON dependency (on_system);

-- A decision about exactly one system or asset. Levels are NULL where an aspect is not assessed.
CREATE TABLE classification (
    id                     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    system                 BLOB REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    asset                  BLOB REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    standing               TEXT NOT NULL,
    held_on                TEXT,
    participants           TEXT NOT NULL CHECK (json_valid(participants)),
    level_confidentiality  INTEGER CHECK (level_confidentiality BETWEEN 0 AND 4),
    level_integrity        INTEGER CHECK (level_integrity BETWEEN 0 AND 4),
    level_availability     INTEGER CHECK (level_availability BETWEEN 0 AND 4),
    level_traceability     INTEGER CHECK (level_traceability BETWEEN 0 AND 4),
    reason_confidentiality TEXT NOT NULL,
    reason_integrity       TEXT NOT NULL,
    reason_availability    TEXT NOT NULL,
    reason_traceability    TEXT NOT NULL,
    method_note            TEXT NOT NULL,
    laws                   TEXT NOT NULL CHECK (json_valid(laws)),
    personal_data          TEXT NOT NULL,
    decided_by             TEXT NOT NULL,
    decided_on             TEXT,
    decision_reference     TEXT NOT NULL,
    succeeds               BLOB REFERENCES classification (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((system IS NULL) <> (asset IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX classification_by_system ON classification (system) WHERE system IS NOT NULL;
CREATE INDEX classification_by_asset ON classification (asset) WHERE asset IS NOT NULL;
CREATE INDEX classification_by_succeeds ON classification (succeeds) WHERE succeeds IS NOT NULL;

-- A system has at most one adjustment for each aspect.
CREATE TABLE adjustment (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    system    BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    aspect    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    level     INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    basis     INTEGER CHECK (basis BETWEEN 0 AND 4),
    reason    TEXT NOT NULL,
    made_by   TEXT NOT NULL,
    made_on   TEXT NOT NULL,
    until     TEXT,
    UNIQUE (system, aspect)
) STRICT, WITHOUT ROWID;

-- Known by what it is about: one system or one asset, so neither column alone can be the key.
CREATE TABLE planned_session (
    system     BLOB UNIQUE REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    asset      BLOB UNIQUE REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    planned_on TEXT NOT NULL,
    note       TEXT NOT NULL,
    CHECK ((system IS NULL) <> (asset IS NULL))
) STRICT;

-- The log: who did what, when. It is the history of every record, undo and redo; nothing else records history.
-- changes: the records before and after. format says how they are written: 1 = JSON, compressed with zstd.
-- They come last, so that a list of operations is read without them.
CREATE TABLE operation (
    number        INTEGER NOT NULL PRIMARY KEY,
    at            TEXT    NOT NULL,
    user          TEXT    NOT NULL,
    label         TEXT    NOT NULL,
    subject       TEXT    NOT NULL,
    kind          TEXT    NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    of_number     INTEGER REFERENCES operation (number) DEFERRABLE INITIALLY DEFERRED,
    changes_count INTEGER NOT NULL CHECK (changes_count >= 0),
    format        INTEGER NOT NULL,
    changes       BLOB    NOT NULL,
    CHECK ((kind = 'do') = (of_number IS NULL))
) STRICT;

-- Which operations touched a record: its history without unpacking the whole log. A link, classification,
-- adjustment or plan also touches the systems and assets it is about. Ids are unique over all tables, so the
-- id is enough; the settings are x''. Links and plans have no id, and are found through their ends.
CREATE TABLE touched (
    record    BLOB    NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation (number) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record, operation)
) STRICT, WITHOUT ROWID;
