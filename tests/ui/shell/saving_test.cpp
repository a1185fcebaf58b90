// What the store refuses for now: it waits on screen, and neither a closed window nor another project loses it.
#include "tests/ui/shell/window_fixture.h"
#include "ui/annotate/read_workspace.h"
#include "ui/shell/session.h"
#include "ui/viewer/radiograph_view.h"

#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>

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

class SavingTest : public WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void aReaderWhomTheProjectRefusesIsNotRemembered();
    void aRefusedNameIsAskedForAgain();
    void whatCannotBeSavedIsSaidAndSavedLater();
    void closingKeepsTheWindowForWhatIsNotSaved();
    void anotherProjectWaitsForWhatIsNotSaved();
};

void SavingTest::aReaderWhomTheProjectRefusesIsNotRemembered()
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

void SavingTest::aRefusedNameIsAskedForAgain()
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
    QVERIFY(bar().isVisible()); // why it was refused goes first
    bar().dismiss();
    QVERIFY(question->isVisible());
    QCOMPARE(question->findChild<QLineEdit*>("readerName")->text(), QString("C. Dahl"));
}

void SavingTest::whatCannotBeSavedIsSaidAndSavedLater()
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

void SavingTest::closingKeepsTheWindowForWhatIsNotSaved()
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

void SavingTest::anotherProjectWaitsForWhatIsNotSaved()
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

QTEST_MAIN(SavingTest)
#include "saving_test.moc"
