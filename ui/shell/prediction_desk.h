// "Predict every film", put together: its actions, what the status line and the notices say of it.
#pragma once

#include "ui/kit/action_registry.h"
#include "ui/shell/notice_list.h"
#include "ui/shell/status_line.h"
#include "ui/training/predictor.h"

#include <functional>
#include <vector>

namespace shell {

/// Registers "run.predict" and "run.stop-predicting", everywhere. Which run is meant, and which films are in view, the
/// workspaces say.
class PredictionDesk : public QObject {
    Q_OBJECT
public:
    PredictionDesk(training::RunLauncher& launcher, kit::ActionRegistry& registry, NoticeList& notices, QObject* parent = nullptr);

    training::Predictor& predictor() { return m_predictor; }
    /// `run`: that the current workspace shows; none: the newest finished one. `films`: in view, the nearest first.
    void ask(std::function<domain::RunId()> run, std::function<std::vector<domain::ImageId>()> films);
    void follow(); ///< another run may be meant

private:
    std::optional<store::RunRow> runInQuestion() const;
    void predict(domain::RunId run);
    void say(const training::Predictor::End& end);

    training::RunLauncher& m_launcher;
    kit::ActionRegistry& m_registry;
    NoticeList& m_notices;
    training::Predictor m_predictor;
    std::function<domain::RunId()> m_run;
    std::function<std::vector<domain::ImageId>()> m_films;
};

/// Says of a training which prediction waits for it, if any.
void addWaiting(RunState& training, const training::Predictor& predictor);
/// What the status line says while films are answered.
RunState predictionState(const training::Predictor& predictor);

} // namespace shell
