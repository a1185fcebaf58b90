// How the parts of a panel share its height.
#include "ui/kit/panel.h"
#include "ui/kit/scrolled_section.h"
#include "ui/kit/shared_column.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using kit::heightShares;
using Shares = std::vector<int>;

class SharedColumnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void theLeastOfEachComesFirst();
    void whatNobodyWantsStaysEmpty();
    void whereNotEvenTheLeastFitsTheFirstGiveWay();
    void aHiddenPartHasNoShare();
    void aBodyThatGrowsTakesFromTheOthers();
    void aRowIsBroughtIntoSight();

private:
    static QWidget* row(int height)
    {
        auto* made = new QWidget;
        made->setFixedHeight(height);
        return made;
    }
};

void SharedColumnTest::theLeastOfEachComesFirst()
{
    QCOMPARE(heightShares(300, {{100, 200}, {80, 120}, {60, 400}}), (Shares{160, 80, 60})); // the rest in their order
    QCOMPARE(heightShares(400, {{100, 200}, {80, 120}, {60, 400}}), (Shares{200, 120, 80}));
    QCOMPARE(heightShares(300, {{100, 40}, {80, 120}, {60, 400}}), (Shares{40, 120, 140})); // no more than the whole
}

void SharedColumnTest::whatNobodyWantsStaysEmpty() { QCOMPARE(heightShares(900, {{100, 200}, {80, 120}}), (Shares{200, 120})); }

void SharedColumnTest::whereNotEvenTheLeastFitsTheFirstGiveWay()
{
    QCOMPARE(heightShares(200, {{100, 200}, {80, 120}, {60, 400}}), (Shares{60, 80, 60}));
    QCOMPARE(heightShares(100, {{100, 200}, {80, 120}, {60, 400}}), (Shares{0, 40, 60}));
}

void SharedColumnTest::aHiddenPartHasNoShare()
{
    kit::SharedColumn column(8);
    auto *first = row(100), *second = row(50), *third = row(60);
    second->hide();
    for (QWidget* part : {first, second, third})
        column.addPart(part);
    column.resize(200, 400);
    column.show();
    QCOMPARE(third->y(), 108);
    second->show();
    QTRY_COMPARE(third->y(), 166);
}

void SharedColumnTest::aBodyThatGrowsTakesFromTheOthers()
{
    kit::SharedColumn column(0);
    auto *above = new kit::ScrolledSection("Above"), *below = new kit::ScrolledSection("Below");
    for (auto* section : {above, below}) {
        section->setLeastBody(80);
        column.addPart(section);
    }
    above->addToBody(row(300));
    const int header = kit::theme().length("section_header");
    column.resize(200, 300);
    column.show();
    QTRY_COMPARE(above->height(), 300 - header); // below there is nothing yet
    auto* grown = row(200);
    below->addToBody(grown);
    QTRY_COMPARE(below->height(), header + 80);
    QCOMPARE(above->height(), 300 - header - 80);
    QCOMPARE(above->header().y(), 0);
    grown->setFixedHeight(20);
    QTRY_COMPARE(below->height(), header + 20);
}

void SharedColumnTest::aRowIsBroughtIntoSight()
{
    kit::SharedColumn column(0);
    auto* section = new kit::ScrolledSection("Rows");
    section->setLeastBody(40);
    column.addPart(section);
    column.resize(200, kit::theme().length("section_header") + 100);
    column.show();
    QWidget* last = nullptr;
    for (int i = 0; i < 6; ++i)
        section->addToBody(last = row(40));
    section->bringIntoSight(last);
    QTRY_COMPARE(last->visibleRegion().boundingRect().height(), 40);
    QVERIFY(section->header().visibleRegion().boundingRect().height() > 0); // which stays
    column.resize(200, kit::theme().length("section_header") + 60); // less of the body is shown
    QTRY_COMPARE(last->visibleRegion().boundingRect().height(), 40);
}

QTEST_MAIN(SharedColumnTest)
#include "shared_column_test.moc"
