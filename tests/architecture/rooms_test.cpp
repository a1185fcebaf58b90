// Who may include whom. Linking alone does not hold a wall: with one include root an upward include compiles.
#include "house_rules.h"
#include "test_places.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace house;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QString root = QStringLiteral(FEWBOX_SOURCE_DIR "/");

QList<Source> sources()
{
    QList<Source> all;
    for (const char* part : {"core", "ui", "app"}) {
        QDirIterator files(root + QLatin1String(part), {"*.h", "*.cpp", "*.inl", "*.cu"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root.size());
            all << Source{path, includesOf(path, textOf(root + path),
                                           [](const QString& name) { return QFile::exists(root + name); })};
        }
    }
    return all;
}

/// By Qt's own include folders; its headers are written without their module (<QString>).
QString qtModuleOf(const QString& header)
{
    if (!header.startsWith(u'Q') && !header.startsWith(u'q'))
        return {};
    if (header.startsWith(QStringLiteral("Qt")) && header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const char* module : {"Core", "Gui", "Widgets", "Sql", "Network", "Svg", "SvgWidgets", "PrintSupport",
                               "Concurrent", "Xml", "OpenGL", "Test"}) {
        if (QFile::exists(folder + QStringLiteral("/Qt") + QLatin1String(module) + u'/' + header))
            return QLatin1String(module);
    }
    return {};
}

/// Modules of the made-up house.
QString madeUpModuleOf(const QString& header)
{
    return header == QStringLiteral("QWidget")   ? QStringLiteral("Widgets")
           : header == QStringLiteral("QString") ? QStringLiteral("Core")
                                                 : QString();
}

} // namespace

class RoomsTest : public QObject {
    Q_OBJECT
    Rooms m_rooms;
    QMap<QString, int> m_levels;

    /// A sound house of a few rooms.
    static Rooms madeUp()
    {
        return {{"domain", {{}, {}, {}}},
                {"store", {{"domain"}, {"Core"}, {}}},
                {"imaging", {{"domain"}, {"Core"}, {"DCMTK::dcmdata"}}},
                {"learning", {{"domain"}, {}, {"torch"}}},
                {"worker", {{"imaging", "learning"}, {"Core"}, {"torch"}}},
                {"ui/viewer", {{"imaging"}, {"Core", "Gui", "Widgets"}, {}}},
                {"app/fewbox", {{"ui/viewer", "store"}, {"Core", "Widgets"}, {}}},
                {"app/fewbox-worker", {{"worker"}, {"Core"}, {}}}};
    }
    static QMap<QString, int> madeUpLevels()
    {
        return {{"domain", 0}, {"store", 1}, {"imaging", 1}, {"learning", 2}, {"worker", 3}, {"ui/viewer", 2}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rooms = roomsFromJson(textOf(QStringLiteral(FEWBOX_BINARY_DIR "/rooms.json")).toUtf8());
        QVERIFY2(m_rooms.contains(QStringLiteral("domain")), "CMake writes rooms.json when it configures");
        QDirIterator programs(root + QStringLiteral("app"), {"CMakeLists.txt"}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (programs.hasNext()) {
            Rooms found = programsFromCMake(textOf(programs.next()));
            for (auto it = found.begin(); it != found.end(); ++it) {
                // A program whose rooms are switched off is not built either.
                if (std::all_of(it->uses.begin(), it->uses.end(),
                                [&](const QString& u) { return m_rooms.contains(u); }))
                    m_rooms[it.key()] = it.value();
            }
        }
        m_levels = levelsFromPicture(textOf(root + QStringLiteral("ARCHITECTURE.md")));
        QVERIFY2(m_levels.contains(QStringLiteral("domain")), "ARCHITECTURE.md has a picture of rooms with numbers");
        qInfo().noquote() << "\n" + picture(m_rooms, m_levels);
    }

    void arrowsRunDown()
    {
        const QStringList broken = brokenArrows(m_rooms, m_levels);
        for (const QString& sentence : broken)
            qWarning().noquote() << sentence;
        QCOMPARE(broken.size(), 0);
    }
    void everyIncludeStaysWithinItsWalls()
    {
        const QList<Source> all = sources();
        QVERIFY(all.size() > 50);
        const QStringList broken = brokenIncludes(m_rooms, all, qtModuleOf);
        for (const QString& sentence : broken)
            qWarning().noquote() << sentence;
        QCOMPARE(broken.size(), 0);
    }
    void qtHeadersAreKnownByTheirModule()
    {
        QCOMPARE(qtModuleOf(QStringLiteral("QString")), QStringLiteral("Core"));
        QCOMPARE(qtModuleOf(QStringLiteral("QtTest/QTest")), QStringLiteral("Test"));
        QCOMPARE(qtModuleOf(QStringLiteral("queue")), QString());
    }

    // From here on, made-up houses: a rule that nothing can break holds nothing.
    /// "%n case(s)" on the screen: a counted sentence without its English plural.
    void everyCountedSentenceHasItsEnglishPlural()
    {
        QFile file(QStringLiteral(FEWBOX_SOURCE_DIR "/translations/fewbox_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString known = QString::fromUtf8(file.readAll());
        known.replace(QLatin1String("&apos;"), QLatin1String("'")).replace(QLatin1String("&amp;"), QLatin1String("&"));
        QVERIFY(!known.contains(QLatin1String("type=\"unfinished\"")));
        const QRegularExpression counted(QStringLiteral("\"([^\"]*%n[^\"]*)\"\\s*,"));
        int found = 0;
        QDirIterator sources(QStringLiteral(FEWBOX_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            auto sentences = counted.globalMatch(QString::fromUtf8(source.readAll()));
            while (sentences.hasNext()) {
                const QString sentence = sentences.next().captured(1);
                QVERIFY2(known.contains(QStringLiteral("<source>") + sentence + QStringLiteral("</source>")),
                         qPrintable(source.fileName() + QStringLiteral(": ") + sentence));
                ++found;
            }
        }
        QVERIFY(found > 5); // else the search itself is broken
    }

    void aSoundHouseBreaksNothing()
    {
        QCOMPARE(brokenArrows(madeUp(), madeUpLevels()), QStringList());
        const QList<Source> sound{
            {"core/store/project.cpp", {"core/store/project.h", "core/domain/error.h", "QString", "vector"}},
            {"core/imaging/reader.cpp", {"dcmtk/dcmdata/dctk.h"}},
            {"core/domain/error.h", {"tl/expected.hpp"}},
            {"core/learning/losses.cpp", {"torch/types.h"}},
            {"ui/viewer/film.cpp", {"QWidget", "core/imaging/grey.h", "core/domain/geometry.h"}}, // USES is public
            {"core/elsewhere/part.cpp", {"core/store/project.h"}},                                // not built
        };
        QCOMPARE(brokenIncludes(madeUp(), sound, madeUpModuleOf), QStringList());
    }
    void aPlantedIncludeIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        const auto row = [](const char* name, const char* path, const char* include) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(include);
        };
        row("upward", "core/domain/geometry.cpp", "core/store/project.h");
        row("sideways", "core/store/project.cpp", "core/imaging/reader.h");
        row("the worker into the store", "core/worker/batches.cpp", "core/store/project.h");
        row("core into ui", "core/store/project.cpp", "ui/viewer/film.h");
        row("a room into a program", "ui/viewer/film.cpp", "app/fewbox/main.h");
        row("DCMTK outside its room", "core/store/project.cpp", "dcmtk/dcmdata/dctk.h");
        row("LibTorch in the window", "app/fewbox/main.cpp", "ATen/core/Tensor.h");
        row("all of LibTorch", "core/learning/losses.cpp", "torch/torch.h");
        row("LibTorch's operators in a header", "core/learning/losses.h", "torch/types.h");
        row("tl::expected past error.h", "core/store/project.h", "tl/expected.hpp");
        row("Qt in domain", "core/domain/geometry.h", "QString");
        row("Qt in learning", "core/learning/losses.cpp", "QString");
        row("widgets in core", "core/store/project.cpp", "QWidget");
    }
    void aPlantedIncludeIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        const QStringList broken = brokenIncludes(madeUp(), {{path, {include}}}, madeUpModuleOf);
        QCOMPARE(broken.size(), 1);
        QVERIFY2(broken[0].startsWith(path + QStringLiteral(" includes ") + include), qPrintable(broken[0]));
    }
    void aPlantedArrowIsFound_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("uses");
        QTest::addColumn<QString>("qt");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* room, const char* uses, const char* qt,
                            const char* sentence) {
            QTest::newRow(name) << QString::fromUtf8(room) << QString::fromUtf8(uses) << QString::fromUtf8(qt)
                                << QString::fromUtf8(sentence);
        };
        row("up", "imaging", "learning", "", "core/imaging (level 1) uses core/learning (level 2)");
        row("level", "store", "imaging", "", "core/store (level 1) uses core/imaging (level 1)");
        row("a cycle", "domain", "store", "", "a cycle");
        row("nowhere", "store", "utils", "", "core/store uses core/utils, which is not built");
        row("unpictured", "misc", "domain", "", "core/misc is missing in the picture");
        row("the engine in the window", "app/fewbox", "worker", "", "app/fewbox knows the engine");
        row("the store in the engine", "app/fewbox-worker", "store", "", "app/fewbox-worker knows the store");
        row("widgets in core", "store", "", "Widgets", "core/store names Qt Widgets");
        row("Qt in learning", "learning", "", "Core", "core/learning names Qt Core");
    }
    void aPlantedArrowIsFound()
    {
        QFETCH(QString, room);
        QFETCH(QString, uses);
        QFETCH(QString, qt);
        QFETCH(QString, sentence);
        Rooms rooms = madeUp();
        if (!uses.isEmpty())
            rooms[room].uses << uses;
        if (!qt.isEmpty())
            rooms[room].qt << qt;
        const QString broken = brokenArrows(rooms, madeUpLevels()).join(u'\n');
        QVERIFY2(broken.contains(sentence), qPrintable(broken));
    }
    void includesAreReadFromText()
    {
        const QString text = QStringLiteral("#include <vector>\n  #  include \"neighbour.h\"\n// #include <no>\n"
                                            "#include \"../store/project.h\"\n#include \"core/domain/error.h\"\n");
        const auto exists = [](const QString& path) {
            return path == QStringLiteral("core/imaging/neighbour.h") || path == QStringLiteral("core/store/project.h");
        };
        QCOMPARE(includesOf(QStringLiteral("core/imaging/reader.cpp"), text, exists),
                 (QStringList{"vector", "core/imaging/neighbour.h", "core/store/project.h", "core/domain/error.h"}));
    }
    void programsAreReadFromCMake()
    {
        const Rooms programs =
            programsFromCMake(QStringLiteral("# fewbox_program(no USES x)\nfewbox_program(fewboxctl\n  USES domain "
                                             "store # both\n  QT Core Sql\n  SOURCES main.cpp)"));
        QCOMPARE(programs.keys(), QStringList{"app/fewboxctl"});
        QCOMPARE(programs["app/fewboxctl"].uses, (QStringList{"domain", "store"}));
        QCOMPARE(programs["app/fewboxctl"].qt, (QStringList{"Core", "Sql"}));
    }
    void levelsAreReadFromThePicture()
    {
        const auto levels = levelsFromPicture(
            QStringLiteral("   the window   shared\n2  ui/viewer   core/runs\n1  ui/kit\n0             core/domain\n"));
        QCOMPARE(levels, (QMap<QString, int>{{"ui/viewer", 2}, {"runs", 2}, {"ui/kit", 1}, {"domain", 0}}));
    }
};

QTEST_APPLESS_MAIN(RoomsTest)
#include "rooms_test.moc"
