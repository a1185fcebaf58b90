// Every key of desk.md that the program has, pressed on the film of a whole window; and the sheet that lists them.
#include "tests/ui/annotate/film_project.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"
#include "ui/viewer/radiograph_view.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using shell::MainWindow;

class KeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theKeysOfTheDeskDoWhatItSays_data();
    void theKeysOfTheDeskDoWhatItSays();
    void everyKeyOfTheRegistryReachesItsAction();
    void theSheetListsEveryKeyAndGesture();
    void arrowsMoveAndResizeTheSelectedBox_data();
    void arrowsMoveAndResizeTheSelectedBox();
    void tabGoesThroughTheBoxes();
    void escGivesUpTheSelectionThenTheMode();
    void lettersTypeAheadInTheListOfFindings();
    void aPressOnEmptyGroundGivesTheFilmTheKeyboard_data();
    void aPressOnEmptyGroundGivesTheFilmTheKeyboard();
    void aPressOnARowLeavesTheKeyboardWithItsList();
    void noLetterActsOnTheFilmWhileAFieldHasTheKeyboard_data();
    void noLetterActsOnTheFilmWhileAFieldHasTheKeyboard();

private:
    viewer::RadiographView& view() { return m_window->desk().read()->view(); }
    kit::ActionRegistry& registry() { return m_window->desk().registry(); }
    void press(const QKeySequence& key)
    {
        const QKeyCombination combination = key[0];
        // With a text of its own: QTest knows none for some keys (the keypad's Enter) and gives up.
        QTest::sendKeyEvent(QTest::Click, &view(), combination.key(), QString(), combination.keyboardModifiers());
    }
    domain::Box box(std::size_t at) { return m_films->boxes(0)[at].box; }
    void drawTwoBoxes();

    QTemporaryDir m_home;
    std::unique_ptr<FilmProject> m_films;
    std::unique_ptr<MainWindow> m_window;
};

void KeysTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("fewbox-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    qputenv("FEWBOX_WORKER", "/nowhere/fewbox-worker");
    qputenv("USER", "A. Berg");
    kit::theme().use(kit::ThemeName::Dark);
}

void KeysTest::init()
{
    m_films = std::make_unique<FilmProject>();
    QVERIFY(m_films->project);
    m_window = std::make_unique<MainWindow>();
    m_window->setForgetful(true);
    QVERIFY(m_window->openProject(m_films->project->folder()));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor([this] { return !m_window->isPending(); }, 20000));
    view().setFocus();
}

void KeysTest::cleanup()
{
    m_window.reset();
    m_films.reset();
}

void KeysTest::drawTwoBoxes()
{
    auto& gestures = m_window->desk().read()->gestures();
    QVERIFY(gestures.perform(store::DrawBox{m_films->images[0], 4, {50, 60, 100, 80}}));
    QVERIFY(gestures.perform(store::DrawBox{m_films->images[0], 2, {200, 100, 90, 70}}));
}

void KeysTest::theKeysOfTheDeskDoWhatItSays_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("action");
    const std::pair<const char*, const char*> rows[] = {
        {"W", "view.window-level"}, {"+", "view.zoom-in"}, {"-", "view.zoom-out"}, {"F", "view.fit"},
        {"Ctrl+0", "view.one-to-one"}, {"R", "view.reset"}, {"I", "view.invert"}, {"Alt+1", "view.window-1"},
        {"Alt+5", "view.window-5"}, {"Alt+0", "view.own-window"}, {"B", "read.draw-box"}, {"1", "finding.0"},
        {"5", "finding.4"}, {"0", "finding.9"}, {"Shift+1", "label.0"}, {"Shift+0", "label.9"}, {"Del", "read.delete-box"},
        {"Backspace", "read.delete-box"}, {"Ctrl+Z", "edit.undo"}, {"Ctrl+Y", "edit.redo"}, {"Ctrl+Shift+Z", "edit.redo"},
        {"PgDown", "read.next"}, {"PgUp", "read.previous"}, {"Ctrl+PgDown", "read.next-unread"}, {"N", "read.no-finding"},
        {"S", "read.second-look"}, {"Ctrl+Return", "read.complete"}, {"H", "view.boxes"}, {"G", "view.blobs"},
        {"T", "view.names"}, {"F9", "window.panels"}, {"F11", "window.full-screen"}, {"F1", "help.keys"},
        {"Ctrl+L", "window.palette"}, {"Ctrl+1", "window.read"}, {"Ctrl+2", "window.train"}, {"Ctrl+3", "window.audit"}};
    for (const auto& [keys, action] : rows)
        QTest::newRow(keys) << keys << action;
}

void KeysTest::theKeysOfTheDeskDoWhatItSays()
{
    QFETCH(QString, keys);
    QFETCH(QString, action);
    QVERIFY(registry().action(action));
    registry().setWhyNot(action, {});
    QSignalSpy triggered(registry().action(action), &QAction::triggered);
    press(QKeySequence(keys));
    QCOMPARE(triggered.count(), 1);
}

void KeysTest::everyKeyOfTheRegistryReachesItsAction()
{
    for (const kit::ActionSpec& spec : registry().specs()) {
        if (!spec.scope.isEmpty() && spec.scope != "read")
            continue;
        QAction* action = registry().action(spec.id);
        QObject::disconnect(action, &QAction::triggered, nullptr, nullptr); // what it does is tested elsewhere
        registry().setWhyNot(spec.id, {});
        QSignalSpy triggered(action, &QAction::triggered);
        for (const QKeySequence& key : spec.keys)
            press(key);
        QVERIFY2(triggered.count() == spec.keys.size(), qPrintable(spec.id));
    }
}

void KeysTest::theSheetListsEveryKeyAndGesture()
{
    press(QKeySequence(Qt::Key_F1));
    auto* sheet = m_window->findChild<QWidget*>("cheatSheet");
    QVERIFY(sheet->isVisible());
    QStringList texts, keys;
    for (const auto* label : sheet->findChildren<kit::TextLabel*>())
        texts << label->text();
    for (const auto* caps : sheet->findChildren<kit::KeyCaps*>())
        keys << caps->accessibleName();
    for (const kit::ActionSpec& spec : registry().specs()) {
        if (spec.keys.isEmpty())
            continue;
        QVERIFY2(texts.contains(spec.family.isEmpty() ? spec.text : spec.family), qPrintable(spec.id));
        if (spec.family.isEmpty())
            for (const QKeySequence& key : registry().action(spec.id)->shortcuts())
                if (key[0].key() != Qt::Key_Enter) // looks like Return, which stands there
                    QVERIFY2(keys.contains(key.toString(QKeySequence::NativeText)), qPrintable(spec.id));
    }
    for (const kit::HandGesture& gesture : registry().handGestures()) {
        QVERIFY2(texts.contains(gesture.text), qPrintable(gesture.text));
        if (!gesture.gesture.isEmpty())
            QVERIFY2(texts.contains(gesture.gesture), qPrintable(gesture.gesture));
    }
    for (const char* key : {"1", "0", "Shift+1", "Alt+5", "Tab", "Shift+Tab", "Ctrl+Shift+Z", "Backspace"})
        QVERIFY2(keys.contains(QKeySequence(key).toString(QKeySequence::NativeText)), key);
}

void KeysTest::arrowsMoveAndResizeTheSelectedBox_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QRectF>("expected"); // of a box at 50, 60 with 100 × 80 px
    QTest::newRow("nudge") << "Right" << QRectF(51, 60, 100, 80);
    QTest::newRow("nudge up") << "Up" << QRectF(50, 59, 100, 80);
    QTest::newRow("by ten") << "Shift+Down" << QRectF(50, 70, 100, 80);
    QTest::newRow("right edge") << "Ctrl+Right" << QRectF(50, 60, 101, 80);
    QTest::newRow("bottom edge by ten") << "Ctrl+Shift+Up" << QRectF(50, 60, 100, 70);
    QTest::newRow("left edge") << "Alt+Left" << QRectF(49, 60, 101, 80);
    QTest::newRow("top edge by ten") << "Alt+Shift+Down" << QRectF(50, 70, 100, 70);
}

void KeysTest::arrowsMoveAndResizeTheSelectedBox()
{
    QFETCH(QString, keys);
    QFETCH(QRectF, expected);
    drawTwoBoxes();
    m_window->desk().read()->boxTool().select(m_films->boxes(0)[0].id.value);
    press(QKeySequence(keys));
    QCOMPARE(box(0), (domain::Box{expected.x(), expected.y(), expected.width(), expected.height()}));
}

void KeysTest::tabGoesThroughTheBoxes()
{
    drawTwoBoxes();
    auto& tool = m_window->desk().read()->boxTool();
    tool.select(m_films->boxes(0)[0].id.value);
    press(QKeySequence(Qt::Key_Tab));
    QCOMPARE(tool.selected(), m_films->boxes(0)[1].id.value);
    press(QKeySequence(Qt::SHIFT | Qt::Key_Tab));
    QCOMPARE(tool.selected(), m_films->boxes(0)[0].id.value);
}

void KeysTest::escGivesUpTheSelectionThenTheMode()
{
    drawTwoBoxes();
    press(QKeySequence(Qt::Key_B));
    auto& tool = m_window->desk().read()->boxTool();
    tool.select(m_films->boxes(0)[0].id.value);
    press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(tool.selected(), 0);
    QCOMPARE(view().leftDrag(), viewer::LeftDrag::Tool);
    press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(view().leftDrag(), viewer::LeftDrag::WindowLevel);
}

void KeysTest::lettersTypeAheadInTheListOfFindings()
{
    auto* list = m_window->findChild<QAbstractItemView*>("findingsList");
    list->setFocus();
    QSignalSpy hidden(registry().action("view.boxes"), &QAction::triggered);
    QTest::keyClick(list, Qt::Key_H);
    QCOMPARE(list->currentIndex().data().toString(), QString("Hernia"));
    QCOMPARE(hidden.count(), 0); // H hides boxes only where the film has the keyboard
}

void KeysTest::aPressOnEmptyGroundGivesTheFilmTheKeyboard_data()
{
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QPointF>("share"); // of its width and height
    QTest::newRow("the worklist's name") << "worklistPanel" << QPointF(0.1, 0.02);
    QTest::newRow("below the worklist's last row") << "worklist" << QPointF(0.5, 0.95);
    QTest::newRow("below the proposals") << "findingsPanel" << QPointF(0.5, 0.88);
    QTest::newRow("a section's name") << "findingsPanel" << QPointF(0.1, 0.02);
}

void KeysTest::aPressOnEmptyGroundGivesTheFilmTheKeyboard()
{
    QFETCH(QString, panel);
    QFETCH(QPointF, share);
    registry().action("read.search")->trigger();
    QVERIFY(!view().hasFocus());
    auto* widget = m_window->findChild<QWidget*>(panel);
    QVERIFY(widget);
    const QPoint at(int(share.x() * widget->width()), int(share.y() * widget->height()));
    QWidget* under = widget->childAt(at);
    QTest::mouseClick(under ? under : widget, Qt::LeftButton, {}, under ? under->mapFrom(widget, at) : at);
    QVERIFY2(view().hasFocus(), QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "nobody");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
    QVERIFY(registry().action("read.draw-box")->isChecked());
}

void KeysTest::aPressOnARowLeavesTheKeyboardWithItsList()
{
    auto* list = m_window->findChild<QAbstractItemView*>("worklist");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(list->hasFocus());
    QTRY_COMPARE(m_window->desk().read()->currentImage(), m_films->images[1]);
}

void KeysTest::noLetterActsOnTheFilmWhileAFieldHasTheKeyboard_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("the search") << "worklistSearch";
    QTest::newRow("a box's figure") << "box-x";
    QTest::newRow("a new reader's name") << "newReader";
}

void KeysTest::noLetterActsOnTheFilmWhileAFieldHasTheKeyboard()
{
    QFETCH(QString, field);
    drawTwoBoxes();
    m_window->desk().read()->boxTool().select(m_films->boxes(0)[0].id.value);
    auto* menu = m_window->findChild<QToolButton*>("readerMenu")->menu();
    Q_EMIT menu->aboutToShow();
    if (field == QLatin1String("newReader"))
        menu->popup({10, 10});
    QWidget* widget = nullptr; // rows are made anew in a turn of their own
    QTRY_VERIFY((widget = m_window->findChild<QWidget*>(field)) && widget->isVisible());
    widget->setFocus();
    QStringList acted;
    for (const kit::ActionSpec& spec : registry().specs())
        connect(registry().action(spec.id), &QAction::triggered, this, [&acted, id = spec.id] { acted << id; });
    const auto type = [&](Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focus = QApplication::focusWidget();
        QTest::sendKeyEvent(QTest::Click, focus ? focus : widget, key, text, modifiers);
    };
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        type(Qt::Key(letter), QString(QChar(letter)).toLower());
        type(Qt::Key(letter), QString(QChar(letter)), Qt::ShiftModifier);
    }
    for (char sign : {'0', '2', '9', '+', '-', '`', '[', ' ', '?'})
        type(Qt::Key(sign), QString(QChar(sign)));
    type(Qt::Key_2, "2", Qt::KeypadModifier);
    QVERIFY2(acted.isEmpty(), qPrintable(acted.join(' ')));
    QCOMPARE(m_films->boxes(0).size(), 2u);
    QCOMPARE(view().leftDrag(), viewer::LeftDrag::WindowLevel);
    menu->hide();
}

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
