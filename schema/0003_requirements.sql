-- From level to decision: answers to requirements, measures, accepted risks, follow-up of suppliers.
--
-- Applied as one transaction. A shipped step is never edited; the next one gets the next number.
--
-- * A requirement is known by its id in the catalogue that the register uses. Catalogues that the program ships are not
--   in the file; settings.catalogue names one of them or a row of the table catalogue. Registers from before this step
--   go on with the first shipped version.
-- * levels: the effective levels of the system when the row was written, as JSON in the order K R T S; null where a
--   level was not known.

ALTER TABLE settings ADD COLUMN catalogue BLOB NOT NULL DEFAULT x'5167696c6c0080008000000000000001'
    CHECK (length(catalogue) = 16);
ALTER TABLE settings ADD COLUMN report_back_months INTEGER NOT NULL DEFAULT 6;
ALTER TABLE settings ADD COLUMN follow_up_months INTEGER NOT NULL DEFAULT 12;

-- Catalogues that the organisation brings, whole: they are read, compared and replaced as one.
CREATE TABLE catalogue (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name         TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    areas        TEXT    NOT NULL CHECK (json_valid(areas)),
    requirements TEXT    NOT NULL CHECK (json_valid(requirements))
) STRICT, WITHOUT ROWID;

-- One answer for each requirement and system; that it is one is judged by the program, since a new version of the
-- catalogue can exchange ids between rows within one operation.
CREATE TABLE assessment (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    system      BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    requirement TEXT NOT NULL,
    answer      TEXT NOT NULL,
    severity    TEXT,
    present     TEXT NOT NULL,
    evidence    TEXT NOT NULL,
    note        TEXT NOT NULL,
    made_by     TEXT NOT NULL,
    made_on     TEXT,
    levels      TEXT NOT NULL CHECK (json_valid(levels)),
    to_confirm  TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
    id                 BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    reference          TEXT NOT NULL,
    system             BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    activity           TEXT NOT NULL,
    goal               TEXT NOT NULL,
    requirements       TEXT NOT NULL CHECK (json_valid(requirements)),
    aspects            TEXT NOT NULL,
    priority           TEXT NOT NULL,
    cost               TEXT NOT NULL,
    responsible        TEXT NOT NULL,
    starts_on          TEXT,
    ends_on            TEXT,
    status             TEXT NOT NULL,
    depends_on         TEXT NOT NULL CHECK (json_valid(depends_on)),
    decided_by         TEXT NOT NULL,
    decided_on         TEXT,
    decision_reference TEXT NOT NULL,
    plan               TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE risk_acceptance (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    system      BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    requirement TEXT NOT NULL,
    gap         TEXT NOT NULL,
    risk        TEXT NOT NULL,
    reason      TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    accepted_on TEXT NOT NULL,
    valid_until TEXT,
    reference   TEXT NOT NULL,
    levels      TEXT NOT NULL CHECK (json_valid(levels))
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    supplier TEXT NOT NULL,
    system   BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    made_on  TEXT NOT NULL,
    made_by  TEXT NOT NULL,
    next_on  TEXT,
    note     TEXT NOT NULL,
    outcomes TEXT NOT NULL CHECK (json_valid(outcomes))
) STRICT, WITHOUT ROWID;

-- How a unit meets a requirement, written once for all its systems.
CREATE TABLE practice (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    unit        BLOB NOT NULL REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    requirement TEXT NOT NULL,
    text        TEXT NOT NULL,
    made_by     TEXT NOT NULL,
    made_on     TEXT
) STRICT, WITHOUT ROWID;
