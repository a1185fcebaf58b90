#include "worklist_benchmark.h"

#include "core/store/worklist_query.h"
#include "measure.h"
#include "plain_sqlite.h"

#include <QDir>

using namespace store;

namespace {

constexpr int pageSize = 128, times = 15;
constexpr double limitMs = 50;

class Table {
public:
    explicit Table(Project& project)
        : m_project(project), m_file(QDir(project.folder()).filePath(QStringLiteral("project.fewbox"))), m_plain(m_file),
          m_database(must(Database::open(m_file)))
    {
        std::printf("%-44s %9s %9s %9s %9s\n", "", "rows", "ours ms", "plain ms", "ratio");
    }

    /// The count, if asked, and a page.
    void row(const char* name, const WorklistFilter& filter, const WorklistOrder& order, bool counts, qint64 first = 0)
    {
        qint64 rows = must(m_project.worklistCount(filter));
        const auto ask = [&](int) {
            if (counts)
                rows = must(m_project.worklistCount(filter));
            must(m_project.worklistRows(filter, order, first, pageSize));
        };
        // A filter and an order are asked for the first time: no count is known from before. A scroll knows it.
        const auto forget = [&](int i) {
            if (first == 0)
                m_project.setSetting(QStringLiteral("benchmark"), QString::number(++m_changes) + QString::number(i));
        };
        const auto ours = timesOf(times, ask, forget);
        const double median = ours[ours.size() / 2];
        // The same questions: counted as they stand, and the page of the part that it comes from.
        const WorklistQuery query(*m_database, m_memo, filter, order, m_project.currentReader());
        double plain = 0;
        if (counts)
            plain += plainMs(query, query.counting(WorklistPart::Whole), 0);
        qint64 missing = std::min<qint64>(pageSize, rows), from = first;
        for (const WorklistPart part : partsOf(order)) {
            const qint64 size = must(query.count(part));
            if (missing > 0 && from < size)
                plain += plainMs(query, must(query.rows(part)), from);
            missing -= std::max<qint64>(0, std::min(missing, size - from));
            from = std::max<qint64>(0, from - size);
        }
        std::printf("%-44s %9lld %9.2f ", name, static_cast<long long>(rows), median);
        if (PlainSqlite::isThere())
            std::printf("%9.2f %9.2f", plain, median / std::max(plain, 1e-3));
        std::printf("%s\n", median > limitMs ? "   OVER 50" : "");
        std::fflush(stdout);
    }

private:
    double plainMs(const WorklistQuery& query, const QByteArray& sql, qint64 first)
    {
        auto values = query.values(sql);
        values.emplace_back(":count", pageSize);
        values.emplace_back(":first", first);
        return m_plain.median(times, sql, values);
    }

    Project& m_project;
    QString m_file;
    PlainSqlite m_plain;
    std::unique_ptr<Database> m_database;
    WorklistMemo m_memo;
    int m_changes = 0;
};

std::vector<std::pair<const char*, WorklistFilter>> everyFilter(domain::RunId run, domain::ReaderId other)
{
    const ListedStates fresh = ListedState::New, begun = ListedState::InProgress, done = ListedState::Done,
                       look = ListedState::SecondLook;
    const FindingCondition mass{4, FindingAnswer::Present};
    return {
        {"all", {}},
        {"new", {.states = fresh}},
        {"in progress", {.states = begun}},
        {"done", {.states = done}},
        {"unread", {.states = unreadStates}},
        {"second look", {.states = look}},
        {"done or second look", {.states = done | look}},
        {"new or second look", {.states = fresh | look}},
        {"mass present", {.findings = {mass}}},
        {"mass absent", {.findings = {{4, FindingAnswer::Absent}}}},
        {"mass unsure", {.findings = {{4, FindingAnswer::Unsure}}}},
        {"mass boxed", {.findings = {{4, FindingAnswer::Boxed}}}},
        {"mass or nodule or effusion", {.findings = {mass, {5}, {2}}}},
        {"mass, and no nodule", {.findings = {mass, {5, FindingAnswer::Absent}}, .match = Match::All}},
        {"mass by the report", {.findings = {mass}, .answers = AnswersOf::Report}},
        {"mass by a reader", {.findings = {mass}, .answers = AnswersOf::Readers}},
        {"a reader has answered", {.answers = AnswersOf::Readers}},
        {"nobody has answered", {.answers = AnswersOf::Nobody}},
        {"boxed", {.boxes = Presence::With}},
        {"not boxed", {.boxes = Presence::Without}},
        {"with a point", {.points = Presence::With}},
        {"file missing", {.file = Presence::Without}},
        {"read by another", {.reader = other}},
        {"scored by the run", {.iou = IouRange{run}}},
        {"IoU under 0.1", {.iou = IouRange{run, -1, 0, .1}}},
        {"IoU of a mass, 0.5 or better", {.iou = IouRange{run, 4, .5, 1}}},
        {"AP", {.views = {QStringLiteral("AP")}}},
        {"AP or unknown", {.views = {QStringLiteral("AP"), QString()}}},
        {"women", {.sexes = {QStringLiteral("F")}}},
        {"40 to 44 years", {.age = AgeRange{40, 44}}},
        {"20 to 80 years", {.age = AgeRange{20, 80}}},
        {"one month", {.dates = DateRange{QDate(2015, 3, 1), QDate(2015, 3, 31)}}},
        {"since 2012", {.dates = DateRange{QDate(2012, 1, 1), {}}}},
        {"assigned to me", {.assigned = true}},
        {"text: 0001", {.text = QStringLiteral("0001")}},
        {"text: 00012345", {.text = QStringLiteral("00012345")}},
        {"text: m (as one types)", {.text = QStringLiteral("m")}},
        {"text: 0 (as one types)", {.text = QStringLiteral("0")}},
        {"text: mass", {.text = QStringLiteral("mass")}},
        {"women of 40 to 60, PA, mass, unread",
         {.states = unreadStates, .findings = {mass}, .views = {QStringLiteral("PA")}, .sexes = {QStringLiteral("F")},
          .age = AgeRange{40, 60}}},
        {"one woman in a thousand: hernia, AP, 33, done",
         {.states = done, .findings = {{13}}, .views = {QStringLiteral("AP")}, .sexes = {QStringLiteral("F")},
          .age = AgeRange{33, 33}}},
    };
}

const char* const columns[] = {"patient", "name", "state", "boxes", "study date", "age", "view", "IoU"};

} // namespace

void measureWorklist(Project& project, const QString& reader, domain::RunId run)
{
    const domain::ReaderId other = must(project.readerId(QStringLiteral("busy"))).value_or(domain::ReaderId{});
    must(project.useReader(reader));
    std::printf("\n== the worklist of reader \"%s\"\n-- a filter: how many, and the first page by patient\n",
                qPrintable(reader));
    Table table(project);
    const auto filters = everyFilter(run, other);
    for (const auto& [name, filter] : filters)
        table.row(name, filter, WorklistOrder::Patient, true);

    std::printf("-- an order: the first page; of all, and of the women\n");
    for (const WorklistFilter& filter : {WorklistFilter{}, WorklistFilter{.sexes = {QStringLiteral("F")}}})
        for (int column = WorklistOrder::Patient; column <= WorklistOrder::Iou; ++column)
            for (const bool reversed : {false, true}) {
                WorklistOrder order = WorklistOrder::Column(column);
                order.reversed = reversed;
                order.run = run;
                table.row(qPrintable(QStringLiteral("%1by %2%3").arg(QLatin1String(filter.isEmpty() ? "" : "women "),
                                                                     QLatin1String(columns[column]),
                                                                     QLatin1String(reversed ? ", reversed" : ""))),
                          filter, order, false);
            }

    std::printf("-- a scroll: the page at 50,000 of all and of the women\n");
    for (const WorklistFilter& filter : {WorklistFilter{}, WorklistFilter{.sexes = {QStringLiteral("F")}}})
        for (int column = WorklistOrder::Patient; column <= WorklistOrder::Iou; ++column) {
            WorklistOrder order = WorklistOrder::Column(column);
            order.run = run;
            table.row(qPrintable(QStringLiteral("%1by %2").arg(QLatin1String(filter.isEmpty() ? "" : "women "),
                                                               QLatin1String(columns[column]))),
                      filter, order, false, 50000);
        }

    std::printf("-- beside them, in the window's second thread\n");
    measure("counts of the chips", times, [&](int) { must(project.worklistCounts({})); });
    measure("counts of the chips, mass", times, [&](int) { must(project.worklistCounts(filters[8].second)); });
    measure("what there is to filter by", times, [&](int) { must(project.worklistValues()); });
    for (int column = WorklistOrder::Patient; column <= WorklistOrder::Iou; ++column) {
        WorklistOrder order = WorklistOrder::Column(column);
        order.run = run;
        const auto rows = must(project.worklistRows({}, order, 60000, 100));
        measure(qPrintable(QStringLiteral("place by %1, sought").arg(QLatin1String(columns[column]))), times, [&](int i) {
            must(project.worklistPlace({}, order, rows[std::size_t(i)].image));
        });
        measure(qPrintable(QStringLiteral("place by %1, one step on").arg(QLatin1String(columns[column]))), times,
                [&](int i) { must(project.worklistPlace({}, order, rows[std::size_t(i)].image, 60000 + i)); });
    }
}
