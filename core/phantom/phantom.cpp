#include "core/phantom/phantom.h"

#include "core/phantom/chest.h"
#include "core/phantom/exact_math.h"
#include "core/phantom/exposure.h"
#include "core/phantom/finding_painter.h"
#include "core/phantom/finding_place.h"
#include "core/phantom/lures.h"

#include <algorithm>

namespace phantom {

namespace {

/// How the patient stands before the plate: film units from pixels of the image, and back.
class Pose {
public:
    Pose(domain::Size size, double scale, double angle, double dx, double dy)
        : m_side((size.width + size.height) / 2.0), m_middle{size.width / 2.0, size.height / 2.0}, m_scale(scale),
          m_cos(cosExact(angle)), m_sin(sinExact(angle)), m_dx(dx), m_dy(dy)
    {
    }
    Point canvasFromImage(double x, double y) const
    {
        const double qx = (x - m_middle.x) / m_side / m_scale, qy = (y - m_middle.y) / m_side / m_scale;
        return Canvas::at(0.5 + m_dx + m_cos * qx - m_sin * qy, 0.5 + m_dy + m_sin * qx + m_cos * qy);
    }
    Point imageFromCanvas(const Point& p) const
    {
        const double fx = p.x / Canvas::scale - Canvas::margin - 0.5 - m_dx, fy = p.y / Canvas::scale - Canvas::margin - 0.5 - m_dy;
        return {m_middle.x + (m_cos * fx + m_sin * fy) * m_scale * m_side, m_middle.y + (m_cos * fy - m_sin * fx) * m_scale * m_side};
    }

private:
    double m_side;
    Point m_middle;
    double m_scale, m_cos, m_sin, m_dx, m_dy;
};

Pose makePose(domain::Size size, bool anteroPosterior, domain::Random& random)
{
    const double loose = anteroPosterior ? 1.35 : 1.0;
    const double scale = std::clamp(0.99 + 0.050 * loose * random.normal(), 0.86, 1.15);
    const double angle = 0.022 * loose * random.normal();
    const double dx = 0.022 * loose * random.normal();
    return Pose(size, scale, angle, dx, 0.005 + 0.024 * loose * random.normal());
}

/// A reader's box: a little loose on each side, never tight, whole pixels no more than readers have.
domain::Box readersBox(const Path& rim, const Pose& pose, domain::Size size, domain::Random& random)
{
    Point low{1e9, 1e9}, high{-1e9, -1e9};
    for (const Point& p : rim) {
        const Point q = pose.imageFromCanvas(p);
        low = {std::min(low.x, q.x), std::min(low.y, q.y)};
        high = {std::max(high.x, q.x), std::max(high.y, q.y)};
    }
    const double w = high.x - low.x, h = high.y - low.y, slack = 0.002 * size.width;
    const auto loose = [&](double length) { return slack + length * std::clamp(0.025 + 0.025 * random.normal(), -0.02, 0.10); };
    low = {low.x - loose(w), low.y - loose(h)};
    high = {high.x + loose(w), high.y + loose(h)};
    return domain::clippedTo(domain::boxFromCorners({low.x, low.y}, {high.x, high.y}), size);
}

double overlapOf(const FindingPlace& a, const FindingPlace& b)
{
    return domain::iou({a.left(), a.top(), a.width, a.height}, {b.left(), b.top(), b.width, b.height});
}

std::vector<FindingPlace> placesOf(const std::vector<FindingKind>& kinds, const std::vector<Side>& sides, const ChestShape& shape,
                                   domain::Random& random)
{
    std::vector<FindingPlace> places;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        FindingPlace best = placeOf(kinds[i], sides[i], shape, random);
        for (int attempt = 0; attempt < 8; ++attempt) { // two findings in one place could not be told apart
            const bool clear = std::none_of(places.begin(), places.end(), [&](const FindingPlace& other) {
                return other.kind != FindingKind::Cardiomegaly && overlapOf(other, best) > 0.05;
            });
            if (clear || kinds[i] == FindingKind::Cardiomegaly)
                break;
            best = placeOf(kinds[i], sides[i], shape, random);
        }
        places.push_back(best);
    }
    return places;
}

std::string uid(domain::Random random)
{
    // A UUID's number under 2.25 may be any up to 2^128 (PS3.5 B.2); 62 bits suffice to tell phantoms apart.
    return "2.25." + std::to_string((random.next() >> 2) + 1);
}

std::string twoDigits(int n)
{
    return (n < 10 ? "0" : "") + std::to_string(n);
}

void describe(exchange::DxImage& image, const FilmPlan& plan, const Person& person, std::uint64_t seed)
{
    const std::uint64_t patient = static_cast<std::uint64_t>(plan.patient), film = patient * 64 + static_cast<std::uint64_t>(plan.film);
    image.patientId = std::to_string(plan.patient);
    image.patientName = "Phantom^" + std::to_string(plan.patient);
    image.patientSex = person.female ? "F" : "M";
    const std::string age = std::to_string(person.age);
    image.patientAge = std::string(3 - std::min<std::size_t>(3, age.size()), '0') + age + "Y";
    image.studyInstanceUid = uid(domain::Random::stream(seed ^ 0x5354554459ULL, film));
    image.seriesInstanceUid = uid(domain::Random::stream(seed ^ 0x534552494553ULL, film));
    image.sopInstanceUid = uid(domain::Random::stream(seed ^ 0x534F50ULL, film));
    image.studyId = std::to_string(plan.film + 1);
    image.accessionNumber = plan.stem();
    image.studyDescription = "Phantom, no patient";
    image.manufacturer = "Fewbox";
    image.modelName = "Phantom";
    domain::Random when = domain::Random::stream(seed ^ 0x44415445ULL, patient);
    const int start = static_cast<int>(when.below(300)), day = start + plan.film * 19; // of a year of 12 × 28 days
    image.studyDate = std::to_string(2024 + day / 336) + twoDigits(day / 28 % 12 + 1) + twoDigits(day % 28 + 1);
    const int hour = 7 + static_cast<int>(when.below(12)), minute = static_cast<int>(when.below(60));
    image.studyTime = twoDigits(hour) + twoDigits(minute) + "00";
}

/// A curve over the film's range: straight in the middle, soft at both ends. 12 bits out.
exchange::DxLookupTable softCurve(double dark, double bright)
{
    exchange::DxLookupTable lut;
    lut.bits = 12;
    for (int v = 0; v < 4096; ++v) {
        const double t = std::clamp((v - dark) / (bright - dark), 0.0, 1.0);
        lut.entries.push_back(static_cast<std::uint16_t>(4095 * mix(t, t * t * (3 - 2 * t), 0.6) + 0.5));
    }
    return lut;
}

void setDisplay(exchange::DxImage& image, const StoredFilm& film, domain::Random& random)
{
    const double range = film.bright - film.dark;
    const double dark = film.dark + range * random.uniform(-0.03, 0.06), bright = film.bright + range * random.uniform(-0.05, 0.06);
    const auto whole = [](double v) { return static_cast<double>(static_cast<int>(v)); };
    const auto kind = random.below(10);
    if (kind < 5)
        image.voi = exchange::DxWindow{whole((dark + bright) / 2), whole(bright - dark), false};
    else if (kind < 8) // a sigmoid of this width runs from 0.1 to 0.9 over the range
        image.voi = exchange::DxWindow{whole((dark + bright) / 2), whole((bright - dark) * 0.92), true};
    else
        image.voi = softCurve(dark, bright);
    image.monochrome1 = random.chance(0.25);
    if (!image.monochrome1)
        return;
    for (std::uint16_t& v : image.pixels)
        v = static_cast<std::uint16_t>(4095 - v);
    if (auto* window = std::get_if<exchange::DxWindow>(&image.voi)) {
        window->centre = 4095 - window->centre;
    } else {
        auto& entries = std::get<exchange::DxLookupTable>(image.voi).entries;
        std::reverse(entries.begin(), entries.end());
        for (std::uint16_t& v : entries)
            v = static_cast<std::uint16_t>(4095 - v);
    }
}

Raster marksFor(domain::Size size, bool anteroPosterior, const Aperture& aperture, domain::Random& random)
{
    Raster marks(size.width, size.height);
    const double cap = size.width * random.uniform(0.028, 0.042), turn = random.chance(0.3) ? random.uniform(-0.5, 0.5) : 0.03 * random.normal();
    const bool left = random.chance(0.8);
    const double right = std::min<double>(size.width, aperture.right), top = std::max(0.0, aperture.top);
    const double x = left ? right - size.width * random.uniform(0.06, 0.13) : std::max(0.0, aperture.left) + size.width * random.uniform(0.04, 0.10);
    const double y = top + size.height * random.uniform(0.03, 0.12);
    addLetters(marks, left ? "L" : "R", {x, y}, cap, turn, 3.0F);
    if (anteroPosterior && random.chance(0.6)) {
        // Beside the letter, never across it.
        const std::string word = random.chance(0.5) ? "PORTABLE" : "AP";
        const double from = std::max(0.0, aperture.left) + size.width * random.uniform(0.04, 0.12);
        addLetters(marks, word, {from, top + size.height * 0.06 + (left ? 0 : y + cap)}, cap * 0.55, 0, 2.6F);
    } else if (random.chance(0.15))
        addLetters(marks, "ERECT", {x - size.width * 0.05, y + cap * 1.4}, cap * 0.5, turn, 2.6F);
    return marks;
}

} // namespace

Phantom makePhantom(const FilmPlan& plan, std::uint64_t seed)
{
    domain::Random personRandom = domain::Random::stream(seed ^ 0x504552534F4EULL, static_cast<std::uint64_t>(plan.patient));
    const Person person = makePerson(personRandom);
    domain::Random random =
        domain::Random::stream(seed ^ 0x46494C4DULL, static_cast<std::uint64_t>(plan.patient) * 64 + static_cast<std::uint64_t>(plan.film));

    Stance stance = makeStance(random);
    std::vector<FindingKind> kinds;
    std::vector<Side> sides;
    std::array<double, 4> heart{};
    for (const int finding : plan.findings) {
        kinds.push_back(static_cast<FindingKind>(finding));
        sides.push_back(sideOf(kinds.back(), random));
        if (kinds.back() == FindingKind::Cardiomegaly)
            heart = largeHeart(person, stance, random);
        if (kinds.back() == FindingKind::Atelectasis && random.chance(0.6))
            stance.domeLift[static_cast<std::size_t>(sides.back())] += random.uniform(0.015, 0.05);
    }
    const ChestShape shape = makeShape(person, stance, heart);
    const std::vector<FindingPlace> places = placesOf(kinds, sides, shape, random);
    Chest chest = drawChest(shape);
    std::vector<Path> rims;
    for (const FindingPlace& place : places)
        rims.push_back(paintFinding(chest, place, random));
    addLures(chest, random);

    Phantom phantom;
    exchange::DxImage& image = phantom.image;
    describe(image, plan, person, seed);
    image.viewPosition = stance.anteroPosterior ? "AP" : "PA";
    phantom.age = person.age;
    const double aspect = stance.anteroPosterior ? random.uniform(0.90, 1.12) : random.uniform(0.93, 1.07);
    const double side = random.uniform(960, 1090);
    image.size = {static_cast<int>(side * (0.5 + 0.5 * aspect)) & ~1, static_cast<int>(side * (1.5 - 0.5 * aspect)) & ~1};
    image.spacingMm = static_cast<double>(static_cast<int>(417000.0 / side)) / 1000.0; // a plate of 417 mm, as binned
    const Pose pose = makePose(image.size, stance.anteroPosterior, random);

    Raster absorption(image.size.width, image.size.height);
    for (std::size_t i = 0; i < chest.absorption.values().size(); ++i)
        chest.absorption.values()[i] += chest.vessels.values()[i] * chest.vesselsLeft.values()[i];
    for (int y = 0; y < image.size.height; ++y)
        for (int x = 0; x < image.size.width; ++x) {
            const Point p = pose.canvasFromImage(x + 0.5, y + 0.5);
            absorption.row(y)[x] = chest.absorption.at(p.x, p.y);
        }
    const Aperture aperture = makeAperture(image.size.width, image.size.height, random);
    const Raster marks = marksFor(image.size, stance.anteroPosterior, aperture, random);
    StoredFilm film = expose(absorption, marks, makeBeam(stance.anteroPosterior, random), aperture, random);
    image.pixels = std::move(film.values);
    setDisplay(image, film, random);
    constexpr exchange::TransferSyntax syntaxes[] = {
        exchange::TransferSyntax::ExplicitLittle, exchange::TransferSyntax::JpegLossless, exchange::TransferSyntax::ImplicitLittle,
        exchange::TransferSyntax::JpegLs, exchange::TransferSyntax::Deflated, exchange::TransferSyntax::Rle};
    image.transferSyntax = syntaxes[random.below(std::size(syntaxes))];

    for (std::size_t i = 0; i < rims.size(); ++i) {
        if (rims[i].size() < 2)
            continue;
        const domain::Box box = readersBox(rims[i], pose, image.size, random);
        // What lies beside the film, or is too small for a reader to box, is not there.
        if (box.width < 0.015 * image.size.width || box.height < 0.012 * image.size.height)
            continue;
        phantom.findings.push_back({plan.findings[i], box});
        phantom.present.push_back(plan.findings[i]);
    }
    return phantom;
}

} // namespace phantom
