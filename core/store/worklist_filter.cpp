#include "core/store/worklist_filter.h"

#include "core/store/project.h"
#include "core/store/sort_key.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace store {

namespace {

const QString savedKey = QStringLiteral("worklist.filters");

template <typename Value> struct Word {
    Value value;
    const char* word;
};
constexpr std::array stateWords{Word{ListedState::New, "new"}, Word{ListedState::InProgress, "in-progress"},
                                Word{ListedState::Done, "done"}, Word{ListedState::SecondLook, "second-look"}};
constexpr std::array answerWords{Word{FindingAnswer::Present, "present"}, Word{FindingAnswer::Absent, "absent"},
                                 Word{FindingAnswer::Unsure, "unsure"}, Word{FindingAnswer::NotAsked, "not-asked"},
                                 Word{FindingAnswer::Boxed, "boxed"}};
constexpr std::array matchWords{Word{Match::Any, "any"}, Word{Match::All, "all"}};
constexpr std::array answersOfWords{Word{AnswersOf::Anyone, "anyone"}, Word{AnswersOf::Readers, "readers"},
                                    Word{AnswersOf::Report, "report"}, Word{AnswersOf::Nobody, "nobody"}};
constexpr std::array presenceWords{Word{Presence::Any, "any"}, Word{Presence::With, "with"},
                                   Word{Presence::Without, "without"}};
constexpr std::array columnWords{Word{WorklistOrder::Patient, "patient"},      Word{WorklistOrder::Name, "name"},
                                 Word{WorklistOrder::State, "state"},          Word{WorklistOrder::Boxes, "boxes"},
                                 Word{WorklistOrder::StudyDate, "study-date"}, Word{WorklistOrder::Age, "age"},
                                 Word{WorklistOrder::View, "view"},            Word{WorklistOrder::Iou, "iou"}};

template <typename Words, typename Value> QString wordOf(const Words& words, Value value)
{
    for (const auto& [known, word] : words)
        if (known == value)
            return QLatin1String(word);
    Q_UNREACHABLE();
}

/// A missing word leaves the value as it is; a word that nobody knows is a mistake (false).
template <typename Words, typename Value> bool read(const QJsonValue& json, const Words& words, Value& value)
{
    if (json.isUndefined())
        return true;
    for (const auto& [known, word] : words)
        if (json.toString() == QLatin1String(word)) {
            value = known;
            return true;
        }
    return false;
}

template <typename Words, typename Value>
void write(QJsonObject& json, const char* key, const Words& words, Value value, Value usual)
{
    if (value != usual)
        json.insert(QLatin1String(key), wordOf(words, value));
}

QStringList texts(const QJsonValue& json)
{
    QStringList all;
    for (const QJsonValue& one : json.toArray())
        all << one.toString();
    return all;
}

QDate day(const QJsonValue& json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

void keep(Project& project, const std::vector<SavedFilter>& filters)
{
    QJsonArray all;
    for (const SavedFilter& saved : filters)
        all.append(QJsonObject{{QStringLiteral("name"), saved.name}, {QStringLiteral("filter"), toJson(saved.filter)}});
    project.setSetting(savedKey, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

} // namespace

QJsonObject toJson(const WorklistFilter& filter)
{
    QJsonObject json;
    if (!filter.text.isEmpty())
        json[QStringLiteral("text")] = filter.text;
    if (filter.states) {
        QJsonArray states;
        for (const auto& [state, word] : stateWords)
            if (filter.states.testFlag(state))
                states.append(QLatin1String(word));
        json[QStringLiteral("states")] = states;
    }
    if (!filter.findings.empty()) {
        QJsonArray findings;
        for (const FindingCondition& condition : filter.findings)
            findings.append(QJsonObject{{QStringLiteral("finding"), condition.finding},
                                        {QStringLiteral("answer"), wordOf(answerWords, condition.answer)}});
        json[QStringLiteral("findings")] = findings;
    }
    write(json, "match", matchWords, filter.match, Match::Any);
    write(json, "answers", answersOfWords, filter.answers, AnswersOf::Anyone);
    write(json, "boxes", presenceWords, filter.boxes, Presence::Any);
    write(json, "points", presenceWords, filter.points, Presence::Any);
    write(json, "file", presenceWords, filter.file, Presence::Any);
    if (filter.reader)
        json[QStringLiteral("reader")] = qint64(filter.reader.value);
    if (filter.iou)
        json[QStringLiteral("iou")] = QJsonObject{{QStringLiteral("run"), qint64(filter.iou->run.value)},
                                                  {QStringLiteral("finding"), filter.iou->finding},
                                                  {QStringLiteral("from"), filter.iou->from},
                                                  {QStringLiteral("to"), filter.iou->to}};
    if (!filter.views.isEmpty())
        json[QStringLiteral("views")] = QJsonArray::fromStringList(filter.views);
    if (!filter.sexes.isEmpty())
        json[QStringLiteral("sexes")] = QJsonArray::fromStringList(filter.sexes);
    if (filter.age)
        json[QStringLiteral("age")] =
            QJsonObject{{QStringLiteral("from"), filter.age->from}, {QStringLiteral("to"), filter.age->to}};
    if (filter.dates)
        json[QStringLiteral("dates")] = QJsonObject{{QStringLiteral("from"), filter.dates->from.toString(Qt::ISODate)},
                                                    {QStringLiteral("to"), filter.dates->to.toString(Qt::ISODate)}};
    if (filter.assigned)
        json[QStringLiteral("assigned")] = true;
    return json;
}

std::optional<WorklistFilter> filterFromJson(const QJsonObject& json)
{
    WorklistFilter filter;
    filter.text = json[QStringLiteral("text")].toString();
    for (const QJsonValue& one : json[QStringLiteral("states")].toArray()) {
        ListedState state = ListedState::New;
        if (!read(one, stateWords, state))
            return std::nullopt;
        filter.states |= state;
    }
    for (const QJsonValue& one : json[QStringLiteral("findings")].toArray()) {
        FindingCondition condition{one[QStringLiteral("finding")].toInt(-1), FindingAnswer::Present};
        if (condition.finding < 0 || condition.finding > 61 ||
            !read(one[QStringLiteral("answer")], answerWords, condition.answer))
            return std::nullopt;
        filter.findings.push_back(condition);
    }
    if (!read(json[QStringLiteral("match")], matchWords, filter.match) ||
        !read(json[QStringLiteral("answers")], answersOfWords, filter.answers) ||
        !read(json[QStringLiteral("boxes")], presenceWords, filter.boxes) ||
        !read(json[QStringLiteral("points")], presenceWords, filter.points) ||
        !read(json[QStringLiteral("file")], presenceWords, filter.file))
        return std::nullopt;
    filter.reader = domain::ReaderId{json[QStringLiteral("reader")].toInteger()};
    if (const QJsonValue iou = json[QStringLiteral("iou")]; iou.isObject())
        filter.iou =
            IouRange{domain::RunId{iou[QStringLiteral("run")].toInteger()}, iou[QStringLiteral("finding")].toInt(-1),
                     iou[QStringLiteral("from")].toDouble(0), iou[QStringLiteral("to")].toDouble(1)};
    filter.views = texts(json[QStringLiteral("views")]);
    filter.sexes = texts(json[QStringLiteral("sexes")]);
    if (const QJsonValue age = json[QStringLiteral("age")]; age.isObject())
        filter.age = AgeRange{age[QStringLiteral("from")].toInt(0), age[QStringLiteral("to")].toInt(120)};
    if (const QJsonValue dates = json[QStringLiteral("dates")]; dates.isObject())
        filter.dates = DateRange{day(dates[QStringLiteral("from")]), day(dates[QStringLiteral("to")])};
    filter.assigned = json[QStringLiteral("assigned")].toBool();
    return filter;
}

QJsonObject toJson(const WorklistOrder& order)
{
    QJsonObject json{{QStringLiteral("by"), wordOf(columnWords, order.column)}};
    if (order.reversed)
        json[QStringLiteral("reversed")] = true;
    if (order.run)
        json[QStringLiteral("run")] = qint64(order.run.value);
    if (order.finding >= 0)
        json[QStringLiteral("finding")] = order.finding;
    return json;
}

std::optional<WorklistOrder> orderFromJson(const QJsonObject& json)
{
    WorklistOrder order;
    if (!read(json[QStringLiteral("by")], columnWords, order.column))
        return std::nullopt;
    order.reversed = json[QStringLiteral("reversed")].toBool();
    order.run = domain::RunId{json[QStringLiteral("run")].toInteger()};
    order.finding = json[QStringLiteral("finding")].toInt(-1);
    return order;
}

std::vector<SavedFilter> savedFilters(const Project& project)
{
    std::vector<SavedFilter> filters;
    for (const QJsonValue& one : QJsonDocument::fromJson(project.setting(savedKey).toUtf8()).array())
        if (auto filter = filterFromJson(one[QStringLiteral("filter")].toObject()))
            filters.push_back({one[QStringLiteral("name")].toString(), std::move(*filter)});
    std::sort(filters.begin(), filters.end(),
              [](const auto& a, const auto& b) { return sortKey(a.name) < sortKey(b.name); });
    return filters;
}

bool saveFilter(Project& project, const QString& name, const WorklistFilter& filter)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return false;
    std::vector<SavedFilter> filters = savedFilters(project);
    std::erase_if(filters, [&](const SavedFilter& saved) { return saved.name == wanted; });
    filters.push_back({wanted, filter});
    keep(project, filters);
    return true;
}

void forgetFilter(Project& project, const QString& name)
{
    std::vector<SavedFilter> filters = savedFilters(project);
    if (std::erase_if(filters, [&](const SavedFilter& saved) { return saved.name == name; }) > 0)
        keep(project, filters);
}

} // namespace store
