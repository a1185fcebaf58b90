// What lies over the film of a case: its boxes, the model's map of the chosen finding, the words in the corners.
#pragma once

#include "ui/audit/audit_data.h"
#include "ui/audit/early_look.h"
#include "ui/viewer/film_annotations.h"
#include "ui/viewer/layers.h"

#include <memory>

namespace viewer {
class RadiographView;
}

namespace audit {

class CaseFigures;

/// Which film it is, as Read's corners say it, and, unless it is bare, what is shown of it; a corner says that the map was
/// seen before the film was read.
viewer::CornerTexts caseCorners(const CaseFigures& figures, const AuditCase& one, const AuditData& data, Look look);

/// An early look and a blinded reading leave the film bare.
void showCase(viewer::RadiographView& view, const CaseFigures& figures, const std::shared_ptr<const AuditData>& data,
              viewer::BlobStyle style, double opacity, Look look);

} // namespace audit
