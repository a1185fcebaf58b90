// What a fold that trains tells, as lines of events.jsonl.
#pragma once

#include "core/learning/fold_trainer.h"
#include "core/worker/training_facts.h"

#include <QElapsedTimer>

#include <string>

namespace worker {

class FoldEvents : public learning::FoldListener {
public:
    FoldEvents(const TrainingFacts& facts, int fold, const learning::FoldTrainer& trainer)
        : m_facts(facts), m_fold(fold), m_trainer(trainer)
    {
    }

    void phaseBegan(learning::Phase phase) override;
    void stepDone(const learning::StepReport& report) override;
    void epochDone(const learning::EpochReport& report) override;
    void thresholdsFitted(const std::vector<learning::FittedFinding>& findings) override;
    void collapsed(int finding) override;

    /// Which published weights went in: an event with the counts, line by line in log.txt.
    void weightsLoaded(const learning::WeightsReport& report) const;

    /// A phase began since the last call: a good time for a checkpoint.
    bool takePhaseBegan();

private:
    std::string findingName(int trained) const;

    const TrainingFacts& m_facts;
    int m_fold;
    const learning::FoldTrainer& m_trainer;
    bool m_phaseBegan = false;
    QElapsedTimer m_sinceStep; ///< event
    int m_images = 0;          ///< since the last step event
    double m_seconds = 0, m_waited = 0;
};

} // namespace worker
