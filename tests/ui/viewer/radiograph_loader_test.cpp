#include "ui/viewer/radiograph_loader.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using viewer::FilmSource;
using viewer::RadiographLoader;

class RadiographLoaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void memoryStaysWithinTheBudget();
    void whatIsWantedNextIsNeverMadeRoomOf();
    void readingAheadEndsWhereTheRoomDoes();
    void theFilmThatIsShownIsKeptWhateverItsSize();

private:
    FilmSource source(int number) const { return {m_folder.filePath(QString::number(number) + ".png"), 0}; }
    void load(RadiographLoader& loader, int number);
    QTemporaryDir m_folder;
    std::size_t m_filmBytes = 0;
};

void RadiographLoaderTest::initTestCase()
{
    QImage picture(200, 160, QImage::Format_Grayscale8);
    picture.fill(90);
    for (int i = 0; i < 8; ++i)
        QVERIFY(picture.save(source(i).path));
    RadiographLoader loader;
    load(loader, 0);
    m_filmBytes = loader.keptBytes();
    QVERIFY(m_filmBytes > 200 * 160 * 4);
}

void RadiographLoaderTest::load(RadiographLoader& loader, int number)
{
    loader.request(source(number));
    QTRY_VERIFY(!loader.isPending());
}

void RadiographLoaderTest::memoryStaysWithinTheBudget()
{
    RadiographLoader loader(nullptr, 3 * m_filmBytes + m_filmBytes / 2);
    for (int i = 0; i < 8; ++i) {
        load(loader, i);
        QVERIFY(loader.keptBytes() <= 3 * m_filmBytes);
    }
    for (int i = 0; i < 8; ++i)
        QCOMPARE(loader.isKept(source(i)), i >= 5); // the longest unseen went first
    load(loader, 5);
    load(loader, 0);
    QVERIFY(loader.isKept(source(5)) && !loader.isKept(source(6))); // looking at one again counts
}

void RadiographLoaderTest::whatIsWantedNextIsNeverMadeRoomOf()
{
    RadiographLoader loader(nullptr, 3 * m_filmBytes + m_filmBytes / 2);
    load(loader, 0);
    load(loader, 1);
    load(loader, 2);
    loader.readAhead({source(3), source(0)}); // 0 is the longest unseen, but wanted
    QTRY_VERIFY(loader.isKept(source(3)));
    QVERIFY(loader.isKept(source(0)));
    QVERIFY(loader.isKept(source(2)));
    QVERIFY(!loader.isKept(source(1)));
}

void RadiographLoaderTest::readingAheadEndsWhereTheRoomDoes()
{
    RadiographLoader loader(nullptr, 3 * m_filmBytes + m_filmBytes / 2);
    QSignalSpy loaded(&loader, &RadiographLoader::loaded);
    load(loader, 0);
    loader.readAhead({source(1), source(2), source(3), source(4)});
    QTRY_VERIFY(loader.isKept(source(2)));
    // Answered behind whatever is still being read ahead: then the rest has been decided on.
    load(loader, 7);
    QVERIFY(loader.isKept(source(7)));
    QVERIFY(loader.isKept(source(1)) && loader.isKept(source(2))); // the nearest ones
    QVERIFY(!loader.isKept(source(3)) && !loader.isKept(source(4)));
    QVERIFY(loader.keptBytes() <= 3 * m_filmBytes);
}

void RadiographLoaderTest::theFilmThatIsShownIsKeptWhateverItsSize()
{
    RadiographLoader loader(nullptr, m_filmBytes / 2);
    QSignalSpy loaded(&loader, &RadiographLoader::loaded);
    load(loader, 0);
    QVERIFY(loader.isKept(source(0)));
    load(loader, 1);
    QVERIFY(loader.isKept(source(1)) && !loader.isKept(source(0)));
    loader.readAhead({source(2)});
    load(loader, 1);
    QCOMPARE(loaded.size(), 3);
    QVERIFY(!loader.isKept(source(2)));
}

QTEST_MAIN(RadiographLoaderTest)
#include "radiograph_loader_test.moc"
