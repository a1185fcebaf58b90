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
    void oneGoesBackToAStepInOneGo();
    void oneGoesForwardToAnUndoneStep();
    void onlyOwnStepsInForceAreGoneBackTo();
    void aLookAtTheModelIsNoStep();
};

namespace {

QString picture(const ProjectFixture& f)
{
    QString all;
    for (const auto image : f.images) {
        const ImageFacts facts = f.facts(image);
        for (std::size_t finding = 0; finding < facts.labels.size(); ++finding)
            if (facts.labels[finding].label != Label::NotAsked)
                all += QStringLiteral(" %1=%2").arg(finding).arg(int(facts.labels[finding].label));
        for (const BoxRecord& box : facts.boxes)
            all += QStringLiteral(" [%1:%2 %3 %4 %5 %6]")
                       .arg(box.id.value)
                       .arg(box.finding)
                       .arg(box.box.x)
                       .arg(box.box.y)
                       .arg(box.box.width)
                       .arg(box.box.height);
        for (const PointRecord& point : facts.points)
            all += QStringLiteral(" (%1:%2 %3 %4)")
                       .arg(point.id.value)
                       .arg(point.finding)
                       .arg(point.place.x)
                       .arg(point.place.y);
        for (const ProposalAnswerRecord& answer : facts.proposalAnswers)
            all += QStringLiteral(" proposal %1 %2").arg(answer.finding).arg(int(answer.answer));
        for (const AdjudicationRecord& adjudication : facts.adjudications)
            all += QStringLiteral(" adjudicated %1 %2 %3")
                       .arg(adjudication.finding)
                       .arg(int(adjudication.label))
                       .arg(adjudication.boxes.size());
        all += QStringLiteral(" state %1 look %2 assigned %3 %4\n")
                   .arg(int(facts.state))
                   .arg(int(facts.secondLook))
                   .arg(int(facts.assigned))
                   .arg(int(facts.blinded));
    }
    all += QStringLiteral("%1 findings\n").arg(must(f.project->freeze(2, 1)).schema.count());
    for (const SuspicionAnswerRecord& answer : must(f.project->suspicionAnswers()))
        all += QStringLiteral("%1 confirmed %2\n").arg(answer.key).arg(int(answer.confirmed));
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
        if (i != Gesture(ShowModel{}).index()) // nothing unsees it
            QTest::addRow("gesture %d", int(i)) << int(i);
}

void UndoTest::everyGestureIsUndoneAndDoneAgain()
{
    QFETCH(int, which);
    ProjectFixture f;
    const auto image = f.images[0];
    const auto box = f.draw(image, Mass);
    must(f.project->perform(SetLabel{image, Nodule, Label::Unsure}));
    const auto point = f.point(image, Effusion);
    const auto reader = f.project->currentReader();
    must(f.project->perform(Assign{{f.images[3]}, reader, true}));
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        must(import->addBox(f.images[1], Mass, {10, 10, 50, 50}));
        must(import->addBox(f.images[1], Mass, {200, 10, 50, 50}));
        must(import->finish());
    }
    const domain::BoxId imported = f.facts(f.images[1]).boxes.front().id;
    const QString run = QStringLiteral("3f0c0000-0000-4000-8000-000000000001");
    using enum ProposalAnswer::Answer;
    const std::vector<Gesture> gestures{DrawBox{image, Nodule, {1, 2, 30, 40}},
                                MoveBox{box, {5, 6, 70, 80}},
                                SetBoxFinding{box, Nodule},
                                RemoveBox{box},
                                TakeOverBox{imported, {12, 9, 50, 55}},
                                SetLabel{image, Nodule, Label::Present},
                                SetNoFinding{f.images[1]},
                                SetReadState{image, ReadState::Done},
                                SetSecondLook{image, true},
                                DrawPoint{image, Mass, {1, 2}},
                                MovePoint{point, {3, 4}},
                                SetPointFinding{point, Pneumonia},
                                RemovePoint{point},
                                DrawBoxFromPoint{point, {100, 100, 40, 40}},
                                ShowModel{image},
                                AnswerProposals{image,
                                                {{Mass, run, {1, 1, 20, 20}, Accepted, {}},
                                                 {Nodule, run, {50, 1, 20, 20}, Edited, {51, 2, 20, 20}},
                                                 {Effusion, run, {90, 1, 20, 20}, Rejected, {}}}},
                                Assign{{f.images[1], f.images[2]}, reader, false},
                                Unassign{{f.images[3]}, reader},
                                Adjudicate{image, Mass, Label::Present, {{10, 10, 30, 30}}, AdjudicationWay::Mean},
                                AnswerSuspicion{QStringLiteral("twice:1:2"), image, -1, true},
                                AddFinding{QStringLiteral("Granuloma"), {}, true}};
    QCOMPARE(gestures.size(), std::variant_size_v<Gesture>);
    QCOMPARE(int(gestures[std::size_t(which)].index()), which);
    const QString before = picture(f);
    QVERIFY(must(f.project->perform(gestures[std::size_t(which)])).value > 0);
    const QString after = picture(f);
    QVERIFY(before != after);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(f.project->undoable()->kind, QString::fromLatin1(gestureKind(gestures[std::size_t(which)])));
        QCOMPARE(must(f.project->undo()).kind, QString::fromLatin1(gestureKind(gestures[std::size_t(which)])));
        QCOMPARE(picture(f), before);
        QCOMPARE(f.project->redoable()->kind, QString::fromLatin1(gestureKind(gestures[std::size_t(which)])));
        QCOMPARE(must(f.project->redo()).kind, QString::fromLatin1(gestureKind(gestures[std::size_t(which)])));
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

void UndoTest::oneGoesBackToAStepInOneGo()
{
    ProjectFixture f;
    const QString empty = picture(f);
    const auto first = must(f.project->perform(DrawBox{f.images[0], Mass, {1, 1, 20, 20}}));
    const QString afterFirst = picture(f);
    must(f.project->perform(DrawBox{f.images[1], Mass, {1, 1, 20, 20}}));
    must(f.project->perform(SetSecondLook{f.images[0], true}));
    const QString full = picture(f);
    QSignalSpy changed(f.project.get(), &Project::changed);

    const auto back = must(f.project->undoTo(first));
    QCOMPARE(back.size(), 2u); // newest first
    QCOMPARE(back[0].kind, QStringLiteral("set-second-look"));
    QCOMPARE(back[1].kind, QStringLiteral("draw-box"));
    QVERIFY(back[0].undone && back[0].undoneBy.value > 0);
    QCOMPARE(picture(f), afterFirst);
    QCOMPARE(changed.size(), 1); // one transaction, of two images
    QVERIFY(!changed[0][0].value<domain::ImageId>());

    QVERIFY(must(f.project->undoTo(first)).empty()); // there already
    QCOMPARE(must(f.project->undoTo(first, HistoryPoint::Before)).size(), 1u);
    QCOMPARE(picture(f), empty);
    f.reopen();
    for (const char* kind : {"draw-box", "draw-box", "set-second-look"}) // one by one, in the old order
        QCOMPARE(must(f.project->redo()).kind, QLatin1String(kind));
    QCOMPARE(picture(f), full);
}

void UndoTest::oneGoesForwardToAnUndoneStep()
{
    ProjectFixture f;
    std::vector<domain::GestureId> steps;
    for (int i = 0; i < 4; ++i)
        steps.push_back(must(f.project->perform(DrawBox{f.images[0], Mass, {10. * i, 1, 5, 5}})));
    must(f.project->undoTo(steps[0], HistoryPoint::Before));
    QCOMPARE(f.boxes(f.images[0]), 0u);
    QCOMPARE(must(f.project->redoTo(steps[2])).size(), 3u);
    QCOMPARE(f.boxes(f.images[0]), 3u);
    QVERIFY(must(f.project->redoTo(steps[1])).empty()); // in force already
    QCOMPARE(f.project->redoable()->id, steps[3]);
    must(f.project->perform(SetSecondLook{f.images[0], true})); // the fourth's branch is left
    QCOMPARE(errorOf(f.project->redoTo(steps[3])), QStringLiteral("step-unknown"));
    QCOMPARE(f.boxes(f.images[0]), 3u);
}

void UndoTest::onlyOwnStepsInForceAreGoneBackTo()
{
    ProjectFixture f;
    const auto adas = must(f.project->perform(DrawBox{f.images[0], Mass, {1, 1, 20, 20}}));
    must(f.project->perform(DrawBox{f.images[0], Nodule, {1, 1, 20, 20}}));
    f.as("Ben");
    const auto bens = must(f.project->perform(DrawBox{f.images[0], Mass, {50, 1, 20, 20}}));
    const auto gestures = must(f.project->counts()).gestures;
    QCOMPARE(errorOf(f.project->undoTo(adas)), QStringLiteral("step-unknown"));
    QCOMPARE(errorOf(f.project->redoTo(adas)), QStringLiteral("step-unknown"));
    QCOMPARE(errorOf(f.project->undoTo(domain::GestureId{1})), QStringLiteral("step-unknown")); // the import
    QCOMPARE(errorOf(f.project->undoTo(domain::GestureId{4711})), QStringLiteral("step-unknown"));
    QCOMPARE(must(f.project->counts()).gestures, gestures); // nothing of a refused one is left
    must(f.project->undo());
    QCOMPARE(errorOf(f.project->undoTo(bens)), QStringLiteral("step-unknown")); // undone: one goes forward to it
    QCOMPARE(must(f.project->redoTo(bens)).size(), 1u);
    f.as("Ada");
    QCOMPARE(must(f.project->undoTo(adas, HistoryPoint::Before)).size(), 2u);
    QCOMPARE(f.boxes(f.images[0]), 1u); // Ben's is untouched
}

void UndoTest::aLookAtTheModelIsNoStep()
{
    ProjectFixture f;
    must(f.project->perform(DrawBox{f.images[0], Mass, {1, 1, 20, 20}}));
    must(f.project->undo());
    const auto look = must(f.project->perform(ShowModel{f.images[0]}));
    QVERIFY(look.value > 0);
    QVERIFY(f.facts(f.images[0]).modelSeenEarly);
    QCOMPARE(f.project->redoable()->kind, QStringLiteral("draw-box")); // and it does not end redo
    QVERIFY(!f.project->undoable());
    must(f.project->redo());
    must(f.project->perform(SetSecondLook{f.images[0], true}));
    QCOMPARE(must(f.project->undoTo(look)).size(), 1u); // but it is a moment to go back to
    QCOMPARE(must(f.project->undo()).kind, QStringLiteral("draw-box"));
    QVERIFY(f.facts(f.images[0]).modelSeenEarly);
    QCOMPARE(must(f.project->journal(JournalFilter{.reader = f.project->currentReader(), .stepsOnly = true}, 10)).size(), 3u);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
