// What a reader says to a model: proposals, looks, suspicions.
#include "project_fixture.h"

#include <QSignalSpy>

using namespace store;
using domain::Box;
using domain::Label;
using enum ProposalAnswer::Answer;

class ProposalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSuggestedIsKeptFromTheFirstTime();
    void acceptedAndEditedAreTheReadersBoxesRejectedIsNone();
    void manyAnswersAreOneStep();
    void theSameAnswerAgainDrawsNoSecondBox();
    void anotherAnswerReplacesTheFirst();
    void aProposalAnsweredTwiceInOneStepCountsOnce();
    void oneBadAnswerRefusesAll_data();
    void oneBadAnswerRefusesAll();
    void answersAreCountedByReaderFindingRunAndAnswer();
    void aDeletedBoxWasAcceptedAllTheSame();
    void aLookAtTheModelIsStoredOnceAndOnlyBeforeTheReadIsDone();
    void aSuspicionIsConfirmedOrDismissedAndTheLatestHolds();
};

namespace {

const QString run = QStringLiteral("3f0c0000-0000-4000-8000-000000000001");
const QString otherRun = QStringLiteral("3f0c0000-0000-4000-8000-000000000002");
const Box place{100, 100, 80, 60};

} // namespace

void ProposalsTest::acceptedAndEditedAreTheReadersBoxesRejectedIsNone()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const auto gesture = must(f.project->perform(AnswerProposals{image,
                                                                 {{Mass, run, place, Accepted, {}},
                                                                  {Nodule, run, {300, 300, 40, 40}, Edited, {310, 305, 20, 30}},
                                                                  {Effusion, run, {500, 500, 40, 40}, Rejected, {}}}}));
    const ImageFacts facts = f.facts(image);
    QCOMPARE(facts.boxes.size(), 2u);
    QCOMPARE(facts.boxes[0].box, place);
    QCOMPARE(facts.boxes[1].box, (Box{310, 305, 20, 30}));
    QCOMPARE(facts.boxes[1].readerName, QStringLiteral("Ada"));
    QVERIFY(facts.labels[Mass].label == Label::Present && facts.labels[Nodule].label == Label::Present);
    QVERIFY(facts.labels[Effusion].label == Label::NotAsked); // a rejected box says nothing about the finding
    QVERIFY(facts.state == ReadState::InProgress);

    QCOMPARE(facts.proposalAnswers.size(), 3u);
    QCOMPARE(facts.proposalAnswers[0].box, facts.boxes[0].id);
    QCOMPARE(facts.proposalAnswers[1].box, facts.boxes[1].id);
    QCOMPARE(facts.proposalAnswers[1].proposed, (Box{300, 300, 40, 40}));
    QVERIFY(facts.proposalAnswers[1].answer == Edited);
    QVERIFY(!facts.proposalAnswers[2].box);
    QCOMPARE(facts.proposalAnswers[2].run, run);
    QCOMPARE(facts.proposalAnswers[2].by.name, QStringLiteral("Ada"));
    QCOMPARE(must(f.project->boxesMadeBy(gesture)),
             (std::vector<domain::BoxId>{facts.boxes[0].id, facts.boxes[1].id}));
    // The boxes are the reader's like any others.
    must(f.project->perform(MoveBox{facts.boxes[0].id, {1, 1, 20, 20}}));
}

void ProposalsTest::manyAnswersAreOneStep()
{
    ProjectFixture f;
    const auto image = f.images[0];
    QSignalSpy changed(f.project.get(), &Project::changed);
    must(f.project->perform(
        AnswerProposals{image, {{Mass, run, place, Accepted, {}}, {Mass, run, {300, 300, 40, 40}, Rejected, {}}}}));
    QCOMPARE(changed.size(), 1);
    const auto entry = must(f.project->journal(1)).front();
    QCOMPARE(entry.kind, QStringLiteral("answer-proposals"));
    QCOMPARE(entry.finding, int(Mass));
    QCOMPARE(entry.parts[QStringLiteral("accepted")].toInt(), 1);
    QCOMPARE(entry.parts[QStringLiteral("rejected")].toInt(), 1);
    must(f.project->undo());
    QVERIFY(f.facts(image).boxes.empty() && f.facts(image).proposalAnswers.empty());
    QVERIFY(f.label(image, Mass) == Label::NotAsked);
    QVERIFY(must(f.project->proposalCounts()).empty());
    must(f.project->redo());
    QCOMPARE(f.facts(image).proposalAnswers.size(), 2u);
}

void ProposalsTest::theSameAnswerAgainDrawsNoSecondBox()
{
    ProjectFixture f;
    const AnswerProposals gesture{f.images[0],
                                  {{Mass, run, place, Accepted, {}},
                                   {Nodule, run, place, Edited, {110, 110, 20, 20}},
                                   {Effusion, run, place, Rejected, {}}}};
    must(f.project->perform(gesture));
    QCOMPARE(must(f.project->perform(gesture)).value, 0);
    AnswerProposals nearly = gesture;
    nearly.answers[0].proposed.x += 1e-9; // the same, read back from text
    QCOMPARE(must(f.project->perform(nearly)).value, 0);
    QCOMPARE(f.boxes(f.images[0]), 2u);
    QCOMPARE(f.facts(f.images[0]).proposalAnswers.size(), 3u);
    AnswerProposals again = gesture;
    again.answers[0].run = otherRun; // another run proposes the same place: a question of its own
    QVERIFY(must(f.project->perform(again)).value > 0);
    QCOMPARE(f.boxes(f.images[0]), 3u);
    f.as("Ben"); // and another reader answers for himself
    QVERIFY(must(f.project->perform(gesture)).value > 0);
}

void ProposalsTest::anotherAnswerReplacesTheFirst()
{
    ProjectFixture f;
    const auto image = f.images[0];
    must(f.project->perform(AnswerProposals{image, {{Mass, run, place, Rejected, {}}}}));
    must(f.project->perform(AnswerProposals{image, {{Mass, run, place, Accepted, {}}}}));
    QCOMPARE(f.facts(image).proposalAnswers.size(), 1u);
    QVERIFY(f.facts(image).proposalAnswers[0].answer == Accepted);
    QCOMPARE(f.boxes(image), 1u);
    must(f.project->undo());
    QVERIFY(f.facts(image).proposalAnswers.at(0).answer == Rejected);
    QCOMPARE(f.boxes(image), 0u);
}

void ProposalsTest::aProposalAnsweredTwiceInOneStepCountsOnce()
{
    ProjectFixture f;
    const auto image = f.images[0];
    must(f.project->perform(
        AnswerProposals{image, {{Mass, run, place, Accepted, {}}, {Mass, run, place, Rejected, {}}}}));
    QCOMPARE(f.facts(image).proposalAnswers.size(), 1u);
    QVERIFY(f.facts(image).proposalAnswers[0].answer == Rejected); // the last word
    QCOMPARE(f.boxes(image), 0u);
    must(f.project->undo());
    QVERIFY(f.facts(image).proposalAnswers.empty());
}

void ProposalsTest::oneBadAnswerRefusesAll_data()
{
    QTest::addColumn<int>("finding");
    QTest::addColumn<QString>("run");
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<QString>("error");
    QTest::newRow("a run without a name") << int(Mass) << QString() << QRectF(1, 1, 20, 20) << "run-missing";
    QTest::newRow("no such finding") << 99 << run << QRectF(1, 1, 20, 20) << "finding-unknown";
    QTest::newRow("an edit to nothing") << int(Mass) << run << QRectF(1, 1, 0.5, 20) << "box-too-small";
}

void ProposalsTest::oneBadAnswerRefusesAll()
{
    QFETCH(int, finding);
    QFETCH(QString, run);
    QFETCH(QRectF, box);
    QFETCH(QString, error);
    ProjectFixture f;
    const ProposalAnswer good{Nodule, otherRun, place, Accepted, {}};
    const ProposalAnswer bad{finding, run, place, Edited, {box.x(), box.y(), box.width(), box.height()}};
    QCOMPARE(errorOf(f.project->perform(AnswerProposals{f.images[0], {good, bad}})), error);
    QCOMPARE(f.boxes(f.images[0]), 0u);
    QVERIFY(f.facts(f.images[0]).proposalAnswers.empty());
    QCOMPARE(must(f.project->perform(AnswerProposals{f.images[0], {}})).value, 0); // nothing was asked
}

void ProposalsTest::answersAreCountedByReaderFindingRunAndAnswer()
{
    ProjectFixture f;
    for (int i = 0; i < 3; ++i)
        must(f.project->perform(AnswerProposals{f.images[0], {{Mass, run, {10. + 50 * i, 10, 40, 40}, Accepted, {}}}}));
    must(f.project->perform(AnswerProposals{f.images[1], {{Mass, run, place, Rejected, {}}}}));
    must(f.project->perform(AnswerProposals{f.images[1], {{Mass, otherRun, place, Rejected, {}}}}));
    const auto ada = f.project->currentReader();
    const auto ben = f.as("Ben");
    must(f.project->perform(AnswerProposals{f.images[0], {{Nodule, run, place, Edited, {1, 1, 20, 20}}}}));
    const QString a = QStringLiteral("Ada"), b = QStringLiteral("Ben");
    QCOMPARE(must(f.project->proposalCounts()), (std::vector<ProposalCount>{{ada, a, Mass, run, Accepted, 3},
                                                                            {ada, a, Mass, run, Rejected, 1},
                                                                            {ada, a, Mass, otherRun, Rejected, 1},
                                                                            {ben, b, Nodule, run, Edited, 1}}));
}

void ProposalsTest::aDeletedBoxWasAcceptedAllTheSame()
{
    ProjectFixture f;
    must(f.project->perform(AnswerProposals{f.images[0], {{Mass, run, place, Accepted, {}}}}));
    must(f.project->perform(RemoveBox{f.facts(f.images[0]).boxes.at(0).id}));
    QVERIFY(f.label(f.images[0], Mass) == Label::NotAsked);
    QCOMPARE(must(f.project->proposalCounts()).at(0).count, 1);
}

void ProposalsTest::aLookAtTheModelIsStoredOnceAndOnlyBeforeTheReadIsDone()
{
    ProjectFixture f;
    QVERIFY(!f.facts(f.images[0]).modelSeenEarly);
    QVERIFY(must(f.project->perform(ShowModel{f.images[0]})).value > 0);
    QCOMPARE(must(f.project->perform(ShowModel{f.images[0]})).value, 0);
    QVERIFY(f.facts(f.images[0]).modelSeenEarly);
    QVERIFY(f.facts(f.images[0]).state == ReadState::New); // looking is not reading
    must(f.project->perform(SetReadState{f.images[1], ReadState::Done}));
    QCOMPARE(must(f.project->perform(ShowModel{f.images[1]})).value, 0); // no harm in looking now
    QVERIFY(!f.facts(f.images[1]).modelSeenEarly);
    must(f.project->perform(DrawBox{f.images[2], Mass, place}));
    must(f.project->perform(ShowModel{f.images[2]}));
    const auto ada = f.project->currentReader();
    f.as("Ben");
    QVERIFY(!f.facts(f.images[0]).modelSeenEarly);
    f.reopen(QStringLiteral("Ben"));
    QCOMPARE(must(f.project->modelLooks()), (std::vector<ModelLookCount>{{ada, QStringLiteral("Ada"), 2}}));
    QCOMPARE(errorOf(f.project->perform(ShowModel{domain::ImageId{4711}})), QStringLiteral("image-unknown"));
}

void ProposalsTest::aSuspicionIsConfirmedOrDismissedAndTheLatestHolds()
{
    ProjectFixture f;
    const QString key = QStringLiteral("twice:1:2");
    must(f.project->perform(AnswerSuspicion{key, f.images[0], -1, false}));
    QCOMPARE(must(f.project->perform(AnswerSuspicion{key, f.images[0], -1, false})).value, 0);
    must(f.project->perform(AnswerSuspicion{QStringLiteral("label:1:4"), f.images[0], Mass, true}));
    f.as("Ben");
    must(f.project->perform(AnswerSuspicion{key, f.images[0], -1, true}));
    auto answers = must(f.project->suspicionAnswers());
    QCOMPARE(answers.size(), 2u);
    QCOMPARE(answers[0].key, QStringLiteral("label:1:4"));
    QCOMPARE(answers[0].finding, int(Mass));
    QCOMPARE(answers[1].key, key);
    QVERIFY(answers[1].confirmed);
    QCOMPARE(answers[1].by.name, QStringLiteral("Ben"));
    must(f.project->undo());
    answers = must(f.project->suspicionAnswers());
    QVERIFY(!answers[1].confirmed); // Ada's holds again
    QCOMPARE(answers[1].by.name, QStringLiteral("Ada"));
    QCOMPARE(errorOf(f.project->perform(AnswerSuspicion{{}, f.images[0], -1, true})), QStringLiteral("option-unknown"));
    QCOMPARE(errorOf(f.project->perform(AnswerSuspicion{key, domain::ImageId{4711}, -1, true})),
             QStringLiteral("image-unknown"));
    QCOMPARE(errorOf(f.project->perform(AnswerSuspicion{key, f.images[0], 99, true})), QStringLiteral("finding-unknown"));
}

void ProposalsTest::whatWasSuggestedIsKeptFromTheFirstTime()
{
    ProjectFixture f;
    QSignalSpy changed(f.project.get(), &Project::changed);
    const auto gestures = must(f.project->counts()).gestures;
    const auto ada = f.project->currentReader();
    must(f.project->noteSuggested({{f.images[0], false}, {f.images[2], true}}));
    must(f.project->noteSuggested({{f.images[0], true}})); // again, by another way of choosing
    QVERIFY(changed.isEmpty());
    const auto ben = f.as("Ben");
    must(f.project->noteSuggested({{f.images[0], true}}));
    f.reopen();
    const auto kept = must(f.project->suggested());
    QCOMPARE(kept.size(), 3u);
    QVERIFY(kept[0].image == f.images[0] && kept[0].reader == ada && !kept[0].byChance);
    QVERIFY(kept[1].image == f.images[0] && kept[1].reader == ben && kept[1].byChance);
    QVERIFY(kept[2].image == f.images[2] && kept[2].byChance);
    QVERIFY(kept[0].at.isValid() && kept[0].at <= kept[1].at);
    QCOMPARE(must(f.project->counts()).gestures, gestures); // nobody's act: nothing to undo
    QVERIFY(!f.project->undoable());
}

QTEST_GUILESS_MAIN(ProposalsTest)
#include "proposals_test.moc"
