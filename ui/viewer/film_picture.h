// A film as grey levels on a screen: its window, inversion and local contrast, seen through a transform.
#pragma once

#include "core/imaging/grey.h"
#include "ui/kit/job.h"
#include "ui/viewer/film.h"
#include "ui/viewer/render.h"
#include "ui/viewer/view_transform.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <optional>

namespace viewer {

/// Without a widget. Window and inversion show at once; local contrast is made in a job, coarsely first, and until it
/// is there the picture without it (or of the window before) is shown.
class FilmPicture : public QObject {
    Q_OBJECT
public:
    explicit FilmPicture(QObject* parent = nullptr);
    ~FilmPicture() override;

    /// The first picture, not inverted; local contrast stays on or off.
    void setFilm(std::shared_ptr<const Film> film);
    const std::shared_ptr<const Film>& film() const { return m_film; }

    const imaging::Voi& voi() const { return m_voi; }
    bool isInverted() const { return m_inverted; }
    bool hasLocalContrast() const { return m_localContrast; }
    bool isEqualizing() const { return m_job.isRunning(); } ///< local contrast is on its way, or is being refined
    void set(const imaging::Voi& voi, bool inverted);
    void setLocalContrast(bool on);
    const imaging::GreyTable& greyTable() const { return m_table; } ///< before local contrast

    /// Draws the part `seen` (device px) of a view that looks through `transform` at `ratio` device px per px into a
    /// picture, RGB32, at `at`. Nothing without a film.
    void render(QImage& into, QPoint at, const ViewTransform& transform, double ratio, const QRect& seen) const;
    /// Where the film lies in such a view, as far as it is in sight; device px.
    static QRect visibleArea(const ViewTransform& transform, double ratio);

Q_SIGNALS:
    void changed(); ///< another picture is to be drawn

private:
    void useTable(imaging::GreyTable table);
    void equalize();
    void startEqualizing(std::size_t level);
    const Pyramid& pyramid(bool transposed) const;

    std::shared_ptr<const Film> m_film;
    imaging::Voi m_voi;
    bool m_inverted = false;
    imaging::GreyTable m_table;
    GreyLookup m_lookup;

    bool m_localContrast = false;
    std::shared_ptr<const Pyramid> m_equalized; ///< grey levels; nullptr: none yet
    kit::Job m_job;
    bool m_coarseRuns = false;
    bool m_again = false; ///< the window moved while the coarse picture was being made

    mutable std::optional<Pyramid> m_transposed; ///< of what is shown; made when a film lies on its side
};

} // namespace viewer
