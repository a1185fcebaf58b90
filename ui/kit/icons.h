// Single-colour icons tinted from the tokens, so that no theme needs a second set.
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace kit {

/// An icon of resources/icons by name ("box-draw"). Follows the theme and the screen's resolution: muted at rest,
/// accent_text when on, disabled when off. `role` fixes the colour at rest ("on_accent" on a primary button).
QIcon icon(const QString& name, const QString& role = {});
/// The program's own icon, in its own colours.
QIcon appIcon();
bool hasIcon(const QString& name);

/// side in device-independent pixels.
QPixmap iconPixmap(const QString& name, int side, const QColor& colour, qreal devicePixelRatio = 1);
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

} // namespace kit
