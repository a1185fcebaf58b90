// One plot of the Train workspace: title, legend, curves, phase rules.
#pragma once

#include "ui/plot/plot_frame.h"
#include "ui/training/run_curves_model.h"

#include <optional>
#include <vector>

namespace training {

class CurvePlot : public plot::PlotFrame {
    Q_OBJECT
public:
    explicit CurvePlot(const QString& objectName, QWidget* parent = nullptr);

    /// Fixed range of the vertical axis; without it, from 0 to a little above the largest value.
    void setRange(double least, double most);
    /// Powers of ten; values that are not above 0 have no place there.
    void setLogarithmic(bool logarithmic);

    struct Content {
        std::vector<Curve> curves;
        Band band;                   ///< behind the first curve
        std::vector<PhaseMark> marks;
        double lastX = 0;
        std::optional<double> level; ///< dotted: a floor
        QString levelWord;
        std::optional<double> death; ///< a failed run's curves end in a cross
    };
    void show(Content content);

private:
    void build();
    void addCurves();
    void setRanges();
    void addMarks();
    void addLevel();
    int pointsIn(double left, double right, double bottom, double top) const;
    void addDeath();
    Content m_content;
    std::optional<std::pair<double, double>> m_range;
    bool m_logarithmic = false;
};

} // namespace training
