#include "core/worker/feature_cache.h"

#include "core/learning/tensor_arrays.h"
#include "core/safetensors/safetensors.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <torch/types.h>

namespace worker {

FeatureCache::FeatureCache(const runs::RunFolder& run, const QString& configurationHash, int fold)
    : m_path(run.file(QStringLiteral("features/fold%1.safetensors").arg(fold)).toStdString())
    , m_hash(configurationHash.toStdString())
{
    const auto file = safetensors::read(m_path);
    if (!file || !file->arrays.contains("features") || !file->metadata.contains("images") ||
        !file->metadata.contains("configuration") || file->metadata.at("configuration") != m_hash)
        return;
    const auto images = QJsonDocument::fromJson(QByteArray::fromStdString(file->metadata.at("images"))).array();
    const at::Tensor rows = learning::tensorOf(file->arrays.at("features"));
    if (rows.dim() != 4 || rows.size(0) != images.size())
        return;
    std::vector<std::string> identities;
    for (const QJsonValue& image : images)
        identities.push_back(image.toString().toStdString());
    add(identities, rows);
    m_changed = false;
}

void FeatureCache::add(const std::vector<std::string>& identities, const at::Tensor& features)
{
    TORCH_CHECK(features.dim() == 4 && features.size(0) == static_cast<std::int64_t>(identities.size()),
                "features of ", identities.size(), " images expected, found ", features.sizes());
    for (const std::string& identity : identities) {
        m_rowOf[identity] = static_cast<std::int64_t>(m_identities.size());
        m_identities.push_back(identity);
    }
    m_parts.push_back(features.to(torch::kCPU, torch::kFloat16).contiguous());
    m_changed = true;
}

at::Tensor FeatureCache::rows(const std::vector<std::string>& identities) const
{
    std::vector<std::int64_t> rows;
    for (const std::string& identity : identities)
        rows.push_back(m_rowOf.at(identity));
    return torch::cat(m_parts).index_select(0, torch::tensor(rows, torch::kInt64));
}

domain::Done FeatureCache::save()
{
    if (!m_changed)
        return {};
    QJsonArray images;
    for (const std::string& identity : m_identities)
        images.append(QString::fromStdString(identity));
    safetensors::File file;
    file.metadata["images"] = QJsonDocument(images).toJson(QJsonDocument::Compact).toStdString();
    file.metadata["configuration"] = m_hash;
    file.arrays["features"] = learning::arrayOf(torch::cat(m_parts));
    QDir().mkpath(QFileInfo(QString::fromStdString(m_path)).path());
    if (auto done = safetensors::write(m_path, file); !done)
        return done;
    m_changed = false;
    return {};
}

} // namespace worker
