#include "ui/annotate/adjudication.h"

#include "ui/viewer/radiograph_view.h"

#include <algorithm>

namespace annotate {

using domain::Box;
using domain::Label;
using store::AdjudicationWay;

Adjudication::Adjudication(Reading& reading, BoxHand& boxes, viewer::RadiographView& view, QObject* parent)
    : QObject(parent), m_reading(reading), m_boxes(boxes), m_view(view)
{
    connect(&reading, &Reading::imageChanged, this, [this] {
        m_finding = -1;
        stopBox();
    });
    connect(&reading, &Reading::factsChanged, this, &Adjudication::refresh);
    connect(&view, &viewer::RadiographView::leftDragChanged, this, [this](viewer::LeftDrag mode) {
        if (mode != viewer::LeftDrag::Tool) // Esc, or another tool
            stopBox();
    });
}

void Adjudication::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    if (!open)
        stopBox();
    refresh();
    showOnFilm();
}

Adjudication::State Adjudication::state() const
{
    if (!m_reading.id())
        return State::NoImage;
    if (m_reading.facts().blinded)
        return State::Blinded;
    switch (m_opinions.readers.size()) {
    case 0:
        return State::NoOpinion;
    case 1:
        return State::OneReader;
    default:
        return State::Several;
    }
}

void Adjudication::refresh()
{
    if (!m_open) // asked for when somebody looks
        return;
    ImageOpinions opinions;
    if (m_reading.id() && !m_reading.facts().blinded) {
        const auto said = m_reading.project().opinions(m_reading.id());
        if (said)
            opinions = imageOpinions(*said, m_reading.schema().count());
        else
            Q_EMIT m_reading.refused(said.error());
    }
    m_opinions = std::move(opinions);
    if (!m_opinions.of(m_finding)) {
        // The first that needs a word, else the first of all.
        const auto& all = m_opinions.findings;
        const auto open = std::find_if(all.begin(), all.end(),
                                       [this](const auto& one) { return one.differs() && !held(one.finding); });
        const auto differs = std::find_if(all.begin(), all.end(), [](const auto& one) { return one.differs(); });
        m_finding = open != all.end()      ? open->finding
                    : differs != all.end() ? differs->finding
                    : all.empty()          ? -1
                                           : all.front().finding;
    }
    showOnFilm();
    Q_EMIT changed();
}

void Adjudication::showOnFilm()
{
    m_boxes.setAdjudicating(m_open && state() == State::Several ? std::optional(m_finding) : std::nullopt);
}

void Adjudication::setFinding(int finding)
{
    if (m_finding == finding || !m_opinions.of(finding))
        return;
    stopBox();
    m_finding = finding;
    showOnFilm();
    Q_EMIT changed();
}

void Adjudication::decide(Label label, const std::vector<Box>& boxes, AdjudicationWay way)
{
    if (m_finding >= 0 && state() == State::Several)
        m_reading.perform(store::Adjudicate{m_reading.id(), m_finding, label, boxes, way});
}

void Adjudication::take(domain::ReaderId reader)
{
    const FindingOpinions* said = m_opinions.of(m_finding);
    for (std::size_t i = 0; said && i < m_opinions.readers.size(); ++i)
        if (m_opinions.readers[i].id == reader && said->answers[i].isThere())
            decide(said->answers[i].label, placesOf(said->answers[i]), AdjudicationWay::TookOne);
}

std::vector<std::vector<Box>> Adjudication::boxesInQuestion() const
{
    std::vector<std::vector<Box>> boxes;
    if (const FindingOpinions* said = m_opinions.of(m_finding))
        for (const ReaderAnswer& answer : said->answers)
            boxes.push_back(placesOf(answer));
    return boxes;
}

std::optional<Adjudication::NoMean> Adjudication::whyNoMean() const
{
    const std::vector<std::vector<Box>> boxes = boxesInQuestion();
    if (meanBoxes(boxes).empty())
        return NoMean{true, {}};
    std::vector<int> alone = boxesAlone(boxes);
    if (std::all_of(alone.begin(), alone.end(), [](int count) { return count == 0; }))
        return std::nullopt;
    return NoMean{false, std::move(alone)};
}

void Adjudication::takeMean()
{
    if (!whyNoMean())
        decide(Label::Present, meanBoxes(boxesInQuestion()), AdjudicationWay::Mean);
}

void Adjudication::setLabel(Label label)
{
    decide(label, {}, AdjudicationWay::New);
}

void Adjudication::withdraw()
{
    decide(Label::NotAsked, {}, AdjudicationWay::New);
}

void Adjudication::beginBox()
{
    if (m_finding < 0 || state() != State::Several || m_drawing)
        return;
    m_view.setLeftDrag(viewer::LeftDrag::Tool);
    m_boxes.tool().setMode(BoxTool::Mode::Boxes);
    m_drawing = true;
    m_boxes.giveNextBoxTo(m_finding, [this](const Box& box) {
        std::vector<Box> boxes;
        if (const store::AdjudicationRecord* before = held(m_finding); before && before->way == AdjudicationWay::New)
            boxes = before->boxes;
        boxes.push_back(box);
        m_drawing = false;
        decide(Label::Present, boxes, AdjudicationWay::New);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void Adjudication::stopBox()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    m_boxes.giveNextBoxTo(-1, {});
    Q_EMIT changed();
}

} // namespace annotate
