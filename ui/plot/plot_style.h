// Tokens on axes, grids and pens, so that a line means the same in every plot.
#pragma once

#include <QPen>
#include <QString>

class QCPItemText;
class QCustomPlot;

namespace plot {

/// Grounds, pens, fonts of the current theme; no top and right axis, horizontal grid alone.
void stylePlot(QCustomPlot& plot);

/// Floor dotted, ceiling dashed, a rule (T, a phase's end) thin: in every plot that has them.
QPen floorPen();
QPen ceilingPen();
QPen rulePen();

/// A word inside a plot, in plot coordinates; the plot owns it. Its position may be given other types afterwards.
QCPItemText* addWord(QCustomPlot& plot, const QString& text, double x, double y, Qt::Alignment alignment);

/// Ticks at 1, 10, 100 …, written plainly, and 2 to 9 between them; or evenly spaced ones again.
void setLogarithmic(QCustomPlot& plot, bool logarithmic);

} // namespace plot
