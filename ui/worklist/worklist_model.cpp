#include "ui/worklist/worklist_model.h"

#include "ui/kit/dates.h"
#include "ui/kit/glyphs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

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

const store::WorklistRow* WorklistModel::rowIfHere(int row) const
{
    return row >= 0 && row < m_count && m_pages.contains(row / pageSize) ? rowAt(row) : nullptr;
}

/// Where nothing numbers the visits of a patient the day does, and where one orders by it; else it is no day.
static QDate shownDay(const store::WorklistRow& row, store::WorklistOrder::Column order)
{
    return order == store::WorklistOrder::StudyDate || row.followUp < 0
               ? QDate::fromString(row.studyDate, QStringLiteral("yyyyMMdd"))
               : QDate();
}

QString rowName(const store::WorklistRow& row)
{
    return row.patientId.isEmpty() ? QFileInfo(row.name).completeBaseName() : row.patientId;
}

bool lastDetailTellsApart(const store::WorklistRow& row, store::WorklistOrder::Column order)
{
    return row.followUp > 0 || shownDay(row, order).isValid();
}

QStringList rowDetails(const store::WorklistRow& row, store::WorklistOrder::Column order)
{
    QStringList person, all;
    if (!row.sex.isEmpty())
        person << kit::sexLetter(row.sex);
    if (row.age >= 0)
        person << QString::number(row.age);
    if (!person.isEmpty())
        all << person.join(' ');
    if (!row.view.isEmpty())
        all << row.view;
    if (const QDate day = shownDay(row, order); day.isValid())
        all << kit::dateText(day);
    if (row.followUp > 0)
        all << WorklistModel::tr("follow-up %1").arg(row.followUp);
    return all;
}

QString rowDetail(const store::WorklistRow& row)
{
    return rowDetails(row).join(QStringLiteral(" · "));
}

QString rowFindings(const store::WorklistRow& row, const domain::FindingSchema& schema)
{
    if (row.fileMissing)
        return WorklistModel::tr("file missing");
    QStringList own, reported; // a finding is told by whoever goes first: readers before the report
    quint64 every = 0;
    for (int i = 0; i < schema.count(); ++i) {
        const quint64 bit = quint64(1) << i;
        every |= bit;
        const bool ofReader = row.readerFindings & bit;
        if (row.presentFindings & bit)
            (ofReader ? own : reported) << kit::findingName(schema, i);
        else if (ofReader && (row.unsureFindings & bit))
            own << WorklistModel::tr("%1?", "a finding of which a reader is not sure").arg(kit::findingName(schema, i));
    }
    QStringList words;
    if (!own.isEmpty())
        words << own.join(QStringLiteral(", "));
    if (!reported.isEmpty())
        words << WorklistModel::tr("report: %1").arg(reported.join(QStringLiteral(", ")));
    if (!words.isEmpty())
        return words.join(QStringLiteral(" · "));
    if (every != 0 && row.readerFindings == every)
        return WorklistModel::tr("no finding");
    if (row.reportLabels == store::ReportLabels::NoFinding)
        return WorklistModel::tr("report: no finding");
    if (row.readerFindings != 0)
        return WorklistModel::tr("no finding so far");
    if (row.reportLabels == store::ReportLabels::Findings)
        return WorklistModel::tr("report: nothing certain"); // unsure answers, or absent ones for a few findings
    return WorklistModel::tr("no label yet");
}

QString rowToolTip(const store::WorklistRow& row, const domain::FindingSchema& schema)
{
    QStringList lines{row.fileMissing ? WorklistModel::tr("%1: the file is missing").arg(row.name) : row.name};
    QString patient = rowName(row);
    if (const QString detail = rowDetail(row); !detail.isEmpty())
        patient += QStringLiteral(" · ") + detail;
    lines << patient;
    if (!row.fileMissing)
        lines << rowFindings(row, schema);
    if (row.boxes > 0 || row.points > 0) {
        QStringList marks;
        if (row.boxes > 0)
            marks << WorklistModel::tr("%n box(es)", nullptr, row.boxes);
        if (row.points > 0)
            marks << WorklistModel::tr("%n point(s)", nullptr, row.points);
        lines << marks.join(QStringLiteral(", "));
    }
    if (row.iou)
        lines << WorklistModel::tr("IoU %1").arg(QLocale().toString(*row.iou, 'f', 2));
    if (row.blinded)
        lines << WorklistModel::tr("Blinded: other readers’ answers and imported boxes are hidden until you have completed it");
    else if (row.assigned)
        lines << WorklistModel::tr("Assigned to you");
    return lines.join(QLatin1Char('\n'));
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
    case Qt::ToolTipRole: return rowToolTip(*row, schema());
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
    m_newList = m_countsStale = true;
    m_askSoon.start();
}

void WorklistModel::setOrder(const store::WorklistOrder& order)
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

bool WorklistModel::isPending() const { return m_askSoon.isActive() || m_job.isRunning() || m_askAgain; }

void WorklistModel::askChoices()
{
    m_choicesStale = true;
    m_askSoon.start();
}

void WorklistModel::markStale()
{
    ++m_facts;
    // Pages out of sight are forgotten; those in sight stay on screen until the answer replaces them.
    const int first = m_firstVisible / pageSize, last = m_lastVisible / pageSize;
    std::erase_if(m_pages, [&](const auto& page) { return page.first < first || page.first > last; });
    wantVisible();
}

void WorklistModel::wantVisible()
{
    for (int page = m_firstVisible / pageSize; page <= m_lastVisible / pageSize; ++page)
        m_wanted[page] = true;
    m_countsStale = true;
    m_askSoon.start();
}

void WorklistModel::ask()
{
    if (m_job.isRunning() && !m_newList) {
        m_askAgain = true;
        return;
    }
    if (m_newList) {
        m_wanted.clear();
        for (int page = 0; page <= (m_lastVisible - m_firstVisible) / pageSize; ++page)
            m_wanted[page] = true;
    }
    Request request{m_filter, m_order, {}, m_currentImage, -1, m_countsStale || m_newList, m_choicesStale,
                    m_facts};
    request.filter.text = searchText(m_filter.text, schema());
    for (const auto& [page, wanted] : m_wanted)
        request.pages.push_back(page);
    if (!m_newList)
        request.hint = m_position.row;
    m_job.start(
        [connection = m_connection, reader = m_project.currentReaderName(),
         request](const domain::Progress& progress) -> domain::Result<Answer> {
            auto opened = connection->get(reader);
            if (!opened)
                return tl::unexpected(opened.error());
            return answer(**opened, request, progress);
        },
        this, [this](domain::Result<Answer> answer) { take(std::move(answer)); });
}

domain::Result<WorklistModel::Answer> WorklistModel::answer(const store::Project& project, const Request& request,
                                                            const domain::Progress& progress)
{
    Answer answer;
    answer.facts = request.facts;
    // Rows first: they are what somebody looks at. A newer question takes this one's place between two steps.
    for (const int page : request.pages) {
        if (progress.stopRequested())
            return answer;
        auto rows = project.worklistRows(request.filter, request.order, qint64(page) * pageSize, pageSize);
        if (!rows)
            return tl::unexpected(rows.error());
        answer.pages.emplace_back(page, std::move(*rows));
    }
    if (request.counts) {
        auto count = project.worklistCount(request.filter);
        if (!count)
            return tl::unexpected(count.error());
        answer.count = *count;
        if (progress.stopRequested())
            return answer;
        auto counts = project.worklistCounts(request.filter);
        if (!counts)
            return tl::unexpected(counts.error());
        answer.counts = *counts;
    }
    if (progress.stopRequested())
        return answer;
    if (request.image) {
        auto place = project.worklistPlace(request.filter, request.order, request.image, request.hint);
        if (!place)
            return tl::unexpected(place.error());
        answer.position = std::move(*place);
    }
    if (!request.choices || progress.stopRequested())
        return answer;
    FilterChoices choices;
    auto values = project.worklistValues();
    auto readers = project.readers();
    auto runs = project.runs();
    if (!values || !readers || !runs)
        return tl::unexpected(!values ? values.error() : !readers ? readers.error() : runs.error());
    choices.values = std::move(*values);
    for (const QString& name : *readers)
        if (const auto id = project.readerId(name); id && *id)
            choices.readers.emplace_back(**id, name);
    choices.runs = std::move(*runs);
    answer.choices = std::move(choices);
    return answer;
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
    if (std::exchange(m_askAgain, false))
        m_askSoon.start();
    if (!answer) {
        m_error = answer.error();
        m_loaded = true;
        m_wanted.clear();
        Q_EMIT answered();
        return;
    }
    m_error.reset();
    if (answer->counts) {
        m_counts = *answer->counts;
        m_lastCount = int(answer->count);
        m_countsStale = false;
    }
    const bool hasChoices = answer->choices.has_value();
    if (hasChoices) {
        m_choices = std::move(*answer->choices);
        m_choicesStale = false;
    }
    const int count = m_lastCount;
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
    m_position = std::move(answer->position);
    m_loaded = true;
    if (answer->facts != m_facts) // something was done meanwhile
        wantVisible();
    if (hasChoices)
        Q_EMIT choicesChanged();
    Q_EMIT answered();
}

} // namespace worklist
