// A list of films that somebody should look at: thumbnail, name, and why.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include <memory>

namespace kit {
class PictureLoader;
}
namespace store {
struct ImageRecord;
}

namespace annotate {

/// What a model says of a row beside its DisplayRole (whose film), for FilmRows.
enum FilmRowRole {
    PictureRole = Qt::UserRole + 64, ///< pictureKey()
    OtherPictureRole,                ///< of a second film, beside the first; empty: there is none
    TextRole,                        ///< why: one sentence, wrapped
    ColourOfRowRole,                 ///< of a finding; invalid: none
    ShareRole,                       ///< 0…1, a bar at the right of the name: how grave; invalid: none
    SettledRole                      ///< true: nothing to be done any more
};

/// Enter or a click opens a film; Alt+Enter, or a click on its picture, the second one.
class FilmRows : public QListView {
    Q_OBJECT
public:
    FilmRows(const QString& cacheFolder, QAbstractItemModel& model, QWidget* parent = nullptr);
    ~FilmRows() override;
    bool isPending() const; ///< pictures on their way

Q_SIGNALS:
    void filmWanted(const QModelIndex& index);
    void otherFilmWanted(const QModelIndex& index);
    void stepped(const QModelIndex& index); ///< a key went on to this row, which opens nothing by itself

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::unique_ptr<kit::PictureLoader> m_pictures;
};

/// "11269 · follow-up 19": the patient, else the file's name, and which of the patient's films as far as it is known.
QString filmTitle(const store::ImageRecord& image);

class FilmRowPainter : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FilmRowPainter(kit::PictureLoader& pictures, QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the second film's picture stands; empty: there is none.
    static QRect otherPictureRect(const QRect& row, Qt::LayoutDirection direction, const QModelIndex& index);

private:
    kit::PictureLoader& m_pictures;
};

} // namespace annotate
