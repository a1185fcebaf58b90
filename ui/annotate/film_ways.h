// Where a film cannot be shown: the ways on, below the words on the view.
#pragma once

#include <QWidget>

namespace annotate {

class FilmWays : public QWidget {
    Q_OBJECT
public:
    /// Over `view`, in its middle; hidden at first.
    explicit FilmWays(QWidget* view);

Q_SIGNALS:
    void againWanted();  ///< the file may be back: a drive, a share
    void importWanted(); ///< its folder has moved: an import finds it there

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();
};

} // namespace annotate
