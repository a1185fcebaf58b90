// The help beside the film: its pages, the signs that open them, and that it needs no network.
#include "tests/ui/shell/film_desk.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/panel.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/session.h"
#include "ui/viewer/radiograph_view.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QToolButton>

using shell::HelpPanel;
using shell::Workspace;

class HelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_home); }
    void init()
    {
        QSettings().clear();
        shell::Tour::setDone(true);
        shell::rememberReader("A. Berg");
        m_desk = std::make_unique<FilmDesk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }
    void everyPanelsPageIsThere();
    void linksLeadToPagesAndNowhereElse();
    void theKeyOpensThePageOfThePanelThatHasTheKeyboard();
    void theSignInAHeaderOpensItsPage();
    void everyHeaderOfAPanelHasItsSign();
    void itStandsBesideTheFilmAndNotOverIt();
    void escAndTheCrossCloseIt();

private:
    HelpPanel& help() { return *m_desk->child<HelpPanel>("helpPanel"); }
    QTemporaryDir m_home;
    std::unique_ptr<FilmDesk> m_desk;
};

void HelpTest::everyPanelsPageIsThere()
{
    for (const auto& [panel, page] : shell::helpPages()) {
        QVERIFY2(QFile::exists(QStringLiteral(":/help/en/%1.html").arg(page)), qPrintable(page));
        help().showPage(page);
        QCOMPARE(help().page(), page);
        QVERIFY2(m_desk->child<QTextBrowser>("helpText")->toPlainText().size() > 80, qPrintable(page));
    }
    help().showPage("no such page");
    QCOMPARE(help().page(), QString("index"));
}

void HelpTest::linksLeadToPagesAndNowhereElse()
{
    static const QRegularExpression link("(?:href|src)=\"([^\"]*)\"");
    QDirIterator pages(":/help", {"*.html"}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(pages.hasNext());
    while (pages.hasNext()) {
        QFile page(pages.next());
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const QString target = it.next().captured(1).section('#', 0, 0);
            const QString told = page.fileName() + " → " + target;
            QVERIFY2(!target.contains(':'), qPrintable(told));
            QVERIFY2(target.isEmpty() || QFile::exists(QFileInfo(page.fileName()).dir().filePath(target)), qPrintable(told));
        }
    }
}

void HelpTest::theKeyOpensThePageOfThePanelThatHasTheKeyboard()
{
    m_desk->desk().read()->view().setFocus();
    QTest::keyClick(m_desk->window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(help().isVisible());
    QCOMPARE(help().page(), QString("viewer"));
    m_desk->child<QWidget>("worklist")->setFocus();
    QTest::keyClick(m_desk->window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(help().page(), QString("worklist"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_F1, Qt::ShiftModifier); // again: away with it
    QVERIFY(!help().isVisible());
    m_desk->desk().showWorkspace(Workspace::Train);
    QTest::keyClick(m_desk->window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(help().page(), QString("train"));
}

void HelpTest::theSignInAHeaderOpensItsPage()
{
    auto* sign = m_desk->child<QToolButton>("help:worklist");
    QVERIFY(sign->isVisible() && !sign->accessibleName().isEmpty());
    QTest::mouseClick(sign, Qt::LeftButton);
    QVERIFY(help().isVisible());
    QCOMPARE(help().page(), QString("worklist"));
}

void HelpTest::everyHeaderOfAPanelHasItsSign()
{
    for (const auto& [panel, page] : shell::helpPages())
        if (auto* widget = m_desk->window->findChild<QWidget*>(panel); widget && !panel.endsWith("Workspace"))
            for (auto* header : widget->findChildren<kit::PanelHeader*>())
                if (shell::helpPageOf(header) == page)
                    QVERIFY2(header->findChild<QToolButton*>("help:" + page), qPrintable(panel));
}

void HelpTest::itStandsBesideTheFilmAndNotOverIt()
{
    const auto& view = m_desk->desk().read()->view();
    const int before = view.width();
    m_desk->desk().showHelp("viewer");
    QTest::qWait(0);
    QVERIFY(view.mapToGlobal(QPoint(view.width(), 0)).x() <= help().mapToGlobal(QPoint()).x());
    QVERIFY(view.width() >= before - 80); // in the findings' place, and a little more
    m_desk->desk().showNotices(true);     // one thing beside the film at a time
    QVERIFY(!help().isVisible());
}

void HelpTest::escAndTheCrossCloseIt()
{
    m_desk->desk().showHelp("viewer");
    QTest::mouseClick(m_desk->child<QToolButton>("closeHelp"), Qt::LeftButton);
    QVERIFY(!help().isVisible());
    m_desk->desk().showHelp("viewer");
    m_desk->child<QWidget>("helpText")->setFocus();
    QTest::keyClick(m_desk->child<QWidget>("helpText"), Qt::Key_Escape);
    QVERIFY(!help().isVisible());
    m_desk->desk().showHelp("viewer");
    QTest::keyClick(&m_desk->desk().read()->view(), Qt::Key_Escape); // read while one works on the film
    QVERIFY(!help().isVisible());
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
