// What a filter says, in words: one sentence a kind of condition, for chips and for the popup that sets them.
#pragma once

#include "core/domain/finding.h"
#include "core/store/records.h"

#include <QString>

#include <utility>
#include <vector>

namespace worklist {

/// In the order in which they are offered.
enum class FilterKind {
    State,
    Finding,
    Answers,
    Boxes,
    Points,
    Assigned,
    Reader,
    Iou,
    View,
    Sex,
    Age,
    Date,
    File
};
const std::vector<FilterKind>& filterKinds();

/// What there is to choose from in this project.
struct FilterChoices {
    store::WorklistValues values;
    std::vector<std::pair<domain::ReaderId, QString>> readers;
    std::vector<store::RunRow> runs;
    bool isOffered(FilterKind kind) const; ///< does it part the project's images at all?
};

/// "Age", as the popup lists it; and a line on what it asks.
QString kindName(FilterKind kind);
QString kindHelp(FilterKind kind);

bool isAsked(const store::WorklistFilter& filter, FilterKind kind);
/// "40 to 60 years", "Mass or Nodule", "Run 7, Mass: IoU under 0.10"; empty where nothing is asked.
QString conditionText(const store::WorklistFilter& filter, FilterKind kind, const FilterChoices& choices,
                      const domain::FindingSchema& schema);
store::WorklistFilter without(store::WorklistFilter filter, FilterKind kind);

/// Words as typed, with the schema's name beside each that begins a finding's name in the window's language: the store
/// knows findings by the schema's names alone.
QString searchText(const QString& typed, const domain::FindingSchema& schema);

QString findingAnswerText(store::FindingAnswer answer);
QString stateText(store::ListedState state);
QString viewText(const QString& view); ///< as stored; "unknown" for an empty one
QString sexText(const QString& sex);
QString runText(const store::RunRow& run); ///< "Run 7"
/// "By age", "Youngest first", "Oldest first": one order, its two directions.
QString orderText(store::WorklistOrder::Column column);
QString directionText(store::WorklistOrder::Column column, bool reversed);

} // namespace worklist
