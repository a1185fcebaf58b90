#include "core/learning/batch_order.h"

#include <algorithm>
#include <utility>

namespace learning {

ShuffledPool::ShuffledPool(Indices items, domain::Random random) : m_items(std::move(items)), m_random(random)
{
    beginRound();
}

void ShuffledPool::beginRound()
{
    m_roundStart = m_random.state();
    m_order = m_items;
    m_random.shuffle(m_order);
    m_taken = 0;
    ++m_rounds;
}

std::int64_t ShuffledPool::next()
{
    if (m_taken == static_cast<std::int64_t>(m_order.size()))
        beginRound();
    return m_order[static_cast<std::size_t>(m_taken++)];
}

void ShuffledPool::restore(const State& state)
{
    m_random.setState(state.random);
    beginRound();
    m_taken = std::clamp<std::int64_t>(state.taken, 0, static_cast<std::int64_t>(m_order.size()));
    m_rounds = state.rounds;
}

namespace {

Indices joined(Indices first, const Indices& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

bool isNatural(const domain::MethodOptions& options)
{
    return options.batchComposition == "natural";
}

} // namespace

BatchOrder::BatchOrder(const domain::MethodOptions& options, const Indices& boxed, const Indices& unboxed,
                       std::uint64_t seed)
    : m_options(options)
    , m_boxed(isNatural(options) ? joined(boxed, unboxed) : boxed, domain::Random::stream(seed, 1))
    , m_others(isNatural(options) ? Indices{} : unboxed, domain::Random::stream(seed, 2))
{
}

Indices BatchOrder::next(int size)
{
    const int batch = size > 0 ? size : m_options.batchSize;
    int boxed = batch;
    if (!m_others.isEmpty())
        boxed = std::clamp(static_cast<int>(m_options.boxedShare * batch + 0.5), 1, batch);
    Indices indices;
    for (int i = 0; i < batch; ++i)
        indices.push_back(i < boxed ? m_boxed.next() : m_others.next());
    return indices;
}

void BatchOrder::restore(const State& state)
{
    m_boxed.restore(state[0]);
    m_others.restore(state[1]);
}

} // namespace learning
