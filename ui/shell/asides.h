// What may stand beside the workspace, at the right: the notices or a page of help, one at a time.
#pragma once

#include <QWidget>

namespace shell {

class HelpPanel;
class NoticeList;
class NoticesPanel;

/// Beside and not over it: neither covers what a reader works on. Hidden until one is asked for.
class Asides : public QWidget {
    Q_OBJECT
public:
    explicit Asides(NoticeList& notices, QWidget* parent = nullptr);

    void showNotices(bool shown);
    void close();
    void toggleNotices();
    void showHelp(const QString& page);
    void followHelp(const QString& page); ///< in place of the page that is open; nothing where none is
    /// The page that is open goes away, any other comes.
    void toggleHelp(const QString& page);

Q_SIGNALS:
    void openChanged(bool open);
    void noticesShown();

private:
    void show(QWidget* panel);
    NoticeList& m_list;
    NoticesPanel* m_notices;
    HelpPanel* m_help;
};

} // namespace shell
