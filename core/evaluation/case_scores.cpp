#include "core/evaluation/case_scores.h"

#include "core/domain/region.h"
#include "core/evaluation/floor.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace evaluation {

namespace {

/// The floors of one P; cut once and asked for every case.
struct Floors {
    Floors(const domain::TrainingSet& set, int patches, const std::vector<double>& thresholds)
        : ofMean(Floor::ofMeanIou(set, patches))
    {
        for (const double threshold : thresholds)
            atThreshold.emplace_back(threshold, Floor(set, patches, threshold));
    }
    Floor ofMean;
    std::vector<std::pair<double, Floor>> atThreshold;
};

/// The fold's fitted cut of a finding; where several models answered, the mean of theirs.
double fittedCut(const runs::PredictionReader& reader, Stage stage, int fold, int folds, int finding, double otherwise)
{
    double sum = 0;
    int n = 0;
    for (int k = fold >= 0 ? fold : 0; k < (fold >= 0 ? fold + 1 : folds); ++k) {
        const std::vector<double> cuts = reader.fittedCuts(k, stage);
        if (finding < static_cast<int>(cuts.size()) && std::isfinite(cuts[static_cast<std::size_t>(finding)])) {
            sum += cuts[static_cast<std::size_t>(finding)];
            ++n;
        }
    }
    return n > 0 ? sum / n : otherwise;
}

/// Does the map's largest patch (first of equals) lie in a box, by its centre?
bool peakIsIn(const domain::PatchGrid& grid, const float* map, const std::vector<domain::Box>& boxes)
{
    const auto peak = static_cast<int>(std::max_element(map, map + grid.count()) - map);
    const domain::Point centre = grid.cell(peak).centre();
    return std::any_of(boxes.begin(), boxes.end(), [&](const domain::Box& box) { return box.contains(centre); });
}

/// None where no thresholds were kept, or the mean of several models answered.
std::optional<CaseCriterion> criterionOf(const domain::PatchGrid& grid, const float* map, int finding,
                                         const Region& region, const std::vector<domain::Box>& boxes,
                                         const std::vector<domain::Thresholds>& thresholds,
                                         const ScoringOptions& options)
{
    if (finding >= static_cast<int>(thresholds.size()) || std::isnan(thresholds[static_cast<std::size_t>(finding)].tau))
        return std::nullopt;
    return caseCriterion(grid, map, region.mask, grid.patchesOf(boxes), thresholds[static_cast<std::size_t>(finding)],
                         options.outsideLimitIsBox, options.connectivity);
}

} // namespace

ScoringOptions scoringOptions(const domain::MethodOptions& options, const runs::PredictionReader& reader)
{
    ScoringOptions scoring;
    scoring.stage = reader.answer();
    scoring.cut = options.cut;
    if (options.region == "relative")
        scoring.rule = RegionRule::Relative;
    else if (options.cutRule == "fitted")
        scoring.rule = RegionRule::FittedCut;
    scoring.readout = options.readout == "pixels" ? Readout::Pixels : Readout::Patches;
    scoring.outsideLimitIsBox = options.outsideLimit == "box";
    return scoring;
}

Stage stageOf(const ScoringOptions& options, const runs::PredictionReader& reader, int fold)
{
    return options.stage.value_or(reader.answer(fold));
}

double cutOf(const ScoringOptions& options, const runs::PredictionReader& reader, Stage stage, int fold, int folds,
             int finding)
{
    return options.rule == RegionRule::FittedCut ? fittedCut(reader, stage, fold, folds, finding, options.cut)
                                                 : options.cut;
}

QString ruleText(const ScoringOptions& scoring)
{
    const QString pixels = scoring.readout == Readout::Pixels ? QStringLiteral(", pixels") : QString();
    const QString map = scoring.stage == Stage::Unary ? QStringLiteral("p") : QStringLiteral("z");
    switch (scoring.rule) {
    case RegionRule::Cut: return QStringLiteral("%1 ≥ %2").arg(map).arg(scoring.cut) + pixels;
    case RegionRule::Relative: return map + QStringLiteral(" ≥ 0.6 max") + pixels;
    case RegionRule::FittedCut: return QStringLiteral("fitted cut") + pixels;
    }
    return {};
}

domain::Result<std::vector<CaseScore>> scoreCases(const domain::TrainingSet& truth,
                                                  const runs::PredictionReader& reader, const ScoringOptions& options)
{
    std::vector<CaseScore> scores;
    std::map<int, Floors> floorsOf; // by P
    for (const domain::TrainingImage& image : truth.images) {
        const QString identity = QString::fromStdString(image.identity);
        // Without a fold it was boxed after the run: no model was set aside for it, and there is no floor to hold it against.
        if (!image.isBoxed() || image.fold < 0 || image.size.isEmpty() || !reader.has(identity))
            continue;
        const auto maps = reader.maps(identity);
        if (!maps)
            return tl::unexpected(maps.error());
        if (!*maps)
            continue;
        const runs::PredictedMaps& predicted = **maps;
        const domain::PatchGrid grid(predicted.patches, image.size);
        const Floors& floors =
            floorsOf.try_emplace(predicted.patches, truth, predicted.patches, options.floorThresholds).first->second;

        const Stage stage = stageOf(options, reader, predicted.fold);
        std::set<int> findings;
        for (const domain::FindingBox& box : image.boxes)
            findings.insert(box.finding);
        for (const int finding : findings) {
            if (finding >= predicted.findings)
                continue;
            const float* map = predicted.of(stage, finding);
            if (std::isnan(map[0])) // not trained
                continue;
            const std::vector<domain::Box> boxes = image.boxesOf(finding);
            const double cut = cutOf(options, reader, stage, predicted.fold, truth.folds, finding);
            const auto read = [&](Readout readout) {
                return regionOf(map, predicted.patches, image.size, options.rule, cut, readout);
            };
            const Region region = read(options.readout);
            const domain::Overlap overlap = domain::overlap(region.grid, region.mask, boxes);

            CaseScore score;
            score.image = image.id;
            score.identity = identity;
            score.patient = QString::fromStdString(image.patient);
            score.finding = finding;
            score.fold = predicted.fold;
            score.stage = stage;
            score.iou = overlap.iou;
            score.ior = overlap.ior;
            score.patches = static_cast<int>(std::ceil(region.areaInPatches));
            score.empty = region.isEmpty();
            score.touches = overlap.ior > 0;
            score.peakInBox = peakIsIn(grid, map, boxes);
            score.blobs = static_cast<int>(domain::connectedComponents(region.mask, region.grid.rows(),
                                                                       region.grid.columns(), options.connectivity)
                                               .sizes.size());
            score.criterion =
                criterionOf(grid, map, finding,
                            options.readout == Readout::Patches ? region : read(Readout::Patches), boxes,
                            reader.thresholds(predicted.fold), options);
            score.ceilingIou = domain::ceilingIou(grid, boxes);
            score.ceilingIor = domain::ceilingIor(grid, boxes);
            score.boxShare = overlap.boxArea / (static_cast<double>(image.size.width) * image.size.height);
            score.imageProbability = *std::max_element(map, map + grid.count());
            if (image.fold < truth.folds) {
                const domain::Overlap fixed = domain::overlap(grid, floors.ofMean.region(image.fold, finding), boxes);
                score.floorIou = fixed.iou;
                score.floorIor = fixed.ior;
                for (const auto& [threshold, floor] : floors.atThreshold) {
                    const domain::Overlap at = domain::overlap(grid, floor.region(image.fold, finding), boxes);
                    score.floors.push_back({threshold, at.iou, at.ior});
                }
            }
            scores.push_back(std::move(score));
        }
    }
    return scores;
}

} // namespace evaluation
