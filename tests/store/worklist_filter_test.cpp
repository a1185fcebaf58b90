// What a filter shows, each kind and several together; that it can be written down; and whom one comes to next.
#include "core/domain/random.h"
#include "project_fixture.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace store;
using domain::ImageId;
using domain::Label;

class WorklistFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filtersShowWhatTheySay_data();
    void filtersShowWhatTheySay();
    void aFilterComesBackFromWhatWasWrittenDown();
    void whatIsNoFilterIsRefused();
    void anOrderComesBackFromWhatWasWrittenDown();
    void savedFiltersAreKeptByNameWithTheProject();
    void countsSayWhatOtherStatesWouldShow();
    void valuesAreThoseOfTheImages();
    void stepsAgreeWithTheWholeList();
    void theRestOfAFinishedStudyIsSkipped();
};

namespace {

WorklistFilter filterOf(const QByteArray& json)
{
    const auto filter = filterFromJson(QJsonDocument::fromJson(json).object());
    if (!filter)
        qFatal("%s is no filter", json.constData());
    return *filter;
}

QString names(const std::vector<WorklistRow>& rows)
{
    QStringList all;
    for (const WorklistRow& row : rows)
        all += row.name.mid(6).chopped(4);
    return all.join(u' ');
}

/// From now on this reader signs.
domain::ReaderId become(ProjectFixture& f, const char* name)
{
    return must(f.project->useReader(QLatin1String(name)));
}

/// Twelve images. 1 done, 2, 3, 9 begun, 10 begun and taken back; 1 and 4 want a second look; a point on 9. Report: 3 has a nodule and no
/// other finding, 11 an imported mass, 12 an unsure mass. Readers: masses drawn on 2 and 10, 3 is unsure of an effusion.
/// 5 and 6 have dates, 7 no file, 8 neither age nor view, 12 is AP. Ben has begun 6. Run 1 scored masses of 2 (0.05) and
/// 10 (0.5) and a nodule of 10 (0.8).
class Listed : public ProjectFixture {
public:
    Listed() : ProjectFixture(6)
    {
        const auto import = must(project->beginImport({}, QStringLiteral("nih")));
        for (int i = 7; i <= 12; ++i) {
            ImageRecord image = record(i);
            if (i == 7)
                image.path.clear();
            if (i == 8) {
                image.age = -1;
                image.view.clear();
            }
            if (i == 12)
                image.view = QStringLiteral("AP");
            images.push_back(must(import->addImage(image)).id);
        }
        std::vector<Label> labels(14, Label::Absent);
        labels[Nodule] = Label::Present;
        must(import->setReportLabels(of(3), labels));
        labels.assign(14, Label::NotAsked);
        labels[Mass] = Label::Unsure;
        must(import->setReportLabels(of(12), labels));
        must(import->addBox(of(11), Mass, {10, 10, 50, 50}));
        ImageRecord dated = record(5);
        dated.studyDate = QStringLiteral("20260301");
        dated.patientName = QStringLiteral("Müller^Jörg");
        must(import->addImage(dated));
        dated = record(6);
        dated.studyDate = QStringLiteral("20260302");
        must(import->addImage(dated));
        must(import->finish());

        draw(of(2), Mass);
        draw(of(2), Mass, {300, 300, 50, 50});
        draw(of(10), Mass);
        must(project->perform(SetReadState{of(10), ReadState::New}));
        must(project->perform(SetReadState{of(1), ReadState::Done}));
        must(project->perform(SetLabel{of(3), Effusion, Label::Unsure}));
        must(project->perform(SetSecondLook{of(4), true}));
        must(project->perform(SetSecondLook{of(1), true}));
        must(project->perform(DrawPoint{of(9), Nodule, {120, 110}}));
        ben = become(*this, "Ben");
        must(project->perform(SetLabel{of(6), Hernia, Label::Absent}));
        ada = become(*this, "Ada");
        must(project->perform(Assign{{of(5), of(6)}, ada, false}));
        const RunRow run = must(project->addRun(QStringLiteral("u"), {}, {}));
        must(project->replaceScores(run.number, {score(2, Mass, .05), score(10, Mass, .5), score(10, Nodule, .8)}));
    }
    ImageId of(int number) const { return images[std::size_t(number - 1)]; }
    ScoreRow score(int number, int finding, double iou) const
    {
        ScoreRow row;
        row.image = of(number);
        row.finding = finding;
        row.iou = iou;
        return row;
    }
    static constexpr int Hernia = 13;
    domain::ReaderId ada, ben;
};

/// worklistPlace() against the whole list, walked one by one.
void checkSteps(const Project& project, const WorklistFilter& filter, const WorklistOrder& order,
                const std::set<qint64>& done)
{
    const auto list = must(project.worklistRows(filter, order, 0, 1000));
    const auto whole = must(project.worklistRows({}, order, 0, 1000)); // with those that the filter hides
    std::set<qint64> listed;
    for (const WorklistRow& row : list)
        listed.insert(row.image.value);
    const auto idOf = [](const std::optional<WorklistRow>& row) { return row ? row->image : ImageId{}; };
    for (std::size_t i = 0; i < whole.size(); i += 7) {
        const ImageId image = whole[i].image;
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto& row) { return row.image == image; });
        const qint64 at = found == list.end() ? -1 : found - list.begin();
        ImageId next, previous; // unread: from here on, then from the other end
        for (std::size_t step = 1; step < whole.size(); ++step) {
            const ImageId forth = whole[(i + step) % whole.size()].image;
            const ImageId back = whole[(i + whole.size() - step) % whole.size()].image;
            if (!next && !done.contains(forth.value) && listed.contains(forth.value))
                next = forth;
            if (!previous && !done.contains(back.value) && listed.contains(back.value))
                previous = back;
        }
        const auto imageAt = [&](qint64 row) {
            return at >= 0 && row >= 0 && row < qint64(list.size()) ? list[std::size_t(row)].image : ImageId{};
        };
        for (const qint64 hint : {qint64(-1), at + 5, qint64(150)}) {
            const WorklistPlace place = must(project.worklistPlace(filter, order, image, hint));
            QCOMPARE(place.row, at);
            QCOMPARE(idOf(place.nextUnread), next);
            QCOMPARE(idOf(place.previousUnread), previous);
            QCOMPARE(idOf(place.next), imageAt(at + 1));
            QCOMPARE(idOf(place.afterNext), imageAt(at + 2));
            QCOMPARE(idOf(place.previous), imageAt(at - 1));
        }
    }
}

} // namespace

void WorklistFilterTest::filtersShowWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* json, const char* expected) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(expected);
    };
    row("all", R"({})", "1 2 3 4 5 6 7 8 9 10 11 12");
    row("new", R"({"states": ["new"]})", "4 5 6 7 8 10 11 12");
    row("in progress", R"({"states": ["in-progress"]})", "2 3 9");
    row("done", R"({"states": ["done"]})", "1");
    row("unread", R"({"states": ["new", "in-progress"]})", "2 3 4 5 6 7 8 9 10 11 12");
    row("second look, whatever else", R"({"states": ["second-look"]})", "1 4");
    row("begun, or a second look", R"({"states": ["in-progress", "second-look"]})", "1 2 3 4 9");
    row("new, or a second look", R"({"states": ["new", "second-look"]})", "1 4 5 6 7 8 10 11 12");
    row("every state", R"({"states": ["new", "in-progress", "done"]})", "1 2 3 4 5 6 7 8 9 10 11 12");
    row("mass", R"({"findings": [{"finding": 4}]})", "2 10 11");
    row("mass or nodule", R"({"findings": [{"finding": 4}, {"finding": 5}]})", "2 3 9 10 11");
    row("mass and nodule", R"({"match": "all", "findings": [{"finding": 4}, {"finding": 5}]})", "");
    row("nodule, and no mass", R"({"match": "all", "findings": [{"finding": 4, "answer": "absent"}, {"finding": 5}]})", "3");
    row("unsure of a mass", R"({"findings": [{"finding": 4, "answer": "unsure"}]})", "12");
    row("effusion: unsure goes before the report's absent", R"({"findings": [{"finding": 2, "answer": "unsure"}]})", "3");
    row("effusion not asked", R"({"findings": [{"finding": 2, "answer": "not-asked"}]})", "1 2 4 5 6 7 8 9 10 11 12");
    row("boxed mass", R"({"findings": [{"finding": 4, "answer": "boxed"}]})", "2 10 11");
    row("boxed nodule", R"({"findings": [{"finding": 5, "answer": "boxed"}]})", "");
    row("the report's mass", R"({"answers": "report", "findings": [{"finding": 4}]})", "11");
    row("a reader's mass", R"({"answers": "readers", "findings": [{"finding": 4}]})", "2 10");
    row("the report's effusion", R"({"answers": "report", "findings": [{"finding": 2, "answer": "absent"}]})", "3");
    row("the report has answered", R"({"answers": "report"})", "3 11 12");
    row("a reader has answered", R"({"answers": "readers"})", "2 3 6 9 10");
    row("nobody has answered", R"({"answers": "nobody"})", "1 4 5 7 8");
    row("with a box", R"({"boxes": "with"})", "2 10 11");
    row("without a box", R"({"boxes": "without"})", "1 3 4 5 6 7 8 9 12");
    row("with a point", R"({"points": "with"})", "9");
    row("file missing", R"({"file": "without"})", "7");
    row("read by Ben", R"({"reader": 2})", "6");
    row("assigned", R"({"assigned": true})", "5 6");
    row("scored by run 1", R"({"iou": {"run": 1}})", "2 10");
    row("under 0.5", R"({"iou": {"run": 1, "to": 0.5}})", "2");
    row("0.5 or better", R"({"iou": {"run": 1, "from": 0.5, "to": 1}})", "10");
    row("nodules", R"({"iou": {"run": 1, "finding": 5}})", "10");
    row("nodules under 0.6", R"({"iou": {"run": 1, "finding": 5, "to": 0.6}})", "");
    row("no such run", R"({"iou": {"run": 7}})", "");
    row("AP", R"({"views": ["AP"]})", "12");
    row("AP or not known", R"({"views": ["AP", ""]})", "8 12");
    row("not known", R"({"views": [""]})", "8");
    row("women", R"({"sexes": ["F"]})", "1 3 5 7 9 11");
    row("everybody", R"({"sexes": ["F", "M"]})", "1 2 3 4 5 6 7 8 9 10 11 12");
    row("42 to 44", R"({"age": {"from": 42, "to": 44}})", "2 3 4");
    row("any age that is known", R"({"age": {"from": 0, "to": 120}})", "1 2 3 4 5 6 7 9 10 11 12");
    row("one day", R"({"dates": {"from": "2026-03-01", "to": "2026-03-01"}})", "5");
    row("since", R"({"dates": {"from": "2026-03-02"}})", "6");
    row("until", R"({"dates": {"to": "2026-03-01"}})", "5");
    row("beginning of a finding", R"({"text": "mas"})", "2 10 11");
    row("patient", R"({"text": "p5"})", "9 10");
    row("patient's name without its accents", R"({"text": "muller"})", "5");
    row("two words, any order", R"({"text": "mass p5"})", "10");
    row("beginning of a name", R"({"text": "image_1"})", "1 10 11 12");
    row("one word or another", R"({"text": "zebra|mass p5"})", "10");
    row("text and state", R"({"text": "image_1", "states": ["new", "in-progress"]})", "10 11 12");
    row("nothing", R"({"text": "zebra"})", "");
    row("four at once", R"({"sexes": ["F"], "age": {"from": 43, "to": 60}, "views": ["PA"], "states": ["in-progress"]})", "3 9");
}

void WorklistFilterTest::filtersShowWhatTheySay()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    Listed f;
    const WorklistFilter filter = filterOf(json);
    QCOMPARE(names(must(f.project->worklistRows(filter, WorklistOrder::Name, 0, 100))), expected);
    QCOMPARE(must(f.project->worklistCount(filter)), expected.split(u' ', Qt::SkipEmptyParts).size());
}

void WorklistFilterTest::aFilterComesBackFromWhatWasWrittenDown()
{
    WorklistFilter filter;
    filter.text = QStringLiteral("müller \"x\"");
    filter.states = ListedStates(ListedState::InProgress) | ListedState::SecondLook;
    filter.findings = {{4, FindingAnswer::Boxed}, {0, FindingAnswer::NotAsked}};
    filter.match = Match::All;
    filter.answers = AnswersOf::Report;
    filter.boxes = Presence::Without;
    filter.points = Presence::With;
    filter.file = Presence::With;
    filter.reader = domain::ReaderId{3};
    filter.iou = IouRange{domain::RunId{7}, 4, .1, .5};
    filter.views = QStringList{QStringLiteral("AP"), QString()};
    filter.sexes = QStringList{QStringLiteral("F")};
    filter.age = AgeRange{40, 60};
    filter.dates = DateRange{QDate(2019, 4, 30), {}};
    filter.assigned = true;
    const QByteArray text = QJsonDocument(toJson(filter)).toJson();
    QVERIFY(filterOf(text) == filter);
    QVERIFY(toJson(WorklistFilter{}).isEmpty());
}

void WorklistFilterTest::whatIsNoFilterIsRefused()
{
    for (const char* json : {R"({"states": ["asleep"]})", R"({"findings": [{"finding": -1}]})",
                             R"({"findings": [{"finding": 4, "answer": "maybe"}]})", R"({"boxes": "some"})"})
        QVERIFY2(!filterFromJson(QJsonDocument::fromJson(json).object()), json);
    QVERIFY(filterFromJson(QJsonDocument::fromJson(R"({"of a later version": 1})").object())->isEmpty());
}

void WorklistFilterTest::anOrderComesBackFromWhatWasWrittenDown()
{
    WorklistOrder order = WorklistOrder::Iou;
    order.reversed = true;
    order.run = domain::RunId{7};
    order.finding = 4;
    QVERIFY(orderFromJson(toJson(order)) == order);
    QVERIFY(orderFromJson({}) == WorklistOrder());
    QVERIFY(!orderFromJson(QJsonObject{{QStringLiteral("by"), QStringLiteral("colour")}}));
}

void WorklistFilterTest::savedFiltersAreKeptByNameWithTheProject()
{
    ProjectFixture f(1);
    const WorklistFilter women{.sexes = {QStringLiteral("F")}}, boxed{.boxes = Presence::With};
    QVERIFY(saveFilter(*f.project, QStringLiteral("ward 10"), women));
    QVERIFY(saveFilter(*f.project, QStringLiteral(" ward   9 "), women));
    QVERIFY(saveFilter(*f.project, QStringLiteral("ward 10"), boxed)); // takes the old one's place
    QVERIFY(!saveFilter(*f.project, QStringLiteral("  "), boxed));
    f.reopen();
    QCOMPARE(savedFilters(*f.project),
             (std::vector<SavedFilter>{{QStringLiteral("ward 9"), women}, {QStringLiteral("ward 10"), boxed}}));
    forgetFilter(*f.project, QStringLiteral("ward 9"));
    QCOMPARE(savedFilters(*f.project), (std::vector<SavedFilter>{{QStringLiteral("ward 10"), boxed}}));
}

void WorklistFilterTest::countsSayWhatOtherStatesWouldShow()
{
    Listed f;
    WorklistCounts expected{.images = 12, .all = 12, .unread = 11, .inProgress = 3, .done = 1, .secondLook = 2, .boxed = 3};
    QCOMPARE(must(f.project->worklistCounts({})), expected);
    QCOMPARE(must(f.project->worklistCounts(filterOf(R"({"states": ["done"], "boxes": "without"})"))), expected);
    expected = {.images = 12, .all = 6, .unread = 5, .inProgress = 2, .done = 1, .secondLook = 1, .boxed = 1};
    QCOMPARE(must(f.project->worklistCounts(filterOf(R"({"sexes": ["F"]})"))), expected);
}

void WorklistFilterTest::valuesAreThoseOfTheImages()
{
    Listed f;
    const WorklistValues values = must(f.project->worklistValues());
    QCOMPARE(values.views, (QStringList{QStringLiteral("AP"), QStringLiteral("PA"), QString()}));
    QCOMPARE(values.sexes, (QStringList{QStringLiteral("F"), QStringLiteral("M")}));
    QCOMPARE(values.youngest, 41);
    QCOMPARE(values.oldest, 52);
    QCOMPARE(values.firstDate, QStringLiteral("20260301"));
    QCOMPARE(values.lastDate, QStringLiteral("20260302"));
    QVERIFY(values.points && values.assigned && values.missingFiles);
    QCOMPARE(must(ProjectFixture(0).project->worklistValues()), WorklistValues{});
}

void WorklistFilterTest::stepsAgreeWithTheWholeList()
{
    // 200 images, so that some neighbours are beyond the rows nearby; long runs of done ones; studies of one image.
    ProjectFixture f(200);
    domain::Random random(7);
    std::set<qint64> done;
    for (std::size_t i = 0; i < f.images.size(); ++i)
        if (i > 20 && i < 180 && random.chance(.95)) {
            must(f.project->perform(SetReadState{f.images[i], ReadState::Done}));
            done.insert(f.images[i].value);
        } else if (random.chance(.3)) {
            f.draw(f.images[i], int(random.below(8)));
        }
    const domain::RunId run = must(f.project->addRun(QStringLiteral("u"), {}, {})).number;
    std::vector<ScoreRow> scores(60);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        scores[i].image = f.images[3 * i];
        scores[i].iou = random.uniform();
    }
    must(f.project->replaceScores(run, scores));
    for (int column = WorklistOrder::Patient; column <= WorklistOrder::Iou; ++column)
        for (const char* json : {R"({})", R"({"sexes": ["F"]})", R"({"states": ["done"]})",
                                 R"({"states": ["new", "in-progress"]})", R"({"boxes": "without"})"}) {
            WorklistOrder order = WorklistOrder::Column(column);
            order.reversed = qstrlen(json) % 2; // each direction with some of the filters
            order.run = run;
            checkSteps(*f.project, filterOf(json), order, done);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("order %1, filter %2").arg(column).arg(QLatin1String(json))));
        }
}

void WorklistFilterTest::theRestOfAFinishedStudyIsSkipped()
{
    ProjectFixture f(0);
    const auto import = must(f.project->beginImport({}, QStringLiteral("test")));
    for (int i = 1; i <= 8; ++i) { // two films a study, save the third study, which has four
        ImageRecord image = ProjectFixture::record(i);
        image.patientId = QStringLiteral("p");
        image.followUp = i < 3 ? 0 : i < 5 ? 1 : 2;
        f.images.push_back(must(import->addImage(image)).id);
    }
    must(import->finish());
    const auto place = [&](int number) {
        return must(f.project->worklistPlace({}, WorklistOrder::Patient, f.images[std::size_t(number - 1)]));
    };
    const auto next = [&](int number) { return place(number).next ? place(number).next->name : QString(); };
    const auto previous = [&](int number) { return place(number).previous ? place(number).previous->name : QString(); };
    const auto complete = [&](int number) {
        must(f.project->perform(SetReadState{f.images[std::size_t(number - 1)], ReadState::Done}));
    };
    QCOMPARE(next(3), QStringLiteral("image_4.png"));
    complete(3);
    QCOMPARE(next(3), QStringLiteral("image_4.png")); // half of the study is still to be read
    complete(4);
    QCOMPARE(next(3), QStringLiteral("image_5.png"));
    QCOMPARE(place(3).afterNext->name, QStringLiteral("image_6.png"));
    QCOMPARE(previous(4), QStringLiteral("image_2.png"));
    QCOMPARE(next(2), QStringLiteral("image_3.png")); // its first film is shown, the rest is skipped from there
    for (const int number : {5, 6, 7, 8})
        complete(number);
    QCOMPARE(next(5), QString());
    QCOMPARE(previous(8), QStringLiteral("image_4.png"));
    QCOMPARE(place(5).nextUnread->name, QStringLiteral("image_1.png"));
    become(f, "Ben"); // who has read nothing
    QCOMPARE(next(3), QStringLiteral("image_4.png"));
}

QTEST_GUILESS_MAIN(WorklistFilterTest)
#include "worklist_filter_test.moc"
