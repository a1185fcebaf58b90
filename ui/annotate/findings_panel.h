// The right side of Read: findings, boxes on this image, and the one primary button.
#pragma once

#include "core/domain/finding.h"
#include "core/domain/identifiers.h"

#include <QWidget>

class QPushButton;

namespace kit {
class ActionRegistry;
class ScrolledSection;
class SharedColumn;
class TextLabel;
}

namespace annotate {

class BoxRows;
class FindingsList;
class FindingsModel;

class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    FindingsPanel(FindingsModel& model, kit::ActionRegistry& registry, QWidget* parent = nullptr);

    FindingsList& list() { return *m_list; }
    BoxRows& boxes() { return *m_boxes; }
    void setBoxCount(int count);
    /// Takes the section over; it stands under the boxes and has a share of the height of its own.
    void addSection(QWidget* section);
    /// Takes the note over; it stands above the findings.
    void addNote(QWidget* note);
    void setHasImage(bool has);
    /// Under 800 px of height rows are lower and one's own initials go.
    void setCompact(bool compact);

private:
    FindingsList* m_list;
    BoxRows* m_boxes;
    kit::SharedColumn* m_column; ///< findings, boxes, what is added
    kit::ScrolledSection* m_boxesSection;
    kit::TextLabel* m_hint;
    QPushButton *m_noFinding, *m_complete;
};

} // namespace annotate
