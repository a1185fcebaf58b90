// Every setting of the method, declared once: default, range, meaning and equation. Form, command line, JSON and help
// are made from settingTable(); nothing else lists the settings.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace domain {

/// Plain values; the fields' meaning is in settingTable() (method_options.cpp). Choices are strings so that run.json
/// reads as method.md is written. Fewbox's defaults are method.md's "ours".
struct MethodOptions {
    std::string preset = "paper-0";
    std::uint64_t seed = 1;

    // data
    int folds = 5;
    double unannotatedShare = 0;        ///< setting (a) 0, (b) 0.2: share of the image-labelled images
    std::string batchComposition = "boxed_share"; ///< boxed_share | natural
    double boxedShare = 0.5;
    double validationFraction = 0;
    std::string findings = "all";       ///< all | boxed: which of the schema are trained

    // input and network
    int inputSide = 512;
    std::string inputScaling = "unit";  ///< unit: to [-1, 1] | standardise: mean 0, deviation 1 per image
    std::string backbone = "resnetv2_50"; ///< resnetv2_18|26|50|101 | small
    std::string weights;                ///< safetensors with timm's names; empty: He initialisation
    int blur = 3;                       ///< anti-aliasing filter 0 (off), 2, 3, 5
    std::string blurAt = "all";         ///< all | stages: stem and max-pool keep plain strides
    std::string batchNorm = "micro_batch"; ///< micro_batch | frozen: statistics of the loaded weights
    int patches = 20;                   ///< P
    int headChannels = 512;
    double headBias = 0;
    bool mirrorFeatures = false;
    bool positionMaps = false;
    bool priorMap = false;

    // loss
    std::string loss = "eq12";          ///< eq12 | eq9_11 | eq5_8 | base (Eq. 1–3) | image_labels (CAM)
    double lambdaAnn = 70;
    std::string outsideLimit = "box";   ///< box | complement
    std::string outsideNorm = "complement"; ///< box | complement
    std::string unannotatedNorm = "grid";   ///< none | grid | geometric | tau_hat
    bool baseSqueeze = false;           ///< Li et al.'s factors into [0.98, 1]

    // thresholds
    double cut = 0.5;
    std::string thresholdRule = "bounded"; ///< bounded | fixed | loss
    std::string thresholdFit = "training"; ///< training | validation
    double thresholdTargetIou = 0.4;
    double thresholdTauMax = 0.8;
    double thresholdRho = 0.25;
    int alternations = 3;
    double unaryShareBeforeFits = 0.6;
    double fixedTau = 0;                ///< > 0: τ is held there whatever the rule says (presets: 0.875)
    double fixedRho = -1;               ///< ≥ 0: likewise ρ

    // optimisation
    std::string optimizer = "adam_l2";  ///< adam_l2 | adamw
    double learningRate = 1e-3;
    std::string schedule = "exponential"; ///< exponential | cosine
    double finalRateShare = 0.05;
    int warmupSteps = 10;
    double weightDecay = 0.01;
    double gradientClip = 0;            ///< largest gradient norm; 0: none
    int batchSize = 48;
    int microBatch = 0;                 ///< 0: the whole batch at once; batch norm sees a micro-batch
    double passes = 20;                 ///< over the boxed images of a fold
    int minSteps = 1;
    int maxSteps = 1000000;
    double ema = 0;                     ///< decay of the averaged weights; 0: off

    // augmentation; all 0 / false: off
    double augmentAxis = 0;             ///< each axis e^±
    double augmentScale = 0;            ///< both axes e^±
    double augmentShift = 0;            ///< share of the side
    double augmentRotation = 0;         ///< degrees
    double augmentContrast = 0;         ///< e^±
    double augmentBrightness = 0;       ///< deviations
    double augmentFlip = 0;             ///< probability
    bool testTimeShifts = false;        ///< average over four half-patch shifts, each also flipped if augmentFlip > 0

    // PAC-CRF
    std::string crf = "on";             ///< on | off | keep_if_better
    int crfWindow = 19;
    int crfSteps = 3;                   ///< T
    std::string crfForm = "multilabel"; ///< multilabel | softmax
    std::string crfCompatibility = "full"; ///< full | diagonal
    std::string crfImages = "training"; ///< training | held_out
    double crfLearningRate = 1e-2;
    double crfStepShare = 0.1;          ///< of the first stage's steps
    int crfFixedSteps = 0;              ///< > 0: that many instead
    int crfBatch = 0;                   ///< 0: batchSize

    // reading a region out of a map
    std::string region = "cut";         ///< cut | relative
    std::string cutRule = "fixed";      ///< fixed: `cut` | fitted: per finding, on the training folds
    std::string readout = "patches";    ///< patches | pixels: the map interpolated, then cut

    // machine
    std::string device = "auto";        ///< auto | cpu | cuda | cuda:N
    std::string precision = "auto";     ///< auto | float32 | bfloat16
    int threads = 0;                    ///< per fold; 0: chosen
    int parallelFolds = 0;              ///< 0: chosen

    bool operator==(const MethodOptions&) const = default;
};

/// One setting: its name in JSON and on the command line (snake_case), where it lives, its range and what it means.
struct Setting {
    const char* name;
    std::variant<int MethodOptions::*, double MethodOptions::*, bool MethodOptions::*, std::string MethodOptions::*,
                 std::uint64_t MethodOptions::*>
        field;
    double least = 0;             ///< of a number
    double most = 0;
    std::vector<std::string> choices; ///< of a string; empty: free
    const char* meaning;          ///< one sentence, with the equation or the section it comes from
};
const std::vector<Setting>& settingTable();
const Setting* findSetting(std::string_view name);

/// The value as text, as run.json and --help show it.
std::string settingText(const MethodOptions& options, const Setting& setting);
/// Parses and checks the range; OptionOutOfRange names the setting, what was found and the range.
Done setSetting(MethodOptions& options, const Setting& setting, std::string_view text);
/// All settings in range and in agreement with each other (e.g. rho_max ≥ 0, crf_images needs validation_fraction).
Done checkOptions(const MethodOptions& options);

/// The named presets of method.md: quick, standard-cpu, paper-0, paper-20, base.
std::vector<std::string> presetNames();
Result<MethodOptions> presetOptions(std::string_view preset);
/// `printed` puts the paper's printed text back where method.md departs from it; `ours` is the default.
Done applyReadings(MethodOptions& options, std::string_view readings);

} // namespace domain
