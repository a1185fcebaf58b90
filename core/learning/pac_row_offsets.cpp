#include "core/learning/pac_row_offsets.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/types.h>

namespace learning {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

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

} // namespace

at::Tensor rowOffsetMessage(const at::Tensor& q, const at::Tensor& affinity, const at::Tensor& weight)
{
    return RowOffsetMessage::apply(q, affinity, weight);
}

} // namespace learning
