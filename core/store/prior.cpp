// The patient's film before this one.
#include "core/store/image_rows.h"
#include "core/store/project_private.h"

namespace store {

using domain::ImageId;
using domain::Result;

namespace {

/// Films that a reader lays beside each other: both frontal, or both of the same view.
bool areComparable(const QString& a, const QString& b)
{
    const auto isFrontal = [](const QString& view) {
        return view == QLatin1String("PA") || view == QLatin1String("AP") || view.isEmpty();
    };
    return a == b || (isFrontal(a) && isFrontal(b));
}

} // namespace

Result<std::optional<ImageRecord>> Project::prior(ImageId id) const
{
    Database& database = d->db(this);
    const auto current = image(id);
    if (!current)
        return tl::unexpected(current.error());
    // In the worklist's order of a patient's films; another view of the same study is no earlier film.
    Statement query(database, R"(
        SELECT p.image, p.view FROM worklist_row AS c
        JOIN worklist_row AS p ON p.patient_key = c.patient_key
             AND (p.follow_up, p.study_date, p.name_key, p.image) < (c.follow_up, c.study_date, c.name_key, c.image)
        JOIN image AS i ON i.id = p.image
        WHERE c.image = :image AND c.patient_id <> '' AND p.patient_id = c.patient_id AND p.file_missing = 0
              AND (i.study_uid = '' OR i.study_uid <> :study)
        ORDER BY p.follow_up DESC, p.study_date DESC, p.name_key DESC, p.image DESC LIMIT 20)");
    auto row = query.bind(":image", id).bind(":study", current->studyUid).next();
    ImageId latest, comparable;
    for (; row && *row && !comparable; row = query.next()) {
        const auto earlier = query.id<ImageId>(0);
        if (!latest)
            latest = earlier;
        if (areComparable(query.text(1), current->view))
            comparable = earlier;
    }
    if (!row)
        return tl::unexpected(row.error());
    const ImageId found = comparable ? comparable : latest;
    if (!found)
        return std::nullopt;
    return image(found).map([](ImageRecord record) { return std::optional(std::move(record)); });
}

} // namespace store
