#include "ui/training/fit_panel.h"

#include "ui/kit/bars.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/training/machine_memory.h"
#include "ui/training/run_estimate.h"
#include "ui/training/run_list_model.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace training {

namespace {

constexpr double giga = 1e9;
constexpr double secondsRoundedTo = 60;

QString gigabytes(double bytes) { return QLocale().toString(bytes / giga, 'f', 1); }

} // namespace

FitPanel::FitPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("fit"));
    setToolTip(tr("An estimate from the settings and this computer’s measured speed, right within a factor of two while "
                  "nothing else computes. After its first steps the run says its own."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    m_sign = new QLabel(this);
    m_sign->setFixedSize(16, 18);
    line->addWidget(m_sign);
    m_verdict = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name, QStringLiteral("text"), this);
    m_verdict->setObjectName(QStringLiteral("fitVerdict"));
    m_verdict->setWordWrap(true);
    line->addWidget(m_verdict, 1);
    m_time = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"), this);
    m_time->setObjectName(QStringLiteral("fitTime"));
    line->addWidget(m_time);
    layout->addLayout(line);
    m_bar = new kit::FitBar(this);
    layout->addWidget(m_bar);
    m_parts = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), this);
    m_parts->setWordWrap(true);
    layout->addWidget(m_parts);
}

void FitPanel::show(const domain::MethodOptions& options, qint64 boxed, qint64 unboxed,
                    const std::optional<doctor::WorkerFacts>& machine)
{
    setVisible(machine && boxed > 0);
    if (!machine || boxed <= 0)
        return;
    const RunEstimate estimate = estimateRun(options, boxed, unboxed, *machine);
    const bool gpu = usesGpu(options, *machine);
    const MachineMemory memory = gpu ? MachineMemory{} : machineMemory();
    const bool known = memory.freeBytes > 0;
    const bool fits = !known || estimate.bytes() <= static_cast<double>(memory.freeBytes);
    m_verdict->setText(gpu     ? tr("Needs about %1 GB on the GPU").arg(gigabytes(estimate.bytes()))
                       : !known ? tr("Needs about %1 GB").arg(gigabytes(estimate.bytes()))
                       : fits   ? tr("It fits: about %1 of %2 GB free").arg(gigabytes(estimate.bytes()), gigabytes(static_cast<double>(memory.freeBytes)))
                                : tr("Too much: about %1, %2 GB free").arg(gigabytes(estimate.bytes()), gigabytes(static_cast<double>(memory.freeBytes))));
    m_sign->setPixmap(!known ? QPixmap()
                             : kit::iconPixmap(fits ? QStringLiteral("check") : QStringLiteral("warning"), 16,
                                               kit::theme().colour(fits ? QStringLiteral("good") : QStringLiteral("warn")), devicePixelRatioF()));
    m_sign->setVisible(known);
    m_time->setText(estimate.seconds > 0 ? tr("about %1").arg(durationWord(std::max(estimate.seconds, secondsRoundedTo))) : QString());
    m_time->setToolTip(tr("If nothing else computes on this machine. A run replaces it by its own figure once it has trained for a while."));
    const double limit = known ? static_cast<double>(memory.freeBytes) : -1;
    m_bar->set({estimate.weightsBytes, estimate.imagesBytes, estimate.activationsBytes}, std::max(estimate.bytes() * 1.1, limit * 1.1), limit);
    m_parts->setText(fits ? tr("program and weights %1, images %2, activations %3")
                                .arg(gigabytes(estimate.weightsBytes), gigabytes(estimate.imagesBytes), gigabytes(estimate.activationsBytes))
                          : tr("A smaller micro_batch or fewer parallel_folds need less."));
}

} // namespace training
