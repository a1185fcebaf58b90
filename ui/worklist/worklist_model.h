// The worklist as an item model: a window of rows over the store, asked for beside the window's thread.
#pragma once

#include "core/store/project.h"
#include "core/store/records.h"
#include "ui/kit/job.h"

#include <QAbstractListModel>
#include <QTimer>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace worklist {

/// How many rows each of the chips would show.
struct StateCounts {
    qint64 all = 0, unread = 0, read = 0, boxed = 0, secondLook = 0;
    bool operator==(const StateCounts&) const = default;
};

/// Where the current image stands in the list, and its neighbours.
struct ListPosition {
    domain::ImageId image;
    qint64 row = -1; ///< -1: the filter hides it
    std::optional<store::WorklistRow> previous, next, afterNext, nextUnread;
};

/// Rows that were never seen are "not here yet" (rowAt() is nullptr) and asked for at once; the answer is a
/// dataChanged. Follows Project::changed: what is on screen is asked again, the rest when it is looked at.
class WorklistModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ImageIdRole = Qt::UserRole };

    explicit WorklistModel(store::Project& project, QObject* parent = nullptr);
    ~WorklistModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const store::WorklistRow* rowAt(int row) const;

    const store::WorklistFilter& filter() const { return m_filter; }
    store::WorklistOrder order() const { return m_order; }
    void setFilter(const store::WorklistFilter& filter);
    void setOrder(store::WorklistOrder order);
    /// Rows on screen; kept fresh.
    void setVisibleRange(int first, int last);
    /// The image whose position and neighbours are wanted with every answer.
    void setCurrentImage(domain::ImageId image);

    const StateCounts& counts() const { return m_counts; }
    const ListPosition& position() const { return m_position; }
    bool isPending() const; ///< an answer is on its way
    bool isLoaded() const { return m_loaded; } ///< the first answer has come
    /// The last question's error, if it had one.
    const std::optional<domain::Error>& error() const { return m_error; }
    const domain::FindingSchema& schema() const { return m_project.schema(); }

Q_SIGNALS:
    void answered(); ///< counts and position are of now

private:
    struct Answer {
        std::optional<qint64> count;
        StateCounts counts;
        ListPosition position;
        std::vector<std::pair<int, std::vector<store::WorklistRow>>> pages;
    };
    struct Connection; ///< a project of the job's own thread

    void markStale();
    void ask();
    void take(domain::Result<Answer> answer);
    void setCount(int count);

    store::Project& m_project;
    store::WorklistFilter m_filter;
    store::WorklistOrder m_order = store::WorklistOrder::Patient;
    int m_count = 0;
    mutable std::map<int, std::vector<store::WorklistRow>> m_pages;
    mutable std::map<int, bool> m_wanted; ///< pages that were looked at and are not here, or stale
    int m_firstVisible = 0, m_lastVisible = 0;
    domain::ImageId m_currentImage;
    StateCounts m_counts;
    ListPosition m_position;
    bool m_loaded = false;
    bool m_newList = true; ///< filter or order changed: the old rows mean nothing
    std::optional<domain::Error> m_error;
    mutable QTimer m_askSoon;
    std::shared_ptr<Connection> m_connection;
    kit::Job m_job;
};

/// "11269" as a person calls the row; its second part "M 41 · PA".
QString rowName(const store::WorklistRow& row);
QString rowDetail(const store::WorklistRow& row);
/// The second line: findings and whose word they are; "report: no finding" and "no label yet" are two things.
QString rowFindings(const store::WorklistRow& row, const domain::FindingSchema& schema);

} // namespace worklist
