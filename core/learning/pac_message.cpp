#include "core/learning/pac_message.h"

#include "core/learning/pac_message_kernel.h"

#include <torch/torch.h>

#include <ATen/Parallel.h>

namespace learning {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

int paddedTo8(std::int64_t channels)
{
    return static_cast<int>((channels + pacLanes - 1) / pacLanes * pacLanes);
}

// [.., C] → [.., C padded], zeros behind
at::Tensor padLast(const at::Tensor& t)
{
    const std::int64_t padded = paddedTo8(t.size(-1));
    return (padded == t.size(-1) ? t : at::constant_pad_nd(t, {0, padded - t.size(-1)})).contiguous();
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

/// Our own kernel: Σ over the window without materialising it.
class FastMessage : public torch::autograd::Function<FastMessage> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& q, const at::Tensor& affinity,
                              const at::Tensor& weight)
    {
        context->save_for_backward({q, affinity, weight});
        Call call(q, affinity, weight);
        const std::int64_t cells = q.size(2) * q.size(3);
        at::Tensor message = at::zeros({q.size(0), cells, call.arrays.outPadded}, q.options());
        call.arrays.message = message.data_ptr<float>();
        call.overRows(call.loops.forwardRow);
        return mapsFirst(message, {q.size(0), weight.size(0), q.size(2), q.size(3)});
    }

    static tensor_list backward(AutogradContext* context, tensor_list grads)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor& q = saved[0];
        const at::Tensor& affinity = saved[1];
        const at::Tensor& weight = saved[2];
        Call call(q, affinity, weight);
        PacArrays& a = call.arrays;
        const std::int64_t cells = q.size(2) * q.size(3);
        const std::int64_t offsets = weight.size(2) * weight.size(3);

        const at::Tensor messageGrad = cellsFirst(grads[0]);
        const at::Tensor weightByOut = padLast(weight.permute({2, 3, 0, 1}).reshape({offsets, weight.size(0), weight.size(1)}));
        at::Tensor qGrad = at::zeros({q.size(0), cells, a.inPadded}, q.options());
        at::Tensor affinityGrad = at::zeros_like(call.affinity);
        at::Tensor weightGrad = at::empty({offsets, weight.size(1), a.outPadded}, q.options());
        a.messageGrad = messageGrad.data_ptr<float>();
        a.weightByOut = weightByOut.data_ptr<float>();
        a.qGrad = qGrad.data_ptr<float>();
        a.affinityGrad = affinityGrad.data_ptr<float>();
        a.weightGrad = weightGrad.data_ptr<float>();
        call.overRows(call.loops.backwardRow);
        at::parallel_for(0, offsets, 1, [&](std::int64_t first, std::int64_t last) {
            for (std::int64_t offset = first; offset < last; ++offset)
                call.loops.weightOffset(a, static_cast<int>(offset));
        });
        return {mapsFirst(qGrad, q.sizes()), affinityGrad,
                weightGrad.slice(2, 0, weight.size(0))
                    .permute({2, 1, 0})
                    .reshape({weight.size(0), weight.size(1), weight.size(2), weight.size(3)})};
    }

private:
    // The packed arrays that both directions read, alive as long as the call.
    struct Call {
        Call(const at::Tensor& q, const at::Tensor& affinityOf, const at::Tensor& weight)
            : packed(cellsFirst(q))
            , affinity(affinityOf.contiguous())
            , weightByIn(padLast(weight.permute({2, 3, 1, 0})
                                     .reshape({weight.size(2) * weight.size(3), weight.size(1), weight.size(0)})))
        {
            arrays = PacArrays{};
            arrays.images = static_cast<int>(q.size(0));
            arrays.height = static_cast<int>(q.size(2));
            arrays.width = static_cast<int>(q.size(3));
            arrays.radius = static_cast<int>(weight.size(2) / 2);
            arrays.in = static_cast<int>(weight.size(1));
            arrays.out = static_cast<int>(weight.size(0));
            arrays.inPadded = paddedTo8(arrays.in);
            arrays.outPadded = paddedTo8(arrays.out);
            arrays.q = packed.data_ptr<float>();
            arrays.affinity = affinity.data_ptr<float>();
            arrays.weightByIn = weightByIn.data_ptr<float>();
        }

        void overRows(void (*loop)(const PacArrays&, int, int)) const
        {
            const std::int64_t rows = arrays.height;
            at::parallel_for(0, arrays.images * rows, 1, [&](std::int64_t first, std::int64_t last) {
                for (std::int64_t row = first; row < last; ++row)
                    loop(arrays, static_cast<int>(row / rows), static_cast<int>(row % rows));
            });
        }

        const PacLoops& loops = bestPacLoops();
        at::Tensor packed, affinity, weightByIn;
        PacArrays arrays;
    };
};

// For every cell j of the grid and every offset in row dy of the window: the index of the neighbour, [h·w, s]; cells
// outside the grid are answered by 0 in `valid`.
struct WindowRow {
    at::Tensor index; // int64 [h·w, s]
    at::Tensor valid; // [1, 1, h·w, s], 0 or 1
};
std::vector<WindowRow> windowRows(std::int64_t height, std::int64_t width, std::int64_t size, const at::TensorOptions& options)
{
    const std::int64_t radius = size / 2;
    const at::TensorOptions whole = options.dtype(at::kLong);
    const at::Tensor y = at::arange(height, whole).view({height, 1, 1});
    const at::Tensor x = at::arange(width, whole).view({1, width, 1}) + at::arange(-radius, radius + 1, whole).view({1, 1, size});
    std::vector<WindowRow> rows;
    for (std::int64_t dy = -radius; dy <= radius; ++dy) {
        const at::Tensor ly = (y + dy).expand({height, width, size});
        const at::Tensor lx = x.expand({height, width, size});
        const at::Tensor valid = ly.ge(0) & ly.lt(height) & lx.ge(0) & lx.lt(width);
        const at::Tensor index = ly.clamp(0, height - 1) * width + lx.clamp(0, width - 1);
        rows.push_back({index.reshape({height * width, size}),
                        valid.to(options).reshape({1, 1, height * width, size})});
    }
    return rows;
}

/// A loop over the rows of the window. Backward makes each row's products again instead of keeping them, so memory is
/// that of one row in both directions.
class RowOffsetMessage : public torch::autograd::Function<RowOffsetMessage> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& q, const at::Tensor& affinity,
                              const at::Tensor& weight)
    {
        context->save_for_backward({q, affinity, weight});
        const std::int64_t images = q.size(0), in = q.size(1), cells = q.size(2) * q.size(3);
        const std::int64_t out = weight.size(0), size = weight.size(2);
        const at::Tensor flat = q.flatten(2);
        at::Tensor message = at::zeros({images, out, cells}, q.options());
        const std::vector<WindowRow> rows = windowRows(q.size(2), q.size(3), size, q.options());
        for (std::int64_t row = 0; row < size; ++row) {
            const at::Tensor weighed = neighbours(flat, rows[row]) * affinityOf(affinity, rows[row]);
            // [O, I·s] × [N, I·s, h·w]
            const at::Tensor w = weight.select(2, row).reshape({out, in * size});
            message += at::matmul(w, weighed.permute({0, 1, 3, 2}).reshape({images, in * size, cells}));
        }
        return message.view({images, out, q.size(2), q.size(3)});
    }

    static tensor_list backward(AutogradContext* context, tensor_list grads)
    {
        const auto saved = context->get_saved_variables();
        const at::Tensor& q = saved[0];
        const at::Tensor& affinity = saved[1];
        const at::Tensor& weight = saved[2];
        const std::int64_t images = q.size(0), in = q.size(1), cells = q.size(2) * q.size(3);
        const std::int64_t out = weight.size(0), size = weight.size(2);
        const at::Tensor flat = q.flatten(2);
        const at::Tensor dm = grads[0].reshape({images, out, cells});
        at::Tensor dq = at::zeros({images, in, cells}, q.options());
        at::Tensor dAffinity = at::zeros({images, cells, cells}, q.options());
        at::Tensor dWeight = at::zeros_like(weight);
        const std::vector<WindowRow> rows = windowRows(q.size(2), q.size(3), size, q.options());
        for (std::int64_t row = 0; row < size; ++row) {
            const at::Tensor neighbour = neighbours(flat, rows[row]);
            const at::Tensor g = affinityOf(affinity, rows[row]);
            const at::Tensor weighed = (neighbour * g).permute({0, 1, 3, 2}).reshape({images, in * size, cells});
            dWeight.select(2, row).add_(at::matmul(dm, weighed.transpose(1, 2)).sum(0).view({out, in, size}));
            const at::Tensor w = weight.select(2, row).reshape({out, in * size});
            const at::Tensor dWeighed =
                at::matmul(w.t(), dm).view({images, in, size, cells}).permute({0, 1, 3, 2}) * rows[row].valid;
            const at::Tensor index = rows[row].index.reshape({cells * size});
            dq.index_add_(2, index, (dWeighed * g).reshape({images, in, cells * size}));
            dAffinity.scatter_add_(2, rows[row].index.unsqueeze(0).expand({images, cells, size}),
                                   (dWeighed * neighbour).sum(1));
        }
        return {dq.view(q.sizes()), dAffinity, dWeight};
    }

private:
    // [N, I, h·w] → [N, I, h·w, s], 0 outside the grid
    static at::Tensor neighbours(const at::Tensor& flat, const WindowRow& row)
    {
        const std::int64_t cells = row.index.size(0), size = row.index.size(1);
        return flat.index_select(2, row.index.reshape({cells * size})).view({flat.size(0), flat.size(1), cells, size}) *
               row.valid;
    }
    // [N, h·w, h·w] → [N, 1, h·w, s]
    static at::Tensor affinityOf(const at::Tensor& affinity, const WindowRow& row)
    {
        return affinity.gather(2, row.index.unsqueeze(0).expand({affinity.size(0), row.index.size(0), row.index.size(1)}))
            .unsqueeze(1);
    }
};

// unfold, as the published implementation does it.
at::Tensor referenceMessage(const at::Tensor& q, const at::Tensor& affinity, const at::Tensor& weight)
{
    const std::int64_t images = q.size(0), in = q.size(1), height = q.size(2), width = q.size(3);
    const std::int64_t out = weight.size(0), size = weight.size(2), cells = height * width;
    const auto window = [&](const at::Tensor& t) {
        return at::im2col(t, {size, size}, {1, 1}, {size / 2, size / 2}, {1, 1});
    };
    // The affinity of j to its s² neighbours: row j of G as a picture, and the window of that picture at j.
    const at::Tensor neighbour = window(at::arange(cells, q.options()).view({1, 1, height, width}))[0]; // [s², h·w]
    const at::Tensor valid = window(at::ones({1, 1, height, width}, q.options()));                       // [1, s², h·w]
    const at::Tensor index = neighbour.to(at::kLong).t().unsqueeze(0).expand({images, cells, size * size});
    const at::Tensor g = affinity.gather(2, index).transpose(1, 2) * valid; // [N, s², h·w]
    const at::Tensor columns = window(q).view({images, in, size * size, cells}) * g.unsqueeze(1);
    return at::matmul(weight.reshape({out, in * size * size}), columns.view({images, in * size * size, cells}))
        .view({images, out, height, width});
}

} // namespace

const char* nameOf(PacKernel kernel)
{
    switch (kernel) {
    case PacKernel::Automatic:
        return "automatic";
    case PacKernel::Reference:
        return "reference";
    case PacKernel::Fast:
        return "fast kernel";
    case PacKernel::RowOffsets:
        return "row offsets";
    }
    return "";
}

std::vector<PacKernel> pacKernelsFor(const at::Tensor& tensor)
{
    std::vector<PacKernel> kernels{PacKernel::Reference, PacKernel::RowOffsets};
    if (tensor.device().is_cpu() && tensor.scalar_type() == at::kFloat)
        kernels.push_back(PacKernel::Fast);
    return kernels;
}

at::Tensor gaussianAffinity(const at::Tensor& features)
{
    TORCH_CHECK(features.dim() == 4, "features: expected [N, C, h, w], found ", features.sizes());
    // −½‖f_j − f_l‖² = f_j·f_l − ½‖f_j‖² − ½‖f_l‖² cancels where features are alike and far from 0: in float32 that would
    // cost G half of its digits, so the products alone are float64.
    const at::Tensor f = features.flatten(2).to(at::kDouble);
    const at::Tensor half = 0.5 * f.square().sum(1);
    const at::Tensor exponent = at::bmm(f.transpose(1, 2), f) - half.unsqueeze(2) - half.unsqueeze(1);
    return at::exp(exponent.to(features.scalar_type()).clamp_max(0));
}

at::Tensor pacMessage(const at::Tensor& q, const at::Tensor& affinity, const at::Tensor& weight, PacKernel kernel)
{
    TORCH_CHECK(q.dim() == 4, "q: expected [N, I, h, w], found ", q.sizes());
    const std::int64_t cells = q.size(2) * q.size(3);
    TORCH_CHECK(affinity.dim() == 3 && affinity.size(0) == q.size(0) && affinity.size(1) == cells && affinity.size(2) == cells,
                "affinity: expected [", q.size(0), ", ", cells, ", ", cells, "], found ", affinity.sizes());
    TORCH_CHECK(weight.dim() == 4 && weight.size(1) == q.size(1) && weight.size(2) == weight.size(3) && weight.size(2) % 2 == 1,
                "weight: expected [O, ", q.size(1), ", s, s] with s odd, found ", weight.sizes());
    const bool canBeFast = q.device().is_cpu() && q.scalar_type() == at::kFloat;
    if (kernel == PacKernel::Automatic)
        kernel = canBeFast ? PacKernel::Fast : PacKernel::RowOffsets;
    switch (kernel) {
    case PacKernel::Fast:
        TORCH_CHECK(canBeFast, "the fast kernel is for float32 on the CPU, found ", q.scalar_type(), " on ", q.device());
        return FastMessage::apply(q, affinity, weight);
    case PacKernel::RowOffsets:
        return RowOffsetMessage::apply(q, affinity, weight);
    default:
        return referenceMessage(q, affinity, weight);
    }
}

at::Tensor pacConv2d(const at::Tensor& input, const at::Tensor& features, const at::Tensor& weight, PacKernel kernel)
{
    at::Tensor full = weight;
    if (weight.size(0) == 1 && weight.size(1) == 1 && input.size(1) > 1) {
        const at::Tensor one = at::eye(input.size(1), weight.options()).unsqueeze(2).unsqueeze(3);
        full = one * weight;
    }
    return pacMessage(input, gaussianAffinity(features), full, kernel);
}

} // namespace learning
