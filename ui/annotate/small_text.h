// The muted sentence that stands between the rows of a panel.
#pragma once

#include "ui/kit/panel.h"

namespace annotate {

kit::TextLabel* smallText(const QString& objectName);

} // namespace annotate
