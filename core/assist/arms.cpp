#include "core/assist/arms.h"

#include "core/domain/bootstrap.h"
#include "core/domain/random.h"

#include <algorithm>
#include <set>

namespace assist {

namespace {

// Streams of one seed that must not follow one another.
constexpr std::uint64_t imageStream = 0x61726d00;
constexpr std::uint64_t slotStream = 0x736c6f74;
constexpr std::uint64_t lotStream = 0x6c6f7400;

domain::Random stream(std::uint64_t kind, std::uint64_t seed, std::int64_t number)
{
    return domain::Random::stream(domain::Random::stream(seed, kind).next(), static_cast<std::uint64_t>(number));
}

ArmResult resultOf(const std::vector<ArmCase>& cases, Arm arm)
{
    std::vector<double> before, after;
    std::vector<std::string> patients;
    for (const ArmCase& one : cases) {
        if (one.arm != arm)
            continue;
        before.push_back(one.before);
        after.push_back(one.after);
        patients.push_back(one.patient);
    }
    ArmResult result;
    result.cases = static_cast<int>(before.size());
    result.before = domain::mean(before);
    result.after = domain::mean(after);
    result.gain = result.after - result.before;
    result.interval = domain::clusterBootstrap(patients, [&](const std::vector<int>& times) {
        double sum = 0, count = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            sum += times[i] * (after[i] - before[i]);
            count += times[i];
        }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    });
    return result;
}

} // namespace

Arm armOf(domain::ImageId image, const ArmOptions& options)
{
    return stream(imageStream, options.seed, image.value).chance(options.randomShare) ? Arm::Random : Arm::Model;
}

Arm armOfSlot(std::int64_t slot, const ArmOptions& options)
{
    return stream(slotStream, options.seed, slot).chance(options.randomShare) ? Arm::Random : Arm::Model;
}

std::uint64_t lotOf(domain::ImageId image, const ArmOptions& options)
{
    return stream(lotStream, options.seed, image.value).next();
}

ArmComparison compareArms(const std::vector<ArmCase>& cases, int least)
{
    ArmComparison comparison;
    comparison.model = resultOf(cases, Arm::Model);
    comparison.random = resultOf(cases, Arm::Random);
    comparison.isEnough = comparison.model.cases >= least && comparison.random.cases >= least;
    comparison.difference = comparison.model.gain - comparison.random.gain;
    if (!comparison.isEnough)
        return comparison;
    std::vector<std::string> patients;
    for (const ArmCase& one : cases)
        patients.push_back(one.patient);
    comparison.interval = domain::clusterBootstrap(patients, [&](const std::vector<int>& times) {
        double sums[2] = {}, counts[2] = {};
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const auto arm = static_cast<std::size_t>(cases[i].arm);
            sums[arm] += times[i] * (cases[i].after - cases[i].before);
            counts[arm] += times[i];
        }
        return counts[0] > 0 && counts[1] > 0 ? std::optional(sums[0] / counts[0] - sums[1] / counts[1]) : std::nullopt;
    });
    return comparison;
}

ArmSplits armSplits(const std::vector<BoxedFilm>& films, const ArmOptions& options)
{
    const auto patientOf = [](const BoxedFilm& film) { return film.patient.empty() ? film.identity : film.patient; };
    std::vector<const BoxedFilm*> arms[2], before;
    std::set<std::string> patients;
    for (const BoxedFilm& film : films) {
        if (film.arm) {
            arms[static_cast<std::size_t>(*film.arm)].push_back(&film);
            patients.insert(patientOf(film));
        }
    }
    for (const BoxedFilm& film : films) {
        if (film.isBefore && !film.arm && !patients.contains(patientOf(film)))
            before.push_back(&film);
    }
    ArmSplits splits;
    const std::size_t count = std::min(arms[0].size(), arms[1].size());
    if (count == 0 || before.empty())
        return splits;
    splits.filmsPerArm = static_cast<int>(count);
    splits.testFilms = static_cast<int>(before.size());
    for (const auto& [arm, lines] : {std::pair{Arm::Model, &splits.model}, std::pair{Arm::Random, &splits.random}}) {
        std::vector<const BoxedFilm*>& trained = arms[static_cast<std::size_t>(arm)];
        std::sort(trained.begin(), trained.end(), [&](const BoxedFilm* a, const BoxedFilm* b) {
            return std::pair(lotOf(a->image, options), a->image) < std::pair(lotOf(b->image, options), b->image);
        });
        for (std::size_t i = 0; i < count; ++i)
            lines->push_back({trained[i]->identity, domain::Part::Train, {}});
        for (const BoxedFilm* film : before)
            lines->push_back({film->identity, domain::Part::Test, {}});
    }
    return splits;
}

} // namespace assist
