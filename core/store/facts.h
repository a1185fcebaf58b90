// Facts as they are stored: never updated or deleted; each points to the gesture that made it, and the table beside it
// to the gestures that ended it or brought it back.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/store/database.h"
#include "core/store/gestures.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace store {

enum class FactKind {
    Label, Box, ReadState, SecondLook, Point, ProposalAnswer, Assignment, Adjudication, SuspicionAnswer, AddedFinding
};
inline constexpr FactKind allFactKinds[] = {FactKind::Label,          FactKind::Box,        FactKind::ReadState,
                                            FactKind::SecondLook,     FactKind::Point,      FactKind::ProposalAnswer,
                                            FactKind::Assignment,     FactKind::Adjudication,
                                            FactKind::SuspicionAnswer, FactKind::AddedFinding};
/// As SQLite's json_each() takes it: one parameter for a hundred thousand images.
QString idList(const std::vector<domain::ImageId>&);
/// The table of facts; beside it stand TABLE_fate and TABLE_in_force.
QByteArray tableOf(FactKind);

/// A reader's label fact in force.
struct LabelFact {
    qint64 fact = 0;
    domain::GestureId gesture;
    domain::Label label = domain::Label::NotAsked;
    bool implied = false; ///< said by a box
};

/// A box fact in force; `box` stays the same while the box is moved, `fact` does not.
struct BoxFact {
    qint64 fact = 0;
    domain::BoxId box;
    domain::ReaderId reader; ///< none: the report's
    domain::ImageId image;
    int finding = 0;
    domain::Box place;
};

/// A point fact in force; `point` stays the same while the point is moved.
struct PointFact {
    qint64 fact = 0;
    domain::PointId point;
    domain::ReaderId reader;
    domain::ImageId image;
    int finding = 0;
    domain::Point place;
};

/// A report's answer, of which each mask has a bit a finding.
domain::Label reportedLabel(quint64 present, quint64 absent, quint64 unsure, int finding);

domain::Result<std::optional<LabelFact>> labelInForce(Database&, domain::ReaderId, domain::ImageId, int finding);
domain::Result<std::optional<BoxFact>> boxInForce(Database&, domain::BoxId);
/// This reader's boxes of the finding, the first drawn first; of no reader: the imported ones.
domain::Result<std::vector<BoxFact>> boxesInForce(Database&, domain::ReaderId, domain::ImageId, int finding);
domain::Result<std::optional<PointFact>> pointInForce(Database&, domain::PointId);
/// How many boxes and points of this reader are in force for the finding.
domain::Result<qint64> marksInForce(Database&, domain::ReaderId, domain::ImageId, int finding);
/// The fact's number and the state; none: new.
domain::Result<std::optional<std::pair<qint64, ReadState>>> readStateInForce(Database&, domain::ReaderId,
                                                                             domain::ImageId);
domain::Result<std::optional<qint64>> secondLookInForce(Database&, domain::ReaderId, domain::ImageId);
/// Is this image assigned blinded to the reader, who has not completed it? Then nothing of others is shown.
domain::Result<bool> readsBlinded(Database&, domain::ReaderId, domain::ImageId);

/// A row of the journal.
domain::Result<domain::GestureId> insertGesture(Database&, domain::ReaderId, const char* kind, domain::ImageId,
                                                int finding, domain::GestureId undoes, const QString& parts);
/// A new box, or with `box` a new place of an old one.
domain::Result<domain::BoxId> insertBox(Database&, domain::GestureId, domain::ReaderId, domain::ImageId, int finding,
                                        const domain::Box&, domain::BoxId box = {});
/// The same for points.
domain::Result<domain::PointId> insertPoint(Database&, domain::GestureId, domain::ReaderId, domain::ImageId, int finding,
                                            domain::Point, domain::PointId point = {});
/// Ends what `gesture` made, brings back what it ended and ends what it brought back, in the name of `by`.
domain::Done takeBack(Database&, domain::GestureId gesture, domain::GestureId by);

} // namespace store
