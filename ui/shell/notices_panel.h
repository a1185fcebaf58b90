// The notices, newest first, in a panel at the right that opens only when asked; each with its rows and its ways on.
#pragma once

#include "ui/shell/notice_list.h"

#include <QFrame>

class QVBoxLayout;

namespace kit {
class PanelHeader;
}

namespace shell {

class NoticesPanel : public QFrame {
    Q_OBJECT
public:
    explicit NoticesPanel(NoticeList& notices, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    QWidget* makeCard(const Notice& notice);
    QWidget* makeRow(const Notice::Row& row);
    NoticeList& m_notices;
    kit::PanelHeader* m_header;
    QVBoxLayout* m_cards;
};

} // namespace shell
