-- Version 6. Never edited once released: a later version is a file of its own.

-- Which films were suggested to whom before they were boxed, so that what a choice of films has brought can be measured by
-- the films that came of it. Nobody's act and no fact: the first time stays, and nothing undoes it.
CREATE TABLE suggested (
    image INTEGER NOT NULL REFERENCES image,
    reader INTEGER NOT NULL REFERENCES reader,
    by_chance INTEGER NOT NULL,   -- 0: a run chose it
    at INTEGER NOT NULL,          -- ms since 1970, UTC
    PRIMARY KEY (image, reader)
) WITHOUT ROWID;
