// A split of one's own as a file.
#pragma once

#include "core/domain/error.h"
#include "core/domain/split.h"

#include <QString>

namespace exchange {

/// A CSV table with the columns image and part (train, validation, test; others are passed over), or NIH's own lists,
/// one name a line: train_val_list.txt with test_list.txt beside it, whichever of the two is given. NIH's "train_val"
/// is train: `validation_fraction` takes its share of it.
/// Errors: as CsvReader, SplitInvalid (names the columns; line and word; an empty list; the list beside it missing).
domain::Result<domain::Split> readSplit(const QString& path);

} // namespace exchange
