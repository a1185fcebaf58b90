// The round lens that follows the pointer.
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>

#include <functional>

class QPainter;

namespace viewer {

/// How much larger than the film around it the lens shows it.
struct Magnifier {
    static constexpr double least = 2, most = 4, step = 0.5;
    bool on = false;
    double factor = least;

    static QRectF lensAt(QPointF pointer); ///< px of the view
    /// What must be drawn again when the lens comes or goes: the lens and its rim.
    static QRect areaAt(QPointF pointer);
};

/// Black ground, `film` clipped to the lens, the rim, and the factor at the lens's foot.
void paintLens(QPainter& painter, QPointF pointer, double factor, const std::function<void()>& film);

} // namespace viewer
