// What came out of a run on its test parts, for its own answer or either stage, beside the floor.
#pragma once

#include "core/evaluation/case_scores.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace kit {
class FactList;
}

namespace training {

struct RunFacts;

class ResultFacts : public QWidget {
    Q_OBJECT
public:
    explicit ResultFacts(QWidget* parent = nullptr);
    /// nullptr, or not scored yet: hidden.
    void show(const RunFacts* facts);

private:
    void fillStages(const RunFacts& facts);
    std::optional<evaluation::Stage> shownStage() const;

    QComboBox* m_stage;
    kit::FactList* m_list;
    QLabel* m_verdict;
};

/// "base", "base + CRF".
QString stageWord(evaluation::Stage stage);

} // namespace training
