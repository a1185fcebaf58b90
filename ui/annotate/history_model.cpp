#include "ui/annotate/history_model.h"

#include "ui/annotate/findings_model.h"
#include "ui/annotate/gesture_queue.h"
#include "ui/kit/dates.h"

#include <QLocale>

#include <algorithm>

namespace annotate {

namespace {

constexpr int pageRows = 100;

} // namespace

HistoryModel::HistoryModel(store::Project& project, QObject* parent) : QAbstractListModel(parent), m_project(project) {}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::JournalEntry& entry = m_entries[std::size_t(index.row())];
    const bool mine = entry.readerId == m_project.currentReader();
    switch (role) {
    case Qt::DisplayRole: return gestureText(entry, findingName(m_project.schema(), entry.finding));
    case DetailRole: {
        QStringList words; // the end of them elides in a narrow panel
        if (entry.undone)
            words << tr("undone");
        words << kit::timeText(entry.at);
        if (!mine)
            words << entry.reader;
        if (!m_image && !entry.imageName.isEmpty())
            words << entry.imageName;
        return words.join(QStringLiteral(" · "));
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(data(index, Qt::DisplayRole).toString(), data(index, DetailRole).toString());
    case UndoneRole: return entry.undone;
    case NowRole: {
        const auto now = std::find_if(m_entries.begin(), m_entries.end(), [this](const store::JournalEntry& one) {
            return !one.undone && one.readerId == m_project.currentReader();
        });
        return now != m_entries.end() && now - m_entries.begin() == index.row();
    }
    case MineRole: return mine;
    case StepRole: return qint64(entry.id.value);
    case ImageRole: return qint64(entry.image.value);
    default: return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_hasMore; }

void HistoryModel::fetchMore(const QModelIndex&)
{
    if (m_entries.empty())
        return;
    auto more = page(m_entries.back().id);
    m_hasMore = more && int(more->size()) == pageRows;
    if (!more || more->empty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + more->size()) - 1);
    m_entries.insert(m_entries.end(), more->begin(), more->end());
    endInsertRows();
}

void HistoryModel::setImage(domain::ImageId image) { m_image = image; }

domain::Result<std::vector<store::JournalEntry>> HistoryModel::page(domain::GestureId before) const
{
    store::JournalFilter filter;
    filter.image = m_image;
    filter.stepsOnly = true;
    filter.before = before;
    return m_project.journal(filter, pageRows);
}

domain::Done HistoryModel::refresh()
{
    auto entries = page({});
    if (!entries)
        return tl::unexpected(entries.error());
    beginResetModel();
    m_entries = std::move(*entries);
    m_hasMore = int(m_entries.size()) == pageRows;
    endResetModel();
    return {};
}

} // namespace annotate
