// A hand for a whole program: a generic plugin of Qt that follows a script with real mouse and key events, so that the
// program under test is the one that is shipped and knows nothing of it.
//
//   QT_PLUGIN_PATH=build/tests/plugins QT_QPA_GENERIC_PLUGINS=scriptedhand:FILE fewbox PROJECT
//
// A picture of the window goes to FILE.png as soon as there is a FILE.look: for a test that waits in vain. One line, one
// act:
//   key Ctrl+Z          as QKeySequence writes it; goes to whatever has the keyboard
//   drag X Y X2 Y2      left button, on the film; thousandths of the view's width and height
//   click X Y           the same without a way
//   await TEXT          goes on as soon as a visible label or button says TEXT
//   await-file FILE     goes on as soon as there is such a file
//   await-film          goes on as soon as the view shows one
//   touch FILE          tells the test how far the hand is
//   grab FILE           a picture of the window, for whoever writes a script
//   again               from the first line after "begin" (or from the top)
#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QImage>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPixmap>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace {

constexpr int betweenActsMs = 1;
constexpr int looksBeforeAWord = 3000;

class ScriptedHand : public QObject {
    Q_OBJECT
public:
    explicit ScriptedHand(const QString& script) : m_script(script)
    {
        QFile file(script);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("scripted hand: %s: %s", qPrintable(script), qPrintable(file.errorString()));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line == QLatin1String("begin"))
                m_begin = int(m_lines.size());
            else
                m_lines += line;
        }
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &ScriptedHand::act);
        m_next.start(betweenActsMs);
    }

private:
    void act()
    {
        m_view = nullptr;
        for (QWidget* window : QApplication::topLevelWidgets())
            for (QWidget* view : window->findChildren<QWidget*>(QStringLiteral("radiographView")))
                if (view->isVisible()) // each workspace has one
                    m_view = view;
        if (m_view && QFile::remove(m_script + QLatin1String(".look")))
            m_view->window()->grab().save(m_script + QLatin1String(".png"));
        if (m_view && m_line < m_lines.size() && perform(m_lines[m_line])) {
            ++m_line;
            m_waits = 0;
        } else if (++m_waits % looksBeforeAWord == 0) { // what a failed test prints
            qWarning("scripted hand: at line %d: %s", int(m_line), m_view ? qPrintable(m_lines.value(m_line)) : "no film");
        }
        m_next.start(betweenActsMs); // after it, since an act may turn the event loop
    }

    /// False: not yet, once more.
    bool perform(const QString& line)
    {
        const QString verb = line.section(u' ', 0, 0), rest = line.section(u' ', 1);
        const QStringList numbers = rest.split(u' ');
        if (verb == QLatin1String("key"))
            press(QKeySequence(rest));
        else if (verb == QLatin1String("drag"))
            drag(place(numbers, 0), place(numbers, 2));
        else if (verb == QLatin1String("click"))
            drag(place(numbers, 0), place(numbers, 0));
        else if (verb == QLatin1String("await"))
            return isShown(rest);
        else if (verb == QLatin1String("await-film"))
            return showsFilm();
        else if (verb == QLatin1String("await-file"))
            return QFile::exists(rest);
        else if (verb == QLatin1String("touch"))
            QFile(rest).open(QIODevice::WriteOnly);
        else if (verb == QLatin1String("grab"))
            m_view->window()->grab().save(rest);
        else if (verb == QLatin1String("again"))
            m_line = m_begin - 1;
        else
            qFatal("scripted hand: what is \"%s\"?", qPrintable(line));
        return true;
    }

    QPoint place(const QStringList& numbers, int first) const
    {
        return QPoint(numbers.value(first).toInt() * m_view->width() / 1000,
                      numbers.value(first + 1).toInt() * m_view->height() / 1000);
    }

    void drag(QPoint from, QPoint to)
    {
        QWidget* window = m_view->window();
        const auto inWindow = [&](QPoint p) { return m_view->mapTo(window, p); };
        QWindow* handle = window->windowHandle();
        QTest::mousePress(handle, Qt::LeftButton, {}, inWindow(from));
        if (from != to)
            for (int step = 1; step <= 3; ++step)
                QTest::mouseMove(handle, inWindow(from + (to - from) * step / 3));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, inWindow(to));
    }

    void press(const QKeySequence& keys)
    {
        const int key = keys[0].key();
        const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
        if (key < Qt::Key_0 || key > Qt::Key_9) {
            QTest::keyClick(m_view->window()->windowHandle(), Qt::Key(key), modifiers);
            return;
        }
        // Digits are taken by where they are, which QTest cannot say (X11: 10 is the key "1").
        QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_view;
        const quint32 scanCode = 10 + quint32(key - Qt::Key_0 + 9) % 10;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, scanCode, 0, 0, QString(QChar(key)));
            QApplication::sendEvent(focus, &event);
        }
    }

    static bool isShown(const QString& text)
    {
        for (QWidget* widget : QApplication::allWidgets()) {
            if (!widget->isVisible())
                continue;
            const auto* label = qobject_cast<QLabel*>(widget);
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            if ((label && label->text().contains(text)) || (button && button->text().contains(text)))
                return true;
        }
        return false;
    }

    /// A film is grey; a sentence in its place is nearly all black. The whole view is looked at: after some hundred kills the
    /// middle of a film is black with the tabs of boxes.
    bool showsFilm() const
    {
        const QImage picture = m_view->grab().toImage();
        int grey = 0, all = 0;
        for (int y = 0; y < picture.height(); y += 7)
            for (int x = 0; x < picture.width(); x += 7, ++all)
                grey += qGray(picture.pixel(x, y)) > 20;
        return 4 * grey > all;
    }

    QString m_script;
    QStringList m_lines;
    qsizetype m_line = 0;
    int m_begin = 0;
    int m_waits = 0;
    QTimer m_next;
    QWidget* m_view = nullptr;
};

} // namespace

class ScriptedHandPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "scripted_hand.json")
public:
    QObject* create(const QString&, const QString& script) override { return new ScriptedHand(script); }
};

#include "scripted_hand.moc"
