#include "ui/training/curves_page.h"

#include "ui/kit/choice_box.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/training/curve_plot.h"
#include "ui/training/failure_panel.h"
#include "ui/training/film_strip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace training {

namespace {

struct SideBySide {
    QWidget *both, *rule;
};

SideBySide sideBySide(QWidget* a, QWidget* b, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(a, 1);
    auto* rule = kit::verticalLine(both);
    rule->setMinimumHeight(0);
    rule->setMaximumHeight(QWIDGETSIZE_MAX);
    line->addWidget(rule);
    line->addWidget(b, 1);
    return {both, rule};
}

} // namespace

CurvesPage::CurvesPage(RunCurvesModel& curves, const QString& cacheFolder, domain::FindingSchema schema, QWidget* parent)
    : QWidget(parent), m_curves(curves), m_schema(std::move(schema))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_failureFrame = new QWidget(this);
    auto* failureLayout = new QVBoxLayout(m_failureFrame);
    failureLayout->setContentsMargins(16, 16, 16, 16);
    m_failure = new FailurePanel(m_failureFrame);
    failureLayout->addWidget(m_failure);
    m_failureFrame->hide();
    page->addWidget(m_failureFrame);

    m_loss = new CurvePlot(QStringLiteral("lossPlot"), this);
    m_loss->setTitle(tr("Loss"));
    m_accuracy = new CurvePlot(QStringLiteral("accuracyPlot"), this);
    m_accuracy->setRange(0, 1.02);
    m_thresholds = new CurvePlot(QStringLiteral("thresholdPlot"), this);
    m_thresholds->setTitle(tr("Thresholds"));
    m_speed = new CurvePlot(QStringLiteral("speedPlot"), this);
    m_speed->setTitle(tr("Speed, images/s"));
    m_finding = new kit::ChoiceBox(m_thresholds);
    m_finding->setObjectName(QStringLiteral("thresholdFinding"));
    m_finding->setAccessibleName(tr("Finding whose thresholds are shown"));
    m_finding->setProperty("kind", "small");
    m_finding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_finding, &QComboBox::activated, this, [this] { m_curves.setFinding(m_finding->currentData().toInt()); });
    m_thresholds->addHeaderWidget(m_finding);
    page->addWidget(sideBySide(m_loss, m_accuracy, this).both, 1);
    m_lowerPlots = new QWidget(this);
    auto* lower = new QVBoxLayout(m_lowerPlots);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    lower->addWidget(kit::horizontalLine(m_lowerPlots));
    const SideBySide plots = sideBySide(m_thresholds, m_speed, m_lowerPlots);
    m_thresholdsRule = plots.rule;
    lower->addWidget(plots.both, 1);
    page->addWidget(m_lowerPlots, 1);

    m_stripPart = new QWidget(this);
    auto* strip = new QVBoxLayout(m_stripPart);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(0);
    auto* header = new kit::SectionHeader(tr("Training films"), m_stripPart);
    header->addWidget(new kit::TextLabel(tr("IoU at the cut-off; box solid, blob filled"), kit::FontRole::Small, kit::FontWeight::Text,
                                         QStringLiteral("muted"), header));
    strip->addWidget(header);
    m_strip = new FilmStrip(cacheFolder, m_schema, m_stripPart);
    strip->addWidget(m_strip, 1);
    page->addWidget(m_stripPart);
    connect(&kit::theme(), &kit::Theme::changed, this, &CurvesPage::followFindings);
}

void CurvesPage::showFailure(bool failed)
{
    m_failureFrame->setVisible(failed);
    m_lowerPlots->setVisible(!failed);
    m_stripPart->setVisible(!failed);
}

void CurvesPage::setLogarithmicLoss(bool logarithmic) { m_loss->setLogarithmic(logarithmic); }

std::vector<const plot::PlotFrame*> CurvesPage::plots() const
{
    std::vector<const plot::PlotFrame*> shown{m_loss, m_accuracy};
    if (!m_thresholds->isHidden())
        shown.push_back(m_thresholds);
    shown.push_back(m_speed);
    return shown;
}

bool CurvesPage::isPending() const { return m_samplesJob.isRunning() || m_strip->isPending(); }

void CurvesPage::forgetFilms()
{
    m_samplesJob.cancel();
    m_samplesShown = 0;
    m_samplesFold = -1;
    m_strip->show({}, 0.5);
}

void CurvesPage::follow(const RunFacts* facts)
{
    const QLocale locale;
    const auto marks = m_curves.phaseMarks();
    const double lastX = m_curves.lastX();
    const auto death = m_curves.deathX();
    const auto content = [&](std::vector<Curve> curves) {
        return CurvePlot::Content{std::move(curves), {}, marks, lastX, {}, {}, death};
    };
    m_loss->show(content(m_curves.lossCurves()));
    auto accuracy = content(m_curves.accuracyCurves());
    accuracy.band = m_curves.accuracyBand();
    const int fold = m_curves.shownFold();
    if (facts && fold >= 0 && fold < static_cast<int>(facts->trainingFloor.size()) &&
        m_curves.curves().accuracyOn == QLatin1String("training")) {
        accuracy.level = facts->trainingFloor[static_cast<std::size_t>(fold)];
        accuracy.levelWord = tr("training floor %1").arg(locale.toString(*accuracy.level, 'f', 2));
    }
    m_accuracy->setTitle(m_curves.accuracyTitle());
    m_accuracy->setDetail(m_curves.accuracyN() > 0 ? tr("n %1").arg(m_curves.accuracyN()) : QString(),
                          tr("All findings' boxes together, as they are seen in training; the test parts are scored once, at the end."));
    m_accuracy->show(std::move(accuracy));
    const bool fixed = facts && facts->configuration.options.thresholdRule == "fixed";
    // Thresholds that are given and not fitted have no curve: the facts say them.
    for (QWidget* part : {static_cast<QWidget*>(m_thresholds), m_thresholdsRule})
        part->setVisible(!fixed || !m_curves.findingsWithThresholds().empty());
    m_thresholds->show(content(m_curves.thresholdCurves()));
    const Curve speed = m_curves.speedCurve();
    const double now = speed.y.empty() ? std::nan("") : speed.y.back();
    m_speed->setDetail(std::isfinite(now) ? tr("now %1").arg(locale.toString(now, 'f', now < 10 ? 1 : 0)) : QString());
    m_speed->show(content({speed}));
    followFindings();
    readSamples(facts);
}

void CurvesPage::followFindings()
{
    const auto findings = m_curves.findingsWithThresholds();
    m_finding->setVisible(!findings.empty());
    if (findings.empty())
        return;
    if (std::find(findings.begin(), findings.end(), m_curves.finding()) == findings.end())
        m_curves.setFinding(findings.front());
    if (m_finding->count() != static_cast<int>(findings.size())) {
        m_finding->clear();
        for (const int finding : findings) {
            m_finding->addItem(kit::swatchIcon(kit::theme().findingColour(m_schema.at(finding).name, finding)),
                               kit::findingName(m_schema, finding), finding);
        }
    }
    m_finding->setCurrentIndex(m_finding->findData(m_curves.finding()));
}

void CurvesPage::readSamples(const RunFacts* facts)
{
    const FoldCurves* fold = m_curves.curves().fold(m_curves.shownFold());
    if (!fold || !facts || !facts->set || m_samplesJob.isRunning())
        return;
    if (fold->samples.size() == m_samplesShown && m_samplesFold == m_curves.shownFold())
        return;
    m_samplesShown = fold->samples.size();
    m_samplesFold = m_curves.shownFold();
    const double cut = facts->configuration.options.cut;
    m_samplesJob.start(
        [folder = m_curves.folder(), set = facts->set, samples = fold->samples, cut, hidden = facts->blinded](const domain::Progress& progress) {
            return readFilmSamples(folder, *set, samples, cut, FilmStrip::mostMoments, FilmStrip::mostFilms, hidden, progress);
        },
        this, [this, cut](const FilmSamples& samples) { m_strip->show(samples, cut); });
}

} // namespace training
