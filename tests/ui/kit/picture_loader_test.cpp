#include "ui/kit/picture_loader.h"

#include <QPixmap>
#include <QTest>

#include <atomic>

class PictureLoaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFailedIsTriedAgainOnlyWhenToldTo();
};

void PictureLoaderTest::whatFailedIsTriedAgainOnlyWhenToldTo()
{
    std::atomic<int> asked = 0;
    std::atomic<bool> isThere = false;
    kit::PictureLoader loader([&](const QString&) {
        ++asked;
        QImage image;
        if (isThere) {
            image = QImage(4, 4, QImage::Format_Grayscale8);
            image.fill(128);
        }
        return image;
    });
    QVERIFY(loader.pixmap("film").isNull());
    QTRY_VERIFY(!loader.isPending());
    isThere = true; // its folder is back
    QVERIFY(loader.pixmap("film").isNull());
    QVERIFY(!loader.isPending());
    QCOMPARE(asked.load(), 1);
    loader.forgetFailures();
    QVERIFY(loader.pixmap("film").isNull()); // on its way
    QTRY_VERIFY(!loader.pixmap("film").isNull());
    loader.forgetFailures(); // a picture that is there stays
    QVERIFY(!loader.pixmap("film").isNull());
    QCOMPARE(asked.load(), 2);
}

QTEST_MAIN(PictureLoaderTest)
#include "picture_loader_test.moc"
