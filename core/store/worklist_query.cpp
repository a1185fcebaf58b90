#include "core/store/worklist_query.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace store {

using domain::ImageId;
using domain::Result;

namespace {

constexpr QChar unitSeparator(0x1f);
constexpr qint64 few = 1000;  ///< rows that are sorted sooner than a page of them is met on the way through all
constexpr qint64 many = 4000; ///< images of a reader that are looked up one by one sooner than listed
constexpr std::size_t mostCounts = 64;

QByteArray joined(const std::vector<QByteArray>& parts, const char* between)
{
    QByteArray all;
    for (const QByteArray& part : parts)
        all += (all.isEmpty() ? QByteArray() : QByteArray(between)) + part;
    return all;
}

/// The columns after the first one: the patient's order. Where the first is constant for a study it is left out.
std::vector<QByteArray> restOf(WorklistOrder::Column column)
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

bool descendsByNature(WorklistOrder::Column column)
{
    return column == WorklistOrder::Boxes || column == WorklistOrder::StudyDate;
}

QByteArray presence(Presence wanted, const QByteArray& with, const QByteArray& without)
{
    return wanted == Presence::Any ? QByteArray() : " AND " + (wanted == Presence::With ? with : without);
}

/// One text is compared, several are looked up in a list: SQLite binds no lists.
QByteArray oneOf(const QByteArray& column, const QStringList& values, const char* name)
{
    if (values.isEmpty())
        return {};
    if (values.size() == 1)
        return " AND " + column + " = " + name;
    return QByteArray(" AND instr(") + name + ", char(31) || " + column + " || char(31)) > 0";
}

QString listOf(const QStringList& values)
{
    return values.size() == 1 ? values.front() : unitSeparator + values.join(unitSeparator) + unitSeparator;
}

QString stored(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
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

QString textQuery(const QString& words)
{
    QStringList all;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        QStringList phrases;
        for (QString one : word.split(textAlternative, Qt::SkipEmptyParts)) {
            // A word without a letter or digit has no token, and FTS5 would find nothing for it.
            if (std::any_of(one.cbegin(), one.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
                phrases += u'"' + one.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
        }
        if (!phrases.isEmpty())
            all += phrases.size() == 1 ? phrases.front() : u'(' + phrases.join(QStringLiteral(" OR ")) + u')';
    }
    return all.join(QStringLiteral(" AND "));
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
    : m_database(database), m_memo(memo), m_filter(filter), m_order(order), m_reader(reader), m_onlyUnread(onlyUnread),
      m_text(textQuery(filter.text))
{
    Statement blinded(database, "SELECT 1 FROM worklist_blind WHERE reader = :reader LIMIT 1");
    // What cannot be asked is taken for blinded; the question itself then says what is wrong.
    m_blinded = blinded.bind(":reader", qint64(reader.value)).next().value_or(true);
}

WorklistQuery WorklistQuery::with(const WorklistFilter& other) const
{
    return WorklistQuery(m_database, m_memo, other, m_order, m_reader, m_onlyUnread);
}

QByteArray WorklistQuery::seen(const char* column, const char* alias) const
{
    if (!m_blinded)
        return QByteArray(alias) + '.' + column;
    if (qstrcmp(alias, "w") == 0)
        return QByteArray("coalesce(b.") + column + ", w." + column + ')';
    return QByteArray("coalesce((SELECT x.") + column + " FROM worklist_blind x WHERE x.reader = :reader AND x.image = " +
           alias + ".image), " + alias + '.' + column + ')';
}

QByteArray WorklistQuery::source() const
{
    QByteArray sql = "worklist_row w";
    if (m_blinded)
        sql += " LEFT JOIN worklist_blind b ON b.reader = :reader AND b.image = w.image";
    return sql;
}

QByteArray WorklistQuery::partSource(WorklistPart part) const
{
    if (part != WorklistPart::Known || m_order.column != WorklistOrder::Iou)
        return source();
    QByteArray scored = "(SELECT image AS scored, min(iou) AS iou FROM score WHERE run = :order_run";
    if (m_order.finding >= 0)
        scored += " AND finding = :order_finding";
    return scored + " GROUP BY image) k CROSS JOIN worklist_row w ON w.image = k.scored" +
           source().mid(qstrlen("worklist_row w"));
}

bool WorklistQuery::areMany(const QByteArray& test, const char* reader) const
{
    const QByteArray sql = QByteArray("SELECT 1 FROM worklist_state WHERE reader = ") + reader + " AND " + test +
                           " LIMIT 1 OFFSET " + QByteArray::number(many);
    return integer(sql).value_or(-1) == 1;
}

/// Images for which the reader's row passes the test. A short list is made once; in a long one each image is looked up.
QByteArray WorklistQuery::among(const QByteArray& test, const char* reader) const
{
    const QByteArray rows = QByteArray("SELECT image FROM worklist_state s WHERE s.reader = ") + reader + " AND " + test;
    return areMany(test, reader) ? " AND EXISTS (" + rows + " AND s.image = w.image)" : " AND w.image IN (" + rows + ')';
}

QByteArray WorklistQuery::notAmong(const QByteArray& test) const
{
    const QByteArray rows = "SELECT image FROM worklist_state s WHERE s.reader = :reader AND " + test;
    return areMany(test) ? " AND NOT EXISTS (" + rows + " AND s.image = w.image)" : " AND w.image NOT IN (" + rows + ')';
}

/// What the reader's row must say; where new images are wanted, what it must not say (an image without one is new).
QByteArray WorklistQuery::stateTest() const
{
    const ListedStates wanted = m_filter.states;
    std::vector<QByteArray> numbers;
    if (wanted & ListedState::New)
        numbers.push_back("0");
    if (wanted & ListedState::InProgress)
        numbers.push_back("1");
    if (wanted & ListedState::Done)
        numbers.push_back("2");
    const QByteArray list = '(' + joined(numbers, ", ") + ')';
    const bool look = wanted.testFlag(ListedState::SecondLook);
    if (wanted & ListedState::New)
        return "state NOT IN " + list + (look ? " AND second_look = 0" : "");
    if (numbers.empty())
        return "second_look = 1";
    const QByteArray test = numbers.size() == 1 ? "state = " + numbers.front() : "state IN " + list;
    return look ? '(' + test + " OR second_look = 1)" : test;
}

QByteArray WorklistQuery::stateCondition() const
{
    const ListedStates every = unreadStates | ListedState::Done;
    if (!m_filter.states || (m_filter.states & every) == every)
        return {};
    return m_filter.states & ListedState::New ? notAmong(stateTest()) : among(stateTest());
}

QByteArray WorklistQuery::findingCondition() const
{
    const QByteArray whose = m_filter.answers == AnswersOf::Readers  ? "reader_"
                             : m_filter.answers == AnswersOf::Report ? "report_"
                                                                     : "";
    // The report's columns are the same for everybody.
    const auto column = [&](const char* name) {
        return m_filter.answers == AnswersOf::Report ? "w." + whose + name : seen(QByteArray(whose + name).constData());
    };
    const auto any = [&](std::initializer_list<const char*> names) {
        std::vector<QByteArray> columns;
        for (const char* name : names)
            columns.push_back(column(name));
        return '(' + joined(columns, " | ") + ')';
    };
    QByteArray sql;
    if (m_filter.answers == AnswersOf::Nobody)
        sql += " AND " + any({"present", "absent", "unsure", "boxed"}) + " = 0";
    else if (m_filter.answers != AnswersOf::Anyone && m_filter.findings.empty())
        sql += " AND " + any({"present", "absent", "unsure", "boxed"}) + " <> 0";

    std::vector<QByteArray> parts;
    const auto asks = [&](FindingAnswer answer, const char* name, const QByteArray& mask) {
        if (std::none_of(m_filter.findings.begin(), m_filter.findings.end(),
                         [&](const FindingCondition& condition) { return condition.answer == answer; }))
            return;
        const QByteArray hits = '(' + mask + " & " + name + ')';
        parts.push_back(m_filter.match == Match::All ? hits + " = " + name : hits);
    };
    asks(FindingAnswer::Present, ":present", column("present"));
    asks(FindingAnswer::Absent, ":absent", column("absent"));
    asks(FindingAnswer::Unsure, ":unsure", column("unsure"));
    asks(FindingAnswer::Boxed, ":boxed", column("boxed"));
    asks(FindingAnswer::NotAsked, ":asked", '~' + any({"present", "absent", "unsure"}));
    if (!parts.empty())
        sql += m_filter.match == Match::All ? " AND " + joined(parts, " AND ") : " AND (" + joined(parts, " | ") + ") <> 0";
    return sql;
}

QByteArray WorklistQuery::partCondition(WorklistPart part) const
{
    switch (part) {
    case WorklistPart::Whole:
        return {};
    case WorklistPart::New:
        return notAmong("state > 0");
    case WorklistPart::InProgress:
        return among("state = 1");
    case WorklistPart::Done:
        return among("state = 2");
    case WorklistPart::Known:
    case WorklistPart::Unknown:
        break;
    }
    const bool known = part == WorklistPart::Known;
    switch (m_order.column) {
    case WorklistOrder::Age:
        return known ? " AND w.age >= 0" : " AND w.age < 0";
    case WorklistOrder::StudyDate:
        return known ? " AND w.study_date > ''" : " AND w.study_date = ''";
    case WorklistOrder::View:
        return known ? " AND w.view > ''" : " AND w.view = ''";
    default:
        if (known)
            return {}; // where it comes from says so
        return QByteArray(" AND NOT EXISTS (SELECT 1 FROM score s WHERE s.run = :order_run AND s.image = w.image") +
               (m_order.finding >= 0 ? " AND s.finding = :order_finding)" : ")");
    }
}

QByteArray WorklistQuery::conditions(WorklistPart part, Access access) const
{
    const QByteArray w = access == Access::Walk ? "+w." : "w.", plus = access == Access::Walk ? "+" : "";
    QByteArray sql = " WHERE 1" + stateCondition() + partCondition(part) + findingCondition();
    if (m_onlyUnread == OnlyUnread::Yes)
        sql += notAmong("state = 2");
    const QByteArray boxes = plus + seen("boxes"), points = seen("points");
    sql += presence(m_filter.boxes, boxes + " > 0", boxes + " = 0");
    sql += presence(m_filter.points, points + " > 0", points + " = 0");
    sql += presence(m_filter.file, "w.file_missing = 0", "w.file_missing = 1");
    sql += oneOf(w + "view", m_filter.views, ":views") + oneOf(w + "sex", m_filter.sexes, ":sexes");
    if (m_filter.age)
        sql += " AND " + w + "age BETWEEN max(:age_from, 0) AND :age_to";
    if (m_filter.dates)
        sql += " AND " + w + "study_date BETWEEN :date_from AND :date_to";
    if (m_filter.reader)
        sql += among("(state > 0 OR second_look = 1)", ":who");
    if (m_filter.assigned)
        sql += among("assigned = 1");
    if (m_filter.iou) {
        sql += " AND w.image IN (SELECT image FROM score WHERE run = :iou_run AND iou >= :iou_from";
        sql += m_filter.iou->finding >= 0 ? " AND finding = :iou_finding" : "";
        sql += m_filter.iou->to < 1 ? " AND iou < :iou_to)" : ")";
    }
    return sql + textCondition(access);
}

QByteArray WorklistQuery::textCondition(Access access) const
{
    if (m_text.isEmpty())
        return {};
    const QByteArray match = QByteArray(access == Access::Walk ? "+" : "") +
                             "w.image IN (SELECT rowid FROM worklist_text WHERE worklist_text MATCH ";
    // The text holds the findings of all readers: in a blinded reading only name and patient are searched.
    return m_blinded ? " AND (b.image IS NULL AND " + match + ":text) OR b.image IS NOT NULL AND " + match + ":plain_text))"
                     : " AND " + match + ":text)";
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
    const auto size = count(part);
    if (!size)
        return tl::unexpected(size.error());
    const bool sorts = *size <= few || part == WorklistPart::InProgress;
    const Access access = sorts ? Access::Gather : Access::Walk;
    const bool reversed = isReversed(m_order, part);
    std::vector<QByteArray> keys;
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
    return "SELECT w.image, w.name, w.patient_id, w.sex, w.view, w.path, w.study_date, w.age, w.frame, w.file_missing, " +
           seen("boxes") + ", " + seen("present") + ", (" + seen("reader_present") + " | " + seen("reader_absent") + " | " +
           seen("reader_unsure") + ") <> 0, coalesce(s.state, 0), coalesce(s.second_look, 0), w.report, w.follow_up, " +
           "w.study, w.pixel_aspect, " + seen("points") + ", coalesce(s.assigned, 0), " +
           (m_blinded ? "b.image IS NOT NULL" : "0") + ", " + seen("unsure") + ", " +
           (scored ? "coalesce((SELECT min(iou) FROM score c WHERE c.run = :shown_run AND c.image = w.image AND "
                     "(:shown_finding < 0 OR c.finding = :shown_finding)), -1)"
                   : "-1") +
           " FROM (SELECT w.image AS listed FROM " + partSource(part) + conditions(part, access) + " ORDER BY " +
           joined(keys, ", ") + " LIMIT :count OFFSET :first) CROSS JOIN " +
           source().replace("worklist_row w", "worklist_row w ON w.image = listed") +
           " LEFT JOIN worklist_state s ON s.reader = :reader AND s.image = w.image";
}

std::vector<std::pair<const char*, QVariant>> WorklistQuery::values(const QByteArray& sql) const
{
    const auto mask = [&](FindingAnswer answer) {
        quint64 bits = 0;
        for (const FindingCondition& condition : m_filter.findings)
            if (condition.answer == answer)
                bits |= quint64(1) << condition.finding;
        return QVariant(qint64(bits));
    };
    const IouRange iou = m_filter.iou.value_or(IouRange{});
    const AgeRange age = m_filter.age.value_or(AgeRange{});
    const DateRange dates = m_filter.dates.value_or(DateRange{});
    const bool byIou = m_order.column == WorklistOrder::Iou;
    std::vector<std::pair<const char*, QVariant>> values{
        {":reader", qint64(m_reader.value)},
        {":present", mask(FindingAnswer::Present)},
        {":absent", mask(FindingAnswer::Absent)},
        {":unsure", mask(FindingAnswer::Unsure)},
        {":boxed", mask(FindingAnswer::Boxed)},
        {":asked", mask(FindingAnswer::NotAsked)},
        {":views", listOf(m_filter.views)},
        {":sexes", listOf(m_filter.sexes)},
        {":age_from", age.from},
        {":age_to", age.to},
        {":date_from", dates.from.isValid() ? stored(dates.from) : QStringLiteral("0")}, // after '', before any year
        {":date_to", dates.to.isValid() ? stored(dates.to) : QStringLiteral("99999999")},
        {":who", qint64(m_filter.reader.value)},
        {":iou_run", qint64(iou.run.value)},
        {":iou_finding", iou.finding},
        {":iou_from", iou.from},
        {":iou_to", iou.to},
        {":order_run", qint64(m_order.run.value)},
        {":order_finding", m_order.finding},
        {":shown_run", qint64(byIou ? m_order.run.value : iou.run.value)},
        {":shown_finding", byIou ? m_order.finding : iou.finding},
        {":text", m_text},
        {":plain_text", QStringLiteral("{name patient} : (%1)").arg(m_text)},
    };
    std::erase_if(values, [&](const auto& value) { return !sql.contains(value.first); });
    return values;
}

void WorklistQuery::bind(Statement& statement, const QByteArray& sql) const
{
    for (const auto& [name, value] : values(sql))
        statement.bind(name, value);
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
    if (alone(&WorklistFilter::reader))
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
    const bool isState = part == WorklistPart::New || part == WorklistPart::InProgress || part == WorklistPart::Done;
    if (isState && !m_filter.isEmpty())
        return countStates(part);
    const auto rows = countShortly(part);
    if (rows)
        m_memo.keep(question(part), *rows);
    return rows;
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
        std::vector<QByteArray> keys;
        if (withLead)
            keys.push_back(lead(alias));
        for (const QByteArray& key : restOf(leads(part) || m_order.column == WorklistOrder::Name ? m_order.column
                                                                                                 : WorklistOrder::Patient))
            keys.push_back(QByteArray(alias) + '.' + key);
        return '(' + joined(keys, ", ") + ')';
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
