#include "core/worker/event_writer.h"

#include "core/runs/events.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <thread>
#include <vector>

class EventWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreWholeAndCounted();
    void itGoesOnBehindHalfALine();
    void numbersThatAreNoneBecomeNull();
    void threadsDoNotMixTheirLines();
    void aFailureHasTheErrorsParts();
    void aFolderThatCannotBeWrittenIsAnError();
};

void EventWriterTest::linesAreWholeAndCounted()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("events.jsonl"));
    auto writer = worker::EventWriter::open(file, nullptr);
    QVERIFY(writer.has_value());
    (*writer)->write("hello", {{QStringLiteral("protocol"), 1}});
    (*writer)->write("finished");
    const auto events = runs::EventFile(file).readNew(); // flushed already
    QCOMPARE(events.size(), 2U);
    QCOMPARE(events[0].event, QStringLiteral("hello"));
    QCOMPARE(events[0].seq, 1);
    QCOMPARE(events[1].seq, 2);
    QVERIFY(QDateTime::fromString(events[1].at, Qt::ISODateWithMs).isValid());
}

void EventWriterTest::itGoesOnBehindHalfALine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("events.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"at\":\"2026-01-01T00:00:00.000Z\",\"event\":\"hello\",\"seq\":7}\n{\"event\":\"ste"); // killed here
    file.close();
    auto writer = worker::EventWriter::open(path, nullptr);
    (*writer)->write("hello");
    const auto events = runs::EventFile(path).readNew();
    QCOMPARE(events.size(), 2U); // the half line is passed over
    QCOMPARE(events[1].seq, 8);
}

void EventWriterTest::numbersThatAreNoneBecomeNull()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("events.jsonl"));
    auto writer = worker::EventWriter::open(file, nullptr);
    (*writer)->write("step", {{QStringLiteral("loss"), std::numeric_limits<double>::quiet_NaN()},
                              {QStringLiteral("seconds_left"), std::numeric_limits<double>::infinity()}});
    const auto events = runs::EventFile(file).readNew();
    QVERIFY(events[0].fields[QStringLiteral("loss")].isNull());
    QVERIFY(events[0].fields[QStringLiteral("seconds_left")].isNull());
}

void EventWriterTest::threadsDoNotMixTheirLines()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("events.jsonl"));
    auto writer = worker::EventWriter::open(file, nullptr);
    std::vector<std::jthread> threads;
    for (int fold = 0; fold < 4; ++fold) {
        threads.emplace_back([&, fold] {
            for (int i = 0; i < 100; ++i)
                (*writer)->write("step", {{QStringLiteral("fold"), fold}});
        });
    }
    threads.clear();
    const auto events = runs::EventFile(file).readNew();
    QCOMPARE(events.size(), 400U);
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(events[i].seq, static_cast<qint64>(i + 1));
}

void EventWriterTest::aFailureHasTheErrorsParts()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("events.jsonl"));
    auto writer = worker::EventWriter::open(file, nullptr);
    (*writer)->failed({domain::ErrorCode::OutOfMemory, "fold 1", "3 GB", "12 GB"});
    runs::RunStatus status;
    for (const runs::Event& event : runs::EventFile(file).readNew())
        status.apply(event);
    QCOMPARE(status.state, QStringLiteral("failed"));
    QVERIFY(status.error == (domain::Error{domain::ErrorCode::OutOfMemory, "fold 1", "3 GB", "12 GB"}));
}

void EventWriterTest::aFolderThatCannotBeWrittenIsAnError()
{
    const QTemporaryDir folder;
    const auto writer = worker::EventWriter::open(folder.filePath(QStringLiteral("no/such/folder/events.jsonl")), nullptr);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, domain::ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(EventWriterTest)
#include "event_writer_test.moc"
