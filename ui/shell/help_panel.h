// A page of help in a panel at the right, offline: resources/help, in the language of the window where there is one.
#pragma once

#include <QFrame>

#include <utility>
#include <vector>

class QTextBrowser;
class QToolButton;

namespace kit {
class PanelHeader;
}

namespace shell {

class HelpPanel : public QFrame {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);
    /// `page` is a file's name without folder and ending: "worklist". One that is not there shows the list of pages.
    void showPage(const QString& page);
    QString page() const; ///< on show; empty: none yet

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyTheme();
    kit::PanelHeader* m_header;
    QTextBrowser* m_text;
    QToolButton* m_back;
};

/// The page of the panel in which `widget` stands, by the panels' object names; empty: in none that has one.
QString helpPageOf(const QWidget* widget);
/// Panels by object name and their pages, for the signs in their headers and for the test that every page is there.
const std::vector<std::pair<QString, QString>>& helpPages();

} // namespace shell
