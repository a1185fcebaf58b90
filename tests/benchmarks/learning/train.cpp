#include "tests/benchmarks/learning/train.h"

#include "core/domain/accuracy.h"
#include "core/domain/error_text.h"
#include "core/domain/method_options.h"
#include "core/learning/fold_trainer.h"
#include "core/learning/machine.h"
#include "core/learning/memory_order.h"
#include "core/learning/prepared_tensors.h"

#include <torch/types.h>

#include <chrono>
#include <cstdio>

namespace bench {

namespace {

int failed(const domain::Error& error)
{
    std::fprintf(stderr, "learning-bench: %s\n", domain::errorText(error).c_str());
    return 1;
}

/// Tells where a fold is, some ten times in all.
class Lines : public learning::FoldListener {
public:
    explicit Lines(int fold)
        : m_fold(fold)
    {
    }
    void phaseBegan(learning::Phase phase) override
    {
        std::fprintf(stderr, "fold %d: %s\n", m_fold, learning::phaseName(phase));
    }
    void stepDone(const learning::StepReport& report) override
    {
        if (report.steps >= 10 && report.step % (report.steps / 10) == 0)
            std::fprintf(stderr, "fold %d: step %d of %d, loss %.3f, %.0f images/s\n", m_fold, report.step, report.steps,
                         report.loss, report.images / report.seconds);
    }
    void epochDone(const learning::EpochReport&) override {}
    void thresholdsFitted(const std::vector<learning::FittedFinding>&) override {}
    void collapsed(int finding) override
    {
        std::fprintf(stderr, "fold %d: all regions of finding %d are empty\n", m_fold, finding);
    }

private:
    int m_fold;
};

void printRow(const std::string& name, const std::vector<double>& ious)
{
    std::printf("%-22s %5zu", name.c_str(), ious.size());
    for (const double t : {0.1, 0.3, 0.5})
        std::printf("  %5.2f", ious.empty() ? 0.0 : domain::accuracyAt(ious, t).value());
    std::printf("  %8.3f\n", domain::mean(ious));
}

} // namespace

int trainOn(const std::string& file, const std::string& preset, const std::string& deviceName,
            const std::vector<std::string>& settings)
{
    domain::Result<domain::MethodOptions> options = domain::presetOptions(preset);
    if (!options)
        return failed(options.error());
    options->device = deviceName;
    for (const std::string& text : settings) {
        const std::size_t sign = text.find('=');
        const domain::Setting* setting = domain::findSetting(text.substr(0, sign));
        if (sign == std::string::npos || !setting) {
            std::fprintf(stderr, "learning-bench: %s is no setting; key=value is expected, keys as fewboxctl train --help shows them\n",
                         text.c_str());
            return 2;
        }
        if (const domain::Done done = domain::setSetting(*options, *setting, text.substr(sign + 1)); !done)
            return failed(done.error());
    }
    if (const domain::Done done = domain::checkOptions(*options); !done)
        return failed(done.error());
    const domain::Result<learning::PreparedTensors> prepared = learning::readPreparedTensors(file);
    if (!prepared)
        return failed(prepared.error());
    if (prepared->inputScaling != options->inputScaling)
        std::fprintf(stderr, "learning-bench: the pixels are scaled as %s, the settings say %s\n", prepared->inputScaling.c_str(),
                     options->inputScaling.c_str());

    learning::Place place{learning::deviceOf(options->device), at::kFloat};
    place.type = learning::computeType(options->precision, place.device);
    place.order = learning::fasterMemoryOrder(*options, place.device, place.type);
    const auto findings = prepared->findings.size();
    std::vector<std::vector<double>> p(findings), z(findings);
    const auto start = std::chrono::steady_clock::now();
    for (const learning::FoldPlan& plan : prepared->plans) {
        if (plan.test.empty() || plan.boxed.empty())
            continue;
        learning::FoldTrainer trainer(*options, prepared->set, plan, place);
        Lines lines(plan.fold);
        while (!trainer.isDone())
            trainer.advance(lines);
        const std::vector<learning::Sample> samples = learning::samplesAt(*prepared->set, plan.test);
        for (const learning::CaseOverlap& each : learning::caseOverlaps(trainer.result().test.p, samples, options->cut))
            p[static_cast<std::size_t>(each.finding)].push_back(each.iou);
        for (const learning::CaseOverlap& each : learning::caseOverlaps(trainer.result().test.z, samples, options->cut))
            z[static_cast<std::size_t>(each.finding)].push_back(each.iou);
    }
    const double minutes = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / 60;
    for (const bool second : {false, true}) {
        std::printf("\n%s\n%-22s %5s  %5s  %5s  %5s  %8s\n", second ? "Base and CRF" : "Base", "finding", "cases", "T=0.1", "T=0.3",
                    "T=0.5", "mean IoU");
        std::vector<double> all;
        for (std::size_t k = 0; k < findings; ++k) {
            const std::vector<double>& ious = (second ? z : p)[k];
            printRow(prepared->findings[k], ious);
            all.insert(all.end(), ious.begin(), ious.end());
        }
        printRow("all cases", all);
    }
    std::printf("\n%zu folds in %.1f min on %s, preset %s\n", prepared->plans.size(), minutes,
                learning::describeDevice(place.device).c_str(), preset.c_str());
    return 0;
}

} // namespace bench
