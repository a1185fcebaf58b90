#include "core/experiment/chosen_boxes.h"

#include "core/assist/next_box.h"

#include <unordered_map>

namespace experiment {

using domain::Part;
using domain::TrainingImage;

namespace {

/// What a desk would know: boxes of the films given so far, labels of those of this fold that are not.
assist::ProjectFilms filmsOf(const domain::TrainingSet& set, int fold)
{
    assist::ProjectFilms films;
    films.schema = set.schema;
    for (const TrainingImage& image : set.images) {
        const bool isGiven = image.part == Part::None;
        if (!image.isBoxed() || (!isGiven && (image.part != Part::Test || image.fold != fold)))
            continue;
        assist::Film film;
        film.runIdentity = QString::fromStdString(image.identity);
        film.size = image.size;
        film.facts.image = image.id;
        film.facts.patient = image.patient;
        film.facts.labels = image.labels;
        if (isGiven)
            film.boxes = image.boxes;
        films.films.push_back(std::move(film));
    }
    return films;
}

} // namespace

domain::TrainingSet withChosenBoxes(domain::TrainingSet set, const assist::RunSummary& run, int boxes)
{
    if (set.folds < 2)
        return set;
    const double share = static_cast<double>(boxes) / (set.folds - 1); // a fold trains on all the others' boxes
    // All folds choose by what was known before any of them gave more.
    const domain::TrainingSet before = set;
    std::unordered_map<domain::ImageId, TrainingImage*> imageOf;
    for (TrainingImage& image : set.images)
        imageOf.emplace(image.id, &image);
    for (int fold = 0; fold < set.folds; ++fold) {
        std::size_t given = 0;
        for (const TrainingImage& image : before.images)
            given += image.part == Part::None && image.fold == fold ? image.boxes.size() : 0;
        const assist::ProjectFilms films = filmsOf(before, fold);
        const std::vector<assist::Candidate> candidates = assist::candidatesOf(films, &run);
        assist::SuggestionOptions options;
        options.arms.randomShare = 0;
        options.arms.seed = set.seed;
        options.count = static_cast<int>(candidates.size());
        options.boxes = films.boxesPerFinding();
        options.usualPatches = films.usualPatches(run.patches);
        options.hasRun = true;
        for (const assist::Suggestion& one : assist::suggest(candidates, {}, options)) {
            if (static_cast<double>(given) >= share - 1e-9)
                break;
            TrainingImage& image = *imageOf.at(one.image);
            image.part = Part::None;
            given += image.boxes.size();
        }
    }
    return set;
}

} // namespace experiment
