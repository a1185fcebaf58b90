#include "core/store/adjudication_source.h"

#include "core/store/fact_rows.h"

#include <algorithm>
#include <cmath>

namespace store {

using domain::Box;

namespace {

/// Both are stored in the frame of their day and scaled to the image's size of today.
bool isSamePlace(const Box& a, const Box& b)
{
    constexpr double rounding = 1e-6; // pixels
    return std::abs(a.x - b.x) < rounding && std::abs(a.y - b.y) < rounding && std::abs(a.width - b.width) < rounding &&
           std::abs(a.height - b.height) < rounding;
}

struct ReaderBoxes {
    Signature reader; ///< and when the newest of the boxes was drawn
    std::vector<Box> boxes;
};

/// Every reader's boxes of the finding just before the gesture, by reader.
domain::Result<std::vector<ReaderBoxes>> boxesBefore(Database& database, const AdjudicationRecord& held, domain::GestureId gesture)
{
    // A fact's state is its latest fate, so its state of then is its latest fate of before then (001_first.sql).
    Statement query(database, R"(
        WITH then_box AS (
            SELECT f.* FROM box f
            WHERE f.image = :image AND f.finding = :finding AND f.reader IS NOT NULL AND f.gesture < :gesture
              AND coalesce((SELECT in_force FROM box_fate WHERE fact = f.id AND gesture < :gesture
                            ORDER BY gesture DESC LIMIT 1), 1)),
        then_assignment AS (
            SELECT f.reader, f.kind, f.id FROM assignment f
            WHERE f.image = :image AND f.gesture < :gesture
              AND coalesce((SELECT in_force FROM assignment_fate WHERE fact = f.id AND gesture < :gesture
                            ORDER BY gesture DESC LIMIT 1), 1)),
        then_done AS (
            SELECT f.reader FROM read_state f
            WHERE f.image = :image AND f.state = 2 AND f.gesture < :gesture
              AND coalesce((SELECT in_force FROM read_state_fate WHERE fact = f.id AND gesture < :gesture
                            ORDER BY gesture DESC LIMIT 1), 1))
        SELECT b.reader, r.name, g.at,
               CASE WHEN b.frame_width IN (0, i.width) THEN b.x ELSE b.x * i.width / b.frame_width END,
               CASE WHEN b.frame_height IN (0, i.height) THEN b.y ELSE b.y * i.height / b.frame_height END,
               CASE WHEN b.frame_width IN (0, i.width) THEN b.width ELSE b.width * i.width / b.frame_width END,
               CASE WHEN b.frame_height IN (0, i.height) THEN b.height ELSE b.height * i.height / b.frame_height END
        FROM then_box b JOIN gesture g ON g.id = b.gesture JOIN reader r ON r.id = b.reader JOIN image i ON i.id = b.image
        WHERE coalesce((SELECT kind FROM then_assignment WHERE reader = b.reader ORDER BY id DESC LIMIT 1), 0) <> 2
           OR b.reader IN (SELECT reader FROM then_done)
        ORDER BY b.reader, g.at)");
    query.bind(":image", held.image).bind(":finding", held.finding).bind(":gesture", gesture);
    std::vector<ReaderBoxes> readers;
    const auto done = eachRow(query, [&] {
        const Signature signature = readSignature(query, 0);
        if (readers.empty() || readers.back().reader.reader != signature.reader)
            readers.emplace_back();
        readers.back().reader = signature;
        readers.back().boxes.push_back({query.real(3), query.real(4), query.real(5), query.real(6)});
    });
    return done.map([&] { return std::move(readers); });
}

} // namespace

domain::Result<std::vector<Signature>> adjudicatedFrom(Database& database, const AdjudicationRecord& held, domain::GestureId gesture)
{
    std::vector<Signature> from;
    if (held.way == AdjudicationWay::New || held.boxes.empty())
        return from;
    const auto readers = boxesBefore(database, held, gesture);
    if (!readers)
        return tl::unexpected(readers.error());
    for (const ReaderBoxes& one : *readers) {
        const bool areTheirs = one.boxes.size() == held.boxes.size() &&
                               std::all_of(held.boxes.begin(), held.boxes.end(), [&](const Box& box) {
                                   return std::any_of(one.boxes.begin(), one.boxes.end(),
                                                      [&](const Box& theirs) { return isSamePlace(box, theirs); });
                               });
        if (held.way == AdjudicationWay::Mean || areTheirs)
            from.push_back(one.reader);
    }
    return from;
}

} // namespace store
