#include "desk_arguments.h"

namespace {

QJsonObject boxRecordJson(const store::Project& project, const store::BoxRecord& box)
{
    return {{QStringLiteral("box"), static_cast<qint64>(box.id.value)},
            {QStringLiteral("row"), static_cast<qint64>(box.image.value)},
            {QStringLiteral("finding"), findingName(project, box.finding)},
            {QStringLiteral("place"), boxJson(box.box)},
            {QStringLiteral("source"), box.source == store::FactSource::Reader ? QStringLiteral("reader") : QStringLiteral("report")},
            {QStringLiteral("reader"), box.readerName},
            {QStringLiteral("at"), box.at.toUTC().toString(Qt::ISODateWithMs)}};
}

QString wayWord(store::AdjudicationWay way)
{
    switch (way) {
    case store::AdjudicationWay::TookOne: return QStringLiteral("took one");
    case store::AdjudicationWay::Mean: return QStringLiteral("mean");
    case store::AdjudicationWay::New: return QStringLiteral("new");
    }
    return {};
}

QStringList sourcesOf(const store::AdjudicationRecord& held)
{
    QStringList names;
    for (const store::Signature& one : held.from)
        names << one.name;
    return names;
}

/// "adjudicated by Cleo: Ada's", "…: mean of Ada and Ben", "…: new".
QString decisionText(const store::AdjudicationRecord& held)
{
    const QString names = sourcesOf(held).join(QStringLiteral(" and "));
    const QString what = held.boxes.empty()      ? labelWord(held.label)
                         : names.isEmpty()       ? wayWord(held.way)
                         : held.way == store::AdjudicationWay::Mean ? QStringLiteral("mean of ") + names
                                                 : names + QStringLiteral("'s");
    return QStringLiteral("adjudicated by %1: %2").arg(held.by.name, what);
}

QJsonObject adjudicationJson(const store::Project& project, const store::AdjudicationRecord& held)
{
    QJsonArray places;
    for (const domain::Box& box : held.boxes)
        places.append(boxJson(box));
    return {{QStringLiteral("row"), static_cast<qint64>(held.image.value)},
            {QStringLiteral("finding"), findingName(project, held.finding)},
            {QStringLiteral("label"), labelWord(held.label)},
            {QStringLiteral("way"), wayWord(held.way)},
            {QStringLiteral("places"), places},
            {QStringLiteral("reader"), held.by.name},
            {QStringLiteral("at"), held.by.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("from"), QJsonArray::fromStringList(sourcesOf(held))}};
}

int listBoxes(const store::Project& project, const QString& names, bool json)
{
    const auto images = imagesOf(project, names);
    if (!images)
        return failWords(images.error());
    QJsonArray list, adjudications;
    std::vector<QStringList> rows;
    for (const store::ImageRecord& image : *images) {
        const auto facts = project.facts(image.id);
        if (!facts)
            return fail(facts.error());
        for (const store::BoxRecord& box : facts->boxes) {
            QJsonObject one = boxRecordJson(project, box);
            one[QStringLiteral("image")] = image.identity;
            list.append(one);
            rows.push_back({QString::number(box.id.value), findingName(project, box.finding), boxText(box.box),
                            box.readerName.isEmpty() ? QStringLiteral("report") : box.readerName, image.name});
        }
        // They have no number: who decides again makes another decision.
        for (const store::AdjudicationRecord& held : facts->adjudications) {
            QJsonObject one = adjudicationJson(project, held);
            one[QStringLiteral("image")] = image.identity;
            adjudications.append(one);
            const QString finding = findingName(project, held.finding), by = decisionText(held);
            for (const domain::Box& place : held.boxes)
                rows.push_back({QStringLiteral("–"), finding, boxText(place), by, image.name});
            if (held.boxes.empty())
                rows.push_back({QStringLiteral("–"), finding, QStringLiteral("no box"), by, image.name});
        }
    }
    if (json) {
        printJson({{QStringLiteral("boxes"), list}, {QStringLiteral("adjudications"), adjudications}});
        return Done;
    }
    if (rows.empty())
        print(QStringLiteral("No box here."));
    else
        printTable({QStringLiteral("box"), QStringLiteral("finding"), QStringLiteral("x,y,width,height"),
                    QStringLiteral("by"), QStringLiteral("image")}, rows, {0});
    if (!adjudications.isEmpty())
        print(QStringLiteral("What was adjudicated holds for its finding, whatever readers said; their boxes stay."));
    return Done;
}

int addBox(store::Project& project, const CommandLine& line, const QStringList& words, const domain::Box& place)
{
    const auto image = imageOf(project, words[1]);
    if (!image)
        return failWords(image.error());
    const auto finding = findingOf(project, words[2]);
    if (!finding)
        return failWords(finding.error());
    const auto gesture = project.perform(store::DrawBox{image->id, *finding, place});
    if (!gesture)
        return fail(gesture.error());
    const auto id = project.boxMadeBy(*gesture);
    if (!id)
        return fail(id.error());
    const auto box = *id ? project.box(**id) : std::optional<store::BoxRecord>();
    if (!box)
        return fail(box.error());
    if (!*box) // another program took it away meanwhile
        return fail({domain::ErrorCode::BoxUnknown, words[2].toStdString(), {}, {}});
    if (line.has("json")) {
        QJsonObject json = boxRecordJson(project, **box);
        json[QStringLiteral("image")] = image->identity;
        json[QStringLiteral("gesture")] = static_cast<qint64>(gesture->value);
        printJson(json);
    } else {
        print(QStringLiteral("box %1: %2 in %3 at %4")
                  .arg((*box)->id.value)
                  .arg(findingName(project, *finding), image->name, boxText((*box)->box)));
    }
    return Done;
}

/// An imported box that is moved becomes the reader's, as in the window.
int takeOver(store::Project& project, const CommandLine& line, const store::BoxRecord& imported, const domain::Box& place)
{
    const auto gesture = project.perform(store::TakeOverBox{imported.id, place});
    if (!gesture)
        return fail(gesture.error());
    const auto made = project.boxesMadeBy(*gesture);
    if (!made)
        return fail(made.error());
    if (line.has("json")) {
        QJsonArray boxes;
        for (const domain::BoxId id : *made)
            boxes.append(static_cast<qint64>(id.value));
        printJson({{QStringLiteral("imported"), static_cast<qint64>(imported.id.value)},
                   {QStringLiteral("boxes"), boxes},
                   {QStringLiteral("gesture"), static_cast<qint64>(gesture->value)}});
        return Done;
    }
    QString text = QStringLiteral("imported box %1: yours now as box %2, at %3")
                       .arg(imported.id.value).arg(made->front().value).arg(boxText(place));
    if (made->size() > 1)
        text += QStringLiteral("; %1 of the finding came along")
                    .arg(counted(static_cast<qint64>(made->size()) - 1, "other imported box", "other imported boxes"));
    print(text);
    return Done;
}

/// move, finding, remove: of a box by its number.
int changeBox(store::Project& project, const CommandLine& line, const QString& verb, domain::BoxId id,
              const std::optional<domain::Box>& place, const QString& findingWord)
{
    const auto box = project.box(id);
    if (!box)
        return fail(box.error());
    if (!*box) // not BoxUnknown: that tells a window of what went away under its hand
        return failWords({domain::ErrorCode::OptionUnknown, "BOX", std::to_string(id.value),
                          "the boxes of fewboxctl box list IMAGE; undo brings back one that was removed"});
    if (verb == QLatin1String("move") && (*box)->source == store::FactSource::Report)
        return takeOver(project, line, **box, *place);
    store::Gesture gesture = store::RemoveBox{id};
    QString told = QStringLiteral("box %1: removed").arg(id.value);
    QJsonObject facts{{QStringLiteral("box"), static_cast<qint64>(id.value)}};
    if (verb == QLatin1String("move")) {
        gesture = store::MoveBox{id, *place};
        told = QStringLiteral("box %1: moved to %2").arg(id.value).arg(boxText(*place));
    } else if (verb == QLatin1String("finding")) {
        const auto finding = findingOf(project, findingWord);
        if (!finding)
            return failWords(finding.error());
        gesture = store::SetBoxFinding{id, *finding};
        told = QStringLiteral("box %1: %2").arg(id.value).arg(findingName(project, *finding));
        facts[QStringLiteral("finding")] = findingName(project, *finding);
    }
    return performAndTell(project, gesture, line, told, facts);
}

} // namespace

int boxCommand(const QStringList& arguments)
{
    CommandLine line("box", "Draws, moves and removes boxes. Coordinates are pixels of the stored image from the outer corner "
                            "of its first one; a box is cut to the image, and says that its finding is present.");
    addProjectOptions(line);
    line.positional("what", "list IMAGE[,IMAGE…]: with their numbers, and what was adjudicated, by whom and "
                            "from whose boxes. add IMAGE FINDING X,Y,W,H. move BOX X,Y,W,H "
                            "(an imported one becomes yours). finding BOX FINDING. remove BOX.", "list|add|move|finding|remove …");
    line.add("json", "Print JSON.");
    QStringList plain = arguments; // a box that begins left of the image is no option
    for (QString& word : plain) {
        if (word.startsWith(u'-') && word.count(u',') == 3)
            word.prepend(u' ');
    }
    if (const auto code = line.parse(plain, 2, 4))
        return *code;
    const QStringList words = line.positionals();
    const std::pair<const char*, int> verbs[] = {{"list", 2}, {"add", 4}, {"move", 3}, {"finding", 3}, {"remove", 2}};
    const auto verb = std::find_if(std::begin(verbs), std::end(verbs), [&](const auto& v) { return words[0] == QLatin1String(v.first); });
    if (verb == std::end(verbs))
        return line.usageError(QStringLiteral("it knows list, add, move, finding and remove, not \"%1\".").arg(words[0]));
    if (words.size() != verb->second)
        return line.usageError(QStringLiteral("%1 takes %2, not %3.")
                                   .arg(words[0], counted(verb->second - 1, "argument", "arguments"))
                                   .arg(words.size() - 1));
    const bool hasPlace = words[0] == QLatin1String("add") || words[0] == QLatin1String("move");
    const auto place = hasPlace ? boxOf(words.last()) : std::nullopt;
    if (hasPlace && !place)
        return line.usageError(QStringLiteral("a box is X,Y,WIDTH,HEIGHT with both sides above 0, not \"%1\".").arg(words.last().trimmed()));
    const bool byNumber = words[0] != QLatin1String("list") && words[0] != QLatin1String("add");
    const auto number = byNumber ? wholeNumber(words[1], 1) : std::nullopt;
    if (byNumber && !number)
        return line.usageError(QStringLiteral("a box has a number (box list IMAGE tells it), not \"%1\".").arg(words[1]));
    const auto project = words[0] == QLatin1String("list") ? openToRead(line) : openProject(line);
    if (!project)
        return fail(project.error());
    if (words[0] == QLatin1String("list"))
        return listBoxes(**project, words[1], line.has("json"));
    if (words[0] == QLatin1String("add"))
        return addBox(**project, line, words, *place);
    return changeBox(**project, line, words[0], domain::BoxId{*number}, place, words.value(2));
}
