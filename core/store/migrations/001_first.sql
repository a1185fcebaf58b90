-- Version 1. Never edited once released: a later version is a file of its own.
-- A statement ends with a semicolon at the end of a line.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE finding (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    short_name TEXT NOT NULL,
    boxed INTEGER NOT NULL
);

CREATE TABLE reader (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE image (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL,
    frame INTEGER NOT NULL,
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    stem TEXT NOT NULL COLLATE NOCASE,
    name_key TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    patient_key TEXT NOT NULL,
    patient_name TEXT NOT NULL,
    sex TEXT NOT NULL,
    age INTEGER NOT NULL,
    follow_up INTEGER NOT NULL,
    study_uid TEXT NOT NULL,
    series_uid TEXT NOT NULL,
    study_date TEXT NOT NULL,
    view TEXT NOT NULL,
    modality TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    spacing_x REAL NOT NULL,
    spacing_y REAL NOT NULL,
    spacing_kind TEXT NOT NULL,
    UNIQUE (identity, frame)
);
CREATE INDEX image_by_stem ON image (stem);

-- The journal: what was done, by whom, when. reader is null for imports and readings of files. undoes names the
-- gesture that this one takes back: for an undo a person's gesture, for a redo an undo.
CREATE TABLE gesture (
    id INTEGER PRIMARY KEY,
    reader INTEGER REFERENCES reader,
    at INTEGER NOT NULL,          -- milliseconds since 1970, UTC
    kind TEXT NOT NULL,
    image INTEGER REFERENCES image,
    finding INTEGER NOT NULL,     -- -1: none
    undoes INTEGER REFERENCES gesture,
    parts TEXT NOT NULL           -- JSON: what the gesture said
);
CREATE INDEX gesture_by_reader ON gesture (reader);
CREATE INDEX gesture_by_undoes ON gesture (undoes);

-- Facts. A row is never updated or deleted. The table beside it (…_fate) says what later gestures did to the fact:
-- 0 it ended there, 1 it was brought back there; the latest row holds, no row means in force.
CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    image INTEGER NOT NULL REFERENCES image,
    finding INTEGER NOT NULL,
    value INTEGER NOT NULL,       -- 1 absent, 2 unsure, 3 present
    implied INTEGER NOT NULL      -- 1: said by a box, goes with the last one
);
CREATE INDEX label_by_image ON label (image);
CREATE INDEX label_by_gesture ON label (gesture);
CREATE TABLE label_fate (
    fact INTEGER NOT NULL REFERENCES label,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX label_fate_by_gesture ON label_fate (gesture);

-- One row is one place that a box had; `box` is the number that it keeps while it is moved.
CREATE TABLE box (
    id INTEGER PRIMARY KEY,
    box INTEGER NOT NULL,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER REFERENCES reader, -- null: the report's (an imported list's)
    image INTEGER NOT NULL REFERENCES image,
    finding INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL
);
CREATE INDEX box_by_image ON box (image);
CREATE INDEX box_by_box ON box (box);
CREATE INDEX box_by_gesture ON box (gesture);
CREATE TABLE box_fate (
    fact INTEGER NOT NULL REFERENCES box,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX box_fate_by_gesture ON box_fate (gesture);

CREATE TABLE read_state (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    image INTEGER NOT NULL REFERENCES image,
    state INTEGER NOT NULL        -- 1 in progress, 2 done
);
CREATE INDEX read_state_by_image ON read_state (image);
CREATE INDEX read_state_by_gesture ON read_state (gesture);
CREATE TABLE read_state_fate (
    fact INTEGER NOT NULL REFERENCES read_state,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX read_state_fate_by_gesture ON read_state_fate (gesture);

CREATE TABLE second_look (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    image INTEGER NOT NULL REFERENCES image
);
CREATE INDEX second_look_by_image ON second_look (image);
CREATE INDEX second_look_by_gesture ON second_look (gesture);
CREATE TABLE second_look_fate (
    fact INTEGER NOT NULL REFERENCES second_look,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX second_look_fate_by_gesture ON second_look_fate (gesture);

-- A report answers all findings of an image at once: bit i is finding i. The latest row of an image holds.
CREATE TABLE report_label (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    image INTEGER NOT NULL REFERENCES image,
    present INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    unsure INTEGER NOT NULL,
    answers INTEGER NOT NULL      -- findings that it answers
);
CREATE INDEX report_label_by_image ON report_label (image);

CREATE VIEW label_in_force AS
    SELECT * FROM label AS f WHERE coalesce(
        (SELECT in_force FROM label_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
CREATE VIEW box_in_force AS
    SELECT * FROM box AS f WHERE coalesce(
        (SELECT in_force FROM box_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
CREATE VIEW read_state_in_force AS
    SELECT * FROM read_state AS f WHERE coalesce(
        (SELECT in_force FROM read_state_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
CREATE VIEW second_look_in_force AS
    SELECT * FROM second_look AS f WHERE coalesce(
        (SELECT in_force FROM second_look_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
CREATE VIEW report_label_in_force AS
    SELECT * FROM report_label AS f
    WHERE id = (SELECT max(id) FROM report_label WHERE image = f.image);

-- What the worklist shows, flat. Made from the facts in the transaction that changes them; can be rebuilt.
CREATE TABLE worklist_row (
    image INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    patient_key TEXT NOT NULL,
    sex TEXT NOT NULL,
    age INTEGER NOT NULL,
    follow_up INTEGER NOT NULL,
    view TEXT NOT NULL,
    study_date TEXT NOT NULL,
    path TEXT NOT NULL,
    frame INTEGER NOT NULL,
    file_missing INTEGER NOT NULL,
    boxes INTEGER NOT NULL,
    present INTEGER NOT NULL,     -- bit i: finding i; a reader's answer goes before the report's
    labels_from_reader INTEGER NOT NULL
);
CREATE INDEX worklist_by_patient ON worklist_row (patient_key, follow_up, study_date, name_key, image);
CREATE INDEX worklist_by_name ON worklist_row (name_key, image);
CREATE INDEX worklist_by_boxes ON worklist_row (boxes DESC, patient_key, name_key, image);
CREATE INDEX worklist_by_study_date ON worklist_row (study_date DESC, patient_key, name_key, image);

-- Where a reader has been; no row: new, no second look.
CREATE TABLE worklist_state (
    reader INTEGER NOT NULL,
    image INTEGER NOT NULL,
    state INTEGER NOT NULL,
    second_look INTEGER NOT NULL,
    PRIMARY KEY (reader, image)
) WITHOUT ROWID;
CREATE INDEX worklist_state_by_state ON worklist_state (reader, state, image);
CREATE INDEX worklist_state_by_look ON worklist_state (reader, second_look, image);

CREATE VIRTUAL TABLE worklist_text USING fts5 (name, patient, findings);

CREATE TABLE run (
    number INTEGER PRIMARY KEY,
    folder TEXT NOT NULL UNIQUE,
    uuid TEXT NOT NULL UNIQUE,
    preset TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    created INTEGER NOT NULL
);

-- Rebuilt from run folders; not facts.
CREATE TABLE score (
    run INTEGER NOT NULL REFERENCES run,
    image INTEGER NOT NULL REFERENCES image,
    finding INTEGER NOT NULL,
    fold INTEGER NOT NULL,
    iou REAL NOT NULL,
    ior REAL NOT NULL,
    iou_unary REAL NOT NULL,
    ior_unary REAL NOT NULL,
    empty INTEGER NOT NULL,
    PRIMARY KEY (run, image, finding)
) WITHOUT ROWID;
