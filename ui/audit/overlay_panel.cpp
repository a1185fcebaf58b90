#include "ui/audit/overlay_panel.h"

#include "ui/audit/case_facts_panel.h"
#include "ui/audit/case_table_model.h"
#include "ui/audit/figures.h"
#include "ui/audit/other_runs_panel.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/panel.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace audit {

namespace {

constexpr int nameWidth = 60, valueWidth = 44;

ShownStage stageAt(int segment)
{
    return segment == 1 ? ShownStage(evaluation::Stage::Unary) : segment == 2 ? ShownStage(evaluation::Stage::Final) : std::nullopt;
}

int segmentOf(ShownStage stage)
{
    return !stage ? 0 : *stage == evaluation::Stage::Unary ? 1 : 2;
}

int nextOf(const kit::SegmentedControl& control) { return (control.current() + 1) % control.count(); }

} // namespace

OverlayPanel::OverlayPanel(CaseFigures& figures, QWidget* parent) : QWidget(parent), m_figures(figures)
{
    setObjectName(QStringLiteral("overlayPanel"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new kit::PanelHeader(tr("Overlay"), this));
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeControls());
    m_case = new CaseFactsPanel(m_figures, body);
    layout->addWidget(m_case);
    m_others = new OtherRunsPanel(m_figures, body);
    layout->addWidget(m_others);
    layout->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    outer->addWidget(scroll, 1);
    m_footer = new QFrame(this);
    kit::setKind(m_footer, "footer");
    auto* footerLayout = new QHBoxLayout(m_footer);
    footerLayout->setContentsMargins(12, 12, 12, 12);
    footerLayout->setSpacing(8);
    outer->addWidget(m_footer);

    connect(&m_figures, &CaseFigures::changed, this, &OverlayPanel::follow);
    connect(&kit::theme(), &kit::Theme::changed, this, &OverlayPanel::follow);
    follow();
}

void OverlayPanel::addRow(QVBoxLayout* layout, const QString& name, QWidget* widget, QWidget* value)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* label = new kit::TextLabel(name, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"), this);
    label->setFixedWidth(nameWidth);
    label->setElided(true);
    line->addWidget(label);
    line->addWidget(widget, 1);
    if (value)
        line->addWidget(value);
    widget->setAccessibleName(name);
    layout->addLayout(line);
}

QWidget* OverlayPanel::makeControls()
{
    auto* controls = new QWidget(this);
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(8);
    const auto choice = [&](const char* name) {
        auto* made = new kit::ChoiceBox(controls);
        made->setObjectName(QLatin1String(name));
        made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        return made;
    };
    const auto segments = [&](const char* name, std::initializer_list<std::pair<QString, QString>> words) {
        auto* made = new kit::SegmentedControl(controls);
        made->setObjectName(QLatin1String(name));
        for (const auto& [word, help] : words)
            made->setSegmentToolTip(made->addSegment(word), help);
        made->setCurrent(0);
        return made;
    };
    const auto slider = [&](const char* name, int least, int most, const QString& help) {
        auto* made = new QSlider(Qt::Horizontal, controls);
        made->setObjectName(QLatin1String(name));
        made->setRange(least, most);
        made->setPageStep(5);
        made->setToolTip(help);
        return made;
    };
    const auto figure = [&] {
        auto* text = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name, QStringLiteral("text"), controls);
        text->setFixedWidth(valueWidth);
        text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return text;
    };

    m_run = choice("overlayRun");
    addRow(layout, tr("Run"), m_run);
    m_truth = segments("overlayTruth", {{tr("as trained"), tr("Measured against the boxes that the run was trained with")},
                                        {tr("as of now"), tr("Measured against today’s boxes; who trained on whom stays as it was")}});
    addRow(layout, tr("Boxes"), m_truth);
    m_finding = choice("overlayFinding");
    addRow(layout, tr("Finding"), m_finding);
    m_stage = segments("overlayStage", {{tr("answer"), tr("The stage that this run calls its answer")},
                                        {tr("base"), tr("The network’s own map (p), patch by patch")},
                                        {tr("+ CRF"), tr("The map after the second stage (z), which lets neighbouring patches of like grey agree: a conditional random field")}});
    addRow(layout, tr("Stage"), m_stage);
    m_answer = new QLabel(controls);
    m_answer->setObjectName(QStringLiteral("runAnswer"));
    m_answer->setFont(kit::theme().font(kit::FontRole::Small));
    m_answer->setWordWrap(true);
    m_answer->setContentsMargins(nameWidth + 8, 0, 0, 0);
    layout->addWidget(m_answer);
    m_show = new kit::SegmentedControl(controls);
    m_show->setObjectName(QStringLiteral("overlayStyle"));
    m_show->addSegment(tr("Patches"), QStringLiteral("overlay-patches"));
    m_show->addSegment(tr("Smooth"), QStringLiteral("overlay-smooth"));
    m_show->addSegment(tr("Outline of the region"), QStringLiteral("overlay-outline"));
    m_show->setCurrent(0);
    addRow(layout, tr("Show"), m_show);
    m_cut = slider("cutOff", 1, 99, tr("A patch belongs to the region from this value on (Shift+wheel over the film)"));
    m_cutText = figure();
    addRow(layout, tr("Cut-off"), m_cut, m_cutText);
    auto* cuts = new QHBoxLayout;
    cuts->setSpacing(6);
    cuts->setContentsMargins(nameWidth + 8, 0, 0, 0);
    const auto cutChip = [&](const char* name, const QString& help) {
        auto* made = new QPushButton(controls);
        made->setObjectName(QLatin1String(name));
        made->setCheckable(true);
        made->setToolTip(help);
        kit::setKind(made, "chip");
        cuts->addWidget(made);
        return made;
    };
    m_ownCut = cutChip("ownCut", tr("The cut-off of the run’s settings: the figures of the table"));
    m_fittedCut = cutChip("fittedCut", tr("Fitted for this finding on the training part of the case’s fold, never on the case itself"));
    cuts->addStretch(1);
    layout->addLayout(cuts);
    m_opacity = slider("opacity", 0, 100, tr("How strongly the blobs cover the film (Alt+wheel over the film)"));
    m_opacityText = figure();
    addRow(layout, tr("Opacity"), m_opacity, m_opacityText);
    m_opacity->setValue(static_cast<int>(std::lround(kit::theme().number(QStringLiteral("viewer.blob_opacity_default")) * 100)));

    connect(m_run, &QComboBox::activated, this, [this] { Q_EMIT runChosen(domain::RunId{m_run->currentData().toLongLong()}); });
    connect(m_truth, &kit::SegmentedControl::currentChanged, this, [this] { Q_EMIT truthChosen(truth()); });
    connect(m_finding, &QComboBox::activated, this, [this] { m_figures.setFinding(m_finding->currentData().toInt()); });
    connect(m_stage, &kit::SegmentedControl::currentChanged, this, [this](int segment) {
        if (m_following)
            return;
        m_figures.setShownStage(stageAt(segment));
        Q_EMIT stageChosen(stageAt(segment));
    });
    connect(m_show, &kit::SegmentedControl::currentChanged, this, &OverlayPanel::overlayChanged);
    connect(m_cut, &QSlider::valueChanged, this, [this](int percent) {
        if (!m_following)
            m_figures.setCut(percent / 100.0);
    });
    connect(m_ownCut, &QPushButton::clicked, this, [this] {
        m_figures.useOwnCut();
        followCuts();
    });
    connect(m_fittedCut, &QPushButton::clicked, this, [this] {
        if (const auto fitted = m_figures.fittedCut())
            m_figures.setCut(*fitted);
        followCuts();
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this] {
        follow();
        Q_EMIT overlayChanged();
    });
    return controls;
}

void OverlayPanel::setRuns(const std::vector<store::RunRow>& runs, domain::RunId current)
{
    m_run->clear();
    for (const store::RunRow& run : runs)
        m_run->addItem(tr("Run %1 · %2").arg(run.number.value).arg(run.title.isEmpty() ? run.preset : run.title),
                       QVariant::fromValue<qint64>(run.number.value));
    m_run->setCurrentIndex(m_run->findData(QVariant::fromValue<qint64>(current.value)));
}

void OverlayPanel::setData(std::shared_ptr<const AuditData> data)
{
    m_data = std::move(data);
    m_finding->clear();
    if (m_data) {
        for (int finding = 0; finding < m_data->schema.count(); ++finding)
            m_finding->addItem(kit::swatchIcon(kit::theme().findingColour(m_data->schema.at(finding).name, finding)),
                               findingWord(m_data->schema, finding), finding);
        m_run->setCurrentIndex(m_run->findData(QVariant::fromValue<qint64>(m_data->run.number.value)));
    }
    m_others->setData(m_data);
    m_case->setData(m_data);
    follow();
}

void OverlayPanel::setThreshold(double threshold)
{
    m_case->setThreshold(threshold);
    m_others->setThreshold(threshold);
}

double OverlayPanel::opacity() const { return m_opacity->value() / 100.0; }

void OverlayPanel::setOpacity(double opacity) { m_opacity->setValue(static_cast<int>(std::lround(opacity * 100))); }

Truth OverlayPanel::truth() const { return m_truth->current() == 1 ? Truth::AsOfNow : Truth::AsTrained; }

viewer::BlobStyle OverlayPanel::style() const
{
    switch (m_show->current()) {
    case 1:
        return viewer::BlobStyle::Smooth;
    case 2:
        return viewer::BlobStyle::Outline;
    default:
        return viewer::BlobStyle::Patches;
    }
}

void OverlayPanel::stepRun(int steps)
{
    const int index = m_run->currentIndex() + steps;
    if (index < 0 || index >= m_run->count())
        return;
    m_run->setCurrentIndex(index);
    Q_EMIT runChosen(domain::RunId{m_run->currentData().toLongLong()});
}

void OverlayPanel::stepStage() { m_stage->setCurrent(nextOf(*m_stage)); }

void OverlayPanel::stepStyle() { m_show->setCurrent(nextOf(*m_show)); }

void OverlayPanel::stepTruth() { m_truth->setCurrent(nextOf(*m_truth)); }

void OverlayPanel::follow()
{
    m_following = true;
    m_cut->setValue(static_cast<int>(std::lround(m_figures.cut() * 100)));
    m_cutText->setText(QLocale().toString(m_figures.cut(), 'f', 2));
    m_opacityText->setText(kit::isolated(tr("%1 %").arg(m_opacity->value())));
    m_stage->setCurrent(segmentOf(m_figures.shownStage()));
    m_finding->setCurrentIndex(m_finding->findData(m_figures.finding()));
    m_following = false;
    followCuts();
    followAnswer();
}

void OverlayPanel::followCuts()
{
    const QLocale locale;
    const auto fitted = m_figures.fittedCut();
    m_ownCut->setText(tr("run’s %1").arg(locale.toString(m_figures.ownCut(), 'f', 2)));
    m_ownCut->setChecked(m_figures.isOwnCut());
    m_fittedCut->setText(fitted ? tr("fitted %1").arg(locale.toString(*fitted, 'f', 2)) : tr("fitted –"));
    m_fittedCut->setEnabled(fitted.has_value());
    m_fittedCut->setChecked(fitted && !m_figures.isOwnCut() && std::abs(m_figures.cut() - *fitted) < 0.005);
}

void OverlayPanel::followAnswer()
{
    m_answer->setVisible(m_data && m_data->predictions);
    if (!m_answer->isVisibleTo(this))
        return;
    const QString answer = answerWord(*m_data->predictions);
    // `keep_if_better` weighs the stages on cases that the fold's weights had not seen.
    const int fold = m_figures.shownCase() ? m_figures.shownCase()->final.fold : 0;
    if (const auto judged = m_data->predictions->judgement(fold); judged && m_data->configuration.options.crf == "keep_if_better")
        m_answer->setText(tr("This run’s answer: %1; fold %2: mean IoU %3 base, %4 with the CRF.")
                              .arg(answer)
                              .arg(fold + 1)
                              .arg(figureText(judged->unaryMeanIou), figureText(judged->crfMeanIou)));
    else
        m_answer->setText(tr("This run’s answer: %1.").arg(answer));
    m_answer->setStyleSheet(QStringLiteral("color: %1").arg(kit::theme().colour(QStringLiteral("muted")).name()));
}

} // namespace audit
