#include "core/runs/predictions.h"

#include "core/safetensors/safetensors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <map>

namespace runs {

using domain::ErrorCode;

namespace {

QByteArray metadata(const safetensors::File& file, const char* key)
{
    const auto it = file.metadata.find(key);
    return it == file.metadata.end() ? QByteArray() : QByteArray::fromStdString(it->second);
}

QJsonArray metadataArray(const safetensors::File& file, const char* key)
{
    return QJsonDocument::fromJson(metadata(file, key)).array();
}

double number(const QJsonValue& value)
{
    return value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

std::vector<double> numbers(const QJsonArray& array)
{
    std::vector<double> values;
    for (const QJsonValue& value : array)
        values.push_back(number(value));
    return values;
}

} // namespace

// The metadata of a predictions file: "images" the identities in row order, "fold" the number of the model (absent in
// all.safetensors and some.safetensors, where "folds" has one number a row, -1 for a mean), "cuts" and "unary_cuts" the cut-offs per finding
// fitted on z and on p, "thresholds" a list of [tau, rho, tau_hat, rho_hat] (numbers are null for findings that were not
// trained), "answer" "unary" or "crf", and, where it was weighed, "unary_mean_iou", "crf_mean_iou", "judged_cases",
// "judged_on" ("validation" or "test").
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
    files.emplace_back(folder.somePredictions(), -1); // films that came after all were answered last
    for (const auto& [path, fold] : files) {
        if (!QFile::exists(path))
            continue;
        const auto header = safetensors::readHeader(path.toStdString());
        if (!header)
            return tl::unexpected(header.error());
        const QJsonArray images = metadataArray(*header, "images");
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
        const QJsonArray foldsOfRows = metadataArray(*header, "folds");
        for (qsizetype row = 0; row < images.size(); ++row) {
            const int rowFold = fold >= 0 ? fold : foldsOfRows.at(row).toInt(-1);
            reader.m_places.try_emplace(images[row].toString(), Place{path, row, rowFold});
        }
        reader.m_facts.emplace(fold, factsOf(*header));
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

domain::Done PredictionReader::eachMaps(
    const std::function<bool(const QString& identity, const PredictedMaps&)>& take) const
{
    constexpr qint64 chunk = 64; // rows; 14 findings of 20 × 20 patches are 3 MB
    struct Row {
        qint64 row = 0;
        int fold = -1;
        QString identity;
    };
    std::map<QString, std::vector<Row>> files;
    for (const auto& [identity, place] : m_places)
        files[place.file].push_back({place.row, place.fold, identity});
    for (auto& [file, rows] : files) {
        std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.row < b.row; });
        for (auto row = rows.begin(); row != rows.end();) {
            const qint64 first = row->row;
            const auto end = std::find_if(row, rows.end(), [&](const Row& one) { return one.row >= first + chunk; });
            const qint64 count = std::prev(end)->row + 1 - first;
            const auto p = safetensors::readArray(file.toStdString(), "p", first, count);
            if (!p)
                return tl::unexpected(p.error());
            const auto z = safetensors::readArray(file.toStdString(), "z", first, count);
            if (!z)
                return tl::unexpected(z.error());
            const std::vector<float> unary = p->as<float>(), final = z->as<float>();
            PredictedMaps maps;
            maps.findings = static_cast<int>(z->shape[1]);
            maps.patches = static_cast<int>(z->shape[2]);
            const auto size = static_cast<std::ptrdiff_t>(maps.findings) * maps.patches * maps.patches;
            for (; row != end; ++row) {
                const std::ptrdiff_t begin = (row->row - first) * size;
                maps.fold = row->fold;
                maps.p.assign(unary.begin() + begin, unary.begin() + begin + size);
                maps.z.assign(final.begin() + begin, final.begin() + begin + size);
                if (!take(row->identity, maps))
                    return {};
            }
        }
    }
    return {};
}

std::vector<QString> PredictionReader::identities() const
{
    std::vector<QString> all;
    all.reserve(m_places.size());
    for (const auto& [identity, place] : m_places)
        all.push_back(identity);
    return all;
}

PredictionReader::Facts PredictionReader::factsOf(const safetensors::File& header)
{
    Facts facts;
    facts.answer = metadata(header, "answer") == "unary" ? Stage::Unary : Stage::Final;
    if (const int cases = metadata(header, "judged_cases").toInt(); cases > 0) {
        facts.judgement = StageJudgement{metadata(header, "unary_mean_iou").toDouble(),
                                         metadata(header, "crf_mean_iou").toDouble(), cases,
                                         metadata(header, "judged_on") == "validation"};
    }
    facts.cuts = numbers(metadataArray(header, "cuts"));
    facts.unaryCuts = numbers(metadataArray(header, "unary_cuts"));
    for (const QJsonValue& value : metadataArray(header, "thresholds")) {
        const QJsonArray four = value.toArray();
        facts.thresholds.push_back({number(four[0]), number(four[1]), number(four[2]), number(four[3])});
    }
    return facts;
}

const PredictionReader::Facts* PredictionReader::factsOf(int fold) const
{
    const auto it = m_facts.find(fold);
    return it == m_facts.end() ? nullptr : &it->second;
}

Stage PredictionReader::answer(int fold) const
{
    const Facts* facts = factsOf(fold);
    return facts ? facts->answer : Stage::Final;
}

std::optional<Stage> PredictionReader::answer() const
{
    std::optional<Stage> common;
    for (const auto& [fold, facts] : m_facts) {
        if (fold < 0)
            continue;
        if (common && *common != facts.answer)
            return std::nullopt;
        common = facts.answer;
    }
    return common.value_or(answer(-1));
}

std::optional<StageJudgement> PredictionReader::judgement(int fold) const
{
    const Facts* facts = factsOf(fold);
    return facts ? facts->judgement : std::nullopt;
}

std::vector<double> PredictionReader::fittedCuts(int fold, Stage stage) const
{
    const Facts* facts = factsOf(fold);
    if (!facts)
        return {};
    // A run without a CRF has one kind of map, and runs of earlier versions wrote one kind of cut.
    return stage == Stage::Unary && !facts->unaryCuts.empty() ? facts->unaryCuts : facts->cuts;
}

std::vector<domain::Thresholds> PredictionReader::thresholds(int fold) const
{
    const Facts* facts = factsOf(fold);
    return facts ? facts->thresholds : std::vector<domain::Thresholds>();
}

domain::Result<AnsweredRun> readAnswers(const RunFolder& folder)
{
    auto set = readTrainingSet(folder.trainingSetJson());
    if (!set)
        return tl::unexpected(set.error());
    auto predictions = PredictionReader::open(folder);
    if (!predictions)
        return tl::unexpected(predictions.error());
    return AnsweredRun{std::move(*set), std::move(*predictions)};
}

} // namespace runs
