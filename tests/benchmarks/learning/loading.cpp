#include "tests/benchmarks/learning/loading.h"

#include "core/domain/method_options.h"
#include "core/domain/random.h"
#include "core/learning/batch_loader.h"
#include "core/learning/fold_trainer.h"

#include "tests/benchmarks/learning/clock.h"

#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <string>

namespace bench {

namespace {

constexpr int findings = 8;

/// Noise with two boxes an image: what is in a picture costs nothing, how large it is does.
std::shared_ptr<const learning::ImageSet> madeUpSet(std::int64_t images, std::int64_t side)
{
    domain::Random random(1);
    auto set = std::make_shared<learning::ImageSet>();
    set->findings = findings;
    set->pixels = at::randn({images, 1, side, side}).to(at::kHalf);
    for (std::int64_t i = 0; i < images; ++i) {
        learning::Sample sample;
        sample.labels.assign(findings, domain::Label::Absent);
        for (const std::int64_t each : {i, i + 3}) {
            const int finding = static_cast<int>(each % findings);
            sample.labels[static_cast<std::size_t>(finding)] = domain::Label::Present;
            sample.boxes.push_back({finding, {0.7 * random.uniform(), 0.7 * random.uniform(), 0.25, 0.2}});
        }
        set->samples.push_back(std::move(sample));
    }
    return set;
}

struct Seen : learning::FoldListener {
    void phaseBegan(learning::Phase) override {}
    void stepDone(const learning::StepReport& report) override
    {
        if (report.step <= unseen)
            return;
        images += report.images;
        seconds += report.seconds;
        waited += report.waitSeconds;
    }
    void epochDone(const learning::EpochReport&) override {}
    void thresholdsFitted(const std::vector<learning::FittedFinding>&) override {}
    void collapsed(int) override {}
    static constexpr int unseen = 5; ///< kernels are compiled, the loader starts
    double images = 0, seconds = 0, waited = 0;
};

} // namespace

void measureLoading(Report& report, const at::Device& device, at::ScalarType type)
{
    report.section("Loading: batches made on one thread beside the device's");
    for (const char* preset : {"quick", "paper-0"}) {
        const auto options = domain::presetOptions(preset);
        TORCH_CHECK(options, "there is no preset ", preset);
        const auto set = madeUpSet(128, options->inputSide);
        learning::FoldPlan plan;
        for (std::int64_t i = 0; i < set->count(); ++i)
            (i < 8 ? plan.test : plan.boxed).push_back(i);
        const std::string name = std::string(preset) + ", " + std::to_string(options->inputSide) + ", batch " +
                                 std::to_string(options->batchSize);
        learning::Place place{device, type};
        place.loading = learning::Loading::Inline;
        const learning::FoldContext context(*options, set, plan, place);
        learning::BatchLoader loader(context);
        report.add(name + ": made by one thread", options->batchSize / bestSeconds(at::kCPU, 8, [&] { loader.next(); }),
                   "images/s", "of processor time");
        if (device.is_cpu() && options->backbone != "small")
            continue; // a batch of 48 takes a minute; the networks' rows say what a CPU eats
        for (const bool ahead : {false, true}) {
            place.loading = ahead ? learning::Loading::Ahead : learning::Loading::Inline;
            learning::FoldTrainer trainer(*options, set, plan, place);
            Seen seen;
            for (int step = 0; step < 60 && trainer.phase() == learning::Phase::Unary; ++step)
                trainer.advance(seen);
            const std::string how = ahead ? ": eaten, batches made ahead" : ": eaten, batches made when asked for";
            report.add(name + how, seen.images / seen.seconds, "images/s", "by the clock");
            report.add(name + how + ", waiting", 100 * seen.waited / seen.seconds, "%");
        }
    }
}

} // namespace bench
