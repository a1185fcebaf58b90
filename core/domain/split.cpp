#include "core/domain/split.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace domain {

namespace {

std::string_view nameOf(std::string_view path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view stemOf(std::string_view path)
{
    const std::string_view name = nameOf(path);
    const std::size_t dot = name.find_last_of('.');
    return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

using LineOfName = std::unordered_map<std::string_view, const SplitLine*>;

const SplitLine* lineOf(const LineOfName& lines, const TrainingImage& image)
{
    // The identity as it stands first: a SOP Instance UID is full of dots.
    for (const std::string_view name : {std::string_view(image.identity), stemOf(image.path)}) {
        if (const auto it = lines.find(name); it != lines.end())
            return it->second;
    }
    return nullptr;
}

std::string described(const SplitLine& line)
{
    return line.image + " in " + partName(line.part) + " (" + line.place + ")";
}

Result<LineOfName> linesByName(const Split& split)
{
    LineOfName byName;
    for (const SplitLine& line : split.lines) {
        for (const std::string_view name : {nameOf(line.image), stemOf(line.image)}) {
            const auto [it, isNew] = byName.try_emplace(name, &line);
            if (!isNew && it->second->part != line.part) {
                return fail(ErrorCode::SplitInvalid, split.file,
                            {.found = described(*it->second) + " and " + described(line),
                             .expected = "one part for each image"});
            }
        }
    }
    return byName;
}

Result<SplitCounts> countsOf(const TrainingSet& set, const std::string& file)
{
    SplitCounts counts;
    for (const TrainingImage& image : set.images) {
        int& all = image.part == Part::Train ? counts.train : image.part == Part::Test ? counts.test : counts.validation;
        int& boxed = image.part == Part::Train  ? counts.boxedTrain
                     : image.part == Part::Test ? counts.boxedTest
                                                : counts.boxedValidation;
        ++all;
        boxed += image.isBoxed() ? 1 : 0;
    }
    for (const auto& [boxed, all, name] : {std::tuple(counts.boxedTrain, counts.train, "train"),
                                           std::tuple(counts.boxedTest, counts.test, "test")}) {
        if (boxed == 0) {
            return fail(ErrorCode::SplitInvalid, file,
                        {.found = std::to_string(all) + " images of this project in its part " + name +
                                  ", none of them boxed",
                         .expected = "at least one boxed image there"});
        }
    }
    return counts;
}

} // namespace

std::optional<Part> partOf(std::string_view word)
{
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (lower == "train" || lower == "training")
        return Part::Train;
    if (lower == "validation" || lower == "valid" || lower == "val")
        return Part::Validation;
    if (lower == "test")
        return Part::Test;
    return std::nullopt;
}

const char* partName(Part part)
{
    switch (part) {
    case Part::None: return "";
    case Part::Train: return "train";
    case Part::Validation: return "validation";
    case Part::Test: return "test";
    }
    return "";
}

Result<SplitCounts> applySplit(TrainingSet& set, const Split& split)
{
    const auto byName = linesByName(split);
    if (!byName)
        return tl::unexpected(byName.error());
    std::unordered_set<const SplitLine*> used;
    std::unordered_map<std::string_view, const SplitLine*> lineOfPatient;
    std::vector<const SplitLine*> lineOfImage;
    for (const TrainingImage& image : set.images) {
        const SplitLine* line = lineOf(*byName, image);
        lineOfImage.push_back(line);
        if (!line)
            continue;
        used.insert(line);
        if (image.patient.empty())
            continue;
        const auto [it, isNew] = lineOfPatient.try_emplace(image.patient, line);
        if (!isNew && it->second->part != line->part)
            return fail(ErrorCode::PatientInTwoParts, image.patient,
                        {.found = described(*it->second) + " and " + described(*line)});
    }

    TrainingSet parted = set;
    parted.images.clear();
    parted.folds = 1;
    for (std::size_t i = 0; i < set.images.size(); ++i) {
        if (!lineOfImage[i])
            continue;
        TrainingImage& image = parted.images.emplace_back(set.images[i]);
        image.part = lineOfImage[i]->part;
        image.fold = image.isBoxed() && image.part == Part::Test ? 0 : -1;
    }
    auto counts = countsOf(parted, split.file);
    if (!counts)
        return counts;
    counts->notListed = static_cast<int>(set.images.size() - parted.images.size());
    counts->notThere = static_cast<int>(std::count_if(split.lines.begin(), split.lines.end(), [&](const SplitLine& line) {
        return !used.contains(byName->at(nameOf(line.image))) && !used.contains(byName->at(stemOf(line.image)));
    }));
    set = std::move(parted);
    return counts;
}

} // namespace domain
