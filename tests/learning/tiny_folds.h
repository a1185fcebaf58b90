// Folds of a second on pictures made here: what the tests of the loop share.
#pragma once

#include "core/domain/random.h"
#include "core/learning/fold_trainer.h"

#include "tests/learning/tiny_network.h"

#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <vector>

/// Pictures of noise, each with a bright square somewhere (finding 0) or a dark one (finding 1).
inline std::shared_ptr<const learning::ImageSet> madeUpSet(int count)
{
    domain::Random random(11);
    auto set = std::make_shared<learning::ImageSet>();
    set->findings = 2;
    set->pixels = torch::zeros({count, 1, 32, 32}, torch::kFloat16);
    for (int i = 0; i < count; ++i) {
        at::Tensor picture = torch::zeros({32, 32});
        float* pixel = picture.data_ptr<float>();
        for (int j = 0; j < 32 * 32; ++j)
            pixel[j] = static_cast<float>(0.3 * random.normal());
        const int finding = i % 2;
        const auto row = static_cast<std::int64_t>(random.below(20));
        const auto column = static_cast<std::int64_t>(random.below(20));
        picture.slice(0, row, row + 12).slice(1, column, column + 12).add_(finding == 0 ? 2.5 : -2.5);
        set->pixels[i][0].copy_(picture);
        learning::Sample sample{{domain::Label::Absent, domain::Label::Absent},
                                {{finding, {column / 32.0, row / 32.0, 12 / 32.0, 12 / 32.0}}}};
        sample.labels[static_cast<std::size_t>(finding)] = domain::Label::Present;
        set->samples.push_back(sample);
    }
    return set;
}

inline domain::MethodOptions tinyOptions()
{
    domain::MethodOptions options = tinyNetwork();
    options.passes = 12;
    options.crf = "on";
    options.crfFixedSteps = 4;
    options.thresholdRule = "bounded";
    options.fixedTau = 0;
    options.fixedRho = -1;
    return options;
}

inline learning::FoldPlan planFor(int count)
{
    learning::FoldPlan plan;
    for (int i = 0; i < count; ++i)
        (i < count - 6 ? plan.boxed : plan.test).push_back(i);
    return plan;
}

struct Listener : learning::FoldListener {
    std::vector<learning::StepReport> steps;
    std::vector<learning::EpochReport> epochs;
    std::vector<learning::Phase> phases;
    int fits = 0;
    int collapses = 0;
    void phaseBegan(learning::Phase phase) override { phases.push_back(phase); }
    void stepDone(const learning::StepReport& report) override { steps.push_back(report); }
    void epochDone(const learning::EpochReport& report) override { epochs.push_back(report); }
    void thresholdsFitted(const std::vector<learning::FittedFinding>&) override { ++fits; }
    void collapsed(int) override { ++collapses; }
};

inline learning::FoldResult trained(const domain::MethodOptions& options,
                                    const std::shared_ptr<const learning::ImageSet>& set, const learning::FoldPlan& plan,
                                    Listener& listener)
{
    learning::FoldTrainer trainer(options, set, plan, {});
    while (!trainer.isDone())
        trainer.advance(listener);
    return trainer.result();
}
