// A folder of small files that may be deleted at any time. Each is found by what it was made from, written under
// another name and renamed, readable by its owner alone. Nothing here can fail: a cache that does not work costs time.
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace imaging {

/// The name of what is made from a file: SHA-256 over kind, absolute path, size, time of change, frame and side. Empty
/// if there is no such file, or no cache.
std::string cacheKey(const std::string& folder, const std::string& kind, const std::string& path, int frame, int side);

/// What was stored under the key, if it is whole.
std::optional<QByteArray> cachedBytes(const std::string& folder, const std::string& key);
void cacheBytes(const std::string& folder, const std::string& key, const QByteArray& bytes);

} // namespace imaging
