#include "desk_arguments.h"
#include "worklist_arguments.h"

#include <QSet>

namespace {

using store::WorklistRow;

QStringList findingsOf(const store::Project& project, quint64 findings)
{
    QStringList names;
    for (int finding = 0; finding < project.schema().count(); ++finding) {
        if (findings >> finding & 1)
            names << findingName(project, finding);
    }
    return names;
}

/// Present by the report's word alone.
quint64 ofReport(const WorklistRow& row) { return row.presentFindings & ~row.readerFindings; }

/// "Mass, report: Effusion": what readers say goes first.
QString findingsText(const store::Project& project, const WorklistRow& row)
{
    QStringList words = findingsOf(project, row.presentFindings & row.readerFindings);
    if (const QStringList reported = findingsOf(project, ofReport(row)); !reported.isEmpty())
        words << QStringLiteral("report: ") + reported.join(QStringLiteral(", "));
    return words.join(QStringLiteral(", "));
}

QJsonObject rowJson(const store::Project& project, const WorklistRow& row)
{
    return {{QStringLiteral("row"), static_cast<qint64>(row.image.value)},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("patient"), row.patientId},
            {QStringLiteral("sex"), row.sex},
            {QStringLiteral("age"), row.age >= 0 ? QJsonValue(row.age) : QJsonValue()},
            {QStringLiteral("view"), row.view},
            {QStringLiteral("date"), row.studyDate},
            {QStringLiteral("file"), row.path},
            {QStringLiteral("file_missing"), row.fileMissing},
            {QStringLiteral("frame"), row.frame + 1},
            {QStringLiteral("state"), readStateWord(row.state)},
            {QStringLiteral("second_look"), row.secondLook},
            {QStringLiteral("assigned"), row.assigned},
            {QStringLiteral("boxes"), row.boxes},
            {QStringLiteral("points"), row.points},
            {QStringLiteral("iou"), row.iou ? QJsonValue(*row.iou) : QJsonValue()},
            {QStringLiteral("findings"), QJsonArray::fromStringList(findingsOf(project, row.presentFindings))},
            {QStringLiteral("by_report_alone"), QJsonArray::fromStringList(findingsOf(project, ofReport(row)))}};
}

/// With its number behind it where the file has several.
QString nameOf(const WorklistRow& row, const QSet<QString>& filesWithFrames)
{
    return filesWithFrames.contains(row.path) ? QStringLiteral("%1 frame %2").arg(row.name, QString::number(row.frame + 1))
                                                 : row.name;
}

} // namespace

int listCommand(const QStringList& arguments)
{
    CommandLine line("list", "The worklist: images with what the reader has done, filtered and sorted as in the window.");
    addProjectOptions(line);
    addFilterOptions(line);
    addOrderOptions(line);
    line.add("first", "Begin with this row of the list, from 1.", "N", "1");
    line.add("n", "How many. Default: all.", "N");
    line.add("names", "File names alone, one a line.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto first = wholeNumber(line.value("first"), 1);
    if (!first)
        return line.usageError(QStringLiteral("--first takes a number from 1, not \"%1\".").arg(line.value("first")));
    const auto most = line.has("n") ? wholeNumber(line.value("n"), 1) : std::optional(std::numeric_limits<qint64>::max());
    if (!most)
        return line.usageError(QStringLiteral("-n takes a number from 1, not \"%1\".").arg(line.value("n")));
    const auto project = openToRead(line);
    if (!project)
        return fail(project.error());
    const auto filter = filterOf(**project, line);
    if (!filter)
        return failWords(filter.error());
    const auto order = orderOf(**project, line);
    if (!order)
        return failWords(order.error());
    const auto count = (*project)->worklistCount(*filter);
    if (!count)
        return fail(count.error());

    std::vector<WorklistRow> rows;
    constexpr int page = 5000;
    for (qint64 at = *first - 1; at < *count && static_cast<qint64>(rows.size()) < *most;) {
        const qint64 wanted = std::min<qint64>(page, *most - static_cast<qint64>(rows.size()));
        auto some = (*project)->worklistRows(*filter, *order, at, static_cast<int>(wanted));
        if (!some)
            return fail(some.error());
        if (some->empty())
            break;
        at += static_cast<qint64>(some->size());
        std::move(some->begin(), some->end(), std::back_inserter(rows));
    }
    if (line.has("json")) {
        QJsonArray list;
        for (const WorklistRow& row : rows)
            list.append(rowJson(**project, row));
        printJson({{QStringLiteral("count"), *count}, {QStringLiteral("images"), list}});
        return Done;
    }
    if (line.has("names")) {
        for (const WorklistRow& row : rows)
            print(onOneLine(row.name));
        return Done;
    }
    if (rows.empty()) {
        print(*count == 0 ? QStringLiteral("No image matches.")
                          : QStringLiteral("The list ends before: it has %1.").arg(counted(*count, "image", "images")));
        return Done;
    }
    std::vector<QStringList> cells;
    const bool hasIou = std::any_of(rows.begin(), rows.end(), [](const WorklistRow& row) { return row.iou.has_value(); });
    QSet<QString> filesWithFrames;
    for (const WorklistRow& row : rows)
        if (row.frame > 0)
            filesWithFrames.insert(row.path);
    for (const WorklistRow& row : rows) {
        cells.push_back({QString::number(row.image.value), nameOf(row, filesWithFrames), row.patientId,
                         (row.age >= 0 ? QString::number(row.age) : QString()) + row.sex, row.view, row.studyDate,
                         readStateWord(row.state) + (row.secondLook ? QStringLiteral(" !") : QString()),
                         QString::number(row.boxes),
                         row.iou ? QString::number(*row.iou, 'f', 2) : QString(), findingsText(**project, row)});
    }
    printTable({QStringLiteral("row"), QStringLiteral("image"), QStringLiteral("patient"), QStringLiteral("age"),
                QStringLiteral("view"), QStringLiteral("date"), QStringLiteral("state"), QStringLiteral("boxes"),
                hasIou ? QStringLiteral("IoU") : QString(), QStringLiteral("findings")}, cells, {0, 7, 8});
    if (static_cast<qint64>(rows.size()) < *count)
        print(QStringLiteral("%1 of %2").arg(rows.size()).arg(counted(*count, "image", "images")));
    return Done;
}
