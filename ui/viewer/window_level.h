// The grey window as a person sees and drags it: its words, its edges, and what a drag makes of it.
#pragma once

#include "core/imaging/grey.h"
#include "ui/viewer/film.h"

#include <QPointF>
#include <QString>

namespace viewer {

/// "W 255  L 128  full range".
QString voiText(const Film& film, const imaging::Voi& voi);
/// The window that a hand starts from: the VOI's own, or what a table or a full range comes to.
imaging::Window windowOf(const Film& film, const imaging::Voi& voi);
/// A nameless window kept within reach of the film's values.
imaging::Voi windowVoi(const Film& film, double centre, double width);
/// Across for contrast, up and down for brightness; `delta` in px of the view. A table or a full range becomes a window.
imaging::Voi draggedVoi(const Film& film, const imaging::Voi& voi, QPointF delta);

} // namespace viewer
