#include "desk_arguments.h"

#include "core/assist/readings.h"

#include <map>
#include <set>

namespace {

using evaluation::FindingAgreement;
using evaluation::UnsureAs;

struct UnsureWord {
    const char* word;
    UnsureAs unsure;
    const char* meaning;
};
constexpr UnsureWord unsureWords[] = {{"category", UnsureAs::Category, "unsure is an answer of its own"},
                                      {"present", UnsureAs::Present, "unsure counts as present"},
                                      {"absent", UnsureAs::Absent, "unsure counts as absent"},
                                      {"out", UnsureAs::LeftOut, "images where either is unsure are left out"}};

QString findingOf(const store::Project& project, int finding)
{
    return finding < 0 ? QStringLiteral("all") : findingName(project, finding);
}

QJsonValue valueJson(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject agreementJson(const store::Project& project, const FindingAgreement& one)
{
    return {{QStringLiteral("finding"), findingOf(project, one.finding)},
            {QStringLiteral("images"), one.same.n},
            {QStringLiteral("same"), one.same.successes},
            {QStringLiteral("kappa"), valueJson(one.kappa.value)},
            {QStringLiteral("kappa_interval"), intervalJson(one.kappa.interval)},
            {QStringLiteral("both_boxed"), one.bothBoxed},
            {QStringLiteral("one_boxed"), one.oneBoxed},
            {QStringLiteral("iou"), valueJson(one.iou.value)},
            {QStringLiteral("iou_interval"), intervalJson(one.iou.interval)}};
}

QStringList agreementRow(const store::Project& project, const FindingAgreement& one)
{
    return {findingOf(project, one.finding),
            QString::number(one.same.n),
            one.same.n > 0 ? QString::number(one.same.value(), 'f', 2) : QStringLiteral("–"),
            withInterval(one.kappa.value, one.kappa.interval),
            QString::number(one.bothBoxed),
            QString::number(one.oneBoxed),
            withInterval(one.iou.value, one.iou.interval)};
}

/// Findings that both answered or one of them boxed, and all of them together where there are several.
std::vector<FindingAgreement> shownOf(const evaluation::PairAgreement& pair)
{
    std::vector<FindingAgreement> shown;
    for (const FindingAgreement& one : pair.findings) {
        if (one.same.n > 0 || one.bothBoxed > 0 || one.oneBoxed > 0)
            shown.push_back(one);
    }
    if (shown.size() > 1)
        shown.push_back(pair.all);
    return shown;
}

} // namespace

int agreementCommand(const QStringList& arguments)
{
    CommandLine line("agreement", "How far readers agree, per finding: Cohen's kappa of their labels and the IoU of their boxes, "
                                  "with 95 % intervals (bootstrap by patient). Kappa is given from five images on. Blinded "
                                  "readings that are not done are left out.");
    addProjectOptions(line);
    line.add("readers", "These readers alone, separated by commas. Default: every pair that shares an image.", "NAMES");
    line.add("unsure", "What unsure means to kappa: category (an answer of its own), present, absent, or out (left out).",
             "MEANING", "category");
    line.add("samples", "Draws of the bootstrap.", "N", "2000");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto unsure = std::find_if(std::begin(unsureWords), std::end(unsureWords),
                                     [&](const UnsureWord& one) { return line.value("unsure") == QLatin1String(one.word); });
    if (unsure == std::end(unsureWords))
        return line.usageError(QStringLiteral("--unsure takes category, present, absent or out, not \"%1\".").arg(line.value("unsure")));
    const auto samples = wholeNumber(line.value("samples"), 10);
    if (!samples || *samples > 100'000)
        return line.usageError(QStringLiteral("--samples takes a number from 10 to 100000, not \"%1\".").arg(line.value("samples")));
    const auto opened = openToRead(line);
    if (!opened)
        return fail(opened.error());
    const store::Project& project = **opened;
    std::set<domain::ReaderId> wanted;
    for (const QString& name : line.value("readers").split(u',', Qt::SkipEmptyParts)) {
        const auto reader = knownReader(project, name.trimmed());
        if (!reader)
            return fail(reader.error());
        wanted.insert(*reader);
    }
    const auto opinions = project.opinions();
    if (!opinions)
        return fail(opinions.error());
    std::map<domain::ReaderId, QString> names;
    for (const store::Opinion& opinion : *opinions)
        names[opinion.reader] = opinion.readerName;
    std::vector<evaluation::Reading> readings = assist::readingsOf(*opinions);
    const auto blinded = static_cast<qint64>(opinions->size() - readings.size());
    if (!wanted.empty())
        std::erase_if(readings, [&](const evaluation::Reading& one) { return !wanted.contains(one.reader); });

    evaluation::AgreementOptions options;
    options.unsure = unsure->unsure;
    options.samples = static_cast<int>(*samples);
    const int findings = project.schema().count();
    const auto pairs = evaluation::pairAgreements(readings, findings, options);
    const auto common = pairs.size() > 1 ? evaluation::commonAgreements(readings, findings, options)
                                         : std::vector<evaluation::CommonAgreement>();
    if (line.has("json")) {
        QJsonArray pairList, commonList;
        for (const auto& pair : pairs) {
            QJsonArray list;
            for (const FindingAgreement& one : shownOf(pair))
                list.append(agreementJson(project, one));
            pairList.append(QJsonObject{{QStringLiteral("readers"), QJsonArray{names[pair.first], names[pair.second]}},
                                        {QStringLiteral("findings"), list}});
        }
        for (const auto& one : common)
            commonList.append(QJsonObject{{QStringLiteral("finding"), findingOf(project, one.finding)},
                                          {QStringLiteral("images"), one.images},
                                          {QStringLiteral("alpha"), valueJson(one.alpha.value)},
                                          {QStringLiteral("alpha_interval"), intervalJson(one.alpha.interval)}});
        printJson({{QStringLiteral("unsure"), line.value("unsure")},
                   {QStringLiteral("blinded_left_out"), blinded},
                   {QStringLiteral("pairs"), pairList},
                   {QStringLiteral("common"), commonList}});
        return Done;
    }
    if (pairs.empty())
        print(QStringLiteral("No image has the answers of two readers yet."));
    for (const auto& pair : pairs) {
        print(QStringLiteral("%1 and %2").arg(names[pair.first], names[pair.second]));
        std::vector<QStringList> rows;
        for (const FindingAgreement& one : shownOf(pair))
            rows.push_back(agreementRow(project, one));
        printTable({QStringLiteral("finding"), QStringLiteral("cases"), QStringLiteral("same"), QStringLiteral("kappa"),
                    QStringLiteral("both boxed"), QStringLiteral("one"), QStringLiteral("IoU")}, rows, {1, 2, 4, 5});
        print(QString());
    }
    if (!common.empty()) {
        print(QStringLiteral("All readers: Krippendorff's alpha"));
        std::vector<QStringList> rows;
        for (const auto& one : common) {
            if (one.images > 0)
                rows.push_back({findingOf(project, one.finding), QString::number(one.images),
                                withInterval(one.alpha.value, one.alpha.interval)});
        }
        printTable({QStringLiteral("finding"), QStringLiteral("images"), QStringLiteral("alpha")}, rows, {1});
        print(QString());
    }
    if (!pairs.empty())
        print(QStringLiteral("In brackets 95 % intervals, patients resampled. –: fewer than five images, or every answer is the same. "
                             "For kappa %1.").arg(QLatin1String(unsure->meaning)));
    if (blinded > 0)
        print(QStringLiteral("Left out: %1 not done yet.").arg(counted(blinded, "blinded reading", "blinded readings")));
    return Done;
}
