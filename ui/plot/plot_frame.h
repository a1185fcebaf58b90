// A plot with its head: title, a muted detail, a legend of dashes, room for a chooser.
#pragma once

#include <QMargins>
#include <QWidget>

#include <vector>

class QCustomPlot;
class QHBoxLayout;

namespace kit {
class TextLabel;
}

namespace plot {

/// Axes never mirror. The frame styles the plot; who fills it listens to `restyled` to put colours on what it added.
class PlotFrame : public QWidget {
    Q_OBJECT
public:
    PlotFrame(const QString& objectName, const QMargins& axisMargins, QWidget* parent = nullptr);

    QCustomPlot& canvas() const { return *m_plot; }
    void setTitle(const QString& title); ///< also the plot's accessible name
    QString title() const;
    void setDetail(const QString& detail, const QString& help = {});
    kit::TextLabel& detail() const { return *m_detail; }
    void addHeaderWidget(QWidget* widget); ///< behind the detail, e.g. a chooser of the finding

    struct LegendEntry {
        QString name;
        int series = 0; ///< position in the theme's list of curve colours
        bool operator==(const LegendEntry&) const = default;
    };
    void setLegend(const std::vector<LegendEntry>& entries);

Q_SIGNALS:
    void restyled(); ///< another theme: axes and grounds are done

private:
    class Legend;
    QHBoxLayout* m_header;
    kit::TextLabel *m_title, *m_detail;
    Legend* m_legend;
    QCustomPlot* m_plot;
};

} // namespace plot
