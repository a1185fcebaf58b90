#include "desk_arguments.h"
#include "worklist_arguments.h"

#include "core/domain/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace {

/// Who has how much to read, and how far they are.
int listAssignments(const store::Project& project, bool json)
{
    const auto assignments = project.assignments();
    if (!assignments)
        return fail(assignments.error());
    if (json) {
        QJsonArray list;
        for (const store::Assignment& one : *assignments)
            list.append(QJsonObject{{QStringLiteral("row"), static_cast<qint64>(one.image.value)},
                                    {QStringLiteral("reader"), one.readerName},
                                    {QStringLiteral("blinded"), one.blinded},
                                    {QStringLiteral("state"), readStateWord(one.state)},
                                    {QStringLiteral("revised"), one.revised},
                                    {QStringLiteral("by"), one.by.name}});
        printJson({{QStringLiteral("assignments"), list}});
        return Done;
    }
    struct Sum {
        int images = 0, blinded = 0, done = 0, revised = 0;
    };
    std::map<QString, Sum> sums;
    for (const store::Assignment& one : *assignments) {
        Sum& sum = sums[one.readerName];
        ++sum.images;
        sum.blinded += one.blinded;
        sum.done += one.state == store::ReadState::Done;
        sum.revised += one.revised;
    }
    std::vector<QStringList> rows;
    for (const auto& [reader, sum] : sums)
        rows.push_back({reader, QString::number(sum.images), QString::number(sum.blinded), QString::number(sum.done),
                        QString::number(sum.revised)});
    if (rows.empty())
        print(QStringLiteral("Nothing is assigned yet: fewboxctl assign READER --images …"));
    else
        printTable({QStringLiteral("reader"), QStringLiteral("images"), QStringLiteral("blinded"), QStringLiteral("done"),
                    QStringLiteral("changed after the others were seen")},
                   rows, {1, 2, 3, 4});
    return Done;
}

/// Every patient's images or none of them, so that both readers of a share see whole patients; by lot, the same for one
/// seed. At least one patient for a share above 0.
std::vector<domain::ImageId> shareOf(const std::vector<store::WorklistRow>& rows, double share, quint64 seed)
{
    const auto patientOf = [](const store::WorklistRow& row) {
        return row.patientId.isEmpty() ? QStringLiteral("\n%1").arg(row.image.value) : row.patientId;
    };
    std::set<QString> different;
    for (const store::WorklistRow& row : rows)
        different.insert(patientOf(row));
    std::vector<QString> patients(different.begin(), different.end());
    domain::Random(seed).shuffle(patients);
    const auto count = static_cast<std::size_t>(std::ceil(share * static_cast<double>(patients.size())));
    const std::set<QString> drawn(patients.begin(), patients.begin() + static_cast<std::ptrdiff_t>(std::min(count, patients.size())));
    std::vector<domain::ImageId> images;
    for (const store::WorklistRow& row : rows) {
        if (drawn.contains(patientOf(row)))
            images.push_back(row.image);
    }
    return images;
}

domain::Result<std::vector<domain::ImageId>> wantedImages(const store::Project& project, const CommandLine& line,
                                                          double share, quint64 seed)
{
    std::vector<domain::ImageId> images;
    if (line.has("images")) {
        const auto named = imagesOf(project, line.value("images"));
        if (!named)
            return tl::unexpected(named.error());
        for (const store::ImageRecord& image : *named)
            images.push_back(image.id);
        return images;
    }
    const auto filter = filterOf(project, line);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto count = project.worklistCount(*filter);
    if (!count)
        return tl::unexpected(count.error());
    const auto rows = project.worklistRows(*filter, store::WorklistOrder(), 0, static_cast<int>(*count));
    if (!rows)
        return tl::unexpected(rows.error());
    return shareOf(*rows, share, seed);
}

} // namespace

int assignCommand(const QStringList& arguments)
{
    CommandLine line("assign", "Gives a reader images to read, in one step that undo takes back. Without a reader it says who "
                               "has how much to read and how far they are.");
    addProjectOptions(line);
    line.positional("READER", "Who is to read; a new name is made known.", "[READER]");
    line.add("images", "These images: identities, names or rows, separated by commas.", "IMAGES");
    addFilterOptions(line);
    line.add("all", "All images of the project, where no filter is given.");
    line.add("share", "Of the filter's patients this share by lot, each with all images.", "SHARE", "1");
    line.add("seed", "The lot.", "N", "1");
    line.add("blinded", "The reader sees no other reader's answers and no imported box there until the read is completed.");
    line.add("remove", "Take these images from the reader.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 1))
        return *code;
    bool isNumber = false;
    const double share = line.value("share").toDouble(&isNumber);
    if (!isNumber || !(share > 0 && share <= 1))
        return line.usageError(QStringLiteral("--share takes a number above 0 and up to 1, not \"%1\".").arg(line.value("share")));
    const auto seed = wholeNumber(line.value("seed"), 0);
    if (!seed)
        return line.usageError(QStringLiteral("--seed takes a number from 0, not \"%1\".").arg(line.value("seed")));
    const bool isList = line.positionals().isEmpty();
    const bool isFiltered = hasFilter(line) || line.has("all") || line.has("share");
    if (isList && (line.has("images") || isFiltered))
        return line.usageError(QStringLiteral("the reader is missing: assign READER …"));
    if (!isList && line.has("images") == isFiltered)
        return line.usageError(QStringLiteral("it takes --images, or a filter (--help lists them; --all takes every image)."));
    if (line.has("remove") && line.has("blinded"))
        return line.usageError(QStringLiteral("--blinded does not go with --remove."));
    const auto opened = isList ? openToRead(line) : openProject(line);
    if (!opened)
        return fail(opened.error());
    store::Project& project = **opened;
    if (isList)
        return listAssignments(project, line.has("json"));

    const QString name = line.positionals().front();
    const auto reader = line.has("remove") ? knownReader(project, name) : project.addReader(name);
    if (!reader)
        return fail(reader.error());
    const auto images = wantedImages(project, line, share, static_cast<quint64>(*seed));
    if (!images)
        return failWords(images.error());
    QJsonArray rows;
    for (const domain::ImageId image : *images)
        rows.append(static_cast<qint64>(image.value));
    const QJsonObject facts{{QStringLiteral("reader"), name},
                            {QStringLiteral("blinded"), line.has("blinded")},
                            {QStringLiteral("rows"), rows}};
    const QString count = counted(static_cast<qint64>(images->size()), "image", "images");
    if (line.has("remove"))
        return performAndTell(project, store::Unassign{*images, *reader}, line,
                              QStringLiteral("%1: %2 no longer to read").arg(name, count), facts);
    return performAndTell(project, store::Assign{*images, *reader, line.has("blinded")}, line,
                          QStringLiteral("%1: %2 to read%3")
                              .arg(name, count, line.has("blinded") ? QStringLiteral(", blinded") : QString()), facts);
}
