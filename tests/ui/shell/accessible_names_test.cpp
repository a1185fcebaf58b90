// Everything in the window that answers a hand has a name for those who hear it.
#include "tests/ui/shell/film_desk.h"
#include "ui/shell/session.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>

class AccessibleNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_home); }
    void everyControlHasAName_data();
    void everyControlHasAName();

private:
    static bool isControl(const QWidget* widget)
    {
        if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget) || widget->objectName().startsWith("qt_"))
            return false; // Qt's own parts of a view
        for (const char* own : {"QLineEditIconButton", "QComboBoxListView", "QComboBoxPrivateScroller", "QTableCornerButton"})
            if (widget->inherits(own))
                return false; // inside a field or a choice, which has the name
        const QWidget* around = widget->parentWidget();
        if (qobject_cast<const QLineEdit*>(widget) && (qobject_cast<const QAbstractSpinBox*>(around) || qobject_cast<const QComboBox*>(around)))
            return false; // inside a box, which has the name
        return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
               qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
               qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
    }
    static QString pathOf(const QWidget* widget)
    {
        QStringList path;
        for (const QWidget* at = widget; at && path.size() < 6; at = at->parentWidget())
            path.prepend(QLatin1String(at->metaObject()->className()) + (at->objectName().isEmpty() ? QString() : ' ' + at->objectName()));
        return path.join(" / ");
    }
    QTemporaryDir m_home;
};

void AccessibleNamesTest::everyControlHasAName_data()
{
    QTest::addColumn<bool>("project");
    QTest::newRow("with a project") << true;
    QTest::newRow("without one") << false;
}

void AccessibleNamesTest::everyControlHasAName()
{
    QFETCH(bool, project);
    QSettings().clear(); // the question for a name is there too
    FilmDesk desk;
    if (project) {
        QVERIFY(desk.open());
        for (const shell::Workspace workspace : {shell::Workspace::Train, shell::Workspace::Audit, shell::Workspace::Read}) {
            desk.desk().showWorkspace(workspace);
            QVERIFY(desk.settle());
        }
        desk.desk().toggleKeys();
        desk.desk().openKeySettings();
        desk.desk().showHelp("viewer");
        desk.desk().startTour();
    } else {
        desk.window = std::make_unique<shell::MainWindow>();
        desk.window->show();
        QVERIFY(desk.settle());
    }
    QStringList nameless;
    int controls = 0;
    for (QWidget* widget : desk.window->findChildren<QWidget*>()) {
        if (!isControl(widget))
            continue;
        ++controls;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless << pathOf(widget);
    }
    QVERIFY(controls > (project ? 100 : 10));
    QVERIFY2(nameless.isEmpty(), qPrintable('\n' + nameless.join('\n')));
}

QTEST_MAIN(AccessibleNamesTest)
#include "accessible_names_test.moc"
