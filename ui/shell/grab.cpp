#include "ui/shell/grab.h"

#include "ui/shell/main_window.h"

#include <QPixmap>

namespace shell {

namespace {
constexpr int lookEveryMs = 20;
constexpr int quietLooks = 3; ///< an answer may start the next question
} // namespace

Grab::Grab(MainWindow& window, GrabOptions options, std::function<void(const QString&)> done)
    : QObject(&window), m_window(window), m_options(std::move(options)), m_done(std::move(done))
{
    m_caseShown = m_options.caseNumber < 1;
    connect(&m_look, &QTimer::timeout, this, &Grab::look);
    m_look.start(lookEveryMs);
    m_guard.setSingleShot(true);
    connect(&m_guard, &QTimer::timeout, this, [this] {
        finish(tr("The window was still waiting after %1 s: %2.").arg(m_options.guardMs / 1000).arg(m_window.pendingText()));
    });
    m_guard.start(m_options.guardMs);
}

void Grab::look()
{
    if (m_window.isPending()) {
        m_quiet = 0;
        return;
    }
    if (++m_quiet < quietLooks)
        return;
    if (!std::exchange(m_caseShown, true)) {
        m_quiet = 0;
        if (const QString problem = m_window.showCase(m_options.caseNumber); !problem.isEmpty())
            finish(problem);
        return;
    }
    if (!m_window.grab().save(m_options.file, "PNG"))
        finish(tr("%1 cannot be written. Choose a folder that is there and that you may write to.").arg(m_options.file));
    else
        finish({});
}

void Grab::finish(const QString& error)
{
    m_look.stop();
    m_guard.stop();
    if (auto done = std::exchange(m_done, {}))
        done(error);
}

} // namespace shell
