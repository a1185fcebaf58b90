#include "core/phantom/set_sign.h"

#include "core/exchange/whole_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace phantom {

namespace {

QString signPath(const QDir& folder)
{
    return folder.absoluteFilePath("phantoms.json");
}

/// None: there is no sign, or not one of ours.
std::optional<PhantomSetOptions> signOf(const QDir& folder)
{
    QFile file(signPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(4096)).object();
    bool isSeed = false;
    PhantomSetOptions options;
    options.images = json["images"].toInt();
    options.seed = json["seed"].toString().toULongLong(&isSeed); // text: a double has not all of its bits
    options.boxedShare = json["boxed_share"].toDouble(-1);
    if (!isSeed || options.images < 1 || options.images > mostImages || options.boxedShare < 0)
        return {};
    return options;
}

domain::Done remove(const QString& path)
{
    QFile file(path);
    if (file.remove() || !file.exists())
        return {};
    return domain::fail(domain::ErrorCode::FileUnwritable, path.toStdString(),
                        {.found = file.errorString().toStdString()});
}

} // namespace

QString filmPath(const QDir& folder, const FilmPlan& plan)
{
    return folder.absoluteFilePath("images/" + QString::fromStdString(plan.stem()) + ".dcm");
}

std::optional<PhantomsInTheWay> whatIsInTheWay(const std::string& path, const PhantomSetOptions& options)
{
    const QDir folder(QString::fromStdString(path));
    const auto sign = signOf(folder);
    if (sign == options)
        return {};
    if (sign)
        return PhantomsInTheWay{signPath(folder).toStdString(), sign};
    for (const QString& name : {folder.absoluteFilePath(entryTable), folder.absoluteFilePath(boxList), signPath(folder)})
        if (QFile::exists(name))
            return PhantomsInTheWay{name.toStdString(), {}};
    for (const FilmPlan& plan : planFilms(options.images, options.seed, options.boxedShare))
        if (const QString film = filmPath(folder, plan); QFile::exists(film))
            return PhantomsInTheWay{film.toStdString(), {}};
    return {};
}

domain::Done putSign(const QDir& folder, const PhantomSetOptions& options)
{
    const auto old = signOf(folder);
    if (old == options)
        return {};
    if (old) {
        for (const char* table : {entryTable, boxList})
            if (auto done = remove(folder.absoluteFilePath(table)); !done)
                return done;
        for (const FilmPlan& plan : planFilms(old->images, old->seed, old->boxedShare))
            if (auto done = remove(filmPath(folder, plan)); !done)
                return done;
    }
    exchange::WholeFile sign(signPath(folder));
    auto done = sign.open();
    if (done)
        done = sign.write(QJsonDocument({{"images", options.images},
                                         {"seed", QString::number(options.seed)},
                                         {"boxed_share", options.boxedShare}})
                              .toJson());
    return done ? sign.finish() : done;
}

} // namespace phantom
