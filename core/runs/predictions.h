// The maps that a run predicted: float32 [image, K, P, P], before (p) and after (z) the CRF.
#pragma once

#include "core/domain/error.h"
#include "core/domain/identifiers.h"
#include "core/domain/threshold_rule.h"
#include "core/runs/run_folder.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace runs {

struct PredictedMaps {
    int findings = 0; ///< K of the schema (findings that were not trained hold NaN)
    int patches = 0;  ///< P
    int fold = -1;    ///< fold model(s) that answered; -1: mean of several
    std::vector<float> p, z; ///< K × P × P each, row-major
    const float* unary(int finding) const { return p.data() + static_cast<std::size_t>(finding) * patches * patches; }
    const float* final(int finding) const { return z.data() + static_cast<std::size_t>(finding) * patches * patches; }
};

/// Reads one image's maps at a time; the files may be large. Keys are the identities of training_set.json.
class PredictionReader {
public:
    /// A run without predictions yet opens empty. Errors: TensorFileInvalid.
    static domain::Result<PredictionReader> open(const RunFolder&);
    bool has(const QString& identity) const;
    /// The fold model that did not see it for a boxed image, else `all.safetensors`.
    domain::Result<std::optional<PredictedMaps>> maps(const QString& identity) const;
    std::vector<QString> identities() const;
    /// Fitted per fold: the cut-off per finding (report only) and the thresholds, as stored with the predictions.
    std::vector<double> fittedCuts(int fold) const;
    std::vector<domain::Thresholds> thresholds(int fold) const;

private:
    struct Place {
        QString file;
        qint64 row = 0;
        int fold = -1;
    };
    std::unordered_map<QString, Place> m_places;
    std::unordered_map<int, std::vector<double>> m_cuts;
    std::unordered_map<int, std::vector<domain::Thresholds>> m_thresholds;
};

} // namespace runs
