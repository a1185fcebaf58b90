#include "core/learning/checkpoint_numbers.h"

namespace learning {

void append(Numbers& into, const std::array<std::uint64_t, 4>& random)
{
    for (std::uint64_t word : random)
        into.push_back(static_cast<std::int64_t>(word));
}

void append(Numbers& into, const BatchOrder::State& order)
{
    for (const ShuffledPool::State& pool : order) {
        append(into, pool.random);
        into.push_back(pool.taken);
        into.push_back(pool.rounds);
    }
}

std::array<std::uint64_t, 4> randomAt(const Numbers& numbers, std::size_t at)
{
    std::array<std::uint64_t, 4> random{};
    for (std::size_t i = 0; i < random.size(); ++i)
        random[i] = static_cast<std::uint64_t>(numbers.at(at + i));
    return random;
}

BatchOrder::State orderAt(const Numbers& numbers, std::size_t at)
{
    BatchOrder::State order;
    for (ShuffledPool::State& pool : order) {
        pool = {randomAt(numbers, at), numbers.at(at + 4), numbers.at(at + 5)};
        at += 6;
    }
    return order;
}

safetensors::Array arrayOf(const Numbers& numbers)
{
    return safetensors::Array::fromInts({static_cast<std::int64_t>(numbers.size())}, numbers.data());
}

safetensors::Array arrayOf(const std::vector<domain::Thresholds>& thresholds)
{
    std::vector<double> values;
    for (const domain::Thresholds& t : thresholds)
        values.insert(values.end(), {t.tau, t.rho, t.tauHat, t.rhoHat});
    return safetensors::Array::fromDoubles({static_cast<std::int64_t>(thresholds.size()), 4}, values.data());
}

namespace {

domain::Result<const safetensors::Array*> find(const safetensors::File& file, const std::string& name, std::size_t least,
                                               const std::string& path)
{
    const auto it = file.arrays.find(name);
    if (it == file.arrays.end() || static_cast<std::size_t>(it->second.elements()) < least) {
        return domain::fail(domain::ErrorCode::TensorFileInvalid, path + ": " + name,
                            {.found = it == file.arrays.end() ? "nothing" : "too few numbers",
                             .expected = std::to_string(least) + " numbers"});
    }
    return &it->second;
}

} // namespace

domain::Result<Numbers> numbersOf(const safetensors::File& file, const std::string& name, std::size_t least,
                                  const std::string& path)
{
    const auto array = find(file, name, least, path);
    if (!array)
        return tl::unexpected(array.error());
    return (*array)->as<std::int64_t>();
}

domain::Result<std::vector<domain::Thresholds>> thresholdsOf(const safetensors::File& file, const std::string& name,
                                                             std::size_t findings, const std::string& path)
{
    const auto array = find(file, name, 4 * findings, path);
    if (!array)
        return tl::unexpected(array.error());
    const std::vector<double> values = (*array)->as<double>();
    std::vector<domain::Thresholds> thresholds;
    for (std::size_t k = 0; k < findings; ++k)
        thresholds.push_back({values[4 * k], values[4 * k + 1], values[4 * k + 2], values[4 * k + 3]});
    return thresholds;
}

} // namespace learning
