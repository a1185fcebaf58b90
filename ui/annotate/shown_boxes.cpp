#include "ui/annotate/shown_boxes.h"

#include "ui/annotate/findings_model.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/theme.h"

#include <QLocale>

#include <algorithm>

namespace annotate {

bool isBoxOf(const store::BoxRecord& box, domain::ReaderId reader)
{
    return box.source == store::FactSource::Reader && box.reader == reader;
}

bool isOverruled(const store::BoxRecord& box, const store::ImageFacts& facts)
{
    if (box.source != store::FactSource::Report || box.finding < 0 || std::size_t(box.finding) >= facts.labels.size())
        return false;
    const store::LabelRecord& label = facts.labels[std::size_t(box.finding)];
    return label.source == store::FactSource::Reader && label.label == domain::Label::Absent;
}

ShownBoxes shownBoxes(const ShownFacts& facts, domain::ReaderId reader, const domain::FindingSchema& schema,
                      const QSet<qint64>& hidden, PixelSpacing spacing)
{
    ShownBoxes shown;
    for (const store::BoxRecord& box : facts.facts.boxes) {
        const bool mine = isBoxOf(box, reader), imported = box.source == store::FactSource::Report;
        if (!mine && !imported && facts.facts.state != store::ReadState::Done)
            continue;
        const bool saved = std::find(facts.notSaved.begin(), facts.notSaved.end(), box.id) == facts.notSaved.end();
        const bool putAway = hidden.contains(box.id.value);
        const bool overruled = isOverruled(box, facts.facts);
        QColor colour = kit::theme().findingColour(schema.at(box.finding).name, box.finding);
        if (overruled)
            colour.setAlphaF(0.55f);
        const QString by = overruled  ? ReadWorkspace::tr("overruled")
                           : imported ? ReadWorkspace::tr("import")
                                      : kit::initialsOf(box.readerName);
        if (!putAway) {
            BoxTool::Item item;
            item.editable = mine;
            item.shown.key = box.id.value;
            item.shown.box = box.box;
            item.shown.colour = colour;
            item.shown.tab = findingTab(schema, box.finding);
            if (!mine)
                item.shown.tab += QStringLiteral(" · ") + by;
            if (!saved)
                item.shown.tab += QStringLiteral(" · ") + ReadWorkspace::tr("not saved");
            item.shown.line = !saved ? viewer::BoxLine::Dotted
                              : mine || (imported && !overruled) ? viewer::BoxLine::Solid
                                                                 : viewer::BoxLine::Dashed;
            shown.items.push_back(item);
        }
        const QString detail = overruled ? ReadWorkspace::tr("Imported; your “absent” goes before it, in training too")
                               : imported ? ReadWorkspace::tr("Imported")
                                        : ReadWorkspace::tr("%1, %2").arg(box.readerName, QLocale().toString(box.at.toLocalTime(),
                                                                                                            QLocale::ShortFormat));
        shown.lines.push_back({box.id, box.box, colour, findingName(schema, box.finding), sizeInMm(box.box, spacing), by, detail,
                               mine, saved, putAway});
    }
    return shown;
}

std::vector<viewer::ViewerBox> viewerBoxes(const std::vector<BoxTool::Item>& items, std::int64_t selected, PixelSpacing spacing)
{
    std::vector<viewer::ViewerBox> boxes;
    for (const BoxTool::Item& item : items)
        if (item.shown.key != selected)
            boxes.push_back(item.shown);
    for (const BoxTool::Item& item : items)
        if (item.shown.key == selected) {
            viewer::ViewerBox box = item.shown;
            box.selected = true;
            box.handles = item.editable;
            box.sizeText = sizeText(box.box, spacing);
            boxes.push_back(box);
        }
    return boxes;
}

} // namespace annotate
