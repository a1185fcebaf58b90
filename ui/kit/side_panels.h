// A workspace's two sides around its middle: split in a wide window, drawers in a narrow one, away with F9.
#pragma once

#include <QWidget>

#include <array>

class QFrame;
class QSplitter;

namespace kit {

/// Where the window is narrower than the token `drawer_below`, or than all three need, each side is a strip at its edge that opens the panel
/// over the middle; a press into the middle or Esc closes it. The widths of the wide window are kept meanwhile.
/// No panel is ever narrower than `smallWidth` (`width` less a twentieth where there is none), whatever was remembered.
class SidePanels : public QWidget {
    Q_OBJECT
public:
    enum Side { Left, Right };
    struct Panel {
        QWidget* widget;
        QString title; ///< on the strip
        int width;     ///< px, until somebody drags the splitter
        int smallWidth = 0; ///< px where the window is under 1,400; 0: the same
    };
    /// Takes the widgets over. `name` becomes the object name and the name under which the widths are remembered.
    SidePanels(const QString& name, const Panel& left, QWidget* middle, const Panel& right, QWidget* parent = nullptr);
    ~SidePanels() override;

    void setPanelsVisible(bool visible);
    bool panelsVisible() const { return m_visible; }
    /// Something else stands in the right panel's place (the notices).
    void setRightReplaced(bool replaced);
    /// Brings the panel on screen, however it was hidden.
    void reveal(Side side);
    bool isNarrow() const { return m_narrow; }

    /// Gives the middle away, to another window; `standIn` is there instead until it comes back, and is deleted then.
    QWidget* lendMiddle(QWidget* standIn);
    void takeMiddleBack();
    bool isMiddleLent() const { return m_standIn != nullptr; }
    bool isDrawerOpen(Side side) const;
    QSize minimumSizeHint() const override; ///< with both sides as strips

    /// The widths that a hand chose, here or in an earlier start; empty where nobody ever did.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state); ///< false: nothing there, or of another version

Q_SIGNALS:
    void widthsChanged(); ///< by a hand

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Strip;
    void followWidth();
    int wishedWidth(Side side) const;
    int leastWidth(Side side) const;
    QWidget* shownMiddle() const { return m_standIn ? m_standIn : m_middle; }
    int leastMiddle() const;
    int leastBesideEachOther() const;
    void rememberWidths();
    void shareWidthOut();
    void setNarrow(bool narrow);
    void openDrawer(Side side, bool open);
    void placeDrawers();
    void followVisible();

    std::array<Panel, 2> m_panels;
    QWidget* m_middle;
    QWidget* m_standIn = nullptr;
    QSplitter* m_splitter;
    std::array<Strip*, 2> m_strips{};
    std::array<QFrame*, 2> m_drawers{};
    std::array<int, 2> m_chosen{}; ///< px of the panels in a wide window, by a hand; 0: as wished
    bool m_visible = true, m_rightReplaced = false, m_narrow = false, m_placed = false;
};

} // namespace kit
