// The right panel of Audit: which run, boxes, finding and stage lie over the film, and how; below it the case's figures.
#pragma once

#include "ui/audit/case_figures.h"
#include "ui/viewer/layers.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace kit {
class SegmentedControl;
class TextLabel;
}

namespace audit {

class CaseFactsPanel;
class OtherRunsPanel;

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
    Truth truth() const;
    QWidget* footer() const { return m_footer; }

    // --- for keys
    void stepRun(int steps);
    void stepStage();
    void stepStyle();
    void stepTruth();

Q_SIGNALS:
    void runChosen(domain::RunId run);
    void truthChosen(audit::Truth truth);
    void stageChosen(audit::ShownStage stage);
    void overlayChanged(); ///< opacity or style

private:
    QWidget* makeControls();
    void addRow(QVBoxLayout* layout, const QString& name, QWidget* widget, QWidget* value = nullptr);
    void follow();
    void followCuts();
    void followAnswer();

    CaseFigures& m_figures;
    std::shared_ptr<const AuditData> m_data;
    bool m_following = false;

    QComboBox *m_run, *m_finding;
    kit::SegmentedControl *m_truth, *m_stage, *m_show;
    QLabel* m_answer;
    QSlider *m_cut, *m_opacity;
    kit::TextLabel *m_cutText, *m_opacityText;
    QPushButton *m_ownCut, *m_fittedCut;
    CaseFactsPanel* m_case;
    OtherRunsPanel* m_others;
    QWidget* m_footer;
};

} // namespace audit
