// What a person asks the worklist for: which images, and in which order. Values that can be kept and written down.
#pragma once

#include "core/domain/identifiers.h"

#include <QDate>
#include <QFlags>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace store {

class Project;

/// Where the current reader is with an image. SecondLook is beside the other three: a done image may want one.
enum class ListedState { New = 1, InProgress = 2, Done = 4, SecondLook = 8 };
Q_DECLARE_FLAGS(ListedStates, ListedState)
Q_DECLARE_OPERATORS_FOR_FLAGS(ListedStates)
inline constexpr ListedStates unreadStates = ListedStates(ListedState::New) | ListedState::InProgress;

enum class FindingAnswer { Present, Absent, Unsure, NotAsked, Boxed };
struct FindingCondition {
    int finding = 0;
    FindingAnswer answer = FindingAnswer::Present;
    bool operator==(const FindingCondition&) const = default;
};
enum class Match { Any, All };

/// Whose answers count. Anyone: a reader's before the report's, as the rows show them. Nobody: images without any.
enum class AnswersOf { Anyone, Readers, Report, Nobody };

enum class Presence { Any, With, Without };

/// Years; both ends belong to it. An image of unknown age is in no range.
struct AgeRange {
    int from = 0, to = 120;
    bool operator==(const AgeRange&) const = default;
};

/// Days; both ends belong to it, an end that is null is open. An image without a date is in no range.
struct DateRange {
    QDate from, to;
    bool operator==(const DateRange&) const = default;
};

/// Images with a score of this run in [from, to), or [from, 1] where `to` is 1: "under T" and "T or better" part them.
struct IouRange {
    domain::RunId run;
    int finding = -1; ///< -1: any of its scored findings
    double from = 0, to = 1;
    bool operator==(const IouRange&) const = default;
};

inline constexpr QChar textAlternative = u'|';

/// Conditions of different kinds must all hold; of several values of one kind one is enough (findings: as `match`
/// says). A default filter is every image.
struct WorklistFilter {
    /// Words matched in name, patient, finding, each by its beginning; "a|b" is one or the other.
    QString text = {};
    ListedStates states = {};
    std::vector<FindingCondition> findings = {};
    Match match = Match::Any;
    AnswersOf answers = AnswersOf::Anyone; ///< whose answers `findings` asks; without findings: who has answered
    Presence boxes = Presence::Any;        ///< in force and not overruled
    Presence points = Presence::Any;
    Presence file = Presence::Any;
    domain::ReaderId reader = {}; ///< who has begun or done a reading, or marked a second look
    std::optional<IouRange> iou = {};
    QStringList views = {}; ///< as stored; an empty one is "unknown"
    QStringList sexes = {};
    std::optional<AgeRange> age = {};
    std::optional<DateRange> dates = {};
    bool assigned = false; ///< to the current reader
    bool operator==(const WorklistFilter&) const = default;
    bool isEmpty() const { return *this == WorklistFilter{}; }
};

QJsonObject toJson(const WorklistFilter& filter);
/// Keys that it does not know are passed over; none: it is no filter.
std::optional<WorklistFilter> filterFromJson(const QJsonObject& json);

/// One column, then the patient's order in it: a study's images stay together. Reversed is the same list from its end,
/// save that rows which lack the column (no age, no score) come last both ways.
struct WorklistOrder {
    /// As they come unreversed: Patient and Name from the first, State new first, Boxes most first, StudyDate latest
    /// first, Age youngest first, View by its name, Iou worst first.
    enum Column { Patient, Name, State, Boxes, StudyDate, Age, View, Iou };
    Column column = Patient;
    bool reversed = false;
    domain::RunId run = {}; ///< Iou: of this run
    int finding = -1;       ///< Iou: of this finding; -1: the worst of the image
    WorklistOrder() = default;
    WorklistOrder(Column by) : column(by) {}
    bool operator==(const WorklistOrder&) const = default;
};

QJsonObject toJson(const WorklistOrder& order);
std::optional<WorklistOrder> orderFromJson(const QJsonObject& json);

/// A filter under a name, kept with the project.
struct SavedFilter {
    QString name;
    WorklistFilter filter;
    bool operator==(const SavedFilter&) const = default;
};
/// By name, as people sort.
std::vector<SavedFilter> savedFilters(const Project& project);
/// Takes the place of another of that name; a blank name is refused (false).
bool saveFilter(Project& project, const QString& name, const WorklistFilter& filter);
void forgetFilter(Project& project, const QString& name);

} // namespace store
