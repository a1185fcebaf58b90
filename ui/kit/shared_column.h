// Parts of a panel, one under the other, that share its height: each scrolls what its share does not show.
#pragma once

#include <QWidget>

#include <vector>

namespace kit {

struct HeightWish {
    int least = 0; ///< px: what is of use; no more than `whole`
    int whole = 0; ///< px: without scrolling
};

/// Everybody's least first, then the whole of each in their order; what nobody wants stays empty. Where not even the least
/// fits, the first ones give way.
std::vector<int> heightShares(int height, const std::vector<HeightWish>& wishes);

/// A part's least is its minimumSizeHint(), its whole its heightForWidth() or sizeHint(); a hidden part has no share.
class SharedColumn : public QWidget {
    Q_OBJECT
public:
    explicit SharedColumn(int spacing, QWidget* parent = nullptr);
    void addPart(QWidget* part); ///< takes it over
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    int m_spacing; ///< px, above every part but the first
    std::vector<QWidget*> m_parts;
};

} // namespace kit
