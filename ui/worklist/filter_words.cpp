#include "ui/worklist/filter_words.h"

#include "ui/kit/dates.h"
#include "ui/kit/glyphs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace worklist {

using store::AnswersOf;
using store::FindingAnswer;
using store::ListedState;
using store::Presence;
using store::WorklistFilter;
using store::WorklistOrder;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(worklist::Words)
};

QString number(double iou)
{
    return QLocale().toString(iou, 'f', 2);
}

/// "a", "a or b", "a, b or c".
QString either(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Words::tr("%1 or %2", "the last two of a list").arg(QStringList(parts.mid(0, parts.size() - 1)).join(QStringLiteral(", ")), parts.back());
}

QString both(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Words::tr("%1 and %2", "the last two of a list").arg(QStringList(parts.mid(0, parts.size() - 1)).join(QStringLiteral(", ")), parts.back());
}

QString findingsText(const WorklistFilter& filter, const domain::FindingSchema& schema)
{
    QStringList parts;
    for (const store::FindingCondition& condition : filter.findings) {
        if (condition.finding >= schema.count())
            continue;
        const QString name = kit::findingName(schema, condition.finding);
        parts << (condition.answer == FindingAnswer::Present
                      ? name
                      : Words::tr("%1: %2", "a finding and the answer to it").arg(name, findingAnswerText(condition.answer)));
    }
    return filter.match == store::Match::All ? both(parts) : either(parts);
}

QString presenceText(Presence presence, const QString& with, const QString& without)
{
    return presence == Presence::Any ? QString() : presence == Presence::With ? with : without;
}

QString iouText(const store::IouRange& range, const domain::FindingSchema& schema)
{
    const QString run = Words::tr("Run %1").arg(range.run.value);
    const QString whose = range.finding >= 0 && range.finding < schema.count()
                              ? Words::tr("%1, %2", "a run and a finding").arg(run, kit::findingName(schema, range.finding))
                              : run;
    if (range.from <= 0 && range.to >= 1)
        return Words::tr("%1: any IoU").arg(whose);
    if (range.from <= 0)
        return Words::tr("%1: IoU under %2").arg(whose, number(range.to));
    if (range.to >= 1)
        return Words::tr("%1: IoU %2 or better").arg(whose, number(range.from));
    return Words::tr("%1: IoU %2 to %3").arg(whose, number(range.from), number(range.to));
}

QString dateText(const store::DateRange& range)
{
    const QString from = kit::dateText(range.from), to = kit::dateText(range.to);
    if (range.from.isValid() && range.to.isValid())
        return range.from == range.to ? from : Words::tr("%1 to %2", "two dates").arg(from, to);
    if (range.from.isValid())
        return Words::tr("since %1").arg(from);
    return range.to.isValid() ? Words::tr("until %1").arg(to) : Words::tr("with a date");
}

} // namespace

const std::vector<FilterKind>& filterKinds()
{
    using enum FilterKind;
    static const std::vector<FilterKind> all{State,  Finding, Answers, Boxes, Points, Assigned, Reader,
                                             Iou,    View,    Sex,     Age,   Date,   File};
    return all;
}

bool FilterChoices::isOffered(FilterKind kind) const
{
    switch (kind) {
    case FilterKind::Points: return values.points;
    case FilterKind::Assigned: return values.assigned;
    case FilterKind::Reader: return !readers.empty();
    case FilterKind::Iou: return !runs.empty();
    case FilterKind::View: return values.views.size() > 1;
    case FilterKind::Sex: return values.sexes.size() > 1;
    case FilterKind::Age: return values.youngest < values.oldest;
    case FilterKind::Date: return !values.lastDate.isEmpty();
    case FilterKind::File: return values.missingFiles;
    default: return true;
    }
}

QString kindName(FilterKind kind)
{
    switch (kind) {
    case FilterKind::State: return Words::tr("State of the reading");
    case FilterKind::Finding: return Words::tr("Findings");
    case FilterKind::Answers: return Words::tr("Whose answers");
    case FilterKind::Boxes: return Words::tr("Boxes");
    case FilterKind::Points: return Words::tr("Points");
    case FilterKind::Assigned: return Words::tr("Assigned to me");
    case FilterKind::Reader: return Words::tr("Reader");
    case FilterKind::Iou: return Words::tr("IoU of a run");
    case FilterKind::View: return Words::tr("View");
    case FilterKind::Sex: return Words::tr("Sex");
    case FilterKind::Age: return Words::tr("Age");
    case FilterKind::Date: return Words::tr("Study date");
    case FilterKind::File: return Words::tr("File");
    }
    return {};
}

QString kindHelp(FilterKind kind)
{
    switch (kind) {
    case FilterKind::State: return Words::tr("Where you are with an image.");
    case FilterKind::Finding: return Words::tr("What is known of findings: an adjudication, else the readers, else the report.");
    case FilterKind::Answers: return Words::tr("Who has answered; with findings chosen, whose answer to them counts.");
    case FilterKind::Boxes: return Words::tr("Boxes that count: drawn or imported, and not overruled.");
    case FilterKind::Points: return Words::tr("“It is here” without a box.");
    case FilterKind::Assigned: return Words::tr("Images that somebody gave you to read.");
    case FilterKind::Reader: return Words::tr("Images that this reader has begun, done or flagged.");
    case FilterKind::Iou: return Words::tr("How well a run found the boxes of an image it was not trained on.");
    case FilterKind::View: return Words::tr("How the film was taken.");
    case FilterKind::Sex: return Words::tr("The patient's.");
    case FilterKind::Age: return Words::tr("The patient's, in years, both ends included.");
    case FilterKind::Date: return Words::tr("Days, both ends included.");
    case FilterKind::File: return Words::tr("Is the picture's file where it was?");
    }
    return {};
}

bool isAsked(const WorklistFilter& filter, FilterKind kind)
{
    return !(without(filter, kind) == filter);
}

QString conditionText(const WorklistFilter& filter, FilterKind kind, const FilterChoices& choices,
                      const domain::FindingSchema& schema)
{
    if (!isAsked(filter, kind))
        return {};
    QStringList parts;
    switch (kind) {
    case FilterKind::State:
        if (filter.states == store::unreadStates)
            return Words::tr("unread");
        for (const ListedState state :
             {ListedState::New, ListedState::InProgress, ListedState::Done, ListedState::SecondLook})
            if (filter.states.testFlag(state))
                parts << stateText(state);
        return either(parts);
    case FilterKind::Finding: return findingsText(filter, schema);
    case FilterKind::Answers:
        switch (filter.answers) {
        case AnswersOf::Readers: return Words::tr("by readers");
        case AnswersOf::Report: return Words::tr("by the report");
        case AnswersOf::Nobody: return Words::tr("no answer yet");
        case AnswersOf::Anyone: return {};
        }
        return {};
    case FilterKind::Boxes: return presenceText(filter.boxes, Words::tr("boxed"), Words::tr("no box"));
    case FilterKind::Points: return presenceText(filter.points, Words::tr("with points"), Words::tr("no point"));
    case FilterKind::File: return presenceText(filter.file, Words::tr("with a file"), Words::tr("file missing"));
    case FilterKind::Assigned: return Words::tr("assigned to me");
    case FilterKind::Reader:
        for (const auto& [id, name] : choices.readers)
            if (id == filter.reader)
                return Words::tr("read by %1").arg(name);
        return Words::tr("read by somebody");
    case FilterKind::Iou: return iouText(*filter.iou, schema);
    case FilterKind::View:
        for (const QString& view : filter.views)
            parts << viewText(view);
        return either(parts);
    case FilterKind::Sex:
        for (const QString& sex : filter.sexes)
            parts << sexText(sex);
        return either(parts);
    case FilterKind::Age:
        return filter.age->from == filter.age->to
                   ? Words::tr("%n year(s)", nullptr, filter.age->to)
                   : Words::tr("%1 to %2 years").arg(filter.age->from).arg(filter.age->to);
    case FilterKind::Date: return dateText(*filter.dates);
    }
    return {};
}

WorklistFilter without(WorklistFilter filter, FilterKind kind)
{
    const WorklistFilter none;
    switch (kind) {
    case FilterKind::State: filter.states = none.states; break;
    case FilterKind::Finding:
        filter.findings = none.findings;
        filter.match = none.match;
        break;
    case FilterKind::Answers: filter.answers = none.answers; break;
    case FilterKind::Boxes: filter.boxes = none.boxes; break;
    case FilterKind::Points: filter.points = none.points; break;
    case FilterKind::Assigned: filter.assigned = none.assigned; break;
    case FilterKind::Reader: filter.reader = none.reader; break;
    case FilterKind::Iou: filter.iou = none.iou; break;
    case FilterKind::View: filter.views = none.views; break;
    case FilterKind::Sex: filter.sexes = none.sexes; break;
    case FilterKind::Age: filter.age = none.age; break;
    case FilterKind::Date: filter.dates = none.dates; break;
    case FilterKind::File: filter.file = none.file; break;
    }
    return filter;
}

QString searchText(const QString& typed, const domain::FindingSchema& schema)
{
    constexpr int least = 2; // one letter begins too many names
    QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word.size() < least)
            continue;
        const QString wanted = word;
        for (int finding = 0; finding < schema.count(); ++finding) {
            const QString name = QString::fromStdString(schema.at(finding).name);
            if (name.startsWith(wanted, Qt::CaseInsensitive))
                continue; // the store finds it by itself
            for (const QString& part : kit::findingName(schema, finding).split(u' '))
                if (part.startsWith(wanted, Qt::CaseInsensitive)) {
                    word += store::textAlternative + name;
                    break;
                }
        }
    }
    return words.join(u' ');
}

QString findingAnswerText(FindingAnswer answer)
{
    switch (answer) {
    case FindingAnswer::Present: return kit::labelText(domain::Label::Present);
    case FindingAnswer::Absent: return kit::labelText(domain::Label::Absent);
    case FindingAnswer::Unsure: return kit::labelText(domain::Label::Unsure);
    case FindingAnswer::NotAsked: return kit::labelText(domain::Label::NotAsked);
    case FindingAnswer::Boxed: return Words::tr("boxed");
    }
    return {};
}

QString stateText(ListedState state)
{
    switch (state) {
    case ListedState::New: return Words::tr("new");
    case ListedState::InProgress: return Words::tr("in progress");
    case ListedState::Done: return Words::tr("done");
    case ListedState::SecondLook: return Words::tr("needs a second look");
    }
    return {};
}

QString viewText(const QString& view)
{
    return view.isEmpty() ? Words::tr("view unknown") : view;
}

QString sexText(const QString& sex)
{
    if (sex == QLatin1String("F"))
        return Words::tr("female");
    if (sex == QLatin1String("M"))
        return Words::tr("male");
    return sex.isEmpty() ? Words::tr("sex unknown") : sex;
}

QString runText(const store::RunRow& run)
{
    return Words::tr("Run %1").arg(run.number.value);
}

QString orderText(WorklistOrder::Column column)
{
    switch (column) {
    case WorklistOrder::Patient: return Words::tr("By patient");
    case WorklistOrder::Name: return Words::tr("By file name");
    case WorklistOrder::State: return Words::tr("By state of the reading");
    case WorklistOrder::Boxes: return Words::tr("By number of boxes");
    case WorklistOrder::StudyDate: return Words::tr("By study date");
    case WorklistOrder::Age: return Words::tr("By age");
    case WorklistOrder::View: return Words::tr("By view");
    case WorklistOrder::Iou: return Words::tr("By IoU of a run");
    }
    return {};
}

QString directionText(WorklistOrder::Column column, bool reversed)
{
    switch (column) {
    case WorklistOrder::Patient:
    case WorklistOrder::Name:
    case WorklistOrder::View: return reversed ? Words::tr("Descending") : Words::tr("Ascending");
    case WorklistOrder::State: return reversed ? Words::tr("Done first") : Words::tr("Unread first");
    case WorklistOrder::Boxes: return reversed ? Words::tr("Fewest first") : Words::tr("Most first");
    case WorklistOrder::StudyDate: return reversed ? Words::tr("Oldest first", "studies") : Words::tr("Latest first");
    case WorklistOrder::Age: return reversed ? Words::tr("Oldest first", "patients") : Words::tr("Youngest first");
    case WorklistOrder::Iou: return reversed ? Words::tr("Best first") : Words::tr("Worst first");
    }
    return {};
}

} // namespace worklist
