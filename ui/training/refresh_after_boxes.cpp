#include "ui/training/refresh_after_boxes.h"

#include "core/launch/run_launch.h"

#include <utility>

namespace training {

using domain::RunId;

namespace {
const auto switchKey = QStringLiteral("train/refresh-after-boxes");
} // namespace

RefreshAfterBoxes::RefreshAfterBoxes(RunLauncher& launcher, int restMs, QObject* parent)
    : QObject(parent), m_launcher(launcher), m_on(launcher.project().setting(switchKey) == QLatin1String("on"))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_wanted = true;
        tryNow();
    });
    connect(&m_launcher, &RunLauncher::changed, this, [this] {
        followBoxes();
        tryNow();
    });
    followBoxes();
}

void RefreshAfterBoxes::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    m_launcher.project().setSetting(switchKey, on ? QStringLiteral("on") : QStringLiteral("off"));
    if (!on) {
        m_rest.stop();
        m_wanted = false;
    }
    Q_EMIT onChanged(on);
}

RunId RefreshAfterBoxes::base() const
{
    RunId newest;
    const auto rows = m_launcher.project().runs();
    for (const store::RunRow& row : rows ? *rows : std::vector<store::RunRow>()) {
        const bool refreshed = launch::isRefit(launch::folderOf(m_launcher.project(), row));
        if (row.state == QLatin1String("finished") && !refreshed && (!newest || newest < row.number))
            newest = row.number;
    }
    return newest;
}

void RefreshAfterBoxes::followBoxes()
{
    domain::MethodOptions options;
    options.findings = "all";
    const launch::BoxCount* counted = m_launcher.outlook().boxes(options);
    const qint64 before = std::exchange(m_boxes, counted ? counted->taken.boxes : -1);
    if (m_on && before >= 0 && m_boxes > before)
        m_rest.start(); // again: the boxes have not come to rest
}

void RefreshAfterBoxes::refreshNow()
{
    m_wanted = true;
    tryNow();
}

void RefreshAfterBoxes::tryNow()
{
    if (!m_wanted || !m_launcher.whyNotRefresh().isEmpty())
        return;
    m_wanted = false;
    if (const RunId run = base())
        m_launcher.refresh(run);
}

} // namespace training
