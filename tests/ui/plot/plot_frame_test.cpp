#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/plot/plot_frame.h"

#include <QTest>

using plot::PlotFrame;

class PlotFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void aTitleStaysBesideItsLegend();
};

void PlotFrameTest::aTitleStaysBesideItsLegend()
{
    PlotFrame frame(QStringLiteral("loss"), {});
    frame.setTitle(QStringLiteral("Verlust"));
    frame.setLegend({{QStringLiteral("innen"), 0}, {QStringLiteral("außen"), 1}, {QStringLiteral("schwach +"), 2}, {QStringLiteral("schwach −"), 3}});
    frame.resize(frame.minimumSizeHint().width(), 200);
    frame.show();
    const auto labels = frame.findChildren<kit::TextLabel*>();
    const auto title = std::find_if(labels.begin(), labels.end(), [](const auto* one) { return one->text() == QLatin1String("Verlust"); });
    QVERIFY(title != labels.end());
    QVERIFY((*title)->width() >= (*title)->sizeHint().width());
}

QTEST_MAIN(PlotFrameTest)
#include "plot_frame_test.moc"
