#include "core/store/gesture_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace store {

using domain::Box;
using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::ImageId;
using domain::Label;
using domain::Result;

namespace {

std::string describe(const Box& box)
{
    return QStringLiteral("x %1, y %2, width %3, height %4")
        .arg(box.x)
        .arg(box.y)
        .arg(box.width)
        .arg(box.height)
        .toStdString();
}

QString parts(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray numbers(const Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

class Rules {
public:
    Rules(Stroke& stroke, const domain::FindingSchema& schema) : m_stroke(stroke), m_schema(schema) {}

    Done operator()(const DrawBox& draw)
    {
        const auto place = checked(draw.image, draw.finding, draw.box);
        if (!place)
            return tl::unexpected(place.error());
        m_stroke.describe(draw.image, draw.finding, parts({{QStringLiteral("box"), numbers(*place)}}));
        return m_stroke.addBox(draw.finding, *place).and_then([&] { return implyPresent(draw.finding); }).and_then([&] {
            return beginReading();
        });
    }

    Done operator()(const MoveBox& move)
    {
        const auto old = ownBox(move.box);
        if (!old)
            return tl::unexpected(old.error());
        const auto place = checked(old->image, old->finding, move.to);
        if (!place)
            return tl::unexpected(place.error());
        if (*place == old->place)
            return {};
        m_stroke.describe(
            old->image, old->finding,
            parts({{QStringLiteral("id"), qint64(move.box.value)}, {QStringLiteral("to"), numbers(*place)}}));
        return m_stroke.end(FactKind::Box, old->fact)
            .and_then([&] { return m_stroke.addBox(old->finding, *place, old->box); })
            .and_then([&] { return beginReading(); });
    }

    Done operator()(const SetBoxFinding& change)
    {
        const auto old = ownBox(change.box);
        if (!old)
            return tl::unexpected(old.error());
        if (auto done = checkFinding(change.finding); !done)
            return done;
        if (old->finding == change.finding)
            return {};
        m_stroke.describe(
            old->image, change.finding,
            parts({{QStringLiteral("id"), qint64(change.box.value)}, {QStringLiteral("from"), nameOf(old->finding)}}));
        return m_stroke.end(FactKind::Box, old->fact)
            .and_then([&] { return m_stroke.addBox(change.finding, old->place, old->box); })
            .and_then([&] { return returnLabel(old->finding); })
            .and_then([&] { return implyPresent(change.finding); })
            .and_then([&] { return beginReading(); });
    }

    Done operator()(const RemoveBox& remove)
    {
        const auto old = ownBox(remove.box);
        if (!old)
            return tl::unexpected(old.error());
        m_stroke.describe(
            old->image, old->finding,
            parts({{QStringLiteral("id"), qint64(remove.box.value)}, {QStringLiteral("box"), numbers(old->place)}}));
        return m_stroke.end(FactKind::Box, old->fact).and_then([&] { return returnLabel(old->finding); }).and_then([&] {
            return beginReading();
        });
    }

    Done operator()(const SetLabel& set)
    {
        if (auto done = checkImage(set.image); !done)
            return done;
        if (auto done = checkFinding(set.finding); !done)
            return done;
        static const char* const words[] = {"not asked", "absent", "unsure", "present"};
        m_stroke.describe(set.image, set.finding,
                          parts({{QStringLiteral("label"), QLatin1String(words[int(set.label)])}}));
        return setLabel(set.finding, set.label).and_then([&] { return m_stroke.id() ? beginReading() : Done{}; });
    }

    Done operator()(const SetNoFinding& set)
    {
        if (auto done = checkImage(set.image); !done)
            return done;
        m_stroke.describe(set.image, -1, {});
        for (int finding = 0; finding < m_schema.count(); ++finding)
            if (auto done = setLabel(finding, Label::Absent); !done)
                return done;
        return m_stroke.id() ? beginReading() : Done{};
    }

    Done operator()(const SetReadState& set)
    {
        if (auto done = checkImage(set.image); !done)
            return done;
        const auto old = readStateInForce(m_stroke.database(), m_stroke.reader(), set.image);
        if (!old)
            return tl::unexpected(old.error());
        const ReadState before = *old ? (*old)->second : ReadState::New;
        if (before == set.state)
            return {};
        static const char* const words[] = {"new", "in progress", "done"};
        m_stroke.describe(set.image, -1, parts({{QStringLiteral("state"), QLatin1String(words[int(set.state)])}}));
        if (*old)
            if (auto done = m_stroke.end(FactKind::ReadState, (*old)->first); !done)
                return done;
        return set.state == ReadState::New ? Done{} : m_stroke.addReadState(set.state);
    }

    Done operator()(const SetSecondLook& set)
    {
        if (auto done = checkImage(set.image); !done)
            return done;
        const auto old = secondLookInForce(m_stroke.database(), m_stroke.reader(), set.image);
        if (!old)
            return tl::unexpected(old.error());
        if (old->has_value() == set.wanted)
            return {};
        m_stroke.describe(set.image, -1, parts({{QStringLiteral("wanted"), set.wanted}}));
        return set.wanted ? m_stroke.addSecondLook() : m_stroke.end(FactKind::SecondLook, **old);
    }

private:
    QString nameOf(int finding) const { return QString::fromStdString(m_schema.at(finding).name); }

    Done checkFinding(int finding) const
    {
        if (finding >= 0 && finding < m_schema.count())
            return {};
        return fail(ErrorCode::FindingUnknown, "finding",
                    {.found = std::to_string(finding), .expected = "0 to " + std::to_string(m_schema.count() - 1)});
    }

    /// The image's size.
    Result<domain::Size> sizeOf(ImageId image) const
    {
        Statement query(m_stroke.database(), "SELECT width, height FROM image WHERE id = :image");
        const auto row = query.bind(":image", image).next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return fail(ErrorCode::ImageUnknown, std::to_string(image.value));
        return domain::Size{query.number(0), query.number(1)};
    }

    Done checkImage(ImageId image) const
    {
        return sizeOf(image).map([](domain::Size) {});
    }

    Result<Box> checked(ImageId image, int finding, const Box& box) const
    {
        if (auto done = checkFinding(finding); !done)
            return tl::unexpected(done.error());
        return sizeOf(image).and_then([&](domain::Size size) { return boxWithin(box, size); });
    }

    Result<BoxFact> ownBox(domain::BoxId id) const
    {
        const auto box = boxInForce(m_stroke.database(), id);
        if (!box)
            return tl::unexpected(box.error());
        if (!*box)
            return fail(ErrorCode::BoxUnknown, std::to_string(id.value));
        if ((*box)->reader != m_stroke.reader())
            return fail(ErrorCode::BoxOfAnotherReader, nameOf((*box)->finding).toStdString(),
                        {.found = (*box)->reader ? "a box of another reader" : "an imported box"});
        return **box;
    }

    Done implyPresent(int finding)
    {
        const auto old = labelInForce(m_stroke.database(), m_stroke.reader(), m_stroke.image(), finding);
        if (!old)
            return tl::unexpected(old.error());
        if (*old && (*old)->label == Label::Present)
            return {};
        if (*old)
            if (auto done = m_stroke.end(FactKind::Label, (*old)->fact); !done)
                return done;
        return m_stroke.addLabel(finding, Label::Present, true);
    }

    /// After a box went: without another one, the label that a box implied goes too, and what it replaced comes back.
    Done returnLabel(int finding)
    {
        const auto boxes = boxesInForce(m_stroke.database(), m_stroke.reader(), m_stroke.image(), finding);
        if (!boxes)
            return tl::unexpected(boxes.error());
        const auto label = labelInForce(m_stroke.database(), m_stroke.reader(), m_stroke.image(), finding);
        if (!label)
            return tl::unexpected(label.error());
        if (*boxes > 0 || !*label || !(*label)->implied)
            return {};
        return m_stroke.end(FactKind::Label, (*label)->fact).and_then([&] {
            return m_stroke.reviveLabelEndedBy((*label)->gesture, finding);
        });
    }

    Done setLabel(int finding, Label label)
    {
        const auto old = labelInForce(m_stroke.database(), m_stroke.reader(), m_stroke.image(), finding);
        if (!old)
            return tl::unexpected(old.error());
        const Label before = *old ? (*old)->label : Label::NotAsked;
        if (before == label)
            return {};
        const auto boxes = boxesInForce(m_stroke.database(), m_stroke.reader(), m_stroke.image(), finding);
        if (!boxes)
            return tl::unexpected(boxes.error());
        if (*boxes > 0) // then it is present, and anything else contradicts them
            return fail(ErrorCode::LabelContradictsBox, nameOf(finding).toStdString(),
                        {.found = std::to_string(*boxes)});
        if (*old)
            if (auto done = m_stroke.end(FactKind::Label, (*old)->fact); !done)
                return done;
        return label == Label::NotAsked ? Done{} : m_stroke.addLabel(finding, label, false);
    }

    Done beginReading()
    {
        const auto old = readStateInForce(m_stroke.database(), m_stroke.reader(), m_stroke.image());
        if (!old)
            return tl::unexpected(old.error());
        return *old ? Done{} : m_stroke.addReadState(ReadState::InProgress);
    }

    Stroke& m_stroke;
    const domain::FindingSchema& m_schema;
};

} // namespace

Result<Box> boxWithin(const Box& box, domain::Size image)
{
    if (!box.isFinite() || box.width < 0 || box.height < 0)
        return fail(ErrorCode::BoxInvalid, "box",
                    {.found = describe(box), .expected = "finite numbers, sides of at least 1 px"});
    const Box clipped =
        image.isEmpty()
            ? domain::intersection(box, {0, 0, std::numeric_limits<int>::max(), std::numeric_limits<int>::max()})
            : domain::clippedTo(box, image);
    if (clipped.width < 1 || clipped.height < 1)
        return fail(ErrorCode::BoxTooSmall, "box",
                    {.found = describe(box), .expected = "at least 1 px a side within the image"});
    return clipped;
}

Done applyRules(Stroke& stroke, const Gesture& gesture, const domain::FindingSchema& schema)
{
    return std::visit(Rules(stroke, schema), gesture);
}

} // namespace store
