#include "run_comparison.h"

#include "command.h"

#include "core/evaluation/paper_table.h"
#include "core/launch/run_launch.h"

#include <QTextStream>

namespace {

QString settingOf(const domain::MethodOptions& options)
{
    return QStringLiteral("%1 %").arg(100 * options.unannotatedShare, 0, 'g', 3);
}

QString methodOf(const store::RunRow& row, const domain::MethodOptions& options)
{
    const QString name = !row.title.isEmpty() ? row.title
                         : options.loss == "base" && options.preset != "base" ? row.preset + QStringLiteral(", base")
                                                                              : row.preset;
    return QStringLiteral("%1 (%2)").arg(name).arg(row.number.value);
}

} // namespace

int printRunComparison(const store::Project& project, const QStringList& names, TableForm form)
{
    std::vector<evaluation::PaperRow> rows;
    for (const QString& name : names) {
        const auto found = launch::findRun(project, name.trimmed());
        if (!found)
            return fail(found.error());
        const runs::RunFolder folder = launch::folderOf(project, *found);
        const auto configuration = runs::readConfiguration(folder);
        if (!configuration)
            return fail(configuration.error());
        auto row = evaluation::paperRow(settingOf(configuration->options), methodOf(*found, configuration->options), folder,
                                        configuration->options);
        if (!row)
            return fail(row.error());
        row->source = QStringLiteral("run %1").arg(found->number.value);
        rows.push_back(std::move(*row));
    }
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        rows[i].reference = rows.size() - 1;
    const evaluation::PaperTable table = evaluation::paperTable(std::move(rows), project.schema());
    switch (form) {
    case TableForm::Json: printJson(evaluation::toJson(table)); break;
    case TableForm::Csv: QTextStream(stdout) << evaluation::toCsv(table); break;
    case TableForm::Markdown: QTextStream(stdout) << evaluation::toMarkdown(table); break;
    case TableForm::Text: QTextStream(stdout) << evaluation::toText(table, {.bold = outputIsTerminal()}); break;
    }
    return Done;
}
