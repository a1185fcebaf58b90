#include "command.h"
#include "method_arguments.h"

#include "core/domain/error_text.h"
#include "core/exchange/own_file.h"
#include "core/launch/tensor_export.h"

#include <QFileInfo>
#include <QTextStream>

int exportTensorsCommand(const QStringList& arguments)
{
    CommandLine line("export tensors", "Writes what a run with these settings would learn from as one safetensors file: "
                                       "pixels, labels, boxes and folds, for learning-bench on a machine with LibTorch alone.");
    addProjectOptions(line);
    line.positional("OUT", "The file.", "OUT");
    line.add("force", "Replace a file that is there already.");
    line.add("quiet", "No progress.");
    line.add("json", "Print JSON.");
    addMethodOptions(line);
    if (const auto code = line.parse(arguments, 1, 1))
        return *code;
    const QString out = line.positionals().front();
    if (QFileInfo::exists(out) && !line.has("force"))
        return line.usageError(QStringLiteral("%1 is there already; name another place, or add --force.").arg(out));
    const auto options = methodOptionsOf(line);
    if (!options)
        return line.usageError(QString::fromStdString(domain::errorText(options.error())));
    const auto split = splitOf(line);
    if (!split)
        return fail(split.error());
    const auto project = openToRead(line);
    if (!project)
        return fail(project.error());
    if (auto foreign = exchange::requireForeignFile(**project, out); !foreign)
        return fail(foreign.error());
    domain::Result<launch::TensorExport> written;
    {
        ProgressPrinter printer(line.has("quiet") || line.has("json") ? ProgressPrinter::Form::Silent
                                                                      : ProgressPrinter::Form::Terminal);
        written = launch::exportTensors(**project, *options, out, *split, printer.progress());
    }
    if (!written)
        return fail(written.error());
    for (const domain::Error& left : written->leftOut)
        QTextStream(stderr) << "left out: " << QString::fromStdString(domain::errorText(left)) << '\n';
    if (line.has("json")) {
        printJson({{QStringLiteral("file"), out},
                   {QStringLiteral("images"), written->images},
                   {QStringLiteral("boxed"), written->boxed},
                   {QStringLiteral("boxes"), written->boxes},
                   {QStringLiteral("findings"), written->findings},
                   {QStringLiteral("folds"), written->folds},
                   {QStringLiteral("left_out"), static_cast<int>(written->leftOut.size())}});
    } else {
        print(QStringLiteral("%1 (%2 boxed), %3, %4, %5 × %5 pixels, in %6")
                  .arg(counted(written->images, "image", "images"))
                  .arg(written->boxed)
                  .arg(counted(written->boxes, "box", "boxes"), counted(written->folds, "fold", "folds"))
                  .arg(options->inputSide)
                  .arg(out));
    }
    return written->leftOut.empty() ? Done : DoneInPart;
}
