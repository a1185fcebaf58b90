// The controls that set one kind of condition. Each change is asked for at once; there is nothing to confirm.
#pragma once

#include "ui/worklist/filter_words.h"

#include <functional>

class QWidget;

namespace worklist {

/// Applies a change to the list's filter as it is then.
using EditFilter = std::function<void(const std::function<void(store::WorklistFilter&)>&)>;

/// A new page that shows what `filter` asks. Its first control has the object name "first".
QWidget* makeFilterPage(FilterKind kind, const store::WorklistFilter& filter, const FilterChoices& choices,
                        const domain::FindingSchema& schema, const EditFilter& edit);

} // namespace worklist
