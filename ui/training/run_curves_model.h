// The curves of one run as a plot shows them: which fold, which axis, how smooth, and words that say of what.
#pragma once

#include "core/domain/finding.h"
#include "core/runs/run_folder.h"
#include "ui/kit/job.h"
#include "ui/training/run_curves.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace training {

struct Curve {
    QString name;
    int series = 0; ///< position in the theme's list of curve colours
    std::vector<double> x, y;
    std::vector<double> raw; ///< before smoothing; empty: y is what was said
};

struct Band {
    std::vector<double> x, low, high;
};

struct PhaseMark {
    double x = 0;
    QString word;
};

/// View-model without a widget. A run's events are read in a job the first time; what a live run adds is a line or
/// two a tick.
class RunCurvesModel : public QObject {
    Q_OBJECT
public:
    enum class Axis { Steps, Minutes };
    explicit RunCurvesModel(domain::FindingSchema schema, QObject* parent = nullptr);

    void setRun(const std::optional<runs::RunFolder>& folder); ///< also to read the same one anew
    void setLive(bool live); ///< goes on reading what is added
    bool isLoading() const { return m_job.isRunning(); }
    const RunCurves& curves() const { return m_curves; }
    const runs::RunFolder& folder() const { return m_folder; }

    int foldCount() const { return static_cast<int>(m_curves.folds.size()); }
    /// The chosen fold, else the first one that is not done.
    int shownFold() const;
    void setFold(int fold); ///< -1: follow
    bool isFollowing() const { return m_fold < 0; }
    void setAxis(Axis axis);
    Axis axis() const { return m_axis; }
    void setSmoothing(double weight); ///< 0 … 0.98
    double smoothing() const { return m_smoothing; }
    void setFinding(int finding);
    int finding() const { return m_finding; }
    /// Findings that have had thresholds said.
    std::vector<int> findingsWithThresholds() const;

    std::vector<Curve> lossCurves() const;
    std::vector<Curve> accuracyCurves() const; ///< T 0.1 and T 0.5
    Band accuracyBand() const;                 ///< Wilson, 95 %, of T 0.1
    /// "Correct, training boxes": live figures are never of the test part, and the words say so.
    QString accuracyTitle() const;
    int accuracyN() const;
    std::vector<Curve> thresholdCurves() const; ///< τ and ρ of finding()
    Curve speedCurve() const;
    std::vector<PhaseMark> phaseMarks() const;
    double lastX() const;
    void setDead(bool dead); ///< it failed, whether or not it could still say so
    /// Where a failed run's curves end; none: it did not fail.
    std::optional<double> deathX() const;

    /// The last lines that were said, as a terminal would show them: plain English, never translated.
    QStringList lastWords() const;

Q_SIGNALS:
    void changed();
    void loadingChanged();

private:
    void forget();
    void readMore();
    void take(const runs::Event& event);
    double x(const Moment& moment) const { return m_axis == Axis::Steps ? moment.step : moment.minutes; }
    template <typename Value> Curve stepCurve(const QString& name, int series, Value value) const;

    domain::FindingSchema m_schema;
    runs::RunFolder m_folder;
    kit::Job m_job;
    QTimer m_tick;
    std::optional<runs::EventFile> m_events;
    RunCurves m_curves;
    std::deque<QString> m_words;
    bool m_live = false, m_dead = false;
    int m_fold = -1;
    Axis m_axis = Axis::Steps;
    double m_smoothing = 0.6;
    int m_finding = 0;
};

/// "14:21:07  crf   fold 1  step 212 of 840  loss 0.771  44 images/s"; empty for events that say nothing to a person.
QString eventLine(const runs::Event& event);

} // namespace training
