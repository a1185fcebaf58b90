// Imports, exports and the demo from the window, with a made-up fewboxctl (fake_ctl) as the child.
#include "tests/ui/shell/window_fixture.h"
#include "ui/kit/action_registry.h"
#include "ui/shell/session.h"
#include "ui/shell/tour.h"

#include <QDropEvent>
#include <QMimeData>

class WindowErrandsTest : public WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        begin();
        // Nobody is asked for a name or shown round: what is told here is the only thing that is.
        shell::rememberReader("A. Berg");
        shell::Tour::setDone(true);
    }
    void cleanup() { end(); }
    void anImportEndsInANoticeWithARowForEachFile();
    void aDyingImportIsSaidAndTheWindowGoesOn();
    void aDemoIsAskedForBeforeAProjectIsLeft();
    void aDroppedFolderIsImported();
    void aDroppedProjectIsOpened();
    void whatIsNoFileIsNotTaken();
    void anExportIsSaidWhenItIsDone();
    void closingDuringAnImportAsksFirst();

private:
    bool drop(const QList<QUrl>& urls);
};

bool WindowErrandsTest::drop(const QList<QUrl>& urls)
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

void WindowErrandsTest::anImportEndsInANoticeWithARowForEachFile()
{
    open();
    QTemporaryDir films;
    m_window->importPaths({films.path()});
    QTRY_COMPARE(m_window->notices().notices().size(), std::size_t(1));
    const shell::Notice& notice = m_window->notices().notices().front();
    QCOMPARE(notice.title, QString("3 image(s) and 2 box(es) imported"));
    QCOMPARE(notice.rows.size(), std::size_t(1));
    QCOMPARE(notice.rows[0].name, QString("cut.dcm"));
    QCOMPARE(notice.rows[0].text, QString("Cut short."));
    QVERIFY(!m_window->findChild<QWidget*>("noticesPanel")->isVisible());
    QVERIFY(bar().text().contains("3 image(s) and 2 box(es) imported"));
    clickInBar("Show which");
    QVERIFY(m_window->findChild<QWidget*>("noticesPanel")->isVisible());
}

void WindowErrandsTest::aDyingImportIsSaidAndTheWindowGoesOn()
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

void WindowErrandsTest::aDemoIsAskedForBeforeAProjectIsLeft()
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

void WindowErrandsTest::aDroppedFolderIsImported()
{
    open();
    QVERIFY(QDir(m_home.path()).mkpath("clean"));
    QVERIFY(drop({QUrl::fromLocalFile(m_home.filePath("clean"))}));
    QTRY_COMPARE(m_window->notices().notices().size(), std::size_t(1));
    QCOMPARE(m_window->notices().notices()[0].kind, kit::NoticeBar::Kind::Good);
    QVERIFY(m_window->notices().notices()[0].text.contains("1 were there already"));
}

void WindowErrandsTest::aDroppedProjectIsOpened()
{
    m_window->show();
    QVERIFY(drop({QUrl::fromLocalFile(m_path + "/project.fewbox")}));
    QTRY_VERIFY(m_window->desk().project());
    QCOMPARE(m_window->desk().project()->folder(), m_path);
}

void WindowErrandsTest::whatIsNoFileIsNotTaken()
{
    open();
    QVERIFY(!drop({QUrl("https://example.org/film.dcm")}));
    QVERIFY(!m_window->errand().isRunning());
}

void WindowErrandsTest::anExportIsSaidWhenItIsDone()
{
    open();
    m_window->exportTo("nih", m_home.filePath("out"));
    QTRY_COMPARE(m_window->notices().notices().size(), std::size_t(1));
    QCOMPARE(m_window->notices().notices()[0].title, QString("Exporting to out: done"));
    QVERIFY(bar().isVisible());
}

void WindowErrandsTest::closingDuringAnImportAsksFirst()
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

QTEST_MAIN(WindowErrandsTest)
#include "window_errands_test.moc"
