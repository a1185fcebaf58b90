#include "ui/annotate/study_draw.h"

#include "core/domain/random.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace annotate {

std::vector<StudyImages> studiesOf(const std::vector<store::WorklistRow>& rows)
{
    std::vector<StudyImages> studies;
    QHash<QString, std::size_t> known;
    for (const store::WorklistRow& row : rows) {
        std::size_t at = studies.size();
        if (!row.studyDate.isEmpty() && !row.patientId.isEmpty()) {
            const QString key = row.studyDate + QChar(0x1f) + row.patientId;
            const auto found = known.constFind(key);
            if (found != known.constEnd())
                at = *found;
            else
                known.insert(key, at);
        }
        if (at == studies.size())
            studies.emplace_back();
        studies[at].images.push_back(row.image);
        studies[at].presentFindings |= row.presentFindings;
    }
    return studies;
}

std::vector<StudyImages> drawnByFinding(const std::vector<StudyImages>& studies, int count, std::uint64_t seed)
{
    if (count < 0 || std::size_t(count) >= studies.size())
        return count < 0 ? std::vector<StudyImages>{} : studies;
    constexpr int findings = 64, without = findings; // bits of presentFindings, and one group for none of them
    std::array<std::vector<std::size_t>, findings + 1> groups;
    for (std::size_t i = 0; i < studies.size(); ++i) {
        for (int finding = 0; finding < findings; ++finding)
            if (studies[i].presentFindings >> finding & 1)
                groups[std::size_t(finding)].push_back(i);
        if (studies[i].presentFindings == 0)
            groups[without].push_back(i);
    }
    domain::Random random(seed);
    for (auto& group : groups)
        random.shuffle(group);
    std::array<std::size_t, findings + 1> order{};
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return groups[a].size() < groups[b].size(); });

    // A study with two findings counts for both, so whoever has fewest so far has the next turn.
    std::array<int, findings + 1> taken{};
    std::vector<bool> isTaken(studies.size(), false);
    for (int drawn = 0; drawn < count; ++drawn) {
        std::size_t next = order.size();
        for (const std::size_t group : order) {
            while (!groups[group].empty() && isTaken[groups[group].back()])
                groups[group].pop_back();
            if (!groups[group].empty() && (next == order.size() || taken[group] < taken[next]))
                next = group;
        }
        const std::size_t study = groups[next].back(); // there is one: fewer are drawn than there are
        isTaken[study] = true;
        for (int finding = 0; finding < findings; ++finding)
            if (studies[study].presentFindings >> finding & 1)
                ++taken[std::size_t(finding)];
        if (studies[study].presentFindings == 0)
            ++taken[without];
    }
    std::vector<StudyImages> result;
    for (std::size_t i = 0; i < studies.size(); ++i)
        if (isTaken[i])
            result.push_back(studies[i]);
    return result;
}

std::vector<StudyImages> everyNth(const std::vector<StudyImages>& studies, int n)
{
    std::vector<StudyImages> result;
    for (std::size_t i = 0; i < studies.size(); i += std::size_t(n))
        result.push_back(studies[i]);
    return result;
}

std::vector<domain::ImageId> imagesOf(const std::vector<StudyImages>& studies)
{
    std::vector<domain::ImageId> images;
    for (const StudyImages& study : studies)
        images.insert(images.end(), study.images.begin(), study.images.end());
    return images;
}

} // namespace annotate
