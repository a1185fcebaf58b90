#include "core/phantom/phantom.h"

#include "core/domain/random.h"
#include "core/phantom/finding_place.h"

#include <algorithm>

namespace phantom {

namespace {

/// Deals the findings like cards, so that two hundred films hold each of them about as often.
class Deck {
public:
    explicit Deck(domain::Random& random) : m_random(random) {}
    int deal()
    {
        if (m_cards.empty()) {
            for (int i = 0; i < findingKinds; ++i)
                m_cards.push_back(i);
            m_random.shuffle(m_cards);
        }
        const int card = m_cards.back();
        m_cards.pop_back();
        return card;
    }

private:
    domain::Random& m_random;
    std::vector<int> m_cards;
};

} // namespace

std::string FilmPlan::stem() const
{
    const std::string number = std::to_string(patient), follow = std::to_string(film);
    return std::string(8 - std::min<std::size_t>(8, number.size()), '0') + number + '_'
        + std::string(3 - std::min<std::size_t>(3, follow.size()), '0') + follow;
}

std::vector<FilmPlan> planFilms(int count, std::uint64_t seed, double boxedShare)
{
    constexpr int heart = static_cast<int>(FindingKind::Cardiomegaly);
    domain::Random random = domain::Random::stream(seed, 0);
    Deck deck(random);
    std::vector<FilmPlan> plans;
    for (int patient = 1; static_cast<int>(plans.size()) < count; ++patient) {
        const double u = random.uniform();
        const int films = std::min(u < 0.55 ? 1 : u < 0.80 ? 2 : u < 0.92 ? 3 : 4, count - static_cast<int>(plans.size()));
        bool largeHeart = false;
        const std::size_t first = plans.size();
        for (int film = 0; film < films; ++film) {
            FilmPlan plan{patient, film, films};
            const double n = random.uniform();
            const int findings = n < 0.21 ? 0 : n < 0.68 ? 1 : n < 0.93 ? 2 : 3;
            for (int i = 0; i < findings; ++i) {
                int card = deck.deal();
                if (card == heart && random.chance(0.45)) // one card makes all of a patient's films cases of it
                    card = deck.deal();
                largeHeart = largeHeart || card == heart;
                if (card != heart && std::find(plan.findings.begin(), plan.findings.end(), card) == plan.findings.end())
                    plan.findings.push_back(card);
            }
            plan.boxed = random.chance(boxedShare);
            plans.push_back(std::move(plan));
        }
        for (std::size_t i = first; i < plans.size(); ++i) {
            if (largeHeart)
                plans[i].findings.push_back(heart);
            std::sort(plans[i].findings.begin(), plans[i].findings.end());
            plans[i].boxed = plans[i].boxed && !plans[i].findings.empty();
        }
    }
    return plans;
}

} // namespace phantom
