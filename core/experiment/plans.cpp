#include "core/experiment/plans.h"

#include <algorithm>
#include <functional>
#include <set>

namespace experiment {

using domain::MethodOptions;

namespace {

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(100 * share, 0, 'g', 3);
}

/// Every cell once with each seed, a whole round after the other: a stop then leaves comparable rows.
std::vector<Cell> withSeeds(const std::vector<Cell>& cells, int seeds)
{
    std::vector<Cell> all;
    for (int s = 0; s < seeds; ++s) {
        for (Cell cell : cells) {
            cell.options.seed += static_cast<std::uint64_t>(s);
            if (seeds > 1)
                cell.name += QStringLiteral(", seed %1").arg(cell.options.seed);
            all.push_back(std::move(cell));
        }
    }
    return all;
}

MethodOptions baseModel(MethodOptions options, double length)
{
    options.loss = "base";
    options.lambdaAnn = 5; // Li et al. 2018
    options.blur = 0;
    options.crf = "off";
    options.passes *= length;
    options.maxSteps = std::min(10'000'000, static_cast<int>(options.maxSteps * length));
    return options;
}

/// From image labels alone: whatever else knows where boxes lie goes too.
MethodOptions classActivation(MethodOptions options)
{
    options.loss = "image_labels";
    options.crf = "off";
    options.priorMap = false;
    return options;
}

struct Change {
    QString name;
    std::function<void(MethodOptions&)> apply;
};
struct Ablation {
    const char* name;
    std::vector<Change> changes;
};

void setAugmentation(MethodOptions& o, const MethodOptions& from)
{
    o.augmentAxis = from.augmentAxis;
    o.augmentScale = from.augmentScale;
    o.augmentShift = from.augmentShift;
    o.augmentRotation = from.augmentRotation;
    o.augmentContrast = from.augmentContrast;
    o.augmentBrightness = from.augmentBrightness;
    o.augmentFlip = from.augmentFlip;
}

/// One line a flag; the order is the table's.
std::vector<Ablation> ablationsOf(const MethodOptions& p)
{
    const auto loss = [](const char* form) { return [form](MethodOptions& o) { o.loss = form; }; };
    const auto flip = [](bool MethodOptions::*field) { return [field](MethodOptions& o) { o.*field = !(o.*field); }; };
    const auto patches = [](int count) { return [count](MethodOptions& o) { o.patches = count; }; };
    const auto share = [](double of) { return [of](MethodOptions& o) { o.unannotatedShare = of; }; };
    const bool augmented = p.augmentAxis + p.augmentScale + p.augmentShift + p.augmentRotation + p.augmentContrast +
                               p.augmentBrightness + p.augmentFlip >
                           0;
    const auto onOff = [](bool isOn, const QString& what) { return (isOn ? QStringLiteral("without ") : QStringLiteral("with ")) + what; };
    return {
        {"loss",
         {{QStringLiteral("loss Eq. 9 and 11"), loss("eq9_11")},
          {QStringLiteral("loss Eq. 5 and 8 (sigmoid)"), loss("eq5_8")},
          {QStringLiteral("loss Eq. 1-3 (base)"), [](MethodOptions& o) { o.loss = "base"; o.lambdaAnn = 5; }}}},
        {"blur", {{onOff(p.blur > 0, QStringLiteral("anti-aliasing")), [](MethodOptions& o) { o.blur = o.blur > 0 ? 0 : 3; }}}},
        {"crf",
         {{QStringLiteral("without CRF"), [](MethodOptions& o) { o.crf = "off"; }},
          {QStringLiteral("with CRF, always"), [](MethodOptions& o) { o.crf = "on"; }}}},
        {"thresholds",
         {{QStringLiteral("thresholds fitted"),
           [](MethodOptions& o) { o.thresholdRule = "bounded"; o.fixedTau = 0; o.fixedRho = -1; }},
          {QStringLiteral("thresholds fixed"), [](MethodOptions& o) { o.thresholdRule = "fixed"; }}}},
        {"patches",
         {{QStringLiteral("P = 20"), patches(20)}, {QStringLiteral("P = 32"), patches(32)}, {QStringLiteral("P = 64"), patches(64)}}},
        {"unannotated",
         {{QStringLiteral("unannotated 0 %"), share(0)},
          {QStringLiteral("unannotated 20 %"), share(0.2)},
          {QStringLiteral("unannotated 50 %"), share(0.5)}}},
        {"readings", {{QStringLiteral("readings as printed"), [](MethodOptions& o) { (void)domain::applyReadings(o, "printed"); }}}},
        {"norm",
         {{QStringLiteral("unannotated norm P²"), [](MethodOptions& o) { o.unannotatedNorm = "grid"; }},
          {QStringLiteral("unannotated norm √(P²·τ̂)"), [](MethodOptions& o) { o.unannotatedNorm = "geometric"; }},
          {QStringLiteral("unannotated norm τ̂"), [](MethodOptions& o) { o.unannotatedNorm = "tau_hat"; }}}},
        {"ema", {{onOff(p.ema > 0, QStringLiteral("averaged weights")), [](MethodOptions& o) { o.ema = o.ema > 0 ? 0 : 0.99; }}}},
        {"augmentation",
         {{onOff(augmented, QStringLiteral("augmentation")),
           [augmented](MethodOptions& o) {
               setAugmentation(o, augmented ? MethodOptions() : domain::presetOptions("quick").value());
           }}}},
        {"shifts", {{onOff(p.testTimeShifts, QStringLiteral("test-time shifts")), flip(&MethodOptions::testTimeShifts)}}},
        {"prior_map", {{onOff(p.priorMap, QStringLiteral("prior map")), flip(&MethodOptions::priorMap)}}},
        {"mirror", {{onOff(p.mirrorFeatures, QStringLiteral("mirrored features")), flip(&MethodOptions::mirrorFeatures)}}},
        {"position", {{onOff(p.positionMaps, QStringLiteral("position maps")), flip(&MethodOptions::positionMaps)}}},
        // How a region is read out of the map: no training of their own.
        {"readout", {{QStringLiteral("read out in pixels"), [](MethodOptions& o) { o.readout = "pixels"; }}}},
        {"cut", {{QStringLiteral("cut fitted"), [](MethodOptions& o) { o.cutRule = "fitted"; }}}},
        {"region", {{QStringLiteral("region relative"), [](MethodOptions& o) { o.region = "relative"; }}}},
    };
}

} // namespace

QString difference(const MethodOptions& options, const MethodOptions& from)
{
    QStringList parts;
    for (const domain::Setting& setting : domain::settingTable()) {
        const std::string name = setting.name;
        if (name == "preset" || name == "seed")
            continue;
        const std::string text = domain::settingText(options, setting);
        if (text != domain::settingText(from, setting))
            parts << QString::fromStdString(name + " = " + text);
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<Cell> paperTableCells(const MethodOptions& ours, const PaperTablePlan& plan)
{
    std::vector<Cell> cells;
    const auto add = [&](const QString& name, const MethodOptions& options) {
        cells.push_back({name, cells.empty() ? QString() : difference(options, cells.front().options), options});
    };
    for (const bool isBase : {false, true}) {
        for (const double share : {0.0, 0.2}) {
            MethodOptions options = isBase ? baseModel(ours, plan.baseLength) : ours;
            options.unannotatedShare = share;
            add((isBase ? QStringLiteral("base, ") : QStringLiteral("ours, ")) + percent(share), options);
        }
    }
    if (plan.withCam) {
        MethodOptions options = classActivation(ours);
        options.unannotatedShare = 0.2;
        add(QStringLiteral("CAM, ") + percent(options.unannotatedShare), options);
    }
    return withSeeds(cells, plan.seeds);
}

QStringList ablationNames()
{
    QStringList names;
    for (const Ablation& one : ablationsOf({}))
        names << QLatin1String(one.name);
    return names;
}

domain::Result<std::vector<Cell>> ablationCells(const MethodOptions& preset, const QStringList& only, int seeds)
{
    for (const QString& name : only) {
        if (!ablationNames().contains(name)) {
            return domain::fail(domain::ErrorCode::OptionUnknown, "only",
                                {.found = name.toStdString(),
                                 .expected = ablationNames().join(QStringLiteral(", ")).toStdString()});
        }
    }
    std::vector<Cell> cells{{QString::fromStdString(preset.preset), QString(), preset}};
    for (const Ablation& ablation : ablationsOf(preset)) {
        if (!only.isEmpty() && !only.contains(QLatin1String(ablation.name)))
            continue;
        for (const Change& change : ablation.changes) {
            MethodOptions options = preset;
            change.apply(options);
            if (options != preset)
                cells.push_back({change.name, difference(options, preset), options});
        }
    }
    return withSeeds(cells, seeds);
}

std::vector<Cell> boxesCells(const MethodOptions& options, const std::vector<int>& counts, int seeds, bool chosen)
{
    std::vector<Cell> cells;
    for (const int count : counts)
        cells.push_back({count > 0 ? QStringLiteral("%1 boxes").arg(count) : QStringLiteral("all boxes"), QString(), options, count});
    std::set<int> numbers(counts.begin(), counts.end()); // each is chosen by the run of the one before
    numbers.erase(0);
    if (chosen && !numbers.empty())
        numbers.erase(numbers.begin());
    for (const int count : numbers)
        if (chosen)
            cells.push_back({QStringLiteral("%1 boxes, chosen").arg(count), QString(), options, count, Choice::Model});
    return withSeeds(cells, seeds);
}

} // namespace experiment
