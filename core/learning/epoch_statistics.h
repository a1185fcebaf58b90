// What an epoch was like: loss per term, empty regions, found boxes (method.md, "What a run must show").
#pragma once

#include "core/learning/fold_model.h"
#include "core/learning/losses.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace learning {

struct EpochReport {
    int epoch = 0; ///< from 1
    int step = 0;  ///< steps done
    double inside = 0, outside = 0, positive = 0, negative = 0; ///< means over the epoch's images
    std::vector<double> empty; ///< per finding, share of its boxed cases without a positive patch; NaN without a case
    double accuracy01 = 0, accuracy05 = 0; ///< share of cases with IoU ≥ 0.1, ≥ 0.5
    int cases = 0; ///< each (image, finding) once, as it was last seen: looks at one film are no independent cases
    bool onValidation = false;
};

class EpochStatistics {
public:
    explicit EpochStatistics(int findings);
    void addLoss(const Loss& loss);
    /// `images`: which image of the set each sample is.
    void addCases(const std::vector<CaseOverlap>& cases, const Indices& images);
    /// Starts cases anew, for an epoch that is judged on other images than it trained on.
    void clearCases();
    EpochReport report(int epoch, int step) const;
    /// Findings that have collapsed: all of at least three looks empty and the inside term at 0.9 λτ or more.
    std::vector<int> collapsed(double lambda, const std::vector<double>& tau) const;

private:
    struct PerFinding {
        int looks = 0, empty = 0; ///< of the epoch, an image's every time it was seen
        double inside = 0;
    };
    struct LastLook {
        double iou = 0;
        bool isEmpty = false;
    };
    std::vector<PerFinding> m_findings;
    double m_inside = 0, m_outside = 0, m_positive = 0, m_negative = 0;
    std::int64_t m_images = 0;
    std::map<std::pair<std::int64_t, int>, LastLook> m_cases; ///< by image and finding
};

} // namespace learning
