// Golden vectors of kernels, layers, networks and losses: every implementation, precision and device that this machine has.
#include "core/worker/golden_kinds.h"

#include "core/learning/backbone.h"
#include "core/learning/blur_pool.h"
#include "core/learning/losses.h"
#include "core/learning/pac_crf.h"
#include "core/learning/tensor_arrays.h"

#include <torch/cuda.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>
#include <functional>
#include <limits>
#include <stdexcept>

namespace worker {

namespace {

at::Tensor arrayOf(const safetensors::File& file, const std::string& name)
{
    const auto place = file.arrays.find(name);
    if (place == file.arrays.end())
        throw std::runtime_error("has no array called " + name);
    return learning::tensorOf(place->second);
}

std::string factOf(const GoldenFacts& facts, const std::string& key)
{
    const auto place = facts.find(key);
    if (place == facts.end() || place->second.empty())
        throw std::runtime_error("does not say its " + key);
    return place->second;
}

double errorOf(const at::Tensor& ours, const at::Tensor& reference)
{
    if (ours.numel() != reference.numel())
        return std::numeric_limits<double>::infinity();
    const at::Tensor a = ours.detach().to(at::kCPU, at::kDouble).reshape({-1});
    const at::Tensor b = reference.to(at::kDouble).reshape({-1});
    const double difference = (a - b).abs().max().item<double>();
    const double scale = b.abs().max().item<double>();
    return scale > 0 ? difference / scale : difference;
}

std::vector<at::Device> devices()
{
    std::vector<at::Device> all{at::Device(at::kCPU)};
    if (torch::cuda::is_available())
        all.emplace_back(at::kCUDA, 0);
    return all;
}

std::string nameOf(const std::string& implementation, at::ScalarType type, const at::Device& device)
{
    return implementation + (type == at::kDouble ? ", float64" : ", float32") + (device.is_cuda() ? ", CUDA" : "");
}

struct Tolerances {
    double float64, float32;
};

// Runs `compute` with the named inputs as leaves, for every precision, device and kernel, and compares the output and
// the gradients for each input that the file has one of.
using Inputs = std::map<std::string, at::Tensor>;
using Compute = std::function<at::Tensor(const Inputs&, learning::PacKernel)>;
void judgeEveryKernel(const safetensors::File& file, const std::vector<std::string>& names, const std::string& output,
                      Tolerances tolerances, const Compute& compute, GoldenJudge& judge)
{
    const at::Tensor reference = arrayOf(file, output);
    const bool madeInDouble = reference.scalar_type() == at::kDouble;
    for (const at::Device& device : devices())
        for (const at::ScalarType type : {at::kDouble, at::kFloat}) {
            // A reference that was made in float32 is no better than that, whatever compares itself with it.
            const double tolerance = type == at::kDouble && madeInDouble ? tolerances.float64 : tolerances.float32;
            for (const learning::PacKernel kernel : learning::pacKernelsFor(at::empty({0}, at::TensorOptions().device(device).dtype(type)))) {
                Inputs inputs;
                for (const std::string& name : names)
                    inputs[name] = arrayOf(file, name).to(device, type).requires_grad_(true);
                const at::Tensor ours = compute(inputs, kernel);
                const std::string implementation = nameOf(learning::nameOf(kernel), type, device);
                judge.add(errorOf(ours, reference), tolerance, implementation, output);
                if (!file.arrays.contains("grad_output"))
                    continue;
                ours.backward(arrayOf(file, "grad_output").to(device, type));
                for (const std::string& name : names)
                    if (file.arrays.contains("grad_" + name)) {
                        const at::Tensor grad = inputs[name].grad();
                        judge.add(grad.defined() ? errorOf(grad, arrayOf(file, "grad_" + name))
                                                 : std::numeric_limits<double>::infinity(),
                                  tolerance, implementation, "gradient of " + name);
                    }
            }
        }
}

// zlib's CRC-32 (RFC 1952, section 8): reflected polynomial 0xEDB88320.
std::uint32_t crc32Of(const std::string& text)
{
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const unsigned char byte : text) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320u : 0);
    }
    return ~crc;
}

// u[i] = ((i·2654435761 + crc32(name + salt)) mod 2³²)/2³² − ½, in [−½, ½)
at::Tensor formulaValues(const std::string& name, const std::string& salt, at::IntArrayRef shape)
{
    at::Tensor values = at::empty(shape, at::TensorOptions().dtype(at::kDouble));
    double* out = values.data_ptr<double>();
    const std::uint32_t start = crc32Of(name + salt);
    for (std::int64_t i = 0; i < values.numel(); ++i)
        out[i] = static_cast<double>(static_cast<std::uint32_t>(i) * 2654435761u + start) / 4294967296.0 - 0.5;
    return values;
}

at::Tensor formulaWeight(const std::string& name, const std::string& salt, at::IntArrayRef shape)
{
    const at::Tensor u = formulaValues(name, salt, shape);
    const auto endsWith = [&](const std::string& end) {
        return name.size() >= end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
    };
    if (shape.size() == 4) {
        const double fanIn = static_cast<double>(u.numel()) / static_cast<double>(shape[0]);
        return u * std::sqrt(12.0) * std::sqrt(2 / fanIn);
    }
    if (endsWith(".running_var"))
        return 1 + u / 2;
    if (endsWith(".weight"))
        return 1 + u / 5;
    return u / 5;
}

struct LossFile {
    at::Tensor z;
    learning::LossTargets targets;
    learning::LossConstants constants;
    double lambdaAnn = 70;
};

LossFile lossFileOf(const safetensors::File& file, const GoldenFacts& facts)
{
    LossFile f;
    f.z = arrayOf(file, "z");
    f.targets = {arrayOf(file, "mask"), arrayOf(file, "a"), arrayOf(file, "y"), {}};
    if (file.arrays.contains("known"))
        f.targets.known = arrayOf(file, "known");
    f.constants = {arrayOf(file, "tau"), arrayOf(file, "rho"), arrayOf(file, "tau_hat"), arrayOf(file, "rho_hat"),
                   arrayOf(file, "gamma")};
    f.lambdaAnn = std::stod(factOf(facts, "lambda_ann"));
    return f;
}

// One loss of the file, from probabilities and, where that is no loss of digits, from logits.
void judgeLoss(const safetensors::File& file, const LossFile& f, const std::string& name,
               const learning::LossOptions& options, GoldenJudge& judge)
{
    constexpr double tolerance = 1e-10;
    const auto compare = [&](const learning::Loss& loss, const at::Tensor& z, const std::string& implementation) {
        loss.total.backward();
        judge.add(errorOf(loss.perCase, arrayOf(file, name)), tolerance, implementation, name);
        judge.add(errorOf(loss.total, arrayOf(file, name + "_total")), tolerance, implementation, name + " total");
        judge.add(errorOf(z.grad(), arrayOf(file, name + "_grad_z")), tolerance, implementation, name + " gradient of z");
    };
    for (const at::Device& device : devices()) {
        const learning::LossTargets targets{f.targets.mask.to(device), f.targets.annotated.to(device),
                                            f.targets.present.to(device),
                                            f.targets.known.defined() ? f.targets.known.to(device) : at::Tensor()};
        const at::Tensor z = f.z.to(device, at::kDouble).clone().requires_grad_(true);
        compare(learning::lossOfMaps(z, targets, f.constants, options), z, nameOf("of maps", at::kDouble, device));
        if (f.z.min().item<double>() > 1e-4 && f.z.max().item<double>() < 1 - 1e-4) {
            const at::Tensor again = f.z.to(device, at::kDouble).clone().requires_grad_(true);
            compare(learning::lossOfLogits(at::logit(again), targets, f.constants, options), again,
                    nameOf("of logits", at::kDouble, device));
        }
    }
}

learning::BoxScale scaleOf(const std::string& text)
{
    if (text == "box")
        return learning::BoxScale::Box;
    if (text == "complement")
        return learning::BoxScale::Complement;
    throw std::runtime_error("a scale must be box or complement, found " + text);
}

} // namespace

void judgePacConvolution(const safetensors::File& file, GoldenJudge& judge)
{
    judgeEveryKernel(
        file, {"input", "features", "weight"}, "output", {1e-10, 1e-4},
        [](const Inputs& in, learning::PacKernel kernel) {
            return learning::pacConv2d(in.at("input"), in.at("features"), in.at("weight"), kernel);
        },
        judge);
}

void judgeCrf(const safetensors::File& file, const GoldenFacts& facts, GoldenCrf form, GoldenJudge& judge)
{
    const int steps = std::stoi(factOf(facts, "steps"));
    if (form == GoldenCrf::Softmax)
        judgeEveryKernel(
            file, {"unary", "features", "weight", "unary_weight"}, "output", {1e-9, 1e-3},
            [steps](const Inputs& in, learning::PacKernel kernel) {
                return learning::crfSoftmax(in.at("unary"), in.at("features"), in.at("weight"), in.at("unary_weight"),
                                            steps, kernel);
            },
            judge);
    else
        judgeEveryKernel(
            file, {"p", "features", "weight", "unary_weight"}, "logit_z", {1e-9, 1e-4},
            [steps](const Inputs& in, learning::PacKernel kernel) {
                return learning::crfMultilabel(at::logit(in.at("p")), in.at("features"), in.at("weight"),
                                               in.at("unary_weight"), steps, kernel);
            },
            judge);
}

void judgeBlur(const safetensors::File& file, const GoldenFacts& facts, GoldenJudge& judge)
{
    const int size = std::stoi(factOf(facts, "filter_size"));
    const int stride = std::stoi(factOf(facts, "stride"));
    for (const at::Device& device : devices()) {
        const at::Tensor input = arrayOf(file, "input").to(device, at::kDouble).requires_grad_(true);
        const at::Tensor ours = learning::blurPool(input, size, stride);
        const std::string name = nameOf("blur", at::kDouble, device);
        judge.add(errorOf(ours, arrayOf(file, "output")), 1e-12, name, "output");
        if (!file.arrays.contains("grad_output"))
            continue;
        ours.backward(arrayOf(file, "grad_output").to(device, at::kDouble));
        judge.add(errorOf(input.grad(), arrayOf(file, "grad_input")), 1e-12, name, "gradient of input");
    }
}

void judgeBackbone(const safetensors::File& file, const GoldenFacts& facts, GoldenJudge& judge)
{
    const std::string salt = factOf(facts, "salt");
    const std::int64_t side = std::stoll(factOf(facts, "side"));
    const auto backbone = learning::makeBackbone({factOf(facts, "arch"), 3, 0, 1});
    learning::NamedTensors tensors;
    backbone->list(tensors);
    torch::NoGradGuard noGrad;
    for (const learning::NamedTensor& named : tensors)
        at::Tensor(named.tensor).set_data(formulaWeight(named.name, salt, named.tensor.sizes()));
    const at::Tensor input = 2 * formulaValues("input", salt, {1, 3, side, side});
    for (const at::Device& device : devices()) {
        learning::moveTo(tensors, device);
        const at::Tensor ours = backbone->forward(input.to(device), learning::Mode::Evaluation);
        judge.add(errorOf(ours, arrayOf(file, "features")), 1e-9, nameOf("backbone", at::kDouble, device), "features");
    }
}

void judgeLosses(const safetensors::File& file, const GoldenFacts& facts, GoldenJudge& judge)
{
    const LossFile f = lossFileOf(file, facts);
    learning::LossOptions printed12;
    printed12.lambdaAnn = f.lambdaAnn;
    printed12.outsideLimit = learning::BoxScale::Box;
    printed12.outsideNorm = learning::BoxScale::Box;
    printed12.unannotatedNorm = learning::UnannotatedNorm::None;
    const auto withForm = [&](learning::LossForm form) {
        learning::LossOptions options = printed12;
        options.form = form;
        return options;
    };
    const std::pair<const char*, learning::LossForm> forms[] = {
        {"eq12", learning::LossForm::Eq12},
        {"eq9_11", learning::LossForm::Eq9And11},
        {"eq5_8", learning::LossForm::Eq5And8},
        {"base_eq3", learning::LossForm::Base},
    };
    for (const auto& [name, form] : forms)
        if (file.arrays.contains(name))
            judgeLoss(file, f, name, withForm(form), judge);
}

void judgeScaledLosses(const safetensors::File& file, const GoldenFacts& facts, GoldenJudge& judge)
{
    const LossFile f = lossFileOf(file, facts);
    learning::LossOptions options;
    options.lambdaAnn = f.lambdaAnn;
    options.outsideLimit = scaleOf(factOf(facts, "outside_limit"));
    options.outsideNorm = scaleOf(factOf(facts, "outside_norm"));
    const std::pair<const char*, learning::UnannotatedNorm> norms[] = {
        {"default_none", learning::UnannotatedNorm::None},
        {"default_grid", learning::UnannotatedNorm::Grid},
        {"default_tau_hat", learning::UnannotatedNorm::TauHat},
    };
    for (const auto& [name, norm] : norms)
        if (file.arrays.contains(name)) {
            options.unannotatedNorm = norm;
            judgeLoss(file, f, name, options, judge);
        }
}

} // namespace worker
