#include "project_fixture.h"

#include <set>

using namespace store;
using domain::Box;
using domain::Label;

class FreezeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void imagesWithoutAFileAreLeftOut();
    void theReportsAnswersAreTakenWhereNoReaderAnswered();
    void aReadersAnswerGoesBeforeTheReports_data();
    void aReadersAnswerGoesBeforeTheReports();
    void anImportedBoxImpliesPresent();
    void severalReadersAreUnitedByMajority_data();
    void severalReadersAreUnitedByMajority();
    void foldsAreSplitByPatientAndRepeatable();
    void anAdjudicationGoesBeforeEveryOpinion_data();
    void anAdjudicationGoesBeforeEveryOpinion();
    void aBlindedReadingCountsOnceItIsDone();
    void undoneFactsAreNotInIt();
    void theJournalsPositionIsInIt();
    void theBoxedImagesAreThoseOfTheWholeAndWhatIsLeftOutIsCounted();
};

namespace {

void report(ProjectFixture& f, domain::ImageId image, std::vector<Label> labels, std::vector<domain::FindingBox> boxes)
{
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    labels.resize(14, Label::NotAsked);
    must(import->setReportLabels(image, labels));
    for (const auto& box : boxes)
        must(import->addBox(image, box.finding, box.box));
    must(import->finish());
}

domain::TrainingImage frozen(const ProjectFixture& f, std::size_t image = 0)
{
    return must(f.project->freeze(5, 1)).images.at(image);
}

} // namespace

void FreezeTest::imagesWithoutAFileAreLeftOut()
{
    ProjectFixture f(2);
    ImageRecord lost = ProjectFixture::record(3);
    lost.path.clear();
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        must(import->addBox(must(import->addImage(lost)).id, Mass, {1, 1, 20, 20}));
        must(import->finish());
    }
    const auto set = must(f.project->freeze(5, 1));
    QCOMPARE(set.images.size(), 2u);
    QCOMPARE(set.images[0].id, f.images[0]);
    QCOMPARE(set.images[0].identity, std::string("image_1"));
    QCOMPARE(set.images[0].path, std::string("/films/image_1.png"));
    QCOMPARE(set.images[0].patient, std::string("p1"));
    QCOMPARE(set.images[0].size, (domain::Size{1000, 800}));
    QVERIFY(set.schema == f.project->schema());
    QCOMPARE(set.images[1].labels, std::vector<Label>(14, Label::NotAsked));
}

void FreezeTest::theReportsAnswersAreTakenWhereNoReaderAnswered()
{
    ProjectFixture f(1);
    report(f, f.images[0], {Label::Present, Label::Absent, Label::Unsure}, {});
    must(f.project->perform(SetLabel{f.images[0], Effusion, Label::Present}));
    const auto labels = frozen(f).labels;
    QVERIFY(labels[0] == Label::Present);
    QVERIFY(labels[1] == Label::Absent);
    QVERIFY(labels[2] == Label::Present); // the reader's
    QVERIFY(labels[3] == Label::NotAsked);
}

void FreezeTest::aReadersAnswerGoesBeforeTheReports_data()
{
    QTest::addColumn<int>("label");  // what the reader says; -1 nothing
    QTest::addColumn<bool>("boxes"); // whether the reader boxes it
    QTest::addColumn<int>("frozen");
    QTest::addColumn<double>("x"); // of the only frozen box; -1 none
    QTest::newRow("no word: the report's box") << -1 << false << int(Label::Present) << 10.;
    QTest::newRow("a box of one's own replaces it") << -1 << true << int(Label::Present) << 300.;
    QTest::newRow("absent takes it away") << int(Label::Absent) << false << int(Label::Absent) << -1.;
    QTest::newRow("unsure takes it away") << int(Label::Unsure) << false << int(Label::Unsure) << -1.;
    QTest::newRow("present without a box agrees with it") << int(Label::Present) << false << int(Label::Present) << 10.;
}

void FreezeTest::aReadersAnswerGoesBeforeTheReports()
{
    QFETCH(int, label);
    QFETCH(bool, boxes);
    QFETCH(int, frozen);
    QFETCH(double, x);
    ProjectFixture f(1);
    report(f, f.images[0], std::vector<Label>(14, Label::Absent),
           {{Mass, {10, 10, 50, 50}}, {Nodule, {500, 500, 20, 20}}});
    if (label >= 0)
        must(f.project->perform(SetLabel{f.images[0], Mass, Label(label)}));
    if (boxes)
        f.draw(f.images[0], Mass, {300, 300, 50, 50});
    const auto image = ::frozen(f);
    QCOMPARE(int(image.labels[Mass]), frozen);
    const auto mass = image.boxesOf(Mass);
    QCOMPARE(mass.size(), std::size_t(x < 0 ? 0 : 1));
    if (!mass.empty())
        QCOMPARE(mass[0].x, x);
    QCOMPARE(image.boxesOf(Nodule).size(), 1u); // another finding's box is untouched
}

void FreezeTest::anImportedBoxImpliesPresent()
{
    ProjectFixture f(1);
    report(f, f.images[0], {}, {{Mass, {10, 10, 50, 50}}});
    QVERIFY(frozen(f).labels[Mass] == Label::Present);
    QVERIFY(f.label(f.images[0], Mass) == Label::Present);
    QVERIFY(frozen(f).labels[Nodule] == Label::NotAsked);
}

void FreezeTest::severalReadersAreUnitedByMajority_data()
{
    // Each letter a reader: P present, A absent, U unsure, B a box; the box's x is 100 · its place in the word.
    QTest::addColumn<QString>("readers");
    QTest::addColumn<int>("label");
    QTest::addColumn<int>("boxes");
    QTest::newRow("two boxes are united") << QStringLiteral("BB") << int(Label::Present) << 2;
    QTest::newRow("a box and a tie") << QStringLiteral("BA") << int(Label::Unsure) << 0;
    QTest::newRow("outvoted box") << QStringLiteral("BAA") << int(Label::Absent) << 0;
    QTest::newRow("a box and a word for it") << QStringLiteral("BPA") << int(Label::Present) << 1;
    QTest::newRow("three opinions") << QStringLiteral("PAU") << int(Label::Unsure) << 0;
    QTest::newRow("agreement") << QStringLiteral("AA") << int(Label::Absent) << 0;
}

void FreezeTest::severalReadersAreUnitedByMajority()
{
    QFETCH(QString, readers);
    QFETCH(int, label);
    QFETCH(int, boxes);
    ProjectFixture f(1);
    for (int i = 0; i < readers.size(); ++i) {
        must(f.project->useReader(QStringLiteral("reader %1").arg(i)));
        if (readers[i] == u'B')
            f.draw(f.images[0], Mass, {100. * i, 10, 50, 50});
        else
            must(f.project->perform(SetLabel{f.images[0], Mass,
                                             readers[i] == u'P'   ? Label::Present
                                             : readers[i] == u'A' ? Label::Absent
                                                                  : Label::Unsure}));
    }
    const auto image = frozen(f);
    QCOMPARE(int(image.labels[Mass]), label);
    QCOMPARE(int(image.boxes.size()), boxes);
}

void FreezeTest::foldsAreSplitByPatientAndRepeatable()
{
    ProjectFixture f(40);
    for (std::size_t i = 0; i < 30; ++i)
        f.draw(f.images[i], i % 2 ? Mass : Nodule);
    const auto set = must(f.project->freeze(5, 7));
    QVERIFY(set == must(f.project->freeze(5, 7)));
    QCOMPARE(set.folds, 5);
    std::set<int> folds;
    for (std::size_t i = 0; i < 40; ++i) {
        QCOMPARE(set.images[i].id, f.images[i]); // by id
        if (i >= 30) {
            QCOMPARE(set.images[i].fold, -1);
            continue;
        }
        QCOMPARE(set.images[i].fold, set.images[i ^ 1].fold); // two images a patient
        folds.insert(set.images[i].fold);
    }
    QCOMPARE(folds, (std::set<int>{0, 1, 2, 3, 4}));
}

void FreezeTest::anAdjudicationGoesBeforeEveryOpinion_data()
{
    QTest::addColumn<int>("label");
    QTest::addColumn<int>("boxes");
    QTest::newRow("absent, though boxed by two and the report") << int(Label::Absent) << 0;
    QTest::newRow("unsure") << int(Label::Unsure) << 0;
    QTest::newRow("present with a box of its own") << int(Label::Present) << 1;
    QTest::newRow("present, and nobody knows where") << int(Label::Present) << 0;
}

void FreezeTest::anAdjudicationGoesBeforeEveryOpinion()
{
    QFETCH(int, label);
    QFETCH(int, boxes);
    ProjectFixture f(1);
    report(f, f.images[0], std::vector<Label>(14, Label::Absent), {{Mass, {10, 10, 50, 50}}});
    f.draw(f.images[0], Mass, {300, 300, 50, 50});
    f.draw(f.images[0], Nodule, {600, 300, 50, 50});
    f.as("Ben");
    f.draw(f.images[0], Mass, {310, 300, 50, 50});
    Adjudicate gesture{f.images[0], Mass, Label(label), {}, AdjudicationWay::Mean};
    if (boxes > 0)
        gesture.boxes = {{305, 300, 50, 50}};
    must(f.project->perform(gesture));
    auto image = frozen(f);
    QCOMPARE(int(image.labels[Mass]), label);
    QCOMPARE(int(image.boxesOf(Mass).size()), boxes);
    if (boxes > 0)
        QCOMPARE(image.boxesOf(Mass)[0].x, 305.);
    QCOMPARE(image.boxesOf(Nodule).size(), 1u); // another finding's is untouched
    must(f.project->undo());
    image = frozen(f);
    QVERIFY(image.labels[Mass] == Label::Present);
    QCOMPARE(image.boxesOf(Mass).size(), 2u); // both readers' again
}

void FreezeTest::aBlindedReadingCountsOnceItIsDone()
{
    ProjectFixture f(1);
    const auto image = f.images[0];
    f.draw(image, Mass, {100, 100, 50, 40});
    must(f.project->perform(Assign{{image}, must(f.project->addReader(QStringLiteral("Ben"))), true}));
    f.as("Ben");
    must(f.project->perform(SetLabel{image, Mass, Label::Absent}));
    f.draw(image, Nodule);
    QVERIFY(frozen(f).labels[Mass] == Label::Present); // Ada's alone
    QVERIFY(frozen(f).labels[Nodule] == Label::NotAsked);
    QCOMPARE(frozen(f).boxes.size(), 1u);
    must(f.project->perform(SetReadState{image, ReadState::Done}));
    QVERIFY(frozen(f).labels[Mass] == Label::Unsure); // a tie
    QVERIFY(frozen(f).labels[Nodule] == Label::Present);
    must(f.project->undo());
    QVERIFY(frozen(f).labels[Mass] == Label::Present);
}

void FreezeTest::undoneFactsAreNotInIt()
{
    ProjectFixture f(1);
    f.draw(f.images[0], Mass);
    const auto second = f.draw(f.images[0], Mass, {400, 400, 30, 30});
    must(f.project->perform(MoveBox{second, {500, 500, 30, 30}}));
    QCOMPARE(frozen(f).boxes,
             (std::vector<domain::FindingBox>{{Mass, {100, 100, 50, 40}}, {Mass, {500, 500, 30, 30}}}));
    must(f.project->undo());
    must(f.project->undo());
    QCOMPARE(frozen(f).boxes, (std::vector<domain::FindingBox>{{Mass, {100, 100, 50, 40}}}));
    must(f.project->undo());
    QCOMPARE(frozen(f).boxes.size(), 0u);
    QVERIFY(frozen(f).labels[Mass] == Label::NotAsked);
}

void FreezeTest::theJournalsPositionIsInIt()
{
    ProjectFixture f(1);
    const auto gesture = must(f.project->perform(SetLabel{f.images[0], Mass, Label::Absent}));
    QCOMPARE(must(f.project->freeze(5, 1)).journalPosition, gesture.value);
}

void FreezeTest::theBoxedImagesAreThoseOfTheWholeAndWhatIsLeftOutIsCounted()
{
    ProjectFixture f(6);
    ImageRecord lost = ProjectFixture::record(9);
    lost.path.clear();
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        const auto image = must(import->addImage(lost)).id;
        must(import->addBox(image, Mass, {1, 1, 20, 20}));
        must(import->addBox(image, Nodule, {1, 1, 20, 20}));
        must(import->finish());
    }
    report(f, f.images[0], {}, {{Mass, {10, 10, 50, 50}}, {Nodule, {10, 10, 50, 50}}});
    f.draw(f.images[0], Mass, {12, 10, 50, 50}); // in the place of the report's
    f.draw(f.images[1], Mass);
    f.draw(f.images[2], Nodule);
    f.draw(f.images[2], Nodule, {300, 300, 60, 60});
    f.draw(f.images[3], Mass);
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    must(f.project->perform(Assign{{f.images[4]}, ben, true}));
    f.as("Ben");
    f.draw(f.images[4], Mass); // blinded, not done
    must(f.project->perform(Adjudicate{f.images[2], Nodule, Label::Present, {{200, 200, 40, 40}}, AdjudicationWay::New}));
    must(f.project->perform(Adjudicate{f.images[3], Mass, Label::Absent, {}, AdjudicationWay::New}));
    f.as("Ada");

    const auto whole = must(f.project->freeze(2, 7));
    const FrozenBoxes boxed = must(f.project->freezeBoxed(2, 7));
    auto expected = whole;
    std::erase_if(expected.images, [](const domain::TrainingImage& image) { return !image.isBoxed(); });
    QCOMPARE(expected.images.size(), 3u);
    QVERIFY(boxed.set == expected);
    QCOMPARE(boxed.withoutFile, 2);
    QCOMPARE(boxed.blinded, 1);
    QCOMPARE(boxed.overruled, 1 + 1 + 1); // the report's mass, one of two nodules, the mass that is absent
}

QTEST_GUILESS_MAIN(FreezeTest)
#include "freeze_test.moc"
