#include "ui/annotate/team_facts.h"

#include "core/store/project.h"
#include "ui/annotate/film_pictures.h"
#include "ui/annotate/film_rows.h"

#include <algorithm>
#include <map>

namespace annotate {

namespace {

/// Opinions of images that more than one reader answered; those that do not count yet are dropped first.
std::vector<store::Opinion> shared(std::vector<store::Opinion> opinions)
{
    std::erase_if(opinions, [](const store::Opinion& one) {
        return one.blinded ||
               (one.boxes.empty() && std::all_of(one.labels.begin(), one.labels.end(),
                                                 [](domain::Label label) { return label == domain::Label::NotAsked; }));
    });
    std::map<domain::ImageId, int> readers;
    for (const store::Opinion& opinion : opinions)
        ++readers[opinion.image];
    std::erase_if(opinions, [&](const store::Opinion& one) { return readers[one.image] < 2; });
    return opinions;
}

domain::Result<std::vector<ReaderTally>> tallies(const store::Project& project,
                                                 const std::vector<store::Opinion>& opinions)
{
    const auto names = project.readers();
    if (!names)
        return tl::unexpected(names.error());
    const auto assignments = project.assignments();
    if (!assignments)
        return tl::unexpected(assignments.error());
    std::vector<ReaderTally> readers;
    std::map<domain::ReaderId, std::size_t> at;
    for (const QString& name : *names) {
        const auto id = project.readerId(name);
        if (!id)
            return tl::unexpected(id.error());
        at[id->value_or(domain::ReaderId{})] = readers.size();
        readers.push_back({id->value_or(domain::ReaderId{}), name, {}, 0, 0, 0, 0, 0, 0});
    }
    for (const store::Assignment& one : *assignments) {
        ReaderTally& reader = readers[at[one.reader]];
        ++reader.assigned;
        if (one.blinded)
            ++reader.blinded;
        if (one.revised)
            ++reader.revised;
        if (one.state == store::ReadState::Done)
            ++reader.assignedDone;
        else
            reader.toRead.push_back(one.image);
        if (one.blinded && one.state != store::ReadState::Done)
            ++reader.toReadBlinded;
    }
    for (const store::Opinion& opinion : opinions)
        if (opinion.state == store::ReadState::Done)
            ++readers[at[opinion.reader]].completed;
    return readers;
}

} // namespace

domain::Result<TeamFacts> readTeamFacts(const QString& folder, const QString& reader, const domain::Progress& progress)
{
    const auto opened = store::Project::openFor(folder, reader);
    if (!opened)
        return tl::unexpected(opened.error());
    store::Project& project = **opened;
    auto opinions = project.opinions();
    if (!opinions)
        return tl::unexpected(opinions.error());
    TeamFacts facts;
    auto readers = tallies(project, *opinions);
    if (!readers)
        return tl::unexpected(readers.error());
    facts.readers = std::move(*readers);
    const auto asking = std::find_if(facts.readers.begin(), facts.readers.end(),
                                     [&](const ReaderTally& one) { return one.id == project.currentReader(); });
    if (asking != facts.readers.end())
        facts.readBlinded = asking->toReadBlinded;
    facts.opinions = shared(std::move(*opinions));
    facts.disagreements = disagreements(facts.opinions, project.schema().count());
    domain::ImageId last;
    for (const Disagreement& one : facts.disagreements) {
        if (one.image == last || progress.stopRequested())
            continue;
        last = one.image;
        const auto record = project.image(one.image);
        const auto known = project.facts(one.image);
        if (!record)
            return tl::unexpected(record.error());
        if (!known)
            return tl::unexpected(known.error());
        facts.films.insert(one.image.value, {filmTitle(*record), pictureKey(record->path, record->frame)});
        for (const store::AdjudicationRecord& adjudication : known->adjudications)
            facts.adjudicated.insert({one.image, adjudication.finding});
    }
    return facts;
}

} // namespace annotate
