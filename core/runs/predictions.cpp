#include "core/runs/predictions.h"

#include "core/safetensors/safetensors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace runs {

using domain::ErrorCode;

namespace {

QJsonDocument metadataJson(const safetensors::File& file, const char* key)
{
    const auto it = file.metadata.find(key);
    return it == file.metadata.end() ? QJsonDocument() : QJsonDocument::fromJson(QByteArray::fromStdString(it->second));
}

double number(const QJsonValue& value)
{
    return value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

// The metadata of a predictions file: "images" the identities in row order, "fold" the number of the model (absent in
// all.safetensors, where "folds" has one number a row, -1 for a mean), "cuts" the fitted cut-offs per finding,
// "thresholds" a list of [tau, rho, tau_hat, rho_hat]; numbers are null for findings that were not trained.
domain::Result<PredictionReader> PredictionReader::open(const RunFolder& folder)
{
    PredictionReader reader;
    // Fold files first: a boxed image is answered by the model that did not see it.
    std::vector<std::pair<QString, int>> files;
    const auto set = readTrainingSet(folder.trainingSetJson());
    const int folds = set ? set->folds : 0;
    for (int fold = 0; fold < folds; ++fold)
        files.emplace_back(folder.foldPredictions(fold), fold);
    files.emplace_back(folder.allPredictions(), -1);
    for (const auto& [path, fold] : files) {
        if (!QFile::exists(path))
            continue;
        const auto header = safetensors::readHeader(path.toStdString());
        if (!header)
            return tl::unexpected(header.error());
        const QJsonArray images = metadataJson(*header, "images").array();
        for (const char* stage : {"p", "z"}) {
            const auto array = header->arrays.find(stage);
            const bool fits = array != header->arrays.end() && array->second.shape.size() == 4 &&
                              array->second.shape[0] == images.size() &&
                              array->second.dtype == safetensors::DType::F32 &&
                              array->second.shape[2] == array->second.shape[3];
            if (!fits) {
                return domain::fail(ErrorCode::TensorFileInvalid, path.toStdString() + ": " + stage,
                                    {.expected = "float32 [" + std::to_string(images.size()) + " images, K, P, P]"});
            }
        }
        const QJsonArray foldsOfRows = metadataJson(*header, "folds").array();
        for (qsizetype row = 0; row < images.size(); ++row) {
            const int rowFold = fold >= 0 ? fold : foldsOfRows.at(row).toInt(-1);
            reader.m_places.try_emplace(images[row].toString(), Place{path, row, rowFold});
        }
        if (fold < 0)
            continue;
        for (const QJsonValue& value : metadataJson(*header, "cuts").array())
            reader.m_cuts[fold].push_back(number(value));
        for (const QJsonValue& value : metadataJson(*header, "thresholds").array()) {
            const QJsonArray four = value.toArray();
            reader.m_thresholds[fold].push_back({number(four[0]), number(four[1]), number(four[2]), number(four[3])});
        }
    }
    return reader;
}

bool PredictionReader::has(const QString& identity) const
{
    return m_places.contains(identity);
}

domain::Result<std::optional<PredictedMaps>> PredictionReader::maps(const QString& identity) const
{
    const auto it = m_places.find(identity);
    if (it == m_places.end())
        return std::optional<PredictedMaps>();
    PredictedMaps maps;
    maps.fold = it->second.fold;
    for (const auto& [name, values] : {std::pair{"p", &maps.p}, std::pair{"z", &maps.z}}) {
        const auto array = safetensors::readArray(it->second.file.toStdString(), name, it->second.row, 1);
        if (!array)
            return tl::unexpected(array.error());
        maps.findings = static_cast<int>(array->shape[1]);
        maps.patches = static_cast<int>(array->shape[2]);
        *values = array->as<float>();
    }
    return std::optional(std::move(maps));
}

std::vector<QString> PredictionReader::identities() const
{
    std::vector<QString> all;
    all.reserve(m_places.size());
    for (const auto& [identity, place] : m_places)
        all.push_back(identity);
    return all;
}

std::vector<double> PredictionReader::fittedCuts(int fold) const
{
    const auto it = m_cuts.find(fold);
    return it == m_cuts.end() ? std::vector<double>() : it->second;
}

std::vector<domain::Thresholds> PredictionReader::thresholds(int fold) const
{
    const auto it = m_thresholds.find(fold);
    return it == m_thresholds.end() ? std::vector<domain::Thresholds>() : it->second;
}

} // namespace runs
