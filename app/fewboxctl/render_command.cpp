#include "command.h"

#include "core/imaging/grey.h"
#include "core/imaging/reader.h"
#include "core/imaging/thumbnail.h"

#include <QFileInfo>
#include <QJsonArray>

#include <cmath>
#include <filesystem>

int renderCommand(const QStringList& arguments)
{
    CommandLine line("render", "Writes what the viewer would first show of a file: 8-bit grey PNG at full size.");
    line.positional("FILE", "A DICOM, PNG, JPEG or TIFF file.", "FILE");
    line.positional("OUT", "The PNG to write.", "OUT.png");
    line.add("frame", "Which frame of a multi-frame file, from 1.", "N", "1");
    line.add("window", "Centre and width instead of the file's first window.", "CENTRE,WIDTH");
    line.add("invert", "Swap black and white.");
    line.add("force", "Replace OUT.png if it is there already; never FILE itself.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 2, 2))
        return *code;

    const QFileInfo in(line.positionals()[0]), out(line.positionals()[1]);
    std::error_code isNotThere; // of either: then they are not one
    if (std::filesystem::equivalent(in.filesystemFilePath(), out.filesystemFilePath(), isNotThere)) // by a link as well
        return line.usageError(QStringLiteral("OUT.png is FILE itself; name another file to write."));
    if (out.exists() && !line.has("force"))
        return line.usageError(QStringLiteral("%1 is there already; name another file, or add --force.").arg(out.filePath()));
    bool isNumber = false;
    const int frame = line.value("frame").toInt(&isNumber);
    if (!isNumber || frame < 1)
        return line.usageError(QStringLiteral("--frame takes a number from 1, not \"%1\".").arg(line.value("frame")));
    const auto radiograph = imaging::readRadiograph(line.positionals()[0].toStdString(), frame - 1);
    if (!radiograph)
        return fail(radiograph.error(),
                    radiograph.error().code == domain::ErrorCode::FrameMissing ? Usage : Failed);
    imaging::Voi voi = imaging::firstVoi(*radiograph);
    if (line.has("window")) {
        const QStringList parts = line.value("window").split(u',');
        bool okCentre = false, okWidth = false;
        voi.kind = imaging::Voi::Kind::Window;
        voi.window.centre = parts.value(0).toDouble(&okCentre);
        voi.window.width = parts.value(1).toDouble(&okWidth);
        if (parts.size() != 2 || !okCentre || !okWidth || !std::isfinite(voi.window.centre) ||
            !std::isfinite(voi.window.width) || voi.window.width < 1)
            return line.usageError(QStringLiteral("--window takes CENTRE,WIDTH with a width of at least 1."));
    }
    for (const std::string& warning : radiograph->header.warnings)
        fputs(("warning: " + warning + "\n").c_str(), stderr);
    const auto written = imaging::writePng(line.positionals()[1].toStdString(),
                                           imaging::greyImage(*radiograph, voi, line.has("invert")));
    if (!written)
        return fail(written.error());
    if (line.has("json")) {
        QJsonArray warnings;
        for (const std::string& warning : radiograph->header.warnings)
            warnings.append(QString::fromStdString(warning));
        printJson({{QStringLiteral("file"), out.absoluteFilePath()},
                   {QStringLiteral("width"), radiograph->header.size.width},
                   {QStringLiteral("height"), radiograph->header.size.height},
                   {QStringLiteral("frame"), frame},
                   {QStringLiteral("frames"), radiograph->header.frames},
                   {QStringLiteral("warnings"), warnings}});
    }
    return Done;
}
