// The figures of the shown case, and Eq. 4's two tests of its blobs.
#pragma once

#include "ui/audit/case_figures.h"

#include <QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace kit {
class FactList;
class FitBar;
class SectionHeader;
class TextLabel;
}

namespace audit {

class TickLabel;

class CaseFactsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CaseFactsPanel(CaseFigures& figures, QWidget* parent = nullptr);
    void setData(std::shared_ptr<const AuditData> data);
    void setThreshold(double threshold);

private:
    struct Figure {
        kit::TextLabel* value;
        TickLabel* tick;
    };
    struct BlobTest {
        kit::TextLabel* text;
        TickLabel* tick;
        kit::FitBar* bar;
    };
    QWidget* makeBlobs();
    void follow();
    void followCase();
    void followFacts(const AuditCase& one);
    void followBlobs();

    CaseFigures& m_figures;
    std::shared_ptr<const AuditData> m_data;
    double m_threshold = 0.1;
    kit::SectionHeader *m_header, *m_blobHeader;
    Figure m_iou, m_ior, m_probability;
    QLabel* m_why; ///< why the case has no figures
    kit::FactList* m_facts;
    QWidget* m_blobPart;
    BlobTest m_inside, m_outside;
    QLabel *m_relaxation, *m_blobNote;
};

} // namespace audit
