#include "core/worker/run_progress.h"

#include "core/runs/time_left.h"

#include <algorithm>
#include <limits>

namespace worker {

double secondsUntilDone(const std::vector<double>& left, int parallel, double speed)
{
    if (speed <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> busyUntil(static_cast<std::size_t>(std::max(1, parallel)), 0);
    for (double work : left) {
        auto first = std::min_element(busyUntil.begin(), busyUntil.end());
        *first += work / speed;
    }
    return *std::max_element(busyUntil.begin(), busyUntil.end());
}

RunProgress::RunProgress(int folds, int parallel) : m_folds(static_cast<std::size_t>(folds)), m_parallel(parallel) {}

bool RunProgress::isDone() const
{
    return !m_folds.empty() &&
           std::all_of(m_folds.begin(), m_folds.end(), [](const Fold& fold) { return fold.done.load() >= 1; });
}

void RunProgress::begin(double activeSeconds)
{
    m_doneAtStart = done();
    m_activeAtStart = activeSeconds;
}

double RunProgress::done() const
{
    double sum = 0;
    for (const Fold& fold : m_folds)
        sum += fold.done.load();
    return m_folds.empty() ? 0 : sum / static_cast<double>(m_folds.size());
}

double RunProgress::secondsLeft(double activeSeconds) const
{
    const double seconds = activeSeconds - m_activeAtStart;
    const double gained = done() - m_doneAtStart;
    if (!runs::tellsTimeLeft(seconds, gained))
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> left;
    int working = 0;
    for (const bool now : {true, false}) {
        for (const Fold& fold : m_folds) {
            const double rest = 1 - fold.done.load();
            if (rest > 0 && fold.works.load() == now) {
                left.push_back(rest);
                working += now ? 1 : 0;
            }
        }
    }
    const double folds = static_cast<double>(m_folds.size());
    return secondsUntilDone(left, m_parallel, gained * folds / seconds / std::max(1, working));
}

} // namespace worker
