#include "ui/training/run_estimate.h"

#include "core/domain/training_length.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace training {

namespace {

/// A network at the side at which it was measured; operations and activations go with the area.
struct Network {
    std::string_view backbone;
    int side;                ///< px
    double gflop;            ///< of one image, forward and backward
    double activationsMb;    ///< kept for the backward pass, of one image, float32
    double parametersM;      ///< millions
    double share;            ///< of the matrix product's speed that training reached, one thread, float32
};
// performance.md, "ResNet-50 512²", with the blur: 129 GFLOP in 2.87 s at 104 GFLOP/s, 500 MB an image. The other depths
// by their published operations over those of 50. `small` was timed with this program: 60 images/s a thread beside
// another fold, at 66 GFLOP/s, and 469 MB in all with twice 16 images at once.
constexpr std::array networks = {
    Network{"resnetv2_18", 512, 57, 240, 11.5, 0.43}, Network{"resnetv2_26", 512, 74, 320, 14, 0.43},
    Network{"resnetv2_50", 512, 129, 500, 23.5, 0.43}, Network{"resnetv2_101", 512, 245, 800, 42.5, 0.43},
    Network{"small", 192, 0.9, 6, 0.25, 0.75},
};

constexpr double idleMb = 240;          // the worker before its first image: LibTorch, Qt and this program
constexpr double copiesOfWeights = 5;   // weights, gradients, two moments of Adam, the average
constexpr double bytesOfNumber = 4;
constexpr double crfShare = 0.55;       // cost of an image in the second stage: forward through the base, and the CRF
constexpr double forwardShare = 1.0 / 3; // of forward and backward
constexpr double shiftedLooks = 10;     // test_time_shifts with flips: five places, both ways round
constexpr double secondThreadGain = 0.8; // of a large network
constexpr double mega = 1e6;

const Network& networkOf(const domain::MethodOptions& options)
{
    const auto it = std::find_if(networks.begin(), networks.end(), [&](const Network& n) { return n.backbone == options.backbone; });
    return it == networks.end() ? networks[2] : *it;
}

} // namespace

bool usesGpu(const domain::MethodOptions& options, const doctor::WorkerFacts& machine)
{
    return options.device.starts_with("cuda") || (options.device == "auto" && !machine.gpus.isEmpty());
}

RunEstimate estimateRun(const domain::MethodOptions& options, qint64 boxed, qint64 unboxed, const doctor::WorkerFacts& machine)
{
    const Network& network = networkOf(options);
    const bool gpu = usesGpu(options, machine);
    const int cores = std::max(1, machine.threads);
    const int threads = options.threads > 0 ? options.threads : network.backbone == "small" ? 1 : cores;
    const double area = std::pow(static_cast<double>(options.inputSide) / network.side, 2);
    const double trainingShare = 1.0 - 1.0 / std::max(2, options.folds);

    RunEstimate estimate;
    estimate.parallelFolds = options.parallelFolds > 0 ? options.parallelFolds : gpu ? 1 : std::max(1, cores / threads);
    estimate.parallelFolds = std::min(estimate.parallelFolds, std::max(1, options.folds));
    const auto others = std::llround(options.unannotatedShare * static_cast<double>(unboxed));
    const auto boxedOfFold = std::llround(static_cast<double>(boxed) * trainingShare);
    const auto othersOfFold = std::llround(static_cast<double>(others) * trainingShare);
    const int unary = domain::unarySteps(options, boxedOfFold, othersOfFold), crf = domain::crfSteps(options, unary);
    estimate.stepsPerFold = unary + crf;

    const double pixels = static_cast<double>(options.inputSide) * options.inputSide;
    const int atOnce = options.microBatch > 0 ? options.microBatch : options.batchSize;
    estimate.imagesBytes = static_cast<double>(boxed + others) * pixels * bytesOfNumber;
    estimate.weightsBytes = idleMb * mega + estimate.parallelFolds * network.parametersM * mega * bytesOfNumber * copiesOfWeights;
    estimate.activationsBytes = estimate.parallelFolds * atOnce * network.activationsMb * mega * area;

    if (gpu || !(machine.blasGflops > 0))
        return estimate;
    const double gflops = machine.blasGflops * network.share * (1 + (threads - 1) * secondThreadGain);
    const int crfBatch = options.crfBatch > 0 ? options.crfBatch : options.batchSize;
    const double looks = (options.testTimeShifts ? shiftedLooks : 1) * forwardShare;
    const double imagesOfFold = static_cast<double>(unary) * options.batchSize + crfShare * crf * crfBatch +
                                looks * static_cast<double>(boxed);
    const double secondsOfFold = imagesOfFold * network.gflop * area / gflops;
    estimate.seconds = secondsOfFold * std::ceil(static_cast<double>(options.folds) / estimate.parallelFolds);
    return estimate;
}

} // namespace training
