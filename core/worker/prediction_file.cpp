#include "core/worker/prediction_file.h"

#include "core/learning/tensor_arrays.h"
#include "core/safetensors/safetensors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <torch/types.h>

#include <limits>

namespace worker {

namespace {

std::string jsonText(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

/// [n, trained, …] → [n, schema, …].
safetensors::Array wholeSchema(const at::Tensor& maps, int findings, const std::vector<int>& trained)
{
    if (static_cast<int>(trained.size()) == findings)
        return learning::arrayOf(maps);
    std::vector<std::int64_t> shape = maps.sizes().vec();
    shape[1] = findings;
    at::Tensor whole = torch::full(shape, std::numeric_limits<float>::quiet_NaN());
    for (std::size_t k = 0; k < trained.size(); ++k)
        whole.select(1, trained[k]).copy_(maps.select(1, static_cast<std::int64_t>(k)));
    return learning::arrayOf(whole);
}

/// Per finding of the schema, null where it was not trained.
template <typename T, typename ToJson>
QJsonArray overSchema(const std::vector<T>& values, int findings, const std::vector<int>& trained, const ToJson& toJson)
{
    QJsonArray array;
    for (int k = 0; k < findings; ++k)
        array.append(QJsonValue());
    for (std::size_t k = 0; k < values.size() && k < trained.size(); ++k)
        array[trained[k]] = toJson(values[k]);
    return array;
}

QJsonArray four(const domain::Thresholds& t)
{
    return {t.tau, t.rho, t.tauHat, t.rhoHat};
}

const char* answerName(Answer answer)
{
    return answer == Answer::Crf ? "crf" : "unary";
}

} // namespace

domain::Done writePredictions(const std::string& path, const PredictionRows& rows, const domain::FindingSchema& schema,
                              const std::vector<int>& trained)
{
    const int findings = schema.count();
    safetensors::File file;
    file.arrays["p"] = wholeSchema(rows.maps.p, findings, trained);
    file.arrays["z"] = wholeSchema(rows.maps.z, findings, trained);
    if (rows.maps.image.defined())
        file.arrays["image"] = wholeSchema(rows.maps.image, findings, trained);
    QJsonArray images;
    for (const std::string& identity : rows.identities)
        images.append(QString::fromStdString(identity));
    file.metadata["images"] = jsonText(images);
    QJsonArray names;
    for (const domain::Finding& finding : schema.findings())
        names.append(QString::fromStdString(finding.name));
    file.metadata["findings"] = jsonText(names);
    if (rows.fold) {
        file.metadata["fold"] = std::to_string(*rows.fold);
    } else {
        QJsonArray folds;
        for (int fold : rows.folds)
            folds.append(fold);
        file.metadata["folds"] = jsonText(folds);
    }
    const auto same = [](double value) { return QJsonValue(value); };
    if (!rows.cuts.empty())
        file.metadata["cuts"] = jsonText(overSchema(rows.cuts, findings, trained, same));
    if (!rows.unaryCuts.empty())
        file.metadata["unary_cuts"] = jsonText(overSchema(rows.unaryCuts, findings, trained, same));
    if (!rows.thresholds.empty())
        file.metadata["thresholds"] = jsonText(
            overSchema(rows.thresholds, findings, trained, [](const auto& t) { return QJsonValue(four(t)); }));
    file.metadata["answer"] = answerName(rows.answer);
    if (rows.judgedCases > 0) {
        file.metadata["unary_mean_iou"] = QByteArray::number(rows.unaryMeanIou, 'g', 17).toStdString();
        file.metadata["crf_mean_iou"] = QByteArray::number(rows.crfMeanIou, 'g', 17).toStdString();
        file.metadata["judged_cases"] = std::to_string(rows.judgedCases);
        file.metadata["judged_on"] = rows.judgedOnValidation ? "validation" : "test";
    }
    return safetensors::write(path, file);
}

domain::Result<PredictionRows> readPredictionFacts(const std::string& path)
{
    const auto header = safetensors::readHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    const auto word = [&](const char* key) {
        const auto it = header->metadata.find(key);
        return it == header->metadata.end() ? QByteArray() : QByteArray::fromStdString(it->second);
    };
    PredictionRows rows;
    for (const QJsonValue& value : QJsonDocument::fromJson(word("images")).array())
        rows.identities.push_back(value.toString().toStdString());
    rows.fold = word("fold").toInt();
    rows.answer = word("answer") == "unary" ? Answer::Unary : Answer::Crf;
    rows.unaryMeanIou = word("unary_mean_iou").toDouble();
    rows.crfMeanIou = word("crf_mean_iou").toDouble();
    rows.judgedCases = word("judged_cases").toInt();
    rows.judgedOnValidation = word("judged_on") == "validation";
    return rows;
}

domain::Done setAnswer(const std::string& path, Answer answer)
{
    auto file = safetensors::read(path);
    if (!file)
        return tl::unexpected(file.error());
    if (file->metadata["answer"] == answerName(answer))
        return {};
    file->metadata["answer"] = answerName(answer);
    return safetensors::write(path, *file);
}

} // namespace worker
