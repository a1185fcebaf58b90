#include "ui/audit/case_film.h"

#include "ui/audit/case_figures.h"
#include "ui/kit/dates.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace audit {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("audit", text); }

std::vector<viewer::ViewerBox> boxesOf(const CaseFigures& figures, const domain::Finding& finding, const QColor& colour)
{
    const QString tab = (kit::theme().findingKey(finding.name) + QLatin1Char(' ') + kit::findingShortName(finding)).trimmed();
    std::vector<viewer::ViewerBox> boxes;
    for (const domain::Box& box : figures.boxes()) {
        viewer::ViewerBox shown;
        shown.key = static_cast<std::int64_t>(boxes.size()) + 1;
        shown.box = box;
        shown.colour = colour;
        shown.tab = tab;
        boxes.push_back(std::move(shown));
    }
    return boxes;
}

/// While a hand has moved it, the figures of the case are no longer the table's.
QString cutText(const CaseFigures& figures)
{
    const QString shown = QLocale().toString(figures.cut(), 'f', 2);
    return figures.isOwnCut() ? tr("cut-off %1").arg(shown)
                              : tr("cut-off %1; the table’s is %2").arg(shown, QLocale().toString(figures.ownCut(), 'f', 2));
}

bool isBare(Look look) { return look == Look::Early || look == Look::Blinded; }

} // namespace

// A qualified type before the name would make lupdate file these texts under "viewer", where nothing finds them.
using viewer::CornerTexts;

CornerTexts caseCorners(const CaseFigures& figures, const AuditCase& one, const AuditData& data, Look look)
{
    viewer::CornerTexts corners;
    corners.topLeft << one.patientText();
    if (!one.view.isEmpty())
        corners.topLeft << one.view;
    if (one.followUp >= 0)
        corners.topLeft << tr("Follow-up %1").arg(one.followUp);
    // As DICOM writes it (DA: YYYYMMDD), else as it stands in the table.
    const QDate date = QDate::fromString(one.studyDate, QStringLiteral("yyyyMMdd"));
    if (!one.studyDate.isEmpty())
        corners.topLeft << (date.isValid() ? kit::dateText(date) : one.studyDate);
    if (look == Look::Seen)
        corners.topLeft << tr("Model seen before your reading; recorded");
    if (isBare(look))
        return corners;
    const bool unary = figures.stage() == evaluation::Stage::Unary;
    corners.topRight << tr("Run %1 · %2").arg(data.run.number.value).arg(unary ? tr("p, base") : tr("z, base + CRF"))
                     << cutText(figures)
                     << (data.truth == Truth::AsTrained ? tr("boxes as trained") : tr("boxes as of now"));
    return corners;
}

void showCase(viewer::RadiographView& view, const CaseFigures& figures, const std::shared_ptr<const AuditData>& data,
              viewer::BlobStyle style, double opacity, Look look)
{
    const AuditCase* one = figures.shownCase();
    if (!one || !data) {
        view.setBoxes({});
        view.setBlobs({});
        view.setCornerTexts({});
        return;
    }
    const domain::Finding& finding = data->schema.at(figures.finding());
    const QColor colour = kit::theme().findingColour(finding.name, figures.finding());
    view.setCornerTexts(caseCorners(figures, *one, *data, look));
    if (isBare(look)) {
        view.setBoxes({});
        view.setBlobs({});
        return;
    }
    view.setBoxes(boxesOf(figures, finding, colour));
    std::vector<viewer::BlobOverlay> blobs;
    if (const float* values = figures.values()) {
        viewer::BlobOverlay blob;
        blob.rows = blob.columns = figures.patches();
        blob.values.assign(values, values + blob.rows * blob.columns);
        blob.colour = colour;
        blob.cut = figures.cut();
        blob.opacity = opacity;
        blob.style = style;
        blob.symbol = figures.stage() == evaluation::Stage::Unary ? QStringLiteral("p") : QStringLiteral("z");
        blobs.push_back(std::move(blob));
    }
    view.setBlobs(blobs);
}

} // namespace audit
