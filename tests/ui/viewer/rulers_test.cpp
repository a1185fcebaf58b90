#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/rulers.h"

#include "tests/ui/viewer/viewer_films.h"

#include <QTest>

#include <cmath>

using viewer::LeftDrag;
using viewer::RadiographView;
using viewer::Ruler;

class RulersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theLengthIsInMillimetresWhereTheSpacingIsKnown_data();
    void theLengthIsInMillimetresWhereTheSpacingIsKnown();
    void aDragMeasuresAndSeveralStay();
    void anEndCanBeTakenAgain();
    void aClickLeavesNothing();
    void shiftKeepsARulerLevelOnATurnedFilm();
    void rulersEndAtTheFilmsBorder();
    void escTakesTheDragThenTheRulersThenTheMode();
    void theNextFilmHasNone();
    void theMillimetresSayWhatTheyMean();

private:
    std::unique_ptr<RadiographView> m_view;
};

void RulersTest::init()
{
    m_view = std::make_unique<RadiographView>();
    m_view->resize(416, 416); // 1:1 with a margin of 8
    m_view->setRadiograph(rampFilm(400, 400));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setLeftDrag(LeftDrag::Ruler);
}

void RulersTest::theLengthIsInMillimetresWhereTheSpacingIsKnown_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("aspect");
    QTest::addColumn<QString>("text"); // of 30 px across and 40 px down
    QTest::newRow("square") << 0.5 << 0.5 << 1.0 << "25.0 mm";
    QTest::newRow("not square") << 1.0 << 0.25 << 0.25 << "31.6 mm"; // hypot(30, 10)
    QTest::newRow("unknown") << 0.0 << 0.0 << 1.0 << "50 px";
    QTest::newRow("unknown, but not square") << 0.0 << 0.0 << 0.25 << "32 px";
}

void RulersTest::theLengthIsInMillimetresWhereTheSpacingIsKnown()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(double, aspect);
    QLocale::setDefault(QLocale::c());
    const auto kind = x > 0 ? imaging::SpacingKind::Imager : imaging::SpacingKind::None;
    QTEST(viewer::rulerText({{10, 10}, {40, 50}}, {x, y, kind}, aspect), "text");
}

void RulersTest::aDragMeasuresAndSeveralStay()
{
    const imaging::Voi before = m_view->voi();
    dragOn(m_view.get(), Qt::LeftButton, {108, 108}, {208, 158});
    dragOn(m_view.get(), Qt::LeftButton, {58, 308}, {258, 308});
    QCOMPARE(m_view->rulers().size(), std::size_t(2));
    QVERIFY(m_view->rulers()[0] == (Ruler{{100, 100}, {200, 150}}));
    QVERIFY(m_view->rulers()[1] == (Ruler{{50, 300}, {250, 300}}));
    QCOMPARE(m_view->voi(), before); // the hand did nothing else
    dragOn(m_view.get(), Qt::RightButton, {200, 200}, {240, 200});
    QVERIFY(m_view->voi() != before); // the right button keeps its meaning
    m_view->setLeftDrag(LeftDrag::Pan);
    QCOMPARE(m_view->rulers().size(), std::size_t(2)); // they stay in other modes
}

void RulersTest::anEndCanBeTakenAgain()
{
    dragOn(m_view.get(), Qt::LeftButton, {108, 108}, {208, 108});
    dragOn(m_view.get(), Qt::LeftButton, {110, 106}, {108, 208}); // its first end, within reach
    QCOMPARE(m_view->rulers().size(), std::size_t(1));
    QVERIFY(m_view->rulers()[0] == (Ruler{{100, 200}, {200, 100}}));
}

void RulersTest::aClickLeavesNothing()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {200, 200});
    dragOn(m_view.get(), Qt::LeftButton, {200, 200}, {202, 201});
    QVERIFY(m_view->rulers().empty());
}

void RulersTest::shiftKeepsARulerLevelOnATurnedFilm()
{
    m_view->turn();
    dragOn(m_view.get(), Qt::LeftButton, {108, 108}, {208, 121}, Qt::ShiftModifier);
    const Ruler ruler = m_view->rulers().at(0);
    const QPointF from = m_view->viewFromImage(ruler.from), to = m_view->viewFromImage(ruler.to);
    QCOMPARE(from, QPointF(108, 108));
    QCOMPARE(to, QPointF(208, 108)); // level on the screen: upright in the image
    QCOMPARE(ruler.from.x, ruler.to.x);
}

void RulersTest::rulersEndAtTheFilmsBorder()
{
    dragOn(m_view.get(), Qt::LeftButton, {208, 208}, {415, 208});
    QVERIFY(m_view->rulers()[0] == (Ruler{{200, 200}, {400, 200}}));
}

void RulersTest::escTakesTheDragThenTheRulersThenTheMode()
{
    dragOn(m_view.get(), Qt::LeftButton, {108, 108}, {208, 108});
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {50, 50});
    QMouseEvent move(QEvent::MouseMove, QPointF(90, 90), m_view->mapToGlobal(QPointF(90, 90)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view.get(), &move);
    QCOMPARE(m_view->rulers().size(), std::size_t(2));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->rulers().size(), std::size_t(1));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {90, 90});
    QCOMPARE(m_view->rulers().size(), std::size_t(1));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->rulers().empty());
    QCOMPARE(m_view->leftDrag(), LeftDrag::Ruler);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->leftDrag(), LeftDrag::WindowLevel);
}

void RulersTest::theNextFilmHasNone()
{
    dragOn(m_view.get(), Qt::LeftButton, {108, 108}, {208, 108});
    m_view->setRadiograph(rampFilm(400, 400));
    QVERIFY(m_view->rulers().empty());
    QCOMPARE(m_view->leftDrag(), LeftDrag::Ruler);
}

void RulersTest::theMillimetresSayWhatTheyMean()
{
    auto r = rampFilm(400, 400);
    r->header.spacingX = r->header.spacingY = 0.2;
    r->header.spacingKind = imaging::SpacingKind::Imager;
    m_view->setRadiograph(r);
    QVERIFY(viewer::spacingWords(m_view->spacing().kind).contains("at the detector"));
    m_view->setSpacing(0.2, 0.2); // a table that repeats the file keeps the file's meaning
    QCOMPARE(m_view->spacing().kind, imaging::SpacingKind::Imager);
    m_view->setSpacing(0.14, 0.14);
    QCOMPARE(m_view->spacing().kind, imaging::SpacingKind::Table);
}

QTEST_MAIN(RulersTest)
#include "rulers_test.moc"
