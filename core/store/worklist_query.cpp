#include "core/store/worklist_query.h"

#include <QJsonDocument>

#include <algorithm>

namespace store {

using domain::ImageId;
using domain::Result;

namespace {

constexpr qint64 few = 1000; ///< rows that are sorted sooner than a page of them is met on the way through all
constexpr std::size_t mostCounts = 64;

/// The columns after the first one: the patient's order. Where the first is constant for a study it is left out.
QByteArrayList restOf(WorklistOrder::Column column)
{
    if (column == WorklistOrder::Name)
        return {"name_key", "image"};
    if (column == WorklistOrder::StudyDate)
        return {"patient_key", "follow_up", "study", "name_key", "image"};
    return {"patient_key", "follow_up", "study_date", "study", "name_key", "image"};
}

bool isReversed(const WorklistOrder& order, WorklistPart part)
{
    return order.reversed && (part == WorklistPart::Whole || part == WorklistPart::Known);
}

bool isState(WorklistPart part)
{
    return part == WorklistPart::New || part == WorklistPart::InProgress || part == WorklistPart::Done;
}

bool descendsByNature(WorklistOrder::Column column)
{
    return column == WorklistOrder::Boxes || column == WorklistOrder::StudyDate;
}

} // namespace

std::vector<WorklistPart> partsOf(const WorklistOrder& order)
{
    using enum WorklistPart;
    switch (order.column) {
    case WorklistOrder::State:
        return order.reversed ? std::vector{Done, InProgress, New} : std::vector{New, InProgress, Done};
    case WorklistOrder::StudyDate:
    case WorklistOrder::Age:
    case WorklistOrder::View:
    case WorklistOrder::Iou:
        return {Known, Unknown};
    default:
        return {Whole};
    }
}

// --- WorklistMemo

std::optional<qint64> WorklistMemo::find(Database& database, const QByteArray& question)
{
    const auto others = database.integer("PRAGMA data_version"), own = database.integer("SELECT total_changes()");
    const std::pair version{others ? others->value_or(-1) : -1, own ? own->value_or(-1) : -1};
    if (version != m_version || m_counts.size() >= mostCounts)
        m_counts.clear();
    m_version = version;
    const auto known = m_counts.find(question);
    return known == m_counts.end() ? std::nullopt : std::optional(known->second);
}

void WorklistMemo::keep(const QByteArray& question, qint64 count)
{
    m_counts[question] = count;
}

// --- WorklistQuery

WorklistQuery::WorklistQuery(Database& database, WorklistMemo& memo, const WorklistFilter& filter,
                             const WorklistOrder& order, domain::ReaderId reader, OnlyUnread onlyUnread)
    : m_database(database), m_memo(memo), m_filter(filter), m_order(order), m_reader(reader), m_onlyUnread(onlyUnread)
{
    Statement blinded(database, "SELECT 1 FROM worklist_blind WHERE reader = :reader LIMIT 1");
    // What cannot be asked is taken for blinded; the question itself then says what is wrong.
    m_blinded = blinded.bind(":reader", qint64(reader.value)).next().value_or(true);
    QStringList findings;
    if (m_blinded && !filter.text.isEmpty()) {
        Statement names(database, "SELECT name FROM finding ORDER BY position");
        while (names.next().value_or(false))
            findings += names.text(0);
    }
    m_words = textWords(filter.text, findings);
    QStringList all;
    for (const TextWord& word : m_words)
        all += word.query;
    m_text = all.join(QStringLiteral(" AND "));
}

WorklistQuery WorklistQuery::with(const WorklistFilter& other) const
{
    return WorklistQuery(m_database, m_memo, other, m_order, m_reader, m_onlyUnread);
}

QByteArray WorklistQuery::lead(const char* alias) const
{
    switch (m_order.column) {
    case WorklistOrder::Boxes:
        return seen("boxes", alias);
    case WorklistOrder::StudyDate:
        return QByteArray(alias) + ".study_date";
    case WorklistOrder::Age:
        return QByteArray(alias) + ".age";
    case WorklistOrder::View:
        return QByteArray(alias) + ".view";
    case WorklistOrder::Iou:
        return qstrcmp(alias, "w") == 0
                   ? QByteArray("k.iou")
                   : QByteArray("(SELECT min(s.iou) FROM score s WHERE s.run = :order_run AND s.image = ") + alias +
                         ".image" + (m_order.finding >= 0 ? " AND s.finding = :order_finding)" : ")");
    default:
        return {};
    }
}

bool WorklistQuery::leads(WorklistPart part) const
{
    return !lead("w").isEmpty() && !(m_order.column == WorklistOrder::Iou && part == WorklistPart::Unknown);
}

Result<QByteArray> WorklistQuery::rows(WorklistPart part) const
{
    const auto size = atMost(part);
    if (!size)
        return tl::unexpected(size.error());
    const bool sorts = *size <= few || part == WorklistPart::InProgress;
    const Access access = sorts ? Access::Gather : Access::Walk;
    const bool reversed = isReversed(m_order, part);
    QByteArrayList keys;
    const auto add = [&](const QByteArray& key, bool descends) {
        keys.push_back((sorts ? "+" : "") + key + (descends ? " DESC" : ""));
    };
    if (leads(part))
        add(lead("w"), descendsByNature(m_order.column) != reversed);
    for (const QByteArray& key : restOf(leads(part) || m_order.column == WorklistOrder::Name ? m_order.column
                                                                                             : WorklistOrder::Patient))
        add("w." + key, reversed);
    // What is shown is fetched for the rows of the page alone: a row that is skipped or sorted costs an index step.
    const bool scored = m_order.column == WorklistOrder::Iou || m_filter.iou;
    const QByteArray iou = "coalesce((SELECT min(iou) FROM score c WHERE c.run = :shown_run AND c.image = w.image AND "
                           "(:shown_finding < 0 OR c.finding = :shown_finding)), -1)";
    return "SELECT w.image, w.name, w.patient_id, w.sex, w.view, w.path, w.study_date, w.age, w.frame, w.file_missing, " +
           seen("boxes") + ", " + seen("present") + ", " + seen("reader_present") + " | " + seen("reader_absent") + " | " +
           seen("reader_unsure") + " | " + seen("reader_boxed") + ", coalesce(s.state, 0), coalesce(s.second_look, 0), w.report, w.follow_up, " +
           "w.study, w.pixel_aspect, " + seen("points") + ", coalesce(s.assigned, 0), " +
           (m_blinded ? "b.image IS NOT NULL" : "0") + ", " + seen("unsure") + ", " +
           (scored ? (m_blinded ? "CASE WHEN b.image IS NOT NULL THEN -1 ELSE " + iou + " END" : iou) : QByteArray("-1")) +
           " FROM (SELECT w.image AS listed FROM " + partSource(part) + conditions(part, access) + " ORDER BY " +
           keys.join(", ") + " LIMIT :count OFFSET :first) CROSS JOIN " +
           source().replace("worklist_row w", "worklist_row w ON w.image = listed") +
           " LEFT JOIN worklist_state s ON s.reader = :reader AND s.image = w.image";
}

Result<qint64> WorklistQuery::integer(const QByteArray& sql, ImageId image) const
{
    Statement statement(m_database, sql);
    bind(statement, sql);
    if (image)
        statement.bind(":image", image);
    return statement.next().map([&](bool found) { return found ? statement.integer(0) : -1; });
}

QByteArray WorklistQuery::counting(WorklistPart part) const
{
    return "SELECT count(*) FROM " + partSource(part) + conditions(part);
}

Result<qint64> WorklistQuery::countRows(WorklistPart part) const
{
    // Every row of a reader is of an image, and every text too: a condition that is alone is counted where it stands.
    const auto alone = [&](auto WorklistFilter::*member) {
        WorklistFilter rest = m_filter;
        rest.*member = {};
        return rest.isEmpty() && !m_filter.isEmpty() && part == WorklistPart::Whole && m_onlyUnread == OnlyUnread::No;
    };
    const QByteArray ofReader = "SELECT count(*) FROM worklist_state WHERE reader = ";
    if (alone(&WorklistFilter::states) && !(m_filter.states & ListedState::New))
        return integer(ofReader + ":reader AND " + stateTest());
    if (m_filter.isEmpty() && (part == WorklistPart::InProgress || part == WorklistPart::Done))
        return integer(ofReader + ":reader AND state = " + (part == WorklistPart::Done ? "2" : "1"));
    if (alone(&WorklistFilter::reader) && !isAnothers())
        return integer(ofReader + ":who AND (state > 0 OR second_look = 1)");
    if (alone(&WorklistFilter::assigned))
        return integer(ofReader + ":reader AND assigned = 1");
    if (alone(&WorklistFilter::text) && !m_text.isEmpty() && !m_blinded)
        return integer("SELECT count(*) FROM worklist_text WHERE worklist_text MATCH :text");
    return integer(counting(part));
}

QByteArray WorklistQuery::question(WorklistPart part) const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("filter"), toJson(m_filter)},
                                     {QStringLiteral("order"), toJson(m_order)},
                                     {QStringLiteral("reader"), qint64(m_reader.value)},
                                     {QStringLiteral("unread"), m_onlyUnread == OnlyUnread::Yes},
                                     {QStringLiteral("part"), int(part)}})
        .toJson(QJsonDocument::Compact);
}

Result<qint64> WorklistQuery::count(WorklistPart part) const
{
    if (part == WorklistPart::Done && m_onlyUnread == OnlyUnread::Yes)
        return 0;
    if (const auto known = m_memo.find(m_database, question(part)))
        return *known;
    if (isState(part) && !m_filter.isEmpty())
        return countStates(part);
    const auto rows = countShortly(part);
    if (rows)
        m_memo.keep(question(part), *rows);
    return rows;
}

Result<qint64> WorklistQuery::atMost(WorklistPart part) const
{
    if (!isState(part) || m_filter.isEmpty())
        return count(part);
    if (const auto known = m_memo.find(m_database, question(part)))
        return *known;
    const auto filtered = count(WorklistPart::Whole);
    const auto inState = with({}).count(part);
    return filtered && inState ? std::min(*filtered, *inState) : filtered ? inState : filtered;
}

/// The three states of what the filter leaves, in one walk: who asks for one asks for the others next.
Result<qint64> WorklistQuery::countStates(WorklistPart part) const
{
    const QByteArray sql = "SELECT coalesce((SELECT state FROM worklist_state s WHERE s.reader = :reader AND s.image = w.image), "
                           "0) AS state, count(*) FROM " +
                           source() + conditions(WorklistPart::Whole) + " GROUP BY state";
    Statement statement(m_database, sql);
    bind(statement, sql);
    std::map<int, qint64> found;
    auto row = statement.next();
    for (; row && *row; row = statement.next())
        found[statement.number(0)] = statement.integer(1);
    if (!row)
        return tl::unexpected(row.error());
    for (const auto& [state, of] : {std::pair{0, WorklistPart::New}, {1, WorklistPart::InProgress}, {2, WorklistPart::Done}})
        m_memo.keep(question(of), found[state]);
    return found[part == WorklistPart::New ? 0 : part == WorklistPart::InProgress ? 1 : 2];
}

Result<qint64> WorklistQuery::countShortly(WorklistPart part) const
{
    // The new and the unread are nearly all: what is left of all without the few others is counted sooner.
    const auto without = [&](const WorklistFilter& rest, std::initializer_list<WorklistPart> parts) -> Result<qint64> {
        const WorklistQuery all = with(rest);
        auto sum = all.count(WorklistPart::Whole);
        for (const WorklistPart other : parts) {
            const auto fewer = all.count(other);
            if (!sum || !fewer)
                return sum ? fewer : sum;
            *sum -= *fewer;
        }
        return sum;
    };
    if (part == WorklistPart::New)
        return without(m_filter, {WorklistPart::InProgress, WorklistPart::Done});
    WorklistFilter rest = m_filter;
    rest.states = {};
    if (part == WorklistPart::Whole && m_filter.states == unreadStates)
        return without(rest, {WorklistPart::Done});
    if (part == WorklistPart::Whole && m_filter.states == ListedStates(ListedState::New))
        return without(rest, {WorklistPart::InProgress, WorklistPart::Done});
    return countRows(part);
}

Result<bool> WorklistQuery::holds(WorklistPart part, ImageId image) const
{
    return integer("SELECT 1 FROM " + partSource(part) + conditions(part) + " AND w.image = :image", image)
        .map([](qint64 found) { return found == 1; });
}

Result<bool> WorklistQuery::belongsInto(WorklistPart part, ImageId image) const
{
    return integer("SELECT 1 FROM " + partSource(part) + " WHERE w.image = :image" + partCondition(part), image)
        .map([](qint64 found) { return found == 1; });
}

Result<qint64> WorklistQuery::before(WorklistPart part, ImageId image) const
{
    const bool reversed = isReversed(m_order, part);
    const auto keysOf = [&](const char* alias, bool withLead) {
        QByteArrayList keys;
        if (withLead)
            keys.push_back(lead(alias));
        for (const QByteArray& key : restOf(leads(part) || m_order.column == WorklistOrder::Name ? m_order.column
                                                                                                 : WorklistOrder::Patient))
            keys.push_back(QByteArray(alias) + '.' + key);
        return '(' + keys.join(", ") + ')';
    };
    const QByteArray less = reversed ? " > " : " < ";
    QByteArray earlier;
    if (leads(part) && descendsByNature(m_order.column)) {
        const QByteArray w = lead("w"), h = lead("h");
        earlier = '(' + w + (reversed ? " < " : " > ") + h + " OR (" + w + " = " + h + " AND " + keysOf("w", false) + less +
                  keysOf("h", false) + "))";
    } else {
        earlier = keysOf("w", leads(part)) + less + keysOf("h", leads(part));
    }
    return integer("SELECT count(*) FROM worklist_row h CROSS JOIN " + partSource(part) + conditions(part) +
                       " AND h.image = :image AND " + earlier,
                   image);
}

} // namespace store
