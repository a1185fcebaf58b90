#include "core/phantom/finding_painter.h"

#include "core/phantom/exact_math.h"

#include <algorithm>
#include <cmath>

namespace phantom {

namespace {


/// The part of the canvas that a finding touches; everything below works on it alone.
struct Window {
    int left, top, right, bottom;
    int width() const { return right - left; }
    int height() const { return bottom - top; }
};

Window windowAround(double left, double top, double right, double bottom, double margin)
{
    const Point a = Canvas::at(left - margin, top - margin), b = Canvas::at(right + margin, bottom + margin);
    const auto bound = [](double v) { return std::clamp(static_cast<int>(v), 0, Canvas::side); };
    Window w{bound(a.x), bound(a.y), bound(b.x), bound(b.y)};
    w.right = std::max(w.right, std::min(Canvas::side, w.left + 1));
    w.bottom = std::max(w.bottom, std::min(Canvas::side, w.top + 1));
    return w;
}

Path moved(Path path, const Window& w)
{
    for (Point& p : path)
        p = {p.x - w.left, p.y - w.top};
    return path;
}

/// A closed curve about an ellipse, its radius uneven by `uneven`.
Path blob(double x, double y, double rx, double ry, double uneven, int corners, domain::Random& random)
{
    Path path;
    for (int i = 0; i < corners; ++i) {
        const double angle = i * 6.283185307179586 / corners, r = 1 + uneven * std::clamp(random.normal(), -1.8, 1.8);
        path.push_back(Canvas::at(x + rx * r * cosExact(angle), y + ry * r * sinExact(angle)));
    }
    return closedCurveThrough(path, 8);
}

/// Outermost points of what the mask holds, row by row.
Path rimOf(const Raster& mask, const Window& w, float level)
{
    Path rim;
    for (int y = 0; y < mask.height(); ++y) {
        int first = -1, last = -1;
        for (int x = 0; x < mask.width(); ++x)
            if (mask.row(y)[x] >= level) {
                first = first < 0 ? x : first;
                last = x;
            }
        if (first >= 0) {
            rim.push_back({w.left + first + 0.0, w.top + y + 0.5});
            rim.push_back({w.left + last + 1.0, w.top + y + 0.5});
        }
    }
    return rim;
}

/// Fluid, pus or collapse instead of air: the vessels in it are no longer seen.
void fill(Chest& chest, const Raster& mask, const Window& w, float share, float atLeast, float vesselsHidden)
{
    for (int y = 0; y < mask.height(); ++y) {
        float* absorption = chest.absorption.row(w.top + y) + w.left;
        float* left = chest.vesselsLeft.row(w.top + y) + w.left;
        const float* air = chest.air.row(w.top + y) + w.left;
        const float* m = mask.row(y);
        for (int x = 0; x < mask.width(); ++x) {
            absorption[x] += m[x] * (share * airContrast * air[x] + atLeast);
            left[x] *= 1 - vesselsHidden * m[x];
        }
    }
}

void keepToLung(Raster& mask, const Window& w, const Raster& lung)
{
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x)
            mask.row(y)[x] *= lung.row(w.top + y)[w.left + x];
}

void softShadow(Chest& chest, const Path& outline, int rimBlur, float amplitude)
{
    Point low = outline.front(), high = outline.front();
    for (const Point& p : outline) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    const int pad = 4 * rimBlur + 4;
    const Window w{std::max(0, static_cast<int>(low.x) - pad), std::max(0, static_cast<int>(low.y) - pad),
                   std::min(Canvas::side, static_cast<int>(high.x) + pad), std::min(Canvas::side, static_cast<int>(high.y) + pad)};
    if (w.width() <= 0 || w.height() <= 0)
        return;
    Raster mask = filled(w.width(), w.height(), moved(outline, w));
    // A ball's shadow is deepest in its middle.
    Raster depth = mask;
    const int radius = std::max(2, static_cast<int>((high.x - low.x) / 5));
    blur(depth, radius);
    for (std::size_t i = 0; i < depth.values().size(); ++i)
        depth.values()[i] = mask.values()[i] * (0.45F + 0.55F * depth.values()[i]);
    blur(depth, rimBlur);
    fill(chest, depth, w, 0, amplitude, 0.6F);
}

Path paintNodule(Chest& chest, const FindingPlace& f, domain::Random& random)
{
    // Readers leave a rim of lung in the box.
    const double rx = f.width / 2 * 0.80, ry = f.height / 2 * 0.80;
    const Path outline = blob(f.x, f.y, rx, ry, 0.08, 9, random);
    const int soft = std::max(1, static_cast<int>(Canvas::length(rx) * 0.10));
    softShadow(chest, outline, soft, static_cast<float>(random.uniform(0.30, 0.55)));
    return outline;
}

Path paintMass(Chest& chest, const FindingPlace& f, domain::Random& random)
{
    const double rx = f.width / 2 * 0.88, ry = f.height / 2 * 0.88;
    const Path outline = blob(f.x, f.y, rx, ry, 0.13, 11, random);
    const auto amplitude = static_cast<float>(random.uniform(0.50, 0.95));
    softShadow(chest, outline, std::max(2, static_cast<int>(Canvas::length(std::min(rx, ry)) * 0.09)), amplitude);
    const int spicules = static_cast<int>(random.below(7));
    for (int i = 0; i < spicules; ++i) {
        const double angle = random.uniform(0, 6.28), c = cosExact(angle), s = sinExact(angle), reach = random.uniform(1.1, 1.45);
        addStroke(chest.absorption,
                  {Canvas::at(f.x + 0.7 * rx * c, f.y + 0.7 * ry * s), Canvas::at(f.x + reach * rx * c, f.y + reach * ry * s)},
                  [](double t) { return mix(3.0, 1.0, t); }, [](float d, float t) { return 0.09F * chord(d) * (1 - t); });
    }
    return outline;
}

Path paintAtelectasis(Chest& chest, const FindingPlace& f, domain::Random& random)
{
    const Window w = windowAround(f.left(), f.top(), f.left() + f.width, f.top() + f.height, 0.03);
    Raster bands(w.width(), w.height());
    // Plates: flat bands across the lobe, rising outward or inward.
    const double slope = random.uniform(-0.45, 0.45);
    const int plates = 1 + static_cast<int>(random.below(3)) + (f.height > 0.14 ? 1 : 0);
    for (int i = 0; i < plates; ++i) {
        const double y = plates == 1 ? f.y : mix(f.top() + 0.15 * f.height, f.top() + 0.85 * f.height, static_cast<double>(i) / (plates - 1));
        const double lean = slope * f.height * (plates == 1 ? 1.6 : 0.5), bow = 0.10 * f.height * random.normal();
        const double from = f.left() + f.width * random.uniform(0.0, 0.12), to = f.left() + f.width * random.uniform(0.88, 1.0);
        Path path = curveThrough({Canvas::at(from, y - lean / 2), Canvas::at(mix(from, to, 0.35), y - lean * 0.15 + bow),
                                  Canvas::at(mix(from, to, 0.7), y + lean * 0.2 + bow * 0.6), Canvas::at(to, y + lean / 2)});
        const double thick = random.uniform(0.0055, 0.0115) + 0.025 * f.height;
        const auto density = static_cast<float>(random.uniform(0.6, 1.0));
        addStroke(bands, moved(path, w),
                  [=](double t) { return Canvas::length(thick * (0.35 + 0.65 * smoothStep(0.0, 0.25, std::min(t, 1 - t)))); },
                  [=](float d, float) { return density * chord(d); });
    }
    blur(bands, 2);
    Raster haze = filled(w.width(), w.height(), moved(blob(f.x, f.y, f.width / 2, f.height / 2, 0.12, 10, random), w));
    Raster all = haze;
    const int soft = std::max(3, static_cast<int>(Canvas::length(f.height) * 0.14));
    blur(haze, soft);
    const Raster texture = cloud(w.width(), w.height(), 40, 3, random.next());
    for (std::size_t i = 0; i < haze.values().size(); ++i)
        haze.values()[i] *= 0.75F + 0.5F * texture.values()[i];
    const Raster& lung = chest.lungs[f.side];
    keepToLung(bands, w, lung);
    keepToLung(haze, w, lung);
    keepToLung(all, w, lung);
    fill(chest, bands, w, 0.10F, static_cast<float>(random.uniform(0.16, 0.30)), 0.4F);
    fill(chest, haze, w, static_cast<float>(random.uniform(0.16, 0.28)), 0.02F, 0.35F);
    for (std::size_t i = 0; i < all.values().size(); ++i)
        all.values()[i] = std::max(0.8F * all.values()[i], bands.values()[i]);
    return rimOf(all, w, 0.35F);
}

/// One consolidated or infiltrated patch; the rim is that of the patch, cut by the lung.
Path paintPatch(Chest& chest, const FindingPlace& f, Side lungSide, double x, double width, bool lobar, domain::Random& random)
{
    const Window w = windowAround(x - width / 2, f.top(), x + width / 2, f.top() + f.height, 0.05);
    const Path outline = blob(x, f.y, width / 2, f.height / 2, lobar ? 0.10 : 0.14, 12, random);
    Raster mask = filled(w.width(), w.height(), moved(outline, w));
    Raster rim = mask;
    if (lobar) { // a fissure bounds the lobe on one side, sharply
        const bool above = random.chance(0.5);
        const double tilt = random.uniform(-0.35, 0.35);
        const Point edge = Canvas::at(x, f.y + (above ? -0.30 : 0.30) * f.height);
        for (int y = 0; y < mask.height(); ++y)
            for (int px = 0; px < mask.width(); ++px) {
                const double line = edge.y + tilt * (w.left + px - edge.x);
                const double beyond = above ? line - (w.top + y) : (w.top + y) - line;
                rim.row(y)[px] *= static_cast<float>(1 - smoothStep(-1.5, 2.5, beyond));
            }
    }
    mask = rim;
    blur(mask, std::max(3, static_cast<int>(Canvas::length(std::min(width, f.height)) * (lobar ? 0.055 : 0.09))));
    if (lobar)
        for (std::size_t i = 0; i < mask.values().size(); ++i) // keeps the fissure's side firm
            mask.values()[i] *= 0.35F + 0.65F * rim.values()[i];
    // Two clouds, one of them leaning, so that neither lattice shows.
    const Raster fineCloud = cloud(w.width(), w.height(), lobar ? 52 : 40, 4, random.next());
    const Raster leaningCloud = cloud(w.width() + w.height(), w.width() + w.height(), lobar ? 64 : 46, 3, random.next());
    const float low = lobar ? -0.9F : -0.65F, high = lobar ? 0.45F : 0.60F;
    for (int y = 0; y < mask.height(); ++y)
        for (int px = 0; px < mask.width(); ++px) {
            const float leaning = leaningCloud.at(0.8 * px + 0.6 * (mask.height() - y), 0.6 * px + 0.8 * y);
            mask.row(y)[px] *= 0.12F + 0.88F * smoothStep(low, high, 0.75F * (fineCloud.row(y)[px] + leaning));
        }
    if (lobar) { // air-filled bronchi stay dark in it
        Raster bronchi(w.width(), w.height());
        const double inward = -outward(lungSide);
        const int count = 3 + static_cast<int>(random.below(3));
        for (int i = 0; i < count; ++i) {
            const double y = f.y + f.height * random.uniform(-0.25, 0.25), x0 = x + inward * width * 0.45;
            const double bend = 0.02 * random.normal(), reach = random.uniform(0.2, 0.4), fall = 0.07 * random.normal();
            addStroke(bronchi,
                      moved(curveThrough({Canvas::at(x0, y), Canvas::at(x - inward * width * 0.02, y + bend),
                                          Canvas::at(x - inward * width * reach, y + fall)}),
                            w),
                      [](double t) { return mix(4.5, 1.8, t); }, [](float d, float t) { return 0.50F * chord(d) * (1 - 0.6F * t); });
        }
        for (std::size_t i = 0; i < mask.values().size(); ++i)
            mask.values()[i] *= 1 - std::min(1.0F, bronchi.values()[i]);
    }
    const Raster& lung = chest.lungs[lungSide];
    keepToLung(mask, w, lung);
    keepToLung(rim, w, lung);
    const auto share = static_cast<float>(lobar ? random.uniform(0.38, 0.60) : random.uniform(0.26, 0.44));
    fill(chest, mask, w, share, 0.04F, lobar ? 0.75F : 0.35F);
    return rimOf(rim, w, 0.5F);
}

Path paintOpacity(Chest& chest, const FindingPlace& f, bool lobar, domain::Random& random)
{
    if (!f.bothSides)
        return paintPatch(chest, f, f.side, f.x, f.width, lobar, random);
    Path rim;
    for (const Side s : {PatientRight, PatientLeft}) {
        const double width = f.width * random.uniform(0.32, 0.38), x = f.x + outward(s) * (f.width / 2 - width / 2);
        const Path part = paintPatch(chest, f, s, x, width, lobar, random);
        rim.insert(rim.end(), part.begin(), part.end());
    }
    return rim;
}

Path paintEffusion(Chest& chest, const FindingPlace& f, domain::Random& random)
{
    // Fluid gathers in the angle; its level is a meniscus that climbs the outer wall.
    const ChestShape& shape = chest.shape;
    const double dome = shape.domes[f.side], bottom = dome + 0.11, hw = shape.person.halfWidth;
    const double height = std::clamp(f.height, 0.055, 0.55), top = bottom - height;
    const double inner = std::clamp(hw + 0.01 - f.width, 0.05, hw - 0.05); // where it ends towards the heart
    const bool tall = f.height > 1.5 * f.width;
    const Window w = windowAround(shape.person.midline - 0.45, top - 0.02, shape.person.midline + 0.45, bottom + 0.04, 0);
    Raster mask(w.width(), w.height());
    const double sag = random.uniform(0.5, 0.8), edge = random.uniform(3, 7) / Canvas::scale;
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x) {
            const double px = (w.left + x + 0.5) / Canvas::scale - Canvas::margin, py = (w.top + y + 0.5) / Canvas::scale - Canvas::margin;
            const double out = (px - shape.person.midline) * outward(f.side);
            if (out <= 0 || out > hw + 0.03)
                continue;
            const double share = std::clamp((out - inner) / (hw - inner), 0.0, 1.0); // 0 inside … 1 at the wall
            const double rise = tall ? share * share * share * share : share * share;
            const double level = top + height * sag * (1 - rise);
            mask.row(y)[x] = static_cast<float>(smoothStep(-edge, edge, py - level) * smoothStep(inner - 0.03, inner + 0.02, out));
        }
    keepToLung(mask, w, chest.lungs[f.side]);
    const Path rim = rimOf(mask, w, 0.5F);
    blur(mask, 1);
    const auto share = static_cast<float>(random.uniform(0.86, 0.97)), more = static_cast<float>(random.uniform(0.02, 0.07));
    fill(chest, mask, w, share, more, 0.95F);
    return rim;
}

Path paintPneumothorax(Chest& chest, const FindingPlace& f, domain::Random& random)
{
    // Air between wall and lung: beyond a thin white line no vessel is seen. The lung's new rim is the old one,
    // drawn inwards most where the place is.
    const Raster& lung = chest.lungs[f.side];
    const ChestShape& shape = chest.shape;
    const double mid = shape.person.midline, dir = outward(f.side);
    const bool apical = f.y < 0.36;
    Path line;
    const double top = apical ? shape.person.apex - 0.02 : f.y - f.height / 2;
    const double bottom = apical ? shape.person.apex + std::clamp(f.height, 0.07, 0.60) : f.y + f.height / 2;
    const double gap = std::clamp(f.width * (apical ? 0.42 : 0.55), 0.022, 0.15);
    if (apical) { // a cap: from the mediastinum over the collapsed top and down the wall
        const double peak = shape.person.apex + std::clamp(0.30 * (bottom - shape.person.apex), 0.022, 0.15);
        const double wall = shape.lateral(f.side, bottom - 0.005);
        const double high = mix(peak, bottom, 0.35);
        line = curveThrough({Canvas::at(mid + dir * 0.045, peak + 0.055), Canvas::at(mid + dir * 0.075, peak + 0.012),
                             Canvas::at(mid + dir * 0.125, peak), Canvas::at(mid + dir * (shape.lateral(f.side, high) - gap), high),
                             Canvas::at(mid + dir * (shape.lateral(f.side, mix(high, bottom, 0.5)) - gap * 0.75), mix(high, bottom, 0.5)),
                             Canvas::at(mid + dir * (wall + 0.004), bottom)});
    } else { // a crescent along the wall
        const auto at = [&](double t, double g) {
            const double y = mix(top, bottom, t);
            return Canvas::at(mid + dir * (shape.lateral(f.side, y) + 0.004 - g), y);
        };
        line = curveThrough({at(0, 0), at(0.15, 0.7 * gap), at(0.4, gap), at(0.7, gap * 0.9), at(0.9, gap * 0.5), at(1, 0)});
    }
    Path around = line; // closed on the outer side, well beyond the lung
    if (apical) {
        around.push_back(Canvas::at(mid + dir * 0.55, bottom));
        around.push_back(Canvas::at(mid + dir * 0.55, top - 0.1));
        around.push_back(Canvas::at(mid + dir * 0.045, top - 0.1));
    } else {
        around.push_back(Canvas::at(mid + dir * 0.55, bottom));
        around.push_back(Canvas::at(mid + dir * 0.55, top));
    }
    const Window w = windowAround(mid - 0.45, top - 0.01, mid + 0.45, bottom + 0.02, 0);
    Raster mask = filled(w.width(), w.height(), moved(around, w));
    keepToLung(mask, w, lung);
    const Path rim = rimOf(mask, w, 0.5F);
    fill(chest, mask, w, static_cast<float>(random.uniform(-0.20, -0.11)), 0, 1);
    Raster pleura(w.width(), w.height());
    const double thick = random.uniform(1.4, 2.2);
    const auto white = static_cast<float>(random.uniform(0.16, 0.26));
    addStroke(pleura, moved(line, w), [=](double) { return thick; }, [=](float d, float) { return white * chord(d); });
    keepToLung(pleura, w, lung);
    for (int y = 0; y < pleura.height(); ++y)
        for (int x = 0; x < pleura.width(); ++x)
            chest.absorption.row(w.top + y)[w.left + x] += pleura.row(y)[x];
    return rim;
}

} // namespace

Path paintFinding(Chest& chest, const FindingPlace& place, domain::Random& random)
{
    switch (place.kind) {
    case FindingKind::Atelectasis: return paintAtelectasis(chest, place, random);
    case FindingKind::Cardiomegaly: return chest.shape.heart;
    case FindingKind::Effusion: return paintEffusion(chest, place, random);
    case FindingKind::Infiltration: return paintOpacity(chest, place, false, random);
    case FindingKind::Mass: return paintMass(chest, place, random);
    case FindingKind::Nodule: return paintNodule(chest, place, random);
    case FindingKind::Pneumonia: return paintOpacity(chest, place, true, random);
    case FindingKind::Pneumothorax: return paintPneumothorax(chest, place, random);
    }
    return {};
}

} // namespace phantom
