// import and export: one command for each direction, the format is its first word.
#include "command.h"
#include "desk_arguments.h"
#include "import_supervisor.h"

#include "core/domain/error_text.h"
#include "core/exchange/coco.h"
#include "core/exchange/folder_import.h"
#include "core/exchange/nih_export.h"
#include "core/exchange/nih_import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

namespace {

std::optional<exchange::BoxFrame> boxFrame(const CommandLine& line)
{
    const QString frame = line.value("box-frame");
    if (frame.isEmpty())
        return exchange::BoxFrame::ByName;
    if (frame == QLatin1String("1024"))
        return exchange::BoxFrame::Nih1024;
    if (frame == QLatin1String("image"))
        return exchange::BoxFrame::Image;
    return std::nullopt;
}

QString wrongFrame(const CommandLine& line)
{
    return QStringLiteral("--box-frame takes 1024 or image, not \"%1\".").arg(line.value("box-frame"));
}

QString thingText(exchange::LeftOut::What what, qint64 count)
{
    using What = exchange::LeftOut::What;
    switch (what) {
    case What::Image: return counted(count, "image", "images");
    case What::Box: return counted(count, "box", "boxes");
    case What::Answer: return counted(count, "answer", "answers");
    }
    return {};
}

QString reasonText(domain::ErrorCode why)
{
    using enum domain::ErrorCode;
    switch (why) {
    case FindingUnknown: return QStringLiteral("findings that the schema does not have");
    case ImageUnknown: return QStringLiteral("of images that are not in the project");
    case BoxOutsideImage: return QStringLiteral("outside their image");
    case BoxTooSmall: return QStringLiteral("too small");
    case ImageAmbiguous: return QStringLiteral("of which it cannot be told which they are");
    case DicomNotARadiograph: return QStringLiteral("no radiographs");
    case BoxInvalid: return QStringLiteral("no box of x, y, width and height");
    case CsvRowInvalid:
    case JsonInvalid: return QStringLiteral("entries that cannot be understood");
    default: return QString::fromUtf8(domain::errorTemplate(why).id);
    }
}

/// "60 boxes left out: findings that the schema does not have: X (40), Y (15); outside their image (5)"
QString lossText(exchange::LeftOut::What what, const std::vector<exchange::LeftOut>& losses)
{
    qint64 total = 0;
    QStringList findings, reasons;
    for (const exchange::LeftOut& loss : losses) {
        if (loss.what != what)
            continue;
        total += loss.count;
        if (loss.why == domain::ErrorCode::FindingUnknown)
            findings << QStringLiteral("%1 (%2)").arg(QString::fromStdString(loss.finding)).arg(loss.count);
        else
            reasons << QStringLiteral("%1 (%2)").arg(reasonText(loss.why)).arg(loss.count);
    }
    if (!findings.isEmpty())
        reasons.prepend(reasonText(domain::ErrorCode::FindingUnknown) + QStringLiteral(": ") + findings.join(QStringLiteral(", ")));
    return total == 0 ? QString()
                      : QStringLiteral("%1 left out: %2").arg(thingText(what, total), reasons.join(QStringLiteral("; ")));
}

QJsonObject summaryJson(const exchange::ImportSummary& summary)
{
    QJsonArray leftOut;
    for (const exchange::LeftOut& loss : summary.leftOut) {
        using What = exchange::LeftOut::What;
        const char* what = loss.what == What::Image ? "image" : loss.what == What::Box ? "box" : "answer";
        leftOut.append(QJsonObject{{QStringLiteral("what"), QLatin1String(what)},
                                   {QStringLiteral("why"), QString::fromUtf8(domain::errorTemplate(loss.why).id)},
                                   {QStringLiteral("finding"), QString::fromStdString(loss.finding)},
                                   {QStringLiteral("count"), loss.count}});
    }
    QJsonArray skipped;
    for (const domain::Error& error : summary.skipped)
        skipped.append(errorJson(error));
    return {{QStringLiteral("event"), QStringLiteral("summary")},
            {QStringLiteral("added"), summary.imagesAdded},
            {QStringLiteral("updated"), summary.imagesUpdated},
            {QStringLiteral("unchanged"), summary.imagesUnchanged},
            {QStringLiteral("files_missing"), summary.filesMissing},
            {QStringLiteral("labelled"), summary.labelledImages},
            {QStringLiteral("boxes"), summary.boxesAdded},
            {QStringLiteral("boxes_unchanged"), summary.boxesUnchanged},
            {QStringLiteral("ignored"), summary.filesIgnored},
            {QStringLiteral("repeated"), summary.filesRepeated},
            {QStringLiteral("stopped"), summary.stopped},
            {QStringLiteral("without_patient"), summary.withoutPatient},
            {QStringLiteral("tables"), QJsonArray::fromStringList(summary.tables)},
            {QStringLiteral("tables_passed_over"), QJsonArray::fromStringList(summary.tablesPassedOver)},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("skipped"), skipped}};
}

void printSummary(const exchange::ImportSummary& summary)
{
    print(QStringLiteral("%1 added, %2 updated, %3 as before; %4 added, %5 as before")
              .arg(counted(summary.imagesAdded, "image", "images"))
              .arg(summary.imagesUpdated)
              .arg(summary.imagesUnchanged)
              .arg(counted(summary.boxesAdded, "box", "boxes"))
              .arg(summary.boxesUnchanged));
    if (summary.filesMissing == 1)
        print(QStringLiteral("1 image of the table has no file here: it is in the project as \"file missing\" unless the "
                             "project knows its file, and a later import can find it"));
    else if (summary.filesMissing > 1)
        print(QStringLiteral("%1 images of the table have no file here: they are in the project as \"file missing\" unless "
                             "the project knows their files, and a later import can find them")
                  .arg(summary.filesMissing));
    if (summary.filesIgnored > 0)
        print(QStringLiteral("%1 of another kind passed over").arg(counted(summary.filesIgnored, "file", "files")));
    if (summary.filesRepeated > 0)
        print(QStringLiteral("%1 of films that are in already passed over")
                  .arg(counted(summary.filesRepeated, "copy", "copies")));
    if (summary.withoutPatient > 0)
        print(QStringLiteral("%1 without a Patient ID: each is taken for a patient of its own")
                  .arg(counted(summary.withoutPatient, "image", "images")));
    if (!summary.tables.isEmpty())
        print(QStringLiteral("Read: %1").arg(summary.tables.join(QStringLiteral(", "))));
    if (!summary.tablesPassedOver.isEmpty())
        print(QStringLiteral("Passed over, since one table of a kind is read: %1\nTo choose another: --entry-table FILE, "
                             "--box-list FILE")
                  .arg(summary.tablesPassedOver.join(QStringLiteral(", "))));
    if (summary.stopped)
        print(QStringLiteral("Stopped before the end; what is counted here is stored."));
    if (summary.skipped.empty())
        return;
    QTextStream err(stderr);
    for (const auto what : {exchange::LeftOut::What::Image, exchange::LeftOut::What::Box, exchange::LeftOut::What::Answer})
        if (const QString losses = lossText(what, summary.leftOut); !losses.isEmpty())
            err << losses << '\n';
    err << "What was wrong, place by place:\n";
    for (const domain::Error& error : summary.skipped)
        err << "  " << onOneLine(QString::fromStdString(domain::errorText(error))) << '\n';
}

} // namespace

int importCommand(const QStringList& arguments)
{
    CommandLine line("import", "Brings images, labels and boxes into a project, which is made if it is not there. Files "
                               "stay where they are and are never written to. Importing twice changes nothing.");
    addProjectOptions(line);
    line.positional("FORMAT", "nih, dicom, images or coco.", "nih|dicom|images|coco");
    line.positional("DIR", "The folder; for coco the JSON file, whose images lie where it names them.", "DIR");
    line.add("box-frame", "In which frame NIH's boxes count: 1024 or image. Default: 1024 for a file named "
                          "BBox_List_2017.csv, else image.", "1024|image");
    line.add("entry-table", "nih: the table of labels, if it is not Data_Entry*.csv in the folder.", "FILE");
    line.add("box-list", "nih: the list of boxes, if it is not BBox_List*.csv in the folder.", "FILE");
    line.add("images", "coco: the folder of the images, searched with all below it, if they are not where "
                       "the JSON file names them.", "DIR");
    line.add("json", "Print JSON lines: progress, then a summary.");
    if (const auto code = line.parse(arguments, 2, 2))
        return *code;
    const QString format = line.positionals()[0], path = line.positionals()[1];
    const auto frame = boxFrame(line);
    if (!frame)
        return line.usageError(wrongFrame(line));
    if (!QStringList{QStringLiteral("nih"), QStringLiteral("dicom"), QStringLiteral("images"), QStringLiteral("coco")}
             .contains(format))
        return line.usageError(QStringLiteral("\"%1\" is no format; nih, dicom, images and coco are.").arg(format));

    // Before a project is made that a slip of the finger would leave behind.
    if (!QFileInfo::exists(path))
        return fail({format == QLatin1String("coco") ? domain::ErrorCode::FileMissing : domain::ErrorCode::FolderMissing,
                     path.toStdString(), {}, {}});
    ImportMark mark;
    if (!mark.isSupervised()) {
        const int code = superviseImport(QCoreApplication::applicationFilePath(),
                                         QStringList{QStringLiteral("import")} + arguments);
        if (code >= 0)
            return code;
        return fail({domain::ErrorCode::Unexpected, path.toStdString(), "the import's process died", {}});
    }
    auto project = openProject(line);
    const bool isNew = !project && project.error().code == domain::ErrorCode::ProjectMissing;
    if (isNew)
        project = openProject(line, true);
    const bool json = line.has("json");
    if (!project)
        return fail(project.error());
    domain::Result<exchange::ImportSummary> summary;
    {
        ProgressPrinter printer(json ? ProgressPrinter::Form::JsonLines : ProgressPrinter::Form::Terminal);
        domain::Progress progress = printer.progress();
        progress.mayRead = [&mark](const std::string& file) { return mark.mayRead(QString::fromStdString(file)); };
        if (format == QLatin1String("nih")) {
            summary = exchange::importNih(
                **project, {path, line.value("entry-table"), line.value("box-list"), *frame}, progress);
        } else if (format == QLatin1String("dicom")) {
            summary = exchange::importDicomFolder(**project, path, progress);
        } else if (format == QLatin1String("images")) {
            summary = exchange::importPictureFolder(**project, path, progress);
        } else {
            summary = exchange::importCoco(**project, path, line.value("images"), progress);
        }
    }
    if (!summary) {
        if (isNew)
            store::Project::discardIfEmpty(std::move(*project));
        return fail(summary.error());
    }
    if (json)
        printJson(summaryJson(*summary), false);
    else
        printSummary(*summary);
    return summary->isPartial() ? DoneInPart : Done;
}

int exportCommand(const QStringList& arguments)
{
    if (arguments.value(0) == QLatin1String("tensors"))
        return exportTensorsCommand(arguments.mid(1));
    CommandLine line("export", "Writes a project's labels and boxes out again, so that nobody's boxes are locked in.");
    addProjectOptions(line);
    line.positional("FORMAT", "nih (two tables in a folder), coco (one JSON file), or tensors (for learning-bench; "
                              "see export tensors --help).", "nih|coco|tensors");
    line.positional("OUT", "The folder, or for coco the file.", "OUT");
    line.add("box-frame", "nih: 1024 (NIH's own frame, the default) or image (pixels of the files).", "1024|image");
    line.add("force", "Replace files that are there already.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 2, 2))
        return *code;
    const QString format = line.positionals()[0], out = line.positionals()[1];
    const auto frame = boxFrame(line);
    if (!frame)
        return line.usageError(wrongFrame(line));
    if (format != QLatin1String("nih") && format != QLatin1String("coco"))
        return line.usageError(QStringLiteral("\"%1\" is no format; nih, coco and tensors are.").arg(format));
    // Somebody's own tables may lie there.
    const QString boxList = *frame == exchange::BoxFrame::Image ? QStringLiteral("BBox_List.csv")
                                                                : QStringLiteral("BBox_List_2017.csv");
    const QStringList written = format == QLatin1String("coco")
                                    ? QStringList{out}
                                    : QStringList{QDir(out).filePath(QStringLiteral("Data_Entry_2017.csv")),
                                                  QDir(out).filePath(boxList)};
    for (const QString& file : written) {
        if (QFileInfo(file).isFile() && !line.has("force"))
            return line.usageError(QStringLiteral("%1 is there already; name another place, or add --force.").arg(file));
    }
    const auto project = openToRead(line);
    if (!project)
        return fail(project.error());
    domain::Result<exchange::ExportSummary> summary;
    {
        ProgressPrinter printer(line.has("json") ? ProgressPrinter::Form::Silent : ProgressPrinter::Form::Terminal);
        summary = format == QLatin1String("nih") ? exchange::exportNih(**project, out, *frame, printer.progress())
                                                 : exchange::exportCoco(**project, out, printer.progress());
    }
    if (!summary)
        return fail(summary.error());
    if (line.has("json")) {
        printJson({{QStringLiteral("images"), summary->images},
                   {QStringLiteral("boxes"), summary->boxes},
                   {QStringLiteral("boxes_replaced"), summary->boxesReplaced},
                   {QStringLiteral("boxes_left_out"), summary->boxesLeftOut},
                   {QStringLiteral("images_renamed"), summary->renamed},
                   {QStringLiteral("stopped"), summary->stopped},
                   {QStringLiteral("files"), QJsonArray::fromStringList(summary->files)}});
    } else if (summary->stopped) {
        print(QStringLiteral("Stopped; nothing was written, and a file that was there is as it was."));
    } else {
        print(QStringLiteral("%1 of %2: %3")
                  .arg(counted(summary->boxes, "box", "boxes"), counted(summary->images, "image", "images"))
                  .arg(summary->files.join(QStringLiteral(", "))));
        if (summary->boxesReplaced > 0)
            print(QStringLiteral("%1 left to the project: a reader's box or answer stands for each")
                      .arg(counted(summary->boxesReplaced, "imported box", "imported boxes")));
        if (summary->renamed > 0)
            print(QStringLiteral("%1 written under another name, since several images have theirs: the SOP Instance UID, or the "
                                 "folders before it; a frame says its number")
                      .arg(counted(summary->renamed, "image", "images")));
        if (summary->boxesLeftOut > 0)
            QTextStream(stderr) << counted(summary->boxesLeftOut, "box", "boxes")
                                << " left out: the size of the image was never read\n";
    }
    return summary->boxesLeftOut == 0 && !summary->stopped ? Done : DoneInPart;
}
