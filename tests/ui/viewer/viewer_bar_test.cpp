#include "ui/kit/action_registry.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/viewer_bar.h"

#include "tests/ui/viewer/viewer_films.h"

#include <QMenu>
#include <QTest>
#include <QToolButton>

using viewer::RadiographView;
using viewer::ViewerBar;

namespace {

/// As the button of the next box: its name elides.
class NamedButton : public QToolButton {
public:
    NamedButton() { setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {150, 28}; }
    QSize minimumSizeHint() const override { return {80, 28}; }
};

} // namespace

class ViewerBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init();
    void nothingIsClippedAtAnyWidth_data();
    void nothingIsClippedAtAnyWidth();
    void wordsGoBeforeTools();
    void namesElideBeforeAToolOrAFigureGoes();
    void whatHasNoRoomIsInTheMenu();
    void theMenuOfWindowsTakesThemAndMarksTheOneInUse();
    void theMenuOfMoreHasEveryRareTool();

private:
    QToolButton* button(const char* name) { return m_bar->findChild<QToolButton*>(QString::fromLatin1(name)); }
    QStringList textsOf(QMenu* menu)
    {
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                texts << action->text();
        return texts;
    }
    std::unique_ptr<kit::ActionRegistry> m_registry;
    std::unique_ptr<QWidget> m_window;
    RadiographView* m_view = nullptr;
    ViewerBar* m_bar = nullptr;
    QWidget* m_name = nullptr;
};

void ViewerBarTest::init()
{
    m_registry = std::make_unique<kit::ActionRegistry>();
    m_window = std::make_unique<QWidget>();
    m_view = new RadiographView(m_window.get());
    m_bar = new ViewerBar(*m_view, *m_registry, m_window.get());
    // As Read has it: a tool of its own, a word, a button with a long name, and the way through the list.
    m_bar->addTool(m_registry->add({"read.draw-box", "Draw boxes", {}, "box-draw"}));
    m_bar->addDroppableWord(new kit::TextLabel("Next box"));
    m_name = new NamedButton;
    m_bar->addWidget(m_name);
    m_bar->setNavigation(m_registry->add({"read.previous", "Previous", {}, "previous-study"}),
                         m_registry->add({"read.next", "Next", {}, "next-study"}));
    m_bar->setPosition(1038, 112120);
    m_view->setRadiograph(rampFilm(400, 400));
    m_window->show();
}

void ViewerBarTest::nothingIsClippedAtAnyWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1400, 900, 840, 800, 799, 744, 700, 644, 610})
        QTest::addRow("%d px", width) << width;
}

void ViewerBarTest::nothingIsClippedAtAnyWidth()
{
    QFETCH(int, width);
    m_bar->resize(width, 40);
    QCoreApplication::processEvents();
    QVERIFY2(m_bar->minimumSizeHint().width() <= width, qPrintable(QString::number(m_bar->minimumSizeHint().width())));
    QRect before;
    QList<QWidget*> shown;
    for (QWidget* child : m_bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (child->isVisible())
            shown << child;
    std::sort(shown.begin(), shown.end(), [](const QWidget* a, const QWidget* b) { return a->x() < b->x(); });
    for (const QWidget* child : shown) {
        QVERIFY2(child->geometry().right() < width, qPrintable(child->objectName()));
        QVERIFY2(child->x() > before.right(), qPrintable(child->objectName()));
        QVERIFY2(child->width() >= child->minimumSizeHint().width(), qPrintable(child->objectName()));
        before = child->geometry();
    }
    for (const char* always : {"button:view.window-level", "button:view.pan", "button:view.fit", "button:view.one-to-one", "zoomButton",
                               "moreButton", "button:read.draw-box", "button:read.previous", "button:read.next"})
        QVERIFY2(button(always)->isVisible(), always);
}

void ViewerBarTest::wordsGoBeforeTools()
{
    m_bar->resize(1100, 40);
    QVERIFY(button("windowButton")->isVisible());
    m_bar->resize(744, 40);
    QVERIFY(!button("windowButton")->isVisible());
    for (const char* tool : {"button:view.invert", "button:view.local-contrast", "button:view.ruler", "button:view.magnifier"})
        QVERIFY2(button(tool)->isVisible(), tool);
}

void ViewerBarTest::namesElideBeforeAToolOrAFigureGoes()
{
    m_bar->addTool(m_registry->add({"read.draw-point", "Set points", {}, "add"}));
    m_bar->addWidget(kit::toolButton(m_registry->add({"read.model", "Model", {}, "patches"}), m_bar));
    m_bar->resize(1400, 40);
    QCoreApplication::processEvents();
    QCOMPARE(m_name->width(), 150);
    m_bar->resize(744, 40); // a window of 1,280 px, with the points and the model's sign that Read has too
    QCoreApplication::processEvents();
    QVERIFY(m_name->width() < 150 && m_name->width() >= 80);
    for (const char* tool : {"button:view.invert", "button:view.local-contrast", "button:view.ruler", "button:view.magnifier"})
        QVERIFY2(button(tool)->isVisible(), tool);
    auto* count = m_bar->findChild<QWidget*>("positionCount");
    QVERIFY(count->isVisible() && count->width() >= count->sizeHint().width());
}

void ViewerBarTest::whatHasNoRoomIsInTheMenu()
{
    m_bar->resize(m_bar->minimumSizeHint().width(), 40);
    QVERIFY(!button("button:view.magnifier")->isVisible());
    const QStringList texts = textsOf(button("moreButton")->menu());
    for (const char* id : {"view.invert", "view.local-contrast", "view.ruler", "view.magnifier"})
        QVERIFY2(texts.contains(m_registry->action(id)->text()), id);
    QVERIFY(texts.contains("Window presets"));
    m_bar->resize(1400, 40);
    QVERIFY(!textsOf(button("moreButton")->menu()).contains(m_registry->action("view.ruler")->text()));
}

void ViewerBarTest::theMenuOfWindowsTakesThemAndMarksTheOneInUse()
{
    QMenu* menu = button("windowButton")->menu();
    Q_EMIT menu->aboutToShow();
    QAction* lung = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().startsWith("Lung"))
            lung = action;
    QVERIFY(lung && !lung->isChecked());
    QVERIFY(lung->text().endsWith("Alt+1"));
    QVERIFY(lung->toolTip().contains("percentiles"));
    lung->trigger();
    QCOMPARE(m_view->voi().window.explanation, std::string("Lung"));
    QCOMPARE(button("windowButton")->text(), QString("Lung"));
    Q_EMIT menu->aboutToShow();
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            QCOMPARE(action->isChecked(), action->text().startsWith("Lung"));
}

void ViewerBarTest::theMenuOfMoreHasEveryRareTool()
{
    const QStringList texts = textsOf(button("moreButton")->menu());
    for (const char* id : {"view.flip", "view.turn", "view.probe", "view.histogram", "view.two-up", "view.reset"})
        QVERIFY2(texts.contains(m_registry->action(id)->text()), id);
}

QTEST_MAIN(ViewerBarTest)
#include "viewer_bar_test.moc"
