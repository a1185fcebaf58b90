#include "ui/shell/status_feed.h"

#include "ui/annotate/gesture_queue.h"
#include "ui/shell/errand.h"
#include "ui/shell/notice_list.h"
#include "ui/shell/prediction_desk.h"
#include "ui/shell/project_counter.h"
#include "ui/shell/run_state.h"
#include "ui/shell/status_line.h"

namespace shell {

using domain::RunId;

StatusFeed::StatusFeed(StatusLine& line, NoticeList& notices, Errand& errand, QObject* parent)
    : QObject(parent), m_line(line), m_notices(notices), m_errand(errand)
{
    connect(&m_errand, &Errand::progressed, this, &StatusFeed::followErrand);
    connect(&m_notices, &NoticeList::changed, this, &StatusFeed::followNotices);
    followErrand();
    followNotices();
    m_line.setSaved({});
}

void StatusFeed::watch(store::Project& project, annotate::GestureQueue& gestures, training::RunLauncher& launcher,
                       ProjectCounter& counter)
{
    m_gestures = &gestures;
    m_launcher = &launcher;
    m_counter = &counter;
    connect(m_gestures, &annotate::GestureQueue::stateChanged, this, &StatusFeed::followSaved);
    connect(&project, &store::Project::changed, this, &StatusFeed::followSaved);
    connect(m_counter, &ProjectCounter::counted, this, &StatusFeed::followCounts);
    connect(m_launcher, &training::RunLauncher::changed, this, &StatusFeed::followRun);
    connect(m_launcher, &training::RunLauncher::statusChanged, this, &StatusFeed::followRun);
    connect(m_launcher, &training::RunLauncher::launched, this, [this] {
        m_lastFailed = {};
        followRun();
    });
    connect(m_launcher, &training::RunLauncher::ended, this, [this](RunId run) {
        if (const runs::RunStatus* status = m_launcher->status(run); status && status->state == QLatin1String("failed"))
            m_lastFailed = run;
        followRun();
    });
    followSaved();
    followRun();
}

void StatusFeed::watch(training::Predictor& predictor)
{
    m_predictor = &predictor;
    connect(m_predictor, &training::Predictor::changed, this, &StatusFeed::followRun);
    followRun();
}

void StatusFeed::followSaved()
{
    m_line.setSaved({m_gestures->waiting(), m_gestures->lastSaved()});
}

void StatusFeed::followRun()
{
    if (m_predictor && m_predictor->active()) {
        m_line.setRun(predictionState(*m_predictor));
        return;
    }
    RunState state = runState(*m_launcher, m_lastFailed, m_counter->counts() ? m_counter->counts()->runs : -1);
    if (m_predictor)
        addWaiting(state, *m_predictor);
    m_line.setRun(state);
}

void StatusFeed::followCounts()
{
    m_line.setRead(m_counter->readByReader(), m_counter->counts()->images);
    followRun();
}

void StatusFeed::followErrand()
{
    if (m_errand.isRunning())
        m_line.setErrand({m_errand.title(), m_errand.share(), m_errand.isStopping()});
    else
        m_line.setErrand({.text = m_preparing, .canStop = false});
}

void StatusFeed::setPreparing(const QString& text)
{
    m_preparing = text;
    followErrand();
}

void StatusFeed::followNotices()
{
    const int unseen = m_notices.unseen(), all = int(m_notices.notices().size());
    int unseenBad = 0;
    for (int i = 0; i < std::min(unseen, all); ++i)
        unseenBad += m_notices.notices()[std::size_t(i)].kind >= kit::NoticeBar::Kind::Warning ? 1 : 0;
    m_line.setNotices(unseen > 0 ? tr("%n new notice(s)", nullptr, unseen)
                      : all > 0  ? tr("%n notice(s)", nullptr, all)
                                 : QString(),
                      unseenBad > 0);
}

} // namespace shell
