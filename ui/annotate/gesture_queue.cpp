#include "ui/annotate/gesture_queue.h"

#include "ui/annotate/waiting_gestures.h"

#include <QScopeGuard>

#include <algorithm>

namespace annotate {

using domain::BoxId;
using domain::ErrorCode;
using domain::GestureId;
using domain::ImageId;
using domain::PointId;

namespace {

constexpr int retryMs = 2000;
constexpr int lockTimeoutMs = 300; // the window's thread must not stand still; a locked gesture waits in the queue

} // namespace

bool canBeRetried(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::ProjectLocked:
    case ErrorCode::StoreFailed:
    case ErrorCode::FileUnwritable: return true;
    default: return false;
    }
}

QString gestureText(const store::JournalEntry& entry, const QString& finding)
{
    const QString& kind = entry.kind;
    // Without a name: of a finding that was added and taken back.
    const auto named = [&](const QString& text) { return text.arg(finding.isEmpty() ? QStringLiteral("–") : finding); };
    if (kind == QLatin1String("draw-box"))
        return named(GestureQueue::tr("Draw box: %1"));
    if (kind == QLatin1String("move-box"))
        return named(GestureQueue::tr("Move box: %1"));
    if (kind == QLatin1String("set-box-finding"))
        return named(GestureQueue::tr("Set the box’s finding: %1"));
    if (kind == QLatin1String("remove-box"))
        return named(GestureQueue::tr("Delete box: %1"));
    if (kind == QLatin1String("take-over-box"))
        return named(GestureQueue::tr("Take over an imported box: %1"));
    if (kind == QLatin1String("set-label"))
        return named(GestureQueue::tr("Set label: %1"));
    if (kind == QLatin1String("set-no-finding"))
        return GestureQueue::tr("No finding");
    if (kind == QLatin1String("set-read-state"))
        return GestureQueue::tr("Complete the read");
    if (kind == QLatin1String("set-second-look"))
        return GestureQueue::tr("Second look");
    if (kind == QLatin1String("draw-point"))
        return named(GestureQueue::tr("Set point: %1"));
    if (kind == QLatin1String("move-point"))
        return named(GestureQueue::tr("Move point: %1"));
    if (kind == QLatin1String("set-point-finding"))
        return named(GestureQueue::tr("Set the point’s finding: %1"));
    if (kind == QLatin1String("remove-point"))
        return named(GestureQueue::tr("Delete point: %1"));
    if (kind == QLatin1String("draw-box-from-point"))
        return named(GestureQueue::tr("Draw box from a point: %1"));
    if (kind == QLatin1String("show-model"))
        return GestureQueue::tr("Look at the model before the read was complete");
    if (kind == QLatin1String("answer-proposals")) {
        const auto count = [&](const char* answer) { return entry.parts[QLatin1String(answer)].toInt(); };
        const int accepted = count("accepted"), edited = count("edited"), rejected = count("rejected");
        const int all = accepted + edited + rejected;
        if (all == 1)
            return named(accepted ? GestureQueue::tr("Accept proposal: %1")
                         : edited ? GestureQueue::tr("Accept proposal, edited: %1")
                                  : GestureQueue::tr("Reject proposal: %1"));
        if (accepted > 0 && accepted == all)
            return GestureQueue::tr("Accept %n proposal(s)", nullptr, accepted);
        if (rejected > 0 && rejected == all)
            return GestureQueue::tr("Reject %n proposal(s)", nullptr, rejected);
        return GestureQueue::tr("Answer proposals"); // a script's, of several kinds at once
    }
    if (kind == QLatin1String("assign"))
        return GestureQueue::tr("Assign images");
    if (kind == QLatin1String("unassign"))
        return GestureQueue::tr("Take back an assignment");
    if (kind == QLatin1String("adjudicate"))
        return named(GestureQueue::tr("Adjudicate: %1"));
    if (kind == QLatin1String("answer-suspicion"))
        return finding.isEmpty() ? GestureQueue::tr("Answer a suspicion")
                                 : GestureQueue::tr("Answer a suspicion: %1").arg(finding);
    if (kind == QLatin1String("add-finding"))
        return GestureQueue::tr("Add a finding");
    return kind;
}

GestureQueue::GestureQueue(store::Project& project, QObject* parent) : QObject(parent), m_project(project)
{
    project.setLockTimeoutMs(lockTimeoutMs);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &GestureQueue::retry);
    connect(&project, &store::Project::changed, this, &GestureQueue::changed);
}

domain::Result<GestureQueue::Made> GestureQueue::store(const store::Gesture& gesture)
{
    const auto id = m_project.perform(gesture);
    if (!id)
        return tl::unexpected(id.error());
    Made made;
    if (boxesDrawnBy(gesture) > 0)
        if (auto boxes = m_project.boxesMadeBy(*id))
            made.boxes = std::move(*boxes);
    if (std::holds_alternative<store::DrawPoint>(gesture))
        if (const auto point = m_project.pointMadeBy(*id); point && *point)
            made.point = **point;
    return made;
}

domain::Result<GestureQueue::Made> GestureQueue::storeFor(const Hand& who, const store::Gesture& gesture)
{
    const QString now = m_project.currentReaderName();
    if (who.name == now)
        return store(gesture);
    // The desk has changed hands meanwhile. Both are known to the project or will be with their first gesture.
    if (const auto used = m_project.useReader(who.name); !used)
        return tl::unexpected(used.error());
    auto made = store(gesture);
    if (const auto back = m_project.useReader(now); !back && made)
        return tl::unexpected(back.error());
    return made;
}

Hand GestureQueue::hand() const
{
    return {m_project.currentReader(), m_project.currentReaderName()};
}

void GestureQueue::saved()
{
    m_lastSaved = QDateTime::currentDateTime();
    Q_EMIT stateChanged();
}

ImageId GestureQueue::imageOf(const store::Gesture& gesture) const
{
    store::Gesture copy = gesture;
    if (const BoxId* id = changedBox(copy)) {
        const auto box = m_project.box(*id);
        return box && *box ? (*box)->image : ImageId{};
    }
    if (const PointId* id = changedPoint(copy)) {
        const auto point = m_project.point(*id);
        return point && *point ? (*point)->image : ImageId{};
    }
    return std::visit(
        [](const auto& g) {
            if constexpr (requires { g.image; })
                return g.image;
            else
                return ImageId{}; // of many images
        },
        gesture);
}

domain::Result<GestureQueue::Made> GestureQueue::submit(const store::Gesture& gesture)
{
    if (m_waiting.empty()) {
        auto made = store(gesture);
        if (made) {
            saved();
            return made;
        }
        if (!canBeRetried(made.error().code))
            return made;
        m_failure = made.error();
        m_retry.start();
    }
    Waiting waiting{gesture, hand(), {}, {}};
    for (int i = 0; i < boxesDrawnBy(gesture); ++i)
        waiting.boxes.push_back(BoxId{--m_lastTemporary});
    if (std::holds_alternative<store::DrawPoint>(gesture))
        waiting.point = PointId{--m_lastTemporary};
    const Made made{waiting.boxes, waiting.point};
    m_waiting.push_back(std::move(waiting));
    Q_EMIT stateChanged();
    Q_EMIT changed(imageOf(gesture));
    return made;
}

domain::Result<BoxId> GestureQueue::perform(const store::Gesture& gesture)
{
    return submit(gesture).map([](const Made& made) { return made.boxes.empty() ? BoxId{} : made.boxes.front(); });
}

domain::Result<PointId> GestureQueue::drawPoint(const store::DrawPoint& gesture)
{
    return submit(gesture).map([](const Made& made) { return made.point; });
}

void GestureQueue::giveNumbers(const Waiting& saved, const Made& made)
{
    // A proposal that was answered before in the same way draws no second box: then there are fewer than waited for.
    for (std::size_t i = 0; i < std::min(saved.boxes.size(), made.boxes.size()); ++i) {
        for (Waiting& later : m_waiting)
            if (BoxId* id = changedBox(later.gesture); id && *id == saved.boxes[i])
                *id = made.boxes[i];
        Q_EMIT boxSaved(saved.boxes[i], made.boxes[i]);
    }
    if (!saved.point)
        return;
    for (Waiting& later : m_waiting)
        if (PointId* id = changedPoint(later.gesture); id && *id == saved.point)
            *id = made.point;
    Q_EMIT pointSaved(saved.point, made.point);
}

void GestureQueue::retry()
{
    // A lock that still holds is no reason to stand still once more: the gesture is safe here.
    m_project.setLockTimeoutMs(0);
    const auto patient = qScopeGuard([this] { m_project.setLockTimeoutMs(lockTimeoutMs); });
    const int before = waiting();
    while (!m_waiting.empty()) {
        const Waiting first = m_waiting.front();
        auto made = storeFor(first.hand, first.gesture);
        if (!made && canBeRetried(made.error().code)) {
            const bool news = waiting() != before || m_failure != made.error();
            m_failure = made.error();
            if (news)
                Q_EMIT stateChanged();
            return;
        }
        m_waiting.pop_front();
        if (!made) // meanwhile against the rules, e.g. its box is gone: nothing to keep, but not in silence
            Q_EMIT dropped(made.error());
        else
            giveNumbers(first, *made);
    }
    m_retry.stop();
    m_failure.reset();
    saved();
    Q_EMIT changed({});
}

void GestureQueue::discard()
{
    m_waiting.clear();
    m_retry.stop();
    m_failure.reset();
    Q_EMIT stateChanged();
    Q_EMIT changed({});
}

domain::Result<std::optional<store::JournalEntry>> GestureQueue::undo()
{
    const auto newest = [this] {
        return std::find_if(m_waiting.rbegin(), m_waiting.rend(), [this](const Waiting& waiting) {
            return waiting.hand.name == m_project.currentReaderName();
        });
    };
    if (auto last = newest(); last != m_waiting.rend()) {
        store::Gesture taken;
        do {
            taken = last->gesture;
            m_waiting.erase(std::next(last).base());
            last = newest();
        } while (last != m_waiting.rend() && goesOnFrom(taken, last->gesture));
        if (m_waiting.empty()) {
            m_retry.stop();
            m_failure.reset();
        }
        Q_EMIT stateChanged();
        Q_EMIT changed({});
        return std::nullopt;
    }
    auto entry = m_project.undo();
    if (!entry)
        return tl::unexpected(entry.error());
    saved();
    return std::optional(*entry);
}

domain::Result<std::optional<store::JournalEntry>> GestureQueue::redo()
{
    if (!m_waiting.empty()) // what waits was done after whatever was undone
        return tl::unexpected(domain::Error{ErrorCode::NothingToRedo});
    auto entry = m_project.redo();
    if (!entry)
        return tl::unexpected(entry.error());
    saved();
    return std::optional(*entry);
}

domain::Result<std::vector<store::JournalEntry>> GestureQueue::undoTo(GestureId step, store::HistoryPoint point)
{
    if (!m_waiting.empty())
        return tl::unexpected(m_failure.value_or(domain::Error{ErrorCode::StoreFailed}));
    auto entries = m_project.undoTo(step, point);
    if (entries)
        saved();
    return entries;
}

domain::Result<std::vector<store::JournalEntry>> GestureQueue::redoTo(GestureId step)
{
    if (!m_waiting.empty()) // what waits was done after whatever was undone
        return tl::unexpected(domain::Error{ErrorCode::NothingToRedo});
    auto entries = m_project.redoTo(step);
    if (entries)
        saved();
    return entries;
}

domain::Result<ShownFacts> GestureQueue::facts(ImageId image) const
{
    auto stored = m_project.facts(image);
    if (!stored)
        return tl::unexpected(stored.error());
    ShownFacts shown{std::move(*stored), {}, {}};
    const Hand looking = hand();
    for (const Waiting& waiting : m_waiting)
        show(shown, waiting.gesture, image, {waiting.hand, waiting.boxes, waiting.point}, looking);
    return shown;
}

} // namespace annotate
