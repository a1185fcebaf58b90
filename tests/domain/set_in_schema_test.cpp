#include "core/domain/set_in_schema.h"

#include <QTest>

using namespace domain;

class SetInSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findingsAreFoundByTheirNames()
    {
        TrainingSet set;
        set.schema = FindingSchema({{"Mass", "Mas", true}, {"Nodule", "Nod", true}, {"Granuloma", "Gra", true}});
        TrainingImage both, added;
        both.labels = {Label::Present, Label::Absent, Label::Present};
        both.boxes = {{2, {0, 0, 5, 5}}, {0, {1, 1, 8, 8}}};
        both.fold = 1;
        added.labels = {Label::Unsure, Label::NotAsked, Label::Present};
        added.boxes = {{2, {0, 0, 5, 5}}};
        set.images = {both, added};

        const FindingSchema known({{"Effusion", "Eff", true}, {"Nodule", "Nod", false}, {"Mass", "Mas", true}});
        const TrainingSet told = inSchema(set, known);
        QVERIFY(told.schema == known);
        QCOMPARE(told.images[0].labels, (std::vector{Label::NotAsked, Label::Absent, Label::Present}));
        QCOMPARE(told.images[0].boxes, (std::vector<FindingBox>{{2, {1, 1, 8, 8}}}));
        QCOMPARE(told.images[0].fold, 1);
        QCOMPARE(told.images[1].labels, (std::vector{Label::NotAsked, Label::NotAsked, Label::Unsure}));
        QVERIFY(!told.images[1].isBoxed());
        QCOMPARE(unknownFindings(set.schema, known), std::vector<std::string>{"Granuloma"});
        QVERIFY(inSchema(set, set.schema) == set);
    }
};

QTEST_APPLESS_MAIN(SetInSchemaTest)
#include "set_in_schema_test.moc"
