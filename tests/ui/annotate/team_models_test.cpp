// The item models of several readers' pages: opinions, disagreements, suspicions.
#include "ui/annotate/disagreement_model.h"
#include "ui/annotate/suspicions_model.h"
#include "ui/annotate/film_rows.h"
#include "ui/annotate/opinions_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using annotate::DisagreementModel;
using annotate::ShownSuspicion;
using annotate::SuspicionsModel;
using annotate::OpinionsModel;
using assist::SuspicionKind;
using domain::ImageId;
using domain::Label;
using domain::ReaderId;

namespace {

ShownSuspicion suspicion(SuspicionKind kind, const QString& key, int image, int finding = -1, int other = 0)
{
    ShownSuspicion one;
    one.suspicion.kind = kind;
    one.suspicion.key = key;
    one.suspicion.image = ImageId{image};
    one.suspicion.other = ImageId{other};
    one.suspicion.finding = finding;
    one.suspicion.severity = 0.5;
    one.suspicion.reason.kind = kind == SuspicionKind::SamePicture ? assist::ReasonKind::SamePictureOtherPatient
                                                                   : assist::ReasonKind::SurelyAbsent;
    one.suspicion.reason.finding = finding;
    one.suspicion.reason.share = 0.02;
    one.suspicion.reason.other = "film9.png";
    one.title = QString::number(image);
    return one;
}

std::vector<ShownSuspicion> fourSuspicions()
{
    return {suspicion(SuspicionKind::SureOfOpposite, "a", 1, 4), suspicion(SuspicionKind::SamePicture, "b", 2, -1, 9),
            suspicion(SuspicionKind::SureOfOpposite, "c", 3, 4), suspicion(SuspicionKind::TwoIds, "d", 4)};
}

QStringList keys(const SuspicionsModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data(SuspicionsModel::KeyRole).toString();
    return all;
}

store::Opinion opinion(int reader, const QString& name, std::vector<Label> labels)
{
    store::Opinion one;
    one.image = ImageId{1};
    one.reader = ReaderId{reader};
    one.readerName = name;
    one.labels = std::move(labels);
    one.labels.resize(14, Label::NotAsked);
    return one;
}

} // namespace

class TeamModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void answeredSuspicionsLeaveAndComeBack();
    void suspicionsAreFilteredByKind();
    void aSuspicionSaysWhyAndOffersBothFilms();
    void opinionsStandUnderInitialsWithWhatDiffersFirst();
    void equalInitialsAreToldApart();
    void anAdjudicationChangesTheTableInPlace();
    void disagreementsOfOnePairAndFinding();
};

void TeamModelsTest::answeredSuspicionsLeaveAndComeBack()
{
    SuspicionsModel model(domain::FindingSchema::nih14());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFound(fourSuspicions());
    QCOMPARE(keys(model), (QStringList{"a", "b", "c", "d"}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setAnswered({"b", "d"});
    QCOMPARE(keys(model), (QStringList{"a", "c"}));
    QCOMPARE(model.open(), 2);
    model.setAnswered({"a"});
    QCOMPARE(keys(model), (QStringList{"b", "c", "d"}));
    model.setAnswered({});
    QCOMPARE(keys(model), (QStringList{"a", "b", "c", "d"}));
    QVERIFY(resets.isEmpty()); // a list that is looked at keeps its place
    QCOMPARE(model.rowOf("c"), 2);
    QCOMPARE(model.rowOf("x"), -1);
}

void TeamModelsTest::suspicionsAreFilteredByKind()
{
    SuspicionsModel model(domain::FindingSchema::nih14());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFound(fourSuspicions());
    model.setKind(SuspicionKind::SureOfOpposite);
    QCOMPARE(keys(model), (QStringList{"a", "c"}));
    model.setKind(SuspicionKind::TwoIds);
    QCOMPARE(keys(model), (QStringList{"d"}));
    QCOMPARE(model.open(), 4);
    QCOMPARE(model.openOf(SuspicionKind::SureOfOpposite), 2);
    model.setKind(std::nullopt);
    QCOMPARE(model.rowCount(), 4);
}

void TeamModelsTest::aSuspicionSaysWhyAndOffersBothFilms()
{
    SuspicionsModel model(domain::FindingSchema::nih14());
    model.setFound(fourSuspicions());
    const QModelIndex label = model.index(0), picture = model.index(1);
    QVERIFY(label.data(annotate::TextRole).toString().startsWith("Mass is labelled present"));
    QVERIFY(label.data(annotate::TextRole).toString().contains(QStringLiteral("2\u00a0%")));
    QVERIFY(label.data(annotate::ColourOfRowRole).isValid());
    QVERIFY(!label.data(annotate::OtherPictureRole).isValid());
    QVERIFY(picture.data(annotate::TextRole).toString().contains("film9.png"));
    QVERIFY(picture.data(annotate::OtherPictureRole).isValid());
    QCOMPARE(picture.data(SuspicionsModel::OtherImageRole).toLongLong(), 9);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TeamModelsTest::opinionsStandUnderInitialsWithWhatDiffersFirst()
{
    OpinionsModel model(domain::FindingSchema::nih14());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set(annotate::imageOpinions(
                  std::vector{opinion(1, "Ada Berg", {Label::Present, Label::Present, Label::NotAsked, Label::Absent}),
                              opinion(2, "Cem Khan", {Label::Present, Label::Absent, Label::Unsure, Label::Absent})},
                  14),
              {});
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QString("AB"));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(), QString("Cem Khan"));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.findingAt(0), 1); // they differ on it
    QCOMPARE(model.findingAt(1), 0);
    QCOMPARE(model.index(0, model.verdictColumn()).data().toString(), QString("≠"));
    QCOMPARE(model.index(1, model.verdictColumn()).data().toString(), QString());
    QCOMPARE(model.index(0, 2).data(OpinionsModel::LabelRole).toInt(), int(Label::Absent));
    QVERIFY(model.index(model.rowOf(2), model.verdictColumn())
                .data(Qt::ToolTipRole)
                .toString()
                .contains("One reader alone"));
}

void TeamModelsTest::equalInitialsAreToldApart()
{
    OpinionsModel model(domain::FindingSchema::nih14());
    model.set(
        annotate::imageOpinions(
            std::vector{opinion(1, "Ada Berg", {Label::Present}), opinion(2, "Anton Braun", {Label::Present})}, 14),
        {});
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QString("AB1"));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QString("AB2"));
}

void TeamModelsTest::anAdjudicationChangesTheTableInPlace()
{
    OpinionsModel model(domain::FindingSchema::nih14());
    const auto said = annotate::imageOpinions(
        std::vector{opinion(1, "Ada Berg", {Label::Present}), opinion(2, "Cem Khan", {Label::Absent})}, 14);
    model.set(said, {});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
    store::AdjudicationRecord held;
    held.finding = 0;
    held.label = Label::Present;
    held.boxes = {{1, 2, 3, 4}};
    held.way = store::AdjudicationWay::Mean;
    model.set(said, {held});
    QVERIFY(resets.isEmpty());
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.index(0, 0).data(OpinionsModel::AdjudicatedRole).toBool());
    QVERIFY(model.index(0, model.verdictColumn()).data(Qt::ToolTipRole).toString().contains("Adjudicated: present"));
    model.set(said, {held});
    QCOMPARE(changes.size(), 1); // nothing new is no change
}

void TeamModelsTest::disagreementsOfOnePairAndFinding()
{
    const auto facts = std::make_shared<annotate::TeamFacts>();
    facts->readers = {{ReaderId{1}, "Ada Berg", {}, 0, 0, 0, 0, 0, 0}, {ReaderId{2}, "Cem Khan", {}, 0, 0, 0, 0, 0, 0}};
    facts->films.insert(7, {"11269", "0|film7.png"});
    facts->films.insert(8, {"11300", "0|film8.png"});
    facts->disagreements = {{ImageId{7}, 2, ReaderId{1}, ReaderId{2}, Label::Present, Label::Absent, {}},
                            {ImageId{7}, 4, ReaderId{1}, ReaderId{2}, Label::Present, Label::Present, 0.25},
                            {ImageId{8}, 4, ReaderId{1}, ReaderId{3}, Label::Present, Label::Absent, {}},
                            {ImageId{8}, 4, ReaderId{1}, ReaderId{2}, Label::Unsure, Label::Absent, {}}};
    facts->adjudicated = {{ImageId{8}, 4}};
    DisagreementModel model(domain::FindingSchema::nih14());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(facts, ReaderId{1}, ReaderId{2}, 4);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.unsettled(), 1);
    QCOMPARE(model.index(0).data().toString(), QString("11269"));
    QCOMPARE(model.index(0).data(annotate::TextRole).toString(), QString("Both boxed it, in two places: IoU 0.25"));
    QCOMPARE(model.index(1).data(annotate::TextRole).toString(), QString("Ada Berg: unsure, Cem Khan: absent"));
    QVERIFY(model.index(1).data(annotate::SettledRole).toBool());
    QCOMPARE(model.index(1).data(DisagreementModel::ImageRole).toLongLong(), 8);
    model.show(facts, ReaderId{1}, ReaderId{2}, -1);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0).data(annotate::TextRole).toString().startsWith("Effusion. "));
}

QTEST_MAIN(TeamModelsTest)
#include "team_models_test.moc"
