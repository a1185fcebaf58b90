#include "ui/training/settings_panel.h"

#include "ui/kit/choice_box.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/training/settings_table_model.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace training {

using kit::theme;

namespace {

constexpr int rowHeight = 38, valueWidth = 116, leastHeight = 280;

/// The word, and the technical name under it.
class SettingNameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect rect = option.rect.adjusted(2, 2, -6, -2);
        const auto line = [&](const QRect& place, const QFont& font, const QColor& colour, const QString& text,
                              Qt::TextElideMode mode) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter),
                              painter->fontMetrics().elidedText(text, mode, place.width()));
        };
        const int half = rect.height() / 2;
        line({rect.x(), rect.y(), rect.width(), half}, theme().font(kit::FontRole::Small, kit::FontWeight::Name),
             index.data(Qt::ForegroundRole).value<QColor>(), index.data().toString(), Qt::ElideRight);
        line({rect.x(), rect.y() + half, rect.width(), half}, theme().monoFont(kit::FontRole::Caption),
             theme().colour(QStringLiteral("muted")), index.data(SettingsTableModel::SettingRole).toString(),
             Qt::ElideMiddle);
    }
};

/// A combo box where a setting has choices, a line edit elsewhere.
class SettingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QStringList choices = index.data(SettingsTableModel::ChoicesRole).toStringList();
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new kit::ChoiceBox(parent);
        box->addItems(choices);
        connect(box, &QComboBox::activated, box, [this, box] {
            auto* self = const_cast<SettingDelegate*>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentText(index.data(Qt::EditRole).toString());
            box->showPopup();
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentText());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

SettingsPanel::SettingsPanel(LaunchModel& model, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(kit::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);

    auto* settings = new SettingsTableModel(model, this);
    connect(settings, &SettingsTableModel::refused, this, &SettingsPanel::refused);
    auto* found = new QSortFilterProxyModel(this);
    found->setSourceModel(settings);
    found->setFilterRole(SettingsTableModel::SearchRole);
    found->setFilterKeyColumn(0);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_search, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);

    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("settings"));
    m_table->setAccessibleName(tr("All settings of the method"));
    m_table->setModel(found);
    m_table->setItemDelegateForColumn(0, new SettingNameDelegate(m_table));
    m_table->setItemDelegateForColumn(1, new SettingDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->setColumnWidth(1, valueWidth);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumHeight(leastHeight);
    layout->addWidget(m_table, 1);
}

} // namespace training
