// By what a folder of phantoms is known, and what else may stand in its place.
#pragma once

#include "core/domain/error.h"
#include "core/phantom/phantom.h"
#include "core/phantom/phantom_set.h"

#include <QDir>

namespace phantom {

constexpr const char* entryTable = "Data_Entry_2017.csv";
constexpr const char* boxList = "BBox_List_2017.csv";

QString filmPath(const QDir& folder, const FilmPlan& plan);

/// Takes away what another set left (its tables and films, nothing else) and writes phantoms.json, before any film is
/// drawn: a drawing that is cut off can be begun again. Errors: FileUnwritable, DiskFull.
domain::Done putSign(const QDir& folder, const PhantomSetOptions& options);

} // namespace phantom
