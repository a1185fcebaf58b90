#include "core/learning/augmentation.h"

#include <ATen/native/GridSamplerUtils.h>
#include <torch/types.h>

#include <cmath>
#include <numbers>

namespace learning {

domain::Point Change::apply(domain::Point point) const
{
    const double x = point.x - 0.5;
    const double y = point.y - 0.5;
    return {a[0][0] * x + a[0][1] * y + 0.5 + shiftX, a[1][0] * x + a[1][1] * y + 0.5 + shiftY};
}

bool augments(const domain::MethodOptions& options)
{
    return options.augmentAxis > 0 || options.augmentScale > 0 || options.augmentShift > 0 ||
           options.augmentRotation > 0 || options.augmentContrast > 0 || options.augmentBrightness > 0 ||
           options.augmentFlip > 0;
}

Change drawChange(const domain::MethodOptions& options, domain::Random& random)
{
    const auto within = [&](double most) { return random.uniform(-1, 1) * most; };
    const double both = within(options.augmentScale);
    Change change;
    change.scaleX = std::exp(both + within(options.augmentAxis));
    change.scaleY = std::exp(both + within(options.augmentAxis));
    change.shiftX = within(options.augmentShift);
    change.shiftY = within(options.augmentShift);
    const double angle = within(options.augmentRotation) * std::numbers::pi / 180;
    change.contrast = std::exp(within(options.augmentContrast));
    change.brightness = within(options.augmentBrightness);
    const double mirror = random.chance(options.augmentFlip) ? -1 : 1;
    // Stretched, then mirrored, then turned.
    change.a[0][0] = std::cos(angle) * change.scaleX * mirror;
    change.a[0][1] = -std::sin(angle) * change.scaleY;
    change.a[1][0] = std::sin(angle) * change.scaleX * mirror;
    change.a[1][1] = std::cos(angle) * change.scaleY;
    return change;
}

Change shiftOf(double x, double y, bool flipped)
{
    Change change;
    change.a[0][0] = flipped ? -1 : 1;
    change.shiftX = x;
    change.shiftY = y;
    return change;
}

std::vector<domain::FindingBox> moveBoxes(const std::vector<domain::FindingBox>& boxes, const Change& change,
                                          double leastShare)
{
    std::vector<domain::FindingBox> moved;
    for (const domain::FindingBox& box : boxes) {
        const domain::Point centre = change.apply(box.box.centre());
        const double width = box.box.width * change.scaleX;
        const double height = box.box.height * change.scaleY;
        const domain::Box whole{centre.x - width / 2, centre.y - height / 2, width, height};
        const domain::Box inside = domain::clippedTo(whole, unitFrame);
        if (inside.area() > 0 && inside.area() >= leastShare * whole.area())
            moved.push_back({box.finding, inside});
    }
    return moved;
}

Sample changeSample(const Sample& sample, const Change& change)
{
    Sample changed{sample.labels, moveBoxes(sample.boxes, change)};
    for (const domain::FindingBox& box : sample.boxes) {
        if (boxesOf(changed, box.finding).empty())
            changed.labels[static_cast<std::size_t>(box.finding)] = domain::Label::Unsure;
    }
    return changed;
}

at::Tensor changePixels(const at::Tensor& pixels, const std::vector<Change>& changes)
{
    TORCH_CHECK(pixels.dim() == 4 && pixels.size(0) == static_cast<std::int64_t>(changes.size()),
                "changePixels: ", changes.size(), " changes for pixels of shape ", pixels.sizes());
    const auto n = pixels.size(0);
    at::Tensor theta = torch::empty({n, 2, 3});
    at::Tensor contrast = torch::empty({n, 1, 1, 1});
    at::Tensor brightness = torch::empty({n, 1, 1, 1});
    auto t = theta.accessor<float, 3>();
    for (std::int64_t i = 0; i < n; ++i) {
        const Change& c = changes[static_cast<std::size_t>(i)];
        // grid_sample asks where an output pixel comes from, in [-1, 1] about the centre: the inverse.
        const double determinant = c.a[0][0] * c.a[1][1] - c.a[0][1] * c.a[1][0];
        const double inverse[2][2] = {{c.a[1][1] / determinant, -c.a[0][1] / determinant},
                                      {-c.a[1][0] / determinant, c.a[0][0] / determinant}};
        for (int row = 0; row < 2; ++row) {
            t[i][row][0] = static_cast<float>(inverse[row][0]);
            t[i][row][1] = static_cast<float>(inverse[row][1]);
            t[i][row][2] = static_cast<float>(-2 * (inverse[row][0] * c.shiftX + inverse[row][1] * c.shiftY));
        }
        contrast[i][0][0][0] = c.contrast;
        brightness[i][0][0][0] = c.brightness;
    }
    const at::Tensor grid = at::affine_grid_generator(theta.to(pixels.device()), pixels.sizes(), /*align_corners=*/false);
    const at::Tensor moved = at::grid_sampler(pixels, grid, int64_t(at::native::GridSamplerInterpolation::Bilinear),
                                              int64_t(at::native::GridSamplerPadding::Border), /*align_corners=*/false);
    return moved * contrast.to(pixels.device()) + brightness.to(pixels.device());
}

} // namespace learning
