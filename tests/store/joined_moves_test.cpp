// Moves in quick succession: each is stored at once, and together they are one step of undo.
#include "project_fixture.h"

using namespace store;
using domain::Box;

class JoinedMovesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachMoveIsInTheStoreAndUndoTakesThemTogether();
    void redoBringsThemBackTogether();
    void theHistoryHasThemOnce();
    void whatIsNotTheRestOfTheLastGestureIsAStepOfItsOwn_data();
    void whatIsNotTheRestOfTheLastGestureIsAStepOfItsOwn();
    void pointsAreMovedInOneStepToo();
    void afterARestartTheyAreStillOneStep();

private:
    /// Three moves of 1 px to the right, as three presses of a key; the last one's number.
    static domain::GestureId nudge(ProjectFixture& f, domain::BoxId box, Box from)
    {
        domain::GestureId last;
        for (int i = 0; i < 3; ++i) {
            ++from.x;
            last = must(f.project->perform(MoveBox{box, from, i > 0}));
        }
        return last;
    }
    static Box placeOf(const ProjectFixture& f, domain::BoxId box) { return must(f.project->box(box))->box; }
};

namespace {
const Box drawn{100, 100, 50, 40}, nudged{103, 100, 50, 40};
}

void JoinedMovesTest::eachMoveIsInTheStoreAndUndoTakesThemTogether()
{
    ProjectFixture f;
    const auto box = f.draw(f.images[0], Mass, drawn);
    const qint64 before = must(f.project->counts()).gestures;
    must(f.project->perform(MoveBox{box, {101, 100, 50, 40}}));
    QCOMPARE(placeOf(f, box), (Box{101, 100, 50, 40})); // at once
    must(f.project->perform(MoveBox{box, {102, 100, 50, 40}, true}));
    QCOMPARE(placeOf(f, box), (Box{102, 100, 50, 40}));
    QCOMPARE(must(f.project->counts()).gestures, before + 2);
    const JournalEntry undone = must(f.project->undo());
    QCOMPARE(undone.kind, QStringLiteral("move-box"));
    QCOMPARE(placeOf(f, box), drawn);
    QCOMPARE(must(f.project->counts()).gestures, before + 4); // nothing is deleted
    QCOMPARE(f.project->undoable()->kind, QStringLiteral("draw-box"));
}

void JoinedMovesTest::redoBringsThemBackTogether()
{
    ProjectFixture f;
    const auto box = f.draw(f.images[0], Mass, drawn);
    nudge(f, box, drawn);
    must(f.project->perform(SetSecondLook{f.images[0], true}));
    must(f.project->undo());
    must(f.project->undo());
    QCOMPARE(placeOf(f, box), drawn);
    QCOMPARE(must(f.project->redo()).kind, QStringLiteral("move-box"));
    QCOMPARE(placeOf(f, box), nudged);
    QCOMPARE(f.project->redoable()->kind, QStringLiteral("set-second-look")); // and no further
    must(f.project->undo()); // again as one
    QCOMPARE(placeOf(f, box), drawn);
}

void JoinedMovesTest::theHistoryHasThemOnce()
{
    ProjectFixture f;
    const auto box = f.draw(f.images[0], Mass, drawn);
    const auto last = nudge(f, box, drawn);
    const JournalFilter steps{.reader = f.project->currentReader(), .stepsOnly = true};
    const auto shown = must(f.project->journal(steps, 10));
    QCOMPARE(shown.size(), 2u);
    QCOMPARE(shown[0].id, last);
    QCOMPARE(shown[1].kind, QStringLiteral("draw-box"));
    QCOMPARE(must(f.project->journal(10)).size(), 5u); // the journal itself keeps each, and the import
    // Before that step is before the first press; forward to it is behind the last.
    QCOMPARE(must(f.project->undoTo(last, HistoryPoint::Before)).size(), 3u);
    QCOMPARE(placeOf(f, box), drawn);
    QCOMPARE(must(f.project->journal(steps, 10)).size(), 2u);
    must(f.project->redoTo(last));
    QCOMPARE(placeOf(f, box), nudged);
}

void JoinedMovesTest::whatIsNotTheRestOfTheLastGestureIsAStepOfItsOwn_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("another gesture in between") << "label";
    QTest::newRow("another box in between") << "box";
    QTest::newRow("an undo in between") << "undo";
    QTest::newRow("another reader's move before") << "reader";
}

void JoinedMovesTest::whatIsNotTheRestOfTheLastGestureIsAStepOfItsOwn()
{
    QFETCH(QString, between);
    ProjectFixture f;
    const auto box = f.draw(f.images[0], Mass, drawn), other = f.draw(f.images[0], Nodule, {300, 300, 50, 40});
    if (between == "reader") {
        f.as("Ben");
        const auto bens = f.draw(f.images[0], Mass, {400, 100, 50, 40});
        must(f.project->perform(MoveBox{bens, {401, 100, 50, 40}}));
        f.as("Ada");
    } else {
        must(f.project->perform(MoveBox{box, {101, 100, 50, 40}}));
    }
    if (between == "label")
        must(f.project->perform(SetSecondLook{f.images[0], true}));
    else if (between == "box")
        must(f.project->perform(MoveBox{other, {301, 300, 50, 40}}));
    else if (between == "undo")
        must(f.project->undo());
    const Box before = placeOf(f, box);
    must(f.project->perform(MoveBox{box, {110, 100, 50, 40}, true}));
    QCOMPARE(placeOf(f, box), (Box{110, 100, 50, 40})); // stored all the same
    must(f.project->undo());
    QCOMPARE(placeOf(f, box), before); // and nothing else went with it
}

void JoinedMovesTest::pointsAreMovedInOneStepToo()
{
    ProjectFixture f;
    const auto point = f.point(f.images[0], Mass, {120, 110});
    must(f.project->perform(MovePoint{point, {121, 110}}));
    must(f.project->perform(MovePoint{point, {122, 110}, true}));
    must(f.project->undo());
    QCOMPARE(must(f.project->point(point))->place, (domain::Point{120, 110}));
    must(f.project->redo());
    QCOMPARE(must(f.project->point(point))->place, (domain::Point{122, 110}));
}

void JoinedMovesTest::afterARestartTheyAreStillOneStep()
{
    ProjectFixture f;
    const auto box = f.draw(f.images[0], Mass, drawn);
    nudge(f, box, drawn);
    f.reopen();
    must(f.project->undo());
    QCOMPARE(placeOf(f, box), drawn);
    f.reopen();
    must(f.project->redo());
    QCOMPARE(placeOf(f, box), nudged);
}

QTEST_GUILESS_MAIN(JoinedMovesTest)
#include "joined_moves_test.moc"
