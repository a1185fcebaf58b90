#include "core/assist/proposals.h"

#include <QTest>

#include <cmath>

using namespace assist;
using domain::Box;
using domain::Label;

namespace {

/// 4 × 4 patches over 400 × 400 px; positive from ½.
struct Map {
    std::vector<float> values;
    FindingMap of(int finding, double presence) const
    {
        return {finding, values.data(), domain::PatchGrid(4, {400, 400}).positivePatches(values.data(), 0.5), presence};
    }
};

const domain::PatchGrid grid(4, {400, 400});
const Map twoBlobs{{0.9f, 0.7f, 0.0f, 0.0f, //
                    0.8f, 0.6f, 0.0f, 0.0f, //
                    0.0f, 0.0f, 0.0f, 0.0f, //
                    0.0f, 0.0f, 0.0f, 1.0f}};

} // namespace

class ProposalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachBlobIsABoxWithItsFigures()
    {
        const auto proposals = proposalsOf(grid, {twoBlobs.of(3, 0.8)});
        QCOMPARE(proposals.size(), std::size_t(2));
        const Proposal& first = proposals[0];
        QCOMPARE(first.finding, 3);
        QCOMPARE(first.box, (Box{0, 0, 200, 200}));
        QCOMPARE(first.fit, 1.0);
        QVERIFY(qFuzzyCompare(first.score, 0.75));
        QCOMPARE(first.peak, double(0.9f));
        QCOMPARE(first.presence, 0.8);
        QCOMPARE(first.patches, 4);
        QCOMPARE(proposals[1].box, (Box{300, 300, 100, 100})); // a third of the first one's mass
    }
    void patchesThatTouchAtACornerAreOneBlob()
    {
        const Map diagonal{{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
        const auto proposals = proposalsOf(grid, {diagonal.of(0, 1)});
        QCOMPARE(proposals.size(), std::size_t(1));
        QCOMPARE(proposals[0].box, (Box{0, 0, 200, 200}));
        QCOMPARE(proposals[0].fit, 0.5);
    }
    void aSpeckBesideABlobIsNotProposed()
    {
        QCOMPARE(proposalsOf(grid, {twoBlobs.of(0, 1)}, {.leastShare = 0.4}).size(), std::size_t(1));
    }
    void noMoreThanThreeAFinding()
    {
        const Map four{{1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1}};
        QCOMPARE(proposalsOf(grid, {four.of(0, 1)}).size(), std::size_t(3));
    }
    void whatIsKnownOfTheFilmSaysWhatMayBeProposed_data()
    {
        QTest::addColumn<Label>("label");
        QTest::addColumn<bool>("byReader");
        QTest::addColumn<double>("presence");
        QTest::addColumn<bool>("tells");
        QTest::addColumn<bool>("likely");
        QTest::addColumn<bool>("all");
        const double nan = std::nan("");
        QTest::newRow("labelled present") << Label::Present << false << 1.0 << false << true << true;
        QTest::newRow("labelled unsure by the reader") << Label::Unsure << true << 1.0 << false << true << true;
        QTest::newRow("present, though the run hardly sees it") << Label::Present << false << 0.1 << true << true << true;
        QTest::newRow("absent in the report") << Label::Absent << false << 1.0 << true << false << true;
        QTest::newRow("absent, says the reader") << Label::Absent << true << 1.0 << true << false << false;
        QTest::newRow("not asked, a run that cannot tell") << Label::NotAsked << false << 1.0 << false << false << true;
        QTest::newRow("not asked, seen by a run that can tell") << Label::NotAsked << false << 0.5 << true << true << true;
        QTest::newRow("not asked, not seen by it") << Label::NotAsked << false << 0.49 << true << false << false;
        QTest::newRow("not asked, no figure") << Label::NotAsked << false << nan << true << false << false;
    }
    void whatIsKnownOfTheFilmSaysWhatMayBeProposed()
    {
        QFETCH(Label, label);
        QFETCH(bool, byReader);
        QFETCH(double, presence);
        QFETCH(bool, tells);
        QFETCH(bool, likely);
        QFETCH(bool, all);
        FindingMap map = twoBlobs.of(0, presence);
        map.tells = tells;
        const auto proposals = proposalsOf(grid, {map});
        QCOMPARE(proposals.size(), std::size_t(2));
        const std::vector<SaidLabel> said{{label, byReader}};
        QCOMPARE(!offeredProposals(proposals, said, ProposedFindings::Likely).empty(), likely);
        QCOMPARE(!offeredProposals(proposals, said, ProposedFindings::All).empty(), all);
    }
    void theSurestFindingComesFirst()
    {
        const auto proposals = proposalsOf(grid, {twoBlobs.of(1, 0.6), twoBlobs.of(5, 0.9), twoBlobs.of(7, 0.9)});
        std::vector<int> findings;
        for (const Proposal& one : proposals)
            findings.push_back(one.finding);
        QCOMPARE(findings, (std::vector<int>{5, 5, 7, 7, 1, 1}));
    }

    void whatIsSaidAlreadyIsNotProposedAgain_data()
    {
        QTest::addColumn<Box>("own");
        QTest::addColumn<int>("finding");
        QTest::addColumn<std::size_t>("left");
        QTest::newRow("the same box") << Box{0, 0, 200, 200} << 3 << std::size_t(1);
        QTest::newRow("half of it: IoU ½") << Box{0, 0, 200, 100} << 3 << std::size_t(1);
        QTest::newRow("less than half") << Box{0, 0, 200, 99} << 3 << std::size_t(2);
        QTest::newRow("another finding's box") << Box{0, 0, 200, 200} << 4 << std::size_t(2);
    }
    void whatIsSaidAlreadyIsNotProposedAgain()
    {
        QFETCH(Box, own);
        QFETCH(int, finding);
        QFETCH(std::size_t, left);
        QCOMPARE(openProposals(proposalsOf(grid, {twoBlobs.of(3, 1)}), {}, {{finding, own}}).size(), left);
    }
    void whatWasAnsweredIsNotProposedAgain()
    {
        const auto proposals = proposalsOf(grid, {twoBlobs.of(3, 1)});
        QCOMPARE(openProposals(proposals, {{3, {0, 0, 200, 195}}}, {}).size(), std::size_t(1)); // IoU 0.975
        QCOMPARE(openProposals(proposals, {{3, {0, 0, 200, 150}}}, {}).size(), std::size_t(2)); // another box
        QCOMPARE(openProposals(proposals, {{2, {0, 0, 200, 200}}}, {}).size(), std::size_t(2)); // another finding
    }
};

QTEST_GUILESS_MAIN(ProposalsTest)
#include "proposals_test.moc"
