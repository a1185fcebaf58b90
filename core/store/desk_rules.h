// What the rules of the desk have in common, and one function per gesture; see gesture_rules.h for the rules.
#pragma once

#include "core/store/stroke.h"

#include <QJsonArray>
#include <QJsonObject>

namespace store {

std::string describe(const domain::Box&);
QJsonArray numbers(const domain::Box&);
QJsonArray numbers(domain::Point);

/// One gesture at the desk: checks what it names, and keeps labels and reading in step with the marks.
class Desk {
public:
    Desk(Stroke& stroke, const domain::FindingSchema& schema) : stroke(stroke), schema(schema) {}

    // --- checks
    QString nameOf(int finding) const { return QString::fromStdString(schema.at(finding).name); }
    domain::Done checkFinding(int finding) const;
    domain::Result<domain::Size> sizeOf(domain::ImageId) const;
    domain::Done checkImage(domain::ImageId) const;
    domain::Done checkReader(domain::ReaderId) const;
    /// The box cut to its image.
    domain::Result<domain::Box> placed(domain::ImageId, int finding, const domain::Box&) const;
    /// The point, which must be on its image.
    domain::Result<domain::Point> placed(domain::ImageId, int finding, domain::Point) const;
    domain::Result<BoxFact> ownBox(domain::BoxId) const;
    domain::Result<BoxFact> importedBox(domain::BoxId) const;
    domain::Result<PointFact> ownPoint(domain::PointId) const;

    /// Said before the first change.
    void describe(domain::ImageId image, int finding, const QJsonObject& parts = {});

    // --- what follows from a mark (a box, a point)
    domain::Done implyPresent(int finding);
    /// After a mark went: without another one, the label that a mark implied goes too, and what it replaced comes back.
    domain::Done returnLabel(int finding);
    domain::Done setLabel(int finding, domain::Label);
    /// The first fact of a reader about an image begins the reading.
    domain::Done beginReading();

    Stroke& stroke;
    const domain::FindingSchema& schema;
};

// mark_rules.cpp
domain::Done apply(Desk&, const DrawBox&);
domain::Done apply(Desk&, const MoveBox&);
domain::Done apply(Desk&, const SetBoxFinding&);
domain::Done apply(Desk&, const RemoveBox&);
domain::Done apply(Desk&, const TakeOverBox&);
domain::Done apply(Desk&, const DrawPoint&);
domain::Done apply(Desk&, const MovePoint&);
domain::Done apply(Desk&, const SetPointFinding&);
domain::Done apply(Desk&, const RemovePoint&);
domain::Done apply(Desk&, const DrawBoxFromPoint&);
// label_rules.cpp
domain::Done apply(Desk&, const SetLabel&);
domain::Done apply(Desk&, const SetNoFinding&);
domain::Done apply(Desk&, const SetReadState&);
domain::Done apply(Desk&, const SetSecondLook&);
// model_rules.cpp
domain::Done apply(Desk&, const ShowModel&);
domain::Done apply(Desk&, const AnswerProposals&);
domain::Done apply(Desk&, const AnswerSuspicion&);
// team_rules.cpp
domain::Done apply(Desk&, const Assign&);
domain::Done apply(Desk&, const Unassign&);
domain::Done apply(Desk&, const Adjudicate&);
// schema_rules.cpp
domain::Done apply(Desk&, const AddFinding&);

} // namespace store
