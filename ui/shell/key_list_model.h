// Every action with its keys, under its headings, as the key settings list them.
#pragma once

#include "ui/shell/key_settings.h"

#include <QAbstractListModel>

namespace shell {

class KeyListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< the action's id; empty: a heading
        KeysRole,              ///< QList<QKeySequence>
        ChangedRole            ///< bool: by a person, from the preset
    };
    KeyListModel(kit::ActionRegistry& registry, KeySettings& settings, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Every word must stand in the action's text, its heading or its keys.
    void setFilter(const QString& filter);
    int rowOf(const QString& id) const; ///< -1: not shown

private:
    struct Row {
        QString id, text, help;
    };
    void fill();
    bool matches(const kit::ActionSpec& spec) const;
    kit::ActionRegistry& m_registry;
    KeySettings& m_settings;
    QString m_filter;
    std::vector<Row> m_rows;
};

} // namespace shell
