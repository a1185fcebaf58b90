#include "core/store/desk_rules.h"

#include "core/store/gesture_rules.h"

#include <QJsonDocument>

#include <cmath>

namespace store {

using domain::Box;
using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::ImageId;
using domain::Label;
using domain::Result;

std::string describe(const Box& box)
{
    return QStringLiteral("x %1, y %2, width %3, height %4")
        .arg(box.x)
        .arg(box.y)
        .arg(box.width)
        .arg(box.height)
        .toStdString();
}

QJsonArray numbers(const Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

QJsonArray numbers(domain::Point point)
{
    return {point.x, point.y};
}

// --- checks

Done Desk::checkFinding(int finding) const
{
    if (finding >= 0 && finding < schema.count())
        return {};
    return fail(ErrorCode::FindingUnknown, "finding",
                {.found = std::to_string(finding), .expected = "0 to " + std::to_string(schema.count() - 1)});
}

Result<domain::Size> Desk::sizeOf(ImageId image) const
{
    Statement query(stroke.database(), "SELECT width, height FROM image WHERE id = :image");
    const auto row = query.bind(":image", image).next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::ImageUnknown, std::to_string(image.value));
    return domain::Size{query.number(0), query.number(1)};
}

Done Desk::checkImage(ImageId image) const
{
    return sizeOf(image).map([](domain::Size) {});
}

Done Desk::checkReader(domain::ReaderId reader) const
{
    Statement query(stroke.database(), "SELECT 1 FROM reader WHERE id = :reader");
    const auto row = query.bind(":reader", reader).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? Done{} : fail(ErrorCode::ReaderUnknown, std::to_string(reader.value));
}

Result<Box> Desk::placed(ImageId image, int finding, const Box& box) const
{
    if (auto done = checkFinding(finding); !done)
        return tl::unexpected(done.error());
    return sizeOf(image).and_then([&](domain::Size size) { return boxWithin(box, size); });
}

Result<domain::Point> Desk::placed(ImageId image, int finding, domain::Point point) const
{
    if (auto done = checkFinding(finding); !done)
        return tl::unexpected(done.error());
    const auto size = sizeOf(image);
    if (!size)
        return tl::unexpected(size.error());
    // An image whose size was never read is open at its right and bottom, as it is for boxes.
    const bool inside = std::isfinite(point.x) && std::isfinite(point.y) && point.x >= 0 && point.y >= 0 &&
                        (size->isEmpty() || (point.x <= size->width && point.y <= size->height));
    if (!inside)
        return fail(ErrorCode::PointOutsideImage, nameOf(finding).toStdString(),
                    {.found = QStringLiteral("x %1, y %2").arg(point.x).arg(point.y).toStdString(),
                     .expected = size->isEmpty() ? std::string("x and y of at least 0")
                                                 : std::to_string(size->width) + " × " + std::to_string(size->height)});
    return point;
}

Result<BoxFact> Desk::ownBox(domain::BoxId id) const
{
    const auto box = boxInForce(stroke.database(), id);
    if (!box)
        return tl::unexpected(box.error());
    if (!*box)
        return fail(ErrorCode::BoxUnknown, std::to_string(id.value));
    if ((*box)->reader != stroke.reader())
        return fail(ErrorCode::BoxOfAnotherReader, nameOf((*box)->finding).toStdString(),
                    {.found = (*box)->reader ? "a box of another reader" : "an imported box"});
    return **box;
}

Result<BoxFact> Desk::importedBox(domain::BoxId id) const
{
    const auto box = boxInForce(stroke.database(), id);
    if (!box)
        return tl::unexpected(box.error());
    if (!*box)
        return fail(ErrorCode::BoxUnknown, std::to_string(id.value));
    if ((*box)->reader)
        return fail(ErrorCode::BoxOfAnotherReader, nameOf((*box)->finding).toStdString(),
                    {.found = "a reader's box", .expected = "an imported one: only those are taken over"});
    return **box;
}

Result<PointFact> Desk::ownPoint(domain::PointId id) const
{
    const auto point = pointInForce(stroke.database(), id);
    if (!point)
        return tl::unexpected(point.error());
    if (!*point)
        return fail(ErrorCode::PointUnknown, std::to_string(id.value));
    if ((*point)->reader != stroke.reader())
        return fail(ErrorCode::PointOfAnotherReader, nameOf((*point)->finding).toStdString(),
                    {.found = "a point of another reader"});
    return **point;
}

void Desk::describe(ImageId image, int finding, const QJsonObject& parts)
{
    stroke.describe(image, finding,
                    parts.isEmpty() ? QString()
                                    : QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact)));
}

// --- what follows from a mark

Done Desk::implyPresent(int finding)
{
    const auto old = labelInForce(stroke.database(), stroke.reader(), stroke.image(), finding);
    if (!old)
        return tl::unexpected(old.error());
    if (*old && (*old)->label == Label::Present)
        return {};
    if (*old)
        if (auto done = stroke.end(FactKind::Label, (*old)->fact); !done)
            return done;
    return stroke.addLabel(finding, Label::Present, true);
}

Done Desk::returnLabel(int finding)
{
    const auto marks = marksInForce(stroke.database(), stroke.reader(), stroke.image(), finding);
    if (!marks)
        return tl::unexpected(marks.error());
    const auto label = labelInForce(stroke.database(), stroke.reader(), stroke.image(), finding);
    if (!label)
        return tl::unexpected(label.error());
    if (*marks > 0 || !*label || !(*label)->implied)
        return {};
    return stroke.end(FactKind::Label, (*label)->fact).and_then([&] {
        return stroke.reviveLabelEndedBy((*label)->gesture, finding);
    });
}

Done Desk::setLabel(int finding, Label label)
{
    const auto old = labelInForce(stroke.database(), stroke.reader(), stroke.image(), finding);
    if (!old)
        return tl::unexpected(old.error());
    const Label before = *old ? (*old)->label : Label::NotAsked;
    if (before == label)
        return {};
    const auto marks = marksInForce(stroke.database(), stroke.reader(), stroke.image(), finding);
    if (!marks)
        return tl::unexpected(marks.error());
    if (*marks > 0) // then it is present, and anything else contradicts them
        return fail(ErrorCode::LabelContradictsBox, nameOf(finding).toStdString(), {.found = std::to_string(*marks)});
    if (*old)
        if (auto done = stroke.end(FactKind::Label, (*old)->fact); !done)
            return done;
    return label == Label::NotAsked ? Done{} : stroke.addLabel(finding, label, false);
}

Done Desk::beginReading()
{
    const auto old = readStateInForce(stroke.database(), stroke.reader(), stroke.image());
    if (!old)
        return tl::unexpected(old.error());
    return *old ? Done{} : stroke.addReadState(ReadState::InProgress);
}

} // namespace store
