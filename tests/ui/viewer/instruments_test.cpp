// Orientation, lens, probe, histogram and local contrast: real events on the real view.
#include "ui/kit/action_registry.h"
#include "ui/viewer/histogram_panel.h"
#include "ui/viewer/magnifier.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/view_actions.h"
#include "ui/viewer/window_level.h"

#include "tests/ui/viewer/viewer_films.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using viewer::RadiographView;

class InstrumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFlippedFilmIsTheSamePictureMirrored();
    void everyOrientationShowsTheImagesCornersInTheirPlaces();
    void thePointerReadsTheRightPixelOfATurnedFilm();
    void theCornerWarnsOfATurnedFilmAndResetPutsItUpright();
    void theNextFilmHangsAsItIsStored();
    void theLensShowsThePointUnderThePointerLarger();
    void theWheelChangesTheLensAndCtrlWheelTheZoom();
    void escPutsTheLensAway();
    void theProbeNamesStoredValueValueAndGrey();
    void theHistogramFollowsTheFilm();
    void theWindowsEdgesAreDraggedOnTheHistogram();
    void theHistogramsKeysMoveAndWidenTheWindow();
    void theFilmBeneathTheHistogramGetsNothing();
    void localContrastIsMadeInAJobAndNeverTouchesTheData();
    void localContrastKeepsUpWithADraggedWindow();
    void paddingStaysBlackUnderLocalContrast();
    void aTurnedFilmHasItsLocalContrastToo();

private:
    /// Grey under a point of the image, nothing drawn over the film.
    int greyAt(double x, double y);
    std::unique_ptr<RadiographView> m_view;
};

namespace {

/// Values that name their place: no two of the corners are alike.
std::shared_ptr<imaging::Radiograph> corners()
{
    return filmOf(300, 200, 8, [](int x, int y) { return (x < 150 ? 40 : 120) + (y < 100 ? 0 : 30); });
}

} // namespace

void InstrumentsTest::init()
{
    QLocale::setDefault(QLocale::c());
    m_view = std::make_unique<RadiographView>();
    m_view->resize(416, 416);
    m_view->setRadiograph(rampFilm(400, 400));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

int InstrumentsTest::greyAt(double x, double y)
{
    m_view->setBareFilm(true);
    const int grey = qRed(m_view->grab().toImage().pixel(m_view->viewFromImage({x, y}).toPoint()));
    m_view->setBareFilm(false);
    return grey;
}

// --- orientation

void InstrumentsTest::aFlippedFilmIsTheSamePictureMirrored()
{
    m_view->setBareFilm(true);
    const QImage before = m_view->grab().toImage();
    m_view->flip();
    const QImage flipped = m_view->grab().toImage();
    QVERIFY(flipped != before);
    QCOMPARE(flipped, before.mirrored(true, false));
    m_view->flip();
    QCOMPARE(m_view->grab().toImage(), before);
}

void InstrumentsTest::everyOrientationShowsTheImagesCornersInTheirPlaces()
{
    m_view->setRadiograph(corners());
    for (int flips = 0; flips < 2; ++flips, m_view->flip())
        for (int turns = 0; turns < 4; ++turns, m_view->turn()) {
            QVERIFY(m_view->isAtFit());
            QCOMPARE(greyAt(30, 30), 40);
            QCOMPARE(greyAt(270, 30), 120);
            QCOMPARE(greyAt(30, 170), 70);
            QCOMPARE(greyAt(270, 170), 150);
        }
}

void InstrumentsTest::thePointerReadsTheRightPixelOfATurnedFilm()
{
    m_view->setRadiograph(corners());
    std::optional<domain::Point> under;
    connect(m_view.get(), &RadiographView::hovered, this, [&](const auto& point) { under = point; });
    m_view->turn();
    m_view->flip();
    hoverOn(m_view.get(), m_view->viewFromImage({270.5, 30.5}).toPoint());
    QVERIFY(under && std::abs(under->x - 270.5) < 1 && std::abs(under->y - 30.5) < 1);
}

void InstrumentsTest::theCornerWarnsOfATurnedFilmAndResetPutsItUpright()
{
    const QImage before = m_view->grab().toImage();
    QVERIFY(m_view->orientation().text().isEmpty());
    kit::ActionRegistry registry;
    viewer::ViewActions::of(registry).addView(m_view.get());
    registry.attach(m_view.get(), {});
    QTest::keyClick(m_view.get(), Qt::Key_F, Qt::AltModifier);
    QCOMPARE(m_view->orientation().text(), QString("flipped"));
    QTest::keyClick(m_view.get(), Qt::Key_R, Qt::AltModifier);
    QCOMPARE(m_view->orientation().text(), QString("flipped, rotated 90°"));
    QTest::keyClick(m_view.get(), Qt::Key_R);
    QVERIFY(m_view->orientation().isUpright());
    QCOMPARE(m_view->grab().toImage(), before);
}

void InstrumentsTest::theNextFilmHangsAsItIsStored()
{
    m_view->turn();
    m_view->setRadiograph(corners());
    QVERIFY(m_view->orientation().isUpright());
}

// --- lens

void InstrumentsTest::theLensShowsThePointUnderThePointerLarger()
{
    const QPoint at(208, 208);
    hoverOn(m_view.get(), at);
    m_view->setBareFilm(true);
    const auto greyBeside = [&](int dx) { return qRed(m_view->grab().toImage().pixel(at + QPoint(dx, 0))); };
    const int middle = greyBeside(0), beside = greyBeside(80);
    m_view->setMagnifying(true);
    QCOMPARE(greyBeside(0), middle);                                    // the same point
    QVERIFY(std::abs((greyBeside(80) - middle) * 2 - (beside - middle)) <= 2); // half as far away
    QCOMPARE(greyBeside(150), int(std::lround(middle + (beside - middle) * 150 / 80.0))); // beside the lens: the film
}

void InstrumentsTest::theWheelChangesTheLensAndCtrlWheelTheZoom()
{
    m_view->setMagnifying(true);
    const double zoom = m_view->zoomShare();
    wheelOn(m_view.get(), {200, 200}, 1);
    QCOMPARE(m_view->magnification(), 2.5);
    wheelOn(m_view.get(), {200, 200}, 20);
    QCOMPARE(m_view->magnification(), 4.0);
    wheelOn(m_view.get(), {200, 200}, -20);
    QCOMPARE(m_view->magnification(), 2.0);
    QCOMPARE(m_view->zoomShare(), zoom);
    wheelOn(m_view.get(), {200, 200}, 1, Qt::ControlModifier);
    QVERIFY(m_view->zoomShare() > zoom);
    QCOMPARE(m_view->magnification(), 2.0);
}

void InstrumentsTest::escPutsTheLensAway()
{
    m_view->setMagnifying(true);
    m_view->setLeftDrag(viewer::LeftDrag::Pan);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->isMagnifying());
    QCOMPARE(m_view->leftDrag(), viewer::LeftDrag::Pan);
}

// --- probe

void InstrumentsTest::theProbeNamesStoredValueValueAndGrey()
{
    auto r = filmOf(4, 4, 12, [](int x, int y) { return 100 * y + x; });
    r->rescaleSlope = 0.5;
    r->rescaleIntercept = -10;
    m_view->setRadiograph(r);
    const QStringList plain = viewer::pointerLines(m_view->picture(), {2.5, 3.5}, m_view->spacing(), viewer::Probe::Off);
    QCOMPARE(plain, QStringList{"2, 3 px  value 141"});
    const QStringList probed = viewer::pointerLines(m_view->picture(), {2.5, 3.5}, {0.5, 0.25, imaging::SpacingKind::Imager}, viewer::Probe::On);
    // Values run from −10 to 141.5: 141 is grey 254.16.
    QCOMPARE(probed, (QStringList{"x 1.3  y 0.9 mm", "x 2  y 3 px", "stored 302  value 141  grey 254"}));
}

// --- histogram

void InstrumentsTest::theHistogramFollowsTheFilm()
{
    m_view->setRadiograph(rampFilm(400, 400, 12));
    m_view->setHistogramVisible(true);
    auto* panel = m_view->findChild<viewer::HistogramPanel*>();
    QVERIFY(panel && panel->isVisible());
    QVERIFY(m_view->rect().contains(panel->geometry()));
    const double least = m_view->film()->range().least, most = m_view->film()->range().most;
    QVERIFY(panel->xOf(least) < panel->xOf(most));
    QVERIFY(std::abs(panel->valueAt(panel->xOf(1234)) - 1234) < 1e-6);
    m_view->setRadiograph(rampFilm(100, 100, 8));
    QVERIFY(panel->xOf(255) > panel->width() / 2);
    m_view->setHistogramVisible(false);
    QVERIFY(!m_view->isHistogramVisible());
}

void InstrumentsTest::theWindowsEdgesAreDraggedOnTheHistogram()
{
    m_view->setRadiograph(rampFilm(400, 400, 12));
    m_view->setHistogramVisible(true);
    auto* panel = m_view->findChild<viewer::HistogramPanel*>();
    m_view->setVoi(viewer::windowVoi(*m_view->film(), 2000, 1000)); // 1500 … 2500
    const int y = panel->height() / 2;
    const auto x = [&](double value) { return int(std::lround(panel->xOf(value))); };
    const double step = panel->valueAt(1) - panel->valueAt(0);
    const auto low = [&] { return m_view->voi().window.centre - m_view->voi().window.width / 2; };
    const auto high = [&] { return m_view->voi().window.centre + m_view->voi().window.width / 2; };

    dragOn(panel, Qt::LeftButton, {x(1500), y}, {x(1000), y});
    QVERIFY2(std::abs(low() - 1000) <= 2 * step, qPrintable(QString::number(low())));
    QVERIFY(std::abs(high() - 2500) < 1e-6);
    dragOn(panel, Qt::LeftButton, {x(2500), y}, {x(3500), y});
    QVERIFY(std::abs(high() - 3500) <= 2 * step);
    const double width = high() - low(), before = low();
    dragOn(panel, Qt::LeftButton, {x(2000), y}, {x(2200), y}); // between them: both
    QVERIFY(std::abs(high() - low() - width) < 1e-6);
    QVERIFY(std::abs(low() - before - 200) <= 2 * step);
    dragOn(panel, Qt::LeftButton, {x(low()), y}, {panel->width() - 1, y}); // an edge stops at the other one
    QVERIFY(m_view->voi().window.width >= 1);
    QTest::mouseDClick(panel, Qt::LeftButton, {}, {panel->width() / 2, y});
    QCOMPARE(m_view->voi(), imaging::firstVoi(m_view->film()->radiograph()));
}

void InstrumentsTest::theHistogramsKeysMoveAndWidenTheWindow()
{
    m_view->setRadiograph(rampFilm(400, 400, 12));
    m_view->setHistogramVisible(true);
    auto* panel = m_view->findChild<viewer::HistogramPanel*>();
    m_view->setVoi(viewer::windowVoi(*m_view->film(), 2000, 1000));
    QTest::keyClick(panel, Qt::Key_Right);
    QVERIFY(m_view->voi().window.centre > 2000);
    QCOMPARE(m_view->voi().window.width, 1000.0);
    QTest::keyClick(panel, Qt::Key_Left);
    QTest::keyClick(panel, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->voi().window.width > 1000);
    QVERIFY(std::abs(m_view->voi().window.centre - 2000) < 1e-6);
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!m_view->isHistogramVisible());
}

void InstrumentsTest::theFilmBeneathTheHistogramGetsNothing()
{
    m_view->setHistogramVisible(true);
    auto* panel = m_view->findChild<viewer::HistogramPanel*>();
    const double zoom = m_view->zoomShare();
    const imaging::Voi before = m_view->voi();
    QSignalSpy menu(m_view.get(), &RadiographView::contextMenuWanted);
    wheelOn(panel, {40, 40}, 1);
    dragOn(panel, Qt::RightButton, {40, 40}, {90, 40});
    QTest::mouseClick(panel, Qt::RightButton, {}, {40, 40});
    QCOMPARE(m_view->zoomShare(), zoom);
    QCOMPARE(m_view->voi(), before);
    QVERIFY(menu.isEmpty());
}

// --- local contrast

void InstrumentsTest::localContrastIsMadeInAJobAndNeverTouchesTheData()
{
    // Dark with a faint step in the middle of a tile (50 px each): raised, but the same film.
    auto r = filmOf(400, 400, 12, [](int x, int y) { return (x < 225 ? 300 : 340) + (y < 200 ? 0 : 2000) + (x * 7 + y * 3) % 11; });
    m_view->setRadiograph(r);
    const std::vector<std::int32_t> stored = r->stored;
    const int step = greyAt(232, 100) - greyAt(218, 100);
    QSignalSpy changed(m_view.get(), &RadiographView::visibilityChanged);
    m_view->setLocalContrast(true);
    QVERIFY(m_view->isPending());
    QCOMPARE(greyAt(232, 100) - greyAt(218, 100), step); // until it is there the plain picture stands
    QTRY_VERIFY(!m_view->isPending());
    const int raised = greyAt(232, 100) - greyAt(218, 100);
    QVERIFY2(raised > step + 3, qPrintable(QString("%1 after %2").arg(raised).arg(step)));
    QVERIFY(m_view->film()->radiograph().stored == stored);
    QCOMPARE(changed.size(), 1);
    m_view->resetView();
    QVERIFY(!m_view->hasLocalContrast());
    QCOMPARE(greyAt(232, 100) - greyAt(218, 100), step);
}

void InstrumentsTest::localContrastKeepsUpWithADraggedWindow()
{
    m_view->setRadiograph(rampFilm(400, 400, 12));
    m_view->setLocalContrast(true);
    for (int i = 0; i < 20; ++i)
        m_view->dragWindow({-10, 4});
    QTRY_VERIFY(!m_view->isPending());
    const int dragged = greyAt(250, 200);
    // The same window on a view that never had another.
    RadiographView other;
    other.resize(m_view->size());
    other.setRadiograph(rampFilm(400, 400, 12));
    other.setVoi(m_view->voi());
    other.setLocalContrast(true);
    QTRY_VERIFY(!other.isPending());
    other.setBareFilm(true);
    QCOMPARE(qRed(other.grab().toImage().pixel(other.viewFromImage({250, 200}).toPoint())), dragged);
}

void InstrumentsTest::paddingStaysBlackUnderLocalContrast()
{
    auto r = filmOf(400, 400, 12, [](int x, int y) { return x < 100 ? 0 : 1000 + (x * 7 + y * 3) % 500; });
    r->paddingLow = 0;
    m_view->setRadiograph(r);
    m_view->setLocalContrast(true);
    QTRY_VERIFY(!m_view->isPending());
    QCOMPARE(greyAt(50, 200), 0);
    QVERIFY(greyAt(300, 200) > 0);
}

void InstrumentsTest::aTurnedFilmHasItsLocalContrastToo()
{
    // Even over 8 × 8 pixels, so that it does not matter on which side of a pixel's middle the screen looks.
    m_view->setRadiograph(filmOf(400, 400, 12, [](int x, int y) { return x / 8 * 32 + y / 8 * 16 + (x / 8 * 7 + y / 8 * 3) % 60; }));
    m_view->turn();
    greyAt(100, 100); // the plain picture has been turned already
    m_view->setLocalContrast(true);
    QTRY_VERIFY(!m_view->isPending());
    const int onItsSide = greyAt(92, 212), elsewhere = greyAt(212, 92);
    QVERIFY(std::abs(onItsSide - elsewhere) > 5);
    m_view->turn(-1);
    QVERIFY(std::abs(greyAt(92, 212) - onItsSide) <= 1);
    QVERIFY(std::abs(greyAt(212, 92) - elsewhere) <= 1);
}

QTEST_MAIN(InstrumentsTest)
#include "instruments_test.moc"
