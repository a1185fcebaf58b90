// Shapes by area, blurs by their sum, noise by its mean.
#include "core/phantom/raster.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace phantom;

class RasterTest : public QObject {
    Q_OBJECT

private:
    static double sum(const Raster& raster) { return std::accumulate(raster.values().begin(), raster.values().end(), 0.0); }

private Q_SLOTS:
    void aFilledShapeHasItsArea()
    {
        const Raster raster = filled(20, 20, {{2.25, 3}, {10.75, 3}, {10.75, 8}, {2.25, 8}});
        QVERIFY(std::abs(sum(raster) - 8.5 * 5) < 1e-4);
        QCOMPARE(raster.row(5)[2], 0.75F); // half-covered pixels hold their share
        QCOMPARE(raster.row(5)[5], 1.0F);
        QCOMPARE(raster.row(2)[5], 0.0F);
    }
    void aShapeBeyondTheEdgeIsCut()
    {
        const Raster raster = filled(10, 10, {{-5, -5}, {5, -5}, {5, 25}, {-5, 25}});
        QVERIFY(std::abs(sum(raster) - 50) < 1e-4);
    }
    void blurKeepsTheSumWithinTheFrame()
    {
        Raster raster(64, 64);
        raster.row(32)[32] = 1;
        blur(raster, 3);
        QVERIFY(std::abs(sum(raster) - 1) < 1e-5);
        // Three boxes of 7: each has variance (7² − 1)/12 = 4.
        double variance = 0;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                variance += raster.row(y)[x] * (x - 32) * (x - 32);
        QVERIFY(std::abs(variance - 12) < 1e-3);
    }
    void aFlatRasterStaysFlat()
    {
        Raster raster(50, 30, 2.5F);
        blur(raster, 4);
        const Raster wide = wideBlur(raster, 16);
        for (const float v : wide.values())
            QVERIFY(std::abs(v - 2.5F) < 1e-5F);
    }
    void aStrokeCountsEachPixelOnce()
    {
        Raster raster(40, 40);
        // Back and forth over itself.
        addStroke(raster, {{10, 20}, {30, 20}, {10, 20}, {30, 20}}, [](double) { return 3.0; }, [](float, float) { return 1.0F; });
        for (const float v : raster.values())
            QVERIFY(v == 0.0F || v == 1.0F);
        QVERIFY(std::abs(sum(raster) - (20 * 6 + 3.14159 * 9)) < 8);
    }
    void samplingLiesBetweenPixelCentres()
    {
        Raster raster(2, 1);
        raster.row(0)[1] = 1;
        QCOMPARE(raster.at(0.5, 0.5), 0.0F);
        QCOMPARE(raster.at(1.0, 0.5), 0.5F);
        QCOMPARE(raster.at(9.0, -4.0), 1.0F); // the border goes on
    }
    void curvesGoThroughTheirPoints()
    {
        const Path points = {{0, 0}, {4, 1}, {7, 7}, {2, 9}};
        const Path open = curveThrough(points, 5), closed = closedCurveThrough(points, 5);
        QCOMPARE(open.size(), std::size_t(16));
        QCOMPARE(closed.size(), std::size_t(20));
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(open[5 * i].x, points[i].x);
            QCOMPARE(closed[5 * i].y, points[i].y);
        }
    }
    void cloudsAreBalancedAndDifferBySeed()
    {
        const Raster a = cloud(200, 200, 20, 3, 1), b = cloud(200, 200, 20, 3, 2);
        QVERIFY(std::abs(sum(a) / 40000) < 0.1);
        QVERIFY(a.values() != b.values());
        QVERIFY(a.values() == cloud(200, 200, 20, 3, 1).values());
    }
};

QTEST_GUILESS_MAIN(RasterTest)
#include "raster_test.moc"
