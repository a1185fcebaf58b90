#include "core/doctor/diagnosis.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using doctor::MachineFacts;
using doctor::Verdict;

Q_DECLARE_METATYPE(std::function<void(MachineFacts&)>)

class DiagnosisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHealthyMachineHasNothingToMend()
    {
        for (const doctor::Check& check : doctor::diagnose(healthy())) {
            QCOMPARE(check.verdict, Verdict::Good);
            QVERIFY(check.advice.isEmpty());
            QVERIFY(!check.finding.isEmpty());
        }
    }

    void eachFaultIsFoundByItsCheckAndSaysWhatToDo_data()
    {
        QTest::addColumn<std::function<void(MachineFacts&)>>("fault");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char* name, const char* id, Verdict verdict, std::function<void(MachineFacts&)> fault) {
            QTest::newRow(name) << fault << QString::fromLatin1(id) << static_cast<int>(verdict);
        };
        row("no worker", "worker", Verdict::Bad, [](MachineFacts& f) {
            f.worker.reset();
            f.workerError = domain::Error{domain::ErrorCode::WorkerMissing, "fewbox-worker", "nowhere", {}};
        });
        row("reference BLAS", "blas", Verdict::Warning, [](MachineFacts& f) { f.worker->blasIsSlow = true; });
        row("no oneDNN", "threads", Verdict::Warning, [](MachineFacts& f) { f.worker->onednn = false; });
        row("a GPU that LibTorch cannot use", "gpu", Verdict::Warning, [](MachineFacts& f) { f.nvidiaDriver = true; });
        row("little disk", "disk", Verdict::Warning, [](MachineFacts& f) { f.diskFreeBytes = 1'000'000'000; });
        row("hardly any disk", "disk", Verdict::Bad, [](MachineFacts& f) { f.diskFreeBytes = 1'000'000; });
        row("a folder that is not ours", "disk", Verdict::Bad, [](MachineFacts& f) { f.folderWritable = false; });
        row("no SQLite driver", "database", Verdict::Bad, [](MachineFacts& f) { f.sqliteDriver = false; });
        row("no locking", "database", Verdict::Bad, [](MachineFacts& f) { f.lockingWorks = false; });
        row("no full-text index", "database", Verdict::Bad, [](MachineFacts& f) { f.ftsWorks = false; });
        row("no DICOM dictionary", "dictionary", Verdict::Bad, [](MachineFacts& f) { f.dicomDictionary = false; });
        row("no JPEG 2000", "decoders", Verdict::Warning,
            [](MachineFacts& f) { f.missingDecoders << QStringLiteral("JPEG 2000"); });
    }
    void eachFaultIsFoundByItsCheckAndSaysWhatToDo()
    {
        QFETCH(std::function<void(MachineFacts&)>, fault);
        QFETCH(QString, id);
        QFETCH(int, verdict);
        MachineFacts facts = healthy();
        fault(facts);
        const auto checks = doctor::diagnose(facts);
        for (const doctor::Check& check : checks) {
            if (id == QLatin1String(check.id)) {
                QCOMPARE(static_cast<int>(check.verdict), verdict);
                QVERIFY(!check.advice.isEmpty());
            } else {
                QCOMPARE(check.verdict, Verdict::Good);
            }
        }
        QCOMPARE(static_cast<int>(doctor::worst(checks)), verdict);
    }

    void aMissingWorkerStillLeavesTheOtherChecks()
    {
        MachineFacts facts = healthy();
        facts.worker.reset();
        const auto checks = doctor::diagnose(facts);
        QVERIFY(std::any_of(checks.begin(), checks.end(), [](const auto& c) { return QLatin1String(c.id) == QLatin1String("disk"); }));
    }

    void aDescriptionIsReadAndRubbishIsRefused()
    {
        const auto facts = doctor::parseDescription(
            QStringLiteral("/w"), R"({"fewbox":"0.1.0","libtorch":"1.13.1","blas":"/usr/lib/openblas","blas_gflops":99.5,"blas_slow":true,
                                      "threads":2,"capability":"AVX2","onednn":true,"cuda_devices":[{"name":"H100"}]})");
        QVERIFY(facts);
        QCOMPARE(facts->gpus, QStringList{QStringLiteral("H100")});
        QCOMPARE(facts->blasGflops, 99.5);
        QVERIFY(facts->blasIsSlow);
        const auto rubbish = doctor::parseDescription(QStringLiteral("/w"), "Segmentation fault");
        QVERIFY(!rubbish);
        QCOMPARE(rubbish.error().code, domain::ErrorCode::WorkerProtocol);
    }

    void theMachineIsAskedWithoutAWorkerToo()
    {
        qputenv("FEWBOX_WORKER", "/nowhere");
        QTemporaryDir dir;
        const MachineFacts facts = doctor::gatherFacts(dir.path());
        QVERIFY(!facts.worker && facts.workerError);
        QVERIFY(facts.sqliteDriver && facts.lockingWorks && facts.ftsWorks && facts.folderWritable);
        QVERIFY(facts.diskFreeBytes > 0);
        QVERIFY(facts.dicomDictionary);
        QVERIFY2(facts.missingDecoders.isEmpty(), qPrintable(facts.missingDecoders.join(u' ')));
    }

private:
    static MachineFacts healthy()
    {
        MachineFacts facts;
        facts.worker = doctor::WorkerFacts{QStringLiteral("/usr/bin/fewbox-worker"), QStringLiteral("0.1.0"),
                                           QStringLiteral("1.13.1"), QStringLiteral("libopenblas.so"), 99.0, false, 2,
                                           QStringLiteral("AVX2"), true, {}};
        facts.cores = 2;
        facts.folder = QStringLiteral("/data");
        facts.diskFreeBytes = 500'000'000'000;
        facts.folderWritable = facts.lockingWorks = facts.sqliteDriver = facts.ftsWorks = facts.dicomDictionary = true;
        return facts;
    }
};

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "diagnosis_test.moc"
