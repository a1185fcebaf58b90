// The shown case in the other runs of the project, as the store has their scores.
#pragma once

#include "ui/audit/case_figures.h"

#include <QWidget>

#include <memory>

class QGridLayout;

namespace audit {

class OtherRunsPanel : public QWidget {
    Q_OBJECT
public:
    explicit OtherRunsPanel(CaseFigures& figures, QWidget* parent = nullptr);
    void setData(std::shared_ptr<const AuditData> data);
    void setThreshold(double threshold);

private:
    void follow();
    CaseFigures& m_figures;
    std::shared_ptr<const AuditData> m_data;
    double m_threshold = 0.1;
    QGridLayout* m_grid;
};

} // namespace audit
