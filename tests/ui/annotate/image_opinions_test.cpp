#include "ui/annotate/disagreements.h"
#include "ui/annotate/image_opinions.h"

#include <QTest>

using annotate::Adjudicated;
using annotate::Disagreement;
using annotate::ImageOpinions;
using domain::Box;
using domain::ImageId;
using domain::Label;
using domain::ReaderId;
using store::Opinion;

namespace {

Opinion opinion(int image, int reader, std::vector<Label> labels, std::vector<std::pair<int, Box>> boxes = {},
                bool blinded = false)
{
    Opinion one;
    one.image = ImageId{image};
    one.reader = ReaderId{reader};
    one.readerName = QStringLiteral("reader %1").arg(reader);
    one.labels = std::move(labels);
    one.blinded = blinded;
    for (const auto& [finding, box] : boxes) {
        store::BoxRecord record;
        record.finding = finding;
        record.box = box;
        record.reader = one.reader;
        one.boxes.push_back(record);
    }
    return one;
}

constexpr Label yes = Label::Present, no = Label::Absent, none = Label::NotAsked, unsure = Label::Unsure;

} // namespace

class ImageOpinionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findingsThatNobodyAnsweredAreLeftOut();
    void labelsDifferOnlyBetweenReadersWhoAnswered();
    void theIouIsThatOfTheTwoBoxesLeastAlike();
    void aBlindedReadingThatIsNotDoneCountsForNothing();
    void aMeanBoxHasTheMeanOfTheEdges();
    void theMeanPairsBoxesByOverlapAndLeavesOutWhatOneAloneDrew();
    void twoBoxesOfOneReaderAreTwoPlaces();
    void disagreementsNameThePairAndWhatEachSaid();
    void whoCompletesWithoutAnAnswerDiffersFromWhoBoxed();
    void theNextUnsettledOneComesAfterThePlaceAndAroundTheEnd();
};

void ImageOpinionsTest::findingsThatNobodyAnsweredAreLeftOut()
{
    const ImageOpinions said =
        annotate::imageOpinions(std::vector{opinion(1, 1, {none, yes, none}), opinion(1, 2, {none, none, no})}, 3);
    QCOMPARE(said.readers.size(), 2u);
    QCOMPARE(said.findings.size(), 2u);
    QCOMPARE(said.findings[0].finding, 1);
    QCOMPARE(said.findings[0].answered(), 1);
    QVERIFY(!said.of(0));
    QCOMPARE(said.of(2)->answers[1].label, no);
}

void ImageOpinionsTest::labelsDifferOnlyBetweenReadersWhoAnswered()
{
    const ImageOpinions said =
        annotate::imageOpinions(std::vector{opinion(1, 1, {yes, yes, yes}), opinion(1, 2, {none, unsure, yes})}, 3);
    QVERIFY(!said.of(0)->differs()); // one alone answered
    QVERIFY(said.of(1)->differs());
    QVERIFY(!said.of(2)->differs());
    QCOMPARE(said.differing(), 1);
}

void ImageOpinionsTest::theIouIsThatOfTheTwoBoxesLeastAlike()
{
    // 0–100 and 50–150 share 50 of 150; 0–100 and 100–200 share nothing.
    const std::vector readers{opinion(1, 1, {yes}, {{0, {0, 0, 100, 10}}}),
                              opinion(1, 2, {yes}, {{0, {50, 0, 100, 10}}}),
                              opinion(1, 3, {yes}, {{0, {100, 0, 100, 10}}})};
    const ImageOpinions two = annotate::imageOpinions(std::span(readers).first(2), 1);
    QCOMPARE(*two.of(0)->iou, 1.0 / 3);
    QVERIFY(two.of(0)->differs());
    const ImageOpinions three = annotate::imageOpinions(readers, 1);
    QCOMPARE(*three.of(0)->iou, 0.0);
    const ImageOpinions one = annotate::imageOpinions(std::span(readers).first(1), 1);
    QVERIFY(!one.of(0)->iou);
}

void ImageOpinionsTest::aBlindedReadingThatIsNotDoneCountsForNothing()
{
    const ImageOpinions said =
        annotate::imageOpinions(std::vector{opinion(1, 1, {yes}), opinion(1, 2, {no}, {}, true)}, 1);
    QCOMPARE(said.readers.size(), 1u);
    QVERIFY(!said.of(0)->differs());
    QCOMPARE(said.stillBlinded, std::vector<QString>{"reader 2"});
}

void ImageOpinionsTest::aMeanBoxHasTheMeanOfTheEdges()
{
    const auto means = annotate::meanBoxes({{{0, 0, 100, 100}}, {{20, 10, 100, 110}}, {{10, 20, 130, 60}}});
    QCOMPARE(means.size(), 1u);
    QCOMPARE(means[0], (Box{10, 10, 110, 90})); // edges 0 20 10, 0 10 20, 100 120 140, 100 120 80
}

void ImageOpinionsTest::theMeanPairsBoxesByOverlapAndLeavesOutWhatOneAloneDrew()
{
    const auto means = annotate::meanBoxes(
        {{{0, 0, 10, 10}, {500, 500, 10, 10}}, {{100, 100, 20, 20}, {2, 0, 10, 10}}, {{104, 100, 20, 20}}});
    QCOMPARE(means, (std::vector<Box>{{1, 0, 10, 10}, {102, 100, 20, 20}}));
    QCOMPARE(annotate::boxesAlone(
                 {{{0, 0, 10, 10}, {500, 500, 10, 10}}, {{100, 100, 20, 20}, {2, 0, 10, 10}}, {{104, 100, 20, 20}}}),
             (std::vector<int>{1, 0, 0}));
    QVERIFY(annotate::meanBoxes({{{0, 0, 10, 10}}, {{50, 50, 10, 10}}}).empty());
    QVERIFY(annotate::meanBoxes({}).empty());
}

void ImageOpinionsTest::twoBoxesOfOneReaderAreTwoPlaces()
{
    // The second reader's box overlaps both of the first's: it goes with the closer one, and the other stays alone.
    const auto means = annotate::meanBoxes({{{0, 0, 100, 100}, {80, 0, 100, 100}}, {{10, 0, 100, 100}}});
    QCOMPARE(means, (std::vector<Box>{{5, 0, 100, 100}}));
}

void ImageOpinionsTest::disagreementsNameThePairAndWhatEachSaid()
{
    const std::vector opinions{opinion(1, 1, {yes, no}), opinion(1, 2, {no, no}),
                               opinion(2, 1, {yes, none}, {{0, {0, 0, 100, 10}}}),
                               opinion(2, 3, {yes, yes}, {{0, {50, 0, 100, 10}}}), opinion(3, 1, {yes, yes})};
    const std::vector<Disagreement> found = annotate::disagreements(opinions, 2);
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0], (Disagreement{ImageId{1}, 0, ReaderId{1}, ReaderId{2}, yes, no, {}}));
    QCOMPARE(found[1], (Disagreement{ImageId{2}, 0, ReaderId{1}, ReaderId{3}, yes, yes, 1.0 / 3}));
}

void ImageOpinionsTest::whoCompletesWithoutAnAnswerDiffersFromWhoBoxed()
{
    std::vector opinions{opinion(1, 1, {yes, yes}, {{0, {0, 0, 100, 10}}}), opinion(1, 2, {none, none})};
    QVERIFY(annotate::disagreements(opinions, 2).empty()); // an answer that may still come
    opinions[1].state = store::ReadState::Done;
    const std::vector<Disagreement> found = annotate::disagreements(opinions, 2);
    QCOMPARE(found.size(), 1u); // a label alone is no claim about a place, as κ leaves it out
    QCOMPARE(found[0], (Disagreement{ImageId{1}, 0, ReaderId{1}, ReaderId{2}, yes, none, {}}));
    const ImageOpinions said = annotate::imageOpinions(opinions, 2);
    QCOMPARE(said.readers.size(), 2u);
    QVERIFY(said.of(0)->passedOver && said.of(0)->differs() && !said.of(1)->differs());
}

void ImageOpinionsTest::theNextUnsettledOneComesAfterThePlaceAndAroundTheEnd()
{
    std::vector<Disagreement> list;
    for (const auto& [image, finding] : {std::pair{1, 0}, {1, 3}, {4, 2}})
        list.push_back({ImageId{image}, finding, ReaderId{1}, ReaderId{2}, yes, no, {}});
    const auto next = [&](const Adjudicated& settled, int image, int finding) {
        const Disagreement* one = annotate::nextUnsettled(list, settled, ImageId{image}, finding);
        return one ? std::pair(int(one->image.value), one->finding) : std::pair(0, 0);
    };
    QCOMPARE(next({}, 0, -1), std::pair(1, 0));
    QCOMPARE(next({}, 1, 0), std::pair(1, 3));
    QCOMPARE(next({}, 2, -1), std::pair(4, 2));
    QCOMPARE(next({}, 4, 2), std::pair(1, 0));
    QCOMPARE(next({{ImageId{4}, 2}}, 1, 3), std::pair(1, 0));
    QCOMPARE(next({{ImageId{1}, 0}, {ImageId{1}, 3}, {ImageId{4}, 2}}, 1, 3), std::pair(0, 0));
}

QTEST_APPLESS_MAIN(ImageOpinionsTest)
#include "image_opinions_test.moc"
