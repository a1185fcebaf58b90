#include "core/learning/prepared_tensors.h"
#include "core/learning/tensor_arrays.h"

#include <torch/types.h>

#include <QTemporaryDir>
#include <QTest>

using namespace learning;

namespace {

// Three images, two findings, two folds: image 0 boxed and tested in fold 0, image 1 boxed and tested in fold 1, image 2
// with labels alone, which may train fold 1 only.
safetensors::File example()
{
    safetensors::File file;
    file.metadata = {{"format", "fewbox tensors 1"}, {"findings", "Mass|Nodule"}, {"input_scaling", "standardise"}};
    file.arrays["pixels"] = arrayOf(at::arange(3 * 16, at::kHalf).view({3, 1, 4, 4}));
    file.arrays["labels"] = arrayOf(at::tensor({1, 0, 3, 1, 2, 0}, at::kByte).view({3, 2}));
    file.arrays["boxes"] = arrayOf(at::tensor({0.1, 0.2, 0.3, 0.4, 0.5, 0.5, 0.25, 0.125}, at::kDouble).view({2, 4}));
    file.arrays["box_image"] = arrayOf(at::tensor({0, 1}, at::kLong));
    file.arrays["box_finding"] = arrayOf(at::tensor({0, 1}, at::kLong));
    file.arrays["folds"] = arrayOf(at::tensor({0, 1, -1}, at::kLong));
    file.arrays["trains"] = arrayOf(at::tensor({0, 1, 1, 0, 0, 1}, at::kByte).view({3, 2}));
    return file;
}

} // namespace

class PreparedTensorsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::string path() const { return m_folder.filePath("set.safetensors").toStdString(); }

private Q_SLOTS:
    void aFileBecomesAnImageSetAndAPlanForEveryFold()
    {
        QVERIFY(safetensors::write(path(), example()).has_value());
        const auto prepared = readPreparedTensors(path());
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->findings, (std::vector<std::string>{"Mass", "Nodule"}));
        QCOMPARE(prepared->inputScaling, std::string("standardise"));
        const ImageSet& set = *prepared->set;
        QCOMPARE(set.count(), std::int64_t{3});
        QCOMPARE(set.pixels[1][0][0][0].item<float>(), 16.0f);
        QCOMPARE(set.samples[0].labels, (std::vector<domain::Label>{domain::Label::Present, domain::Label::Absent}));
        QCOMPARE(set.samples[1].labels[0], domain::Label::NotAsked);
        QCOMPARE(set.samples[2].labels[0], domain::Label::Unsure);
        QCOMPARE(set.samples[1].boxes.size(), std::size_t{1});
        QCOMPARE(set.samples[1].boxes[0].finding, 1);
        QCOMPARE(set.samples[1].boxes[0].box.height, 0.125);
        QCOMPARE(prepared->plans.size(), std::size_t{2});
        QCOMPARE(prepared->plans[0].test, (Indices{0}));
        QCOMPARE(prepared->plans[0].boxed, (Indices{1}));
        QCOMPARE(prepared->plans[0].unboxed, (Indices{}));
        QCOMPARE(prepared->plans[1].test, (Indices{1}));
        QCOMPARE(prepared->plans[1].boxed, (Indices{0}));
        QCOMPARE(prepared->plans[1].unboxed, (Indices{2}));
    }
    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QString>("array");
        QTest::addColumn<QString>("found");
        QTest::newRow("missing") << "folds" << "no array folds";
        QTest::newRow("another number of images") << "labels" << "labels [1, 2]";
        QTest::newRow("a box of an image that is not there") << "box_image" << "box 0 of image 7, finding 0";
        QTest::newRow("another format") << "" << "format \"\"";
    }
    void whatDoesNotFitIsNamed()
    {
        QFETCH(QString, array);
        QFETCH(QString, found);
        safetensors::File file = example();
        if (array == "folds")
            file.arrays.erase("folds");
        else if (array == "labels")
            file.arrays["labels"] = arrayOf(at::zeros({1, 2}, at::kByte));
        else if (array == "box_image")
            file.arrays["box_image"] = arrayOf(at::tensor({7, 1}, at::kLong));
        else
            file.metadata.erase("format");
        QVERIFY(safetensors::write(path(), file).has_value());
        const auto prepared = readPreparedTensors(path());
        QVERIFY(!prepared.has_value());
        QCOMPARE(prepared.error().code, domain::ErrorCode::TensorFileInvalid);
        QCOMPARE(QString::fromStdString(prepared.error().found), found);
    }
};

QTEST_GUILESS_MAIN(PreparedTensorsTest)
#include "prepared_tensors_test.moc"
