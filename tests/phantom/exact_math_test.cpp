// Our own functions against libm's, and bit by bit against themselves.
#include "core/phantom/exact_math.h"

#include <QTest>

#include <cmath>

using namespace phantom;

class ExactMathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAgreeWithLibm()
    {
        for (float x = -20; x < 20; x += 0.0137F) {
            const double exact = std::exp2(static_cast<double>(x));
            QVERIFY(std::abs(exp2Exact(x) - exact) <= 4e-6 * exact);
        }
        for (float x = 1e-4F; x < 100; x *= 1.0113F)
            QVERIFY(std::abs(log2Exact(x) - std::log2(static_cast<double>(x))) < 2e-5);
        for (double x = -20; x < 20; x += 0.0173) {
            QVERIFY(std::abs(sinExact(x) - std::sin(x)) < 1e-7);
            QVERIFY(std::abs(cosExact(x) - std::cos(x)) < 1e-7);
        }
    }
    void wholePowersAreNearlyExact()
    {
        for (int n = -30; n <= 30; ++n)
            QVERIFY(std::abs(exp2Exact(static_cast<float>(n)) / std::exp2(static_cast<double>(n)) - 1) < 4e-6);
        QCOMPARE(log2Exact(1.0F), 0.0F);
        QCOMPARE(log2Exact(8.0F), 3.0F);
        QCOMPARE(sinExact(0), 0.0);
    }
};

QTEST_GUILESS_MAIN(ExactMathTest)
#include "exact_math_test.moc"
