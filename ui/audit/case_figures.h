// One case under the eye: its maps, the cut-off, and the figures that move with it.
#pragma once

#include "core/domain/connected_components.h"
#include "core/domain/region.h"
#include "core/evaluation/criterion.h"
#include "core/evaluation/readout.h"
#include "core/runs/predictions.h"
#include "ui/audit/audit_data.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace audit {

struct BestCut {
    double iou = 0, cut = 0;
};

/// View-model without a widget. Figures come from domain::overlap and evaluation::caseCriterion, the functions that
/// fewboxctl uses; at the run's own cut-off they are the table's.
class CaseFigures : public QObject {
    Q_OBJECT
public:
    explicit CaseFigures(QObject* parent = nullptr);

    void setRun(std::shared_ptr<const AuditData> data); ///< cut-off goes back to the run's own
    /// `maps` none: no prediction, or not read yet; figures are not applicable then.
    void setCase(const AuditCase* one, std::optional<runs::PredictedMaps> maps);
    void setShownStage(ShownStage stage);
    ShownStage shownStage() const { return m_stage; }
    evaluation::Stage stage() const; ///< of the map on the film: the chosen one, else the answer of the case's fold
    void setCut(double cut); ///< kept within 0.01 … 0.99, for every case until useOwnCut()
    void stepCut(int steps); ///< by 0.01
    void useOwnCut();
    double cut() const { return m_chosenCut.value_or(ownCut()); }
    bool isOwnCut() const { return !m_chosenCut; }
    /// By the run's settings: `cut`, or under `cut_rule` and `region` what they give for this map. The table's figures.
    double ownCut() const;
    /// Fitted on the fold's training images for finding() and stage(); none: the run has none, or did not train it.
    std::optional<double> fittedCut() const;
    void setFinding(int finding); ///< another finding's map over the same film
    int finding() const { return m_finding; }

    const AuditCase* shownCase() const { return m_case ? &*m_case : nullptr; }
    bool hasMap() const;
    int patches() const { return m_maps ? m_maps->patches : 0; }
    const float* values() const; ///< P × P of the stage and finding; nullptr: none
    /// Boxes of finding() in the case's image, as trained; the figures need at least one.
    const std::vector<domain::Box>& boxes() const { return m_boxes; }

    std::optional<domain::Overlap> overlap() const { return overlapAt(cut()); }
    std::optional<domain::Overlap> overlapAt(double cut) const;
    int regionPatches() const; ///< of one made of pixels, its area in patches, rounded up
    double regionShare() const; ///< of the image, 0…1
    double imageProbability() const; ///< largest value of the map; NaN: no map
    std::optional<BestCut> bestCut() const; ///< over cuts 0.01 … 0.99
    /// Eq. 4 and the relaxation that was trained, on the patches at the shown cut-off, with τ, ρ as this run learned them
    /// for the fold; none: no map, no box of the finding, or no thresholds.
    std::optional<evaluation::CaseCriterion> criterion() const;
    std::optional<domain::Thresholds> thresholds() const;
    int blobCount() const;

Q_SIGNALS:
    void changed();

private:
    evaluation::Region regionAt(double cut) const;
    std::shared_ptr<const AuditData> m_data;
    std::optional<AuditCase> m_case;
    std::optional<runs::PredictedMaps> m_maps;
    std::vector<domain::Box> m_boxes;
    ShownStage m_stage;
    std::optional<double> m_chosenCut;
    int m_finding = -1;
};

} // namespace audit
