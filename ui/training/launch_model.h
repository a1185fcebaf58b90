// What the launch form holds: a preset, what was changed in it, and the command line that does the same.
#pragma once

#include "core/domain/method_options.h"
#include "ui/training/run_launcher.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace training {

/// A preset as a segment of the form.
struct PresetChoice {
    QString name;    ///< domain::presetNames()
    QString word;    ///< "Paper 0 %"
    QString meaning; ///< one sentence
};

class LaunchModel : public QObject {
    Q_OBJECT
public:
    explicit LaunchModel(QString projectFolder, QObject* parent = nullptr);

    static std::vector<PresetChoice> presets();
    QString preset() const;
    /// Every setting becomes the preset's, but for seed and device, which belong to the person and the machine.
    void setPreset(const QString& name);
    /// The preset that suits the machine, until a person has chosen.
    void suggestPreset(bool hasGpu);

    const domain::MethodOptions& options() const { return m_options; }
    void setOptions(const domain::MethodOptions& options); ///< e.g. those of an earlier run
    /// OptionUnknown, OptionOutOfRange (names the range); the old value stays.
    domain::Done set(const QString& setting, const QString& text);
    QString text(const QString& setting) const;
    bool differs(const QString& setting) const; ///< from the preset
    QStringList changedSettings() const;
    /// All settings in range and in agreement; the sentence that says which is not, else empty.
    QString problem() const;

    /// A split of one's own instead of folds by patient: a file that exchange::readSplit takes; empty: none.
    void setSplit(const QString& file);
    const QString& split() const { return m_split; }

    QString title() const; ///< "paper 20 %, patches 64"
    QString commandLine() const;
    LaunchRequest request() const { return {m_options, title(), m_split}; }

Q_SIGNALS:
    void changed();

private:
    QString m_projectFolder;
    domain::MethodOptions m_options;
    QString m_split;
    bool m_chosen = false;
};

/// The word of a preset by its name; the name itself where it has none.
QString presetWord(const QString& name);

} // namespace training
