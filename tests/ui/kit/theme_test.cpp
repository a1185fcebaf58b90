#include "ui/kit/error_sentence.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <set>

using kit::theme;
using kit::ThemeName;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastOfBlackOnWhiteIsTwentyOne();
    void everyTextStandsOutFromItsGrounds_data();
    void everyTextStandsOutFromItsGrounds();
    void aFiguresColourFollowsItsGround();
    void aFindingHasOneColourInEveryTheme();
    void addedFindingsHaveColoursOfTheirOwn();
    void theStyleSheetNamesNoUnknownToken();
    void everyIconRendersInTheColourAsked();
    void anErrorIsASentenceWithItsPartsAndAnAdvice();
};

void ThemeTest::contrastOfBlackOnWhiteIsTwentyOne()
{
    QCOMPARE(kit::contrastRatio(Qt::black, Qt::white), 21.0); // WCAG 2.1
    QVERIFY(std::abs(kit::contrastRatio(QColor("#767676"), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::everyTextStandsOutFromItsGrounds_data()
{
    QTest::addColumn<int>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ground");
    for (int name = 0; name < 3; ++name)
        for (const auto& [text, ground] : kit::Theme::textOnGround())
            QTest::addRow("%s: %s on %s", qPrintable(kit::Theme::textOf(ThemeName(name))), qPrintable(text),
                          qPrintable(ground))
                << name << text << ground;
}

void ThemeTest::everyTextStandsOutFromItsGrounds()
{
    QFETCH(int, name);
    QFETCH(QString, text);
    QFETCH(QString, ground);
    const double contrast =
        kit::contrastRatio(theme().colour(ThemeName(name), text), theme().colour(ThemeName(name), ground));
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void ThemeTest::aFiguresColourFollowsItsGround()
{
    QCOMPARE(kit::mixed(Qt::black, Qt::white, 0.5).red(), 128);
    for (const ThemeName name : {ThemeName::Dark, ThemeName::Light, ThemeName::Contrast}) {
        theme().use(name);
        const QColor track = theme().colour("track");
        for (const char* fill : {"good", "accent"}) { // a fold that is done, one under way
            const QColor ground = kit::mixed(track, theme().colour(QLatin1String(fill)), theme().number("alpha.part_3"));
            QVERIFY2(kit::contrastRatio(theme().textOn(ground), ground) >= 4.5, fill);
        }
        QVERIFY(kit::contrastRatio(theme().textOn(track), track) >= 4.5);
    }
}

void ThemeTest::aFindingHasOneColourInEveryTheme()
{
    theme().use(ThemeName::Dark);
    const QColor dark = theme().findingColour("Mass");
    theme().use(ThemeName::Light);
    QCOMPARE(theme().findingColour("Mass"), dark);
    QCOMPARE(dark, QColor("#fe5fb7"));
    QVERIFY(kit::contrastRatio(dark, Qt::black) >= 4.5);
    QCOMPARE(theme().findingKey("Mass"), QStringLiteral("5"));
}

void ThemeTest::addedFindingsHaveColoursOfTheirOwn()
{
    std::set<QRgb> seen;
    for (int position = 0; position < 28; ++position)
        seen.insert(theme().findingColour(position < 14 ? "" : "Granuloma", position).rgb());
    QCOMPARE(seen.size(), 28u);
    QCOMPARE(theme().findingColour("Atelectasis", 20), theme().findingColour("", 0)); // NIH's go by their name
}

void ThemeTest::theStyleSheetNamesNoUnknownToken()
{
    for (ThemeName name : {ThemeName::Dark, ThemeName::Light, ThemeName::Contrast}) {
        theme().use(name);
        const QString sheet = theme().styleSheet();
        QVERIFY(sheet.contains(theme().colour("surface").name()));
        QVERIFY(!sheet.contains('@'));
        QVERIFY2(!sheet.contains("#ff00ff"), "magenta stands for a role that is not in theme.json");
    }
}

void ThemeTest::everyIconRendersInTheColourAsked()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({"*.svg"});
    QVERIFY(files.size() >= 67);
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        if (name == QLatin1String("fewbox"))
            continue; // the program's own icon has its own colours
        const QImage image = kit::iconPixmap(name, 24, QColor(255, 0, 0), 2).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        std::set<QRgb> opaque;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    opaque.insert(image.pixel(x, y));
        QVERIFY2(opaque == std::set<QRgb>{qRgb(255, 0, 0)}, qPrintable(name));
    }
}

void ThemeTest::anErrorIsASentenceWithItsPartsAndAnAdvice()
{
    const domain::Error error{domain::ErrorCode::FileMissing, "/films/{found}.png", "nothing", "a file"};
    const QString sentence = kit::errorSentence(error);
    QVERIFY2(sentence.contains("/films/{found}.png"), qPrintable(sentence)); // text in the parts is not expanded
    QVERIFY(!kit::errorAdvice(error).isEmpty());
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
