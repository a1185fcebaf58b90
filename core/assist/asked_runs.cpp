#include "core/assist/asked_runs.h"

#include <algorithm>

namespace assist {

std::vector<store::RunRow> runsAskedUnbidden(std::vector<store::RunRow> runs,
                                             const std::function<bool(const store::RunRow&)>& canAnswer)
{
    constexpr std::size_t most = 3;
    std::sort(runs.begin(), runs.end(), [](const auto& a, const auto& b) { return b.number < a.number; });
    std::vector<store::RunRow> asked;
    for (store::RunRow& run : runs) {
        if (asked.size() < most && canAnswer(run)) // which looks at files, so no further than needed
            asked.push_back(std::move(run));
    }
    return asked;
}

} // namespace assist
