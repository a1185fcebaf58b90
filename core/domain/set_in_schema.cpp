#include "core/domain/set_in_schema.h"

#include <optional>
#include <utility>

namespace domain {

TrainingSet inSchema(TrainingSet set, const FindingSchema& schema)
{
    if (set.schema == schema)
        return set;
    std::vector<std::optional<int>> place; // of each finding of the set
    for (const Finding& finding : set.schema.findings())
        place.push_back(schema.indexOf(finding.name));
    for (TrainingImage& image : set.images) {
        std::vector<Label> labels(static_cast<std::size_t>(schema.count()), Label::NotAsked);
        for (std::size_t i = 0; i < image.labels.size(); ++i) {
            if (place[i])
                labels[static_cast<std::size_t>(*place[i])] = image.labels[i];
        }
        image.labels = std::move(labels);
        std::erase_if(image.boxes, [&](FindingBox& box) {
            const auto known = place[static_cast<std::size_t>(box.finding)];
            box.finding = known.value_or(box.finding);
            return !known;
        });
    }
    set.schema = schema;
    return set;
}

std::vector<std::string> unknownFindings(const FindingSchema& schema, const FindingSchema& known)
{
    std::vector<std::string> names;
    for (const Finding& finding : schema.findings()) {
        if (!known.indexOf(finding.name))
            names.push_back(finding.name);
    }
    return names;
}

} // namespace domain
