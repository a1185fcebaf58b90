// A whole cross validation on prepared tensors, and its accuracy.
#pragma once

#include <string>
#include <vector>

namespace bench {

/// FILE as learning/prepared_tensors.h says; settings are "key=value", applied to the preset. Prints a table; 0 if all went
/// well.
int trainOn(const std::string& file, const std::string& preset, const std::string& device,
            const std::vector<std::string>& settings);

} // namespace bench
