// Every setting of the method as rows name, value; generated from domain::settingTable(), its words from setting_words.
#pragma once

#include "ui/training/launch_model.h"

#include <QAbstractTableModel>

namespace training {

class SettingsTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ChoicesRole = Qt::UserRole, ///< QStringList; empty: free text
        SettingRole,                ///< "unannotated_share", as run.json and the command line have it
        SearchRole                  ///< word, technical name and meaning, for a filter
    };
    explicit SettingsTableModel(LaunchModel& launch, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Out of range: nothing is set, and `refused` says the range.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    LaunchModel& m_launch;
};

} // namespace training
