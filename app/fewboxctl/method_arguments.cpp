#include "method_arguments.h"

#include "core/exchange/split_file.h"
#include "core/runs/worker_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

namespace {

QString dashed(const char* name)
{
    return QString::fromLatin1(name).replace(u'_', u'-');
}

/// Without --preset: what fits the machine. The worker is asked, since it alone knows of a GPU.
std::string presetForThisMachine()
{
    const auto worker = runs::findWorker();
    if (!worker)
        return "standard-cpu";
    QProcess process;
    process.start(*worker, {QStringLiteral("--describe")});
    process.waitForFinished(60'000);
    const QJsonObject described = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return described[QStringLiteral("cuda_devices")].toArray().isEmpty() ? "standard-cpu" : "paper-0";
}

} // namespace

void addMethodOptions(CommandLine& line)
{
    QStringList presets;
    for (const std::string& name : domain::presetNames())
        presets << QString::fromStdString(name);
    const QByteArray presetHelp = QStringLiteral("One of %1. Default: standard-cpu, or paper-0 where there is a GPU.")
                                      .arg(presets.join(QStringLiteral(", ")))
                                      .toUtf8();
    line.add("preset", presetHelp.constData(), "NAME");
    line.add("readings", "ours, or printed: the paper's printed text where Fewbox departs from it.", "NAME");
    line.add("split", "A split of one's own instead of cross validation: a CSV file with the columns image and part (train, "
                      "validation, test), or NIH's train_val_list.txt with test_list.txt beside it.", "FILE");
    for (const domain::Setting& setting : domain::settingTable()) {
        if (dashed(setting.name) == QLatin1String("preset"))
            continue; // the option above
        QString meaning = QString::fromUtf8(setting.meaning);
        if (!setting.choices.empty()) {
            QStringList choices;
            for (const std::string& choice : setting.choices)
                choices << QString::fromStdString(choice);
            meaning += QStringLiteral(" (%1)").arg(choices.join(QStringLiteral(" | ")));
        }
        line.add(dashed(setting.name).toUtf8().constData(), meaning.toUtf8().constData(), "VALUE");
    }
}

domain::Result<domain::MethodOptions> methodOptionsOf(const CommandLine& line)
{
    auto options = domain::presetOptions(line.has("preset") ? line.value("preset").toStdString() : presetForThisMachine());
    if (!options)
        return options;
    if (line.has("readings")) {
        if (auto applied = domain::applyReadings(*options, line.value("readings").toStdString()); !applied)
            return tl::unexpected(applied.error());
    }
    for (const domain::Setting& setting : domain::settingTable()) {
        const QByteArray name = dashed(setting.name).toUtf8();
        if (name == "preset" || !line.has(name.constData()))
            continue;
        if (auto set = domain::setSetting(*options, setting, line.value(name.constData()).toStdString()); !set)
            return tl::unexpected(set.error());
    }
    // A preset's bound gives way to the one that was asked for.
    if (line.has("max-steps") && !line.has("min-steps"))
        options->minSteps = std::min(options->minSteps, options->maxSteps);
    if (line.has("min-steps") && !line.has("max-steps"))
        options->maxSteps = std::max(options->maxSteps, options->minSteps);
    if (auto valid = domain::checkOptions(*options); !valid)
        return tl::unexpected(valid.error());
    return options;
}

domain::Result<std::optional<domain::Split>> splitOf(const CommandLine& line)
{
    if (!line.has("split"))
        return std::optional<domain::Split>();
    auto split = exchange::readSplit(line.value("split"));
    if (!split)
        return tl::unexpected(split.error());
    return std::optional(std::move(*split));
}

void tellSplit(const domain::SplitCounts& counts)
{
    QTextStream err(stderr);
    err << "split: " << counts.train << " images train (" << counts.boxedTrain << " boxed), " << counts.validation
        << " validate (" << counts.boxedValidation << "), " << counts.test << " test (" << counts.boxedTest << ")\n";
    if (counts.notListed > 0)
        err << "left out: " << counts.notListed << " images that the split does not list\n";
    if (counts.notThere > 0)
        err << "passed over: " << counts.notThere << " lines of the split whose image is not in the project\n";
}
