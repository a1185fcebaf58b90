// Several plots on one sheet, as a picture for a talk or a page for a paper.
#pragma once

#include "core/domain/error.h"

#include <QSize>
#include <QString>

#include <vector>

namespace plot {

class PlotFrame;

/// Two plots to a row, each with its title, in the colours on screen; `heading` above them. The file's ending decides:
/// .pdf has lines and text that stay sharp, .png is twice the screen's resolution. Errors: FileUnwritable.
domain::Done writeSheet(const QString& path, const QString& heading, const std::vector<const PlotFrame*>& plots);

} // namespace plot
