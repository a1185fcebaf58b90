#include "core/worker/decided_place.h"

#include "core/learning/machine.h"
#include "core/learning/memory_order.h"
#include "core/runs/json_file.h"

#include <QDir>

namespace worker {

namespace {

constexpr const char* group = "decided";
constexpr const char* precisionKey = "precision";
constexpr const char* orderKey = "memory_order";

bool hasBegun(const runs::RunFolder& folder)
{
    return !QDir(folder.checkpoints()).entryList({QStringLiteral("*.safetensors")}, QDir::Files).isEmpty();
}

} // namespace

domain::Done decidePlace(const runs::RunFolder& folder, const domain::MethodOptions& options, learning::Place& place)
{
    auto json = runs::readJsonFile(folder.runJson());
    if (!json)
        return tl::unexpected(json.error());
    QJsonObject decided = json->value(QLatin1String(group)).toObject();
    const QJsonObject before = decided;

    const QString precision = decided[QLatin1String(precisionKey)].toString();
    if (options.precision != "auto") {
        place.type = learning::computeType(options.precision, place.device);
    } else if (!precision.isEmpty()) {
        place.type = learning::computeType(precision.toStdString(), place.device);
    } else {
        place.type = learning::computeType(options.precision, place.device);
        decided[QLatin1String(precisionKey)] =
            place.type == at::kBFloat16 ? QStringLiteral("bfloat16") : QStringLiteral("float32");
    }

    const QString order = decided[QLatin1String(orderKey)].toString();
    if (!order.isEmpty() || hasBegun(folder)) { // a run that began before orders were tried computes in channels-last
        place.order = learning::memoryOrderOf(order.toStdString());
    } else {
        place.order = learning::fasterMemoryOrder(options, place.device, place.type);
        decided[QLatin1String(orderKey)] = QString::fromStdString(learning::nameOf(place.order));
    }
    if (decided == before)
        return {};
    json->insert(QLatin1String(group), decided);
    return runs::writeJsonFile(folder.runJson(), *json);
}

} // namespace worker
