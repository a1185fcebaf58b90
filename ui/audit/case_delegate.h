// Paints the case table: film and finding, figures over bars, the dashed rule where IoU crosses T.
#pragma once

#include "core/domain/finding.h"
#include "ui/kit/picture_loader.h"

#include <QStyledItemDelegate>

namespace audit {

class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CaseDelegate(kit::PictureLoader& pictures, QObject* parent = nullptr);
    void setSchema(const domain::FindingSchema& schema) { m_schema = schema; }
    static constexpr int nameStart = 48; ///< px: where a finding begins, behind its film
    void setThreshold(double threshold) { m_threshold = threshold; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintRuleLabel(QPainter& painter, const QRect& cell, const QModelIndex& index, bool selected) const;
    kit::PictureLoader& m_pictures;
    domain::FindingSchema m_schema;
    double m_threshold = 0.1;
};

} // namespace audit
