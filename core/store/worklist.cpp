#include "core/store/worklist.h"

#include <array>

namespace store {

using domain::Done;
using domain::ImageId;

namespace {

// All of them ask for the images in temp.touched. The parts are materialized: SQLite would else ask each of them anew
// for every column that names it.

/// What counts: an adjudication goes before readers, readers before the report; an imported box says present as a label
/// does, and is overruled where readers (or the adjudication) say absent or readers have boxes. A blinded reading counts once it is done. A
/// report of no finding says absent of all that the project was made with: nobody asked it of those added later.
constexpr const char* makeRows = R"(
    WITH said AS MATERIALIZED (
        SELECT t.image, sum(DISTINCT CASE l.value WHEN 3 THEN 1 << l.finding ELSE 0 END) AS present,
               sum(DISTINCT CASE l.value WHEN 1 THEN 1 << l.finding ELSE 0 END) AS absent,
               sum(DISTINCT CASE l.value WHEN 2 THEN 1 << l.finding ELSE 0 END) AS unsure
        FROM temp.touched t CROSS JOIN label_in_force l ON l.image = t.image
        WHERE NOT EXISTS (SELECT 1 FROM blinded_reading x WHERE x.image = l.image AND x.reader = l.reader)
        GROUP BY t.image),
    settled AS MATERIALIZED (
        SELECT t.image, sum(DISTINCT CASE a.value WHEN 3 THEN 1 << a.finding ELSE 0 END) AS present,
               sum(DISTINCT CASE a.value WHEN 1 THEN 1 << a.finding ELSE 0 END) AS absent,
               sum(DISTINCT CASE a.value WHEN 2 THEN 1 << a.finding ELSE 0 END) AS unsure
        FROM temp.touched t CROSS JOIN adjudicated a ON a.image = t.image GROUP BY t.image),
    reported AS MATERIALIZED (
        SELECT t.image, r.present, r.absent, r.unsure,
               CASE WHEN r.answers = 0 THEN 0
                    WHEN r.present = 0 AND r.unsure = 0 AND r.absent & b.every = b.every THEN 1 ELSE 2 END AS report
        FROM (SELECT (1 << count(*)) - 1 AS every FROM finding) b
             CROSS JOIN temp.touched t CROSS JOIN report_label_in_force r ON r.image = t.image),
    drawn AS MATERIALIZED (
        SELECT t.image, b.finding, b.reader IS NULL AS imported, count(*) AS boxes
        FROM temp.touched t CROSS JOIN box_in_force b ON b.image = t.image
        WHERE NOT EXISTS (SELECT 1 FROM blinded_reading x WHERE x.image = b.image AND x.reader = b.reader)
        GROUP BY t.image, b.finding, imported),
    pointed AS MATERIALIZED (
        SELECT t.image, count(*) AS points
        FROM temp.touched t CROSS JOIN point_in_force p ON p.image = t.image
        WHERE NOT EXISTS (SELECT 1 FROM blinded_reading x WHERE x.image = p.image AND x.reader = p.reader)
        GROUP BY t.image),
    answers AS MATERIALIZED (
        SELECT t.image,
               coalesce(s.present, 0) AS settled_present, coalesce(s.absent, 0) AS settled_absent,
               coalesce(s.unsure, 0) AS settled_unsure,
               coalesce(l.present, 0) AS reader_present, coalesce(l.absent, 0) AS reader_absent,
               coalesce(l.unsure, 0) AS reader_unsure,
               coalesce(r.present, 0) | coalesce((SELECT sum(DISTINCT 1 << d.finding) FROM drawn d
                                                  WHERE d.image = t.image AND d.imported), 0) AS report_present,
               coalesce(r.absent, 0) AS report_absent, coalesce(r.unsure, 0) AS report_unsure,
               CASE WHEN EXISTS (SELECT 1 FROM drawn d WHERE d.image = t.image AND d.imported) THEN 2
                    ELSE coalesce(r.report, 0) END AS report
        FROM temp.touched t LEFT JOIN said l ON l.image = t.image LEFT JOIN settled s ON s.image = t.image
             LEFT JOIN reported r ON r.image = t.image),
    ranked AS MATERIALIZED (
        SELECT *, settled_present | settled_absent | settled_unsure AS settled,
               reader_present | reader_absent | reader_unsure AS answered,
               settled_absent | (reader_absent & ~reader_present & ~settled_present & ~settled_unsure) AS overruled
        FROM answers)
    INSERT OR REPLACE INTO worklist_row (image, name, name_key, patient_id, patient_key, sex, age, follow_up, view,
        study_date, study, path, frame, file_missing, pixel_aspect, boxes, points, report, boxed, present, absent,
        unsure, reader_boxed, reader_present, reader_absent, reader_unsure, report_boxed, report_present, report_absent,
        report_unsure)
    SELECT id, name, name_key, patient_id, patient_key, sex, age, follow_up, view, study_date,
           CASE WHEN study_uid <> '' THEN study_uid
                WHEN patient_id <> '' AND follow_up >= 0 THEN patient_id || '#' || follow_up ELSE '' END,
           path, frame, path = '',
           CASE WHEN spacing_x > 0 AND spacing_y > 0 THEN spacing_x / spacing_y ELSE 1.0 END,
           coalesce((SELECT sum(boxes) FROM drawn d
                     WHERE d.image = i.id AND NOT (d.imported AND ((overruled | reader_boxed) >> d.finding) & 1)), 0),
           coalesce(points, 0), report, reader_boxed | report_boxed,
           settled_present | (reader_present & ~settled) | (report_present & ~answered & ~settled),
           settled_absent | (((reader_absent & ~reader_present) | (report_absent & ~report_present & ~answered))
                             & ~settled),
           settled_unsure | (((reader_unsure & ~reader_present & ~reader_absent)
                              | (report_unsure & ~report_present & ~report_absent & ~answered)) & ~settled),
           reader_boxed, reader_present, reader_absent, reader_unsure, report_boxed, report_present, report_absent,
           report_unsure
    FROM (SELECT i.*, a.*, p.points,
                 coalesce((SELECT sum(DISTINCT 1 << d.finding) FROM drawn d
                           WHERE d.image = i.id AND NOT d.imported), 0) AS reader_boxed,
                 coalesce((SELECT sum(DISTINCT 1 << d.finding) FROM drawn d
                           WHERE d.image = i.id AND d.imported), 0) & ~a.overruled AS report_boxed
          FROM ranked a CROSS JOIN image i ON i.id = a.image LEFT JOIN pointed p ON p.image = a.image) i)";

constexpr const char* makeText = R"(
    INSERT OR REPLACE INTO worklist_text (rowid, name, patient, findings)
    SELECT i.id, i.name, i.patient_id || ' ' || i.patient_name,
           coalesce((SELECT group_concat(f.name, ' ') FROM schema_finding f WHERE (w.present >> f.position) & 1), '')
    FROM temp.touched t CROSS JOIN image i ON i.id = t.image CROSS JOIN worklist_row w ON w.image = t.image)";

/// Whoever ever had a state, a flag or an assignment there; what was undone leaves a row that says "new".
constexpr const char* makeStates = R"(
    INSERT OR REPLACE INTO worklist_state (reader, image, state, second_look, assigned)
    SELECT who.reader, who.image,
           coalesce((SELECT state FROM read_state_in_force f WHERE f.image = who.image AND f.reader = who.reader), 0),
           EXISTS (SELECT 1 FROM second_look_in_force f WHERE f.image = who.image AND f.reader = who.reader),
           EXISTS (SELECT 1 FROM assigned f WHERE f.image = who.image AND f.reader = who.reader)
    FROM (SELECT f.reader, f.image FROM temp.touched t CROSS JOIN read_state f ON f.image = t.image
          UNION SELECT f.reader, f.image FROM temp.touched t CROSS JOIN second_look f ON f.image = t.image
          UNION SELECT f.reader, f.image FROM temp.touched t CROSS JOIN assignment f ON f.image = t.image) who)";

constexpr const char* forgetBlind = "DELETE FROM worklist_blind WHERE image IN (SELECT image FROM temp.touched)";

constexpr const char* makeBlind = R"(
    WITH blind AS MATERIALIZED (
        SELECT b.reader, b.image FROM temp.touched t CROSS JOIN blinded_reading b ON b.image = t.image),
    own AS MATERIALIZED (
        SELECT w.image, b.reader, w.report_boxed, w.report_present, w.report_absent, w.report_unsure,
               coalesce((SELECT sum(DISTINCT 1 << finding) FROM label_in_force l
                         WHERE l.image = b.image AND l.reader = b.reader AND l.value = 3), 0) AS present,
               coalesce((SELECT sum(DISTINCT 1 << finding) FROM label_in_force l
                         WHERE l.image = b.image AND l.reader = b.reader AND l.value = 1), 0) AS absent,
               coalesce((SELECT sum(DISTINCT 1 << finding) FROM label_in_force l
                         WHERE l.image = b.image AND l.reader = b.reader AND l.value = 2), 0) AS unsure,
               coalesce((SELECT sum(DISTINCT 1 << finding) FROM box_in_force d
                         WHERE d.image = b.image AND d.reader = b.reader), 0) AS boxed
        FROM blind b CROSS JOIN worklist_row w ON w.image = b.image)
    INSERT INTO worklist_blind (reader, image, boxes, points, boxed, present, absent, unsure, reader_boxed,
        reader_present, reader_absent, reader_unsure)
    SELECT reader, image,
           (SELECT count(*) FROM box_in_force d WHERE d.image = own.image AND d.reader = own.reader),
           (SELECT count(*) FROM point_in_force p WHERE p.image = own.image AND p.reader = own.reader),
           boxed,
           present | (report_present & ~(present | absent | unsure)),
           absent | (report_absent & ~report_present & ~(present | absent | unsure)),
           unsure | (report_unsure & ~report_present & ~report_absent & ~(present | absent | unsure)),
           boxed, present, absent, unsure
    FROM own)";

Done makeTouched(Database& database)
{
    for (const char* sql : {makeRows, makeText, makeStates, forgetBlind, makeBlind})
        if (auto done = Statement(database, sql).run(); !done)
            return done;
    return {};
}

} // namespace

Done refreshWorklist(Database& database, const std::vector<ImageId>& images)
{
    if (auto done = database.run("DELETE FROM temp.touched"); !done)
        return done;
    Statement insert(database, "INSERT OR IGNORE INTO temp.touched (image) VALUES (:image)");
    for (const ImageId image : images)
        if (auto done = insert.bind(":image", image).run(); !done)
            return done;
    return makeTouched(database);
}

Done refreshAssigned(Database& database, domain::GestureId gesture)
{
    if (auto done = database.run("DELETE FROM temp.touched"); !done)
        return done;
    Statement insert(database, R"(
        INSERT INTO temp.touched (image)
        SELECT image FROM assignment WHERE gesture = :gesture
        UNION SELECT a.image FROM assignment_fate f JOIN assignment a ON a.id = f.fact WHERE f.gesture = :gesture)");
    if (auto done = insert.bind(":gesture", gesture).run(); !done)
        return done;
    return makeTouched(database);
}

Done rebuildWorklistIfEmpty(Database& database)
{
    const auto stale = database.integer(
        "SELECT EXISTS (SELECT 1 FROM image) AND NOT EXISTS (SELECT 1 FROM worklist_row)");
    if (!stale)
        return tl::unexpected(stale.error());
    if (!stale->value_or(0) || database.isReadOnly())
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const char* sql : {"DELETE FROM temp.touched", "DELETE FROM worklist_text",
                            "INSERT INTO temp.touched (image) SELECT id FROM image"})
        if (auto done = database.run(sql); !done)
            return done;
    return makeTouched(database).and_then([&] { return transaction->commit(); });
}

} // namespace store
