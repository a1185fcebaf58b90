// Windows by name and key: the file's own, and those for lung, mediastinum and bone.
#pragma once

#include "core/imaging/grey.h"
#include "ui/viewer/film.h"

#include <QString>

#include <vector>

namespace viewer {

struct WindowPreset {
    QString name, help; ///< translated; help says where the figures come from
    imaging::Voi voi;
};

/// Alt+1…5: lung, mediastinum, bone, full range, all but the extremes. A projection radiograph has no Hounsfield units,
/// so these are percentiles of the film's own values (padding left out), counted from the dark end as it is shown.
std::vector<WindowPreset> windowPresets(const Film& film);
constexpr int presetCount = 5;
/// Name and help of preset 0…4 without a film, for lists of keys.
WindowPreset presetWords(int preset);

/// Alt+0: the first picture, then what else the file asks for, in its order.
std::vector<WindowPreset> fileWindows(const Film& film);
/// The file's window after `voi`; its first when `voi` is none of them or the last.
imaging::Voi nextFileWindow(const Film& film, const imaging::Voi& voi);

/// A short name for a bar: the preset's or the file's own word, "Own window", "Full range".
QString windowName(const imaging::Voi& voi);

} // namespace viewer
