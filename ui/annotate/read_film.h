// The film of the image that is being read: on its way, on screen, or why not; and the next ones, read ahead.
#pragma once

#include "ui/annotate/reading.h"
#include "ui/kit/job.h"
#include "ui/viewer/radiograph_loader.h"

namespace viewer {
class RadiographView;
class TwoUp;
}
namespace worklist {
class WorklistPanel;
}

namespace annotate {

class FilmWays;

class ReadFilm : public QObject {
    Q_OBJECT
public:
    ReadFilm(Reading& reading, viewer::RadiographView& view, viewer::TwoUp& twoUp, worklist::WorklistPanel& list,
             QObject* parent = nullptr);

    /// ImageUnknown leaves everything as it was. A file that cannot be read is said on the view.
    domain::Done open(domain::ImageId image);
    void tryAgainIfFailed();
    bool isPending() const { return m_loader.isPending(); }
    /// The neighbours in the list, as soon as it knows them.
    void readAhead();

Q_SIGNALS:
    void shown();                            ///< the film, or why there is none
    void notNoted(const domain::Error& error); ///< what the file holds could not be written down
    void importWanted(); ///< from a film that cannot be shown

private:
    bool isOpen(const viewer::FilmSource& source) const;
    void show(const viewer::FilmSource& source, std::shared_ptr<const viewer::Film> film);
    void showFailure(const viewer::FilmSource& source, const domain::Error& error);
    void tryAgain();
    void noteContent(const imaging::RadiographHeader& header);

    Reading& m_reading;
    viewer::RadiographView& m_view;
    viewer::TwoUp& m_twoUp;
    worklist::WorklistPanel& m_list;
    viewer::RadiographLoader m_loader;
    FilmWays* m_ways;
    kit::Job m_hashing;
};

} // namespace annotate
