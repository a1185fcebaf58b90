#include "ui/annotate/read_notices.h"

#include "ui/annotate/findings_model.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/notice_stack.h"
#include "ui/viewer/radiograph_view.h"

#include <map>

namespace annotate {

using domain::BoxId;

namespace {
constexpr int sayingMs = 8000, sayingShortlyMs = 4000; // they lie over the film
} // namespace

ReadNotices::ReadNotices(Reading& reading, viewer::RadiographView& view, QObject* parent)
    : QObject(parent), m_reading(reading), m_view(view), m_notice(new kit::NoticeBar), m_notSaved(new kit::NoticeBar)
{
    m_notSaved->setObjectName(QStringLiteral("notSavedNotice"));
    auto* stack = new kit::NoticeStack(&view, kit::NoticeStack::Edge::Top);
    stack->add(m_notSaved);
    stack->add(m_notice);
    connect(stack, &kit::NoticeStack::heightChanged, &view, &viewer::RadiographView::setCoveredTop);
    connect(&reading, &Reading::acting, m_notice, &kit::NoticeBar::dismiss);
    connect(&reading, &Reading::refused, m_notice, &kit::NoticeBar::showError);
    connect(&reading, &Reading::said, this, &ReadNotices::say);
    connect(&reading, &Reading::tookBack, this, &ReadNotices::sayTakenBack);
    connect(&reading.gestures(), &GestureQueue::stateChanged, this, &ReadNotices::refreshNotSaved);
}

void ReadNotices::say(const QString& text, bool undoable)
{
    m_notice->show(kit::NoticeBar::Kind::Info, text);
    if (undoable)
        m_notice->addAction(tr("Undo"), this, [this] { m_reading.undo(); });
    m_canTakeBack = undoable;
    m_saidUnseen = m_reading.id() && !m_reading.whyNotRead().isEmpty();
    m_notice->dismissAfter(sayingMs);
}

void ReadNotices::sayWhyNot(const QString& why)
{
    if (!m_notice->isVisible() || !m_canTakeBack)
        say(why, false);
}

void ReadNotices::sayTakenBack(const store::JournalEntry& what, bool byUndo)
{
    const QString step = gestureText(what, findingName(m_reading.schema(), what.finding));
    const QString text = byUndo ? tr("Undone: %1").arg(step) : tr("Done again: %1").arg(step);
    if (!m_view.isVisible()) {
        Q_EMIT tookBackUnseen(what.imageName.isEmpty() ? text : text + QStringLiteral(" · ") + what.imageName);
        return;
    }
    say(text, !byUndo);
    if (byUndo)
        m_notice->addAction(tr("Redo"), this, [this] { m_reading.redo(); });
    m_notice->dismissAfter(sayingShortlyMs);
}

void ReadNotices::offerImported(const std::vector<BoxId>& imported)
{
    const int count = int(imported.size());
    QStringList names;
    std::map<int, BoxId> firstOf; // one takes the others of its finding along
    for (const BoxId id : imported)
        if (const store::BoxRecord* box = m_reading.box(id); box && firstOf.emplace(box->finding, id).second)
            names << findingName(m_reading.schema(), box->finding);
    say(tr("%1: your box goes before %n imported one(s), in training too.", nullptr, count).arg(names.join(QStringLiteral(", "))), true);
    m_notice->addAction(count == 1 ? tr("Keep the imported one too") : tr("Keep the imported ones too"), this, [this, firstOf] {
        for (const auto& [finding, id] : firstOf)
            if (const store::BoxRecord* box = m_reading.box(id))
                m_reading.perform(store::TakeOverBox{id, box->box, true});
    });
}

void ReadNotices::filmIsThere()
{
    if (m_saidUnseen && m_reading.whyNotRead().isEmpty())
        m_notice->dismiss();
}

void ReadNotices::refreshNotSaved()
{
    GestureQueue& gestures = m_reading.gestures();
    if (gestures.isSaved()) {
        m_notSaved->dismiss();
        return;
    }
    const QString why = gestures.failure() ? kit::errorText(*gestures.failure()) : QString();
    m_notSaved->show(kit::NoticeBar::Kind::Error,
                     tr("Not saved: %n gesture(s) wait here and are tried again. %1", nullptr, gestures.waiting()).arg(why));
    m_notSaved->addAction(tr("Try now"), &gestures, [&gestures] { gestures.retry(); });
    m_notSaved->addAction(tr("Discard"), &gestures, [&gestures] { gestures.discard(); });
}

} // namespace annotate
