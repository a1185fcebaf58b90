// The real Read workspace over TeamProject, with a hand: what tests of several readers begin from.
#pragma once

#include "team_project.h"

#include "ui/annotate/read_workspace.h"
#include "ui/annotate/teamwork.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/notice_bar.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/worklist/worklist_panel.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

#include <memory>

struct TeamDesk {
    ~TeamDesk() { close(); }

    /// False: something never came. image −1: none is opened.
    bool start(const QString& reader, int image = -1)
    {
        if (!team.project || !team.use(reader))
            return false;
        close();
        registry = std::make_unique<kit::ActionRegistry>();
        window = std::make_unique<QWidget>();
        window->resize(1440, 828);
        read = new annotate::ReadWorkspace(*team.project, *registry, window.get());
        read->setLeastLookMs(0); // a test reads faster than a person
        read->resize(window->size());
        registry->attach(window.get(), {});
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()) || !QTest::qWaitFor([this] { return read->worklist().model().rowCount() == 4; }))
            return false;
        if (image < 0)
            return true;
        read->openImage(team.image(image));
        const bool came = QTest::qWaitFor([this] { return view().film() && !read->isPending(); });
        view().setFocus();
        return came;
    }
    void close()
    {
        window.reset(); // before the project it looks at
        registry.reset();
        read = nullptr;
    }

    void show(const char* page) const { registry->action(QStringLiteral("read.panel.") + QLatin1String(page))->trigger(); }
    template <typename T> T* find(const QString& name) const { return read->findChild<T*>(name); }
    /// The button that is on screen: rows that were made anew leave their old ones behind until the next turn.
    QPushButton* button(const QString& name) const
    {
        for (auto* one : read->findChildren<QPushButton*>(name))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    /// False: it never came, or cannot be pressed.
    bool click(const QString& name) const
    {
        if (!QTest::qWaitFor([&] { return button(name) && button(name)->isEnabled(); }))
            return false;
        QTest::mouseClick(button(name), Qt::LeftButton);
        return true;
    }
    void drag(domain::Point from, domain::Point to) const
    {
        const QPointF a = view().viewFromImage(from), b = view().viewFromImage(to);
        const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, view().mapToGlobal(at), button, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(&view(), &event);
        };
        send(QEvent::MouseButtonPress, a, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, (a + b) / 2, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseMove, b, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, b, Qt::LeftButton, Qt::NoButton);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&view(), key, modifiers); }

    viewer::RadiographView& view() const { return read->view(); }
    QString notice() const { return find<kit::NoticeBar>("noticeBar")->text(); }

    TeamProject team;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<kit::ActionRegistry> registry;
    annotate::ReadWorkspace* read = nullptr;
};
