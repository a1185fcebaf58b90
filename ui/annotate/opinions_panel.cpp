#include "ui/annotate/opinions_panel.h"

#include "ui/annotate/mark_key.h"
#include "ui/annotate/opinions_table.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/dates.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace annotate {

using domain::Label;
using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

/// The glyph of a label, as in the table above it.
class LabelGlyph : public QWidget {
public:
    explicit LabelGlyph(Label label) : m_label(label)
    {
        setFixedSize(theme().length(QStringLiteral("icon_small")), theme().length(QStringLiteral("icon_small")));
        setToolTip(kit::labelText(label));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        kit::paintLabelGlyph(painter, rect(), m_label);
    }

private:
    Label m_label;
};

QHBoxLayout* line(QWidget* in)
{
    auto* layout = new QHBoxLayout(in);
    const int m = theme().length(QStringLiteral("space.m"));
    layout->setContentsMargins(m, 4, m, 4);
    layout->setSpacing(theme().length(QStringLiteral("space.s")));
    return layout;
}

QPushButton* smallButton(const QString& name, const QString& text, const QString& help)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    kit::setKind(button, "small");
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setToolTip(help);
    return button;
}

kit::TextLabel* muted(const QString& text)
{
    return new kit::TextLabel(text, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
}

} // namespace

OpinionsPanel::OpinionsPanel(Reading& reading, Adjudication& adjudication, BoxHand& boxes,
                             kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_adjudication(adjudication), m_boxes(boxes), m_model(reading.schema())
{
    setObjectName(QStringLiteral("opinionsPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::PanelHeader(tr("Opinions"));
    m_header->addWidget(kit::toolButton(registry.action(QStringLiteral("read.next-disagreement"))));
    layout->addWidget(m_header);
    layout->addWidget(kit::horizontalLine());

    auto* empty = new QWidget;
    auto* words = new QVBoxLayout(empty);
    words->setContentsMargins(24, 24, 24, 24);
    words->setSpacing(theme().length(QStringLiteral("space.s")));
    m_title = new kit::TextLabel({}, FontRole::Body, FontWeight::Name);
    m_title->setObjectName(QStringLiteral("opinionsEmptyTitle"));
    m_text = muted({});
    for (kit::TextLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        words->addWidget(label);
    }
    words->addStretch(1);
    m_faces = new QStackedLayout;
    m_faces->addWidget(empty);
    m_faces->addWidget(makeContent());
    layout->addLayout(m_faces, 1);

    connect(&adjudication, &Adjudication::changed, this, &OpinionsPanel::follow);
    connect(&kit::theme(), &kit::Theme::changed, this, &OpinionsPanel::followDecision);
    follow();
}

QWidget* OpinionsPanel::makeContent()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table = new OpinionsTable(m_model);
    layout->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!m_following && now.isValid())
            m_adjudication.setFinding(m_model.findingAt(now.row()));
    });
    m_finding = new kit::SectionHeader({});
    layout->addWidget(m_finding);
    m_decision = new QWidget;
    m_rows = new QVBoxLayout(m_decision);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_decision);
    m_decision->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    return content;
}

void OpinionsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_adjudication.setOpen(true);
}

void OpinionsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // In a turn of its own: a window that goes hides its pages too, and then nothing of it may be made anew.
    QMetaObject::invokeMethod(
        this, [this] { m_adjudication.setOpen(isVisible()); }, Qt::QueuedConnection);
}

void OpinionsPanel::say(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_faces->setCurrentIndex(0);
    m_header->setDetail({});
}

void OpinionsPanel::follow()
{
    const ImageOpinions& opinions = m_adjudication.opinions();
    const QString blinded =
        opinions.stillBlinded.empty()
            ? QString()
            : QLatin1Char(' ') +
                  tr("%1 reads it blinded; that answer shows once it is complete.").arg(opinions.stillBlinded.front());
    switch (m_adjudication.state()) {
    case Adjudication::State::NoImage:
        say(tr("No image is open"), tr("Open one to see what its readers said."));
        return;
    case Adjudication::State::Blinded:
        say(tr("You read this image blinded"), tr("What other readers said shows here once you have completed it."));
        return;
    case Adjudication::State::NoOpinion:
        say(tr("Nobody has answered yet"),
            tr("Opinions stand here side by side once two readers have read this image.") + blinded);
        return;
    case Adjudication::State::OneReader:
        say(tr("One opinion so far"),
            tr("%1 alone has answered. A second reader can be given this image on the page Readers.")
                    .arg(opinions.readers.front().name) +
                blinded);
        return;
    case Adjudication::State::Several:
        break;
    }
    const int differing = opinions.differing();
    m_header->setDetail(differing > 0 ? tr("%n differ(s)", nullptr, differing) : tr("all agree"));
    const QScopedValueRollback<bool> following(m_following, true);
    m_model.set(opinions, m_reading.facts().adjudications);
    const int row = m_model.rowOf(m_adjudication.finding());
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, 0));
    followDecision();
    m_faces->setCurrentIndex(1);
}

// --- the finding in question

void OpinionsPanel::followDecision()
{
    const QWidget* focus = m_decision->focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // it may be the sender of the very signal that led here
            widget->deleteLater();
        }
        delete item;
    }
    const FindingOpinions* said = m_adjudication.opinions().of(m_adjudication.finding());
    if (!said || m_adjudication.state() != Adjudication::State::Several)
        return;
    m_finding->setTitle(kit::findingName(m_reading.schema(), said->finding));
    m_finding->setDetail(said->labelsDiffer ? tr("labels differ")
                         : said->passedOver ? tr("passed over by one")
                         : said->iou        ? tr("IoU %1").arg(QLocale().toString(*said->iou, 'f', 2))
                                            : QString());
    for (std::size_t i = 0; i < said->answers.size(); ++i)
        m_rows->addWidget(makeAnswer(m_adjudication.opinions().readers[i], said->answers[i]));
    if (QWidget* overlaps = makeOverlaps(*said))
        m_rows->addWidget(overlaps);
    if (const store::AdjudicationRecord* held = m_adjudication.held(said->finding))
        m_rows->addWidget(makeHeld(*held));
    m_rows->addWidget(makeWays());
    m_rows->addStretch(1);
    if (!focused.isEmpty())
        for (auto* button : m_decision->findChildren<QPushButton*>(focused))
            if (!button->isHidden() && !button->parentWidget()->isHidden())
                button->setFocus();
}

QWidget* OpinionsPanel::makeAnswer(const ImageOpinions::Reader& reader, const ReaderAnswer& answer)
{
    auto* row = new QFrame;
    kit::setKind(row, "row");
    auto* columns = line(row);
    columns->addWidget(new LabelGlyph(answer.label), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* whose = new QHBoxLayout;
    whose->setSpacing(theme().length(QStringLiteral("space.s")));
    // As on the box's tab and above the table's column.
    auto* initials = new kit::TextLabel(kit::initialsOf(reader.name), FontRole::Caption, FontWeight::Name, QStringLiteral("muted"));
    initials->setObjectName(QStringLiteral("initials:") + reader.name);
    whose->addWidget(initials);
    const bool isMine = reader.id == m_reading.project().currentReader();
    auto* name = new kit::TextLabel(isMine ? tr("%1 (you)").arg(reader.name) : reader.name, FontRole::Body, FontWeight::Name);
    name->setElided(true);
    whose->addWidget(name, 1);
    words->addLayout(whose);
    if (answer.boxes.empty()) {
        words->addWidget(muted(answer.points > 0
                                   ? tr("%1, %n point(s)", nullptr, answer.points).arg(kit::labelText(answer.label))
                               : answer.isThere() ? kit::labelText(answer.label)
                                                  : tr("no answer")));
    } else {
        for (const store::BoxRecord& box : answer.boxes) {
            auto* link = new QPushButton(sizeInMm(box.box, m_reading.spacing()));
            kit::setKind(link, "link");
            link->setFocusPolicy(Qt::TabFocus);
            link->setToolTip(tr("Show this box on the film"));
            link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
            connect(link, &QPushButton::clicked, this, [this, id = box.id] { m_boxes.tool().select(keyOf(id)); });
            words->addWidget(link, 0, Qt::AlignLeading);
        }
    }
    columns->addLayout(words, 1);
    auto* take =
        smallButton(QStringLiteral("take:") + reader.name, tr("Take"),
                    answer.isThere() ? tr("What %1 said holds for this finding: label and boxes").arg(reader.name)
                                     : tr("%1 did not answer this finding").arg(reader.name));
    take->setEnabled(answer.isThere());
    connect(take, &QPushButton::clicked, this, [this, id = reader.id] { m_adjudication.take(id); });
    columns->addWidget(take, 0, Qt::AlignTop);
    return row;
}

QWidget* OpinionsPanel::makeOverlaps(const FindingOpinions& said)
{
    const auto& readers = m_adjudication.opinions().readers;
    QStringList pairs;
    for (std::size_t a = 0; a < said.answers.size(); ++a)
        for (std::size_t b = a + 1; b < said.answers.size(); ++b)
            if (const auto iou = iouOf(said.answers[a], said.answers[b]))
                pairs << tr("%1–%2 IoU %3")
                             .arg(kit::initialsOf(readers[a].name), kit::initialsOf(readers[b].name),
                                  QLocale().toString(*iou, 'f', 2));
    if (pairs.size() < 2) // a single one stands in the header
        return nullptr;
    auto* row = new QWidget;
    auto* text = muted(pairs.join(QStringLiteral(" · ")));
    text->setWordWrap(true);
    line(row)->addWidget(text);
    return row;
}

QWidget* OpinionsPanel::makeHeld(const store::AdjudicationRecord& held)
{
    auto* row = new QFrame;
    row->setObjectName(QStringLiteral("heldAdjudication"));
    kit::setKind(row, "row-selected");
    auto* columns = line(row);
    auto* sign = new QLabel;
    sign->setPixmap(kit::iconPixmap(QStringLiteral("adjudicate"), theme().length(QStringLiteral("icon_small")),
                                    theme().colour(QStringLiteral("good")), devicePixelRatioF()));
    columns->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* text = new kit::TextLabel(adjudicationText(held), FontRole::Body, FontWeight::Name);
    text->setWordWrap(true);
    words->addWidget(text);
    auto* who = new kit::TextLabel(
        tr("%1, %2").arg(held.by.name, kit::timeText(held.by.at)),
        FontRole::Small);
    who->setElided(true);
    words->addWidget(who);
    columns->addLayout(words, 1);
    auto* withdraw = smallButton(QStringLiteral("withdrawAdjudication"), tr("Withdraw"),
                                 tr("Nothing is adjudicated any more; every opinion stays"));
    connect(withdraw, &QPushButton::clicked, &m_adjudication, &Adjudication::withdraw);
    columns->addWidget(withdraw, 0, Qt::AlignTop);
    return row;
}

QString OpinionsPanel::withoutPartner(const std::vector<int>& alone) const
{
    const auto& readers = m_adjudication.opinions().readers;
    QStringList whose;
    for (std::size_t i = 0; i < alone.size() && i < readers.size(); ++i)
        if (alone[i] > 0)
            whose << tr("%n box(es) of %1", nullptr, alone[i]).arg(readers[i].name);
    return tr("Without a partner: %1. Take one reader’s boxes, or draw.").arg(QLocale().createSeparatedList(whose));
}

QWidget* OpinionsPanel::makeWays()
{
    auto* ways = new QWidget;
    auto* rows = new QVBoxLayout(ways);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    rows->setContentsMargins(m, s, m, m);
    rows->setSpacing(s);
    if (m_adjudication.isDrawing()) {
        auto* hint = new kit::TextLabel(tr("Draw the box on the film; Esc gives up."), FontRole::Small,
                                        FontWeight::Name, QStringLiteral("accent_text"));
        hint->setWordWrap(true);
        rows->addWidget(hint);
        auto* stop = smallButton(QStringLiteral("stopBox"), tr("Give up"), {});
        connect(stop, &QPushButton::clicked, &m_adjudication, &Adjudication::stopBox);
        rows->addWidget(stop, 0, Qt::AlignLeft);
        return ways;
    }
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(s);
    const auto noMean = m_adjudication.whyNoMean();
    const QString whyNoMean = !noMean                  ? QString()
                              : noMean->nothingOverlaps ? tr("No two readers’ boxes overlap")
                                                        : withoutPartner(noMean->alone);
    auto* mean = smallButton(QStringLiteral("takeMean"), tr("Mean box"),
                             noMean ? whyNoMean : tr("The mean of the readers’ boxes that overlap"));
    mean->setEnabled(!noMean);
    connect(mean, &QPushButton::clicked, &m_adjudication, &Adjudication::takeMean);
    const store::AdjudicationRecord* held = m_adjudication.held(m_adjudication.finding());
    const bool another = held && held->way == store::AdjudicationWay::New && !held->boxes.empty();
    auto* fresh = smallButton(QStringLiteral("newBox"), another ? tr("One more box") : tr("New box"),
                              tr("Draw the box that holds on the film"));
    connect(fresh, &QPushButton::clicked, &m_adjudication, &Adjudication::beginBox);
    boxes->addWidget(mean);
    boxes->addWidget(fresh);
    boxes->addStretch(1);
    rows->addLayout(boxes);
    if (noMean && !noMean->nothingOverlaps) {
        auto* why = muted(whyNoMean);
        why->setObjectName(QStringLiteral("whyNoMean"));
        why->setWordWrap(true);
        rows->addWidget(why);
    }
    auto* labels = new QHBoxLayout;
    labels->setSpacing(s);
    labels->addWidget(muted(tr("Without a box")));
    labels->addStretch(1);
    const std::pair<Label, const char*> choices[] = {
        {Label::Absent, "label-absent"}, {Label::Unsure, "label-unsure"}, {Label::Present, "label-present"}};
    for (const auto& [label, icon] : choices) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("adjudicate:") + QLatin1String(icon));
        button->setIcon(kit::icon(QLatin1String(icon)));
        button->setIconSize(
            {theme().length(QStringLiteral("icon_small")), theme().length(QStringLiteral("icon_small"))});
        button->setFixedSize(theme().length(QStringLiteral("control")),
                             theme().length(QStringLiteral("control_small")));
        kit::setKind(button, "outlined");
        button->setCheckable(true);
        button->setChecked(held && held->boxes.empty() && held->label == label);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Adjudicate: %1").arg(kit::labelText(label)));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, label = label](bool on) {
            if (on)
                m_adjudication.setLabel(label);
            else
                m_adjudication.withdraw();
        });
        labels->addWidget(button);
    }
    rows->addLayout(labels);
    return ways;
}

} // namespace annotate
