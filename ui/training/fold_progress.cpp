#include "ui/training/fold_progress.h"

#include "core/domain/method_options.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/training/fold_chips.h"
#include "ui/training/run_list_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace training {

namespace {

constexpr int phaseHeight = 26;

struct PhaseTimes {
    int times = 0;         ///< thresholds and weights take turns
    double from = -1, to = -1; ///< minutes
};

PhaseTimes timesOf(const FoldCurves& fold, const QString& phase, double now)
{
    PhaseTimes found;
    for (std::size_t k = 0; k < fold.phases.size(); ++k) {
        if (fold.phases[k].phase != phase)
            continue;
        if (found.times++ == 0)
            found.from = fold.phases[k].at.minutes;
        found.to = k + 1 < fold.phases.size() ? fold.phases[k + 1].at.minutes : now;
    }
    return found;
}

} // namespace

FoldProgress::FoldProgress(RunCurvesModel& curves, QWidget* parent) : QWidget(parent), m_curves(curves)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::SectionHeader(tr("Fold"), this);
    layout->addWidget(m_header);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(12, 0, 12, 8);
    body->setSpacing(4);
    m_chips = new FoldChips(this);
    body->addWidget(m_chips);
    m_phases = new QVBoxLayout;
    m_phases->setSpacing(0);
    body->addLayout(m_phases);
    m_collapsePart = new QWidget(this);
    auto* collapse = new QHBoxLayout(m_collapsePart);
    collapse->setContentsMargins(0, 4, 0, 0);
    collapse->setSpacing(8);
    auto* sign = new QLabel(m_collapsePart);
    sign->setPixmap(kit::iconPixmap(QStringLiteral("warning"), 16, kit::theme().colour(QStringLiteral("warn")), devicePixelRatioF()));
    collapse->addWidget(sign, 0, Qt::AlignTop);
    m_collapses = new QLabel(m_collapsePart);
    m_collapses->setObjectName(QStringLiteral("collapses"));
    m_collapses->setWordWrap(true);
    m_collapses->setFont(kit::theme().font(kit::FontRole::Small));
    collapse->addWidget(m_collapses, 1);
    body->addWidget(m_collapsePart);
    layout->addLayout(body);
    connect(m_chips, &FoldChips::chosen, &m_curves, &RunCurvesModel::setFold);
}

std::vector<double> FoldProgress::foldShares() const
{
    const RunCurves& curves = m_curves.curves();
    const bool finished = curves.status.state == QLatin1String("finished");
    std::vector<double> shares;
    for (const FoldCurves& fold : curves.folds) {
        if (fold.done || finished) {
            shares.push_back(1);
            continue;
        }
        // Nine tenths of a fold's time go into its first stage.
        double share = 0;
        if (!fold.steps.empty() && fold.stepsExpected > 0) {
            const bool late = fold.phases.back().phase == QLatin1String("crf") || fold.phases.back().phase == QLatin1String("predict");
            share = (late ? 0.9 : 0.0) + (late ? 0.08 : 0.9) * std::min(1.0, fold.lastStep() / fold.stepsExpected);
        }
        shares.push_back(share);
    }
    return shares;
}

void FoldProgress::follow(const domain::MethodOptions* options)
{
    const int shown = m_curves.shownFold();
    setVisible(shown >= 0);
    if (shown < 0)
        return;
    m_header->setTitle(tr("Fold %1 of %2").arg(shown + 1).arg(m_curves.foldCount()));
    m_chips->show(foldShares(), shown);
    showPhases(*m_curves.curves().fold(shown), options);
    showCollapses();
}

void FoldProgress::showPhases(const FoldCurves& fold, const domain::MethodOptions* options)
{
    while (QLayoutItem* item = m_phases->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const RunCurves& curves = m_curves.curves();
    const double lastMinute = static_cast<double>(curves.started.msecsTo(curves.lastLine)) / 60'000.0;
    for (const char* name : {"unary", "thresholds", "crf", "predict"}) {
        const QString phase = QLatin1String(name);
        if (phase == QLatin1String("crf") && options && options->crf == "off")
            continue;
        const PhaseTimes times = timesOf(fold, phase, lastMinute);
        const bool now = !fold.done && !fold.phases.empty() && fold.phases.back().phase == phase;
        const bool done = times.times > 0 && !now;
        auto* line = new QWidget(this);
        line->setFixedHeight(phaseHeight);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto* glyph = new QLabel(line);
        glyph->setFixedWidth(16);
        const QString icon = done ? QStringLiteral("check") : now ? QStringLiteral("chevron-right") : QString();
        if (!icon.isEmpty())
            glyph->setPixmap(kit::iconPixmap(icon, 16, kit::theme().colour(done ? QStringLiteral("good") : QStringLiteral("accent")),
                                             devicePixelRatioF()));
        layout->addWidget(glyph);
        QString word = phaseWord(phase);
        word[0] = word[0].toUpper();
        if (phase == QLatin1String("crf") && options)
            word = tr("PAC-CRF %1 × %1").arg(options->crfWindow);
        layout->addWidget(new kit::TextLabel(word, kit::FontRole::Body, kit::FontWeight::Text,
                                             times.times > 0 ? QStringLiteral("text") : QStringLiteral("muted"), line));
        layout->addStretch(1);
        QString detail;
        if (now && fold.stepsExpected > 0 && !fold.steps.empty())
            detail = tr("step %1 of %2").arg(QLocale().toString(static_cast<qint64>(fold.lastStep())),
                                             QLocale().toString(static_cast<qint64>(fold.stepsExpected)));
        else if (done && times.to >= times.from)
            detail = durationWord((times.to - times.from) * 60);
        layout->addWidget(new kit::TextLabel(detail, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), line));
        m_phases->addWidget(line);
    }
}

/// Of every fold, whichever is shown: a finding that is lost in one is news.
void FoldProgress::showCollapses()
{
    std::map<QString, QStringList> foldsOf;
    for (const Collapse& collapse : m_curves.curves().collapses)
        foldsOf[collapse.finding] << QString::number(collapse.fold + 1);
    QStringList sentences;
    for (auto& [finding, folds] : foldsOf)
        sentences << tr("%1: after a third of the training, all regions were empty in fold %2.").arg(kit::findingName(finding), folds.join(QStringLiteral(", ")));
    if (!sentences.isEmpty())
        sentences << tr("More boxes of it help.");
    m_collapsePart->setVisible(!sentences.isEmpty());
    m_collapses->setText(sentences.join(QLatin1Char('\n')));
}

} // namespace training
