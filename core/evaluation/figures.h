// How figures are written in this room's tables.
#pragma once

#include "core/domain/bootstrap.h"
#include "core/domain/finding.h"

#include <QJsonObject>
#include <QString>

namespace evaluation {

QString figure(double value);                                 ///< 0.62
QString signedFigure(double value);                           ///< +0.62
QString intervalText(const domain::Interval& interval);       ///< 0.55–0.69
QString thresholdText(double threshold);                      ///< 0.3
QString percent(double share);                                ///< 62 %
QString differenceText(const domain::PairedDifference& d);    ///< +0.12 [+0.05, +0.19]
QString nameOf(const domain::FindingSchema& schema, int finding);
QString padded(const QString& text, qsizetype width);         ///< on the right
QString wrapped(const QString& sentence, qsizetype width);    ///< at spaces; what follows the first line is indented by two
QString withoutTrailingSpaces(const QString& lines);
QJsonObject toJson(const domain::PairedDifference& d);

} // namespace evaluation
