#include "ui/viewer/window_presets.h"

#include "ui/viewer/radiograph_view.h"

#include <algorithm>
#include <array>

namespace viewer {

namespace {

/// Shares of the film's pixels between which grey goes from black to white.
struct Percentiles {
    double black, white;
};

// Chosen by eye on NIH's films: the lungs are the darker third of the pixels, behind the air beside the patient; the
// mediastinum and what lies below the diaphragm are the brighter half, bones lie between.
constexpr Percentiles lung{0.03, 0.68}, mediastinum{0.35, 0.995}, bone{0.22, 0.90}, withoutExtremes{0.01, 0.99};

imaging::Voi between(const Film& film, const Percentiles& shares, const QString& name)
{
    const imaging::Histogram& histogram = film.histogram();
    // Where low values are bright, the dark end is the upper one.
    const bool inverse = film.radiograph().inverse;
    const double low = histogram.percentile(inverse ? 1 - shares.white : shares.black);
    const double high = histogram.percentile(inverse ? 1 - shares.black : shares.white);
    imaging::Window window;
    window.function = imaging::VoiFunction::LinearExact; // from low to high, without the half steps of integers
    window.centre = (low + high) / 2;
    window.width = std::max(high - low, 1.0);
    window.explanation = name.toStdString();
    return {imaging::Voi::Kind::Window, window, 0};
}

} // namespace

WindowPreset presetWords(int preset)
{
    const auto help = [](const Percentiles& shares) {
        return RadiographView::tr("Between the percentiles %1 and %2 of this film’s own values: a radiograph has no Hounsfield units.")
            .arg(shares.black * 100)
            .arg(shares.white * 100);
    };
    switch (preset) {
    case 0: return {RadiographView::tr("Lung"), help(lung), {}};
    case 1: return {RadiographView::tr("Mediastinum"), help(mediastinum), {}};
    case 2: return {RadiographView::tr("Bone"), help(bone), {}};
    case 3: return {RadiographView::tr("Full range"), RadiographView::tr("From the least to the greatest value of this film."), {}};
    default: return {RadiographView::tr("Without extremes"), help(withoutExtremes), {}};
    }
}

std::vector<WindowPreset> windowPresets(const Film& film)
{
    std::vector<WindowPreset> presets;
    for (int i = 0; i < presetCount; ++i) {
        WindowPreset preset = presetWords(i);
        constexpr std::array shares{lung, mediastinum, bone, Percentiles{0, 1}, withoutExtremes};
        preset.voi = i == 3 ? imaging::Voi{.kind = imaging::Voi::Kind::FullRange} : between(film, shares[std::size_t(i)], preset.name);
        presets.push_back(std::move(preset));
    }
    return presets;
}

std::vector<WindowPreset> fileWindows(const Film& film)
{
    const QString own = RadiographView::tr("As the file asks for it.");
    std::vector<WindowPreset> windows;
    for (const imaging::NamedVoi& offered : imaging::offeredVois(film.radiograph()))
        if (offered.voi.kind == imaging::Voi::Kind::Window || offered.voi.kind == imaging::Voi::Kind::Lut)
            windows.push_back({QString::fromStdString(offered.name), own, offered.voi});
    if (windows.empty()) {
        const imaging::Voi first = imaging::firstVoi(film.radiograph());
        windows.push_back({first.kind == imaging::Voi::Kind::StoredRange ? RadiographView::tr("Values as stored")
                                                                          : RadiographView::tr("Least to greatest value"),
                           RadiographView::tr("The file asks for no window; this is the first picture, which training sees too."), first});
    }
    return windows;
}

imaging::Voi nextFileWindow(const Film& film, const imaging::Voi& voi)
{
    const std::vector<WindowPreset> windows = fileWindows(film);
    const auto it = std::find_if(windows.begin(), windows.end(), [&](const WindowPreset& window) { return window.voi == voi; });
    if (it == windows.end() || it + 1 == windows.end())
        return windows.front().voi;
    return (it + 1)->voi;
}

QString windowName(const imaging::Voi& voi)
{
    switch (voi.kind) {
    case imaging::Voi::Kind::Window:
        return voi.window.explanation.empty() ? RadiographView::tr("Own window") : QString::fromStdString(voi.window.explanation);
    case imaging::Voi::Kind::Lut: return RadiographView::tr("File’s table");
    default: return RadiographView::tr("Full range");
    }
}

} // namespace viewer
