#include "core/store/worklist.h"
#include "project_fixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace store;
using domain::Label;
using State = WorklistFilter::State;

class WorklistTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordersAreAsPeopleSort_data();
    void ordersAreAsPeopleSort();
    void filtersShowWhatTheySay_data();
    void filtersShowWhatTheySay();
    void pagesJoinWithoutGapOrRepeat_data();
    void pagesJoinWithoutGapOrRepeat();
    void rowsFollowGesturesAndUndo();
    void aReadersAnswerGoesBeforeTheReports();
    void noFindingOtherAnswersAndNoAnswerAreTold();
    void aHiddenImageHasNoPosition();
    void everyOrderAnswersByItsIndex_data();
    void everyOrderAnswersByItsIndex();
    void strangeWordsAreNoError_data();
    void strangeWordsAreNoError();
};

namespace {

/// Twelve images; 1 read, 2 and 3 begun, 4 wants a second look; masses on 2 and 10, a nodule on 3 by the report.
void fill(ProjectFixture& f)
{
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        std::vector<Label> labels(14, Label::Absent);
        labels[Nodule] = Label::Present;
        must(import->setReportLabels(f.images[2], labels));
        ImageRecord dated = ProjectFixture::record(5);
        dated.studyDate = QStringLiteral("20260301");
        dated.patientName = QStringLiteral("Müller^Jörg");
        must(import->addImage(dated));
        dated = ProjectFixture::record(6);
        dated.studyDate = QStringLiteral("20260302");
        must(import->addImage(dated));
        must(import->finish());
    }
    f.draw(f.images[1], Mass);
    f.draw(f.images[1], Mass, {300, 300, 50, 50});
    f.draw(f.images[9], Mass);
    must(f.project->perform(SetReadState{f.images[9], ReadState::New}));
    must(f.project->perform(SetReadState{f.images[0], ReadState::Done}));
    must(f.project->perform(SetLabel{f.images[2], Mass, Label::Absent}));
    must(f.project->perform(SetSecondLook{f.images[3], true}));
}

QString names(const std::vector<WorklistRow>& rows)
{
    QStringList all;
    for (const WorklistRow& row : rows)
        all += row.name.mid(6).chopped(4);
    return all.join(u' ');
}

} // namespace

void WorklistTest::ordersAreAsPeopleSort_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("patient") << int(WorklistOrder::Patient) << "1 2 3 4 5 6 7 8 9 10 11 12";
    QTest::newRow("name") << int(WorklistOrder::Name) << "1 2 3 4 5 6 7 8 9 10 11 12";
    QTest::newRow("state: new, begun, done") << int(WorklistOrder::State) << "4 5 6 7 8 9 10 11 12 2 3 1";
    QTest::newRow("boxes: most first") << int(WorklistOrder::Boxes) << "2 10 1 3 4 5 6 7 8 9 11 12";
    QTest::newRow("study date: latest first") << int(WorklistOrder::StudyDate) << "6 5 1 2 3 4 7 8 9 10 11 12";
}

void WorklistTest::ordersAreAsPeopleSort()
{
    QFETCH(int, order);
    QFETCH(QString, expected);
    ProjectFixture f(12);
    fill(f);
    QCOMPARE(names(must(f.project->worklistRows({}, WorklistOrder(order), 0, 100))), expected);
}

void WorklistTest::filtersShowWhatTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("finding");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << "" << int(State::All) << -1 << "1 2 3 4 5 6 7 8 9 10 11 12";
    QTest::newRow("unread") << "" << int(State::Unread) << -1 << "2 3 4 5 6 7 8 9 10 11 12";
    QTest::newRow("read") << "" << int(State::Read) << -1 << "1";
    QTest::newRow("boxed") << "" << int(State::Boxed) << -1 << "2 10";
    QTest::newRow("second look") << "" << int(State::SecondLook) << -1 << "4";
    QTest::newRow("mass") << "" << int(State::All) << int(Mass) << "2 10";
    QTest::newRow("the report's nodule") << "" << int(State::All) << int(Nodule) << "3";
    QTest::newRow("boxed nodules") << "" << int(State::Boxed) << int(Nodule) << "";
    QTest::newRow("beginning of a finding") << "mas" << int(State::All) << -1 << "2 10";
    QTest::newRow("patient") << "p5" << int(State::All) << -1 << "9 10";
    QTest::newRow("patient's name without its accents") << "muller" << int(State::All) << -1 << "5";
    QTest::newRow("two words, any order") << "mass p5" << int(State::All) << -1 << "10";
    QTest::newRow("beginning of a name") << "image_1" << int(State::All) << -1 << "1 10 11 12";
    QTest::newRow("text and state") << "image_1" << int(State::Unread) << -1 << "10 11 12";
    QTest::newRow("nothing") << "zebra" << int(State::All) << -1 << "";
}

void WorklistTest::filtersShowWhatTheySay()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QFETCH(int, finding);
    QFETCH(QString, expected);
    ProjectFixture f(12);
    fill(f);
    const WorklistFilter filter{text, State(state), finding};
    QCOMPARE(names(must(f.project->worklistRows(filter, WorklistOrder::Name, 0, 100))), expected);
    QCOMPARE(must(f.project->worklistCount(filter)), expected.split(u' ', Qt::SkipEmptyParts).size());
}

void WorklistTest::pagesJoinWithoutGapOrRepeat_data()
{
    QTest::addColumn<int>("order");
    for (const auto order : {WorklistOrder::Patient, WorklistOrder::Name, WorklistOrder::State, WorklistOrder::Boxes,
                             WorklistOrder::StudyDate})
        QTest::addRow("order %d", int(order)) << int(order);
}

void WorklistTest::pagesJoinWithoutGapOrRepeat()
{
    QFETCH(int, order);
    ProjectFixture f(12);
    fill(f);
    for (const WorklistFilter& filter :
         {WorklistFilter{}, WorklistFilter{{}, State::Unread}, WorklistFilter{QStringLiteral("image_1")}}) {
        const auto whole = must(f.project->worklistRows(filter, WorklistOrder(order), 0, 100));
        for (const int page : {1, 2, 5}) {
            std::vector<WorklistRow> joined;
            for (qint64 first = 0; first < qint64(whole.size()); first += page)
                for (const auto& row : must(f.project->worklistRows(filter, WorklistOrder(order), first, page)))
                    joined.push_back(row);
            QCOMPARE(names(joined), names(whole));
        }
        for (std::size_t i = 0; i < whole.size(); ++i)
            QCOMPARE(must(f.project->worklistPosition(filter, WorklistOrder(order), whole[i].image)), qint64(i));
        QCOMPARE(must(f.project->worklistRows(filter, WorklistOrder(order), qint64(whole.size()), 5)).size(), 0u);
    }
}

void WorklistTest::rowsFollowGesturesAndUndo()
{
    ProjectFixture f(2);
    const auto row = [&] { return must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front(); };
    QCOMPARE(row().image, f.images[0]);
    QCOMPARE(row().patientId, QStringLiteral("p1"));
    QCOMPARE(row().sex, QStringLiteral("F"));
    QCOMPARE(row().age, 41);
    QCOMPARE(row().view, QStringLiteral("PA"));
    QCOMPARE(row().path, QStringLiteral("/films/image_1.png"));
    QCOMPARE(row().boxes, 0);
    QVERIFY(!row().labelsFromReader);
    f.draw(f.images[0], Mass);
    QCOMPARE(row().boxes, 1);
    QCOMPARE(row().presentFindings, quint64(1) << Mass);
    QVERIFY(row().labelsFromReader);
    QVERIFY(row().state == ReadState::InProgress);
    must(f.project->undo());
    QCOMPARE(row().boxes, 0);
    QCOMPARE(row().presentFindings, quint64(0));
    QVERIFY(!row().labelsFromReader);
    QVERIFY(row().state == ReadState::New);
    QCOMPARE(must(f.project->worklistCount({QStringLiteral("mass")})), 0);
    must(f.project->redo());
    QCOMPARE(must(f.project->worklistCount({QStringLiteral("mass")})), 1);
}

void WorklistTest::aReadersAnswerGoesBeforeTheReports()
{
    ProjectFixture f(12);
    fill(f);
    QCOMPARE(must(f.project->worklistCount({{}, State::All, Nodule})), 1);
    must(f.project->perform(SetLabel{f.images[2], Nodule, Label::Absent}));
    QCOMPARE(must(f.project->worklistCount({{}, State::All, Nodule})), 0);
}

void WorklistTest::noFindingOtherAnswersAndNoAnswerAreTold()
{
    ProjectFixture f(7);
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        const std::vector<Label> none(14, Label::Absent);
        std::vector<Label> mass = none, unsure = none, few(14, Label::NotAsked);
        mass[Mass] = Label::Present;
        unsure[Mass] = Label::Unsure;
        few[Mass] = Label::Absent;
        must(import->setReportLabels(f.images[0], none));
        must(import->setReportLabels(f.images[1], mass));
        must(import->setReportLabels(f.images[2], unsure));
        must(import->setReportLabels(f.images[3], few)); // says nothing of the other thirteen
        must(import->addBox(f.images[4], Nodule, {10, 10, 50, 50}));
        must(import->setReportLabels(f.images[5], mass));
        must(import->setReportLabels(f.images[5], none)); // the latest answer holds
        must(import->finish());
    }
    f.draw(f.images[6], Mass); // a reader's word is no report
    must(f.project->perform(SetLabel{f.images[0], Mass, Label::Present}));
    std::vector<ReportLabels> found;
    for (const WorklistRow& row : must(f.project->worklistRows({}, WorklistOrder::Name, 0, 100)))
        found.push_back(row.reportLabels);
    using enum ReportLabels;
    QCOMPARE(found, (std::vector{NoFinding, Findings, Findings, Findings, Findings, NoFinding, None}));
}

void WorklistTest::aHiddenImageHasNoPosition()
{
    ProjectFixture f(4);
    QCOMPARE(must(f.project->worklistPosition({{}, State::Boxed}, WorklistOrder::Name, f.images[0])), -1);
    QCOMPARE(must(f.project->worklistPosition({}, WorklistOrder::State, domain::ImageId{4711})), -1);
}

void WorklistTest::everyOrderAnswersByItsIndex_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("index");
    QTest::newRow("patient") << int(WorklistOrder::Patient) << "worklist_by_patient";
    QTest::newRow("name") << int(WorklistOrder::Name) << "worklist_by_name";
    QTest::newRow("state") << int(WorklistOrder::State) << "worklist_by_patient";
    QTest::newRow("boxes") << int(WorklistOrder::Boxes) << "worklist_by_boxes";
    QTest::newRow("study date") << int(WorklistOrder::StudyDate) << "worklist_by_study_date";
}

void WorklistTest::everyOrderAnswersByItsIndex()
{
    QFETCH(int, order);
    QFETCH(QString, index);
    ProjectFixture f(12);
    fill(f);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("explain"));
        other.setDatabaseName(f.file());
        QVERIFY(other.open());
        for (const State state : {State::All, State::Unread}) {
            // Begun and done images are few; new ones are the whole list.
            QSqlQuery query(other);
            QVERIFY(query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") +
                                  QString::fromUtf8(worklistQuery({{}, state, Mass}, WorklistOrder(order),
                                                                  partsOf(WorklistOrder(order)).front()))));
            QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
            QString plan;
            while (query.next())
                plan += query.value(3).toString() + u'\n';
            QVERIFY2(plan.contains(QStringLiteral("SCAN w USING INDEX ") + index), qPrintable(plan));
            QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("explain"));
}

void WorklistTest::strangeWordsAreNoError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("blank") << "   " << 12ll;
    QTest::newRow("only signs") << "\" * ( ^" << 12ll;
    QTest::newRow("a quote") << "image\"1" << 4ll; // FTS5 reads two words, image and 1…
    QTest::newRow("words of FTS5") << "image OR NOT" << 0ll;
    QTest::newRow("a column's name") << "patient:p5" << 0ll;
    QTest::newRow("SQL") << "'; DROP TABLE image; --" << 0ll;
}

void WorklistTest::strangeWordsAreNoError()
{
    QFETCH(QString, text);
    QFETCH(qint64, rows);
    ProjectFixture f(12);
    QCOMPARE(must(f.project->worklistCount({text})), rows);
}

QTEST_GUILESS_MAIN(WorklistTest)
#include "worklist_test.moc"
