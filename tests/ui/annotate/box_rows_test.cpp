// The rows of the marks: figures that are typed in, and what is said of those that cannot be.
#include "ui/annotate/box_rows.h"
#include "ui/kit/theme.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using annotate::BoxLine;
using annotate::BoxRows;
using domain::Box;

class BoxRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        kit::theme().use(kit::ThemeName::Dark);
    }
    void init();
    void cleanup() { m_rows.reset(); }
    void whatFitsIsTaken();
    void whatIsTypedIsTakenToTheHundredth();
    void eitherSignForDecimalsIsUnderstood();
    void whatIsNoFigureIsSaid_data();
    void whatIsNoFigureIsSaid();
    void whatDoesNotFitIsSaidAndLeavesTheBox_data();
    void whatDoesNotFitIsSaidAndLeavesTheBox();
    void theNextFigureThatFitsTakesTheWordsAway();
    void aFigureThatIsShownIsAlwaysOneThatFits();

private:
    QDoubleSpinBox* field(const QString& name) const { return m_rows->findChild<QDoubleSpinBox*>(name); }
    QLabel* said() const { return m_rows->findChild<QLabel*>("box-refused"); }
    void type(const QString& name, const QString& figure)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), figure);
        QTest::keyClick(field(name), Qt::Key_Return);
    }

    std::unique_ptr<BoxRows> m_rows;
};

void BoxRowsTest::init()
{
    m_rows = std::make_unique<BoxRows>();
    BoxLine line;
    line.key = 7;
    line.box = {100.25, 50.5, 200, 80};
    line.name = "Mass";
    m_rows->set({line}, 7, {1024, 900});
    m_rows->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_rows.get()));
}

void BoxRowsTest::whatFitsIsTaken()
{
    QSignalSpy edited(m_rows.get(), &BoxRows::edited);
    type("box-x", "824");
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][1].value<Box>(), (Box{824, 50.5, 200, 80}));
    QVERIFY(!said()->isVisible());
}

void BoxRowsTest::whatIsNoFigureIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"1.200,5", "1e2", "100+50", "abc", ""})
        QTest::newRow(typed) << QString(typed);
}

void BoxRowsTest::whatIsNoFigureIsSaid()
{
    QFETCH(QString, typed);
    QSignalSpy edited(m_rows.get(), &BoxRows::edited);
    field("box-w")->setFocus();
    field("box-w")->selectAll();
    if (typed.isEmpty())
        QTest::keyClick(field("box-w"), Qt::Key_Delete);
    type("box-w", typed);
    QCOMPARE(edited.size(), 0);
    QVERIFY(said()->isVisible());
    QVERIFY2(said()->text().contains("no figure"), qPrintable(said()->text()));
    QCOMPARE(field("box-w")->text(), QString("w 200"));
    type("box-w", "60.755"); // begun anew; a third decimal is not worth a word
    QCOMPARE(edited.size(), 1);
    QVERIFY(!said()->isVisible());
}

void BoxRowsTest::eitherSignForDecimalsIsUnderstood()
{
    const QLocale before;
    for (const char* language : {"en", "de"}) {
        QLocale::setDefault(QLocale(QLatin1String(language)));
        init();
        QSignalSpy edited(m_rows.get(), &BoxRows::edited);
        type("box-y", "12,5");
        type("box-w", "60.75");
        QCOMPARE(edited.size(), 2);
        QCOMPARE(edited[0][1].value<Box>(), (Box{100.25, 12.5, 200, 80})); // not 125
        QCOMPARE(edited[1][1].value<Box>(), (Box{100.25, 50.5, 60.75, 80}));
    }
    QLocale::setDefault(before);
}

void BoxRowsTest::whatIsTypedIsTakenToTheHundredth()
{
    QCOMPARE(field("box-x")->text(), QString("x 100.25"));
    QCOMPARE(field("box-y")->text(), QString("y 50.5"));
    QSignalSpy edited(m_rows.get(), &BoxRows::edited);
    type("box-y", "60.75");
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][1].value<Box>(), (Box{100.25, 60.75, 200, 80}));
}

void BoxRowsTest::whatDoesNotFitIsSaidAndLeavesTheBox_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("range"); // by hand, of an image of 1024 × 900 px
    QTest::newRow("x far beyond") << QStringLiteral("box-x") << QStringLiteral("99999") << QStringLiteral("x 100.25") << QStringLiteral("from 0 to 824");
    QTest::newRow("x that would push the box over the edge") << QStringLiteral("box-x") << QStringLiteral("825") << QStringLiteral("x 100.25") << QStringLiteral("from 0 to 824");
    QTest::newRow("x before the image") << QStringLiteral("box-x") << QStringLiteral("-3") << QStringLiteral("x 100.25") << QStringLiteral("from 0 to 824");
    QTest::newRow("y") << QStringLiteral("box-y") << QStringLiteral("821") << QStringLiteral("y 50.5") << QStringLiteral("from 0 to 820");
    QTest::newRow("w") << QStringLiteral("box-w") << QStringLiteral("950") << QStringLiteral("w 200") << QStringLiteral("from 1 to 923.75"); // 1024 − 100.25
    QTest::newRow("w of nothing") << QStringLiteral("box-w") << QStringLiteral("0") << QStringLiteral("w 200") << QStringLiteral("from 1 to 923.75");
    QTest::newRow("h") << QStringLiteral("box-h") << QStringLiteral("850") << QStringLiteral("h 80") << QStringLiteral("from 1 to 849.5");
}

void BoxRowsTest::whatDoesNotFitIsSaidAndLeavesTheBox()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QString, before);
    QFETCH(QString, range);
    QSignalSpy edited(m_rows.get(), &BoxRows::edited);
    type(name, typed);
    QCOMPARE(edited.size(), 0);
    QVERIFY(said()->isVisible());
    QVERIFY2(said()->text().contains(range) && said()->text().contains("stays"), qPrintable(said()->text()));
    QCOMPARE(field(name)->text(), before);
}

void BoxRowsTest::theNextFigureThatFitsTakesTheWordsAway()
{
    type("box-x", "99999");
    QVERIFY(said()->isVisible());
    type("box-x", "5");
    QVERIFY(!said()->isVisible());
}

void BoxRowsTest::aFigureThatIsShownIsAlwaysOneThatFits()
{
    // The largest x is 823.996 and its field says 824: who types that means the edge.
    BoxLine line;
    line.key = 8;
    line.box = {10, 10, 200.004, 80};
    line.name = "Mass";
    m_rows->set({line}, 8, {1024, 900});
    QSignalSpy edited(m_rows.get(), &BoxRows::edited);
    QDoubleSpinBox* x = nullptr;
    QTRY_VERIFY([&] { // the old row leaves with the next turn
        for (auto* one : m_rows->findChildren<QDoubleSpinBox*>("box-x"))
            x = one->isVisible() ? one : x;
        return x != nullptr;
    }());
    x->setFocus();
    x->selectAll();
    QTest::keyClicks(x, "824");
    QTest::keyClick(x, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][1].value<Box>(), (Box{1024 - 200.004, 10, 200.004, 80}));
}

QTEST_MAIN(BoxRowsTest)
#include "box_rows_test.moc"
