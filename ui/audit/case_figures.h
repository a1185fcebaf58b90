// One case under the eye: its maps, the cut-off, and the figures that move with it.
#pragma once

#include "core/domain/connected_components.h"
#include "core/domain/region.h"
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

/// View-model without a widget. Figures come from domain::overlap and domain::discreteCriterion, the functions that
/// fewboxctl uses; at the run's own cut-off they are the table's.
class CaseFigures : public QObject {
    Q_OBJECT
public:
    explicit CaseFigures(QObject* parent = nullptr);

    void setRun(std::shared_ptr<const AuditData> data); ///< cut-off goes back to the run's own
    /// `maps` none: no prediction, or not read yet; figures are not applicable then.
    void setCase(const AuditCase* one, std::optional<runs::PredictedMaps> maps);
    void setStage(evaluation::Stage stage);
    evaluation::Stage stage() const { return m_stage; }
    void setCut(double cut); ///< kept within 0.01 … 0.99
    double cut() const { return m_cut; }
    void setFinding(int finding); ///< another finding's map over the same film
    int finding() const { return m_finding; }

    const AuditCase* shownCase() const { return m_case ? &*m_case : nullptr; }
    bool hasMap() const;
    int patches() const { return m_maps ? m_maps->patches : 0; }
    const float* values() const; ///< P × P of the stage and finding; nullptr: none
    /// Boxes of finding() in the case's image, as trained; the figures need at least one.
    const std::vector<domain::Box>& boxes() const { return m_boxes; }

    std::optional<domain::Overlap> overlap() const;
    int regionPatches() const;
    double regionShare() const; ///< of the image, 0…1
    double imageProbability() const; ///< largest value of the map; NaN: no map
    std::optional<BestCut> bestCut() const; ///< over cuts 0.01 … 0.99
    std::optional<domain::DiscreteCriterion> blobs() const; ///< with τ, ρ as this run learned them for the fold
    std::optional<domain::Thresholds> thresholds() const;
    int blobCount() const;

Q_SIGNALS:
    void changed();

private:
    domain::PatchMask region() const;
    std::shared_ptr<const AuditData> m_data;
    std::optional<AuditCase> m_case;
    std::optional<runs::PredictedMaps> m_maps;
    std::vector<domain::Box> m_boxes;
    evaluation::Stage m_stage = evaluation::Stage::Final;
    double m_cut = 0.5;
    int m_finding = -1;
};

} // namespace audit
