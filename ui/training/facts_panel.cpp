#include "ui/training/facts_panel.h"

#include "ui/kit/dates.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/training/answered_films.h"
#include "ui/training/fold_progress.h"
#include "ui/training/refresh_after_boxes.h"
#include "ui/training/result_facts.h"
#include "ui/training/run_list_model.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace training {

namespace {

QString shortHash(const QString& hash)
{
    return hash.isEmpty() ? QStringLiteral("–") : hash.left(4) + QLatin1Char(' ') + hash.mid(4, 4) + QStringLiteral(" …");
}

QString when(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    return local.date() == QDate::currentDate() ? FactsPanel::tr("today %1").arg(time)
                                                : kit::dateText(local.date()) + QLatin1Char(' ') + time;
}

} // namespace

FactsPanel::FactsPanel(RunLauncher& launcher, RunCurvesModel& curves, RefreshAfterBoxes& refresh, QAction* predict, QWidget* parent)
    : QWidget(parent), m_launcher(launcher), m_curves(curves), m_refresh(refresh)
{
    setObjectName(QStringLiteral("factsPanel"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_header = new kit::PanelHeader(tr("Run"), this);
    m_stateText = new kit::TextLabel;
    m_stateText->setObjectName(QStringLiteral("runState"));
    m_header->addWidget(m_stateText);
    outer->addWidget(m_header);

    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    const auto padded = [&](QWidget* widget) {
        auto* box = new QVBoxLayout;
        box->setContentsMargins(12, 0, 12, 8);
        box->addWidget(widget);
        body->addLayout(box);
        return widget;
    };

    auto* buttons = new QWidget(m_body);
    auto* buttonLayout = new QHBoxLayout(buttons);
    buttonLayout->setContentsMargins(0, 8, 0, 4);
    buttonLayout->setSpacing(8);
    const auto button = [&](const char* name, const char* icon, const QString& help) {
        auto* made = new QPushButton(buttons);
        made->setObjectName(QLatin1String(name));
        made->setIcon(kit::icon(QLatin1String(icon), QStringLiteral("text")));
        made->setToolTip(help);
        made->setAccessibleDescription(help);
        buttonLayout->addWidget(made, 1);
        return made;
    };
    m_pause = button("pauseRun", "train-pause", tr("Waits after the current step; the memory stays taken"));
    m_pause->setText(tr("Pause"));
    m_stop = button("stopRun", "train-stop", tr("Ends after the current step and keeps a checkpoint to go on from"));
    m_stop->setText(tr("Stop, keep"));
    m_resume = button("resumeRun", "retry", tr("Goes on from the last checkpoint"));
    m_resume->setText(tr("Resume"));
    m_audit = button("auditRun", "report", tr("Every case of this run beside its film"));
    m_audit->setText(tr("Audit"));
    padded(buttons);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const runs::RunStatus* status = m_launcher.status(m_run);
        if (status && (status->state == QLatin1String("paused") || status->state == QLatin1String("pausing")))
            m_launcher.goOn(m_run);
        else
            m_launcher.pause(m_run);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_launcher.stop(m_run); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_launcher.resumeRun(m_run); });
    connect(m_audit, &QPushButton::clicked, this, [this] { Q_EMIT auditWanted(m_run); });

    m_fold = new FoldProgress(m_curves, m_body);
    body->addWidget(m_fold);
    m_result = new ResultFacts(m_body);
    body->addWidget(m_result);

    const auto section = [&](const QString& title, const char* name, kit::FactList*& list) {
        auto* header = new kit::SectionHeader(title, m_body);
        body->addWidget(header);
        list = new kit::FactList(m_body);
        list->setObjectName(QLatin1String(name));
        body->addWidget(list);
        return header;
    };
    m_wholeHeader = section(tr("Whole run"), "wholeFacts", m_whole);
    section(tr("Device"), "deviceFacts", m_device);
    section(tr("What it learns from"), "learnsFacts", m_learns);
    m_answered = new AnsweredFilms(predict, m_body);
    body->addWidget(m_answered);
    m_today = makeToday();
    body->addWidget(m_today);
    body->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_body);
    outer->addWidget(scroll, 1);
    auto* footer = new QFrame(this);
    kit::setKind(footer, "footer");
    auto* footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(12, 8, 12, 8);
    auto* info = new QLabel(footer);
    info->setPixmap(kit::iconPixmap(QStringLiteral("info"), 16, kit::theme().colour(QStringLiteral("muted")), devicePixelRatioF()));
    footerLayout->addWidget(info, 0, Qt::AlignTop);
    m_footer = new QLabel(tr("The run goes on when this window is closed."), footer);
    m_footer->setWordWrap(true);
    m_footer->setFont(kit::theme().font(kit::FontRole::Small));
    footerLayout->addWidget(m_footer, 1);
    outer->addWidget(footer);

    connect(&m_curves, &RunCurvesModel::changed, this, &FactsPanel::follow);
    connect(&m_launcher, &RunLauncher::statusChanged, this, [this](domain::RunId run) {
        if (run == m_run)
            follow();
    });
    connect(&m_launcher, &RunLauncher::changed, this, &FactsPanel::follow);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] {
        follow();
        m_result->show(m_facts ? &*m_facts : nullptr);
    });
    follow();
}

/// What has changed since, and the quick way to see what it does to the maps.
QWidget* FactsPanel::makeToday()
{
    auto* today = new QWidget(m_body);
    auto* layout = new QVBoxLayout(today);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new kit::SectionHeader(tr("Today’s boxes"), today));
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(12, 0, 12, 8);
    inside->setSpacing(6);
    m_newer = new QLabel(today);
    m_newer->setObjectName(QStringLiteral("newerBoxes"));
    m_newer->setWordWrap(true);
    m_newer->setFont(kit::theme().font(kit::FontRole::Small));
    m_refit = new QPushButton(kit::icon(QStringLiteral("retry"), QStringLiteral("text")), tr("Refit the heads"), today);
    m_refit->setObjectName(QStringLiteral("refitHeads"));
    m_again = new QCheckBox(tr("Again after new boxes"), today);
    m_again->setObjectName(QStringLiteral("refitAfterBoxes"));
    m_again->setToolTip(tr("A few seconds after the last new box, while nothing else trains. Every refit is a run of its own."));
    inside->addWidget(m_newer);
    inside->addWidget(m_refit);
    inside->addWidget(m_again);
    layout->addLayout(inside);
    connect(m_refit, &QPushButton::clicked, this, [this] { Q_EMIT refreshWanted(m_run); });
    connect(m_again, &QCheckBox::toggled, &m_refresh, &RefreshAfterBoxes::setOn);
    connect(&m_refresh, &RefreshAfterBoxes::onChanged, m_again, &QCheckBox::setChecked);
    m_again->setChecked(m_refresh.isOn());
    return today;
}

void FactsPanel::followToday()
{
    const bool finished = m_state == QLatin1String("finished") && m_facts && !m_launcher.isActive(m_run);
    m_today->setVisible(finished);
    m_answered->setVisible(finished);
    if (!m_facts)
        return;
    m_answered->show(m_facts->answeredFilms, m_launcher.outlook().films());
    const launch::BoxCount* today = m_launcher.outlook().boxes(m_facts->configuration.options);
    const int newer = today ? static_cast<int>(today->taken.boxes) - m_facts->boxes : 0;
    m_newer->setText(!today                 ? QString()
                     : newer > 0            ? tr("%n box(es) more than this run has learned from.", nullptr, newer)
                     : newer < 0            ? tr("%n box(es) fewer than this run has learned from.", nullptr, -newer)
                                            : tr("As many boxes as this run has learned from."));
    const QString why = m_launcher.whyNotRefresh();
    m_refit->setEnabled(why.isEmpty());
    m_refit->setToolTip(why.isEmpty() ? tr("Refits the heads of this run on today’s boxes, in seconds, as a run of its own. The full "
                                           "training may say otherwise.")
                                      : why);
}

void FactsPanel::setRun(domain::RunId run, const QString& state)
{
    if (run != m_run) {
        m_result->show(nullptr);
        m_facts.reset();
        for (kit::FactList* list : {m_whole, m_device, m_learns})
            list->clear();
    }
    m_run = run;
    m_state = state;
    follow();
}

void FactsPanel::setFacts(const std::optional<RunFacts>& facts)
{
    m_result->show(nullptr);
    m_facts = facts;
    m_result->show(m_facts ? &*m_facts : nullptr);
    m_learns->clear();
    follow();
}

void FactsPanel::follow()
{
    m_body->setVisible(bool(m_run));
    m_footer->parentWidget()->setVisible(m_launcher.isActive(m_run));
    m_header->setTitle(m_run ? tr("Run %1").arg(m_run.value) : tr("No run chosen"));
    if (!m_run) {
        m_stateText->setText({});
        return;
    }
    followState();
    m_fold->follow(m_facts ? &m_facts->configuration.options : nullptr);
    followWhole();
    followLearns();
    followToday();
}

void FactsPanel::followState()
{
    const bool active = m_launcher.isActive(m_run);
    const bool waits = m_launcher.waiting() == m_run;
    const QString state = active ? m_launcher.status(m_run)->state : waits ? QStringLiteral("queued") : m_state;
    m_stateText->setText(m_launcher.isSilent(m_run) ? tr("silent") : stateWord(state));
    m_stateText->setColourRole(state == QLatin1String("failed")     ? QStringLiteral("bad")
                               : state == QLatin1String("finished") ? QStringLiteral("good")
                               : active                             ? QStringLiteral("accent_text")
                                                                    : QStringLiteral("muted"));
    const bool paused = state == QLatin1String("paused") || state == QLatin1String("pausing");
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(kit::icon(paused ? QStringLiteral("train-start") : QStringLiteral("train-pause"), QStringLiteral("text")));
    m_pause->setVisible(active);
    m_stop->setVisible(active || waits);
    m_stop->setEnabled(state != QLatin1String("stopping"));
    m_pause->setEnabled(state != QLatin1String("stopping") && state != QLatin1String("starting"));
    m_resume->setVisible(!active && !waits && state == QLatin1String("stopped"));
    const QString why = m_launcher.whyNotResume(m_run);
    m_resume->setEnabled(why.isEmpty());
    m_resume->setToolTip(why.isEmpty() ? tr("Goes on from the last checkpoint") : why);
    m_audit->setVisible(!active && m_facts && m_facts->isScored());
}

QString FactsPanel::accuracyText(const domain::Proportion& proportion) const
{
    const auto interval = domain::wilson(proportion);
    const QLocale locale;
    return tr("%1 [%2, %3], n %4")
        .arg(locale.toString(proportion.value(), 'f', 2), locale.toString(interval.low, 'f', 2),
             locale.toString(interval.high, 'f', 2))
        .arg(proportion.n);
}

void FactsPanel::followWhole()
{
    const RunCurves& curves = m_curves.curves();
    const QLocale locale;
    const bool active = m_launcher.isActive(m_run);
    const bool running = active && m_launcher.status(m_run)->state == QLatin1String("running");
    m_wholeHeader->setDetail(!running                        ? QString()
                             : curves.status.secondsLeft < 0 ? tr("estimating…", "the time left")
                                                             : tr("%1 left").arg(durationWord(curves.status.secondsLeft)));
    // Facts come and go with the state: a run that goes on again has not taken its time yet.
    if (std::exchange(m_wholeIsActive, active) != active)
        m_whole->clear();
    m_whole->setFact(tr("Started"), curves.started.isValid() ? when(curves.started) : QStringLiteral("–"));
    if (!active && curves.started.isValid())
        m_whole->setFact(tr("Took"), durationWord(curves.secondsAtWork()));
    m_whole->setFact(tr("Checkpoint"), curves.checkpointAt.isValid()
                                           ? tr("%1, fold %2").arg(when(curves.checkpointAt)).arg(curves.checkpointFold + 1)
                                           : QStringLiteral("–"));
    m_whole->setFact(tr("Speed"), curves.status.imagesPerSecond > 0
                                      ? kit::isolated(tr("%1 images/s").arg(locale.toString(curves.status.imagesPerSecond, 'f',
                                                                                            curves.status.imagesPerSecond < 10 ? 1 : 0)))
                                      : QStringLiteral("–"));
    if (const FoldCurves* fold = curves.fold(m_curves.shownFold()); fold && !fold->epochs.empty() && fold->epochs.back().n > 0) {
        const EpochPoint& last = fold->epochs.back();
        const domain::Proportion now{static_cast<int>(std::lround(last.accuracy01 * last.n)), last.n};
        m_whole->setFact(curves.accuracyOn == QLatin1String("validation") ? tr("At T 0.1, validation") : tr("At T 0.1, training"),
                         std::isfinite(last.accuracy01) ? accuracyText(now) : QStringLiteral("–"));
    }
    const QString device = curves.status.device;
    m_device->setFact(tr("Trains on"), device.isEmpty() ? QStringLiteral("–") : device);
    if (!curves.threads.isEmpty())
        m_device->setFact(tr("Threads"), curves.threads);
    if (!curves.libtorch.isEmpty())
        m_device->setFact(tr("LibTorch"), curves.libtorch);
}

void FactsPanel::followLearns()
{
    if (!m_facts)
        return;
    const QLocale locale;
    const RunFacts& facts = *m_facts;
    m_learns->setFact(tr("Boxes"), tr("%1 on %n image(s)", nullptr, facts.boxedImages).arg(locale.toString(facts.boxes)));
    m_learns->setFact(tr("Labels only"),
                      facts.labelOnlyUsed > 0
                          ? tr("%1 of %2 images").arg(locale.toString(facts.labelOnlyUsed), locale.toString(facts.labelOnlyImages))
                          : tr("none"));
    m_learns->setFact(tr("Patients"), tr("%1, none in two folds").arg(locale.toString(facts.patients)));
    if (const domain::MethodOptions& options = facts.configuration.options; options.thresholdRule == "fixed") {
        const double tau = options.fixedTau > 0 ? options.fixedTau : options.thresholdTauMax;
        const double rho = options.fixedRho >= 0 ? options.fixedRho : options.thresholdRho;
        m_learns->setFact(tr("Thresholds"), tr("fixed, τ %1 and ρ %2").arg(locale.toString(tau, 'f', 2), locale.toString(rho, 'f', 2)));
    }
    m_learns->setFact(tr("Data"), shortHash(facts.dataHash));
    m_learns->setFact(tr("Settings"), shortHash(facts.configuration.hash()));
}

} // namespace training
