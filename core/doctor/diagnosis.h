// Judges a machine's facts: one line a check, in plain words, with what to do.
#pragma once

#include "core/doctor/machine_facts.h"

#include <vector>

namespace doctor {

enum class Verdict { Good, Warning, Bad }; ///< Bad: something that Fewbox is for cannot be done

struct Check {
    const char* id; ///< stable, for JSON and tests
    Verdict verdict = Verdict::Good;
    QString finding; ///< what is so
    QString advice;  ///< what to do; empty if good
};

std::vector<Check> diagnose(const MachineFacts&);
Verdict worst(const std::vector<Check>&);

} // namespace doctor
