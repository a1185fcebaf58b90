// What an import did, in a notice: what is in, what was left out and why, what was passed over.
#pragma once

#include "ui/shell/errand.h"
#include "ui/shell/notice_list.h"

#include <optional>

namespace shell {

/// From the summaries of fewboxctl import --json, added up; none where the errand was no import. The rows are the
/// places that were skipped; the text adds up what is lost, as fewboxctl prints it.
std::optional<Notice> importNotice(const ErrandEnd& end);

} // namespace shell
