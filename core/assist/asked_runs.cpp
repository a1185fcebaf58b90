#include "core/assist/asked_runs.h"

#include <algorithm>

namespace assist {

std::vector<store::RunRow> runsAskedUnbidden(std::vector<store::RunRow> runs)
{
    constexpr std::size_t most = 3;
    std::erase_if(runs, [](const store::RunRow& run) { return run.state != QLatin1String("finished"); });
    std::sort(runs.begin(), runs.end(), [](const auto& a, const auto& b) { return b.number < a.number; });
    if (runs.size() > most)
        runs.resize(most);
    return runs;
}

} // namespace assist
