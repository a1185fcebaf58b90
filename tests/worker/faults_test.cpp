// A memory that ends, a disk that ends, and what a run decides once: through the real program.
#include "core/runs/json_file.h"

#include "tests/worker/tiny_runs.h"

#include <QJsonObject>

#include <cmath>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

class FaultsTest : public QObject, private TinyRuns {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makePictures(); }
    void aBatchThatDoesNotFitTheMemoryIsSaid();
    void aFullDiskLeavesTheLastCheckpointAndSaysSo();
    void thePrecisionIsDecidedOnceAndKept();
    void threadsAreAsTheSettingsSay_data();
    void threadsAreAsTheSettingsSay();
    void frozenNormNeedsWeights();
    void imageLabelsAloneAnswerWithAProbability();

private:
    QString decidedPrecision(const RunFolder& folder) const
    {
        const auto json = runs::readJsonFile(folder.runJson());
        return json ? (*json)[QLatin1String("decided")].toObject()[QLatin1String("precision")].toString() : QString();
    }
};

void FaultsTest::aBatchThatDoesNotFitTheMemoryIsSaid()
{
#ifdef Q_OS_UNIX
    domain::MethodOptions options = tinyOptions();
    options.inputSide = 512;
    options.batchSize = 1024; // 1 GiB of pixels, and as much again for each change of them
    options.parallelFolds = 1;
    const RunFolder folder = makeRun(QStringLiteral("memory"), options);
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr rlim_t most = 3ULL << 30; // LibTorch's libraries alone map a third of it
        const rlimit limit{most, most};
        ::setrlimit(RLIMIT_AS, &limit);
    });
    begin(process, folder);
    const Ended ended = end(process, folder);
    QCOMPARE(ended.code, 4);
    const QJsonObject failed = ended.events.back().fields;
    QCOMPARE(failed[QStringLiteral("event")].toString(), QStringLiteral("failed"));
    QCOMPARE(failed[QStringLiteral("code")].toString(), QStringLiteral("out-of-memory"));
    QVERIFY(!QFile::exists(folder.lockFile()));
#else
    QSKIP("The limit is set with setrlimit.");
#endif
}

void FaultsTest::aFullDiskLeavesTheLastCheckpointAndSaysSo()
{
#ifdef Q_OS_UNIX
    const RunFolder whole = makeRun(QStringLiteral("roomy"));
    QCOMPARE(run(whole).code, 0);
    const RunFolder folder = makeRun(QStringLiteral("full"));
    QProcess first;
    begin(first, folder, {QStringLiteral("--detach"), QStringLiteral("--checkpoint-seconds"), QStringLiteral("0")});
    QVERIFY(waitFor(folder, "checkpoint", 8));
    first.kill();
    first.waitForFinished();
    const QString checkpoint = folder.checkpoints() + QStringLiteral("/fold0.safetensors");
    const qint64 size = QFile(checkpoint).size();
    QVERIFY(size > 100'000);

    QProcess second;
    second.setChildProcessModifier([] {
        const rlimit limit{100'000, 100'000}; // bytes of a file; events are shorter, checkpoints are not
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    });
    begin(second, folder, {QStringLiteral("--detach"), QStringLiteral("--resume"),
                           QStringLiteral("--checkpoint-seconds"), QStringLiteral("0")});
    const Ended ended = end(second, folder);
    QCOMPARE(ended.code, 3);
    const QJsonObject failed = ended.named("failed").back().fields;
    QVERIFY(failed[QStringLiteral("code")].toString() == QStringLiteral("file-unwritable") ||
            failed[QStringLiteral("code")].toString() == QStringLiteral("disk-full"));
    QVERIFY(failed[QStringLiteral("subject")].toString().contains(QStringLiteral("checkpoints/fold")));
    QCOMPARE(QFile(checkpoint).size(), size);
    QVERIFY(!QFile::exists(checkpoint + QStringLiteral(".partial")));

    // With room again it goes on, and ends where it would have ended.
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Running).has_value());
    QCOMPARE(run(folder, {QStringLiteral("--detach"), QStringLiteral("--resume")}).code, 0);
    QCOMPARE(mapsOf(folder), mapsOf(whole));
#else
    QSKIP("The limit is set with setrlimit.");
#endif
}

void FaultsTest::thePrecisionIsDecidedOnceAndKept()
{
    const RunFolder folder = makeRun(QStringLiteral("decided"));
    QVERIFY(decidedPrecision(folder).isEmpty());
    QProcess process;
    begin(process, folder);
    QVERIFY(waitFor(folder, "epoch", 1));
    const QString decided = decidedPrecision(folder);
    QVERIFY(decided == QStringLiteral("float32") || decided == QStringLiteral("bfloat16"));
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Stopped).has_value());
    QCOMPARE(end(process, folder).code, 5);

    // What stands there holds, whatever a new trial would say; and the checkpoints are still this run's.
    const QString other = decided == QStringLiteral("float32") ? QStringLiteral("bfloat16") : QStringLiteral("float32");
    auto json = runs::readJsonFile(folder.runJson());
    json->insert(QStringLiteral("decided"), QJsonObject{{QStringLiteral("precision"), other},
                                                               {QStringLiteral("memory_order"), QStringLiteral("contiguous")}});
    QVERIFY(runs::writeJsonFile(folder.runJson(), *json).has_value());
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Running).has_value());
    const Ended ended = run(folder, {QStringLiteral("--detach"), QStringLiteral("--resume")});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.named("hello").front().fields[QStringLiteral("precision")].toString(), decided);
    QCOMPARE(ended.named("hello").back().fields[QStringLiteral("precision")].toString(), other);
    QCOMPARE(decidedPrecision(folder), other);
    // The small backbone is not tried, but what stands there holds for the order too.
    QCOMPARE(ended.named("hello").front().fields[QStringLiteral("memory_order")].toString(), QStringLiteral("channels-last"));
    QCOMPARE(ended.named("hello").back().fields[QStringLiteral("memory_order")].toString(), QStringLiteral("contiguous"));

    // Who fixes it has decided: no trial, no entry.
    domain::MethodOptions fixed = tinyOptions();
    fixed.precision = "float32";
    fixed.passes = 1;
    const RunFolder asked = makeRun(QStringLiteral("fixed"), fixed);
    const Ended told = run(asked);
    QCOMPARE(told.named("hello").front().fields[QStringLiteral("precision")].toString(), QStringLiteral("float32"));
    QVERIFY(decidedPrecision(asked).isEmpty());
}

void FaultsTest::threadsAreAsTheSettingsSay_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("parallel");
    QTest::newRow("one by one") << 1 << 1;
    QTest::newRow("side by side") << 1 << 3;
    QTest::newRow("two threads each") << 2 << 1;
}

void FaultsTest::threadsAreAsTheSettingsSay()
{
    QFETCH(int, threads);
    QFETCH(int, parallel);
    domain::MethodOptions options = tinyOptions();
    options.passes = 1;
    options.threads = threads;
    options.parallelFolds = parallel;
    const Ended ended = run(makeRun(QStringLiteral("threads%1%2").arg(threads).arg(parallel), options));
    QCOMPARE(ended.code, 0);
    const QJsonObject hello = ended.named("hello").front().fields;
    QCOMPARE(hello[QStringLiteral("threads")].toInt(), threads);
    QCOMPARE(hello[QStringLiteral("parallel_folds")].toInt(), parallel);
}

void FaultsTest::frozenNormNeedsWeights()
{
    domain::MethodOptions options = tinyOptions();
    options.batchNorm = "frozen";
    const Ended ended = run(makeRun(QStringLiteral("frozen"), options));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.events.back().fields[QStringLiteral("code")].toString(), QStringLiteral("option-out-of-range"));
    QCOMPARE(ended.events.back().fields[QStringLiteral("subject")].toString(), QStringLiteral("batch_norm"));
}

void FaultsTest::imageLabelsAloneAnswerWithAProbability()
{
    domain::MethodOptions options = tinyOptions();
    options.loss = "image_labels";
    options.unannotatedShare = 1;
    const RunFolder folder = makeRun(QStringLiteral("labels"), options);
    QCOMPARE(run(folder).code, 0);
    for (int fold = 0; fold < 3; ++fold) {
        const auto file = safetensors::read(folder.foldPredictions(fold).toStdString());
        QVERIFY(file.has_value());
        const auto& image = file->arrays.at("image");
        const auto rows = file->arrays.at("p").shape.front();
        QCOMPARE(image.shape, (std::vector<std::int64_t>{rows, 3}));
        const std::vector<double> values = image.as<double>();
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(std::isnan(values[i]), i % 3 == 1); // the finding that is not trained
        QCOMPARE(file->metadata.at("answer"), std::string("unary"));
    }
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
