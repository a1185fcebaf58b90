#include "core/assist/reason.h"

#include <QRegularExpression>
#include <QTest>

using namespace assist;

class ReasonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsASentenceWhosePartsAreFilledIn()
    {
        for (int kind = 0; kind < static_cast<int>(ReasonKind::Count_); ++kind) {
            const Reason reason{static_cast<ReasonKind>(kind), 0, 0.25, 0.1, 0.9, 3, QStringLiteral("film_7.png")};
            const QString text = reasonText(reason, QStringLiteral("Mass"));
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
            QVERIFY2(text.at(0).isUpper(), qPrintable(text));
        }
    }
    void numbersAreTheLanguages()
    {
        const Reason spread{ReasonKind::SpreadMap, 0, 4.25};
        QVERIFY(reasonText(spread, QStringLiteral("Mass")).contains(QStringLiteral("4.3 times")));
        const QLocale german(QLocale::German);
        QVERIFY(filledReason(QStringLiteral("{factor}-mal"), spread, {}, german) == QStringLiteral("4,3-mal"));
    }
    void whatIsNotCertainIsNeverPrintedAsIfItWere_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("nearly one") << 0.999 << "99 %";
        QTest::newRow("nearly none") << 0.001 << "1 %";
        QTest::newRow("one") << 1.0 << "100 %";
        QTest::newRow("half") << 0.505 << "51 %";
    }
    void whatIsNotCertainIsNeverPrintedAsIfItWere()
    {
        QFETCH(double, share);
        QFETCH(QString, text);
        const Reason reason{ReasonKind::UnsureWhether, 0, share};
        QCOMPARE(filledReason(QStringLiteral("{share}"), reason, {}, QLocale::c()), text);
    }
    void bracesInANameAreNoPlaceholder()
    {
        Reason reason{ReasonKind::SamePictureOtherPatient};
        reason.other = QStringLiteral("{finding}.png");
        QVERIFY(reasonText(reason, QStringLiteral("Mass")).contains(QStringLiteral("{finding}.png")));
    }
};

QTEST_GUILESS_MAIN(ReasonTest)
#include "reason_test.moc"
