#include "core/learning/prior_map.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using domain::Label;

class PriorMapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBestLevelIsTheOneWithTheBestMeanIou();
    void findingsWithoutBoxesStartAtMinusTwo();
    void aFixedBoxOverTheMiddleIsAnsweredByTheUntrainedMap();
    void theMapIsItsOwnMirrorImage();
};

void PriorMapTest::theBestLevelIsTheOneWithTheBestMeanIou()
{
    // One box over the first two of four patches: the prefix of two has IoU 1, of three 2/3.
    QCOMPARE(learning::bestLevel({0.9, 0.5, 0.3, 0.1}, {{1, 1, 0, 0}}), 0.5);
    // Two boxes, {0} and {0, 1, 2}: prefixes 1 … 4 have (1 + 1/3)/2, (1/2 + 2/3)/2, (1/3 + 1)/2, (1/4 + 3/4)/2, so the
    // first and the third are equal and the first of equals counts.
    QCOMPARE(learning::bestLevel({0.9, 0.5, 0.3, 0.1}, {{1, 0, 0, 0}, {1, 1, 1, 0}}), 0.9);
    // Equal values belong to one region.
    QCOMPARE(learning::bestLevel({0.9, 0.9, 0.3, 0.1}, {{1, 0, 0, 0}}), 0.9);
}

void PriorMapTest::findingsWithoutBoxesStartAtMinusTwo()
{
    learning::ImageSet set;
    set.findings = 2;
    set.samples = {{{Label::Present, Label::Absent}, {{0, {0.4, 0.4, 0.2, 0.2}}}}};
    const std::vector<float> start = learning::priorMapStart(set, {0}, 5);
    QCOMPARE(start.size(), 50U);
    QVERIFY(std::all_of(start.begin() + 25, start.end(), [](float value) { return value == -2.F; }));
}

void PriorMapTest::aFixedBoxOverTheMiddleIsAnsweredByTheUntrainedMap()
{
    learning::ImageSet set;
    set.findings = 1;
    set.samples = {{{Label::Present}, {{0, {0.4, 0.4, 0.2, 0.2}}}}};
    const std::vector<float> start = learning::priorMapStart(set, {0}, 5);
    // v by hand: coverage 1 on the middle patch, smoothed to 4/16, 2/16, 1/16; mean 1/25; 0.98 v + 0.01/25 + 0.002. The
    // best region is the middle patch alone, so the cut is its own value and its logit 0.
    const auto logit = [](double p) { return std::log(p / (1 - p)); };
    const double middle = 0.98 * 4 / 16 + 0.01 / 25 + 0.002;
    const double beside = 0.98 * 2 / 16 + 0.01 / 25 + 0.002;
    QVERIFY(std::abs(start[12]) < 1e-6);
    QVERIFY(std::abs(start[11] - (logit(beside) - logit(middle))) < 1e-5);
    QVERIFY(std::abs(start[0] - std::max(logit(0.004) - logit(middle), -5.0)) < 1e-5);
}

void PriorMapTest::theMapIsItsOwnMirrorImage()
{
    learning::ImageSet set;
    set.findings = 1;
    set.samples = {{{Label::Present}, {{0, {0.1, 0.2, 0.3, 0.5}}}}, {{Label::Present}, {{0, {0.5, 0.3, 0.4, 0.2}}}}};
    const std::vector<float> start = learning::priorMapStart(set, {0, 1}, 7);
    for (std::size_t row = 0; row < 7; ++row) {
        for (std::size_t column = 0; column < 7; ++column)
            QVERIFY(std::abs(start[row * 7 + column] - start[row * 7 + 6 - column]) < 1e-6);
    }
}

QTEST_GUILESS_MAIN(PriorMapTest)
#include "prior_map_test.moc"
