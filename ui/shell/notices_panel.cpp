#include "ui/shell/notices_panel.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace shell {

using kit::FontRole;
using kit::FontWeight;
using kit::TextLabel;
using kit::theme;

namespace {

/// More rows than this are said as a number: the panel is for reading, the summary has them all.
constexpr std::size_t mostRows = 50;

TextLabel* wrapped(const QString& text, FontRole font, FontWeight weight, const char* role)
{
    auto* label = new TextLabel(text, font, weight, QLatin1String(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* link(const QString& verb)
{
    auto* button = new QPushButton(verb);
    kit::setKind(button, "link");
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

NoticesPanel::NoticesPanel(NoticeList& notices, QWidget* parent) : QFrame(parent), m_notices(notices)
{
    setObjectName(QStringLiteral("noticesPanel"));
    kit::setKind(this, "drawer");
    setAutoFillBackground(true);
    setFixedWidth(theme().length(QStringLiteral("panel_notices")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::PanelHeader(tr("Notices"));
    auto* close = new QToolButton;
    close->setIcon(kit::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFixedSize(30, 30);
    close->setToolTip(tr("Close the notices"));
    close->setAccessibleName(close->toolTip());
    close->setObjectName(QStringLiteral("closeNotices"));
    connect(close, &QToolButton::clicked, this, &NoticesPanel::closeWanted);
    m_header->addWidget(close);
    layout->addWidget(m_header);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    m_cards = new QVBoxLayout(inside);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(0);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    connect(&m_notices, &NoticeList::changed, this, &NoticesPanel::fill);
    connect(&theme(), &kit::Theme::changed, this, &NoticesPanel::fill);
    fill();
}

void NoticesPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

void NoticesPanel::fill()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_header->setDetail(m_notices.unseen() > 0 ? tr("%n new", nullptr, m_notices.unseen()) : QString());
    for (const Notice& notice : m_notices.notices())
        m_cards->addWidget(makeCard(notice));
    if (m_notices.notices().empty()) {
        auto* none = wrapped(tr("Nothing has gone wrong since the window opened."), FontRole::Body, FontWeight::Text, "muted");
        none->setContentsMargins(12, 12, 12, 12);
        m_cards->addWidget(none);
    }
    m_cards->addStretch(1);
}

QWidget* NoticesPanel::makeCard(const Notice& notice)
{
    static const char* const icons[] = {"info", "check", "warning", "error"};
    static const char* const roles[] = {"accent_text", "good", "warn", "bad"};
    auto* card = new QFrame;
    kit::setKind(card, "row");
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    auto* sign = new QLabel;
    sign->setPixmap(kit::iconPixmap(QLatin1String(icons[int(notice.kind)]), 16,
                                    theme().colour(QLatin1String(roles[int(notice.kind)])), devicePixelRatioF()));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* body = new QVBoxLayout;
    body->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->addWidget(wrapped(notice.title, FontRole::Body, FontWeight::Name, "text"), 1);
    if (notice.times > 1) {
        auto* times = new TextLabel(tr("%1 times").arg(notice.times), FontRole::Small, FontWeight::Name);
        times->setObjectName(QStringLiteral("noticeTimes"));
        head->addWidget(times, 0, Qt::AlignTop);
    }
    head->addWidget(new TextLabel(QLocale().toString(notice.at.time(), QStringLiteral("HH:mm")), FontRole::Small,
                                  FontWeight::Text, QStringLiteral("muted")),
                    0, Qt::AlignTop);
    body->addLayout(head);
    if (!notice.text.isEmpty())
        body->addWidget(wrapped(notice.text, FontRole::Small, FontWeight::Text, "muted"));
    if (!notice.rows.empty()) {
        auto* frame = new QFrame;
        kit::setKind(frame, "card");
        auto* rows = new QVBoxLayout(frame);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        for (std::size_t i = 0; i < std::min(mostRows, notice.rows.size()); ++i) {
            if (i > 0)
                rows->addWidget(kit::horizontalLine());
            rows->addWidget(makeRow(notice.rows[i]));
        }
        if (notice.rows.size() > mostRows) {
            auto* more = wrapped(tr("and %n more", nullptr, int(notice.rows.size() - mostRows)), FontRole::Small,
                                 FontWeight::Text, "muted");
            more->setContentsMargins(10, 8, 10, 8);
            rows->addWidget(more);
        }
        body->addSpacing(6);
        body->addWidget(frame);
    }
    if (!notice.ways.empty()) {
        auto* ways = new QHBoxLayout;
        ways->setSpacing(16);
        for (const Notice::Way& way : notice.ways) {
            auto* button = link(way.verb);
            // The way may change the list, and so delete this button: it goes after the click has ended.
            connect(button, &QPushButton::clicked, this, [go = way.go] { go(); }, Qt::QueuedConnection);
            ways->addWidget(button);
        }
        ways->addStretch(1);
        body->addLayout(ways);
    }
    layout->addLayout(body, 1);
    return card;
}

QWidget* NoticesPanel::makeRow(const Notice::Row& row)
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(2);
    auto* name = new TextLabel(row.name, FontRole::Small, FontWeight::Name);
    name->setElided(true);
    layout->addWidget(name);
    layout->addWidget(wrapped(row.text, FontRole::Small, FontWeight::Text, "muted"));
    if (!row.path.isEmpty()) {
        auto* show = link(tr("Show in folder"));
        connect(show, &QPushButton::clicked, this, [path = row.path] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
        layout->addWidget(show, 0, Qt::AlignLeft);
    }
    return widget;
}

} // namespace shell
