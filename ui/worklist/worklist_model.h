// The worklist as an item model: a window of rows over the store, asked for beside the window's thread.
#pragma once

#include "core/store/project.h"
#include "core/store/records.h"
#include "ui/kit/job.h"
#include "ui/worklist/filter_words.h"

#include <QAbstractListModel>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace worklist {

using ListPosition = store::WorklistPlace;

/// While an answer is on its way a change of what is looked at waits for it (a fast scroll would else drop every answer);
/// another filter or order takes its place. Rows that were never seen are "not here yet" (rowAt() is nullptr) and asked for at once; the answer is a
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
    const store::WorklistRow* rowIfHere(int row) const; ///< the same without asking for it

    const store::WorklistFilter& filter() const { return m_filter; }
    const store::WorklistOrder& order() const { return m_order; }
    void setFilter(const store::WorklistFilter& filter);
    void setOrder(const store::WorklistOrder& order);
    /// Rows on screen; kept fresh.
    void setVisibleRange(int first, int last);
    /// The image whose position and neighbours are wanted with every answer.
    void setCurrentImage(domain::ImageId image);

    const store::WorklistCounts& counts() const { return m_counts; }
    const ListPosition& position() const { return m_position; }
    /// What the project has to be filtered by, as of the last answer that brought it; askChoices() brings a new one.
    const FilterChoices& choices() const { return m_choices; }
    void askChoices();
    bool isPending() const; ///< an answer is on its way
    bool isLoaded() const { return m_loaded; } ///< the first answer has come
    /// The last question's error, if it had one.
    const std::optional<domain::Error>& error() const { return m_error; }
    const domain::FindingSchema& schema() const { return m_project.schema(); }

Q_SIGNALS:
    void answered(); ///< counts and position are of now
    void choicesChanged();

private:
    struct Request {
        store::WorklistFilter filter;
        store::WorklistOrder order;
        std::vector<int> pages;
        domain::ImageId image;
        qint64 hint = -1; ///< where the image is likely to be
        bool counts = true, choices = true;
        int facts = 0; ///< m_facts when it was asked
    };
    struct Answer {
        int facts = 0;
        qint64 count = 0;
        std::optional<store::WorklistCounts> counts; ///< none: they were not asked for
        std::optional<FilterChoices> choices;
        ListPosition position;
        std::vector<std::pair<int, std::vector<store::WorklistRow>>> pages;
    };
    struct Connection; ///< a project of the job's own thread

    void markStale();
    void wantVisible();
    void ask();
    static domain::Result<Answer> answer(const store::Project& project, const Request& request,
                                         const domain::Progress& progress);
    void take(domain::Result<Answer> answer);
    void setCount(int count);

    store::Project& m_project;
    store::WorklistFilter m_filter;
    store::WorklistOrder m_order;
    int m_count = 0;
    mutable std::map<int, std::vector<store::WorklistRow>> m_pages;
    mutable std::map<int, bool> m_wanted; ///< pages that were looked at and are not here, or stale
    int m_firstVisible = 0, m_lastVisible = 0;
    domain::ImageId m_currentImage;
    store::WorklistCounts m_counts;
    ListPosition m_position;
    FilterChoices m_choices;
    bool m_countsStale = true, m_choicesStale = true;
    bool m_loaded = false;
    int m_facts = 0;       ///< grows with every change of the project
    bool m_askAgain = false; ///< when the running answer has come
    int m_lastCount = 0; ///< rows of the filter, by the answer that counted them
    bool m_newList = true; ///< filter or order changed: the old rows mean nothing
    std::optional<domain::Error> m_error;
    mutable QTimer m_askSoon;
    std::shared_ptr<Connection> m_connection;
    kit::Job m_job;
};

/// "11269" as a person calls the row.
QString rowName(const store::WorklistRow& row);
/// The patient on that day, "M 41 · PA · follow-up 19"; in an order by study date the date too.
QString rowDetail(const store::WorklistRow& row);
QStringList rowDetails(const store::WorklistRow& row, store::WorklistOrder::Column order = store::WorklistOrder::Patient);
/// The last of them is the visit (follow-up or day), by which the films of one patient are told apart.
bool lastDetailTellsApart(const store::WorklistRow& row, store::WorklistOrder::Column order);
/// Findings and whose word they are, "Mass, Nodule? · report: Effusion": what readers say goes first. "report: no
/// finding" and "no label yet" are two things.
QString rowFindings(const store::WorklistRow& row, const domain::FindingSchema& schema);
QString rowToolTip(const store::WorklistRow& row, const domain::FindingSchema& schema);

} // namespace worklist
