// A network that learns something of small pictures in seconds, for the tests of the loop and of the worker.
#pragma once

#include "core/domain/method_options.h"

inline domain::MethodOptions tinyNetwork()
{
    domain::MethodOptions options = *domain::presetOptions("quick");
    options.inputSide = 32;
    options.patches = 5;
    options.headChannels = 8;
    options.batchSize = 4;
    options.minSteps = 1;
    options.warmupSteps = 5;
    options.ema = 0.9;
    options.crfWindow = 3;
    options.crfBatch = 4;
    return options;
}
