-- Version 5. Never edited once released: a later version is a file of its own.

-- A picture that was moved and renamed is known by its content.
CREATE INDEX image_by_content_hash ON image (content_hash) WHERE content_hash <> '';

-- Findings that people added to those that the project was made with. Facts name a finding by its position, so an added
-- one gets the next and keeps it; it can be taken back while nobody else stands on it (journal.cpp).
CREATE TABLE added_finding (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    boxed INTEGER NOT NULL
);
CREATE INDEX added_finding_by_gesture ON added_finding (gesture);
CREATE TABLE added_finding_fate (
    fact INTEGER NOT NULL REFERENCES added_finding,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX added_finding_fate_by_gesture ON added_finding_fate (gesture);

CREATE VIEW added_finding_in_force AS
    SELECT * FROM added_finding AS f WHERE coalesce(
        (SELECT in_force FROM added_finding_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
CREATE VIEW schema_finding AS
    SELECT position, name, short_name, boxed FROM finding
    UNION ALL SELECT position, name, short_name, boxed FROM added_finding_in_force;
