#include "core/domain/error_text.h"
#include "core/runs/events.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class EventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesThatAreNotOursAreNoEvents_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("\x00\xff", 2);
        QTest::newRow("half a line") << QByteArray(R"({"event":"step")");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("no event in it") << QByteArray(R"({"seq":1})");
        QTest::newRow("an event that is no text") << QByteArray(R"({"event":7})");
    }
    void linesThatAreNotOursAreNoEvents()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!runs::parseEvent(line));
    }

    void statusAddsUpWhatTheEventsSay()
    {
        runs::RunStatus status;
        const char* const lines[] = {
            R"({"seq":1,"event":"hello","device":"cpu","folds":5})",
            R"({"seq":2,"event":"step","fold":3,"phase":"crf","progress":0.5,"seconds_left":12.5,"images_per_second":90})",
            R"({"seq":3,"event":"warning","code":"collapse","text":"Nodule is empty"})",
            R"({"seq":4,"event":"an event of a later version","x":1})"};
        for (const char* line : lines)
            status.apply(*runs::parseEvent(line));
        QCOMPARE(status.state, QStringLiteral("running"));
        QCOMPARE(status.folds, 5);
        QCOMPARE(status.fold, 3);
        QCOMPARE(status.phase, QStringLiteral("crf"));
        QCOMPARE(status.progress, 0.5);
        QCOMPARE(status.secondsLeft, 12.5);
        QCOMPARE(status.lastWarning, QStringLiteral("Nodule is empty"));
        QCOMPARE(status.lastSeq, 4);
    }

    void aFailureCarriesItsErrorAndAResumeClearsIt()
    {
        runs::RunStatus status;
        status.apply(*runs::parseEvent(
            R"({"seq":1,"event":"failed","code":"out-of-memory","subject":"batch 48","found":"12 GB","expected":"8 GB"})"));
        QCOMPARE(status.state, QStringLiteral("failed"));
        QCOMPARE(*status.error, (domain::Error{domain::ErrorCode::OutOfMemory, "batch 48", "12 GB", "8 GB"}));
        status.apply(*runs::parseEvent(R"({"seq":2,"event":"hello","device":"cpu","folds":5})"));
        QCOMPARE(status.state, QStringLiteral("running"));
        QVERIFY(!status.error);
    }

    void aNonFiniteNumberIsNullAndUnknown()
    {
        runs::RunStatus status;
        status.apply(*runs::parseEvent(R"({"seq":1,"event":"step","fold":0,"phase":"unary","seconds_left":null})"));
        QCOMPARE(status.secondsLeft, -1);
    }

    void aGrowingFileGivesEachWholeLineOnce()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("events.jsonl")));
        runs::EventFile reader(file.fileName());
        QVERIFY(reader.readNew().empty()); // not there yet
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"seq\":1,\"event\":\"a\"}\n{\"seq\":2,\"ev");
        file.flush();
        QCOMPARE(reader.readNew().size(), std::size_t(1));
        file.write("ent\":\"b\"}\nrubbish\n");
        file.flush();
        const auto second = reader.readNew();
        QCOMPARE(second.size(), std::size_t(1));
        QCOMPARE(second[0].seq, 2);
        QVERIFY(reader.readNew().empty());
    }

    void aFileThatWasBegunAnewIsReadFromItsStart()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("events.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"seq\":1,\"event\":\"a\"}\n{\"seq\":2,\"event\":\"b\"}\n");
        file.flush();
        runs::EventFile reader(file.fileName());
        QCOMPARE(reader.readNew().size(), std::size_t(2));
        file.resize(0);
        file.seek(0);
        file.write("{\"seq\":1,\"event\":\"c\"}\n");
        file.flush();
        const auto again = reader.readNew();
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(again[0].event, QStringLiteral("c"));
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
