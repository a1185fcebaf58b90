#include "core/runs/run_folder.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <type_traits>

namespace runs {

using domain::ErrorCode;
using domain::MethodOptions;

QJsonObject toJson(const MethodOptions& options)
{
    QJsonObject json;
    for (const domain::Setting& setting : domain::settingTable()) {
        json[QString::fromUtf8(setting.name)] = std::visit(
            [&](auto field) -> QJsonValue {
                using Value = std::decay_t<decltype(options.*field)>;
                if constexpr (std::is_same_v<Value, std::string>)
                    return QString::fromStdString(options.*field);
                else if constexpr (std::is_same_v<Value, std::uint64_t>)
                    return QString::number(options.*field); // JSON numbers end at 2^53
                else
                    return options.*field;
            },
            setting.field);
    }
    return json;
}

domain::Result<MethodOptions> optionsFromJson(const QJsonObject& json)
{
    MethodOptions options;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const std::string name = it.key().toStdString();
        const domain::Setting* setting = domain::findSetting(name);
        const QJsonValue value = it.value();
        if (!setting)
            return domain::fail(ErrorCode::OptionUnknown, name);
        QString text;
        if (value.isBool())
            text = value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        else if (value.isDouble())
            text = QString::number(value.toDouble(), 'g', 17);
        else if (value.isString())
            text = value.toString();
        else
            return domain::fail(ErrorCode::OptionOutOfRange, name, {.found = "no number, text or truth value"});
        if (auto set = domain::setSetting(options, *setting, text.toStdString()); !set)
            return tl::unexpected(set.error());
    }
    return options;
}

QString RunConfiguration::hash() const
{
    const QByteArray canonical = QJsonDocument(toJson(options)).toJson(QJsonDocument::Compact); // keys are sorted
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

} // namespace runs
