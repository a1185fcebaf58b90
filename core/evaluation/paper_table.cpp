#include "core/evaluation/paper_table.h"

#include "core/evaluation/figures.h"

#include <algorithm>
#include <map>
#include <set>

namespace evaluation {

namespace {

/// The cases of two rows that are the same image and finding, beside each other.
struct Pairs {
    std::vector<const CaseScore*> a, b;
    std::vector<std::string> clusters;
    std::vector<int> findings;

    Pairs of(int finding) const
    {
        Pairs some;
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (findings[i] == finding)
                some.add(*a[i], *b[i]);
        }
        return some;
    }
    void add(const CaseScore& one, const CaseScore& other)
    {
        a.push_back(&one);
        b.push_back(&other);
        clusters.push_back(clusterOf(one));
        findings.push_back(one.finding);
    }
    template <typename Figure> domain::PairedDifference difference(Figure figure) const
    {
        std::vector<double> as, bs;
        for (std::size_t i = 0; i < a.size(); ++i) {
            as.push_back(static_cast<double>(figure(*a[i])));
            bs.push_back(static_cast<double>(figure(*b[i])));
        }
        return domain::pairedBootstrapOfGroupMeans(as, bs, clusters, findings);
    }
};

Pairs pairsOf(const std::vector<CaseScore>& a, const std::vector<CaseScore>& b)
{
    std::map<std::pair<QString, int>, const CaseScore*> other;
    for (const CaseScore& one : b)
        other.emplace(std::pair{one.identity, one.finding}, &one);
    Pairs pairs;
    for (const CaseScore& one : a) {
        if (const auto it = other.find({one.identity, one.finding}); it != other.end())
            pairs.add(one, *it->second);
    }
    return pairs;
}

/// Fills the figures that Comparison and its findings have in common.
template <typename Target> void fill(Target& target, const Pairs& pairs, const std::vector<double>& thresholds)
{
    target.cases = static_cast<int>(pairs.a.size());
    for (const double t : thresholds) {
        target.iou.push_back(pairs.difference([=](const CaseScore& c) { return c.iou >= t; }));
        target.ior.push_back(pairs.difference([=](const CaseScore& c) { return c.ior >= t; }));
    }
    target.meanIou = pairs.difference([](const CaseScore& c) { return c.iou; });
}

Comparison compare(const std::vector<CaseScore>& row, const std::vector<CaseScore>& reference,
                   const std::vector<double>& thresholds, bool everyFinding)
{
    const Pairs pairs = pairsOf(row, reference);
    Comparison comparison;
    fill(comparison, pairs, thresholds);
    const std::set<int> findings(pairs.findings.begin(), pairs.findings.end());
    for (const int finding : findings) {
        if (!everyFinding)
            break;
        Comparison::OfFinding& one = comparison.findings.emplace_back();
        one.finding = finding;
        fill(one, pairs.of(finding), thresholds);
    }
    return comparison;
}

} // namespace

domain::Result<PaperRow> paperRow(const QString& setting, const QString& method, const runs::RunFolder& folder,
                                  const domain::MethodOptions& options, std::optional<Stage> stage)
{
    const auto run = runs::readAnswers(folder);
    if (!run)
        return tl::unexpected(run.error());
    const ScoringOptions own = scoringOptions(options, run->predictions);
    PaperRow row;
    row.setting = setting;
    row.method = method;
    row.folds = run->set.folds;
    row.stage = stage ? stage : own.stage;
    row.ownRule = ruleText(own);
    for (const ReadAs reading : readings) {
        ScoringOptions scoring = own;
        scoring.stage = row.stage;
        if (reading == ReadAs::FittedCut)
            scoring.rule = RegionRule::FittedCut;
        else if (reading == ReadAs::Relative)
            scoring.rule = RegionRule::Relative;
        auto cases = scoreCases(run->set, run->predictions, scoring);
        if (!cases)
            return tl::unexpected(cases.error());
        row.cases[static_cast<std::size_t>(reading)] = std::move(*cases);
    }
    std::set<int> answered;
    for (const CaseScore& score : row.cases.front())
        answered.insert(score.fold);
    row.foldsAnswered = static_cast<int>(answered.size());
    return row;
}

PaperTable paperTable(std::vector<PaperRow> rows, const domain::FindingSchema& schema,
                      const std::vector<double>& thresholds)
{
    PaperTable table;
    table.schema = schema;
    table.thresholds = thresholds;
    std::set<int> findings;
    for (PaperRow& input : rows) {
        PaperTable::Row& row = table.rows.emplace_back();
        row.input = std::move(input);
        for (std::size_t r = 0; r < readings.size(); ++r) {
            row.tables[r] = accuracyTable(row.input.cases[r], schema, thresholds);
            for (const FindingRow& one : row.tables[r].rows)
                findings.insert(one.finding);
        }
    }
    table.findings.assign(findings.begin(), findings.end());
    for (PaperTable::Row& row : table.rows) {
        if (!row.input.reference || *row.input.reference >= table.rows.size())
            continue;
        const PaperRow& reference = table.rows[*row.input.reference].input;
        for (std::size_t r = 0; r < readings.size(); ++r) {
            if (row.input.cases[r].empty() || reference.cases[r].empty())
                continue;
            row.against[r] = compare(row.input.cases[r], reference.cases[r], thresholds, readings[r] == ReadAs::Own);
        }
    }
    return table;
}

QString rowName(const PaperRow& row)
{
    return row.setting.isEmpty() ? row.method : row.setting + QStringLiteral("  ") + row.method;
}

QString readingName(const PaperRow& row, ReadAs reading)
{
    switch (reading) {
    case ReadAs::Own: return row.ownRule;
    case ReadAs::FittedCut: return QStringLiteral("fitted cut");
    case ReadAs::Relative: return QStringLiteral("z ≥ 0.6 max");
    }
    return {};
}

std::optional<double> PaperTable::accuracy(std::size_t row, ReadAs reading, Metric metric, std::size_t threshold,
                                           int finding) const
{
    const AccuracyTable& table = rows[row].tables[static_cast<std::size_t>(reading)];
    if (table.rows.empty())
        return std::nullopt;
    if (finding < 0)
        return (metric == Metric::Iou ? table.meanIouAccuracy : table.meanIorAccuracy)[threshold];
    const FindingRow* one = table.rowOf(finding);
    return one ? std::optional((metric == Metric::Iou ? one->iou : one->ior)[threshold].accuracy.value()) : std::nullopt;
}

bool PaperTable::isBest(std::size_t row, ReadAs reading, Metric metric, std::size_t threshold, int finding) const
{
    const std::optional<double> mine = accuracy(row, reading, metric, threshold, finding);
    bool competes = false;
    for (std::size_t other = 0; other < rows.size(); ++other) {
        if (other == row || rows[other].input.setting != rows[row].input.setting)
            continue;
        const std::optional<double> theirs = accuracy(other, reading, metric, threshold, finding);
        if (mine && theirs && *theirs > *mine + 1e-12)
            return false;
        competes = competes || theirs.has_value();
    }
    return mine && competes;
}

} // namespace evaluation
