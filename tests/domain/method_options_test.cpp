#include "core/domain/method_options.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace domain;

namespace {

/// Converts to anything: as many of it as an aggregate takes are its fields.
struct Anything {
    template <typename T> operator T() const;
};

template <typename T, typename... Fields> consteval std::size_t fieldCount()
{
    if constexpr (requires { T{Fields{}..., Anything{}}; })
        return fieldCount<T, Fields..., Anything>();
    else
        return sizeof...(Fields);
}

/// A value in range that is not the one `options` has.
std::string anotherValue(const MethodOptions& options, const Setting& setting)
{
    const std::string now = settingText(options, setting);
    if (std::holds_alternative<bool MethodOptions::*>(setting.field))
        return now == "true" ? "false" : "true";
    if (std::holds_alternative<std::string MethodOptions::*>(setting.field))
        return setting.choices.empty()          ? now + "x"
               : setting.choices.front() == now ? setting.choices.back()
                                                : setting.choices.front();
    const auto whole = [&](double value) { return QString::number(value, 'g', 17).toStdString(); };
    return whole(setting.most) == now ? whole(setting.least) : whole(setting.most);
}

} // namespace

class MethodOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsASettingExactlyOnce()
    {
        QCOMPARE(settingTable().size(), (fieldCount<MethodOptions>()));
        MethodOptions options;
        std::vector<std::string> values;
        for (const Setting& setting : settingTable()) {
            const MethodOptions before = options;
            QVERIFY2(setSetting(options, setting, anotherValue(before, setting)).has_value(), setting.name);
            QVERIFY2(!(options == before), setting.name);
            values.push_back(settingText(options, setting));
        }
        for (std::size_t i = 0; i < values.size(); ++i) // a field named twice would have lost its first value
            QCOMPARE(settingText(options, settingTable()[i]), values[i]);
    }
    void namesAreSnakeCaseAndFound()
    {
        QSet<QString> names;
        for (const Setting& setting : settingTable()) {
            const QString name = QString::fromUtf8(setting.name);
            QVERIFY2(QRegularExpression(QStringLiteral("^[a-z]+(_[a-z0-9]+)*$")).match(name).hasMatch(), setting.name);
            QVERIFY2(!names.contains(name), setting.name);
            names.insert(name);
            QCOMPARE(findSetting(setting.name), &setting);
            QVERIFY2(QByteArray(setting.meaning).endsWith('.'), setting.name);
        }
        QVERIFY(!findSetting("no_such_setting"));
    }
    void textReadsBackTheSame()
    {
        for (const std::string& preset : presetNames()) {
            const MethodOptions options = *presetOptions(preset);
            MethodOptions copy;
            for (const Setting& setting : settingTable())
                QVERIFY2(setSetting(copy, setting, settingText(options, setting)).has_value(), setting.name);
            QCOMPARE(copy, options);
        }
    }
    void valuesOutOfRangeAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("too small") << QByteArray("folds") << QByteArray("1");
        QTest::newRow("too large") << QByteArray("cut") << QByteArray("1.5");
        QTest::newRow("not a number") << QByteArray("learning_rate") << QByteArray("nan");
        QTest::newRow("no end") << QByteArray("lambda_ann") << QByteArray("inf");
        QTest::newRow("a word") << QByteArray("patches") << QByteArray("many");
        QTest::newRow("more behind") << QByteArray("patches") << QByteArray("20 or so");
        QTest::newRow("a fraction of a count") << QByteArray("patches") << QByteArray("20.5");
        QTest::newRow("past an integer") << QByteArray("max_steps") << QByteArray("99999999999");
        QTest::newRow("a negative seed") << QByteArray("seed") << QByteArray("-1");
        QTest::newRow("an unknown choice") << QByteArray("loss") << QByteArray("eq13");
        QTest::newRow("neither true nor false") << QByteArray("prior_map") << QByteArray("perhaps");
        QTest::newRow("nothing") << QByteArray("ema") << QByteArray("");
        QTest::newRow("a decimal comma") << QByteArray("cut") << QByteArray("0,5");
    }
    void valuesOutOfRangeAreRefusedByName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        MethodOptions options;
        const Setting* setting = findSetting(name.toStdString());
        QVERIFY(setting);
        const Done done = setSetting(options, *setting, text.toStdString());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::OptionOutOfRange);
        QCOMPARE(done.error().subject, name.toStdString());
        QCOMPARE(done.error().found, text.toStdString());
        QVERIFY(!done.error().expected.empty());
        QCOMPARE(options, MethodOptions{});
    }
    void settingsThatContradictEachOtherAreRefused_data()
    {
        QTest::addColumn<QByteArrayList>("settings");
        QTest::addColumn<QByteArray>("refused");
        using List = QByteArrayList;
        QTest::newRow("rho_max below 0") << List{"threshold_target_iou=0.9"} << QByteArray("threshold_tau_max");
        QTest::newRow("held out of nothing") << List{"crf_images=held_out"} << QByteArray("crf_images");
        QTest::newRow("fitted on nothing") << List{"threshold_fit=validation"} << QByteArray("threshold_fit");
        QTest::newRow("an even window") << List{"crf_window=18"} << QByteArray("crf_window");
        QTest::newRow("no such filter") << List{"blur=4"} << QByteArray("blur");
        QTest::newRow("fewest above most") << List{"min_steps=5", "max_steps=4"} << QByteArray("min_steps");
        QTest::newRow("part above whole") << List{"micro_batch=64"} << QByteArray("micro_batch");
        QTest::newRow("no such device") << List{"device=gpu"} << QByteArray("device");
        QTest::newRow("no such card") << List{"device=cuda:x"} << QByteArray("device");
        QTest::newRow("a second card is fine") << List{"device=cuda:1"} << QByteArray();
        QTest::newRow("held out of a quarter")
            << List{"crf_images=held_out", "validation_fraction=0.25"} << QByteArray();
    }
    void settingsThatContradictEachOtherAreRefused()
    {
        QFETCH(QByteArrayList, settings);
        QFETCH(QByteArray, refused);
        MethodOptions options;
        for (const QByteArray& setting : settings) {
            const auto parts = setting.split('=');
            QVERIFY(setSetting(options, *findSetting(parts[0].toStdString()), parts[1].toStdString()).has_value());
        }
        const Done done = checkOptions(options);
        QCOMPARE(done.has_value(), refused.isEmpty());
        if (!done)
            QCOMPARE(QByteArray::fromStdString(done.error().subject), refused);
    }
    void aFieldOutOfRangeIsFoundByTheCheck()
    {
        MethodOptions options;
        options.cut = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(checkOptions(options).error().subject, std::string("cut"));
    }
    void presetsAreSoundAndCarryTheirName()
    {
        QCOMPARE(presetNames(), (std::vector<std::string>{"quick", "standard-cpu", "paper-0", "paper-20", "base"}));
        for (const std::string& name : presetNames()) {
            const auto options = presetOptions(name);
            QVERIFY(options.has_value());
            QCOMPARE(options->preset, name);
            QVERIFY2(checkOptions(*options).has_value(), name.c_str());
        }
        QCOMPARE(presetOptions("slow").error().code, ErrorCode::OptionUnknown);
    }
    void theCpuPresetsAreThoseOfTheMethodsLastSection()
    {
        const MethodOptions quick = *presetOptions("quick");
        const QByteArrayList expected{"input_side=192",
                                      "input_scaling=standardise",
                                      "backbone=small",
                                      "blur=2",
                                      "patches=20",
                                      "head_channels=64",
                                      "mirror_features=true",
                                      "position_maps=true",
                                      "prior_map=true",
                                      "findings=boxed",
                                      "loss=eq12",
                                      "lambda_ann=70",
                                      "fixed_tau=0.875",
                                      "fixed_rho=0.25",
                                      "outside_norm=complement",
                                      "unannotated_norm=tau_hat",
                                      "unannotated_share=0",
                                      "threshold_rule=fixed",
                                      "optimizer=adamw",
                                      "learning_rate=0.003",
                                      "warmup_steps=20",
                                      "schedule=cosine",
                                      "final_rate_share=0.01",
                                      "weight_decay=0.02",
                                      "gradient_clip=20",
                                      "batch_size=16",
                                      "passes=45",
                                      "min_steps=60",
                                      "max_steps=1700",
                                      "augment_axis=0.12",
                                      "augment_scale=0.1",
                                      "augment_shift=0.05",
                                      "augment_rotation=6",
                                      "augment_contrast=0.2",
                                      "augment_brightness=0.25",
                                      "augment_flip=0.5",
                                      "ema=0.99",
                                      "test_time_shifts=true",
                                      "cut=0.5",
                                      "crf=keep_if_better",
                                      "crf_window=19",
                                      "crf_steps=3",
                                      "crf_fixed_steps=80",
                                      "crf_batch=12",
                                      "threads=1"};
        for (const QByteArray& line : expected) {
            const auto parts = line.split('=');
            MethodOptions copy = quick;
            QVERIFY2(setSetting(copy, *findSetting(parts[0].toStdString()), parts[1].toStdString()).has_value(), line);
            QVERIFY2(copy == quick, line);
        }
        MethodOptions longer = quick;
        longer.preset = "standard-cpu";
        longer.passes = 100;
        longer.maxSteps = 3700;
        QCOMPARE(*presetOptions("standard-cpu"), longer);
    }
    void printedReadingsPutEquation12Back()
    {
        MethodOptions options;
        QVERIFY(applyReadings(options, "ours").has_value());
        QCOMPARE(options, MethodOptions{});
        QVERIFY(applyReadings(options, "printed").has_value());
        QCOMPARE(options.outsideLimit, std::string("box"));
        QCOMPARE(options.outsideNorm, std::string("box"));
        QCOMPARE(options.unannotatedNorm, std::string("none"));
        options.loss = "eq9_11";
        QVERIFY(applyReadings(options, "printed").has_value());
        QCOMPARE(options.outsideLimit, std::string("complement"));
        QCOMPARE(applyReadings(options, "theirs").error().code, ErrorCode::OptionUnknown);
    }
};

QTEST_APPLESS_MAIN(MethodOptionsTest)
#include "method_options_test.moc"
