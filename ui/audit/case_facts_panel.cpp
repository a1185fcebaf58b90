#include "ui/audit/case_facts_panel.h"

#include "ui/audit/figures.h"
#include "ui/audit/tick_label.h"
#include "ui/kit/bars.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace audit {

CaseFactsPanel::CaseFactsPanel(CaseFigures& figures, QWidget* parent) : QWidget(parent), m_figures(figures)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::SectionHeader(tr("This case"), this);
    layout->addWidget(m_header);
    auto* big = new QHBoxLayout;
    big->setContentsMargins(12, 0, 12, 4);
    big->setSpacing(4);
    const auto figure = [&](const QString& name, const QString& help, const char* objectName) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* label = new kit::TextLabel(name, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), this);
        label->setToolTip(help);
        column->addWidget(label);
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        Figure made{new kit::TextLabel({}, kit::FontRole::Figure, kit::FontWeight::Heading, QStringLiteral("text"), this), new TickLabel(this)};
        made.value->setObjectName(QLatin1String(objectName));
        made.value->setAccessibleName(help);
        line->addWidget(made.value);
        line->addWidget(made.tick);
        line->addStretch(1);
        column->addLayout(line);
        big->addLayout(column, 1);
        return made;
    };
    m_iou = figure(tr("IoU"), tr("Overlap of region and box over their union"), "caseIou");
    m_ior = figure(tr("IoR"), tr("Share of the region that lies in the box"), "caseIor");
    m_probability = figure(tr("p̂ of image"), tr("How sure the model is that the finding is somewhere on this film: the largest value of its map, 0 to 1"), "caseProbability");
    layout->addLayout(big);
    m_why = new QLabel(this);
    m_why->setObjectName(QStringLiteral("caseWhyNot"));
    m_why->setWordWrap(true);
    m_why->setContentsMargins(12, 0, 12, 8);
    layout->addWidget(m_why);
    m_facts = new kit::FactList(this);
    m_facts->setObjectName(QStringLiteral("caseFacts"));
    layout->addWidget(m_facts);
    m_blobPart = makeBlobs();
    layout->addWidget(m_blobPart);
    connect(&m_figures, &CaseFigures::changed, this, &CaseFactsPanel::follow);
    connect(&kit::theme(), &kit::Theme::changed, this, &CaseFactsPanel::follow);
    follow();
}

QWidget* CaseFactsPanel::makeBlobs()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_blobHeader = new kit::SectionHeader(tr("Blobs, Eq. 4"), part);
    m_blobHeader->setToolTip(tr("A blob is a connected patch of the model’s suspicion. Equation 4 of the paper asks for a large one in the "
                                "box and little outside it."));
    layout->addWidget(m_blobHeader);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(12, 0, 12, 8);
    bars->setSpacing(4);
    const auto test = [&](const QString& name, const QString& help, const char* objectName) {
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(new kit::TextLabel(name, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("text"), part));
        line->addStretch(1);
        BlobTest made{new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name, QStringLiteral("text"), part),
                      new TickLabel(part), new kit::FitBar(part)};
        made.text->setObjectName(QLatin1String(objectName));
        made.text->setToolTip(help);
        line->addWidget(made.text);
        line->addWidget(made.tick);
        bars->addLayout(line);
        bars->addWidget(made.bar);
        return made;
    };
    m_inside = test(tr("Largest inside the box"), tr("Patches of the largest blob that lies in the box; the box should hold at least the limit (ρ times its own patches)."), "blobInside");
    m_outside = test(tr("All outside the box"), tr("Patches of all blobs together that lie outside the box; fewer is better, up to the limit."), "blobOutside");
    m_relaxation = new QLabel(part);
    m_relaxation->setObjectName(QStringLiteral("blobRelaxation"));
    m_relaxation->setWordWrap(true);
    m_relaxation->setFont(kit::theme().font(kit::FontRole::Small));
    m_relaxation->setToolTip(tr("The training cannot count blobs: it adds the map’s values in the box and outside it (Eq. 9) and holds them "
                                "against the same limits. Where the two differ, what was learned is not what is asked for."));
    bars->addWidget(m_relaxation);
    m_blobNote = new QLabel(part);
    m_blobNote->setWordWrap(true);
    m_blobNote->setToolTip(tr("τ: from this value on a patch counts as suspicious. ρ: share of a box that the largest blob should fill. Both are "
                              "this run’s for the finding."));
    m_blobNote->setFont(kit::theme().font(kit::FontRole::Small));
    bars->addWidget(m_blobNote);
    layout->addLayout(bars);
    return part;
}

void CaseFactsPanel::setData(std::shared_ptr<const AuditData> data)
{
    m_data = std::move(data);
    follow();
}

void CaseFactsPanel::setThreshold(double threshold)
{
    m_threshold = threshold;
    follow();
}

void CaseFactsPanel::follow()
{
    followCase();
    followBlobs();
}

void CaseFactsPanel::followCase()
{
    const AuditCase* one = m_figures.shownCase();
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto overlap = m_figures.overlap();
    const bool hasRegion = overlap && overlap->regionArea > 0;
    m_iou.value->setText(figureText(overlap ? overlap->iou : none, m_threshold));
    m_ior.value->setText(figureText(hasRegion ? overlap->ior : none, m_threshold));
    m_probability.value->setText(figureText(m_figures.imageProbability()));
    m_iou.tick->set(overlap.has_value(), overlap && overlap->iou >= m_threshold);
    m_ior.tick->set(hasRegion, hasRegion && overlap->ior >= m_threshold);
    const QString why = one ? unansweredText(*one) : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_facts->clear();
    if (!one) {
        m_header->setDetail({});
        return;
    }
    const QString fold = one->final.fold >= 0 ? tr("fold %1").arg(one->final.fold + 1) : tr("no fold");
    m_header->setDetail(one->patientText() + QStringLiteral(" · ") + fold);
    followFacts(*one);
}

void CaseFactsPanel::followFacts(const AuditCase& one)
{
    const QLocale locale;
    const auto percent = [&](double share) { return kit::isolated(tr("%1 %").arg(locale.toString(share * 100, 'f', 1))); };
    double boxArea = 0;
    if (!m_figures.boxes().empty() && !one.size.isEmpty())
        boxArea = domain::unionArea(m_figures.boxes()) / (static_cast<double>(one.size.width) * one.size.height);
    const bool own = m_figures.finding() == one.final.finding;
    m_facts->setFact(tr("Box"), m_figures.boxes().empty()   ? tr("no box of this finding")
                                : own && one.widthMm() > 0 ? tr("%1 mm · %2").arg(sizeMmText(one.widthMm(), one.heightMm()), percent(boxArea))
                                                           : percent(boxArea));
    if (!m_figures.hasMap()) {
        m_facts->setFact(tr("Region"), QStringLiteral("–"));
        return;
    }
    const int patches = m_figures.regionPatches();
    m_facts->setFact(tr("Region"), patches == 0 ? tr("empty: all under %1").arg(locale.toString(m_figures.cut(), 'f', 2))
                                                : tr("%n patch(es) · %1", nullptr, patches).arg(percent(m_figures.regionShare())));
    if (const auto fitted = m_figures.fittedCut()) {
        const auto at = m_figures.overlapAt(*fitted);
        m_facts->setFact(tr("IoU at fitted cut %1").arg(locale.toString(*fitted, 'f', 2)),
                         at ? figureText(at->iou, m_threshold) : QStringLiteral("–"));
    }
    const auto best = m_figures.bestCut();
    m_facts->setFact(tr("Best IoU over cut-offs"),
                     best ? tr("%1 at %2").arg(figureText(best->iou, m_threshold), locale.toString(best->cut, 'f', 2)) : QStringLiteral("–"));
    if (own && one.isAnswered())
        m_facts->setFact(tr("Floor, ceiling"), tr("%1, %2").arg(figureText(one.score(m_figures.shownStage()).floorIou),
                                                                figureText(one.score(m_figures.shownStage()).ceilingIou)));
}

void CaseFactsPanel::followBlobs()
{
    const auto criterion = m_figures.criterion();
    m_blobPart->setVisible(criterion.has_value());
    if (!criterion)
        return;
    const domain::DiscreteCriterion& blobs = criterion->discrete;
    const QLocale locale;
    m_blobHeader->setDetail(tr("%n blob(s)", nullptr, m_figures.blobCount()));
    const QColor colour = m_data ? kit::theme().findingColour(m_data->schema.at(m_figures.finding()).name, m_figures.finding()) : QColor();
    const auto show = [&](const BlobTest& test, int found, double limit, bool atLeast) {
        // What is true of the two, with its verdict behind it: "0 ≥ 15.8 ✗" would read as a false claim.
        const bool passes = atLeast ? found >= limit : found <= limit;
        const QString least = locale.toString(limit, 'f', 1);
        test.text->setText(atLeast ? passes ? tr("%1, at least %2").arg(found).arg(least) : tr("%1, under %2").arg(found).arg(least)
                                   : passes ? tr("%1, at most %2").arg(found).arg(least) : tr("%1, over %2").arg(found).arg(least));
        test.tick->set(true, passes);
        test.bar->setColour(colour);
        test.bar->set({static_cast<double>(found)}, std::max({found * 1.1, limit * 1.6, 1.0}), limit);
    };
    show(m_inside, blobs.largestInside, blobs.insideLimit, true);
    show(m_outside, blobs.totalOutside, blobs.outsideLimit, false);
    const QString sums = tr("inside %1, outside %2").arg(locale.toString(criterion->inside, 'f', 1), locale.toString(criterion->outside, 'f', 1));
    m_relaxation->setText(criterion->agree()             ? tr("The loss sees it the same way: %1.").arg(sums)
                          : criterion->relaxationHolds() ? tr("The loss sees it otherwise, and is satisfied: %1.").arg(sums)
                                                         : tr("The loss sees it otherwise, and is not satisfied: %1.").arg(sums));
    if (const auto learned = m_figures.thresholds())
        m_blobNote->setText(tr("In patches; τ %1 and ρ %2 of this run.")
                                .arg(locale.toString(learned->tau, 'f', 2), locale.toString(learned->rho, 'f', 2)));
}

} // namespace audit
