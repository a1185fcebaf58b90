#include "ui/worklist/filter_pages.h"

#include "ui/kit/choice_box.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/worklist/choice_button.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace worklist {

using kit::theme;
using store::FindingAnswer;
using store::ListedState;
using store::WorklistFilter;

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(worklist::FilterPages)
};

class Page {
public:
    Page() : widget(new QWidget), layout(new QVBoxLayout(widget))
    {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme().length(QStringLiteral("space.xs")));
        group = new QButtonGroup(widget);
    }
    /// Takes part in the walk of the arrow keys.
    void add(QAbstractButton* button)
    {
        if (layout->count() == 0)
            button->setObjectName(QStringLiteral("first"));
        button->setMinimumHeight(theme().length(QStringLiteral("control_small")));
        group->addButton(button);
        layout->addWidget(button);
    }
    QWidget* widget;
    QVBoxLayout* layout;
    QButtonGroup* group;
};

template <typename Value>
QWidget* oneOf(const std::vector<std::pair<Value, QString>>& choices, Value now, const EditFilter& edit,
               const std::function<void(WorklistFilter&, Value)>& set)
{
    Page page;
    for (const auto& [value, text] : choices) {
        auto* button = new RadioButton(text);
        button->setChecked(value == now);
        page.add(button);
        QObject::connect(button, &QRadioButton::toggled, button, [edit, set, value = value](bool on) {
            if (on)
                edit([&](WorklistFilter& filter) { set(filter, value); });
        });
    }
    // The keyboard begins where the answer is: an arrow would else change it.
    if (auto* checked = page.group->checkedButton()) {
        for (QAbstractButton* button : page.group->buttons())
            button->setObjectName(QString());
        checked->setObjectName(QStringLiteral("first"));
    }
    return page.widget;
}

template <typename Value>
QWidget* someOf(const std::vector<std::pair<Value, QString>>& choices, const std::function<bool(Value)>& isOn,
                const EditFilter& edit, const std::function<void(WorklistFilter&, Value, bool)>& set)
{
    Page page;
    page.group->setExclusive(false);
    for (const auto& [value, text] : choices) {
        auto* button = new CheckButton(text);
        button->setChecked(isOn(value));
        page.add(button);
        QObject::connect(button, &QCheckBox::toggled, button, [edit, set, value = value](bool on) {
            edit([&](WorklistFilter& filter) { set(filter, value, on); });
        });
    }
    return page.widget;
}

QWidget* presencePage(store::Presence now, const QString& with, const QString& without, const EditFilter& edit,
                      store::Presence WorklistFilter::*member)
{
    using store::Presence;
    return oneOf<Presence>({{Presence::Any, Pages::tr("Either")}, {Presence::With, with}, {Presence::Without, without}}, now,
                           edit, [member](WorklistFilter& filter, Presence value) { filter.*member = value; });
}

QWidget* textsPage(const QStringList& values, const QStringList& now, QString (*words)(const QString&),
                   const EditFilter& edit, QStringList WorklistFilter::*member)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const QString& value : values)
        choices.emplace_back(value, words(value));
    return someOf<QString>(
        choices, [&](const QString& value) { return now.contains(value); }, edit,
        [member](WorklistFilter& filter, const QString& value, bool on) {
            (filter.*member).removeAll(value);
            if (on)
                (filter.*member).append(value);
        });
}

QGridLayout* grid(QWidget* widget)
{
    auto* layout = new QGridLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme().length(QStringLiteral("space.s")));
    layout->setVerticalSpacing(theme().length(QStringLiteral("space.xs")));
    return layout;
}

kit::TextLabel* caption(const QString& text)
{
    return new kit::TextLabel(text, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
}

QWidget* findingsPage(const WorklistFilter& filter, const domain::FindingSchema& schema, const EditFilter& edit)
{
    auto* page = new QWidget;
    auto* layout = grid(page);
    layout->setColumnStretch(1, 1);
    auto* match = new kit::ChoiceBox;
    match->setObjectName(QStringLiteral("first"));
    match->setAccessibleName(Pages::tr("How several findings are joined"));
    match->addItem(Pages::tr("One of these is enough"), int(store::Match::Any));
    match->addItem(Pages::tr("All of these"), int(store::Match::All));
    match->setCurrentIndex(match->findData(int(filter.match)));
    QObject::connect(match, &QComboBox::activated, match, [edit, match] {
        edit([&](WorklistFilter& changed) { changed.match = store::Match(match->currentData().toInt()); });
    });
    layout->addWidget(match, 0, 0, 1, 3);
    for (int finding = 0; finding < schema.count(); ++finding) {
        const QString name = kit::findingName(schema, finding);
        auto* answer = new kit::ChoiceBox;
        answer->setObjectName(QStringLiteral("finding%1").arg(finding));
        answer->setAccessibleName(Pages::tr("%1: answer to ask for", "a finding").arg(name));
        answer->addItem(Pages::tr("any"), -1);
        for (const FindingAnswer one : {FindingAnswer::Present, FindingAnswer::Unsure, FindingAnswer::Absent,
                                        FindingAnswer::NotAsked, FindingAnswer::Boxed})
            answer->addItem(findingAnswerText(one), int(one));
        for (const store::FindingCondition& condition : filter.findings)
            if (condition.finding == finding)
                answer->setCurrentIndex(answer->findData(int(condition.answer)));
        QObject::connect(answer, &QComboBox::currentIndexChanged, answer, [edit, answer, finding] {
            edit([&](WorklistFilter& changed) {
                std::erase_if(changed.findings, [&](const auto& condition) { return condition.finding == finding; });
                if (const int value = answer->currentData().toInt(); value >= 0)
                    changed.findings.push_back({finding, FindingAnswer(value)});
                std::sort(changed.findings.begin(), changed.findings.end(),
                          [](const auto& a, const auto& b) { return a.finding < b.finding; });
            });
        });
        layout->addWidget(new kit::Swatch(theme().findingColour(schema.at(finding).name, finding)), finding + 1, 0,
                          Qt::AlignVCenter);
        auto* label = new kit::TextLabel(name);
        label->setElided(true);
        layout->addWidget(label, finding + 1, 1);
        layout->addWidget(answer, finding + 1, 2);
    }
    return page;
}

QWidget* agePage(const WorklistFilter& filter, const FilterChoices& choices, const EditFilter& edit)
{
    auto* page = new QWidget;
    auto* layout = grid(page);
    const int youngest = std::max(0, choices.values.youngest), oldest = std::max(youngest, choices.values.oldest);
    const store::AgeRange now = filter.age.value_or(store::AgeRange{youngest, oldest});
    auto *from = new QSpinBox, *to = new QSpinBox;
    from->setObjectName(QStringLiteral("first"));
    to->setObjectName(QStringLiteral("ageTo"));
    from->setAccessibleName(Pages::tr("Youngest, in years"));
    to->setAccessibleName(Pages::tr("Oldest, in years"));
    for (QSpinBox* box : {from, to}) {
        box->setRange(0, std::max(130, oldest));
        box->setSuffix(Pages::tr(" years", "unit behind an age"));
    }
    from->setValue(now.from);
    to->setValue(now.to);
    // An end that passes the other one takes it along.
    QObject::connect(from, &QSpinBox::valueChanged, to, [to](int value) { to->setValue(std::max(value, to->value())); });
    QObject::connect(to, &QSpinBox::valueChanged, from, [from](int value) { from->setValue(std::min(value, from->value())); });
    const auto changed = [=] {
        edit([&](WorklistFilter& changed) {
            const bool whole = from->value() <= youngest && to->value() >= oldest;
            changed.age = whole ? std::nullopt : std::optional(store::AgeRange{from->value(), to->value()});
        });
    };
    QObject::connect(from, &QSpinBox::valueChanged, page, changed);
    QObject::connect(to, &QSpinBox::valueChanged, page, changed);
    layout->addWidget(caption(Pages::tr("from", "the beginning of a range")), 0, 0);
    layout->addWidget(from, 0, 1);
    layout->addWidget(caption(Pages::tr("to", "the end of a range")), 1, 0);
    layout->addWidget(to, 1, 1);
    layout->setColumnStretch(1, 1);
    return page;
}

/// As people write it: 2019-04-30, or as their country does. Null, and *fits false: it is no date.
QDate dayOf(const QString& text, bool* fits)
{
    *fits = true;
    if (text.trimmed().isEmpty())
        return {};
    QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!day.isValid())
        day = QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
    if (!day.isValid())
        day = QDate::fromString(text.trimmed(), QStringLiteral("yyyyMMdd"));
    *fits = day.isValid() && day.year() > 1800;
    return *fits ? day : QDate();
}

QWidget* datePage(const WorklistFilter& filter, const FilterChoices& choices, const EditFilter& edit)
{
    auto* page = new QWidget;
    auto* layout = grid(page);
    const auto day = [](const QString& stored) { return QDate::fromString(stored, QStringLiteral("yyyyMMdd")); };
    const store::DateRange now = filter.dates.value_or(store::DateRange{});
    auto *from = new QLineEdit(now.from.toString(Qt::ISODate)), *to = new QLineEdit(now.to.toString(Qt::ISODate));
    from->setObjectName(QStringLiteral("first"));
    to->setObjectName(QStringLiteral("dateTo"));
    from->setAccessibleName(Pages::tr("First day"));
    to->setAccessibleName(Pages::tr("Last day"));
    from->setPlaceholderText(day(choices.values.firstDate).toString(Qt::ISODate));
    to->setPlaceholderText(day(choices.values.lastDate).toString(Qt::ISODate));
    auto* wrong = new kit::TextLabel(Pages::tr("Write a day as 2019-04-30."), kit::FontRole::Small, kit::FontWeight::Text,
                                     QStringLiteral("bad"));
    wrong->setObjectName(QStringLiteral("dateWrong"));
    wrong->hide();
    const auto changed = [=] {
        bool fromFits = false, toFits = false;
        const store::DateRange range{dayOf(from->text(), &fromFits), dayOf(to->text(), &toFits)};
        wrong->setVisible(!fromFits || !toFits);
        if (fromFits && toFits)
            edit([&](WorklistFilter& changed) {
                const bool open = range.from.isNull() && range.to.isNull();
                changed.dates = open ? std::nullopt : std::optional(range);
            });
    };
    QObject::connect(from, &QLineEdit::editingFinished, page, changed);
    QObject::connect(to, &QLineEdit::editingFinished, page, changed);
    layout->addWidget(caption(Pages::tr("from", "the beginning of a range")), 0, 0);
    layout->addWidget(from, 0, 1);
    layout->addWidget(caption(Pages::tr("to", "the end of a range")), 1, 0);
    layout->addWidget(to, 1, 1);
    layout->addWidget(wrong, 2, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    return page;
}

QWidget* iouPage(const WorklistFilter& filter, const FilterChoices& choices, const domain::FindingSchema& schema,
                 const EditFilter& edit)
{
    auto* page = new QWidget;
    auto* layout = grid(page);
    auto *run = new kit::ChoiceBox, *finding = new kit::ChoiceBox;
    auto *from = new QDoubleSpinBox, *to = new QDoubleSpinBox;
    run->setObjectName(QStringLiteral("first"));
    finding->setObjectName(QStringLiteral("iouFinding"));
    from->setObjectName(QStringLiteral("iouFrom"));
    to->setObjectName(QStringLiteral("iouTo"));
    run->setAccessibleName(Pages::tr("Run"));
    finding->setAccessibleName(Pages::tr("Finding"));
    from->setAccessibleName(Pages::tr("IoU from"));
    to->setAccessibleName(Pages::tr("IoU under"));
    run->addItem(Pages::tr("no run"), 0);
    for (auto one = choices.runs.rbegin(); one != choices.runs.rend(); ++one) // the latest is what one asks for
        run->addItem(one->title.isEmpty() ? runText(*one)
                                          : Pages::tr("%1 · %2", "a run and its title").arg(runText(*one), one->title),
                     qint64(one->number.value));
    finding->addItem(Pages::tr("any finding"), -1);
    for (const int one : schema.boxed())
        finding->addItem(kit::findingName(schema, one), one);
    for (QDoubleSpinBox* box : {from, to}) {
        box->setRange(0, 1);
        box->setDecimals(2);
        box->setSingleStep(0.05);
    }
    const store::IouRange now = filter.iou.value_or(store::IouRange{});
    run->setCurrentIndex(std::max(0, run->findData(qint64(now.run.value))));
    finding->setCurrentIndex(std::max(0, finding->findData(now.finding)));
    from->setValue(now.from);
    to->setValue(now.to);
    QObject::connect(from, &QDoubleSpinBox::valueChanged, to, [to](double value) { to->setValue(std::max(value, to->value())); });
    QObject::connect(to, &QDoubleSpinBox::valueChanged, from,
                     [from](double value) { from->setValue(std::min(value, from->value())); });
    const auto changed = [=] {
        edit([&](WorklistFilter& changed) {
            const domain::RunId of{run->currentData().toLongLong()};
            changed.iou = of ? std::optional(store::IouRange{of, finding->currentData().toInt(), from->value(), to->value()})
                             : std::nullopt;
        });
    };
    for (QComboBox* box : {static_cast<QComboBox*>(run), static_cast<QComboBox*>(finding)})
        QObject::connect(box, &QComboBox::currentIndexChanged, page, changed);
    for (QDoubleSpinBox* box : {from, to})
        QObject::connect(box, &QDoubleSpinBox::valueChanged, page, changed);
    layout->addWidget(run, 0, 0, 1, 2);
    layout->addWidget(finding, 1, 0, 1, 2);
    layout->addWidget(caption(Pages::tr("IoU from")), 2, 0);
    layout->addWidget(from, 2, 1);
    layout->addWidget(caption(Pages::tr("to under", "an upper limit that does not belong to the range")), 3, 0);
    layout->addWidget(to, 3, 1);
    layout->setColumnStretch(1, 1);
    return page;
}

} // namespace

QWidget* makeFilterPage(FilterKind kind, const WorklistFilter& filter, const FilterChoices& choices,
                        const domain::FindingSchema& schema, const EditFilter& edit)
{
    switch (kind) {
    case FilterKind::State: {
        std::vector<std::pair<ListedState, QString>> states;
        for (const ListedState state :
             {ListedState::New, ListedState::InProgress, ListedState::Done, ListedState::SecondLook})
            states.emplace_back(state, stateText(state));
        return someOf<ListedState>(
            states, [&](ListedState state) { return filter.states.testFlag(state); }, edit,
            [](WorklistFilter& changed, ListedState state, bool on) { changed.states.setFlag(state, on); });
    }
    case FilterKind::Finding: return findingsPage(filter, schema, edit);
    case FilterKind::Answers: {
        using store::AnswersOf;
        return oneOf<AnswersOf>({{AnswersOf::Anyone, Pages::tr("Anyone's: a reader's before the report's")},
                                 {AnswersOf::Readers, Pages::tr("A reader's")},
                                 {AnswersOf::Report, Pages::tr("The report's")},
                                 {AnswersOf::Nobody, Pages::tr("Nobody has answered")}},
                                filter.answers, edit,
                                [](WorklistFilter& changed, AnswersOf value) { changed.answers = value; });
    }
    case FilterKind::Boxes:
        return presencePage(filter.boxes, Pages::tr("With a box"), Pages::tr("Without a box"), edit, &WorklistFilter::boxes);
    case FilterKind::Points:
        return presencePage(filter.points, Pages::tr("With a point"), Pages::tr("Without a point"), edit,
                            &WorklistFilter::points);
    case FilterKind::File:
        return presencePage(filter.file, Pages::tr("The file is there"), Pages::tr("The file is missing"), edit,
                            &WorklistFilter::file);
    case FilterKind::Assigned:
        return oneOf<bool>({{false, Pages::tr("Every image")}, {true, Pages::tr("Only what is assigned to me")}},
                           filter.assigned, edit, [](WorklistFilter& changed, bool value) { changed.assigned = value; });
    case FilterKind::Reader: {
        std::vector<std::pair<domain::ReaderId, QString>> readers{{domain::ReaderId{}, Pages::tr("Anybody or nobody")}};
        readers.insert(readers.end(), choices.readers.begin(), choices.readers.end());
        return oneOf<domain::ReaderId>(readers, filter.reader, edit,
                                       [](WorklistFilter& changed, domain::ReaderId value) { changed.reader = value; });
    }
    case FilterKind::Iou: return iouPage(filter, choices, schema, edit);
    case FilterKind::View: return textsPage(choices.values.views, filter.views, viewText, edit, &WorklistFilter::views);
    case FilterKind::Sex: return textsPage(choices.values.sexes, filter.sexes, sexText, edit, &WorklistFilter::sexes);
    case FilterKind::Age: return agePage(filter, choices, edit);
    case FilterKind::Date: return datePage(filter, choices, edit);
    }
    return new QWidget;
}

} // namespace worklist
