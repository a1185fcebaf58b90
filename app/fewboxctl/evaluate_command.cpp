#include "command.h"
#include "run_comparison.h"
#include "run_table.h"

#include "core/launch/run_launch.h"

namespace {

using evaluation::Readout;
using evaluation::RegionRule;
using evaluation::Stage;

template <typename Value> struct Choice {
    const char* word;
    Value value;
};

/// Sets `value` by the option's word; false for a word that is not in the list.
template <typename Value, std::size_t n>
bool read(const QString& word, const Choice<Value> (&words)[n], std::optional<Value>& value)
{
    for (const Choice<Value>& one : words) {
        if (word == QLatin1String(one.word)) {
            value = one.value;
            return true;
        }
    }
    return word == QLatin1String("own");
}

} // namespace

int evaluateCommand(const QStringList& arguments)
{
    CommandLine line("evaluate", "Accuracy at T per finding for IoU and IoR, with intervals, floor and ceiling, and the "
                                 "cases behind it.");
    addProjectOptions(line);
    line.add("run", "The run: its number, or latest.", "RUN", "latest");
    line.add("stage", "p (before the CRF), z (after), or own: what the run calls its answer.", "STAGE", "own");
    line.add("region", "cut (z ≥ c), relative (z ≥ 0.6 of the map's maximum), fitted (a cut per finding), or own: as the "
                       "run was set up.", "RULE", "own");
    line.add("cut", "c of the rule \"cut\". Default: the run's.", "C");
    line.add("readout", "patches, pixels (the map is interpolated, then cut), or own.", "READOUT", "own");
    line.add("neighbours", "4 or 8: what joins patches to one blob (Eq. 4).", "N", "8");
    line.add("truth", "trained (the boxes it was trained with) or now (today's boxes).", "WHICH", "trained");
    line.add("worst", "Show the N worst cases alone.", "N");
    line.add("no-cases", "The table alone.");
    line.add("json", "Print JSON: the table and every case.");
    line.add("compare", "Several runs as rows of the paper's Table 1, say 3,5,8: each beside its fitted cut and relative "
                        "region; the last is what the others are compared with.", "RUNS");
    line.add("markdown", "With --compare: print Markdown.");
    line.add("csv", "With --compare: print CSV, one figure a line.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;

    RunTableRequest request;
    request.json = line.has("json");
    if (!read(line.value("stage"), {Choice<Stage>{"p", Stage::Unary}, {"z", Stage::Final}}, request.stage))
        return line.usageError(QStringLiteral("--stage takes p, z or own, not \"%1\".").arg(line.value("stage")));
    if (!read(line.value("region"), {Choice<RegionRule>{"cut", RegionRule::Cut}, {"relative", RegionRule::Relative},
                                     {"fitted", RegionRule::FittedCut}}, request.rule))
        return line.usageError(
            QStringLiteral("--region takes cut, relative, fitted or own, not \"%1\".").arg(line.value("region")));
    if (!read(line.value("readout"), {Choice<Readout>{"patches", Readout::Patches}, {"pixels", Readout::Pixels}},
              request.readout))
        return line.usageError(
            QStringLiteral("--readout takes patches, pixels or own, not \"%1\".").arg(line.value("readout")));
    if (line.value("neighbours") == QLatin1String("4"))
        request.connectivity = domain::Connectivity::Four;
    else if (line.value("neighbours") != QLatin1String("8"))
        return line.usageError(QStringLiteral("--neighbours takes 4 or 8, not \"%1\".").arg(line.value("neighbours")));
    bool isNumber = true;
    if (line.has("cut")) {
        const double cut = line.value("cut").toDouble(&isNumber);
        if (!isNumber || !(cut > 0 && cut < 1))
            return line.usageError(
                QStringLiteral("--cut takes a number between 0 and 1, not \"%1\".").arg(line.value("cut")));
        request.cut = cut;
        request.rule = request.rule.value_or(RegionRule::Cut);
    }
    const int worst = line.has("worst") ? line.value("worst").toInt(&isNumber) : -1;
    if (!isNumber || (line.has("worst") && worst < 1))
        return line.usageError(QStringLiteral("--worst takes a number from 1, not \"%1\".").arg(line.value("worst")));
    request.cases = line.has("no-cases") ? 0 : worst;
    if (line.value("truth") != QLatin1String("trained") && line.value("truth") != QLatin1String("now"))
        return line.usageError(QStringLiteral("--truth takes trained or now, not \"%1\".").arg(line.value("truth")));
    request.boxesOfNow = line.value("truth") == QLatin1String("now");

    if (!line.has("compare") && (line.has("markdown") || line.has("csv")))
        return line.usageError(QStringLiteral("--markdown and --csv go with --compare."));

    const auto project = openToRead(line);
    if (!project)
        return fail(project.error());
    if (line.has("compare")) {
        const TableForm form = line.has("json")       ? TableForm::Json
                               : line.has("csv")      ? TableForm::Csv
                               : line.has("markdown") ? TableForm::Markdown
                                                      : TableForm::Text;
        return printRunComparison(**project, line.value("compare").split(u',', Qt::SkipEmptyParts), form);
    }
    const auto row = launch::findRun(**project, line.value("run"));
    if (!row)
        return fail(row.error());
    return printRunTable(**project, *row, request);
}
