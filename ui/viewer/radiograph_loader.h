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
    /// `budget`: bytes of films kept, those read ahead included. The film that is shown is kept whatever its size.
    explicit RadiographLoader(QObject* parent = nullptr, std::size_t budget = defaultBudget);
    ~RadiographLoader() override;

    /// Answers by loaded() or failed(): within this call when the film was read ahead, else later.
    void request(const FilmSource& source);
    /// Read after the request is answered, in this order, until one has no room beside those before it and the one
    /// that is shown; films that nobody asks for make way, the longest unseen first.
    void readAhead(const std::vector<FilmSource>& sources);
    void cancel();
    bool isPending() const; ///< the request, not the reading ahead
    const FilmSource& wanted() const;

    bool isKept(const FilmSource& source) const; ///< a request would be answered at once
    std::size_t keptBytes() const;

    static constexpr std::size_t defaultBudget = std::size_t(384) << 20; ///< six films of 3,000²

Q_SIGNALS:
    void loaded(const viewer::FilmSource& source, std::shared_ptr<const viewer::Film> film);
    void failed(const viewer::FilmSource& source, const domain::Error& error);

private:
    void readOn();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace viewer
