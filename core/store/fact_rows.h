// Rows of facts read back as values, for every question that asks for them.
#pragma once

#include "core/store/database.h"
#include "core/store/readings.h"

namespace store {

/// Calls `read` at every row.
template <typename Read> domain::Done eachRow(Statement& query, Read&& read)
{
    auto row = query.next();
    for (; row && *row; row = query.next())
        read();
    if (!row)
        return tl::unexpected(row.error());
    return {};
}

/// Three columns: reader's number (NULL: none), name, gesture's time.
Signature readSignature(const Statement& row, int firstColumn);

/// "SELECT … FROM box_in_force b … " in the order that readBox() expects; the caller adds WHERE and ORDER BY.
QByteArray selectBox();
BoxRecord readBox(const Statement& row);
/// The same for points, "FROM point_in_force p …".
QByteArray selectPoint();
PointRecord readPoint(const Statement& row);

} // namespace store
