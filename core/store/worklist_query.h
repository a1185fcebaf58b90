// From a filter and an order to SQL over the worklist's flat tables.
#pragma once

#include "core/store/database.h"
#include "core/store/worklist_filter.h"

#include <QByteArray>

#include <vector>

namespace store {

/// A part of the list: states stand one after the other, and rows that lack the order's column come last.
enum class WorklistPart { Whole, New, InProgress, Done, Known, Unknown };
/// In the order in which they stand.
std::vector<WorklistPart> partsOf(const WorklistOrder&);

/// What may be left out of a question for one of the quick ones.
enum class OnlyUnread { No, Yes };

/// One question about a filter, an order and one of its parts: makes the SQL and binds what that SQL names.
class WorklistQuery {
public:
    WorklistQuery(Database& database, const WorklistFilter& filter, const WorklistOrder& order,
                  domain::ReaderId reader, OnlyUnread = OnlyUnread::No);

    /// Rows in order; parameters :first and :count are the caller's to bind. Answers from an index in that order (the
    /// test asks EXPLAIN QUERY PLAN for its name), save by IoU, where few rows are sorted, and in a blinded reading.
    QByteArray rows(WorklistPart) const;
    /// How many rows the part has.
    domain::Result<qint64> count(WorklistPart) const;
    /// Is this image in the part, and in the filter?
    domain::Result<bool> holds(WorklistPart, domain::ImageId) const;
    /// Does this image belong into the part, whatever the filter says?
    domain::Result<bool> belongsInto(WorklistPart, domain::ImageId) const;
    /// How many rows of the part stand before the place of this image, which belongs into the part but may be filtered.
    domain::Result<qint64> before(WorklistPart, domain::ImageId) const;

    /// Binds the values of the filter, the order and the reader that the statement's text names.
    void bind(Statement& statement, const QByteArray& sql) const;

private:
    QByteArray seen(const char* column, const char* alias = "w") const;
    QByteArray source() const;
    QByteArray partSource(WorklistPart) const;
    QByteArray conditions(WorklistPart) const;
    QByteArray stateCondition() const;
    QByteArray findingCondition() const;
    QByteArray partCondition(WorklistPart) const;
    QByteArray lead(const char* alias) const;
    domain::Result<qint64> integer(const QByteArray& sql, domain::ImageId image = {}) const;
    domain::Result<qint64> countRows(WorklistPart) const;

    Database& m_database;
    WorklistFilter m_filter;
    WorklistOrder m_order;
    domain::ReaderId m_reader;
    OnlyUnread m_onlyUnread;
    bool m_blinded; ///< this reader reads something blinded
    QString m_text; ///< as FTS5 sees it
};

/// The reader's words as FTS5 sees them: each a phrase, matched by its beginning.
QString textQuery(const QString& words);

} // namespace store
