#include "ui/audit/overlay_panel.h"

#include "ui/audit/case_table_model.h"
#include "ui/audit/figures.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/bars.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace audit {

namespace {

constexpr int nameWidth = 72, valueWidth = 44;

QIcon swatchIcon(const QColor& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    kit::paintSwatch(painter, QRectF(1, 1, 10, 10), colour);
    return pixmap;
}

void setTick(QLabel* label, bool shown, bool correct)
{
    label->setPixmap(shown ? kit::iconPixmap(correct ? QStringLiteral("check") : QStringLiteral("close"), 16,
                                             kit::theme().colour(correct ? QStringLiteral("good") : QStringLiteral("faint")),
                                             label->devicePixelRatioF())
                           : QPixmap());
    label->setAccessibleName(!shown ? QString() : correct ? OverlayPanel::tr("correct at T") : OverlayPanel::tr("not correct at T"));
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

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

    auto* controls = new QVBoxLayout;
    controls->setContentsMargins(12, 4, 12, 12);
    controls->setSpacing(8);
    const auto row = [&](const QString& name, QWidget* widget, QWidget* value = nullptr) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        auto* label = new kit::TextLabel(name, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"), body);
        label->setFixedWidth(nameWidth);
        label->setElided(true);
        line->addWidget(label);
        line->addWidget(widget, 1);
        if (value)
            line->addWidget(value);
        widget->setAccessibleName(name);
        controls->addLayout(line);
    };
    m_run = new kit::ChoiceBox(body);
    m_run->setObjectName(QStringLiteral("overlayRun"));
    m_run->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row(tr("Run"), m_run);
    m_finding = new kit::ChoiceBox(body);
    m_finding->setObjectName(QStringLiteral("overlayFinding"));
    m_finding->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row(tr("Finding"), m_finding);
    m_stage = new kit::SegmentedControl(body);
    m_stage->setObjectName(QStringLiteral("overlayStage"));
    m_stage->addSegment(tr("p unary"));
    m_stage->addSegment(tr("z after CRF"));
    m_stage->setSegmentToolTip(0, tr("The network's map, before the pairwise terms"));
    m_stage->setSegmentToolTip(1, tr("The map after the PAC-CRF"));
    m_stage->setCurrent(1);
    row(tr("Stage"), m_stage);
    m_show = new kit::SegmentedControl(body);
    m_show->setObjectName(QStringLiteral("overlayStyle"));
    m_show->addSegment(tr("Patches"), QStringLiteral("overlay-patches"));
    m_show->addSegment(tr("Smooth"), QStringLiteral("overlay-smooth"));
    m_show->addSegment(tr("Outline of the region"), QStringLiteral("overlay-outline"));
    m_show->setCurrent(0);
    row(tr("Show"), m_show);
    const auto slider = [&](const char* name, int least, int most, const QString& help) {
        auto* made = new QSlider(Qt::Horizontal, body);
        made->setObjectName(QLatin1String(name));
        made->setRange(least, most);
        made->setPageStep(5);
        made->setToolTip(help);
        return made;
    };
    const auto figure = [&] {
        auto* text = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name, QStringLiteral("text"), body);
        text->setFixedWidth(valueWidth);
        text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return text;
    };
    m_cut = slider("cutOff", 1, 99, tr("A patch belongs to the region from this value on (Shift+wheel over the film)"));
    m_cutText = figure();
    row(tr("Cut-off"), m_cut, m_cutText);
    m_opacity = slider("opacity", 0, 100, tr("How strongly the blobs cover the film (Alt+wheel over the film)"));
    m_opacityText = figure();
    row(tr("Opacity"), m_opacity, m_opacityText);
    m_opacity->setValue(static_cast<int>(std::lround(kit::theme().number(QStringLiteral("viewer.blob_opacity_default")) * 100)));
    layout->addLayout(controls);

    m_caseHeader = new kit::SectionHeader(tr("This case"), body);
    layout->addWidget(m_caseHeader);
    auto* big = new QHBoxLayout;
    big->setContentsMargins(12, 0, 12, 4);
    big->setSpacing(4);
    const auto bigFigure = [&](const QString& name, const QString& help, const char* objectName) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* label = new kit::TextLabel(name, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), body);
        label->setToolTip(help);
        column->addWidget(label);
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        Figure made{new kit::TextLabel({}, kit::FontRole::Figure, kit::FontWeight::Heading, QStringLiteral("text"), body), new QLabel(body)};
        made.value->setObjectName(QLatin1String(objectName));
        made.value->setAccessibleName(help);
        made.tick->setFixedWidth(16);
        line->addWidget(made.value);
        line->addWidget(made.tick);
        line->addStretch(1);
        column->addLayout(line);
        big->addLayout(column, 1);
        return made;
    };
    m_iou = bigFigure(tr("IoU"), tr("Overlap of region and box over their union"), "caseIou");
    m_ior = bigFigure(tr("IoR"), tr("Share of the region that lies in the box"), "caseIor");
    m_probability = bigFigure(tr("p̂ of image"), tr("Largest value of the map"), "caseProbability");
    layout->addLayout(big);
    m_facts = new kit::FactList(body);
    layout->addWidget(m_facts);

    m_blobPart = new QWidget(body);
    auto* blob = new QVBoxLayout(m_blobPart);
    blob->setContentsMargins(0, 0, 0, 0);
    blob->setSpacing(0);
    m_blobHeader = new kit::SectionHeader(tr("Blobs, Eq. 4"), m_blobPart);
    blob->addWidget(m_blobHeader);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(12, 0, 12, 8);
    bars->setSpacing(4);
    const auto bar = [&](const QString& name, kit::TextLabel*& text, QLabel*& tick, kit::FitBar*& fit, const char* objectName) {
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(new kit::TextLabel(name, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("text"), m_blobPart));
        line->addStretch(1);
        text = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name, QStringLiteral("text"), m_blobPart);
        text->setObjectName(QLatin1String(objectName));
        tick = new QLabel(m_blobPart);
        tick->setFixedWidth(16);
        line->addWidget(text);
        line->addWidget(tick);
        bars->addLayout(line);
        fit = new kit::FitBar(m_blobPart);
        bars->addWidget(fit);
    };
    bar(tr("Largest inside the box"), m_insideText, m_insideTick, m_inside, "blobInside");
    bar(tr("All outside the box"), m_outsideText, m_outsideTick, m_outside, "blobOutside");
    m_blobNote = new QLabel(m_blobPart);
    m_blobNote->setWordWrap(true);
    m_blobNote->setFont(kit::theme().font(kit::FontRole::Small));
    bars->addWidget(m_blobNote);
    blob->addLayout(bars);
    layout->addWidget(m_blobPart);

    m_othersPart = new QWidget(body);
    auto* others = new QVBoxLayout(m_othersPart);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(0);
    others->addWidget(new kit::SectionHeader(tr("In other runs"), m_othersPart));
    m_others = new QGridLayout;
    m_others->setContentsMargins(12, 0, 12, 8);
    m_others->setHorizontalSpacing(8);
    m_others->setVerticalSpacing(6);
    m_others->setColumnStretch(1, 1);
    others->addLayout(m_others);
    layout->addWidget(m_othersPart);
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

    connect(m_run, &QComboBox::activated, this, [this] { Q_EMIT runChosen(domain::RunId{m_run->currentData().toLongLong()}); });
    connect(m_finding, &QComboBox::activated, this, [this] { m_figures.setFinding(m_finding->currentData().toInt()); });
    connect(m_stage, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        const auto stage = index == 0 ? evaluation::Stage::Unary : evaluation::Stage::Final;
        m_figures.setStage(stage);
        Q_EMIT stageChosen(stage);
    });
    connect(m_show, &kit::SegmentedControl::currentChanged, this, &OverlayPanel::overlayChanged);
    connect(m_cut, &QSlider::valueChanged, this, [this](int percent) {
        if (!m_following)
            m_figures.setCut(percent / 100.0);
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this] {
        follow();
        Q_EMIT overlayChanged();
    });
    connect(&m_figures, &CaseFigures::changed, this, &OverlayPanel::follow);
    connect(&kit::theme(), &kit::Theme::changed, this, &OverlayPanel::follow);
    follow();
}

void OverlayPanel::setRuns(const std::vector<store::RunRow>& runs, domain::RunId current)
{
    m_run->clear();
    for (const store::RunRow& run : runs)
        m_run->addItem(run.title.isEmpty() ? tr("Run %1").arg(run.number.value) : tr("Run %1 · %2").arg(run.number.value).arg(run.title),
                       QVariant::fromValue<qint64>(run.number.value));
    m_run->setCurrentIndex(m_run->findData(QVariant::fromValue<qint64>(current.value)));
}

void OverlayPanel::setData(std::shared_ptr<const AuditData> data)
{
    m_data = std::move(data);
    m_finding->clear();
    if (m_data) {
        for (int finding = 0; finding < m_data->schema.count(); ++finding)
            m_finding->addItem(swatchIcon(kit::theme().findingColour(m_data->schema.at(finding).name, finding)),
                               findingWord(m_data->schema, finding), finding);
        m_run->setCurrentIndex(m_run->findData(QVariant::fromValue<qint64>(m_data->run.number.value)));
    }
    follow();
}

void OverlayPanel::setThreshold(double threshold)
{
    m_threshold = threshold;
    follow();
}

double OverlayPanel::opacity() const
{
    return m_opacity->value() / 100.0;
}

void OverlayPanel::setOpacity(double opacity)
{
    m_opacity->setValue(static_cast<int>(std::lround(opacity * 100)));
}

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

void OverlayPanel::follow()
{
    m_following = true;
    const QLocale locale;
    m_cut->setValue(static_cast<int>(std::lround(m_figures.cut() * 100)));
    m_cutText->setText(locale.toString(m_figures.cut(), 'f', 2));
    m_opacityText->setText(kit::isolated(tr("%1 %").arg(m_opacity->value())));
    m_stage->setCurrent(m_figures.stage() == evaluation::Stage::Unary ? 0 : 1);
    m_finding->setCurrentIndex(m_finding->findData(m_figures.finding()));
    m_following = false;
    followCase();
    followBlobs();
    followOthers();
}

void OverlayPanel::followCase()
{
    const QLocale locale;
    const AuditCase* one = m_figures.shownCase();
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto overlap = m_figures.overlap();
    m_iou.value->setText(figureText(overlap ? overlap->iou : none, m_threshold));
    m_ior.value->setText(figureText(overlap && overlap->regionArea > 0 ? overlap->ior : none, m_threshold));
    m_probability.value->setText(figureText(m_figures.imageProbability()));
    setTick(m_iou.tick, overlap.has_value(), overlap && overlap->iou >= m_threshold);
    setTick(m_ior.tick, overlap && overlap->regionArea > 0, overlap && overlap->ior >= m_threshold);
    if (!one) {
        m_caseHeader->setDetail({});
        for (const QString& name : {tr("Box"), tr("Region"), tr("Best IoU over cut-offs")})
            m_facts->setFact(name, QStringLiteral("–"));
        return;
    }
    QStringList who{one->patientId};
    if (!one->sex.isEmpty() || one->age >= 0)
        who << (one->age >= 0 ? one->sex + QLatin1Char(' ') + QString::number(one->age) : one->sex).trimmed();
    who << tr("fold %1").arg(one->final.fold + 1);
    who.removeAll(QString());
    m_caseHeader->setDetail(who.join(QStringLiteral(" · ")));
    double boxArea = 0;
    if (!m_figures.boxes().empty() && !one->size.isEmpty())
        boxArea = domain::unionArea(m_figures.boxes()) / (static_cast<double>(one->size.width) * one->size.height);
    const QString percent = kit::isolated(tr("%1 %").arg(locale.toString(boxArea * 100, 'f', 1)));
    const bool own = m_figures.finding() == one->final.finding;
    m_facts->setFact(tr("Box"), m_figures.boxes().empty()         ? tr("no box of this finding")
                                : own && one->widthMm() > 0 ? tr("%1 mm · %2").arg(sizeMmText(one->widthMm(), one->heightMm()), percent)
                                                            : percent);
    m_facts->setFact(tr("Region"), m_figures.hasMap()
                                       ? tr("%n patch(es) · %1", nullptr, m_figures.regionPatches())
                                             .arg(kit::isolated(tr("%1 %").arg(locale.toString(m_figures.regionShare() * 100, 'f', 1))))
                                       : QStringLiteral("–"));
    const auto best = m_figures.bestCut();
    m_facts->setFact(tr("Best IoU over cut-offs"),
                     best ? tr("%1 at %2").arg(figureText(best->iou, m_threshold), locale.toString(best->cut, 'f', 2)) : QStringLiteral("–"));
}

void OverlayPanel::followBlobs()
{
    const auto blobs = m_figures.blobs();
    m_blobPart->setVisible(blobs.has_value());
    if (!blobs)
        return;
    const QLocale locale;
    m_blobHeader->setDetail(tr("%n blob(s)", nullptr, m_figures.blobCount()));
    m_insideText->setText(QStringLiteral("%1 ≥ %2").arg(blobs->largestInside).arg(locale.toString(blobs->insideLimit, 'f', 1)));
    m_outsideText->setText(QStringLiteral("%1 ≤ %2").arg(blobs->totalOutside).arg(locale.toString(blobs->outsideLimit, 'f', 1)));
    setTick(m_insideTick, true, blobs->largestInside >= blobs->insideLimit);
    setTick(m_outsideTick, true, blobs->totalOutside <= blobs->outsideLimit);
    const auto whole = [](double value, double limit) { return std::max({value * 1.1, limit * 1.6, 1.0}); };
    const QColor colour = m_data ? kit::theme().findingColour(m_data->schema.at(m_figures.finding()).name, m_figures.finding()) : QColor();
    m_inside->setColour(colour);
    m_outside->setColour(colour);
    m_inside->set({static_cast<double>(blobs->largestInside)}, whole(blobs->largestInside, blobs->insideLimit), blobs->insideLimit);
    m_outside->set({static_cast<double>(blobs->totalOutside)}, whole(blobs->totalOutside, blobs->outsideLimit), blobs->outsideLimit);
    if (const auto learned = m_figures.thresholds())
        m_blobNote->setText(tr("In patches; τ %1 and ρ %2 of this run.")
                                .arg(locale.toString(learned->tau, 'f', 2), locale.toString(learned->rho, 'f', 2)));
}

void OverlayPanel::followOthers()
{
    emptyLayout(m_others);
    int row = 0;
    const AuditCase* one = m_figures.shownCase();
    if (one && m_data) {
        const bool unary = m_figures.stage() == evaluation::Stage::Unary;
        for (const OtherRun& other : m_data->others) {
            const auto it = other.scores.find({one->final.image, m_figures.finding()});
            if (it == other.scores.end())
                continue;
            const double iou = unary ? it->second.iouUnary : it->second.iou;
            const double ior = unary ? it->second.iorUnary : it->second.ior;
            if (row == 0) {
                for (auto [word, column] : {std::pair{tr("IoU"), 2}, std::pair{tr("IoR"), 3}})
                    m_others->addWidget(new kit::TextLabel(word, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted")),
                                        0, column, Qt::AlignRight);
                row = 1;
            }
            m_others->addWidget(new kit::TextLabel(tr("Run %1").arg(other.row.number.value), kit::FontRole::Body, kit::FontWeight::Name), row, 0);
            auto* title = new kit::TextLabel(other.row.title, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
            title->setElided(true);
            m_others->addWidget(title, row, 1);
            m_others->addWidget(new kit::TextLabel(figureText(iou, m_threshold)), row, 2, Qt::AlignRight);
            m_others->addWidget(new kit::TextLabel(figureText(ior, m_threshold)), row, 3, Qt::AlignRight);
            auto* tick = new QLabel;
            tick->setFixedWidth(16);
            setTick(tick, true, iou >= m_threshold);
            m_others->addWidget(tick, row, 4);
            ++row;
        }
    }
    m_othersPart->setVisible(row > 0);
}

} // namespace audit
