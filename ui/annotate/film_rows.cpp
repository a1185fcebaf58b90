#include "ui/annotate/film_rows.h"

#include "core/store/records.h"
#include "ui/annotate/film_pictures.h"
#include "ui/kit/dates.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/picture_loader.h"
#include "ui/kit/theme.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace annotate {

using kit::theme;

namespace {

constexpr int above = 6, titleHeight = 18, gap = 4;

int thumb()
{
    return theme().length(QStringLiteral("thumb_worklist"));
}
int margin()
{
    return theme().length(QStringLiteral("space.m"));
}
bool hasOther(const QModelIndex& index)
{
    return index.data(OtherPictureRole).isValid();
}
/// From the row's edge to its words.
int textFrom(const QModelIndex& index)
{
    return margin() + thumb() + (hasOther(index) ? gap + thumb() : 0) + 10;
}

} // namespace

FilmRows::FilmRows(const QString& cacheFolder, QAbstractItemModel& model, QWidget* parent)
    : QListView(parent), m_pictures(filmPictures(cacheFolder))
{
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    verticalScrollBar()->setSingleStep(theme().length(QStringLiteral("row_worklist")));
    setItemDelegate(new FilmRowPainter(*m_pictures, this));
    setModel(&model);
    connect(m_pictures.get(), &kit::PictureLoader::ready, viewport(), qOverload<>(&QWidget::update));
}

FilmRows::~FilmRows() = default;

bool FilmRows::isPending() const
{
    return m_pictures->isPending();
}

void FilmRows::keyPressEvent(QKeyEvent* event)
{
    if (currentIndex().isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (event->modifiers() & Qt::AltModifier && hasOther(currentIndex()))
            Q_EMIT otherFilmWanted(currentIndex());
        else
            Q_EMIT filmWanted(currentIndex());
        return;
    }
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before)
        Q_EMIT stepped(currentIndex());
}

void FilmRows::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (FilmRowPainter::otherPictureRect(visualRect(index), layoutDirection(), index)
            .contains(event->position().toPoint()))
        Q_EMIT otherFilmWanted(index);
    else
        Q_EMIT filmWanted(index);
}

void FilmRows::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // a narrower row needs more lines
}

QString filmTitle(const store::ImageRecord& image)
{
    if (image.patientId.isEmpty())
        return QFileInfo(image.name).completeBaseName();
    if (image.followUp >= 0)
        return FilmRows::tr("%1 · follow-up %2").arg(image.patientId).arg(image.followUp);
    const QDate date = QDate::fromString(image.studyDate, QStringLiteral("yyyyMMdd"));
    return date.isValid()
               ? QStringLiteral("%1 · %2").arg(image.patientId, kit::dateText(date))
               : image.patientId;
}

FilmRowPainter::FilmRowPainter(kit::PictureLoader& pictures, QObject* parent)
    : QStyledItemDelegate(parent), m_pictures(pictures)
{
}

QRect FilmRowPainter::otherPictureRect(const QRect& row, Qt::LayoutDirection direction, const QModelIndex& index)
{
    if (!hasOther(index))
        return {};
    return QStyle::visualRect(direction, row,
                              QRect(row.x() + margin() + thumb() + gap, row.y() + above, thumb(), thumb()));
}

QSize FilmRowPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QFontMetrics metrics(theme().font(kit::FontRole::Small));
    const QRect room(0, 0, std::max(40, width - textFrom(index) - margin()), 10000);
    const int text = metrics.boundingRect(room, Qt::TextWordWrap, index.data(TextRole).toString()).height();
    return {width, std::max(theme().length(QStringLiteral("row_worklist")) + 4, above + titleHeight + text + above)};
}

void FilmRowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(option.direction, row, QRect(row.x() + x, row.y() + y, w, h));
    };
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme().colour(selected ? QStringLiteral("selected") : QStringLiteral("hover")));
    if (selected)
        painter->fillRect(place(0, 0, 3, row.height()), theme().colour(QStringLiteral("accent")));
    paintFilm(*painter, place(margin(), above, thumb(), thumb()), index.data(PictureRole).toString(), m_pictures);
    if (hasOther(index))
        paintFilm(*painter, otherPictureRect(row, option.direction, index), index.data(OtherPictureRole).toString(),
                  m_pictures);

    const int from = textFrom(index), width = row.width() - from - margin();
    int titleWidth = width;
    const QColor muted = theme().colour(selected ? QStringLiteral("text") : QStringLiteral("muted"));
    if (index.data(SettledRole).toBool()) {
        const int icon = theme().length(QStringLiteral("icon_small"));
        titleWidth -= icon + gap;
        kit::paintIcon(*painter, place(from + titleWidth + gap, above + 1, icon, icon), QStringLiteral("adjudicate"),
                       theme().colour(QStringLiteral("good")));
    }
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        constexpr int bar = 32;
        titleWidth -= bar + 6;
        const int filled = std::max(2, int(bar * std::clamp(share.toDouble(), 0.0, 1.0)));
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().colour(QStringLiteral("track")));
        painter->drawRect(place(from + titleWidth + 6, above + 7, bar, 4));
        painter->setBrush(theme().colour(QStringLiteral("warn")));
        painter->drawRect(place(from + titleWidth + 6, above + 7, filled, 4));
    }
    int titleFrom = from;
    if (const QVariant colour = index.data(ColourOfRowRole); colour.isValid()) {
        kit::paintSwatch(*painter, place(from, above + 4, 10, 10), colour.value<QColor>());
        titleFrom += 15;
        titleWidth -= 15;
    }
    const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setFont(theme().font(kit::FontRole::Body, kit::FontWeight::Name));
    painter->setPen(theme().colour(QStringLiteral("text")));
    painter->drawText(place(titleFrom, above, titleWidth, titleHeight), side | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, titleWidth));
    painter->setFont(theme().font(kit::FontRole::Small));
    painter->setPen(muted);
    painter->drawText(place(from, above + titleHeight, width, row.height() - 2 * above - titleHeight + 2),
                      side | Qt::AlignTop | Qt::TextWordWrap, index.data(TextRole).toString());
    painter->restore();
}

} // namespace annotate
