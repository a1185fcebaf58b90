// Faults are real ones: a second process that holds the lock, a folder that may not be written, a file that may not grow.
#include "film_project.h"
#include "tests/store/ordinary_user.h"

#include "ui/annotate/gesture_queue.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using annotate::GestureQueue;
using domain::BoxId;
using domain::Label;
using domain::PointId;
using enum store::ProposalAnswer::Answer;

namespace {

/// What keeps the store from writing, for as long as it lives.
class Obstacle {
public:
    virtual ~Obstacle() = default;
    virtual bool holds() const = 0;
};

/// Another program (this one once more, see main) that holds the project's write lock.
class OtherProgram : public Obstacle {
public:
    explicit OtherProgram(const QString& folder)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {"--hold-lock", folder + "/project.fewbox"});
        m_holds = m_process.waitForReadyRead() && m_process.readAll().startsWith("held");
    }
    ~OtherProgram() override
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    bool holds() const override { return m_holds; }

private:
    QProcess m_process;
    bool m_holds = false;
};

int holdLock(const QString& file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE");
    database.setDatabaseName(file);
    if (!database.open() || !QSqlQuery(database).exec("BEGIN IMMEDIATE"))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return QSqlQuery(database).exec("ROLLBACK") ? 0 : 1;
}

#ifdef Q_OS_UNIX
/// No file of this process grows beyond what the store's log is now.
class FullDisk : public Obstacle {
public:
    explicit FullDisk(const QString& folder)
    {
        std::signal(SIGXFSZ, SIG_IGN); // then write() fails, as on a full disk
        rlimit limit{};
        m_holds = ::getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        limit = m_before;
        limit.rlim_cur = rlim_t(QFileInfo(folder + "/project.fewbox-wal").size());
        m_holds = m_holds && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FullDisk() override { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    bool holds() const override { return m_holds; }

private:
    rlimit m_before{};
    bool m_holds = false;
};
#endif

/// A folder and a project that their owner may not write.
class ReadOnlyFolder : public Obstacle {
public:
    explicit ReadOnlyFolder(const QString& folder) : m_folder(folder)
    {
        QFile::setPermissions(folder + "/project.fewbox", QFile::ReadOwner);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    ~ReadOnlyFolder() override
    {
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::setPermissions(m_folder + "/project.fewbox", QFile::ReadOwner | QFile::WriteOwner);
    }
    bool holds() const override { return !QFileInfo(m_folder).isWritable(); }

private:
    QString m_folder;
};

} // namespace

class GestureQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGestureIsStoredAtOnce();
    void aBrokenRuleIsRefusedAndLeavesNothing();
    void waitingMovesInARowAreTakenBackTogether();
    void whatCannotBeWrittenStaysOnScreenAndIsWrittenLater();
    void undoTakesBackWhatStillWaits();
    void discardingSaysWhatIsStored();
    void everyFaultIsShownWaitedForAndOvercome_data();
    void everyFaultIsShownWaitedForAndOvercome();
    void whatWaitsIsTriedAgainByItself();
    void aWaitingPointBecomesABox();
    void waitingProposalsGetTheirOwnNumbers();
    void everyWaitingGestureShows();
    void whatWaitsIsSignedByWhoDidIt();
    void oneGoesBackInTheHistoryOnlyWhenAllIsSaved();
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

void GestureQueueTest::waitingMovesInARowAreTakenBackTogether()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    auto other = std::make_unique<OtherProgram>(films.project->folder());
    QVERIFY(other->holds());
    const auto box = queue.perform(store::DrawBox{films.images[0], 4, {10, 20, 30, 40}});
    QVERIFY(box);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(queue.perform(store::MoveBox{*box, {10.0 + i, 20, 30, 40}, i > 1}));
    QCOMPARE(queue.waiting(), 4);
    QVERIFY(queue.undo());
    QCOMPARE(queue.waiting(), 1); // the drawing
    QCOMPARE(queue.facts(films.images[0])->facts.boxes.at(0).box, (domain::Box{10, 20, 30, 40}));
    for (int i = 1; i <= 3; ++i)
        QVERIFY(queue.perform(store::MoveBox{*box, {10.0 + i, 20, 30, 40}, i > 1}));
    other.reset();
    queue.retry();
    QVERIFY(queue.isSaved());
    QVERIFY(queue.undo()); // and written later they are still one step
    QCOMPARE(films.boxes(0).at(0).box, (domain::Box{10, 20, 30, 40}));
}

void GestureQueueTest::whatCannotBeWrittenStaysOnScreenAndIsWrittenLater()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    QSignalSpy saved(&queue, &GestureQueue::boxSaved);
    auto other = std::make_unique<OtherProgram>(films.project->folder());
    QVERIFY(other->holds());
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

    other.reset();
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
    auto other = std::make_unique<OtherProgram>(films.project->folder());
    QVERIFY(queue.perform(store::DrawBox{films.images[0], 4, {50, 20, 30, 40}}));
    QCOMPARE(queue.facts(films.images[0])->facts.boxes.size(), 2u);
    QVERIFY(queue.undo());
    QVERIFY(queue.isSaved());
    QCOMPARE(queue.facts(films.images[0])->facts.boxes.size(), 1u); // the stored one is untouched
    other.reset();
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

void GestureQueueTest::everyFaultIsShownWaitedForAndOvercome_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("another program holds the lock") << "lock" << int(domain::ErrorCode::ProjectLocked);
    QTest::newRow("the database may not grow") << "pages" << int(domain::ErrorCode::DiskFull);
#ifdef Q_OS_UNIX
    QTest::newRow("the disk takes no byte") << "disk" << int(domain::ErrorCode::StoreFailed);
#endif
    QTest::newRow("the folder is read-only") << "folder" << int(domain::ErrorCode::FileUnwritable);
}

void GestureQueueTest::everyFaultIsShownWaitedForAndOvercome()
{
    QFETCH(QString, fault);
    QFETCH(int, code);
    const OrdinaryUser user;
    FilmProject films;
    const QString folder = films.project->folder();
    const auto pages = [&](const char* pragma) { // on the store's own connection
        for (const QString& name : QSqlDatabase::connectionNames())
            if (QSqlDatabase database = QSqlDatabase::database(name, false); database.databaseName().startsWith(folder))
                QSqlQuery(database).exec(QLatin1String(pragma));
    };
    std::unique_ptr<Obstacle> obstacle;
    if (fault == "folder") { // a project that is being written keeps its files open: it is read-only from the start
        films.project.reset();
        obstacle = std::make_unique<ReadOnlyFolder>(folder);
        films.project = std::move(*store::Project::open(folder));
        QVERIFY(films.project->useReader("A. Berg"));
    }
    GestureQueue queue(*films.project);
    QSignalSpy states(&queue, &GestureQueue::stateChanged), boxes(&queue, &GestureQueue::boxSaved);
    const auto gesturesBefore = films.project->counts()->gestures;
    if (fault == "lock")
        obstacle = std::make_unique<OtherProgram>(folder);
#ifdef Q_OS_UNIX
    else if (fault == "disk")
        obstacle = std::make_unique<FullDisk>(folder);
#endif
    else if (fault == "pages")
        pages("PRAGMA max_page_count = 1"); // that is: as many as it has
    QVERIFY(!obstacle || obstacle->holds());

    // As many as it takes until a full database refuses; the others refuse the first.
    int drawn = 0;
    while (queue.isSaved() && drawn < 3000) {
        const auto box = queue.perform(store::DrawBox{films.images[0], 4, {1. + drawn % 300, 20, 30, 40}});
        QVERIFY(box);
        ++drawn;
    }
    const int refused = drawn - 1;
    QVERIFY(queue.perform(store::SetLabel{films.images[0], 2, Label::Unsure})); // behind it
    QCOMPARE(queue.waiting(), 2);
    QCOMPARE(int(queue.failure()->code), code);
    QVERIFY(states.size() >= 2);
    auto shown = queue.facts(films.images[0]);
    QCOMPARE(int(shown->facts.boxes.size()), drawn); // on screen, and told from what is stored
    QCOMPARE(shown->notSaved, std::vector<BoxId>{shown->facts.boxes.back().id});
    QVERIFY(shown->notSaved[0].value < 0);
    QCOMPARE(shown->facts.labels[2].label, Label::Unsure);
    QCOMPARE(int(films.boxes(0).size()), refused);
    QCOMPARE(films.project->counts()->gestures, gesturesBefore + refused);
    queue.retry();
    QCOMPARE(queue.waiting(), 2); // it still holds

    obstacle.reset();
    pages("PRAGMA max_page_count = 100000");
    queue.retry();
    QVERIFY(queue.isSaved() && !queue.failure());
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(int(films.boxes(0).size()), drawn);
    QCOMPARE(films.label(0, 2), Label::Unsure);
    shown = queue.facts(films.images[0]);
    QVERIFY(shown->notSaved.empty());
    QCOMPARE(films.project->undoable()->kind, QStringLiteral("set-label")); // in the order of the hand
}

void GestureQueueTest::whatWaitsIsTriedAgainByItself()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    {
        const OtherProgram other(films.project->folder());
        QVERIFY(queue.perform(store::DrawPoint{films.images[0], 4, {50, 20}}));
        QVERIFY(!queue.isSaved());
    }
    QTRY_VERIFY(queue.isSaved());
    QCOMPARE(films.project->facts(films.images[0])->points.size(), 1u);
}

void GestureQueueTest::aWaitingPointBecomesABox()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    QSignalSpy points(&queue, &GestureQueue::pointSaved), boxes(&queue, &GestureQueue::boxSaved);
    auto other = std::make_unique<OtherProgram>(films.project->folder());
    const auto first = queue.drawPoint({films.images[0], 4, {50, 20}});
    const auto second = queue.drawPoint({films.images[0], 4, {150, 120}});
    QVERIFY(first && second && first->value < 0 && second->value < 0 && *first != *second);
    QVERIFY(queue.perform(store::MovePoint{*first, {60, 30}}));
    QVERIFY(queue.perform(store::SetPointFinding{*first, 5}));
    const auto box = queue.perform(store::DrawBoxFromPoint{*second, {140, 110, 30, 40}});
    QVERIFY(box && box->value < 0);
    QVERIFY(queue.perform(store::MoveBox{*box, {141, 110, 30, 40}}));

    auto shown = queue.facts(films.images[0]);
    QCOMPARE(shown->facts.points.size(), 1u);
    QCOMPARE(shown->facts.points[0].place, (domain::Point{60, 30}));
    QCOMPARE(shown->facts.points[0].finding, 5);
    QCOMPARE(shown->notSavedPoints, (std::vector<PointId>{*first, *second}));
    QCOMPARE(shown->facts.boxes.size(), 1u);
    QCOMPARE(shown->facts.boxes[0].box.x, 141.);
    QCOMPARE(shown->facts.boxes[0].finding, 4);

    other.reset();
    queue.retry();
    QVERIFY(queue.isSaved());
    QCOMPARE(points.size(), 2);
    QCOMPARE(boxes.size(), 1);
    const auto facts = films.project->facts(films.images[0]);
    QCOMPARE(facts->points.size(), 1u);
    QCOMPARE(facts->points[0].place, (domain::Point{60, 30}));
    QCOMPARE(facts->points[0].id, points[0][1].value<PointId>());
    QCOMPARE(facts->boxes.size(), 1u);
    QCOMPARE(facts->boxes[0].box, (domain::Box{141, 110, 30, 40}));
    QCOMPARE(facts->boxes[0].id, boxes[0][1].value<BoxId>());
}

void GestureQueueTest::waitingProposalsGetTheirOwnNumbers()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    auto other = std::make_unique<OtherProgram>(films.project->folder());
    const domain::Box a{10, 10, 40, 40}, b{100, 10, 40, 40}, c{200, 10, 40, 40};
    const auto first = queue.perform(store::AnswerProposals{
        films.images[0], {{4, "run", a, Accepted, {}}, {4, "run", b, Rejected, {}}, {5, "run", c, Edited, {205, 12, 30, 30}}}});
    QVERIFY(first && first->value < 0);
    auto shown = queue.facts(films.images[0]);
    QCOMPARE(shown->facts.boxes.size(), 2u);
    QCOMPARE(shown->facts.boxes[0].id, *first);
    QCOMPARE(shown->facts.boxes[1].box, (domain::Box{205, 12, 30, 30}));
    QCOMPARE(shown->facts.proposalAnswers.size(), 3u);
    QVERIFY(queue.perform(store::RemoveBox{shown->facts.boxes[0].id}));
    QVERIFY(queue.perform(store::MoveBox{shown->facts.boxes[1].id, {206, 12, 30, 30}}));
    other.reset();
    queue.retry();
    QVERIFY(queue.isSaved());
    QCOMPARE(films.boxes(0).size(), 1u);
    QCOMPARE(films.boxes(0)[0].box, (domain::Box{206, 12, 30, 30}));
    QCOMPARE(films.project->facts(films.images[0])->proposalAnswers.size(), 3u);
}

void GestureQueueTest::everyWaitingGestureShows()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    const domain::ImageId image = films.images[0];
    const auto reader = films.project->currentReader();
    const auto box = queue.perform(store::DrawBox{image, 1, {10, 20, 30, 40}});
    const OtherProgram other(films.project->folder());
    const auto shown = [&](const store::Gesture& gesture) {
        const bool done = queue.perform(gesture).has_value();
        auto facts = queue.facts(image);
        queue.discard();
        return done && facts ? facts->facts : store::ImageFacts{};
    };
    QVERIFY(shown(store::SetBoxFinding{*box, 3}).boxes.at(0).finding == 3);
    QVERIFY(shown(store::RemoveBox{*box}).boxes.empty());
    QCOMPARE(shown(store::SetNoFinding{image}).labels.at(7).label, Label::Absent);
    QVERIFY(shown(store::SetReadState{image, store::ReadState::Done}).state == store::ReadState::Done);
    QVERIFY(shown(store::SetSecondLook{image, true}).secondLook);
    QVERIFY(shown(store::ShowModel{image}).modelSeenEarly);
    QVERIFY(shown(store::Assign{{image}, reader, true}).blinded);
    QVERIFY(!shown(store::Assign{{films.images[1]}, reader, true}).assigned);
    const auto adjudicated = shown(store::Adjudicate{image, 4, Label::Present, {{1, 1, 9, 9}}, store::AdjudicationWay::Mean});
    QCOMPARE(adjudicated.adjudicationOf(4)->boxes.size(), 1u);
    QVERIFY(queue.perform(store::AnswerSuspicion{"key", image, -1, true}));
    QCOMPARE(queue.waiting(), 1);
    queue.discard();
}

void GestureQueueTest::whatWaitsIsSignedByWhoDidIt()
{
    FilmProject films;
    QVERIFY(films.project->addReader("C. Dahl"));
    GestureQueue queue(*films.project);
    auto other = std::make_unique<OtherProgram>(films.project->folder());
    QVERIFY(queue.perform(store::DrawBox{films.images[0], 4, {10, 20, 30, 40}}));
    QVERIFY(films.project->useReader("C. Dahl")); // the desk changes hands
    auto shown = queue.facts(films.images[0]);
    QCOMPARE(shown->facts.boxes.at(0).readerName, QStringLiteral("A. Berg"));
    QCOMPARE(shown->facts.labels[4].label, Label::NotAsked); // what A. Berg says is not C. Dahl's answer
    QVERIFY(!queue.undo());                                   // nor is it C. Dahl's to undo
    QCOMPARE(queue.waiting(), 1);
    QVERIFY(queue.perform(store::DrawBox{films.images[0], 5, {90, 20, 30, 40}}));
    QVERIFY(queue.perform(store::SetSecondLook{films.images[0], true}));
    QVERIFY(queue.undo());
    QCOMPARE(queue.waiting(), 2);
    other.reset();
    queue.retry();
    QVERIFY(queue.isSaved());
    QCOMPARE(films.boxes(0).at(0).readerName, QStringLiteral("A. Berg"));
    QCOMPARE(films.boxes(0).at(1).readerName, QStringLiteral("C. Dahl"));
    QCOMPARE(films.project->currentReaderName(), QStringLiteral("C. Dahl"));
    QCOMPARE(films.label(0, 5), Label::Present);
}

void GestureQueueTest::oneGoesBackInTheHistoryOnlyWhenAllIsSaved()
{
    FilmProject films;
    GestureQueue queue(*films.project);
    for (int i = 0; i < 3; ++i)
        QVERIFY(queue.perform(store::DrawBox{films.images[0], 4, {10. + 40 * i, 20, 30, 40}}));
    const auto first = films.project->journal(store::JournalFilter{.reader = films.project->currentReader()}, 10)->back();
    {
        const OtherProgram other(films.project->folder());
        QVERIFY(queue.perform(store::SetSecondLook{films.images[0], true}));
        const auto refused = queue.undoTo(first.id, store::HistoryPoint::After);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, domain::ErrorCode::ProjectLocked);
        QVERIFY(!queue.redoTo(first.id));
        queue.discard();
    }
    QCOMPARE(queue.undoTo(first.id, store::HistoryPoint::After)->size(), 2u);
    QCOMPARE(films.boxes(0).size(), 1u);
    QCOMPARE(queue.undoTo(first.id, store::HistoryPoint::Before)->size(), 1u);
    QCOMPARE(queue.redoTo(first.id)->size(), 1u);
    QCOMPARE(films.boxes(0).size(), 1u);
    QVERIFY(queue.lastSaved().isValid());
}

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--hold-lock") == 0) {
        QCoreApplication app(argc, argv);
        return holdLock(QString::fromLocal8Bit(argv[2]));
    }
    QApplication app(argc, argv);
    GestureQueueTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "gesture_queue_test.moc"
