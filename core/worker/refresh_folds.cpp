#include "core/worker/refresh_folds.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <map>

namespace worker {

AnsweringModels::AnsweringModels(const domain::TrainingSet& set, const domain::MethodOptions& options,
                                 const std::optional<domain::TrainingSet>& base)
    : m_own(set, options)
{
    if (base)
        m_base.emplace(*base, options);
}

std::vector<int> AnsweringModels::foldsFor(const domain::TrainingImage& image) const
{
    const std::vector<int> own = m_own.foldsFor(image);
    if (!m_base)
        return own;
    const std::vector<int> base = m_base->foldsFor(image);
    std::vector<int> both;
    std::set_intersection(own.begin(), own.end(), base.begin(), base.end(), std::back_inserter(both));
    return both;
}

void alignFolds(domain::TrainingSet& today, const AnsweringFolds& base)
{
    std::map<std::string, int> foldOf; // by patient
    for (domain::TrainingImage& image : today.images) {
        if (!image.isBoxed() || image.fold < 0)
            continue;
        const std::string patient = image.patient.empty() ? "image " + image.identity : "patient " + image.patient;
        if (const auto known = foldOf.find(patient); known != foldOf.end()) {
            image.fold = known->second;
            continue;
        }
        const std::vector<int> free = base.foldsFor(image);
        if (!free.empty() && std::find(free.begin(), free.end(), image.fold) == free.end())
            image.fold = free[static_cast<std::size_t>(image.fold) % free.size()];
        foldOf[patient] = image.fold;
    }
}

QString baseSetFile(const runs::RunFolder& folder)
{
    return folder.file(QStringLiteral("base_set.json"));
}

domain::Result<std::optional<domain::TrainingSet>> readBaseSet(const runs::RunFolder& folder)
{
    if (!QFileInfo::exists(baseSetFile(folder)))
        return std::optional<domain::TrainingSet>();
    auto set = runs::readTrainingSet(baseSetFile(folder));
    if (!set)
        return tl::unexpected(set.error());
    return std::optional(std::move(*set));
}

} // namespace worker
