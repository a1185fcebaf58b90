// Several runs of a project in the layout of the paper's Table 1.
#pragma once

#include "core/store/project.h"

#include <QStringList>

enum class TableForm { Text, Markdown, Csv, Json };

/// One row a run, in the order given; the last is the reference of the others. Returns the command's exit code.
int printRunComparison(const store::Project&, const QStringList& runs, TableForm);
