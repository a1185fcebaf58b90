// How every plot of this room looks: tokens on axes and grid.
#pragma once

class QCustomPlot;

namespace audit {

/// Grounds, pens, fonts of the current theme; no top and right axis, horizontal grid alone.
void stylePlot(QCustomPlot& plot);

} // namespace audit
