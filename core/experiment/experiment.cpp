#include "core/experiment/experiment.h"

#include "core/domain/error_text.h"
#include "core/runs/json_file.h"
#include "core/runs/run_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace experiment {

using domain::ErrorCode;

namespace {

constexpr std::array kinds{std::pair(Kind::PaperTable, "paper-table"), std::pair(Kind::Ablation, "ablation"),
                           std::pair(Kind::Boxes, "boxes")};

QString experimentJson(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("experiment.json"));
}

QJsonObject toJson(const Cell& cell)
{
    return {{QStringLiteral("name"), cell.name},
            {QStringLiteral("changes"), cell.changes},
            {QStringLiteral("boxes"), cell.boxes},
            {QStringLiteral("choice"), cell.choice == Choice::Model ? QStringLiteral("model") : QStringLiteral("random")},
            {QStringLiteral("run"), static_cast<qint64>(cell.run)},
            {QStringLiteral("state"), cell.state},
            {QStringLiteral("problem"), cell.problem},
            {QStringLiteral("options"), runs::toJson(cell.options)}};
}

domain::Result<Cell> cellFromJson(const QJsonObject& json)
{
    auto options = runs::optionsFromJson(json[QStringLiteral("options")].toObject());
    if (!options)
        return tl::unexpected(options.error());
    return Cell{json[QStringLiteral("name")].toString(), json[QStringLiteral("changes")].toString(),
                std::move(*options),                     json[QStringLiteral("boxes")].toInt(),
                json[QStringLiteral("choice")].toString() == QLatin1String("model") ? Choice::Model : Choice::Random,
                json[QStringLiteral("run")].toInteger(), json[QStringLiteral("state")].toString(),
                json[QStringLiteral("problem")].toString()};
}

/// Without what only the reading of a map knows.
domain::MethodOptions trainingOf(domain::MethodOptions options)
{
    const domain::MethodOptions plain;
    options.region = plain.region;
    options.cutRule = plain.cutRule;
    options.readout = plain.readout;
    return options;
}

} // namespace

const char* kindName(Kind kind)
{
    const auto it = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one.first == kind; });
    return it->second;
}

QString Experiment::file(const QString& fileName) const
{
    return QDir(folder).filePath(fileName);
}

QString Experiment::trainingSetJson() const
{
    return file(QStringLiteral("training_set.json"));
}

bool Experiment::isFinished() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.state == QLatin1String("finished"); });
}

domain::MethodOptions trainedOptions(const Experiment& experiment, const Cell& cell)
{
    domain::MethodOptions options = cell.options;
    options.passes *= experiment.passShare;
    return options;
}

bool sameTraining(const Cell& a, const Cell& b)
{
    return a.boxes == b.boxes && a.choice == b.choice && trainingOf(a.options) == trainingOf(b.options);
}

const Cell* chooserOf(const Experiment& experiment, const Cell& cell)
{
    if (cell.choice != Choice::Model)
        return nullptr;
    const Cell* chooser = nullptr;
    for (const Choice choice : {Choice::Model, Choice::Random}) {
        for (const Cell& other : experiment.cells) {
            const bool fits = other.choice == choice && other.options == cell.options && other.boxes > 0 && other.boxes < cell.boxes;
            // Of those by lot the fewest: what was chosen begins there.
            if (fits && (!chooser || (choice == Choice::Model ? other.boxes > chooser->boxes : other.boxes < chooser->boxes)))
                chooser = &other;
        }
        if (chooser)
            break;
    }
    return chooser;
}

domain::Done create(const Experiment& experiment, const domain::TrainingSet& set)
{
    if (!QDir().mkpath(experiment.folder))
        return domain::fail(ErrorCode::FileUnwritable, experiment.folder.toStdString());
    // experiment.json comes last: a folder that has it is whole.
    if (auto done = runs::writeTrainingSet(experiment.trainingSetJson(), set); !done)
        return done;
    return write(experiment);
}

domain::Done write(const Experiment& experiment)
{
    QJsonArray cells;
    for (const Cell& cell : experiment.cells)
        cells.append(toJson(cell));
    return runs::writeJsonFile(experimentJson(experiment.folder),
                               {{QStringLiteral("kind"), QLatin1String(kindName(experiment.kind))},
                                {QStringLiteral("created"), experiment.created.toString(Qt::ISODateWithMs)},
                                {QStringLiteral("budget_minutes"), experiment.budgetMinutes},
                                {QStringLiteral("pass_share"), experiment.passShare},
                                {QStringLiteral("sized"), experiment.sized},
                                {QStringLiteral("expected_minutes"), experiment.expectedMinutes},
                                {QStringLiteral("cells"), cells}});
}

domain::Result<Experiment> read(const QString& folder)
{
    const QString file = experimentJson(folder);
    const auto json = runs::readJsonFile(file);
    if (!json) {
        if (json.error().code == ErrorCode::FileMissing)
            return tl::unexpected(json.error());
        return domain::fail(ErrorCode::ExperimentDamaged, file.toStdString(), {.found = json.error().found});
    }
    Experiment experiment;
    experiment.folder = QDir(folder).absolutePath();
    experiment.name = QFileInfo(experiment.folder).fileName();
    const QString kind = json->value(QStringLiteral("kind")).toString();
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return kind == QLatin1String(one.second); });
    if (known == kinds.end()) {
        return domain::fail(ErrorCode::ExperimentDamaged, file.toStdString(),
                            {.found = "the kind \"" + kind.toStdString() + "\"",
                             .expected = "paper-table, ablation or boxes"});
    }
    experiment.kind = known->first;
    experiment.created = QDateTime::fromString(json->value(QStringLiteral("created")).toString(), Qt::ISODateWithMs);
    experiment.budgetMinutes = json->value(QStringLiteral("budget_minutes")).toDouble();
    experiment.passShare = json->value(QStringLiteral("pass_share")).toDouble(1);
    experiment.sized = json->value(QStringLiteral("sized")).toBool();
    experiment.expectedMinutes = json->value(QStringLiteral("expected_minutes")).toDouble();
    for (const QJsonValue& value : json->value(QStringLiteral("cells")).toArray()) {
        auto cell = cellFromJson(value.toObject());
        if (!cell)
            return domain::fail(ErrorCode::ExperimentDamaged, file.toStdString(), {.found = domain::errorText(cell.error())});
        experiment.cells.push_back(std::move(*cell));
    }
    if (experiment.cells.empty())
        return domain::fail(ErrorCode::ExperimentDamaged, file.toStdString(), {.found = "no cells"});
    return experiment;
}

QString experimentsFolder(const QString& project)
{
    return QDir(project).filePath(QStringLiteral("experiments"));
}

std::vector<Experiment> list(const QString& project, std::vector<domain::Error>& damaged)
{
    std::vector<Experiment> all;
    const QDir folder(experimentsFolder(project));
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        auto one = read(folder.filePath(name));
        if (one)
            all.push_back(std::move(*one));
        else
            damaged.push_back(one.error());
    }
    return all;
}

} // namespace experiment
