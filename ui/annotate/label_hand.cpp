#include "ui/annotate/label_hand.h"

#include "ui/annotate/shown_boxes.h"

#include <algorithm>

namespace annotate {

using domain::Label;

void LabelHand::set(int finding, Label label) { perform(store::SetLabel{m_reading.id(), finding, label}); }

void LabelHand::setNoFinding() { perform(store::SetNoFinding{m_reading.id()}); }

bool LabelHand::isNoFinding() const
{
    const auto& labels = m_reading.facts().labels;
    return !labels.empty() && std::all_of(labels.begin(), labels.end(), [](const auto& one) {
        return one.source == store::FactSource::Reader && one.label == Label::Absent;
    });
}

void LabelHand::cycle(int finding)
{
    // The reader's own answer goes round: over what the report says, the first press already says something.
    const auto& labels = m_reading.facts().labels;
    const bool isOwn = std::size_t(finding) < labels.size() &&
                       labels[std::size_t(finding)].source == store::FactSource::Reader;
    Label next = Label::Present;
    switch (isOwn ? m_reading.label(finding) : Label::NotAsked) {
    case Label::NotAsked: next = Label::Present; break;
    case Label::Present: next = Label::Unsure; break;
    case Label::Unsure: next = Label::Absent; break;
    case Label::Absent: next = Label::NotAsked; break;
    }
    set(finding, next);
}

void LabelHand::perform(const store::Gesture& gesture)
{
    const int before = overruledBoxes();
    if (!m_reading.perform(gesture))
        return;
    const int more = overruledBoxes() - before;
    if (more > 0)
        Q_EMIT m_reading.said(
            tr("%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.",
               nullptr, overruledBoxes()),
            true);
}

int LabelHand::overruledBoxes() const
{
    const auto& boxes = m_reading.facts().boxes;
    return int(std::count_if(boxes.begin(), boxes.end(),
                             [this](const auto& box) { return overruled(box, m_reading.facts()) == Overruled::ByLabel; }));
}

} // namespace annotate
