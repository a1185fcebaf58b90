#include "ui/training/split_choice.h"

#include "core/exchange/split_file.h"
#include "ui/kit/choice_box.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace training {

namespace {

enum Entry { ByPatient, OwnFile, Another };

} // namespace

SplitChoice::SplitChoice(LaunchModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_box = new kit::ChoiceBox;
    m_box->setObjectName(QStringLiteral("split"));
    m_box->setAccessibleName(tr("Split"));
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        const int entry = m_box->currentData().toInt();
        if (entry == ByPatient)
            m_model.setSplit({});
        else if (entry == Another)
            askFile();
        follow(); // until a file is chosen, what was chosen before stands
    });
    connect(&m_model, &LaunchModel::changed, this, &SplitChoice::follow);
    follow();
}

void SplitChoice::askFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a split of your own"), QFileInfo(m_model.split()).absolutePath(),
                                   tr("Splits (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SplitChoice::useFile);
    dialog->open();
}

void SplitChoice::useFile(const QString& path)
{
    m_reading.start([path](const domain::Progress&) { return exchange::readSplit(path); }, this,
                    [this, path](domain::Result<domain::Split> split) {
                        if (!split) {
                            Q_EMIT refused(split.error());
                            return;
                        }
                        const auto count = [&](domain::Part part) {
                            return QLocale().toString(
                                qint64(std::count_if(split->lines.begin(), split->lines.end(),
                                                     [part](const domain::SplitLine& line) { return line.part == part; })));
                        };
                        m_lines = tr("%1 train, %2 validation, %3 test")
                                      .arg(count(domain::Part::Train), count(domain::Part::Validation), count(domain::Part::Test));
                        m_model.setSplit(path);
                        follow();
                    });
}

void SplitChoice::follow()
{
    const QString file = m_model.split();
    m_box->clear();
    m_box->addItem(tr("By patient, in folds"), ByPatient);
    if (!file.isEmpty())
        m_box->addItem(QFileInfo(file).fileName(), OwnFile);
    m_box->addItem(tr("A file of your own…"), Another);
    m_box->setCurrentIndex(file.isEmpty() ? 0 : 1);
    m_box->setToolTip(file.isEmpty()
                          ? tr("A CSV file with the columns image and part (train, validation, test), or NIH’s "
                               "train_val_list.txt with test_list.txt beside it.")
                          : QDir::toNativeSeparators(file) + QLatin1Char('\n') + m_lines);
}

} // namespace training
