#include "ui/kit/notice_bar.h"
#include "ui/kit/notice_stack.h"
#include "ui/kit/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using kit::NoticeBar;
using kit::NoticeStack;

class NoticeStackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init();
    void aMessageCoversAStripAndMovesNothing();
    void aSecondBarStandsBelowTheFirst();
    void atTheFootItKeepsToItsWidth();
    void oneAtATimeAWarningGoesFirst();

private:
    std::unique_ptr<QWidget> m_window;
    QWidget* m_film = nullptr;
};

void NoticeStackTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_film = new QWidget;
    layout->addWidget(m_film);
    m_window->resize(800, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void NoticeStackTest::aMessageCoversAStripAndMovesNothing()
{
    auto* stack = new NoticeStack(m_film, NoticeStack::Edge::Top);
    auto* bar = new NoticeBar;
    stack->add(bar);
    stack->show();
    QSignalSpy heights(stack, &NoticeStack::heightChanged);
    bar->show(NoticeBar::Kind::Error, "This box is not yours to change.");
    QVERIFY(bar->isVisible());
    QTRY_VERIFY(bar->height() > 20 && bar->height() == stack->height());
    QCOMPARE(stack->geometry().topLeft(), QPoint(0, 0));
    QCOMPARE(stack->width(), 800);
    QCOMPARE(m_film->geometry(), QRect(0, 0, 800, 600));
    QCOMPARE(heights.last()[0].toInt(), stack->height());
    m_window->resize(500, 600);
    QTRY_COMPARE(bar->width(), 500);
    bar->dismiss();
    QCOMPARE(stack->height(), 0);
    QCOMPARE(heights.last()[0].toInt(), 0);
}

void NoticeStackTest::aSecondBarStandsBelowTheFirst()
{
    auto* stack = new NoticeStack(m_film, NoticeStack::Edge::Top);
    NoticeBar *first = new NoticeBar, *second = new NoticeBar;
    stack->add(first);
    stack->add(second);
    stack->show();
    second->show(NoticeBar::Kind::Info, "b");
    QTRY_COMPARE(second->y(), 0);
    first->show(NoticeBar::Kind::Error, "a");
    QTRY_COMPARE(second->y(), first->height());
    QTRY_COMPARE(stack->height(), first->height() + second->height());
}

void NoticeStackTest::atTheFootItKeepsToItsWidth()
{
    auto* stack = new NoticeStack(m_film, NoticeStack::Edge::Bottom, 600);
    auto* bar = new NoticeBar;
    stack->add(bar);
    stack->show();
    bar->show(NoticeBar::Kind::Info, QString("A long sentence that takes several lines. ").repeated(8));
    QTRY_VERIFY(bar->height() > 60);
    QCOMPARE(stack->width(), 600);
    QCOMPARE(stack->x(), 100);
    QCOMPARE(stack->geometry().bottom(), 599 - kit::theme().length("space.m"));
}

void NoticeStackTest::oneAtATimeAWarningGoesFirst()
{
    auto* stack = new NoticeStack(m_film, NoticeStack::Edge::Bottom);
    stack->showOneAtATime();
    NoticeBar *question = new NoticeBar, *news = new NoticeBar;
    stack->add(question);
    stack->add(news);
    stack->show();
    QCOMPARE(stack->shown(), nullptr);
    news->show(NoticeBar::Kind::Good, "Done.");
    QVERIFY(news->isVisible());
    question->show(NoticeBar::Kind::Info, "Who reads?");
    QVERIFY(question->isVisible() && !news->isVisible()); // it was added first
    news->show(NoticeBar::Kind::Warning, "The disk is nearly full.");
    QVERIFY(!question->isVisible() && news->isVisible());
    QCOMPARE(stack->shown(), news);
    QTRY_COMPARE(stack->height(), news->height());
    news->dismiss();
    QVERIFY(question->isVisible());
    stack->setHeld(true);
    QCOMPARE(stack->shown(), nullptr);
    QCOMPARE(stack->height(), 0);
    news->show(NoticeBar::Kind::Error, "The disk is full.");
    QVERIFY(news->isVisible()); // held or not
    stack->setHeld(false);
    news->dismiss();
    QVERIFY(question->isVisible());
}

QTEST_MAIN(NoticeStackTest)
#include "notice_stack_test.moc"
