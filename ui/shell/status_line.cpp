#include "ui/shell/status_line.h"

#include "ui/kit/action_registry.h"
#include "ui/kit/bars.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace shell {

using kit::FontRole;
using kit::FontWeight;
using kit::TextLabel;
using kit::theme;

/// An icon, or a dot where the icon's name is empty.
class StatusLine::Sign : public QWidget {
public:
    explicit Sign(QWidget* parent) : QWidget(parent) { setFixedSize(16, 16); }
    void set(const QString& icon, const QString& role)
    {
        m_icon = icon;
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = theme().colour(m_role);
        if (!m_icon.isEmpty()) {
            kit::paintIcon(painter, rect(), m_icon, colour);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(4, 4, 8, 8));
    }

private:
    QString m_icon = QStringLiteral("check"), m_role = QStringLiteral("good");
};

namespace {

TextLabel* label(QWidget* parent, const char* role, FontWeight weight = FontWeight::Text)
{
    return new TextLabel({}, FontRole::Small, weight, QLatin1String(role), parent);
}

QToolButton* smallButton(QWidget* parent, const QString& icon)
{
    auto* button = new QToolButton(parent);
    button->setIcon(kit::icon(icon));
    button->setIconSize({14, 14});
    button->setFixedSize(22, 22);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

QString timeLeftText(double seconds)
{
    if (seconds < 0)
        return {};
    const qint64 minutes = qint64(std::ceil(seconds / 60));
    if (seconds < 60)
        return StatusLine::tr("under 1 min left");
    if (minutes < 60)
        return StatusLine::tr("%1 left").arg(kit::isolated(StatusLine::tr("%1 min").arg(minutes)));
    return StatusLine::tr("%1 left").arg(kit::isolated(StatusLine::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60)));
}

StatusLine::StatusLine(kit::ActionRegistry& registry, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    kit::setKind(this, "frame-bottom");
    setFixedHeight(theme().length(QStringLiteral("status_line")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);

    auto* left = new QWidget(this);
    auto* leftLayout = new QHBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(8);
    m_savedSign = new Sign(left);
    m_saved = label(left, "text");
    m_saved->setObjectName(QStringLiteral("savedText"));
    m_savedAt = label(left, "muted");
    leftLayout->addWidget(m_savedSign);
    leftLayout->addWidget(m_saved);
    leftLayout->addWidget(m_savedAt);
    leftLayout->addStretch(1);

    auto* middle = new QWidget(this);
    auto* middleLayout = new QHBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(16);
    m_run = new QWidget(middle);
    m_run->setObjectName(QStringLiteral("runPart"));
    m_run->installEventFilter(this);
    m_run->setCursor(Qt::PointingHandCursor);
    auto* run = new QHBoxLayout(m_run);
    run->setContentsMargins(0, 0, 0, 0);
    run->setSpacing(8);
    m_runSign = new Sign(m_run);
    m_runName = label(m_run, "text", FontWeight::Name);
    m_runDetail = label(m_run, "muted");
    m_runDetail->setElided(true); // words may go, the figures beside it stay
    m_runBar = new kit::ProgressLine(m_run);
    m_runBar->setFixedWidth(120);
    m_runShare = label(m_run, "text", FontWeight::Name);
    m_runLeft = label(m_run, "muted");
    m_pause = smallButton(m_run, QStringLiteral("train-pause"));
    m_pause->setAccessibleName(tr("Pause or go on with the training"));
    if (QAction* pause = registry.action(QStringLiteral("train.pause"))) {
        m_pause->setDefaultAction(pause);
        m_pause->setObjectName(QStringLiteral("statusPause"));
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_runSign, m_runName, m_runDetail, m_runBar, m_runShare,
                                                           m_runLeft, m_pause})
        run->addWidget(widget);
    if (QAction* stop = registry.action(QStringLiteral("run.stop-predicting"))) {
        m_stopPredicting = smallButton(m_run, QStringLiteral("close"));
        m_stopPredicting->setDefaultAction(stop);
        m_stopPredicting->setObjectName(QStringLiteral("statusStopPredicting"));
        run->addWidget(m_stopPredicting);
    }
    m_errand = new QWidget(middle);
    m_errand->setObjectName(QStringLiteral("errandPart"));
    auto* errand = new QHBoxLayout(m_errand);
    errand->setContentsMargins(0, 0, 0, 0);
    errand->setSpacing(8);
    m_errandText = label(m_errand, "text");
    m_errandText->setElided(true);
    m_errandText->setMaximumWidth(320);
    m_errandBar = new kit::ProgressLine(m_errand);
    m_errandBar->setFixedWidth(120);
    m_errandStop = smallButton(m_errand, QStringLiteral("close"));
    m_errandStop->setObjectName(QStringLiteral("errandStop"));
    m_errandStop->setToolTip(tr("Stop; what is stored stays"));
    m_errandStop->setAccessibleName(m_errandStop->toolTip());
    connect(m_errandStop, &QToolButton::clicked, this, &StatusLine::errandStopWanted);
    errand->addWidget(m_errandText);
    errand->addWidget(m_errandBar);
    errand->addWidget(m_errandStop);
    middleLayout->addWidget(m_run);
    middleLayout->addWidget(m_errand);

    auto* right = new QWidget(this);
    auto* rightLayout = new QHBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(8);
    rightLayout->addStretch(1);
    m_notices = new QToolButton(right);
    m_notices->setObjectName(QStringLiteral("statusNotices"));
    m_notices->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notices->setIconSize({14, 14});
    m_notices->setAutoRaise(true);
    m_notices->setFocusPolicy(Qt::NoFocus);
    m_notices->setFixedHeight(22);
    kit::setKind(m_notices, "status");
    connect(m_notices, &QToolButton::clicked, this, &StatusLine::noticesWanted);
    m_read = label(right, "text", FontWeight::Name);
    m_read->setObjectName(QStringLiteral("readCount"));
    m_figures = label(right, "muted");
    m_ofRead = label(right, "muted");
    m_readBar = new kit::ProgressLine(right);
    m_readBar->setColourRole(QStringLiteral("good"));
    m_readBar->setFixedWidth(72);
    rightLayout->addWidget(m_notices);
    rightLayout->addWidget(m_read);
    rightLayout->addWidget(m_figures);
    rightLayout->addWidget(m_ofRead);
    rightLayout->addWidget(m_readBar);

    layout->addWidget(left, 1);
    layout->addWidget(middle);
    layout->addWidget(right, 1);
    setSaved({});
    setRun({});
    setErrand({});
    setRead(0, -1);
    setNotices({}, false);
}

void StatusLine::setSaved(const SavedState& state)
{
    const bool saved = state.waiting == 0;
    m_savedSign->set(saved ? QStringLiteral("check") : QStringLiteral("warning"),
                     saved ? QStringLiteral("good") : QStringLiteral("warn"));
    m_saved->setText(saved ? tr("All saved") : tr("%n not saved", "gestures", state.waiting));
    m_saved->setColourRole(saved ? QStringLiteral("text") : QStringLiteral("warn"));
    m_savedAt->setText(state.at.isValid() ? QLocale().toString(state.at.time(), QStringLiteral("HH:mm:ss")) : QString());
    m_savedAt->setVisible(saved && state.at.isValid());
}

void StatusLine::setRun(const RunState& state)
{
    using Kind = RunState::Kind;
    const bool trains = state.kind == Kind::Running || state.kind == Kind::Paused;
    const bool predicts = state.kind == Kind::Predicting, going = trains || predicts;
    m_runSign->set(state.kind == Kind::Failed   ? QStringLiteral("error")
                   : state.kind == Kind::Paused ? QStringLiteral("train-pause")
                                                : QString(),
                   state.kind == Kind::Failed ? QStringLiteral("bad") : QStringLiteral("accent"));
    m_runSign->setVisible(state.kind != Kind::None);
    m_runName->setText(state.name);
    m_runName->setVisible(!state.name.isEmpty());
    m_runDetail->setText(state.detail);
    m_runDetail->setVisible(!state.detail.isEmpty());
    m_runBar->setVisible(going);
    m_runBar->setShare(state.progress);
    m_runShare->setVisible(going && state.progress >= 0);
    m_runShare->setText(kit::isolated(tr("%1 %", "a share").arg(qint64(std::floor(100 * std::max(0.0, state.progress))))));
    const QString left = state.kind == Kind::Running || predicts ? timeLeftText(state.secondsLeft) : QString();
    m_runLeft->setText(left);
    m_runLeft->setVisible(!left.isEmpty());
    m_pause->setVisible(trains);
    if (m_stopPredicting)
        m_stopPredicting->setVisible(predicts || state.predictsNext);
    m_pause->setIcon(kit::icon(state.kind == Kind::Paused ? QStringLiteral("train-start") : QStringLiteral("train-pause")));
}

void StatusLine::setErrand(const ErrandState& state)
{
    m_errand->setVisible(!state.text.isEmpty());
    m_errandText->setText(state.stopping ? tr("Stopping…") : state.text);
    m_errandBar->setShare(state.progress);
    m_errandStop->setVisible(state.canStop);
    m_errandStop->setEnabled(!state.stopping);
}

void StatusLine::setRead(qint64 read, qint64 images)
{
    m_images = images;
    const QLocale locale;
    m_read->setText(locale.toString(read));
    m_ofRead->setText(images > 0 ? tr("of %1 read").arg(locale.toString(images)) : tr("No images yet"));
    m_readBar->setShare(images > 0 ? double(read) / double(images) : 0);
    followAside();
}

void StatusLine::setFigures(const QString& text)
{
    m_figures->setText(text);
    followAside();
}

void StatusLine::followAside()
{
    const bool figures = !m_figures->text().isEmpty();
    m_figures->setVisible(figures);
    m_read->setVisible(!figures && m_images > 0);
    m_ofRead->setVisible(!figures && m_images >= 0);
    m_readBar->setVisible(!figures && m_images > 0);
}

void StatusLine::setNotices(const QString& text, bool bad)
{
    m_notices->setVisible(!text.isEmpty());
    m_notices->setText(text);
    m_notices->setIcon(kit::icon(bad ? QStringLiteral("warning") : QStringLiteral("info"),
                                 bad ? QStringLiteral("warn") : QStringLiteral("muted")));
    m_notices->setToolTip(tr("Show the notices"));
    m_notices->setAccessibleName(text.isEmpty() ? tr("No notices") : text);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_run && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT runWanted();
    return QFrame::eventFilter(watched, event);
}

} // namespace shell
