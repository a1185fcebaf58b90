#include "ui/worklist/worklist_panel.h"

#include "core/imaging/thumbnail.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/picture_loader.h"
#include "ui/kit/theme.h"
#include "ui/worklist/worklist_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstring>

namespace worklist {

using kit::theme;
using State = store::WorklistFilter::State;

namespace {

constexpr int thumbnailSide = 96; // sharp at twice the resolution

std::unique_ptr<kit::PictureLoader> thumbnailLoader(const QString& cacheFolder)
{
    auto cache = std::make_shared<imaging::ThumbnailCache>(cacheFolder.toStdString());
    return std::make_unique<kit::PictureLoader>([cache](const QString& key) {
        const auto [path, frame] = WorklistDelegate::pathAndFrame(key);
        auto grey = cache->thumbnail(path.toStdString(), frame, thumbnailSide);
        if (!grey)
            return QImage(); // the viewer says what is wrong with the file when it is opened
        QImage image(grey->width, grey->height, QImage::Format_Grayscale8);
        for (int y = 0; y < grey->height; ++y)
            std::memcpy(image.scanLine(y), grey->pixels.data() + std::size_t(y) * std::size_t(grey->width),
                        std::size_t(grey->width));
        return image;
    });
}

QToolButton* iconButton(const QString& iconName, const QString& text, const QString& objectName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(kit::icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    const int side = theme().length(QStringLiteral("control"));
    button->setFixedSize(side, side);
    const int iconSide = theme().length(QStringLiteral("icon_small"));
    button->setIconSize({iconSide, iconSide});
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

WorklistPanel::WorklistPanel(store::Project& project, QWidget* parent)
    : QWidget(parent), m_project(project), m_model(project), m_thumbnails(thumbnailLoader(project.cacheFolder()))
{
    setObjectName(QStringLiteral("worklistPanel"));
    setMinimumWidth(theme().length(QStringLiteral("panel_least")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    m_header = new kit::PanelHeader(tr("Worklist"));
    m_order = iconButton(QStringLiteral("sort"), tr("Order of the list"), QStringLiteral("worklistOrder"), this);
    m_header->addWidget(m_order);
    layout->addWidget(m_header);
    layout->addWidget(makeFilters());
    m_outside = new kit::TextLabel(tr("The film on screen is not in this list."), kit::FontRole::Small, kit::FontWeight::Text,
                                   QStringLiteral("muted"));
    m_outside->setObjectName(QStringLiteral("worklistOutside"));
    m_outside->setWordWrap(true);
    m_outside->setContentsMargins(theme().length(QStringLiteral("space.m")), 0, theme().length(QStringLiteral("space.m")), 8);
    m_outside->hide();
    layout->addWidget(m_outside);
    layout->addWidget(kit::horizontalLine());

    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("worklist"));
    m_list->setAccessibleName(tr("Worklist"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new WorklistDelegate(m_model, *m_thumbnails, m_list));
    m_list->setModel(&m_model);
    m_list->verticalScrollBar()->setSingleStep(theme().length(QStringLiteral("row_worklist")));

    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(24, 24, 24, 24);
    emptyLayout->setSpacing(theme().length(QStringLiteral("space.s")));
    m_emptyTitle = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name);
    m_emptyText = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
    for (kit::TextLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        emptyLayout->addWidget(label);
    }
    m_clear = new QPushButton(tr("Show all"));
    m_clear->setObjectName(QStringLiteral("worklistShowAll"));
    emptyLayout->addWidget(m_clear, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    m_faces = new QStackedLayout;
    m_faces->addWidget(m_list);
    m_faces->addWidget(empty);
    layout->addLayout(m_faces, 1);

    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_model.setFilter({});
        follow();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorklistPanel::chooseRow);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &WorklistPanel::tellVisibleRange);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &WorklistPanel::tellVisibleRange);
    connect(m_thumbnails.get(), &kit::PictureLoader::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_model, &WorklistModel::answered, this, [this] {
        follow();
        takeSteps();
    });
    connect(m_order->menu(), &QMenu::aboutToShow, this, &WorklistPanel::fillOrderMenu);
    connect(m_finding->menu(), &QMenu::aboutToShow, this, &WorklistPanel::fillFindingMenu);
    follow();
}

WorklistPanel::~WorklistPanel() = default;

QWidget* WorklistPanel::makeFilters()
{
    auto* filters = new QWidget;
    auto* layout = new QVBoxLayout(filters);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    layout->setContentsMargins(m, 0, m, 10);
    layout->setSpacing(s);
    auto* searchRow = new QHBoxLayout;
    searchRow->setSpacing(s);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("worklistSearch"));
    m_search->setPlaceholderText(tr("Patient, finding, name"));
    m_search->setAccessibleName(tr("Search the worklist"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(kit::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_finding = iconButton(QStringLiteral("filter"), tr("Only one finding"), QStringLiteral("worklistFinding"), this);
    m_finding->setCheckable(true);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_finding);
    layout->addLayout(searchRow);

    auto* chips = new QHBoxLayout;
    chips->setSpacing(theme().length(QStringLiteral("space.xs")));
    const auto chip = [&](const char* name, State state) {
        auto* button = new QPushButton;
        kit::setKind(button, "chip");
        button->setCheckable(true);
        button->setObjectName(QLatin1String(name));
        button->setIconSize({14, 14});
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, state] { setState(state); });
        chips->addWidget(button);
        return button;
    };
    m_all = chip("chipAll", State::All);
    m_unread = chip("chipUnread", State::Unread);
    m_boxed = chip("chipBoxed", State::Boxed);
    m_flagged = chip("chipSecondLook", State::SecondLook);
    m_flagged->setIcon(kit::icon(QStringLiteral("flag")));
    chips->addStretch(1);
    layout->addLayout(chips);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        store::WorklistFilter filter = m_model.filter();
        filter.text = text.trimmed();
        m_model.setFilter(filter);
    });
    m_search->installEventFilter(this);
    // Down and Enter go on into the list, so that the hand stays on the keys.
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_list->setFocus();
        if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0));
    });
    return filters;
}

void WorklistPanel::addHeaderAction(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    const int side = theme().length(QStringLiteral("control"));
    button->setFixedSize(side, side);
    button->setIconSize({theme().length(QStringLiteral("icon_small")), theme().length(QStringLiteral("icon_small"))});
    button->setObjectName(QStringLiteral("button:") + action->objectName());
    m_header->addWidget(button);
}

void WorklistPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool WorklistPanel::isPending() const
{
    return m_model.isPending() || !m_steps.empty() || m_thumbnails->isPending();
}

void WorklistPanel::setState(State state)
{
    store::WorklistFilter filter = m_model.filter();
    filter.state = state;
    m_model.setFilter(filter);
    m_bringIntoSight = true;
    follow();
}

void WorklistPanel::fillOrderMenu()
{
    m_order->menu()->clear();
    const std::pair<store::WorklistOrder, QString> orders[] = {{store::WorklistOrder::Patient, tr("By patient")},
                                                               {store::WorklistOrder::Name, tr("By file name")},
                                                               {store::WorklistOrder::State, tr("Unread first")},
                                                               {store::WorklistOrder::Boxes, tr("By number of boxes")},
                                                               {store::WorklistOrder::StudyDate, tr("By date")}};
    for (const auto& [order, text] : orders) {
        QAction* action = m_order->menu()->addAction(text, this, [this, order = order] {
            m_bringIntoSight = true;
            m_model.setOrder(order);
        });
        action->setCheckable(true);
        action->setChecked(order == m_model.order());
    }
}

void WorklistPanel::fillFindingMenu()
{
    QMenu* menu = m_finding->menu();
    menu->clear();
    const auto add = [&](const QString& text, int finding) {
        QAction* action = menu->addAction(text, this, [this, finding] {
            store::WorklistFilter filter = m_model.filter();
            filter.finding = finding;
            m_model.setFilter(filter);
            m_bringIntoSight = true;
            follow();
        });
        action->setCheckable(true);
        action->setChecked(m_model.filter().finding == finding);
    };
    add(tr("Any finding"), -1);
    menu->addSeparator();
    const domain::FindingSchema& schema = m_project.schema();
    for (int i = 0; i < schema.count(); ++i)
        add(kit::findingName(schema, i), i);
}

void WorklistPanel::tellVisibleRange()
{
    const int height = theme().length(QStringLiteral("row_worklist"));
    const int first = m_list->verticalScrollBar()->value() / height;
    m_model.setVisibleRange(first, first + m_list->viewport()->height() / height + 1);
}

void WorklistPanel::follow()
{
    const StateCounts& counts = m_model.counts();
    const QLocale locale;
    m_header->setDetail(locale.toString(counts.all));
    m_all->setText(tr("All %1").arg(locale.toString(counts.all)));
    m_unread->setText(tr("Unread %1").arg(locale.toString(counts.unread)));
    m_boxed->setText(tr("Boxed %1").arg(locale.toString(counts.boxed)));
    m_flagged->setText(locale.toString(counts.secondLook));
    m_flagged->setToolTip(tr("Images that want a second look"));
    m_flagged->setAccessibleName(tr("Second look, %1").arg(counts.secondLook));
    const State state = m_model.filter().state;
    m_all->setChecked(state == State::All);
    m_unread->setChecked(state == State::Unread);
    m_boxed->setChecked(state == State::Boxed);
    m_flagged->setChecked(state == State::SecondLook);
    m_finding->setChecked(m_model.filter().finding >= 0);
    dropChips();

    const bool empty = m_model.isLoaded() && m_model.rowCount() == 0;
    if (empty) {
        const bool filtered = !(m_model.filter() == store::WorklistFilter{});
        if (m_model.error()) {
            m_emptyTitle->setText(kit::errorSentence(*m_model.error()));
            m_emptyText->setText(kit::errorAdvice(*m_model.error()));
        } else if (filtered) {
            m_emptyTitle->setText(tr("No image fits this search"));
            m_emptyText->setText(tr("Take a word out, or another chip."));
        } else {
            m_emptyTitle->setText(tr("No images yet"));
            m_emptyText->setText(tr("Import a folder, or drop one onto the window."));
        }
        m_clear->setVisible(filtered && !m_model.error());
    }
    m_faces->setCurrentIndex(empty ? 1 : 0);

    const ListPosition& position = m_model.position();
    if (position.image == m_current)
        m_outside->setVisible(m_current && position.row < 0 && !empty);
    if (position.image == m_current && m_current) {
        m_marking = true;
        if (position.row >= 0 && position.row < m_model.rowCount()) {
            const QModelIndex index = m_model.index(int(position.row));
            // Asked before the view is told, since that already scrolls the row to an edge.
            const bool inSight = m_list->viewport()->rect().contains(m_list->visualRect(index));
            if (m_list->currentIndex() != index)
                m_list->setCurrentIndex(index);
            if (m_bringIntoSight)
                m_list->scrollTo(index, inSight ? QAbstractItemView::EnsureVisible
                                                : QAbstractItemView::PositionAtCenter);
            m_bringIntoSight = false;
        } else {
            m_list->selectionModel()->clear();
        }
        m_marking = false;
        Q_EMIT positionChanged(position.row + 1, m_model.rowCount());
    }
    tellVisibleRange();
}

void WorklistPanel::dropChips()
{
    // A narrow panel keeps whole words: the chip that is missed least goes (unless it is the one that is on).
    const int gap = theme().length(QStringLiteral("space.xs"));
    int room = width() - 2 * theme().length(QStringLiteral("space.m"));
    for (QPushButton* chip : {m_all, m_unread, m_flagged})
        room -= chip->sizeHint().width() + gap;
    m_boxed->setVisible(m_boxed->sizeHint().width() <= room || m_boxed->isChecked());
}

void WorklistPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    dropChips();
    tellVisibleRange();
}

bool WorklistPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress)
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            if (m_search->text().isEmpty())
                Q_EMIT filmWanted();
            else
                m_search->clear();
            return true;
        case Qt::Key_Down: m_list->setFocus(); return true;
        default: break;
        }
    return QWidget::eventFilter(watched, event);
}

void WorklistPanel::setCurrentImage(domain::ImageId image)
{
    if (m_current == image)
        return;
    m_current = image;
    m_bringIntoSight = true;
    m_model.setCurrentImage(image);
}

void WorklistPanel::chooseRow(const QModelIndex& index)
{
    if (m_marking || !index.isValid())
        return;
    const domain::ImageId image{index.data(WorklistModel::ImageIdRole).toLongLong()};
    if (!image || image == m_current)
        return;
    setCurrentImage(image);
    Q_EMIT imageChosen(image);
}

void WorklistPanel::step(Step step)
{
    m_steps.push_back(step);
    takeSteps();
}

void WorklistPanel::takeSteps()
{
    while (!m_steps.empty()) {
        const ListPosition& position = m_model.position();
        // Neighbours of an older image, or of a list that is being asked again, would lead astray: answered() comes.
        if (m_model.isPending() || (m_current && position.image != m_current))
            return;
        const Step step = m_steps.front();
        m_steps.pop_front();
        std::optional<store::WorklistRow> target;
        if (!m_current || position.row < 0) { // the filter hides it: begin at the top
            if (step == Step::NextUnread)
                target = position.nextUnread;
            if (const store::WorklistRow* first = m_model.rowAt(0); first && !target)
                target = *first;
        } else {
            target = step == Step::Previous ? position.previous : step == Step::Next ? position.next : position.nextUnread;
        }
        if (!target) {
            Q_EMIT steppedPastEnd(step);
            continue;
        }
        setCurrentImage(target->image);
        Q_EMIT imageChosen(target->image);
    }
}

} // namespace worklist
