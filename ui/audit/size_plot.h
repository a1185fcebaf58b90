// IoU by box size: a point a case, linked to the table; a click opens a case, a drag chooses many.
#pragma once

#include "core/domain/finding.h"
#include "ui/plot/plot_frame.h"

#include <QPointF>
#include <QRectF>

#include <set>
#include <vector>

class QCPItemEllipse;
class QCPItemTracer;
class QRubberBand;

namespace audit {

class SizePlot : public plot::PlotFrame {
    Q_OBJECT
public:
    struct Point {
        int caseIndex = 0;
        int finding = 0;
        double boxShare = 0; ///< of the image, 0…1
        double iou = 0;
    };
    explicit SizePlot(QWidget* parent = nullptr);
    void show(const domain::FindingSchema& schema, const std::vector<Point>& points, double threshold);
    void setCurrent(int caseIndex); ///< ringed; -1: none

Q_SIGNALS:
    void caseChosen(int caseIndex);
    void subsetChosen(const std::set<int>& cases);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void mark();
    QPointF positionOf(const Point& point) const;
    QRubberBand* m_band;
    QPoint m_pressed;
    domain::FindingSchema m_schema;
    std::vector<Point> m_points;
    double m_threshold = 0.1;
    int m_current = -1;
    QCPItemEllipse* m_ring = nullptr;
    QCPItemTracer* m_anchor = nullptr;
};

} // namespace audit
