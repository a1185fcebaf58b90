#include "core/assist/same_picture.h"

#include "core/imaging/area_resize.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace assist {

namespace {

constexpr int side = 32;
constexpr int cells = side * side;

/// A print as a vector of length one about its mean, and its first coefficients in an orthonormal (cosine) basis.
/// |a − b|² = 2(1 − likeness), and coefficients differ by no more than the vectors do: films whose coefficients are too
/// far apart need no look at their cells.
struct Normed {
    static constexpr int coefficients = 15;
    std::array<float, coefficients> low{};
    float mean = 0, length = 0;
};

/// cos((2x + 1) u π / 2n), normed over n.
std::array<std::array<float, side>, 4> cosines()
{
    std::array<std::array<float, side>, 4> table{};
    for (int u = 0; u < 4; ++u) {
        for (int x = 0; x < side; ++x) {
            const double value = std::cos((2 * x + 1) * u * std::numbers::pi / (2 * side));
            table[static_cast<std::size_t>(u)][static_cast<std::size_t>(x)] =
                static_cast<float>(value * std::sqrt((u == 0 ? 1.0 : 2.0) / side));
        }
    }
    return table;
}

Normed normedOf(const PicturePrint& print)
{
    static const auto table = cosines();
    Normed normed;
    double sum = 0, squares = 0;
    for (const std::int8_t value : print) {
        sum += value;
        squares += value * value;
    }
    normed.mean = static_cast<float>(sum / cells);
    normed.length = static_cast<float>(std::sqrt(std::max(0.0, squares - sum * sum / cells)));
    if (normed.length <= 0)
        return normed;
    std::size_t next = 0;
    for (std::size_t v = 0; v < 4; ++v) {
        for (std::size_t u = 0; u < 4; ++u) {
            if (u == 0 && v == 0)
                continue; // the mean, which the vector does not have
            double coefficient = 0;
            for (std::size_t i = 0; i < cells; ++i)
                coefficient += static_cast<double>(table[v][i / side] * table[u][i % side]) * print[i];
            normed.low[next++] = static_cast<float>(coefficient / static_cast<double>(normed.length));
        }
    }
    return normed;
}

double likeness(const PicturePrint& a, const Normed& ofA, const PicturePrint& b, const Normed& ofB)
{
    if (ofA.length <= 0 || ofB.length <= 0)
        return 0;
    std::int64_t product = 0;
    for (std::size_t i = 0; i < cells; ++i)
        product += a[i] * b[i];
    const double about = static_cast<double>(product) - cells * static_cast<double>(ofA.mean) * static_cast<double>(ofB.mean);
    return about / (static_cast<double>(ofA.length) * static_cast<double>(ofB.length));
}

/// The coefficient that tells films apart best: in its order the fewest are near each other.
std::size_t widestOf(const std::vector<Normed>& normed, const std::vector<std::size_t>& films)
{
    std::array<double, Normed::coefficients> sums{}, squares{};
    for (const std::size_t film : films) {
        for (std::size_t k = 0; k < sums.size(); ++k) {
            const auto value = static_cast<double>(normed[film].low[k]);
            sums[k] += value;
            squares[k] += value * value;
        }
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, films.size()));
    for (std::size_t k = 0; k < sums.size(); ++k)
        squares[k] -= sums[k] * sums[k] / count;
    return static_cast<std::size_t>(std::max_element(squares.begin(), squares.end()) - squares.begin());
}

/// Joins films into groups named by their first member.
class Groups {
public:
    explicit Groups(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), std::size_t(0)); }
    std::size_t of(std::size_t one)
    {
        while (m_parent[one] != one)
            one = m_parent[one] = m_parent[m_parent[one]];
        return one;
    }
    void join(std::size_t a, std::size_t b)
    {
        const auto [first, second] = std::minmax({of(a), of(b)}); // a list: values, no references to what is gone
        m_parent[second] = first;
    }

private:
    std::vector<std::size_t> m_parent;
};

bool labelsDiffer(const std::vector<domain::Label>& a, const std::vector<domain::Label>& b)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const bool answered = a[i] != domain::Label::NotAsked && b[i] != domain::Label::NotAsked;
        if (answered && a[i] != b[i])
            return true;
    }
    return false;
}

} // namespace

PicturePrint printOf(const std::vector<float>& picture, int width, int height)
{
    const std::vector<float> small = imaging::areaResized(picture, width, height, side, side);
    std::vector<std::size_t> order(cells);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return small[a] < small[b]; });
    PicturePrint print{};
    for (std::size_t first = 0; first < cells;) {
        std::size_t last = first; // of cells with the same grey, which share their middle rank
        while (last + 1 < cells && small[order[last + 1]] == small[order[first]])
            ++last;
        const double rank = static_cast<double>(first + last) / (2.0 * (cells - 1)); // 0…1
        for (std::size_t i = first; i <= last; ++i)
            print[order[i]] = static_cast<std::int8_t>(std::lround(254 * rank) - 127);
        first = last + 1;
    }
    return print;
}

double likeness(const PicturePrint& a, const PicturePrint& b)
{
    return likeness(a, normedOf(a), b, normedOf(b));
}

std::vector<SamePair> samePictures(const std::vector<PrintedFilm>& films, double least, const domain::Progress& progress)
{
    Groups groups(films.size());
    QHash<QString, std::size_t> byHash;
    for (std::size_t i = 0; i < films.size(); ++i) {
        if (films[i].contentHash.isEmpty())
            continue;
        if (const auto known = byHash.constFind(films[i].contentHash); known != byHash.constEnd())
            groups.join(*known, i);
        else
            byHash.insert(films[i].contentHash, i);
    }

    std::vector<std::size_t> printed;
    std::vector<Normed> normed(films.size());
    for (std::size_t i = 0; i < films.size(); ++i) {
        if (!films[i].print)
            continue;
        normed[i] = normedOf(*films[i].print);
        if (normed[i].length > 0)
            printed.push_back(i);
    }
    const auto reach = static_cast<float>(2 * (1 - least) + 1e-5);
    const float window = std::sqrt(reach);
    const std::size_t key = widestOf(normed, printed);
    std::sort(printed.begin(), printed.end(),
              [&](std::size_t a, std::size_t b) { return normed[a].low[key] < normed[b].low[key]; });
    for (std::size_t p = 0; p < printed.size(); ++p) {
        if (p % 256 == 0) {
            if (progress.stopRequested())
                break;
            progress(static_cast<std::int64_t>(p), static_cast<std::int64_t>(printed.size()), "comparing pictures");
        }
        const std::size_t i = printed[p];
        const Normed& a = normed[i];
        for (std::size_t q = p + 1; q < printed.size(); ++q) {
            const std::size_t j = printed[q];
            const Normed& b = normed[j];
            if (b.low[key] - a.low[key] > window)
                break;
            float apart = 0;
            for (std::size_t k = 0; k < Normed::coefficients && apart <= reach; ++k)
                apart += (a.low[k] - b.low[k]) * (a.low[k] - b.low[k]);
            if (apart <= reach && likeness(*films[i].print, a, *films[j].print, b) >= least)
                groups.join(i, j);
        }
    }

    std::vector<SamePair> pairs;
    for (std::size_t i = 0; i < films.size(); ++i) {
        if (const std::size_t first = groups.of(i); first != i)
            pairs.push_back({first, i});
    }
    return pairs;
}

std::vector<Suspicion> samePictureSuspicions(const std::vector<PrintedFilm>& films, const std::vector<SamePair>& pairs)
{
    std::vector<Suspicion> found;
    for (const SamePair& pair : pairs) {
        const FilmFacts& first = films.at(pair.first).facts;
        const FilmFacts& second = films.at(pair.second).facts;
        const bool samePatient = first.patient == second.patient;
        Suspicion one{SuspicionKind::SamePicture,
                      suspicionKey(SuspicionKind::SamePicture, {first.identity, second.identity}), second.image};
        one.other = first.image;
        one.severity = (samePatient ? 0.4 : 0.7) + (labelsDiffer(first.labels, second.labels) ? 0.25 : 0);
        one.reason.kind = samePatient ? ReasonKind::SamePictureSamePatient : ReasonKind::SamePictureOtherPatient;
        one.reason.other = first.name;
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace assist
