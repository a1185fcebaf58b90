#include "ui/kit/action_registry.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/view_actions.h"
#include "ui/viewer/window_presets.h"

#include "tests/ui/viewer/viewer_films.h"

#include <QTest>

#include <cmath>

using imaging::Voi;
using viewer::Film;

class WindowPresetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void presetsArePercentilesOfTheFilmsOwnValues();
    void onAnInverseFilmTheDarkEndIsTheUpperOne();
    void anEvenFilmHasNoEmptyWindow();
    void theFilesWindowsComeInTurn();
    void aFileWithoutAWindowHasItsFirstPicture();
    void theKeysTakeThem();
    void theWordsNameThePercentiles();
};

namespace {

/// 1,000 pixels with the values 0 … 999: the percentile p is the value 10·p − 1.
std::shared_ptr<imaging::Radiograph> thousand() { return filmOf(100, 10, 12, [](int x, int y) { return y * 100 + x; }); }

double low(const Voi& voi) { return voi.window.centre - voi.window.width / 2; }
double high(const Voi& voi) { return voi.window.centre + voi.window.width / 2; }

} // namespace

void WindowPresetsTest::presetsArePercentilesOfTheFilmsOwnValues()
{
    const Film film(thousand());
    const auto presets = viewer::windowPresets(film);
    QCOMPARE(presets.size(), std::size_t(viewer::presetCount));
    QCOMPARE(low(presets[0].voi), 29.0); // lung: 3 % to 68 %
    QCOMPARE(high(presets[0].voi), 679.0);
    QVERIFY(low(presets[1].voi) > low(presets[0].voi) && high(presets[1].voi) > high(presets[0].voi)); // mediastinum is brighter
    QCOMPARE(presets[3].voi.kind, Voi::Kind::FullRange);
    QCOMPARE(low(presets[4].voi), 9.0);
    QCOMPARE(high(presets[4].voi), 989.0);
    // The window is linear from edge to edge: black at its low end, white at its high one.
    const imaging::GreyTable table = imaging::greyTable(film.radiograph(), presets[0].voi);
    QCOMPARE(int(table.at(29)), 0);
    QCOMPARE(int(table.at(354)), 128);
    QCOMPARE(int(table.at(679)), 255);
}

void WindowPresetsTest::onAnInverseFilmTheDarkEndIsTheUpperOne()
{
    auto r = thousand();
    r->inverse = true;
    const Film film(r);
    const Voi lung = viewer::windowPresets(film)[0].voi;
    QVERIFY(std::abs(low(lung) - 319) <= 1); // 32 % … 97 %
    QVERIFY(std::abs(high(lung) - 969) <= 1);
    QCOMPARE(int(imaging::greyTable(*r, lung).at(970)), 0);
    QVERIFY(imaging::greyTable(*r, lung).at(330) > 240);
}

void WindowPresetsTest::anEvenFilmHasNoEmptyWindow()
{
    const Film film(filmOf(8, 8, 12, [](int, int) { return 5; }));
    for (const auto& preset : viewer::windowPresets(film))
        if (preset.voi.kind == Voi::Kind::Window)
            QVERIFY(preset.voi.window.width >= 1);
}

void WindowPresetsTest::theFilesWindowsComeInTurn()
{
    auto r = thousand();
    r->windows = {{500, 400, imaging::VoiFunction::Linear, "NORMAL"}, {600, 200, imaging::VoiFunction::Linear, "HARDER"}};
    r->voiLuts.push_back({0, 8, {0, 255}, "SOFT"});
    const Film film(r);
    const auto windows = viewer::fileWindows(film);
    QCOMPARE(windows.size(), std::size_t(3));
    QCOMPARE(windows[2].name, QString("SOFT"));
    Voi voi = viewer::windowPresets(film)[0].voi; // whatever was there: the first picture comes first
    for (const std::size_t expected : {0, 1, 2, 0}) {
        voi = viewer::nextFileWindow(film, voi);
        QCOMPARE(voi, windows[expected].voi);
    }
}

void WindowPresetsTest::aFileWithoutAWindowHasItsFirstPicture()
{
    const Film film(rampFilm(8, 8));
    QCOMPARE(viewer::fileWindows(film).size(), std::size_t(1));
    QCOMPARE(viewer::nextFileWindow(film, {}), imaging::firstVoi(film.radiograph()));
}

void WindowPresetsTest::theKeysTakeThem()
{
    kit::ActionRegistry registry;
    QWidget window;
    auto* view = new viewer::RadiographView(&window);
    viewer::ViewActions::of(registry).addView(view);
    registry.attach(&window, {});
    view->setRadiograph(thousand());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    const auto presets = viewer::windowPresets(*view->film());
    for (int i = 0; i < viewer::presetCount; ++i) {
        QTest::keyClick(view, Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(view->voi(), presets[std::size_t(i)].voi);
    }
    QTest::keyClick(view, Qt::Key_0, Qt::AltModifier);
    QCOMPARE(view->voi(), imaging::firstVoi(view->film()->radiograph()));
}

void WindowPresetsTest::theWordsNameThePercentiles()
{
    QVERIFY(viewer::presetWords(0).help.contains("3") && viewer::presetWords(0).help.contains("68"));
    QVERIFY(viewer::presetWords(1).help.contains("99.5"));
    QVERIFY(viewer::presetWords(0).help.contains("Hounsfield"));
}

QTEST_MAIN(WindowPresetsTest)
#include "window_presets_test.moc"
