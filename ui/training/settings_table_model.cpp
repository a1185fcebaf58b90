#include "ui/training/settings_table_model.h"

#include "ui/kit/error_sentence.h"
#include "ui/kit/theme.h"
#include "ui/training/setting_words.h"

#include <QCoreApplication>

namespace training {

namespace {

// The first row is the preset, which has its segments.
const domain::Setting& settingAt(int row)
{
    return domain::settingTable()[static_cast<std::size_t>(row) + 1];
}

// The table's own words, as --help has them: one meaning for both surfaces.
QString meaningOf(const domain::Setting& setting) { return QCoreApplication::translate("domain", setting.meaning); }

} // namespace

SettingsTableModel::SettingsTableModel(LaunchModel& launch, QObject* parent)
    : QAbstractTableModel(parent), m_launch(launch)
{
    connect(&m_launch, &LaunchModel::changed, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); });
}

int SettingsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(domain::settingTable().size()) - 1;
}

int SettingsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant SettingsTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Setting& setting = settingAt(index.row());
    const QString name = QString::fromLatin1(setting.name);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == 1)
            return m_launch.text(name);
        return settingWord(name);
    case SettingRole:
        return name;
    case SearchRole:
        return QString(settingWord(name) + QLatin1Char(' ') + name + QLatin1Char(' ') + meaningOf(setting));
    case Qt::ToolTipRole: {
        QString tip = meaningOf(setting);
        if (setting.choices.empty() && setting.most > setting.least && !std::holds_alternative<bool domain::MethodOptions::*>(setting.field))
            tip += QStringLiteral("\n%1 … %2").arg(setting.least).arg(setting.most);
        return tip;
    }
    case ChoicesRole: {
        if (std::holds_alternative<bool domain::MethodOptions::*>(setting.field))
            return QStringList{QStringLiteral("true"), QStringLiteral("false")};
        QStringList choices;
        for (const std::string& choice : setting.choices)
            choices << QString::fromStdString(choice);
        return choices;
    }
    case Qt::ForegroundRole:
        if (m_launch.differs(name))
            return kit::theme().colour(QStringLiteral("accent_text"));
        return kit::theme().colour(QStringLiteral("text"));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QStringLiteral("%1 (%2)").arg(settingWord(name), name) : m_launch.text(name);
    case Qt::AccessibleDescriptionRole:
        return meaningOf(setting);
    default:
        return {};
    }
}

bool SettingsTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != 1)
        return false;
    const auto done = m_launch.set(QString::fromLatin1(settingAt(index.row()).name), value.toString().trimmed());
    if (!done)
        Q_EMIT refused(kit::errorText(done.error()));
    return done.has_value();
}

Qt::ItemFlags SettingsTableModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == 1 ? flags | Qt::ItemIsEditable : flags;
}

} // namespace training
