#include "ui/kit/theme.h"
#include "ui/plot/plot_frame.h"
#include "ui/plot/plot_sheet.h"
#include "ui/plot/plot_style.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <qcustomplot.h>

#include <memory>

class PlotSheetTest : public QObject {
    Q_OBJECT
private:
    static std::unique_ptr<plot::PlotFrame> made(const QString& title)
    {
        auto frame = std::make_unique<plot::PlotFrame>(title, QMargins(40, 8, 12, 24));
        frame->setTitle(title);
        frame->canvas().addGraph()->setData({0, 1, 2}, {1, 10, 100}, true);
        frame->canvas().xAxis->setRange(0, 2);
        frame->canvas().yAxis->setRange(1, 100);
        return frame;
    }

private slots:
    void initTestCase() { kit::theme().use(kit::ThemeName::Light); }
    void theEndingDecidesWhatIsWritten()
    {
        QTemporaryDir folder;
        const auto loss = made(QStringLiteral("Loss")), speed = made(QStringLiteral("Speed"));
        const QString png = folder.filePath(QStringLiteral("run.png")), pdf = folder.filePath(QStringLiteral("run.pdf"));
        QVERIFY(plot::writeSheet(png, QStringLiteral("Run 7"), {loss.get(), speed.get()}));
        QVERIFY(plot::writeSheet(pdf, QStringLiteral("Run 7"), {loss.get(), speed.get()}));
        const QImage picture(png);
        QVERIFY(picture.width() > picture.height() && picture.width() > 1500);
        // More than the ground: curves and words.
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2)
                colours << picture.pixel(x, y);
        QVERIFY(colours.size() > 10);
        QFile page(pdf);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().startsWith("%PDF-"));
    }
    void aFolderThatIsNotThereIsNamed()
    {
        const auto loss = made(QStringLiteral("Loss"));
        const auto done = plot::writeSheet(QStringLiteral("/nonexistent/run.png"), {}, {loss.get()});
        QVERIFY(!done);
        QCOMPARE(done.error().code, domain::ErrorCode::FileUnwritable);
        QCOMPARE(done.error().subject, std::string("/nonexistent/run.png"));
    }
    void anAxisGoesToPowersOfTenAndBack()
    {
        const auto loss = made(QStringLiteral("Loss"));
        plot::setLogarithmic(loss->canvas(), true);
        QCOMPARE(loss->canvas().yAxis->scaleType(), QCPAxis::stLogarithmic);
        plot::setLogarithmic(loss->canvas(), false);
        QCOMPARE(loss->canvas().yAxis->scaleType(), QCPAxis::stLinear);
    }
};

QTEST_MAIN(PlotSheetTest)
#include "plot_sheet_test.moc"
