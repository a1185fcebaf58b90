#include "core/learning/fold_context.h"

#include "core/domain/random.h"

#include <torch/types.h>

#include <algorithm>
#include <iterator>

namespace learning {

namespace {

Indices onlyBoxed(const ImageSet& set, const Indices& indices)
{
    Indices boxed;
    std::copy_if(indices.begin(), indices.end(), std::back_inserter(boxed),
                 [&](std::int64_t i) { return set.samples[static_cast<std::size_t>(i)].isBoxed(); });
    return boxed;
}

} // namespace

FoldContext::FoldContext(const domain::MethodOptions& o, std::shared_ptr<const ImageSet> s, FoldPlan p,
                         const Place& where)
    : options(o)
    , set(std::move(s))
    , plan(std::move(p))
    , place(where)
    , training(joined(plan.boxed, plan.unboxed))
    , fitting(options.thresholdFit == "validation" && !plan.validation.empty() ? plan.validation : training)
    , validationBoxed(onlyBoxed(*set, plan.validation))
{
    TORCH_CHECK(!plan.boxed.empty(), "fold ", plan.fold, " has no boxed image to learn from");
}

std::uint64_t seedOf(const FoldContext& context, Stream stream)
{
    const std::uint64_t number =
        static_cast<std::uint64_t>(context.plan.fold) * 16 + static_cast<std::uint64_t>(stream);
    return domain::Random::stream(context.options.seed, number).next();
}

std::vector<Indices> inPieces(const Indices& indices)
{
    constexpr std::size_t atOnce = 16;
    std::vector<Indices> pieces;
    for (std::size_t first = 0; first < indices.size(); first += atOnce) {
        const std::size_t last = std::min(indices.size(), first + atOnce);
        pieces.emplace_back(indices.begin() + static_cast<std::ptrdiff_t>(first),
                            indices.begin() + static_cast<std::ptrdiff_t>(last));
    }
    return pieces;
}

Indices joined(Indices first, const Indices& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

at::Tensor plainMaps(const FoldContext& context, Localizer& network, PacCrf* crf, const Indices& indices)
{
    domain::MethodOptions plain = context.options;
    plain.testTimeShifts = false;
    std::vector<at::Tensor> maps;
    for (const Indices& piece : inPieces(indices))
        maps.push_back(answer(network, crf, plain, pixelsAt(*context.set, piece), context.place).z);
    return torch::cat(maps);
}

std::vector<CaseOverlap> judge(const FoldContext& context, Localizer& network, PacCrf* crf, const Indices& indices)
{
    return caseOverlaps(plainMaps(context, network, crf, indices), samplesAt(*context.set, indices),
                        context.options.cut);
}

} // namespace learning
