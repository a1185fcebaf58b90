// Accuracy at T with its interval as a band, the floor dotted, the ceiling dashed; T as a dotted rule.
#pragma once

#include "ui/audit/accuracy_summary.h"
#include "ui/plot/plot_frame.h"

namespace audit {

class AccuracyPlot : public plot::PlotFrame {
    Q_OBJECT
public:
    explicit AccuracyPlot(QWidget* parent = nullptr);
    /// `threshold` is the one in force.
    void show(const AccuracySummary& summary, double threshold);

Q_SIGNALS:
    void thresholdChosen(double threshold); ///< a click at a T

private:
    void build();
    void sayFigure();
    AccuracySummary m_summary;
    double m_threshold = 0.1;
};

} // namespace audit
