// Points, duplicates and what a mark says of itself, by the hand's events on the real workspace and store.
#include "reading_desk.h"

#include "ui/annotate/mark_key.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"

#include <QDoubleSpinBox>
#include <QMenu>

using annotate::BoxTool;
using annotate::Picked;
using domain::Box;
using domain::Label;

class MarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init();
    void cleanup() { m_desk.reset(); }

    void aClickInPointModeIsAPointInTheStore();
    void aPointIsMovedByAHandInPointModeAndByArrows();
    void aDragAroundAPointMakesABoxOfIt();
    void aDragAroundAPointOfAnotherFindingLeavesIt();
    void aDragThatBeginsOnAPointInBoxModeDrawsABox();
    void aDigitRenamesThePointThatWasClicked();
    void deletingTheLastPointSaysWhereTheLabelWent();
    void undoBringsAPointBack();
    void aPointHasTwoFieldsAndABoxFour();
    void aBoxIsDuplicatedForAnotherFinding();
    void aClickSelectsInEveryMode();
    void keysOfMarksNeverMeet();
    void restingOnAMarkSaysWhatItIs();

private:
    std::vector<store::PointRecord> points() { return m_desk->films->project->facts(m_desk->films->images[0])->points; }
    std::unique_ptr<ReadingDesk> m_desk;
};

void MarksTest::init()
{
    m_desk = std::make_unique<ReadingDesk>();
    QVERIFY(m_desk->open(0));
    m_desk->key(Qt::Key_P);
    QCOMPARE(m_desk->view().leftDrag(), viewer::LeftDrag::Tool);
    QCOMPARE(m_desk->tool().mode(), BoxTool::Mode::Points);
    QVERIFY(m_desk->registry->action("read.draw-point")->isChecked());
    QVERIFY(!m_desk->registry->action("read.draw-box")->isChecked());
    m_desk->key(Qt::Key_5);
}

void MarksTest::aClickInPointModeIsAPointInTheStore()
{
    m_desk->click({100.5, 80.25});
    QCOMPARE(points().size(), 1u);
    QVERIFY(std::abs(points()[0].place.x - 100.5) < 1e-6 && std::abs(points()[0].place.y - 80.25) < 1e-6);
    QCOMPARE(points()[0].finding, 4); // Mass
    QCOMPARE(m_desk->films->label(0, 4), Label::Present); // a point implies present
    QCOMPARE(m_desk->view().boxes().size(), 1u);
    QVERIFY(m_desk->view().boxes()[0].isPoint);
    m_desk->click({-20, 80}); // beside the film
    QCOMPARE(points().size(), 1u);
}

void MarksTest::aPointIsMovedByAHandInPointModeAndByArrows()
{
    m_desk->click({100, 80});
    m_desk->drag({100, 80}, {140, 90});
    QCOMPARE(points().size(), 1u);
    QVERIFY(std::abs(points()[0].place.x - 140) < 1e-6);
    m_desk->key(Qt::Key_Left);
    m_desk->key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(std::abs(points()[0].place.x - 139) < 1e-6);
    QVERIFY(std::abs(points()[0].place.y - 100) < 1e-6);
    const auto before = points();
    m_desk->key(Qt::Key_Right, Qt::ControlModifier); // has no edges
    QCOMPARE(points().size(), 1u);
    for (int i = 0; i < 60; ++i)
        m_desk->key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(points()[0].place.y, 0.0); // never leaves the image
}

void MarksTest::aDragAroundAPointMakesABoxOfIt()
{
    m_desk->click({100, 80});
    m_desk->key(Qt::Key_B);
    m_desk->drag({60, 50}, {150, 120});
    QVERIFY(points().empty());
    QCOMPARE(m_desk->films->boxes(0).size(), 1u);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier); // one step
    QCOMPARE(points().size(), 1u);
    QVERIFY(m_desk->films->boxes(0).empty());
}

void MarksTest::aDragAroundAPointOfAnotherFindingLeavesIt()
{
    m_desk->click({100, 80});
    m_desk->key(Qt::Key_B);
    m_desk->key(Qt::Key_3);
    m_desk->drag({60, 50}, {150, 120});
    QCOMPARE(points().size(), 1u);
    QCOMPARE(m_desk->films->boxes(0).size(), 1u);
    QCOMPARE(m_desk->films->boxes(0)[0].finding, 2);
}

void MarksTest::aDragThatBeginsOnAPointInBoxModeDrawsABox()
{
    m_desk->click({100, 80});
    m_desk->key(Qt::Key_B);
    m_desk->drag({100, 80}, {150, 120});
    QVERIFY(points().empty()); // its corner is the point: it belongs to the box
    QCOMPARE(m_desk->films->boxes(0).size(), 1u);
}

void MarksTest::aDigitRenamesThePointThatWasClicked()
{
    m_desk->click({100, 80});
    m_desk->key(Qt::Key_3);
    QCOMPARE(points()[0].finding, 4); // the one just set keeps its finding
    m_desk->click({100, 80});
    QCOMPARE(m_desk->tool().picked(), Picked::ByHand);
    m_desk->key(Qt::Key_3);
    QCOMPARE(points()[0].finding, 2);
    QCOMPARE(m_desk->films->label(0, 2), Label::Present);
}

void MarksTest::deletingTheLastPointSaysWhereTheLabelWent()
{
    m_desk->click({100, 80});
    m_desk->key(Qt::Key_Delete);
    QVERIFY(points().empty());
    QCOMPARE(m_desk->films->label(0, 4), Label::NotAsked);
    const auto bars = m_desk->read->findChildren<kit::NoticeBar*>();
    QVERIFY(std::any_of(bars.begin(), bars.end(), [](const auto* bar) { return bar->isVisible(); }));
}

void MarksTest::undoBringsAPointBack()
{
    m_desk->click({100, 80});
    m_desk->key(Qt::Key_Delete);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(points().size(), 1u);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(points().empty());
    m_desk->key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(points().size(), 1u);
}

void MarksTest::aPointHasTwoFieldsAndABoxFour()
{
    const auto fields = [this] {
        int count = 0;
        for (const auto* spin : m_desk->read->findChildren<QDoubleSpinBox*>())
            count += spin->isVisible();
        return count;
    };
    m_desk->click({100, 80});
    QTRY_COMPARE(fields(), 2);
    auto* x = m_desk->read->findChild<QDoubleSpinBox*>("box-x");
    x->setValue(42);
    QCOMPARE(points()[0].place.x, 42.0);
    m_desk->key(Qt::Key_B);
    m_desk->drag({200, 50}, {260, 120});
    QTRY_COMPARE(fields(), 4);
}

void MarksTest::aBoxIsDuplicatedForAnotherFinding()
{
    m_desk->key(Qt::Key_B);
    m_desk->drag({60, 50}, {150, 120});
    m_desk->key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
    // Beside its box: the menu begins where the box ends, as far as the screen lets it.
    const viewer::RadiographView& view = m_desk->view();
    const QPoint corner = view.mapToGlobal(view.transform().viewFromImage(m_desk->films->boxes(0)[0].box).topRight().toPoint());
    QVERIFY2((menu->pos() - corner).manhattanLength() < 24, qPrintable(QStringLiteral("%1 %2").arg(menu->x()).arg(menu->y())));
    QTest::keyClick(menu, Qt::Key_2);
    QTRY_COMPARE(m_desk->films->boxes(0).size(), 2u);
    const auto boxes = m_desk->films->boxes(0);
    QCOMPARE(boxes[1].finding, 1);
    QCOMPARE(boxes[1].box, boxes[0].box);
    QCOMPARE(boxes[0].finding, 4);
    QCOMPARE(m_desk->films->label(0, 1), Label::Present);
}

void MarksTest::aClickSelectsInEveryMode()
{
    m_desk->key(Qt::Key_B);
    m_desk->drag({60, 50}, {150, 120});
    m_desk->key(Qt::Key_P);
    m_desk->key(Qt::Key_W); // window and level; the tool was left setting points
    m_desk->click({300, 250}); // beside it: nothing is made
    QVERIFY(points().empty());
    QCOMPARE(m_desk->tool().selected(), std::int64_t(0));
    m_desk->click({100, 80});
    QVERIFY(m_desk->tool().selected() != 0);
    m_desk->key(Qt::Key_Delete);
    QVERIFY(m_desk->films->boxes(0).empty());
}

void MarksTest::keysOfMarksNeverMeet()
{
    for (std::int64_t id : {1, 2, 1000000, -1, -2}) {
        const std::int64_t box = annotate::keyOf(domain::BoxId{id}), point = annotate::keyOf(domain::PointId{id});
        QVERIFY(box != point);
        QCOMPARE(annotate::boxOf(box)->value, id);
        QCOMPARE(annotate::pointOf(point)->value, id);
        QVERIFY(!annotate::pointOf(box) && !annotate::boxOf(point));
    }
    QVERIFY(!annotate::boxOf(0) && !annotate::pointOf(0));
}

void MarksTest::restingOnAMarkSaysWhatItIs()
{
    m_desk->key(Qt::Key_B);
    m_desk->drag({50, 60}, {150, 100});
    const auto under = m_desk->tool().under(m_desk->view().viewFromImage({100, 80}));
    QCOMPARE(under.size(), 1u);
    QVERIFY2(under[0]->detail.startsWith("Mass · 50 × 20 mm  100 × 40 px"), qPrintable(under[0]->detail));
    QVERIFY2(under[0]->detail.contains(m_desk->films->project->currentReaderName()), qPrintable(under[0]->detail));
    QVERIFY(m_desk->tool().under(m_desk->view().viewFromImage({300, 200})).empty());
}

QTEST_MAIN(MarksTest)
#include "marks_test.moc"
