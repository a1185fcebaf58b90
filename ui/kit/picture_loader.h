// Small pictures for lists, made beside the window's thread, newest request first.
#pragma once

#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QString>

#include <functional>
#include <memory>

namespace kit {

/// pixmap() answers at once: the picture, or a null pixmap while it is made (then `ready` follows). A picture that
/// could not be made stays null and is not tried again before forgetFailures().
class PictureLoader : public QObject {
    Q_OBJECT
public:
    /// `load` runs in the loader's thread; a null image says "there is none".
    explicit PictureLoader(std::function<QImage(const QString& key)> load, QObject* parent = nullptr);
    ~PictureLoader() override;

    QPixmap pixmap(const QString& key);
    void forgetFailures(); ///< whatever is asked for next is tried anew
    bool isPending() const; ///< something asked for is still being made

Q_SIGNALS:
    void ready(const QString& key);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kit
