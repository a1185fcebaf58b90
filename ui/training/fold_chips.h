// The folds of a run as chips that fill up; a click shows a fold's curves.
#pragma once

#include <QWidget>

#include <vector>

namespace training {

class FoldChips : public QWidget {
    Q_OBJECT
public:
    explicit FoldChips(QWidget* parent = nullptr);
    /// A share 0…1 per fold, 1: done. `shown`: whose curves are shown.
    void show(const std::vector<double>& shares, int shown);
    QSize sizeHint() const override { return {200, 24}; }

Q_SIGNALS:
    void chosen(int fold);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF chipRect(std::size_t fold) const;
    std::vector<double> m_shares;
    int m_shown = -1;
};

} // namespace training
