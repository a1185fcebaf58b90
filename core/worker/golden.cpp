#include "core/worker/golden.h"

#include "core/domain/error_text.h"
#include "core/worker/golden_kinds.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>
#include <stdexcept>

namespace worker {

namespace {

QString pathIn(const QDir& folder, const QString& file)
{
    return folder.filePath(file);
}

QJsonDocument readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot be opened: " + file.errorString().toStdString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        throw std::runtime_error("is not JSON: " + error.errorString().toStdString() + " at byte " +
                                 std::to_string(error.offset));
    return document;
}

GoldenFacts factsOf(const QJsonObject& entry)
{
    GoldenFacts facts;
    for (auto it = entry.begin(); it != entry.end(); ++it)
        facts[it.key().toStdString()] = it.value().toVariant().toString().toStdString();
    return facts;
}

// Files that no index lists: whatever names a kind itself.
QJsonArray entriesWithoutIndex(const QDir& folder)
{
    QJsonArray entries;
    for (const QString& name : folder.entryList({"*.safetensors", "*.json"}, QDir::Files, QDir::Name)) {
        QString kind;
        if (name.endsWith(".safetensors")) {
            if (const auto header = safetensors::readHeader(pathIn(folder, name).toStdString()))
                if (const auto place = header->metadata.find("kind"); place != header->metadata.end())
                    kind = QString::fromStdString(place->second);
        } else {
            try {
                kind = readJson(pathIn(folder, name)).object().value("kind").toString();
            } catch (const std::exception&) {
                kind.clear(); // not one of ours
            }
        }
        if (!kind.isEmpty())
            entries.append(QJsonObject{{"file", name}, {"kind", kind}});
    }
    return entries;
}

void judge(const QString& path, GoldenFacts facts, GoldenJudge& judge)
{
    if (path.endsWith(".json")) {
        const QJsonObject file = readJson(path).object();
        const std::string kind = facts.contains("kind") ? facts["kind"] : file.value("kind").toString().toStdString();
        if (kind == "regions")
            return judgeRegions(file, judge);
        if (kind == "threshold_rule")
            return judgeThresholds(file, judge);
        throw std::runtime_error("a kind that Fewbox does not know: " + kind);
    }
    const auto file = safetensors::read(path.toStdString());
    if (!file)
        throw std::runtime_error("cannot be read: " + domain::errorText(file.error()));
    for (const auto& [key, value] : file->metadata) // what the file says of itself counts more than the list
        facts[key] = value;
    const std::string kind = facts["kind"];
    if (kind == "pac_conv2d")
        return judgePacConvolution(*file, judge);
    if (kind == "pac_crf_softmax")
        return judgeCrf(*file, facts, GoldenCrf::Softmax, judge);
    if (kind == "pac_crf_multilabel")
        return judgeCrf(*file, facts, GoldenCrf::Multilabel, judge);
    if (kind == "blur_pool")
        return judgeBlur(*file, facts, judge);
    if (kind == "backbone")
        return judgeBackbone(*file, facts, judge);
    if (kind == "losses")
        return judgeLosses(*file, facts, judge);
    if (kind == "losses_scaled")
        return judgeScaledLosses(*file, facts, judge);
    throw std::runtime_error("a kind that Fewbox does not know: " + kind);
}

} // namespace

void GoldenJudge::add(double error, double tolerance, const std::string& implementation, const std::string& quantity)
{
    const double found = std::isfinite(error) ? error : std::numeric_limits<double>::infinity();
    const double share = found / tolerance;
    if (m_any && share <= m_share)
        return;
    m_any = true;
    m_share = share;
    m_error = found;
    m_tolerance = tolerance;
    m_implementation = implementation;
    m_quantity = quantity;
}

void GoldenJudge::fillIn(GoldenResult& result) const
{
    result.error = m_error;
    result.tolerance = m_tolerance;
    result.implementation = m_implementation;
    result.ok = m_any && m_share <= 1;
    if (!m_any)
        result.problem = "holds nothing that could be compared";
    else if (!result.ok)
        result.problem = m_quantity;
}

domain::Result<std::vector<GoldenResult>> runGolden(const std::string& folderPath,
                                                    const std::function<void(const GoldenResult&)>& done)
{
    const QDir folder(QString::fromStdString(folderPath));
    if (!folder.exists())
        return domain::fail(domain::ErrorCode::FolderMissing, folderPath);
    QJsonArray entries;
    if (const QString index = pathIn(folder, "index.json"); QFile::exists(index)) {
        try {
            entries = readJson(index).array();
        } catch (const std::exception& error) {
            return domain::fail(domain::ErrorCode::JsonInvalid, index.toStdString(), {.found = error.what()});
        }
    } else {
        entries = entriesWithoutIndex(folder);
    }
    if (entries.isEmpty())
        return domain::fail(domain::ErrorCode::FileMissing, pathIn(folder, "index.json").toStdString(),
                            {.found = "no file in the folder that names its kind either"});

    std::vector<GoldenResult> results;
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        GoldenResult result;
        result.file = entry.value("file").toString().toStdString();
        result.kind = entry.value("kind").toString().toStdString();
        try {
            GoldenJudge verdict;
            judge(pathIn(folder, entry.value("file").toString()), factsOf(entry), verdict);
            verdict.fillIn(result);
        } catch (const std::exception& error) {
            // c10::Error's text goes on with a stack trace; its first line says what did not fit.
            const std::string text = error.what();
            result.problem = text.substr(0, text.find('\n'));
            result.error = std::numeric_limits<double>::infinity();
            result.ok = false;
        }
        if (done)
            done(result);
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace worker
