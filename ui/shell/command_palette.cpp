#include "ui/shell/command_palette.h"

#include "ui/kit/field_keys.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/worklist/worklist_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

using kit::FontRole;
using kit::FontWeight;
using kit::TextLabel;
using kit::theme;

namespace {

constexpr int mostImages = 5;
constexpr int headingHeight = 28;

class PaletteDelegate : public QStyledItemDelegate {
public:
    PaletteDelegate(const PaletteModel& model, const kit::ActionRegistry& registry, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model), m_registry(registry)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool heading = m_model.rowAt(index.row()).kind == PaletteRow::Kind::Heading;
        return {100, heading ? headingHeight : theme().length(QStringLiteral("row_palette"))};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PaletteRow& row = m_model.rowAt(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect rect = option.rect;
        const bool rtl = option.direction == Qt::RightToLeft;
        const auto placed = [&](int left, int width) {
            return QRect(rtl ? rect.right() + 1 - left - width : rect.left() + left, rect.top(), width, rect.height());
        };
        const int lead = rtl ? Qt::AlignRight : Qt::AlignLeft;
        if (row.kind == PaletteRow::Kind::Heading) {
            painter->setFont(theme().font(FontRole::Small, FontWeight::Heading));
            painter->setPen(theme().colour(QStringLiteral("muted")));
            painter->drawText(placed(14, rect.width() - 28), lead | Qt::AlignVCenter | Qt::AlignAbsolute, row.text);
            painter->restore();
            return;
        }
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(rect, theme().colour(option.state & QStyle::State_Selected ? QStringLiteral("selected")
                                                                                         : QStringLiteral("hover")));
        const QColor ink = theme().colour(row.enabled ? QStringLiteral("text") : QStringLiteral("disabled"));
        const kit::ActionSpec* spec = m_registry.spec(row.id);
        const QString icon = row.kind == PaletteRow::Kind::Image ? QStringLiteral("search") : spec ? spec->icon : QString();
        if (!icon.isEmpty())
            kit::paintIcon(*painter, QRectF(placed(14, 16)).adjusted(0, (rect.height() - 16) / 2.0, 0, -(rect.height() - 16) / 2.0),
                           icon, theme().colour(row.enabled ? QStringLiteral("muted") : QStringLiteral("disabled")));
        // From the far end: keys, then the note, then what is left for the words.
        int right = rect.width() - 14;
        if (spec && !spec->keys.isEmpty()) {
            const QStringList caps = kit::keyCaps(spec->keys.first());
            for (auto cap = caps.rbegin(); cap != caps.rend(); ++cap) {
                const int width = kit::keyCapWidth(*cap);
                right -= width;
                kit::paintKeyCap(*painter, QRectF(placed(right, width)).adjusted(0, (rect.height() - 18) / 2.0, 0, -(rect.height() - 18) / 2.0), *cap);
                right -= 4;
            }
            right -= 6;
        }
        const QFontMetrics words(theme().font(FontRole::Body));
        const int wish = words.horizontalAdvance(row.text);
        if (!row.note.isEmpty()) {
            painter->setFont(theme().font(FontRole::Small));
            painter->setPen(theme().colour(QStringLiteral("muted")));
            const int room = std::max(80, right - 44 - wish - 16);
            const QString note = painter->fontMetrics().elidedText(row.note, Qt::ElideRight, room);
            const int width = painter->fontMetrics().horizontalAdvance(note) + 1;
            right -= width;
            painter->drawText(placed(right, width), lead | Qt::AlignVCenter | Qt::AlignAbsolute, note);
            right -= 12;
        }
        paintWords(*painter, row, placed(44, right - 44), ink, rtl);
        painter->restore();
    }

private:
    void paintWords(QPainter& painter, const PaletteRow& row, const QRect& rect, const QColor& ink, bool rtl) const
    {
        const QFont plain = theme().font(FontRole::Body), strong = theme().font(FontRole::Body, FontWeight::Heading);
        painter.setFont(plain);
        // Marks inside a right-to-left word would tear its shaping.
        if (rtl || row.matched.empty()) {
            painter.setPen(ink);
            painter.drawText(rect, (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
                             painter.fontMetrics().elidedText(row.text, Qt::ElideRight, rect.width()));
            return;
        }
        painter.setClipRect(rect);
        int x = rect.left(), at = 0;
        const auto draw = [&](const QString& text, bool matched) {
            painter.setFont(matched ? strong : plain);
            painter.setPen(matched && row.enabled ? theme().colour(QStringLiteral("accent_text")) : ink);
            painter.drawText(QRect(x, rect.top(), rect.right() - x + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
            x += painter.fontMetrics().horizontalAdvance(text);
        };
        for (const auto& [start, length] : row.matched) {
            if (start < at)
                continue;
            draw(row.text.mid(at, start - at), false);
            draw(row.text.mid(start, length), true);
            at = start + length;
        }
        draw(row.text.mid(at), false);
        painter.setClipping(false);
    }

    const PaletteModel& m_model;
    const kit::ActionRegistry& m_registry;
};

} // namespace

std::optional<std::vector<std::pair<int, int>>> matchWords(const QString& query, const QString& text, const QString& heading)
{
    std::vector<std::pair<int, int>> found;
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            found.emplace_back(int(at), int(word.size()));
        else if (!heading.contains(word, Qt::CaseInsensitive))
            return std::nullopt;
    }
    std::sort(found.begin(), found.end());
    return found;
}

PaletteModel::PaletteModel(kit::ActionRegistry& registry, QObject* parent) : QAbstractListModel(parent), m_registry(registry) {}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow& row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return row.text;
    if (role == Qt::ToolTipRole)
        if (const kit::ActionSpec* spec = m_registry.spec(row.id))
            return spec->help;
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const PaletteRow& row = m_rows[std::size_t(index.row())];
    return row.kind == PaletteRow::Kind::Heading || !row.enabled ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void PaletteModel::setQuery(const QString& query)
{
    m_query = query.trimmed();
    if (m_query.isEmpty())
        m_images.clear();
    fill();
}

void PaletteModel::setImages(std::vector<PaletteRow> images)
{
    m_images = std::move(images);
    fill();
}

void PaletteModel::fill()
{
    beginResetModel();
    m_rows.clear();
    m_actionsShown = 0;
    // Groups in the order of their first action; what belongs to the workspace on screen before the rest.
    std::vector<std::pair<QString, std::vector<PaletteRow>>> groups;
    enum class Where { Here, Everywhere, Elsewhere };
    const auto whereOf = [this](const kit::ActionSpec& spec) {
        return spec.scope.isEmpty() ? Where::Everywhere : spec.scope == m_scope ? Where::Here : Where::Elsewhere;
    };
    const auto take = [&](Where where) {
        for (const kit::ActionSpec& spec : m_registry.specs()) {
            if (whereOf(spec) != where)
                continue;
            const QAction* action = m_registry.action(spec.id);
            PaletteRow row{PaletteRow::Kind::Action, spec.id, action->text()};
            auto matched = matchWords(m_query, row.text, spec.group);
            if (!matched)
                continue;
            row.matched = std::move(*matched);
            row.enabled = action->isEnabled();
            row.note = m_registry.whyNot(spec.id);
            if (row.note.isEmpty() && spec.checkable && action->isChecked())
                row.note = tr("on now");
            auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == spec.group; });
            if (group == groups.end())
                group = groups.insert(groups.end(), {spec.group, {}});
            group->second.push_back(std::move(row));
            ++m_actionsShown;
        }
    };
    take(Where::Here);
    take(Where::Everywhere);
    take(Where::Elsewhere);
    const auto add = [this](const QString& heading, std::vector<PaletteRow>& rows) {
        m_rows.push_back({PaletteRow::Kind::Heading, {}, heading});
        std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    };
    for (auto& [heading, rows] : groups)
        add(heading, rows);
    if (!m_images.empty()) {
        auto images = m_images;
        add(tr("Images"), images);
    }
    endResetModel();
}

int PaletteModel::firstChoice() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind != PaletteRow::Kind::Heading && m_rows[i].enabled)
            return int(i);
    return -1;
}

CommandPalette::CommandPalette(kit::ActionRegistry& registry, store::Project* project, QWidget* parent)
    : QFrame(parent), m_project(project)
{
    setObjectName(QStringLiteral("commandPalette"));
    kit::setKind(this, "palette");
    kit::setOwnsKeys(*this);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 14, 8);
    head->setSpacing(8);
    auto* sign = new QLabel;
    sign->setPixmap(kit::iconPixmap(QStringLiteral("search"), 16, theme().colour(QStringLiteral("muted")), devicePixelRatioF()));
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(project ? tr("Search images or run a command") : tr("Run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    kit::setKind(m_field, "bare");
    m_field->installEventFilter(this);
    head->addWidget(sign);
    head->addWidget(m_field, 1);
    head->addWidget(new kit::KeyCaps(QKeySequence(Qt::Key_Escape)));
    layout->addLayout(head);
    layout->addWidget(kit::horizontalLine());

    m_model = new PaletteModel(registry, this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("paletteList"));
    kit::setKind(m_list, "raised");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, registry, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Commands"));
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    auto* nothing = new QWidget;
    kit::setKind(nothing, "raised");
    auto* inside = new QVBoxLayout(nothing);
    inside->setContentsMargins(44, 16, 44, 16);
    m_nothing = new TextLabel({}, FontRole::Body, FontWeight::Text, QStringLiteral("muted"));
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setWordWrap(true);
    inside->addWidget(m_nothing);
    inside->addStretch(1);
    m_faces = new QStackedLayout;
    m_faces->addWidget(m_list);
    m_faces->addWidget(nothing);
    layout->addLayout(m_faces, 1);

    layout->addWidget(kit::horizontalLine());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 6, 14, 6);
    foot->setSpacing(6);
    const auto hint = [&](std::initializer_list<int> keys, const QString& text) {
        for (const int key : keys)
            foot->addWidget(new kit::KeyCaps(QKeySequence(key)));
        foot->addWidget(new TextLabel(text, FontRole::Small, FontWeight::Text, QStringLiteral("muted")));
        foot->addSpacing(8);
    };
    hint({Qt::Key_Up, Qt::Key_Down}, tr("choose"));
    hint({Qt::Key_Return}, tr("run"));
    foot->addStretch(1);
    m_count = new TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    foot->addWidget(m_count);
    layout->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::queryChanged);
    hide();
}

void CommandPalette::open(const QString& scope)
{
    m_model->setScope(scope);
    m_field->clear();
    queryChanged();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::queryChanged()
{
    const QString query = m_field->text().trimmed();
    m_model->setQuery(query);
    m_count->setText(tr("%1 of %2").arg(m_model->actionsShown()).arg(m_model->actionsTotal()));
    followRows();
    if (const int first = m_model->firstChoice(); first >= 0)
        m_list->setCurrentIndex(m_model->index(first));
    m_list->scrollToTop();
    if (query.isEmpty() || !m_project)
        return;
    m_search.start(
        [folder = m_project->folder(), query](const domain::Progress&) -> domain::Result<std::vector<store::WorklistRow>> {
            auto project = store::Project::open(folder);
            if (!project)
                return tl::unexpected(project.error());
            return (*project)->worklistRows({.text = query}, store::WorklistOrder::Patient, 0, mostImages);
        },
        this,
        [this, query](const domain::Result<std::vector<store::WorklistRow>>& rows) {
            // A search that fails leaves the commands; the worklist says what is wrong with the project.
            std::vector<PaletteRow> images;
            for (const store::WorklistRow& row : rows.value_or(std::vector<store::WorklistRow>())) {
                PaletteRow one{PaletteRow::Kind::Image, {}, worklist::rowName(row)};
                one.note = worklist::rowDetail(row);
                one.image = row.image;
                one.matched = matchWords(query, one.text, one.note + QLatin1Char(' ') + row.name).value_or(one.matched);
                images.push_back(std::move(one));
            }
            const QModelIndex current = m_list->currentIndex();
            m_model->setImages(std::move(images));
            const int row = current.isValid() ? current.row() : m_model->firstChoice();
            m_list->setCurrentIndex(m_model->index(row));
            followRows();
        });
}

void CommandPalette::followRows()
{
    m_nothing->setText(tr("No command and no image is called “%1”. Try one word of it, the heading that it stands under, or a "
                          "patient’s number; F1 lists every key.")
                           .arg(m_field->text().trimmed()));
    m_faces->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void CommandPalette::stepBy(int rows)
{
    const int count = m_model->rowCount(), direction = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int left = std::abs(rows); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < count && !(m_model->flags(m_model->index(next)) & Qt::ItemIsSelectable))
            next += direction;
        if (next < 0 || next >= count)
            break;
        row = next;
    }
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid() || !(m_model->flags(index) & Qt::ItemIsSelectable))
        return;
    const PaletteRow row = m_model->rowAt(index.row());
    close();
    if (row.kind == PaletteRow::Kind::Image)
        Q_EMIT imageChosen(row.image);
    else
        Q_EMIT actionChosen(row.id);
}

void CommandPalette::close()
{
    m_search.cancel();
    hide();
    Q_EMIT closed();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        close();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Backtab: stepBy(-1); return true;
    case Qt::Key_Down:
    case Qt::Key_Tab: stepBy(1); return true;
    case Qt::Key_PageUp: stepBy(-10); return true;
    case Qt::Key_PageDown: stepBy(10); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace shell
