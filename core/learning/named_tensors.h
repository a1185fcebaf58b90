// The tensors of a network as a flat ordered list: what an optimiser steps, a checkpoint holds and weights are loaded into.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace learning {

/// What a tensor is to the optimiser: `adamw` decays ConvWeight alone (method.md, "Training").
enum class TensorRole {
    ConvWeight,
    Bias,
    NormWeight,
    NormBias,
    PriorMap,
    UnaryWeight,    ///< w of the PAC-CRF
    PairwiseWeight, ///< W of the PAC-CRF
    RunningMean,    ///< buffers from here on
    RunningVar
};

/// A handle: it shares its storage with the network's own tensor, so writing into it (under NoGrad) changes the network.
struct NamedTensor {
    std::string name;
    at::Tensor tensor;
    TensorRole role = TensorRole::ConvWeight;

    bool isBuffer() const { return role == TensorRole::RunningMean || role == TensorRole::RunningVar; }
};
using NamedTensors = std::vector<NamedTensor>;

std::int64_t elementCount(const NamedTensors& tensors);
/// Copies the values of `from` into `into`; the lists must have the same names and shapes in the same order.
void copyValues(const NamedTensors& into, const NamedTensors& from);
/// average ← decay · average + (1 − decay) · current for parameters; buffers are copied (EMA of weights).
void averageInto(const NamedTensors& average, const NamedTensors& current, double decay);
/// Moves every tensor in place: handles held elsewhere (an optimiser's) stay valid.
void moveTo(const NamedTensors& tensors, const at::Device& device);
/// Four-dimensional tensors into channels-last memory order; call it before an optimiser is built.
void toChannelsLast(const NamedTensors& tensors);

} // namespace learning
