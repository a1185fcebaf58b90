#include "core/learning/pac_fast.h"

#include "core/learning/pac_message_kernel.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/types.h>

#include <ATen/Parallel.h>

namespace learning {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

constexpr std::int64_t noForm = -1; // a message alone: q is given, nothing is subtracted

std::int64_t padded(std::int64_t channels)
{
    return (channels + pacLanes - 1) / pacLanes * pacLanes;
}

// [.., C] → [.., C padded], zeros behind
at::Tensor padLast(const at::Tensor& t)
{
    const std::int64_t behind = padded(t.size(-1)) - t.size(-1);
    return (behind == 0 ? t : at::constant_pad_nd(t, {0, behind})).contiguous();
}

// [N, C, h, w] → [N, h·w, C padded]
at::Tensor cellsFirst(const at::Tensor& maps)
{
    return padLast(maps.flatten(2).transpose(1, 2));
}

at::Tensor mapsFirst(const at::Tensor& cells, at::IntArrayRef shape)
{
    return cells.slice(2, 0, shape[1]).transpose(1, 2).reshape(shape);
}

// q of logits [N, h·w, K padded]. What stands in the padding is read by nobody, so long as it is a number.
at::Tensor activation(std::int64_t form, const at::Tensor& logits, std::int64_t channels)
{
    if (form == noForm)
        return logits;
    if (form == static_cast<std::int64_t>(FieldForm::Multilabel))
        return at::sigmoid(logits);
    return padLast(at::softmax(logits.slice(2, 0, channels), 2));
}

at::Tensor activationGrad(std::int64_t form, const at::Tensor& qGrad, const at::Tensor& q)
{
    if (form == noForm)
        return qGrad;
    if (form == static_cast<std::int64_t>(FieldForm::Multilabel))
        return qGrad * q * (1 - q);
    return q * (qGrad - (q * qGrad).sum(2, true)); // q is 0 in the padding
}

/// The packed arrays that both directions read.
class Call {
public:
    Call(const at::Tensor& q, const at::Tensor& features, const at::Tensor& weight)
    {
        arrays = PacArrays{};
        arrays.images = static_cast<int>(q.size(0));
        arrays.height = static_cast<int>(q.size(2));
        arrays.width = static_cast<int>(q.size(3));
        arrays.radius = static_cast<int>(weight.size(2) / 2);
        arrays.rowStride = pacRowStride(arrays.width);
        arrays.features = static_cast<int>(features.size(1));
        arrays.in = static_cast<int>(weight.size(1));
        arrays.out = static_cast<int>(weight.size(0));
        arrays.inPadded = static_cast<int>(padded(arrays.in));
        arrays.outPadded = static_cast<int>(padded(arrays.out));
        arrays.steps = 1;
        m_feature = at::constant_pad_nd(
            features, {arrays.radius, arrays.rowStride + arrays.radius - arrays.width}).contiguous();
        arrays.feature = m_feature.data_ptr<float>();
    }

    std::int64_t offsets() const
    {
        const std::int64_t size = 2 * arrays.radius + 1;
        return size * size;
    }
    std::int64_t cells() const { return static_cast<std::int64_t>(arrays.height) * arrays.width; }

    void overRows(void (*loop)(const PacArrays&, int, int)) const
    {
        const std::int64_t rows = arrays.height;
        at::parallel_for(0, arrays.images * rows, 1, [&](std::int64_t first, std::int64_t last) {
            for (std::int64_t row = first; row < last; ++row)
                loop(arrays, static_cast<int>(row / rows), static_cast<int>(row % rows));
        });
    }
    void overWindowRows(void (*loop)(const PacArrays&, int)) const
    {
        at::parallel_for(0, 2 * arrays.radius + 1, 1, [&](std::int64_t first, std::int64_t last) {
            for (std::int64_t row = first; row < last; ++row)
                loop(arrays, static_cast<int>(row));
        });
    }

    const PacLoops& loops = bestPacLoops();
    PacArrays arrays;

private:
    at::Tensor m_feature;
};

class MeanField : public torch::autograd::Function<MeanField> {
public:
    /// With noForm the answer is the message of `start` itself, and `unary` is not looked at.
    static at::Tensor forward(AutogradContext* context, std::int64_t form, const at::Tensor& start, const at::Tensor& unary,
                              const at::Tensor& features, const at::Tensor& weight, std::int64_t steps)
    {
        Call call(start, features, weight);
        PacArrays& a = call.arrays;
        const at::Tensor affinity =
            at::empty({a.images, a.height, (call.offsets() + 1) / 2, a.rowStride}, start.options());
        a.affinity = affinity.data_ptr<float>();
        call.overRows(call.loops.affinityRow);

        const at::Tensor weightByIn =
            padLast(weight.permute({2, 3, 1, 0}).reshape({call.offsets(), weight.size(1), weight.size(0)}));
        a.weightByIn = weightByIn.data_ptr<float>();
        const at::Tensor unaryCells = form == noForm ? at::Tensor() : cellsFirst(unary);
        at::Tensor z = cellsFirst(start);
        const at::Tensor q = at::empty({steps, a.images, call.cells(), a.inPadded}, start.options());
        for (std::int64_t step = 0; step < steps; ++step) {
            at::Tensor of = q.select(0, step);
            of.copy_(activation(form, z, a.in));
            const at::Tensor message = at::zeros({a.images, call.cells(), a.outPadded}, start.options());
            a.q = of.data_ptr<float>();
            a.message = message.data_ptr<float>();
            call.overRows(call.loops.forwardRow);
            z = unaryCells.defined() ? unaryCells - message : message;
        }
        context->saved_data["form"] = form;
        context->save_for_backward({start, features, weight, affinity, q});
        return mapsFirst(z, {start.size(0), weight.size(0), start.size(2), start.size(3)});
    }

    static tensor_list backward(AutogradContext* context, tensor_list grads)
    {
        const std::int64_t form = context->saved_data["form"].toInt();
        const auto saved = context->get_saved_variables();
        const at::Tensor &start = saved[0], &features = saved[1], &weight = saved[2], &affinity = saved[3], &q = saved[4];
        Call call(start, features, weight);
        PacArrays& a = call.arrays;
        const at::TensorOptions options = start.options();
        a.affinity = affinity.data_ptr<float>();
        const at::Tensor weightByOut =
            padLast(weight.permute({2, 3, 0, 1}).reshape({call.offsets(), weight.size(0), weight.size(1)}));
        a.weightByOut = weightByOut.data_ptr<float>();
        const at::Tensor affinityGrad = at::zeros({a.images, a.height, call.offsets(), a.rowStride}, options);
        a.affinityGrad = affinityGrad.data_ptr<float>();

        const std::int64_t steps = q.size(0);
        const at::Tensor messageGrad = at::empty({steps, a.images, call.cells(), a.outPadded}, options);
        const at::Tensor unaryGrad = at::zeros({a.images, call.cells(), a.outPadded}, options);
        at::Tensor zGrad = cellsFirst(grads[0]);
        for (std::int64_t step = steps - 1; step >= 0; --step) {
            at::Tensor of = messageGrad.select(0, step);
            if (form == noForm) {
                of.copy_(zGrad);
            } else {
                at::neg_out(of, zGrad);
                at::Tensor(unaryGrad).add_(zGrad);
            }
            const at::Tensor qGrad = at::zeros({a.images, call.cells(), a.inPadded}, options);
            a.messageGrad = of.data_ptr<float>();
            a.q = q.select(0, step).data_ptr<float>();
            a.qGrad = qGrad.data_ptr<float>();
            call.overRows(call.loops.backwardRow);
            zGrad = activationGrad(form, qGrad, q.select(0, step));
        }

        const at::Tensor weightGrad = at::zeros({call.offsets(), weight.size(1), a.outPadded}, options);
        a.steps = static_cast<int>(steps);
        a.q = q.data_ptr<float>();
        a.messageGrad = messageGrad.data_ptr<float>();
        a.weightGrad = weightGrad.data_ptr<float>();
        call.overWindowRows(call.loops.weightRow);

        const at::Tensor featureGrad = at::zeros({a.images, a.features, a.height, a.rowStride}, options);
        a.featureGrad = featureGrad.data_ptr<float>();
        const at::Tensor pulls = at::empty({a.images, a.height, 2 * a.radius + 1, a.rowStride}, options);
        a.pulls = pulls.data_ptr<float>();
        call.overRows(call.loops.featureRow);

        return {at::Tensor(),
                mapsFirst(zGrad, start.sizes()),
                form == noForm ? at::Tensor() : mapsFirst(unaryGrad, start.sizes()),
                featureGrad.slice(3, 0, a.width).contiguous(),
                weightGrad.slice(2, 0, weight.size(0)).permute({2, 1, 0}).reshape(weight.sizes()),
                at::Tensor()};
    }
};

} // namespace

at::Tensor fastMessage(const at::Tensor& q, const at::Tensor& features, const at::Tensor& weight)
{
    return MeanField::apply(noForm, q, q, features, weight, std::int64_t{1});
}

at::Tensor fastMeanField(FieldForm form, const at::Tensor& start, const at::Tensor& unary, const at::Tensor& features,
                         const at::Tensor& weight, int steps)
{
    TORCH_CHECK(weight.size(0) == weight.size(1), "weight: expected [K, K, s, s], found ", weight.sizes());
    return MeanField::apply(static_cast<std::int64_t>(form), start, unary, features, weight, std::int64_t{steps});
}

} // namespace learning
