// The findings with their keys, boxes and labels; the row under the pointer opens its three choices.
#pragma once

#include "core/domain/finding.h"

#include <QListView>

namespace annotate {

class FindingsModel;

class FindingsList : public QListView {
    Q_OBJECT
public:
    explicit FindingsList(FindingsModel& model, QWidget* parent = nullptr);
    /// 24 px a row instead of 28, so that all findings, the boxes and the button fit into a low window.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void bringIntoSight(int finding); ///< where the list has less height than rows
    /// Where a row's three choices stand: absent, unsure, present; in viewport coordinates.
    QRect choiceRect(int row, domain::Label label) const;

Q_SIGNALS:
    void labelChosen(int finding, domain::Label label);
    void findingChosen(int finding);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    bool m_compact = false;
};

} // namespace annotate
