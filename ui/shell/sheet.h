// A sheet over the desk: keys, key settings. Centred between the bars, closed by Esc, never in the way of the rest.
#pragma once

#include <QFrame>
#include <QSize>

namespace kit {
class PanelHeader;
}

class QVBoxLayout;

namespace shell {

/// Hidden until opened; its place follows the desk's size by itself.
class Sheet : public QFrame {
    Q_OBJECT
public:
    /// `most`: how large it may get; smaller where the desk is.
    Sheet(const QString& name, const QString& title, QSize most, QWidget* desk);
    void open();                 ///< over everything else, with the keyboard
    void addTool(QWidget* tool); ///< in the header, before its close button

Q_SIGNALS:
    void closed();

protected:
    QVBoxLayout& body() { return *m_body; }
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QSize m_most;
    kit::PanelHeader* m_header;
    QVBoxLayout* m_body;
};

} // namespace shell
