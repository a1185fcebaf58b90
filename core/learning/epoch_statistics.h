// What an epoch was like: loss per term, empty regions, found boxes (method.md, "What a run must show").
#pragma once

#include "core/learning/fold_model.h"
#include "core/learning/losses.h"

#include <vector>

namespace learning {

struct EpochReport {
    int epoch = 0; ///< from 1
    int step = 0;  ///< steps done
    double inside = 0, outside = 0, positive = 0, negative = 0; ///< means over the epoch's images
    std::vector<double> empty; ///< per finding, share of its boxed cases without a positive patch; NaN without a case
    double accuracy01 = 0, accuracy05 = 0; ///< share of cases with IoU ≥ 0.1, ≥ 0.5
    int cases = 0;
    bool onValidation = false;
};

class EpochStatistics {
public:
    explicit EpochStatistics(int findings);
    void addLoss(const Loss& loss);
    void addCases(const std::vector<CaseOverlap>& cases);
    /// Starts cases anew, for an epoch that is judged on other images than it trained on.
    void clearCases();
    EpochReport report(int epoch, int step) const;
    /// Findings that have collapsed: all of at least three regions empty and the inside term at 0.9 λτ or more.
    std::vector<int> collapsed(double lambda, const std::vector<double>& tau) const;

private:
    struct PerFinding {
        int cases = 0, empty = 0;
        double inside = 0;
    };
    std::vector<PerFinding> m_findings;
    double m_inside = 0, m_outside = 0, m_positive = 0, m_negative = 0;
    std::int64_t m_images = 0;
    int m_cases = 0, m_at01 = 0, m_at05 = 0;
};

} // namespace learning
