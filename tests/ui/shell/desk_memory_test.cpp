// What the next start finds as it was left.
#include "tests/ui/shell/window_fixture.h"
#include "ui/annotate/read_workspace.h"
#include "ui/shell/session.h"
#include "ui/viewer/radiograph_view.h"

#include <QLineEdit>
#include <QSplitter>

using shell::Workspace;

class DeskMemoryTest : public WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void aReaderIsRememberedAndSigns();
    void theDeskIsRemembered();
    void theImageOnScreenIsRememberedAtOnce();
    void splittersAreRemembered();
    void recentProjectsAreOffered();
    void panelsPutAwayStayAway();
    void theFilmsOwnWindowComesBack();
    void eachReaderFindsTheListAsTheyLeftIt();
};

void DeskMemoryTest::aReaderIsRememberedAndSigns()
{
    open();
    m_window->setReader("C. Dahl");
    settle();
    QCOMPARE(m_window->desk().project()->currentReaderName(), QString("C. Dahl"));
    QVERIFY(m_window->desk().read()->gestures().perform(store::DrawBox{m_films->images[0], 4, {50, 60, 100, 80}}));
    QCOMPARE(m_films->boxes(0)[0].readerName, QString("C. Dahl"));
    QCOMPARE(shell::rememberedReader(), QString("C. Dahl"));
}

void DeskMemoryTest::theDeskIsRemembered()
{
    open();
    m_window->showWorkspace(Workspace::Train);
    settle();
    startAgain();
    QCOMPARE(shell::recentProjects().size(), std::size_t(1));
    QCOMPARE(shell::recentProjects()[0].images, qint64(3));
    QCOMPARE(m_window->desk().workspace(), Workspace::Train);
}

void DeskMemoryTest::theImageOnScreenIsRememberedAtOnce()
{
    open();
    m_window->desk().read()->openImage(m_films->images[1]);
    QTRY_COMPARE(m_films->project->setting("read/last-image"), QString::number(m_films->images[1].value));
}

void DeskMemoryTest::splittersAreRemembered()
{
    open();
    const auto both = {std::pair(Workspace::Read, "readSides"), std::pair(Workspace::Train, "trainSides")};
    for (const auto& [workspace, sides] : both) {
        m_window->showWorkspace(workspace);
        auto* splitter = m_window->findChild<QWidget*>(sides)->findChild<QSplitter*>();
        splitter->setSizes({350, 768, 320});
        Q_EMIT splitter->splitterMoved(350, 1); // as a hand on the handle does
    }
    startAgain();
    for (const auto& [workspace, sides] : both) {
        m_window->showWorkspace(workspace);
        auto* splitter = m_window->findChild<QWidget*>(sides)->findChild<QSplitter*>();
        QTRY_VERIFY(std::abs(splitter->sizes()[0] - 350) <= 2);
        QVERIFY(splitter->sizes()[2] >= 318);
    }
}

void DeskMemoryTest::recentProjectsAreOffered()
{
    open();
    FilmProject second;
    QVERIFY(m_window->openProject(second.project->folder()));
    const auto recent = shell::recentProjects();
    QCOMPARE(recent.size(), std::size_t(2));
    QCOMPARE(recent[1].folder, m_path);
    QCOMPARE(recent[1].images, qint64(3));
    QVERIFY(QDir(m_path).removeRecursively());
    QCOMPARE(shell::recentProjects().size(), std::size_t(1)); // what is gone is not offered
}

void DeskMemoryTest::panelsPutAwayStayAway()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    startAgain();
    QVERIFY(!m_window->findChild<QWidget*>("worklistPanel")->isVisible());
    QTRY_COMPARE(m_window->desk().read()->view().width(), m_window->width());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(m_window->findChild<QWidget*>("worklistPanel")->isVisible());
    startAgain();
    QVERIFY(m_window->findChild<QWidget*>("worklistPanel")->isVisible());
}

void DeskMemoryTest::theFilmsOwnWindowComesBack()
{
    const auto film = [this] { return m_window->findChild<QWidget*>("filmWindow"); };
    open();
    m_window->desk().toggleFilmWindow();
    startAgain();
    QTRY_VERIFY(film()->isVisible());
    QCOMPARE(m_window->desk().read()->view().window(), film());
    QVERIFY(m_window->desk().registry().action("window.film")->isChecked());
    m_window->desk().toggleFilmWindow();
    startAgain();
    QTest::qWait(0); // it comes once the desk is on screen
    QVERIFY(!film()->isVisible());
}

void DeskMemoryTest::eachReaderFindsTheListAsTheyLeftIt()
{
    m_window->setReader("A. Berg");
    open();
    const auto search = [this] { return m_window->findChild<QLineEdit*>("worklistSearch"); };
    search()->setText("film");
    m_window->setReader("C. Dahl");
    settle();
    QCOMPARE(search()->text(), QString()); // another's search hides nothing
    m_window->setReader("A. Berg");
    settle();
    QCOMPARE(search()->text(), QString("film"));
}

QTEST_MAIN(DeskMemoryTest)
#include "desk_memory_test.moc"
