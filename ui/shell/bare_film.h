// The backtick held: the film without anything drawn on it, wherever the keyboard is.
#pragma once

#include <QObject>

namespace kit {
class ActionRegistry;
}

namespace shell {

/// Watches the whole application, since the key is nobody's shortcut: it counts while it is down.
class BareFilm : public QObject {
    Q_OBJECT
public:
    explicit BareFilm(kit::ActionRegistry& registry, QObject* parent = nullptr);
    ~BareFilm() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void set(bool bare);
    kit::ActionRegistry& m_registry;
    bool m_bare = false;
};

} // namespace shell
