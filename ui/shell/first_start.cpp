#include "ui/shell/first_start.h"

#include "ui/kit/notice_bar.h"
#include "ui/kit/notice_stack.h"

#include <QLineEdit>

namespace shell {

using Kind = kit::NoticeBar::Kind;

FirstStart::FirstStart(kit::NoticeStack& notices, std::function<std::vector<TourStep>()> steps, QWidget* desk)
    : QObject(desk), m_notices(notices), m_steps(std::move(steps)), m_desk(desk), m_question(new kit::NoticeBar)
{
    m_question->setObjectName(QStringLiteral("readerQuestion"));
    m_notices.add(m_question);
    connect(m_question, &kit::NoticeBar::dismissed, this, &FirstStart::offerTour);
    connect(&m_notices, &kit::NoticeStack::heightChanged, this, &FirstStart::offerTour);
}

FirstStart::~FirstStart()
{
    delete m_tour; // it looks at the notices, which may go first
}

void FirstStart::askName(const QString& suggestion)
{
    auto* field = new QLineEdit(suggestion);
    field->setObjectName(QStringLiteral("readerName"));
    field->setAccessibleName(tr("Your name"));
    field->setPlaceholderText(field->accessibleName());
    field->setMinimumWidth(160);
    m_question->show(Kind::Info, tr("Who reads? Every box and label is signed with this name."));
    m_question->addField(field);
    const auto answered = [this, field] { answer(field->text().simplified()); };
    connect(field, &QLineEdit::returnPressed, this, answered);
    m_question->addAction(tr("That is me"), this, answered);
}

void FirstStart::answer(const QString& name)
{
    if (name.isEmpty())
        return;
    m_offersTour = false; // whoever has the name gets a desk anew, with an offer of its own
    m_question->dismiss();
    Q_EMIT named(name);
}

void FirstStart::setOffersTour(bool offers)
{
    m_offersTour = offers;
    offerTour();
}

void FirstStart::filmsAreThere()
{
    m_films = true;
    offerTour();
}

/// Not beside the question for a name: whoever types an answer must not be led away from it.
void FirstStart::offerTour()
{
    const kit::NoticeBar* shown = m_notices.shown();
    const bool asksOrWarns = shown && (shown == m_question || shown->kind() >= Kind::Warning);
    if (m_films && !asksOrWarns && !Tour::isDone() && std::exchange(m_offersTour, false))
        startTour();
}

void FirstStart::startTour()
{
    if (!m_tour) {
        m_tour = new Tour(m_steps(), m_desk);
        connect(m_tour, &Tour::ended, this, [this] { m_notices.setHeld(false); });
    }
    m_notices.setHeld(true);
    m_tour->start();
}

} // namespace shell
