#include "core/evaluation/agreement.h"

#include "core/domain/bootstrap.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace evaluation {

namespace {

using domain::Label;

/// The category that kappa counts; none: this image does not count.
std::optional<int> categoryOf(Label label, UnsureAs unsure)
{
    if (label == Label::NotAsked)
        return std::nullopt;
    if (label == Label::Unsure) {
        switch (unsure) {
        case UnsureAs::Category: break;
        case UnsureAs::Present: return static_cast<int>(Label::Present);
        case UnsureAs::Absent: return static_cast<int>(Label::Absent);
        case UnsureAs::LeftOut: return std::nullopt;
        }
    }
    return static_cast<int>(label);
}

std::string clusterOf(const Reading& reading)
{
    return reading.patient.empty() ? "image " + std::to_string(reading.image.value) : "patient " + reading.patient;
}

std::optional<int> answerOf(const Reading& reading, int finding, UnsureAs unsure)
{
    const auto i = static_cast<std::size_t>(finding);
    return i < reading.labels.size() ? categoryOf(reading.labels[i], unsure) : std::nullopt;
}

std::vector<domain::Box> boxesOf(const Reading& reading, int finding)
{
    std::vector<domain::Box> boxes;
    for (const domain::FindingBox& box : reading.boxes) {
        if (box.finding == finding)
            boxes.push_back(box.box);
    }
    return boxes;
}

/// Cases that two readers share, of one finding or of all.
struct PairedCases {
    std::vector<PairedAnswer> answers;
    std::vector<std::string> answerClusters;
    std::vector<double> ious;
    std::vector<std::string> iouClusters;
    int oneBoxed = 0;

    void add(const Reading& a, const Reading& b, int finding, UnsureAs unsure)
    {
        const auto first = answerOf(a, finding, unsure), second = answerOf(b, finding, unsure);
        if (first && second) {
            answers.push_back({*first, *second});
            answerClusters.push_back(clusterOf(a));
        }
        const std::vector<domain::Box> ofA = boxesOf(a, finding), ofB = boxesOf(b, finding);
        if (!ofA.empty() && !ofB.empty()) {
            ious.push_back(iouOfUnions(ofA, ofB));
            iouClusters.push_back(clusterOf(a));
        } else if (ofA.empty() != ofB.empty() && (first || a.isDone) && (second || b.isDone)) {
            ++oneBoxed;
        }
    }

    FindingAgreement judged(int finding, const AgreementOptions& options, const std::stop_token& stop) const
    {
        FindingAgreement agreement;
        agreement.finding = finding;
        agreement.same.n = static_cast<int>(answers.size());
        agreement.same.successes = static_cast<int>(
            std::count_if(answers.begin(), answers.end(), [](const auto& one) { return one.first == one.second; }));
        agreement.oneBoxed = oneBoxed;
        agreement.bothBoxed = static_cast<int>(ious.size());

        if (agreement.same.n >= leastCases)
            agreement.kappa.value = cohensKappa(answers, std::vector<int>(answers.size(), 1));
        if (agreement.kappa.value) {
            agreement.kappa.interval = domain::clusterBootstrap(
                answerClusters, [&](const std::vector<int>& times) { return cohensKappa(answers, times); },
                options.samples, options.seed, stop);
        }
        if (ious.empty())
            return agreement;
        agreement.iou.value = domain::mean(ious);
        agreement.iou.interval = domain::clusterBootstrap(
            iouClusters,
            [&](const std::vector<int>& times) -> std::optional<double> {
                double sum = 0, n = 0;
                for (std::size_t i = 0; i < ious.size(); ++i) {
                    sum += times[i] * ious[i];
                    n += times[i];
                }
                return sum / n; // a draw has as many clusters as there are, so at least one case
            },
            options.samples, options.seed, stop);
        return agreement;
    }
};

/// Of the readers who have read it, by reader.
std::map<domain::ImageId, std::map<domain::ReaderId, const Reading*>> byImage(const std::vector<Reading>& readings)
{
    std::map<domain::ImageId, std::map<domain::ReaderId, const Reading*>> images;
    for (const Reading& reading : readings)
        images[reading.image][reading.reader] = &reading;
    return images;
}

double& tally(std::vector<double>& counts, int category)
{
    if (static_cast<std::size_t>(category) >= counts.size())
        counts.resize(static_cast<std::size_t>(category) + 1, 0);
    return counts[static_cast<std::size_t>(category)];
}

} // namespace

double iouOfUnions(const std::vector<domain::Box>& a, const std::vector<domain::Box>& b)
{
    if (a.empty() || b.empty())
        return 0;
    std::vector<domain::Box> all = a;
    all.insert(all.end(), b.begin(), b.end());
    const double both = domain::unionArea(all);
    return both > 0 ? std::max(0.0, domain::unionArea(a) + domain::unionArea(b) - both) / both : 0;
}

std::optional<double> cohensKappa(const std::vector<PairedAnswer>& answers, const std::vector<int>& times)
{
    assert(answers.size() == times.size());
    std::vector<double> first, second; // marginals, by category
    double n = 0, same = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        n += times[i];
        same += answers[i].first == answers[i].second ? times[i] : 0;
        tally(first, answers[i].first) += times[i];
        tally(second, answers[i].second) += times[i];
    }
    double byChance = 0; // n² pₑ: whole numbers, so that n² is met exactly where both always say one thing
    for (std::size_t category = 0; category < std::min(first.size(), second.size()); ++category)
        byChance += first[category] * second[category];
    if (n == 0 || byChance == n * n)
        return std::nullopt;
    return (same * n - byChance) / (n * n - byChance);
}

std::optional<double> krippendorffsAlpha(const std::vector<std::vector<int>>& units, const std::vector<int>& times)
{
    assert(units.size() == times.size());
    // Coincidences: each ordered pair of answers to a unit of m counts 1/(m − 1). For nominal data only the diagonal and
    // the marginals are needed.
    std::vector<double> marginals, counts;
    double agreeing = 0, n = 0;
    for (std::size_t u = 0; u < units.size(); ++u) {
        const auto m = static_cast<double>(units[u].size());
        if (m < 2 || times[u] == 0)
            continue;
        counts.assign(marginals.size(), 0);
        for (const int answer : units[u])
            tally(counts, answer) += 1;
        for (std::size_t answer = 0; answer < counts.size(); ++answer) {
            agreeing += times[u] * counts[answer] * (counts[answer] - 1) / (m - 1);
            tally(marginals, static_cast<int>(answer)) += times[u] * counts[answer];
        }
        n += times[u] * m;
    }
    double byChance = 0;
    for (const double count : marginals)
        byChance += count * (count - 1);
    // Every answer the same (or none): nothing to tell apart.
    if (byChance == n * (n - 1))
        return std::nullopt;
    return 1 - (n - 1) * (n - agreeing) / (n * (n - 1) - byChance);
}

std::vector<PairAgreement> pairAgreements(const std::vector<Reading>& readings, int findings,
                                          const AgreementOptions& options, const domain::Progress& progress)
{
    struct Pair {
        std::vector<PairedCases> perFinding;
        PairedCases all;
    };
    std::map<std::pair<domain::ReaderId, domain::ReaderId>, Pair> pairs;
    for (const auto& [image, ofReaders] : byImage(readings)) {
        for (auto a = ofReaders.begin(); a != ofReaders.end(); ++a) {
            for (auto b = std::next(a); b != ofReaders.end(); ++b) {
                Pair& pair = pairs[{a->first, b->first}];
                pair.perFinding.resize(static_cast<std::size_t>(findings));
                for (int finding = 0; finding < findings; ++finding) {
                    for (PairedCases* cases : {&pair.perFinding[static_cast<std::size_t>(finding)], &pair.all})
                        cases->add(*a->second, *b->second, finding, options.unsure);
                }
            }
        }
    }
    std::vector<PairAgreement> result;
    std::int64_t done = 0;
    const auto total = static_cast<std::int64_t>(pairs.size()) * (findings + 1);
    const auto judged = [&](const PairedCases& cases, int finding) {
        progress(done++, total, "agreement");
        return cases.judged(finding, options, progress.stop);
    };
    for (const auto& [readers, pair] : pairs) {
        if (progress.stopRequested())
            break;
        if (pair.all.answers.empty() && pair.all.ious.empty())
            continue; // both were there, but never with an answer to the same question
        PairAgreement agreement{readers.first, readers.second, {}, judged(pair.all, -1)};
        for (int finding = 0; finding < findings; ++finding)
            agreement.findings.push_back(judged(pair.perFinding[static_cast<std::size_t>(finding)], finding));
        result.push_back(std::move(agreement));
    }
    return result;
}

std::vector<CommonAgreement> commonAgreements(const std::vector<Reading>& readings, int findings,
                                              const AgreementOptions& options, const domain::Progress& progress)
{
    struct Units {
        std::vector<std::vector<int>> answers;
        std::vector<std::string> clusters;
    };
    std::vector<Units> perFinding(static_cast<std::size_t>(findings));
    Units all;
    for (const auto& [image, ofReaders] : byImage(readings)) {
        for (int finding = 0; finding < findings; ++finding) {
            std::vector<int> answers;
            for (const auto& [reader, reading] : ofReaders) {
                if (const auto answer = answerOf(*reading, finding, options.unsure))
                    answers.push_back(*answer);
            }
            if (answers.size() < 2)
                continue;
            for (Units* units : {&perFinding[static_cast<std::size_t>(finding)], &all}) {
                units->answers.push_back(answers);
                units->clusters.push_back(clusterOf(*ofReaders.begin()->second));
            }
        }
    }
    const auto judged = [&](int finding, const Units& units) {
        CommonAgreement agreement{finding, static_cast<int>(units.answers.size()), {}};
        if (agreement.images >= leastCases)
            agreement.alpha.value = krippendorffsAlpha(units.answers, std::vector<int>(units.answers.size(), 1));
        if (agreement.alpha.value) {
            agreement.alpha.interval = domain::clusterBootstrap(
                units.clusters, [&](const std::vector<int>& times) { return krippendorffsAlpha(units.answers, times); },
                options.samples, options.seed, progress.stop);
        }
        return agreement;
    };
    std::vector<CommonAgreement> result;
    for (int finding = 0; finding < findings; ++finding)
        result.push_back(judged(finding, perFinding[static_cast<std::size_t>(finding)]));
    result.push_back(judged(-1, all));
    return result;
}

} // namespace evaluation
