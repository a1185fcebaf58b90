#include "ui/kit/icons.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace kit {

namespace {

QString fileOf(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

bool mirrorsInRightToLeft(const QString& name)
{
    static const QStringList names{QStringLiteral("undo"),           QStringLiteral("redo"),
                                   QStringLiteral("next-study"),     QStringLiteral("previous-study"),
                                   QStringLiteral("next-unread"),    QStringLiteral("chevron-right")};
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && names.contains(name);
}

/// `pixels` device pixels a side.
QPixmap tinted(const QString& name, int pixels, const QColor& colour)
{
    const bool mirrored = mirrorsInRightToLeft(name);
    const QString key = QStringLiteral("fewbox/%1/%2/%3/%4").arg(name).arg(pixels).arg(colour.rgba()).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    theme(); // makes sure that the resources are there
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(fileOf(name));
    if (!renderer.isValid())
        qWarning("no icon named \"%s\"", qPrintable(name));
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString name, QString role) : m_name(std::move(name)), m_role(std::move(role)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colourOf(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_name, std::max(1, std::min(size.width(), size.height())), colourOf(mode, state));
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QString key() const override { return QStringLiteral("fewbox"); }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new TintedEngine(m_name, m_role); }

private:
    QColor colourOf(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return theme().colour(QStringLiteral("disabled"));
        if (!m_role.isEmpty())
            return theme().colour(m_role);
        return theme().colour(state == QIcon::On ? QStringLiteral("accent_text") : QStringLiteral("muted"));
    }
    QString m_name, m_role;
};

} // namespace

QIcon icon(const QString& name, const QString& role) { return QIcon(new TintedEngine(name, role)); }

QIcon appIcon()
{
    theme();
    return QIcon(fileOf(QStringLiteral("fewbox")));
}

bool hasIcon(const QString& name)
{
    theme();
    return QFile::exists(fileOf(name));
}

QPixmap iconPixmap(const QString& name, int side, const QColor& colour, qreal devicePixelRatio)
{
    QPixmap pixmap = tinted(name, int(std::lround(side * devicePixelRatio)), colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const int side = int(std::min(rect.width(), rect.height()));
    if (side < 1)
        return;
    const QPointF at(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.drawPixmap(QPointF(std::round(at.x()), std::round(at.y())), iconPixmap(name, side, colour, ratio));
}

} // namespace kit
