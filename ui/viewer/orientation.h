// How a film is turned for the eye. The data never turn: boxes, rulers and blobs keep their image coordinates.
#pragma once

#include <QPoint>
#include <QString>

namespace viewer {

/// First mirrored left to right, then turned clockwise by quarters: all eight ways a film can hang.
struct Orientation {
    bool mirrored = false;
    int quarterTurns = 0; ///< 0…3
    bool operator==(const Orientation&) const = default;

    bool isUpright() const { return !mirrored && quarterTurns == 0; } ///< as stored
    bool swapsAxes() const { return quarterTurns % 2 != 0; }          ///< the film lies on its side
    Orientation flipped() const;          ///< what the eye sees, left to right
    Orientation turned(int quarters) const; ///< clockwise
    /// The direction on the screen in which the image's x (y) grows: one of its components is ±1, the other 0.
    QPoint viewFromImageX() const;
    QPoint viewFromImageY() const;
    /// "flipped", "rotated 90°", both, or nothing; translated.
    QString text() const;
};

} // namespace viewer
