// What is asked of all readers together: their opinions, who reads what, what they said to a model and to suspicions.
#include "core/store/fact_rows.h"
#include "core/store/project_private.h"

#include <map>

namespace store {

using domain::ImageId;
using domain::Label;
using domain::ReaderId;
using domain::Result;

namespace {

/// Opinions of one image, or of all (no id), as far as the reader who asks may see them.
class Opinions {
public:
    Opinions(Database& database, ImageId image, ReaderId asking, int findings)
        : m_database(database), m_image(image), m_asking(asking), m_findings(std::size_t(findings))
    {
    }

    Result<std::vector<Opinion>> read()
    {
        {
            Statement query = ask("SELECT f.image, f.reader, f.finding, f.value FROM label_in_force f", "f");
            const auto done = eachRow(query, [&] {
                of(query.id<ImageId>(0), query.id<ReaderId>(1)).labels[std::size_t(query.number(2))] =
                    Label(query.number(3));
            });
            if (!done)
                return tl::unexpected(done.error());
        }
        {
            Statement query = ask(selectBox(), "b", " AND b.reader IS NOT NULL ORDER BY b.box");
            const auto done = eachRow(query, [&] {
                BoxRecord box = readBox(query);
                of(box.image, box.reader).boxes.push_back(std::move(box));
            });
            if (!done)
                return tl::unexpected(done.error());
        }
        {
            Statement query = ask(selectPoint(), "p", " ORDER BY p.point");
            const auto done = eachRow(query, [&] {
                PointRecord point = readPoint(query);
                of(point.image, point.by.reader).points.push_back(std::move(point));
            });
            if (!done)
                return tl::unexpected(done.error());
        }
        {
            Statement query = ask("SELECT f.image, f.reader, f.state FROM read_state_in_force f", "f");
            const auto done = eachRow(query, [&] {
                of(query.id<ImageId>(0), query.id<ReaderId>(1)).state = ReadState(query.number(2));
            });
            if (!done)
                return tl::unexpected(done.error());
        }
        {
            Statement query = ask("SELECT f.image, f.reader FROM blinded_reading f", "f");
            const auto done = eachRow(query, [&] {
                const auto found = m_opinions.find({query.id<ImageId>(0), query.id<ReaderId>(1)});
                if (found != m_opinions.end())
                    found->second.blinded = true;
            });
            if (!done)
                return tl::unexpected(done.error());
        }
        if (auto done = nameThem(); !done)
            return tl::unexpected(done.error());
        std::vector<Opinion> opinions;
        opinions.reserve(m_opinions.size());
        for (auto& [key, opinion] : m_opinions)
            opinions.push_back(std::move(opinion));
        return opinions;
    }

private:
    /// `alias` is the table with the columns image and reader.
    Statement ask(const QByteArray& select, const QByteArray& alias, const QByteArray& rest = {})
    {
        QByteArray sql = select + " WHERE (" + alias + ".reader = :asking OR NOT EXISTS (SELECT 1 FROM blinded_reading " +
                         "WHERE reader = :asking AND image = " + alias + ".image))";
        if (m_image)
            sql += " AND " + alias + ".image = :image";
        Statement query(m_database, sql + rest);
        query.bind(":asking", qint64(m_asking.value));
        if (m_image)
            query.bind(":image", m_image);
        return query;
    }

    Opinion& of(ImageId image, ReaderId reader)
    {
        Opinion& opinion = m_opinions[{image, reader}];
        if (opinion.labels.empty()) {
            opinion.image = image;
            opinion.reader = reader;
            opinion.labels.assign(m_findings, Label::NotAsked);
        }
        return opinion;
    }

    domain::Done nameThem()
    {
        std::map<ReaderId, QString> names;
        Statement readers(m_database, "SELECT id, name FROM reader");
        auto done = eachRow(readers, [&] { names[readers.id<ReaderId>(0)] = readers.text(1); });
        if (!done)
            return done;
        ImageId image;
        QString patient;
        for (auto& [key, opinion] : m_opinions) { // by image: the readers of one stand together
            if (opinion.image != image) {
                Statement query(m_database, "SELECT patient_id FROM image WHERE id = :image");
                if (auto row = query.bind(":image", opinion.image).next(); !row)
                    return tl::unexpected(row.error());
                image = opinion.image;
                patient = query.text(0);
            }
            opinion.patientId = patient;
            opinion.readerName = names[opinion.reader];
        }
        return {};
    }

    Database& m_database;
    ImageId m_image;
    ReaderId m_asking;
    std::size_t m_findings;
    std::map<std::pair<ImageId, ReaderId>, Opinion> m_opinions;
};

} // namespace

Result<std::vector<Opinion>> Project::opinions() const
{
    return opinions(ImageId{});
}

Result<std::vector<Opinion>> Project::opinions(ImageId image) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    return Opinions(database, image, d->reader, d->schema.count()).read();
}

Result<std::set<domain::ImageId>> Project::blindedFor(domain::ReaderId reader) const
{
    std::set<domain::ImageId> images;
    Statement query(d->db(this), "SELECT image FROM blinded_reading WHERE reader = :reader");
    query.bind(":reader", reader);
    return eachRow(query, [&] { images.insert(query.id<domain::ImageId>(0)); }).map([&] { return std::move(images); });
}

Result<std::vector<Assignment>> Project::assignments() const
{
    std::vector<Assignment> all;
    Statement query(d->db(this), R"(
        WITH seen AS (
            SELECT reader, image, min(gesture) AS since FROM read_state WHERE state = 2 GROUP BY reader, image)
        SELECT a.image, a.reader, r.name, a.blinded, coalesce(s.state, 0), g.reader, b.name, g.at,
               a.blinded AND e.since IS NOT NULL AND (
                   EXISTS (SELECT 1 FROM label l LEFT JOIN label_fate t ON t.fact = l.id
                           WHERE l.image = a.image AND l.reader = a.reader AND max(l.gesture, coalesce(t.gesture, 0)) > e.since)
                   OR EXISTS (SELECT 1 FROM box o LEFT JOIN box_fate t ON t.fact = o.id
                              WHERE o.image = a.image AND o.reader = a.reader AND max(o.gesture, coalesce(t.gesture, 0)) > e.since))
        FROM assigned a LEFT JOIN seen e ON e.reader = a.reader AND e.image = a.image JOIN reader r ON r.id = a.reader JOIN gesture g ON g.id = a.gesture
             JOIN reader b ON b.id = g.reader LEFT JOIN worklist_state s ON s.reader = a.reader AND s.image = a.image
        ORDER BY a.reader, a.image)");
    return eachRow(query, [&] {
               all.push_back({query.id<ImageId>(0), query.id<ReaderId>(1), query.text(2), query.number(3) != 0,
                              ReadState(query.number(4)), readSignature(query, 5), query.number(8) != 0});
           })
        .map([&] { return std::move(all); });
}

Result<std::vector<ProposalCount>> Project::proposalCounts() const
{
    std::vector<ProposalCount> counts;
    Statement query(d->db(this), R"(
        SELECT a.reader, r.name, a.finding, a.run, a.answer, count(*)
        FROM proposal_answer_in_force a JOIN reader r ON r.id = a.reader
        GROUP BY a.reader, a.finding, a.run, a.answer ORDER BY a.reader, a.finding, a.run, a.answer)");
    return eachRow(query, [&] {
               counts.push_back({query.id<ReaderId>(0), query.text(1), query.number(2), query.text(3),
                                 ProposalAnswer::Answer(query.number(4)), query.integer(5)});
           })
        .map([&] { return std::move(counts); });
}

Result<std::vector<ModelLookCount>> Project::modelLooks() const
{
    std::vector<ModelLookCount> counts;
    Statement query(d->db(this), R"(
        SELECT l.reader, r.name, count(*) FROM model_look l JOIN reader r ON r.id = l.reader
        GROUP BY l.reader ORDER BY l.reader)");
    return eachRow(query, [&] { counts.push_back({query.id<ReaderId>(0), query.text(1), query.integer(2)}); })
        .map([&] { return std::move(counts); });
}

Result<std::vector<SuspicionAnswerRecord>> Project::suspicionAnswers() const
{
    std::vector<SuspicionAnswerRecord> answers;
    Statement query(d->db(this), R"(
        SELECT s.suspicion, s.image, s.finding, s.confirmed, s.reader, r.name, g.at
        FROM suspicion_answered s JOIN reader r ON r.id = s.reader JOIN gesture g ON g.id = s.gesture
        ORDER BY s.suspicion)");
    return eachRow(query, [&] {
               answers.push_back({query.text(0), query.id<ImageId>(1), query.number(2), query.number(3) != 0,
                                  readSignature(query, 4)});
           })
        .map([&] { return std::move(answers); });
}

} // namespace store
