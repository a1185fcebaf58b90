#include "project_fixture.h"

#include <QFile>

using namespace store;
using domain::Label;
using Outcome = Project::Import::Outcome;

class ImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameThingTwiceChangesNothing();
    void aKnownImageIsFilledInAndNeverOverwritten();
    void aMissingFileIsFoundByALaterImport();
    void theReportsNewAnswerReplacesItsOlderOne();
    void aBoxMustLieInItsImage_data();
    void aBoxMustLieInItsImage();
    void aBoxThatATextFileMovedALittleIsTheSameBox();
    void anImageIsFoundByItsStem();
    void framesOfOneFileAreImagesOfTheirOwn();
    void whatIsCommittedIsWholeWithoutFinish();
    void aGestureDuringAnImportCommitsItFirst();
    void anotherConnectionWritesBetweenTransactions();
};

namespace {

std::vector<Label> report(std::initializer_list<int> present)
{
    std::vector<Label> labels(14, Label::Absent);
    for (const int finding : present)
        labels[std::size_t(finding)] = Label::Present;
    return labels;
}

struct Summary {
    int added = 0, updated = 0, unchanged = 0;
    void count(Outcome outcome)
    {
        ++(outcome == Outcome::Added ? added : outcome == Outcome::Updated ? updated : unchanged);
    }
};

Summary importEverything(Project& project)
{
    Summary summary;
    const auto import = must(project.beginImport(QStringLiteral("/films"), QStringLiteral("nih")));
    for (int i = 1; i <= 6; ++i) {
        const auto stored = must(import->addImage(ProjectFixture::record(i)));
        summary.count(stored.outcome);
        summary.count(must(import->setReportLabels(stored.id, report({i}))));
        summary.count(must(import->addBox(stored.id, i, {10.5 * i, 20, 30, 40})));
    }
    must(import->finish());
    return summary;
}

} // namespace

void ImportTest::theSameThingTwiceChangesNothing()
{
    ProjectFixture f(0);
    const Summary first = importEverything(*f.project);
    QCOMPARE(first.added, 18);
    const Counts before = must(f.project->counts());
    const Summary second = importEverything(*f.project);
    QCOMPARE(second.unchanged, 18);
    const Counts after = must(f.project->counts());
    QCOMPARE(after.gestures, before.gestures);
    QCOMPARE(after.images, 6);
    QCOMPARE(after.boxes, 6);
    QCOMPARE(after.labels, 6 * 14);
    QCOMPARE(after.patients, 3);
    QCOMPARE(after.studies, 6);
    QCOMPARE(after.boxedImages, 6);
    QCOMPARE(after.boxesPerFinding[Mass], 1);
    QCOMPARE(after.presentPerFinding[Mass], 1);
    QCOMPARE(after.presentPerFinding[Atelectasis], 0);
}

void ImportTest::aKnownImageIsFilledInAndNeverOverwritten()
{
    ProjectFixture f(1);
    ImageRecord more = ProjectFixture::record(1);
    more.sex = QStringLiteral("M");                       // known already: F
    more.studyDate = QStringLiteral("20260101");          // not known yet
    more.path = QStringLiteral("/elsewhere/image_1.png"); // the old path does not exist here
    const auto import = must(f.project->beginImport({}, QStringLiteral("images")));
    const auto stored = must(import->addImage(more));
    must(import->finish());
    QVERIFY(stored.outcome == Outcome::Updated);
    QCOMPARE(stored.id, f.images[0]);
    const ImageRecord image = must(f.project->image(stored.id));
    QCOMPARE(image.sex, QStringLiteral("F"));
    QCOMPARE(image.studyDate, QStringLiteral("20260101"));
    QCOMPARE(image.path, more.path);
    QCOMPARE(must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front().studyDate, more.studyDate);
}

void ImportTest::aMissingFileIsFoundByALaterImport()
{
    ProjectFixture f(0);
    ImageRecord row = ProjectFixture::record(1);
    row.path.clear();
    const auto add = [&](const ImageRecord& record) {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        const auto stored = must(import->addImage(record));
        must(import->finish());
        return stored;
    };
    add(row);
    QCOMPARE(must(f.project->counts()).missingFiles, 1);
    QVERIFY(must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front().fileMissing);
    QVERIFY(add(ProjectFixture::record(1)).outcome == Outcome::Updated);
    QCOMPARE(must(f.project->counts()).missingFiles, 0);
    QVERIFY(!must(f.project->worklistRows({}, WorklistOrder::Name, 0, 1)).front().fileMissing);
    QVERIFY(add(row).outcome == Outcome::Unchanged); // and is not lost again
}

void ImportTest::theReportsNewAnswerReplacesItsOlderOne()
{
    ProjectFixture f(1);
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    std::vector<Label> labels(14, Label::NotAsked);
    QVERIFY(must(import->setReportLabels(f.images[0], labels)) == Outcome::Unchanged); // no answer is no fact
    labels[Mass] = Label::Present;
    labels[Nodule] = Label::Unsure;
    QVERIFY(must(import->setReportLabels(f.images[0], labels)) == Outcome::Added);
    labels[Mass] = Label::Absent;
    QVERIFY(must(import->setReportLabels(f.images[0], labels)) == Outcome::Updated);
    QVERIFY(must(import->setReportLabels(f.images[0], labels)) == Outcome::Unchanged);
    must(import->finish());
    QVERIFY(f.label(f.images[0], Mass) == Label::Absent);
    QVERIFY(f.label(f.images[0], Nodule) == Label::Unsure);
    QVERIFY(f.label(f.images[0], Effusion) == Label::NotAsked);
    QCOMPARE(must(f.project->counts()).labels, 2);
}

void ImportTest::aBoxMustLieInItsImage_data()
{
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<QString>("error");
    QTest::newRow("inside") << QRectF(0, 0, 1000, 800) << QStringLiteral("no error");
    QTest::newRow("rounded over the edge") << QRectF(900, 700, 100.8, 100) << QStringLiteral("no error");
    QTest::newRow("another frame's") << QRectF(900, 700, 120, 50) << QStringLiteral("box-outside-image");
    QTest::newRow("beside") << QRectF(1200, 100, 50, 50) << QStringLiteral("box-outside-image");
    QTest::newRow("negative corner") << QRectF(-20, 10, 50, 50) << QStringLiteral("box-outside-image");
    QTest::newRow("no area") << QRectF(10, 10, 0, 50) << QStringLiteral("box-too-small");
    QTest::newRow("negative side") << QRectF(10, 10, -5, 50) << QStringLiteral("box-invalid");
}

void ImportTest::aBoxMustLieInItsImage()
{
    QFETCH(QRectF, box);
    QFETCH(QString, error);
    ProjectFixture f(1);
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    const auto added = import->addBox(f.images[0], Mass, {box.x(), box.y(), box.width(), box.height()});
    QCOMPARE(errorOf(added), error);
    must(import->finish());
    QCOMPARE(f.boxes(f.images[0]), std::size_t(added ? 1 : 0));
}

void ImportTest::aBoxThatATextFileMovedALittleIsTheSameBox()
{
    ProjectFixture f(1);
    const auto import = must(f.project->beginImport({}, QStringLiteral("coco")));
    QVERIFY(must(import->addBox(f.images[0], Mass, {100. / 3, 20, 30, 40})) == Outcome::Added);
    QVERIFY(must(import->addBox(f.images[0], Mass, {33.3333333333333, 20, 30, 40})) == Outcome::Unchanged);
    QVERIFY(must(import->addBox(f.images[0], Mass, {33.3334, 20, 30, 40})) == Outcome::Added);
    QVERIFY(must(import->addBox(f.images[0], Nodule, {100. / 3, 20, 30, 40})) == Outcome::Added);
    must(import->finish());
}

void ImportTest::anImageIsFoundByItsStem()
{
    ProjectFixture f(2);
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    QCOMPARE(must(import->findByStem(QStringLiteral("image_2")))->id, f.images[1]);
    QCOMPARE(must(import->findByStem(QStringLiteral("IMAGE_2")))->id, f.images[1]);
    QVERIFY(!must(import->findByStem(QStringLiteral("image_3"))));
    const auto found = [&](const char* text) { return must(f.project->findImage(QString::fromLatin1(text))).id; };
    QCOMPARE(found("image_2"), f.images[1]);
    QCOMPARE(found("image_2.png"), f.images[1]);
    QCOMPARE(found("2"), f.images[1]);
    QCOMPARE(errorOf(f.project->findImage(QStringLiteral("image_9"))), QStringLiteral("image-unknown"));
}

void ImportTest::framesOfOneFileAreImagesOfTheirOwn()
{
    ProjectFixture f(1);
    ImageRecord second = ProjectFixture::record(1);
    second.frame = 1;
    const auto import = must(f.project->beginImport({}, QStringLiteral("dicom")));
    QVERIFY(must(import->addImage(second)).outcome == Outcome::Added);
    must(import->finish());
    QCOMPARE(must(f.project->counts()).images, 2);
}

void ImportTest::whatIsCommittedIsWholeWithoutFinish()
{
    ProjectFixture f(0);
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        must(import->addImage(ProjectFixture::record(1)));
        must(import->commit());
        must(import->addImage(ProjectFixture::record(2)));
    } // as if the program had been killed
    QCOMPARE(must(f.project->counts()).images, 1);
    QCOMPARE(must(f.project->worklistCount({})), 1);
    QCOMPARE(must(f.project->worklistCount({QStringLiteral("image_1")})), 1);
    must(f.project->perform(SetSecondLook{must(f.project->findImage(QStringLiteral("image_1"))).id, true}));
}

void ImportTest::aGestureDuringAnImportCommitsItFirst()
{
    ProjectFixture f(1);
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    const auto stored = must(import->addImage(ProjectFixture::record(2)));
    must(f.project->perform(DrawBox{stored.id, Mass, {1, 1, 20, 20}}));
    must(import->addImage(ProjectFixture::record(3)));
    must(import->finish());
    QCOMPARE(must(f.project->counts()).images, 3);
    QCOMPARE(must(f.project->counts()).boxes, 1);
}

void ImportTest::anotherConnectionWritesBetweenTransactions()
{
    ProjectFixture f(1);
    const auto window = must(Project::open(f.folder()));
    must(window->useReader(QStringLiteral("Ben")));
    QVERIFY(!f.project->changedElsewhere() || !f.project->changedElsewhere()); // "Ben" was written there
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    must(import->addImage(ProjectFixture::record(2)));
    window->setLockTimeoutMs(20);
    QCOMPARE(errorOf(window->perform(SetSecondLook{f.images[0], true})), QStringLiteral("project-locked"));
    must(import->commit());
    must(window->perform(SetSecondLook{f.images[0], true}));
    QVERIFY(f.project->changedElsewhere());
    QVERIFY(!f.project->changedElsewhere());
    must(import->addImage(ProjectFixture::record(3)));
    must(import->finish());
    QVERIFY(!f.project->changedElsewhere()); // our own work is no news
    QCOMPARE(must(window->counts()).images, 3);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
