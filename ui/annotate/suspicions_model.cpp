#include "ui/annotate/suspicions_model.h"

#include "ui/annotate/film_rows.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace annotate {

using assist::SuspicionKind;

QString suspicionKindText(SuspicionKind kind)
{
    switch (kind) {
    case SuspicionKind::SureOfOpposite:
        return SuspicionsModel::tr("A run is sure of the opposite");
    case SuspicionKind::UnusualPlace:
        return SuspicionsModel::tr("Unusual boxes");
    case SuspicionKind::OtherFilm:
        return SuspicionsModel::tr("Another film of the day contradicts");
    case SuspicionKind::SamePicture:
        return SuspicionsModel::tr("The same picture twice");
    case SuspicionKind::TwoIds:
        return SuspicionsModel::tr("One patient, two ids");
    }
    return {};
}

SuspicionsModel::SuspicionsModel(const domain::FindingSchema& schema, QObject* parent)
    : QAbstractListModel(parent), m_schema(schema)
{
}

int SuspicionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString SuspicionsModel::reason(const ShownSuspicion& shown) const
{
    const assist::Reason& why = shown.suspicion.reason;
    return assist::filledReason(QCoreApplication::translate("Assist", assist::reasonTemplate(why.kind)), why,
                                kit::findingName(m_schema, why.finding), QLocale())
        .replace(QLatin1String(" %"), QStringLiteral("\u00a0%")); // no line ends between a figure and its sign
}

QVariant SuspicionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownSuspicion& shown = at(index.row());
    const assist::Suspicion& one = shown.suspicion;
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(shown.title, reason(shown));
    case Qt::ToolTipRole: {
        const QString grave = tr("How grave: %1 of 10").arg(QLocale().toString(10 * one.severity, 'f', 0));
        const QString text = QStringLiteral("%1\n%2\n%3").arg(suspicionKindText(one.kind), reason(shown), grave);
        return one.other ? text + QLatin1Char('\n') + tr("Enter opens the film, Alt+Enter the other one") : text;
    }
    case TextRole:
        return reason(shown);
    case PictureRole:
        return shown.picture;
    case OtherPictureRole:
        return one.other ? QVariant(shown.otherPicture) : QVariant();
    case ColourOfRowRole:
        return one.finding < 0 ? QVariant()
                               : QVariant(kit::theme().findingColour(m_schema.at(one.finding).name, one.finding));
    case ShareRole:
        return one.severity;
    case ImageRole:
        return qlonglong(one.image.value);
    case OtherImageRole:
        return qlonglong(one.other.value);
    case KeyRole:
        return one.key;
    default:
        return {};
    }
}

void SuspicionsModel::setFound(std::vector<ShownSuspicion> suspicions)
{
    const auto same = [](const ShownSuspicion& a, const ShownSuspicion& b) { return a.suspicion == b.suspicion; };
    if (std::equal(suspicions.begin(), suspicions.end(), m_suspicions.begin(), m_suspicions.end(), same))
        return;
    beginResetModel();
    m_suspicions = std::move(suspicions);
    m_rows.clear();
    endResetModel();
    show();
}

void SuspicionsModel::setAnswered(std::set<QString> keys)
{
    if (keys == m_answered)
        return;
    m_answered = std::move(keys);
    show();
}

void SuspicionsModel::setKind(std::optional<SuspicionKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    show();
}

void SuspicionsModel::show()
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_suspicions.size(); ++i)
        if ((!m_kind || m_suspicions[i].suspicion.kind == *m_kind) && !m_answered.contains(m_suspicions[i].suspicion.key))
            rows.push_back(i);
    // Both are ascending: rows go and come one by one, so that the list keeps its place.
    for (std::size_t row = 0; row < m_rows.size() || row < rows.size();) {
        if (row < m_rows.size() && row < rows.size() && m_rows[row] == rows[row]) {
            ++row;
        } else if (row < m_rows.size() && (row >= rows.size() || m_rows[row] < rows[row])) {
            beginRemoveRows({}, int(row), int(row));
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(row));
            endRemoveRows();
        } else {
            beginInsertRows({}, int(row), int(row));
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), rows[row]);
            endInsertRows();
        }
    }
}

int SuspicionsModel::rowOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).suspicion.key == key)
            return row;
    return -1;
}

int SuspicionsModel::open() const
{
    return int(std::count_if(m_suspicions.begin(), m_suspicions.end(),
                             [this](const ShownSuspicion& shown) { return !m_answered.contains(shown.suspicion.key); }));
}

int SuspicionsModel::openOf(SuspicionKind kind) const
{
    return int(std::count_if(m_suspicions.begin(), m_suspicions.end(), [&](const ShownSuspicion& shown) {
        return shown.suspicion.kind == kind && !m_answered.contains(shown.suspicion.key);
    }));
}

} // namespace annotate
