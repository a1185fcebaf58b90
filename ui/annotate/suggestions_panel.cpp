#include "ui/annotate/suggestions_panel.h"

#include "ui/annotate/action_button.h"
#include "ui/annotate/film_pictures.h"
#include "ui/annotate/small_text.h"
#include "ui/annotate/suggestion_delegate.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/bars.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/picture_loader.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace annotate {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

QToolButton* iconButton(const char* icon, const QString& text, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(kit::icon(QLatin1String(icon)));
    button->setIconSize({theme().length("icon_small"), theme().length("icon_small")});
    button->setFixedSize(theme().length("control_small"), theme().length("control_small"));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SuggestionsPanel::SuggestionsPanel(Reading& reading, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_model(reading), m_pictures(filmPictures(reading.project().cacheFolder()))
{
    setObjectName(QStringLiteral("suggestionsPanel"));
    setMinimumWidth(theme().length("panel_least"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::PanelHeader(tr("To box next"));
    auto* again = iconButton("retry", tr("Choose again"), QStringLiteral("suggestAgain"));
    m_header->addWidget(again);
    layout->addWidget(m_header);
    m_chosenBy = smallText(QStringLiteral("chosenBy"));
    layout->addWidget(m_chosenBy);
    if (QAction* predict = registry.action(QStringLiteral("run.predict"))) {
        m_predict = buttonOf(predict, tr("Predict every film"));
        auto* row = new QHBoxLayout;
        row->setContentsMargins(theme().length("space.m"), 0, theme().length("space.m"), theme().length("space.s"));
        row->addWidget(m_predict);
        row->addStretch(1);
        layout->addLayout(row);
        connect(predict, &QAction::changed, this, &SuggestionsPanel::follow);
    }

    m_busy = new QWidget;
    auto* busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(theme().length("space.m"), 0, theme().length("space.s"), theme().length("space.s"));
    busy->setSpacing(theme().length("space.s"));
    m_progress = new kit::ProgressLine;
    m_doing = new kit::TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    m_doing->setElided(true);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(theme().length("space.xs"));
    lines->addWidget(m_doing);
    lines->addWidget(m_progress);
    busy->addLayout(lines, 1);
    auto* stop = iconButton("close", tr("Stop choosing; the list stays as it is"), QStringLiteral("suggestStop"));
    busy->addWidget(stop);
    layout->addWidget(m_busy);

    m_empty = smallText(QStringLiteral("suggestionsEmpty"));
    layout->addWidget(m_empty);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("suggestionsList"));
    m_list->setAccessibleName(tr("Films to box next"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SuggestionDelegate(*m_list, *m_pictures));
    m_list->setResizeMode(QListView::Adjust); // a row is as high as its reason at this width
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_list, 1);

    auto* footer = new QFrame;
    kit::setKind(footer, "footer");
    auto* foot = new QHBoxLayout(footer);
    foot->setContentsMargins(theme().length("space.m"), theme().length("space.m"), theme().length("space.m"), theme().length("space.m"));
    QAction* nextAction = registry.action("read.next-suggested");
    m_next = new QPushButton(tr("Next suggested"));
    m_next->setObjectName(QStringLiteral("nextSuggested"));
    m_next->setToolTip(nextAction->toolTip());
    m_next->setFocusPolicy(Qt::TabFocus);
    connect(m_next, &QPushButton::clicked, nextAction, &QAction::trigger);
    foot->addWidget(m_next);
    foot->addStretch(1);
    foot->addWidget(new kit::KeyCaps(nextAction->shortcut()));
    layout->addWidget(footer);

    connect(again, &QToolButton::clicked, &m_model, &SuggestionsModel::refresh);
    connect(stop, &QToolButton::clicked, &m_model, &SuggestionsModel::stop);
    connect(m_list, &QListView::clicked, this, &SuggestionsPanel::open);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        open(index);
        Q_EMIT filmWanted();
    });
    connect(&m_model, &SuggestionsModel::answered, this, &SuggestionsPanel::takeAnswer);
    connect(&m_model, &SuggestionsModel::runningChanged, this, &SuggestionsPanel::follow);
    connect(&m_model, &SuggestionsModel::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setShare(total > 0 ? double(done) / double(total) : -1);
        const QLocale locale;
        m_doing->setText(total > 0 ? tr("Reading the run’s answers: %1 of %2").arg(locale.toString(done), locale.toString(total))
                                   : tr("Choosing …"));
    });
    connect(m_pictures.get(), &kit::PictureLoader::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&kit::theme(), &kit::Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    follow();
}

SuggestionsPanel::~SuggestionsPanel() { m_model.disconnect(this); }

void SuggestionsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
}

void SuggestionsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

void SuggestionsPanel::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT filmChosen(m_model.imageAt(index.row()), m_model.findingAt(index.row()));
}

void SuggestionsPanel::openNext()
{
    if (const domain::ImageId image = m_model.next()) {
        m_stepWanted = false;
        m_model.noteOpened(image);
        Q_EMIT filmChosen(image, m_model.findingAt(m_model.rowOf(image)));
        return;
    }
    if (m_model.isStale() || m_model.isRunning()) {
        m_stepWanted = true;
        if (!m_model.isRunning())
            m_model.refresh();
        return;
    }
    Q_EMIT saidNothingLeft(m_model.failure() ? kit::errorText(*m_model.failure())
                                             : tr("No other film is left to box: each has a box, or you have read it."));
}

void SuggestionsPanel::takeAnswer()
{
    follow();
    if (m_stepWanted && !m_model.isRunning()) {
        m_stepWanted = false;
        if (!m_model.isStale()) // stopped: whoever did that wants to stay
            openNext();
    }
}

void SuggestionsPanel::follow()
{
    const int count = m_model.rowCount();
    const bool running = m_model.isRunning();
    m_header->setDetail(count > 0 ? QLocale().toString(count) : QString());
    m_busy->setVisible(running);
    if (running) {
        m_progress->setShare(-1);
        m_doing->setText(tr("Choosing …"));
    }
    QString by;
    if (m_model.hasAnswer() && count > 0)
        by = m_model.run() ? tr("By what run %1 is unsure of, what has few boxes, and what is unlike the last ten; some by chance, to measure the gain.")
                                 .arg(m_model.run()->value)
                           : tr("No run can choose yet, so chance chooses, evenly over the findings with few boxes.");
    m_chosenBy->setText(by);
    m_chosenBy->setVisible(!by.isEmpty());
    if (m_predict) // a run that has answered these films could choose among them
        m_predict->setVisible(!by.isEmpty() && !m_model.run() && m_predict->isEnabled());
    QString empty;
    if (m_model.failure())
        empty = kit::errorText(*m_model.failure());
    else if (count == 0 && m_model.hasAnswer())
        empty = tr("Nothing to suggest: no film without a box is labelled present or unsure, or seen as likely by a run. "
                   "Labels or a finished run bring suggestions.");
    else if (count == 0 && !running)
        empty = tr("Nothing has been chosen yet. “Choose again” begins.");
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    m_list->setVisible(count > 0);
}

} // namespace annotate
