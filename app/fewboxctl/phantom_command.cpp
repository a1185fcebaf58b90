#include "command.h"

#include "core/phantom/phantom_set.h"

#include <QTextStream>

int phantomCommand(const QStringList& arguments)
{
    CommandLine line("phantom", "Makes up chest films with known truth: DICOM files and NIH's two tables. The same number "
                                "and seed make the same pixels on every machine. They are drawn by a program and show "
                                "no patient.");
    line.positional("OUT", "The folder to write; made if it is not there.", "OUT");
    line.add("images", "How many films.", "N", "240");
    line.add("seed", "Another seed, other films.", "S", "1");
    line.add("boxed-share", "Share of the films with findings whose boxes are listed.", "SHARE");
    line.add("force", "Replace tables, films or another set of phantoms that are there already.");
    line.add("quiet", "No progress.");
    line.add("json", "Print JSON: progress lines, then a summary.");
    if (const auto code = line.parse(arguments, 1, 1))
        return *code;
    phantom::PhantomSetOptions options;
    bool okImages = false, okSeed = false, okShare = true;
    options.images = line.value("images").toInt(&okImages);
    options.seed = line.value("seed").toULongLong(&okSeed);
    if (line.has("boxed-share"))
        options.boxedShare = line.value("boxed-share").toDouble(&okShare);
    if (!okImages || options.images < 1 || options.images > phantom::mostImages)
        return line.usageError(QStringLiteral("--images takes a number from 1, not \"%1\".").arg(line.value("images")));
    if (!okSeed)
        return line.usageError(QStringLiteral("--seed takes a number from 0, not \"%1\".").arg(line.value("seed")));
    if (!okShare || !(options.boxedShare >= 0 && options.boxedShare <= 1))
        return line.usageError(QStringLiteral("--boxed-share takes a number between 0 and 1."));

    // Somebody's own tables may lie there.
    const auto inTheWay = phantom::whatIsInTheWay(line.positionals()[0].toStdString(), options);
    if (inTheWay && !line.has("force")) {
        const QString path = QString::fromStdString(inTheWay->path);
        if (!inTheWay->otherSet)
            return line.usageError(QStringLiteral("%1 is there already; name another folder, or add --force.").arg(path));
        return line.usageError(QStringLiteral("%1 says that another set of phantoms is there (--images %2 --seed %3 "
                                              "--boxed-share %4); name another folder, or add --force to replace it.")
                                   .arg(path)
                                   .arg(inTheWay->otherSet->images)
                                   .arg(inTheWay->otherSet->seed)
                                   .arg(inTheWay->otherSet->boxedShare));
    }

    domain::Result<phantom::PhantomSetSummary> summary;
    {
        ProgressPrinter printer(line.has("json")    ? ProgressPrinter::Form::JsonLines
                                : line.has("quiet") ? ProgressPrinter::Form::Silent
                                                    : ProgressPrinter::Form::Terminal);
        summary = phantom::makePhantoms(line.positionals()[0].toStdString(), options, printer.progress());
    }
    if (!summary)
        return fail(summary.error());
    if (line.has("json")) {
        printJson({{QStringLiteral("event"), QStringLiteral("summary")},
                   {QStringLiteral("images"), summary->images},
                   {QStringLiteral("patients"), summary->patients},
                   {QStringLiteral("boxes"), summary->boxes},
                   {QStringLiteral("boxed_images"), summary->boxedImages},
                   {QStringLiteral("stopped"), summary->stopped}},
                  false);
    } else {
        print(QStringLiteral("%1 of %2, %3 on %4 of them, in %5")
                  .arg(counted(summary->images, "phantom", "phantoms"),
                       counted(summary->patients, "made-up patient", "made-up patients"),
                       counted(summary->boxes, "box", "boxes"))
                  .arg(summary->boxedImages)
                  .arg(line.positionals()[0]));
    }
    return summary->stopped ? DoneInPart : Done;
}
