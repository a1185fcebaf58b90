// Train without a run: no boxes, no training program, or ready to begin.
#pragma once

#include <QWidget>

class QLabel;

namespace kit {
class TextLabel;
}

namespace training {

class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(QWidget* parent = nullptr);
    /// `offersBoxes`: with the two ways to boxes.
    void say(const QString& title, const QString& text, bool offersBoxes);

Q_SIGNALS:
    void drawWanted();
    void importWanted();

private:
    kit::TextLabel* m_title;
    QLabel* m_text;
    QWidget* m_actions;
};

} // namespace training
