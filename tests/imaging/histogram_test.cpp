#include "core/imaging/histogram.h"

#include <QTest>

using imaging::Histogram;
using imaging::Radiograph;

class HistogramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesThatOccurAreCountedInTheirOrder();
    void paddingIsLeftOut();
    void aSlopeThatFallsTurnsTheOrderRound();
    void aTableMayGiveTwoStoredValuesOneMeaning();
    void percentilesAreValuesOfTheFilm_data();
    void percentilesAreValuesOfTheFilm();
    void partsCoverTheRangeAndItsEnd();
    void nothingButPaddingIsAnEmptyHistogram();
};

namespace {

Radiograph radiograph(std::vector<std::int32_t> stored)
{
    Radiograph r;
    r.header.size = {int(stored.size()), 1};
    r.header.bitsAllocated = r.header.bitsStored = 16;
    r.stored = std::move(stored);
    return r;
}

} // namespace

void HistogramTest::valuesThatOccurAreCountedInTheirOrder()
{
    Radiograph r = radiograph({7, 3, 7, -2, 7, 3});
    r.header.isSigned = true;
    r.rescaleSlope = 2;
    r.rescaleIntercept = 1;
    const Histogram histogram = imaging::histogram(r);
    const std::vector<Histogram::Bin> bins{{-3, -2, 1}, {7, 3, 2}, {15, 7, 3}};
    QCOMPARE(histogram.bins, bins);
    QCOMPARE(histogram.count, 6);
    QCOMPARE(histogram.range().least, -3.0);
    QCOMPARE(histogram.range().most, 15.0);
}

void HistogramTest::paddingIsLeftOut()
{
    Radiograph r = radiograph({0, 0, 1, 5, 9});
    r.paddingLow = 0;
    r.paddingHigh = 1;
    QCOMPARE(imaging::histogram(r).count, 2);
    r.paddingHigh.reset();
    QCOMPARE(imaging::histogram(r).count, 3);
}

void HistogramTest::aSlopeThatFallsTurnsTheOrderRound()
{
    Radiograph r = radiograph({1, 2, 2});
    r.rescaleSlope = -1;
    const std::vector<Histogram::Bin> bins{{-2, 2, 2}, {-1, 1, 1}};
    QCOMPARE(imaging::histogram(r).bins, bins);
}

void HistogramTest::aTableMayGiveTwoStoredValuesOneMeaning()
{
    Radiograph r = radiograph({0, 1, 1, 2});
    r.modalityLut = imaging::LookupTable{0, 16, {10, 20, 10}, {}};
    const std::vector<Histogram::Bin> bins{{10, 0, 2}, {20, 1, 2}};
    QCOMPARE(imaging::histogram(r).bins, bins);
}

void HistogramTest::percentilesAreValuesOfTheFilm_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("value"); // of 10, 20, 20, 40
    QTest::newRow("least") << 0.0 << 10.0;
    QTest::newRow("a quarter is just reached") << 0.25 << 10.0;
    QTest::newRow("a little more") << 0.26 << 20.0;
    QTest::newRow("three quarters") << 0.75 << 20.0;
    QTest::newRow("all") << 1.0 << 40.0;
    QTest::newRow("more than all") << 1.5 << 40.0;
}

void HistogramTest::percentilesAreValuesOfTheFilm()
{
    QFETCH(double, share);
    QTEST(imaging::histogram(radiograph({20, 40, 10, 20})).percentile(share), "value");
}

void HistogramTest::partsCoverTheRangeAndItsEnd()
{
    const Histogram histogram = imaging::histogram(radiograph({0, 1, 2, 3, 4, 4, 99}));
    QCOMPARE(histogram.parts({0, 4}, 2), (std::vector<std::int64_t>{2, 4})); // 4 is in the last part, 99 in none
    QCOMPARE(histogram.parts({4, 4}, 2), (std::vector<std::int64_t>{0, 0}));
    QVERIFY(histogram.parts({0, 4}, 0).empty());
}

void HistogramTest::nothingButPaddingIsAnEmptyHistogram()
{
    Radiograph r = radiograph({5, 5});
    r.paddingLow = 5;
    const Histogram histogram = imaging::histogram(r);
    QCOMPARE(histogram.count, 0);
    QCOMPARE(histogram.percentile(0.5), 0.0);
    QCOMPARE(histogram.range().most, 1.0);
    QVERIFY(imaging::histogram(radiograph({})).bins.empty());
}

QTEST_APPLESS_MAIN(HistogramTest)
#include "histogram_test.moc"
