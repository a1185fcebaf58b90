#include "core/exchange/split_file.h"

#include "core/exchange/csv_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace exchange {

using domain::ErrorCode;
using domain::Part;

namespace {

struct List {
    const char* file;
    Part part;
};
constexpr std::array nihLists{List{"train_val_list.txt", Part::Train}, List{"test_list.txt", Part::Test}};

std::string place(const QString& path, int line)
{
    return QFileInfo(path).fileName().toStdString() + ", line " + std::to_string(line);
}

domain::Done readList(const QString& path, Part part, domain::Split& split)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return domain::fail(ErrorCode::FileMissing, path.toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(ErrorCode::FileUnreadable, path.toStdString(), {.found = file.errorString().toStdString()});
    const std::size_t before = split.lines.size();
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray name = file.readLine().trimmed();
        if (!name.isEmpty())
            split.lines.push_back({name.toStdString(), part, place(path, line)});
    }
    if (split.lines.size() == before)
        return domain::fail(ErrorCode::SplitInvalid, path.toStdString(), {.found = "an empty list"});
    return {};
}

domain::Result<domain::Split> readNihLists(const QString& path)
{
    domain::Split split{path.toStdString(), {}};
    const QDir folder = QFileInfo(path).dir();
    for (const List& list : nihLists) {
        const QString file = folder.filePath(QLatin1String(list.file));
        if (!QFileInfo::exists(file)) {
            return domain::fail(ErrorCode::SplitInvalid, path.toStdString(),
                                {.found = "no " + std::string(list.file) + " beside it"});
        }
        if (auto done = readList(file, list.part, split); !done)
            return tl::unexpected(done.error());
    }
    return split;
}

} // namespace

domain::Result<domain::Split> readSplit(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    for (const List& list : nihLists) {
        if (name == QLatin1String(list.file))
            return readNihLists(path);
    }
    auto csv = CsvReader::open(path);
    if (!csv)
        return tl::unexpected(csv.error());
    const auto image = csv->column("image");
    const auto part = csv->column("part");
    for (const auto* column : {&image, &part}) {
        if (!*column)
            return domain::fail(ErrorCode::SplitInvalid, path.toStdString(),
                                {.found = "the columns " + csv->headerText(), .expected = "the columns image and part"});
    }
    domain::Split split{path.toStdString(), {}};
    while (csv->next()) {
        const std::string word(csv->field(*part));
        const auto known = domain::partOf(word);
        if (!known || csv->field(*image).empty()) {
            return domain::fail(ErrorCode::SplitInvalid, csv->place(),
                                {.found = known ? "no image" : "the part \"" + word + "\"",
                                 .expected = known ? "an image's name" : "train, validation or test"});
        }
        split.lines.push_back({std::string(csv->field(*image)), *known, csv->place()});
    }
    if (split.lines.empty())
        return domain::fail(ErrorCode::SplitInvalid, path.toStdString(), {.found = "no line below its header"});
    return split;
}

} // namespace exchange
