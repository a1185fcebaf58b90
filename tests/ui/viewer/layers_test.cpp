#include "ui/kit/theme.h"
#include "ui/viewer/film.h"
#include "ui/viewer/layer_fills.h"
#include "ui/viewer/layers.h"
#include "ui/viewer/render.h"

#include <QFile>
#include <QPainter>
#include <QTest>

#include <cmath>

using viewer::BlobOverlay;
using viewer::BlobStyle;

class LayersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alphaOfAPatchFollowsTheTokens_data();
    void alphaOfAPatchFollowsTheTokens();
    void theTokensStillSayWhatTheFormulaDoes();
    void patchesAreFilledWithTheirAlphaAndAGap();
    void smallPatchesHaveNoGap();
    void smoothValuesMeetThePatchesAtTheirCentres();
    void aBoxIsNeverFilled();
    void greyLevelsAreThoseOfTheTable();
    void shrinkingAverages();
    void paddingMakesNoFringe();
    void oneToOneIsTheTableItself_data();
    void oneToOneIsTheTableItself();
    void interpolationLiesBetweenPixelCentres();
    void blobsFollowATurnedFilm();
    void whatIsBlendedIntoThePictureIsWhatIsPaintedOverIt();
    void anOutlinesHaloCoversNoPixelTwice();
};

void LayersTest::alphaOfAPatchFollowsTheTokens_data()
{
    QTest::addColumn<double>("z");
    QTest::addColumn<double>("alpha"); // by hand: cut 0.5, opacity 0.4
    QTest::newRow("nothing under 0.1") << 0.099 << 0.0;
    QTest::newRow("below the cut-off") << 0.3 << 0.066;  // 0.4 · 0.55 · 0.3
    QTest::newRow("at the cut-off") << 0.5 << 0.29;      // 0.4 · (0.45 + 0.275)
    QTest::newRow("full") << 1.0 << 0.4;
    QTest::newRow("not a number") << std::nan("") << 0.0;
}

void LayersTest::alphaOfAPatchFollowsTheTokens()
{
    QFETCH(double, z);
    QFETCH(double, alpha);
    QVERIFY(std::abs(viewer::blobAlpha(z, 0.5, 0.4) - alpha) < 1e-12);
}

void LayersTest::theTokensStillSayWhatTheFormulaDoes()
{
    QFile file(":/theme.json");
    kit::theme();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(json.contains("\"blob_alpha_above\": \"opacity * (0.45 + 0.55 * z)\""));
    QVERIFY(json.contains("\"blob_alpha_below\": \"opacity * 0.55 * z\""));
}

namespace {

QImage painted(const BlobOverlay& blob, int scale)
{
    QImage image(2 * scale, 2 * scale, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    viewer::paintBlobs(painter, QTransform::fromScale(scale, scale), {2, 2}, blob);
    return image;
}

} // namespace

void LayersTest::patchesAreFilledWithTheirAlphaAndAGap()
{
    // No patch reaches the cut-off, so there is no outline to look past.
    const QImage image = painted({2, 2, {0.4f, 0.05f, 0.2f, 0.0f}, QColor(255, 255, 255), 0.9, 1.0}, 20);
    QCOMPARE(qRed(image.pixel(10, 10)), int(std::lround(255 * 0.55 * 0.4)));
    QCOMPARE(qRed(image.pixel(30, 10)), 0); // under 0.1
    QCOMPARE(qRed(image.pixel(10, 30)), int(std::lround(255 * 0.55 * 0.2)));
    QCOMPARE(qRed(image.pixel(18, 10)), 56);
    QCOMPARE(qRed(image.pixel(19, 10)), 0); // 1 px between patches of 12 px and more
}

void LayersTest::smallPatchesHaveNoGap()
{
    const QImage image = painted({2, 2, {0.4f, 0.4f, 0.4f, 0.4f}, QColor(255, 255, 255), 0.9, 1.0}, 8);
    QCOMPARE(qRed(image.pixel(7, 4)), 56);
    QCOMPARE(qRed(image.pixel(8, 4)), 56);
}

void LayersTest::smoothValuesMeetThePatchesAtTheirCentres()
{
    const BlobOverlay blob{1, 2, {0.2f, 0.8f}, Qt::white, 0.5, 1, BlobStyle::Smooth};
    QVERIFY(std::abs(viewer::smoothBlobValue(blob, {0.5, 0.5}) - 0.2) < 1e-6);
    QVERIFY(std::abs(viewer::smoothBlobValue(blob, {1.5, 0.5}) - 0.8) < 1e-6);
    QVERIFY(std::abs(viewer::smoothBlobValue(blob, {1.0, 0.5}) - 0.5) < 1e-6); // halfway
    QVERIFY(std::abs(viewer::smoothBlobValue(blob, {0.0, 0.0}) - 0.2) < 1e-6); // clamped at the border
}

void LayersTest::aBoxIsNeverFilled()
{
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(qRgb(40, 40, 40));
    QPainter painter(&image);
    viewer::paintBox(painter, {}, {.key = 1, .box = {20, 20, 60, 60}, .colour = QColor(255, 0, 0), .selected = true, .handles = true});
    painter.end();
    for (int y = 30; y < 46; ++y) // between the handles
        for (int x = 30; x < 46; ++x)
            QCOMPARE(image.pixel(x, y), qRgb(40, 40, 40));
    QVERIFY(qRed(image.pixel(35, 20)) > 200);
}

namespace {

std::shared_ptr<imaging::Radiograph> radiograph(int width, int height, std::vector<std::int32_t> stored)
{
    auto r = std::make_shared<imaging::Radiograph>();
    r->header.size = {width, height};
    r->header.bitsAllocated = 16;
    r->header.bitsStored = 12;
    r->stored = std::move(stored);
    return r;
}

} // namespace

namespace {

/// The whole of a film or a part of it, at `scale` screen px per image px, from `left` and `top` on.
QImage shown(const viewer::Film& film, const imaging::GreyTable& table, QSize size, double scale, double left, double top)
{
    QImage image(size, QImage::Format_RGB32);
    viewer::renderGrey(image, image.rect(), film.pyramid(), viewer::greyLookup(table, film.firstStored()),
                       {scale, left, film.size().width, false}, {scale, top, film.size().height, false});
    return image;
}

} // namespace

void LayersTest::greyLevelsAreThoseOfTheTable()
{
    const viewer::Film film(radiograph(2, 1, {10, 11}));
    const imaging::GreyTable table{10, {30, 200}};
    const QImage image = shown(film, table, {40, 20}, 16, -0.25, 0);
    QCOMPARE(qRed(image.pixel(3, 3)), 0);  // left of the film: true black
    QCOMPARE(qRed(image.pixel(4, 3)), 30); // plain pixels at 16:1
    QCOMPARE(qRed(image.pixel(19, 3)), 30);
    QCOMPARE(qRed(image.pixel(20, 3)), 200);
    QCOMPARE(qRed(image.pixel(36, 3)), 0); // right of it
    QCOMPARE(qRed(image.pixel(10, 17)), 0);
}

void LayersTest::shrinkingAverages()
{
    std::vector<std::int32_t> stored(512 * 512);
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 512; ++x)
            stored[std::size_t(y * 512 + x)] = (x + y) % 2 ? 200 : 100; // a chessboard, which point sampling would show
    const viewer::Film film(radiograph(512, 512, std::move(stored)));
    imaging::GreyTable table{0, {}};
    for (int i = 0; i < 256; ++i)
        table.levels.push_back(std::uint8_t(i));
    const QImage image = shown(film, table, {128, 128}, 0.25, 0, 0);
    for (int i = 0; i < 128; ++i)
        QCOMPARE(qRed(image.pixel(i, (i * 7) % 128)), 150);
}

void LayersTest::paddingMakesNoFringe()
{
    auto r = radiograph(512, 512, std::vector<std::int32_t>(512 * 512, 4000));
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 256; ++x)
            r->stored[std::size_t(y * 512 + x)] = 0;
    r->paddingLow = 0;
    const viewer::Film film(r);
    // As greyTable makes it: padding is black, the lowest real values are white here (an inverted film).
    imaging::GreyTable table{0, std::vector<std::uint8_t>(4096, 255)};
    table.levels[0] = 0;
    table.levels[4000] = 10;
    const QImage image = shown(film, table, {171, 171}, 1 / 3.0, 0, 0);
    for (int x = 0; x < 171; ++x)
        QVERIFY2(qRed(image.pixel(x, 80)) <= 10, qPrintable(QString::number(x)));
}

void LayersTest::oneToOneIsTheTableItself_data()
{
    QTest::addColumn<bool>("backwardsX");
    QTest::addColumn<bool>("backwardsY");
    QTest::newRow("as stored") << false << false; // the path without gathering
    QTest::newRow("mirrored") << true << false;
    QTest::newRow("upside down") << false << true;
}

void LayersTest::oneToOneIsTheTableItself()
{
    QFETCH(bool, backwardsX);
    QFETCH(bool, backwardsY);
    constexpr int width = 131, height = 97; // neither a multiple of a vector nor of a band
    std::vector<std::int32_t> stored;
    for (int i = 0; i < width * height; ++i)
        stored.push_back((i * 37) % 4096);
    const viewer::Film film(radiograph(width, height, stored));
    imaging::GreyTable table{0, {}};
    for (int i = 0; i < 4096; ++i)
        table.levels.push_back(std::uint8_t(i >> 4));
    QImage image(width + 5, height + 3, QImage::Format_RGB32);
    image.fill(Qt::red);
    viewer::renderGrey(image, {4, 2, width, height}, film.pyramid(), viewer::greyLookup(table, film.firstStored()),
                       {1, backwardsX ? width : 0.0, width, backwardsX}, {1, backwardsY ? height : 0.0, height, backwardsY});
    QCOMPARE(image.pixel(3, 2), qRgb(255, 0, 0)); // its own area alone
    QCOMPARE(image.pixel(width + 4, 2), qRgb(255, 0, 0));
    QCOMPARE(image.pixel(4, height + 2), qRgb(255, 0, 0));
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int column = backwardsX ? width - 1 - x : x, row = backwardsY ? height - 1 - y : y;
            QCOMPARE(image.pixel(x + 4, y + 2) & 0xff, QRgb(stored[std::size_t(row * width + column)] >> 4));
        }
}

void LayersTest::interpolationLiesBetweenPixelCentres()
{
    const viewer::Film film(radiograph(2, 2, {0, 100, 200, 300}));
    imaging::GreyTable table{0, {}};
    for (int i = 0; i < 4096; ++i)
        table.levels.push_back(std::uint8_t(std::min(i / 2, 255)));
    const QImage image = shown(film, table, {8, 8}, 4, 0, 0); // centres at 2 and 6
    QCOMPARE(qRed(image.pixel(0, 0)), 0);   // outside the centres: the edge's value
    QCOMPARE(qRed(image.pixel(7, 0)), 50);
    QCOMPARE(qRed(image.pixel(0, 7)), 100);
    QCOMPARE(qRed(image.pixel(7, 7)), 150);
    QCOMPARE(qRed(image.pixel(3, 0)), 19);  // 3.5 is 0.375 of the way from 2 to 6: 50 · 0.375 = 18.75
    QCOMPARE(qRed(image.pixel(3, 3)), 56);  // (50 + 100) · 0.375 = 56.25
}

void LayersTest::blobsFollowATurnedFilm()
{
    // 0.4 at the image's top right; turned by 90° clockwise that corner is at the bottom right of the screen.
    const BlobOverlay blob{2, 2, {0.0f, 0.4f, 0.0f, 0.0f}, QColor(255, 255, 255), 0.9, 1.0};
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    viewer::paintBlobs(painter, QTransform(0, 20, -20, 0, 40, 0), {2, 2}, blob);
    painter.end();
    QCOMPARE(qRed(image.pixel(30, 30)), 56);
    QCOMPARE(qRed(image.pixel(39, 30)), 0); // the gap stays at the right and at the foot
    QCOMPARE(qRed(image.pixel(30, 39)), 0);
    QCOMPARE(qRed(image.pixel(30, 10)), 0);
    QCOMPARE(qRed(image.pixel(10, 10)), 0);
}

void LayersTest::whatIsBlendedIntoThePictureIsWhatIsPaintedOverIt()
{
    BlobOverlay blob{20, 20, {}, QColor(233, 128, 42), 0.6, 0.8};
    for (int i = 0; i < 400; ++i)
        blob.values.push_back(float((i * 7) % 400) / 440); // islands, corners, crossings
    QImage painted(500, 460, QImage::Format_RGB32);
    for (int y = 0; y < painted.height(); ++y)
        for (int x = 0; x < painted.width(); ++x)
            painted.setPixel(x, y, qRgb(x % 256, x % 256, x % 256));
    QImage blended = painted;
    const QTransform map(0, 1.17, -1.13, 0, 520.4, -20.3); // turned, and it reaches beyond the picture
    viewer::Fills fills;
    viewer::addPatchFills(fills, map, {500, 500}, blob, {});
    viewer::addOutlineFills(fills, map, {500, 500}, blob, {});
    const viewer::ViewerBox box{.key = 1, .box = {60.3, 80.7, 200.5, 160.2}, .colour = QColor(0, 200, 255), .selected = true, .handles = true};
    const viewer::ViewerBox dashed{.key = 2, .box = {20, 300, 90, 70}, .colour = QColor(250, 200, 0), .line = viewer::BoxLine::Dashed};
    viewer::addBoxFills(fills, map, box, {});
    viewer::addBoxFills(fills, map, dashed, {});
    viewer::blendFills(blended, blended.rect(), fills);
    QPainter painter(&painted);
    viewer::paintBlobs(painter, map, {500, 500}, blob);
    viewer::paintBox(painter, map, box);
    viewer::paintBox(painter, map, dashed);
    painter.end();
    int worst = 0;
    for (int y = 0; y < painted.height(); ++y)
        for (int x = 0; x < painted.width(); ++x)
            for (const int shift : {0, 8, 16})
                worst = std::max(worst, std::abs(int(painted.pixel(x, y) >> shift & 0xff) - int(blended.pixel(x, y) >> shift & 0xff)));
    QVERIFY2(worst <= 6, qPrintable(QString::number(worst))); // Qt's rasterizer keeps the shares of an edge in 1/64
}

void LayersTest::anOutlinesHaloCoversNoPixelTwice()
{
    // Two patches that touch at a corner: borders end, turn and cross there.
    const BlobOverlay blob{3, 3, {1, 0, 0, 0, 1, 0, 0, 0, 0}, QColor(255, 255, 255), 0.5, 0.0};
    viewer::Fills fills;
    viewer::addOutlineFills(fills, QTransform::fromScale(20, 20), {3, 3}, blob, {});
    for (std::size_t i = 0; i < fills.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (fills[i].alpha < 1 && fills[j].alpha < 1) {
                const QRectF both = fills[i].rect.intersected(fills[j].rect);
                QVERIFY2(both.width() * both.height() < 1e-9, qPrintable(QString("%1 and %2").arg(i).arg(j)));
            }
    // And none is missing: a side's middle is white, a corner too, the patches' insides are not.
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::black);
    viewer::blendFills(image, image.rect(), fills);
    for (const QPoint at : {QPoint(10, 20), QPoint(20, 10), QPoint(20, 20), QPoint(30, 20), QPoint(40, 30), QPoint(40, 40), QPoint(20, 30), QPoint(30, 40)})
        QVERIFY2(qRed(image.pixel(at)) > 80, qPrintable(QString("%1 %2").arg(at.x()).arg(at.y())));
    for (const QPoint at : {QPoint(10, 10), QPoint(30, 30), QPoint(50, 10), QPoint(30, 10), QPoint(50, 50)})
        QCOMPARE(qRed(image.pixel(at)), 0);
}

QTEST_MAIN(LayersTest)
#include "layers_test.moc"
