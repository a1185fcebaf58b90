#include "ui/annotate/gesture_queue.h"

#include <QScopeGuard>

#include <algorithm>

namespace annotate {

using domain::BoxId;
using domain::ErrorCode;
using domain::ImageId;

namespace {

constexpr int retryMs = 2000;
constexpr int lockTimeoutMs = 300; // the window's thread must not stand still; a locked gesture waits in the queue

template <typename... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

store::BoxRecord* find(store::ImageFacts& facts, BoxId id)
{
    const auto it = std::find_if(facts.boxes.begin(), facts.boxes.end(), [id](const auto& box) { return box.id == id; });
    return it == facts.boxes.end() ? nullptr : &*it;
}

void setLabel(store::ImageFacts& facts, int finding, domain::Label label)
{
    if (std::size_t(finding) < facts.labels.size())
        facts.labels[std::size_t(finding)] = {label, store::FactSource::Reader};
}

BoxId* boxOf(store::Gesture& gesture)
{
    return std::visit(Overloaded{[](store::MoveBox& g) { return &g.box; }, [](store::SetBoxFinding& g) { return &g.box; },
                                 [](store::RemoveBox& g) { return &g.box; }, [](auto&) -> BoxId* { return nullptr; }},
                      gesture);
}

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

QString gestureText(const QString& kind, const QString& finding)
{
    const auto named = [&](const QString& text) { return finding.isEmpty() ? text : text.arg(finding); };
    if (kind == QLatin1String("draw-box"))
        return named(GestureQueue::tr("Draw box: %1"));
    if (kind == QLatin1String("move-box"))
        return named(GestureQueue::tr("Move box: %1"));
    if (kind == QLatin1String("set-box-finding"))
        return named(GestureQueue::tr("Set the box’s finding: %1"));
    if (kind == QLatin1String("remove-box"))
        return named(GestureQueue::tr("Delete box: %1"));
    if (kind == QLatin1String("set-label"))
        return named(GestureQueue::tr("Set label: %1"));
    if (kind == QLatin1String("set-no-finding"))
        return GestureQueue::tr("No finding");
    if (kind == QLatin1String("set-read-state"))
        return GestureQueue::tr("Complete the read");
    if (kind == QLatin1String("set-second-look"))
        return GestureQueue::tr("Second look");
    return kind;
}

GestureQueue::GestureQueue(store::Project& project, QObject* parent) : QObject(parent), m_project(project)
{
    project.setLockTimeoutMs(lockTimeoutMs);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &GestureQueue::retry);
    connect(&project, &store::Project::changed, this, &GestureQueue::changed);
}

domain::Result<BoxId> GestureQueue::store(const store::Gesture& gesture)
{
    auto id = m_project.perform(gesture);
    if (!id)
        return tl::unexpected(id.error());
    if (!std::holds_alternative<store::DrawBox>(gesture))
        return BoxId{};
    auto box = m_project.boxMadeBy(*id);
    return box && *box ? **box : BoxId{};
}

void GestureQueue::saved()
{
    m_lastSaved = QDateTime::currentDateTime();
    Q_EMIT stateChanged();
}

ImageId GestureQueue::imageOf(const store::Gesture& gesture) const
{
    return std::visit(Overloaded{[this](const store::MoveBox& g) -> ImageId {
                                     auto box = m_project.box(g.box);
                                     return box && *box ? (*box)->image : ImageId{};
                                 },
                                 [this](const store::SetBoxFinding& g) -> ImageId {
                                     auto box = m_project.box(g.box);
                                     return box && *box ? (*box)->image : ImageId{};
                                 },
                                 [this](const store::RemoveBox& g) -> ImageId {
                                     auto box = m_project.box(g.box);
                                     return box && *box ? (*box)->image : ImageId{};
                                 },
                                 [](const auto& g) -> ImageId { return g.image; }},
                      gesture);
}

domain::Result<BoxId> GestureQueue::perform(const store::Gesture& gesture)
{
    if (m_waiting.empty()) {
        auto box = store(gesture);
        if (box) {
            saved();
            return box;
        }
        if (!canBeRetried(box.error().code))
            return box;
        m_failure = box.error();
        m_retry.start();
    }
    Waiting waiting{gesture, {}};
    if (std::holds_alternative<store::DrawBox>(gesture))
        waiting.temporary = BoxId{--m_lastTemporary};
    const BoxId temporary = waiting.temporary;
    m_waiting.push_back(std::move(waiting));
    Q_EMIT stateChanged();
    Q_EMIT changed(imageOf(gesture));
    return temporary;
}

void GestureQueue::retry()
{
    // A lock that still holds is no reason to stand still once more: the gesture is safe here.
    m_project.setLockTimeoutMs(0);
    const auto patient = qScopeGuard([this] { m_project.setLockTimeoutMs(lockTimeoutMs); });
    const int before = waiting();
    while (!m_waiting.empty()) {
        const Waiting first = m_waiting.front();
        auto box = store(first.gesture);
        if (!box && canBeRetried(box.error().code)) {
            const bool news = waiting() != before || m_failure != box.error();
            m_failure = box.error();
            if (news)
                Q_EMIT stateChanged();
            return;
        }
        m_waiting.pop_front();
        if (!box) { // meanwhile against the rules, e.g. its box is gone: nothing to keep, but not in silence
            Q_EMIT dropped(box.error());
            continue;
        }
        if (first.temporary) {
            for (Waiting& later : m_waiting)
                if (BoxId* id = boxOf(later.gesture); id && *id == first.temporary)
                    *id = *box;
            Q_EMIT boxSaved(first.temporary, *box);
        }
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
    if (!m_waiting.empty()) {
        m_waiting.pop_back();
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

domain::Result<ShownFacts> GestureQueue::facts(ImageId image) const
{
    auto stored = m_project.facts(image);
    if (!stored)
        return tl::unexpected(stored.error());
    ShownFacts shown{std::move(*stored), {}};
    store::ImageFacts& facts = shown.facts;
    const auto mark = [&](BoxId id) {
        if (std::find(shown.notSaved.begin(), shown.notSaved.end(), id) == shown.notSaved.end())
            shown.notSaved.push_back(id);
    };
    for (const Waiting& waiting : m_waiting)
        std::visit(Overloaded{[&](const store::DrawBox& g) {
                                  if (g.image != image)
                                      return;
                                  store::BoxRecord box;
                                  box.id = waiting.temporary;
                                  box.image = image;
                                  box.finding = g.finding;
                                  box.box = g.box;
                                  box.reader = m_project.currentReader();
                                  box.readerName = m_project.currentReaderName();
                                  facts.boxes.push_back(box);
                                  setLabel(facts, g.finding, domain::Label::Present);
                                  mark(box.id);
                              },
                              [&](const store::MoveBox& g) {
                                  if (store::BoxRecord* box = find(facts, g.box)) {
                                      box->box = g.to;
                                      mark(g.box);
                                  }
                              },
                              [&](const store::SetBoxFinding& g) {
                                  if (store::BoxRecord* box = find(facts, g.box)) {
                                      box->finding = g.finding;
                                      setLabel(facts, g.finding, domain::Label::Present);
                                      mark(g.box);
                                  }
                              },
                              [&](const store::RemoveBox& g) {
                                  std::erase_if(facts.boxes, [&](const auto& box) { return box.id == g.box; });
                              },
                              [&](const store::SetLabel& g) {
                                  if (g.image == image)
                                      setLabel(facts, g.finding, g.label);
                              },
                              [&](const store::SetNoFinding& g) {
                                  if (g.image == image)
                                      for (int i = 0; i < int(facts.labels.size()); ++i)
                                          setLabel(facts, i, domain::Label::Absent);
                              },
                              [&](const store::SetReadState& g) {
                                  if (g.image == image)
                                      facts.state = g.state;
                              },
                              [&](const store::SetSecondLook& g) {
                                  if (g.image == image)
                                      facts.secondLook = g.wanted;
                              }},
                   waiting.gesture);
    return shown;
}

} // namespace annotate
