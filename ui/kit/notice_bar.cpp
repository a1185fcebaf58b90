#include "ui/kit/notice_bar.h"

#include "ui/kit/error_sentence.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace kit {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("noticeBar"));
    auto* layout = new QHBoxLayout(this);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    layout->setContentsMargins(m, 6, s, 6);
    layout->setSpacing(s);
    m_icon = new QLabel(this);
    m_text = new TextLabel({}, FontRole::Body, FontWeight::Text, QStringLiteral("text"), this);
    m_text->setWordWrap(true);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(s);
    m_close = new QToolButton(this);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Put this notice away"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setFocusPolicy(Qt::NoFocus);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    connect(&theme(), &Theme::changed, this, &NoticeBar::follow);
    m_goes.setSingleShot(true);
    connect(&m_goes, &QTimer::timeout, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::follow()
{
    static const char* const kinds[] = {"notice-info", "notice-good", "notice-warn", "notice-bad"};
    static const char* const icons[] = {"info", "check", "warning", "error"};
    static const char* const roles[] = {"accent_text", "good", "warn", "bad"};
    setKind(this, kinds[int(m_kind)]);
    m_icon->setPixmap(iconPixmap(QLatin1String(icons[int(m_kind)]), theme().length(QStringLiteral("icon_small")),
                                 theme().colour(QLatin1String(roles[int(m_kind)])), devicePixelRatioF()));
}

void NoticeBar::show(Kind kind, const QString& text)
{
    m_goes.stop();
    m_kind = kind;
    m_text->setText(text);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    follow();
    setAccessibleName(text);
    setVisible(true);
    Q_EMIT said();
}

void NoticeBar::showError(const domain::Error& error) { show(Kind::Error, errorText(error)); }

void NoticeBar::addAction(const QString& verb, QObject* context, std::function<void()> handler)
{
    auto* button = new QPushButton(verb, this);
    setKind(button, "small");
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, context, [handler = std::move(handler)] { handler(); });
    m_buttons->addWidget(button);
}

void NoticeBar::addField(QWidget* field)
{
    field->setParent(this);
    m_buttons->addWidget(field);
    field->show();
}

void NoticeBar::dismiss()
{
    m_goes.stop();
    setVisible(false);
}

void NoticeBar::dismissAfter(int ms) { m_goes.start(ms); }

QString NoticeBar::text() const { return m_text->text(); }

} // namespace kit
