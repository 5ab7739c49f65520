-- Classification as it is really done: the session, common types, questions about a system.
--
-- Applied as one transaction. A shipped step is never edited; the next one gets the next number.
--
-- * New columns stand last and have the value that says "nothing of this yet", so that older rows read as they were.
-- * carried_over: letters of the aspects ('KR') whose reason came from an earlier decision and was not touched.
-- * categories, laws, examples of the settings: '[]' means what the product ships.

ALTER TABLE classification ADD COLUMN carried_over TEXT NOT NULL DEFAULT '';
ALTER TABLE classification ADD COLUMN categories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(categories));

ALTER TABLE settings ADD COLUMN categories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(categories));
ALTER TABLE settings ADD COLUMN laws TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(laws));
ALTER TABLE settings ADD COLUMN examples TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(examples));
ALTER TABLE settings ADD COLUMN security_contact TEXT NOT NULL DEFAULT '';

-- What the organisation judges once for all units. Assets follow a type by its name (asset.common_type), as lists in
-- spreadsheets do; that names are unique is judged by the program, since SQLite knows case for ASCII only.
CREATE TABLE common_type (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name           TEXT    NOT NULL,
    description    TEXT    NOT NULL,
    ranges         TEXT    NOT NULL CHECK (json_valid(ranges)),
    may_be_lowered INTEGER NOT NULL CHECK (may_be_lowered IN (0, 1)),
    motivation     TEXT    NOT NULL,
    laws           TEXT    NOT NULL CHECK (json_valid(laws)),
    personal_data  TEXT    NOT NULL,
    note           TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Fixed yes-or-no questions about a system, a row for each set that has been begun: the threshold analysis for
-- personal data, and the aggravating circumstances. The key is the system with the kind.
CREATE TABLE checklist (
    system  BLOB NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
    kind    TEXT NOT NULL,
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    note    TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_on TEXT,
    PRIMARY KEY (system, kind)
) STRICT, WITHOUT ROWID;
