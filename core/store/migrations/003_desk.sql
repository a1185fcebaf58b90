-- Version 3. Never edited once released: a later version is a file of its own.
-- The annotator's desk: points, answers to a model's proposals, who reads what and whether blinded, adjudication,
-- answers to suspicions, looks at the model.

-- "It is here", cheaper than a box. One row is one place that a point had; `point` is the number that it keeps while it
-- is moved. The frame is the image's size when the point was stored, as for boxes.
CREATE TABLE point (
    id INTEGER PRIMARY KEY,
    point INTEGER NOT NULL,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    image INTEGER NOT NULL REFERENCES image,
    finding INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    frame_width INTEGER NOT NULL,
    frame_height INTEGER NOT NULL
);
CREATE INDEX point_by_image ON point (image);
CREATE INDEX point_by_point ON point (point);
CREATE INDEX point_by_gesture ON point (gesture);
CREATE TABLE point_fate (
    fact INTEGER NOT NULL REFERENCES point,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX point_fate_by_gesture ON point_fate (gesture);

CREATE VIEW point_in_force AS
    SELECT f.id, f.point, f.gesture, f.reader, f.image, f.finding,
           CASE WHEN f.frame_width IN (0, i.width) THEN f.x ELSE f.x * i.width / f.frame_width END AS x,
           CASE WHEN f.frame_height IN (0, i.height) THEN f.y ELSE f.y * i.height / f.frame_height END AS y
    FROM point AS f LEFT JOIN image AS i ON i.id = f.image
    WHERE coalesce((SELECT in_force FROM point_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);

-- A reader saw the model's answer before the first reading was done. An event, not an opinion: nothing unsees it, so it
-- has no fate.
CREATE TABLE model_look (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    image INTEGER NOT NULL REFERENCES image,
    UNIQUE (image, reader)
);
CREATE INDEX model_look_by_reader ON model_look (reader);

-- What a reader said to a box that a run proposed; x to height are the proposed one.
CREATE TABLE proposal_answer (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    image INTEGER NOT NULL REFERENCES image,
    finding INTEGER NOT NULL,
    run TEXT NOT NULL,            -- its uuid; the run itself may be elsewhere
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    frame_width INTEGER NOT NULL,
    frame_height INTEGER NOT NULL,
    answer INTEGER NOT NULL,      -- 0 accepted, 1 edited, 2 rejected
    box INTEGER                   -- the reader's box; null: rejected
);
CREATE INDEX proposal_answer_by_image ON proposal_answer (image);
CREATE INDEX proposal_answer_by_gesture ON proposal_answer (gesture);
CREATE TABLE proposal_answer_fate (
    fact INTEGER NOT NULL REFERENCES proposal_answer,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX proposal_answer_fate_by_gesture ON proposal_answer_fate (gesture);

CREATE VIEW proposal_answer_in_force AS
    SELECT f.id, f.gesture, f.reader, f.image, f.finding, f.run, f.answer, f.box,
           CASE WHEN f.frame_width IN (0, i.width) THEN f.x ELSE f.x * i.width / f.frame_width END AS x,
           CASE WHEN f.frame_height IN (0, i.height) THEN f.y ELSE f.y * i.height / f.frame_height END AS y,
           CASE WHEN f.frame_width IN (0, i.width) THEN f.width ELSE f.width * i.width / f.frame_width END AS width,
           CASE WHEN f.frame_height IN (0, i.height) THEN f.height ELSE f.height * i.height / f.frame_height END
               AS height
    FROM proposal_answer AS f LEFT JOIN image AS i ON i.id = f.image
    WHERE coalesce((SELECT in_force FROM proposal_answer_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);

-- Facts that one reader may overrule after another: no gesture ends somebody else's fact (its owner may undo it
-- meanwhile, and what would come back then?). The latest in force holds; a row that says "none" takes back what holds.

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,  -- who is to read; who assigned is the gesture's reader
    image INTEGER NOT NULL REFERENCES image,
    kind INTEGER NOT NULL         -- 0 none, 1 open, 2 blinded
);
CREATE INDEX assignment_by_image ON assignment (image, reader);
CREATE INDEX assignment_by_reader ON assignment (reader, image);
CREATE INDEX assignment_by_gesture ON assignment (gesture);
CREATE TABLE assignment_fate (
    fact INTEGER NOT NULL REFERENCES assignment,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX assignment_fate_by_gesture ON assignment_fate (gesture);

CREATE VIEW assignment_in_force AS
    SELECT * FROM assignment AS f WHERE coalesce(
        (SELECT in_force FROM assignment_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
CREATE VIEW assigned AS
    SELECT id, gesture, reader, image, kind = 2 AS blinded FROM assignment_in_force AS f
    WHERE kind > 0 AND NOT EXISTS (SELECT 1 FROM assignment_in_force AS later
                                   WHERE later.reader = f.reader AND later.image = f.image AND later.id > f.id);

-- Readings during which the reader sees no other reader's answer, and whose answers do not count yet.
CREATE VIEW blinded_reading AS
    SELECT reader, image FROM assigned AS a
    WHERE blinded AND NOT EXISTS (SELECT 1 FROM read_state_in_force AS s
                                  WHERE s.image = a.image AND s.reader = a.reader AND s.state = 2);

CREATE TABLE adjudication (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    image INTEGER NOT NULL REFERENCES image,
    finding INTEGER NOT NULL,
    value INTEGER NOT NULL,       -- 0 withdrawn, 1 absent, 2 unsure, 3 present
    way INTEGER NOT NULL,         -- 0 took one reader's, 1 the mean, 2 new
    frame_width INTEGER NOT NULL,
    frame_height INTEGER NOT NULL
);
CREATE INDEX adjudication_by_image ON adjudication (image, finding);
CREATE INDEX adjudication_by_gesture ON adjudication (gesture);
CREATE TABLE adjudication_fate (
    fact INTEGER NOT NULL REFERENCES adjudication,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX adjudication_fate_by_gesture ON adjudication_fate (gesture);
-- They come and go with their adjudication.
CREATE TABLE adjudicated_box (
    id INTEGER PRIMARY KEY,
    adjudication INTEGER NOT NULL REFERENCES adjudication,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL
);
CREATE INDEX adjudicated_box_by_adjudication ON adjudicated_box (adjudication);

CREATE VIEW adjudication_in_force AS
    SELECT * FROM adjudication AS f WHERE coalesce(
        (SELECT in_force FROM adjudication_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
CREATE VIEW adjudicated AS
    SELECT id, gesture, reader, image, finding, value, way, frame_width, frame_height FROM adjudication_in_force AS f
    WHERE value > 0 AND NOT EXISTS (SELECT 1 FROM adjudication_in_force AS later
                                    WHERE later.image = f.image AND later.finding = f.finding AND later.id > f.id);
CREATE VIEW adjudicated_place AS
    SELECT b.id, b.adjudication, a.image, a.finding,
           CASE WHEN a.frame_width IN (0, i.width) THEN b.x ELSE b.x * i.width / a.frame_width END AS x,
           CASE WHEN a.frame_height IN (0, i.height) THEN b.y ELSE b.y * i.height / a.frame_height END AS y,
           CASE WHEN a.frame_width IN (0, i.width) THEN b.width ELSE b.width * i.width / a.frame_width END AS width,
           CASE WHEN a.frame_height IN (0, i.height) THEN b.height ELSE b.height * i.height / a.frame_height END
               AS height
    FROM adjudicated AS a JOIN adjudicated_box AS b ON b.adjudication = a.id JOIN image AS i ON i.id = a.image;

CREATE TABLE suspicion_answer (
    id INTEGER PRIMARY KEY,
    gesture INTEGER NOT NULL REFERENCES gesture,
    reader INTEGER NOT NULL REFERENCES reader,
    image INTEGER NOT NULL REFERENCES image,
    finding INTEGER NOT NULL,     -- -1: none
    suspicion TEXT NOT NULL,      -- its key, the same whenever it is found again
    confirmed INTEGER NOT NULL    -- 0: dismissed
);
CREATE INDEX suspicion_answer_by_suspicion ON suspicion_answer (suspicion);
CREATE INDEX suspicion_answer_by_gesture ON suspicion_answer (gesture);
CREATE TABLE suspicion_answer_fate (
    fact INTEGER NOT NULL REFERENCES suspicion_answer,
    gesture INTEGER NOT NULL REFERENCES gesture,
    in_force INTEGER NOT NULL,
    PRIMARY KEY (fact, gesture)
) WITHOUT ROWID;
CREATE INDEX suspicion_answer_fate_by_gesture ON suspicion_answer_fate (gesture);

CREATE VIEW suspicion_answer_in_force AS
    SELECT * FROM suspicion_answer AS f WHERE coalesce(
        (SELECT in_force FROM suspicion_answer_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
CREATE VIEW suspicion_answered AS
    SELECT * FROM suspicion_answer_in_force AS f
    WHERE NOT EXISTS (SELECT 1 FROM suspicion_answer_in_force AS later
                      WHERE later.suspicion = f.suspicion AND later.id > f.id);

-- A panel asks for one image's history.
CREATE INDEX gesture_by_image ON gesture (image);
