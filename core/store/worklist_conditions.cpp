// From a filter to the conditions of a question.
#include "core/store/worklist_query.h"

#include <QByteArrayList>
#include <QStringList>

#include <algorithm>

namespace store {

namespace {

constexpr QChar unitSeparator(0x1f);
constexpr qint64 many = 4000; ///< images of a reader that are looked up one by one sooner than listed

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

/// The parameter of one word of the search, for name and patient alone. Its end keeps ":word_1_" apart from ":word_11_".
QByteArray plainName(std::size_t word)
{
    return ":word_" + QByteArray::number(qulonglong(word)) + '_';
}

/// The tokens of FTS5's unicode61, each after a space: small letters without accents.
QString tokensOf(const QString& text)
{
    QString tokens;
    bool inside = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber())
            tokens += inside ? QString(c) : QStringLiteral(" ") + c;
        inside = c.isLetterOrNumber();
    }
    return tokens;
}

} // namespace

std::vector<TextWord> textWords(const QString& text, const QStringList& findings)
{
    std::vector<TextWord> all;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        TextWord made;
        QStringList phrases;
        for (QString one : word.split(textAlternative, Qt::SkipEmptyParts)) {
            const QString tokens = tokensOf(one);
            if (tokens.isEmpty()) // FTS5 would find nothing for it
                continue;
            for (qsizetype i = 0; i < findings.size(); ++i)
                if (tokensOf(findings[i]).contains(tokens))
                    made.findings |= quint64(1) << i;
            phrases += u'"' + one.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
        }
        made.query = phrases.size() == 1 ? phrases.front() : u'(' + phrases.join(QStringLiteral(" OR ")) + u')';
        if (!phrases.isEmpty())
            all.push_back(std::move(made));
    }
    return all;
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
    if (m_blinded) // how well a run found it would tell that there is a box
        scored += " AND image NOT IN (SELECT image FROM worklist_blind WHERE reader = :reader)";
    return scored + " GROUP BY image) k CROSS JOIN worklist_row w ON w.image = k.scored" +
           source().mid(qstrlen("worklist_row w"));
}

bool WorklistQuery::isAnothers() const
{
    return m_blinded && m_filter.reader && m_filter.reader != m_reader;
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
    QByteArrayList numbers;
    if (wanted & ListedState::New)
        numbers.push_back("0");
    if (wanted & ListedState::InProgress)
        numbers.push_back("1");
    if (wanted & ListedState::Done)
        numbers.push_back("2");
    const QByteArray list = '(' + numbers.join(", ") + ')';
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
        QByteArrayList columns;
        for (const char* name : names)
            columns.push_back(column(name));
        return '(' + columns.join(" | ") + ')';
    };
    QByteArray sql;
    if (m_filter.answers == AnswersOf::Nobody)
        sql += " AND " + any({"present", "absent", "unsure", "boxed"}) + " = 0";
    else if (m_filter.answers != AnswersOf::Anyone && m_filter.findings.empty())
        sql += " AND " + any({"present", "absent", "unsure", "boxed"}) + " <> 0";

    QByteArrayList parts;
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
        sql += m_filter.match == Match::All ? " AND " + parts.join(" AND ") : " AND (" + parts.join(" | ") + ") <> 0";
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
        return QByteArray(m_blinded ? " AND (b.image IS NOT NULL OR " : " AND (") +
               "NOT EXISTS (SELECT 1 FROM score s WHERE s.run = :order_run AND s.image = w.image" +
               (m_order.finding >= 0 ? " AND s.finding = :order_finding))" : "))");
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
        sql += among("(state > 0 OR second_look = 1)", ":who") + (isAnothers() ? " AND b.image IS NULL" : "");
    if (m_filter.assigned)
        sql += among("assigned = 1");
    if (m_filter.iou) {
        sql += " AND w.image IN (SELECT image FROM score WHERE run = :iou_run AND iou >= :iou_from";
        sql += m_filter.iou->finding >= 0 ? " AND finding = :iou_finding" : "";
        sql += m_filter.iou->to < 1 ? " AND iou < :iou_to)" : ")";
        sql += m_blinded ? " AND b.image IS NULL" : "";
    }
    return sql + textCondition(access);
}

QByteArray WorklistQuery::textCondition(Access access) const
{
    if (m_text.isEmpty())
        return {};
    const QByteArray match = QByteArray(access == Access::Walk ? "+" : "") +
                             "w.image IN (SELECT rowid FROM worklist_text WHERE worklist_text MATCH ";
    if (!m_blinded)
        return " AND " + match + ":text)";
    // The text holds the findings of all readers: where a reading is blinded only name and patient are searched in it,
    // and the findings in what that reader's row says.
    QByteArray blind;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        blind += " AND (" + match + plainName(i) + ") OR b.present & " + QByteArray::number(qint64(m_words[i].findings)) + ')';
    return " AND (b.image IS NULL AND " + match + ":text) OR b.image IS NOT NULL" + blind + ')';
}

std::vector<std::pair<QByteArray, QVariant>> WorklistQuery::values(const QByteArray& sql) const
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
    std::vector<std::pair<QByteArray, QVariant>> values{
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
    };
    for (std::size_t i = 0; i < m_words.size(); ++i)
        values.emplace_back(plainName(i), QStringLiteral("{name patient} : (%1)").arg(m_words[i].query));
    std::erase_if(values, [&](const auto& value) { return !sql.contains(value.first); });
    return values;
}

void WorklistQuery::bind(Statement& statement, const QByteArray& sql) const
{
    for (const auto& [name, value] : values(sql))
        statement.bind(name.constData(), value);
}

} // namespace store
