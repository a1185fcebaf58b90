// Facts as they are stored: never updated or deleted; each points to the gesture that made it, and the table beside it
// to the gestures that ended it or brought it back.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/geometry.h"
#include "core/store/database.h"
#include "core/store/gestures.h"

#include <QString>

#include <optional>
#include <vector>

namespace store {

enum class FactKind { Label, Box, ReadState, SecondLook };

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

domain::Result<std::optional<LabelFact>> labelInForce(Database&, domain::ReaderId, domain::ImageId, int finding);
domain::Result<std::optional<BoxFact>> boxInForce(Database&, domain::BoxId);
/// How many boxes of this reader are in force; finding -1: of any.
domain::Result<qint64> boxesInForce(Database&, domain::ReaderId, domain::ImageId, int finding);
/// The fact's number and the state; none: new.
domain::Result<std::optional<std::pair<qint64, ReadState>>> readStateInForce(Database&, domain::ReaderId,
                                                                             domain::ImageId);
domain::Result<std::optional<qint64>> secondLookInForce(Database&, domain::ReaderId, domain::ImageId);

/// A row of the journal.
domain::Result<domain::GestureId> insertGesture(Database&, domain::ReaderId, const char* kind, domain::ImageId,
                                                int finding, domain::GestureId undoes, const QString& parts);
/// A new box, or with `box` a new place of an old one.
domain::Result<domain::BoxId> insertBox(Database&, domain::GestureId, domain::ReaderId, domain::ImageId, int finding,
                                        const domain::Box&, domain::BoxId box = {});
/// Ends what `gesture` made, brings back what it ended and ends what it brought back, in the name of `by`.
domain::Done takeBack(Database&, domain::GestureId gesture, domain::GestureId by);

/// One gesture while it is being stored. Its row in the journal is written with the first thing that it changes, so a
/// gesture that changes nothing leaves none.
class Stroke {
public:
    Stroke(Database& database, domain::ReaderId reader, const char* kind)
        : m_database(database), m_reader(reader), m_kind(kind)
    {
    }

    /// What the journal says of it; before the first change.
    void describe(domain::ImageId image, int finding, const QString& parts);

    Database& database() const { return m_database; }
    domain::ReaderId reader() const { return m_reader; }
    domain::ImageId image() const { return m_image; }
    domain::GestureId id() const { return m_id; } ///< none: nothing was changed

    domain::Done end(FactKind, qint64 fact);
    domain::Done addLabel(int finding, domain::Label, bool implied);
    domain::Done addBox(int finding, const domain::Box&, domain::BoxId box = {});
    domain::Done addReadState(ReadState);
    domain::Done addSecondLook();
    /// Brings back the label of this reader, image and finding that `gesture` ended, if it did.
    domain::Done reviveLabelEndedBy(domain::GestureId gesture, int finding);

private:
    domain::Done begin();
    domain::Done setFate(FactKind, qint64 fact, bool inForce);

    Database& m_database;
    domain::ReaderId m_reader;
    const char* m_kind;
    domain::ImageId m_image;
    int m_finding = -1;
    QString m_parts;
    domain::GestureId m_id;
};

} // namespace store
