#include "core/launch/tensor_export.h"

#include <QTest>

#include <cmath>
#include <limits>

class TensorExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halvesAreAsIeee754RoundsThem_data()
    {
        QTest::addColumn<float>("value");
        QTest::addColumn<int>("bits");
        // IEEE 754-2019, binary16; the examples of its wikipedia page, and ties worked by hand
        QTest::newRow("0") << 0.0F << 0x0000;
        QTest::newRow("-0") << -0.0F << 0x8000;
        QTest::newRow("1") << 1.0F << 0x3c00;
        QTest::newRow("-2") << -2.0F << 0xc000;
        QTest::newRow("1/3") << 1.0F / 3 << 0x3555;
        QTest::newRow("largest") << 65504.0F << 0x7bff;
        QTest::newRow("rounds down to the largest") << 65519.0F << 0x7bff;
        QTest::newRow("rounds to infinity") << 65520.0F << 0x7c00;
        QTest::newRow("smallest normal") << std::ldexp(1.0F, -14) << 0x0400;
        QTest::newRow("largest subnormal") << std::ldexp(1023.0F, -24) << 0x03ff;
        QTest::newRow("smallest subnormal") << std::ldexp(1.0F, -24) << 0x0001;
        QTest::newRow("half of it: tie to even") << std::ldexp(1.0F, -25) << 0x0000;
        QTest::newRow("three halves: tie to even") << std::ldexp(3.0F, -25) << 0x0002;
        QTest::newRow("tie to even, down") << 1 + std::ldexp(1.0F, -11) << 0x3c00;
        QTest::newRow("tie to even, up") << 1 + std::ldexp(3.0F, -11) << 0x3c02;
        QTest::newRow("carry into the exponent") << 2 - std::ldexp(1.0F, -12) << 0x4000;
        QTest::newRow("infinity") << std::numeric_limits<float>::infinity() << 0x7c00;
        QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN() << 0x7e00;
    }
    void halvesAreAsIeee754RoundsThem()
    {
        QFETCH(float, value);
        QFETCH(int, bits);
        QCOMPARE(int(launch::halfOf(value)), bits);
    }
};

QTEST_APPLESS_MAIN(TensorExportTest)
#include "tensor_export_test.moc"
