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

QTEST_APPLESS_MAIN(ViewTransformTest)
#include "view_transform_test.moc"
