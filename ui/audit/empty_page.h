// Audit without a case to show: what is going on, or what to do.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kit {
class TextLabel;
}

namespace audit {

class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(QWidget* parent = nullptr);
    void say(const QString& title, const QString& text, bool offersTraining);

Q_SIGNALS:
    void trainWanted();

private:
    kit::TextLabel* m_title;
    QLabel* m_text;
    QPushButton* m_train;
};

} // namespace audit
