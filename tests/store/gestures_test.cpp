#include "project_fixture.h"

#include <QSignalSpy>

#include <limits>

using namespace store;
using domain::Box;
using domain::Label;

class GesturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDrawnBoxIsInTheDatabaseAtOnceWithItsReaderAndTime();
    void aBoxIsCutToItsImage_data();
    void aBoxIsCutToItsImage();
    void whatIsNoBoxIsRefusedAndLeavesNothing_data();
    void whatIsNoBoxIsRefusedAndLeavesNothing();
    void aBoxImpliesPresentAndTheLastOneRemovedReturnsTheLabel_data();
    void aBoxImpliesPresentAndTheLastOneRemovedReturnsTheLabel();
    void aBoxKeepsItsIdWhileItIsMoved();
    void changingABoxesFindingMovesTheImpliedLabelWithIt();
    void aFindingWithBoxesCannotBeCalledAbsent();
    void noFindingMakesEveryFindingAbsentInOneStep();
    void aLabelSetToNotAskedShowsTheReportAgain();
    void theFirstFactBeginsTheReading();
    void readStateAndSecondLookAreTheReadersOwn();
    void aGestureThatChangesNothingLeavesNoStep();
    void anotherReadersBoxAndAnImportedOneCannotBeChanged();
    void anImportedBoxIsTakenOverWithTheOthersOfItsFinding();
    void anImageWithoutASizeTakesABoxCutAtItsLeftAndTop();
    void aGestureNeedsAReader();
    void unknownThingsAreNamed();
};

void GesturesTest::aDrawnBoxIsInTheDatabaseAtOnceWithItsReaderAndTime()
{
    ProjectFixture f;
    QSignalSpy changed(f.project.get(), &Project::changed);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const auto gesture = must(f.project->perform(DrawBox{f.images[0], Mass, {10.25, 20.5, 30, 40}}));
    QVERIFY(gesture.value > 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<domain::ImageId>(), f.images[0]);

    const auto other = must(Project::open(f.folder())); // another connection sees what is committed, and only that
    const auto boxes = must(other->facts(f.images[0])).boxes;
    QCOMPARE(boxes.size(), 1u);
    QCOMPARE(boxes[0].box, (Box{10.25, 20.5, 30, 40}));
    QCOMPARE(boxes[0].finding, int(Mass));
    QCOMPARE(boxes[0].readerName, QStringLiteral("Ada"));
    QVERIFY(boxes[0].source == FactSource::Reader);
    QVERIFY(boxes[0].at >= before && boxes[0].at <= QDateTime::currentDateTimeUtc());
    const auto entry = must(other->journal(1)).front();
    QCOMPARE(entry.kind, QStringLiteral("draw-box"));
    QCOMPARE(entry.image, f.images[0]);
    QCOMPARE(entry.finding, int(Mass));
    QCOMPARE(entry.reader, QStringLiteral("Ada"));
}

void GesturesTest::aBoxIsCutToItsImage_data()
{
    QTest::addColumn<QRectF>("drawn");
    QTest::addColumn<QRectF>("stored");
    QTest::newRow("inside") << QRectF(1, 2, 3, 4) << QRectF(1, 2, 3, 4);
    QTest::newRow("over the left top corner") << QRectF(-5, -5, 10, 20) << QRectF(0, 0, 5, 15);
    QTest::newRow("over the right bottom corner") << QRectF(990, 790, 50, 50) << QRectF(990, 790, 10, 10);
    QTest::newRow("larger than the image") << QRectF(-10, -10, 2000, 2000) << QRectF(0, 0, 1000, 800);
    QTest::newRow("exactly one pixel") << QRectF(5, 5, 1, 1) << QRectF(5, 5, 1, 1);
}

void GesturesTest::aBoxIsCutToItsImage()
{
    QFETCH(QRectF, drawn);
    QFETCH(QRectF, stored);
    ProjectFixture f;
    const auto id = f.draw(f.images[0], Mass, {drawn.x(), drawn.y(), drawn.width(), drawn.height()});
    const Box box = must(f.project->box(id))->box;
    QCOMPARE(QRectF(box.x, box.y, box.width, box.height), stored);
}

void GesturesTest::whatIsNoBoxIsRefusedAndLeavesNothing_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("error");
    QTest::newRow("a click") << 10. << 0.5 << "box-too-small";
    QTest::newRow("a sliver at the edge") << 999.5 << 20. << "box-too-small";
    QTest::newRow("beside the image") << 1500. << 20. << "box-too-small";
    QTest::newRow("negative side") << 10. << -20. << "box-invalid";
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 20. << "box-invalid";
    QTest::newRow("infinite") << 10. << std::numeric_limits<double>::infinity() << "box-invalid";
}

void GesturesTest::whatIsNoBoxIsRefusedAndLeavesNothing()
{
    QFETCH(double, x);
    QFETCH(double, width);
    QFETCH(QString, error);
    ProjectFixture f;
    const auto box = f.draw(f.images[0], Mass);
    const auto gestures = must(f.project->counts()).gestures;
    QCOMPARE(errorOf(f.project->perform(DrawBox{f.images[0], Mass, {x, 10, width, 20}})), error);
    QCOMPARE(errorOf(f.project->perform(MoveBox{box, {x, 10, width, 20}})), error);
    QCOMPARE(f.boxes(f.images[0]), 1u);
    QCOMPARE(must(f.project->counts()).gestures, gestures);
}

void GesturesTest::aBoxImpliesPresentAndTheLastOneRemovedReturnsTheLabel_data()
{
    QTest::addColumn<int>("before");
    for (const int label : {0, 1, 2, 3})
        QTest::addRow("label %d", label) << label;
}

void GesturesTest::aBoxImpliesPresentAndTheLastOneRemovedReturnsTheLabel()
{
    QFETCH(int, before);
    ProjectFixture f;
    const auto image = f.images[0];
    if (Label(before) != Label::NotAsked)
        must(f.project->perform(SetLabel{image, Mass, Label(before)}));
    const auto first = f.draw(image, Mass);
    const auto second = f.draw(image, Mass, {300, 300, 50, 50});
    QVERIFY(f.label(image, Mass) == Label::Present);
    must(f.project->perform(RemoveBox{first}));
    QVERIFY(f.label(image, Mass) == Label::Present);
    must(f.project->perform(RemoveBox{second}));
    QVERIFY(f.label(image, Mass) == Label(before));
    f.draw(image, Mass); // and once more from there
    QVERIFY(f.label(image, Mass) == Label::Present);
}

void GesturesTest::aBoxKeepsItsIdWhileItIsMoved()
{
    ProjectFixture f;
    const auto box = f.draw(f.images[0], Mass);
    must(f.project->perform(MoveBox{box, {200.5, 300.25, 60, 70}}));
    QCOMPARE(f.boxes(f.images[0]), 1u);
    QCOMPARE(must(f.project->box(box))->box, (Box{200.5, 300.25, 60, 70}));
    must(f.project->undo());
    QCOMPARE(must(f.project->box(box))->box, (Box{100, 100, 50, 40}));
    must(f.project->undo());
    QVERIFY(!must(f.project->box(box)));
    must(f.project->redo());
    must(f.project->redo());
    QCOMPARE(must(f.project->box(box))->box, (Box{200.5, 300.25, 60, 70}));
}

void GesturesTest::changingABoxesFindingMovesTheImpliedLabelWithIt()
{
    ProjectFixture f;
    const auto image = f.images[0];
    must(f.project->perform(SetLabel{image, Mass, Label::Unsure}));
    const auto box = f.draw(image, Mass);
    must(f.project->perform(SetBoxFinding{box, Nodule}));
    QCOMPARE(must(f.project->box(box))->finding, int(Nodule));
    QVERIFY(f.label(image, Mass) == Label::Unsure);
    QVERIFY(f.label(image, Nodule) == Label::Present);
    must(f.project->undo());
    QCOMPARE(must(f.project->box(box))->finding, int(Mass));
    QVERIFY(f.label(image, Mass) == Label::Present);
    QVERIFY(f.label(image, Nodule) == Label::NotAsked);
}

void GesturesTest::aFindingWithBoxesCannotBeCalledAbsent()
{
    ProjectFixture f;
    const auto image = f.images[0];
    f.draw(image, Mass);
    for (const Label label : {Label::Absent, Label::Unsure, Label::NotAsked})
        QCOMPARE(errorOf(f.project->perform(SetLabel{image, Mass, label})), QStringLiteral("label-contradicts-box"));
    QCOMPARE(errorOf(f.project->perform(SetNoFinding{image})), QStringLiteral("label-contradicts-box"));
    QVERIFY(f.label(image, Mass) == Label::Present);
    QVERIFY(f.label(image, Atelectasis) == Label::NotAsked); // nothing of the refused step is left
}

void GesturesTest::noFindingMakesEveryFindingAbsentInOneStep()
{
    ProjectFixture f;
    const auto image = f.images[0];
    must(f.project->perform(SetLabel{image, Mass, Label::Present}));
    must(f.project->perform(SetNoFinding{image}));
    for (int finding = 0; finding < f.project->schema().count(); ++finding)
        QVERIFY(f.label(image, finding) == Label::Absent);
    must(f.project->undo());
    QVERIFY(f.label(image, Mass) == Label::Present);
    QVERIFY(f.label(image, Nodule) == Label::NotAsked);
}

void GesturesTest::aLabelSetToNotAskedShowsTheReportAgain()
{
    ProjectFixture f;
    const auto image = f.images[0];
    std::vector<Label> report(14, Label::Absent);
    report[Mass] = Label::Present;
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        must(import->setReportLabels(image, report));
        must(import->finish());
    }
    QVERIFY(f.facts(image).labels[Mass] == (LabelRecord{Label::Present, FactSource::Report}));
    must(f.project->perform(SetLabel{image, Mass, Label::Absent}));
    QVERIFY(f.facts(image).labels[Mass] == (LabelRecord{Label::Absent, FactSource::Reader}));
    must(f.project->perform(SetLabel{image, Mass, Label::NotAsked}));
    QVERIFY(f.facts(image).labels[Mass] == (LabelRecord{Label::Present, FactSource::Report}));
}

void GesturesTest::theFirstFactBeginsTheReading()
{
    ProjectFixture f;
    QVERIFY(f.facts(f.images[0]).state == ReadState::New);
    f.draw(f.images[0], Mass);
    QVERIFY(f.facts(f.images[0]).state == ReadState::InProgress);
    must(f.project->perform(SetReadState{f.images[0], ReadState::Done}));
    must(f.project->perform(SetLabel{f.images[0], Nodule, Label::Absent}));
    QVERIFY(f.facts(f.images[0]).state == ReadState::Done); // a second thought does not open it again
    must(f.project->perform(SetSecondLook{f.images[1], true}));
    QVERIFY(f.facts(f.images[1]).state == ReadState::New);
}

void GesturesTest::readStateAndSecondLookAreTheReadersOwn()
{
    ProjectFixture f;
    const auto image = f.images[0];
    must(f.project->perform(SetReadState{image, ReadState::Done}));
    must(f.project->perform(SetSecondLook{image, true}));
    must(f.project->perform(SetLabel{image, Mass, Label::Absent}));
    must(f.project->useReader(QStringLiteral("Ben")));
    QVERIFY(f.facts(image).state == ReadState::New);
    QVERIFY(!f.facts(image).secondLook);
    QVERIFY(f.label(image, Mass) == Label::NotAsked);
    must(f.project->useReader(QStringLiteral("Ada")));
    QVERIFY(f.facts(image).state == ReadState::Done);
    QVERIFY(f.facts(image).secondLook);
    must(f.project->perform(SetSecondLook{image, false}));
    QVERIFY(!f.facts(image).secondLook);
    must(f.project->perform(SetReadState{image, ReadState::New}));
    QVERIFY(f.facts(image).state == ReadState::New);
}

void GesturesTest::aGestureThatChangesNothingLeavesNoStep()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const auto box = f.draw(image, Mass);
    must(f.project->perform(SetNoFinding{f.images[1]}));
    const auto gestures = must(f.project->counts()).gestures;
    QSignalSpy changed(f.project.get(), &Project::changed);
    const std::vector<Gesture> idle{MoveBox{box, {100, 100, 50, 40}},
                                    SetBoxFinding{box, Mass},
                                    SetLabel{image, Mass, Label::Present},
                                    SetLabel{image, Nodule, Label::NotAsked},
                                    SetNoFinding{f.images[1]},
                                    SetReadState{image, ReadState::InProgress},
                                    SetSecondLook{image, false}};
    for (const Gesture& gesture : idle)
        QCOMPARE(must(f.project->perform(gesture)).value, 0);
    QCOMPARE(must(f.project->counts()).gestures, gestures);
    QCOMPARE(changed.size(), 0);
}

void GesturesTest::anotherReadersBoxAndAnImportedOneCannotBeChanged()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const auto adas = f.draw(image, Mass);
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        must(import->addBox(image, Nodule, {10, 10, 20, 20}));
        must(import->finish());
    }
    must(f.project->useReader(QStringLiteral("Ben")));
    const auto boxes = f.facts(image).boxes;
    QCOMPARE(boxes.size(), 2u);
    for (const BoxRecord& box : boxes) {
        QCOMPARE(errorOf(f.project->perform(RemoveBox{box.id})), QStringLiteral("box-of-another-reader"));
        QCOMPARE(errorOf(f.project->perform(MoveBox{box.id, {1, 1, 9, 9}})), QStringLiteral("box-of-another-reader"));
        QCOMPARE(errorOf(f.project->perform(SetBoxFinding{box.id, Effusion})), QStringLiteral("box-of-another-reader"));
    }
    // Ben may still call Ada's finding absent.
    must(f.project->perform(SetLabel{image, Mass, Label::Absent}));
    QVERIFY(must(f.project->box(adas)).has_value());
}

void GesturesTest::anImportedBoxIsTakenOverWithTheOthersOfItsFinding()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const Box left{10, 10, 200, 300}, right{600, 10, 200, 300}, nodule{400, 400, 20, 20}, mended{12, 8, 190, 310};
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        must(import->addBox(image, Effusion, left));
        must(import->addBox(image, Effusion, right));
        must(import->addBox(image, Nodule, nodule));
        must(import->finish());
    }
    const auto imported = f.facts(image).boxes;
    QCOMPARE(imported.size(), 3u);
    const auto gesture = must(f.project->perform(TakeOverBox{imported[0].id, mended}));
    const auto made = must(f.project->boxesMadeBy(gesture));
    QCOMPARE(made.size(), 2u); // the nodule's stays the report's
    QCOMPARE(must(f.project->box(made[0]))->box, mended);
    QCOMPARE(must(f.project->box(made[1]))->box, right);
    QCOMPARE(must(f.project->box(made[1]))->readerName, QStringLiteral("Ada"));
    QVERIFY(f.label(image, Effusion) == Label::Present);
    QCOMPARE(must(f.project->box(imported[0].id))->box, left); // the import stays as it came
    const auto trained = must(f.project->freezeBoxed(2, 1)).set.images;
    QCOMPARE(trained.size(), 1u);
    QCOMPARE(trained[0].boxesOf(Effusion), (std::vector<Box>{mended, right}));
    QCOMPARE(trained[0].boxesOf(Nodule), std::vector<Box>{nodule});
    // One step.
    must(f.project->undo());
    QCOMPARE(f.boxes(image), 3u);
    QVERIFY(f.label(image, Effusion) == Label::NotAsked || f.facts(image).labels[Effusion].source == FactSource::Report);
    // Beside a box of one's own only the one that is meant, and all of them on demand: each once.
    f.draw(image, Effusion, mended);
    QCOMPARE(must(f.project->boxesMadeBy(must(f.project->perform(TakeOverBox{imported[1].id, right})))).size(), 1u);
    QCOMPARE(must(f.project->boxesMadeBy(must(f.project->perform(TakeOverBox{imported[0].id, left, true})))).size(), 1u);
    // Nobody takes over what a reader drew, and no box leaves its image by it.
    QCOMPARE(errorOf(f.project->perform(TakeOverBox{made[0], left})), QStringLiteral("box-unknown")); // undone
    f.as("Ben");
    const auto adas = f.facts(image).boxes.back();
    QCOMPARE(errorOf(f.project->perform(TakeOverBox{adas.id, left})), QStringLiteral("box-of-another-reader"));
    QCOMPARE(errorOf(f.project->perform(TakeOverBox{imported[2].id, {2000, 2000, 50, 50}})), QStringLiteral("box-too-small"));
}

void GesturesTest::anImageWithoutASizeTakesABoxCutAtItsLeftAndTop()
{
    ProjectFixture f;
    ImageRecord unread = ProjectFixture::record(9);
    unread.size = {};
    domain::ImageId image;
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("images")));
        image = must(import->addImage(unread)).id;
        must(import->finish());
    }
    const auto box = f.draw(image, Mass, {-10, 5, 5000, 20});
    QCOMPARE(must(f.project->box(box))->box, (Box{0, 5, 4990, 20}));
    must(f.project->noteFilesRead({{image, {1000, 800}, 0.2, 0.2, QStringLiteral("imager"), QStringLiteral("abc")}}));
    const auto record = must(f.project->image(image));
    QCOMPARE(record.size, (domain::Size{1000, 800}));
    QCOMPARE(record.contentHash, QStringLiteral("abc"));
    QCOMPARE(must(f.project->journal(1)).front().kind, QStringLiteral("file-read"));
    QCOMPARE(must(f.project->undo()).kind, QStringLiteral("draw-box")); // a reading is nobody's gesture
}

void GesturesTest::aGestureNeedsAReader()
{
    ProjectFixture f;
    const auto other = must(Project::open(f.folder()));
    QCOMPARE(errorOf(other->perform(SetNoFinding{f.images[0]})), QStringLiteral("reader-unknown"));
    QCOMPARE(errorOf(other->useReader(QStringLiteral("  "))), QStringLiteral("reader-unknown"));
    must(other->useReader(QStringLiteral(" Ben ")));
    must(other->useReader(QStringLiteral("Ada"))); // known already
    QCOMPARE(must(other->readers()), (std::vector<QString>{QStringLiteral("Ada"), QStringLiteral("Ben")}));
    QCOMPARE(errorOf(other->undo()), QStringLiteral("nothing-to-undo"));
}

void GesturesTest::unknownThingsAreNamed()
{
    ProjectFixture f;
    const domain::ImageId nowhere{4711};
    QCOMPARE(errorOf(f.project->perform(DrawBox{nowhere, Mass, {1, 1, 9, 9}})), QStringLiteral("image-unknown"));
    QCOMPARE(errorOf(f.project->perform(SetLabel{nowhere, Mass, Label::Absent})), QStringLiteral("image-unknown"));
    QCOMPARE(errorOf(f.project->perform(SetNoFinding{nowhere})), QStringLiteral("image-unknown"));
    QCOMPARE(errorOf(f.project->perform(SetReadState{nowhere})), QStringLiteral("image-unknown"));
    QCOMPARE(errorOf(f.project->perform(RemoveBox{domain::BoxId{4711}})), QStringLiteral("box-unknown"));
    QCOMPARE(errorOf(f.project->perform(SetLabel{f.images[0], 99, Label::Absent})), QStringLiteral("finding-unknown"));
    QCOMPARE(errorOf(f.project->perform(DrawBox{f.images[0], -1, {1, 1, 9, 9}})), QStringLiteral("finding-unknown"));
}

QTEST_GUILESS_MAIN(GesturesTest)
#include "gestures_test.moc"
