// The film in a window of its own: it works there as at home, and comes back.
#include "tests/ui/shell/film_desk.h"
#include "ui/annotate/read_workspace.h"
#include "ui/audit/audit_workspace.h"
#include "ui/shell/film_window.h"
#include "ui/shell/session.h"
#include "ui/viewer/radiograph_view.h"

#include <QPushButton>

using shell::FilmWindow;
using shell::Workspace;

class FilmWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_home); }
    void init()
    {
        QSettings().clear();
        shell::Tour::setDone(true);
        shell::rememberReader("A. Berg");
        m_desk = std::make_unique<FilmDesk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }
    void theFilmGoesAndComesBackWithItsKey();
    void keysAndGesturesWorkThere();
    void closingItBringsTheFilmBack();
    void theWayInItsPlaceBringsItBack();
    void anotherWorkspaceSendsItsOwnFilm();
    void theDeskMayCloseMeanwhile();
    void fullScreenIsOfTheWindowThatIsActive();

private:
    FilmWindow& window() { return *m_desk->child<FilmWindow>("filmWindow"); }
    viewer::RadiographView& view() { return m_desk->desk().read()->view(); }
    void send()
    {
        m_desk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    QTemporaryDir m_home;
    std::unique_ptr<FilmDesk> m_desk;
};

void FilmWindowTest::theFilmGoesAndComesBackWithItsKey()
{
    const auto film = view().film();
    QVERIFY(film);
    send();
    QVERIFY(window().isVisible() && window().isAncestorOf(&view()) && view().isVisible());
    QCOMPARE(view().film(), film);
    QVERIFY(m_desk->registry().action("window.film")->isChecked());
    QVERIFY(m_desk->child<QWidget>("filmElsewhere")->isVisible());
    QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier); // its key there too
    QVERIFY(!window().isVisible());
    QVERIFY(m_desk->desk().isAncestorOf(&view()) && view().isVisible());
    QVERIFY(!m_desk->registry().action("window.film")->isChecked());
    QCOMPARE(view().film(), film);
}

void FilmWindowTest::keysAndGesturesWorkThere()
{
    send();
    QTest::keyClick(&view(), Qt::Key_PageDown);
    QTRY_COMPARE(m_desk->desk().read()->currentImage(), m_desk->films.images[1]);
    QTest::keyClick(&view(), Qt::Key_I);
    QVERIFY(view().isInverted());
    QTest::keyClick(&view(), Qt::Key_PageUp);
    QTRY_COMPARE(m_desk->desk().read()->currentImage(), m_desk->films.images[0]);
    QVERIFY(m_desk->settle());
    QTest::keyClick(&view(), Qt::Key_B);
    const QPoint from = view().viewFromImage({60, 60}).toPoint(), to = view().viewFromImage({160, 140}).toPoint();
    QTest::mousePress(&view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&view(), (from + to) / 2);
    QTest::mouseMove(&view(), to);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    QTRY_COMPARE(m_desk->films.boxes(0).size(), std::size_t(1));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->films.boxes(0).size(), std::size_t(0));
    const QImage before = view().grab().toImage();
    QTest::keyPress(&view(), Qt::Key_QuoteLeft);
    QTest::keyRelease(&view(), Qt::Key_QuoteLeft);
    QCOMPARE(view().grab().toImage(), before);
}

void FilmWindowTest::closingItBringsTheFilmBack()
{
    send();
    window().close();
    QVERIFY(m_desk->desk().isAncestorOf(&view()) && view().isVisible());
}

void FilmWindowTest::theWayInItsPlaceBringsItBack()
{
    send();
    QTest::mouseClick(m_desk->child<QPushButton>("filmBack"), Qt::LeftButton);
    QVERIFY(!window().isVisible());
    QVERIFY(m_desk->desk().isAncestorOf(&view()) && view().isVisible());
}

void FilmWindowTest::anotherWorkspaceSendsItsOwnFilm()
{
    send();
    m_desk->desk().showWorkspace(Workspace::Train);
    QVERIFY(window().isAncestorOf(&view())); // Train has no film: what is there stays
    m_desk->desk().showWorkspace(Workspace::Audit);
    QVERIFY(!window().isAncestorOf(&view()));
    auto* audits = m_desk->desk().audit()->findChild<viewer::RadiographView*>();
    QVERIFY(!audits && window().findChild<viewer::RadiographView*>());
    m_desk->desk().showWorkspace(Workspace::Read);
    QVERIFY(window().isAncestorOf(&view()));
    QVERIFY(m_desk->desk().audit()->findChild<viewer::RadiographView*>());
}

void FilmWindowTest::theDeskMayCloseMeanwhile()
{
    send();
    FilmProject other;
    QVERIFY(m_desk->window->openProject(other.project->folder())); // another desk
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->desk().read()->view().isVisible());
    send();
    m_desk->window.reset(); // and the end of the window
}

void FilmWindowTest::fullScreenIsOfTheWindowThatIsActive()
{
    send();
    QTest::qWait(50); // activations of both windows are under way
    window().activateWindow();
    QTRY_COMPARE(QGuiApplication::focusWindow(), window().windowHandle());
    QTest::keyClick(&view(), Qt::Key_F11);
    QTRY_VERIFY(window().isFullScreen());
    QVERIFY(!m_desk->window->isFullScreen());
    QTest::keyClick(&view(), Qt::Key_F11);
    QTRY_VERIFY(!window().isFullScreen());
}

QTEST_MAIN(FilmWindowTest)
#include "film_window_test.moc"
