#include "ui/kit/action_registry.h"
#include "ui/viewer/radiograph_loader.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/viewer_bar.h"

#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using viewer::LeftDrag;
using viewer::RadiographView;

class RadiographViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rightDragSetsTheWindowInEveryMode();
    void leftDragSetsTheWindowInReadModeAlone();
    void aRightClickWithoutADragAsksForTheMenu();
    void middleDragAndSpaceMoveTheFilm();
    void theWheelZoomsAtTheCursor();
    void wheelWithShiftOrAltBelongsToTheOverlay();
    void invertTurnsEveryGreyRound();
    void theNextImageOfTheSameSizeKeepsTheZoom();
    void aTablesSpacingGivesTheFilmItsTrueShape();
    void theReadoutFollowsAFilmThatMovesUnderTheRestingPointer();
    void aRightToLeftLayoutNeverMirrorsTheFilm();
    void cornersAndTabsAreTheSamePictureInEitherDirection();
    void aCornerUnderThePointerGivesWay();
    void theFaceSaysWhatIsWrongWhenThereIsNoFilm();
    void theLoaderReadsAheadAndAnswersAtOnce();
    void aBrokenFileIsAnErrorOfThatFile();
    void oneSetOfActionsServesTheVisibleFilm();
    void theViewGoesToAnotherWindowAsItIs();

private:
    void drag(Qt::MouseButton button, QPoint from, QPoint to);
    std::unique_ptr<RadiographView> m_view;
};

namespace {

std::shared_ptr<imaging::Radiograph> ramp(int width, int height)
{
    auto r = std::make_shared<imaging::Radiograph>();
    r->header.size = {width, height};
    r->header.bitsAllocated = 8;
    r->header.bitsStored = 8;
    r->stored.resize(std::size_t(width) * std::size_t(height));
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            r->stored[std::size_t(y) * std::size_t(width) + std::size_t(x)] = x * 256 / width;
    return r;
}

} // namespace

void RadiographViewTest::init()
{
    m_view = std::make_unique<RadiographView>();
    m_view->resize(416, 416);
    m_view->setRadiograph(ramp(400, 400));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void RadiographViewTest::drag(Qt::MouseButton button, QPoint from, QPoint to)
{
    QTest::mousePress(m_view.get(), button, {}, from);
    // QTest::mouseMove has no button: an event of our own says which one is down.
    for (const QPoint at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, button, {});
        QCoreApplication::sendEvent(m_view.get(), &move);
    }
    QTest::mouseRelease(m_view.get(), button, {}, to);
}

void RadiographViewTest::rightDragSetsTheWindowInEveryMode()
{
    for (LeftDrag mode : {LeftDrag::Tool, LeftDrag::Pan, LeftDrag::WindowLevel}) {
        m_view->resetView();
        m_view->setLeftDrag(mode);
        drag(Qt::RightButton, {200, 200}, {140, 230});
        QCOMPARE(m_view->voi().kind, imaging::Voi::Kind::Window);
        QVERIFY(m_view->voi().window.width < 256); // to the left: harder
        QVERIFY(m_view->voi().window.centre > 128); // down: darker
    }
}

void RadiographViewTest::leftDragSetsTheWindowInReadModeAlone()
{
    drag(Qt::LeftButton, {200, 200}, {140, 200});
    QCOMPARE(m_view->voi().kind, imaging::Voi::Kind::Window);
    m_view->resetView();
    const imaging::Voi first = m_view->voi();
    m_view->setLeftDrag(LeftDrag::Pan);
    drag(Qt::LeftButton, {200, 200}, {140, 200});
    QCOMPARE(m_view->voi(), first);
}

void RadiographViewTest::aRightClickWithoutADragAsksForTheMenu()
{
    QSignalSpy menu(m_view.get(), &RadiographView::contextMenuWanted);
    drag(Qt::RightButton, {100, 100}, {102, 101});
    QCOMPARE(menu.size(), 1);
    drag(Qt::RightButton, {100, 100}, {140, 101});
    QCOMPARE(menu.size(), 1);
}

void RadiographViewTest::middleDragAndSpaceMoveTheFilm()
{
    m_view->zoomTo(2);
    const domain::Point before = m_view->transform().centre();
    drag(Qt::MiddleButton, {200, 200}, {160, 220});
    QVERIFY(std::abs(m_view->transform().centre().x - before.x - 20) < 1e-9);
    QVERIFY(std::abs(m_view->transform().centre().y - before.y + 10) < 1e-9);
    m_view->setLeftDrag(LeftDrag::Tool);
    QTest::keyPress(m_view.get(), Qt::Key_Space);
    drag(Qt::LeftButton, {160, 220}, {200, 200});
    QTest::keyRelease(m_view.get(), Qt::Key_Space);
    QVERIFY(std::abs(m_view->transform().centre().x - before.x) < 1e-9);
}

void RadiographViewTest::theWheelZoomsAtTheCursor()
{
    const QPointF at(300, 120);
    const domain::Point before = m_view->imageFromView(at);
    QWheelEvent wheel(at, m_view->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->zoomShare() > 1.1);
    QVERIFY(std::abs(m_view->imageFromView(at).x - before.x) < 1e-9);
    QVERIFY(!m_view->isAtFit());
}

void RadiographViewTest::wheelWithShiftOrAltBelongsToTheOverlay()
{
    QSignalSpy cut(m_view.get(), &RadiographView::cutOffStepped), opacity(m_view.get(), &RadiographView::opacityStepped);
    const QPointF at(200, 200);
    const double zoom = m_view->zoomShare();
    QWheelEvent shift(at, m_view->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &shift);
    QWheelEvent alt(at, m_view->mapToGlobal(at), {}, {120, 0}, Qt::NoButton, Qt::AltModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &alt);
    QCOMPARE(cut.value(0).value(0).toInt(), -1);
    QCOMPARE(opacity.value(0).value(0).toInt(), 1);
    QCOMPARE(m_view->zoomShare(), zoom);
}

void RadiographViewTest::invertTurnsEveryGreyRound()
{
    m_view->setBareFilm(true);
    const int y = 200, x = 300;
    const int before = qRed(m_view->grab().toImage().pixel(x, y));
    m_view->setInverted(true);
    const int after = qRed(m_view->grab().toImage().pixel(x, y));
    QVERIFY(std::abs(before + after - 255) <= 1);
    QVERIFY(std::abs(before - (x - 8) * 256 / 400) <= 1); // 8-bit stored range as it is
}

void RadiographViewTest::theNextImageOfTheSameSizeKeepsTheZoom()
{
    m_view->zoomTo(3, QPointF(50, 60));
    const double zoom = m_view->zoomShare();
    const domain::Point centre = m_view->transform().centre();
    m_view->setRadiograph(ramp(400, 400));
    QCOMPARE(m_view->zoomShare(), zoom);
    QCOMPARE(m_view->transform().centre(), centre);
    m_view->setRadiograph(ramp(300, 400));
    QVERIFY(m_view->isAtFit());
}

void RadiographViewTest::aTablesSpacingGivesTheFilmItsTrueShape()
{
    // NIH keeps 512² of a film that was 2,500 × 2,048 px of 0.168 mm: each stored pixel is 0.82 mm wide and 0.67 mm high.
    m_view->setRadiograph(ramp(512, 512));
    m_view->setSpacing(0.168 * 2500 / 512, 0.168 * 2048 / 512);
    const QRectF film = m_view->transform().viewFromImage(domain::Box{0, 0, 512, 512});
    QVERIFY(std::abs(film.width() / film.height() - 2500.0 / 2048) < 1e-9);
    QVERIFY(m_view->isAtFit());
    QCOMPARE(film.width(), 400.0); // as wide as the view without its margin of 8
    const domain::Point corner = m_view->imageFromView(film.bottomRight());
    QVERIFY(std::abs(corner.x - 512) < 1e-6 && std::abs(corner.y - 512) < 1e-6); // boxes stay in stored pixels
}

void RadiographViewTest::theReadoutFollowsAFilmThatMovesUnderTheRestingPointer()
{
    std::optional<domain::Point> under;
    connect(m_view.get(), &RadiographView::hovered, this, [&](const auto& point) { under = point; });
    m_view->hoverAt(QPointF(308, 208));
    QCOMPARE(under->x, 300.0); // 1:1 with a margin of 8
    m_view->zoomTo(2);         // about the middle, which is at 208
    QCOMPARE(under->x, 250.0);
    m_view->fit();
    QCOMPARE(under->x, 300.0);
}

void RadiographViewTest::aRightToLeftLayoutNeverMirrorsTheFilm()
{
    m_view->setBareFilm(true);
    const QImage before = m_view->grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage after = m_view->grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(before == after);
}

void RadiographViewTest::cornersAndTabsAreTheSamePictureInEitherDirection()
{
    const auto picture = [] {
        RadiographView view;
        view.resize(416, 416);
        view.setRadiograph(ramp(400, 400));
        view.setSpacing(0.5, 0.5);
        view.setCornerTexts({{"11269 · M 41 y"}, {"1024 × 1024 px, 8 bit"}, {}, {}});
        view.setBoxes({{.key = 1, .box = {100, 100, 80, 60}, .colour = Qt::magenta, .tab = "5  Mas", .sizeText = "40 × 30 mm  80 × 60 px"}});
        return view.grab().toImage();
    };
    const QImage fromTheLeft = picture();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage fromTheRight = picture();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(fromTheRight, fromTheLeft);
}

void RadiographViewTest::aCornerUnderThePointerGivesWay()
{
    m_view->setCornerTexts({{"11269 · M 41 y"}, {"1024 × 1024 px, 8 bit"}, {}, {}});
    const auto corner = [this](int x) { return m_view->grab(QRect(x, 0, 80, 40)).toImage(); };
    const int right = m_view->width() - 80;
    const QImage left = corner(0), other = corner(right);
    QTest::mouseMove(m_view.get(), QPoint(30, 18));
    QTRY_VERIFY(corner(0) != left); // what lies beneath
    QCOMPARE(corner(right), other);
    QTest::mouseMove(m_view.get(), m_view->rect().center());
    QTRY_COMPARE(corner(0), left);
}

void RadiographViewTest::theFaceSaysWhatIsWrongWhenThereIsNoFilm()
{
    m_view->setFilm(nullptr);
    const QImage empty = m_view->grab().toImage();
    m_view->setFace({"error", "The file is missing.", "Import its folder again.", true});
    QVERIFY(m_view->grab().toImage() != empty);
    QVERIFY(m_view->accessibleDescription().contains("Import its folder again."));
}

void RadiographViewTest::theLoaderReadsAheadAndAnswersAtOnce()
{
    QTemporaryDir folder;
    const QString a = folder.filePath("a.png"), b = folder.filePath("b.png");
    QImage picture(64, 48, QImage::Format_Grayscale8);
    picture.fill(77);
    QVERIFY(picture.save(a) && picture.save(b));
    viewer::RadiographLoader loader;
    QSignalSpy loaded(&loader, &viewer::RadiographLoader::loaded);
    loader.request({a, 0});
    QVERIFY(loader.isPending());
    QTRY_COMPARE(loaded.size(), 1);
    loader.readAhead({{b, 0}});
    QTRY_VERIFY([&] { // read ahead once it answers within the call
        loader.request({a, 0});
        loader.readAhead({{b, 0}});
        const qsizetype before = loaded.size();
        loader.request({b, 0});
        return loaded.size() == before + 1;
    }());
    const auto film = loaded.last().at(1).value<std::shared_ptr<const viewer::Film>>();
    QCOMPARE(film->size(), (domain::Size{64, 48}));
    QCOMPARE(film->radiograph().stored.front(), 77);
}

void RadiographViewTest::aBrokenFileIsAnErrorOfThatFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("text.dcm"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a film at all");
    file.close();
    viewer::RadiographLoader loader;
    QSignalSpy failed(&loader, &viewer::RadiographLoader::failed);
    loader.request({file.fileName(), 0});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!loader.isPending());
    const auto error = failed.first().at(1).value<domain::Error>();
    QVERIFY(QString::fromStdString(error.subject).contains("text.dcm"));
}

void RadiographViewTest::oneSetOfActionsServesTheVisibleFilm()
{
    kit::ActionRegistry registry;
    QWidget window;
    auto* first = new RadiographView(&window);
    auto* second = new RadiographView(&window);
    viewer::ViewerBar a(*first, registry), b(*second, registry);
    first->setRadiograph(ramp(40, 40));
    second->setRadiograph(ramp(40, 40));
    first->hide();
    window.show();
    registry.action("view.invert")->trigger();
    QVERIFY(!first->isInverted());
    QVERIFY(second->isInverted());
    QVERIFY(registry.action("view.invert")->isChecked());
}

void RadiographViewTest::theViewGoesToAnotherWindowAsItIs()
{
    m_view->zoomTo(2.5, QPointF(60, 300));
    m_view->turn();
    m_view->setHistogramVisible(true);
    const domain::Point centre = m_view->transform().centre();
    QWidget other; // as Ctrl+M does it: the film's window takes the view, and gives it back
    other.resize(500, 460);
    m_view->setParent(&other);
    m_view->resize(416, 416);
    other.show();
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    QCOMPARE(m_view->zoomShare(), 2.5);
    QCOMPARE(m_view->transform().centre(), centre);
    QVERIFY(m_view->isHistogramVisible());
    QVERIFY(!m_view->orientation().isUpright());
    drag(Qt::RightButton, {300, 100}, {260, 100});
    QCOMPARE(m_view->voi().kind, imaging::Voi::Kind::Window);
    m_view->setParent(nullptr);
    QCOMPARE(m_view->zoomShare(), 2.5);
}

QTEST_MAIN(RadiographViewTest)
#include "radiograph_view_test.moc"
