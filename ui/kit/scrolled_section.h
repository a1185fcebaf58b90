// A section of a panel whose header stays while what is under it scrolls.
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace kit {

class SectionHeader;

class ScrolledSection : public QWidget {
    Q_OBJECT
public:
    explicit ScrolledSection(const QString& title, QWidget* parent = nullptr);

    SectionHeader& header() { return *m_header; }
    void addToBody(QWidget* widget);
    void addToBody(QLayout* layout);
    /// px of the body that are of use; the section's minimumSizeHint() has as many, or the whole body where that is less.
    void setLeastBody(int height);
    /// Also of a row that has no place yet; it stays in sight when the section or the body gets another size.
    void bringIntoSight(QWidget* row);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< without scrolling
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followRow();

    SectionHeader* m_header;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_body;
    QPointer<QWidget> m_row; ///< that stays in sight
    int m_leastBody = 0;
};

} // namespace kit
