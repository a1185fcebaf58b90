#include "ui/training/setting_words.h"

#include "ui/training/settings_table_model.h"

#include <utility>

namespace training {

namespace {

// In the order of domain::settingTable(); the test walks both.
constexpr std::pair<const char*, const char*> words[] = {
    {"preset", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Preset")},
    {"seed", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Seed")},
    {"folds", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Folds")},
    {"unannotated_share", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Share of unannotated images")},
    {"batch_composition", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Make-up of a batch")},
    {"boxed_share", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Boxed images in a batch")},
    {"validation_fraction", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Held out for validation")},
    {"findings", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Findings that are trained")},
    {"input_side", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Side of the input image")},
    {"input_scaling", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Scaling of the grey levels")},
    {"backbone", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Backbone")},
    {"weights", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Weights to start from")},
    {"blur", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Anti-aliasing filter")},
    {"blur_at", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Where anti-aliasing acts")},
    {"batch_norm", QT_TRANSLATE_NOOP("training::SettingsTableModel", "What batch norm sees")},
    {"patches", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Patches per side, P")},
    {"head_channels", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Channels of the patch head")},
    {"head_bias", QT_TRANSLATE_NOOP("training::SettingsTableModel", "First bias of the head")},
    {"mirror_features", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Mirrored features")},
    {"position_maps", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Maps of the position")},
    {"prior_map", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Map of the usual place")},
    {"loss", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Loss")},
    {"lambda_ann", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Weight of the boxes, λ")},
    {"outside_limit", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Limit outside the box, L")},
    {"outside_norm", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Norm of the outside term, N")},
    {"unannotated_norm", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Norm of the unannotated terms, M")},
    {"base_squeeze", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Squeezed factors of the base model")},
    {"cut", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Cut-off")},
    {"threshold_rule", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Rule for the thresholds")},
    {"threshold_fit", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Images for the thresholds")},
    {"threshold_target_iou", QT_TRANSLATE_NOOP("training::SettingsTableModel", "IoU that the thresholds prove")},
    {"threshold_tau_max", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Largest τ")},
    {"threshold_rho", QT_TRANSLATE_NOOP("training::SettingsTableModel", "First ρ")},
    {"alternations", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Rounds of fitting thresholds")},
    {"unary_share_before_fits", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Steps before the first fit")},
    {"fixed_tau", QT_TRANSLATE_NOOP("training::SettingsTableModel", "τ held fixed")},
    {"fixed_rho", QT_TRANSLATE_NOOP("training::SettingsTableModel", "ρ held fixed")},
    {"optimizer", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Optimiser")},
    {"learning_rate", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Learning rate")},
    {"schedule", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Course of the learning rate")},
    {"final_rate_share", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Learning rate at the end")},
    {"warmup_steps", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Steps of warm-up")},
    {"weight_decay", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Weight decay")},
    {"gradient_clip", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Largest gradient")},
    {"batch_size", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Images in a step")},
    {"micro_batch", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Images computed at once")},
    {"passes", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Passes over the boxed images")},
    {"min_steps", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Fewest steps")},
    {"max_steps", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Most steps")},
    {"ema", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Averaging of the weights")},
    {"augment_axis", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Varied: width and height")},
    {"augment_scale", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Varied: size")},
    {"augment_shift", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Varied: place")},
    {"augment_rotation", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Varied: rotation")},
    {"augment_contrast", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Varied: contrast")},
    {"augment_brightness", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Varied: brightness")},
    {"augment_flip", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Varied: left and right")},
    {"test_time_shifts", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Answers averaged over shifts")},
    {"crf", QT_TRANSLATE_NOOP("training::SettingsTableModel", "CRF stage")},
    {"crf_window", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Window of the CRF")},
    {"crf_steps", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Updates of the CRF, T")},
    {"crf_form", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Form of the CRF")},
    {"crf_compatibility", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Coupling of the findings")},
    {"crf_images", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Images for the CRF")},
    {"crf_learning_rate", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Learning rate of the CRF")},
    {"crf_step_share", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Steps of the CRF, as a share")},
    {"crf_fixed_steps", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Steps of the CRF, as a number")},
    {"crf_batch", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Images in a step of the CRF")},
    {"region", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Rule for the region")},
    {"cut_rule", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Cut-off: fixed or fitted")},
    {"readout", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Region of patches or pixels")},
    {"device", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Device")},
    {"precision", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Number format")},
    {"threads", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Threads per fold")},
    {"parallel_folds", QT_TRANSLATE_NOOP("training::SettingsTableModel", "Folds side by side")},
};

} // namespace

QString settingWord(const QString& name)
{
    for (const auto& [setting, word] : words)
        if (name == QLatin1String(setting))
            return SettingsTableModel::tr(word);
    return {};
}

} // namespace training
