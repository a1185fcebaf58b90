// One plot of the Train workspace: title, legend, curves, phase rules.
#pragma once

#include "ui/training/run_curves_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCustomPlot;
class QHBoxLayout;

namespace kit {
class TextLabel;
}

namespace training {

class CurvePlot : public QWidget {
    Q_OBJECT
public:
    explicit CurvePlot(const QString& objectName, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& detail = {});
    /// Beside the title, e.g. a chooser of the finding.
    void addHeaderWidget(QWidget* widget);
    /// Fixed range of the vertical axis; without it, from 0 to a little above the largest value.
    void setRange(double least, double most);

    struct Content {
        std::vector<Curve> curves;
        Band band;                   ///< behind the first curve
        std::vector<PhaseMark> marks;
        double lastX = 0;
        std::optional<double> level; ///< dotted: a floor
        QString levelWord;
        std::optional<double> death; ///< a failed run's curves end in a cross
        bool minutes = false;
    };
    void show(Content content);

private:
    void follow();
    void build();
    QCustomPlot* m_plot;
    QHBoxLayout* m_header;
    class Legend;
    Legend* m_legend;
    kit::TextLabel *m_title, *m_detail;
    Content m_content;
    std::optional<std::pair<double, double>> m_range;
};

} // namespace training
