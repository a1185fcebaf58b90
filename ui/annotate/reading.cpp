#include "ui/annotate/reading.h"

#include "ui/annotate/mark_key.h"
#include "ui/annotate/shown_boxes.h"

#include <algorithm>
#include <iterator>

namespace annotate {

using domain::BoxId;
using domain::ImageId;

Reading::Reading(store::Project& project, QObject* parent) : QObject(parent), m_project(project), m_gestures(project)
{
    connect(&m_gestures, &GestureQueue::changed, this, [this](ImageId changed) {
        if (!changed || changed == m_image.id)
            refresh();
    });
    connect(&m_gestures, &GestureQueue::dropped, this, &Reading::refused);
}

domain::Done Reading::open(ImageId image)
{
    auto record = m_project.image(image);
    if (!record)
        return tl::unexpected(record.error());
    m_image = std::move(*record);
    m_spacing = {m_image.spacingX, m_image.spacingY};
    Q_EMIT imageChanged();
    refresh();
    return {};
}

domain::Done Reading::noteFile(domain::Size size, PixelSpacing spacing)
{
    if (!m_spacing.isKnown()) // a table may know better than the file
        m_spacing = spacing;
    if (!m_image.size.isEmpty())
        return {};
    store::FileRead read;
    read.image = m_image.id;
    read.size = size;
    read.spacingX = spacing.x;
    read.spacingY = spacing.y;
    m_image.size = size;
    return m_project.noteFilesRead({read});
}

void Reading::noteContent(ImageId image, const QString& hash)
{
    if (!m_canNoteContent)
        return;
    m_canNoteContent = m_project.noteContent(image, hash).has_value();
    if (m_canNoteContent && image == m_image.id)
        m_image.contentHash = hash;
}

void Reading::refresh()
{
    if (!m_image.id)
        return;
    auto facts = m_gestures.facts(m_image.id);
    if (!facts) {
        Q_EMIT refused(facts.error());
        return;
    }
    m_shown = std::move(*facts);
    Q_EMIT factsChanged();
}

const store::BoxRecord* Reading::box(BoxId id) const
{
    const auto& boxes = facts().boxes;
    const auto it = std::find_if(boxes.begin(), boxes.end(), [id](const auto& box) { return box.id == id; });
    return it == boxes.end() ? nullptr : &*it;
}

const store::PointRecord* Reading::point(domain::PointId id) const
{
    const auto& points = facts().points;
    const auto it = std::find_if(points.begin(), points.end(), [id](const auto& point) { return point.id == id; });
    return it == points.end() ? nullptr : &*it;
}

domain::Label Reading::label(int finding) const
{
    const auto& labels = facts().labels;
    return finding >= 0 && std::size_t(finding) < labels.size() ? labels[std::size_t(finding)].label : domain::Label::NotAsked;
}

bool Reading::isMine(const store::BoxRecord& box) const { return isBoxOf(box, m_project.currentReader()); }

namespace {

bool signsAReading(const store::Gesture& gesture)
{
    const auto* state = std::get_if<store::SetReadState>(&gesture);
    return (state && state->state == store::ReadState::Done) || std::holds_alternative<store::SetLabel>(gesture) ||
           std::holds_alternative<store::SetNoFinding>(gesture) || std::holds_alternative<store::AnswerProposals>(gesture) ||
           std::holds_alternative<store::ShowModel>(gesture);
}

} // namespace

void Reading::setSeen(bool seen)
{
    m_seen = seen;
    m_seenSince.start();
}

QString Reading::whyNotRead() const
{
    if (!m_image.id)
        return tr("No image is open.");
    return m_seen ? QString() : tr("Its film is not on the screen, so it cannot be read.");
}

bool Reading::perform(const store::Gesture& gesture)
{
    if (!m_image.id)
        return false;
    if (!m_seen && signsAReading(gesture)) {
        Q_EMIT said(whyNotRead(), false);
        return false;
    }
    const auto* state = std::get_if<store::SetReadState>(&gesture);
    if (state && state->state == store::ReadState::Done && m_beforeCompleting && !m_beforeCompleting()) {
        Q_EMIT said(tr("A figure of a box was refused, so the read is not complete yet."), false);
        return false;
    }
    return performElsewhere(gesture);
}

bool Reading::performElsewhere(const store::Gesture& gesture)
{
    Q_EMIT acting();
    auto done = m_gestures.perform(gesture);
    if (done)
        return true;
    Q_EMIT refused(done.error());
    refresh(); // whatever the hand left on screen goes back to what is stored
    return false;
}

template <typename Id> Id Reading::made(domain::Result<Id> id)
{
    if (id)
        return *id;
    Q_EMIT refused(id.error());
    return {};
}

BoxId Reading::draw(int finding, const domain::Box& box)
{
    if (!m_image.id)
        return {};
    Q_EMIT acting();
    return made(m_gestures.perform(store::DrawBox{m_image.id, finding, box}));
}

BoxId Reading::drawFromPoint(domain::PointId point, const domain::Box& box)
{
    Q_EMIT acting();
    return made(m_gestures.perform(store::DrawBoxFromPoint{point, box}));
}

BoxId Reading::takeOver(BoxId imported, const domain::Box& to)
{
    Q_EMIT acting();
    return made(m_gestures.perform(store::TakeOverBox{imported, to}));
}

domain::PointId Reading::drawPoint(int finding, domain::Point at)
{
    if (!m_image.id)
        return {};
    Q_EMIT acting();
    return made(m_gestures.drawPoint(store::DrawPoint{m_image.id, finding, at}));
}

void Reading::undo() { takeBack(true); }
void Reading::redo() { takeBack(false); }

std::vector<std::int64_t> Reading::ownMarks() const
{
    std::vector<std::int64_t> keys;
    for (const store::BoxRecord& box : facts().boxes)
        if (isMine(box))
            keys.push_back(keyOf(box.id));
    for (const store::PointRecord& point : facts().points)
        if (isMine(point))
            keys.push_back(keyOf(point.id));
    std::sort(keys.begin(), keys.end());
    return keys;
}

void Reading::takeBack(bool undo)
{
    Q_EMIT acting();
    const std::vector<std::int64_t> before = ownMarks();
    auto entry = undo ? m_gestures.undo() : m_gestures.redo();
    if (!entry) {
        Q_EMIT refused(entry.error());
        return;
    }
    if (!*entry)
        return;
    if ((*entry)->image && (*entry)->image != m_image.id) {
        Q_EMIT wentElsewhere((*entry)->image); // what comes back is shown, also on another image
        Q_EMIT tookBack(**entry, undo);
        return;
    }
    const std::vector<std::int64_t> after = ownMarks();
    std::vector<std::int64_t> back;
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(back));
    if (back.size() == 1)
        Q_EMIT broughtBack(back.front());
    Q_EMIT tookBack(**entry, undo);
}

} // namespace annotate
