// A window with nothing to do does nothing: a layout that asks for itself keeps a processor busy, and nobody sees it.
#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/session.h"
#include "ui/shell/tour.h"

namespace {

class LayoutRequests : public QObject {
public:
    LayoutRequests() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            ++count;
            last = watched->metaObject()->className();
        }
        return false;
    }
    int count = 0;
    QByteArray last;
};

} // namespace

class RestTest : public WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void anOpenProjectRests_data();
    void anOpenProjectRests();
    void theEmptyPageRests();

private:
    void expectRest();
};

void RestTest::expectRest()
{
    QTest::qWait(500);
    const LayoutRequests requests;
    QTest::qWait(500);
    QVERIFY2(requests.count < 10, qPrintable(QStringLiteral("%1 requests in half a second, the last of %2")
                                                 .arg(requests.count)
                                                 .arg(QString::fromLatin1(requests.last))));
}

void RestTest::anOpenProjectRests_data()
{
    QTest::addColumn<int>("workspace");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isFirstStart");
    using shell::Workspace;
    for (const int width : {1280, 1440}) {
        QTest::addRow("read, %d", width) << int(Workspace::Read) << width << false;
        QTest::addRow("train, %d", width) << int(Workspace::Train) << width << false;
        QTest::addRow("audit, %d", width) << int(Workspace::Audit) << width << false;
        QTest::addRow("first start, %d", width) << int(Workspace::Read) << width << true;
    }
}

void RestTest::anOpenProjectRests()
{
    QFETCH(int, workspace);
    QFETCH(int, width);
    QFETCH(bool, isFirstStart);
    if (!isFirstStart) {
        shell::rememberReader("A. Berg");
        shell::Tour::setDone(true);
    }
    open();
    m_window->resize(width, 800);
    m_window->showWorkspace(static_cast<shell::Workspace>(workspace));
    settle();
    expectRest();
}

void RestTest::theEmptyPageRests()
{
    m_window->show();
    m_window->resize(1440, 900);
    settle();
    expectRest();
}

QTEST_MAIN(RestTest)
#include "rest_test.moc"
