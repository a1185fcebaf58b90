// Where a fold stands: its chips, the phases it goes through, and the findings whose regions have collapsed.
#pragma once

#include "ui/training/run_curves_model.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace domain {
struct MethodOptions;
}

namespace kit {
class SectionHeader;
}

namespace training {

class FoldChips;

class FoldProgress : public QWidget {
    Q_OBJECT
public:
    explicit FoldProgress(RunCurvesModel& curves, QWidget* parent = nullptr);
    /// `options` nullptr: not read yet.
    void follow(const domain::MethodOptions* options);

private:
    void showPhases(const FoldCurves& fold, const domain::MethodOptions* options);
    void showCollapses();
    std::vector<double> foldShares() const;

    RunCurvesModel& m_curves;
    kit::SectionHeader* m_header;
    FoldChips* m_chips;
    QVBoxLayout* m_phases;
    QWidget* m_collapsePart;
    QLabel* m_collapses;
};

} // namespace training
