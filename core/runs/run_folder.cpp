#include "core/runs/run_folder.h"

#include "core/runs/json_file.h"

#include <QDir>
#include <QFileInfo>

namespace runs {

using domain::ErrorCode;

QString RunFolder::file(const QString& name) const
{
    return QDir(path).filePath(name);
}

QString RunFolder::project() const
{
    const QString folder = QDir::cleanPath(file(QStringLiteral("../..")));
    return QFileInfo::exists(folder + QStringLiteral("/project.fewbox")) ? folder : QString();
}

QString RunFolder::foldPredictions(int fold) const
{
    return QDir(predictions()).filePath(QStringLiteral("fold%1.safetensors").arg(fold));
}

QString RunFolder::allPredictions() const
{
    return QDir(predictions()).filePath(QStringLiteral("all.safetensors"));
}

QString RunFolder::somePredictions() const
{
    return QDir(predictions()).filePath(QStringLiteral("some.safetensors"));
}

namespace {

/// A cache in the run's project is written as seen from the project, so that the two may move together.
QString fromProject(const RunFolder& folder, const QString& cache)
{
    const QString project = folder.project();
    return !project.isEmpty() && cache.startsWith(project + u'/') ? cache.mid(project.size() + 1) : cache;
}

QString atPlaceOfProject(const RunFolder& folder, const QString& cache)
{
    if (cache.isEmpty() || (QDir::isAbsolutePath(cache) && QFileInfo::exists(cache)))
        return cache;
    // Older runs say where the cache was; in a run without its project there is none.
    const QString project = folder.project();
    return project.isEmpty() ? QString() : project + u'/' + QFileInfo(cache).fileName();
}

} // namespace

domain::Result<RunFolder> createRunFolder(const QString& path, const RunConfiguration& configuration,
                                          const domain::TrainingSet& set)
{
    const RunFolder folder{QDir(path).absolutePath()};
    for (const QString& part : {folder.path, folder.checkpoints(), folder.predictions(), folder.samples()}) {
        if (!QDir().mkpath(part))
            return domain::fail(ErrorCode::FileUnwritable, part.toStdString());
    }
    // run.json comes last: a folder that has it is whole.
    if (auto done = writeTrainingSet(folder.trainingSetJson(), set); !done)
        return tl::unexpected(done.error());
    if (auto done = writeWanted(folder, Wanted::Running); !done)
        return tl::unexpected(done.error());
    const auto done =
        writeJsonFile(folder.runJson(), {{QStringLiteral("uuid"), configuration.uuid},
                                         {QStringLiteral("title"), configuration.title},
                                         {QStringLiteral("created"), configuration.created.toString(Qt::ISODateWithMs)},
                                         {QStringLiteral("fewbox_version"), configuration.fewboxVersion},
                                         {QStringLiteral("cache_folder"), fromProject(folder, configuration.cacheFolder)},
                                         {QStringLiteral("configuration_hash"), configuration.hash()},
                                         {QStringLiteral("options"), toJson(configuration.options)}});
    if (!done)
        return tl::unexpected(done.error());
    return folder;
}

domain::Result<RunConfiguration> readConfiguration(const RunFolder& folder)
{
    const auto json = readJsonFile(folder.runJson());
    if (!json) {
        if (json.error().code == ErrorCode::FileMissing)
            return domain::fail(ErrorCode::RunMissing, folder.path.toStdString(), {.found = "no run.json in it"});
        return tl::unexpected(json.error());
    }
    auto options = optionsFromJson(json->value(QStringLiteral("options")).toObject());
    if (!options)
        return tl::unexpected(options.error());
    RunConfiguration configuration;
    configuration.uuid = json->value(QStringLiteral("uuid")).toString();
    configuration.title = json->value(QStringLiteral("title")).toString();
    configuration.created = QDateTime::fromString(json->value(QStringLiteral("created")).toString(), Qt::ISODateWithMs);
    configuration.fewboxVersion = json->value(QStringLiteral("fewbox_version")).toString();
    configuration.cacheFolder = atPlaceOfProject(folder, json->value(QStringLiteral("cache_folder")).toString());
    configuration.options = std::move(*options);
    return configuration;
}

namespace {

constexpr std::pair<Wanted, const char*> wantedNames[] = {
    {Wanted::Running, "running"}, {Wanted::Paused, "paused"}, {Wanted::Stopped, "stopped"}};

} // namespace

domain::Done writeWanted(const RunFolder& folder, Wanted wanted)
{
    for (const auto& [value, name] : wantedNames) {
        if (value == wanted)
            return writeJsonFile(folder.wantedJson(), {{QStringLiteral("state"), QString::fromLatin1(name)}});
    }
    return {};
}

Wanted readWanted(const RunFolder& folder)
{
    const auto json = readJsonFile(folder.wantedJson());
    const QString state = json ? json->value(QStringLiteral("state")).toString() : QString();
    for (const auto& [value, name] : wantedNames) {
        if (state == QLatin1String(name))
            return value;
    }
    return Wanted::Running;
}

} // namespace runs
