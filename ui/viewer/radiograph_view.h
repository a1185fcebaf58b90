// The widget that shows one radiograph: grey levels, zoom and pan, what lies over it, and the hand on it.
#pragma once

#include "core/imaging/grey.h"
#include "ui/viewer/film.h"
#include "ui/viewer/film_annotations.h"
#include "ui/viewer/film_hand.h"
#include "ui/viewer/film_picture.h"
#include "ui/viewer/film_readout.h"
#include "ui/viewer/layers.h"
#include "ui/viewer/magnifier.h"
#include "ui/viewer/view_transform.h"
#include "ui/viewer/viewer_tool.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace viewer {

class HistogramPanel;

/// Loads nothing itself. True black around the film; never mirrored by a right-to-left layout.
class RadiographView : public QWidget, public ToolSurface {
    Q_OBJECT
public:
    explicit RadiographView(QWidget* parent = nullptr);
    ~RadiographView() override;

    // --- the film
    /// nullptr: none. The window starts as the first picture's and the film as it is stored, not turned; zoom and pan
    /// stay where the next image has the same size and the view was not at fit. Rulers go with their film.
    void setFilm(std::shared_ptr<const Film> film);
    void setRadiograph(std::shared_ptr<const imaging::Radiograph> radiograph); ///< makes the film on this thread
    std::shared_ptr<const Film> film() const { return m_picture.film(); }
    /// Millimetres of a stored pixel, 0: unknown; setFilm() takes them from the file, a table may know better (and is
    /// named as their source where they differ from the file's).
    /// Where both are known and differ, the film is stretched to its true shape; boxes stay in stored pixels.
    void setSpacing(double xMm, double yMm);
    const FilmSpacing& spacing() const { return m_spacing; }
    /// Shown while there is no film.
    void setFace(const ViewerFace& face);
    const ViewerFace& face() const { return m_face; }

    // --- grey levels
    const imaging::Voi& voi() const { return m_picture.voi(); }
    void setVoi(const imaging::Voi& voi);
    bool isInverted() const { return m_picture.isInverted(); }
    void setInverted(bool inverted);
    bool hasLocalContrast() const { return m_picture.hasLocalContrast(); }
    void setLocalContrast(bool on); ///< an option of the view: it stays on for the next film, and a corner says so
    bool isPending() const { return m_picture.isEqualizing(); } ///< a finer picture is on its way
    const FilmPicture& picture() const { return m_picture; }
    QString voiText() const; ///< "W 255 L 128 full range"
    void dragWindow(QPointF delta); ///< px of the view: across for contrast, up and down for brightness

    // --- zoom and pan
    const ViewTransform& transform() const { return m_transform; }
    bool isAtFit() const { return m_atFit; }
    double zoomShare() const; ///< screen pixels per image pixel: 1 is 1:1
    void fit();
    void oneToOne();
    void zoomTo(double share, std::optional<QPointF> at = {});
    void zoomStep(double steps, std::optional<QPointF> at = {}); ///< a step is the wheel's notch
    void panBy(QPointF delta); ///< px of the view
    void centreOn(domain::Point point);
    Framing framing() const;
    void setFraming(const Framing& framing);
    Orientation orientation() const { return m_transform.orientation(); }
    void flip();                  ///< what the eye sees, left to right; never the data
    void turn(int quarters = 1);  ///< clockwise
    /// Fit, the first picture's window, not inverted, not turned, no local contrast.
    void resetView();

    // --- what lies over it
    void setBoxes(const std::vector<ViewerBox>& boxes); ///< painted in this order
    const std::vector<ViewerBox>& boxes() const { return m_boxes; }
    void setBlobs(const std::vector<BlobOverlay>& blobs);
    const std::vector<BlobOverlay>& blobs() const { return m_blobs; }
    void setCornerTexts(const CornerTexts& texts);
    void setCoveredTop(int height); ///< px at the top that something lies over: the corner texts stand below it
    void setBoxesVisible(bool visible);
    void setBlobsVisible(bool visible);
    void setTabsVisible(bool visible);
    void setBlobScaleVisible(bool visible); ///< the ramp at the film's foot
    void setBareFilm(bool bare);            ///< nothing but the film
    bool boxesVisible() const { return m_boxesVisible; }
    bool blobsVisible() const { return m_blobsVisible; }
    bool tabsVisible() const { return m_tabsVisible; }

    // --- instruments
    bool isMagnifying() const { return m_magnifier.on; }
    void setMagnifying(bool on); ///< a lens follows the pointer; the wheel changes its factor, Ctrl+wheel the zoom
    double magnification() const { return m_magnifier.factor; }
    void stepMagnification(int steps);
    bool isProbing() const { return m_probe == Probe::On; }
    void setProbing(bool on); ///< the corner names stored value, modality value and grey under the pointer
    bool isHistogramVisible() const { return m_histogram != nullptr; }
    void setHistogramVisible(bool visible);
    const std::vector<Ruler>& rulers() const { return m_hand.rulers(); }

    // --- the hand
    LeftDrag leftDrag() const { return m_hand.leftDrag(); }
    void setLeftDrag(LeftDrag mode) { m_hand.setLeftDrag(mode); }
    /// Not owned; nullptr: none. Used while leftDrag() is Tool; gets keys always.
    void setTool(ViewerTool* tool);
    /// Where the pointer is, in px of the view; none: outside.
    void hoverAt(std::optional<QPointF> view);

    // --- ToolSurface
    QPointF viewFromImage(domain::Point point) const override { return m_transform.viewFromImage(point); }
    domain::Point imageFromView(QPointF point) const override { return m_transform.imageFromView(point); }
    domain::Size imageSize() const override;
    void showPreview(const std::optional<ViewerBox>& preview) override;
    void setToolCursor(Qt::CursorShape shape) override { m_hand.setToolCursor(shape); }

    QSize sizeHint() const override { return {640, 560}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    void voiChanged();
    void zoomChanged();
    void filmChanged();
    void leftDragChanged(viewer::LeftDrag mode);
    void visibilityChanged(); ///< boxes, blobs, tabs, instruments, local contrast
    /// The image point under the pointer; outside the image or the view: none.
    void hovered(const std::optional<domain::Point>& point);
    void contextMenuWanted(const QPoint& globalPosition, const domain::Point& point); ///< right click without a drag
    void cutOffStepped(int steps);  ///< Shift+wheel
    void opacityStepped(int steps); ///< Alt+wheel

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void viewMoved();
    void layersChanged();
    void setOrientation(Orientation orientation);
    void refreshGrey();
    void renderFilm(QImage& into, QPoint at, const ViewTransform& transform, const QRect& seen) const;
    void paintLayers(QPainter& painter, const QTransform& map) const;
    void paintFilmInLens(QPainter& painter) const;
    void placeHistogram();
    bool layersArePainted() const;
    std::vector<ViewerBox> shownBoxes() const;
    std::vector<BlobOverlay> shownBlobs() const;
    CornerTexts cornerTexts() const;
    QRectF cornerArea() const { return QRectF(rect()).adjusted(0, m_coveredTop, 0, 0); }
    double scalePixelsPerMm() const; ///< down the screen; 0: unknown

    FilmPicture m_picture;
    ViewerFace m_face;
    FilmSpacing m_spacing;
    ViewTransform m_transform;
    bool m_atFit = true;

    QImage m_grey;    ///< the film and what is in one with it, as large as the view, in device pixels; kept from frame to frame
    QRect m_greyArea; ///< the part of it that shows the film; beside it is black
    bool m_greyStale = true;

    std::vector<ViewerBox> m_boxes;
    std::vector<BlobOverlay> m_blobs;
    CornerTexts m_corners;
    int m_coveredTop = 0;
    std::optional<ViewerBox> m_preview;
    bool m_boxesVisible = true, m_blobsVisible = true, m_tabsVisible = true, m_blobScale = false, m_bare = false;

    FilmHand m_hand{*this};
    std::optional<domain::Point> m_hover;
    std::optional<QPointF> m_pointer; ///< px of the view, for a film that moves under a pointer that rests
    Magnifier m_magnifier;
    Probe m_probe = Probe::Off;
    HistogramPanel* m_histogram = nullptr; ///< there while it is shown
};

} // namespace viewer
