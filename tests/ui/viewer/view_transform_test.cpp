#include "ui/viewer/view_transform.h"

#include <QTest>

using viewer::ViewTransform;

class ViewTransformTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAndBackIsTheSamePoint_data();
    void thereAndBackIsTheSamePoint();
    void fitLeavesTheMarginAroundTheLongerSide();
    void nonSquarePixelsStretchTheViewAlone();
    void thePointUnderTheCursorStaysThereWhenZooming();
    void everyOrientationPutsTheCornersWhereTheyBelong_data();
    void everyOrientationPutsTheCornersWhereTheyBelong();
    void flippingAndTurningAreWhatTheEyeSees();
    void aTurnedFilmFitsByItsOtherSide();
    void aDragMovesATurnedFilmWithTheHand();
};

void ViewTransformTest::thereAndBackIsTheSamePoint_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<double>("aspect");
    for (double zoom : {0.11, 0.75, 1.0, 3.7, 64.0})
        for (double aspect : {1.0, 0.5, 1.6})
            QTest::addRow("zoom %g, aspect %g", zoom, aspect) << zoom << aspect;
}

void ViewTransformTest::thereAndBackIsTheSamePoint()
{
    QFETCH(double, zoom);
    QFETCH(double, aspect);
    ViewTransform transform;
    transform.setImage({2022, 2022}, aspect);
    transform.setView({840, 788});
    transform.setZoom(zoom);
    transform.setCentre({700.25, 311.5});
    for (const domain::Point point : {domain::Point{0, 0}, {2022, 2022}, {571.3, 268.77}}) {
        const domain::Point back = transform.imageFromView(transform.viewFromImage(point));
        QVERIFY(std::abs(back.x - point.x) < 1e-9 && std::abs(back.y - point.y) < 1e-9);
        QVERIFY((transform.viewFromImage().map(QPointF(point.x, point.y)) - transform.viewFromImage(point)).manhattanLength() <
                1e-6);
    }
}

void ViewTransformTest::fitLeavesTheMarginAroundTheLongerSide()
{
    ViewTransform transform;
    transform.setImage({1000, 500}, 1);
    transform.setView({516, 616});
    transform.fit(8);
    QCOMPARE(transform.zoom(), 0.5);
    QCOMPARE(transform.viewFromImage(domain::Point{0, 0}), QPointF(8, 183));
    QCOMPARE(transform.viewFromImage(domain::Point{1000, 500}), QPointF(508, 433));
}

void ViewTransformTest::nonSquarePixelsStretchTheViewAlone()
{
    ViewTransform transform;
    transform.setImage({100, 100}, 2); // a pixel is twice as high as wide
    transform.setView({400, 400});
    transform.setZoom(1);
    const QRectF rect = transform.viewFromImage(domain::Box{10, 10, 20, 20});
    QCOMPARE(rect.size(), QSizeF(20, 40));
    QCOMPARE(transform.imageFromView(rect), (domain::Box{10, 10, 20, 20}));
}

void ViewTransformTest::thePointUnderTheCursorStaysThereWhenZooming()
{
    ViewTransform transform;
    transform.setImage({1024, 1024}, 1);
    transform.setView({800, 800});
    transform.fit(8);
    const QPointF cursor(433.5, 210.25);
    const domain::Point before = transform.imageFromView(cursor);
    transform.zoomAt(cursor, 5);
    const domain::Point after = transform.imageFromView(cursor);
    QVERIFY(std::abs(before.x - after.x) < 1e-9 && std::abs(before.y - after.y) < 1e-9);
}

void ViewTransformTest::everyOrientationPutsTheCornersWhereTheyBelong_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("turns");
    QTest::addColumn<QPointF>("topLeft");  // where the image's corners lie on the screen: the film is 40 × 20 view px,
    QTest::addColumn<QPointF>("topRight"); // its middle at (50, 50)
    QTest::newRow("as stored") << false << 0 << QPointF(30, 40) << QPointF(70, 40);
    QTest::newRow("90°") << false << 1 << QPointF(60, 30) << QPointF(60, 70);
    QTest::newRow("180°") << false << 2 << QPointF(70, 60) << QPointF(30, 60);
    QTest::newRow("270°") << false << 3 << QPointF(40, 70) << QPointF(40, 30);
    QTest::newRow("flipped") << true << 0 << QPointF(70, 40) << QPointF(30, 40);
    QTest::newRow("flipped, 90°") << true << 1 << QPointF(60, 70) << QPointF(60, 30);
    QTest::newRow("flipped, 180°") << true << 2 << QPointF(30, 60) << QPointF(70, 60);
    QTest::newRow("flipped, 270°") << true << 3 << QPointF(40, 30) << QPointF(40, 70);
}

void ViewTransformTest::everyOrientationPutsTheCornersWhereTheyBelong()
{
    QFETCH(bool, mirrored);
    QFETCH(int, turns);
    ViewTransform transform;
    transform.setImage({20, 5}, 2); // 20 × 10 in the shape of its pixels
    transform.setView({100, 100});
    transform.setZoom(2);
    transform.setOrientation({mirrored, turns});
    QTEST(transform.viewFromImage(domain::Point{0, 0}), "topLeft");
    QTEST(transform.viewFromImage(domain::Point{20, 0}), "topRight");
    for (const domain::Point point : {domain::Point{0, 0}, {13, 4.5}, {20, 5}}) {
        const domain::Point back = transform.imageFromView(transform.viewFromImage(point));
        QVERIFY(std::abs(back.x - point.x) < 1e-9 && std::abs(back.y - point.y) < 1e-9);
        QVERIFY((transform.viewFromImage().map(QPointF(point.x, point.y)) - transform.viewFromImage(point)).manhattanLength() < 1e-9);
    }
    const domain::Box box{4, 1, 6, 2};
    const QRectF inView = transform.viewFromImage(box);
    QVERIFY(inView.width() > 0 && inView.height() > 0);
    QCOMPARE(inView.width() * inView.height(), 6.0 * 2 * 2 * 2 * 2);
    const domain::Box back = transform.imageFromView(inView);
    QVERIFY(std::abs(back.x - 4) < 1e-9 && std::abs(back.y - 1) < 1e-9 && std::abs(back.width - 6) < 1e-9 && std::abs(back.height - 2) < 1e-9);
}

void ViewTransformTest::flippingAndTurningAreWhatTheEyeSees()
{
    using viewer::Orientation;
    for (const bool mirrored : {false, true})
        for (const int turns : {0, 1, 2, 3}) {
            const Orientation orientation{mirrored, turns};
            // A flip turns every direction on the screen round, left to right alone.
            QCOMPARE(orientation.flipped().viewFromImageX(), QPoint(-orientation.viewFromImageX().x(), orientation.viewFromImageX().y()));
            QCOMPARE(orientation.flipped().viewFromImageY(), QPoint(-orientation.viewFromImageY().x(), orientation.viewFromImageY().y()));
            QCOMPARE(orientation.flipped().flipped(), orientation);
            // A quarter turn takes right to down, down to left.
            QCOMPARE(orientation.turned(1).viewFromImageX(), QPoint(-orientation.viewFromImageX().y(), orientation.viewFromImageX().x()));
            QCOMPARE(orientation.turned(-1).turned(1), orientation);
            QCOMPARE(orientation.turned(4), orientation);
        }
}

void ViewTransformTest::aTurnedFilmFitsByItsOtherSide()
{
    ViewTransform transform;
    transform.setImage({1000, 500}, 1);
    transform.setView({516, 616});
    transform.setOrientation({false, 1});
    transform.fit(8);
    QCOMPARE(transform.zoom(), 0.6); // 600 px of height for 1,000 px of width
    QCOMPARE(transform.viewFromImage(domain::Box{0, 0, 1000, 500}), QRectF(108, 8, 300, 600));
}

void ViewTransformTest::aDragMovesATurnedFilmWithTheHand()
{
    ViewTransform transform;
    transform.setImage({1000, 1000}, 1);
    transform.setView({400, 400});
    transform.setOrientation({true, 3});
    transform.setZoom(3);
    const QPointF before = transform.viewFromImage(domain::Point{480, 520});
    transform.panBy({17, -5});
    const QPointF moved = transform.viewFromImage(domain::Point{480, 520}) - before;
    QVERIFY((moved - QPointF(17, -5)).manhattanLength() < 1e-9);
}

QTEST_APPLESS_MAIN(ViewTransformTest)
#include "view_transform_test.moc"
