#include "core/worker/run_plan.h"

#include "core/domain/folds.h"
#include "core/domain/random.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace worker {

using domain::Label;
using domain::TrainingImage;

namespace {

/// An image without a patient stands for itself.
std::string patientKey(const TrainingImage& image)
{
    return image.patient.empty() ? "image " + image.identity : "patient " + image.patient;
}

/// Positions of the chosen images that are held out of a fold's weights: a split's own validation part, where it has
/// one, else the share that was asked for.
std::set<std::int64_t> heldOut(const domain::TrainingSet& set, const domain::MethodOptions& options,
                               const std::vector<std::size_t>& chosen, const learning::Indices& training)
{
    std::set<std::int64_t> held;
    for (std::int64_t position : training) {
        if (set.images[chosen[static_cast<std::size_t>(position)]].part == domain::Part::Validation)
            held.insert(position);
    }
    if (!held.empty() || options.validationFraction <= 0)
        return held;
    const int parts = std::max(2, static_cast<int>(std::lround(1 / options.validationFraction)));
    const int findings = set.schema.count();
    std::vector<domain::FoldItem> items;
    for (std::int64_t position : training) {
        const TrainingImage& image = set.images[chosen[static_cast<std::size_t>(position)]];
        domain::FoldItem item{patientKey(image), {}};
        for (const domain::FindingBox& box : image.boxes)
            item.findings.push_back(box.finding);
        // Labels of unboxed images are spread too, apart from the boxes.
        for (int k = 0; !image.isBoxed() && k < findings; ++k) {
            if (image.labels[static_cast<std::size_t>(k)] == Label::Present)
                item.findings.push_back(findings + k);
        }
        items.push_back(std::move(item));
    }
    const std::vector<int> part = domain::splitByPatient(items, parts, options.seed + 1);
    for (std::size_t i = 0; i < training.size(); ++i) {
        if (part[i] == 0)
            held.insert(training[i]);
    }
    return held;
}

} // namespace

domain::Result<std::vector<learning::FoldPlan>> planFolds(const domain::TrainingSet& set,
                                                          const domain::MethodOptions& options,
                                                          const std::vector<std::size_t>& chosen)
{
    const domain::FoldMembership membership(set);
    std::vector<learning::FoldPlan> plans;
    for (int fold = 0; fold < set.folds; ++fold) {
        learning::FoldPlan plan;
        plan.fold = fold;
        learning::Indices training;
        for (std::size_t position = 0; position < chosen.size(); ++position) {
            const TrainingImage& image = set.images[chosen[position]];
            const auto index = static_cast<std::int64_t>(position);
            if (image.isBoxed() && image.fold == fold)
                plan.test.push_back(index);
            else if (membership.trains(chosen[position], fold))
                training.push_back(index);
        }
        const std::set<std::int64_t> held = heldOut(set, options, chosen, training);
        for (std::int64_t index : training) {
            if (held.contains(index))
                plan.validation.push_back(index);
            else if (set.images[chosen[static_cast<std::size_t>(index)]].isBoxed())
                plan.boxed.push_back(index);
            else
                plan.unboxed.push_back(index);
        }
        if (plan.boxed.empty()) {
            return domain::fail(domain::ErrorCode::NoBoxes, "the training part of fold " + std::to_string(fold + 1),
                                {.found = std::to_string(chosen.size()) + " images, none of them boxed",
                                 .expected = "a boxed image there"});
        }
        plans.push_back(std::move(plan));
    }
    return plans;
}

QByteArray fingerprint(const domain::TrainingSet& set, const std::vector<std::size_t>& chosen,
                       const learning::FoldPlan& plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const learning::Indices* part : {&plan.boxed, &plan.unboxed, &plan.validation, &plan.test}) {
        for (std::int64_t index : *part) {
            const std::string& identity = set.images[chosen[static_cast<std::size_t>(index)]].identity;
            hash.addData(QByteArray::fromStdString(identity + '\n'));
        }
        hash.addData("--\n");
    }
    return hash.result().toHex();
}

AnsweringFolds::AnsweringFolds(const domain::TrainingSet& trained, const domain::MethodOptions& options)
    : m_folds(trained.folds)
{
    const domain::FoldMembership membership(trained);
    for (const TrainingImage& image : trained.images) {
        if (!image.isBoxed() || image.fold < 0)
            continue;
        m_testFold["image " + image.identity] = image.fold;
        m_testFold[patientKey(image)] = image.fold;
    }
    for (std::size_t index : chosenImages(trained, options)) {
        for (int fold = 0; fold < m_folds; ++fold) {
            if (membership.trains(index, fold)) {
                m_seenBy[patientKey(trained.images[index])].insert(fold);
                m_seenBy["image " + trained.images[index].identity].insert(fold);
            }
        }
    }
}

std::vector<int> AnsweringFolds::foldsFor(const TrainingImage& image) const
{
    // The image itself first: its patient's name may have been corrected since the run.
    for (const std::string& key : {"image " + image.identity, patientKey(image)}) {
        if (const auto fold = m_testFold.find(key); fold != m_testFold.end())
            return {fold->second};
    }
    std::vector<int> folds;
    for (int fold = 0; fold < m_folds; ++fold) {
        const auto seen = [&](const std::string& key) {
            const auto it = m_seenBy.find(key);
            return it != m_seenBy.end() && it->second.contains(fold);
        };
        if (!seen("image " + image.identity) && !seen(patientKey(image)))
            folds.push_back(fold);
    }
    return folds;
}

} // namespace worker
