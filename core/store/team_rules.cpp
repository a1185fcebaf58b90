// Several readers: who reads what and whether blinded, and what holds where they differ.
#include "core/store/desk_rules.h"

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::ImageId;
using domain::Label;

namespace {

Done checkImages(Desk& desk, const std::vector<ImageId>& images)
{
    Statement query(desk.stroke.database(), R"(
        SELECT value FROM json_each(:images) WHERE value NOT IN (SELECT id FROM image) LIMIT 1)");
    const auto row = query.bind(":images", idList(images)).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? fail(ErrorCode::ImageUnknown, query.text(0).toStdString()) : Done{};
}

Done assign(Desk& desk, const std::vector<ImageId>& images, domain::ReaderId reader, AssignmentKind kind)
{
    if (auto done = desk.checkReader(reader); !done)
        return done;
    if (auto done = checkImages(desk, images); !done)
        return done;
    const auto news = desk.stroke.newAssignments(images, reader, kind);
    if (!news)
        return tl::unexpected(news.error());
    if (*news == 0)
        return {};
    QString name;
    {
        Statement query(desk.stroke.database(), "SELECT name FROM reader WHERE id = :reader");
        if (const auto row = query.bind(":reader", reader).next(); !row)
            return tl::unexpected(row.error());
        name = query.text(0);
    }
    QJsonObject parts{{QStringLiteral("reader"), name}, {QStringLiteral("images"), *news}};
    if (kind != AssignmentKind::None)
        parts.insert(QStringLiteral("blinded"), kind == AssignmentKind::Blinded);
    desk.describe(images.size() == 1 ? images.front() : ImageId{}, -1, parts);
    return desk.stroke.addAssignments(images, reader, kind);
}

struct Held {
    Label label = Label::NotAsked; ///< none holds
    AdjudicationWay way = AdjudicationWay::New;
    std::vector<domain::Box> boxes;
};

domain::Result<Held> held(Desk& desk, ImageId image, int finding)
{
    Held result;
    Statement query(desk.stroke.database(), "SELECT value, way FROM adjudicated WHERE image = :image AND finding = :finding");
    auto row = query.bind(":image", image).bind(":finding", finding).next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return result;
    result.label = Label(query.number(0));
    result.way = AdjudicationWay(query.number(1));
    Statement boxes(desk.stroke.database(), R"(
        SELECT x, y, width, height FROM adjudicated_place WHERE image = :image AND finding = :finding ORDER BY id)");
    row = boxes.bind(":image", image).bind(":finding", finding).next();
    for (; row && *row; row = boxes.next())
        result.boxes.push_back({boxes.real(0), boxes.real(1), boxes.real(2), boxes.real(3)});
    if (!row)
        return tl::unexpected(row.error());
    return result;
}

} // namespace

Done apply(Desk& desk, const Assign& gesture)
{
    return assign(desk, gesture.images, gesture.reader, gesture.blinded ? AssignmentKind::Blinded : AssignmentKind::Open);
}

Done apply(Desk& desk, const Unassign& gesture)
{
    return assign(desk, gesture.images, gesture.reader, AssignmentKind::None);
}

Done apply(Desk& desk, const Adjudicate& gesture)
{
    if (auto done = desk.checkImage(gesture.image); !done)
        return done;
    if (auto done = desk.checkFinding(gesture.finding); !done)
        return done;
    if (!gesture.boxes.empty() && gesture.label != Label::Present)
        return fail(ErrorCode::LabelContradictsBox, desk.nameOf(gesture.finding).toStdString(),
                    {.found = std::to_string(gesture.boxes.size())});
    Adjudicate placed = gesture;
    for (domain::Box& box : placed.boxes) {
        const auto place = desk.placed(gesture.image, gesture.finding, box);
        if (!place)
            return tl::unexpected(place.error());
        box = *place;
    }
    const auto blinded = readsBlinded(desk.stroke.database(), desk.stroke.reader(), gesture.image);
    if (!blinded)
        return tl::unexpected(blinded.error());
    if (*blinded) {
        Statement query(desk.stroke.database(), "SELECT name FROM image WHERE id = :image");
        if (const auto row = query.bind(":image", gesture.image).next(); !row)
            return tl::unexpected(row.error());
        return fail(ErrorCode::ReadingBlinded, query.text(0).toStdString());
    }
    const auto old = held(desk, gesture.image, gesture.finding);
    if (!old)
        return tl::unexpected(old.error());
    if (old->label == placed.label &&
        (placed.label == Label::NotAsked || (old->way == placed.way && old->boxes == placed.boxes)))
        return {};
    static const char* const labels[] = {"not asked", "absent", "unsure", "present"};
    static const char* const ways[] = {"took one", "mean", "new"};
    desk.describe(gesture.image, gesture.finding,
                  {{QStringLiteral("label"), QLatin1String(labels[int(placed.label)])},
                   {QStringLiteral("way"), QLatin1String(ways[int(placed.way)])},
                   {QStringLiteral("boxes"), int(placed.boxes.size())}});
    return desk.stroke.addAdjudication(placed);
}

} // namespace store
