#include "ui/audit/case_figures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace audit {

namespace {
constexpr double relativeShare = 0.6; // of the map's maximum, as domain::relativeRegion has it
constexpr double cutStep = 0.01;
} // namespace

CaseFigures::CaseFigures(QObject* parent) : QObject(parent) {}

void CaseFigures::setRun(std::shared_ptr<const AuditData> data)
{
    m_data = std::move(data);
    m_case.reset();
    m_maps.reset();
    m_boxes.clear();
    m_chosenCut.reset();
    Q_EMIT changed();
}

void CaseFigures::setCase(const AuditCase* one, std::optional<runs::PredictedMaps> maps)
{
    m_case = one ? std::optional(*one) : std::nullopt;
    m_maps = std::move(maps);
    m_finding = one ? one->final.finding : -1;
    m_boxes = one ? one->boxes : std::vector<domain::Box>();
    Q_EMIT changed();
}

evaluation::Stage CaseFigures::stage() const
{
    return m_case ? m_case->stageOf(m_stage) : m_stage.value_or(evaluation::Stage::Final);
}

void CaseFigures::setShownStage(ShownStage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT changed();
}

void CaseFigures::setCut(double cut)
{
    cut = std::clamp(std::round(cut * 100) / 100, 0.01, 0.99);
    if (m_chosenCut == cut)
        return;
    m_chosenCut = cut;
    Q_EMIT changed();
}

void CaseFigures::stepCut(int steps) { setCut(cut() + steps * cutStep); }

void CaseFigures::useOwnCut()
{
    if (!m_chosenCut)
        return;
    m_chosenCut.reset();
    Q_EMIT changed();
}

void CaseFigures::setFinding(int finding)
{
    if (m_finding == finding || !m_case)
        return;
    m_finding = finding;
    m_boxes.clear();
    // The same film may be a case of the other finding too.
    if (m_data)
        for (const AuditCase& one : m_data->cases)
            if (one.final.identity == m_case->final.identity && one.final.finding == finding)
                m_boxes = one.boxes;
    Q_EMIT changed();
}

const float* CaseFigures::values() const
{
    if (!m_case || !m_maps || m_finding < 0 || m_finding >= m_maps->findings || m_case->size.isEmpty())
        return nullptr;
    const float* map = m_maps->of(stage(), m_finding);
    return std::isfinite(map[0]) ? map : nullptr; // NaN: this finding was not trained
}

bool CaseFigures::hasMap() const
{
    return values() != nullptr;
}

double CaseFigures::ownCut() const
{
    if (!m_data)
        return 0.5;
    const domain::MethodOptions& options = m_data->configuration.options;
    if (options.region == "relative" && hasMap())
        return relativeShare * imageProbability();
    if (options.cutRule == "fitted")
        return fittedCut().value_or(options.cut);
    return options.cut;
}

std::optional<double> CaseFigures::fittedCut() const
{
    if (!m_case || !m_data || !m_data->predictions)
        return std::nullopt;
    const auto cuts = m_data->predictions->fittedCuts(m_case->final.fold, stage());
    if (m_finding < 0 || m_finding >= static_cast<int>(cuts.size()))
        return std::nullopt;
    const double cut = cuts[static_cast<std::size_t>(m_finding)];
    return std::isfinite(cut) ? std::optional(cut) : std::nullopt;
}

evaluation::Region CaseFigures::regionAt(double cut) const
{
    const bool pixels = m_data && m_data->configuration.options.readout == "pixels";
    return evaluation::regionOf(values(), m_maps->patches, m_case->size, evaluation::RegionRule::Cut, cut,
                                pixels ? evaluation::Readout::Pixels : evaluation::Readout::Patches);
}

std::optional<domain::Overlap> CaseFigures::overlapAt(double cut) const
{
    if (!hasMap() || m_boxes.empty())
        return std::nullopt;
    const evaluation::Region region = regionAt(cut);
    return domain::overlap(region.grid, region.mask, m_boxes);
}

int CaseFigures::regionPatches() const
{
    return hasMap() ? static_cast<int>(std::ceil(regionAt(cut()).areaInPatches)) : 0;
}

double CaseFigures::regionShare() const
{
    return hasMap() ? regionAt(cut()).areaInPatches / (m_maps->patches * m_maps->patches) : 0;
}

double CaseFigures::imageProbability() const
{
    const float* map = values();
    if (!map)
        return std::numeric_limits<double>::quiet_NaN();
    return *std::max_element(map, map + m_maps->patches * m_maps->patches);
}

std::optional<BestCut> CaseFigures::bestCut() const
{
    if (!hasMap() || m_boxes.empty())
        return std::nullopt;
    BestCut best{-1, 0};
    for (int percent = 1; percent <= 99; ++percent) {
        const double cut = percent / 100.0, iou = overlapAt(cut)->iou;
        if (iou > best.iou)
            best = {iou, cut};
    }
    return best;
}

std::optional<domain::Thresholds> CaseFigures::thresholds() const
{
    if (!m_case || !m_data || !m_data->predictions)
        return std::nullopt;
    const auto all = m_data->predictions->thresholds(m_case->final.fold);
    if (m_finding < 0 || m_finding >= static_cast<int>(all.size()))
        return std::nullopt;
    const domain::Thresholds& learned = all[static_cast<std::size_t>(m_finding)];
    return std::isfinite(learned.tau) && std::isfinite(learned.rho) ? std::optional(learned) : std::nullopt;
}

std::optional<evaluation::CaseCriterion> CaseFigures::criterion() const
{
    const auto learned = thresholds();
    if (!hasMap() || m_boxes.empty() || !learned)
        return std::nullopt;
    const domain::PatchGrid grid(m_maps->patches, m_case->size);
    return evaluation::caseCriterion(grid, values(), grid.positivePatches(values(), cut()), grid.patchesOf(m_boxes), *learned,
                                     m_data->configuration.options.outsideLimit == "box", domain::Connectivity::Eight);
}

int CaseFigures::blobCount() const
{
    if (!hasMap())
        return 0;
    const evaluation::Region region = regionAt(cut());
    return static_cast<int>(
        domain::connectedComponents(region.mask, region.grid.rows(), region.grid.columns(), domain::Connectivity::Eight).sizes.size());
}

} // namespace audit
