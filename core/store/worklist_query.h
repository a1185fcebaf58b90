// From a filter and an order to SQL over the worklist's flat tables.
#pragma once

#include "core/store/database.h"
#include "core/store/worklist_filter.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace store {

/// A part of the list: states stand one after the other, and rows that lack the order's column come last.
enum class WorklistPart { Whole, New, InProgress, Done, Known, Unknown };
/// In the order in which they stand.
std::vector<WorklistPart> partsOf(const WorklistOrder&);

/// What may be left out of a question for one of the quick ones.
enum class OnlyUnread { No, Yes };

/// Counts that were asked for, as long as nothing has changed: whether a page is walked to or sorted depends on them.
class WorklistMemo {
public:
    std::optional<qint64> find(Database& database, const QByteArray& question);
    void keep(const QByteArray& question, qint64 count);

private:
    std::pair<qint64, qint64> m_version{-1, -1}; ///< of other connections' changes and of our own
    std::map<QByteArray, qint64> m_counts;
};

/// A word of a search, of which each must hold: a phrase that is matched by its beginning, or one of several.
struct TextWord {
    QString query;        ///< as FTS5 sees it
    quint64 findings = 0; ///< bit i: it is found in the name of finding i, as FTS5 would
};
std::vector<TextWord> textWords(const QString& text, const QStringList& findings);

/// One question about a filter, an order and one of its parts: makes the SQL and binds what that SQL names.
class WorklistQuery {
public:
    /// The memo is the connection's own.
    WorklistQuery(Database& database, WorklistMemo& memo, const WorklistFilter& filter, const WorklistOrder& order,
                  domain::ReaderId reader, OnlyUnread = OnlyUnread::No);

    /// Rows in order; parameters :first and :count are the caller's to bind. Many rows are walked to in an index of
    /// that order (the test asks EXPLAIN QUERY PLAN for its name); few are gathered by the filter and sorted.
    domain::Result<QByteArray> rows(WorklistPart) const;
    /// How many rows the part has.
    domain::Result<qint64> count(WorklistPart) const;
    /// Not more than so many; asked for without counting what the filter leaves of a state, which is a walk of its own.
    domain::Result<qint64> atMost(WorklistPart) const;
    /// Is this image in the part, and in the filter?
    domain::Result<bool> holds(WorklistPart, domain::ImageId) const;
    /// Does this image belong into the part, whatever the filter says?
    domain::Result<bool> belongsInto(WorklistPart, domain::ImageId) const;
    /// How many rows of the part stand before the place of this image, which belongs into the part but may be filtered.
    domain::Result<qint64> before(WorklistPart, domain::ImageId) const;

    /// The plain question for how many; count() takes a shorter way where there is one.
    QByteArray counting(WorklistPart) const;
    /// The values of the filter, the order and the reader that this text names.
    std::vector<std::pair<QByteArray, QVariant>> values(const QByteArray& sql) const;
    void bind(Statement& statement, const QByteArray& sql) const;

private:
    /// SQLite knows nothing of how many rows a condition leaves. A "+" before a column keeps it from an index.
    enum class Access { Free, Walk, Gather };

    QByteArray seen(const char* column, const char* alias = "w") const;
    QByteArray source() const;
    QByteArray partSource(WorklistPart) const;
    QByteArray conditions(WorklistPart, Access = Access::Free) const;
    QByteArray among(const QByteArray& test, const char* reader = ":reader") const;
    QByteArray notAmong(const QByteArray& test) const;
    bool areMany(const QByteArray& test, const char* reader = ":reader") const;
    bool isAnothers() const; ///< asks what another reader has read, of which nothing is told where this one reads blinded
    QByteArray stateTest() const;
    QByteArray stateCondition() const;
    QByteArray findingCondition() const;
    QByteArray textCondition(Access) const;
    QByteArray partCondition(WorklistPart) const;
    QByteArray lead(const char* alias) const;
    bool leads(WorklistPart) const;
    domain::Result<qint64> integer(const QByteArray& sql, domain::ImageId image = {}) const;
    domain::Result<qint64> countRows(WorklistPart) const;
    domain::Result<qint64> countShortly(WorklistPart) const;
    domain::Result<qint64> countStates(WorklistPart) const;
    QByteArray question(WorklistPart) const; ///< under which the memo keeps its count
    WorklistQuery with(const WorklistFilter& other) const;

    Database& m_database;
    WorklistMemo& m_memo;
    WorklistFilter m_filter;
    WorklistOrder m_order;
    domain::ReaderId m_reader;
    OnlyUnread m_onlyUnread;
    bool m_blinded; ///< this reader reads something blinded
    std::vector<TextWord> m_words;
    QString m_text; ///< all of them, as FTS5 sees them
};

} // namespace store
