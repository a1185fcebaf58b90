// Golden vectors and design data that lie beside the workshop's checkout; a test that wants them skips without them.
#pragma once

#include "test_places.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

inline std::optional<QJsonObject> sharedJson(const QString& name)
{
    QFile file(QStringLiteral(FEWBOX_SHARED_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QJsonDocument::fromJson(file.readAll()).object();
}
