// The caches: decoded once, found again, never trusted when torn, never in the way.
#include "core/imaging/network_input.h"
#include "core/imaging/reader.h"
#include "core/imaging/thumbnail.h"
#include "tests/imaging/made_dicom.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace imaging;

class CacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anInputIsDecodedOnce();
    void aChangedFileIsDecodedAgain();
    void aTornCacheFileIsMadeAnew();
    void theCacheIsItsOwnersAlone();
    void withoutAUsableFolderOnlyTimeIsLost();
    void theSameValuesComeWithAndWithoutCache();
    void manyThreadsMayAsk();
    void aThumbnailsLongerSideIsAsAsked();
    void aThumbnailIsDecodedOnce();
    void aWrittenPngIsReadBackTheSame();
    void aPngThatCannotBeWrittenIsSaid();

private:
    void writeFilm(std::uint16_t white, const QDateTime& changed);
    QStringList cacheFiles() const;
    std::string path() const { return m_folder->filePath("film.dcm").toStdString(); }
    std::string cacheFolder() const { return m_folder->filePath("cache").toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_then = QDateTime::fromSecsSinceEpoch(1700000000);
};

void CacheTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    writeFilm(1000, m_then);
}

void CacheTest::writeFilm(std::uint16_t white, const QDateTime& changed)
{
    std::vector<std::uint16_t> pixels(4 * 8, 0);
    pixels[0] = white;
    pixels[31] = 4095;
    const Bytes bytes = MadeDicom().image(4, 8, 16, 12).pixels(pixels).file();
    QFile file(QString::fromStdString(path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    file.flush();
    QVERIFY(file.setFileTime(changed, QFileDevice::FileModificationTime));
}

QStringList CacheTest::cacheFiles() const
{
    QStringList files;
    QDirIterator all(QString::fromStdString(cacheFolder()), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    return files;
}

void CacheTest::anInputIsDecodedOnce()
{
    InputCache cache(cacheFolder());
    const auto first = cache.input(path(), 0, 4);
    QVERIFY(first);
    QCOMPARE(cacheFiles().size(), 1);
    writeFilm(2000, m_then); // same size, same time: a second decoding would show
    QCOMPARE(cache.input(path(), 0, 4).value(), *first);
    QVERIFY(cache.input(path(), 0, 2).value() != *first);
    QCOMPARE(cacheFiles().size(), 2);
}

void CacheTest::aChangedFileIsDecodedAgain()
{
    InputCache cache(cacheFolder());
    const auto first = cache.input(path(), 0, 4);
    writeFilm(2000, m_then.addMSecs(1000));
    QVERIFY(cache.input(path(), 0, 4).value() != *first);
    QFile::remove(QString::fromStdString(path()));
    QCOMPARE(cache.input(path(), 0, 4).error().code, domain::ErrorCode::FileMissing);
}

void CacheTest::aTornCacheFileIsMadeAnew()
{
    InputCache cache(cacheFolder());
    const auto first = cache.input(path(), 0, 4);
    for (const int keep : {0, 10, 40}) {
        QFile file(cacheFiles().first());
        QVERIFY(file.resize(keep));
        QCOMPARE(cache.input(path(), 0, 4).value(), *first);
        QVERIFY(QFile(cacheFiles().first()).size() > 40);
    }
    QFile file(cacheFiles().first());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(20);
    file.write("x");
    file.close();
    QCOMPARE(cache.input(path(), 0, 4).value(), *first);
}

void CacheTest::theCacheIsItsOwnersAlone()
{
    QVERIFY(InputCache(cacheFolder()).input(path(), 0, 4));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
#ifdef Q_OS_UNIX
    for (const QString& file : cacheFiles())
        QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(!(QFile::permissions(QString::fromStdString(cacheFolder() + "/inputs")) & others));
#else
    Q_UNUSED(others)
    QSKIP("permissions are Unix's here");
#endif
}

void CacheTest::withoutAUsableFolderOnlyTimeIsLost()
{
    QFile file(QString::fromStdString(cacheFolder())); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(InputCache(cacheFolder()).input(path(), 0, 4));
    QVERIFY(ThumbnailCache(cacheFolder()).thumbnail(path(), 0, 4));
    QVERIFY(InputCache({}).input(path(), 0, 4));
}

void CacheTest::theSameValuesComeWithAndWithoutCache()
{
    InputCache cache(cacheFolder());
    const auto first = cache.input(path(), 0, 3), second = cache.input(path(), 0, 3);
    const auto without = InputCache({}).input(path(), 0, 3);
    QCOMPARE(*first, *second);
    QCOMPARE(*first, *without);
    const auto exact = networkInput(*readRadiograph(path()), 3);
    for (std::size_t i = 0; i < exact.size(); ++i)
        QVERIFY(std::abs(exact[i] - (*first)[i]) <= 0.5f / 65535 + 1e-7f);
}

void CacheTest::manyThreadsMayAsk()
{
    std::atomic<int> wrong = 0;
    const auto right = InputCache({}).input(path(), 0, 5).value();
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&] {
                InputCache cache(cacheFolder());
                for (int i = 0; i < 20; ++i)
                    if (cache.input(path(), 0, 5).value_or(std::vector<float>()) != right)
                        ++wrong;
            });
    }
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(cacheFiles().size(), 1);
}

void CacheTest::aThumbnailsLongerSideIsAsAsked()
{
    ThumbnailCache cache(cacheFolder());
    const auto image = cache.thumbnail(path(), 0, 4);
    QVERIFY(image);
    QCOMPARE(image->width, 4);
    QCOMPARE(image->height, 2);
    // 12 bits, no window: 0…4095; the corner is the average of 1000, 0, 0, 0.
    QCOMPARE(static_cast<int>(image->pixels[0]), static_cast<int>(250.0 / 4095 * 255 + 0.5));
}

void CacheTest::aThumbnailIsDecodedOnce()
{
    ThumbnailCache cache(cacheFolder());
    const auto first = cache.thumbnail(path(), 0, 4);
    writeFilm(2000, m_then);
    QCOMPARE(cache.thumbnail(path(), 0, 4)->pixels, first->pixels);
}

void CacheTest::aWrittenPngIsReadBackTheSame()
{
    const GreyImage image{3, 2, {0, 10, 20, 128, 254, 255}};
    const std::string file = m_folder->filePath("out.png").toStdString();
    QVERIFY(writePng(file, image));
    const auto back = readRadiograph(file);
    QVERIFY(back);
    QCOMPARE(back->header.size, (domain::Size{3, 2}));
    QCOMPARE(greyImage(*back, firstVoi(*back)).pixels, image.pixels);
}

void CacheTest::aPngThatCannotBeWrittenIsSaid()
{
    const auto done = writePng(m_folder->filePath("no/such/folder.png").toStdString(), {1, 1, {0}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, domain::ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(CacheTest)
#include "cache_test.moc"
