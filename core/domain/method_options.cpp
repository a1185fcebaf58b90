#include "core/domain/method_options.h"

#include "core/domain/threshold_rule.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <type_traits>
#include <utility>

// lupdate finds the meanings by this name (context "domain"); domain itself knows no Qt.
#define MEANING(text) text

namespace domain {

namespace {

using O = MethodOptions;

/// JSON's numbers are doubles: seeds above 2⁵³ − 1 would not survive run.json.
constexpr double largestSeed = 9007199254740991.0;

std::vector<Setting> makeSettingTable()
{
    const auto choice = [](const char* name, std::string O::*field, std::vector<std::string> choices,
                           const char* meaning) { return Setting{name, field, 0, 0, std::move(choices), meaning}; };
    const auto number = [](const char* name, auto field, double least, double most, const char* meaning) {
        return Setting{name, field, least, most, {}, meaning};
    };
    const auto yesNo = [](const char* name, bool O::*field, const char* meaning) {
        return Setting{name, field, 0, 1, {}, meaning};
    };
    return {
        choice("preset", &O::preset, presetNames(), MEANING("The named bundle of settings that this run began with.")),
        number("seed", &O::seed, 0, largestSeed, MEANING("Same seed, same folds, batches and initial weights.")),

        number("folds", &O::folds, 2, 20,
               MEANING("Parts of the cross validation; patients are never split (section 4).")),
        number("unannotated_share", &O::unannotatedShare, 0, 1,
               MEANING("Share of the image-labelled images that train beside the boxed ones (section 4: 0 or 0.2).")),
        choice("batch_composition", &O::batchComposition, {"boxed_share", "natural"},
               MEANING("How a batch is drawn: a fixed share of boxed images, or from one pooled list.")),
        number("boxed_share", &O::boxedShare, 0, 1, MEANING("Share of boxed images in a batch under boxed_share.")),
        number("validation_fraction", &O::validationFraction, 0, 0.5,
               MEANING("Share of the training images, by patient, that is held out of the weights.")),
        choice("findings", &O::findings, {"all", "boxed"}, MEANING("Which findings of the schema are trained (K).")),

        number("input_side", &O::inputSide, 32, 2048,
               MEANING("Side of the square that an image is resized to, in pixels.")),
        choice("input_scaling", &O::inputScaling, {"unit", "standardise"},
               MEANING("Grey levels to [-1, 1], or to mean 0 and deviation 1 per image.")),
        choice("backbone", &O::backbone, {"resnetv2_18", "resnetv2_26", "resnetv2_50", "resnetv2_101", "small"},
               MEANING("The network below the patch head (section 3.1; the paper has ResNet-50).")),
        choice("weights", &O::weights, {},
               MEANING("A safetensors file with timm's names to start from; none: He initialisation.")),
        number("blur", &O::blur, 0, 5,
               MEANING("Side of the anti-aliasing filter at every stride (Zhang 2019): 2, 3 or 5; 0 switches it off.")),
        choice("blur_at", &O::blurAt, {"all", "stages"},
               MEANING(
                   "Strides that are anti-aliased: all, or those of the stages alone (stem and max-pool stay plain).")),
        choice("batch_norm", &O::batchNorm, {"micro_batch", "frozen"},
               MEANING("What batch norm sees while training: the images computed at once, or the loaded weights' "
                       "statistics.")),
        number("patches", &O::patches, 2, 64, MEANING("P: patches along each side of the image (section 4: 20).")),
        number("head_channels", &O::headChannels, 1, 4096,
               MEANING("Channels between the two convolutions of the patch head.")),
        number("head_bias", &O::headBias, -10, 10,
               MEANING("Initial bias of the last convolution; 0 starts at p = 0.5.")),
        yesNo("mirror_features", &O::mirrorFeatures, MEANING("Join the features with their left-right mirror image.")),
        yesNo("position_maps", &O::positionMaps, MEANING("Join the features with two maps of x and y in [-1, 1].")),
        yesNo("prior_map", &O::priorMap,
              MEANING("A learnable K×P×P map added to the logits, begun at the boxes' mean coverage.")),

        choice("loss", &O::loss, {"eq12", "eq9_11", "eq5_8", "base", "image_labels"},
               MEANING("Eq. 12; Eq. 9 with 11; the sigmoid form Eq. 5 with 8; the base model's Eq. 1-3; or image "
                       "labels alone, "
                       "answered by class activation maps.")),
        number("lambda_ann", &O::lambdaAnn, 0, 1e4,
               MEANING("Weight of the annotated terms (Eq. 12; 70 in the paper).")),
        choice("outside_limit", &O::outsideLimit, {"box", "complement"},
               MEANING("L in ReLU(O - rho L): the box's patches (Eq. 12) or its complement's (Eq. 9).")),
        choice("outside_norm", &O::outsideNorm, {"box", "complement"},
               MEANING("N, what the outside term is divided by: the box's patches (Eq. 12) or its complement's.")),
        choice("unannotated_norm", &O::unannotatedNorm, {"none", "grid", "geometric", "tau_hat"},
               MEANING("M, what the unannotated terms are divided by: 1 (Eq. 12), P², max(tau-hat, 1) or, between these two, "
                       "their geometric mean.")),
        yesNo("base_squeeze", &O::baseSqueeze,
              MEANING("Li et al.'s smoothing: every factor of Eq. 1-3 is squeezed into [0.98, 1].")),

        number("cut", &O::cut, 0.05, 0.95, MEANING("c: a patch is positive where z is at least this.")),
        choice(
            "threshold_rule", &O::thresholdRule, {"bounded", "fixed", "loss"},
            MEANING(
                "How tau, rho, tau-hat and rho-hat are fitted; loss is the degenerate minimiser, for demonstration.")),
        choice("threshold_fit", &O::thresholdFit, {"training", "validation"},
               MEANING("Images that the thresholds are fitted on.")),
        number("threshold_target_iou", &O::thresholdTargetIou, 0.05, 0.95,
               MEANING("T_g: the IoU that satisfied thresholds prove.")),
        number("threshold_tau_max", &O::thresholdTauMax, 0.05, 1, MEANING("Largest tau that the rule may choose.")),
        number("threshold_rho", &O::thresholdRho, 0, 1,
               MEANING("rho's value before the first fit, in units of outside_limit.")),
        number("alternations", &O::alternations, 0, 20,
               MEANING("Times that thresholds are fitted and weights trained on.")),
        number("unary_share_before_fits", &O::unaryShareBeforeFits, 0, 1,
               MEANING("Share of the first stage's steps before the first fit.")),
        number("fixed_tau", &O::fixedTau, 0, 1, MEANING("Above 0: tau is held there whatever the rule says.")),
        number("fixed_rho", &O::fixedRho, -1, 1, MEANING("0 or above: rho is held there whatever the rule says.")),

        choice("optimizer", &O::optimizer, {"adam_l2", "adamw"},
               MEANING("Adam with the decay in the gradient (section 4), or decoupled and on convolutions alone.")),
        number("learning_rate", &O::learningRate, 1e-7, 1,
               MEANING("Learning rate after the warm-up (section 4: 0.001).")),
        choice("schedule", &O::schedule, {"exponential", "cosine"}, MEANING("How the learning rate falls, per step.")),
        number("final_rate_share", &O::finalRateShare, 0, 1,
               MEANING("Learning rate at the last step over that after warm-up.")),
        number("warmup_steps", &O::warmupSteps, 0, 100000, MEANING("Steps over which the learning rate rises.")),
        number("weight_decay", &O::weightDecay, 0, 1, MEANING("Weight decay (section 4: 0.01).")),
        number("gradient_clip", &O::gradientClip, 0, 1e6, MEANING("Largest norm of a step's gradient; 0: no limit.")),
        number("batch_size", &O::batchSize, 1, 1024, MEANING("Images in a step (section 4: 48).")),
        number("micro_batch", &O::microBatch, 0, 1024,
               MEANING("Images that are computed at once, for small memories; 0: the whole batch. Batch norm sees "
                       "these alone.")),
        number("passes", &O::passes, 0, 10000, MEANING("Times that a fold's boxed images are gone through.")),
        number("min_steps", &O::minSteps, 1, 10000000, MEANING("Fewest steps of the first stage.")),
        number("max_steps", &O::maxSteps, 1, 10000000, MEANING("Most steps of the first stage.")),
        number("ema", &O::ema, 0, 0.99999, MEANING("Decay of the averaged weights that answer in the end; 0: off.")),

        number("augment_axis", &O::augmentAxis, 0, 1, MEANING("Each axis is scaled by e^±this.")),
        number("augment_scale", &O::augmentScale, 0, 1, MEANING("Both axes are scaled by e^±this.")),
        number("augment_shift", &O::augmentShift, 0, 0.5,
               MEANING("The image is shifted by up to this share of its side.")),
        number("augment_rotation", &O::augmentRotation, 0, 45,
               MEANING("The image is turned by up to this many degrees.")),
        number("augment_contrast", &O::augmentContrast, 0, 1, MEANING("Contrast is scaled by e^±this.")),
        number("augment_brightness", &O::augmentBrightness, 0, 2,
               MEANING("Brightness is shifted by up to this many standard deviations.")),
        number("augment_flip", &O::augmentFlip, 0, 1,
               MEANING("Probability of a left-right flip; the heart has a side.")),
        yesNo("test_time_shifts", &O::testTimeShifts,
              MEANING("Maps are averaged over the image and four shifts by half a patch, moved back.")),

        choice(
            "crf", &O::crf, {"on", "off", "keep_if_better"},
            MEANING(
                "The second stage (section 3.2): trained, left out, or kept where the validation is better with it.")),
        number("crf_window", &O::crfWindow, 3, 39,
               MEANING("Side of the PAC filter in patches, odd (section 3.2: 19).")),
        number("crf_steps", &O::crfSteps, 1, 20, MEANING("T: mean-field updates.")),
        choice("crf_form", &O::crfForm, {"multilabel", "softmax"},
               MEANING("Independent findings, or the published softmax over channels.")),
        choice("crf_compatibility", &O::crfCompatibility, {"full", "diagonal"},
               MEANING("W couples every pair of findings (K×K), or each finding with itself alone.")),
        choice("crf_images", &O::crfImages, {"training", "held_out"},
               MEANING("Images that train the second stage; held_out needs validation_fraction.")),
        number("crf_learning_rate", &O::crfLearningRate, 1e-7, 1, MEANING("Learning rate of the second stage.")),
        number("crf_step_share", &O::crfStepShare, 0, 10,
               MEANING("Steps of the second stage over those of the first.")),
        number("crf_fixed_steps", &O::crfFixedSteps, 0, 1000000,
               MEANING("Above 0: that many steps of the second stage instead.")),
        number("crf_batch", &O::crfBatch, 0, 1024, MEANING("Images in a step of the second stage; 0: batch_size.")),
        choice("region", &O::region, {"cut", "relative"},
               MEANING("Positive patches: z at least the cut, or at least 0.6 of the map's maximum.")),
        choice("cut_rule", &O::cutRule, {"fixed", "fitted"},
               MEANING("The cut: the same for all findings, or fitted per finding on the training part.")),
        choice("readout", &O::readout, {"patches", "pixels"},
               MEANING("A region is made of whole patches, or of pixels where the interpolated map reaches the cut.")),

        choice("device", &O::device, {}, MEANING("auto, cpu, cuda or cuda:N; auto takes a GPU that LibTorch can use.")),
        choice("precision", &O::precision, {"auto", "float32", "bfloat16"},
               MEANING("Numbers that the network computes with; the loss is always in float32.")),
        number("threads", &O::threads, 0, 1024, MEANING("Threads of each fold; 0: chosen for this machine.")),
        number("parallel_folds", &O::parallelFolds, 0, 20,
               MEANING("Folds that train side by side; 0: chosen for this machine.")),
    };
}

std::string numberText(double value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr; // shortest that reads back the same
    return {buffer, end};
}

template <typename T> bool parseNumber(std::string_view text, T& value)
{
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    return result.ec == std::errc() && result.ptr == end;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " | ") + word;
    return text;
}

constexpr const char* blurSides = "0 | 2 | 3 | 5";

std::string rangeText(const Setting& setting)
{
    if (setting.field == decltype(setting.field)(&O::blur))
        return blurSides;
    if (std::holds_alternative<bool O::*>(setting.field))
        return "true | false";
    if (std::holds_alternative<std::string O::*>(setting.field))
        return joined(setting.choices);
    return numberText(setting.least) + " … " + numberText(setting.most);
}

tl::unexpected<Error> outOfRange(const Setting& setting, std::string_view found)
{
    return fail(ErrorCode::OptionOutOfRange, setting.name,
                {.found = std::string(found), .expected = rangeText(setting)});
}

bool isDevice(std::string_view text)
{
    if (text == "auto" || text == "cpu" || text == "cuda")
        return true;
    int number = -1;
    return text.starts_with("cuda:") && parseNumber(text.substr(5), number) && number >= 0;
}

/// What the settings must agree on; each line names the setting that a person would change.
Done checkTogether(const O& options)
{
    const auto refuse = [](const char* name, std::string found, std::string expected) -> Done {
        return fail(ErrorCode::OptionOutOfRange, name, {.found = std::move(found), .expected = std::move(expected)});
    };
    if (!isDevice(options.device))
        return refuse("device", options.device, "auto | cpu | cuda | cuda:N");
    if (options.blur == 1 || options.blur == 4)
        return refuse("blur", std::to_string(options.blur), blurSides);
    if (options.crfWindow % 2 == 0)
        return refuse("crf_window", std::to_string(options.crfWindow), "an odd number");
    if (options.minSteps > options.maxSteps)
        return refuse("min_steps", std::to_string(options.minSteps),
                      "at most max_steps, " + std::to_string(options.maxSteps));
    if (options.microBatch > options.batchSize)
        return refuse("micro_batch", std::to_string(options.microBatch),
                      "at most batch_size, " + std::to_string(options.batchSize));
    ThresholdRuleOptions rule;
    rule.cut = options.cut;
    rule.targetIou = options.thresholdTargetIou;
    rule.tauMax = options.thresholdTauMax;
    if (rule.rhoMax() < 0)
        return refuse("threshold_tau_max", numberText(options.thresholdTauMax),
                      "at least cut + (1 - cut)·threshold_target_iou, " + numberText(rule.tauOf(0)));
    if (options.crfImages == "held_out" && options.validationFraction <= 0)
        return refuse("crf_images", options.crfImages, "training, or a validation_fraction above 0");
    if (options.thresholdFit == "validation" && options.validationFraction <= 0)
        return refuse("threshold_fit", options.thresholdFit, "training, or a validation_fraction above 0");
    return {};
}

/// method.md, "CPU presets": chosen on real radiographs.
O cpuPreset(const char* name, double passes, int maxSteps)
{
    O o;
    o.preset = name;
    o.findings = "boxed";
    o.inputSide = 192;
    o.inputScaling = "standardise";
    o.backbone = "small";
    o.blur = 2;
    o.headChannels = 64;
    o.mirrorFeatures = true;
    o.positionMaps = true;
    o.priorMap = true;
    o.unannotatedNorm = "tau_hat";
    o.thresholdRule = "fixed";
    o.fixedTau = 0.875;
    o.fixedRho = 0.25;
    o.optimizer = "adamw";
    o.learningRate = 3e-3;
    o.schedule = "cosine";
    o.finalRateShare = 0.01;
    o.warmupSteps = 20;
    o.weightDecay = 0.02;
    o.gradientClip = 20;
    o.batchSize = 16;
    o.passes = passes;
    o.minSteps = 60;
    o.maxSteps = maxSteps;
    o.ema = 0.99;
    o.augmentAxis = 0.12;
    o.augmentScale = 0.1;
    o.augmentShift = 0.05;
    o.augmentRotation = 6;
    o.augmentContrast = 0.2;
    o.augmentBrightness = 0.25;
    o.augmentFlip = 0.5;
    o.testTimeShifts = true;
    o.crf = "keep_if_better";
    o.crfFixedSteps = 80;
    o.crfBatch = 12;
    o.threads = 1; // a second thread gained nothing, a second fold beside nearly doubles
    return o;
}

} // namespace

const std::vector<Setting>& settingTable()
{
    static const std::vector<Setting> table = makeSettingTable();
    return table;
}

const Setting* findSetting(std::string_view name)
{
    const auto& table = settingTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Setting& s) { return name == s.name; });
    return found == table.end() ? nullptr : &*found;
}

std::string settingText(const MethodOptions& options, const Setting& setting)
{
    return std::visit(
        [&](auto field) -> std::string {
            const auto& value = options.*field;
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, std::string>)
                return value;
            else if constexpr (std::is_same_v<T, bool>)
                return value ? "true" : "false";
            else if constexpr (std::is_same_v<T, double>)
                return numberText(value);
            else
                return std::to_string(value);
        },
        setting.field);
}

Done setSetting(MethodOptions& options, const Setting& setting, std::string_view text)
{
    return std::visit(
        [&](auto field) -> Done {
            using T = std::decay_t<decltype(options.*field)>;
            if constexpr (std::is_same_v<T, std::string>) {
                const auto& choices = setting.choices;
                if (!choices.empty() && std::find(choices.begin(), choices.end(), text) == choices.end())
                    return outOfRange(setting, text);
                options.*field = std::string(text);
            } else if constexpr (std::is_same_v<T, bool>) {
                if (text != "true" && text != "false")
                    return outOfRange(setting, text);
                options.*field = text == "true";
            } else {
                T value{};
                // Not the negation of "out of range": NaN must fail too.
                if (!parseNumber(text, value) || !(static_cast<double>(value) >= setting.least) ||
                    !(static_cast<double>(value) <= setting.most))
                    return outOfRange(setting, text);
                options.*field = value;
            }
            return {};
        },
        setting.field);
}

Done checkOptions(const MethodOptions& options)
{
    MethodOptions copy;
    for (const Setting& setting : settingTable()) {
        if (const Done done = setSetting(copy, setting, settingText(options, setting)); !done)
            return done;
    }
    return checkTogether(options);
}

std::vector<std::string> presetNames()
{
    return {"quick", "standard-cpu", "paper-0", "paper-20", "base"};
}

Result<MethodOptions> presetOptions(std::string_view preset)
{
    MethodOptions o; // the defaults are the paper's network under our readings, setting (a)
    if (preset == "paper-0")
        return o;
    if (preset == "paper-20") {
        o.preset = "paper-20";
        o.unannotatedShare = 0.2;
        return o;
    }
    if (preset == "base") {
        o.preset = "base";
        o.loss = "base";
        o.lambdaAnn = 5; // Li et al. 2018
        o.blur = 0;
        o.crf = "off";
        o.passes *= 4; // Eq. 3 needs several times the steps before its maps cross 0.5
        return o;
    }
    if (preset == "quick")
        return cpuPreset("quick", 45, 1700);
    if (preset == "standard-cpu")
        return cpuPreset("standard-cpu", 100, 3700);
    return fail(ErrorCode::OptionUnknown, "preset", {.found = std::string(preset), .expected = joined(presetNames())});
}

Done applyReadings(MethodOptions& options, std::string_view readings)
{
    if (readings == "ours")
        return {};
    if (readings != "printed")
        return fail(ErrorCode::OptionUnknown, "readings",
                    {.found = std::string(readings), .expected = "ours | printed"});
    // Eq. 12 counts the outside in boxes, Eq. 9 in complements; neither scales the unannotated terms.
    const char* outside = options.loss == "eq9_11" ? "complement" : "box";
    options.outsideLimit = outside;
    options.outsideNorm = outside;
    options.unannotatedNorm = "none";
    options.optimizer = "adam_l2";
    options.crfImages = "training";
    return {};
}

} // namespace domain
