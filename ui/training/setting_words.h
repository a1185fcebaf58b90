// What a setting of the method is called on screen, beside the technical name that run.json and the command line have.
#pragma once

#include <QString>

namespace training {

/// "Share of unannotated images" for "unannotated_share"; empty for a name that is no setting.
QString settingWord(const QString& name);

} // namespace training
