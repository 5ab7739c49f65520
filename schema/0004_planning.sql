-- Every second year: sessions that are prepared, marks that say what happened, and the year wheel.
--
-- Applied as one transaction. A shipped step is never edited; the next one gets the next number.
--
-- * A session from before this step is planned. A mark from before it has no kind and is read as "annat".
-- * circumstances: what a decision was made under, as JSON, so that what has changed since can be told without reading
--   the log. Null for decisions from before this step: then nothing is said.
-- * Marks that the program sets are computed when read, and are not in the file; only that one was dismissed is.

ALTER TABLE planned_session ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE planned_session ADD COLUMN participants TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(participants));
ALTER TABLE planned_session ADD COLUMN status TEXT NOT NULL DEFAULT 'planned';

ALTER TABLE system ADD COLUMN review_kind TEXT;
ALTER TABLE asset ADD COLUMN review_kind TEXT;

ALTER TABLE classification ADD COLUMN circumstances TEXT CHECK (circumstances IS NULL OR json_valid(circumstances));

ALTER TABLE settings ADD COLUMN contract_months INTEGER NOT NULL DEFAULT 6;

-- Marks set by the program that somebody has judged to call for nothing; about tells what stood there then, so that
-- the next change speaks again.
CREATE TABLE dismissal (
    system  BLOB REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    asset   BLOB REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    cause   TEXT NOT NULL,
    about   TEXT NOT NULL,
    reason  TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_on TEXT NOT NULL,
    CHECK ((system IS NULL) <> (asset IS NULL))
) STRICT;
CREATE UNIQUE INDEX dismissal_of_system ON dismissal (system, cause) WHERE system IS NOT NULL;
CREATE UNIQUE INDEX dismissal_of_asset ON dismissal (asset, cause) WHERE asset IS NOT NULL;

-- The year wheel (årshjul): what is to be done in which month of which year.
CREATE TABLE activity (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year        INTEGER NOT NULL,
    month       INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    name        TEXT    NOT NULL,
    responsible TEXT    NOT NULL,
    recurs      INTEGER NOT NULL CHECK (recurs IN (0, 1)),
    status      TEXT    NOT NULL,
    note        TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
