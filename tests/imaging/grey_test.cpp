// The display pipeline by hand: every expected value is worked out from PS3.3 C.11, mostly from its own examples.
#include "core/imaging/grey.h"

#include <QTest>

#include <cmath>

using namespace imaging;

namespace {

Radiograph radiograph(std::vector<std::int32_t> stored, int bits = 12, bool isSigned = false)
{
    Radiograph r;
    r.header.size = {static_cast<int>(stored.size()), 1};
    r.header.bitsAllocated = bits > 8 ? 16 : 8;
    r.header.bitsStored = bits;
    r.header.isSigned = isSigned;
    r.stored = std::move(stored);
    return r;
}

Radiograph windowedRadiograph(std::vector<std::int32_t> stored, double centre, double width, VoiFunction function)
{
    Radiograph r = radiograph(std::move(stored), 16, true);
    r.windows.push_back({centre, width, function, ""});
    return r;
}

std::vector<int> levels(const Radiograph& r, bool invertView = false)
{
    const GreyImage image = greyImage(r, firstVoi(r), invertView);
    return {image.pixels.begin(), image.pixels.end()};
}

} // namespace

class GreyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWindowFunctionFollowsTheStandard_data();
    void everyWindowFunctionFollowsTheStandard();
    void monochrome1IsInvertedOnceAndAViewersInversionUndoesIt();
    void slopeAndInterceptKeepTheirFractions();
    void aModalityTableGoesBeforeSlopeAndClampsOutside();
    void aVoiTableClampsOutsideAndItsWhiteIsAllBits();
    void eightBitsWithoutAWindowAreShownAsStored();
    void moreBitsWithoutAWindowAreShownFromLeastToMost();
    void paddingIsBlackAndTakesNoPartInTheRange();
    void aConstantPictureIsBlackAndNotAnError();
    void theFirstPictureHasTheSameValuesAsTheGreyImage();
    void theFirstVoiIsTheFirstOfferedOne();
};

void GreyTest::everyWindowFunctionFollowsTheStandard_data()
{
    QTest::addColumn<double>("centre");
    QTest::addColumn<double>("width");
    QTest::addColumn<VoiFunction>("function");
    QTest::addColumn<int>("stored");
    QTest::addColumn<double>("expected");
    const auto row = [](double c, double w, VoiFunction f, int x, double y) {
        QTest::addRow("%d %g/%g at %d", static_cast<int>(f), c, w, x) << c << w << f << x << y;
    };
    using enum VoiFunction;
    // C.11.2.1.2.1, the notes' examples
    row(2048, 4096, Linear, 0, 0);
    row(2048, 4096, Linear, 1, (1 - 2047.5) / 4095 + 0.5);
    row(2048, 4096, Linear, 4095, 1);
    row(2048, 1, Linear, 2047, 0);
    row(2048, 1, Linear, 2048, 1);
    row(0, 100, Linear, -50, 0);
    row(0, 100, Linear, 49, 1);
    row(0, 100, Linear, 0, 0.5 / 99 + 0.5);
    row(0, 1, Linear, -1, 0);
    row(0, 1, Linear, 0, 1);
    // C.11.2.1.3.2
    row(2048, 4096, LinearExact, 0, 0);
    row(2048, 4096, LinearExact, 4096, 1);
    row(2048, 4096, LinearExact, 1024, 0.25);
    row(0, 100, LinearExact, 50, 1);
    row(0, 100, LinearExact, 49, 0.99);
    row(10, 0.5, LinearExact, 10, 0.5); // widths below 1 are allowed here
    row(10, 0.5, LinearExact, 11, 1);
    // C.11.2.1.3.1
    row(100, 40, Sigmoid, 100, 0.5);
    row(100, 40, Sigmoid, 110, 1 / (1 + std::exp(-1.0)));
    row(100, 40, Sigmoid, 60, 1 / (1 + std::exp(4.0)));
    row(100, 1e-9, Sigmoid, 32767, 1);
    row(100, 1e-9, Sigmoid, -32768, 0);
}

void GreyTest::everyWindowFunctionFollowsTheStandard()
{
    QFETCH(double, centre);
    QFETCH(double, width);
    QFETCH(VoiFunction, function);
    QFETCH(int, stored);
    QFETCH(double, expected);
    const Radiograph r = windowedRadiograph({stored}, centre, width, function);
    QVERIFY(std::abs(firstPicture(r).at(0) - expected) < 1e-6);
    QCOMPARE(levels(r).at(0), static_cast<int>(expected * 255 + 0.5));
}

void GreyTest::monochrome1IsInvertedOnceAndAViewersInversionUndoesIt()
{
    Radiograph r = radiograph({0, 51, 255}, 8);
    r.inverse = true;
    QCOMPARE(levels(r), (std::vector<int>{255, 204, 0}));
    QCOMPARE(levels(r, true), (std::vector<int>{0, 51, 255}));
}

void GreyTest::slopeAndInterceptKeepTheirFractions()
{
    Radiograph r = windowedRadiograph({0, 1, 2, 3, 4}, 0.05, 0.2, VoiFunction::LinearExact);
    r.rescaleSlope = 0.05; // DCMTK's integers would show this as one step
    r.rescaleIntercept = -0.05;
    // x = -0.05, 0, 0.05, 0.1, 0.15; y = (x - 0.05) / 0.2 + 0.5
    QCOMPARE(levels(r), (std::vector<int>{0, 64, 128, 191, 255}));
}

void GreyTest::aModalityTableGoesBeforeSlopeAndClampsOutside()
{
    Radiograph r = radiograph({0, 10, 11, 12, 4095});
    r.modalityLut = LookupTable{.first = 10, .bits = 16, .entries = {100, 300, 200}, .explanation = {}};
    r.rescaleSlope = 1000;
    QCOMPARE(modalityValue(r, 0), 100.0);
    QCOMPARE(modalityValue(r, 11), 300.0);
    QCOMPARE(modalityValue(r, 4095), 200.0);
    QCOMPARE(modalityRange(r).least, 100.0);
    QCOMPARE(modalityRange(r).most, 300.0); // not at an end of the stored values
}

void GreyTest::aVoiTableClampsOutsideAndItsWhiteIsAllBits()
{
    Radiograph r = radiograph({-5, 0, 1, 2, 99}, 12, true);
    r.voiLuts.push_back({.first = -1, .bits = 10, .entries = {0, 341, 682, 1023}, .explanation = "HARD"});
    QCOMPARE(levels(r), (std::vector<int>{0, 85, 170, 255, 255}));
    QCOMPARE(offeredVois(r).at(0).name, std::string("HARD"));
}

void GreyTest::eightBitsWithoutAWindowAreShownAsStored()
{
    QCOMPARE(levels(radiograph({10, 100, 200}, 8)), (std::vector<int>{10, 100, 200}));
}

void GreyTest::moreBitsWithoutAWindowAreShownFromLeastToMost()
{
    QCOMPARE(levels(radiograph({1000, 1500, 2000})), (std::vector<int>{0, 128, 255}));
}

void GreyTest::paddingIsBlackAndTakesNoPartInTheRange()
{
    Radiograph r = radiograph({-2000, -1950, -1900, 0, 50, 100}, 16, true);
    r.paddingLow = -2000;
    r.paddingHigh = -1900;
    QCOMPARE(levels(r), (std::vector<int>{0, 0, 0, 0, 128, 255}));
    r.inverse = true;
    QCOMPARE(levels(r), (std::vector<int>{0, 0, 0, 255, 128, 0}));
}

void GreyTest::aConstantPictureIsBlackAndNotAnError()
{
    QCOMPARE(levels(radiograph({7, 7})), (std::vector<int>{0, 0}));
    Radiograph r = radiograph({1, 2});
    r.rescaleSlope = 0;
    QCOMPARE(levels(r), (std::vector<int>{0, 0}));
}

void GreyTest::theFirstPictureHasTheSameValuesAsTheGreyImage()
{
    std::vector<std::int32_t> all(4096);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<std::int32_t>(i);
    Radiograph r = radiograph(all);
    r.windows.push_back({2270, 1234, VoiFunction::Linear, ""});
    const auto picture = firstPicture(r);
    const auto grey = levels(r);
    for (std::size_t i = 0; i < all.size(); ++i)
        QVERIFY(std::abs(picture[i] * 255 - static_cast<float>(grey[i])) <= 0.5001f);
}

void GreyTest::theFirstVoiIsTheFirstOfferedOne()
{
    Radiograph r = radiograph({0, 1});
    QCOMPARE(offeredVois(r).front().voi, firstVoi(r));
    r.voiLuts.push_back({.first = 0, .bits = 8, .entries = {0, 255}, .explanation = {}});
    QCOMPARE(offeredVois(r).front().voi, firstVoi(r));
    r.windows.push_back({1, 2, VoiFunction::Linear, "LUNG"});
    QCOMPARE(offeredVois(r).front().voi, firstVoi(r));
    QCOMPARE(offeredVois(r).size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(GreyTest)
#include "grey_test.moc"
