#include "ui/shell/bare_film.h"

#include "ui/kit/physical_keys.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/view_actions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace shell {

namespace {

bool takesText(const QWidget* widget)
{
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

BareFilm::BareFilm(kit::ActionRegistry& registry, QObject* parent) : QObject(parent), m_registry(registry)
{
    qApp->installEventFilter(this);
}

BareFilm::~BareFilm() { qApp->removeEventFilter(this); }

void BareFilm::set(bool bare)
{
    if (bare == m_bare)
        return;
    viewer::RadiographView* view = viewer::ViewActions::of(m_registry).current();
    if (bare && !view)
        return;
    m_bare = bare;
    if (view)
        view->setBareFilm(bare);
}

bool BareFilm::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (kit::isKeyLeftOfOne(*key) && !takesText(QApplication::focusWidget())) {
            if (!key->isAutoRepeat())
                set(type == QEvent::KeyPress);
            return true;
        }
    }
    if (type == QEvent::ApplicationDeactivate || type == QEvent::WindowDeactivate)
        set(false); // the release will be somebody else's
    return QObject::eventFilter(watched, event);
}

} // namespace shell
