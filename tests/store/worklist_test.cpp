// Rows of the worklist: what they say, and in which order they stand. Filters and steps: worklist_filter_test.
#include "core/store/worklist_query.h"
#include "project_fixture.h"

#include <QRegularExpression>

using namespace store;
using domain::Label;

class WorklistTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordersAreAsPeopleSort_data();
    void ordersAreAsPeopleSort();
    void aReversedOrderIsTheSameListFromItsEnd_data();
    void aReversedOrderIsTheSameListFromItsEnd();
    void whatLacksTheColumnComesLastBothWays();
    void theWorstImagesOfARunComeFirst();
    void theImagesOfAStudyStandTogether();
    void pagesJoinWithoutGapOrRepeat_data();
    void pagesJoinWithoutGapOrRepeat();
    void rowsFollowGesturesAndUndo();
    void aReadersAnswerGoesBeforeTheReports();
    void anOverruledBoxIsNotCounted();
    void anAdjudicationGoesBeforeReaders();
    void aBlindedReaderSeesTheReportAndTheOwnAnswers();
    void howWellARunFoundItIsHiddenFromWhoReadsBlinded();
    void aBlindedSearchFindsWhatTheRowsSay();
    void rowsAreMadeAgainWhenTheyAreMissing();
    void aFilmIsShownAsItWasAndNotAsItIsStored();
    void noFindingOtherAnswersAndNoAnswerAreTold();
    void aHiddenImageHasNoPosition();
    void everyOrderAnswersByItsIndex_data();
    void everyOrderAnswersByItsIndex();
    void strangeWordsAreNoError_data();
    void strangeWordsAreNoError();
};

namespace {

/// From now on this reader signs.
domain::ReaderId become(ProjectFixture& f, const char* name)
{
    return must(f.project->useReader(QLatin1String(name)));
}

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

QString planOf(Database& database, const WorklistQuery& query, WorklistPart part)
{
    const QByteArray sql = "EXPLAIN QUERY PLAN " + must(query.rows(part));
    Statement statement(database, sql);
    query.bind(statement, sql);
    statement.bind(":count", 100).bind(":first", 0);
    QString plan;
    auto row = statement.next();
    for (; row && *row; row = statement.next())
        plan += statement.text(3) + u'\n';
    must(row);
    return plan;
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
    QCOMPARE(names(must(f.project->worklistRows({}, WorklistOrder::Column(order), 0, 100))), expected);
}

void WorklistTest::aReversedOrderIsTheSameListFromItsEnd_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    QTest::newRow("patient") << int(WorklistOrder::Patient) << "12 11 10 9 8 7 6 5 4 3 2 1";
    QTest::newRow("name") << int(WorklistOrder::Name) << "12 11 10 9 8 7 6 5 4 3 2 1";
    QTest::newRow("state: done first, patients as ever") << int(WorklistOrder::State) << "1 2 3 4 5 6 7 8 9 10 11 12";
    QTest::newRow("fewest boxes first") << int(WorklistOrder::Boxes) << "12 11 9 8 7 6 5 4 3 1 10 2";
    QTest::newRow("oldest study first") << int(WorklistOrder::StudyDate) << "5 6 1 2 3 4 7 8 9 10 11 12";
    QTest::newRow("oldest patient first") << int(WorklistOrder::Age) << "12 11 10 9 8 7 6 5 4 3 2 1";
}

void WorklistTest::aReversedOrderIsTheSameListFromItsEnd()
{
    QFETCH(int, column);
    QFETCH(QString, expected);
    ProjectFixture f(12);
    fill(f);
    WorklistOrder order = WorklistOrder::Column(column);
    order.reversed = true;
    QCOMPARE(names(must(f.project->worklistRows({}, order, 0, 100))), expected);
}

void WorklistTest::whatLacksTheColumnComesLastBothWays()
{
    ProjectFixture f(3);
    const auto import = must(f.project->beginImport({}, QStringLiteral("test")));
    ImageRecord unknown = ProjectFixture::record(4);
    unknown.age = -1;
    unknown.view.clear();
    must(import->addImage(unknown));
    ImageRecord ap = ProjectFixture::record(5);
    ap.view = QStringLiteral("AP");
    must(import->addImage(ap));
    must(import->finish());
    const auto listed = [&](WorklistOrder::Column column, bool reversed) {
        WorklistOrder order = column;
        order.reversed = reversed;
        return names(must(f.project->worklistRows({}, order, 0, 100)));
    };
    QCOMPARE(listed(WorklistOrder::Age, false), QStringLiteral("1 2 3 5 4"));
    QCOMPARE(listed(WorklistOrder::Age, true), QStringLiteral("5 3 2 1 4"));
    QCOMPARE(listed(WorklistOrder::View, false), QStringLiteral("5 1 2 3 4"));
    QCOMPARE(listed(WorklistOrder::View, true), QStringLiteral("3 2 1 5 4"));
}

void WorklistTest::theWorstImagesOfARunComeFirst()
{
    ProjectFixture f(6);
    const RunRow run = must(f.project->addRun(QStringLiteral("u"), {}, {})), other = must(f.project->addRun(QStringLiteral("v"), {}, {}));
    const auto score = [&](int image, int finding, double iou) {
        ScoreRow row;
        row.image = f.images[std::size_t(image - 1)];
        row.finding = finding;
        row.iou = iou;
        return row;
    };
    must(f.project->replaceScores(run.number, {score(2, Mass, .5), score(2, Nodule, .1), score(5, Mass, .3), score(4, Mass, .9)}));
    must(f.project->replaceScores(other.number, {score(1, Mass, .0)}));
    WorklistOrder order = WorklistOrder::Iou;
    order.run = run.number;
    auto rows = must(f.project->worklistRows({}, order, 0, 100));
    QCOMPARE(names(rows), QStringLiteral("2 5 4 1 3 6"));
    QCOMPARE(rows[0].iou, std::optional(.1));
    QCOMPARE(rows[3].iou, std::optional<double>());
    order.finding = Mass;
    rows = must(f.project->worklistRows({}, order, 0, 100));
    QCOMPARE(names(rows), QStringLiteral("5 2 4 1 3 6"));
    QCOMPARE(rows[1].iou, std::optional(.5));
    order.reversed = true;
    QCOMPARE(names(must(f.project->worklistRows({}, order, 0, 100))), QStringLiteral("4 2 5 1 3 6"));
    QCOMPARE(names(must(f.project->worklistRows({}, order, 2, 2))), QStringLiteral("5 1"));
}

void WorklistTest::theImagesOfAStudyStandTogether()
{
    ProjectFixture f(0);
    const auto import = must(f.project->beginImport({}, QStringLiteral("test")));
    // Two studies of one day, their films' names in turns; and a day before.
    const char* const studies[] = {"1.2", "1.1", "1.2", "1.1", "0.9"};
    for (int i = 1; i <= 5; ++i) {
        ImageRecord image = ProjectFixture::record(i);
        image.patientId = QStringLiteral("p");
        image.followUp = -1;
        image.studyUid = QLatin1String(studies[i - 1]);
        image.studyDate = i == 5 ? QStringLiteral("20200101") : QStringLiteral("20200202");
        must(import->addImage(image));
    }
    must(import->finish());
    QCOMPARE(names(must(f.project->worklistRows({}, WorklistOrder::Patient, 0, 100))), QStringLiteral("5 2 4 1 3"));
    QCOMPARE(names(must(f.project->worklistRows({}, WorklistOrder::StudyDate, 0, 100))), QStringLiteral("2 4 1 3 5"));
}

void WorklistTest::pagesJoinWithoutGapOrRepeat_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("reversed");
    for (const auto order : {WorklistOrder::Patient, WorklistOrder::Name, WorklistOrder::State, WorklistOrder::Boxes,
                             WorklistOrder::StudyDate, WorklistOrder::Age, WorklistOrder::View, WorklistOrder::Iou})
        for (const bool reversed : {false, true})
            QTest::addRow("order %d%s", int(order), reversed ? " reversed" : "") << int(order) << reversed;
}

void WorklistTest::pagesJoinWithoutGapOrRepeat()
{
    QFETCH(int, order);
    QFETCH(bool, reversed);
    ProjectFixture f(12);
    fill(f);
    WorklistOrder by = WorklistOrder::Column(order);
    by.reversed = reversed;
    by.run = must(f.project->addRun(QStringLiteral("u"), {}, {})).number;
    std::vector<ScoreRow> scores(3);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        scores[i].image = f.images[3 * i];
        scores[i].iou = .25; // all the same: then by patient
    }
    must(f.project->replaceScores(by.run, scores));
    WorklistFilter unread, image1;
    unread.states = unreadStates;
    image1.text = QStringLiteral("image_1");
    for (const WorklistFilter& filter : {WorklistFilter{}, unread, image1}) {
        const auto whole = must(f.project->worklistRows(filter, by, 0, 100));
        QCOMPARE(must(f.project->worklistCount(filter)), qint64(whole.size()));
        for (const int page : {1, 2, 5}) {
            std::vector<WorklistRow> joined;
            for (qint64 first = 0; first < qint64(whole.size()); first += page)
                for (const auto& row : must(f.project->worklistRows(filter, by, first, page)))
                    joined.push_back(row);
            QCOMPARE(names(joined), names(whole));
        }
        for (std::size_t i = 0; i < whole.size(); ++i)
            QCOMPARE(must(f.project->worklistPosition(filter, by, whole[i].image)), qint64(i));
        QCOMPARE(must(f.project->worklistRows(filter, by, qint64(whole.size()), 5)).size(), 0u);
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
    QCOMPARE(row().readerFindings, quint64(0));
    f.draw(f.images[0], Mass);
    QCOMPARE(row().boxes, 1);
    QCOMPARE(row().presentFindings, quint64(1) << Mass);
    QCOMPARE(row().readerFindings, quint64(1) << Mass);
    QVERIFY(row().state == ReadState::InProgress);
    must(f.project->undo());
    QCOMPARE(row().boxes, 0);
    QCOMPARE(row().presentFindings, quint64(0));
    QCOMPARE(row().readerFindings, quint64(0));
    QVERIFY(row().state == ReadState::New);
    const WorklistFilter mass{.text = QStringLiteral("mass")};
    QCOMPARE(must(f.project->worklistCount(mass)), 0);
    must(f.project->redo());
    QCOMPARE(must(f.project->worklistCount(mass)), 1);
}

void WorklistTest::aReadersAnswerGoesBeforeTheReports()
{
    ProjectFixture f(12);
    fill(f);
    const WorklistFilter nodule{.findings = {{Nodule, FindingAnswer::Present}}};
    QCOMPARE(must(f.project->worklistCount(nodule)), 1);
    must(f.project->perform(SetLabel{f.images[2], Nodule, Label::Absent}));
    QCOMPARE(must(f.project->worklistCount(nodule)), 0);
}

void WorklistTest::anOverruledBoxIsNotCounted()
{
    ProjectFixture f(1);
    const auto row = [&] { return must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front(); };
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        must(import->addBox(f.images[0], Mass, {10, 10, 50, 50}));
        must(import->addBox(f.images[0], Nodule, {90, 90, 50, 50}));
        must(import->finish());
    }
    QCOMPARE(row().boxes, 2);
    must(f.project->perform(SetLabel{f.images[0], Mass, Label::Absent}));
    QCOMPARE(row().boxes, 1);
    QCOMPARE(row().presentFindings, quint64(1) << Nodule);
    QVERIFY(row().reportLabels == ReportLabels::Findings); // its word stands, whoever overruled it
    become(f, "Ben");
    must(f.project->perform(SetLabel{f.images[0], Mass, Label::Present})); // two readers: no longer overruled
    QCOMPARE(row().boxes, 2);
    must(f.project->undo());
    QCOMPARE(row().boxes, 1);
    f.draw(f.images[0], Nodule, {95, 95, 40, 40}); // goes before the imported one
    QCOMPARE(row().boxes, 1);
    must(f.project->undo());
    QCOMPARE(row().boxes, 1);
}

void WorklistTest::anAdjudicationGoesBeforeReaders()
{
    ProjectFixture f(1);
    const auto row = [&] { return must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front(); };
    f.draw(f.images[0], Mass);
    become(f, "Ben");
    must(f.project->perform(SetLabel{f.images[0], Mass, Label::Absent}));
    QCOMPARE(row().presentFindings, quint64(1) << Mass);
    Adjudicate absent;
    absent.image = f.images[0];
    absent.finding = Mass;
    absent.label = Label::Absent;
    must(f.project->perform(absent));
    QCOMPARE(row().presentFindings, quint64(0));
    must(f.project->undo());
    QCOMPARE(row().presentFindings, quint64(1) << Mass);
}

void WorklistTest::aBlindedSearchFindsWhatTheRowsSay()
{
    ProjectFixture f(4);
    std::vector<domain::Label> report(14, domain::Label::Absent);
    report[Mass] = domain::Label::Present;
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    must(import->setReportLabels(f.images[1], report));
    must(import->setReportLabels(f.images[3], report));
    must(import->finish());
    f.draw(f.images[0], Mass);
    f.draw(f.images[1], Nodule);
    const auto ben = become(f, "Ben");
    become(f, "Ada");
    must(f.project->perform(Assign{{f.images[0], f.images[1], f.images[2]}, ben, true}));
    become(f, "Ben");
    f.draw(f.images[2], Effusion);

    const auto found = [&](const char* text) {
        return names(must(f.project->worklistRows({.text = QString::fromUtf8(text)}, WorklistOrder::Name, 0, 9)));
    };
    QCOMPARE(found("mass"), QStringLiteral("2 4")); // the report's; not what another reader drew on 1
    QCOMPARE(found("M\xc3\xa0s"), QStringLiteral("2 4"));
    QCOMPARE(found("ass"), QString()); // by its beginning
    QCOMPARE(found("image_2 mass"), QStringLiteral("2"));
    QCOMPARE(found("image_1 mass"), QString());
    QCOMPARE(found("nodule"), QString());
    QCOMPARE(found("mass nodule"), QString());
    QCOMPARE(found("nodule|mass"), QStringLiteral("2 4"));
    QCOMPARE(found("effusion"), QStringLiteral("3")); // one's own
    QCOMPARE(must(f.project->worklistCount({.text = QStringLiteral("mass")})), 2);
}

void WorklistTest::aBlindedReaderSeesTheReportAndTheOwnAnswers()
{
    ProjectFixture f(2);
    const auto row = [&] { return must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front(); };
    const WorklistFilter mass{.findings = {{Mass, FindingAnswer::Present}}}, massByText{.text = QStringLiteral("mass")},
        boxed{.boxes = Presence::With}, assigned{.assigned = true};
    f.draw(f.images[0], Mass);
    auto import = must(f.project->beginImport(QStringLiteral("boxes"), QStringLiteral("test")));
    must(import->addBox(f.images[0], Effusion, {10, 10, 50, 50}));
    must(import->finish());
    const auto ben = become(f, "Ben");
    become(f, "Ada");
    must(f.project->perform(Assign{{f.images[0], f.images[1]}, ben, true}));
    QVERIFY(!row().blinded);
    QCOMPARE(row().boxes, 2);
    const quint64 imported = quint64(1) << Effusion; // that it is there is the report's word; its box is not told of

    become(f, "Ben");
    QVERIFY(row().blinded && row().assigned);
    QCOMPARE(row().boxes, 0);
    QCOMPARE(row().presentFindings, imported);
    QCOMPARE(row().readerFindings, quint64(0));
    QCOMPARE(must(f.project->worklistCount(assigned)), 2);
    QCOMPARE(must(f.project->worklistCount(mass)), 0);
    QCOMPARE(must(f.project->worklistCount(massByText)), 0);
    QCOMPARE(must(f.project->worklistCount(boxed)), 0);
    QCOMPARE(must(f.project->worklistCount({.text = QStringLiteral("image_1")})), 1);
    QCOMPARE(names(must(f.project->worklistRows({}, WorklistOrder::Boxes, 0, 9))), QStringLiteral("1 2")); // no hint by order
    f.draw(f.images[0], Nodule);
    QCOMPARE(row().boxes, 1);
    QCOMPARE(row().presentFindings, imported | quint64(1) << Nodule);
    // The other reader sees nothing of a reading that is not done, as training does.
    become(f, "Ada");
    QCOMPARE(row().presentFindings, imported | quint64(1) << Mass);

    become(f, "Ben");
    must(f.project->perform(SetReadState{f.images[0], ReadState::Done}));
    QVERIFY(!row().blinded);
    QCOMPARE(row().boxes, 3);
    QCOMPARE(row().presentFindings, imported | (quint64(1) << Mass) | (quint64(1) << Nodule));
    QCOMPARE(must(f.project->worklistCount(massByText)), 1);
    become(f, "Ada");
    must(f.project->undo()); // the assignment
    become(f, "Ben");
    QCOMPARE(must(f.project->worklistCount(assigned)), 0);
}

void WorklistTest::howWellARunFoundItIsHiddenFromWhoReadsBlinded()
{
    ProjectFixture f(3);
    const RunRow run = must(f.project->addRun(QStringLiteral("u"), {}, {}));
    std::vector<ScoreRow> scores(2);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        scores[i].image = f.images[i + 1]; // the second and the third have a box
        scores[i].finding = Mass;
        scores[i].iou = .9 - .5 * double(i);
    }
    must(f.project->replaceScores(run.number, scores));
    const auto ben = become(f, "Ben");
    become(f, "Ada");
    must(f.project->perform(SetReadState{f.images[2], ReadState::Done}));
    must(f.project->perform(Assign{{f.images[2]}, ben, true}));
    WorklistOrder order = WorklistOrder::Iou;
    order.run = run.number;
    const auto listed = [&] { return names(must(f.project->worklistRows({}, order, 0, 9))); };
    const WorklistFilter scored{.iou = IouRange{run.number}};
    QCOMPARE(listed(), QStringLiteral("3 2 1"));
    become(f, "Ben");
    QCOMPARE(listed(), QStringLiteral("2 1 3")); // among those that have none
    QCOMPARE(must(f.project->worklistRows({}, order, 0, 9)).back().iou, std::optional<double>());
    QCOMPARE(must(f.project->worklistCount(scored)), 1);
    QCOMPARE(must(f.project->worklistPosition({}, order, f.images[2])), 2);
    const WorklistFilter readByAda{.reader = *must(f.project->readerId(QStringLiteral("Ada")))};
    QCOMPARE(must(f.project->worklistCount(readByAda)), 0); // nor whether others have read it
    must(f.project->perform(SetReadState{f.images[2], ReadState::Done}));
    QCOMPARE(listed(), QStringLiteral("3 2 1"));
    QCOMPARE(must(f.project->worklistCount(scored)), 2);
    QCOMPARE(must(f.project->worklistCount(readByAda)), 1);
}

void WorklistTest::rowsAreMadeAgainWhenTheyAreMissing()
{
    ProjectFixture f(12);
    fill(f);
    const auto before = must(f.project->worklistRows({}, WorklistOrder::State, 0, 100));
    {
        const auto database = must(Database::open(f.file()));
        for (const char* sql : {"DELETE FROM worklist_row", "DELETE FROM worklist_text", "DELETE FROM worklist_state"})
            must(database->run(sql));
    }
    f.reopen();
    const auto after = must(f.project->worklistRows({}, WorklistOrder::State, 0, 100));
    QCOMPARE(names(after), names(before));
    for (std::size_t i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].presentFindings, before[i].presentFindings);
        QCOMPARE(after[i].boxes, before[i].boxes);
        QVERIFY(after[i].state == before[i].state);
    }
    QCOMPARE(must(f.project->worklistCount({.text = QStringLiteral("mass")})), 2);
}

void WorklistTest::aFilmIsShownAsItWasAndNotAsItIsStored()
{
    ProjectFixture f(0);
    const auto import = must(f.project->beginImport({}, QStringLiteral("test")));
    ImageRecord squeezed = ProjectFixture::record(1); // 2500 x 2000 px reduced to 1000 x 800, but 1000 px stand for 2000
    squeezed.spacingX = 0.2;
    squeezed.spacingY = 0.1;
    must(import->addImage(squeezed));
    must(import->addImage(ProjectFixture::record(2)));
    must(import->finish());
    const auto rows = must(f.project->worklistRows({}, WorklistOrder::Name, 0, 2));
    QCOMPARE(rows[0].pixelAspect, 2.0);
    QCOMPARE(rows[1].pixelAspect, 1.0); // nobody knows
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
    QCOMPARE(must(f.project->worklistPosition({.boxes = Presence::With}, WorklistOrder::Name, f.images[0])), -1);
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
    QTest::newRow("age") << int(WorklistOrder::Age) << "worklist_by_age";
    QTest::newRow("view") << int(WorklistOrder::View) << "worklist_by_view";
}

void WorklistTest::everyOrderAnswersByItsIndex()
{
    QFETCH(int, order);
    QFETCH(QString, index);
    ProjectFixture f(1200); // a thousand would be sorted
    const auto database = must(Database::open(f.file()));
    for (const bool reversed : {false, true})
        for (const WorklistFilter& filter :
             {WorklistFilter{}, WorklistFilter{.states = unreadStates, .answers = AnswersOf::Nobody, .sexes = {"F", "M"}, .age = AgeRange{0, 2000}}}) {
            WorklistOrder by = WorklistOrder::Column(order);
            by.reversed = reversed;
            WorklistMemo memo;
            const WorklistQuery query(*database, memo, filter, by, f.project->currentReader());
            const auto parts = partsOf(by);
            // Begun and done images are few; new ones are the whole list. No film here has a date.
            const auto part = order == WorklistOrder::State       ? WorklistPart::New
                              : order == WorklistOrder::StudyDate ? WorklistPart::Unknown
                                                                  : parts.front();
            const QString plan = planOf(*database, query, part);
            QVERIFY2(plan.contains(QRegularExpression(QStringLiteral("(SCAN|SEARCH) w USING (COVERING )?INDEX ") + index)),
                     qPrintable(plan));
            QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
        }
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
    QCOMPARE(must(f.project->worklistCount({.text = text})), rows);
}

QTEST_GUILESS_MAIN(WorklistTest)
#include "worklist_test.moc"
