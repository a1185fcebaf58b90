// The page of the readers' opinions on the image: who said what, and what shall hold.
#pragma once

#include "ui/annotate/adjudication.h"
#include "ui/annotate/opinions_model.h"

class QStackedLayout;
class QVBoxLayout;

namespace kit {
class ActionRegistry;
class PanelHeader;
class SectionHeader;
class TextLabel;
} // namespace kit

namespace annotate {

class OpinionsTable;

class OpinionsPanel : public QWidget {
    Q_OBJECT
public:
    OpinionsPanel(Reading& reading, Adjudication& adjudication, BoxHand& boxes, kit::ActionRegistry& registry,
                  QWidget* parent = nullptr);
    OpinionsModel& model() { return m_model; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeContent();
    void follow();
    void followDecision();
    QWidget* makeAnswer(const ImageOpinions::Reader& reader, const ReaderAnswer& answer);
    QWidget* makeOverlaps(const FindingOpinions& said);
    QString withoutPartner(const std::vector<int>& alone) const;
    QWidget* makeWays();
    QWidget* makeHeld(const store::AdjudicationRecord& held);
    void say(const QString& title, const QString& text);

    Reading& m_reading;
    Adjudication& m_adjudication;
    BoxHand& m_boxes;
    OpinionsModel m_model;
    bool m_following = false;

    kit::PanelHeader* m_header;
    QStackedLayout* m_faces;
    kit::TextLabel *m_title, *m_text;
    OpinionsTable* m_table;
    kit::SectionHeader* m_finding;
    QWidget* m_decision;
    QVBoxLayout* m_rows;
};

} // namespace annotate
