// Where a desk's things stand, for the next start: the splitters of each workspace that a hand has moved, and whether
// the side panels are put away.
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

class QSplitter;
class QWidget;

namespace kit {
class SidePanels;
}

namespace shell {

/// Watches the side panels and the named splitters inside `workspaces`, which outlives it.
class DeskPlace : public QObject {
    Q_OBJECT
public:
    explicit DeskPlace(QWidget& workspaces, QObject* parent = nullptr);
    void restore();
    void remember(); ///< only what a hand chose: a workspace that was never on screen has sizes, but nobody saw them

    /// Of all workspaces: whoever wants the bare film wants it everywhere.
    void setPanelsVisible(bool visible);
    bool panelsVisible() const; ///< of any: a search brings one back
    void setRightReplaced(bool replaced); ///< something else stands in the right panels' place

Q_SIGNALS:
    void changed(); ///< by a hand

private:
    QList<kit::SidePanels*> sides() const;
    QList<QSplitter*> namedSplitters() const;
    QWidget& m_workspaces;
    QSet<QSplitter*> m_moved; ///< in this session
};

} // namespace shell
