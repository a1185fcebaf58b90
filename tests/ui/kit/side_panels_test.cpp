#include "ui/kit/side_panels.h"

#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QDataStream>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using kit::SidePanels;

class SidePanelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init() { make(1440); }
    void aWideWindowSharesItsWidthOut();
    void aSmallWindowTakesFromTheSidesFirst();
    void underElevenHundredPixelsTheSidesAreDrawers();
    void whatDoesNotFitBesideEachOtherBecomesDrawersEarlier();
    void aPressIntoTheMiddleClosesTheDrawer();
    void escClosesTheDrawer();
    void oneDrawerIsOpenAtATime();
    void widthsOutliveANarrowWindow();
    void widthsAreRememberedAcrossStarts();
    void whatNobodyChoseIsNotSaved();
    void widthsFromElsewhereLeavePanelsAndMiddleUsable_data();
    void widthsFromElsewhereLeavePanelsAndMiddleUsable();
    void panelsGoAwayAndComeBackInBothForms();
    void theRightPanelGivesItsPlaceToAnother();
    void revealingBringsAPanelOnScreenHoweverItWasHidden();
    void fromTheRightTheDrawersAreMirrored();
    void theMiddleCanBeLentAndComesBack();
    void whatStandsInTheRightsPlaceLeavesTheLeftBesideTheMiddle();

private:
    void make(int width)
    {
        m_left = new QLabel("left");
        m_middle = new QLabel("middle");
        m_right = new QLabel("right");
        for (QWidget* one : {m_left, m_middle, m_right})
            one->setMinimumSize(200, 50);
        m_middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_panels = std::make_unique<SidePanels>("sides", SidePanels::Panel{m_left, "Left", 300, 256}, m_middle,
                                                SidePanels::Panel{m_right, "Right", 300, 280});
        m_panels->resize(width, 600);
        m_panels->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panels.get()));
    }
    QAbstractButton* strip(const char* side) { return m_panels->findChild<QAbstractButton*>(QString("sides:") + side); }
    void dragTo(const QList<int>& sizes) // what the hand on the handle does
    {
        auto* splitter = m_panels->findChild<QSplitter*>();
        splitter->setSizes(sizes);
        Q_EMIT splitter->splitterMoved(0, 1);
    }
    QList<int> sizes() { return m_panels->findChild<QSplitter*>()->sizes(); }

    std::unique_ptr<SidePanels> m_panels;
    QLabel *m_left = nullptr, *m_middle = nullptr, *m_right = nullptr;
};

void SidePanelsTest::aWideWindowSharesItsWidthOut()
{
    QCOMPARE(sizes(), (QList<int>{300, 838, 300})); // desk.md: 300 · 840 · 300 with two lines of 1 px
    QVERIFY(!strip("left")->isVisible());
}

void SidePanelsTest::aSmallWindowTakesFromTheSidesFirst()
{
    make(1280);
    QCOMPARE(sizes(), (QList<int>{256, 742, 280}));
}

void SidePanelsTest::underElevenHundredPixelsTheSidesAreDrawers()
{
    m_panels->resize(1000, 600);
    QVERIFY(m_panels->isNarrow());
    QVERIFY(!m_left->isVisible() && !m_right->isVisible());
    QCOMPARE(m_middle->width(), 1000 - 2 * 28);
    QTest::qWait(0); // the layout's turn: the click goes through the window
    QTest::mouseClick(strip("left"), Qt::LeftButton);
    QVERIFY(m_left->isVisible());
    QVERIFY(m_panels->isDrawerOpen(SidePanels::Left));
    QCOMPARE(m_middle->width(), 1000 - 2 * 28); // over the middle, which does not move
    QCOMPARE(m_left->mapTo(m_panels.get(), QPoint()).x(), 29);
}

void SidePanelsTest::whatDoesNotFitBesideEachOtherBecomesDrawersEarlier()
{
    m_middle->setMinimumWidth(700);
    m_panels->resize(1200, 600); // 256 + 700 + 280 and the handles want more
    QTRY_VERIFY(m_panels->isNarrow());
    QVERIFY(m_panels->minimumSizeHint().width() <= 800);
    m_panels->resize(1300, 600);
    QTRY_VERIFY(!m_panels->isNarrow());
    QVERIFY(m_middle->width() >= 700);
}

void SidePanelsTest::aPressIntoTheMiddleClosesTheDrawer()
{
    m_panels->resize(1000, 600);
    strip("right")->setChecked(true);
    QVERIFY(m_right->isVisible());
    QTest::mouseClick(m_right, Qt::LeftButton);
    QVERIFY(m_right->isVisible()); // what is inside may be used
    QTest::mouseClick(m_middle, Qt::LeftButton);
    QVERIFY(!m_right->isVisible());
    QVERIFY(!strip("right")->isChecked());
}

void SidePanelsTest::escClosesTheDrawer()
{
    m_panels->resize(1000, 600);
    strip("left")->setChecked(true);
    QTest::keyClick(m_left, Qt::Key_Escape);
    QVERIFY(!m_left->isVisible());
}

void SidePanelsTest::oneDrawerIsOpenAtATime()
{
    m_panels->resize(1000, 600);
    strip("left")->setChecked(true);
    strip("right")->setChecked(true);
    QVERIFY(!m_left->isVisible());
    QVERIFY(m_right->isVisible());
}

void SidePanelsTest::widthsOutliveANarrowWindow()
{
    QSplitter* splitter = m_panels->findChild<QSplitter*>();
    dragTo({350, 738, 350});
    m_panels->resize(1000, 600);
    m_panels->resize(1440, 600);
    QCOMPARE(splitter->count(), 3);
    QCOMPARE(splitter->widget(0), m_left);
    QCOMPARE(splitter->widget(2), m_right);
    QVERIFY(m_left->isVisible() && m_right->isVisible());
    QTRY_COMPARE(sizes(), (QList<int>{350, 738, 350}));
}

void SidePanelsTest::widthsAreRememberedAcrossStarts()
{
    dragTo({350, 778, 310});
    const QByteArray wide = m_panels->saveState();
    m_panels->resize(1000, 600);
    QCOMPARE(m_panels->saveState(), wide); // a narrow window has nothing else to say
    make(1440);
    QVERIFY(m_panels->restoreState(wide));
    QTRY_COMPARE(sizes(), (QList<int>{350, 778, 310}));
    QVERIFY(!m_panels->restoreState({}));
}

void SidePanelsTest::whatNobodyChoseIsNotSaved()
{
    // A workspace that was not on screen in a whole session once wrote down the sizes of a layout nobody had seen.
    SidePanels unseen("unseen", {new QLabel, "Left", 300}, new QLabel, {new QLabel, "Right", 300});
    QVERIFY(unseen.saveState().isEmpty());
    QVERIFY(m_panels->saveState().isEmpty()); // seen, and left as it was: the next start asks the window's width again
    dragTo({350, 778, 310});
    const QByteArray chosen = m_panels->saveState();
    QVERIFY(unseen.restoreState(chosen));
    QCOMPARE(unseen.saveState(), chosen); // a start that does not show it forgets nothing
}

void SidePanelsTest::widthsFromElsewhereLeavePanelsAndMiddleUsable_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QList<int>>("sizes");
    const auto state = [](int left, int right) {
        QByteArray bytes;
        QDataStream(&bytes, QIODevice::WriteOnly) << quint32(0x53500002) << left << right;
        return bytes;
    };
    QTest::newRow("too narrow to read") << state(20, 100) << QList<int>{256, 902, 280};
    QTest::newRow("of a far wider screen") << state(900, 900) << QList<int>{678, 480, 280};
    QTest::newRow("the splitter's own, of the first version")
        << QByteArray::fromHex("000000ff0000000100000003000000e8000001da000000e8000000000101000000010000") << QList<int>{300, 838, 300};
}

void SidePanelsTest::widthsFromElsewhereLeavePanelsAndMiddleUsable()
{
    QFETCH(QByteArray, state);
    m_panels->restoreState(state);
    QTEST(sizes(), "sizes");
}

void SidePanelsTest::panelsGoAwayAndComeBackInBothForms()
{
    m_panels->setPanelsVisible(false);
    QTRY_COMPARE(m_middle->width(), 1440);
    m_panels->resize(1000, 600);
    QTRY_COMPARE(m_middle->width(), 1000);
    m_panels->setPanelsVisible(true);
    QVERIFY(strip("left")->isVisible());
    m_panels->resize(1440, 600);
    QVERIFY(m_left->isVisible() && m_right->isVisible());
}

void SidePanelsTest::theRightPanelGivesItsPlaceToAnother()
{
    m_panels->setRightReplaced(true);
    QVERIFY(m_left->isVisible() && !m_right->isVisible());
    m_panels->setPanelsVisible(false);
    m_panels->setPanelsVisible(true);
    QVERIFY(!m_right->isVisible());
    m_panels->setRightReplaced(false);
    QVERIFY(m_right->isVisible());
}

void SidePanelsTest::revealingBringsAPanelOnScreenHoweverItWasHidden()
{
    m_panels->setPanelsVisible(false);
    m_panels->reveal(SidePanels::Left);
    QVERIFY(m_left->isVisible());
    m_panels->resize(1000, 600);
    QVERIFY(!m_left->isVisible());
    m_panels->reveal(SidePanels::Left);
    QVERIFY(m_left->isVisible());
}

void SidePanelsTest::fromTheRightTheDrawersAreMirrored()
{
    m_panels->setLayoutDirection(Qt::RightToLeft);
    m_panels->resize(1000, 600);
    strip("left")->setChecked(true);
    QCOMPARE(m_left->mapTo(m_panels.get(), QPoint(m_left->width(), 0)).x(), 1000 - 29);
}

void SidePanelsTest::theMiddleCanBeLentAndComesBack()
{
    const QList<int> before = sizes();
    auto* standIn = new QLabel("elsewhere");
    QWidget* lent = m_panels->lendMiddle(standIn);
    QCOMPARE(lent, static_cast<QWidget*>(m_middle));
    QVERIFY(!m_panels->isAncestorOf(lent) && m_panels->isMiddleLent());
    QVERIFY(standIn->isVisible());
    m_panels->resize(900, 600); // drawers meanwhile
    QTest::qWait(0);
    QVERIFY(m_panels->isNarrow());
    m_panels->resize(1440, 600);
    QTest::qWait(0);
    const QPointer<QWidget> gone(standIn);
    m_panels->takeMiddleBack();
    QVERIFY(m_panels->isAncestorOf(m_middle) && m_middle->isVisible() && !m_panels->isMiddleLent());
    QCOMPARE(sizes(), before);
    QTRY_VERIFY(gone.isNull());
    m_panels->takeMiddleBack(); // again: nothing
    QVERIFY(m_middle->isVisible());
}

void SidePanelsTest::whatStandsInTheRightsPlaceLeavesTheLeftBesideTheMiddle()
{
    m_middle->setMinimumWidth(744);
    QWidget window; // 1,440 px, of which the help takes 360
    window.resize(1440, 600);
    m_panels->setParent(&window);
    m_panels->resize(1440, 600);
    window.show();
    QTest::qWait(0);
    QVERIFY(!m_panels->isNarrow());
    m_panels->setRightReplaced(true);
    m_panels->resize(1080, 600);
    QTest::qWait(0);
    QVERIFY(!m_panels->isNarrow());
    QVERIFY(m_left->isVisible() && !m_right->isVisible());
    m_panels->resize(1440, 600);
    m_panels->setRightReplaced(false);
    QTest::qWait(0);
    QVERIFY(m_left->isVisible() && m_right->isVisible());
    m_panels.reset(); // before its window
}

QTEST_MAIN(SidePanelsTest)
#include "side_panels_test.moc"
