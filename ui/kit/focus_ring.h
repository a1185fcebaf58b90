// Tab inside a sheet stays in the sheet.
#pragma once

class QWidget;

namespace kit {

/// Also through the windows of its children, as a list that is dropped down.
bool isInside(const QWidget& sheet, const QWidget* widget);
/// For QWidget::focusNextPrevChild of `sheet`: the next of its children that takes Tab, around the end. True: one has the
/// keyboard now, if only the one that had it.
bool focusNextInside(QWidget& sheet, bool next);

} // namespace kit
