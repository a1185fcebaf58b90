// Keys by where they are, whatever a layout prints on them: AZERTY wants Shift for digits, and the backtick wanders.
#pragma once

class QKeyEvent;

namespace kit {

/// 0…9 for the ten digit keys above the letters; -1: another key.
int physicalDigit(const QKeyEvent& event);
/// The key left of 1.
bool isKeyLeftOfOne(const QKeyEvent& event);

} // namespace kit
