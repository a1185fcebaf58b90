// Table 1's layout: methods under each other in the same setting, findings beside each other, every row with its interval,
// its other two readings (fitted cut, relative region), the floor and the ceiling, and its paired difference to a reference.
#pragma once

#include "core/domain/bootstrap.h"
#include "core/evaluation/accuracy_table.h"
#include "core/evaluation/case_scores.h"
#include "core/runs/run_folder.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace evaluation {

/// How the same maps are read: as the run was set up (for its cut: z ≥ 0.5), with a cut fitted per finding on the training
/// folds, as the region z ≥ 0.6 of the map's maximum. A method is never judged by one of them alone.
enum class ReadAs { Own, FittedCut, Relative };
inline constexpr std::array readings{ReadAs::Own, ReadAs::FittedCut, ReadAs::Relative};

/// What goes into a row: one method's answers in one setting.
struct PaperRow {
    QString setting; ///< "0 %"; rows of one setting compete: the best of them is bold
    QString method;  ///< "ours"
    QString source;  ///< where the figures come from: "run 12"
    QString note;    ///< said below the table about this row; may be empty
    std::optional<std::size_t> reference; ///< the row that this one is compared with
    int folds = 0, foldsAnswered = 0;
    std::optional<Stage> stage; ///< none: each fold's own answer
    QString ownRule;            ///< "z ≥ 0.5"
    std::array<std::vector<CaseScore>, readings.size()> cases; ///< by ReadAs
};
/// A run's row, read as `options` say: the run's own, or others that train alike. `stage`: base (p) and base + CRF (z) may
/// stand as two rows; none: the run's own answer. Errors: those of reading the folder; a run without predictions gives a
/// row without cases.
domain::Result<PaperRow> paperRow(const QString& setting, const QString& method, const runs::RunFolder&,
                                  const domain::MethodOptions& options, std::optional<Stage> stage = {});

/// One row against its reference on the cases that both answered; per threshold of the table.
struct Comparison {
    int cases = 0;
    std::vector<domain::PairedDifference> iou, ior; ///< of the mean over findings
    domain::PairedDifference meanIou;
    struct OfFinding {
        int finding = 0;
        int cases = 0;
        std::vector<domain::PairedDifference> iou, ior;
        domain::PairedDifference meanIou;
    };
    std::vector<OfFinding> findings; ///< of ReadAs::Own alone
};

struct PaperTable {
    struct Row {
        PaperRow input;
        std::array<AccuracyTable, readings.size()> tables;
        std::array<std::optional<Comparison>, readings.size()> against; ///< none without a reference
    };
    domain::FindingSchema schema;
    std::vector<double> thresholds;
    std::vector<int> findings; ///< columns: findings of any row, in schema order
    std::vector<Row> rows;
    /// Highest of the rows of this setting (equals all are), of several rows; `finding` −1: the mean over findings.
    bool isBest(std::size_t row, ReadAs, Metric, std::size_t threshold, int finding) const;
    /// Accuracy of a column; none where the row has no case of it.
    std::optional<double> accuracy(std::size_t row, ReadAs, Metric, std::size_t threshold, int finding) const;
};
/// Rows without a case are kept, and empty.
PaperTable paperTable(std::vector<PaperRow> rows, const domain::FindingSchema& schema,
                      const std::vector<double>& thresholds = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7});

QString rowName(const PaperRow& row);                  ///< "0 % ours"
QString readingName(const PaperRow& row, ReadAs reading); ///< "z ≥ 0.5", "fitted cut", "z ≥ 0.6 max"

struct PaperTableText {
    std::vector<double> thresholds = {0.1, 0.3, 0.5}; ///< of the wide blocks; the narrow one has all of the table's
    bool bold = false;                                ///< by ANSI's escape sequence; else best figures carry a *
};
/// For a terminal of 120 columns. Says in words where a row does not win against its reference or the floor.
QString toText(const PaperTable&, const PaperTableText& = {});
QString toMarkdown(const PaperTable&, const std::vector<double>& thresholds = {0.1, 0.3, 0.5});
QJsonObject toJson(const PaperTable&); ///< everything but the cases
/// One line a figure: setting, method, reading, metric, threshold, finding ("mean": over findings), n, accuracy, low, high,
/// floor, ceiling, best, difference, difference_low, difference_high, source. A comma apart, RFC 4180.
QString toCsv(const PaperTable&);

/// Where a row does not win, in words: against its reference and against the floor, under every reading. Lines.
QStringList verdicts(const PaperTable&, const std::vector<double>& thresholds);

} // namespace evaluation
