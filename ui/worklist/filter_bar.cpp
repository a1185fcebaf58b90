#include "ui/worklist/filter_bar.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/worklist/filter_chips.h"
#include "ui/worklist/filter_popup.h"
#include "ui/worklist/flow_layout.h"
#include "ui/worklist/worklist_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace worklist {

using kit::theme;
using store::ListedState;
using store::ListedStates;
using store::Presence;
using store::WorklistFilter;

namespace {

/// What a quick chip sets: states and boxes, and nothing else.
WorklistFilter quick(WorklistFilter filter, ListedStates states, Presence boxes)
{
    filter.states = states;
    filter.boxes = boxes;
    return filter;
}

/// Does a quick chip already say what the filter asks of states and boxes?
bool isQuick(const WorklistFilter& filter)
{
    const ListedStates states = filter.states;
    return filter.boxes == Presence::Any
               ? !states || states == store::unreadStates || states == ListedStates(ListedState::SecondLook)
               : filter.boxes == Presence::With && !states;
}

QToolButton* iconButton(const QString& iconName, const QString& text, const QString& objectName)
{
    auto* button = new QToolButton;
    button->setIcon(kit::icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    const int side = theme().length(QStringLiteral("control")), iconSide = theme().length(QStringLiteral("icon_small"));
    button->setFixedSize(side, side);
    button->setIconSize({iconSide, iconSide});
    return button;
}

} // namespace

FilterBar::FilterBar(store::Project& project, WorklistModel& model, QWidget* parent)
    : QWidget(parent), m_project(project), m_model(model)
{
    auto* layout = new QVBoxLayout(this);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    layout->setContentsMargins(m, 0, m, 10);
    layout->setSpacing(s);
    layout->addWidget(makeSearchRow());
    layout->addWidget(makeQuickChips());
    m_chips = new FilterChips;
    layout->addWidget(m_chips);
    layout->addWidget(makeSaveRow());

    connect(m_chips, &FilterChips::removed, this, [this](FilterKind kind) { apply(without(m_model.filter(), kind)); });
    connect(m_chips, &FilterChips::wanted, this, [this](FilterKind kind) { openPopup(m_chips->chipOf(kind), kind); });
    connect(m_chips, &FilterChips::addWanted, this, [this] { openPopup(m_chips->addButton()); });
    connect(m_chips, &FilterChips::left, this, &FilterBar::listWanted);
    connect(&m_model, &WorklistModel::choicesChanged, this, [this] {
        if (m_popup)
            m_popup->setChoices(m_model.choices());
    });
}

FilterBar::~FilterBar()
{
    delete m_popup; // the window may outlive the project whose findings it lists
}

QWidget* FilterBar::makeSearchRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().length(QStringLiteral("space.xs")));
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("worklistSearch"));
    m_search->setPlaceholderText(tr("Patient, finding, name"));
    m_search->setToolTip(tr("Words of a patient, a finding or a file's name, each by its beginning"));
    m_search->setAccessibleName(tr("Search the worklist"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(kit::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_add = iconButton(QStringLiteral("filter"), tr("Add a filter"), QStringLiteral("worklistFilter"));
    m_add->setCheckable(true);
    m_more = iconButton(QStringLiteral("more"), tr("Saved filters"), QStringLiteral("worklistSaved"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    layout->addWidget(m_search, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_more);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        WorklistFilter filter = m_model.filter();
        filter.text = text.trimmed();
        apply(filter);
    });
    connect(m_add, &QToolButton::clicked, this, [this] {
        follow(); // the click toggled it; it shows the filter's state, not its own
        openPopup(m_add);
    });
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    return row;
}

QWidget* FilterBar::makeQuickChips()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(theme().length(QStringLiteral("space.xs")), row); // a narrow panel gives them two lines
    layout->setContentsMargins(0, 0, 0, 0);
    const auto chip = [&](const char* name, ListedStates states, Presence boxes) {
        auto* button = new QPushButton;
        kit::setKind(button, "chip");
        button->setCheckable(true);
        button->setObjectName(QLatin1String(name));
        button->setIconSize({14, 14});
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this,
                [this, states, boxes] { apply(quick(m_model.filter(), states, boxes)); });
        layout->addWidget(button);
        return button;
    };
    m_all = chip("chipAll", {}, Presence::Any);
    m_unread = chip("chipUnread", store::unreadStates, Presence::Any);
    m_boxed = chip("chipBoxed", {}, Presence::With);
    m_flagged = chip("chipSecondLook", ListedState::SecondLook, Presence::Any);
    m_flagged->setIcon(kit::icon(QStringLiteral("flag")));
    m_flagged->setToolTip(tr("Images that want a second look"));
    return row;
}

QWidget* FilterBar::makeSaveRow()
{
    m_saveRow = new QWidget;
    auto* layout = new QHBoxLayout(m_saveRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().length(QStringLiteral("space.xs")));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("worklistFilterName"));
    m_name->setPlaceholderText(tr("Name of this filter"));
    m_name->setAccessibleName(tr("Name of this filter"));
    m_name->installEventFilter(this);
    auto* save = new QPushButton(tr("Save"));
    kit::setKind(save, "small");
    save->setObjectName(QStringLiteral("worklistSaveFilter"));
    layout->addWidget(m_name, 1);
    layout->addWidget(save);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { stopSaving(true); });
    connect(save, &QPushButton::clicked, this, [this] { stopSaving(true); });
    m_saveRow->hide();
    return m_saveRow;
}

void FilterBar::apply(const WorklistFilter& filter)
{
    if (filter == m_model.filter())
        return;
    m_model.setFilter(filter);
    follow();
    Q_EMIT changed();
}

void FilterBar::setFilter(const WorklistFilter& filter)
{
    {
        const QSignalBlocker silent(m_search);
        m_search->setText(filter.text);
    }
    apply(filter);
}

void FilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FilterBar::startSearch(const QString& typed)
{
    m_search->setFocus();
    m_search->end(false);
    m_search->insert(typed);
}

void FilterBar::openPopup(QWidget* anchor, std::optional<FilterKind> kind)
{
    if (!m_popup) {
        m_popup = new FilterPopup(m_model.schema(), this);
        connect(m_popup, &FilterPopup::edited, this, [this](const WorklistFilter& filter) {
            // Text is the search field's: what is typed there meanwhile stays.
            WorklistFilter changed = filter;
            changed.text = m_model.filter().text;
            apply(changed);
        });
        connect(m_popup, &FilterPopup::opened, &m_model, &WorklistModel::askChoices);
        connect(m_popup, &FilterPopup::closed, this, &FilterBar::listWanted);
    }
    m_popup->setChoices(m_model.choices());
    m_popup->setFilter(m_model.filter());
    m_popup->open(anchor, kind);
}

void FilterBar::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    const std::vector<store::SavedFilter> saved = store::savedFilters(m_project);
    for (const store::SavedFilter& one : saved) {
        QAction* action = menu->addAction(one.name, this, [this, filter = one.filter] { setFilter(filter); });
        action->setCheckable(true);
        action->setChecked(one.filter == m_model.filter());
    }
    if (saved.empty())
        menu->addAction(tr("No saved filters yet"))->setEnabled(false);
    menu->addSeparator();
    const bool asks = !m_model.filter().isEmpty(), canSave = asks && !m_project.isReadOnly();
    QAction* save = menu->addAction(tr("Save this filter …"), this, &FilterBar::startSaving);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(canSave);
    save->setToolTip(canSave ? QString() : asks ? tr("This project can only be read.") : tr("Nothing is filtered."));
    if (!saved.empty() && !m_project.isReadOnly()) {
        QMenu* forget = menu->addMenu(tr("Forget a saved filter"));
        for (const store::SavedFilter& one : saved)
            forget->addAction(one.name, this, [this, name = one.name] { store::forgetFilter(m_project, name); });
    }
    QAction* clear = menu->addAction(tr("Clear all filters"), this, [this] { setFilter({}); });
    clear->setObjectName(QStringLiteral("clearFilters"));
    clear->setEnabled(asks);
    menu->setToolTipsVisible(true);
}

void FilterBar::startSaving()
{
    m_saveRow->show();
    m_name->clear();
    m_name->setFocus();
}

void FilterBar::stopSaving(bool save)
{
    if (save && !store::saveFilter(m_project, m_name->text(), m_model.filter()))
        return; // without a name it stays open
    m_saveRow->hide();
    Q_EMIT listWanted();
}

void FilterBar::follow()
{
    const store::WorklistCounts& counts = m_model.counts();
    const WorklistFilter& filter = m_model.filter();
    const QLocale locale;
    m_all->setText(tr("All %1").arg(locale.toString(counts.all)));
    m_unread->setText(tr("Unread %1").arg(locale.toString(counts.unread)));
    m_boxed->setText(tr("Boxed %1").arg(locale.toString(counts.boxed)));
    m_flagged->setText(locale.toString(counts.secondLook));
    m_flagged->setAccessibleName(tr("Second look, %1").arg(locale.toString(counts.secondLook)));
    m_unread->setToolTip(tr("%1 new, %2 in progress, %3 done")
                             .arg(locale.toString(counts.unread - counts.inProgress), locale.toString(counts.inProgress),
                                  locale.toString(counts.done)));
    const bool one = isQuick(filter);
    m_all->setChecked(one && !filter.states && filter.boxes == Presence::Any);
    m_unread->setChecked(one && filter.states == store::unreadStates);
    m_boxed->setChecked(one && filter.boxes == Presence::With);
    m_flagged->setChecked(one && filter.states == ListedStates(ListedState::SecondLook));
    m_chips->setHidden(one ? std::vector{FilterKind::State, FilterKind::Boxes} : std::vector<FilterKind>());
    m_chips->showFilter(filter, m_model.choices(), m_model.schema());
    WorklistFilter rest = filter;
    rest.text.clear();
    const bool asks = !(one ? quick(rest, {}, Presence::Any) : rest).isEmpty();
    m_chips->setVisible(asks);
    m_add->setChecked(asks);
    if (m_popup)
        m_popup->setFilter(filter);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_name && key == Qt::Key_Escape) {
        stopSaving(false);
        return true;
    }
    if (watched == m_search)
        switch (key) {
        case Qt::Key_Escape:
            if (m_search->text().isEmpty())
                Q_EMIT filmWanted();
            else
                m_search->clear();
            return true;
        // Down and Enter go on into the list, so that the hand stays on the keys; neither is a key of the film then.
        case Qt::Key_Down: Q_EMIT listWanted(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT firstWanted(); return true;
        default: break;
        }
    return QWidget::eventFilter(watched, event);
}

} // namespace worklist
