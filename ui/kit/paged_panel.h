// Several panels in one place of the window, one at a time; a strip of icons at the foot says which.
#pragma once

#include <QWidget>

#include <vector>

class QStackedWidget;
class QToolButton;

namespace kit {

/// With one page there is no strip. A page keeps its state while another is shown.
class PagedPanel : public QWidget {
    Q_OBJECT
public:
    explicit PagedPanel(QWidget* parent = nullptr);

    /// Takes the page over; the first one is shown. `id` is stable, for settings and tests; `toolTip` goes after the title.
    void addPage(const QString& id, const QString& title, const QString& iconName, QWidget* page,
                 const QString& toolTip = {});
    QString currentPage() const; ///< id
    void setCurrentPage(const QString& id); ///< an unknown id changes nothing
    QWidget* page(const QString& id) const; ///< nullptr: unknown
    /// A number beside the icon: how much waits on that page; 0: none is shown.
    void setCount(const QString& id, int count);
    QStringList pages() const;

Q_SIGNALS:
    void currentPageChanged(const QString& id);

private:
    struct Page {
        QString id, title, toolTip;
        QToolButton* button;
        int count = 0;
    };
    void follow();
    int indexOf(const QString& id) const;

    std::vector<Page> m_pages;
    QStackedWidget* m_stack;
    QWidget* m_strip;
};

} // namespace kit
