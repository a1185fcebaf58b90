// The real Read workspace over a real store, with a hand: what tests of gestures begin from.
#pragma once

#include "film_project.h"

#include "ui/annotate/read_workspace.h"
#include "ui/kit/action_registry.h"
#include "ui/viewer/radiograph_view.h"

#include <QMouseEvent>
#include <QTest>

#include <memory>

/// Films 0, 1, … of FilmProject; the first one is open, the film has the keyboard.
class ReadingDesk {
public:
    ReadingDesk() : films(std::make_unique<FilmProject>()) { build(*films->project); }
    /// Over another project, which outlives this; nothing is open yet.
    explicit ReadingDesk(store::Project& project) { build(project); }
    ~ReadingDesk()
    {
        window.reset(); // before the project it looks at
        registry.reset();
    }

    /// False: something never came.
    bool open(int film)
    {
        read->openImage(films->images[std::size_t(film)]);
        const bool came = QTest::qWaitFor([this] { return view().film() && !read->isPending(); });
        view().setFocus();
        return came && QTest::qWaitForWindowActive(window.get());
    }

    viewer::RadiographView& view() const { return read->view(); }
    annotate::BoxTool& tool() const { return read->boxTool(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&view(), key, modifiers); }

    /// By the left button; sub-pixel positions are kept.
    void drag(domain::Point from, domain::Point to, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPointF a = view().viewFromImage(from), b = view().viewFromImage(to);
        const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, view().mapToGlobal(at), button, buttons, modifiers);
            QCoreApplication::sendEvent(&view(), &event);
        };
        send(QEvent::MouseButtonPress, a, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, (a + b) / 2, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseMove, b, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, b, Qt::LeftButton, Qt::NoButton);
    }
    void click(domain::Point at) const { drag(at, at); }

    std::unique_ptr<FilmProject> films;
    std::unique_ptr<kit::ActionRegistry> registry;
    std::unique_ptr<QWidget> window;
    annotate::ReadWorkspace* read = nullptr;

private:
    void build(store::Project& project)
    {
        registry = std::make_unique<kit::ActionRegistry>();
        window = std::make_unique<QWidget>();
        window->resize(1440, 828);
        read = new annotate::ReadWorkspace(project, *registry, window.get());
        read->setLeastLookMs(0); // a test reads faster than a person
        read->resize(window->size());
        registry->attach(window.get(), {});
        window->show();
    }
};
