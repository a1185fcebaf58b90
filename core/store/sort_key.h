// Names sorted as people sort them: image_9 before image_10, patient 2 before patient 13.
#pragma once

#include <QString>

namespace store {

/// Lower case, every run of digits padded with zeros to ten; compared byte by byte by the database.
QString sortKey(const QString& text);

} // namespace store
