// What lies over the film of a case: its boxes, the model's map of the chosen finding, the words in the corners.
#pragma once

#include "ui/audit/audit_data.h"
#include "ui/viewer/layers.h"

#include <memory>

namespace viewer {
class RadiographView;
}

namespace audit {

class CaseFigures;

void showCase(viewer::RadiographView& view, const CaseFigures& figures, const std::shared_ptr<const AuditData>& data,
              viewer::BlobStyle style, double opacity);

} // namespace audit
