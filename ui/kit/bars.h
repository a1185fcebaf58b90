// Thin painted bars: progress, and how parts fit under a limit.
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace kit {

/// 4 px. A negative share is "busy, no figure": a third of the bar is filled, without motion.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setShare(double share); ///< 0…1
    double share() const { return m_share; }
    void setColourRole(const QString& role); ///< "accent" unless said otherwise
    QSize sizeHint() const override;
protected:
    void paintEvent(QPaintEvent* event) override;
private:
    double m_share = 0;
    QString m_role;
};

/// Parts side by side on a track, and a white tick at the limit: "it fits".
class FitBar : public QWidget {
    Q_OBJECT
public:
    explicit FitBar(QWidget* parent = nullptr);
    /// Values in the same unit; whole is the length of the track; a limit < 0 has no tick.
    void set(const std::vector<double>& parts, double whole, double limit = -1);
    void setColour(const QColor& colour); ///< of the first part; the next ones are fainter. Invalid: accent
    QSize sizeHint() const override;
protected:
    void paintEvent(QPaintEvent* event) override;
private:
    std::vector<double> m_parts;
    double m_whole = 1, m_limit = -1;
    QColor m_colour;
};

} // namespace kit
