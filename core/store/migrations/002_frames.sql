-- Version 2. Never edited once released: a later version is a file of its own.

-- What the source says of the film before it was reduced to the copy that people have; 0: nothing.
ALTER TABLE image ADD COLUMN original_width INTEGER NOT NULL DEFAULT 0;
ALTER TABLE image ADD COLUMN original_height INTEGER NOT NULL DEFAULT 0;
ALTER TABLE image ADD COLUMN original_spacing_x REAL NOT NULL DEFAULT 0;
ALTER TABLE image ADD COLUMN original_spacing_y REAL NOT NULL DEFAULT 0;

-- The size of the image when the box was stored; 0: not known then, the numbers are pixels of the file. An image that
-- was known by its name alone takes another size when its file turns up: the box is the fact, its place follows.
ALTER TABLE box ADD COLUMN frame_width INTEGER NOT NULL DEFAULT 0;
ALTER TABLE box ADD COLUMN frame_height INTEGER NOT NULL DEFAULT 0;
UPDATE box SET frame_width = (SELECT width FROM image WHERE id = box.image),
               frame_height = (SELECT height FROM image WHERE id = box.image);

DROP VIEW box_in_force;
CREATE VIEW box_in_force AS
    SELECT f.id, f.box, f.gesture, f.reader, f.image, f.finding,
           CASE WHEN f.frame_width IN (0, i.width) THEN f.x ELSE f.x * i.width / f.frame_width END AS x,
           CASE WHEN f.frame_height IN (0, i.height) THEN f.y ELSE f.y * i.height / f.frame_height END AS y,
           CASE WHEN f.frame_width IN (0, i.width) THEN f.width ELSE f.width * i.width / f.frame_width END AS width,
           CASE WHEN f.frame_height IN (0, i.height) THEN f.height ELSE f.height * i.height / f.frame_height END
               AS height
    FROM box AS f LEFT JOIN image AS i ON i.id = f.image
    WHERE coalesce((SELECT in_force FROM box_fate WHERE fact = f.id ORDER BY gesture DESC LIMIT 1), 1);
