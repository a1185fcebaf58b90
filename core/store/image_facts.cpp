// What a panel asks of one image: everything that people said of it, as far as the current reader may see it.
#include "core/store/adjudication_source.h"
#include "core/store/fact_rows.h"
#include "core/store/facts.h"
#include "core/store/project_private.h"

namespace store {

using domain::BoxId;
using domain::Done;
using domain::ImageId;
using domain::Label;
using domain::PointId;
using domain::ReaderId;
using domain::Result;

namespace {

/// What one reader's panel of an image is read from, question by question.
class Panel {
public:
    Panel(Database& database, ReaderId reader, ImageId image, int findings)
        : m_database(database), m_reader(reader), m_image(image), m_findings(findings)
    {
    }

    Result<ImageFacts> read()
    {
        m_facts.labels.resize(std::size_t(m_findings));
        for (const auto& question : {&Panel::readReading, &Panel::readReport, &Panel::readBoxes, &Panel::readLabels,
                                     &Panel::readPoints, &Panel::readProposalAnswers, &Panel::readAdjudications})
            if (auto done = (this->*question)(); !done)
                return tl::unexpected(done.error());
        return std::move(m_facts);
    }

private:
    /// Parameters :image, :reader, and :blinded where the question is about other readers' facts too.
    Statement ask(const QByteArray& sql)
    {
        Statement query(m_database, sql);
        query.bind(":image", m_image).bind(":reader", m_reader);
        if (sql.contains(":blinded"))
            query.bind(":blinded", int(m_facts.blinded));
        return query;
    }

    Done readReading()
    {
        Statement query = ask(R"(
            SELECT coalesce((SELECT state FROM worklist_state WHERE image = :image AND reader = :reader), 0),
                   coalesce((SELECT second_look FROM worklist_state WHERE image = :image AND reader = :reader), 0),
                   EXISTS (SELECT 1 FROM assigned WHERE image = :image AND reader = :reader),
                   EXISTS (SELECT 1 FROM blinded_reading WHERE image = :image AND reader = :reader),
                   EXISTS (SELECT 1 FROM model_look WHERE image = :image AND reader = :reader))");
        return eachRow(query, [&] {
            m_facts.state = ReadState(query.number(0));
            m_facts.secondLook = query.number(1) != 0;
            m_facts.assigned = query.number(2) != 0;
            m_facts.blinded = query.number(3) != 0;
            m_facts.modelSeenEarly = query.number(4) != 0;
        });
    }

    Done readReport()
    {
        Statement query(m_database, "SELECT present, absent, unsure FROM report_label_in_force WHERE image = :image");
        query.bind(":image", m_image);
        return eachRow(query, [&] {
            for (int finding = 0; finding < m_findings; ++finding)
                m_facts.labels[std::size_t(finding)] = {
                    reportedLabel(quint64(query.integer(0)), quint64(query.integer(1)), quint64(query.integer(2)),
                                  finding),
                    FactSource::Report};
        });
    }

    Done readBoxes()
    {
        Statement query = ask(selectBox() + "WHERE b.image = :image AND (NOT :blinded OR b.reader IS NULL OR b.reader = "
                                            ":reader) ORDER BY b.box");
        return eachRow(query, [&] {
            BoxRecord box = readBox(query);
            const bool imported = box.source == FactSource::Report;
            if (imported) // that it is there belongs to what the report says; where, is somebody's reading
                m_facts.labels[std::size_t(box.finding)] = {Label::Present, FactSource::Report};
            if (!imported || !m_facts.blinded)
                m_facts.boxes.push_back(std::move(box));
        });
    }

    Done readLabels()
    {
        Statement query = ask("SELECT finding, value FROM label_in_force WHERE image = :image AND reader = :reader");
        return eachRow(query, [&] {
            m_facts.labels[std::size_t(query.number(0))] = {Label(query.number(1)), FactSource::Reader};
        });
    }

    Done readPoints()
    {
        Statement query =
            ask(selectPoint() + "WHERE p.image = :image AND (NOT :blinded OR p.reader = :reader) ORDER BY p.point");
        return eachRow(query, [&] { m_facts.points.push_back(readPoint(query)); });
    }

    Done readProposalAnswers()
    {
        Statement query = ask(R"(
            SELECT a.image, a.finding, a.run, a.x, a.y, a.width, a.height, a.answer, coalesce(a.box, 0), a.reader, r.name,
                   g.at
            FROM proposal_answer_in_force a JOIN gesture g ON g.id = a.gesture JOIN reader r ON r.id = a.reader
            WHERE a.image = :image AND (NOT :blinded OR a.reader = :reader) ORDER BY a.id)");
        return eachRow(query, [&] {
            ProposalAnswerRecord answer;
            answer.image = query.id<ImageId>(0);
            answer.finding = query.number(1);
            answer.run = query.text(2);
            answer.proposed = {query.real(3), query.real(4), query.real(5), query.real(6)};
            answer.answer = ProposalAnswer::Answer(query.number(7));
            answer.box = query.id<BoxId>(8);
            answer.by = readSignature(query, 9);
            m_facts.proposalAnswers.push_back(std::move(answer));
        });
    }

    Done readAdjudications()
    {
        if (m_facts.blinded)
            return {};
        std::vector<qint64> facts;
        std::vector<domain::GestureId> gestures;
        Statement query(m_database, R"(
            SELECT a.id, a.image, a.finding, a.value, a.way, a.reader, r.name, g.at, a.gesture
            FROM adjudicated a JOIN gesture g ON g.id = a.gesture JOIN reader r ON r.id = a.reader
            WHERE a.image = :image ORDER BY a.finding)");
        query.bind(":image", m_image);
        const auto read = eachRow(query, [&] {
            facts.push_back(query.integer(0));
            gestures.push_back(query.id<domain::GestureId>(8));
            m_facts.adjudications.push_back({query.id<ImageId>(1), query.number(2), Label(query.number(3)), {},
                                             AdjudicationWay(query.number(4)), readSignature(query, 5), {}});
        });
        if (!read)
            return read;
        for (std::size_t i = 0; i < facts.size(); ++i) {
            Statement boxes(m_database, R"(
                SELECT x, y, width, height FROM adjudicated_place
                WHERE image = :image AND adjudication = :adjudication ORDER BY id)");
            boxes.bind(":image", m_image).bind(":adjudication", facts[i]);
            const auto placed = eachRow(boxes, [&] {
                m_facts.adjudications[i].boxes.push_back(
                    {boxes.real(0), boxes.real(1), boxes.real(2), boxes.real(3)});
            });
            if (!placed)
                return placed;
            auto from = adjudicatedFrom(m_database, m_facts.adjudications[i], gestures[i]);
            if (!from)
                return tl::unexpected(from.error());
            m_facts.adjudications[i].from = std::move(*from);
        }
        return {};
    }

    Database& m_database;
    ReaderId m_reader;
    ImageId m_image;
    int m_findings;
    ImageFacts m_facts;
};

} // namespace

Result<ImageFacts> Project::facts(ImageId id) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    if (auto done = d->followSchema(); !done)
        return tl::unexpected(done.error());
    return Panel(database, d->reader, id, d->schema.count()).read();
}

Result<std::optional<BoxRecord>> Project::box(BoxId id) const
{
    Statement query(d->db(this), selectBox() + "WHERE b.box = :box");
    const auto row = query.bind(":box", id).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readBox(query)) : std::nullopt;
}

Result<std::vector<BoxId>> Project::boxesMadeBy(domain::GestureId gesture) const
{
    std::vector<BoxId> boxes;
    Statement query(d->db(this), "SELECT box FROM box WHERE gesture = :gesture ORDER BY id");
    query.bind(":gesture", gesture);
    return eachRow(query, [&] { boxes.push_back(query.id<BoxId>(0)); }).map([&] { return std::move(boxes); });
}

Result<std::optional<BoxId>> Project::boxMadeBy(domain::GestureId gesture) const
{
    return boxesMadeBy(gesture).map([](const std::vector<BoxId>& boxes) {
        return boxes.empty() ? std::nullopt : std::optional(boxes.front());
    });
}

Result<std::optional<PointRecord>> Project::point(PointId id) const
{
    Statement query(d->db(this), selectPoint() + "WHERE p.point = :point");
    const auto row = query.bind(":point", id).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readPoint(query)) : std::nullopt;
}

Result<std::optional<PointId>> Project::pointMadeBy(domain::GestureId gesture) const
{
    Statement query(d->db(this), "SELECT point FROM point WHERE gesture = :gesture ORDER BY id LIMIT 1");
    const auto row = query.bind(":gesture", gesture).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(query.id<PointId>(0)) : std::nullopt;
}

} // namespace store
