// A question or an error where the thing is: one line above the view, with its ways on; never a modal dialog.
#pragma once

#include "core/domain/error.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace kit {

class TextLabel;

/// Hidden until something is shown.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Good, Warning, Error };
    explicit NoticeBar(QWidget* parent = nullptr);

    /// What happened, what is safe, what to do, in that order.
    void show(Kind kind, const QString& text);
    void showError(const domain::Error& error);
    /// A verb as a button, until the next show().
    void addAction(const QString& verb, QObject* context, std::function<void()> handler);
    /// A field beside the verbs, until the next show(); the bar owns it.
    void addField(QWidget* field);
    void dismiss();
    void dismissAfter(int ms); ///< by itself, unless something else is shown before
    QString text() const;
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void said();      ///< something is to be shown
    void dismissed(); ///< by a hand

private:
    void follow();
    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    TextLabel* m_text;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
    QTimer m_goes;
};

} // namespace kit
