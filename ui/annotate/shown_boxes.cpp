#include "ui/annotate/shown_boxes.h"

#include "ui/annotate/findings_model.h"
#include "ui/annotate/mark_key.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/dates.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"

#include <QLocale>

#include <algorithm>

namespace annotate {

store::ImageFacts ownFacts(store::ImageFacts facts, domain::ReaderId reader)
{
    std::erase_if(facts.boxes, [reader](const store::BoxRecord& box) { return box.reader && !isBoxOf(box, reader); });
    return facts;
}

store::ImageFacts factsInSight(store::ImageFacts facts, domain::ReaderId reader)
{
    return facts.state == store::ReadState::Done ? facts : ownFacts(std::move(facts), reader);
}

bool isBoxOf(const store::BoxRecord& box, domain::ReaderId reader)
{
    return box.source == store::FactSource::Reader && box.reader == reader;
}

Overruled overruled(const store::BoxRecord& box, const store::ImageFacts& facts)
{
    if (box.source != store::FactSource::Report || box.finding < 0 || std::size_t(box.finding) >= facts.labels.size())
        return Overruled::No;
    const store::LabelRecord& label = facts.labels[std::size_t(box.finding)];
    if (label.source == store::FactSource::Reader && label.label == domain::Label::Absent)
        return Overruled::ByLabel;
    const bool isBoxed = std::any_of(facts.boxes.begin(), facts.boxes.end(), [&](const store::BoxRecord& other) {
        return other.source == store::FactSource::Reader && other.finding == box.finding;
    });
    return isBoxed ? Overruled::ByBoxes : Overruled::No;
}

std::vector<domain::BoxId> importedInForce(const store::ImageFacts& facts, int finding)
{
    std::vector<domain::BoxId> imported;
    for (const store::BoxRecord& box : facts.boxes)
        if (box.finding == finding && box.source == store::FactSource::Report && overruled(box, facts) == Overruled::No)
            imported.push_back(box.id);
    return imported;
}

namespace {

bool isWaiting(const ShownFacts& facts, domain::BoxId id)
{
    return std::find(facts.notSaved.begin(), facts.notSaved.end(), id) != facts.notSaved.end();
}

bool isWaiting(const ShownFacts& facts, domain::PointId id)
{
    return std::find(facts.notSavedPoints.begin(), facts.notSavedPoints.end(), id) != facts.notSavedPoints.end();
}

/// A tab stands beside others.
QString shortName(const QString& name)
{
    constexpr int longest = 18;
    return name.size() <= longest ? name : name.left(longest - 1).trimmed() + QChar(0x2026);
}

/// What boxes and points have in common.
struct Mark {
    std::int64_t key = 0;
    int finding = 0;
    domain::Box place;
    bool isPoint = false;
    bool mine = false, imported = false, saved = true;
    Overruled overruled = Overruled::No; ///< of imported ones
    bool wasProposed = false;            ///< it came of a model's proposal
    QString readerName;
    QDateTime at;
};

class Marks {
public:
    Marks(ShownBoxes& shown, const domain::FindingSchema& schema, const QSet<qint64>& hidden, PixelSpacing spacing,
          bool adjudicating, int inQuestion)
        : m_shown(shown), m_schema(schema), m_hidden(hidden), m_spacing(spacing), m_adjudicating(adjudicating),
          m_inQuestion(inQuestion)
    {
    }

    void add(const Mark& mark)
    {
        const QString name = findingName(m_schema, mark.finding);
        const bool counts = mark.overruled == Overruled::No;
        QString by = !counts         ? ReadWorkspace::tr("overruled")
                     : mark.imported ? ReadWorkspace::tr("import")
                                     : kit::initialsOf(mark.readerName);
        if (mark.wasProposed)
            by += QStringLiteral(" · ") + ReadWorkspace::tr("model", "a box that came of a model’s proposal");
        QString who =
            mark.overruled == Overruled::ByLabel   ? ReadWorkspace::tr("Imported; your “absent” goes before it, in training too")
            : mark.overruled == Overruled::ByBoxes ? ReadWorkspace::tr("Imported; readers’ boxes go before it, in training too")
            : mark.imported                        ? ReadWorkspace::tr("Imported; a change makes it yours")
                                                   : ReadWorkspace::tr("%1, %2").arg(mark.readerName, kit::timeText(mark.at));
        if (mark.wasProposed)
            who += QLatin1Char('\n') + ReadWorkspace::tr("Came of the model’s proposal");
        const bool editable = mark.mine || (mark.imported && counts);
        const QString size = mark.isPoint ? ReadWorkspace::tr("point") : sizeInMm(mark.place, m_spacing);
        QColor colour = kit::theme().findingColour(m_schema.at(mark.finding).name, mark.finding);
        if (!counts)
            colour.setAlphaF(0.55f);
        const bool putAway = m_hidden.contains(mark.key);
        if (!putAway) {
            BoxTool::Item item;
            item.editable = editable;
            item.detail = QStringLiteral("%1 · %2\n%3").arg(
                name, mark.isPoint ? size : sizeText(mark.place, m_spacing), who);
            item.shown.key = mark.key;
            item.shown.box = mark.place;
            item.shown.isPoint = mark.isPoint;
            item.shown.colour = colour;
            item.shown.tab = findingTab(m_schema, mark.finding);
            if (m_adjudicating && !mark.imported)
                item.shown.tab += QStringLiteral(" · ") + shortName(mark.readerName);
            else if (!mark.mine)
                item.shown.tab += QStringLiteral(" · ") + by;
            if (!mark.saved)
                item.shown.tab += QStringLiteral(" · ") + ReadWorkspace::tr("not saved");
            item.shown.line = !mark.saved ? viewer::BoxLine::Dotted
                              : editable  ? viewer::BoxLine::Solid
                                          : viewer::BoxLine::Dashed;
            add(std::move(item), mark.finding, mark.imported);
        }
        m_shown.lines.push_back(
            {mark.key, mark.place, mark.isPoint, colour, name, size, by, who, mark.mine, mark.wasProposed, editable,
             mark.saved, putAway});
    }

    /// Laid over the readers' own, thick and with a filled tab: it goes before them.
    void addAdjudicated(const store::AdjudicationRecord& adjudication)
    {
        for (const domain::Box& box : adjudication.boxes) {
            BoxTool::Item item;
            item.editable = false;
            item.detail = ReadWorkspace::tr("%1 · adjudicated\n%2, %3")
                              .arg(findingName(m_schema, adjudication.finding), adjudication.by.name, kit::timeText(adjudication.by.at));
            item.shown.key = adjudicatedBand + m_adjudicated++;
            item.shown.box = box;
            item.shown.colour = kit::theme().findingColour(m_schema.at(adjudication.finding).name, adjudication.finding);
            item.shown.tab = findingTab(m_schema, adjudication.finding) + QStringLiteral(" · ") + ReadWorkspace::tr("adjudicated");
            item.shown.selected = true;
            add(std::move(item), adjudication.finding, false);
        }
    }

private:
    void add(BoxTool::Item item, int finding, bool imported)
    {
        if (m_inQuestion >= 0 && finding != m_inQuestion) {
            item.shown.colour.setAlphaF(0.3f);
            if (!imported) // nobody's opinion: no row of the page says what it is
                item.shown.tab.clear();
            item.shown.selected = false;
        }
        m_shown.items.push_back(std::move(item));
    }

    ShownBoxes& m_shown;
    std::int64_t m_adjudicated = 0;
    const domain::FindingSchema& m_schema;
    const QSet<qint64>& m_hidden;
    PixelSpacing m_spacing;
    bool m_adjudicating;
    int m_inQuestion;
};

} // namespace

namespace {

/// The reader's box lies where the imported one does: two lines and two rows would say one thing.
bool isTakenOverAsItIs(const store::BoxRecord& imported, const store::ImageFacts& facts)
{
    return std::any_of(facts.boxes.begin(), facts.boxes.end(), [&](const store::BoxRecord& other) {
        return other.source == store::FactSource::Reader && other.finding == imported.finding && other.box == imported.box;
    });
}

} // namespace

ShownBoxes shownBoxes(const ShownFacts& facts, domain::ReaderId reader, const domain::FindingSchema& schema,
                      const QSet<qint64>& hidden, PixelSpacing spacing, OtherMarks others,
                      int inQuestion)
{
    ShownBoxes shown;
    Marks marks(shown, schema, hidden, spacing, others == OtherMarks::Shown, inQuestion);
    const bool showOthers =
        others == OtherMarks::Shown || (others == OtherMarks::OnceDone && facts.facts.state == store::ReadState::Done);
    const store::ImageFacts inSight = showOthers ? facts.facts : factsInSight(facts.facts, reader);
    for (const store::BoxRecord& box : facts.facts.boxes) {
        Mark mark;
        mark.mine = isBoxOf(box, reader);
        mark.imported = box.source == store::FactSource::Report;
        if (!mark.mine && !mark.imported && !showOthers)
            continue;
        mark.overruled = overruled(box, inSight);
        if (mark.overruled == Overruled::ByBoxes && isTakenOverAsItIs(box, inSight))
            continue;
        mark.key = keyOf(box.id);
        mark.finding = box.finding;
        mark.place = box.box;
        mark.saved = !isWaiting(facts, box.id);
        mark.wasProposed = std::any_of(facts.facts.proposalAnswers.begin(), facts.facts.proposalAnswers.end(),
                                       [&](const store::ProposalAnswerRecord& answer) { return answer.box == box.id; });
        mark.readerName = box.readerName;
        mark.at = box.at;
        marks.add(mark);
    }
    for (const store::PointRecord& point : facts.facts.points) {
        Mark mark;
        mark.mine = point.by.reader == reader;
        if (!mark.mine && !showOthers)
            continue;
        mark.key = keyOf(point.id);
        mark.finding = point.finding;
        mark.place = {point.place.x, point.place.y, 0, 0};
        mark.isPoint = true;
        mark.saved = !isWaiting(facts, point.id);
        mark.readerName = point.by.name;
        mark.at = point.by.at;
        marks.add(mark);
    }
    for (const store::AdjudicationRecord& adjudication : facts.facts.adjudications)
        if (showOthers)
            marks.addAdjudicated(adjudication);
    // In the list what can be worked on comes first.
    std::stable_partition(shown.lines.begin(), shown.lines.end(), [](const BoxLine& line) { return line.editable; });
    return shown;
}

std::vector<viewer::ViewerBox> viewerBoxes(const std::vector<BoxTool::Item>& items, std::int64_t selected, PixelSpacing spacing)
{
    std::vector<viewer::ViewerBox> boxes;
    for (const BoxTool::Item& item : items)
        if (item.shown.key != selected)
            boxes.push_back(item.shown);
    for (const BoxTool::Item& item : items)
        if (item.shown.key == selected) {
            viewer::ViewerBox box = item.shown;
            box.selected = true;
            box.handles = item.editable && !box.isPoint;
            if (!box.isPoint)
                box.sizeText = sizeText(box.box, spacing);
            boxes.push_back(box);
        }
    return boxes;
}

} // namespace annotate
