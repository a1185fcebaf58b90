// Several readers: assignment, blinded reading, opinions, adjudication, and what each may see of the others.
#include "project_fixture.h"

#include <QSignalSpy>

using namespace store;
using domain::Box;
using domain::Label;

class TeamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readersAreFoundAndMadeWithoutBecomingOne();
    void manyImagesAreAssignedInOneStep();
    void aBlindedReadingThatIsChangedAfterTheOthersWereSeenSaysSo();
    void assigningAgainTellsWhatIsNew();
    void nobodysUndoTouchesAnothersAssignment();
    void assigningTheUnknownIsRefused();
    void aBlindedReaderSeesTheReportAndOwnFactsAlone();
    void aBlindedReadersHistoryTellsNothingOfOthers();
    void openingACompletedReadBlindsItAgain();
    void everyOpinionIsToldWithItsReader();
    void anAdjudicationHoldsAndKeepsEveryOpinion();
    void theLatestAdjudicationHoldsAndUndoBringsTheEarlierBack();
    void anAdjudicationNamesWhoseBoxesItWasMadeOf();
    void anAdjudicationIsWithdrawn();
    void anAdjudicationFollowsTheRules_data();
    void anAdjudicationFollowsTheRules();
    void whoReadsBlindedDoesNotAdjudicate();
};

namespace {

void report(ProjectFixture& f, domain::ImageId image, int finding, const Box& box)
{
    const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
    std::vector<Label> labels(14, Label::Absent);
    labels[std::size_t(finding)] = Label::Present;
    must(import->setReportLabels(image, labels));
    must(import->addBox(image, finding, box));
    must(import->finish());
}

} // namespace

void TeamTest::readersAreFoundAndMadeWithoutBecomingOne()
{
    ProjectFixture f;
    QVERIFY(!must(f.project->readerId(QStringLiteral("Ben"))));
    const auto ben = must(f.project->addReader(QStringLiteral("  Ben ")));
    QCOMPARE(*must(f.project->readerId(QStringLiteral("Ben"))), ben);
    QCOMPARE(must(f.project->addReader(QStringLiteral("Ben"))), ben);
    QCOMPARE(f.project->currentReaderName(), QStringLiteral("Ada"));
    QCOMPARE(must(f.project->readers()), (std::vector<QString>{QStringLiteral("Ada"), QStringLiteral("Ben")}));
    QCOMPARE(errorOf(f.project->addReader(QStringLiteral(" "))), QStringLiteral("reader-unknown"));
    QCOMPARE(f.as("Ben"), ben);
}

void TeamTest::manyImagesAreAssignedInOneStep()
{
    ProjectFixture f;
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    QSignalSpy changed(f.project.get(), &Project::changed);
    must(f.project->perform(Assign{{f.images[0], f.images[2]}, ben, true}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed[0][0].value<domain::ImageId>()); // of many images
    auto all = must(f.project->assignments());
    QCOMPARE(all.size(), 2u);
    QCOMPARE(all[0].image, f.images[0]);
    QCOMPARE(all[1].image, f.images[2]);
    QCOMPARE(all[0].reader, ben);
    QCOMPARE(all[0].readerName, QStringLiteral("Ben"));
    QCOMPARE(all[0].by.name, QStringLiteral("Ada"));
    QVERIFY(all[0].blinded && all[0].state == ReadState::New);
    QVERIFY(!f.facts(f.images[0]).assigned); // Ben's, not Ada's

    const auto entry = must(f.project->journal(1)).front();
    QVERIFY(!entry.image);
    QCOMPARE(entry.parts[QStringLiteral("images")].toInt(), 2);
    QCOMPARE(entry.parts[QStringLiteral("reader")].toString(), QStringLiteral("Ben"));
    QCOMPARE(must(f.project->journal(JournalFilter{.image = f.images[2]}, 10)).size(), 1u); // found under each
    QVERIFY(must(f.project->journal(JournalFilter{.image = f.images[1]}, 10)).empty());

    f.as("Ben");
    QVERIFY(f.facts(f.images[0]).assigned && f.facts(f.images[0]).blinded);
    must(f.project->perform(SetReadState{f.images[0], ReadState::Done}));
    QVERIFY(f.facts(f.images[0]).assigned && !f.facts(f.images[0]).blinded);
    QVERIFY(must(f.project->assignments())[0].state == ReadState::Done);
    f.as("Ada");
    must(f.project->undo());
    QVERIFY(must(f.project->assignments()).empty());
    must(f.project->redo());
    QCOMPARE(must(f.project->assignments()).size(), 2u);
    must(f.project->perform(Unassign{{f.images[0], f.images[1], f.images[2]}, ben}));
    QVERIFY(must(f.project->assignments()).empty());
    QCOMPARE(must(f.project->journal(1)).front().parts[QStringLiteral("images")].toInt(), 2); // one was not assigned
    must(f.project->undo());
    QCOMPARE(must(f.project->assignments()).size(), 2u);
}

void TeamTest::aBlindedReadingThatIsChangedAfterTheOthersWereSeenSaysSo()
{
    ProjectFixture f;
    f.draw(f.images[0], Mass);
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    must(f.project->perform(Assign{{f.images[0], f.images[1], f.images[2]}, ben, true}));
    const auto revised = [&] {
        std::vector<bool> all;
        for (const Assignment& one : must(f.project->assignments()))
            all.push_back(one.revised);
        return all;
    };
    f.as("Ben");
    QCOMPARE(must(f.project->blindedFor(ben)).size(), 3u);
    f.draw(f.images[0], Nodule);
    must(f.project->perform(SetReadState{f.images[0], ReadState::Done}));
    must(f.project->perform(SetLabel{f.images[1], Mass, Label::Absent}));
    must(f.project->perform(SetReadState{f.images[1], ReadState::Done}));
    QCOMPARE(revised(), (std::vector<bool>{false, false, false}));
    QCOMPARE(must(f.project->blindedFor(ben)), std::set<domain::ImageId>{f.images[2]});
    must(f.project->undo()); // not complete after all; by now the others were seen
    must(f.project->perform(SetReadState{f.images[1], ReadState::Done}));
    QCOMPARE(revised(), (std::vector<bool>{false, false, false})); // nothing was said anew
    f.draw(f.images[0], Mass, {100, 100, 52, 40}); // Ada's, nearly
    QCOMPARE(revised(), (std::vector<bool>{true, false, false}));
    must(f.project->perform(SetLabel{f.images[1], Mass, Label::NotAsked}));
    QCOMPARE(revised(), (std::vector<bool>{true, true, false}));
}

void TeamTest::assigningAgainTellsWhatIsNew()
{
    ProjectFixture f;
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    must(f.project->perform(Assign{{f.images[0], f.images[1]}, ben, false}));
    QCOMPARE(must(f.project->perform(Assign{{f.images[1], f.images[0], f.images[0]}, ben, false})).value, 0);
    QCOMPARE(must(f.project->perform(Assign{{}, ben, false})).value, 0);
    QCOMPARE(must(f.project->perform(Unassign{{f.images[3]}, ben})).value, 0);
    must(f.project->perform(Assign{{f.images[0], f.images[1], f.images[2]}, ben, false}));
    QCOMPARE(must(f.project->journal(1)).front().parts[QStringLiteral("images")].toInt(), 1);
    must(f.project->perform(Assign{{f.images[0]}, ben, true})); // now blinded
    const auto all = must(f.project->assignments());
    QCOMPARE(all.size(), 3u);
    QVERIFY(all[0].blinded && !all[1].blinded && !all[2].blinded);
    QCOMPARE(must(f.project->journal(1)).front().image, f.images[0]); // of a single image
}

void TeamTest::nobodysUndoTouchesAnothersAssignment()
{
    ProjectFixture f;
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    must(f.project->perform(Assign{{f.images[0]}, ben, false})); // Ada's
    f.as("Cleo");
    must(f.project->perform(Unassign{{f.images[0]}, ben}));
    QVERIFY(must(f.project->assignments()).empty());
    f.as("Ada");
    must(f.project->undo()); // hers is gone, whatever Cleo does
    f.as("Cleo");
    must(f.project->undo());
    QVERIFY(must(f.project->assignments()).empty());
    f.as("Ada");
    must(f.project->redo());
    QCOMPARE(must(f.project->assignments()).size(), 1u);
    f.as("Cleo");
    must(f.project->redo());
    QVERIFY(must(f.project->assignments()).empty());
}

void TeamTest::assigningTheUnknownIsRefused()
{
    ProjectFixture f;
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    QCOMPARE(errorOf(f.project->perform(Assign{{f.images[0]}, domain::ReaderId{4711}, false})),
             QStringLiteral("reader-unknown"));
    const auto refused = f.project->perform(Assign{{f.images[0], domain::ImageId{4711}}, ben, false});
    QCOMPARE(errorOf(refused), QStringLiteral("image-unknown"));
    QCOMPARE(refused.error().subject, std::string("4711"));
    QVERIFY(must(f.project->assignments()).empty());
}

void TeamTest::aBlindedReaderSeesTheReportAndOwnFactsAlone()
{
    ProjectFixture f;
    const auto image = f.images[0];
    report(f, image, Mass, {10, 10, 50, 50});
    f.draw(image, Nodule);
    f.point(image, Effusion);
    must(f.project->perform(AnswerProposals{
        image, {{Pneumonia, QStringLiteral("run"), {1, 1, 20, 20}, ProposalAnswer::Answer::Rejected, {}}}}));
    must(f.project->perform(Adjudicate{image, Mass, Label::Absent, {}, AdjudicationWay::New}));
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    must(f.project->perform(Assign{{image}, ben, true}));

    f.as("Ben");
    f.draw(image, Effusion, {400, 400, 50, 50});
    f.point(image, Nodule, {5, 5});
    ImageFacts facts = f.facts(image);
    QVERIFY(facts.blinded);
    QCOMPARE(facts.boxes.size(), 1u); // where the import saw something is hidden, that it did is not
    QCOMPARE(facts.boxes[0].readerName, QStringLiteral("Ben"));
    QCOMPARE(facts.points.size(), 1u);
    QCOMPARE(facts.points[0].by.name, QStringLiteral("Ben"));
    QVERIFY(facts.proposalAnswers.empty() && facts.adjudications.empty());
    QVERIFY(facts.labels[Mass] == (LabelRecord{Label::Present, FactSource::Report}));
    QCOMPARE(must(f.project->opinions(image)).size(), 1u);
    QCOMPARE(must(f.project->opinions()).size(), 1u);

    f.as("Ada"); // who is not blinded sees what Ben says, and that it does not count yet
    QCOMPARE(f.facts(image).boxes.size(), 3u);
    QVERIFY(must(f.project->opinions(image)).at(1).blinded);

    f.as("Ben");
    must(f.project->perform(SetReadState{image, ReadState::Done}));
    facts = f.facts(image);
    QVERIFY(!facts.blinded);
    QCOMPARE(facts.boxes.size(), 3u);
    QCOMPARE(facts.points.size(), 2u);
    QCOMPARE(facts.proposalAnswers.size(), 1u);
    QCOMPARE(facts.adjudications.size(), 1u);
    QCOMPARE(must(f.project->opinions(image)).size(), 2u);
    QVERIFY(!must(f.project->opinions(image)).at(1).blinded);
    f.reopen(QStringLiteral("Ben"));
    QCOMPARE(f.facts(image).boxes.size(), 3u);
}

void TeamTest::aBlindedReadersHistoryTellsNothingOfOthers()
{
    ProjectFixture f;
    const auto image = f.images[0];
    f.draw(image, Nodule);
    f.draw(f.images[1], Mass);
    must(f.project->undo());
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    must(f.project->perform(Assign{{image}, ben, true}));
    const auto kinds = [&](const JournalFilter& filter) {
        QStringList words;
        for (const JournalEntry& entry : must(f.project->journal(filter, 100)))
            words += entry.kind;
        return words;
    };
    QVERIFY(kinds({.image = image}).contains(QStringLiteral("draw-box")));
    f.as("Ben");
    f.draw(image, Mass);
    QCOMPARE(kinds({.image = image}), QStringList{QStringLiteral("draw-box")}); // his own
    QCOMPARE(kinds({.reader = ben}).size(), 1);
    QCOMPARE(kinds({}).count(QStringLiteral("draw-box")), 2); // and Ada's of the other image
    must(f.project->perform(SetReadState{image, ReadState::Done}));
    QCOMPARE(kinds({.image = image}).count(QStringLiteral("draw-box")), 2);
}

void TeamTest::openingACompletedReadBlindsItAgain()
{
    ProjectFixture f;
    const auto image = f.images[0];
    f.draw(image, Nodule);
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    must(f.project->perform(Assign{{image}, ben, true}));
    f.as("Ben");
    must(f.project->perform(SetReadState{image, ReadState::Done}));
    QCOMPARE(f.boxes(image), 1u);
    must(f.project->undo());
    QVERIFY(f.facts(image).blinded && f.facts(image).boxes.empty());
    must(f.project->redo());
    must(f.project->perform(SetReadState{image, ReadState::InProgress}));
    QVERIFY(f.facts(image).blinded);
    f.as("Ada"); // an open assignment unblinds
    must(f.project->perform(Assign{{image}, ben, false}));
    f.as("Ben");
    QVERIFY(!f.facts(image).blinded && f.facts(image).assigned);
}

void TeamTest::everyOpinionIsToldWithItsReader()
{
    ProjectFixture f;
    const auto ada = f.project->currentReader();
    report(f, f.images[0], Mass, {10, 10, 50, 50}); // nobody's opinion
    f.draw(f.images[0], Mass, {100, 100, 50, 40});
    must(f.project->perform(SetLabel{f.images[0], Nodule, Label::Unsure}));
    must(f.project->perform(SetSecondLook{f.images[3], true})); // says nothing about the image
    const auto ben = f.as("Ben");
    must(f.project->perform(SetNoFinding{f.images[0]}));
    must(f.project->perform(SetReadState{f.images[0], ReadState::Done}));
    f.point(f.images[1], Effusion);
    must(f.project->perform(SetReadState{f.images[2], ReadState::Done}));

    const auto all = must(f.project->opinions());
    QCOMPARE(all.size(), 4u); // by image, then reader
    QCOMPARE(all[0].reader, ada);
    QCOMPARE(all[0].readerName, QStringLiteral("Ada"));
    QCOMPARE(all[0].patientId, QStringLiteral("p1"));
    QCOMPARE(all[0].boxes.size(), 1u);
    QCOMPARE(all[0].boxes[0].box, (Box{100, 100, 50, 40}));
    QVERIFY(all[0].labels[Mass] == Label::Present && all[0].labels[Nodule] == Label::Unsure);
    QVERIFY(all[0].labels[Effusion] == Label::NotAsked && all[0].state == ReadState::InProgress);
    QCOMPARE(all[1].image, f.images[0]);
    QCOMPARE(all[1].reader, ben);
    QCOMPARE(all[1].labels, std::vector<Label>(14, Label::Absent));
    QVERIFY(all[1].state == ReadState::Done && all[1].boxes.empty());
    QCOMPARE(all[2].image, f.images[1]);
    QCOMPARE(all[2].points.size(), 1u);
    QCOMPARE(all[3].patientId, QStringLiteral("p2")); // read, nothing said
    QCOMPARE(all[3].labels, std::vector<Label>(14, Label::NotAsked));
    QCOMPARE(must(f.project->opinions(f.images[1])).size(), 1u);
    QVERIFY(must(f.project->opinions(f.images[3])).empty());
}

void TeamTest::anAdjudicationHoldsAndKeepsEveryOpinion()
{
    ProjectFixture f;
    const auto image = f.images[0];
    f.draw(image, Mass, {100, 100, 50, 40});
    f.as("Ben");
    must(f.project->perform(SetLabel{image, Mass, Label::Absent}));
    const auto cleo = f.as("Cleo");
    must(f.project->perform(Adjudicate{image, Mass, Label::Present, {{110, 100, 50, 40}, {-5, 10, 30, 30}},
                                       AdjudicationWay::Mean}));
    const ImageFacts facts = f.facts(image);
    QCOMPARE(facts.adjudications.size(), 1u);
    const AdjudicationRecord& held = *facts.adjudicationOf(Mass);
    QVERIFY(!facts.adjudicationOf(Nodule));
    QVERIFY(held.label == Label::Present && held.way == AdjudicationWay::Mean);
    QCOMPARE(held.boxes, (std::vector<Box>{{110, 100, 50, 40}, {0, 10, 25, 30}})); // cut to the image as any box
    QCOMPARE(held.by.reader, cleo);
    QCOMPARE(facts.boxes.size(), 1u);                           // Ada's
    QVERIFY(facts.labels[Mass].label == Label::NotAsked);       // Cleo's own opinion: none
    QCOMPARE(must(f.project->opinions(image)).size(), 2u);      // Ada's and Ben's, untouched
    QVERIFY(facts.state == ReadState::New);                     // to adjudicate is not to read
    const auto entry = must(f.project->journal(1)).front();
    QCOMPARE(entry.parts[QStringLiteral("way")].toString(), QStringLiteral("mean"));
    QCOMPARE(entry.parts[QStringLiteral("boxes")].toInt(), 2);
}

void TeamTest::theLatestAdjudicationHoldsAndUndoBringsTheEarlierBack()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const Adjudicate first{image, Mass, Label::Present, {{10, 10, 50, 40}}, AdjudicationWay::TookOne};
    must(f.project->perform(first));
    QCOMPARE(must(f.project->perform(first)).value, 0); // nothing new
    f.as("Ben");
    must(f.project->perform(Adjudicate{image, Mass, Label::Absent, {}, AdjudicationWay::New}));
    QVERIFY(f.facts(image).adjudicationOf(Mass)->label == Label::Absent);
    must(f.project->undo());
    QCOMPARE(f.facts(image).adjudicationOf(Mass)->boxes.size(), 1u); // Ada's again
    must(f.project->redo());
    f.as("Ada");
    must(f.project->undo()); // hers, which does not hold
    QVERIFY(f.facts(image).adjudicationOf(Mass)->label == Label::Absent);
    f.as("Ben");
    must(f.project->undo());
    QVERIFY(!f.facts(image).adjudicationOf(Mass)); // and nobody's came back
    f.as("Ada");
    must(f.project->redo());
    f.reopen();
    QVERIFY(f.facts(image).adjudicationOf(Mass)->label == Label::Present);
}

void TeamTest::anAdjudicationNamesWhoseBoxesItWasMadeOf()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const auto from = [&](int finding) {
        QStringList names;
        const ImageFacts facts = f.facts(image);
        for (const Signature& one : facts.adjudicationOf(finding)->from)
            names << one.name;
        return names.join(u' ');
    };
    const Box ofAda{100, 100, 50, 40}, ofBen{110, 100, 50, 40};
    const auto cleo = must(f.project->addReader(QStringLiteral("Cleo")));
    must(f.project->perform(Assign{{image}, cleo, true}));
    const auto box = f.draw(image, Mass, ofAda);
    f.as("Ben");
    f.draw(image, Mass, ofBen);
    f.draw(image, Nodule, ofBen);
    f.as("Cleo");
    f.draw(image, Mass, {105, 100, 50, 40}); // blinded: not laid over the film when Dora decides
    f.as("Dora");
    must(f.project->perform(Adjudicate{image, Mass, Label::Present, {ofBen}, AdjudicationWay::TookOne}));
    QCOMPARE(from(Mass), QStringLiteral("Ben"));
    must(f.project->perform(Adjudicate{image, Mass, Label::Present, {{105, 100, 50, 40}}, AdjudicationWay::Mean}));
    QCOMPARE(from(Mass), QStringLiteral("Ada Ben"));
    must(f.project->perform(Adjudicate{image, Nodule, Label::Present, {ofBen}, AdjudicationWay::New}));
    QCOMPARE(from(Nodule), QString());
    // What readers do afterwards changes nothing about what it was made of.
    f.as("Ada");
    must(f.project->perform(RemoveBox{box}));
    f.as("Cleo");
    must(f.project->perform(SetReadState{image, ReadState::Done}));
    QCOMPARE(from(Mass), QStringLiteral("Ada Ben"));
    f.as("Dora");
    must(f.project->perform(Adjudicate{image, Mass, Label::Present, {{108, 100, 50, 40}}, AdjudicationWay::Mean}));
    QCOMPARE(from(Mass), QStringLiteral("Cleo Ben")); // by their numbers
    must(f.project->perform(Adjudicate{image, Mass, Label::Absent, {}, AdjudicationWay::TookOne}));
    QCOMPARE(from(Mass), QString());
}

void TeamTest::anAdjudicationIsWithdrawn()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const Adjudicate withdrawn{image, Mass, Label::NotAsked, {}, AdjudicationWay::New};
    QCOMPARE(must(f.project->perform(withdrawn)).value, 0); // nothing holds
    must(f.project->perform(Adjudicate{image, Mass, Label::Unsure, {}, AdjudicationWay::New}));
    must(f.project->perform(withdrawn));
    QVERIFY(!f.facts(image).adjudicationOf(Mass));
    must(f.project->undo());
    QVERIFY(f.facts(image).adjudicationOf(Mass)->label == Label::Unsure);
}

void TeamTest::anAdjudicationFollowsTheRules_data()
{
    QTest::addColumn<int>("finding");
    QTest::addColumn<int>("label");
    QTest::addColumn<double>("width"); // 0: no box
    QTest::addColumn<QString>("error");
    QTest::newRow("a box and absent") << int(Mass) << int(Label::Absent) << 20. << "label-contradicts-box";
    QTest::newRow("a box and unsure") << int(Mass) << int(Label::Unsure) << 20. << "label-contradicts-box";
    QTest::newRow("no box to speak of") << int(Mass) << int(Label::Present) << 0.5 << "box-too-small";
    QTest::newRow("no such finding") << 99 << int(Label::Present) << 20. << "finding-unknown";
    QTest::newRow("present without a box") << int(Mass) << int(Label::Present) << 0. << "no error";
}

void TeamTest::anAdjudicationFollowsTheRules()
{
    QFETCH(int, finding);
    QFETCH(int, label);
    QFETCH(double, width);
    QFETCH(QString, error);
    ProjectFixture f;
    Adjudicate gesture{f.images[0], finding, Label(label), {}, AdjudicationWay::New};
    if (width > 0)
        gesture.boxes.push_back({10, 10, width, 20});
    QCOMPARE(errorOf(f.project->perform(gesture)), error);
    QCOMPARE(f.facts(f.images[0]).adjudications.size(), std::size_t(error == QStringLiteral("no error")));
}

void TeamTest::whoReadsBlindedDoesNotAdjudicate()
{
    ProjectFixture f;
    const auto image = f.images[0];
    const auto ben = must(f.project->addReader(QStringLiteral("Ben")));
    must(f.project->perform(Assign{{image}, ben, true}));
    f.as("Ben");
    const Adjudicate gesture{image, Mass, Label::Absent, {}, AdjudicationWay::New};
    const auto refused = f.project->perform(gesture);
    QCOMPARE(errorOf(refused), QStringLiteral("reading-blinded"));
    QCOMPARE(refused.error().subject, std::string("image_1.png"));
    must(f.project->perform(SetReadState{image, ReadState::Done}));
    QVERIFY(must(f.project->perform(gesture)).value > 0);
}

QTEST_GUILESS_MAIN(TeamTest)
#include "team_test.moc"
