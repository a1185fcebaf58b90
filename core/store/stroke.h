// A gesture's facts on their way into the database.
#pragma once

#include "core/store/facts.h"

namespace store {

enum class AssignmentKind { None, Open, Blinded };

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

    /// The reader's last gesture, if it is of this one's kind and about this mark (its part "id"); none: another, or an undo.
    domain::Result<domain::GestureId> lastIfSameKindOf(qint64 mark) const;

    domain::Done end(FactKind, qint64 fact);
    domain::Done addLabel(int finding, domain::Label, bool implied);
    domain::Result<domain::BoxId> addBox(int finding, const domain::Box&, domain::BoxId box = {});
    domain::Result<domain::PointId> addPoint(int finding, domain::Point, domain::PointId point = {});
    domain::Done addReadState(ReadState);
    domain::Done addSecondLook();
    domain::Done addModelLook();
    domain::Done addProposalAnswer(const ProposalAnswer&, domain::BoxId drawn);
    /// For how many of the images it would be something new; and stored for those.
    domain::Result<qint64> newAssignments(const std::vector<domain::ImageId>&, domain::ReaderId, AssignmentKind) const;
    domain::Done addAssignments(const std::vector<domain::ImageId>&, domain::ReaderId, AssignmentKind);
    domain::Done addAdjudication(const Adjudicate&);
    domain::Done addSuspicionAnswer(const AnswerSuspicion&);
    domain::Done addFinding(int position, const domain::Finding&);
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
