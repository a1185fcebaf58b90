#include "ui/shell/key_list_model.h"

#include <algorithm>

namespace shell {

KeyListModel::KeyListModel(kit::ActionRegistry& registry, KeySettings& settings, QObject* parent)
    : QAbstractListModel(parent), m_registry(registry), m_settings(settings)
{
    // The rows stay: what changes are their keys.
    connect(&m_settings, &KeySettings::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    fill();
}

int KeyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant KeyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const kit::ActionSpec* spec = m_registry.spec(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.help;
    case IdRole:
        return row.id;
    case KeysRole:
        return QVariant::fromValue(spec ? spec->keys : QList<QKeySequence>());
    case ChangedRole:
        return spec && m_settings.isChanged(row.id);
    case Qt::AccessibleTextRole: {
        QStringList keys;
        for (const QKeySequence& key : spec ? spec->keys : QList<QKeySequence>())
            keys << key.toString(QKeySequence::NativeText);
        return keys.isEmpty() ? row.text : row.text + QStringLiteral(": ") + keys.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags KeyListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool heading = m_rows[std::size_t(index.row())].id.isEmpty();
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void KeyListModel::setFilter(const QString& filter)
{
    if (m_filter == filter.trimmed())
        return;
    m_filter = filter.trimmed();
    beginResetModel();
    fill();
    endResetModel();
}

int KeyListModel::rowOf(const QString& id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

bool KeyListModel::matches(const kit::ActionSpec& spec) const
{
    QStringList texts{spec.text, spec.group};
    for (const QKeySequence& key : spec.keys)
        texts << key.toString(QKeySequence::NativeText);
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

void KeyListModel::fill()
{
    m_rows.clear();
    QStringList headings;
    for (const kit::ActionSpec& spec : m_registry.specs())
        if (!headings.contains(spec.group) && matches(spec))
            headings << spec.group;
    for (const QString& heading : headings) {
        m_rows.push_back({{}, heading, {}});
        for (const kit::ActionSpec& spec : m_registry.specs())
            if (spec.group == heading && matches(spec))
                m_rows.push_back({spec.id, spec.text, spec.help});
    }
}

} // namespace shell
