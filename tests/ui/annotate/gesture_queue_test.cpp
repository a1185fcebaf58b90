#include "film_project.h"

#include "ui/annotate/gesture_queue.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using annotate::GestureQueue;
using domain::BoxId;

namespace {

/// Another program that holds the project's write lock.
class OtherProgram {
public:
    explicit OtherProgram(const QString& folder)
    {
        m_database = QSqlDatabase::addDatabase("QSQLITE", "other program");
        m_database.setDatabaseName(folder + "/project.fewbox");
        m_open = m_database.open() && QSqlQuery(m_database).exec("BEGIN IMMEDIATE");
    }
    ~OtherProgram()
    {
        letGo();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase("other program");
    }
    bool holds() const { return m_open; }
    void letGo()
    {
        if (std::exchange(m_open, false))
            QSqlQuery(m_database).exec("ROLLBACK");
    }

private:
    QSqlDatabase m_database;
    bool m_open = false;
};

} // namespace

class GestureQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGestureIsStoredAtOnce();
    void aBrokenRuleIsRefusedAndLeavesNothing();
    void whatCannotBeWrittenStaysOnScreenAndIsWrittenLater();
    void undoTakesBackWhatStillWaits();
    void discardingSaysWhatIsStored();
};

void GestureQueueTest::aGestureIsStoredAtOnce()
{
    FilmProject films;
    QVERIFY(films.project);
    GestureQueue queue(*films.project);
    const auto box = queue.perform(store::DrawBox{films.images[0], 4, {10, 20, 30, 40}});
    QVERIFY(box && box->value > 0);
    QCOMPARE(films.boxes(0).at(0).id, *box);
    QVERIFY(queue.isSaved());
    QVERIFY(queue.lastSaved().isValid());
}

void GestureQueueTest::aBrokenRuleIsRefusedAndLeavesNothing()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    const auto box = queue.perform(store::DrawBox{films.images[0], 4, {10, 20, 0.2, 0.2}});
    QVERIFY(!box);
    QCOMPARE(box.error().code, domain::ErrorCode::BoxTooSmall);
    QVERIFY(queue.isSaved());
    QVERIFY(films.boxes(0).empty());
}

void GestureQueueTest::whatCannotBeWrittenStaysOnScreenAndIsWrittenLater()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    QSignalSpy saved(&queue, &GestureQueue::boxSaved);
    OtherProgram other(films.project->folder());
    QVERIFY(other.holds());
    const auto box = queue.perform(store::DrawBox{films.images[0], 4, {10, 20, 30, 40}});
    QVERIFY(box && box->value < 0);
    QVERIFY(queue.perform(store::MoveBox{*box, {15, 25, 30, 40}})); // a later gesture on the waiting box
    QVERIFY(queue.perform(store::SetLabel{films.images[0], 2, domain::Label::Unsure}));
    QVERIFY(!queue.isSaved());
    QCOMPARE(queue.waiting(), 3);
    QCOMPARE(queue.failure()->code, domain::ErrorCode::ProjectLocked);

    const auto shown = queue.facts(films.images[0]);
    QCOMPARE(shown->facts.boxes.size(), 1u);
    QCOMPARE(shown->facts.boxes[0].box, (domain::Box{15, 25, 30, 40}));
    QCOMPARE(shown->facts.labels[4].label, domain::Label::Present);
    QCOMPARE(shown->facts.labels[2].label, domain::Label::Unsure);
    QCOMPARE(shown->notSaved, std::vector<BoxId>{*box});
    QVERIFY(films.boxes(0).empty());

    other.letGo();
    queue.retry();
    QVERIFY(queue.isSaved());
    QCOMPARE(saved.size(), 1);
    QCOMPARE(films.boxes(0).size(), 1u);
    QCOMPARE(films.boxes(0)[0].box, (domain::Box{15, 25, 30, 40}));
    QCOMPARE(films.label(0, 2), domain::Label::Unsure);
}

void GestureQueueTest::undoTakesBackWhatStillWaits()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    QVERIFY(queue.perform(store::DrawBox{films.images[0], 1, {10, 20, 30, 40}}));
    OtherProgram other(films.project->folder());
    QVERIFY(queue.perform(store::DrawBox{films.images[0], 4, {50, 20, 30, 40}}));
    QCOMPARE(queue.facts(films.images[0])->facts.boxes.size(), 2u);
    QVERIFY(queue.undo());
    QVERIFY(queue.isSaved());
    QCOMPARE(queue.facts(films.images[0])->facts.boxes.size(), 1u); // the stored one is untouched
    other.letGo();
    QVERIFY(queue.undo());
    QVERIFY(films.boxes(0).empty());
    QVERIFY(queue.redo());
    QCOMPARE(films.boxes(0).size(), 1u);
}

void GestureQueueTest::discardingSaysWhatIsStored()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    OtherProgram other(films.project->folder());
    QVERIFY(queue.perform(store::DrawBox{films.images[0], 4, {50, 20, 30, 40}}));
    QSignalSpy changed(&queue, &GestureQueue::changed);
    queue.discard();
    QVERIFY(queue.isSaved());
    QVERIFY(!changed.isEmpty());
    QVERIFY(queue.facts(films.images[0])->facts.boxes.empty());
}

QTEST_MAIN(GestureQueueTest)
#include "gesture_queue_test.moc"
