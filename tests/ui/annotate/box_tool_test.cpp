#include "ui/annotate/box_tool.h"

#include <QKeyEvent>
#include <QTest>

using annotate::BoxTool;
using annotate::Picked;
using domain::Box;

namespace {

/// The film at 2 screen px per image px, its corner in the view's corner.
struct Surface : viewer::ToolSurface {
    QPointF viewFromImage(domain::Point p) const override { return {p.x * 2, p.y * 2}; }
    domain::Point imageFromView(QPointF p) const override { return {p.x() / 2, p.y() / 2}; }
    domain::Size imageSize() const override { return {400, 300}; }
    void showPreview(const std::optional<viewer::ViewerBox>& p) override { preview = p; }
    void setToolCursor(Qt::CursorShape s) override { cursor = s; }
    std::optional<viewer::ViewerBox> preview;
    Qt::CursorShape cursor = Qt::ArrowCursor;
};

} // namespace

class BoxToolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyCornerDrawsTheSameBox_data();
    void everyCornerDrawsTheSameBox();
    void aBoxEndsAtTheImagesBorder();
    void shiftMakesASquare();
    void aDragUnderFourPixelsIsAClick();
    void escGivesUpTheDragThenTheSelection();
    void aSecondClickInTheSamePlaceSelectsTheOneBeneath();
    void handlesAreHitWithinEightPixels();
    void movingKeepsTheSizeAndStaysInside();
    void anEdgeDraggedOverTheOtherTurnsTheBoxRound();
    void aDragInsideABoxJustDrawnDraws();
    void aDragInsideABoxPickedByHandMovesIt();
    void afterEscADragInsideDrawsAgain();
    void theCursorSaysWhatADragInsideDoes();
    void aProposalIsNotMovedByItsInside();
    void controlDrawsFromTheBorderAndTheInsideOfASelectedBox();
    void aBoxOfSomebodyElseIsNotMoved();
    void tabGoesThroughAllBoxes();
    void arrowsNudgeAndResizeInImagePixels_data();
    void arrowsNudgeAndResizeInImagePixels();
    void onAFilmThatIsTurnedHandAndArrowsMeanTheScreen();

private:
    viewer::ToolEvent at(double x, double y, Qt::KeyboardModifiers m = {}) { return {{x, y}, {x * 2, y * 2}, m}; }
    void drag(double x0, double y0, double x1, double y1, Qt::KeyboardModifiers m = {})
    {
        m_tool->press(at(x0, y0, m));
        m_tool->move(at((x0 + x1) / 2, (y0 + y1) / 2, m));
        m_tool->move(at(x1, y1, m));
        m_tool->release(at(x1, y1, m));
    }
    void give(const std::vector<std::pair<std::int64_t, Box>>& boxes, bool editable = true)
    {
        std::vector<BoxTool::Item> items;
        for (const auto& [key, box] : boxes) {
            BoxTool::Item item;
            item.shown.key = key;
            item.shown.box = box;
            item.editable = editable;
            items.push_back(item);
        }
        m_tool->setItems(items);
    }
    Surface m_surface;
    std::unique_ptr<BoxTool> m_tool;
    std::vector<Box> m_drawn;
    std::vector<std::pair<std::int64_t, Box>> m_changed;
};

void BoxToolTest::init()
{
    m_surface = {};
    m_tool = std::make_unique<BoxTool>(m_surface);
    m_drawn.clear();
    m_changed.clear();
    connect(m_tool.get(), &BoxTool::drawn, this, [this](const Box& box) { m_drawn.push_back(box); });
    connect(m_tool.get(), &BoxTool::changed, this,
            [this](std::int64_t key, const Box& box) { m_changed.emplace_back(key, box); });
    connect(m_tool.get(), &BoxTool::nudged, this,
            [this](std::int64_t key, const Box& box, bool) { m_changed.emplace_back(key, box); });
}

void BoxToolTest::everyCornerDrawsTheSameBox_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<QPointF>("to");
    QTest::newRow("from top left") << QPointF(50, 60) << QPointF(150, 100);
    QTest::newRow("from top right") << QPointF(150, 60) << QPointF(50, 100);
    QTest::newRow("from bottom left") << QPointF(50, 100) << QPointF(150, 60);
    QTest::newRow("from bottom right") << QPointF(150, 100) << QPointF(50, 60);
}

void BoxToolTest::everyCornerDrawsTheSameBox()
{
    QFETCH(QPointF, from);
    QFETCH(QPointF, to);
    m_tool->press(at(from.x(), from.y()));
    m_tool->move(at(to.x(), to.y()));
    QVERIFY(m_surface.preview);
    QVERIFY(m_drawn.empty()); // nothing is done while the hand moves
    m_tool->release(at(to.x(), to.y()));
    QCOMPARE(m_drawn, (std::vector<Box>{{50, 60, 100, 40}}));
    QVERIFY(!m_surface.preview);
}

void BoxToolTest::aBoxEndsAtTheImagesBorder()
{
    drag(350, 250, 500, 400);
    QCOMPARE(m_drawn, (std::vector<Box>{{350, 250, 50, 50}}));
}

void BoxToolTest::shiftMakesASquare()
{
    drag(100, 100, 180, 130, Qt::ShiftModifier);
    QCOMPARE(m_drawn, (std::vector<Box>{{100, 100, 80, 80}}));
}

void BoxToolTest::aDragUnderFourPixelsIsAClick()
{
    give({{7, {90, 90, 40, 40}}});
    drag(100, 100, 101.5, 101.5); // 3 screen px
    QVERIFY(m_drawn.empty());
    QCOMPARE(m_tool->selected(), 7);
    QCOMPARE(m_tool->picked(), Picked::ByHand);
    drag(10, 10, 12, 10); // 4 screen px
    QCOMPARE(m_drawn.size(), 0u); // no area: still no box
}

void BoxToolTest::escGivesUpTheDragThenTheSelection()
{
    give({{7, {90, 90, 40, 40}}});
    m_tool->select(7);
    m_tool->press(at(10, 10));
    m_tool->move(at(60, 60));
    QVERIFY(m_tool->cancel());
    QVERIFY(!m_surface.preview);
    m_tool->release(at(60, 60));
    QVERIFY(m_drawn.empty());
    QCOMPARE(m_tool->selected(), 7);
    QVERIFY(m_tool->cancel());
    QCOMPARE(m_tool->selected(), 0);
    QVERIFY(!m_tool->cancel());
}

void BoxToolTest::aSecondClickInTheSamePlaceSelectsTheOneBeneath()
{
    give({{1, {0, 0, 200, 200}}, {2, {50, 50, 100, 100}}, {3, {60, 60, 20, 20}}});
    for (std::int64_t expected : {3, 2, 1, 3}) { // the smallest first, then down and around
        m_tool->press(at(70, 70));
        m_tool->release(at(70, 70));
        QCOMPARE(m_tool->selected(), expected);
    }
    m_tool->press(at(300, 250));
    m_tool->release(at(300, 250));
    QCOMPARE(m_tool->selected(), 0);
}

void BoxToolTest::handlesAreHitWithinEightPixels()
{
    give({{1, {100, 100, 100, 80}}});
    m_tool->select(1);
    m_tool->hover(at(200 + 4, 180 + 4)); // 8 screen px
    QCOMPARE(m_surface.cursor, Qt::SizeFDiagCursor);
    m_tool->hover(at(200 + 4.5, 180));
    QCOMPARE(m_surface.cursor, Qt::CrossCursor);
    m_tool->hover(at(125, 101)); // on the border, between two handles
    QCOMPARE(m_surface.cursor, Qt::SizeAllCursor);
    drag(203, 182, 223, 192);
    QCOMPARE(m_changed.back(), (std::pair<std::int64_t, Box>{1, {100, 100, 120, 90}}));
}

void BoxToolTest::movingKeepsTheSizeAndStaysInside()
{
    give({{1, {100, 100, 100, 80}}});
    m_tool->select(1);
    drag(125, 100, 135.5, 90.25);
    QCOMPARE(m_changed.back(), (std::pair<std::int64_t, Box>{1, {110.5, 90.25, 100, 80}}));
    drag(125, 180, -75, -120);
    QCOMPARE(m_changed.back(), (std::pair<std::int64_t, Box>{1, {0, 0, 100, 80}}));
}

void BoxToolTest::anEdgeDraggedOverTheOtherTurnsTheBoxRound()
{
    give({{1, {100, 100, 100, 80}}});
    m_tool->select(1);
    drag(200, 140, 60, 140); // the right edge, to the left of the left one
    QCOMPARE(m_changed.back(), (std::pair<std::int64_t, Box>{1, {60, 100, 40, 80}}));
}

void BoxToolTest::aDragInsideABoxJustDrawnDraws()
{
    give({{1, {100, 100, 100, 80}}});
    m_tool->select(1, Picked::Drawn);
    m_tool->hover(at(130, 130));
    QCOMPARE(m_surface.cursor, Qt::CrossCursor);
    drag(120, 120, 140, 140); // a nodule within an infiltrate
    QVERIFY(m_changed.empty());
    QCOMPARE(m_drawn, (std::vector<Box>{{120, 120, 20, 20}}));
    m_tool->press(at(130, 130)); // a click there selects still
    m_tool->release(at(130, 130));
    QCOMPARE(m_tool->selected(), 1);
    QCOMPARE(m_drawn.size(), 1u);
}

void BoxToolTest::aDragInsideABoxPickedByHandMovesIt()
{
    give({{1, {100, 100, 100, 80}}, {2, {10, 10, 20, 20}}});
    m_tool->press(at(150, 140));
    m_tool->release(at(150, 140));
    drag(150, 140, 160, 120);
    QCOMPARE(m_changed, (std::vector<std::pair<std::int64_t, Box>>{{1, {110, 80, 100, 80}}}));
    QVERIFY(m_drawn.empty());
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QVERIFY(m_tool->key(&tab));
    drag(20, 20, 25, 22);
    QCOMPARE(m_changed.back(), (std::pair<std::int64_t, Box>{2, {15, 12, 20, 20}}));
    m_tool->setMode(BoxTool::Mode::Points); // where a drag makes a box of what is pointed at
    drag(20, 20, 25, 22);
    QCOMPARE(m_drawn.size(), 1u);
}

void BoxToolTest::afterEscADragInsideDrawsAgain()
{
    give({{1, {100, 100, 100, 80}}});
    m_tool->select(1);
    QVERIFY(m_tool->cancel());
    drag(120, 120, 140, 140);
    QVERIFY(m_changed.empty());
    QCOMPARE(m_drawn, (std::vector<Box>{{120, 120, 20, 20}}));
}

void BoxToolTest::theCursorSaysWhatADragInsideDoes()
{
    give({{1, {100, 100, 100, 80}}});
    m_tool->hover(at(150, 120));
    QCOMPARE(m_surface.cursor, Qt::CrossCursor);
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QVERIFY(m_tool->key(&tab)); // the hand rests
    QCOMPARE(m_surface.cursor, Qt::SizeAllCursor);
    m_tool->hover(at(150, 120, Qt::ControlModifier));
    QCOMPARE(m_surface.cursor, Qt::CrossCursor);
    m_tool->hover(at(150, 120));
    QVERIFY(m_tool->cancel());
    QCOMPARE(m_surface.cursor, Qt::CrossCursor);
    m_tool->select(1, Picked::Drawn);
    QCOMPARE(m_surface.cursor, Qt::CrossCursor);
    m_tool->leave();
    m_tool->select(1, Picked::ByHand); // in a row of the panel: the hand is not on the film
    QCOMPARE(m_surface.cursor, Qt::CrossCursor);
}

void BoxToolTest::aProposalIsNotMovedByItsInside()
{
    BoxTool::Item proposal;
    proposal.shown.key = 1;
    proposal.shown.box = {100, 100, 100, 80};
    proposal.heldInside = false;
    m_tool->setItems({proposal});
    m_tool->select(1);
    drag(120, 120, 140, 140);
    QVERIFY(m_changed.empty());
    QCOMPARE(m_drawn.size(), 1u);
    drag(125, 100, 145, 120); // its border is held
    QCOMPARE(m_changed.size(), 1u);
}

void BoxToolTest::controlDrawsFromTheBorderAndTheInsideOfASelectedBox()
{
    give({{1, {100, 100, 100, 80}}});
    m_tool->select(1);
    drag(125, 100, 145, 120, Qt::ControlModifier);
    drag(150, 140, 170, 160, Qt::ControlModifier);
    QVERIFY(m_changed.empty());
    QCOMPARE(m_drawn, (std::vector<Box>{{125, 100, 20, 20}, {150, 140, 20, 20}}));
}

void BoxToolTest::aBoxOfSomebodyElseIsNotMoved()
{
    give({{1, {100, 100, 100, 80}}}, false);
    m_tool->select(1);
    drag(120, 120, 140, 150); // one's own is drawn over it
    QVERIFY(m_changed.empty());
    QCOMPARE(m_drawn.size(), 1u);
    int refused = 0;
    connect(m_tool.get(), &BoxTool::refused, this, [&] { ++refused; });
    QKeyEvent left(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier);
    QVERIFY(m_tool->key(&left));
    QCOMPARE(refused, 1);
}

void BoxToolTest::tabGoesThroughAllBoxes()
{
    give({{1, {0, 0, 10, 10}}, {2, {20, 0, 10, 10}}});
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier), back(QEvent::KeyPress, Qt::Key_Backtab, Qt::ShiftModifier);
    for (std::int64_t expected : {1, 2, 1}) {
        QVERIFY(m_tool->key(&tab));
        QCOMPARE(m_tool->selected(), expected);
    }
    QVERIFY(m_tool->key(&back));
    QCOMPARE(m_tool->selected(), 2);
}

void BoxToolTest::arrowsNudgeAndResizeInImagePixels_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QRectF>("expected");
    const auto row = [](const char* name, Qt::Key key, int modifiers, QRectF expected) {
        QTest::newRow(name) << int(key) << modifiers << expected;
    };
    row("right by 1", Qt::Key_Right, Qt::NoModifier, {101, 100, 100, 80});
    row("up by 10", Qt::Key_Up, Qt::ShiftModifier, {100, 90, 100, 80});
    row("right edge by 1", Qt::Key_Right, Qt::ControlModifier, {100, 100, 101, 80});
    row("bottom edge by 10", Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier, {100, 100, 100, 90});
    row("left edge by 1", Qt::Key_Left, Qt::AltModifier, {99, 100, 101, 80});
    row("top edge by 1 down", Qt::Key_Down, Qt::AltModifier, {100, 101, 100, 79});
}

void BoxToolTest::arrowsNudgeAndResizeInImagePixels()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QRectF, expected);
    give({{1, {100, 100, 100, 80}}});
    m_tool->select(1);
    QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers));
    QVERIFY(m_tool->key(&event));
    QCOMPARE(m_changed.size(), 1u);
    QCOMPARE(m_changed[0].second, (Box{expected.x(), expected.y(), expected.width(), expected.height()}));
}

void BoxToolTest::onAFilmThatIsTurnedHandAndArrowsMeanTheScreen()
{
    // Turned by 90° clockwise at 1:1: the image's x points down, its y to the left.
    struct Turned : Surface {
        QPointF viewFromImage(domain::Point p) const override { return {300 - p.y, p.x}; }
        domain::Point imageFromView(QPointF p) const override { return {p.y(), 300 - p.x()}; }
    } turned;
    BoxTool tool(turned);
    std::vector<Box> changed;
    connect(&tool, &BoxTool::changed, this, [&](std::int64_t, const Box& box) { changed.push_back(box); });
    connect(&tool, &BoxTool::nudged, this, [&](std::int64_t, const Box& box, bool) { changed.push_back(box); });
    BoxTool::Item item;
    item.shown.key = 1;
    item.shown.box = {100, 50, 80, 40}; // on the screen: 210 … 250 across, 100 … 180 down
    tool.setItems({item});
    tool.select(1);
    const auto hand = [&](double x, double y) { return viewer::ToolEvent{turned.imageFromView({x, y}), {x, y}, {}}; };

    tool.hover(hand(250, 100)); // the top right corner on the screen
    QCOMPARE(turned.cursor, Qt::SizeBDiagCursor);
    tool.hover(hand(230, 180)); // the edge at the foot
    QCOMPARE(turned.cursor, Qt::SizeVerCursor);
    tool.press(hand(250, 100));
    tool.move(hand(260, 80));
    tool.release(hand(260, 80)); // ten to the right, twenty up: what lies at the left and at the foot stays
    QCOMPARE(changed.back(), (Box{80, 40, 100, 50}));

    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QVERIFY(tool.key(&event));
    };
    press(Qt::Key_Right, Qt::NoModifier);
    QCOMPARE(changed.back(), (Box{100, 49, 80, 40}));
    press(Qt::Key_Down, Qt::NoModifier);
    QCOMPARE(changed.back(), (Box{101, 50, 80, 40}));
    press(Qt::Key_Right, Qt::ControlModifier); // the screen's right edge is the image's top one
    QCOMPARE(changed.back(), (Box{100, 49, 80, 41}));
    press(Qt::Key_Left, Qt::AltModifier); // the screen's left edge is the image's bottom one
    QCOMPARE(changed.back(), (Box{100, 50, 80, 41}));
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(changed.back(), (Box{100, 50, 81, 40}));
}

QTEST_MAIN(BoxToolTest)
#include "box_tool_test.moc"
