#include "core/store/fact_rows.h"

namespace store {

using domain::BoxId;
using domain::ImageId;
using domain::PointId;
using domain::ReaderId;

Signature readSignature(const Statement& row, int firstColumn)
{
    return {row.id<ReaderId>(firstColumn), row.text(firstColumn + 1),
            QDateTime::fromMSecsSinceEpoch(row.integer(firstColumn + 2), Qt::UTC)};
}

QByteArray selectBox()
{
    return R"(
        SELECT b.box, b.image, b.finding, b.x, b.y, b.width, b.height, coalesce(b.reader, 0), r.name, g.at
        FROM box_in_force b JOIN gesture g ON g.id = b.gesture LEFT JOIN reader r ON r.id = b.reader )";
}

BoxRecord readBox(const Statement& row)
{
    BoxRecord box;
    box.id = row.id<BoxId>(0);
    box.image = row.id<ImageId>(1);
    box.finding = row.number(2);
    box.box = {row.real(3), row.real(4), row.real(5), row.real(6)};
    box.reader = row.id<ReaderId>(7);
    box.source = box.reader ? FactSource::Reader : FactSource::Report;
    box.readerName = row.text(8);
    box.at = QDateTime::fromMSecsSinceEpoch(row.integer(9), Qt::UTC);
    return box;
}

QByteArray selectPoint()
{
    return R"(
        SELECT p.point, p.image, p.finding, p.x, p.y, p.reader, r.name, g.at
        FROM point_in_force p JOIN gesture g ON g.id = p.gesture JOIN reader r ON r.id = p.reader )";
}

PointRecord readPoint(const Statement& row)
{
    return {row.id<PointId>(0), row.id<ImageId>(1), row.number(2), {row.real(3), row.real(4)}, readSignature(row, 5)};
}

} // namespace store
