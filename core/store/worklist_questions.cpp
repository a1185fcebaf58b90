// What the window and the command line ask of the worklist.
#include "core/store/image_rows.h"
#include "core/store/project_private.h"
#include "core/store/worklist_query.h"

#include <algorithm>
#include <tuple>

namespace store {

using domain::ImageId;
using domain::Result;

namespace {

WorklistRow readRow(const Database& database, const Statement& row)
{
    WorklistRow result;
    int column = 0;
    result.image = row.id<ImageId>(column++);
    for (QString* text : {&result.name, &result.patientId, &result.sex, &result.view, &result.path, &result.studyDate})
        *text = row.text(column++);
    result.path = absolutePath(database, result.path);
    result.age = row.number(column++);
    result.frame = row.number(column++);
    result.fileMissing = row.number(column++) != 0;
    result.boxes = row.number(column++);
    result.presentFindings = quint64(row.integer(column++));
    result.readerFindings = quint64(row.integer(column++));
    result.state = ReadState(row.number(column++));
    result.secondLook = row.number(column++) != 0;
    result.reportLabels = ReportLabels(row.number(column++));
    result.followUp = row.number(column++);
    result.study = row.text(column++);
    result.pixelAspect = row.real(column++);
    result.points = row.number(column++);
    result.assigned = row.number(column++) != 0;
    result.blinded = row.number(column++) != 0;
    result.unsureFindings = quint64(row.integer(column++));
    if (const double iou = row.real(column); iou >= 0)
        result.iou = iou;
    return result;
}

Result<std::vector<WorklistRow>> rowsOf(Database& database, const WorklistQuery& query, const WorklistOrder& order,
                                        qint64 first, int count)
{
    std::vector<WorklistRow> rows;
    for (const WorklistPart part : partsOf(order)) {
        const int missing = count - int(rows.size());
        if (missing <= 0)
            break;
        // Only a page that begins further on must know how many rows are skipped.
        const auto size = first > 0 ? query.count(part) : query.atMost(part);
        if (!size)
            return tl::unexpected(size.error());
        if (*size > first) {
            const auto sql = query.rows(part);
            if (!sql)
                return tl::unexpected(sql.error());
            Statement statement(database, *sql);
            query.bind(statement, *sql);
            statement.bind(":count", missing).bind(":first", first);
            auto row = statement.next();
            for (; row && *row; row = statement.next())
                rows.push_back(readRow(database, statement));
            if (!row)
                return tl::unexpected(row.error());
        }
        first = std::max<qint64>(0, first - *size); // what is still missing begins the next part
    }
    return rows;
}

/// How many rows stand before the place of this image, whether the filter shows or hides it; -1: no such image.
Result<qint64> rowsBefore(const WorklistQuery& query, const WorklistOrder& order, ImageId image)
{
    qint64 before = 0;
    for (const WorklistPart part : partsOf(order)) {
        const auto belongs = query.belongsInto(part, image);
        if (!belongs)
            return tl::unexpected(belongs.error());
        const auto rows = *belongs ? query.before(part, image) : query.count(part);
        if (!rows)
            return rows;
        before += *rows;
        if (*belongs)
            return before;
    }
    return -1;
}

Result<qint64> positionOf(const WorklistQuery& query, const WorklistOrder& order, ImageId image)
{
    for (const WorklistPart part : partsOf(order)) {
        const auto found = query.holds(part, image);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return rowsBefore(query, order, image);
    }
    return -1;
}

Result<bool> isStudyDone(Database& database, domain::ReaderId reader, ImageId image)
{
    Statement query(database, R"(
        SELECT h.study <> '' AND NOT EXISTS (
            SELECT 1 FROM worklist_row w
            WHERE w.patient_key = h.patient_key AND w.study = h.study
              AND coalesce((SELECT state FROM worklist_state s WHERE s.reader = :reader AND s.image = w.image), 0) <> 2)
        FROM worklist_row h WHERE h.image = :image)");
    return query.bind(":reader", qint64(reader.value)).bind(":image", image).next().map([&](bool found) {
        return found && query.number(0) != 0;
    });
}

bool isUnread(const WorklistRow& row)
{
    return row.state != ReadState::Done;
}

constexpr int lookAround = 64; ///< most steps are answered by the rows nearby

/// Looks at rows around one, and asks for more of them only when the answer is not among those.
class Surroundings {
public:
    Surroundings(Database& database, WorklistMemo& memo, const WorklistFilter& filter, const WorklistOrder& order,
                 domain::ReaderId reader)
        : m_database(database), m_query(database, memo, filter, order, reader), m_order(order), m_reader(reader),
          m_unread(database, memo, filter, order, reader, OnlyUnread::Yes)
    {
    }

    Result<WorklistPlace> find(ImageId image, qint64 hint)
    {
        WorklistPlace place;
        place.image = image;
        if (auto done = locate(image, hint); !done)
            return tl::unexpected(done.error());
        place.row = m_at;
        if (m_at >= 0)
            if (auto done = neighbours(place); !done)
                return tl::unexpected(done.error());
        if (auto done = unread(place); !done)
            return tl::unexpected(done.error());
        return place;
    }

private:
    domain::Done fetch(qint64 around)
    {
        m_from = std::max<qint64>(0, around - lookAround);
        auto rows = rowsOf(m_database, m_query, m_order, m_from, int(around - m_from) + lookAround + 1);
        if (!rows)
            return tl::unexpected(rows.error());
        m_rows = std::move(*rows);
        return {};
    }

    domain::Done locate(ImageId image, qint64 hint)
    {
        const auto lookup = [&] {
            const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                            [&](const WorklistRow& row) { return row.image == image; });
            m_at = found == m_rows.end() ? -1 : m_from + (found - m_rows.begin());
            return m_at >= 0;
        };
        if (hint >= 0) {
            if (auto done = fetch(hint); !done)
                return done;
            // Near an end of what was fetched the neighbours may be beyond it.
            if (lookup() && std::abs(m_at - hint) <= lookAround / 2)
                return {};
        }
        const auto position = positionOf(m_query, m_order, image);
        if (!position)
            return tl::unexpected(position.error());
        m_rows.clear();
        m_at = *position;
        return m_at < 0 ? domain::Done{} : fetch(m_at);
    }

    const WorklistRow* row(qint64 at) const
    {
        const qint64 i = at - m_from;
        return i >= 0 && i < qint64(m_rows.size()) ? &m_rows[std::size_t(i)] : nullptr;
    }

    domain::Done neighbours(WorklistPlace& place) const
    {
        const WorklistRow& here = *row(m_at);
        qint64 next = m_at + 1, previous = m_at - 1;
        const auto isSameStudy = [&](qint64 at) { return row(at) && row(at)->study == here.study; };
        if (!isUnread(here) && (isSameStudy(next) || isSameStudy(previous))) {
            const auto done = isStudyDone(m_database, m_reader, here.image);
            if (!done)
                return tl::unexpected(done.error());
            while (*done && isSameStudy(next))
                ++next;
            while (*done && isSameStudy(previous))
                --previous;
        }
        const auto take = [&](qint64 at) { return row(at) ? std::optional(*row(at)) : std::nullopt; };
        place.next = take(next);
        place.afterNext = take(next + 1);
        place.previous = take(previous);
        return {};
    }

    domain::Done unread(WorklistPlace& place) const
    {
        if (m_at >= 0) {
            for (qint64 at = m_at + 1; row(at) && !place.nextUnread; ++at)
                if (isUnread(*row(at)))
                    place.nextUnread = *row(at);
            for (qint64 at = m_at - 1; row(at) && !place.previousUnread; --at)
                if (isUnread(*row(at)))
                    place.previousUnread = *row(at);
        }
        if (place.nextUnread && place.previousUnread)
            return {};
        // By the place that the image has, or would have, among the unread ones.
        const auto before = rowsBefore(m_unread, m_order, place.image);
        if (!before)
            return tl::unexpected(before.error());
        const auto unreadRow = [&](qint64 first, int count, std::optional<WorklistRow>& target) -> domain::Done {
            const auto rows = rowsOf(m_database, m_unread, m_order, first, count);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const WorklistRow& one : *rows)
                if (!target && one.image != place.image)
                    target = one;
            return {};
        };
        if (!place.nextUnread)
            if (auto done = unreadRow(std::max<qint64>(0, *before), 2, place.nextUnread); !done)
                return done;
        if (!place.nextUnread)
            if (auto done = unreadRow(0, 2, place.nextUnread); !done)
                return done;
        if (!place.previousUnread && *before > 0)
            if (auto done = unreadRow(*before - 1, 1, place.previousUnread); !done)
                return done;
        if (place.previousUnread)
            return {};
        qint64 count = 0;
        for (const WorklistPart part : partsOf(m_order)) {
            const auto rows = m_unread.count(part);
            if (!rows)
                return tl::unexpected(rows.error());
            count += *rows;
        }
        for (qint64 last = count - 1; last >= std::max<qint64>(0, count - 2) && !place.previousUnread; --last)
            if (auto done = unreadRow(last, 1, place.previousUnread); !done)
                return done;
        return {};
    }

    Database& m_database;
    WorklistQuery m_query;
    WorklistOrder m_order;
    domain::ReaderId m_reader;
    WorklistQuery m_unread;
    std::vector<WorklistRow> m_rows; ///< from row m_from on
    qint64 m_from = 0, m_at = -1;
};

} // namespace

Result<std::vector<WorklistRow>> Project::worklistRows(const WorklistFilter& filter, const WorklistOrder& order,
                                                       qint64 first, int count) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    return rowsOf(database, WorklistQuery(database, d->worklistMemo, filter, order, d->reader), order, first, count);
}

Result<qint64> Project::worklistCount(const WorklistFilter& filter) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    return WorklistQuery(database, d->worklistMemo, filter, {}, d->reader).count(WorklistPart::Whole);
}

Result<qint64> Project::worklistPosition(const WorklistFilter& filter, const WorklistOrder& order, ImageId image) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    return positionOf(WorklistQuery(database, d->worklistMemo, filter, order, d->reader), order, image);
}

Result<WorklistCounts> Project::worklistCounts(const WorklistFilter& filter) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    WorklistFilter rest = filter;
    WorklistCounts counts;
    const auto count = [&](ListedStates states, Presence boxes, qint64& target) -> domain::Done {
        rest.states = states;
        rest.boxes = boxes;
        const auto rows = WorklistQuery(database, d->worklistMemo, rest, {}, d->reader).count(WorklistPart::Whole);
        if (!rows)
            return tl::unexpected(rows.error());
        target = *rows;
        return {};
    };
    const std::tuple<ListedStates, Presence, qint64*> wanted[] = {
        {{}, Presence::Any, &counts.all},
        {ListedState::InProgress, Presence::Any, &counts.inProgress},
        {ListedState::Done, Presence::Any, &counts.done},
        {ListedState::SecondLook, Presence::Any, &counts.secondLook},
        {{}, Presence::With, &counts.boxed},
    };
    for (const auto& [states, boxes, target] : wanted)
        if (auto done = count(states, boxes, *target); !done)
            return tl::unexpected(done.error());
    counts.unread = counts.all - counts.done;
    const auto images = database.integer("SELECT count(*) FROM worklist_row");
    if (!images)
        return tl::unexpected(images.error());
    counts.images = images->value_or(0);
    return counts;
}

Result<WorklistPlace> Project::worklistPlace(const WorklistFilter& filter, const WorklistOrder& order, ImageId image,
                                             qint64 hint) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    return Surroundings(database, d->worklistMemo, filter, order, d->reader).find(image, hint);
}

Result<WorklistValues> Project::worklistValues() const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    WorklistValues values;
    for (const auto& [sql, target] : {std::pair{"SELECT DISTINCT view FROM worklist_row ORDER BY view = '', view", &values.views},
                                      {"SELECT DISTINCT sex FROM worklist_row ORDER BY sex = '', sex", &values.sexes}}) {
        Statement query(database, sql);
        auto row = query.next();
        for (; row && *row; row = query.next())
            target->append(query.text(0));
        if (!row)
            return tl::unexpected(row.error());
    }
    Statement query(database, R"(
        SELECT coalesce((SELECT min(age) FROM worklist_row WHERE age >= 0), -1),
               coalesce((SELECT max(age) FROM worklist_row), -1),
               (SELECT min(study_date) FROM worklist_row WHERE study_date > ''),
               (SELECT max(study_date) FROM worklist_row),
               EXISTS (SELECT 1 FROM worklist_row WHERE points > 0),
               EXISTS (SELECT 1 FROM worklist_state WHERE reader = :reader AND assigned = 1),
               EXISTS (SELECT 1 FROM worklist_row WHERE file_missing = 1))");
    if (const auto row = query.bind(":reader", qint64(d->reader.value)).next(); !row)
        return tl::unexpected(row.error());
    values.youngest = query.number(0);
    values.oldest = query.number(1);
    values.firstDate = query.text(2);
    values.lastDate = query.text(3);
    values.points = query.number(4) != 0;
    values.assigned = query.number(5) != 0;
    values.missingFiles = query.number(6) != 0;
    return values;
}

} // namespace store
