#include "core/domain/connected_components.h"

#include <QTest>

using namespace domain;

class ConnectedComponentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cornersJoinEightNeighboursOnly()
    {
        const PatchMask mask{1, 1, 0, 0, //
                             0, 0, 1, 0, //
                             1, 0, 0, 1};
        const Blobs eight = connectedComponents(mask, 3, 4, Connectivity::Eight);
        QCOMPARE(eight.sizes, (std::vector<int>{4, 1}));
        QCOMPARE(eight.labelOfPatch, (std::vector<int>{1, 1, 0, 0, 0, 0, 1, 0, 2, 0, 0, 1}));
        const Blobs four = connectedComponents(mask, 3, 4, Connectivity::Four);
        QCOMPARE(four.sizes, (std::vector<int>{2, 1, 1, 1}));
    }
    void aBlobDoesNotReachRoundTheEdge()
    {
        const PatchMask mask{0, 0, 1, //
                             1, 0, 0};
        QCOMPARE(connectedComponents(mask, 2, 3, Connectivity::Eight).sizes.size(), std::size_t{2});
    }
    void anEmptyMaskHasNoBlob()
    {
        QVERIFY(connectedComponents(PatchMask(6, 0), 2, 3, Connectivity::Four).sizes.empty());
    }

    void equation4CountsTheLargestBlobInsideAndAllOutside()
    {
        const PatchMask box{1, 1, 1, 1, //
                            0, 0, 0, 0, //
                            0, 0, 0, 0};
        const PatchMask region{1, 1, 0, 1, //
                               0, 0, 0, 0, //
                               1, 0, 1, 0};
        DiscreteCriterion c = discreteCriterion(region, box, 3, 4, 0.5, 0.5, true);
        QCOMPARE(c.largestInside, 2);
        QCOMPARE(c.insideLimit, 2.0); // τ = ½ of 4
        QCOMPARE(c.totalOutside, 2);
        QCOMPARE(c.outsideLimit, 2.0); // ρ = ½ of the box's 4
        QVERIFY(c.holds());
        QVERIFY(!discreteCriterion(region, box, 3, 4, 0.6, 0.5, true).holds());
        QVERIFY(!discreteCriterion(region, box, 3, 4, 0.5, 0.4, true).holds());
        c = discreteCriterion(region, box, 3, 4, 0.5, 0.25, false);
        QCOMPARE(c.outsideLimit, 2.0); // ρ = ¼ of the complement's 8
    }
};

QTEST_APPLESS_MAIN(ConnectedComponentsTest)
#include "connected_components_test.moc"
