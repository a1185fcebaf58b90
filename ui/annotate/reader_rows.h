// The project's readers as rows: who, how far, and a way to take an assignment back.
#pragma once

#include "ui/annotate/team_facts.h"

#include <QWidget>

class QVBoxLayout;

namespace annotate {

class ReaderRows : public QWidget {
    Q_OBJECT
public:
    explicit ReaderRows(QWidget* parent = nullptr);
    /// `readBlinded`: images of which the current reader does not see yet what others said.
    void set(const std::vector<ReaderTally>& readers, domain::ReaderId current, int readBlinded);

Q_SIGNALS:
    /// Of images that the reader has not completed yet.
    void takeBackWanted(domain::ReaderId reader, const std::vector<domain::ImageId>& images);

private:
    QWidget* makeRow(const ReaderTally& reader, bool isCurrent);

    std::vector<ReaderTally> m_readers;
    domain::ReaderId m_current;
    int m_readBlinded = 0;
    QVBoxLayout* m_layout;
};

} // namespace annotate
