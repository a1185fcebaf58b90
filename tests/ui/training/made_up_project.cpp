#include "tests/ui/training/made_up_project.h"

#include "core/domain/patch_grid.h"
#include "core/domain/random.h"
#include "core/exchange/nih_import.h"
#include "core/launch/run_launch.h"
#include "core/safetensors/safetensors.h"
#include "core/store/import.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace testing {

namespace {

constexpr int side = 256;

template <typename T> T need(domain::Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s %s", what, result.error().subject.c_str(), result.error().found.c_str());
    return std::move(*result);
}

QString writeFilm(const QString& folder, int number)
{
    QImage film(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            film.scanLine(y)[x] = static_cast<uchar>((x + 2 * y + 40 * number) % 200 + 20);
    const QString path = QDir(folder).filePath(QStringLiteral("film%1.png").arg(number, 3, 10, QLatin1Char('0')));
    film.save(path);
    return path;
}

QString jsonList(const QStringList& words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

/// A soft hill over the box, moved away from it as skill falls.
std::vector<float> hill(const domain::TrainingImage& image, int finding, int patches, double skill, domain::Random& random)
{
    std::vector<float> map(static_cast<std::size_t>(patches) * patches, 0.02f);
    const auto boxes = image.boxesOf(finding);
    if (boxes.empty())
        return map;
    const domain::Box& box = boxes.front();
    const double w = box.width / image.size.width, h = box.height / image.size.height;
    const double away = (1 - skill) * random.normal() * 0.12, awayY = (1 - skill) * random.normal() * 0.12;
    const double cx = (box.x + box.width / 2) / image.size.width + away;
    const double cy = (box.y + box.height / 2) / image.size.height + awayY;
    const double rx = std::max(w * (0.7 + 0.3 * random.uniform()), 0.03), ry = std::max(h * (0.7 + 0.3 * random.uniform()), 0.03);
    const double peak = 0.55 + 0.4 * random.uniform();
    for (int row = 0; row < patches; ++row) {
        for (int column = 0; column < patches; ++column) {
            const double dx = ((column + 0.5) / patches - cx) / rx, dy = ((row + 0.5) / patches - cy) / ry;
            const double value = peak * std::exp(-0.7 * (dx * dx + dy * dy)) + 0.04 * random.uniform();
            map[static_cast<std::size_t>(row * patches + column)] = static_cast<float>(std::min(value, 0.99));
        }
    }
    return map;
}

} // namespace

void appendEvent(const runs::RunFolder& folder, const QJsonObject& fields)
{
    QFile file(folder.eventsFile());
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n');
}

MadeUpProject::MadeUpProject(std::unique_ptr<store::Project> project, std::unique_ptr<QTemporaryDir> dir)
    : m_dir(std::move(dir)), m_project(std::move(project))
{
}

MadeUpProject::MadeUpProject(int films) : m_dir(std::make_unique<QTemporaryDir>())
{
    m_project = need(store::Project::create(m_dir->filePath(QStringLiteral("project"))), "create");
    need(m_project->useReader(QStringLiteral("tester")), "reader");
    QDir().mkpath(m_dir->filePath(QStringLiteral("films")));
    if (films == 0)
        return;
    auto import = need(m_project->beginImport(QStringLiteral("made up"), QStringLiteral("images")), "import");
    for (int i = 0; i < films; ++i) {
        store::ImageRecord record;
        record.identity = QStringLiteral("film-%1").arg(i, 3, 10, QLatin1Char('0'));
        record.path = writeFilm(m_dir->filePath(QStringLiteral("films")), i);
        record.name = QFileInfo(record.path).fileName();
        record.patientId = QStringLiteral("P%1").arg(i, 3, 10, QLatin1Char('0'));
        record.sex = i % 2 ? QStringLiteral("F") : QStringLiteral("M");
        record.age = 40 + i;
        record.size = {side, side};
        record.spacingX = record.spacingY = 1.5;
        const auto stored = need(import->addImage(record), "image");
        // Sizes from 2 % to 20 % of the image, places that differ.
        const double wide = 36 + 6 * (i % 12), high = 32 + 5 * (i % 9);
        need(import->addBox(stored.id, i % 3, {20.0 + 9 * (i % 10), 24.0 + 11 * (i % 8), wide, high}), "box");
    }
    if (auto done = import->finish(); !done)
        qFatal("finish");
}

std::unique_ptr<MadeUpProject> MadeUpProject::ofRealFilms(const QString& nihFolder)
{
    auto dir = std::make_unique<QTemporaryDir>();
    auto project = need(store::Project::create(dir->filePath(QStringLiteral("NIH chest"))), "create");
    need(project->useReader(QStringLiteral("A. Berg")), "reader");
    need(exchange::importNih(*project, {.folder = nihFolder}, {}), "import");
    return std::unique_ptr<MadeUpProject>(new MadeUpProject(std::move(project), std::move(dir)));
}

MadeUpProject::Run MadeUpProject::prepare(const QString& preset, const QString& title) const
{
    auto options = need(domain::presetOptions(preset.toStdString()), "preset");
    const auto prepared = need(launch::prepareRun(*m_project, options, title), "prepare");
    return {need(launch::findRun(*m_project, QString::number(prepared.number.value)), "row"), prepared.folder};
}

MadeUpProject::Run MadeUpProject::addRun(const QString& preset, const QString& title, double skill, quint64 seed)
{
    const Run run = prepare(preset, title);
    const auto set = need(runs::readTrainingSet(run.folder.trainingSetJson()), "set");
    const int patches = 20, findings = set.schema.count();
    const auto perImage = static_cast<std::size_t>(findings) * patches * patches;
    for (int fold = 0; fold < set.folds; ++fold) {
        QStringList identities;
        std::vector<float> p, z;
        for (std::size_t i = 0; i < set.images.size(); ++i) {
            const domain::TrainingImage& image = set.images[i];
            if (!image.isBoxed() || image.fold != fold)
                continue;
            identities << QString::fromStdString(image.identity);
            auto random = domain::Random::stream(seed, i);
            for (int finding = 0; finding < findings; ++finding) {
                const auto map = hill(image, finding, patches, skill, random);
                z.insert(z.end(), map.begin(), map.end());
                for (const float value : map)
                    p.push_back(value * 0.9f);
            }
        }
        safetensors::File file;
        const std::vector<std::int64_t> shape{identities.size(), findings, patches, patches};
        Q_ASSERT(z.size() == perImage * static_cast<std::size_t>(identities.size()));
        file.arrays["p"] = safetensors::Array::fromFloats(shape, p.data());
        file.arrays["z"] = safetensors::Array::fromFloats(shape, z.data());
        file.metadata["images"] = jsonList(identities).toStdString();
        file.metadata["fold"] = std::to_string(fold);
        QJsonArray thresholds;
        for (int finding = 0; finding < findings; ++finding)
            thresholds.append(QJsonArray{0.875, 0.25, 3.0, 1.0});
        file.metadata["thresholds"] = QJsonDocument(thresholds).toJson(QJsonDocument::Compact).toStdString();
        if (auto done = safetensors::write(run.folder.foldPredictions(fold).toStdString(), file); !done)
            qFatal("predictions");
    }
    writeEvents(run, 1, true);
    if (auto done = launch::takeResults(*m_project, run.row.number, run.folder, QStringLiteral("finished")); !done)
        qFatal("scores: %s", done.error().found.c_str());
    return run;
}

MadeUpProject::Run MadeUpProject::addFailedRun(const QString& preset, const QString& title)
{
    const Run run = prepare(preset, title);
    writeEvents(run, 0.18, false);
    appendEvent(run.folder, {{"seq", 9999}, {"at", "2026-11-24T14:21:09.000Z"}, {"event", "failed"}, {"code", "out-of-memory"},
                             {"subject", "PAC-CRF 19 × 19 on 64 × 64 patches, batch 48"}, {"found", "asked for 1.9 GB, 0.4 GB free"}});
    if (auto done = m_project->setRunState(run.row.number, QStringLiteral("failed")); !done)
        qFatal("state");
    return run;
}

void MadeUpProject::writeEvents(const Run& run, double share, bool samples) const
{
    const auto set = need(runs::readTrainingSet(run.folder.trainingSetJson()), "set");
    qint64 seq = 0;
    QDateTime at = QDateTime::fromString(QStringLiteral("2026-11-24T11:52:00.000Z"), Qt::ISODateWithMs);
    QByteArray lines;
    const auto say = [&](QJsonObject fields) {
        fields["seq"] = ++seq;
        fields["at"] = at.toString(Qt::ISODateWithMs);
        lines += QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    };
    int boxed = 0;
    for (const auto& image : set.images)
        boxed += image.isBoxed() ? 1 : 0;
    say({{"event", "hello"}, {"protocol", 1}, {"libtorch", "1.13.1"}, {"device", "CPU, AVX2"}, {"threads", 1},
         {"folds", set.folds}, {"images", static_cast<qint64>(set.images.size())}, {"boxed", boxed}});
    domain::Random random(7);
    constexpr int unarySteps = 400, crfSteps = 160;
    const double whole = set.folds * double(unarySteps + crfSteps);
    double done = 0;
    for (int fold = 0; fold < set.folds; ++fold) {
        say({{"event", "phase"}, {"phase", "unary"}, {"fold", fold}});
        for (int step = 2; step <= unarySteps + crfSteps; step += 2) {
            if ((done += 2) > whole * share)
                break;
            at = at.addMSecs(400);
            const bool crf = step > unarySteps;
            const double fall = std::exp(-step / 120.0), noise = 0.06 * random.normal();
            if (step == unarySteps + 2) {
                say({{"event", "phase"}, {"phase", "thresholds"}, {"fold", fold}});
                QJsonArray fits;
                for (int finding = 0; finding < 3; ++finding)
                    fits.append(QJsonObject{{"finding", QString::fromStdString(set.schema.at(finding).name)}, {"tau", 0.78 - 0.02 * finding}, {"rho", 0.2}});
                say({{"event", "thresholds"}, {"fold", fold}, {"findings", fits}});
                say({{"event", "checkpoint"}, {"fold", fold}, {"step", step - 2}, {"file", "checkpoints/fold0.safetensors"}});
                say({{"event", "phase"}, {"phase", "crf"}, {"fold", fold}});
            }
            if (step == 2) {
                QJsonArray prior;
                for (int finding = 0; finding < 3; ++finding)
                    prior.append(QJsonObject{{"finding", QString::fromStdString(set.schema.at(finding).name)}, {"tau", 0.8}, {"rho", 0.25}});
                say({{"event", "thresholds"}, {"fold", fold}, {"findings", prior}});
            }
            say({{"event", "step"}, {"fold", fold}, {"phase", crf ? "crf" : "unary"}, {"step", crf ? step - unarySteps : step},
                 {"steps", crf ? crfSteps : unarySteps}, {"loss", 0.9 + 3 * fall}, {"inside", 0.35 + 1.6 * fall + noise},
                 {"outside", 0.22 + 1.0 * fall + noise}, {"positive", 0.3 + 0.5 * fall}, {"negative", 0.12 + 0.45 * fall},
                 {"images_per_second", crf ? 148 + 4 * noise : 212 + 40 * noise}, {"progress", done / whole},
                 {"seconds_left", (whole - done) * 1.2}});
            if (step % 20 == 0) {
                say({{"event", "epoch"}, {"fold", fold}, {"epoch", step / 20}, {"step", step}, {"accuracy_01", 0.84 * (1 - fall)},
                     {"accuracy_05", 0.4 * (1 - fall)}, {"n", boxed * 4 / 5}, {"on", "training"}});
            }
            if (samples && step % 80 == 0) {
                QStringList identities;
                std::vector<float> z;
                std::vector<int> seen;
                for (std::size_t i = 0; i < set.images.size() && identities.size() < 2; ++i) {
                    const auto& image = set.images[i];
                    if (!image.isBoxed() || image.fold == fold || std::count(seen.begin(), seen.end(), image.boxes.front().finding))
                        continue;
                    seen.push_back(image.boxes.front().finding);
                    identities << QString::fromStdString(image.identity);
                    auto stream = domain::Random::stream(3, i);
                    for (int finding = 0; finding < set.schema.count(); ++finding) {
                        const auto map = hill(image, finding, 20, 1 - fall, stream);
                        z.insert(z.end(), map.begin(), map.end());
                    }
                }
                safetensors::File file;
                file.arrays["z"] = safetensors::Array::fromFloats({identities.size(), set.schema.count(), 20, 20}, z.data());
                file.metadata["images"] = jsonList(identities).toStdString();
                const QString name = QStringLiteral("samples/fold%1_%2.safetensors").arg(fold).arg(step);
                if (auto written = safetensors::write(run.folder.file(name).toStdString(), file); !written)
                    qFatal("sample");
                say({{"event", "sample"}, {"fold", fold}, {"step", step}, {"file", name}});
            }
        }
        if (done > whole * share)
            break;
        say({{"event", "fold_done"}, {"fold", fold}, {"cases", boxed / set.folds}, {"accuracy_01", 0.8}, {"mean_iou", 0.3}});
    }
    if (share >= 1)
        say({{"event", "finished"}, {"seconds", 820}});
    QFile file(run.folder.eventsFile());
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(lines);
}

} // namespace testing
