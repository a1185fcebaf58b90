// Runs of a few seconds by the real program, on pictures made here: what the tests of the worker share.
#pragma once

#include "core/domain/random.h"
#include "core/imaging/thumbnail.h"
#include "core/runs/events.h"
#include "core/runs/run_folder.h"
#include "core/safetensors/safetensors.h"
#include "tests/learning/tiny_network.h"
#include "test_places.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <algorithm>

inline constexpr int pictures = 24;

inline QString program()
{
    return QStringLiteral(FEWBOX_BINARY_DIR "/bin/fewbox-worker");
}

/// A grey picture with noise and one bright or dark square.
inline void writePicture(const QString& path, int number, domain::Box& box)
{
    domain::Random random = domain::Random::stream(5, static_cast<std::uint64_t>(number));
    imaging::GreyImage image{64, 64, std::vector<std::uint8_t>(64 * 64)};
    const auto left = static_cast<int>(random.below(40));
    const auto top = static_cast<int>(random.below(40));
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            const bool inside = x >= left && x < left + 24 && y >= top && y < top + 24;
            const double grey = 120 + 12 * random.normal() + (inside ? (number % 2 == 0 ? 90 : -90) : 0);
            image.pixels[static_cast<std::size_t>(y * 64 + x)] =
                static_cast<std::uint8_t>(std::clamp(grey, 0.0, 255.0));
        }
    }
    box = {static_cast<double>(left), static_cast<double>(top), 24, 24};
    QVERIFY(imaging::writePng(path.toStdString(), image).has_value());
}

inline domain::MethodOptions tinyOptions()
{
    domain::MethodOptions options = tinyNetwork();
    options.folds = 3;
    options.passes = 10;
    options.crfFixedSteps = 5;
    options.device = "cpu";
    options.parallelFolds = 2;
    return options;
}

struct Ended {
    int code = -1;
    std::vector<runs::Event> events;
    QByteArray out, err;

    std::vector<runs::Event> named(const char* name) const
    {
        std::vector<runs::Event> found;
        for (const runs::Event& event : events) {
            if (event.event == QLatin1String(name))
                found.push_back(event);
        }
        return found;
    }
};

class TinyRuns {
protected:
    using Label = domain::Label;
    using RunFolder = runs::RunFolder;

    /// 24 pictures of 12 patients, 18 of them boxed; the second finding of three is not asked for.
    void makePictures();
    RunFolder makeRun(const QString& name, const domain::MethodOptions& options = tinyOptions());
    void begin(QProcess& process, const RunFolder& folder, QStringList more = {QStringLiteral("--detach")},
               const char* command = "train");
    Ended end(QProcess& process, const RunFolder& folder);
    Ended run(const RunFolder& folder, const QStringList& more = {QStringLiteral("--detach")},
              const char* command = "train");
    /// Waits until the run has told `count` events of that name.
    bool waitFor(const RunFolder& folder, const char* name, int count = 1);
    QByteArray mapsOf(const RunFolder& folder) const;

    QTemporaryDir m_folder;
    domain::TrainingSet m_set;
};

inline void TinyRuns::makePictures()
{
    QVERIFY2(QFile::exists(program()), "fewbox-worker is not built");
    m_set.schema = domain::FindingSchema({{"Mass", "Mas", true}, {"Edema", "Ede", false}, {"Effusion", "Eff", true}});
    for (int i = 0; i < pictures; ++i) {
        domain::TrainingImage image;
        image.identity = "image" + std::to_string(i);
        const QString path = m_folder.filePath(QStringLiteral("image%1.png").arg(i));
        domain::Box box;
        writePicture(path, i, box);
        image.path = path.toStdString();
        image.patient = "patient" + std::to_string(i / 2); // two images each
        image.size = {64, 64};
        image.labels = {Label::Absent, Label::NotAsked, Label::Absent};
        const int finding = i % 2 == 0 ? 0 : 2;
        image.labels[static_cast<std::size_t>(finding)] = Label::Present;
        if (i < 18)
            image.boxes.push_back({finding, box});
        m_set.images.push_back(image);
    }
    domain::assignFolds(m_set, 3, 1);
}

inline runs::RunFolder TinyRuns::makeRun(const QString& name, const domain::MethodOptions& options)
{
    runs::RunConfiguration configuration;
    configuration.uuid = QUuid::createUuid().toString();
    configuration.created = QDateTime::currentDateTimeUtc();
    configuration.options = options;
    auto folder = runs::createRunFolder(m_folder.filePath(name), configuration, m_set);
    return folder ? *folder : RunFolder{};
}

inline void TinyRuns::begin(QProcess& process, const RunFolder& folder, QStringList more, const char* command)
{
    process.start(program(), QStringList{QString::fromLatin1(command), folder.path} + more);
    QVERIFY(process.waitForStarted());
}

inline Ended TinyRuns::end(QProcess& process, const RunFolder& folder)
{
    Ended ended;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return ended;
    }
    ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ended.events = runs::EventFile(folder.eventsFile()).readNew();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

inline Ended TinyRuns::run(const RunFolder& folder, const QStringList& more, const char* command)
{
    QProcess process;
    begin(process, folder, more, command);
    Ended ended = end(process, folder);
    if (qstrcmp(command, "predict") == 0 || qstrcmp(command, "shift") == 0)
        ended.events = runs::EventFile(runs::answerEventsFile(folder.path)).readNew();
    return ended;
}

inline bool TinyRuns::waitFor(const RunFolder& folder, const char* name, int count)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60'000) {
        int found = 0;
        for (const runs::Event& event : runs::EventFile(folder.eventsFile()).readNew())
            found += event.event == QLatin1String(name) ? 1 : 0;
        if (found >= count)
            return true;
        QTest::qWait(20);
    }
    return false;
}

/// Both stages' maps of every fold, as bytes.
inline QByteArray TinyRuns::mapsOf(const RunFolder& folder) const
{
    QByteArray bytes;
    for (int fold = 0; fold < 3; ++fold) {
        const auto file = safetensors::read(folder.foldPredictions(fold).toStdString());
        if (!file)
            return {};
        for (const char* stage : {"p", "z"}) {
            const auto& data = file->arrays.at(stage).data;
            bytes.append(reinterpret_cast<const char*>(data.data()), static_cast<qsizetype>(data.size()));
        }
    }
    return bytes;
}
