#include "core/experiment/results.h"

#include "core/launch/run_launch.h"
#include "core/runs/json_file.h"
#include "core/runs/predictions.h"
#include "core/runs/run_folder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>
#include <set>

namespace experiment {

namespace {

/// "ours, 20 %, seed 2" is the method "ours" in the setting "20 %, seed 2".
QString methodOf(const Cell& cell)
{
    return cell.name.section(QStringLiteral(", "), 0, 0);
}

QString settingOf(const Cell& cell)
{
    return cell.name.section(QStringLiteral(", "), 1);
}

domain::Result<CellResult> resultOf(const store::Project& project, const Cell& cell)
{
    CellResult result;
    result.cell = cell;
    if (cell.run == 0)
        return result;
    const auto row = launch::findRun(project, QString::number(cell.run));
    if (!row)
        return tl::unexpected(row.error());
    const runs::RunFolder folder = launch::folderOf(project, *row);
    result.runFolder = folder.path;
    const auto run = runs::readAnswers(folder);
    if (!run)
        return tl::unexpected(run.error());
    auto cases = evaluation::scoreCases(run->set, run->predictions, evaluation::scoringOptions(cell.options, run->predictions));
    if (!cases)
        return tl::unexpected(cases.error());
    std::set<int> answered;
    for (const evaluation::CaseScore& one : *cases)
        answered.insert(one.fold);
    result.folds = run->set.folds;
    result.answer = run->predictions.answer();
    result.foldsAnswered = static_cast<int>(answered.size());
    result.trained = trainedBoxes(run->set);
    result.table = evaluation::accuracyTable(*cases, run->set.schema);
    result.cases = std::move(*cases);
    return result;
}

/// Rows of one setting under each other, each compared with the base model of its setting.
domain::Result<std::vector<evaluation::PaperRow>> paperRows(const std::vector<CellResult>& cells)
{
    QStringList settings;
    for (const CellResult& one : cells) {
        if (const QString setting = settingOf(one.cell); !settings.contains(setting))
            settings << setting;
    }
    std::vector<evaluation::PaperRow> rows;
    for (const QString& setting : settings) {
        std::vector<std::size_t> competing; // as they answer; a run's other stage is there to be seen
        std::optional<std::size_t> base;
        for (const CellResult& one : cells) {
            if (settingOf(one.cell) != setting || one.cell.run == 0)
                continue;
            const auto add = [&](const QString& method, std::optional<evaluation::Stage> stage) -> domain::Done {
                auto row = evaluation::paperRow(setting, method, {one.runFolder}, one.cell.options, stage);
                if (!row)
                    return tl::unexpected(row.error());
                row->source = QStringLiteral("run %1").arg(one.cell.run);
                rows.push_back(std::move(*row));
                return {};
            };
            const QString method = methodOf(one.cell);
            if (one.cell.options.loss == "base")
                base = rows.size();
            competing.push_back(rows.size());
            if (auto done = add(method, {}); !done)
                return tl::unexpected(done.error());
            if (one.cell.options.crf == "off")
                continue;
            for (const auto& [stage, suffix] : {std::pair(evaluation::Stage::Unary, ", p"), std::pair(evaluation::Stage::Final, ", z")}) {
                if (one.answer == stage)
                    continue; // that is the row above
                if (auto done = add(method + QLatin1String(suffix), stage); !done)
                    return tl::unexpected(done.error());
            }
        }
        for (const std::size_t row : competing) {
            if (base && row != *base)
                rows[row].reference = base;
        }
    }
    return rows;
}

domain::Done writeText(const QString& path, const QString& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        return domain::fail(domain::ErrorCode::FileUnwritable, path.toStdString(),
                            {.found = file.errorString().toStdString()});
    }
    return {};
}

QString csvQuoted(QString text)
{
    if (text.contains(u',') || text.contains(u'"'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

domain::Result<Results> results(const store::Project& project, const Experiment& experiment, Detail detail)
{
    Results all{project.schema(), {}, {}};
    for (const Cell& cell : experiment.cells) {
        auto result = resultOf(project, cell);
        if (!result)
            return tl::unexpected(result.error());
        all.cells.push_back(std::move(*result));
    }
    if (detail == Detail::Whole && experiment.kind == Kind::PaperTable) {
        auto rows = paperRows(all.cells);
        if (!rows)
            return tl::unexpected(rows.error());
        all.table = evaluation::paperTable(std::move(*rows), all.schema);
    }
    return all;
}

QJsonObject toJson(const Experiment& experiment, const Results& results)
{
    QJsonArray cells;
    for (const CellResult& one : results.cells) {
        QJsonObject json{{QStringLiteral("name"), one.cell.name},
                         {QStringLiteral("state"), one.cell.state},
                         {QStringLiteral("changes"), one.cell.changes},
                         {QStringLiteral("seed"), static_cast<qint64>(one.cell.options.seed)},
                         {QStringLiteral("passes"), trainedOptions(experiment, one.cell).passes},
                         {QStringLiteral("folds"), one.folds},
                         {QStringLiteral("folds_answered"), one.foldsAnswered},
                         {QStringLiteral("boxes_asked"), one.cell.boxes},
                         {QStringLiteral("boxes_chosen_by"), one.cell.choice == Choice::Model ? QStringLiteral("model") : QStringLiteral("lot")},
                         {QStringLiteral("boxes_trained"), one.trained.boxes},
                         {QStringLiteral("images_trained"), one.trained.images}};
        if (one.cell.run != 0) {
            json[QStringLiteral("run")] = static_cast<qint64>(one.cell.run);
            json[QStringLiteral("run_folder")] = one.runFolder;
        }
        if (!one.cell.problem.isEmpty())
            json[QStringLiteral("problem")] = one.cell.problem;
        if (!one.cases.empty())
            json[QStringLiteral("table")] = evaluation::toJson(one.table, results.schema);
        cells.append(json);
    }
    QJsonObject json{{QStringLiteral("experiment"), experiment.name},
                     {QStringLiteral("kind"), QLatin1String(kindName(experiment.kind))},
                     {QStringLiteral("finished"), experiment.isFinished()},
                     {QStringLiteral("budget_minutes"), experiment.budgetMinutes},
                     {QStringLiteral("pass_share"), experiment.passShare},
                     {QStringLiteral("expected_minutes"), experiment.expectedMinutes},
                     {QStringLiteral("cells"), cells}};
    if (results.table)
        json[QStringLiteral("paper_table")] = evaluation::toJson(*results.table);
    return json;
}

QString toCsv(const Experiment&, const Results& results)
{
    if (results.table)
        return evaluation::toCsv(*results.table);
    QString csv = QStringLiteral("cell,run,seed,folds_answered,boxes_trained,images_trained,finding,n,metric,threshold,"
                                 "accuracy,low,high,floor,ceiling,mean_iou,empty_share\n");
    for (const CellResult& one : results.cells) {
        if (one.cases.empty())
            continue;
        const QString cell = QStringList{csvQuoted(one.cell.name), QString::number(one.cell.run),
                                         QString::number(one.cell.options.seed), QString::number(one.foldsAnswered),
                                         number(one.trained.boxes), number(one.trained.images)}
                                 .join(u',');
        const evaluation::AccuracyTable& table = one.table;
        for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
            for (const bool iou : {true, false}) {
                const auto line = [&](const QString& finding, int n, const QString& figures, double meanIou, double empty) {
                    csv += QStringList{cell, csvQuoted(finding), QString::number(n), iou ? QStringLiteral("IoU") : QStringLiteral("IoR"),
                                       number(table.thresholds[t]), figures, number(meanIou), number(empty)}
                               .join(u',') + u'\n';
                };
                for (const evaluation::FindingRow& row : table.rows) {
                    const evaluation::AccuracyCell& figure = (iou ? row.iou : row.ior)[t];
                    line(QString::fromStdString(results.schema.at(row.finding).name), row.n,
                         QStringList{number(figure.accuracy.value()), number(figure.interval.low), number(figure.interval.high),
                                     number(figure.floor.value()), number(figure.ceiling.value())}
                             .join(u','),
                         row.meanIou, row.emptyShare);
                }
                const auto mean = [&](const std::vector<double>& ofIou, const std::vector<double>& ofIor) {
                    return number((iou ? ofIou : ofIor)[t]);
                };
                line(QStringLiteral("mean of findings"), table.cases,
                     QStringList{mean(table.meanIouAccuracy, table.meanIorAccuracy), QString(), QString(),
                                 mean(table.floorIouAccuracy, table.floorIorAccuracy),
                                 mean(table.ceilingIouAccuracy, table.ceilingIorAccuracy)}
                         .join(u','),
                     table.meanIou, table.emptyShare);
            }
        }
    }
    return csv;
}

domain::Done writeResults(const store::Project& project, const Experiment& experiment, Detail detail)
{
    const auto found = results(project, experiment, detail);
    if (!found)
        return tl::unexpected(found.error());
    if (auto done = runs::writeJsonFile(experiment.file(QStringLiteral("result.json")), toJson(experiment, *found)); !done)
        return done;
    if (auto done = writeText(experiment.file(QStringLiteral("result.csv")), toCsv(experiment, *found)); !done)
        return done;
    if (found->table) {
        if (auto done = writeText(experiment.file(QStringLiteral("result.md")), evaluation::toMarkdown(*found->table)); !done)
            return done;
    }
    return writeText(experiment.file(QStringLiteral("result.txt")), toText(experiment, *found));
}

} // namespace experiment
