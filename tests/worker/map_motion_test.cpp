#include "core/worker/map_motion.h"

#include <torch/types.h>

#include <QTest>

#include <cmath>

using worker::MapMotion;
using worker::motionOf;
using worker::movedInside;
using worker::movedPicture;

class MapMotionTest : public QObject {
    Q_OBJECT

    static at::Tensor ramp(std::int64_t side) { return torch::arange(side, torch::kFloat).repeat({1, side, 1}); }

private Q_SLOTS:
    void aPictureMovesRightAndDownAndRepeatsItsEdge()
    {
        const at::Tensor picture = torch::arange(9, torch::kFloat).reshape({1, 1, 3, 3});
        QVERIFY(movedPicture(picture, 1, 0).equal(torch::tensor({0.F, 0.F, 1.F, 3.F, 3.F, 4.F, 6.F, 6.F, 7.F}).reshape({1, 1, 3, 3})));
        QVERIFY(movedPicture(picture, 0, -2).equal(torch::tensor({6.F, 7.F, 8.F, 6.F, 7.F, 8.F, 6.F, 7.F, 8.F}).reshape({1, 1, 3, 3})));
    }
    void aMapMovesBetweenPatches()
    {
        // A ramp of one a patch, moved right by 0.25, is less by 0.25 everywhere; moved left by 1.5 it is more by 1.5.
        const at::Tensor map = ramp(8);
        const at::Tensor still = movedInside(map, 0, 0, 2);
        QCOMPARE(still.size(1), 4);
        QVERIFY((movedInside(map, 0.25, 0, 2) - (still - 0.25)).abs().max().item<float>() < 1e-6F);
        QVERIFY((movedInside(map, -1.5, 0, 2) - (still + 1.5)).abs().max().item<float>() < 1e-6F);
        QVERIFY((movedInside(map, 0, 1, 2) - still).abs().max().item<float>() < 1e-6F);
    }
    void aMapThatMovesAlongLeavesNothing()
    {
        const at::Tensor before = ramp(8) / 8, after = before - 0.125;
        const MapMotion motion = motionOf(before, after, 1, 0, 2, 0.4);
        QCOMPARE(motion.values, 16.0);
        QVERIFY(std::abs(motion.moved / motion.values - 0.125) < 1e-6);
        QVERIFY(std::abs(motion.expected / motion.values - 0.125) < 1e-6);
        QVERIFY(motion.residual / motion.values < 1e-6);
        QCOMPARE(motion.regionIou / motion.regions, 1.0);
    }
    void aMapThatStaysBehindIsSeen()
    {
        const at::Tensor before = ramp(8) / 8;
        const MapMotion motion = motionOf(before, before, 1, 0, 2, 0.4); // columns 4, 5 before and 5 alone after
        QCOMPARE(motion.moved, 0.0);
        QVERIFY(std::abs(motion.residual / motion.values - 0.125) < 1e-6);
        QCOMPARE(motion.regionIou / motion.regions, 0.5);
    }
    void emptyRegionsAreNotCounted()
    {
        const at::Tensor nothing = torch::zeros({3, 8, 8});
        QCOMPARE(motionOf(nothing, nothing, 1, 0, 2, 0.5).regions, 0.0);
    }
};

QTEST_APPLESS_MAIN(MapMotionTest)
#include "map_motion_test.moc"
