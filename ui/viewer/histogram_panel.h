// How often each value occurs on the film, and the window that lies over it, to be taken by its edges.
#pragma once

#include "core/imaging/grey.h"

#include <QPointF>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <vector>

namespace viewer {

class Film;
class RadiographView;

/// Over a corner of the film. Across: the film's values; up: how many pixels (square root, or the air beside the
/// patient would be all there is to see). The window's edges are dragged by themselves, together between them; arrows
/// move it, with Shift they widen and narrow it, a double click takes the first picture's.
class HistogramPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistogramPanel(RadiographView& view);

    QSize sizeHint() const override;
    /// px of the panel at which a modality value stands, and back.
    double xOf(double value) const;
    double valueAt(double x) const;

Q_SIGNALS:
    void closeWanted(); ///< Esc

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Grip { None, Low, High, Both };
    struct Edges {
        double low = 0, high = 1;
    };
    void count();
    Edges edges() const;
    void setEdges(Edges edges);
    Grip gripAt(double x) const;
    QRectF plot() const;

    RadiographView& m_view;
    std::shared_ptr<const Film> m_film; ///< whose columns are counted
    std::vector<std::int64_t> m_columns;
    imaging::Range m_shown;
    Grip m_grip = Grip::None;
    double m_pressedAt = 0;
    Edges m_pressedEdges;
};

} // namespace viewer
