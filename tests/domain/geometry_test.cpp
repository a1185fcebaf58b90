#include "core/domain/geometry.h"
#include "core/domain/random.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace domain;

namespace {
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double endless = std::numeric_limits<double>::infinity();
} // namespace

class GeometryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBoxHoldsItsLeftAndTopEdge()
    {
        const Box box{10, 20, 5, 5};
        QVERIFY(box.contains({10, 20}));
        QVERIFY(!box.contains({15, 22}));
        QVERIFY(!box.contains({12, 25}));
        QVERIFY(box.contains({14.999, 24.999}));
    }
    void theOverlapOfBoxesThatMeetAtAnEdgeIsEmpty()
    {
        QCOMPARE(intersection({0, 0, 10, 10}, {5, 2, 10, 3}), (Box{5, 2, 5, 3}));
        QCOMPARE(intersection({0, 0, 10, 10}, {10, 0, 5, 5}).area(), 0.0);
        QCOMPARE(intersection({0, 0, 10, 10}, {50, 50, 5, 5}).area(), 0.0);
    }
    void cornersMayComeInAnyOrder()
    {
        const Box box{2, 3, 4, 5};
        QCOMPARE(boxFromCorners({2, 3}, {6, 8}), box);
        QCOMPARE(boxFromCorners({6, 8}, {2, 3}), box);
        QCOMPARE(boxFromCorners({6, 3}, {2, 8}), box);
    }
    void aBoxIsClippedToItsImage()
    {
        QCOMPARE(clippedTo({-5, 90, 20, 20}, {100, 100}), (Box{0, 90, 15, 10}));
        QCOMPARE(clippedTo({200, 0, 20, 20}, {100, 100}).area(), 0.0);
    }
    void insideAllowsWhatTheToleranceAllows()
    {
        QVERIFY(isInside({0, 0, 100, 100}, {100, 100}));
        QVERIFY(!isInside({0, 0, 100.4, 100}, {100, 100}));
        QVERIFY(isInside({0, -0.4, 100.4, 100}, {100, 100}, 0.5));
        QVERIFY(!isInside({notANumber, 0, 1, 1}, {100, 100}, 1));
        QVERIFY(!isInside({0, 0, endless, 1}, {100, 100}, 1));
    }
    void aBoxMovesInsideAndKeepsItsSize()
    {
        QCOMPARE(movedInside({-5, 95, 20, 10}, {100, 100}), (Box{0, 90, 20, 10}));
        QCOMPARE(movedInside({30, 30, 20, 10}, {100, 100}), (Box{30, 30, 20, 10}));
        QCOMPARE(movedInside({-5, 5, 300, 10}, {100, 100}), (Box{0, 5, 100, 10}));
    }
    void nihsFrameIsScaledToTheCopy()
    {
        QCOMPARE(scaledToImage({512, 256, 128, 64}, {1024, 1024}, {512, 2048}), (Box{256, 512, 64, 128}));
        QCOMPARE(scaledToImage({225.084745762712, 547.019216763771, 86.7796610169492, 79.1864406779661}, {1024, 1024},
                               {1024, 1024}),
                 (Box{225.084745762712, 547.019216763771, 86.7796610169492, 79.1864406779661}));
    }
    void aUnionCountsOverlapsOnce()
    {
        QCOMPARE(unionArea({}), 0.0);
        QCOMPARE(unionArea({{0, 0, 10, 10}, {5, 5, 10, 10}}), 175.0);
        QCOMPARE(unionArea({{0, 0, 10, 10}, {0, 0, 10, 10}, {2, 2, 3, 3}}), 100.0);
        QCOMPARE(unionArea({{0, 0, 10, 10}, {20, 0, 1, 1}, {0, 0, 0, 50}, {3, 3, -2, 5}}), 101.0);
    }
    void aUnionAgreesWithCountingPixels()
    {
        Random random(1);
        for (int round = 0; round < 200; ++round) {
            std::vector<Box> boxes;
            std::vector<char> pixels(30 * 30, 0);
            for (std::uint64_t k = 0, n = 1 + random.below(5); k < n; ++k) {
                const auto x = random.below(30), y = random.below(30);
                const auto w = random.below(31 - x), h = random.below(31 - y);
                boxes.push_back(
                    {static_cast<double>(x), static_cast<double>(y), static_cast<double>(w), static_cast<double>(h)});
                for (auto row = y; row < y + h; ++row)
                    std::fill_n(pixels.begin() + static_cast<long>(row * 30 + x), w, 1);
            }
            QCOMPARE(unionArea(boxes), static_cast<double>(std::count(pixels.begin(), pixels.end(), 1)));
        }
    }
    void iouIsOverlapOverUnion()
    {
        QCOMPARE(iou({0, 0, 10, 10}, {5, 0, 10, 10}), 1.0 / 3);
        QCOMPARE(iou({0, 0, 10, 10}, {0, 0, 10, 10}), 1.0);
        QCOMPARE(iou({0, 0, 10, 10}, {20, 0, 10, 10}), 0.0);
        QCOMPARE(iou({0, 0, 0, 0}, {0, 0, 0, 0}), 0.0);
    }
    void boxesThatAreNotFiniteOverlapNothing()
    {
        const Box sound{0, 0, 10, 10};
        for (const Box& box : {Box{notANumber, 0, 5, 5}, Box{0, 0, endless, 5}, Box{-endless, 0, endless, 5}}) {
            QVERIFY(!box.isFinite());
            QCOMPARE(iou(sound, box), 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(GeometryTest)
#include "geometry_test.moc"
