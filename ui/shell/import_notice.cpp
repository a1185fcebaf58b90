#include "ui/shell/import_notice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QMap>

namespace shell {

using Kind = kit::NoticeBar::Kind;

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("shell", text, comment, n);
}

QString counted(qint64 count)
{
    return QLocale().toString(count);
}

/// Of one kind of thing (images, boxes, answers), for one reason.
struct Loss {
    QString what, why, finding;
    qint64 count = 0;
};

struct Sum {
    qint64 added = 0, there = 0, updated = 0, boxes = 0, missing = 0, withoutPatient = 0, repeated = 0;
    QStringList tablesPassedOver;
    std::vector<Loss> losses; ///< in the order met
    std::vector<Notice::Row> rows;
    bool isImport = false;
    bool isNothing() const { return added + there + boxes == 0; }
};

void addLosses(Sum& sum, const QJsonArray& losses)
{
    for (const QJsonValue& value : losses) {
        const Loss loss{value[QStringLiteral("what")].toString(), value[QStringLiteral("why")].toString(),
                        value[QStringLiteral("finding")].toString(), value[QStringLiteral("count")].toInteger()};
        const auto same = std::find_if(sum.losses.begin(), sum.losses.end(), [&](const Loss& one) {
            return one.what == loss.what && one.why == loss.why && one.finding == loss.finding;
        });
        if (same == sum.losses.end())
            sum.losses.push_back(loss);
        else
            same->count += loss.count;
    }
}

Sum addUp(const std::vector<QJsonObject>& summaries)
{
    Sum sum;
    for (const QJsonObject& summary : summaries) {
        if (!summary.contains(QStringLiteral("added")))
            continue;
        const auto number = [&](const char* name) { return summary[QLatin1String(name)].toInteger(); };
        sum.isImport = true;
        sum.added += number("added");
        sum.there += number("updated") + number("unchanged");
        sum.updated += number("updated");
        sum.boxes += number("boxes");
        sum.missing += number("files_missing");
        sum.withoutPatient += number("without_patient");
        sum.repeated += number("repeated");
        const QJsonArray tables = summary[QStringLiteral("tables_passed_over")].toArray();
        for (const QJsonValue& table : tables)
            sum.tablesPassedOver << QFileInfo(table.toString()).fileName();
        addLosses(sum, summary[QStringLiteral("left_out")].toArray());
        const QJsonArray skipped = summary[QStringLiteral("skipped")].toArray();
        for (const QJsonValue& value : skipped) {
            const QString subject = value[QStringLiteral("subject")].toString(),
                          text = value[QStringLiteral("text")].toString();
            const QFileInfo file(subject);
            sum.rows.push_back(
                {file.isAbsolute() ? file.fileName() : subject, text, file.exists() ? subject : QString()});
        }
    }
    return sum;
}

QString thing(const QString& what, qint64 count)
{
    const int n = int(count);
    return what == QLatin1String("image") ? tr("%n image(s) left out", nullptr, n)
           : what == QLatin1String("box") ? tr("%n box(es) left out", nullptr, n)
                                          : tr("%n answer(s) left out", nullptr, n);
}

QString reason(const QString& why)
{
    if (why == QLatin1String("image-unknown"))
        return tr("of images that are not in the project");
    if (why == QLatin1String("box-outside-image"))
        return tr("outside their image");
    if (why == QLatin1String("box-too-small"))
        return tr("too small");
    if (why == QLatin1String("box-invalid"))
        return tr("no box of x, y, width and height");
    if (why == QLatin1String("csv-row-invalid") || why == QLatin1String("json-invalid"))
        return tr("entries that cannot be understood");
    return tr("for another reason");
}

/// "60 boxes left out: of findings that the project does not have (X 40, Y 15), outside their image (5)."
QString lossText(const std::vector<Loss>& losses, const QString& what)
{
    qint64 total = 0;
    QStringList findings;
    QMap<QString, qint64> reasons;
    for (const Loss& loss : losses) {
        if (loss.what != what)
            continue;
        total += loss.count;
        if (loss.why == QLatin1String("finding-unknown"))
            findings << QStringLiteral("%1 %2").arg(loss.finding, counted(loss.count));
        else
            reasons[reason(loss.why)] += loss.count;
    }
    if (total == 0)
        return {};
    QStringList parts;
    if (!findings.isEmpty())
        parts << tr("of findings that the project does not have (%1)").arg(findings.join(QStringLiteral(", ")));
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        parts << QStringLiteral("%1 (%2)").arg(it.key(), counted(it.value()));
    return tr("%1: %2.", "what was left out, and why").arg(thing(what, total), parts.join(QStringLiteral(", ")));
}

QString titleOf(const Sum& sum, bool stopped)
{
    const int images = int(sum.added), boxes = int(sum.boxes);
    if (stopped)
        return tr("Import stopped: %n image(s) taken in", nullptr, images);
    if (sum.isNothing())
        return tr("Nothing was imported");
    if (boxes == 0)
        return tr("%n image(s) imported", nullptr, images);
    return tr("%1 and %2 imported", "images and boxes, each with its number")
        .arg(tr("%n image(s)", "that were imported", images), tr("%n box(es)", "that were imported", boxes));
}

// A qualified type before the name would make lupdate file these texts where nothing finds them.
Notice told(Sum sum, bool stopped)
{
    Notice notice;
    notice.title = titleOf(sum, stopped);
    QStringList text;
    if (sum.there > 0)
        text << (sum.updated > 0 ? tr("%1 were there already, %2 of them with something new: a file found again, or facts.")
                                       .arg(counted(sum.there), counted(sum.updated))
                                 : tr("%1 were there already.").arg(counted(sum.there)));
    if (sum.missing > 0)
        text << tr("%1 have no file here: they are marked “file missing”, and a later import can find them.")
                    .arg(counted(sum.missing));
    for (const char* what : {"image", "box", "answer"})
        if (const QString lost = lossText(sum.losses, QLatin1String(what)); !lost.isEmpty())
            text << lost;
    if (!sum.rows.empty())
        text << (sum.isNothing() ? tr("%n row(s) or file(s) could not be taken.", nullptr, int(sum.rows.size()))
                 : sum.losses.empty()
                     ? tr("%n row(s) or file(s) were left out; the rest is stored.", nullptr, int(sum.rows.size()))
                     : tr("The rest is stored."));
    if (sum.repeated > 0)
        text << tr("%n file(s) of films that are in already were passed over.", nullptr, int(sum.repeated));
    if (sum.withoutPatient > 0)
        text << tr("%n image(s) have no Patient ID: each is taken for a patient of its own.", nullptr,
                   int(sum.withoutPatient));
    if (!sum.tablesPassedOver.isEmpty())
        text << tr("One table of a kind is read, so these were passed over: %1. To read another one, put it into a "
                   "folder of its own "
                   "and import that.")
                    .arg(sum.tablesPassedOver.join(QStringLiteral(", ")));
    if (stopped)
        text << tr("Import again to go on: what is there is not taken twice.");
    notice.text = text.join(QLatin1Char(' '));
    notice.rows = std::move(sum.rows);
    notice.kind = !notice.rows.empty() ? Kind::Warning : stopped ? Kind::Info : Kind::Good;
    return notice;
}

} // namespace

std::optional<Notice> importNotice(const ErrandEnd& end)
{
    Sum sum = addUp(end.summaries);
    return sum.isImport ? std::optional(told(std::move(sum), end.how == ErrandEnd::How::Stopped)) : std::nullopt;
}

} // namespace shell
