#include "core/domain/folds.h"

#include "core/domain/random.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <map>
#include <utility>

namespace domain {

namespace {

/// All images of one patient; they stay together.
struct Patient {
    std::string name;
    std::vector<std::size_t> items;
    std::map<int, int> imagesOfFinding;
    bool placed = false;
};

std::vector<Patient> patientsOf(const std::vector<FoldItem>& items)
{
    std::vector<Patient> patients;
    std::map<std::string, std::size_t> positions;
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::size_t position = patients.size();
        if (!items[i].patient.empty())
            position = positions.try_emplace(items[i].patient, position).first->second;
        if (position == patients.size())
            patients.push_back({items[i].patient, {}, {}, false});
        Patient& patient = patients[position];
        patient.items.push_back(i);
        std::vector<int> findings = items[i].findings; // two boxes of one finding are one image of it
        std::sort(findings.begin(), findings.end());
        findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
        for (const int finding : findings)
            ++patient.imagesOfFinding[finding];
    }
    return patients;
}

} // namespace

std::vector<int> splitByPatient(const std::vector<FoldItem>& items, int folds, std::uint64_t seed)
{
    assert(folds >= 1);
    std::vector<Patient> patients = patientsOf(items);
    // An order of its own, so that the caller's does not matter; then shuffled, so that names do not either.
    std::sort(patients.begin(), patients.end(), [](const Patient& a, const Patient& b) {
        return std::pair(a.name, a.imagesOfFinding) < std::pair(b.name, b.imagesOfFinding);
    });
    Random random(seed);
    random.shuffle(patients);

    // What each fold still lacks: of each finding, and of images altogether.
    std::map<int, int> left;
    for (const Patient& patient : patients) {
        for (const auto& [finding, images] : patient.imagesOfFinding)
            left[finding] += images;
    }
    std::vector<std::map<int, double>> lacking(static_cast<std::size_t>(folds));
    std::vector<double> lackingImages(lacking.size(), static_cast<double>(items.size()) / folds);
    for (const auto& [finding, images] : left) {
        for (auto& fold : lacking)
            fold[finding] = static_cast<double>(images) / folds;
    }

    std::vector<int> foldOfItem(items.size(), 0);
    const auto place = [&](Patient& patient, std::size_t fold) {
        for (const std::size_t item : patient.items)
            foldOfItem[item] = static_cast<int>(fold);
        for (const auto& [finding, images] : patient.imagesOfFinding) {
            lacking[fold][finding] -= images;
            left[finding] -= images;
        }
        lackingImages[fold] -= static_cast<double>(patient.items.size());
        patient.placed = true;
    };

    // Iterative stratification (Sechidis et al. 2011), a patient at a time. Each round places every patient of the
    // rarest finding that is left, those with many images of it first, while there is room to balance them.
    for (;;) {
        int rarest = -1;
        int fewest = std::numeric_limits<int>::max();
        for (const auto& [finding, images] : left) {
            if (images > 0 && images < fewest) {
                fewest = images;
                rarest = finding;
            }
        }
        if (rarest < 0)
            break;
        std::vector<Patient*> round;
        for (Patient& patient : patients) {
            if (!patient.placed && patient.imagesOfFinding.contains(rarest))
                round.push_back(&patient);
        }
        std::stable_sort(round.begin(), round.end(), [&](const Patient* a, const Patient* b) {
            return a->imagesOfFinding.at(rarest) > b->imagesOfFinding.at(rarest);
        });
        for (Patient* patient : round) {
            std::size_t best = 0;
            for (std::size_t fold = 1; fold < lacking.size(); ++fold) {
                const auto need = [&](std::size_t f) { return std::pair(lacking[f][rarest], lackingImages[f]); };
                if (need(fold) > need(best))
                    best = fold;
            }
            place(*patient, best);
        }
    }
    for (Patient& patient : patients) {
        if (!patient.placed) {
            const auto best = std::max_element(lackingImages.begin(), lackingImages.end());
            place(patient, static_cast<std::size_t>(best - lackingImages.begin()));
        }
    }
    return foldOfItem;
}

} // namespace domain
