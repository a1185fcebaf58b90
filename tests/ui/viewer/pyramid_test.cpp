#include "ui/viewer/film.h"
#include "ui/viewer/pyramid.h"

#include "tests/ui/viewer/viewer_films.h"

#include <QTest>

#include <numeric>

using viewer::Pyramid;

class PyramidTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachLevelIsTheMeanOfTheOneBefore();
    void theLevelHasAValueForEveryPixelOfTheScreen();
    void paddingIsLeftOutOfTheMeans();
    void aMeanThatFallsIntoThePaddingDoesNotVanish();
    void transposingChangesRowsAndColumns();
    void signedAndPaddedFilmsKeepTheirValues();
    void allSixteenBitsAreKept();
};

void PyramidTest::eachLevelIsTheMeanOfTheOneBefore()
{
    std::vector<std::uint16_t> values(384 * 200);
    std::iota(values.begin(), values.end(), std::uint16_t(0));
    const Pyramid pyramid(384, 200, values);
    QCOMPARE(pyramid.levels().size(), std::size_t(2)); // the next would be 96 × 50
    QCOMPARE(pyramid.levels()[1].width, 192);
    QCOMPARE(pyramid.levels()[1].height, 100);
    QCOMPARE(pyramid.levels()[1].values[0], std::uint16_t((0 + 1 + 384 + 385) / 4));
    QCOMPARE(pyramid.bytes(), (384u * 200 + 192 * 100) * 2);
}

void PyramidTest::theLevelHasAValueForEveryPixelOfTheScreen()
{
    const Pyramid pyramid(800, 800, std::vector<std::uint16_t>(800 * 800, 7));
    QCOMPARE(pyramid.levelFor(4).width, 800);
    QCOMPARE(pyramid.levelFor(0.6).width, 800);
    QCOMPARE(pyramid.levelFor(0.5).width, 400);
    QCOMPARE(pyramid.levelFor(0.3).width, 400);
    QCOMPARE(pyramid.levelFor(0.01).width, 100); // the smallest there is
}

void PyramidTest::paddingIsLeftOutOfTheMeans()
{
    std::vector<std::uint16_t> values(192 * 192, 1000);
    values[0] = values[1] = values[192] = 0;                     // three of the first cell
    values[2] = 0;                                               // one of the second
    const Pyramid pyramid(192, 192, values, Pyramid::Padding{0, 10});
    QCOMPARE(pyramid.levels()[1].values[0], std::uint16_t(0)); // mostly padding stays padding
    QCOMPARE(pyramid.levels()[1].values[1], std::uint16_t(1000));
}

void PyramidTest::aMeanThatFallsIntoThePaddingDoesNotVanish()
{
    std::vector<std::uint16_t> values(192 * 192, 1000);
    values[0] = values[1] = 400; // padding is 500…900, and the mean of these four is 700
    const Pyramid pyramid(192, 192, values, Pyramid::Padding{500, 900});
    QCOMPARE(pyramid.levels()[1].values[0], std::uint16_t(901));
}

void PyramidTest::transposingChangesRowsAndColumns()
{
    std::vector<std::uint16_t> values(300 * 220);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::uint16_t(i * 31);
    const Pyramid pyramid(300, 220, values), transposed = pyramid.transposed();
    QCOMPARE(transposed.levels().size(), pyramid.levels().size());
    for (std::size_t level = 0; level < pyramid.levels().size(); ++level) {
        const auto& from = pyramid.levels()[level];
        const auto& to = transposed.levels()[level];
        QCOMPARE(to.width, from.height);
        for (int y = 0; y < from.height; ++y)
            for (int x = 0; x < from.width; ++x)
                if (to.values[std::size_t(x * to.width + y)] != from.values[std::size_t(y * from.width + x)])
                    QFAIL(qPrintable(QString("level %1, %2 %3").arg(level).arg(x).arg(y)));
    }
}

void PyramidTest::signedAndPaddedFilmsKeepTheirValues()
{
    auto r = filmOf(4, 1, 12, [](int x, int) { return x - 2; });
    r->header.isSigned = true;
    r->paddingLow = -2;
    const viewer::Film film(r);
    QCOMPARE(film.firstStored(), -2048);
    QCOMPARE(film.pyramid().levels()[0].values, (std::vector<std::uint16_t>{2046, 2047, 2048, 2049}));
    QVERIFY(film.padding() == (viewer::Pyramid::Padding{2046, 2046}));
    QCOMPARE(film.range().least, -1.0); // padding is no value of the film
}

void PyramidTest::allSixteenBitsAreKept()
{
    const viewer::Film film(filmOf(4, 1, 16, [](int x, int) { return x * 0xffff / 3; }));
    QCOMPARE(film.pyramid().levels()[0].values, (std::vector<std::uint16_t>{0, 21845, 43690, 65535}));
}

QTEST_APPLESS_MAIN(PyramidTest)
#include "pyramid_test.moc"
