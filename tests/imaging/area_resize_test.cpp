// Area averages against values worked out by hand, and against the patch grid that they must agree with.
#include "core/domain/patch_grid.h"
#include "core/imaging/area_resize.h"
#include "core/imaging/network_input.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace imaging;

namespace {

bool areClose(const std::vector<float>& a, const std::vector<float>& b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::abs(a[i] - b[i]) > 1e-5f)
            return false;
    return true;
}

} // namespace

class AreaResizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholePixelsAreAveraged();
    void aPixelAcrossABorderCountsByItsShare();
    void enlargingRepeatsAndMixesAtBorders();
    void theAxesAreScaledApart();
    void theMeanIsKept_data();
    void theMeanIsKept();
    void aBoxBecomesTheShareOfEachPatchThatItCovers();
};

void AreaResizeTest::wholePixelsAreAveraged()
{
    const std::vector<float> picture = {1, 3, 5, 7, 3, 5, 7, 9};
    QVERIFY(areClose(areaResized(picture, 4, 2, 2, 1), {3, 7}));
    QVERIFY(areClose(areaResized(picture, 4, 2, 4, 2), picture));
}

void AreaResizeTest::aPixelAcrossABorderCountsByItsShare()
{
    // Three pixels into two: each new one covers one and a half.
    QVERIFY(areClose(areaResized({1, 2, 3}, 3, 1, 2, 1), {4.0f / 3, 8.0f / 3}));
}

void AreaResizeTest::enlargingRepeatsAndMixesAtBorders()
{
    QVERIFY(areClose(areaResized({0, 6}, 2, 1, 4, 1), {0, 0, 6, 6}));
    QVERIFY(areClose(areaResized({0, 6}, 2, 1, 3, 1), {0, 3, 6}));
}

void AreaResizeTest::theAxesAreScaledApart()
{
    QVERIFY(areClose(areaResized({1, 2, 3, 4}, 4, 1, 2, 2), {1.5f, 3.5f, 1.5f, 3.5f}));
}

void AreaResizeTest::theMeanIsKept_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {1, 7, 64, 100, 131, 300})
        QTest::addRow("%d", side) << side;
}

void AreaResizeTest::theMeanIsKept()
{
    QFETCH(int, side);
    std::vector<float> picture(131 * 57);
    for (std::size_t i = 0; i < picture.size(); ++i)
        picture[i] = static_cast<float>(i * 7919 % 1000) / 1000;
    const auto resized = areaResized(picture, 131, 57, side, side);
    const double before = std::accumulate(picture.begin(), picture.end(), 0.0) / static_cast<double>(picture.size());
    const double after = std::accumulate(resized.begin(), resized.end(), 0.0) / static_cast<double>(resized.size());
    QVERIFY(std::abs(before - after) < 1e-5);
}

void AreaResizeTest::aBoxBecomesTheShareOfEachPatchThatItCovers()
{
    const domain::Size size{157, 93};
    const domain::Box box{31, 12, 64, 50};
    Radiograph radiograph;
    radiograph.header.size = size;
    radiograph.header.bitsStored = 8;
    radiograph.stored.resize(static_cast<std::size_t>(size.width * size.height));
    for (int y = 12; y < 62; ++y)
        for (int x = 31; x < 95; ++x)
            radiograph.stored[static_cast<std::size_t>(y * size.width + x)] = 255;
    const auto shares = domain::PatchGrid(20, size).coverageOf({box});
    QVERIFY(areClose(networkInput(radiograph, 20), std::vector<float>(shares.begin(), shares.end())));
}

QTEST_GUILESS_MAIN(AreaResizeTest)
#include "area_resize_test.moc"
