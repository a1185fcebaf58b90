// The middle of Train for a run: why it failed if it did, four live plots, films of the training with their blobs.
#pragma once

#include "core/domain/finding.h"
#include "ui/kit/job.h"
#include "ui/training/run_curves_model.h"
#include "ui/training/run_facts.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace plot {
class PlotFrame;
}

namespace training {

class CurvePlot;
class FailurePanel;
class FilmStrip;

class CurvesPage : public QWidget {
    Q_OBJECT
public:
    CurvesPage(RunCurvesModel& curves, const QString& cacheFolder, domain::FindingSchema schema, QWidget* parent = nullptr);

    FailurePanel& failure() const { return *m_failure; }
    /// A failed run has its reasons where the lower plots and the films would be.
    void showFailure(bool failed);
    void follow(const RunFacts* facts); ///< what the model has now
    void forgetFilms();
    void setLogarithmicLoss(bool logarithmic);
    std::vector<const plot::PlotFrame*> plots() const;
    bool isPending() const;

private:
    void followFindings();
    void readSamples(const RunFacts* facts);

    RunCurvesModel& m_curves;
    domain::FindingSchema m_schema;
    kit::Job m_samplesJob;
    std::size_t m_samplesShown = 0;
    int m_samplesFold = -1;
    FailurePanel* m_failure;
    QWidget *m_failureFrame, *m_lowerPlots, *m_thresholdsRule, *m_stripPart;
    CurvePlot *m_loss, *m_accuracy, *m_thresholds, *m_speed;
    QComboBox* m_finding;
    FilmStrip* m_strip;
};

} // namespace training
