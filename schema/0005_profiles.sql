-- How lists come in and go out: what somebody has settled once is kept for the next time, and for the others who use
-- the register.
--
-- Applied as one transaction. A shipped step is never edited; the next one gets the next number.
--
-- * text: the profile as TOML, as it also stands in a file of its own. What it means is known to the program, not here,
--   so that a profile made by a later version is kept as it is.

CREATE TABLE list_profile (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
