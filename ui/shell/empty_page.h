// What an empty project invites to: import a folder, make the demo, open another project; and whether this computer is
// up to it.
#pragma once

#include "core/doctor/diagnosis.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/job.h"

#include <QWidget>

class QVBoxLayout;
namespace kit {
class TextLabel;
}

namespace shell {

class EmptyPage : public QWidget {
    Q_OBJECT
public:
    /// The cards are the registry's actions project.import, project.demo and project.open.
    EmptyPage(kit::ActionRegistry& registry, const QString& folder, QWidget* parent = nullptr);
    /// What is under way instead of an invitation, and what to expect of it; empty: nothing is.
    void setBusy(const QString& what, const QString& sentence = {});
    bool isPending() const { return m_facts.isRunning(); }

Q_SIGNALS:
    void projectChosen(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fillRecent();
    void showFacts(const doctor::MachineFacts& facts);
    QString m_folder; ///< whose disk is judged
    bool m_asked = false;
    kit::Job m_facts;
    QWidget* m_drop; ///< the dashed frame
    kit::TextLabel *m_title, *m_invitation;
    QWidget* m_cards;
    QVBoxLayout *m_recent, *m_computer;
};

} // namespace shell
