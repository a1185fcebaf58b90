#include "core/experiment/plans.h"

#include <QTest>

#include <algorithm>

using experiment::Cell;

class PlansTest : public QObject {
    Q_OBJECT

    static domain::MethodOptions quick() { return *domain::presetOptions("quick"); }
    static QStringList names(const std::vector<Cell>& cells)
    {
        QStringList all;
        for (const Cell& cell : cells)
            all << cell.name;
        return all;
    }

private Q_SLOTS:
    void thePaperTableHasBothSettingsOfBothModels()
    {
        const auto cells = experiment::paperTableCells(quick(), {});
        QCOMPARE(names(cells), (QStringList{"ours, 0 %", "ours, 20 %", "base, 0 %", "base, 20 %"}));
        QVERIFY(cells[0].options == quick());
        QCOMPARE(cells[1].changes, QStringLiteral("unannotated_share = 0.2"));
        // Li et al.: Eq. 1-3, λ_ann 5, and neither blur nor CRF; the same network and length otherwise.
        QCOMPARE(cells[2].changes, QStringLiteral("blur = 0, loss = base, lambda_ann = 5, crf = off"));
        for (const Cell& cell : cells)
            QVERIFY(domain::checkOptions(cell.options));
    }
    void theBaseModelMayTrainLonger()
    {
        const auto cells = experiment::paperTableCells(quick(), {.seeds = 1, .baseLength = 4});
        QCOMPARE(cells[2].options.passes, 180.0); // 4 · 45
        QCOMPARE(cells[2].options.maxSteps, 6800);
        QCOMPARE(cells[0].options.passes, 45.0);
    }
    void classActivationMapsKnowNoBoxes()
    {
        const auto cells = experiment::paperTableCells(quick(), {.seeds = 1, .baseLength = 1, .withCam = true});
        QCOMPARE(cells.size(), std::size_t(5));
        QCOMPARE(cells.back().options.loss, std::string("image_labels"));
        QVERIFY(!cells.back().options.priorMap); // begun at the boxes
    }
    void aSeedIsAWholeRound()
    {
        const auto cells = experiment::paperTableCells(quick(), {.seeds = 2});
        QCOMPARE(cells.size(), std::size_t(8));
        QCOMPARE(cells[4].name, QStringLiteral("ours, 0 %, seed 2"));
        QCOMPARE(cells[4].options.seed, 2u);
    }
    void anAblationChangesOneThingAtATime()
    {
        const auto cells = experiment::ablationCells(quick(), {"blur", "patches", "unannotated"});
        QVERIFY(cells);
        QCOMPARE(names(*cells), (QStringList{"quick", "without anti-aliasing", "P = 32", "P = 64", "unannotated 20 %", "unannotated 50 %"}));
        QCOMPARE((*cells)[1].changes, QStringLiteral("blur = 0"));
    }
    void everyAblationIsAllowedAndDiffersFromThePreset()
    {
        for (const std::string& preset : domain::presetNames()) {
            const auto cells = experiment::ablationCells(*domain::presetOptions(preset), {});
            QVERIFY(cells);
            for (std::size_t i = 1; i < cells->size(); ++i) {
                const Cell& cell = (*cells)[i];
                QVERIFY2(domain::checkOptions(cell.options), qPrintable(cell.name));
                QVERIFY2(!cell.changes.isEmpty(), qPrintable(cell.name));
            }
        }
    }
    void printedReadingsPutThePaperBack()
    {
        const auto cells = experiment::ablationCells(quick(), {"readings"});
        QVERIFY((*cells)[1].changes.contains("outside_norm = box"));
        QVERIFY((*cells)[1].changes.contains("unannotated_norm = none"));
    }
    void anUnknownAblationIsRefusedByName()
    {
        const auto cells = experiment::ablationCells(quick(), {"blurr"});
        QVERIFY(!cells);
        QVERIFY(cells.error().code == domain::ErrorCode::OptionUnknown);
        QCOMPARE(cells.error().found, std::string("blurr"));
    }
    void whatOnlyReadsAMapSharesARun()
    {
        const auto cells = experiment::ablationCells(quick(), {"readout", "cut", "region", "ema"});
        QCOMPARE(cells->size(), std::size_t(5));
        const auto shares = [&](std::size_t i) { return experiment::sameTraining(cells->front(), (*cells)[i]); };
        QCOMPARE((std::vector<bool>{shares(1), shares(2), shares(3), shares(4)}), (std::vector<bool>{false, true, true, true}));
    }
    void boxesAreOneCellForEachNumber()
    {
        const auto cells = experiment::boxesCells(quick(), {25, 0}, 2);
        QCOMPARE(names(cells), (QStringList{"25 boxes, seed 1", "all boxes, seed 1", "25 boxes, seed 2", "all boxes, seed 2"}));
        QVERIFY(!experiment::sameTraining(cells[0], cells[1]));
    }
    void chosenBoxesStandBesideAsManyByLot()
    {
        experiment::Experiment one;
        one.kind = experiment::Kind::Boxes;
        one.cells = experiment::boxesCells(quick(), {100, 25, 50, 0}, 1, true);
        QCOMPARE(names(one.cells), (QStringList{"100 boxes", "25 boxes", "50 boxes", "all boxes", "50 boxes, chosen", "100 boxes, chosen"}));
        QVERIFY(!experiment::sameTraining(one.cells[2], one.cells[4]));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!experiment::chooserOf(one, one.cells[std::size_t(i)]));
        QCOMPARE(experiment::chooserOf(one, one.cells[4]), &one.cells[1]); // the fewest by lot
        QCOMPARE(experiment::chooserOf(one, one.cells[5]), &one.cells[4]); // then what was chosen
        // Each seed has a chain of its own.
        one.cells = experiment::boxesCells(quick(), {25, 50}, 2, true);
        QCOMPARE(experiment::chooserOf(one, one.cells[5]), &one.cells[3]);
    }
};

QTEST_APPLESS_MAIN(PlansTest)
#include "plans_test.moc"
