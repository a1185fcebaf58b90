#include "ui/training/launch_model.h"

#include "ui/kit/error_sentence.h"

#include <QFileInfo>

namespace training {

namespace {

// A path with a space must survive being pasted into a shell.
QString shellWord(const QString& word)
{
    static const QString plain = QStringLiteral("+-_./:=,%@~");
    for (const QChar c : word)
        if (!c.isLetterOrNumber() && !plain.contains(c))
            return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
    return word.isEmpty() ? QStringLiteral("''") : word;
}

QString dashed(QString settingName)
{
    return settingName.replace(QLatin1Char('_'), QLatin1Char('-'));
}

} // namespace

std::vector<PresetChoice> LaunchModel::presets()
{
    const std::pair<const char*, const char*> words[] = {
        {QT_TR_NOOP("Quick"), QT_TR_NOOP("Minutes on any computer: a small network at 192 px, trained from scratch.")},
        {QT_TR_NOOP("Standard"), QT_TR_NOOP("The small network, twice as long: the best that a computer without a GPU does.")},
        {QT_TR_NOOP("Paper 0 %"), QT_TR_NOOP("The paper's network at full size, trained on boxed images alone.")},
        {QT_TR_NOOP("Paper 20 %"), QT_TR_NOOP("The paper's network, with a fifth of the images that have labels but no boxes.")},
        {QT_TR_NOOP("Base"), QT_TR_NOOP("The base model that the paper compares with (Li 2018): no anti-aliasing, no CRF.")},
    };
    std::vector<PresetChoice> choices;
    std::size_t i = 0;
    for (const std::string& name : domain::presetNames()) {
        PresetChoice choice{QString::fromStdString(name), QString::fromStdString(name), {}};
        if (i < std::size(words)) {
            choice.word = tr(words[i].first);
            choice.meaning = tr(words[i].second);
        }
        ++i;
        choices.push_back(std::move(choice));
    }
    return choices;
}

QString presetWord(const QString& name)
{
    for (const PresetChoice& choice : LaunchModel::presets())
        if (choice.name == name)
            return choice.word;
    return name;
}

LaunchModel::LaunchModel(QString projectFolder, QObject* parent)
    : QObject(parent), m_projectFolder(std::move(projectFolder))
{
    if (auto options = domain::presetOptions("standard-cpu"))
        m_options = *options;
}

QString LaunchModel::preset() const
{
    return QString::fromStdString(m_options.preset);
}

void LaunchModel::setPreset(const QString& name)
{
    m_chosen = true;
    if (name == preset() && changedSettings().isEmpty())
        return;
    auto options = domain::presetOptions(name.toStdString());
    if (!options)
        return;
    options->seed = m_options.seed;
    options->device = m_options.device;
    m_options = *options;
    Q_EMIT changed();
}

void LaunchModel::suggestPreset(bool hasGpu)
{
    if (m_chosen)
        return;
    setPreset(hasGpu ? QStringLiteral("paper-0") : QStringLiteral("standard-cpu"));
    m_chosen = false;
}

void LaunchModel::setOptions(const domain::MethodOptions& options)
{
    m_chosen = true;
    if (options == m_options)
        return;
    m_options = options;
    Q_EMIT changed();
}

domain::Done LaunchModel::set(const QString& name, const QString& text)
{
    const domain::Setting* setting = domain::findSetting(name.toStdString());
    if (!setting)
        return domain::fail(domain::ErrorCode::OptionUnknown, name.toStdString());
    domain::MethodOptions options = m_options;
    if (auto done = domain::setSetting(options, *setting, text.toStdString()); !done)
        return done;
    if (options == m_options)
        return {};
    m_options = options;
    m_chosen = true;
    Q_EMIT changed();
    return {};
}

QString LaunchModel::text(const QString& name) const
{
    const domain::Setting* setting = domain::findSetting(name.toStdString());
    return setting ? QString::fromStdString(domain::settingText(m_options, *setting)) : QString();
}

bool LaunchModel::differs(const QString& name) const
{
    const domain::Setting* setting = domain::findSetting(name.toStdString());
    const auto preset = domain::presetOptions(m_options.preset);
    return setting && preset && domain::settingText(m_options, *setting) != domain::settingText(*preset, *setting);
}

QStringList LaunchModel::changedSettings() const
{
    QStringList names;
    const auto preset = domain::presetOptions(m_options.preset);
    if (!preset)
        return names;
    for (const domain::Setting& setting : domain::settingTable())
        if (domain::settingText(m_options, setting) != domain::settingText(*preset, setting))
            names << QString::fromLatin1(setting.name);
    return names;
}

QString LaunchModel::problem() const
{
    const auto done = domain::checkOptions(m_options);
    return done ? QString() : kit::errorText(done.error());
}

void LaunchModel::setSplit(const QString& file)
{
    if (m_split == file)
        return;
    m_split = file;
    Q_EMIT changed();
}

QString LaunchModel::title() const
{
    QString title = presetWord(preset()).toLower();
    for (const QString& name : changedSettings())
        title += QStringLiteral(", %1 %2").arg(QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')), text(name));
    if (!m_split.isEmpty())
        title += QStringLiteral(", ") + tr("split %1", "a run's title: the file of its split").arg(QFileInfo(m_split).fileName());
    return title;
}

QString LaunchModel::commandLine() const
{
    QString line = QStringLiteral("fewboxctl train --project %1 --preset %2").arg(shellWord(m_projectFolder), preset());
    for (const QString& name : changedSettings())
        line += QStringLiteral(" --%1 %2").arg(dashed(name), shellWord(text(name)));
    if (!m_split.isEmpty())
        line += QStringLiteral(" --split %1").arg(shellWord(m_split));
    return line;
}

} // namespace training
