#include "ui/kit/action_registry.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

class ActionRegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTakenKeyIsRefusedByName();
    void theSameKeyMayServeTwoWorkspaces();
    void aRefusedChangeLeavesTheKeysAsTheyWere();
    void keysThatAMapGivesAwayLeaveTheirOwner();
    void aMapTakesNothingFromAnotherWorkspace();
    void anUnavailableActionSaysWhy();
    void theKeysOfAHiddenWorkspaceRest();
    void theTooltipNamesTheActionAndItsKey();
    void aKeyThatWasNeverLetGoDoesItOnce();
    void enterBelongsToWhatHasTheKeyboard();
};

void ActionRegistryTest::aTakenKeyIsRefusedByName()
{
    kit::ActionRegistry registry;
    registry.add({"view.fit", "Fit the film", {}, {}, {QKeySequence(Qt::Key_F)}});
    QVERIFY(!registry.lastConflict());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("Fit the film"));
    QAction* second = registry.add({"view.flip", "Flip", {}, {}, {QKeySequence(Qt::Key_F), QKeySequence(Qt::Key_V)}});
    QVERIFY(registry.lastConflict());
    QCOMPARE(registry.lastConflict()->otherId, QStringLiteral("view.fit"));
    QVERIFY(registry.lastConflict()->sentence.contains("Fit the film"));
    QCOMPARE(second->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_V)}); // the free key stays
}

void ActionRegistryTest::theSameKeyMayServeTwoWorkspaces()
{
    kit::ActionRegistry registry;
    registry.add({"read.next", "Next image", {}, {}, {QKeySequence(Qt::Key_PageDown)}, {}, "read"});
    registry.add({"audit.next", "Next case", {}, {}, {QKeySequence(Qt::Key_PageDown)}, {}, "audit"});
    QVERIFY(!registry.lastConflict());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("Next image"));
    registry.add({"window.scroll", "Scroll", {}, {}, {QKeySequence(Qt::Key_PageDown)}}); // everywhere meets both
    QVERIFY(registry.lastConflict());
}

void ActionRegistryTest::aRefusedChangeLeavesTheKeysAsTheyWere()
{
    kit::ActionRegistry registry;
    registry.add({"a", "A", {}, {}, {QKeySequence(Qt::Key_A)}});
    QAction* b = registry.add({"b", "B", {}, {}, {QKeySequence(Qt::Key_B)}});
    QVERIFY(registry.setKeys("b", {QKeySequence(Qt::Key_C), QKeySequence(Qt::Key_A)}));
    QCOMPARE(b->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_B)});
    QVERIFY(!registry.setKeys("b", {QKeySequence(Qt::Key_C)}));
    QCOMPARE(b->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_C)});
}

void ActionRegistryTest::keysThatAMapGivesAwayLeaveTheirOwner()
{
    kit::ActionRegistry registry;
    QAction* fit = registry.add({"view.fit", "Fit", {}, {}, {QKeySequence(Qt::Key_F), QKeySequence(Qt::Key_Home)}});
    QAction* next = registry.add({"read.next", "Next", {}, {}, {QKeySequence(Qt::Key_PageDown)}, {}, "read"});
    registry.useKeys({{"read.next", {QKeySequence(Qt::Key_F)}}, {"nobody", {QKeySequence(Qt::Key_Home)}}});
    QCOMPARE(next->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_F)});
    QCOMPARE(fit->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_Home)}); // everywhere meets Read
    QCOMPARE(registry.spec("view.fit")->keys, fit->shortcuts());
    QCOMPARE(registry.ownKeys("view.fit").size(), 2);
    registry.useKeys({});
    QCOMPARE(fit->shortcuts(), registry.ownKeys("view.fit"));
    QCOMPARE(next->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_PageDown)});
}

void ActionRegistryTest::aMapTakesNothingFromAnotherWorkspace()
{
    kit::ActionRegistry registry;
    QAction* read = registry.add({"read.next", "Next image", {}, {}, {QKeySequence(Qt::Key_PageDown)}, {}, "read"});
    QAction* audit = registry.add({"audit.next", "Next case", {}, {}, {QKeySequence(Qt::Key_PageDown)}, {}, "audit"});
    registry.useKeys({{"audit.next", {QKeySequence(Qt::Key_D), QKeySequence(Qt::Key_PageDown)}}});
    QCOMPARE(audit->shortcuts().size(), 2);
    QCOMPARE(read->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_PageDown)});
}

void ActionRegistryTest::anUnavailableActionSaysWhy()
{
    kit::ActionRegistry registry;
    QAction* action = registry.add({"train", "Train", "Starts a run", {}});
    registry.setWhyNot("train", "There are no boxes yet.");
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains("There are no boxes yet."));
    registry.setWhyNot("train", {});
    QVERIFY(action->isEnabled());
    QVERIFY(action->toolTip().contains("Starts a run"));
}

void ActionRegistryTest::theKeysOfAHiddenWorkspaceRest()
{
    kit::ActionRegistry registry;
    QWidget window, read(&window), audit(&window);
    int readSteps = 0, auditSteps = 0;
    registry.attach(&read, "read");
    registry.attach(&audit, "audit");
    registry.add({"read.next", "Next", {}, {}, {QKeySequence(Qt::Key_N)}, {}, "read"}, this, [&] { ++readSteps; });
    registry.add({"audit.next", "Next", {}, {}, {QKeySequence(Qt::Key_N)}, {}, "audit"}, this, [&] { ++auditSteps; });
    read.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_N);
    QCOMPARE(std::pair(readSteps, auditSteps), std::pair(0, 1));
}

void ActionRegistryTest::theTooltipNamesTheActionAndItsKey()
{
    kit::ActionRegistry registry;
    QAction* action = registry.add({"view.fit", "Fit the film", {}, "fit", {QKeySequence(Qt::CTRL | Qt::Key_F)}});
    QCOMPARE(action->toolTip(), QStringLiteral("Fit the film (Ctrl+F)"));
    const std::unique_ptr<QToolButton> button(kit::toolButton(action));
    QCOMPARE(button->accessibleName(), QStringLiteral("Fit the film"));
    QCOMPARE(kit::keyCaps(QKeySequence(Qt::CTRL | Qt::Key_Plus)), (QStringList{"Ctrl", "+"}));
}

void ActionRegistryTest::aKeyThatWasNeverLetGoDoesItOnce()
{
    kit::ActionRegistry registry;
    int signedOnes = 0, others = 0;
    registry.add({"sign", "Sign", {}, {}}, this, [&] { ++signedOnes; });
    registry.add({"flag", "Flag", {}, {}, {}, {}, {}, true}, this, [&] { ++signedOnes; });
    registry.add({"go", "Go", {}, {}}, this, [&] { ++others; });
    registry.doOnceAPress({"sign", "flag"});
    QWidget window;
    const auto send = [&](QEvent::Type type, quint64 at) {
        QKeyEvent event(type, Qt::Key_Return, Qt::ControlModifier);
        event.setTimestamp(at);
        QCoreApplication::sendEvent(&window, &event);
    };
    const auto press = [&](quint64 at) {
        send(QEvent::ShortcutOverride, at); // what comes before the shortcut
        for (const char* id : {"sign", "flag", "go"})
            registry.action(id)->trigger();
    };
    press(1000);
    QCOMPARE(signedOnes, 2);
    // As X11 repeats: up and down in the same instant, which Qt does not always take for a repeat.
    for (const quint64 at : {1500, 1540, 1580}) {
        send(QEvent::KeyRelease, at);
        press(at);
    }
    QCOMPARE(signedOnes, 2);
    QCOMPARE(others, 4);
    QVERIFY(registry.action("flag")->isChecked()); // what was not done is not shown as done
    send(QEvent::KeyRelease, 2000);
    press(2120); // a hand
    QCOMPARE(signedOnes, 4);
}

void ActionRegistryTest::enterBelongsToWhatHasTheKeyboard()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* list = new QComboBox;
    list->addItems({"All", "Unread"});
    auto* field = new QLineEdit;
    auto* film = new QWidget;
    film->setFocusPolicy(Qt::StrongFocus);
    for (QWidget* one : std::initializer_list<QWidget*>{list, field, film})
        layout->addWidget(one);
    kit::ActionRegistry registry;
    int accepted = 0;
    registry.add({"accept", "Accept", {}, {}, {QKeySequence(Qt::Key_Return)}}, this, [&] { ++accepted; });
    registry.attach(&window, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    list->showPopup();
    QTRY_VERIFY(list->view()->isVisible());
    QTest::keyClick(list->view(), Qt::Key_Down);
    QTest::keyClick(list->view(), Qt::Key_Return);
    QTRY_VERIFY(!list->view()->isVisible());
    QCOMPARE(list->currentText(), QString("Unread"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted, 0);
    // Letters are the list's and the box to tick's; in a form that owns its keys nothing but the window's own is reached.
    int labelled = 0, completed = 0, helped = 0;
    registry.add({"label", "Label", {}, {}, {QKeySequence(Qt::Key_N)}, {}, "read"}, this, [&] { ++labelled; });
    registry.add({"complete", "Complete", {}, {}, {QKeySequence(Qt::CTRL | Qt::Key_Return)}, {}, "read"}, this, [&] { ++completed; });
    registry.add({"help.keys", "Keys", {}, {}, {QKeySequence(Qt::Key_F1)}}, this, [&] { ++helped; });
    registry.attach(&window, "read");
    auto* tick = new QCheckBox;
    auto* form = new QWidget;
    auto* button = new QPushButton;
    (new QVBoxLayout(form))->addWidget(button);
    kit::setOwnsKeys(*form);
    layout->addWidget(tick);
    layout->addWidget(form);
    for (QWidget* one : std::initializer_list<QWidget*>{list, tick, button}) {
        one->setFocus();
        QTest::keyClick(one, Qt::Key_N);
    }
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(labelled, 0);
    QCOMPARE(completed, 0);
    QTest::keyClick(button, Qt::Key_F1);
    QCOMPARE(helped, 1);
    film->setFocus();
    QTest::keyClick(film, Qt::Key_Return);
    QTest::keyClick(film, Qt::Key_N);
    QTest::keyClick(film, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(accepted, 1);
    QCOMPARE(labelled, 1);
    QCOMPARE(completed, 1);
}

QTEST_MAIN(ActionRegistryTest)
#include "action_registry_test.moc"
