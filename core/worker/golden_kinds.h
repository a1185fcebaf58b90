// One function per kind of golden vector; golden.cpp chooses among them.
#pragma once

#include "core/worker/golden.h"

#include "core/safetensors/safetensors.h"

#include <QJsonObject>

#include <map>
#include <string>

namespace worker {

/// Keeps the comparison that comes closest to its tolerance, or breaks it.
class GoldenJudge {
public:
    /// error: largest |ours − reference| over the largest |reference|; not finite counts as infinite.
    void add(double error, double tolerance, const std::string& implementation, const std::string& quantity);
    void fillIn(GoldenResult& result) const;

private:
    bool m_any = false;
    double m_share = 0; ///< error / tolerance
    double m_error = 0;
    double m_tolerance = 0;
    std::string m_implementation, m_quantity;
};

/// What a file says of itself: its metadata, and its entry of index.json where it has one.
using GoldenFacts = std::map<std::string, std::string>;

// Each throws std::exception where an array or a fact is missing or does not fit.
void judgePacConvolution(const safetensors::File& file, GoldenJudge& judge);
enum class GoldenCrf { Softmax, Multilabel };
void judgeCrf(const safetensors::File& file, const GoldenFacts& facts, GoldenCrf form, GoldenJudge& judge);
void judgeBlur(const safetensors::File& file, const GoldenFacts& facts, GoldenJudge& judge);
void judgeBackbone(const safetensors::File& file, const GoldenFacts& facts, GoldenJudge& judge);
void judgeLosses(const safetensors::File& file, const GoldenFacts& facts, GoldenJudge& judge);
void judgeScaledLosses(const safetensors::File& file, const GoldenFacts& facts, GoldenJudge& judge);
void judgeRegions(const QJsonObject& file, GoldenJudge& judge);
void judgeThresholds(const QJsonObject& file, GoldenJudge& judge);

} // namespace worker
