#include "ui/annotate/film_ways.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace annotate {

namespace {
constexpr int belowMiddle = 72; // px: the face's words stand about the middle
}

FilmWays::FilmWays(QWidget* view) : QWidget(view)
{
    setObjectName(QStringLiteral("filmWays"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::theme().length(QStringLiteral("space.s")));
    const auto add = [&](const char* name, const char* icon, const QString& text, const QString& help, auto signal) {
        auto* button = new QPushButton(kit::icon(QLatin1String(icon)), text);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(help);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard on the film
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add("filmAgain", "retry", tr("Try again"), tr("Reads the file once more: its drive or share may be back"), &FilmWays::againWanted);
    add("filmImport", "folder", tr("Import its folder …"),
        tr("A film that was moved or renamed is known again; its boxes and labels stay"), &FilmWays::importWanted);
    view->installEventFilter(this);
    hide();
}

void FilmWays::place()
{
    const QSize size = sizeHint();
    const QWidget* view = parentWidget();
    setGeometry((view->width() - size.width()) / 2, std::min(view->height() / 2 + belowMiddle, view->height() - size.height()),
                size.width(), size.height());
}

void FilmWays::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    place();
}

bool FilmWays::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace annotate
