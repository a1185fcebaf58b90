#include "ui/viewer/orientation.h"

#include "ui/viewer/radiograph_view.h"

namespace viewer {

namespace {

QPoint turnedClockwise(QPoint direction, int quarters)
{
    for (int i = 0; i < quarters; ++i)
        direction = {-direction.y(), direction.x()}; // y points down
    return direction;
}

} // namespace

Orientation Orientation::flipped() const
{
    // Flip ∘ turn = turn back ∘ flip.
    return {!mirrored, (4 - quarterTurns) % 4};
}

Orientation Orientation::turned(int quarters) const
{
    return {mirrored, ((quarterTurns + quarters) % 4 + 4) % 4};
}

QPoint Orientation::viewFromImageX() const { return turnedClockwise({mirrored ? -1 : 1, 0}, quarterTurns); }

QPoint Orientation::viewFromImageY() const { return turnedClockwise({0, 1}, quarterTurns); }

QString Orientation::text() const
{
    if (quarterTurns == 0)
        return mirrored ? RadiographView::tr("flipped") : QString();
    return (mirrored ? RadiographView::tr("flipped, rotated %1°") : RadiographView::tr("rotated %1°")).arg(quarterTurns * 90);
}

} // namespace viewer
