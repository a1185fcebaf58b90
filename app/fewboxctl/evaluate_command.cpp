#include "command.h"
#include "run_table.h"

#include "core/launch/run_launch.h"

namespace {

using evaluation::RegionRule;
using evaluation::Stage;

template <typename Value> struct Word {
    const char* word;
    Value value;
};

/// Sets `value` by the option's word; false for a word that is not in the list.
template <typename Value, std::size_t n>
bool read(const QString& word, const Word<Value> (&words)[n], std::optional<Value>& value)
{
    for (const Word<Value>& one : words) {
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
    line.add("truth", "trained (the boxes it was trained with) or now (today's boxes).", "WHICH", "trained");
    line.add("worst", "Show the N worst cases alone.", "N");
    line.add("no-cases", "The table alone.");
    line.add("json", "Print JSON: the table and every case.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;

    RunTableRequest request;
    request.json = line.has("json");
    if (!read(line.value("stage"), {Word<Stage>{"p", Stage::Unary}, {"z", Stage::Final}}, request.stage))
        return line.usageError(QStringLiteral("--stage takes p, z or own, not \"%1\".").arg(line.value("stage")));
    if (!read(line.value("region"), {Word<RegionRule>{"cut", RegionRule::Cut}, {"relative", RegionRule::Relative},
                                     {"fitted", RegionRule::FittedCut}}, request.rule))
        return line.usageError(
            QStringLiteral("--region takes cut, relative, fitted or own, not \"%1\".").arg(line.value("region")));
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

    const auto project = openProject(line);
    if (!project)
        return fail(project.error());
    const auto row = launch::findRun(**project, line.value("run"));
    if (!row)
        return fail(row.error());
    return printRunTable(**project, *row, request);
}
