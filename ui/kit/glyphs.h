// Small painted signs and their words: findings, what is known of them, and the caps of keys.
#pragma once

#include "core/domain/finding.h"

#include <QIcon>
#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace kit {

/// Told apart by shape: full dot present, bar absent, half unsure, a small dot not asked.
void paintLabelGlyph(QPainter& painter, const QRectF& rect, domain::Label label, bool onSelected = false);
/// "Pleural thickening" for "Pleural_Thickening": one capital, at the front; empty for a finding that is none.
/// NIH's fourteen are translated; a finding of another schema keeps its own name.
QString findingName(const domain::FindingSchema& schema, int finding);
QString findingName(const QString& schemaName);
QString findingShortName(const domain::Finding& finding); ///< some three letters for a box's tab, translated likewise
QString sexLetter(const QString& dicomSex); ///< "F", "M" as the language abbreviates them; anything else as it is
QString labelText(domain::Label label); ///< "present", "absent", "unsure", "not asked"; translated

/// A finding's colour as the icon of a choice, 12 px.
QIcon swatchIcon(const QColor& colour);
/// "Ada Berg" → "AB"; two letters at most.
QString initialsOf(const QString& name);

/// One key's cap in `rect` (18 px high); the width it needs is keyCapWidth().
void paintKeyCap(QPainter& painter, const QRectF& rect, const QString& text, const QString& colourRole = {});
int keyCapWidth(const QString& text);

/// The caps of a key sequence side by side.
class KeyCaps : public QWidget {
    Q_OBJECT
public:
    explicit KeyCaps(const QKeySequence& keys, QWidget* parent = nullptr);
    void setKeys(const QKeySequence& keys);
    void setColourRole(const QString& role); ///< "on_accent" on a primary button
    QSize sizeHint() const override;
protected:
    void paintEvent(QPaintEvent* event) override;
private:
    QStringList m_caps;
    QString m_role;
};

} // namespace kit
