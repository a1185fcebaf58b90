#include "ui/annotate/agreement_model.h"

#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"

#include <QLocale>

#include <numeric>

namespace annotate {

using evaluation::Agreement;
using evaluation::FindingAgreement;

namespace {

/// With a minus that is no dash: it stands in intervals.
QString figureText(double value)
{
    return QLocale().toString(value, 'f', 2).replace(QLatin1Char('-'), QChar(0x2212));
}

/// "–" for what is not defined: never 0.
QString twoDecimals(const std::optional<double>& value)
{
    return value ? figureText(*value) : QStringLiteral("–");
}

QString intervalText(const Agreement& agreement)
{
    if (!agreement.interval)
        return {};
    return QStringLiteral("%1–%2").arg(figureText(agreement.interval->low), figureText(agreement.interval->high));
}

/// To be listed: both answered, or somebody boxed.
bool isAnything(const FindingAgreement& one) { return one.same.n > 0 || one.bothBoxed > 0 || one.oneBoxed > 0; }

} // namespace

AgreementModel::AgreementModel(const domain::FindingSchema& schema, QObject* parent)
    : QAbstractTableModel(parent), m_schema(schema)
{
}

int AgreementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const FindingAgreement& AgreementModel::at(int row) const
{
    const int finding = m_rows[std::size_t(row)];
    return finding < 0 ? m_pair.agreement.all : m_pair.agreement.findings[std::size_t(finding)];
}

int AgreementModel::findingAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)] : -1;
}

QString AgreementModel::nameOf(int finding) const
{
    return finding < 0 ? tr("All findings") : kit::findingName(m_schema, finding);
}

int AgreementModel::differing(int finding) const
{
    if (finding < 0)
        return std::accumulate(m_pair.differing.begin(), m_pair.differing.end(), 0,
                               [](int sum, const auto& one) { return sum + one.second; });
    const auto it = m_pair.differing.find(finding);
    return it == m_pair.differing.end() ? 0 : it->second;
}

QVariant AgreementModel::figure(const FindingAgreement& one, int column) const
{
    switch (column) {
    case FindingColumn:
        return nameOf(one.finding);
    case KappaColumn:
        return twoDecimals(one.kappa.value);
    case SameColumn:
        return one.same.n > 0 ? twoDecimals(one.same.value()) : QStringLiteral("–");
    case IouColumn:
        return twoDecimals(one.iou.value);
    case DifferColumn:
        return QLocale().toString(differing(one.finding));
    default:
        return {};
    }
}

QString AgreementModel::detail(const FindingAgreement& one, int column) const
{
    const QLocale locale;
    switch (column) {
    case FindingColumn:
        return tr("n %1").arg(locale.toString(one.same.n));
    case KappaColumn:
        return intervalText(one.kappa);
    case IouColumn:
        return one.bothBoxed > 0  ? intervalText(one.iou)
               : one.oneBoxed > 0 ? tr("%n alone", "images that one reader alone has boxed", one.oneBoxed)
                                  : QString();
    default:
        return {};
    }
}

QString AgreementModel::explanation(const FindingAgreement& one, int column) const
{
    const QString name = nameOf(one.finding);
    switch (column) {
    case KappaColumn:
        return one.kappa.value
                   ? tr("%1: Cohen’s κ of the labels, agreement beyond chance, with its 95 % interval by patient")
                         .arg(name)
               : one.same.n < evaluation::leastCases
                   ? tr("%1: κ is given from %2 images on that both answered; here it is %n", nullptr, one.same.n)
                         .arg(name)
                         .arg(evaluation::leastCases)
                   : tr("%1: κ is not defined where both readers always gave the same one answer").arg(name);
    case SameColumn:
        return tr("%1: the same label in %2 of %n image(s)", nullptr, one.same.n).arg(name, QLocale().toString(one.same.successes));
    case IouColumn:
        return one.bothBoxed > 0 ? tr("%1: IoU of the readers’ boxes, mean over %n image(s) that both boxed, with its "
                                      "95 % interval by patient; "
                                      "%2 boxed by one alone",
                                      nullptr, one.bothBoxed)
                                       .arg(name, QLocale().toString(one.oneBoxed))
                                 : tr("%1: in no image do both have boxes; %2 boxed by one alone").arg(name, QLocale().toString(one.oneBoxed));
    case DifferColumn:
        return tr("%1: show where they differ", nullptr).arg(name);
    default:
        return name;
    }
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingAgreement& one = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return figure(one, index.column());
    case Qt::ToolTipRole:
        return explanation(one, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(),
                 figure(one, index.column()).toString(), detail(one, index.column()));
    case DetailRole:
        return detail(one, index.column());
    case BesideRole:
        return index.column() == IouColumn && one.bothBoxed > 0 ? tr("n %1").arg(QLocale().toString(one.bothBoxed))
                                                                : QString();
    case FindingRole:
        return one.finding;
    case ShortNameRole:
        return one.finding < 0 ? tr("All") : kit::findingShortName(m_schema.at(one.finding));
    case ColourRole:
        return one.finding < 0 ? QVariant()
                               : QVariant(kit::theme().findingColour(m_schema.at(one.finding).name, one.finding));
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool full = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!full && role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FindingColumn:
        return full ? tr("Finding") : QString();
    case KappaColumn:
        return full ? tr("Cohen’s κ of the labels") : QStringLiteral("κ");
    case SameColumn:
        return full ? tr("Share of images with the same label") : QStringLiteral("=");
    case IouColumn:
        return full ? tr("IoU of the boxes") : tr("IoU");
    case DifferColumn:
        return full ? tr("Images on which they differ: another label, or boxes of two places") : QStringLiteral("≠");
    default:
        return {};
    }
}

void AgreementModel::setPair(const PairOfReaders& pair)
{
    beginResetModel();
    m_pair = pair;
    m_rows.clear();
    if (isAnything(m_pair.agreement.all))
        m_rows.push_back(-1);
    for (std::size_t i = 0; i < m_pair.agreement.findings.size(); ++i)
        if (isAnything(m_pair.agreement.findings[i]))
            m_rows.push_back(int(i));
    endResetModel();
}

void AgreementModel::clear()
{
    setPair({});
}

QString agreementCsv(const evaluation::PairAgreement& pair, const QString& first, const QString& second,
                     const domain::FindingSchema& schema, const QString& unsure)
{
    const auto quoted = [](QString text) {
        if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')))
            text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        return text;
    };
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::number(*value, 'g', 6) : QString();
    };
    QString text =
        QStringLiteral("reader_a,reader_b,unsure_as,finding,n,same,kappa,kappa_low,kappa_high,both_boxed,one_boxed,"
                       "iou,iou_low,iou_high\n");
    const auto add = [&](const FindingAgreement& one) {
        const auto low = [](const Agreement& a) { return a.interval ? std::optional(a.interval->low) : std::nullopt; };
        const auto high = [](const Agreement& a) {
            return a.interval ? std::optional(a.interval->high) : std::nullopt;
        };
        const QStringList cells{quoted(first),
                                quoted(second),
                                quoted(unsure),
                                one.finding < 0 ? QStringLiteral("all")
                                                : QString::fromStdString(schema.at(one.finding).name),
                                QString::number(one.same.n),
                                QString::number(one.same.successes),
                                number(one.kappa.value),
                                number(low(one.kappa)),
                                number(high(one.kappa)),
                                QString::number(one.bothBoxed),
                                QString::number(one.oneBoxed),
                                number(one.iou.value),
                                number(low(one.iou)),
                                number(high(one.iou))};
        text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    };
    for (const FindingAgreement& one : pair.findings)
        add(one);
    add(pair.all);
    return text;
}

} // namespace annotate
