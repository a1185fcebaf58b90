#include "core/domain/split.h"
#include "core/runs/json_file.h"
#include "core/runs/run_folder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace runs {

using domain::ErrorCode;
using domain::Label;

namespace {

// One character a finding keeps 100,000 images readable and small.
constexpr char labelLetters[] = {'-', '0', '?', '1'}; // NotAsked, Absent, Unsure, Present

QString s(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonObject imageJson(const domain::TrainingImage& image)
{
    QString labels;
    for (Label label : image.labels)
        labels += QLatin1Char(labelLetters[static_cast<int>(label)]);
    QJsonArray boxes;
    for (const domain::FindingBox& box : image.boxes)
        boxes.append(QJsonArray{box.finding, box.box.x, box.box.y, box.box.width, box.box.height});
    QJsonObject json{{QStringLiteral("id"), static_cast<qint64>(image.id.value)},
                     {QStringLiteral("identity"), s(image.identity)},
                     {QStringLiteral("path"), s(image.path)},
                     {QStringLiteral("patient"), s(image.patient)},
                     {QStringLiteral("width"), image.size.width},
                     {QStringLiteral("height"), image.size.height},
                     {QStringLiteral("labels"), labels},
                     {QStringLiteral("boxes"), boxes},
                     {QStringLiteral("fold"), image.fold}};
    if (image.frame != 0)
        json[QStringLiteral("frame")] = image.frame;
    if (image.part != domain::Part::None)
        json[QStringLiteral("part")] = QLatin1String(domain::partName(image.part));
    return json;
}

domain::Result<domain::TrainingImage> imageFromJson(const QJsonObject& json, int findings, const std::string& where)
{
    domain::TrainingImage image;
    image.id.value = json[QStringLiteral("id")].toInteger();
    image.identity = json[QStringLiteral("identity")].toString().toStdString();
    image.path = json[QStringLiteral("path")].toString().toStdString();
    image.frame = json[QStringLiteral("frame")].toInt();
    image.patient = json[QStringLiteral("patient")].toString().toStdString();
    image.size = {json[QStringLiteral("width")].toInt(), json[QStringLiteral("height")].toInt()};
    image.fold = json[QStringLiteral("fold")].toInt(-1);
    if (const QString word = json[QStringLiteral("part")].toString(); !word.isEmpty()) {
        const auto part = domain::partOf(word.toStdString());
        if (!part) {
            return domain::fail(ErrorCode::JsonInvalid, where,
                                {.found = "part \"" + word.toStdString() + "\" of " + image.identity,
                                 .expected = "train, validation or test"});
        }
        image.part = *part;
    }
    const QString labels = json[QStringLiteral("labels")].toString();
    if (image.identity.empty() || labels.size() != findings) {
        return domain::fail(ErrorCode::JsonInvalid, where,
                            {.found = "image \"" + image.identity + "\" with " + std::to_string(labels.size()) + " labels",
                             .expected = std::to_string(findings) + " labels, one per finding"});
    }
    for (QChar letter : labels) {
        const auto* at = std::find(std::begin(labelLetters), std::end(labelLetters), letter.toLatin1());
        if (at == std::end(labelLetters)) {
            return domain::fail(ErrorCode::JsonInvalid, where,
                                {.found = "label '" + QString(letter).toStdString() + "' of " + image.identity,
                                 .expected = "one of - 0 ? 1"});
        }
        image.labels.push_back(static_cast<Label>(at - std::begin(labelLetters)));
    }
    for (const QJsonValue& value : json[QStringLiteral("boxes")].toArray()) {
        const QJsonArray box = value.toArray();
        domain::FindingBox read{box[0].toInt(-1),
                                {box[1].toDouble(), box[2].toDouble(), box[3].toDouble(), box[4].toDouble()}};
        if (box.size() != 5 || read.finding < 0 || read.finding >= findings || read.box.area() <= 0) {
            return domain::fail(ErrorCode::JsonInvalid, where,
                                {.found = "a box of " + image.identity, .expected = "[finding, x, y, width, height]"});
        }
        image.boxes.push_back(read);
    }
    return image;
}

/// Films that lay in the project when the set was written and are no longer there, at the project's present place.
void followProject(domain::TrainingSet& set, const QString& file, const QString& before)
{
    const QString now = RunFolder{QFileInfo(file).absolutePath()}.project();
    if (before.isEmpty() || now.isEmpty() || before == now)
        return;
    const std::string below = before.toStdString() + '/';
    for (domain::TrainingImage& image : set.images) {
        if (!image.path.starts_with(below) || QFileInfo::exists(s(image.path)))
            continue;
        const QString moved = now + u'/' + s(image.path.substr(below.size()));
        if (QFileInfo::exists(moved))
            image.path = moved.toStdString();
    }
}

} // namespace

domain::Done writeTrainingSet(const QString& file, const domain::TrainingSet& set)
{
    QJsonArray findings;
    for (const domain::Finding& finding : set.schema.findings()) {
        findings.append(QJsonObject{{QStringLiteral("name"), s(finding.name)},
                                    {QStringLiteral("short"), s(finding.shortName)},
                                    {QStringLiteral("boxed"), finding.boxed}});
    }
    QJsonArray images;
    for (const domain::TrainingImage& image : set.images)
        images.append(imageJson(image));
    const QByteArray content = QJsonDocument(images).toJson(QJsonDocument::Compact);
    return writeJsonFile(
        file, {{QStringLiteral("findings"), findings},
               {QStringLiteral("folds"), set.folds},
               {QStringLiteral("seed"), QString::number(set.seed)},
               {QStringLiteral("journal_position"), static_cast<qint64>(set.journalPosition)},
               {QStringLiteral("sha256"),
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())},
               {QStringLiteral("project"), RunFolder{QFileInfo(file).absolutePath()}.project()},
               {QStringLiteral("images"), images}});
}

domain::Result<domain::TrainingSet> readTrainingSet(const QString& file)
{
    const auto json = readJsonFile(file);
    if (!json)
        return tl::unexpected(json.error());
    const std::string where = file.toStdString();
    std::vector<domain::Finding> findings;
    for (const QJsonValue& value : json->value(QStringLiteral("findings")).toArray()) {
        findings.push_back({value[QStringLiteral("name")].toString().toStdString(),
                            value[QStringLiteral("short")].toString().toStdString(),
                            value[QStringLiteral("boxed")].toBool()});
    }
    if (findings.empty())
        return domain::fail(ErrorCode::JsonInvalid, where, {.found = "no findings", .expected = "a list \"findings\""});
    domain::TrainingSet set;
    set.schema = domain::FindingSchema(std::move(findings));
    set.folds = json->value(QStringLiteral("folds")).toInt();
    set.seed = json->value(QStringLiteral("seed")).toString().toULongLong();
    set.journalPosition = json->value(QStringLiteral("journal_position")).toInteger();
    const QJsonArray images = json->value(QStringLiteral("images")).toArray();
    const QByteArray content = QJsonDocument(images).toJson(QJsonDocument::Compact);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    if (const QString said = json->value(QStringLiteral("sha256")).toString(); !said.isEmpty() && said != hash) {
        return domain::fail(ErrorCode::RunDamaged, where,
                            {.found = "SHA-256 " + hash.toStdString(), .expected = said.toStdString()});
    }
    for (const QJsonValue& value : images) {
        auto image = imageFromJson(value.toObject(), set.schema.count(), where);
        if (!image)
            return tl::unexpected(image.error());
        set.images.push_back(std::move(*image));
    }
    followProject(set, file, json->value(QStringLiteral("project")).toString());
    return set;
}

} // namespace runs
