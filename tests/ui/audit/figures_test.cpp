#include "ui/audit/figures.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace audit;

class FiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aThirdDecimalWhereRoundingWouldLiftToT_data();
    void aThirdDecimalWhereRoundingWouldLiftToT();
    void notApplicableIsNeverZero();
    void anAccuracyHasItsInterval();
};

void FiguresTest::aThirdDecimalWhereRoundingWouldLiftToT_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<QString>("text");
    // desk.md: 0.097, 0.099 are below 0.10 and must look it
    QTest::newRow("plain") << 0.42 << 0.1 << "0.42";
    QTest::newRow("just below") << 0.097 << 0.1 << "0.097";
    QTest::newRow("cut, not rounded") << 0.0999 << 0.1 << "0.099";
    QTest::newRow("at T") << 0.1 << 0.1 << "0.10";
    QTest::newRow("rounds to below T anyway") << 0.094 << 0.1 << "0.09";
    QTest::newRow("another T") << 0.297 << 0.3 << "0.297";
    QTest::newRow("above another T") << 0.297 << 0.1 << "0.30";
    QTest::newRow("no T") << 0.097 << -1.0 << "0.10";
}

void FiguresTest::aThirdDecimalWhereRoundingWouldLiftToT()
{
    QFETCH(double, value);
    QFETCH(double, threshold);
    QTEST(figureText(value, threshold), "text");
}

void FiguresTest::notApplicableIsNeverZero()
{
    QCOMPARE(figureText(std::nan("")), QStringLiteral("–"));
    QCOMPARE(sizeMmText(0, 12), QStringLiteral("–"));
    QCOMPARE(sizeMmText(41.4, 44.6), QStringLiteral("41 × 45"));
}

void FiguresTest::anAccuracyHasItsInterval()
{
    QCOMPARE(accuracyText(0.5, {0.352, 0.648}), QStringLiteral("0.50 [0.35, 0.65]"));
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
