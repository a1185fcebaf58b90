#include "core/worker/decided_precision.h"

#include "core/learning/machine.h"
#include "core/runs/json_file.h"

namespace worker {

namespace {

constexpr const char* group = "decided";
constexpr const char* key = "precision";

} // namespace

domain::Result<at::ScalarType> decidedType(const runs::RunFolder& folder, const domain::MethodOptions& options,
                                           const at::Device& device)
{
    if (options.precision != "auto")
        return learning::computeType(options.precision, device);
    auto json = runs::readJsonFile(folder.runJson());
    if (!json)
        return tl::unexpected(json.error());
    QJsonObject decided = json->value(QLatin1String(group)).toObject();
    if (const QString before = decided[QLatin1String(key)].toString(); !before.isEmpty())
        return learning::computeType(before.toStdString(), device);
    const at::ScalarType type = learning::computeType(options.precision, device);
    decided[QLatin1String(key)] = type == at::kBFloat16 ? QStringLiteral("bfloat16") : QStringLiteral("float32");
    json->insert(QLatin1String(group), decided);
    if (auto done = runs::writeJsonFile(folder.runJson(), *json); !done)
        return tl::unexpected(done.error());
    return type;
}

} // namespace worker
