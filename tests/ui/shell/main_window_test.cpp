#include "tests/ui/annotate/film_project.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/grab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/viewer/radiograph_view.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using shell::MainWindow;
using shell::Workspace;

namespace {

/// Another program that holds the project's write lock.
class OtherProgram {
public:
    explicit OtherProgram(const QString& folder)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "other program");
        database.setDatabaseName(folder + "/project.fewbox");
        m_holds = database.open() && QSqlQuery(database).exec("BEGIN EXCLUSIVE");
    }
    ~OtherProgram()
    {
        QSqlDatabase::database("other program").close();
        QSqlDatabase::removeDatabase("other program");
    }
    bool holds() const { return m_holds; }

private:
    bool m_holds = false;
};

} // namespace

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
    void aReaderWhomTheProjectRefusesIsNotRemembered();
    void aRefusedNameIsAskedForAgain();
    void theStatusLineCountsWhatThisReaderRead();
    void grabWritesAPictureOfTheAskedSize();
    void grabSaysWhatIsWrongWithTheCase();
    void theDeskIsRemembered();
    void theImageOnScreenIsRememberedAtOnce();
    void splittersAreRemembered();
    void theSheetBeginsWithTheWorkspaceOnScreen();
    void aDemoIsAskedForBeforeAProjectIsLeft();
    void noticesOpenOnlyWhenAskedAndCoverNoFilm();
    void equalNoticesAreOneWithACount();
    void aDroppedFolderIsImported();
    void aDroppedProjectIsOpened();
    void whatIsNoFileIsNotTaken();
    void anExportIsSaidWhenItIsDone();
    void closingDuringAnImportAsksFirst();
    void whatCannotBeSavedIsSaidAndSavedLater();
    void closingKeepsTheWindowForWhatIsNotSaved();
    void anotherProjectWaitsForWhatIsNotSaved();
    void recentProjectsAreOffered();
    void fromTheRightTheWindowIsMirroredAndTheFilmIsNot();
    void aNarrowWindowGivesItsWidthToTheFilm();

private:
    kit::NoticeBar& bar() { return m_window->desk().bar(); }
    void clickInBar(const QString& verb)
    {
        const auto buttons = bar().findChildren<QPushButton*>();
        const auto it = std::find_if(buttons.begin(), buttons.end(), [&](auto* one) { return one->text() == verb; });
        QVERIFY2(it != buttons.end(), qPrintable(verb));
        QTest::mouseClick(*it, Qt::LeftButton);
    }
    bool drop(const QList<QUrl>& urls);
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
    QVERIFY(!m_window->findChild<QWidget*>("noticesPanel")->isVisible());
    QVERIFY(bar().text().contains("3 images and 2 boxes imported"));
    clickInBar("Show which");
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
    QCOMPARE(bar().kind(), kit::NoticeBar::Kind::Error);
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

void MainWindowTest::aReaderWhomTheProjectRefusesIsNotRemembered()
{
    m_window->setReader("A. Berg");
    open();
    {
        OtherProgram other(m_path);
        QVERIFY(other.holds());
        m_window->setReader("C. Dahl"); // a new name, which cannot be written
        QCOMPARE(m_window->notices().notices().size(), std::size_t(1));
    }
    QCOMPARE(m_window->desk().project()->currentReaderName(), QString("A. Berg"));
    QCOMPARE(shell::rememberedReader(), QString("A. Berg"));
    open(); // again, as at the next start
    QCOMPARE(m_window->desk().project()->currentReaderName(), QString("A. Berg"));
    m_window->setReader("C. Dahl");
    QCOMPARE(shell::rememberedReader(), QString("C. Dahl"));
}

void MainWindowTest::aRefusedNameIsAskedForAgain()
{
    open();
    auto* question = m_window->findChild<QWidget*>("readerQuestion");
    {
        OtherProgram other(m_path);
        QVERIFY(other.holds());
        Q_EMIT m_window->desk().readerWanted("C. Dahl");
        QTRY_COMPARE_WITH_TIMEOUT(m_window->notices().notices().size(), std::size_t(1), 20000);
    }
    QVERIFY(!shell::isReaderKnown());
    QVERIFY(question->isVisible());
    QCOMPARE(question->findChild<QLineEdit*>("readerName")->text(), QString("C. Dahl"));
}

void MainWindowTest::theStatusLineCountsWhatThisReaderRead()
{
    auto elsewhere = store::Project::open(m_path);
    QVERIFY(elsewhere && (*elsewhere)->useReader("C. Dahl"));
    for (int i : {0, 1})
        QVERIFY((*elsewhere)->perform(store::SetReadState{m_films->images[std::size_t(i)], store::ReadState::Done}));
    open();
    QCOMPARE(m_window->desk().project()->currentReaderName(), QString("A. Berg"));
    QCOMPARE(statusText("readCount"), QString("0"));
    QVERIFY(m_films->project->perform(store::SetReadState{m_films->images[0], store::ReadState::Done}));
    QTRY_COMPARE(statusText("readCount"), QString("1"));
    m_window->setReader("C. Dahl");
    settle();
    QCOMPARE(statusText("readCount"), QString("2"));
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

void MainWindowTest::theImageOnScreenIsRememberedAtOnce()
{
    open();
    m_window->desk().read()->openImage(m_films->images[1]);
    QTRY_COMPARE(m_films->project->setting("read/last-image"), QString::number(m_films->images[1].value));
}

void MainWindowTest::splittersAreRemembered()
{
    open();
    const auto both = {std::pair(Workspace::Read, "readSides"), std::pair(Workspace::Train, "trainSides")};
    for (const auto& [workspace, sides] : both) {
        m_window->showWorkspace(workspace);
        auto* splitter = m_window->findChild<QWidget*>(sides)->findChild<QSplitter*>();
        splitter->setSizes({350, 768, 320});
        Q_EMIT splitter->splitterMoved(350, 1); // as a hand on the handle does
    }
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    open();
    for (const auto& [workspace, sides] : both) {
        m_window->showWorkspace(workspace);
        auto* splitter = m_window->findChild<QWidget*>(sides)->findChild<QSplitter*>();
        QTRY_VERIFY(std::abs(splitter->sizes()[0] - 350) <= 2);
        QVERIFY(splitter->sizes()[2] >= 318);
    }
}

void MainWindowTest::theSheetBeginsWithTheWorkspaceOnScreen()
{
    open();
    auto* sheet = m_window->findChild<QWidget*>("cheatSheet");
    const auto texts = [&] {
        QStringList all;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                all << label->text();
        return all;
    };
    for (const auto& [workspace, heading] : {std::pair(Workspace::Read, "Read"), std::pair(Workspace::Audit, "Audit")}) {
        m_window->showWorkspace(workspace);
        m_window->desk().toggleKeys();
        QTRY_COMPARE(texts().value(1), QString(heading)); // after the sheet's own title
        QCOMPARE(texts().filter("Cases of").size(), 2);   // one for the digits of all findings, one for the fold
        QTRY_VERIFY(sheet->hasFocus());
        QTest::keyClick(sheet, Qt::Key_Escape); // in Audit a command has this key too
        QVERIFY(!sheet->isVisible());
    }
}

void MainWindowTest::aDemoIsAskedForBeforeAProjectIsLeft()
{
    open();
    m_window->desk().registry().action("project.demo")->trigger();
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(bar().text().contains("made-up"));
    QVERIFY(!m_window->isPending()); // nothing has begun
    const auto buttons = bar().findChildren<QPushButton*>();
    const auto stay = std::find_if(buttons.begin(), buttons.end(), [](auto* one) { return one->text() == "Stay here"; });
    QVERIFY(stay != buttons.end());
    (*stay)->click();
    QVERIFY(!bar().isVisible());
    QCOMPARE(m_window->desk().project()->folder(), m_films->project->folder());
}

void MainWindowTest::noticesOpenOnlyWhenAskedAndCoverNoFilm()
{
    open();
    auto* panel = m_window->findChild<QWidget*>("noticesPanel");
    m_window->notices().addError({domain::ErrorCode::DiskFull, "/films", {}, {}});
    QVERIFY(!panel->isVisible());
    QVERIFY(bar().isVisible());
    auto* badge = m_window->findChild<QToolButton*>("statusNotices");
    QVERIFY(badge->text().contains("new"));
    QTest::mouseClick(badge, Qt::LeftButton);
    QVERIFY(panel->isVisible());
    QTest::qWait(0); // the layout's turn
    const auto& view = m_window->desk().read()->view();
    QVERIFY(view.mapToGlobal(QPoint(view.width(), 0)).x() <= panel->mapToGlobal(QPoint()).x());
    QTest::mouseClick(badge, Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QVERIFY(badge->isVisible() && !badge->text().contains("new")); // still there to be asked for
}

void MainWindowTest::equalNoticesAreOneWithACount()
{
    open();
    for (int i = 0; i < 3; ++i)
        m_window->notices().addError({domain::ErrorCode::DiskFull, "/films", {}, {}});
    m_window->notices().addError({domain::ErrorCode::DiskFull, "/elsewhere", {}, {}});
    QCOMPARE(m_window->notices().notices().size(), std::size_t(2));
    QCOMPARE(m_window->notices().notices()[1].times, 3);
    QCOMPARE(m_window->notices().unseen(), 2);
}

bool MainWindowTest::drop(const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &event);
    return event.isAccepted();
}

void MainWindowTest::aDroppedFolderIsImported()
{
    open();
    QVERIFY(QDir(m_home.path()).mkpath("clean"));
    QVERIFY(drop({QUrl::fromLocalFile(m_home.filePath("clean"))}));
    QTRY_COMPARE(m_window->notices().notices().size(), std::size_t(1));
    QCOMPARE(m_window->notices().notices()[0].kind, kit::NoticeBar::Kind::Good);
    QVERIFY(m_window->notices().notices()[0].text.contains("1 were there already"));
}

void MainWindowTest::aDroppedProjectIsOpened()
{
    m_window->show();
    QVERIFY(drop({QUrl::fromLocalFile(m_path + "/project.fewbox")}));
    QCOMPARE(m_window->desk().project()->folder(), m_path);
}

void MainWindowTest::whatIsNoFileIsNotTaken()
{
    open();
    QVERIFY(!drop({QUrl("https://example.org/film.dcm")}));
    QVERIFY(!m_window->errand().isRunning());
}

void MainWindowTest::anExportIsSaidWhenItIsDone()
{
    open();
    m_window->exportTo("nih", m_home.filePath("out"));
    QTRY_COMPARE(m_window->notices().notices().size(), std::size_t(1));
    QCOMPARE(m_window->notices().notices()[0].title, QString("Exporting to out: done"));
    QVERIFY(bar().isVisible());
}

void MainWindowTest::closingDuringAnImportAsksFirst()
{
    open();
    QVERIFY(QDir(m_home.path()).mkpath("hangs"));
    m_window->importPaths({m_home.filePath("hangs")});
    QTRY_VERIFY(m_window->errand().isRunning());
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    clickInBar("Keep the window");
    QVERIFY(m_window->errand().isRunning());
    m_window->close();
    clickInBar("Stop it and close");
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!m_window->errand().isRunning());
}

void MainWindowTest::whatCannotBeSavedIsSaidAndSavedLater()
{
    open();
    auto* read = m_window->desk().read();
    {
        OtherProgram other(m_path);
        QVERIFY(other.holds());
        QVERIFY(read->gestures().perform(store::DrawBox{m_films->images[0], 4, {50, 60, 100, 80}}));
        QCOMPARE(statusText("savedText"), QString("1 not saved"));
        QCOMPARE(read->view().boxes().size(), std::size_t(1)); // it stays on the screen
        QVERIFY(m_window->findChild<QWidget*>("notSavedNotice")->isVisible());
        read->gestures().retry();
        QCOMPARE(statusText("savedText"), QString("1 not saved"));
    }
    QTRY_COMPARE(statusText("savedText"), QString("All saved")); // tried again by itself
    QCOMPARE(m_films->boxes(0).size(), std::size_t(1));
    QVERIFY(!m_window->findChild<QWidget*>("notSavedNotice")->isVisible());
}

void MainWindowTest::closingKeepsTheWindowForWhatIsNotSaved()
{
    open();
    auto other = std::make_unique<OtherProgram>(m_path);
    QVERIFY(m_window->desk().read()->gestures().perform(store::DrawBox{m_films->images[0], 4, {50, 60, 100, 80}}));
    QVERIFY(!m_window->close());
    QVERIFY(bar().text().contains("could not be saved"));
    other.reset();
    clickInBar("Try again");
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_films->boxes(0).size(), std::size_t(1));
}

void MainWindowTest::anotherProjectWaitsForWhatIsNotSaved()
{
    open();
    FilmProject second;
    {
        OtherProgram other(m_path);
        QVERIFY(m_window->desk().read()->gestures().perform(store::DrawBox{m_films->images[0], 4, {50, 60, 100, 80}}));
        QVERIFY(!m_window->openProject(second.project->folder()));
        QCOMPARE(m_window->desk().project()->folder(), m_path);
        QCOMPARE(m_window->desk().notSaved(), 1);
    }
    QVERIFY(m_window->openProject(second.project->folder()));
    QCOMPARE(m_films->boxes(0).size(), std::size_t(1));
}

void MainWindowTest::recentProjectsAreOffered()
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

void MainWindowTest::fromTheRightTheWindowIsMirroredAndTheFilmIsNot()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    const auto& view = m_window->desk().read()->view();
    auto* list = m_window->findChild<QWidget*>("worklistPanel");
    QTest::qWait(0);
    QVERIFY(list->mapToGlobal(QPoint()).x() > view.mapToGlobal(QPoint()).x());
    QCOMPARE(view.layoutDirection(), Qt::LeftToRight);
    QVERIFY(view.viewFromImage({0, 0}).x() < view.viewFromImage({400, 0}).x());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void MainWindowTest::aNarrowWindowGivesItsWidthToTheFilm()
{
    open();
    m_window->resize(1000, 700);
    const auto& view = m_window->desk().read()->view();
    QTRY_VERIFY(view.width() > 900);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->findChild<QWidget*>("worklistPanel")->isVisible()); // searching opens its drawer
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
