#include "core/learning/augmentation.h"

#include <torch/types.h>

#include <QTest>

#include <cmath>
#include <numbers>

using domain::FindingBox;
using domain::Label;
using learning::Change;

namespace {

constexpr std::int64_t side = 200;

/// Black, with the box's area white.
at::Tensor pictureOf(const domain::Box& box)
{
    at::Tensor picture = torch::zeros({1, 1, side, side});
    const auto at = [](double share) { return static_cast<std::int64_t>(std::lround(share * side)); };
    picture.slice(2, at(box.top()), at(box.bottom())).slice(3, at(box.left()), at(box.right())).fill_(1);
    return picture;
}

/// The bright part's bounding box, and its centre of mass, in the relative frame.
struct Bright {
    domain::Box bounds;
    domain::Point centre;
};
Bright brightOf(const at::Tensor& picture)
{
    const at::Tensor mass = picture[0][0];
    const at::Tensor where = torch::nonzero(mass > 0.5).to(torch::kFloat64);
    const at::Tensor least = std::get<0>(where.min(0));
    const at::Tensor most = std::get<0>(where.max(0));
    const double x = least[1].item<double>() / side;
    const double y = least[0].item<double>() / side;
    Bright bright;
    bright.bounds = {x, y, (most[1].item<double>() + 1) / side - x, (most[0].item<double>() + 1) / side - y};
    const at::Tensor position = (torch::arange(side, torch::kFloat32) + 0.5) / side;
    const double total = mass.sum().item<double>();
    bright.centre = {(mass.sum(0) * position).sum().item<double>() / total,
                     (mass.sum(1) * position).sum().item<double>() / total};
    return bright;
}

Change scaled(double x, double y)
{
    Change change;
    change.a[0][0] = change.scaleX = x;
    change.a[1][1] = change.scaleY = y;
    return change;
}

Change turned(double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    Change change;
    change.a[0][0] = change.a[1][1] = std::cos(angle);
    change.a[1][0] = std::sin(angle);
    change.a[0][1] = -change.a[1][0];
    return change;
}

} // namespace

class AugmentationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boxesMoveAsPixelsDo_data();
    void boxesMoveAsPixelsDo();
    void drawnChangesKeepTheBoxOverItsSquare();
    void noChangeLeavesPixelsAsTheyAre();
    void aShiftByOnePatchMovesEveryPatchExactly();
    void contrastAndBrightnessChangeGreyAlone();
    void aBoxIsClippedToThePicture();
    void aBoxLosesMoreThanSeventyPercentAndIsDropped();
    void aFindingThatLeftThePictureCarriesNoLoss();
    void theNumberOfDeviatesDoesNotDependOnTheSettings();
};

void AugmentationTest::boxesMoveAsPixelsDo_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("shifted") << 0;
    QTest::newRow("mirrored") << 1;
    QTest::newRow("mirrored and shifted") << 2;
    QTest::newRow("stretched") << 3;
    QTest::newRow("shrunk along one axis") << 4;
}

void AugmentationTest::boxesMoveAsPixelsDo()
{
    QFETCH(int, which);
    const std::vector<Change> changes{learning::shiftOf(0.1, -0.05, false), learning::shiftOf(0, 0, true),
                                      learning::shiftOf(-0.1, 0.05, true), scaled(1.25, 1.25), scaled(1, 0.8)};
    const Change change = changes[static_cast<std::size_t>(which)];
    const domain::Box box{0.2, 0.3, 0.2, 0.1};
    const Bright bright = brightOf(learning::changePixels(pictureOf(box), {change}));
    const auto moved = learning::moveBoxes({{0, box}}, change);
    QCOMPARE(moved.size(), 1U);
    const domain::Box& expected = bright.bounds;
    const double pixel = 1.0 / side;
    QVERIFY(std::abs(moved[0].box.left() - expected.left()) <= pixel);
    QVERIFY(std::abs(moved[0].box.right() - expected.right()) <= pixel);
    QVERIFY(std::abs(moved[0].box.top() - expected.top()) <= pixel);
    QVERIFY(std::abs(moved[0].box.bottom() - expected.bottom()) <= pixel);
}

void AugmentationTest::drawnChangesKeepTheBoxOverItsSquare()
{
    domain::MethodOptions options = *domain::presetOptions("quick");
    options.augmentContrast = options.augmentBrightness = 0;
    domain::Random random(7);
    const domain::Box box{0.35, 0.4, 0.2, 0.2};
    for (int i = 0; i < 50; ++i) {
        const Change change = learning::drawChange(options, random);
        const auto moved = learning::moveBoxes({{0, box}}, change);
        QCOMPARE(moved.size(), 1U);
        const domain::Point centre = brightOf(learning::changePixels(pictureOf(box), {change})).centre;
        QVERIFY(std::abs(moved[0].box.centre().x - centre.x) < 0.5 / side);
        QVERIFY(std::abs(moved[0].box.centre().y - centre.y) < 0.5 / side);
    }
    // A turned square is larger than its box; its centre is not elsewhere.
    const Change turn = turned(30);
    const auto moved = learning::moveBoxes({{0, box}}, turn);
    const domain::Point centre = brightOf(learning::changePixels(pictureOf(box), {turn})).centre;
    QVERIFY(std::abs(moved[0].box.centre().x - centre.x) < 0.5 / side);
    QVERIFY(std::abs(moved[0].box.width - 0.2) < 1e-12);
}

void AugmentationTest::noChangeLeavesPixelsAsTheyAre()
{
    const at::Tensor picture = torch::rand({2, 1, 32, 32});
    const at::Tensor same = learning::changePixels(picture, {Change{}, Change{}});
    QVERIFY((picture - same).abs().max().item<double>() < 1e-5);
}

void AugmentationTest::aShiftByOnePatchMovesEveryPatchExactly()
{
    const at::Tensor maps = torch::rand({1, 3, 20, 20});
    const at::Tensor shifted = learning::changePixels(maps, {learning::shiftOf(1.0 / 20, 0, false)});
    QVERIFY((shifted.slice(3, 1, 20) - maps.slice(3, 0, 19)).abs().max().item<double>() < 1e-5);
}

void AugmentationTest::contrastAndBrightnessChangeGreyAlone()
{
    Change change;
    change.contrast = 2;
    change.brightness = -0.5;
    const at::Tensor picture = torch::full({1, 1, 8, 8}, 0.75);
    const at::Tensor changed = learning::changePixels(picture, {change});
    QVERIFY((changed - 1.0).abs().max().item<double>() < 1e-6);
}

void AugmentationTest::aBoxIsClippedToThePicture()
{
    const auto moved = learning::moveBoxes({{3, {0.8, 0.5, 0.2, 0.2}}}, learning::shiftOf(0.1, 0, false));
    QCOMPARE(moved.size(), 1U);
    QCOMPARE(moved[0].finding, 3);
    QVERIFY(std::abs(moved[0].box.left() - 0.9) < 1e-12);
    QVERIFY(std::abs(moved[0].box.right() - 1.0) < 1e-12);
}

void AugmentationTest::aBoxLosesMoreThanSeventyPercentAndIsDropped()
{
    const FindingBox box{0, {0.8, 0.5, 0.2, 0.2}};
    QCOMPARE(learning::moveBoxes({box}, learning::shiftOf(0.135, 0, false)).size(), 1U); // 32.5 % is left
    QCOMPARE(learning::moveBoxes({box}, learning::shiftOf(0.145, 0, false)).size(), 0U); // 27.5 %
    QCOMPARE(learning::moveBoxes({box}, learning::shiftOf(0.5, 0, false)).size(), 0U);
}

void AugmentationTest::aFindingThatLeftThePictureCarriesNoLoss()
{
    learning::Sample sample{{Label::Present, Label::Absent}, {{0, {0.9, 0.5, 0.1, 0.1}}}};
    const learning::Sample changed = learning::changeSample(sample, learning::shiftOf(0.2, 0, false));
    QVERIFY(changed.boxes.empty());
    const learning::LossTargets targets = learning::targetsOf({changed}, 2, 4);
    QCOMPARE(targets.known[0][0].item<float>(), 0.F);
    QCOMPARE(targets.annotated[0][0].item<float>(), 0.F);
    QCOMPARE(targets.known[0][1].item<float>(), 1.F);
}

void AugmentationTest::theNumberOfDeviatesDoesNotDependOnTheSettings()
{
    domain::Random plain(3);
    domain::Random rich(3);
    learning::drawChange({}, plain);
    learning::drawChange(*domain::presetOptions("quick"), rich);
    QCOMPARE(plain.state(), rich.state());
}

QTEST_GUILESS_MAIN(AugmentationTest)
#include "augmentation_test.moc"
