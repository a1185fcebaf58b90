#include "core/imaging/local_contrast.h"

#include <QTest>

#include <algorithm>

using imaging::GreyImage;

class LocalContrastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaintEdgeInADarkPartIsRaised();
    void aPictureWithoutContrastStaysEven();
    void aTinyOrEmptyPictureIsNoTrouble();
};

namespace {

constexpr int edgeAt = 112; // in the middle of a tile of 32: one that holds both of its sides

/// Left half dark with a faint edge across it, right half bright: what a global stretch cannot raise.
GreyImage film(int side)
{
    GreyImage image{side, side, std::vector<std::uint8_t>(std::size_t(side) * std::size_t(side))};
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const int ripple = (x * 7 + y * 5) % 5; // every tile has some values
            image.pixels[std::size_t(y * side + x)] = std::uint8_t((x < side / 2 ? (y < edgeAt ? 30 : 40) : 200) + ripple);
        }
    return image;
}

double mean(const GreyImage& image, int left, int top, int side)
{
    double sum = 0;
    for (int y = top; y < top + side; ++y)
        for (int x = left; x < left + side; ++x)
            sum += image.pixels[std::size_t(y * image.width + x)];
    return sum / side / side;
}

} // namespace

void LocalContrastTest::aFaintEdgeInADarkPartIsRaised()
{
    const GreyImage before = film(256), after = imaging::locallyEqualized(before);
    QCOMPARE(after.width, 256);
    QCOMPARE(after.height, 256);
    const auto edge = [](const GreyImage& image) { return mean(image, 40, edgeAt + 2, 10) - mean(image, 40, edgeAt - 12, 10); };
    QVERIFY2(edge(after) > 1.5 * edge(before), qPrintable(QString("%1 after %2").arg(edge(after)).arg(edge(before))));
}

void LocalContrastTest::aPictureWithoutContrastStaysEven()
{
    const GreyImage even{128, 64, std::vector<std::uint8_t>(128 * 64, 77)};
    const GreyImage after = imaging::locallyEqualized(even);
    QCOMPARE(std::count(after.pixels.begin(), after.pixels.end(), after.pixels.front()), std::ptrdiff_t(after.pixels.size()));
}

void LocalContrastTest::aTinyOrEmptyPictureIsNoTrouble()
{
    QVERIFY(imaging::locallyEqualized({}).pixels.empty());
    const GreyImage after = imaging::locallyEqualized({3, 2, {1, 2, 3, 4, 5, 6}});
    QCOMPARE(after.pixels.size(), std::size_t(6));
}

QTEST_APPLESS_MAIN(LocalContrastTest)
#include "local_contrast_test.moc"
