#include "test_places.h"

#include <QProcess>
#include <QTest>

class ImportSupervisorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatKillsItsReaderCostsThatFileAlone()
    {
        const auto [code, out] = run({"a", "poison 1", "b", "poison 2", "c"});
        QCOMPARE(code, 2 + 1); // two left out; the program adds one
        QVERIFY(out.endsWith("a\nb\nc\n"));
    }

    void aShortNameBehindALongOneIsTheOneThatIsLeftOut()
    {
        const auto [code, out] = run({"a name that is longer than the next", "poison", "b"});
        QCOMPARE(code, 1 + 1);
        QVERIFY(out.endsWith("a name that is longer than the next\nb\n"));
    }

    void nothingIsStartedAgainWhereNothingDied()
    {
        const auto [code, out] = run({"a", "b"});
        QCOMPARE(code, 0 + 1);
        QCOMPARE(out, QByteArray("a\nb\n"));
    }

    void aDeathWithoutAFileEndsIt()
    {
        const auto [code, out] = run({"hopeless", "b"});
        QCOMPARE(code, -1 + 1);
        QVERIFY(out.isEmpty());
    }

private:
    static std::pair<int, QByteArray> run(const QStringList& files)
    {
        QProcess process;
        process.start(QStringLiteral(FEWBOX_BINARY_DIR "/tests/fragile_importer"), files);
        if (!process.waitForFinished(60'000))
            return {-1000, {}};
        return {process.exitCode(), process.readAllStandardOutput()};
    }
};

QTEST_GUILESS_MAIN(ImportSupervisorTest)
#include "import_supervisor_test.moc"
