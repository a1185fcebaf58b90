// A workspace without anything to show: what is going on, or what to do.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kit {

class TextLabel;

class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(const QString& name, QWidget* parent = nullptr);
    enum class Rank { Plain, Primary };
    /// A way out of here; the buttons stand side by side below the text.
    QPushButton* addWay(const QString& name, const QString& iconName, const QString& text, Rank rank = Rank::Plain);
    void say(const QString& title, const QString& text, bool offersWays);

private:
    TextLabel* m_title;
    QLabel* m_text;
    QWidget* m_ways;
    QHBoxLayout* m_row;
};

} // namespace kit
