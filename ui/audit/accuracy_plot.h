// Accuracy at T with its interval as a band, the floor dotted, the ceiling dashed; T as a dotted rule.
#pragma once

#include "core/domain/accuracy.h"

#include <QWidget>

#include <vector>

class QCustomPlot;

namespace kit {
class TextLabel;
}

namespace audit {

class AccuracyPlot : public QWidget {
    Q_OBJECT
public:
    struct Point {
        double threshold = 0;
        domain::Proportion accuracy, floor, ceiling;
    };
    explicit AccuracyPlot(QWidget* parent = nullptr);
    /// Ascending T; `threshold` is the one in force.
    void show(const std::vector<Point>& points, double threshold);

Q_SIGNALS:
    void thresholdChosen(double threshold); ///< a click at a T

private:
    void build();
    QCustomPlot* m_plot;
    kit::TextLabel* m_figure;
    std::vector<Point> m_points;
    double m_threshold = 0.1;
};

} // namespace audit
