#include "core/learning/backbone.h"
#include "core/learning/tensor_arrays.h"
#include "core/learning/weights_loader.h"

#include "tests/learning/finite_differences.h"
#include "test_places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace learning;

namespace {

NamedTensors tensorsOf(const Backbone& backbone)
{
    NamedTensors tensors;
    backbone.list(tensors);
    return tensors;
}

QString textOf(at::IntArrayRef shape)
{
    QStringList parts;
    for (const std::int64_t side : shape)
        parts << QString::number(side);
    return parts.join("x");
}

} // namespace

class BackboneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { torch::manual_seed(11); }

    void namesAndShapesAreTimms_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"resnetv2_18", "resnetv2_34", "resnetv2_50", "resnetv2_101"})
            QTest::newRow(name) << QString(name);
    }
    void namesAndShapesAreTimms()
    {
        QFETCH(QString, name);
        QFile file(FEWBOX_SHARED_DIR "/golden/backbone_names.json");
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the list of timm's names lies in the workshop's shared folder, which is not here");
        const QJsonObject theirs = QJsonDocument::fromJson(file.readAll()).object().value(name).toObject();
        QVERIFY(!theirs.isEmpty());
        QMap<QString, QString> expected;
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            // The classifier is left out; a counter of batches is no weight.
            if (it.key().startsWith("head.") || it.key().endsWith("num_batches_tracked"))
                continue;
            QStringList shape;
            for (const QJsonValue& side : it.value().toArray())
                shape << QString::number(side.toInt());
            expected[it.key()] = shape.join("x");
        }
        QMap<QString, QString> ours;
        for (const NamedTensor& each : tensorsOf(*makeBackbone({name.toStdString(), 3, 3, 1})))
            ours[QString::fromStdString(each.name)] = textOf(each.tensor.sizes());
        QCOMPARE(ours, expected);
    }
    void theFirstBottlenecksNamesAreThoseOfPublishedWeights()
    {
        QStringList names;
        for (const NamedTensor& each : tensorsOf(*makeBackbone({"resnetv2_50", 3, 3, 1})))
            names << QString::fromStdString(each.name);
        for (const char* name : {"stem.conv.weight", "stages.0.blocks.0.downsample.conv.weight", "stages.0.blocks.0.norm1.weight",
                                 "stages.0.blocks.0.norm1.running_mean", "stages.0.blocks.0.conv3.weight",
                                 "stages.3.blocks.2.norm3.bias", "norm.weight", "norm.running_var"})
            QVERIFY2(names.contains(name), name);
        QVERIFY(!names.contains("stages.0.blocks.1.downsample.conv.weight"));
    }
    void anUnknownNameIsRefused() { QVERIFY_THROWS_EXCEPTION(c10::Error, makeBackbone({"resnet50", 1, 3, 1})); }

    void featuresHaveTheShapeThatTheHeaderPromises_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("blur");
        for (const int blur : {0, 2, 3, 5}) {
            QTest::addRow("resnetv2_18 blur %d", blur) << "resnetv2_18" << blur;
            QTest::addRow("resnetv2_26 blur %d", blur) << "resnetv2_26" << blur;
            QTest::addRow("small blur %d", blur) << "small" << blur;
        }
    }
    void featuresHaveTheShapeThatTheHeaderPromises()
    {
        QFETCH(QString, name);
        QFETCH(int, blur);
        const auto backbone = makeBackbone({name.toStdString(), 1, blur, 0.25});
        domain::Random random(1);
        backbone->initialise(random);
        torch::NoGradGuard noGrad;
        for (const std::int64_t side : {96, 90}) {
            const at::Tensor features = backbone->forward(at::randn({2, 1, side, side}), Mode::Training);
            const std::int64_t expected = (side + backbone->stride() - 1) / backbone->stride();
            QCOMPARE(features.sizes(), at::IntArrayRef({2, backbone->channels(), expected, expected}));
            QVERIFY(features.isfinite().all().item<bool>());
            QVERIFY(features.min().item<float>() >= 0);
        }
    }
    void anAntiAliasedNetworkMovesItsMapsWithTheImage()
    {
        // Zhang 2019: shift the input by one pixel and compare the maps where no border is near; the blurred network
        // changes less, relative to how much its maps vary.
        const auto change = [](int blur) {
            const auto backbone = makeBackbone({"small", 1, blur, 1});
            domain::Random random(2);
            backbone->initialise(random);
            torch::NoGradGuard noGrad;
            const at::Tensor scene = at::upsample_bilinear2d(at::randn({4, 1, 33, 33}, at::detail::createCPUGenerator(4)), {129, 129}, true);
            backbone->forward(scene.slice(3, 0, 128).slice(2, 0, 128), Mode::Training); // running statistics
            const auto maps = [&](std::int64_t x) {
                return backbone->forward(scene.slice(3, x, x + 128).slice(2, 0, 128), Mode::Training).slice(2, 4, 12).slice(3, 4, 12);
            };
            const at::Tensor still = maps(0);
            return ((maps(1) - still).square().mean() / still.var()).item<double>();
        };
        QVERIFY(change(3) < change(0));
    }
    void blurInTheStagesAloneLeavesStemAndMaxPoolPlain()
    {
        const auto features = [](BlurAt at) {
            const auto backbone = makeBackbone({"resnetv2_18", 1, 3, 0.125, at});
            domain::Random random(3);
            backbone->initialise(random);
            torch::NoGradGuard noGrad;
            return backbone->forward(at::randn({1, 1, 64, 64}, at::detail::createCPUGenerator(8)), Mode::Training);
        };
        QVERIFY(!at::allclose(features(BlurAt::All), features(BlurAt::Stages)));
        QCOMPARE(features(BlurAt::All).sizes(), features(BlurAt::Stages).sizes());
    }
    void theSameSeedGivesTheSameWeights()
    {
        const auto weights = [](std::uint64_t seed) {
            const auto backbone = makeBackbone({"small", 1, 2, 1});
            domain::Random random(seed);
            backbone->initialise(random);
            return tensorsOf(*backbone).front().tensor.detach().clone();
        };
        QVERIFY(at::equal(weights(1), weights(1)));
        QVERIFY(!at::equal(weights(1), weights(2)));
    }
    void initialWeightsHaveHesDeviation()
    {
        const auto backbone = makeBackbone({"resnetv2_18", 1, 3, 1});
        domain::Random random(1);
        backbone->initialise(random);
        for (const NamedTensor& each : tensorsOf(*backbone))
            if (each.name == "stages.3.blocks.1.conv1.weight")
                QVERIFY(std::abs(each.tensor.std().item<double>() / std::sqrt(2.0 / (512 * 9)) - 1) < 0.01);
    }
    void publishedWeightsAreLoadedByNameAndReported()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("weights.safetensors").toStdString();
        const auto source = makeBackbone({"resnetv2_18", 3, 3, 0.25});
        domain::Random random(5);
        source->initialise(random);
        safetensors::File file;
        addTo(file, tensorsOf(*source));
        file.arrays["head.fc.weight"] = arrayOf(at::zeros({1000, 128, 1, 1}));
        file.arrays["norm.num_batches_tracked"] = arrayOf(at::zeros({}, at::kLong));
        file.arrays["something.else"] = arrayOf(at::zeros({2}));
        file.arrays["stages.1.blocks.0.conv1.weight"] = arrayOf(at::zeros({2, 2, 3, 3}));
        file.arrays.erase("norm.bias");
        QVERIFY(safetensors::write(path, file).has_value());

        const auto grey = makeBackbone({"resnetv2_18", 1, 3, 0.25});
        const NamedTensors tensors = tensorsOf(*grey);
        const auto report = loadWeights(tensors, path);
        QVERIFY(report.has_value());
        QCOMPARE(report->missing, (std::vector<std::string>{"norm.bias"}));
        QCOMPARE(report->unused, (std::vector<std::string>{"something.else"}));
        QCOMPARE(report->mismatched.size(), std::size_t{1});
        QVERIFY(QString::fromStdString(report->mismatched[0]).startsWith("stages.1.blocks.0.conv1.weight: [2, 2, 3, 3] in the file"));
        QCOMPARE(report->matched.size(), tensors.size() - 2);
        const std::vector<std::string> lines = linesOf(*report);
        QCOMPARE(lines[0], std::to_string(tensors.size() - 2) + " tensors matched, 1 not in the file, 1 of another shape, 1 of the file not used");
        QCOMPARE(lines[1], std::string("stem.conv.weight: summed over 3 input channels"));
        QCOMPARE(lines[2], std::string("norm.bias: not in the file, keeps its first values"));
        QCOMPARE(lines.back(), std::string("something.else: in the file, but no tensor of this network"));
        // A grey image copied three times through the old stem is the grey image through the summed one.
        const at::Tensor x = at::randn({1, 1, 32, 32});
        const at::Tensor three = tensorsOf(*source).front().tensor;
        QVERIFY(largestDifference(at::conv2d(x, tensors.front().tensor), at::conv2d(x.expand({1, 3, 32, 32}), three)) < 1e-4);
    }
    void aFileWithTimmsNamesAndAColourStemFillsAGreyNetworkWhole_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"resnetv2_18", "resnetv2_50", "resnetv2_101"})
            QTest::newRow(name) << QString(name);
    }
    void aFileWithTimmsNamesAndAColourStemFillsAGreyNetworkWhole()
    {
        QFETCH(QString, name);
        QFile list(FEWBOX_SHARED_DIR "/golden/backbone_names.json");
        if (!list.open(QIODevice::ReadOnly))
            QSKIP("the list of timm's names lies in the workshop's shared folder, which is not here");
        const QJsonObject theirs = QJsonDocument::fromJson(list.readAll()).object().value(name).toObject();
        safetensors::File file;
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            std::vector<std::int64_t> shape;
            for (const QJsonValue& side : it.value().toArray())
                shape.push_back(side.toInt());
            file.arrays[it.key().toStdString()] = arrayOf(at::full(shape, 0.25, at::kHalf));
        }
        QTemporaryDir folder;
        const std::string path = folder.filePath("timm.safetensors").toStdString();
        QVERIFY(safetensors::write(path, file).has_value());

        const NamedTensors tensors = tensorsOf(*makeBackbone({name.toStdString(), 1, 3, 1}));
        const auto report = loadWeights(tensors, path);
        QVERIFY(report.has_value());
        QCOMPARE(report->matched.size(), tensors.size());
        QCOMPARE(report->missing.size() + report->mismatched.size() + report->unused.size(), std::size_t{0});
        QCOMPARE(report->adapted.size(), std::size_t{1});
        for (const NamedTensor& each : tensors)
            QVERIFY2(at::all(each.tensor == (each.name == "stem.conv.weight" ? 0.75 : 0.25)).item<bool>(), each.name.c_str());
    }
    void aFileOfOtherWeightsIsRefused()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("other.safetensors").toStdString();
        safetensors::File file;
        file.arrays["encoder.layer.0"] = arrayOf(at::zeros({2}));
        QVERIFY(safetensors::write(path, file).has_value());
        const auto report = loadWeights(tensorsOf(*makeBackbone({"small", 1, 2, 1})), path);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, domain::ErrorCode::WeightsMismatch);
        QCOMPARE(report.error().found, std::string("encoder.layer.0"));
    }
};

QTEST_GUILESS_MAIN(BackboneTest)
#include "backbone_test.moc"
