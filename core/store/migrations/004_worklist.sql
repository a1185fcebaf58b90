-- Version 4. Never edited once released: a later version is a file of its own.
-- The worklist's flat tables with everything that a list is filtered and ordered by. They hold no fact: a project that
-- comes with empty ones has them filled when it is opened.

DROP TABLE worklist_row;
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
    study TEXT NOT NULL,          -- the same for the images of one study; '': the image is alone
    path TEXT NOT NULL,
    frame INTEGER NOT NULL,
    file_missing INTEGER NOT NULL,
    pixel_aspect REAL NOT NULL,   -- a pixel's width over its height
    boxes INTEGER NOT NULL,       -- in force and not overruled
    points INTEGER NOT NULL,
    report INTEGER NOT NULL,      -- 0 says nothing, 1 no finding, 2 anything else
    -- Masks: bit i is finding i. The plain ones are what counts: adjudicated, else the readers', else the report's.
    boxed INTEGER NOT NULL,
    present INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    unsure INTEGER NOT NULL,
    reader_boxed INTEGER NOT NULL,
    reader_present INTEGER NOT NULL,
    reader_absent INTEGER NOT NULL,
    reader_unsure INTEGER NOT NULL,
    report_boxed INTEGER NOT NULL,
    report_present INTEGER NOT NULL,
    report_absent INTEGER NOT NULL,
    report_unsure INTEGER NOT NULL
);
CREATE INDEX worklist_by_patient ON worklist_row (patient_key, follow_up, study_date, study, name_key, image);
CREATE INDEX worklist_by_name ON worklist_row (name_key, image);
CREATE INDEX worklist_by_boxes ON worklist_row
    (boxes DESC, patient_key, follow_up, study_date, study, name_key, image);
CREATE INDEX worklist_by_study_date ON worklist_row
    (study_date DESC, patient_key, follow_up, study, name_key, image);
CREATE INDEX worklist_by_age ON worklist_row (age, patient_key, follow_up, study_date, study, name_key, image);
CREATE INDEX worklist_by_view ON worklist_row (view, patient_key, follow_up, study_date, study, name_key, image);
-- Narrow, so that counting by anything reads a few megabytes.
CREATE INDEX worklist_by_facet ON worklist_row
    (sex, view, age, study_date, file_missing, boxes, points, boxed, present, absent, unsure, reader_boxed,
     reader_present, reader_absent, reader_unsure, report_boxed, report_present, report_absent, report_unsure);

-- Where a reader is with an image; no row: new, no second look, not assigned.
DROP TABLE worklist_state;
CREATE TABLE worklist_state (
    reader INTEGER NOT NULL,
    image INTEGER NOT NULL,
    state INTEGER NOT NULL,
    second_look INTEGER NOT NULL,
    assigned INTEGER NOT NULL,
    PRIMARY KEY (reader, image)
) WITHOUT ROWID;
CREATE INDEX worklist_state_by_state ON worklist_state (reader, state, image);
CREATE INDEX worklist_state_by_look ON worklist_state (reader, second_look, image);
CREATE INDEX worklist_state_by_assigned ON worklist_state (reader, assigned, image);

-- What stands in worklist_row's place for a reader who reads the image blinded: the report's word and the own.
CREATE TABLE worklist_blind (
    reader INTEGER NOT NULL,
    image INTEGER NOT NULL,
    boxes INTEGER NOT NULL,
    points INTEGER NOT NULL,
    boxed INTEGER NOT NULL,
    present INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    unsure INTEGER NOT NULL,
    reader_boxed INTEGER NOT NULL,
    reader_present INTEGER NOT NULL,
    reader_absent INTEGER NOT NULL,
    reader_unsure INTEGER NOT NULL,
    PRIMARY KEY (reader, image)
) WITHOUT ROWID;
CREATE INDEX worklist_blind_by_image ON worklist_blind (image);

-- The same with indexes of beginnings: what one types first is the beginning of nearly everything.
DROP TABLE worklist_text;
CREATE VIRTUAL TABLE worklist_text USING fts5 (name, patient, findings, prefix = '1 2 3');
