// How far a whole run is, and how long it will still take: told by folds that work side by side.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

namespace worker {

/// Seconds until folds with `left` of their work (0 … 1 each, those that work now first) are done by `parallel` threads
/// that each do `speed` of a fold per second, one fold after another. NaN without a speed.
double secondsUntilDone(const std::vector<double>& left, int parallel, double speed);

/// Any thread may tell and ask.
class RunProgress {
public:
    RunProgress(int folds, int parallel);

    void set(int fold, double done) { m_folds[static_cast<std::size_t>(fold)].done.store(done); } ///< 0 … 1
    void setWorking(int fold, bool works) { m_folds[static_cast<std::size_t>(fold)].works.store(works); }
    bool isDone(int fold) const { return m_folds[static_cast<std::size_t>(fold)].done.load() >= 1; }
    bool isDone() const;

    /// The speed is measured from here on. `activeSeconds`: RunControl's.
    void begin(double activeSeconds);
    double done() const; ///< 0 … 1
    double secondsLeft(double activeSeconds) const; ///< NaN until runs::tellsTimeLeft

private:
    struct Fold {
        std::atomic<double> done{0};
        std::atomic<bool> works{false};
    };
    std::vector<Fold> m_folds;
    int m_parallel;
    double m_doneAtStart = 0;
    double m_activeAtStart = 0; ///< s
};

} // namespace worker
