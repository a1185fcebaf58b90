// The worklist's flat rows: how they are made from facts, and the question that reads them.
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <vector>

namespace store {

/// Makes the rows of these images anew; in the caller's transaction.
domain::Done refreshWorklist(Database&, const std::vector<domain::ImageId>& images);
/// What one reader's worklist says of the image's reading; in the caller's transaction.
domain::Done refreshReading(Database&, domain::ReaderId, domain::ImageId);

/// A part of the worklist whose rows are next to each other in every order by state.
enum class WorklistPart { Whole, New, InProgress, Done };
std::vector<WorklistPart> partsOf(WorklistOrder);

/// The question for rows; parameters :reader, :count, :first, and :text, :finding where the filter has them. Answers
/// from worklist_row by an index in that order (the test asks EXPLAIN QUERY PLAN for its name).
QByteArray worklistQuery(const WorklistFilter&, WorklistOrder, WorklistPart);
/// The reader's words as FTS5 sees them: each a phrase, matched by its beginning.
QString textQuery(const QString& words);

} // namespace store
