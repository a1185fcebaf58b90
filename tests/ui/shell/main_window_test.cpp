#include "tests/store/ordinary_user.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/annotate/read_workspace.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/grab.h"
#include "ui/viewer/radiograph_view.h"

#include <QScopeGuard>
#include <QToolButton>

using shell::Workspace;

class MainWindowTest : public WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void withoutAProjectItInvites();
    void openingAProjectShowsItsFirstFilm();
    void aWrongPathIsAnErrorAndTheWindowStays();
    void theSwitchAndItsKeysShowTheWorkspaces();
    void thePaletteListsEveryActionOfTheRegistry();
    void undoComesBackToTheImageItConcerns();
    void theBacktickShowsTheBareFilmWhileHeld();
    void f9PutsThePanelsAway();
    void theStatusLineCountsWhatThisReaderRead();
    void grabWritesAPictureOfTheAskedSize();
    void grabSaysWhatIsWrongWithTheCase();
    void theSheetBeginsWithTheWorkspaceOnScreen();
    void noticesOpenOnlyWhenAskedAndCoverNoFilm();
    void equalNoticesAreOneWithACount();
    void fromTheRightTheWindowIsMirroredAndTheFilmIsNot();
    void aNarrowWindowGivesItsWidthToTheFilm();
    void aProjectIsOpenedBesideTheWindow();
    void whatCannotBeOpenedIsSaid();
    void aProjectThatCannotBeWrittenIsShownAndSaysSo_data();
    void aProjectThatCannotBeWrittenIsShownAndSaysSo();
    void aSecondWindowOnTheProjectIsSaid();
};

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
    QVERIFY(!bar().isVisible()); // it is in the list
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

void MainWindowTest::aProjectIsOpenedBesideTheWindow()
{
    m_window->show();
    std::optional<domain::Done> opened;
    m_window->openSoon(m_path, [&](const domain::Done& done) { opened = done; });
    QVERIFY(!opened && m_window->isPending()); // a first opening may rewrite tables for seconds
    QTRY_VERIFY(opened);
    QVERIFY(*opened);
    QCOMPARE(m_window->desk().project()->folder(), m_path);
    QVERIFY(!m_window->findChild<QWidget*>("errandPart")->isVisible());
}

void MainWindowTest::whatCannotBeOpenedIsSaid()
{
    open();
    m_window->openSoon(m_home.filePath("nothing here"));
    QTRY_COMPARE(m_window->notices().notices().size(), std::size_t(1));
    QVERIFY(bar().isVisible() && bar().kind() == kit::NoticeBar::Kind::Error);
    QCOMPARE(m_window->desk().project()->folder(), m_path);
}

void MainWindowTest::aProjectThatCannotBeWrittenIsShownAndSaysSo_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("says");
    QTest::newRow("ours") << QString() << "not changed";
    QTest::newRow("older") << "version-1" << "shown from a copy";
}

void MainWindowTest::aProjectThatCannotBeWrittenIsShownAndSaysSo()
{
    QFETCH(QString, version);
    QFETCH(QString, says);
    const OrdinaryUser user;
    QTemporaryDir dir;
    const QString file = dir.filePath("project.fewbox");
    if (version.isEmpty()) {
        QVERIFY(store::Project::create(dir.path())); // and closed again: nothing lies beside its file
    } else {
        QVERIFY(QFile::copy(FEWBOX_SOURCE_DIR "/tests/data/projects/" + version + "/project.fewbox", file));
    }
    QFile::setPermissions(file, QFile::ReadOwner);
    QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner);
    const auto free = qScopeGuard([&] { QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    if (QFileInfo(file).isWritable())
        QSKIP("this user may write everywhere (root)");
    m_window->openSoon(dir.path());
    m_window->show();
    QTRY_VERIFY(m_window->desk().project());
    settle();
    QVERIFY(m_window->desk().project()->isReadOnly());
    QCOMPARE(m_window->desk().project()->isShownFromCopy(), !version.isEmpty());
    const auto told = [&] {
        int times = 0;
        for (const shell::Notice& notice : m_window->notices().notices())
            times += notice.title.contains(says) ? notice.times : 0;
        return times;
    };
    QCOMPARE(told(), 1);
    QCOMPARE(m_window->notices().notices().size(), std::size_t(1)); // nothing was tried that cannot be done
    QVERIFY(bar().isVisible());
    m_window->setReader("C. Dahl"); // opens it again, and has nothing new to say of that
    QCOMPARE(told(), 1);
}

void MainWindowTest::aSecondWindowOnTheProjectIsSaid()
{
    auto first = std::make_unique<shell::WindowClaim>(*m_films->project); // as another program's window has it
    QVERIFY(!first->isElsewhere());
    open();
    QCOMPARE(m_window->notices().notices().size(), std::size_t(1));
    QVERIFY2(bar().isVisible() && bar().text().contains("another window"), qPrintable(bar().text()));
    m_window->setReader("C. Dahl"); // opens it again
    QCOMPARE(m_window->notices().notices().size(), std::size_t(1));
    first.reset();
    m_window = std::make_unique<shell::MainWindow>();
    open();
    QVERIFY(m_window->notices().notices().empty());
    QVERIFY(shell::WindowClaim(*m_films->project).isElsewhere());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
