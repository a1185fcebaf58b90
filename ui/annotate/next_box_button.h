// Which finding the next box is for: its key, colour and name, and a menu to choose another.
#pragma once

#include "core/domain/finding.h"

#include <QToolButton>

namespace annotate {

class NextBoxButton : public QToolButton {
    Q_OBJECT
public:
    explicit NextBoxButton(const domain::FindingSchema& schema, QWidget* parent = nullptr);
    void setFinding(int finding);
    QSize minimumSizeHint() const override; ///< with its name elided

Q_SIGNALS:
    void chosen(int finding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    const domain::FindingSchema& m_schema;
    int m_finding = 0;
};

} // namespace annotate
