#include "ui/annotate/findings_list.h"
#include "ui/annotate/findings_model.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using annotate::FindingsModel;
using domain::Label;

class FindingsModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsShowLabelsAndBoxes();
    void noDigitStandsForTwoFindings();
    void findingsThatWereAddedLeaveTheKeysAsTheyAre();
    void aClickOnAChoiceSetsItAndASecondTakesItBack();
};

void FindingsModelTest::rowsShowLabelsAndBoxes()
{
    FindingsModel model(domain::FindingSchema::nih14());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 14);
    store::ImageFacts facts;
    facts.labels.resize(14);
    facts.labels[2] = {Label::Unsure, store::FactSource::Reader};
    facts.boxes.resize(2);
    facts.boxes[0].finding = facts.boxes[1].finding = 4;
    model.setFacts(facts);
    QCOMPARE(model.label(2), Label::Unsure);
    QCOMPARE(model.index(4).data(FindingsModel::BoxesRole).toInt(), 2);
    QCOMPARE(model.index(12).data().toString(), QStringLiteral("Pleural thickening"));
    model.setCurrentFinding(4);
    QVERIFY(model.index(4).data(FindingsModel::CurrentRole).toBool());
}

void FindingsModelTest::noDigitStandsForTwoFindings()
{
    const domain::FindingSchema other({{"Mass", "Mas", true}, {"Fracture", "Fra", true}, {"Atelectasis", "Ate", true}});
    for (const domain::FindingSchema& schema : {domain::FindingSchema::nih14(), other}) {
        QSet<QString> keys;
        for (int i = 0; i < schema.count(); ++i)
            if (const QString key = annotate::findingKey(schema, i); !key.isEmpty()) {
                QVERIFY(!keys.contains(key));
                keys.insert(key);
            }
        QCOMPARE(keys.size(), std::min(10, schema.count()));
    }
}

void FindingsModelTest::findingsThatWereAddedLeaveTheKeysAsTheyAre()
{
    const domain::FindingSchema& nih = domain::FindingSchema::nih14();
    std::vector<domain::Finding> findings = nih.findings();
    findings.push_back({"Rib fracture", "Rib", true});
    const domain::FindingSchema longer(findings);
    for (int i = 0; i < nih.count(); ++i)
        QCOMPARE(annotate::findingKey(longer, i), annotate::findingKey(nih, i));
    QCOMPARE(annotate::findingKey(longer, 14), QString());
    QCOMPARE(annotate::findingTab(longer, 14), QStringLiteral("Rib"));
}

void FindingsModelTest::aClickOnAChoiceSetsItAndASecondTakesItBack()
{
    FindingsModel model(domain::FindingSchema::nih14());
    annotate::FindingsList list(model);
    list.resize(300, 420);
    list.show();
    QList<std::pair<int, Label>> labels;
    QList<int> findings;
    connect(&list, &annotate::FindingsList::labelChosen, this, [&](int f, Label l) { labels.append({f, l}); });
    connect(&list, &annotate::FindingsList::findingChosen, this, [&](int f) { findings << f; });
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.choiceRect(7, Label::Present).center());
    store::ImageFacts facts;
    facts.labels.resize(14);
    facts.labels[7] = {Label::Present, store::FactSource::Report};
    model.setFacts(facts);
    // The report's word is not the reader's: the click says it again, in the reader's name.
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.choiceRect(7, Label::Present).center());
    QCOMPARE(labels.last(), (std::pair<int, Label>{7, Label::Present}));
    labels.removeLast();
    facts.labels[7].source = store::FactSource::Reader;
    model.setFacts(facts);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.choiceRect(7, Label::Present).center());
    QCOMPARE(labels, (QList<std::pair<int, Label>>{{7, Label::Present}, {7, Label::NotAsked}}));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {60, list.visualRect(model.index(3)).center().y()});
    QCOMPARE(findings, QList<int>{3});
}

QTEST_MAIN(FindingsModelTest)
#include "findings_model_test.moc"
