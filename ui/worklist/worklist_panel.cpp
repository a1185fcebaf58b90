#include "ui/worklist/worklist_panel.h"

#include "core/imaging/thumbnail.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/picture_loader.h"
#include "ui/kit/theme.h"
#include "ui/worklist/filter_bar.h"
#include "ui/worklist/worklist_delegate.h"

#include <QAction>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstring>

namespace worklist {

using kit::theme;

namespace {

constexpr int thumbnailSide = 96; // sharp at twice the resolution
constexpr int rememberAfterMs = 500;

/// Each reader finds the list as they left it: another's search would hide films from whoever sits down next.
QString viewKeyOf(const store::Project& project)
{
    return QStringLiteral("worklist.view/%1").arg(project.currentReader().value);
}

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

/// Whether any action of what is on screen has this key, available or not. The keys of hidden widgets rest.
bool isKeyOfAnAction(const QWidget& window, const QKeyEvent& key)
{
    const int pressed = key.key() | int((key.modifiers() & ~Qt::KeypadModifier).toInt());
    QList<QKeySequence> sequences{QKeySequence(pressed)};
    if (key.modifiers() & Qt::ShiftModifier && !key.text().front().isLetter())
        sequences << QKeySequence(key.key()); // "?" is typed with Shift, a digit is on some keyboards
    const auto has = [&](const QWidget* widget) {
        const QList<QAction*> actions = widget->actions();
        return widget->isVisible() && std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
            const QList<QKeySequence> own = action->shortcuts();
            return std::any_of(sequences.begin(), sequences.end(),
                               [&](const QKeySequence& sequence) { return own.contains(sequence); });
        });
    };
    const QList<QWidget*> children = window.findChildren<QWidget*>();
    return has(&window) || std::any_of(children.begin(), children.end(), has);
}

/// Qt gives a list that gets the keyboard its first row, which here would open another film.
class RowList : public QListView {
protected:
    void focusInEvent(QFocusEvent*) override { viewport()->update(); }
};

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
    m_filters = new FilterBar(project, m_model);
    layout->addWidget(m_filters);
    m_outside = new kit::TextLabel(tr("The film on screen is not in this list."), kit::FontRole::Small, kit::FontWeight::Text,
                                   QStringLiteral("muted"));
    m_outside->setObjectName(QStringLiteral("worklistOutside"));
    m_outside->setWordWrap(true);
    m_outside->setContentsMargins(theme().length(QStringLiteral("space.m")), 0, theme().length(QStringLiteral("space.m")), 8);
    m_outside->hide();
    layout->addWidget(m_outside);
    layout->addWidget(kit::horizontalLine());

    m_list = new RowList;
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
    m_list->installEventFilter(this);
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
    m_clear = new QPushButton(tr("Clear all filters"));
    m_clear->setObjectName(QStringLiteral("worklistShowAll"));
    emptyLayout->addWidget(m_clear, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    m_faces = new QStackedLayout;
    m_faces->addWidget(m_list);
    m_faces->addWidget(empty);
    layout->addLayout(m_faces, 1);

    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filters->setFilter({});
        m_list->setFocus();
    });
    connect(m_filters, &FilterBar::changed, this, [this] {
        m_bringIntoSight = true;
        m_rememberSoon.start();
        follow();
    });
    connect(m_filters, &FilterBar::filmWanted, this, &WorklistPanel::filmWanted);
    connect(m_filters, &FilterBar::listWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_filters, &FilterBar::firstWanted, this, [this] {
        m_list->setFocus();
        if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorklistPanel::chooseRow);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &WorklistPanel::tellVisibleRange);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &WorklistPanel::tellVisibleRange);
    connect(m_thumbnails.get(), &kit::PictureLoader::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_model, &WorklistModel::answered, this, [this] {
        if (m_wantedRow >= 0 && m_model.rowAt(m_wantedRow))
            chooseRow(m_list->currentIndex());
        follow();
        takeSteps();
    });
    connect(m_order->menu(), &QMenu::aboutToShow, this, &WorklistPanel::fillOrderMenu);
    connect(&m_model, &WorklistModel::choicesChanged, this, &WorklistPanel::follow);
    connect(&m_model, &WorklistModel::modelReset, this, [this] { m_wantedRow = -1; });
    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(rememberAfterMs);
    connect(&m_rememberSoon, &QTimer::timeout, this, &WorklistPanel::rememberView);
    restoreView();
    follow();
}

WorklistPanel::~WorklistPanel()
{
    if (m_rememberSoon.isActive())
        rememberView();
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
    m_filters->focusSearch();
}

bool WorklistPanel::isPending() const
{
    return m_model.isPending() || !m_steps.empty() || m_thumbnails->isPending();
}

void WorklistPanel::filmsMayBeBack()
{
    m_thumbnails->forgetFailures();
    m_list->viewport()->update();
}

void WorklistPanel::restoreView()
{
    const QJsonObject view = QJsonDocument::fromJson(m_project.setting(viewKeyOf(m_project)).toUtf8()).object();
    if (const auto order = store::orderFromJson(view[QStringLiteral("order")].toObject()))
        m_model.setOrder(*order);
    if (const auto filter = store::filterFromJson(view[QStringLiteral("filter")].toObject()))
        m_filters->setFilter(*filter);
    m_rememberSoon.stop(); // what was read need not be written
}

void WorklistPanel::rememberView()
{
    m_rememberSoon.stop();
    if (m_project.isReadOnly())
        return;
    const QJsonObject view{{QStringLiteral("filter"), store::toJson(m_model.filter())},
                           {QStringLiteral("order"), store::toJson(m_model.order())}};
    m_project.setSetting(viewKeyOf(m_project), QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact)));
}

void WorklistPanel::setOrder(const store::WorklistOrder& order)
{
    m_bringIntoSight = true;
    m_model.setOrder(order);
    m_rememberSoon.start();
    followHeader();
}

void WorklistPanel::fillOrderMenu()
{
    QMenu* menu = m_order->menu();
    menu->clear();
    const store::WorklistOrder now = m_model.order();
    const auto add = [&](QMenu* to, const QString& text, const store::WorklistOrder& order, bool checked) {
        QAction* action = to->addAction(text, this, [this, order] { setOrder(order); });
        action->setCheckable(true);
        action->setChecked(checked);
    };
    for (int i = store::WorklistOrder::Patient; i < store::WorklistOrder::Iou; ++i) {
        const auto column = store::WorklistOrder::Column(i);
        add(menu, orderText(column), column, now.column == column);
    }
    QMenu* runs = menu->addMenu(orderText(store::WorklistOrder::Iou));
    for (auto run = m_model.choices().runs.rbegin(); run != m_model.choices().runs.rend(); ++run) {
        store::WorklistOrder order = store::WorklistOrder::Iou;
        order.run = run->number;
        // Beside a condition on one finding of this run its score of that finding is meant.
        if (const auto& iou = m_model.filter().iou; iou && iou->run == run->number)
            order.finding = iou->finding;
        add(runs, run->title.isEmpty() ? runText(*run) : tr("%1 · %2", "a run and its title").arg(runText(*run), run->title),
            order, now.column == order.column && now.run == order.run);
    }
    runs->setEnabled(!runs->isEmpty());
    menu->addSeparator();
    for (const bool reversed : {false, true}) {
        store::WorklistOrder order = now;
        order.reversed = reversed;
        add(menu, directionText(now.column, reversed), order, now.reversed == reversed);
    }
}

void WorklistPanel::tellVisibleRange()
{
    const int height = theme().length(QStringLiteral("row_worklist"));
    const int first = m_list->verticalScrollBar()->value() / height;
    m_model.setVisibleRange(first, first + m_list->viewport()->height() / height + 1);
}

void WorklistPanel::follow()
{
    m_filters->follow();
    followHeader();
    followEmpty();
    followCurrent();
    tellVisibleRange();
}

void WorklistPanel::followHeader()
{
    const QLocale locale;
    const qint64 rows = m_model.rowCount(), images = m_model.counts().images;
    m_header->setDetail(!m_model.isLoaded() ? QString()
                        : rows == images ? locale.toString(images)
                                       : tr("%1 of %2", "shown images of all").arg(locale.toString(rows), locale.toString(images)));
    const store::WorklistOrder& order = m_model.order();
    const QString text = tr("Order of the list: %1 · %2", "a column and a direction")
                             .arg(orderText(order.column), directionText(order.column, order.reversed));
    m_order->setToolTip(text);
    m_order->setAccessibleName(text);
}

void WorklistPanel::followEmpty()
{
    const bool empty = m_model.isLoaded() && m_model.rowCount() == 0;
    if (empty) {
        const bool filtered = !m_model.filter().isEmpty() && m_model.counts().images > 0;
        if (m_model.error()) {
            m_emptyTitle->setText(kit::errorSentence(*m_model.error()));
            m_emptyText->setText(kit::errorAdvice(*m_model.error()));
        } else if (filtered) {
            m_emptyTitle->setText(tr("No image matches"));
            m_emptyText->setText(tr("Take a word or a condition out, or clear them all."));
        } else {
            m_emptyTitle->setText(tr("No images yet"));
            m_emptyText->setText(tr("Import a folder, or drop one onto the window."));
        }
        m_clear->setVisible(filtered && !m_model.error());
    }
    m_faces->setCurrentIndex(empty ? 1 : 0);
}

void WorklistPanel::followCurrent()
{
    const ListPosition& position = m_model.position();
    if (!m_current || position.image != m_current) {
        m_outside->setVisible(m_outside->isVisible() && m_current);
        return;
    }
    m_outside->setVisible(position.row < 0 && m_model.rowCount() > 0);
    // Not by the place that the film had in the list of before.
    const bool scrolls = m_bringIntoSight && !m_model.isPending();
    if (scrolls)
        m_bringIntoSight = false;
    m_marking = true;
    if (position.row >= 0 && position.row < m_model.rowCount()) {
        const QModelIndex index = m_model.index(int(position.row));
        // Asked before the view is told, since that already scrolls the row to an edge.
        const bool inSight = m_list->viewport()->rect().contains(m_list->visualRect(index));
        if (m_list->currentIndex() != index && m_wantedRow < 0)
            m_list->setCurrentIndex(index);
        if (scrolls)
            m_list->scrollTo(index, inSight ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
    } else if (m_wantedRow < 0) {
        m_list->selectionModel()->clear();
        if (scrolls)
            m_list->scrollToTop(); // another list without this film is read from its beginning
    }
    m_marking = false;
    Q_EMIT positionChanged(position.row + 1, m_model.rowCount());
}

void WorklistPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tellVisibleRange();
}

bool WorklistPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool leaves = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape;
    if (event->type() == QEvent::ShortcutOverride) {
        // With the keyboard in the list these keys are the list's; letters and digits do here what they do everywhere.
        const auto moves = {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
        if (plain && (leaves || std::find(moves.begin(), moves.end(), key->key()) != moves.end())) {
            event->accept();
            return true;
        }
        return false;
    }
    if (plain && leaves) {
        Q_EMIT filmWanted();
        return true;
    }
    // What no action took is the beginning of a search. An action that is unavailable just now takes nothing, but its key
    // was meant for it: who wants it must not lose the list to a word never meant.
    if (plain && key->key() != Qt::Key_Space && !key->text().isEmpty() && key->text().front().isPrint()) {
        if (isKeyOfAnAction(*window(), *key))
            return true;
        m_filters->startSearch(key->text());
        return true;
    }
    return false;
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
    m_wantedRow = image ? -1 : index.row(); // a row that is not here yet is chosen when it comes
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
        if (step == Step::First && m_current)
            continue;
        std::optional<store::WorklistRow> target;
        const bool unread = step == Step::NextUnread || step == Step::PreviousUnread;
        if (step == Step::NextUnread)
            target = position.nextUnread;
        else if (step == Step::PreviousUnread)
            target = position.previousUnread;
        else if (m_current && position.row >= 0)
            target = step == Step::Previous ? position.previous : position.next;
        if ((!m_current || position.row < 0) && !target) // no film, or one that the filter hides: begin at the top
            if (const store::WorklistRow* first = m_model.rowAt(0))
                target = *first;
        if (!target && step == Step::First) // an empty list
            continue;
        if (!target) {
            Q_EMIT steppedPastEnd(unread ? Step::NextUnread : step);
            continue;
        }
        setCurrentImage(target->image);
        Q_EMIT imageChosen(target->image);
    }
}

} // namespace worklist
