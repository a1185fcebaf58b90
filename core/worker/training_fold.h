// One fold of a training, on its thread: it trains, looks at wishes between two steps, and leaves checkpoints, samples and
// its answers.
#pragma once

#include "core/learning/fold_trainer.h"
#include "core/worker/fold_events.h"
#include "core/worker/training_facts.h"

#include <QElapsedTimer>
#include <QString>

namespace worker {

QString checkpointPath(const runs::RunFolder& folder, int fold);

/// Its answer is on disk and belongs to this plan: nothing to do when the run goes on.
bool isComplete(const TrainingFacts& facts, const learning::FoldPlan& plan);

class TrainingFold {
public:
    TrainingFold(const TrainingFacts& facts, const learning::FoldPlan& plan);

    /// From the checkpoint, where there is one, to the answers, or to the wish to stop. Throws what LibTorch throws.
    domain::Done train();

private:
    domain::Done begin();
    domain::Done restore();
    bool checkpointIsDue(learning::Phase before);
    domain::Done writeCheckpoint();
    void writeSample();
    domain::Done writeResult();

    const TrainingFacts& m_facts;
    learning::FoldTrainer m_trainer;
    FoldEvents m_events;
    QElapsedTimer m_sinceCheckpoint;
    double m_checkpointTook = 0; ///< s
};

} // namespace worker
