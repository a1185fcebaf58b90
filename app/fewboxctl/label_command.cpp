#include "desk_arguments.h"

namespace {

QString sourceWord(store::FactSource source)
{
    return source == store::FactSource::Reader ? QStringLiteral("reader") : QStringLiteral("report");
}

int printLabels(const store::Project& project, const store::ImageRecord& image, bool json)
{
    const auto facts = project.facts(image.id);
    if (!facts)
        return fail(facts.error());
    if (json) {
        QJsonObject labels;
        for (int finding = 0; finding < project.schema().count(); ++finding) {
            const store::LabelRecord& label = facts->labels[static_cast<std::size_t>(finding)];
            labels[findingName(project, finding)] =
                QJsonObject{{QStringLiteral("label"), labelWord(label.label)},
                            {QStringLiteral("source"), label.label == domain::Label::NotAsked
                                                           ? QJsonValue()
                                                           : QJsonValue(sourceWord(label.source))}};
        }
        QJsonObject answer = imageJson(image);
        answer[QStringLiteral("labels")] = labels;
        answer[QStringLiteral("state")] = readStateWord(facts->state);
        answer[QStringLiteral("second_look")] = facts->secondLook;
        answer[QStringLiteral("blinded")] = facts->blinded;
        printJson(answer);
        return Done;
    }
    std::vector<QStringList> rows;
    for (int finding = 0; finding < project.schema().count(); ++finding) {
        const store::LabelRecord& label = facts->labels[static_cast<std::size_t>(finding)];
        const bool isAsked = label.label != domain::Label::NotAsked;
        rows.push_back({findingName(project, finding), labelWord(label.label), isAsked ? sourceWord(label.source) : QString()});
    }
    print(QStringLiteral("%1: %2%3%4")
              .arg(image.name, readStateWord(facts->state),
                   facts->secondLook ? QStringLiteral(", needs a second look") : QString(),
                   facts->blinded ? QStringLiteral(", read blinded") : QString()));
    printTable({QStringLiteral("finding"), QStringLiteral("label"), QStringLiteral("says")}, rows);
    return Done;
}

/// What the word asks of the whole image; none: it is no such word.
std::optional<store::Gesture> wholeImageGesture(domain::ImageId image, const QString& word)
{
    if (word == QLatin1String("no-finding"))
        return store::SetNoFinding{image};
    if (word == QLatin1String("done"))
        return store::SetReadState{image, store::ReadState::Done};
    if (word == QLatin1String("in-progress"))
        return store::SetReadState{image, store::ReadState::InProgress};
    if (word == QLatin1String("new"))
        return store::SetReadState{image, store::ReadState::New};
    if (word == QLatin1String("second-look"))
        return store::SetSecondLook{image, true};
    if (word == QLatin1String("no-second-look"))
        return store::SetSecondLook{image, false};
    return std::nullopt;
}

} // namespace

int labelCommand(const QStringList& arguments)
{
    CommandLine line("label", "Says what is in an image: one finding, no finding at all, or how far the reading is. Without "
                              "more than the image it prints what is said so far.");
    addProjectOptions(line);
    line.positional("IMAGE", "The image's identity, file name, name without ending, or row number ('#5' in quotes, or 5 where no patient is called so).", "IMAGE");
    line.positional("what", "FINDING present|absent|unsure|none; or of the whole image no-finding, done, in-progress, new, "
                            "second-look, no-second-look.", "[FINDING LABEL | WORD]");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 1, 3))
        return *code;
    const QStringList words = line.positionals();
    const domain::Label label = labelOf(words.value(2)).value_or(domain::Label::NotAsked);
    if (words.size() == 3 && labelWord(label) != words[2])
        return line.usageError(QStringLiteral("a label is present, absent, unsure or none, not \"%1\".").arg(words[2]));
    if (words.size() == 2 && !wholeImageGesture({}, words[1]))
        return line.usageError(QStringLiteral("\"%1\" needs a label behind it (present, absent, unsure or none), unless it "
                                              "is no-finding, done, in-progress, new, second-look or no-second-look.")
                                   .arg(words[1]));
    const auto project = words.size() == 1 ? openToRead(line) : openProject(line);
    if (!project)
        return fail(project.error());
    const auto image = imageOf(**project, words[0]);
    if (!image)
        return failWords(image.error());
    if (words.size() == 1)
        return printLabels(**project, *image, line.has("json"));
    if (words.size() == 2)
        return performAndTell(**project, *wholeImageGesture(image->id, words[1]), line,
                              QStringLiteral("%1: %2").arg(image->name, QString(words[1]).replace(u'-', u' ')),
                              imageJson(*image));
    const auto finding = findingOf(**project, words[1]);
    if (!finding)
        return failWords(finding.error());
    QJsonObject facts = imageJson(*image);
    facts[QStringLiteral("finding")] = findingName(**project, *finding);
    facts[QStringLiteral("label")] = labelWord(label);
    return performAndTell(**project, store::SetLabel{image->id, *finding, label}, line,
                          QStringLiteral("%1: %2 %3").arg(image->name, findingName(**project, *finding), words[2]), facts);
}
