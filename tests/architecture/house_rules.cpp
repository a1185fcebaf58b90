#include "house_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace house {

namespace {

struct ThirdParty {
    const char* header; ///< begin of the name in the #include
    const char* target; ///< begin of the name in THIRD_PARTY
};
constexpr std::array thirdParties{
    ThirdParty{"dcmtk/", "DCMTK::"},
    ThirdParty{"opencv2/", "opencv_"},
    ThirdParty{"torch/", "torch"},
    ThirdParty{"ATen/", "torch"},
    ThirdParty{"c10/", "torch"},
    ThirdParty{"caffe2/", "torch"},
    ThirdParty{"qcustomplot.h", "QCustomPlotQt6::"},
    ThirdParty{"openjpeg", "PkgConfig::OPENJP2"},
    ThirdParty{"nlohmann/", "nlohmann_json::"},
    ThirdParty{"zlib.h", "ZLIB::"},
};

/// Rooms without any Qt, so that they build and are measured wherever a compiler is.
const QStringList roomsWithoutQt{QStringLiteral("domain"), QStringLiteral("safetensors"), QStringLiteral("learning")};
/// Modules that draw.
const QStringList drawingModules{QStringLiteral("Gui"), QStringLiteral("Widgets"), QStringLiteral("Svg"),
                                 QStringLiteral("SvgWidgets"), QStringLiteral("PrintSupport")};

QStringList strings(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list << value.toString();
    return list;
}

bool mayDraw(const QString& room)
{
    return room.startsWith(QStringLiteral("ui/")) || room == QStringLiteral("app/fewbox");
}

QStringList qtOf(const Rooms& rooms, const QString& room)
{
    QStringList modules = rooms[room].qt;
    for (const QString& used : reachable(rooms, room))
        modules << rooms[used].qt;
    // Each of these modules stands on those before it.
    if (modules.contains(QStringLiteral("Widgets")) || modules.contains(QStringLiteral("Svg")))
        modules << QStringLiteral("Gui");
    if (!modules.isEmpty())
        modules << QStringLiteral("Core");
    modules.removeDuplicates();
    return modules;
}

/// A room from which one comes back to it by following USES; empty if there is none.
QStringList cycle(const Rooms& rooms)
{
    for (auto it = rooms.begin(); it != rooms.end(); ++it) {
        if (reachable(rooms, it.key()).contains(it.key()))
            return {it.key()};
    }
    return {};
}

QString shown(const QString& room)
{
    return room.contains(u'/') ? room : QStringLiteral("core/") + room;
}

} // namespace

Rooms roomsFromJson(const QByteArray& json)
{
    Rooms rooms;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        rooms[it.key()] = {strings(it.value()[QStringLiteral("uses")]), strings(it.value()[QStringLiteral("qt")]),
                           strings(it.value()[QStringLiteral("thirdParty")])};
    }
    return rooms;
}

Rooms programsFromCMake(const QString& text)
{
    Rooms programs;
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression call(QStringLiteral(R"(fewbox_program\(([^)]*)\))"));
    static const QRegularExpression space(QStringLiteral(R"(\s+)"));
    auto calls = call.globalMatch(QString(text).remove(comment));
    while (calls.hasNext()) {
        const QStringList words = calls.next().captured(1).split(space, Qt::SkipEmptyParts);
        Room program;
        QStringList ignored;
        QStringList* list = &ignored;
        for (const QString& word : words.mid(1)) {
            if (word == QStringLiteral("USES"))
                list = &program.uses;
            else if (word == QStringLiteral("QT"))
                list = &program.qt;
            else if (word == QStringLiteral("THIRD_PARTY"))
                list = &program.thirdParty;
            else if (word == QStringLiteral("SOURCES"))
                list = &ignored;
            else
                *list << word;
        }
        programs[QStringLiteral("app/") + words.value(0)] = program;
    }
    return programs;
}

QMap<QString, int> levelsFromPicture(const QString& markdown)
{
    QMap<QString, int> levels;
    static const QRegularExpression line(QStringLiteral(R"(^(\d) +((core|ui)/.*)$)"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression name(QStringLiteral(R"((core|ui)/[a-z_]+)"));
    auto lines = line.globalMatch(markdown);
    while (lines.hasNext()) {
        const auto match = lines.next();
        auto names = name.globalMatch(match.captured(2));
        while (names.hasNext())
            levels[roomOf(names.next().captured() + u'/')] = match.captured(1).toInt();
    }
    return levels;
}

QStringList includesOf(const QString& path, const QString& text, const std::function<bool(const QString&)>& exists)
{
    QStringList includes;
    static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])"),
                                         QRegularExpression::MultilineOption);
    auto lines = line.globalMatch(text);
    while (lines.hasNext()) {
        const QString name = lines.next().captured(1);
        const QString beside = QDir::cleanPath(QFileInfo(path).path() + u'/' + name);
        includes << (exists(beside) ? beside : name);
    }
    return includes;
}

QString roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 3)
        return {};
    if (parts[0] == QStringLiteral("core"))
        return parts[1];
    if (parts[0] == QStringLiteral("ui") || parts[0] == QStringLiteral("app"))
        return parts[0] + u'/' + parts[1];
    return {};
}

QStringList reachable(const Rooms& rooms, const QString& room)
{
    QStringList found;
    QStringList pending = rooms[room].uses;
    while (!pending.isEmpty()) {
        const QString next = pending.takeFirst();
        if (found.contains(next))
            continue;
        found << next;
        pending << rooms[next].uses;
    }
    return found;
}

QStringList brokenArrows(const Rooms& rooms, const QMap<QString, int>& levels)
{
    QStringList broken;
    for (const QString& room : cycle(rooms))
        broken << shown(room) + QStringLiteral(" uses itself by way of others: a cycle.");
    for (auto it = rooms.begin(); it != rooms.end(); ++it) {
        const QString& room = it.key();
        const bool program = room.startsWith(QStringLiteral("app/"));
        if (!program && !levels.contains(room))
            broken << shown(room) + QStringLiteral(" is missing in the picture of ARCHITECTURE.md.");
        for (const QString& used : it->uses) {
            if (!rooms.contains(used))
                broken << QStringLiteral("%1 uses %2, which is not built.").arg(shown(room), shown(used));
            else if (!program && levels.contains(room) && levels.contains(used) && levels[used] >= levels[room])
                broken << QStringLiteral("%1 (level %2) uses %3 (level %4): only smaller numbers may be known.")
                              .arg(shown(room), QString::number(levels[room]), shown(used),
                                   QString::number(levels[used]));
        }
        for (const QString& module : it->qt) {
            if (roomsWithoutQt.contains(room))
                broken << QStringLiteral("%1 names Qt %2, but lives without Qt.").arg(shown(room), module);
            else if (drawingModules.contains(module) && !mayDraw(room))
                broken
                    << QStringLiteral("%1 names Qt %2, which belongs to ui and app/fewbox.").arg(shown(room), module);
        }
        const QStringList known = reachable(rooms, room);
        const bool engine = room == QStringLiteral("app/fewbox-worker");
        const auto knows = [&](const char* name) { return known.contains(QLatin1String(name)); };
        if ((program || mayDraw(room)) && !engine && (knows("learning") || knows("worker")))
            broken << shown(room) + QStringLiteral(" knows the engine, and with it LibTorch.");
        if ((engine || room == QStringLiteral("worker")) && knows("store"))
            broken << shown(room) + QStringLiteral(" knows the store: the worker never opens the project database.");
    }
    return broken;
}

QStringList brokenIncludes(const Rooms& rooms, const QList<Source>& sources,
                           const std::function<QString(const QString&)>& qtModuleOf)
{
    QStringList broken;
    for (const Source& source : sources) {
        const QString room = roomOf(source.path);
        if (!rooms.contains(room)) // not built in this configuration
            continue;
        const QStringList known = reachable(rooms, room);
        const QStringList qt = qtOf(rooms, room);
        const QStringList thirdParty = rooms[room].thirdParty;
        for (const QString& include : source.includes) {
            const auto refuse = [&](const QString& why) {
                broken << QStringLiteral("%1 includes %2: %3").arg(source.path, include, why);
            };
            const QString target = roomOf(include);
            if (!target.isEmpty()) {
                if (target != room && !known.contains(target))
                    refuse(QStringLiteral("%1 does not name %2 in its USES.").arg(shown(room), shown(target)));
                continue;
            }
            if (include == QStringLiteral("torch/torch.h")) {
                refuse(QStringLiteral("modules, loaders and optimisers cost 18 s in each file; torch/types.h has the tensors."));
                continue;
            }
            if (include == QStringLiteral("torch/types.h") && source.path.endsWith(QStringLiteral(".h"))) {
                refuse(QStringLiteral("every file that sees this header pays for it; ATen/core/Tensor.h is enough."));
                continue;
            }
            if (include.startsWith(QStringLiteral("tl/"))) {
                if (room != QStringLiteral("domain"))
                    refuse(QStringLiteral("it comes with core/domain/error.h."));
                continue;
            }
            const auto* party = std::find_if(thirdParties.begin(), thirdParties.end(), [&](const ThirdParty& one) {
                return include.startsWith(QLatin1String(one.header));
            });
            if (party != thirdParties.end()) {
                const auto names = [&](const QString& named) { return named.startsWith(QLatin1String(party->target)); };
                if (std::none_of(thirdParty.begin(), thirdParty.end(), names))
                    refuse(QStringLiteral("%1 does not name it in its THIRD_PARTY.").arg(shown(room)));
                continue;
            }
            if (const QString module = qtModuleOf(include); !module.isEmpty() && !qt.contains(module))
                refuse(QStringLiteral("%1 does not name Qt %2 in its QT.").arg(shown(room), module));
        }
    }
    return broken;
}

QString picture(const Rooms& rooms, const QMap<QString, int>& levels)
{
    QStringList lines;
    const auto line = [&](const QString& number, const QString& room) {
        QStringList uses;
        for (const QString& used : rooms[room].uses)
            uses << shown(used);
        lines << number + QStringLiteral("  ") + shown(room).leftJustified(18) + QStringLiteral("→ ") +
                     (uses.isEmpty() ? QStringLiteral("–") : uses.join(u' ')) +
                     (rooms[room].thirdParty.isEmpty()
                          ? QString()
                          : QStringLiteral("  [") + rooms[room].thirdParty.join(u' ') + u']');
    };
    for (auto it = rooms.begin(); it != rooms.end(); ++it) {
        if (it.key().startsWith(QStringLiteral("app/")))
            line(QStringLiteral(" "), it.key());
    }
    for (int level = 9; level >= 0; --level) {
        for (auto it = rooms.begin(); it != rooms.end(); ++it) {
            if (levels.value(it.key(), -1) == level)
                line(QString::number(level), it.key());
        }
    }
    return lines.join(u'\n');
}

} // namespace house
