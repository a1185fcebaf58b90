#include "ui/worklist/worklist_model.h"

#include "ui/kit/glyphs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace worklist {

namespace {

constexpr int pageSize = 128;
constexpr std::size_t maxPages = 64; // some 8,000 rows

} // namespace

/// Opened, used and closed in the job's thread: a Project belongs to the thread that opened it.
struct WorklistModel::Connection {
    QString folder;
    std::unique_ptr<store::Project> project;

    domain::Result<store::Project*> get(const QString& reader)
    {
        if (!project) {
            auto opened = store::Project::open(folder);
            if (!opened)
                return tl::unexpected(opened.error());
            project = std::move(*opened);
        }
        if (!reader.isEmpty() && project->currentReaderName() != reader)
            if (auto used = project->useReader(reader); !used)
                return tl::unexpected(used.error());
        return project.get();
    }
};

WorklistModel::WorklistModel(store::Project& project, QObject* parent)
    : QAbstractListModel(parent), m_project(project), m_connection(std::make_shared<Connection>())
{
    m_connection->folder = project.folder();
    m_job.setThreadEnd([connection = m_connection] { connection->project.reset(); });
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    connect(&m_askSoon, &QTimer::timeout, this, &WorklistModel::ask);
    connect(&project, &store::Project::changed, this, &WorklistModel::markStale);
    m_askSoon.start();
}

WorklistModel::~WorklistModel() = default;

int WorklistModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

const store::WorklistRow* WorklistModel::rowAt(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const int page = row / pageSize;
    const auto it = m_pages.find(page);
    if (it == m_pages.end()) {
        if (m_wanted.emplace(page, true).second)
            m_askSoon.start();
        return nullptr;
    }
    const auto at = std::size_t(row % pageSize);
    return at < it->second.size() ? &it->second[at] : nullptr;
}

QString rowName(const store::WorklistRow& row)
{
    return row.patientId.isEmpty() ? QFileInfo(row.name).completeBaseName() : row.patientId;
}

QString rowDetail(const store::WorklistRow& row)
{
    QStringList person;
    if (!row.sex.isEmpty())
        person << row.sex;
    if (row.age >= 0)
        person << QString::number(row.age);
    QString text = person.join(' ');
    if (!row.view.isEmpty())
        text += text.isEmpty() ? row.view : QStringLiteral(" · ") + row.view;
    return text;
}

QString rowFindings(const store::WorklistRow& row, const domain::FindingSchema& schema)
{
    if (row.fileMissing)
        return WorklistModel::tr("file missing");
    QStringList names;
    for (int i = 0; i < schema.count(); ++i)
        if (row.presentFindings >> i & 1)
            names << kit::findingName(schema, i);
    const bool ofReader = row.labelsFromReader || row.boxes > 0;
    if (!names.isEmpty())
        return ofReader ? names.join(QStringLiteral(", ")) : WorklistModel::tr("report: %1").arg(names.join(QStringLiteral(", ")));
    if (row.labelsFromReader)
        return WorklistModel::tr("no finding");
    if (row.reportLabels == store::ReportLabels::NoFinding)
        return WorklistModel::tr("report: no finding");
    if (row.reportLabels == store::ReportLabels::Findings)
        return WorklistModel::tr("report: nothing certain"); // unsure answers, or absent ones for a few findings
    return WorklistModel::tr("no label yet");
}

QVariant WorklistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::WorklistRow* row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return rowName(*row);
    case Qt::ToolTipRole: return row->fileMissing ? tr("%1: the file is missing").arg(row->name) : row->name;
    case Qt::AccessibleTextRole: {
        const QString state = row->state == store::ReadState::Done         ? tr("read")
                              : row->state == store::ReadState::InProgress ? tr("in progress")
                                                                           : tr("unread");
        return tr("%1, %2, %n box(es), %3", nullptr, row->boxes).arg(rowName(*row), rowDetail(*row), state) +
               QStringLiteral(", ") + rowFindings(*row, schema());
    }
    case ImageIdRole: return QVariant::fromValue<qlonglong>(row->image.value);
    default: return {};
    }
}

void WorklistModel::setFilter(const store::WorklistFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_newList = true;
    m_askSoon.start();
}

void WorklistModel::setOrder(store::WorklistOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    m_newList = true;
    m_askSoon.start();
}

void WorklistModel::setVisibleRange(int first, int last)
{
    m_firstVisible = std::max(0, first);
    m_lastVisible = std::max(first, last);
    for (int page = m_firstVisible / pageSize; page <= m_lastVisible / pageSize; ++page)
        if (page * pageSize < m_count && !m_pages.contains(page) && m_wanted.emplace(page, true).second)
            m_askSoon.start();
}

void WorklistModel::setCurrentImage(domain::ImageId image)
{
    if (m_currentImage == image)
        return;
    m_currentImage = image;
    m_askSoon.start();
}

bool WorklistModel::isPending() const { return m_askSoon.isActive() || m_job.isRunning(); }

void WorklistModel::markStale()
{
    // Pages out of sight are forgotten; those in sight stay on screen until the answer replaces them.
    const int first = m_firstVisible / pageSize, last = m_lastVisible / pageSize;
    std::erase_if(m_pages, [&](const auto& page) { return page.first < first || page.first > last; });
    for (int page = first; page <= last; ++page)
        m_wanted[page] = true;
    m_askSoon.start();
}

void WorklistModel::ask()
{
    if (m_newList) {
        m_wanted.clear();
        for (int page = 0; page <= (m_lastVisible - m_firstVisible) / pageSize; ++page)
            m_wanted[page] = true;
    }
    std::vector<int> pages;
    for (const auto& [page, wanted] : m_wanted)
        pages.push_back(page);
    m_job.start(
        [connection = m_connection, reader = m_project.currentReaderName(), filter = m_filter, order = m_order, pages,
         image = m_currentImage](const domain::Progress& progress) -> domain::Result<Answer> {
            auto opened = connection->get(reader);
            if (!opened)
                return tl::unexpected(opened.error());
            const store::Project& project = **opened;
            Answer answer;
            auto count = project.worklistCount(filter);
            if (!count)
                return tl::unexpected(count.error());
            answer.count = *count;
            for (int page : pages) {
                if (progress.stopRequested())
                    return answer;
                auto rows = project.worklistRows(filter, order, qint64(page) * pageSize, pageSize);
                if (!rows)
                    return tl::unexpected(rows.error());
                answer.pages.emplace_back(page, std::move(*rows));
            }
            using State = store::WorklistFilter::State;
            const std::pair<State, qint64*> states[] = {{State::All, &answer.counts.all},
                                                        {State::Unread, &answer.counts.unread},
                                                        {State::Read, &answer.counts.read},
                                                        {State::Boxed, &answer.counts.boxed},
                                                        {State::SecondLook, &answer.counts.secondLook}};
            for (const auto& [state, target] : states) {
                if (progress.stopRequested())
                    return answer;
                store::WorklistFilter one = filter;
                one.state = state;
                if (auto n = project.worklistCount(one))
                    *target = *n;
            }
            answer.position.image = image;
            if (!image)
                return answer;
            if (auto row = project.worklistPosition(filter, order, image))
                answer.position.row = *row;
            const qint64 at = answer.position.row;
            if (at >= 0) {
                const qint64 from = std::max<qint64>(0, at - 1);
                if (auto around = project.worklistRows(filter, order, from, int(at - from) + 3)) {
                    const auto take = [&](qint64 row) -> std::optional<store::WorklistRow> {
                        const qint64 i = row - from;
                        return i >= 0 && i < qint64(around->size()) ? std::optional((*around)[std::size_t(i)])
                                                                    : std::nullopt;
                    };
                    answer.position.previous = take(at - 1);
                    answer.position.next = take(at + 1);
                    answer.position.afterNext = take(at + 2);
                }
            }
            // The next unread one: behind the image, else from the top.
            store::WorklistFilter unread = filter;
            unread.state = State::Unread;
            constexpr int look = 64;
            for (qint64 from = std::max<qint64>(0, at + 1); at >= 0 && !answer.position.nextUnread; from += look) {
                if (progress.stopRequested())
                    return answer;
                auto rows = project.worklistRows(filter, order, from, look);
                if (!rows || rows->empty())
                    break;
                for (const store::WorklistRow& row : *rows)
                    if (row.state != store::ReadState::Done && row.image != image) {
                        answer.position.nextUnread = row;
                        break;
                    }
            }
            if (!answer.position.nextUnread)
                if (auto rows = project.worklistRows(unread, order, 0, 2))
                    for (const store::WorklistRow& row : *rows)
                        if (row.image != image && !answer.position.nextUnread)
                            answer.position.nextUnread = row;
            return answer;
        },
        this, [this](domain::Result<Answer> answer) { take(std::move(answer)); });
}

void WorklistModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void WorklistModel::take(domain::Result<Answer> answer)
{
    if (!answer) {
        m_error = answer.error();
        m_loaded = true;
        m_wanted.clear();
        Q_EMIT answered();
        return;
    }
    m_error.reset();
    const int count = int(answer->count.value_or(0));
    const bool newList = std::exchange(m_newList, false);
    if (newList) {
        beginResetModel();
        m_pages.clear();
        m_count = count;
        for (auto& [page, rows] : answer->pages)
            m_pages[page] = std::move(rows);
        m_wanted.clear();
        endResetModel();
    } else {
        setCount(count);
        if (m_pages.size() > maxPages)
            std::erase_if(m_pages, [this](const auto& page) {
                return page.first < m_firstVisible / pageSize || page.first > m_lastVisible / pageSize;
            });
        for (auto& [page, rows] : answer->pages) {
            m_pages[page] = std::move(rows);
            m_wanted.erase(page);
            const int first = page * pageSize, last = std::min(first + pageSize, m_count) - 1;
            if (first <= last)
                Q_EMIT dataChanged(index(first), index(last));
        }
    }
    m_counts = answer->counts;
    m_position = std::move(answer->position);
    m_loaded = true;
    Q_EMIT answered();
}

} // namespace worklist
