// Adding a finding.
#include "core/store/desk_rules.h"
#include "core/store/schema.h"

#include <algorithm>

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr qsizetype mostLetters = 64;
constexpr qsizetype mostShortLetters = 4; // a box's tab is narrow

/// NIH's tables part findings by '|' and call none of them "No Finding"; a file's name or a table's cell is one line.
bool canBeName(const QString& name)
{
    const auto isBad = [](QChar c) { return c == u'|' || c == u',' || c == u'"' || c.category() == QChar::Other_Control; };
    return !name.isEmpty() && name.size() <= mostLetters && std::none_of(name.begin(), name.end(), isBad) &&
           name.compare(QLatin1String("No Finding"), Qt::CaseInsensitive) != 0;
}

/// What the schema would have, or why not.
domain::Result<domain::Finding> newFinding(const AddFinding& add, const domain::FindingSchema& schema)
{
    const QString name = add.name.simplified(), shortName = add.shortName.simplified();
    if (!canBeName(name))
        return fail(ErrorCode::OptionOutOfRange, "NAME",
                    {.found = '"' + name.toStdString() + '"',
                     .expected = "1 to 64 characters without | , and \", other than \"No Finding\""});
    if (shortName.size() > mostShortLetters || (!shortName.isEmpty() && !canBeName(shortName)))
        return fail(ErrorCode::OptionOutOfRange, "short name",
                    {.found = '"' + shortName.toStdString() + '"', .expected = "at most 4 letters"});
    if (schema.count() >= mostFindings)
        return fail(ErrorCode::FindingExists, name.toStdString(),
                    {.found = std::to_string(schema.count()) + " findings, and there is room for no more"});
    domain::Finding finding{name.toStdString(), shortName.toStdString(), add.boxed};
    if (const auto same = schema.indexOf(finding.name))
        return fail(ErrorCode::FindingExists, finding.name, {.found = "the finding " + schema.at(*same).name});
    if (finding.shortName.empty())
        finding.shortName = schema.freeShortName(finding.name);
    if (finding.shortName.empty())
        return fail(ErrorCode::FindingExists, finding.name, {.found = "no short name for it that is free"});
    if (const auto same = schema.indexOfShort(finding.shortName))
        return fail(ErrorCode::FindingExists, finding.name,
                    {.found = finding.shortName + ", the short name of " + schema.at(*same).name});
    return finding;
}

bool isThere(const AddFinding& add, const domain::FindingSchema& schema)
{
    const auto same = schema.indexOf(add.name.simplified().toStdString());
    if (!same)
        return false;
    const domain::Finding& known = schema.at(*same);
    const std::string shortName = add.shortName.simplified().toStdString();
    return known.name == add.name.simplified().toStdString() && known.boxed == add.boxed &&
           (shortName.empty() || known.shortName == shortName);
}

} // namespace

Done apply(Desk& desk, const AddFinding& add)
{
    if (isThere(add, desk.schema))
        return {};
    const auto finding = newFinding(add, desk.schema);
    if (!finding)
        return tl::unexpected(finding.error());
    desk.describe({}, -1,
                  {{QStringLiteral("name"), QString::fromStdString(finding->name)},
                   {QStringLiteral("short"), QString::fromStdString(finding->shortName)},
                   {QStringLiteral("boxed"), finding->boxed}});
    return desk.stroke.addFinding(desk.schema.count(), *finding);
}

} // namespace store
