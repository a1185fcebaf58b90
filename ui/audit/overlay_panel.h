// The right panel of Audit: which run, finding and stage lie over the film, how, and the figures of the case.
#pragma once

#include "ui/audit/case_figures.h"
#include "ui/viewer/layers.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QVBoxLayout;

namespace kit {
class FactList;
class FitBar;
class SectionHeader;
class SegmentedControl;
class TextLabel;
}

namespace audit {

class OverlayPanel : public QWidget {
    Q_OBJECT
public:
    explicit OverlayPanel(CaseFigures& figures, QWidget* parent = nullptr);

    void setRuns(const std::vector<store::RunRow>& runs, domain::RunId current);
    void setData(std::shared_ptr<const AuditData> data);
    void setThreshold(double threshold);
    double opacity() const;
    void setOpacity(double opacity);
    viewer::BlobStyle style() const;
    QWidget* footer() const { return m_footer; }

Q_SIGNALS:
    void runChosen(domain::RunId run);
    void stageChosen(evaluation::Stage stage);
    void overlayChanged(); ///< opacity or style

private:
    void follow();
    void followCase();
    void followBlobs();
    void followOthers();

    CaseFigures& m_figures;
    std::shared_ptr<const AuditData> m_data;
    double m_threshold = 0.1;
    bool m_following = false;

    QComboBox *m_run, *m_finding;
    kit::SegmentedControl *m_stage, *m_show;
    QSlider *m_cut, *m_opacity;
    kit::TextLabel *m_cutText, *m_opacityText;
    kit::SectionHeader *m_caseHeader, *m_blobHeader;
    struct Figure {
        kit::TextLabel* value;
        QLabel* tick;
    };
    Figure m_iou, m_ior, m_probability;
    kit::FactList* m_facts;
    QWidget* m_blobPart;
    kit::TextLabel *m_insideText, *m_outsideText;
    kit::FitBar *m_inside, *m_outside;
    QLabel *m_insideTick, *m_outsideTick, *m_blobNote;
    QWidget* m_othersPart;
    QGridLayout* m_others;
    QWidget* m_footer;
};

} // namespace audit
