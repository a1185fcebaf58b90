#include "command.h"
#include "run_watch.h"

#include "core/launch/run_launch.h"
#include "core/runs/json_file.h"

#include <QJsonArray>

namespace {

/// What the worker found of one run.
domain::Result<QJsonObject> shiftOf(const runs::RunFolder& folder, const QJsonObject& request, bool quiet, bool& stopped)
{
    if (auto written = runs::writeJsonFile(folder.file(QStringLiteral("shift.json")), request); !written)
        return tl::unexpected(written.error());
    const WatchedEnd end = watchWorker(folder, runs::WorkerProcess::Task::Shift, false, quiet);
    stopped = end.exitCode == 5;
    if (stopped)
        return QJsonObject();
    if (end.exitCode != 0) {
        return tl::unexpected(end.status.error.value_or(
            domain::Error{domain::ErrorCode::TrainingFailed, folder.path.toStdString(), {}, {}}));
    }
    return runs::readJsonFile(folder.file(QStringLiteral("shift_result.json")));
}

QString figure(const QJsonValue& value, int decimals)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', decimals) : QStringLiteral("–");
}

void printShift(const store::RunRow& row, const QJsonObject& result)
{
    const int blur = result[QStringLiteral("blur")].toInt();
    print(QStringLiteral("Run %1, preset %2, %3: %4, network input %5 pixels")
              .arg(row.number.value)
              .arg(row.preset, blur > 0 ? QStringLiteral("blur %1").arg(blur) : QStringLiteral("no blur"),
                   counted(result[QStringLiteral("images")].toInt(), "image", "images"))
              .arg(result[QStringLiteral("input_side")].toInt()));
    print(QStringLiteral("  pixels  patches   |z' - z|   |Mz - z|  |z' - Mz|  region IoU"));
    for (const QJsonValue& value : result[QStringLiteral("rows")].toArray()) {
        const QJsonObject one = value.toObject();
        print(QStringLiteral("  %1  %2  %3  %4  %5  %6")
                  .arg(one[QStringLiteral("pixels")].toInt(), 6)
                  .arg(figure(one[QStringLiteral("patches")], 2), 7)
                  .arg(figure(one[QStringLiteral("moved")], 4), 9)
                  .arg(figure(one[QStringLiteral("expected")], 4), 9)
                  .arg(figure(one[QStringLiteral("residual")], 4), 9)
                  .arg(figure(one[QStringLiteral("region_iou")], 3), 10));
    }
}

int auditShift(const CommandLine& line)
{
    QJsonArray pixels;
    for (const QString& word : line.value("pixels").split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int by = word.toInt(&isNumber);
        if (!isNumber || by < 1)
            return line.usageError(QStringLiteral("--pixels takes whole numbers from 1, not \"%1\".").arg(word));
        pixels.append(by);
    }
    bool isNumber = false;
    const int images = line.value("images").toInt(&isNumber);
    if (!isNumber || images < 1)
        return line.usageError(QStringLiteral("--images takes a number from 1, not \"%1\".").arg(line.value("images")));
    const auto project = openToRead(line);
    if (!project)
        return fail(project.error());
    QJsonArray results;
    for (const QString& name : line.value("run").split(u',', Qt::SkipEmptyParts)) {
        const auto row = launch::findRun(**project, name.trimmed());
        if (!row)
            return fail(row.error());
        bool stopped = false;
        const runs::RunFolder folder = launch::folderOf(**project, *row);
        auto result = shiftOf(folder, {{QStringLiteral("pixels"), pixels}, {QStringLiteral("images"), images}},
                              line.has("quiet"), stopped);
        if (!result)
            return fail(result.error());
        if (stopped)
            return DoneInPart;
        (*result)[QStringLiteral("run")] = static_cast<qint64>(row->number.value);
        results.append(*result);
        if (!line.has("json"))
            printShift(*row, *result);
    }
    if (line.has("json")) {
        printJson({{QStringLiteral("shifts"), results}});
    } else {
        print(QStringLiteral("z: the map. z': the map of the moved picture. Mz: the map moved along, bilinear between "
                             "patches.\n|z' - z| is what changes, |Mz - z| what should, |z' - Mz| what should not. Means over "
                             "four directions, all\ntrained findings and the patches that no picture's edge reaches. Region "
                             "IoU: of z' and Mz at the cut, of\nboxed findings. No test-time shifts."));
    }
    return Done;
}

} // namespace

int auditCommand(const QStringList& arguments)
{
    CommandLine line("audit", "shift: moves each picture by some pixels of the network's input and says how far the maps "
                              "move, say of a run with blur and of one without.");
    addProjectOptions(line);
    line.positional("what", "shift", "shift");
    line.add("run", "The runs, separated by commas: numbers, or latest.", "RUNS", "latest");
    line.add("pixels", "How far.", "LIST", "1,2,4,8,16");
    line.add("images", "Boxed images, the same number of each fold's test part.", "N", "100");
    line.add("quiet", "No progress.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 1, 1))
        return *code;
    if (line.positionals().front() != QLatin1String("shift"))
        return line.usageError(QStringLiteral("it knows shift, not \"%1\".").arg(line.positionals().front()));
    return auditShift(line);
}
