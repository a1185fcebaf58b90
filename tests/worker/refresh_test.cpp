// A new box and its effect, through the real program: a finished run's heads refitted, its fold rule kept.
#include "core/runs/json_file.h"
#include "core/runs/predictions.h"
#include "core/worker/refresh_folds.h"

#include "tests/worker/tiny_runs.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <map>

class RefreshTest : public QObject, private TinyRuns {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theMapsInViewAreAnsweredByModelsThatHaveNotSeenThePatient();
    void theNextRefreshReadsTheFeaturesAndSaysTheSame();
    void aRefreshedRunPredicts();
    void aRefreshedRunAsBaseMeansItsOwnBase();
    void withoutAFinishedBaseItFails();
    void otherSettingsAreRefused();
    void foldsFollowTheEarlierModels();

private:
    /// A run folder as its starter makes it: today's set, the images in view, the base.
    RunFolder makeRefresh(const QString& name, const QString& base, const domain::MethodOptions& options);
    domain::TrainingSet m_today;
    RunFolder m_base;
};

static domain::MethodOptions baseOptions()
{
    domain::MethodOptions options = tinyOptions();
    options.passes = 20;
    return options;
}

void RefreshTest::initTestCase()
{
    makePictures();
    m_base = makeRun(QStringLiteral("base"), baseOptions());
    QCOMPARE(run(m_base).code, 0);
    // Today a film that had no box has one, a box is gone with its finding, and all folds were drawn anew.
    m_today = m_set;
    domain::TrainingImage& fresh = m_today.images[20];
    QVERIFY(!fresh.isBoxed());
    fresh.boxes.push_back({0, {20, 20, 24, 24}});
    m_today.images[4].boxes.clear();
    domain::assignFolds(m_today, 3, 99);
}

runs::RunFolder RefreshTest::makeRefresh(const QString& name, const QString& base, const domain::MethodOptions& options)
{
    std::swap(m_set, m_today);
    const RunFolder folder = makeRun(name, options);
    std::swap(m_set, m_today);
    domain::TrainingSet view = m_today;
    view.images = {m_today.images[1], m_today.images[20], m_today.images[22]};
    if (!runs::writeTrainingSet(folder.predictionSetJson(), view) ||
        !runs::writeJsonFile(folder.file(QStringLiteral("refresh.json")), {{QStringLiteral("base"), base}}))
        return {};
    return folder;
}

void RefreshTest::theMapsInViewAreAnsweredByModelsThatHaveNotSeenThePatient()
{
    const RunFolder folder = makeRefresh(QStringLiteral("refreshed"), m_base.path, baseOptions());
    const Ended ended = run(folder, {QStringLiteral("--detach")}, "refresh");
    QCOMPARE(ended.code, 0);
    const auto refreshed = ended.named("refreshed");
    QCOMPARE(refreshed.size(), 1U);
    QCOMPARE(refreshed.front().fields[QStringLiteral("images")].toInt(), 3);
    QCOMPARE(ended.events.back().event, QStringLiteral("finished"));

    const auto file = safetensors::read(folder.allPredictions().toStdString());
    QVERIFY(file.has_value());
    const auto list = [&](const char* key) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(file->metadata.at(key))).array();
    };
    const QJsonArray images = list("images");
    const QJsonArray folds = list("folds");
    // Those in view come first, then every other boxed one.
    QCOMPARE(images.size(), std::count_if(m_today.images.begin(), m_today.images.end(), [&](const domain::TrainingImage& image) {
        const QString identity = QString::fromStdString(image.identity);
        return image.isBoxed() || std::find(images.begin(), images.begin() + 3, identity) != images.begin() + 3;
    }));
    for (qsizetype row = 0; row < images.size(); ++row) {
        for (const domain::TrainingImage& image : m_set.images) {
            if (QString::fromStdString(image.identity) == images[row].toString() && image.isBoxed())
                QCOMPARE(folds[row].toInt(), image.fold); // its test fold of then, whatever was drawn today
        }
    }
    const std::vector<double> z = file->arrays.at("z").as<double>();
    QVERIFY(std::all_of(z.begin(), z.begin() + 25, [](double v) { return v >= 0 && v <= 1; }));

    // Its training set says so too, and no patient is in two folds.
    const auto set = runs::readTrainingSet(folder.trainingSetJson());
    QVERIFY(set.has_value());
    std::map<std::string, int> foldOf;
    for (const domain::TrainingImage& image : set->images) {
        if (image.isBoxed())
            QCOMPARE(foldOf.try_emplace(image.patient, image.fold).first->second, image.fold);
    }
    // The base is as it was, but for the features that are kept there.
    for (int fold = 0; fold < 3; ++fold) {
        QVERIFY(QFile::exists(m_base.file(QStringLiteral("features/fold%1.safetensors").arg(fold))));
        const auto before = safetensors::read(m_base.checkpoints().toStdString() + "/fold" + std::to_string(fold) + ".safetensors");
        const auto after = safetensors::read(folder.checkpoints().toStdString() + "/fold" + std::to_string(fold) + ".safetensors");
        QVERIFY(before && after);
        for (const auto& [name, array] : before->arrays) {
            if (name.starts_with("average/backbone."))
                QCOMPARE(after->arrays.at(name).data, array.data);
        }
        QVERIFY(after->arrays.at("average/head.conv1.weight").data != before->arrays.at("average/head.conv1.weight").data);
    }
}

void RefreshTest::theNextRefreshReadsTheFeaturesAndSaysTheSame()
{
    const QString features = m_base.file(QStringLiteral("features/fold0.safetensors"));
    const QDateTime written = QFileInfo(features).lastModified();
    const RunFolder folder = makeRefresh(QStringLiteral("again"), m_base.path, baseOptions());
    QCOMPARE(run(folder, {QStringLiteral("--detach")}, "refresh").code, 0);
    QCOMPARE(QFileInfo(features).lastModified(), written);
    const auto first = safetensors::read(m_folder.filePath(QStringLiteral("refreshed")).toStdString() + "/predictions/all.safetensors");
    const auto second = safetensors::read(folder.allPredictions().toStdString());
    QVERIFY(first && second);
    QCOMPARE(second->arrays.at("z").data, first->arrays.at("z").data);
}

void RefreshTest::aRefreshedRunPredicts()
{
    const RunFolder folder{m_folder.filePath(QStringLiteral("refreshed"))};
    QFile::remove(folder.predictionSetJson());
    QCOMPARE(run(folder, {QStringLiteral("--detach")}, "predict").code, 0);
    const auto reader = runs::PredictionReader::open(folder);
    QVERIFY(reader.has_value());
    QCOMPARE(reader->identities().size(), 24U);
    // Of the film whose box is gone: only the model that had it in its test part has not seen it.
    const auto maps = reader->maps(QStringLiteral("image4"));
    QVERIFY(maps && *maps);
    QCOMPARE((*maps)->fold, m_set.images[4].fold);
}

void RefreshTest::aRefreshedRunAsBaseMeansItsOwnBase()
{
    const RunFolder folder =
        makeRefresh(QStringLiteral("grandchild"), m_folder.filePath(QStringLiteral("refreshed")), baseOptions());
    QCOMPARE(run(folder, {QStringLiteral("--detach")}, "refresh").code, 0);
    const auto first = safetensors::read(m_folder.filePath(QStringLiteral("again")).toStdString() + "/predictions/all.safetensors");
    const auto second = safetensors::read(folder.allPredictions().toStdString());
    QVERIFY(first && second);
    QCOMPARE(second->arrays.at("z").data, first->arrays.at("z").data);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("refreshed/features"))));
}

void RefreshTest::withoutAFinishedBaseItFails()
{
    const RunFolder nowhere =
        makeRefresh(QStringLiteral("nowhere"), m_folder.filePath(QStringLiteral("no-such-run")), baseOptions());
    const Ended missing = run(nowhere, {QStringLiteral("--detach")}, "refresh");
    QCOMPARE(missing.code, 2);
    QCOMPARE(missing.events.back().fields[QStringLiteral("code")].toString(), QStringLiteral("run-missing"));
    const RunFolder unfinished = makeRun(QStringLiteral("unfinished"), baseOptions());
    const RunFolder early = makeRefresh(QStringLiteral("early"), unfinished.path, baseOptions());
    const Ended ended = run(early, {QStringLiteral("--detach")}, "refresh");
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.events.back().fields[QStringLiteral("code")].toString(), QStringLiteral("run-not-finished"));
}

void RefreshTest::otherSettingsAreRefused()
{
    domain::MethodOptions other = baseOptions();
    other.lambdaAnn = 30;
    const Ended ended = run(makeRefresh(QStringLiteral("other"), m_base.path, other), {QStringLiteral("--detach")}, "refresh");
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.events.back().fields[QStringLiteral("code")].toString(), QStringLiteral("run-not-resumable"));
    domain::MethodOptions machine = baseOptions();
    machine.parallelFolds = 1; // where and how fast is nobody's business
    QCOMPARE(run(makeRefresh(QStringLiteral("slow"), m_base.path, machine), {QStringLiteral("--detach")}, "refresh").code, 0);
}

void RefreshTest::foldsFollowTheEarlierModels()
{
    const auto image = [](const char* identity, const char* patient, int fold) {
        domain::TrainingImage made;
        made.identity = identity;
        made.patient = patient;
        made.labels = {domain::Label::Present};
        made.fold = fold;
        if (fold >= 0)
            made.boxes.push_back({0, {0, 0, 1, 1}});
        return made;
    };
    domain::TrainingSet base;
    base.schema = domain::FindingSchema({{"Mass", "Mas", true}});
    base.folds = 3;
    base.images = {image("a", "A", 0), image("b", "B", 1), image("c", "C", 2), image("d", "D", -1)};
    const domain::MethodOptions options = tinyOptions(); // images without boxes do not train
    domain::TrainingSet today = base;
    today.images = {image("a", "A", 2), image("a2", "A", 2), image("b", "B", 0), image("d", "D", 1), image("e", "E", 2)};
    worker::alignFolds(today, worker::AnsweringFolds(base, options));
    QCOMPARE(today.images[0].fold, 0);
    QCOMPARE(today.images[1].fold, 0); // another film of that patient
    QCOMPARE(today.images[2].fold, 1);
    QCOMPARE(today.images[3].fold, 1); // nobody saw D and E: as drawn
    QCOMPARE(today.images[4].fold, 2);
    const worker::AnsweringModels models(today, options, base);
    QCOMPARE(models.foldsFor(today.images[3]), std::vector<int>{1});
    QCOMPARE(models.foldsFor(image("c", "C", -1)), std::vector<int>{2}); // today without a box, but two models know C
}

QTEST_GUILESS_MAIN(RefreshTest)
#include "refresh_test.moc"
