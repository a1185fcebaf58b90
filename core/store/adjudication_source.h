// Whose boxes an adjudication was made of.
#pragma once

#include "core/store/database.h"
#include "core/store/readings.h"

namespace store {

/// The readers whose boxes it took (TookOne) or averaged (Mean), by id: asked of the boxes as they stood when it was decided,
/// whatever became of them since. A blinded reading that was not complete then was not laid over the image. Empty: the boxes
/// are new, or it has none. Two readers with the very same boxes are both named.
/// `gesture`: that made the adjudication.
domain::Result<std::vector<Signature>> adjudicatedFrom(Database&, const AdjudicationRecord&, domain::GestureId gesture);

} // namespace store
