#include "ui/kit/action_registry.h"
#include "ui/kit/panel.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/two_up.h"
#include "ui/viewer/view_actions.h"
#include "ui/viewer/window_level.h"
#include "ui/viewer/window_presets.h"

#include "tests/ui/viewer/viewer_films.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using viewer::RadiographView;
using viewer::TwoUp;

class TwoUpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theKeypadsTwoShowsThePriorAndPutsItAway();
    void withoutAPriorTheActionSaysWhy();
    void thePriorIsReadOnlyWhileItIsSeen();
    void zoomAndPlaceGoTogetherBothWays();
    void apartEachFilmGoesItsOwnWay();
    void aWindowKeepsItsPlaceInTheOtherFilmsValues();
    void aPresetIsTheOtherFilmsOwn();
    void aFilmThatComesMovesNothing();
    void thePriorsBoxesCannotBeChanged();
    void aMissingFileIsSaidOnThePriorAlone();
    void theNextFilmWithoutAPriorHasTheWholeRoom();
    void actionsGoToTheFilmWithTheKeyboard();

private:
    void open();
    QTemporaryDir m_folder;
    viewer::FilmSource m_source, m_other;
    std::unique_ptr<kit::ActionRegistry> m_registry;
    std::unique_ptr<QWidget> m_window;
    TwoUp* m_twoUp = nullptr;
    RadiographView* m_current = nullptr;
};

void TwoUpTest::initTestCase()
{
    QImage picture(200, 300, QImage::Format_Grayscale8);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 200; ++x)
            picture.scanLine(y)[x] = uchar(50 + x / 2); // 50 … 149
    m_source = {m_folder.filePath("prior.png"), 0};
    m_other = {m_folder.filePath("other.png"), 0};
    QVERIFY(picture.save(m_source.path) && picture.save(m_other.path));
}

void TwoUpTest::init()
{
    m_registry = std::make_unique<kit::ActionRegistry>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(840, 500);
    m_current = new RadiographView;
    m_twoUp = new TwoUp(m_current, *m_registry, m_window.get());
    m_twoUp->resize(840, 500);
    m_registry->attach(m_window.get(), {});
    m_current->setRadiograph(rampFilm(400, 400, 12));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_current->setFocus();
}

void TwoUpTest::open()
{
    m_twoUp->setPrior(m_source, "3 Mar 2011 · follow-up 2");
    m_twoUp->setOpen(true);
    QTRY_VERIFY(m_twoUp->prior().film());
    QCoreApplication::processEvents();
}

void TwoUpTest::theKeypadsTwoShowsThePriorAndPutsItAway()
{
    m_twoUp->setPrior(m_source, "3 Mar 2011 · follow-up 2");
    QVERIFY(!m_twoUp->prior().isVisible());
    QCOMPARE(m_current->width(), 840);
    QTest::keyClick(m_current, Qt::Key_2, Qt::KeypadModifier);
    QVERIFY(m_twoUp->isOpen());
    QTRY_VERIFY(m_twoUp->prior().isVisible() && m_twoUp->prior().film());
    QTRY_VERIFY(std::abs(m_current->width() - m_twoUp->prior().width()) <= 1);
    QCOMPARE(m_current->height(), m_twoUp->prior().height()); // the same room: the same size of the same film
    QVERIFY(m_registry->action("view.two-up")->isChecked());
    QCOMPARE(m_twoUp->findChild<kit::TextLabel*>("priorTitle")->text(), QString("3 Mar 2011 · follow-up 2"));
    QTest::keyClick(m_current, Qt::Key_2, Qt::KeypadModifier);
    QTRY_COMPARE(m_current->width(), 840);
    QVERIFY(!m_twoUp->prior().isVisible());
    m_twoUp->setOpen(true);
    QTest::mouseClick(m_twoUp->findChild<QToolButton*>("closePrior"), Qt::LeftButton);
    QVERIFY(!m_twoUp->isOpen());
}

void TwoUpTest::withoutAPriorTheActionSaysWhy()
{
    QVERIFY(!m_registry->action("view.two-up")->isEnabled());
    QVERIFY(m_registry->whyNot("view.two-up").contains("earlier film"));
    m_twoUp->setPrior(m_source, "x");
    QVERIFY(m_registry->action("view.two-up")->isEnabled());
    m_twoUp->setPrior(std::nullopt);
    QVERIFY(!m_registry->action("view.two-up")->isEnabled());
}

void TwoUpTest::thePriorIsReadOnlyWhileItIsSeen()
{
    m_twoUp->setPrior(m_source, "x");
    QVERIFY(!m_twoUp->isPending());
    m_twoUp->setOpen(true);
    QVERIFY(m_twoUp->isPending());
    QTRY_VERIFY(!m_twoUp->isPending());
    QCOMPARE(m_twoUp->prior().imageSize(), (domain::Size{200, 300}));
}

void TwoUpTest::zoomAndPlaceGoTogetherBothWays()
{
    open();
    RadiographView& prior = m_twoUp->prior();
    m_current->zoomTo(3);
    m_current->centreOn({100, 300}); // a quarter across, three quarters down
    QVERIFY(std::abs(prior.transform().centre().x - 50) < 1e-6);
    QVERIFY(std::abs(prior.transform().centre().y - 225) < 1e-6);
    QVERIFY(std::abs(prior.framing().zoomOverFit - m_current->framing().zoomOverFit) < 1e-9);
    dragOn(&prior, Qt::MiddleButton, {200, 200}, {180, 200});
    QVERIFY(std::abs(m_current->framing().x - prior.framing().x) < 1e-9);
    QVERIFY(m_current->framing().x > 0.25);
    m_current->fit();
    QVERIFY(prior.isAtFit());
}

void TwoUpTest::apartEachFilmGoesItsOwnWay()
{
    open();
    m_registry->action("view.link-zoom")->trigger();
    QVERIFY(!m_twoUp->isZoomLinked());
    m_current->zoomTo(3);
    QVERIFY(m_twoUp->prior().isAtFit());
    m_registry->action("view.link-zoom")->trigger(); // together again: the prior comes along
    QVERIFY(!m_twoUp->prior().isAtFit());
}

void TwoUpTest::aWindowKeepsItsPlaceInTheOtherFilmsValues()
{
    open();
    RadiographView& prior = m_twoUp->prior();
    const imaging::Range here = m_current->film()->range(), there = prior.film()->range();
    m_current->setVoi(viewer::windowVoi(*m_current->film(), here.most / 2, here.most / 4));
    QVERIFY(prior.voi() == imaging::firstVoi(prior.film()->radiograph())); // not linked at first
    m_registry->action("view.link-window")->trigger();
    const double span = there.most - there.least;
    QVERIFY(std::abs(prior.voi().window.centre - (there.least + span / 2)) < 0.5);
    QVERIFY(std::abs(prior.voi().window.width - span / 4) < 0.5);
    m_current->setInverted(true);
    QVERIFY(prior.isInverted());
}

void TwoUpTest::aPresetIsTheOtherFilmsOwn()
{
    open();
    m_twoUp->setWindowLinked(true);
    m_current->setVoi(viewer::windowPresets(*m_current->film())[1].voi);
    QCOMPARE(m_twoUp->prior().voi(), viewer::windowPresets(*m_twoUp->prior().film())[1].voi);
}

void TwoUpTest::aFilmThatComesMovesNothing()
{
    m_current->zoomTo(3);
    const viewer::Framing before = m_current->framing();
    m_twoUp->setWindowLinked(true);
    const imaging::Voi voi = viewer::windowVoi(*m_current->film(), 900, 700);
    m_current->setVoi(voi);
    open();
    QCOMPARE(m_current->voi(), voi);
    QVERIFY(!m_current->isAtFit());
    QVERIFY(std::abs(m_current->framing().x - before.x) < 1e-9);
    QVERIFY(std::abs(m_twoUp->prior().framing().zoomOverFit - m_current->framing().zoomOverFit) < 1e-9);
}

void TwoUpTest::thePriorsBoxesCannotBeChanged()
{
    viewer::ViewerBox box;
    box.key = 7;
    box.box = {10, 10, 50, 50};
    box.selected = box.handles = true;
    m_twoUp->setPrior(m_source, "x", {box});
    m_twoUp->setOpen(true);
    QTRY_VERIFY(m_twoUp->prior().film());
    QCOMPARE(m_twoUp->prior().boxes().size(), std::size_t(1));
    QVERIFY(!m_twoUp->prior().boxes()[0].selected && !m_twoUp->prior().boxes()[0].handles);
}

void TwoUpTest::aMissingFileIsSaidOnThePriorAlone()
{
    m_twoUp->setPrior({m_folder.filePath("nowhere.png"), 0}, "x");
    m_twoUp->setOpen(true);
    QTRY_VERIFY(m_twoUp->prior().face().isError);
    QVERIFY(m_twoUp->prior().face().title.contains("nowhere.png"));
    QVERIFY(m_current->film());
}

void TwoUpTest::theNextFilmWithoutAPriorHasTheWholeRoom()
{
    open();
    m_twoUp->setPrior(std::nullopt);
    QVERIFY(m_twoUp->isOpen() && !m_twoUp->isShown());
    QTRY_COMPARE(m_current->width(), 840);
    m_twoUp->setPrior(m_other, "y"); // the wish stands
    QTRY_VERIFY(m_twoUp->prior().isVisible() && m_twoUp->prior().film());
}

void TwoUpTest::actionsGoToTheFilmWithTheKeyboard()
{
    open();
    m_registry->action("view.invert")->trigger();
    QVERIFY(m_current->isInverted() && !m_twoUp->prior().isInverted());
    QTest::mouseClick(&m_twoUp->prior(), Qt::LeftButton, {}, {50, 50});
    QTRY_VERIFY(m_twoUp->prior().hasFocus());
    QVERIFY(!m_registry->action("view.invert")->isChecked());
    QTest::keyClick(&m_twoUp->prior(), Qt::Key_Plus);
    QVERIFY(!m_twoUp->prior().isAtFit());
    m_registry->action("view.flip")->trigger();
    QVERIFY(!m_twoUp->prior().orientation().isUpright() && m_current->orientation().isUpright());
}

QTEST_MAIN(TwoUpTest)
#include "two_up_test.moc"
