// Where tabs and sizes stand, and that every text on a film is read on white bone too.
#include "ui/kit/theme.h"
#include "ui/viewer/box_labels.h"
#include "ui/viewer/film_annotations.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>

using viewer::BoxLabelPlace;
using viewer::ViewerBox;

class BoxLabelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLoneTabStandsAboveTheTopLeftCorner();
    void atTheUpperEdgeATabStandsInside();
    void noTwoLabelsOverlap_data();
    void noTwoLabelsOverlap();
    void theSizeStaysWithItsBoxInsideAnother();
    void tabsGiveWayToTheCorners();
    void aTabCoversNoSmallMark_data();
    void aTabCoversNoSmallMark();
    void aTabMayCoverASmallMarkWhereNothingElseIsFree();
    void theOthersTabsStayWhileABoxIsDragged();
    void aMarkOutOfSightHasNoLabel();
    void textsOnAWhiteFilmKeepTheirContrast_data();
    void textsOnAWhiteFilmKeepTheirContrast();
};

namespace {

const QRectF area(4, 4, 792, 592);

ViewerBox box(int key, const domain::Box& place, const QString& tab = QStringLiteral("5 Mas · AB"))
{
    ViewerBox made;
    made.key = key;
    made.box = place;
    made.colour = Qt::magenta;
    made.tab = tab;
    return made;
}

ViewerBox underTheHand(ViewerBox box)
{
    box.selected = box.handles = true;
    box.sizeText = QStringLiteral("40 × 30 mm  80 × 60 px");
    return box;
}

std::vector<QRectF> labels(const std::vector<BoxLabelPlace>& places)
{
    std::vector<QRectF> all;
    for (const BoxLabelPlace& place : places)
        for (const QRectF& label : {place.tab, place.size})
            if (!label.isNull())
                all.push_back(label);
    return all;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

void BoxLabelsTest::aLoneTabStandsAboveTheTopLeftCorner()
{
    const auto places = viewer::placeBoxLabels({}, {underTheHand(box(1, {100, 200, 300, 80}))}, area);
    QCOMPARE(places[0].tab.topLeft(), QPointF(99, 180)); // 18 high, 2 away, over the outer edge of the line
    QCOMPARE(places[0].size.right(), 400.0);
    QVERIFY(places[0].size.top() > 280);
}

void BoxLabelsTest::atTheUpperEdgeATabStandsInside()
{
    const auto places = viewer::placeBoxLabels({}, {box(1, {100, 10, 300, 80})}, area);
    QCOMPARE(places[0].tab.top(), 13.0);
}

void BoxLabelsTest::noTwoLabelsOverlap_data()
{
    QTest::addColumn<std::vector<ViewerBox>>("boxes");
    QTest::newRow("two readers' equal boxes")
        << std::vector{box(1, {200, 200, 60, 50}), box(2, {200, 200, 60, 50}, QStringLiteral("5 Mas · CD"))};
    QTest::newRow("five readers' equal boxes")
        << std::vector{box(1, {200, 200, 60, 50}), box(2, {200, 200, 60, 50}), box(3, {200, 200, 60, 50}),
                       box(4, {200, 200, 60, 50}), box(5, {200, 200, 60, 50})};
    QTest::newRow("a few pixels apart")
        << std::vector{box(1, {200, 200, 90, 50}), box(2, {206, 203, 80, 60}), box(3, {197, 208, 99, 40})};
    QTest::newRow("one box's tab where the other's foot is")
        << std::vector{box(1, {200, 200, 90, 50}), box(2, {205, 268, 90, 50})};
    QTest::newRow("the selected one's size beside another's tab")
        << std::vector{underTheHand(box(1, {200, 200, 150, 50})), box(2, {210, 275, 90, 50})};
    QTest::newRow("at the upper edge") << std::vector{box(1, {200, 6, 90, 90}), box(2, {204, 8, 90, 90})};
    QTest::newRow("in the lower right corner")
        << std::vector{box(1, {750, 560, 40, 30}), underTheHand(box(2, {748, 562, 42, 30})), box(3, {745, 555, 50, 40})};
    std::vector<ViewerBox> crowd;
    for (int i = 0; i < 12; ++i)
        crowd.push_back(box(i + 1, {200.0 + 11 * (i % 4), 200.0 + 13 * (i / 4), 120, 110}));
    QTest::newRow("a crowd") << crowd;
}

void BoxLabelsTest::noTwoLabelsOverlap()
{
    QFETCH(std::vector<ViewerBox>, boxes);
    const std::vector<QRectF> all = labels(viewer::placeBoxLabels({}, boxes, area));
    QVERIFY(all.size() >= boxes.size()); // nobody's is left out
    for (std::size_t i = 0; i < all.size(); ++i) {
        QVERIFY(area.contains(all[i]));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!all[i].intersects(all[j]), qPrintable(QStringLiteral("%1 and %2").arg(j).arg(i)));
    }
}

void BoxLabelsTest::theSizeStaysWithItsBoxInsideAnother()
{
    const auto places = viewer::placeBoxLabels({}, {underTheHand(box(1, {300, 300, 60, 50})), box(2, {100, 100, 600, 450})}, area);
    QCOMPARE(places[0].size.right(), 360.0);
    QVERIFY(places[0].size.top() > 350 && places[0].size.top() < 370);
}

void BoxLabelsTest::tabsGiveWayToTheCorners()
{
    const QRectF corner(8, 8, 160, 40);
    const auto places = viewer::placeBoxLabels({}, {box(1, {12, 30, 300, 200})}, area, {corner});
    QVERIFY(!places[0].tab.intersects(corner));
}

void BoxLabelsTest::aTabCoversNoSmallMark_data()
{
    QTest::addColumn<std::vector<ViewerBox>>("boxes");
    ViewerBox point = box(2, {215, 190, 0, 0});
    point.isPoint = true;
    QTest::newRow("a nodule over the box's corner") << std::vector{box(1, {200, 200, 160, 120}), box(2, {205, 178, 24, 18})};
    QTest::newRow("a nodule's tab beside another nodule") << std::vector{box(1, {200, 200, 30, 30}), box(2, {210, 174, 24, 20})};
    QTest::newRow("a point over the box's corner") << std::vector{box(1, {200, 200, 160, 120}), point};
    QTest::newRow("its own, at the upper edge") << std::vector{box(1, {300, 5, 30, 30})};
    QTest::newRow("three in a row") << std::vector{box(1, {200, 200, 30, 30}), box(2, {235, 180, 24, 20}), box(3, {200, 178, 30, 20})};
}

void BoxLabelsTest::aTabCoversNoSmallMark()
{
    QFETCH(std::vector<ViewerBox>, boxes);
    for (const BoxLabelPlace& place : viewer::placeBoxLabels({}, boxes, area, {}, boxes))
        for (const ViewerBox& other : boxes) {
            const QRectF rect(other.box.x, other.box.y, other.box.width, other.box.height);
            const QRectF mark = other.isPoint ? viewer::pointRing(rect.topLeft()) : rect;
            const QRectF both = mark.intersected(place.tab);
            if (mark.width() * mark.height() < 2000)
                QVERIFY2(both.width() * both.height() <= 0.1 * mark.width() * mark.height(), qPrintable(QString::number(other.key)));
        }
}

void BoxLabelsTest::aTabMayCoverASmallMarkWhereNothingElseIsFree()
{
    std::vector<ViewerBox> nodules;
    for (int i = 0; i < 400; ++i)
        nodules.push_back(box(i + 2, {4.0 + 39 * (i % 20), 4.0 + 29 * (i / 20), 36, 26}, {}));
    nodules.push_back(box(1, {300, 300, 60, 60}));
    const auto places = viewer::placeBoxLabels({}, nodules, area, {}, nodules);
    QVERIFY(area.contains(places.back().tab));
    QVERIFY(std::abs(places.back().tab.bottom() - 298) < 1e-9); // where it stands as long as nobody is in the way
}

void BoxLabelsTest::theOthersTabsStayWhileABoxIsDragged()
{
    const std::vector<ViewerBox> others{box(1, {200, 200, 90, 50}), box(3, {206, 203, 80, 60})};
    std::vector<ViewerBox> resting = others;
    resting.push_back(box(2, {240, 180, 30, 18})); // where the hand took it from
    const auto at = [&](double x) {
        std::vector<ViewerBox> boxes = others;
        boxes.push_back(underTheHand(box(2, {x, 181, 30, 18}))); // painted last, by its key in the middle
        auto places = viewer::placeBoxLabels({}, boxes, area, {}, resting);
        places.pop_back();
        return labels(places);
    };
    const std::vector<QRectF> before = at(20);
    for (double x = 20; x < 500; x += 7)
        QCOMPARE(at(x), before);
}

void BoxLabelsTest::aMarkOutOfSightHasNoLabel()
{
    const auto places = viewer::placeBoxLabels({}, {box(1, {900, 200, 90, 50})}, area);
    QVERIFY(labels(places).empty());
}

void BoxLabelsTest::textsOnAWhiteFilmKeepTheirContrast_data()
{
    using Paint = std::function<void(QPainter&)>;
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<QColor>("text");
    const kit::Theme& theme = kit::theme();
    const QColor plain = theme.viewerColour(QStringLiteral("corner_text"));
    const viewer::CornerTexts corner{.topLeft = {"Name", "1956"}, .topRight = {}, .bottomLeft = {}, .bottomRight = {}, .warnings = {}};
    const viewer::CornerTexts warning{.topLeft = {}, .topRight = {}, .bottomLeft = {}, .bottomRight = {}, .warnings = {"turned"}};
    QTest::newRow("corner") << Paint([=](QPainter& p) { viewer::paintCorners(p, {0, 0, 400, 300}, corner); }) << plain;
    QTest::newRow("warning") << Paint([=](QPainter& p) { viewer::paintCorners(p, {0, 0, 400, 300}, warning); })
                             << theme.colour(kit::ThemeName::Dark, QStringLiteral("warn"));
    QTest::newRow("scale") << Paint([](QPainter& p) { viewer::paintScale(p, {0, 0, 400, 300}, 2); })
                           << theme.viewerColour(QStringLiteral("scale_bar"));
    QTest::newRow("a map's scale")
        << Paint([](QPainter& p) { viewer::paintBlobScale(p, {100, 200, 180, 20}, {1, 1, {0.5f}, Qt::magenta}); }) << plain;
    QTest::newRow("tab") << Paint([](QPainter& p) { viewer::paintBoxLabels(p, {box(1, {60, 100, 80, 40})}, {{{60, 80, 90, 18}, {}}}); })
                         << plain;
    QTest::newRow("size") << Paint([](QPainter& p) {
        viewer::paintBoxLabels(p, {underTheHand(box(1, {60, 100, 80, 40}))}, {{{}, {60, 150, 200, 20}}});
    }) << theme.viewerColour(QStringLiteral("handle_fill"));
}

void BoxLabelsTest::textsOnAWhiteFilmKeepTheirContrast()
{
    QFETCH(std::function<void(QPainter&)>, paint);
    QFETCH(QColor, text);
    QImage film(400, 300, QImage::Format_RGB32);
    film.fill(Qt::white);
    QPainter painter(&film);
    paint(painter);
    painter.end();
    std::map<QRgb, int> counts; // most of what is no longer white is what the text stands on
    for (int y = 0; y < film.height(); ++y)
        for (int x = 0; x < film.width(); ++x)
            if (film.pixel(x, y) != qRgb(255, 255, 255))
                ++counts[film.pixel(x, y)];
    QVERIFY(!counts.empty());
    const auto ground = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    QVERIFY2(contrast(text, QColor(ground->first)) >= 4.5, qPrintable(QColor(ground->first).name()));
}

QTEST_MAIN(BoxLabelsTest)
#include "box_labels_test.moc"
