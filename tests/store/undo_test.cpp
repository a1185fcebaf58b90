#include "project_fixture.h"

#include <QSignalSpy>

using namespace store;
using domain::Label;

class UndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyGestureIsUndoneAndDoneAgain_data();
    void everyGestureIsUndoneAndDoneAgain();
    void undoSurvivesARestart();
    void undoGoesBackAcrossImages();
    void somethingNewEndsRedo();
    void aReaderUndoesOwnGesturesOnly();
    void anImportIsNobodysGesture();
    void theJournalSaysWhatIsUndone();
    void nothingIsEverDeleted();
};

namespace {

QString picture(const ProjectFixture& f)
{
    QString all;
    for (const auto image : f.images) {
        const ImageFacts facts = f.facts(image);
        for (const LabelRecord& label : facts.labels)
            all += QString::number(int(label.label));
        for (const BoxRecord& box : facts.boxes)
            all += QStringLiteral(" [%1:%2 %3 %4 %5 %6]")
                       .arg(box.id.value)
                       .arg(box.finding)
                       .arg(box.box.x)
                       .arg(box.box.y)
                       .arg(box.box.width)
                       .arg(box.box.height);
        all += QStringLiteral(" state %1 look %2\n").arg(int(facts.state)).arg(int(facts.secondLook));
    }
    for (const WorklistRow& row : must(f.project->worklistRows({}, WorklistOrder::State, 0, 100)))
        all += QStringLiteral("%1: %2 boxes, %3, state %4 look %5\n")
                   .arg(row.name)
                   .arg(row.boxes)
                   .arg(row.presentFindings)
                   .arg(int(row.state))
                   .arg(int(row.secondLook));
    return all;
}

} // namespace

void UndoTest::everyGestureIsUndoneAndDoneAgain_data()
{
    QTest::addColumn<int>("which");
    for (std::size_t i = 0; i < std::variant_size_v<Gesture>; ++i)
        QTest::addRow("gesture %d", int(i)) << int(i);
}

void UndoTest::everyGestureIsUndoneAndDoneAgain()
{
    QFETCH(int, which);
    ProjectFixture f;
    const auto image = f.images[0];
    const auto box = f.draw(image, Mass);
    must(f.project->perform(SetLabel{image, Nodule, Label::Unsure}));
    const Gesture gestures[] = {DrawBox{image, Nodule, {1, 2, 30, 40}},
                                MoveBox{box, {5, 6, 70, 80}},
                                SetBoxFinding{box, Nodule},
                                RemoveBox{box},
                                SetLabel{image, Nodule, Label::Present},
                                SetNoFinding{f.images[1]},
                                SetReadState{image, ReadState::Done},
                                SetSecondLook{image, true}};
    QCOMPARE(int(gestures[which].index()), which);
    const QString before = picture(f);
    QVERIFY(must(f.project->perform(gestures[which])).value > 0);
    const QString after = picture(f);
    QVERIFY(before != after);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(f.project->undoable()->kind, QString::fromLatin1(gestureKind(gestures[which])));
        QCOMPARE(must(f.project->undo()).kind, QString::fromLatin1(gestureKind(gestures[which])));
        QCOMPARE(picture(f), before);
        QCOMPARE(f.project->redoable()->kind, QString::fromLatin1(gestureKind(gestures[which])));
        QCOMPARE(must(f.project->redo()).kind, QString::fromLatin1(gestureKind(gestures[which])));
        QCOMPARE(picture(f), after);
        QVERIFY(!f.project->redoable());
    }
}

void UndoTest::undoSurvivesARestart()
{
    ProjectFixture f;
    const QString empty = picture(f);
    f.draw(f.images[0], Mass);
    f.draw(f.images[0], Nodule, {1, 1, 20, 20});
    const QString full = picture(f);
    must(f.project->undo());
    f.reopen();
    must(f.project->undo());
    QCOMPARE(picture(f), empty);
    QCOMPARE(errorOf(f.project->undo()), QStringLiteral("nothing-to-undo"));
    f.reopen();
    must(f.project->redo());
    f.reopen();
    must(f.project->redo());
    QCOMPARE(picture(f), full);
    QCOMPARE(errorOf(f.project->redo()), QStringLiteral("nothing-to-redo"));
}

void UndoTest::undoGoesBackAcrossImages()
{
    ProjectFixture f;
    f.draw(f.images[0], Mass);
    f.draw(f.images[1], Mass);
    f.draw(f.images[0], Nodule);
    QSignalSpy changed(f.project.get(), &Project::changed);
    QCOMPARE(must(f.project->undo()).image, f.images[0]);
    QCOMPARE(must(f.project->undo()).image, f.images[1]);
    QCOMPARE(must(f.project->undo()).image, f.images[0]);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(must(f.project->redo()).image, f.images[0]);
    QCOMPARE(must(f.project->redo()).image, f.images[1]);
}

void UndoTest::somethingNewEndsRedo()
{
    ProjectFixture f;
    f.draw(f.images[0], Mass);
    f.draw(f.images[0], Nodule);
    must(f.project->undo());
    must(f.project->perform(SetSecondLook{f.images[0], true}));
    QVERIFY(!f.project->redoable());
    QCOMPARE(errorOf(f.project->redo()), QStringLiteral("nothing-to-redo"));
    QCOMPARE(must(f.project->undo()).kind, QStringLiteral("set-second-look"));
    QCOMPARE(must(f.project->undo()).finding, int(Mass)); // the nodule's is undone already
    QVERIFY(!f.project->undoable());
    must(f.project->redo());
    QCOMPARE(must(f.project->redo()).kind, QStringLiteral("set-second-look"));
    QVERIFY(!f.project->redoable()); // the nodule's branch was left
}

void UndoTest::aReaderUndoesOwnGesturesOnly()
{
    ProjectFixture f;
    f.draw(f.images[0], Mass);
    must(f.project->useReader(QStringLiteral("Ben")));
    QVERIFY(!f.project->undoable());
    f.draw(f.images[0], Nodule);
    must(f.project->useReader(QStringLiteral("Ada")));
    QCOMPARE(must(f.project->undo()).finding, int(Mass));
    QCOMPARE(f.boxes(f.images[0]), 1u);
    must(f.project->useReader(QStringLiteral("Ben")));
    QVERIFY(!f.project->redoable());
    QCOMPARE(must(f.project->undo()).finding, int(Nodule));
    QCOMPARE(f.boxes(f.images[0]), 0u);
    must(f.project->useReader(QStringLiteral("Ada")));
    QCOMPARE(must(f.project->redo()).finding, int(Mass)); // Ben's work in between does not end Ada's redo
}

void UndoTest::anImportIsNobodysGesture()
{
    ProjectFixture f;
    QVERIFY(!f.project->undoable());
    QCOMPARE(must(f.project->journal()).front().kind, QStringLiteral("import"));
}

void UndoTest::theJournalSaysWhatIsUndone()
{
    ProjectFixture f;
    f.draw(f.images[0], Mass);
    f.draw(f.images[0], Nodule);
    must(f.project->undo());
    must(f.project->undo());
    must(f.project->redo());
    QStringList lines;
    for (const JournalEntry& entry : must(f.project->journal()))
        lines += entry.kind + (entry.undone ? QStringLiteral(" (undone)") : QString());
    QCOMPARE(lines,
             (QStringList{QStringLiteral("redo"), QStringLiteral("undo"), QStringLiteral("undo"),
                          QStringLiteral("draw-box (undone)"), QStringLiteral("draw-box"), QStringLiteral("import")}));
}

void UndoTest::nothingIsEverDeleted()
{
    ProjectFixture f;
    const auto box = f.draw(f.images[0], Mass);
    must(f.project->perform(MoveBox{box, {1, 1, 20, 20}}));
    must(f.project->perform(RemoveBox{box}));
    must(f.project->undo());
    must(f.project->undo());
    // import, three gestures, two undos: the journal only grows
    QCOMPARE(must(f.project->counts()).gestures, 6);
    QCOMPARE(must(f.project->counts()).boxes, 1);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
