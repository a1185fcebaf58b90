// Decoding beside the window's thread, with the next images read ahead and memory bounded.
#pragma once

#include "core/domain/error.h"
#include "ui/viewer/film.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace viewer {

struct FilmSource {
    QString path;
    int frame = 0;
    bool operator==(const FilmSource&) const = default;
};

/// One at a time wanted; a newer request drops the older one's answer.
class RadiographLoader : public QObject {
    Q_OBJECT
public:
    explicit RadiographLoader(QObject* parent = nullptr);
    ~RadiographLoader() override;

    /// Answers by loaded() or failed(): within this call when the film was read ahead, else later.
    void request(const FilmSource& source);
    /// Read after the request is answered, in this order, as far as memory is free for them.
    void readAhead(const std::vector<FilmSource>& sources);
    void cancel();
    bool isPending() const; ///< the request, not the reading ahead
    const FilmSource& wanted() const;

    static constexpr std::size_t maxBytes = std::size_t(384) << 20; ///< of films kept

Q_SIGNALS:
    void loaded(const viewer::FilmSource& source, std::shared_ptr<const viewer::Film> film);
    void failed(const viewer::FilmSource& source, const domain::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace viewer
