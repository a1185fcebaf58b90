// No word of the window is cut off, in any language, in the smallest window and in an ordinary one.
#include "tests/ui/annotate/made_up_run.h"
#include "tests/ui/shell/film_desk.h"
#include "test_places.h"
#include "ui/kit/panel.h"
#include "ui/shell/language.h"
#include "ui/shell/status_line.h"

#include <QComboBox>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <QTranslator>

#include <cmath>

class CutTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_home); }
    void init() { QSettings().clear(); }
    void aTextThatIsCutIsFound();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    static shell::RunState longestRunState();
    static int roomFor(const QWidget& widget, const QString& text);
    static bool isOutside(const QWidget& widget);
    static QString cutTextOf(const QWidget& widget);
    static QStringList cutTextsIn(const QWidget& top);
    QTemporaryDir m_home;
};

int CutTextTest::roomFor(const QWidget& widget, const QString& text)
{
    return int(std::ceil(QFontMetricsF(widget.font()).horizontalAdvance(text)));
}

/// Beyond the edge of what holds it, where nothing scrolls it into view.
bool CutTextTest::isOutside(const QWidget& widget)
{
    for (const QWidget *inner = &widget, *outer = widget.parentWidget(); outer && !inner->isWindow();
         inner = outer, outer = outer->parentWidget()) {
        const QRect here(inner->pos(), inner->size());
        if (here.left() < 0 || here.right() > outer->width()) // laid out from the right, a splitter is 1 px beyond
            return true;
    }
    return false;
}

/// Empty: all of it can be read here. What elides on purpose says the whole in its tooltip.
QString CutTextTest::cutTextOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText || label->toolTip() == label->text())
            return {};
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                            : roomFor(*label, label->text()) <= label->contentsRect().width();
        return fits ? QString() : label->text();
    }
    if (const auto* button = qobject_cast<const QToolButton*>(&widget))
        return button->toolButtonStyle() == Qt::ToolButtonIconOnly || button->text().isEmpty() ||
                       button->sizeHint().width() <= button->width() + 2 // of the room that a style adds around a text
                   ? QString()
                   : button->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().isEmpty() || button->sizeHint().width() <= button->width() ? QString() : button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return roomFor(*box, box->currentText()) <= field.width() ? QString() : box->currentText();
    }
    return {};
}

QStringList CutTextTest::cutTextsIn(const QWidget& top)
{
    QStringList cut;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->objectName() == QLatin1String("nextBox")) // its finding elides, the key stays
            continue;
        QString text = cutTextOf(*widget);
        if (text.isEmpty() && isOutside(*widget))
            text = QStringLiteral("(beyond an edge) ") + widget->accessibleName();
        if (!text.isEmpty())
            cut << QStringLiteral("%1 %2: \"%3\" in %4 px of %5")
                       .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text)
                       .arg(widget->width())
                       .arg(widget->sizeHint().width());
    }
    return cut;
}

/// A training that is nearly silent while a prediction waits for it, in the words of the language.
shell::RunState CutTextTest::longestRunState()
{
    const auto say = [](const char* context, const char* text) { return QCoreApplication::translate(context, text); };
    const QStringList parts{say("shell::Desk", "fold %1 of %2").arg(4).arg(5), say("shell::Desk", "refitting the heads"),
                            say("shell::Desk", "has said nothing for a minute"),
                            say("shell::PredictionDesk", "then run %1 predicts every film").arg(12)};
    return {shell::RunState::Kind::Running, say("shell::Desk", "Run %1").arg(12), parts.join(QStringLiteral(" · ")), 0.63, 7500, true};
}

void CutTextTest::aTextThatIsCutIsFound()
{
    QWidget window;
    QPushButton button(QStringLiteral("Predict every film"), &window);
    kit::TextLabel label(QStringLiteral("Run whose proposals are shown"));
    label.setParent(&window);
    label.move(0, 60);
    button.resize(button.sizeHint());
    label.resize(label.sizeHint());
    window.show();
    QCOMPARE(cutTextsIn(window), QStringList());
    button.resize(button.width() - 20, button.height());
    label.resize(label.width() - 20, label.height());
    QCOMPARE(cutTextsIn(window).size(), 2);
}

void CutTextTest::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    for (const shell::Language& one : shell::languages())
        for (const QSize size : {QSize(1280, 720), QSize(1440, 900)})
            QTest::addRow("%s %d", qPrintable(one.code), size.width()) << one.code << size;
}

void CutTextTest::nothingIsCutOff()
{
    QFETCH(QString, code);
    QFETCH(QSize, size);
    shell::CountTranslator translator;
    QVERIFY(translator.load(QStringLiteral("fewbox_") + code, QStringLiteral(FEWBOX_BINARY_DIR "/translations")));
    QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(code == QLatin1String("he") ? Qt::RightToLeft : Qt::LeftToRight);
    const auto back = qScopeGuard([&] {
        QCoreApplication::removeTranslator(&translator);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    });
    FilmDesk desk;
    QVERIFY(desk.films.project);
    addMadeUpRun(*desk.films.project, {"film1.png", "film2.png"}, {{0, 4, 2, 4, 4, 4}, {0, 5, 15, 10, 2, 2}, {0, 9, 9, 2, 2, 2}});
    QVERIFY(desk.films.project->perform(store::DrawBox{desk.films.images[0], 4, {40, 60, 80, 60}}));
    QVERIFY(desk.open());
    desk.window->resize(size);
    QStringList cut;
    const auto look = [&](const char* where) {
        QVERIFY(desk.settle());
        // Layouts that were asked for come with the next events.
        (void)QTest::qWaitFor([&] { return cutTextsIn(*desk.window).isEmpty(); }, 1000);
        for (const QString& text : cutTextsIn(*desk.window))
            cut << QLatin1String(where) + QStringLiteral(": ") + text;
    };
    look("Read");
    desk.registry().action(QStringLiteral("read.complete-here"))->trigger();
    look("Read, completed");
    desk.child<shell::StatusLine>("statusLine")->setRun(longestRunState());
    look("Read, while a run trains");
    desk.desk().showWorkspace(shell::Workspace::Train);
    look("Train");
    desk.desk().showWorkspace(shell::Workspace::Audit);
    look("Audit");
    desk.desk().showWorkspace(shell::Workspace::Read);
    desk.desk().showHelp("viewer");
    look("Help");
    desk.desk().toggleKeys();
    look("Keys");
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable('\n' + cut.join('\n')));
}

QTEST_MAIN(CutTextTest)
#include "cut_text_test.moc"
