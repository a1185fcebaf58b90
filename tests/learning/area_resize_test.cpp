#include "core/learning/area_resize.h"

#include "tests/learning/finite_differences.h"

#include <QTest>

class AreaResizeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachPixelIsTheMeanOfItsArea()
    {
        // Three pixels into two: each covers one and a half.
        const at::Tensor x = at::tensor({1.0, 4.0, 7.0}, at::kDouble).view({1, 1, 1, 3});
        const at::Tensor y = learning::areaResize(x, 1, 2);
        QCOMPARE(y[0][0][0][0].item<double>(), (1 + 0.5 * 4) / 1.5);
        QCOMPARE(y[0][0][0][1].item<double>(), (0.5 * 4 + 7) / 1.5);
    }
    void wholeFactorsAreAverages()
    {
        const at::Tensor x = at::rand({2, 1, 40, 60}, at::kDouble);
        QVERIFY(largestDifference(learning::areaResize(x, 20, 20), at::avg_pool2d(x, {2, 3})) < 1e-14);
    }
    void theMeanIsKept()
    {
        const at::Tensor x = at::rand({1, 1, 192, 192}, at::kDouble);
        QVERIFY(std::abs(learning::areaResize(x, 20, 20).mean().item<double>() - x.mean().item<double>()) < 1e-14);
    }
};

QTEST_GUILESS_MAIN(AreaResizeTest)
#include "area_resize_test.moc"
