#include "command.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace {

struct FilesLookedFor {
    qint64 gone = 0, looked = 0; ///< of images whose file the project knows
};

/// Whether the images' files are where the project knows them. On a share that answers slowly it gives up after a few
/// seconds, and says how far it came.
domain::Result<FilesLookedFor> lookForFiles(const store::Project& project)
{
    constexpr int page = 5000;
    constexpr qint64 patienceMs = 5000;
    FilesLookedFor files;
    QElapsedTimer clock;
    clock.start();
    for (qint64 first = 0;; first += page) {
        const auto rows = project.worklistRows({}, store::WorklistOrder::Name, first, page);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const store::WorklistRow& row : *rows) {
            if (row.path.isEmpty())
                continue;
            if (clock.elapsed() > patienceMs)
                return files;
            ++files.looked;
            files.gone += !QFileInfo::exists(row.path);
        }
        if (rows->size() < page)
            return files;
    }
}

} // namespace

int infoCommand(const QStringList& arguments)
{
    CommandLine line("info", "Counts what a project holds. An image counts as read when any reader is done with it; beside it stands how many "
                             "each reader is done with.");
    addProjectOptions(line);
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto project = openToRead(line);
    if (!project)
        return fail(project.error());
    const auto counts = (*project)->counts();
    if (!counts)
        return fail(counts.error());
    const auto files = lookForFiles(**project);
    if (!files)
        return fail(files.error());
    const qint64 known = counts->images - counts->missingFiles;

    const std::pair<const char*, qint64> numbers[] = {
        {"images", counts->images},           {"missing_files", counts->missingFiles + files->gone},
        {"studies", counts->studies},         {"patients", counts->patients},
        {"labels", counts->labels},           {"boxes", counts->boxes},
        {"boxed_images", counts->boxedImages}, {"read_images", counts->readImages},
        {"runs", counts->runs},               {"gestures", counts->gestures}};
    const domain::FindingSchema& schema = (*project)->schema();
    const auto perFinding = [&](const std::vector<qint64>& values, int finding) {
        return static_cast<std::size_t>(finding) < values.size() ? values[static_cast<std::size_t>(finding)] : 0;
    };
    if (line.has("json")) {
        QJsonObject json{{QStringLiteral("project"), (*project)->folder()}};
        for (const auto& [name, number] : numbers)
            json[QLatin1String(name)] = number;
        json[QStringLiteral("files_looked_for")] = files->looked;
        json[QStringLiteral("files_gone")] = files->gone;
        QJsonObject boxes, present;
        for (int i = 0; i < schema.count(); ++i) {
            const QString name = QString::fromStdString(schema.at(i).name);
            boxes[name] = perFinding(counts->boxesPerFinding, i);
            present[name] = perFinding(counts->presentPerFinding, i);
        }
        QJsonObject readers;
        for (const auto& [reader, read] : counts->readPerReader)
            readers[reader] = read;
        json[QStringLiteral("read_images_per_reader")] = readers; // read_images: by anybody
        json[QStringLiteral("boxes_per_finding")] = boxes;
        json[QStringLiteral("present_per_finding")] = present;
        printJson(json);
        return Done;
    }
    print((*project)->folder());
    for (const auto& [name, number] : numbers) {
        const bool isRead = QLatin1String(name) == QLatin1String("read_images");
        print(QStringLiteral("  %1 %2%3").arg(QString::fromLatin1(name).replace(u'_', u' '), -14).arg(number, 9).arg(
            isRead ? QStringLiteral("  by anybody") : QString()));
        for (const auto& [reader, read] : isRead ? counts->readPerReader : decltype(counts->readPerReader)())
            print(QStringLiteral("    %1 %2").arg(reader, -12).arg(read, 9));
    }
    if (files->gone > 0)
        print(QStringLiteral("  %1 no longer where the project knows it; an import of the folder where it is now finds it again")
                  .arg(counted(files->gone, "file is", "files are")));
    if (files->looked < known)
        print(QStringLiteral("  looked for %1 of %2 files, then gave up: the disk answers slowly").arg(files->looked).arg(known));
    print(QStringLiteral("\n  %1 %2 %3").arg(QStringLiteral("finding"), -20).arg(QStringLiteral("boxes"), 7).arg(
        QStringLiteral("images with it"), 15));
    for (int i = 0; i < schema.count(); ++i) {
        print(QStringLiteral("  %1 %2 %3")
                  .arg(QString::fromStdString(schema.at(i).name), -20)
                  .arg(perFinding(counts->boxesPerFinding, i), 7)
                  .arg(perFinding(counts->presentPerFinding, i), 15));
    }
    return Done;
}
