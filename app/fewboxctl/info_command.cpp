#include "command.h"

#include <QLocale>

int infoCommand(const QStringList& arguments)
{
    CommandLine line("info", "Counts what a project holds.");
    addProjectOptions(line);
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto project = openProject(line);
    if (!project)
        return fail(project.error());
    const auto counts = (*project)->counts();
    if (!counts)
        return fail(counts.error());

    const std::pair<const char*, qint64> numbers[] = {
        {"images", counts->images},           {"missing_files", counts->missingFiles},
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
        QJsonObject boxes, present;
        for (int i = 0; i < schema.count(); ++i) {
            const QString name = QString::fromStdString(schema.at(i).name);
            boxes[name] = perFinding(counts->boxesPerFinding, i);
            present[name] = perFinding(counts->presentPerFinding, i);
        }
        json[QStringLiteral("boxes_per_finding")] = boxes;
        json[QStringLiteral("present_per_finding")] = present;
        printJson(json);
        return Done;
    }
    print((*project)->folder());
    for (const auto& [name, number] : numbers)
        print(QStringLiteral("  %1 %2").arg(QString::fromLatin1(name).replace(u'_', u' '), -14).arg(number, 9));
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
