#include "core/learning/fold_answers.h"

#include <torch/types.h>

#include <algorithm>
#include <iterator>

namespace learning {

FoldAnswers::FoldAnswers(const FoldContext& context) : m_context(context), m_pieces(inPieces(context.plan.test)) {}

int FoldAnswers::advance(Localizer& base, PacCrf* crf, BaseCache& cache)
{
    int images = 0;
    if (m_step == 0) {
        m_maps.clear();
        images = fitCuts(base, crf, cache);
        cache.clear();
    } else {
        const Indices& piece = m_pieces[static_cast<std::size_t>(m_step - 1)];
        m_maps.push_back(answer(base, crf, m_context.options, pixelsAt(*m_context.set, piece), m_context.place));
        images = static_cast<int>(piece.size());
    }
    ++m_step;
    if (isDone())
        finish(base, crf);
    return images;
}

int FoldAnswers::fitCuts(Localizer& base, PacCrf* crf, BaseCache& cache)
{
    const ImageSet& set = *m_context.set;
    Indices boxed;
    std::copy_if(m_context.fitting.begin(), m_context.fitting.end(), std::back_inserter(boxed),
                 [&](std::int64_t i) { return set.samples[static_cast<std::size_t>(i)].isBoxed(); });
    if (boxed.empty()) {
        m_result.cuts = m_result.unaryCuts =
            std::vector<double>(static_cast<std::size_t>(set.findings), m_context.options.cut);
        return 0;
    }
    cache.fill(base);
    const std::vector<Sample> samples = samplesAt(set, boxed);
    const Maps maps = cache.maps(boxed, crf);
    m_result.unaryCuts = fittedCuts(maps.p, samples);
    m_result.cuts = crf ? fittedCuts(maps.z, samples) : m_result.unaryCuts;
    return static_cast<int>(boxed.size());
}

void FoldAnswers::finish(Localizer& base, PacCrf* crf)
{
    const domain::MethodOptions& options = m_context.options;
    m_result.test = joined(m_maps, m_context.set->findings, options.patches);
    // Where images were held out of the weights, they judge the second stage; else the test part does, for the
    // other folds (the worker never lets a fold choose by its own test part).
    const Indices& validation = m_context.validationBoxed;
    m_result.judgedOnValidation = !validation.empty() && options.crfImages != "held_out";
    std::vector<CaseOverlap> unary;
    std::vector<CaseOverlap> second;
    if (m_result.judgedOnValidation) {
        unary = judge(m_context, base, nullptr, validation);
        second = crf ? judge(m_context, base, crf, validation) : unary;
    } else {
        const std::vector<Sample> tested = samplesAt(*m_context.set, m_context.plan.test);
        unary = caseOverlaps(m_result.test.p, tested, options.cut);
        second = caseOverlaps(m_result.test.z, tested, options.cut);
    }
    m_result.unaryMeanIou = meanIou(unary);
    m_result.crfMeanIou = meanIou(second);
    m_result.judgedCases = static_cast<int>(unary.size());
}

} // namespace learning
