// Headers as imports read them: with a supervisor's leave.
#pragma once

#include "core/domain/progress.h"
#include "core/imaging/reader.h"

#include <string>

namespace exchange {

/// imaging::readHeader(), unless the file brought an earlier reader down (ReaderCrashed).
inline domain::Result<imaging::RadiographHeader> readHeaderGuarded(const std::string& path,
                                                                   const domain::Progress& progress)
{
    if (progress.mayRead && !progress.mayRead(path))
        return domain::fail(domain::ErrorCode::ReaderCrashed, path);
    return imaging::readHeader(path);
}

} // namespace exchange
