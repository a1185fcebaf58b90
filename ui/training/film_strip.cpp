#include "ui/training/film_strip.h"

#include "core/imaging/thumbnail.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"
#include "ui/viewer/render.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace training {

namespace {

constexpr int gutter = 4, margin = 12, captionHeight = 18;
constexpr int thumbnailSide = 256;

// The loader's key: frame, then path.
QString keyOf(const SampleFilm& film)
{
    return QString::number(film.frame) + QLatin1Char('|') + film.path;
}

} // namespace

FilmStrip::FilmStrip(const QString& cacheFolder, const domain::FindingSchema& schema, QWidget* parent)
    : QWidget(parent), m_schema(schema), m_pictures([cache = cacheFolder.toStdString()](const QString& key) {
          const auto cut = key.indexOf(QLatin1Char('|'));
          const auto grey = imaging::ThumbnailCache(cache).thumbnail(key.mid(cut + 1).toStdString(),
                                                                     key.left(cut).toInt(), thumbnailSide);
          return grey ? viewer::imageOf(*grey) : QImage();
      })
{
    setObjectName(QStringLiteral("filmStrip"));
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Films of this run with their blobs"));
    connect(&m_pictures, &kit::PictureLoader::ready, this, qOverload<>(&QWidget::update));
}

void FilmStrip::show(const FilmSamples& samples, double cut)
{
    m_samples = samples;
    m_cut = cut;
    updateGeometry();
    update();
}

QSize FilmStrip::sizeHint() const
{
    const int rows = std::max<int>(1, static_cast<int>(m_samples.films.size()));
    return {600, captionHeight + rows * (kit::theme().length(QStringLiteral("film_strip")) + gutter) + margin};
}

QRect FilmStrip::cellRect(std::size_t film, std::size_t moment) const
{
    const int rows = std::max<int>(1, static_cast<int>(m_samples.films.size()));
    const int side = std::min({kit::theme().length(QStringLiteral("film_strip")),
                               (height() - captionHeight - margin) / rows - gutter,
                               (width() - 2 * margin) / mostMoments - gutter});
    // Spread over the width as the plots above are.
    const int step = (width() - 2 * margin + gutter) / mostMoments;
    return {margin + static_cast<int>(moment) * step, captionHeight + static_cast<int>(film) * (side + gutter),
            std::min(step - gutter, side + side / 4), side};
}

void FilmStrip::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::theme();
    QPainter painter(this);
    painter.setFont(theme.font(kit::FontRole::Small));
    painter.setPen(theme.colour(QStringLiteral("muted")));
    if (m_samples.films.empty() || m_samples.steps.empty()) {
        painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         tr("Films appear here at each checkpoint."));
        return;
    }
    for (std::size_t moment = 0; moment < m_samples.steps.size(); ++moment) {
        const QRect top = cellRect(0, moment);
        const QString step = QLocale().toString(m_samples.steps[moment], 'f', 0);
        painter.setPen(theme.colour(QStringLiteral("muted")));
        painter.setFont(theme.font(kit::FontRole::Small));
        painter.drawText(QRect(top.x(), 0, top.width(), captionHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         moment == 0 ? tr("step %1").arg(step) : step);
        for (std::size_t i = 0; i < m_samples.films.size(); ++i) {
            const SampleFilm& film = m_samples.films[i];
            const QRect cell = cellRect(i, moment);
            const QPixmap picture = m_pictures.pixmap(keyOf(film));
            const auto& name = m_schema.at(film.finding).name;
            const QColor colour = theme.findingColour(name, film.finding);
            std::vector<viewer::ViewerBox> boxes;
            for (const domain::Box& box : film.boxes) {
                viewer::ViewerBox shown;
                shown.box = box;
                shown.colour = colour;
                boxes.push_back(shown);
            }
            viewer::BlobOverlay blob;
            blob.rows = blob.columns = m_samples.patches;
            blob.values = film.cells[moment].map;
            blob.colour = colour;
            blob.cut = m_cut;
            painter.drawImage(cell, viewer::renderSmallFilm(picture.toImage(), film.size, cell.size(), boxes, {blob},
                                                            devicePixelRatioF()));
            // White on a halo: the figure stands on the film, whatever the theme.
            painter.setFont(theme.font(kit::FontRole::Small, kit::FontWeight::Name));
            const QString iou = QLocale().toString(film.cells[moment].iou, 'f', 2);
            const QRect figure = cell.adjusted(4, 0, -4, -2);
            painter.setPen(theme.viewerColour(QStringLiteral("halo")));
            for (const QPoint offset : {QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)})
                painter.drawText(figure.translated(offset), Qt::AlignRight | Qt::AlignBottom, iou);
            painter.setPen(theme.viewerColour(QStringLiteral("corner_text")));
            painter.drawText(figure, Qt::AlignRight | Qt::AlignBottom, iou);
        }
    }
}

bool FilmStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_samples.films.size(); ++i) {
            for (std::size_t moment = 0; moment < m_samples.steps.size(); ++moment) {
                if (!cellRect(i, moment).contains(help->pos()))
                    continue;
                const SampleFilm& film = m_samples.films[i];
                QToolTip::showText(help->globalPos(),
                                   tr("%1, %2: IoU %3 after %4 steps")
                                       .arg(film.identity, kit::findingName(m_schema, film.finding),
                                            QLocale().toString(film.cells[moment].iou, 'f', 2),
                                            QLocale().toString(m_samples.steps[moment], 'f', 0)),
                                   this);
                return true;
            }
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

} // namespace training
