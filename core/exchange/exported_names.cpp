#include "core/exchange/exported_names.h"

#include "core/exchange/exported_image.h"
#include "core/exchange/file_walk.h"
#include "core/exchange/image_record.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace exchange {

namespace {

/// Below its name a file's ending stays what it was.
QString withEndingOf(const QString& stem, const QString& name)
{
    return stem + name.mid(stemOf(name).size());
}

} // namespace

domain::Result<ExportedNames> ExportedNames::of(const store::Project& project)
{
    ExportedNames names;
    bool isFirst = true;
    const auto done = forEachRow(project, [&](const store::WorklistRow& row) {
        ++names.m_stems[stemOf(row.name).toLower()];
        if (row.path.isEmpty())
            return;
        const QStringList folders = row.path.split('/').mid(0, row.path.count('/'));
        if (std::exchange(isFirst, false))
            names.m_common = folders;
        const auto apart = std::mismatch(names.m_common.begin(), names.m_common.end(), folders.begin(), folders.end());
        names.m_common.erase(apart.first, names.m_common.end());
    });
    return done.map([&] { return std::move(names); });
}

bool ExportedNames::isShared(const QString& name) const
{
    return m_stems.value(stemOf(name).toLower()) > 1;
}

QString ExportedNames::path(const store::ImageRecord& image) const
{
    if (image.path.isEmpty())
        return isShared(image.name) ? withEndingOf(image.identity, image.name) : image.name;
    return image.path.split('/').mid(m_common.size()).join('/');
}

QString ExportedNames::name(const store::ImageRecord& image) const
{
    if (!isShared(image.name))
        return image.name;
    const QString name = isUid(image.identity) ? withEndingOf(image.identity, image.name) : path(image);
    return image.frame == 0 ? name
                            : withEndingOf(stemOf(name) + "_frame" + QString::number(image.frame + 1), name);
}

std::optional<FrameName> frameNamed(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^(.+)_frame([1-9][0-9]{0,4})$"));
    const auto match = form.match(stemOf(name));
    const int number = match.captured(2).toInt();
    if (number < 2)
        return std::nullopt;
    return FrameName{withEndingOf(match.captured(1), name), number - 1};
}

} // namespace exchange
