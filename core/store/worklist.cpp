#include "core/store/worklist.h"

#include "core/store/image_rows.h"
#include "core/store/project_private.h"

#include <QStringList>

#include <algorithm>

namespace store {

using domain::Done;
using domain::ImageId;
using domain::Result;

namespace {

/// A reader's answer goes before the report's; an imported box says present as a label does.
constexpr const char* makeRows = R"(
    INSERT OR REPLACE INTO worklist_row (image, name, name_key, patient_id, patient_key, sex, age, follow_up, view,
        study_date, path, frame, file_missing, boxes, present, labels_from_reader)
    SELECT id, name, name_key, patient_id, patient_key, sex, age, follow_up, view, study_date, path, frame, path = '',
           boxes, reader_present | (report_present & ~reader_answers), reader_answers <> 0
    FROM (SELECT i.*,
            (SELECT count(*) FROM box_in_force b WHERE b.image = i.id) AS boxes,
            coalesce((SELECT sum(DISTINCT 1 << finding) FROM label_in_force l WHERE l.image = i.id), 0)
                AS reader_answers,
            coalesce((SELECT sum(DISTINCT 1 << finding) FROM label_in_force l WHERE l.image = i.id AND l.value = 3), 0)
                AS reader_present,
            coalesce((SELECT present FROM report_label_in_force r WHERE r.image = i.id), 0)
                | coalesce((SELECT sum(DISTINCT 1 << finding) FROM box_in_force b
                            WHERE b.image = i.id AND b.reader IS NULL), 0) AS report_present
          FROM temp.touched t CROSS JOIN image i ON i.id = t.image))";

constexpr const char* makeText = R"(
    INSERT OR REPLACE INTO worklist_text (rowid, name, patient, findings)
    SELECT i.id, i.name, i.patient_id || ' ' || i.patient_name,
           coalesce((SELECT group_concat(f.name, ' ') FROM finding f WHERE (w.present >> f.position) & 1), '')
    FROM temp.touched t CROSS JOIN image i ON i.id = t.image CROSS JOIN worklist_row w ON w.image = t.image)";

QByteArray conditions(const WorklistFilter& filter, WorklistPart part)
{
    QByteArray sql = " WHERE 1";
    const auto states = [](const char* test) {
        return QByteArray("(SELECT image FROM worklist_state WHERE reader = :reader AND ") + test + ")";
    };
    const auto lacks = [](const char* test) {
        return QByteArray(" AND NOT EXISTS (SELECT 1 FROM worklist_state s WHERE s.reader = :reader AND s.image = "
                          "w.image AND s.") +
               test + ")";
    };
    switch (filter.state) {
    case WorklistFilter::State::All:
        break;
    case WorklistFilter::State::Unread:
        sql += lacks("state = 2");
        break;
    case WorklistFilter::State::Read:
        sql += " AND w.image IN " + states("state = 2");
        break;
    case WorklistFilter::State::Boxed:
        sql += " AND w.boxes > 0";
        break;
    case WorklistFilter::State::SecondLook:
        sql += " AND w.image IN " + states("second_look = 1");
        break;
    }
    switch (part) {
    case WorklistPart::Whole:
        break;
    case WorklistPart::New:
        sql += lacks("state > 0");
        break;
    case WorklistPart::InProgress:
        sql += " AND w.image IN " + states("state = 1");
        break;
    case WorklistPart::Done:
        sql += " AND w.image IN " + states("state = 2");
        break;
    }
    if (filter.finding >= 0)
        sql += " AND (w.present >> :finding) & 1";
    if (!textQuery(filter.text).isEmpty())
        sql += " AND w.image IN (SELECT rowid FROM worklist_text WHERE worklist_text MATCH :text)";
    return sql;
}

/// One order: its columns, and which rows come before a given one (:image).
struct Order {
    const char* columns;
    const char* before;
};

Order orderOf(WorklistOrder order)
{
    switch (order) {
    case WorklistOrder::Name:
        return {"name_key, image", "(w.name_key, w.image) < (h.name_key, h.image)"};
    case WorklistOrder::Boxes:
        return {"boxes DESC, patient_key, name_key, image",
                "(w.boxes > h.boxes OR (w.boxes = h.boxes AND "
                "(w.patient_key, w.name_key, w.image) < (h.patient_key, h.name_key, h.image)))"};
    case WorklistOrder::StudyDate:
        return {"study_date DESC, patient_key, name_key, image",
                "(w.study_date > h.study_date OR (w.study_date = h.study_date AND "
                "(w.patient_key, w.name_key, w.image) < (h.patient_key, h.name_key, h.image)))"};
    case WorklistOrder::Patient:
    case WorklistOrder::State:
        break;
    }
    return {"patient_key, follow_up, study_date, name_key, image",
            "(w.patient_key, w.follow_up, w.study_date, w.name_key, w.image) < "
            "(h.patient_key, h.follow_up, h.study_date, h.name_key, h.image)"};
}

class Question {
public:
    Question(Database& database, const QByteArray& sql, const WorklistFilter& filter, domain::ReaderId reader)
        : statement(database, sql)
    {
        if (sql.contains(":reader"))
            statement.bind(":reader", qint64(reader.value));
        if (sql.contains(":finding"))
            statement.bind(":finding", filter.finding);
        if (sql.contains(":text"))
            statement.bind(":text", textQuery(filter.text));
    }
    Result<qint64> integer()
    {
        return statement.next().map([&](bool found) { return found ? statement.integer(0) : -1; });
    }
    Statement statement;
};

Result<qint64> countRows(Database& database, const WorklistFilter& filter, WorklistPart part, domain::ReaderId reader)
{
    return Question(database, "SELECT count(*) FROM worklist_row w" + conditions(filter, part), filter, reader)
        .integer();
}

/// The unread and the new are nearly all: what is left of all without the few others is counted sooner.
Result<qint64> countOf(Database& database, WorklistFilter filter, WorklistPart part, domain::ReaderId reader)
{
    std::vector<std::pair<WorklistFilter, WorklistPart>> without;
    if (part == WorklistPart::New) {
        without = {{filter, WorklistPart::InProgress}, {filter, WorklistPart::Done}};
        part = WorklistPart::Whole;
    } else if (part == WorklistPart::Whole && filter.state == WorklistFilter::State::Unread) {
        filter.state = WorklistFilter::State::Read;
        without = {{filter, part}};
        filter.state = WorklistFilter::State::All;
    } else {
        return countRows(database, filter, part, reader);
    }
    auto count = part == WorklistPart::Whole && filter.state == WorklistFilter::State::Unread
                     ? countOf(database, filter, part, reader)
                     : countRows(database, filter, part, reader);
    for (const auto& [other, otherPart] : without) {
        const auto others = countRows(database, other, otherPart, reader);
        if (!count || !others)
            return count ? others : count;
        *count -= *others;
    }
    return count;
}

WorklistRow readRow(const Database& database, const Statement& row)
{
    WorklistRow result;
    result.image = row.id<ImageId>(0);
    result.name = row.text(1);
    result.patientId = row.text(2);
    result.sex = row.text(3);
    result.view = row.text(4);
    result.path = absolutePath(database, row.text(5));
    result.studyDate = row.text(6);
    result.age = row.number(7);
    result.frame = row.number(8);
    result.fileMissing = row.number(9) != 0;
    result.boxes = row.number(10);
    result.presentFindings = quint64(row.integer(11));
    result.labelsFromReader = row.number(12) != 0;
    result.state = ReadState(row.number(13));
    result.secondLook = row.number(14) != 0;
    result.reportLabels = ReportLabels(row.number(15));
    return result;
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
    if (auto done = Statement(database, makeRows).run(); !done)
        return done;
    return Statement(database, makeText).run();
}

Done refreshReading(Database& database, domain::ReaderId reader, ImageId image)
{
    Statement insert(database, R"(
        INSERT OR REPLACE INTO worklist_state (reader, image, state, second_look)
        SELECT :reader, :image,
               coalesce((SELECT state FROM read_state_in_force WHERE image = :image AND reader = :reader), 0),
               EXISTS (SELECT 1 FROM second_look_in_force WHERE image = :image AND reader = :reader))");
    return insert.bind(":reader", reader).bind(":image", image).run();
}

std::vector<WorklistPart> partsOf(WorklistOrder order)
{
    if (order == WorklistOrder::State)
        return {WorklistPart::New, WorklistPart::InProgress, WorklistPart::Done};
    return {WorklistPart::Whole};
}

QByteArray worklistQuery(const WorklistFilter& filter, WorklistOrder order, WorklistPart part)
{
    // The reading and the report come from subqueries of the result, not from a join: then a skipped row costs an index
    // step alone. 2: Findings, 1: NoFinding, 0: None.
    return R"(
        SELECT w.image, w.name, w.patient_id, w.sex, w.view, w.path, w.study_date, w.age, w.frame, w.file_missing,
               w.boxes, w.present, w.labels_from_reader,
               coalesce((SELECT state FROM worklist_state s WHERE s.reader = :reader AND s.image = w.image), 0),
               coalesce((SELECT second_look FROM worklist_state s WHERE s.reader = :reader AND s.image = w.image), 0),
               CASE WHEN EXISTS (SELECT 1 FROM box_in_force b WHERE b.image = w.image AND b.reader IS NULL) THEN 2
                    ELSE coalesce((SELECT CASE WHEN answers = 0 THEN 0
                                               WHEN absent = (1 << (SELECT count(*) FROM finding)) - 1 THEN 1
                                               ELSE 2 END
                                   FROM report_label r WHERE r.image = w.image ORDER BY r.id DESC LIMIT 1), 0) END
        FROM worklist_row w)" +
           conditions(filter, part) + " ORDER BY " + orderOf(order).columns + " LIMIT :count OFFSET :first";
}

QString textQuery(const QString& words)
{
    QStringList phrases;
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        // A word without a letter or digit has no token, and FTS5 would find nothing for it.
        if (std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        phrases += u'"' + word.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
    }
    return phrases.join(u' ');
}

// --- Project

Result<std::vector<WorklistRow>> Project::worklistRows(const WorklistFilter& filter, WorklistOrder order, qint64 first,
                                                       int count) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    std::vector<WorklistRow> rows;
    const auto parts = partsOf(order);
    for (const WorklistPart part : parts) {
        const int missing = count - int(rows.size());
        if (missing <= 0)
            break;
        const std::size_t before = rows.size();
        Question question(database, worklistQuery(filter, order, part), filter, d->reader);
        question.statement.bind(":count", missing).bind(":first", first);
        auto row = question.statement.next();
        for (; row && *row; row = question.statement.next())
            rows.push_back(readRow(database, question.statement));
        if (!row)
            return tl::unexpected(row.error());
        if (rows.size() > before) {
            first = 0; // what is still missing begins the next part
        } else if (first > 0 && part != parts.back()) {
            const auto size = countOf(database, filter, part, d->reader);
            if (!size)
                return tl::unexpected(size.error());
            first -= std::min(first, *size);
        }
    }
    return rows;
}

Result<qint64> Project::worklistCount(const WorklistFilter& filter) const
{
    return countOf(d->db(this), filter, WorklistPart::Whole, d->reader);
}

Result<qint64> Project::worklistPosition(const WorklistFilter& filter, WorklistOrder order, ImageId image) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    qint64 before = 0;
    for (const WorklistPart part : partsOf(order)) {
        const QByteArray where = conditions(filter, part);
        Question here(database, "SELECT 1 FROM worklist_row w" + where + " AND w.image = :image", filter, d->reader);
        here.statement.bind(":image", image);
        const auto found = here.integer();
        if (!found)
            return found;
        if (*found == 1) {
            Question position(database,
                              "SELECT count(*) FROM worklist_row h CROSS JOIN worklist_row w" + where +
                                  " AND h.image = :image AND " + orderOf(order).before,
                              filter, d->reader);
            position.statement.bind(":image", image);
            return position.integer().map([&](qint64 rows) { return before + rows; });
        }
        const auto size = countOf(database, filter, part, d->reader);
        if (!size)
            return size;
        before += *size;
    }
    return -1;
}

} // namespace store
