// The chosen run's facts: where it is, how long it takes, what it learns from, what came out; pause and stop.
#pragma once

#include "ui/training/run_curves_model.h"
#include "ui/training/run_facts.h"
#include "ui/training/run_launcher.h"

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;

namespace kit {
class FactList;
class PanelHeader;
class SectionHeader;
class TextLabel;
}

namespace training {

class AnsweredFilms;
class FoldProgress;
class RefreshAfterBoxes;
class ResultFacts;

class FactsPanel : public QWidget {
    Q_OBJECT
public:
    /// `predict`: the action "run.predict", if there is one.
    FactsPanel(RunLauncher& launcher, RunCurvesModel& curves, RefreshAfterBoxes& refresh, QAction* predict, QWidget* parent = nullptr);

    /// No run: the panel is empty. `state` as runs::RunStatus::state.
    void setRun(domain::RunId run, const QString& state);
    void setFacts(const std::optional<RunFacts>& facts);

Q_SIGNALS:
    void auditWanted(domain::RunId run);
    void refreshWanted(domain::RunId run); ///< its heads on today's boxes

private:
    void follow();
    void followState();
    void followWhole();
    void followLearns();
    QWidget* makeToday();
    void followToday();
    QString accuracyText(const domain::Proportion& proportion) const;

    RunLauncher& m_launcher;
    RunCurvesModel& m_curves;
    RefreshAfterBoxes& m_refresh;
    domain::RunId m_run;
    QString m_state;
    std::optional<RunFacts> m_facts;

    QWidget* m_body;
    kit::PanelHeader* m_header;
    kit::TextLabel* m_stateText;
    QPushButton *m_pause, *m_stop, *m_resume, *m_audit;
    FoldProgress* m_fold;
    ResultFacts* m_result;
    kit::SectionHeader* m_wholeHeader;
    kit::FactList *m_whole, *m_device, *m_learns;
    AnsweredFilms* m_answered;
    QWidget* m_today;
    QPushButton* m_refit;
    QCheckBox* m_again;
    QLabel* m_newer;
    bool m_wholeIsActive = false;
    QLabel* m_footer;
};

} // namespace training
