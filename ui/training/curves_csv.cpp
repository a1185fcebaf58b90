#include "ui/training/run_curves.h"

#include <cmath>

namespace training {

namespace {

/// In the C locale: a file is for programs.
QString numberText(double value) { return std::isfinite(value) ? QString::number(value, 'g', 8) : QString(); }

class Rows {
public:
    void add(int fold, const FoldCurves& curves, const char* quantity, const QString& finding, const Moment& at, double value)
    {
        m_text += QStringLiteral("%1,%2,%3,%4,%5,%6,%7\n")
                      .arg(fold + 1)
                      .arg(phaseAt(curves, at.step), QLatin1String(quantity), finding, numberText(at.step), numberText(at.minutes),
                           numberText(value));
    }
    QString text() const { return m_text; }

private:
    static QString phaseAt(const FoldCurves& curves, double step)
    {
        QString phase;
        for (const PhaseRule& rule : curves.phases)
            if (rule.at.step < step || phase.isEmpty())
                phase = rule.phase;
        return phase;
    }
    QString m_text = QStringLiteral("fold,phase,quantity,finding,step,minutes,value\n");
};

} // namespace

QString curvesCsv(const RunCurves& curves)
{
    Rows rows;
    const std::pair<const char*, double StepPoint::*> losses[] = {{"loss_inside", &StepPoint::inside},
                                                                  {"loss_outside", &StepPoint::outside},
                                                                  {"loss_positive", &StepPoint::positive},
                                                                  {"loss_negative", &StepPoint::negative},
                                                                  {"images_per_second", &StepPoint::imagesPerSecond}};
    for (std::size_t i = 0; i < curves.folds.size(); ++i) {
        const FoldCurves& fold = curves.folds[i];
        const int number = static_cast<int>(i);
        for (const StepPoint& point : fold.steps)
            for (const auto& [name, member] : losses)
                rows.add(number, fold, name, {}, point.at, point.*member);
        for (const EpochPoint& point : fold.epochs) {
            rows.add(number, fold, "accuracy_iou_0.1", {}, point.at, point.accuracy01);
            rows.add(number, fold, "accuracy_iou_0.5", {}, point.at, point.accuracy05);
        }
        for (const ThresholdPoint& point : fold.thresholds) {
            rows.add(number, fold, "tau", point.finding, point.at, point.tau);
            rows.add(number, fold, "rho", point.finding, point.at, point.rho);
        }
    }
    return rows.text();
}

} // namespace training
