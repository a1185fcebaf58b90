#include "tests/ui/annotate/film_project.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/grab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/viewer/radiograph_view.h"

#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using shell::MainWindow;
using shell::Workspace;

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAProjectItInvites();
    void openingAProjectShowsItsFirstFilm();
    void aWrongPathIsAnErrorAndTheWindowStays();
    void theSwitchAndItsKeysShowTheWorkspaces();
    void thePaletteListsEveryActionOfTheRegistry();
    void undoComesBackToTheImageItConcerns();
    void theBacktickShowsTheBareFilmWhileHeld();
    void f9PutsThePanelsAway();
    void anImportEndsInANoticeWithARowForEachFile();
    void aDyingImportIsSaidAndTheWindowGoesOn();
    void aReaderIsRememberedAndSigns();
    void grabWritesAPictureOfTheAskedSize();
    void grabSaysWhatIsWrongWithTheCase();
    void theDeskIsRemembered();

private:
    void open();
    void settle() { QVERIFY(QTest::qWaitFor([this] { return !m_window->isPending(); }, 20000)); }
    QString statusText(const char* name) { return m_window->findChild<QLabel*>(name)->text(); }

    QTemporaryDir m_home;
    std::unique_ptr<FilmProject> m_films;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("fewbox-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    qputenv("FEWBOX_CTL", FEWBOX_BINARY_DIR "/tests/fake_ctl");
    qputenv("FEWBOX_WORKER", "/nowhere/fewbox-worker");
    qputenv("USER", "A. Berg");
    kit::theme().use(kit::ThemeName::Dark);
}

void MainWindowTest::init()
{
    QSettings().clear();
    m_films = std::make_unique<FilmProject>();
    QVERIFY(m_films->project);
    m_path = m_films->project->folder();
    m_window = std::make_unique<MainWindow>();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_films.reset();
}

void MainWindowTest::open()
{
    const auto opened = m_window->openProject(m_path);
    QVERIFY(opened);
    m_window->show();
    settle();
}

void MainWindowTest::withoutAProjectItInvites()
{
    m_window->show();
    settle();
    QVERIFY(m_window->findChild<QWidget*>("emptyPage")->isVisible());
    for (const char* id : {"project.import", "project.demo", "project.open"})
        QVERIFY(m_window->findChild<QWidget*>(QString("card:") + id)->isVisible());
    QVERIFY(!m_window->desk().registry().whyNot("window.train").isEmpty());
}

void MainWindowTest::openingAProjectShowsItsFirstFilm()
{
    open();
    QCOMPARE(m_window->desk().read()->currentImage(), m_films->images[0]);
    QVERIFY(m_window->desk().read()->view().film() != nullptr);
    QCOMPARE(statusText("savedText"), QString("All saved"));
    QCOMPARE(statusText("readCount"), QString("0"));
}

void MainWindowTest::aWrongPathIsAnErrorAndTheWindowStays()
{
    open();
    const auto opened = m_window->openProject(m_home.filePath("nothing here"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, domain::ErrorCode::ProjectMissing);
    QVERIFY(QString::fromStdString(opened.error().subject).contains("nothing here"));
    QCOMPARE(m_window->desk().project()->folder(), m_path);
}

void MainWindowTest::theSwitchAndItsKeysShowTheWorkspaces()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->desk().workspace(), Workspace::Train);
    QVERIFY(m_window->findChild<QWidget*>("trainWorkspace")->isVisible());
    settle();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_window->findChild<QWidget*>("auditWorkspace")->isVisible());
    settle();
    QTest::mouseClick(m_window->findChild<QToolButton*>("switch:window.read"), Qt::LeftButton);
    QVERIFY(m_window->findChild<QWidget*>("readWorkspace")->isVisible());
    QVERIFY(m_window->findChild<QToolButton*>("switch:window.read")->isChecked());
    QVERIFY(!m_window->findChild<QToolButton*>("switch:window.audit")->isChecked());
}

void MainWindowTest::thePaletteListsEveryActionOfTheRegistry()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    const auto& model = m_window->desk().palette().model();
    QVERIFY(m_window->desk().palette().isVisible());
    QCOMPARE(model.actionsShown(), int(m_window->desk().registry().specs().size()));
    QVERIFY(model.actionsShown() > 60);
}

void MainWindowTest::undoComesBackToTheImageItConcerns()
{
    open();
    auto* read = m_window->desk().read();
    QVERIFY(read->gestures().perform(store::DrawBox{m_films->images[0], 4, {50, 60, 100, 80}}));
    read->openImage(m_films->images[1]);
    settle();
    m_window->desk().showWorkspace(Workspace::Train);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_films->boxes(0).empty());
    QCOMPARE(read->currentImage(), m_films->images[0]);
}

void MainWindowTest::theBacktickShowsTheBareFilmWhileHeld()
{
    open();
    auto& view = m_window->desk().read()->view();
    const QImage before = view.grab().toImage();
    QTest::keyPress(&view, Qt::Key_QuoteLeft);
    QVERIFY(view.grab().toImage() != before);
    QTest::keyRelease(&view, Qt::Key_QuoteLeft);
    QCOMPARE(view.grab().toImage(), before);
}

void MainWindowTest::f9PutsThePanelsAway()
{
    open();
    const int before = m_window->desk().read()->view().width();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_COMPARE(m_window->desk().read()->view().width(), m_window->width());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_COMPARE(m_window->desk().read()->view().width(), before);
}

void MainWindowTest::anImportEndsInANoticeWithARowForEachFile()
{
    open();
    QTemporaryDir films;
    m_window->importPaths({films.path()});
    QTRY_COMPARE(m_window->notices().notices().size(), std::size_t(1));
    const shell::Notice& notice = m_window->notices().notices().front();
    QCOMPARE(notice.title, QString("3 images and 2 boxes imported"));
    QCOMPARE(notice.rows.size(), std::size_t(1));
    QCOMPARE(notice.rows[0].name, QString("cut.dcm"));
    QCOMPARE(notice.rows[0].text, QString("Cut short."));
    QVERIFY(m_window->findChild<QWidget*>("noticesPanel")->isVisible());
}

void MainWindowTest::aDyingImportIsSaidAndTheWindowGoesOn()
{
    open();
    QVERIFY(QDir(m_home.path()).mkpath("dies"));
    m_window->importPaths({m_home.filePath("dies")});
    QTRY_COMPARE(m_window->notices().notices().size(), std::size_t(1));
    const shell::Notice& notice = m_window->notices().notices().front();
    QCOMPARE(notice.kind, kit::NoticeBar::Kind::Error);
    QVERIFY(notice.text.contains("bad.dcm"));
    QVERIFY(m_window->desk().registry().whyNot("project.import").isEmpty());
}

void MainWindowTest::aReaderIsRememberedAndSigns()
{
    open();
    m_window->setReader("C. Dahl");
    settle();
    QCOMPARE(m_window->desk().project()->currentReaderName(), QString("C. Dahl"));
    QVERIFY(m_window->desk().read()->gestures().perform(store::DrawBox{m_films->images[0], 4, {50, 60, 100, 80}}));
    QCOMPARE(m_films->boxes(0)[0].readerName, QString("C. Dahl"));
    QCOMPARE(shell::rememberedReader(), QString("C. Dahl"));
}

void MainWindowTest::grabWritesAPictureOfTheAskedSize()
{
    QVERIFY(m_window->openProject(m_path));
    m_window->resize(1280, 720);
    m_window->show();
    const QString file = m_home.filePath("window.png");
    QString error = "not yet";
    new shell::Grab(*m_window, {file, 2}, [&](const QString& text) { error = text; });
    QTRY_COMPARE_WITH_TIMEOUT(error, QString(), 20000);
    QCOMPARE(QImage(file).size(), QSize(1280, 720));
    QCOMPARE(m_window->desk().read()->currentImage(), m_films->images[1]);
    QVERIFY(m_window->desk().read()->view().film() != nullptr);
}

void MainWindowTest::grabSaysWhatIsWrongWithTheCase()
{
    QVERIFY(m_window->openProject(m_path));
    m_window->show();
    QString error;
    new shell::Grab(*m_window, {m_home.filePath("no.png"), 99}, [&](const QString& text) { error = text; });
    QTRY_VERIFY_WITH_TIMEOUT(error.contains("99"), 20000);
    QVERIFY(!QFile::exists(m_home.filePath("no.png")));
}

void MainWindowTest::theDeskIsRemembered()
{
    open();
    m_window->showWorkspace(Workspace::Train);
    settle();
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    QCOMPARE(shell::recentProjects().size(), std::size_t(1));
    QCOMPARE(shell::recentProjects()[0].images, qint64(3));
    open();
    QCOMPARE(m_window->desk().workspace(), Workspace::Train);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
