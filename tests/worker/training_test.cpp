// The real program on pictures made here: everything that a run's starter can see of it.
#include "core/runs/predictions.h"
#include "core/worker/run_progress.h"

#include "tests/worker/tiny_runs.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

class TrainingTest : public QObject, private TinyRuns {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makePictures(); }
    void aTrainingLearnsAndAnswersForExactlyItsImages();
    void theSameSeedGivesTheSamePredictions();
    void killedAndResumedEqualsNeverKilled_data();
    void killedAndResumedEqualsNeverKilled();
    void stoppedByAWishItEndsWithACheckpointAndGoesOn();
    void pausedItRestsUntilItIsWanted();
    void theEndOfStandardInputStopsIt();
    void anUnreadableImageIsNamedAndTheRestGoesOn();
    void withoutAnyReadableImageItFails();
    void withoutBoxesItFails();
    void aCorruptedCheckpointIsAnError();
    void otherSettingsDoNotGoOnFromACheckpoint();
    void aSecondWorkerIsRefused();
    void aFolderThatIsNoRunIsRefused();
    void unknownOptionsAreUsageErrors_data();
    void unknownOptionsAreUsageErrors();
    void predictionsComeFromModelsThatHaveNotSeenThePatient();
    void filmsInViewAreAnsweredFirstAndAStopKeepsWhatIsAnswered();
    void predictingNeedsAFinishedRun();
    void theTimeLeftCountsRounds();
    void weightsToStartFromAreReported();
};

void TrainingTest::aTrainingLearnsAndAnswersForExactlyItsImages()
{
    domain::MethodOptions options = tinyOptions();
    options.passes = 60;
    const RunFolder folder = makeRun(QStringLiteral("learns"), options);
    const Ended ended = run(folder);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.events.front().event, QStringLiteral("hello"));
    QCOMPARE(ended.events.front().fields[QStringLiteral("protocol")].toInt(), 1);
    QCOMPARE(ended.events.front().fields[QStringLiteral("boxed")].toInt(), 18);
    QCOMPARE(ended.events.back().event, QStringLiteral("finished"));
    qint64 seq = 0;
    for (const runs::Event& event : ended.events)
        QCOMPARE(event.seq, ++seq);
    // Standard output has the same bytes.
    QFile file(folder.eventsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(ended.out, file.readAll());

    // The loss falls, fold by fold.
    for (int fold = 0; fold < 3; ++fold) {
        std::vector<double> loss;
        for (const runs::Event& epoch : ended.named("epoch")) {
            if (epoch.fields[QStringLiteral("fold")].toInt() != fold)
                continue;
            double sum = 0;
            for (const char* part : {"inside", "outside", "positive", "negative"})
                sum += epoch.fields[QLatin1String(part)].toDouble();
            loss.push_back(sum);
        }
        QVERIFY(loss.size() >= 10);
        QVERIFY(loss.back() < 0.8 * loss.front());
    }
    const QJsonArray empty = ended.named("epoch").front().fields[QStringLiteral("empty")].toArray();
    QCOMPARE(empty.size(), 3);
    QVERIFY(empty[1].isNull()); // a finding that is not trained
    QCOMPARE(ended.named("fold_done").size(), 3U);
    QVERIFY(!ended.named("sample").empty());

    // Each boxed image is answered, by the model of its own test fold; no other image is.
    const auto reader = runs::PredictionReader::open(folder);
    QVERIFY(reader.has_value());
    QCOMPARE(reader->identities().size(), 18U);
    for (const domain::TrainingImage& image : m_set.images) {
        const auto maps = reader->maps(QString::fromStdString(image.identity));
        QVERIFY(maps.has_value());
        QCOMPARE(maps->has_value(), image.isBoxed());
        if (!*maps)
            continue;
        QCOMPARE((*maps)->fold, image.fold);
        QCOMPARE((*maps)->findings, 3);
        QCOMPARE((*maps)->patches, 5);
        QVERIFY(std::isnan((*maps)->unary(1)[0]));
        QVERIFY((*maps)->final(2)[0] >= 0 && (*maps)->final(2)[0] <= 1);
    }
    QCOMPARE(reader->fittedCuts(0).size(), 3U);
    QCOMPARE(reader->thresholds(0).size(), 3U);
    QCOMPARE(reader->thresholds(0)[0].tau, 0.875); // held by the preset
}

void TrainingTest::theSameSeedGivesTheSamePredictions()
{
    const RunFolder first = makeRun(QStringLiteral("same1"));
    domain::MethodOptions oneByOne = tinyOptions();
    oneByOne.parallelFolds = 1;
    const RunFolder second = makeRun(QStringLiteral("same2"), oneByOne);
    QCOMPARE(run(first).code, 0);
    QCOMPARE(run(second).code, 0);
    QVERIFY(!mapsOf(first).isEmpty());
    QCOMPARE(mapsOf(second), mapsOf(first)); // side by side or one after another
}

void TrainingTest::killedAndResumedEqualsNeverKilled_data()
{
    QTest::addColumn<QString>("precision");
    QTest::newRow("float32") << "float32";
    QTest::newRow("bfloat16") << "bfloat16";
}

void TrainingTest::killedAndResumedEqualsNeverKilled()
{
    QFETCH(QString, precision);
    domain::MethodOptions options = tinyOptions();
    options.precision = precision.toStdString();
    const RunFolder whole = makeRun(QStringLiteral("whole_") + precision, options);
    QCOMPARE(run(whole).code, 0);
    const RunFolder killed = makeRun(QStringLiteral("killed_") + precision, options);
    QStringList often{QStringLiteral("--detach"), QStringLiteral("--checkpoint-seconds"), QStringLiteral("0")};
    for (int checkpoints : {8, 40, 90}) {
        QProcess process;
        begin(process, killed, often);
        QVERIFY(waitFor(killed, "checkpoint", checkpoints));
        process.kill();
        process.waitForFinished();
        if (!often.contains(QStringLiteral("--resume")))
            often << QStringLiteral("--resume");
    }
    const Ended ended = run(killed, often);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.named("hello").back().fields[QStringLiteral("precision")].toString(), precision);
    QVERIFY(!mapsOf(whole).isEmpty());
    QCOMPARE(mapsOf(killed), mapsOf(whole));
    for (const char* file : {"fold0.safetensors", "fold1.safetensors", "fold2.safetensors"}) {
        const auto one = safetensors::read(QDir(whole.checkpoints()).filePath(file).toStdString());
        const auto two = safetensors::read(QDir(killed.checkpoints()).filePath(file).toStdString());
        QVERIFY(one.has_value() && two.has_value());
        QVERIFY(!one->arrays.empty());
        QCOMPARE(two->arrays.size(), one->arrays.size());
        for (const auto& [name, array] : one->arrays)
            QVERIFY2(two->arrays.contains(name) && two->arrays.at(name).data == array.data, name.c_str());
    }
}

void TrainingTest::stoppedByAWishItEndsWithACheckpointAndGoesOn()
{
    const RunFolder whole = makeRun(QStringLiteral("unstopped"));
    QCOMPARE(run(whole).code, 0);
    const RunFolder folder = makeRun(QStringLiteral("stopped"));
    QProcess process;
    begin(process, folder);
    QVERIFY(waitFor(folder, "epoch", 2));
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Stopped).has_value());
    const Ended stopped = end(process, folder);
    QCOMPARE(stopped.code, 5);
    QCOMPARE(stopped.events.back().fields[QStringLiteral("state")].toString(), QStringLiteral("stopped"));
    QVERIFY(!QFile::exists(folder.lockFile()));

    // Without being told to go on it does not touch what is there.
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Running).has_value());
    QCOMPARE(run(folder).code, 2);
    const Ended resumed = run(folder, {QStringLiteral("--resume"), QStringLiteral("--detach")});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(mapsOf(folder), mapsOf(whole));
    qint64 seq = 0;
    for (const runs::Event& event : resumed.events)
        QCOMPARE(event.seq, ++seq); // counted on from the first life
}

void TrainingTest::pausedItRestsUntilItIsWanted()
{
    domain::MethodOptions options = tinyOptions();
    options.passes = 40;
    const RunFolder folder = makeRun(QStringLiteral("paused"), options);
    QProcess process;
    begin(process, folder);
    QVERIFY(waitFor(folder, "epoch", 1));
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Paused).has_value());
    QVERIFY(waitFor(folder, "state", 2)); // pausing, paused
    const auto states = [&] {
        QStringList list;
        for (const runs::Event& event : runs::EventFile(folder.eventsFile()).readNew()) {
            if (event.event == QLatin1String("state"))
                list << event.fields[QStringLiteral("state")].toString();
        }
        return list;
    };
    QTRY_COMPARE(states().last(), QStringLiteral("paused"));
    const qint64 size = QFile(folder.eventsFile()).size();
    QTest::qWait(700);
    QCOMPARE(QFile(folder.eventsFile()).size(), size); // nothing happens
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Running).has_value());
    const Ended ended = end(process, folder);
    QCOMPARE(ended.code, 0);
    QCOMPARE(states(), (QStringList{QStringLiteral("pausing"), QStringLiteral("paused"), QStringLiteral("running")}));
}

void TrainingTest::theEndOfStandardInputStopsIt()
{
    domain::MethodOptions options = tinyOptions();
    options.passes = 400;
    const RunFolder folder = makeRun(QStringLiteral("leash"), options);
    QProcess process;
    begin(process, folder, {});
    QVERIFY(waitFor(folder, "epoch", 1));
    process.closeWriteChannel();
    QCOMPARE(end(process, folder).code, 5);
    QVERIFY(QFile::exists(folder.checkpoints() + QStringLiteral("/fold0.safetensors")));
}

void TrainingTest::anUnreadableImageIsNamedAndTheRestGoesOn()
{
    const domain::TrainingSet kept = m_set;
    m_set.images[0].path = m_folder.filePath(QStringLiteral("nowhere.png")).toStdString();
    QFile text(m_folder.filePath(QStringLiteral("text.png")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("this is not a picture");
    text.close();
    m_set.images[5].path = text.fileName().toStdString();
    const RunFolder folder = makeRun(QStringLiteral("unreadable"));
    m_set = kept;
    const Ended ended = run(folder);
    QCOMPARE(ended.code, 0);
    const auto warnings = ended.named("warning");
    QCOMPARE(warnings.size(), 2U);
    QStringList subjects;
    for (const runs::Event& warning : warnings)
        subjects << warning.fields[QStringLiteral("subject")].toString();
    QVERIFY(subjects.join(QLatin1Char('\n')).contains(QStringLiteral("nowhere.png")));
    QVERIFY(subjects.join(QLatin1Char('\n')).contains(QStringLiteral("text.png")));
    const auto reader = runs::PredictionReader::open(folder);
    QCOMPARE(reader->identities().size(), 16U);
    QVERIFY(!reader->has(QStringLiteral("image0")));
}

void TrainingTest::withoutAnyReadableImageItFails()
{
    const domain::TrainingSet kept = m_set;
    for (domain::TrainingImage& image : m_set.images)
        image.path += ".gone";
    const RunFolder folder = makeRun(QStringLiteral("nothing"));
    m_set = kept;
    const Ended ended = run(folder);
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.events.back().event, QStringLiteral("failed"));
    QCOMPARE(ended.events.back().fields[QStringLiteral("code")].toString(), QStringLiteral("no-boxes"));
}

void TrainingTest::withoutBoxesItFails()
{
    const domain::TrainingSet kept = m_set;
    for (domain::TrainingImage& image : m_set.images)
        image.boxes.clear();
    const RunFolder folder = makeRun(QStringLiteral("boxless"));
    m_set = kept;
    const Ended ended = run(folder);
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.events.back().fields[QStringLiteral("code")].toString(), QStringLiteral("no-boxes"));
}

void TrainingTest::aCorruptedCheckpointIsAnError()
{
    const RunFolder folder = makeRun(QStringLiteral("corrupted"));
    QProcess process;
    begin(process, folder);
    QVERIFY(waitFor(folder, "epoch", 2));
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Stopped).has_value());
    QCOMPARE(end(process, folder).code, 5);
    QFile checkpoint(folder.checkpoints() + QStringLiteral("/fold0.safetensors"));
    QVERIFY(checkpoint.resize(checkpoint.size() / 2));
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Running).has_value());
    const Ended ended = run(folder, {QStringLiteral("--resume"), QStringLiteral("--detach")});
    QCOMPARE(ended.code, 3);
    const QJsonObject failed = ended.named("failed").back().fields;
    QCOMPARE(failed[QStringLiteral("code")].toString(), QStringLiteral("tensor-file-invalid"));
    QVERIFY(failed[QStringLiteral("subject")].toString().contains(QStringLiteral("fold0.safetensors")));
}

void TrainingTest::otherSettingsDoNotGoOnFromACheckpoint()
{
    const RunFolder folder = makeRun(QStringLiteral("first"));
    QProcess process;
    begin(process, folder);
    QVERIFY(waitFor(folder, "epoch", 2));
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Stopped).has_value());
    QCOMPARE(end(process, folder).code, 5);
    domain::MethodOptions other = tinyOptions();
    other.lambdaAnn = 30;
    QVERIFY(!makeRun(QStringLiteral("first"), other).path.isEmpty()); // run.json replaced
    const Ended ended = run(folder, {QStringLiteral("--resume"), QStringLiteral("--detach")});
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.named("failed").back().fields[QStringLiteral("code")].toString(), QStringLiteral("run-not-resumable"));
}

void TrainingTest::aSecondWorkerIsRefused()
{
    domain::MethodOptions options = tinyOptions();
    options.passes = 400;
    const RunFolder folder = makeRun(QStringLiteral("locked"), options);
    QProcess first;
    begin(first, folder);
    QVERIFY(waitFor(folder, "epoch", 1));
    QProcess second;
    second.start(program(), {QStringLiteral("train"), folder.path, QStringLiteral("--detach")});
    QVERIFY(second.waitForFinished(30'000));
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains("busy"));
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Stopped).has_value());
    QCOMPARE(end(first, folder).code, 5); // undisturbed
}

void TrainingTest::aFolderThatIsNoRunIsRefused()
{
    QProcess process;
    process.start(program(), {QStringLiteral("train"), m_folder.filePath(QStringLiteral("no-such-run"))});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("no-such-run"));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("empty")));
    const RunFolder empty{m_folder.filePath(QStringLiteral("empty"))};
    const Ended ended = run(empty);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.events.back().fields[QStringLiteral("code")].toString(), QStringLiteral("run-missing"));
}

void TrainingTest::unknownOptionsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("command") << QStringList{QStringLiteral("sing")};
    QTest::newRow("option") << QStringList{QStringLiteral("train"), QStringLiteral("x"), QStringLiteral("--loud")};
    QTest::newRow("no folder") << QStringList{QStringLiteral("train")};
    QTest::newRow("two folders") << QStringList{QStringLiteral("train"), QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("no number") << QStringList{QStringLiteral("train"), QStringLiteral("a"),
                                              QStringLiteral("--checkpoint-seconds"), QStringLiteral("soon")};
}

void TrainingTest::unknownOptionsAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(program(), arguments);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().startsWith("fewbox-worker: "));
}

void TrainingTest::predictionsComeFromModelsThatHaveNotSeenThePatient()
{
    const RunFolder folder = makeRun(QStringLiteral("predict"));
    QCOMPARE(run(folder).code, 0);
    domain::TrainingSet asked = m_set;
    domain::TrainingImage second = m_set.images[0]; // another image of a boxed patient
    second.identity = "second";
    second.boxes.clear();
    second.fold = -1;
    asked.images.push_back(second);
    QVERIFY(runs::writeTrainingSet(folder.predictionSetJson(), asked).has_value());
    const Ended ended = run(folder, {QStringLiteral("--detach")}, "predict");
    QCOMPARE(ended.code, 0);
    const auto file = safetensors::read(folder.allPredictions().toStdString());
    QVERIFY(file.has_value());
    const QJsonArray images = QJsonDocument::fromJson(QByteArray::fromStdString(file->metadata.at("images"))).array();
    const QJsonArray folds = QJsonDocument::fromJson(QByteArray::fromStdString(file->metadata.at("folds"))).array();
    QCOMPARE(images.size(), 25);
    QCOMPARE(folds.size(), 25);
    const auto rowOf = [&](const QString& identity) {
        for (qsizetype row = 0; row < images.size(); ++row) {
            if (images[row].toString() == identity)
                return row;
        }
        return qsizetype(-1);
    };
    for (const domain::TrainingImage& image : m_set.images) {
        const qsizetype row = rowOf(QString::fromStdString(image.identity));
        QVERIFY(row >= 0);
        QCOMPARE(folds[row].toInt(), image.isBoxed() ? image.fold : -1);
    }
    QCOMPARE(folds[rowOf(QStringLiteral("second"))].toInt(), m_set.images[0].fold);
    // A boxed image's answer is the one that its test fold gave.
    const auto own = safetensors::read(folder.foldPredictions(m_set.images[0].fold).toStdString());
    const QJsonArray ownImages = QJsonDocument::fromJson(QByteArray::fromStdString(own->metadata.at("images"))).array();
    const std::vector<float> all = file->arrays.at("z").as<float>();
    const std::vector<float> test = own->arrays.at("z").as<float>();
    for (qsizetype row = 0; row < ownImages.size(); ++row) {
        const auto from = static_cast<std::size_t>(rowOf(ownImages[row].toString())) * 75;
        for (std::size_t i = 0; i < 25; ++i) {
            const float again = all[from + i], first = test[static_cast<std::size_t>(row) * 75 + i];
            // Batches of another size round otherwise, most of all in bfloat16, where the machine has it; another model
            // is off by hundredths.
            QVERIFY2(std::abs(again - first) < 3e-3,
                     qPrintable(QStringLiteral("%1, patch %2: %3, in its fold %4")
                                    .arg(ownImages[row].toString()).arg(i).arg(double(again)).arg(double(first))));
        }
    }
}

void TrainingTest::filmsInViewAreAnsweredFirstAndAStopKeepsWhatIsAnswered()
{
    const RunFolder folder = makeRun(QStringLiteral("in view"));
    QCOMPARE(run(folder).code, 0);
    domain::TrainingSet asked = m_set;
    std::reverse(asked.images.begin(), asked.images.end());
    QVERIFY(runs::writeTrainingSet(folder.predictionSetJson(), asked).has_value());
    const Ended whole = run(folder, {QStringLiteral("--detach")}, "predict");
    QCOMPARE(whole.code, 0);
    const auto answered = whole.named("answered");
    QCOMPARE(answered.size(), std::size_t(2));
    QCOMPARE(answered[0].fields[QStringLiteral("images")].toInt(), 8);
    QCOMPARE(answered[0].fields[QStringLiteral("file")].toString(), QStringLiteral("predictions/some.safetensors"));
    QCOMPARE(answered[1].fields[QStringLiteral("images")].toInt(), pictures);
    QVERIFY(!QFile::exists(folder.somePredictions())); // all of it is in all.safetensors

    // Many more films, stopped as soon as the first ones are there.
    for (int copy = 0; copy < 100; ++copy) {
        for (const domain::TrainingImage& image : m_set.images) {
            domain::TrainingImage more = image;
            more.identity += " again " + std::to_string(copy);
            asked.images.push_back(std::move(more));
        }
    }
    QVERIFY(runs::writeTrainingSet(folder.predictionSetJson(), asked).has_value());
    QVERIFY(QFile::remove(folder.allPredictions()));
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Running).has_value());
    QProcess process;
    begin(process, folder, {QStringLiteral("--detach")}, "predict");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.somePredictions()), 60'000);
    QVERIFY(runs::writeWanted(folder, runs::Wanted::Stopped).has_value());
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 5);
    QVERIFY(!QFile::exists(folder.allPredictions()));
    const auto reader = runs::PredictionReader::open(folder);
    QVERIFY(reader);
    QVERIFY(reader->has(QString::fromStdString(asked.images.front().identity)));
    QVERIFY(reader->identities().size() >= 8 && reader->identities().size() < asked.images.size());
}

void TrainingTest::predictingNeedsAFinishedRun()
{
    const RunFolder folder = makeRun(QStringLiteral("unfinished"));
    const Ended ended = run(folder, {QStringLiteral("--detach")}, "predict");
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.events.back().fields[QStringLiteral("code")].toString(), QStringLiteral("run-not-finished"));
}

void TrainingTest::theTimeLeftCountsRounds()
{
    // Five whole folds by two threads take three rounds of 10 s; half-done ones first.
    QCOMPARE(worker::secondsUntilDone({1, 1, 1, 1, 1}, 2, 0.1), 30.0);
    QCOMPARE(worker::secondsUntilDone({0.5, 0.5, 1}, 2, 0.1), 15.0);
    QCOMPARE(worker::secondsUntilDone({}, 2, 0.1), 0.0);
    QVERIFY(std::isnan(worker::secondsUntilDone({1}, 2, 0)));
}

void TrainingTest::weightsToStartFromAreReported()
{
    domain::MethodOptions options = tinyOptions();
    options.passes = 1;
    const RunFolder source = makeRun(QStringLiteral("weights-source"), options);
    QCOMPARE(run(source).code, 0);
    const auto trained = safetensors::read(QDir(source.checkpoints()).filePath(QStringLiteral("fold0.safetensors")).toStdString());
    QVERIFY(trained.has_value());
    safetensors::File published; // the backbone alone, by the names that a published file has
    const std::string prefix = "average/backbone.";
    for (const auto& [name, array] : trained->arrays)
        if (name.rfind(prefix, 0) == 0)
            published.arrays[name.substr(prefix.size())] = array;
    QVERIFY(published.arrays.size() > 10);
    published.arrays["classifier.weight"] = published.arrays.begin()->second;
    options.weights = source.file(QStringLiteral("published.safetensors")).toStdString();
    QVERIFY(safetensors::write(options.weights, published).has_value());

    const RunFolder folder = makeRun(QStringLiteral("weights"), options);
    const Ended ended = run(folder);
    QCOMPARE(ended.code, 0);
    const auto reports = ended.named("weights");
    QCOMPARE(int(reports.size()), options.folds);
    QCOMPARE(reports.front().fields[QStringLiteral("matched")].toInt(), int(published.arrays.size()) - 1);
    QCOMPARE(reports.front().fields[QStringLiteral("missing")].toInt(), 0);
    QCOMPARE(reports.front().fields[QStringLiteral("unused")].toInt(), 1);
    QFile log(folder.file(QStringLiteral("log.txt")));
    QVERIFY(log.open(QFile::ReadOnly));
    QVERIFY(log.readAll().contains("classifier.weight: in the file, but no tensor of this network"));
}

QTEST_GUILESS_MAIN(TrainingTest)
#include "training_test.moc"
