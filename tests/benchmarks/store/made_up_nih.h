// A project of NIH's size that is made up: 112,120 images of some 30,800 patients, 14 answers each, 984 boxes.
#pragma once

#include "core/store/project.h"

constexpr int imageCount = 112120;

/// Half of the images have a study date, and every tenth no view.
void importNih(store::Project& project);

/// Facts that would take gestures minutes: a reader who is done with the first `done` images, and a run that scored the
/// boxed ones. The flat tables are left empty, so the next opening makes them.
domain::Done addReader(const QString& projectFile, const QString& name, int done);
domain::RunId addScores(store::Project& project);
