#include "ui/annotate/model_curtain.h"

namespace annotate {

ModelCurtain::ModelCurtain(Reading& reading, QObject* parent) : QObject(parent), m_reading(reading)
{
    connect(&reading, &Reading::factsChanged, this, &ModelCurtain::follow);
}

void ModelCurtain::follow()
{
    const bool done = m_reading.facts().state == store::ReadState::Done;
    const bool open = done || m_reading.facts().modelSeenEarly;
    if (m_image == m_reading.id() && open == m_open && done == m_done)
        return;
    m_image = m_reading.id();
    m_open = open;
    m_done = done;
    Q_EMIT changed();
}

bool ModelCurtain::isOpen() const { return m_image && m_image == m_reading.id() && m_open; }

bool ModelCurtain::lift()
{
    if (isOpen())
        return true;
    return m_reading.perform(store::ShowModel{m_reading.id()}) && isOpen();
}

QString ModelCurtain::sentence() const
{
    if (!isOpen())
        return tr("The model is hidden until you have completed your first reading, so that it does not pull your judgement.");
    if (m_done && !m_reading.facts().modelSeenEarly)
        return tr("You have completed the first reading; the model is shown since.");
    return tr("You looked at the model before your first reading was complete; that is recorded.");
}

} // namespace annotate
