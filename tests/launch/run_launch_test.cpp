#include "core/imaging/reader.h"
#include "core/launch/run_boxes.h"
#include "core/runs/run_lock.h"
#include "core/safetensors/safetensors.h"
#include "tests/launch/launch_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using domain::ErrorCode;

class RunLaunchTest : public QObject, private LaunchFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aProjectWithoutBoxesCannotBeTrained()
    {
        addImage("a", "p1");
        const auto run = launch::prepareRun(*m_project, options());
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::NoBoxes);
        QVERIFY(m_project->runs()->empty());
    }

    void boxesOnImagesWithoutFilesAreNotCalledNoBoxes()
    {
        auto import = m_project->beginImport(m_dir->path(), QStringLiteral("images"));
        store::ImageRecord record;
        record.identity = record.name = QStringLiteral("a");
        record.size = {40, 40};
        const auto stored = (*import)->addImage(record);
        QVERIFY(stored && (*import)->finish());
        draw(stored->id, 0);
        const auto run = launch::prepareRun(*m_project, options());
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::BoxedFilesMissing);
        QVERIFY(run.error().found.find('1') != std::string::npos);
    }

    void fewerPatientsThanFoldsAreNamed()
    {
        draw(addImage("a", "p1"), 0);
        const auto run = launch::prepareRun(*m_project, options());
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::TooFewPatients);
    }

    void aRunIsAFolderAndARowWithTheSettingsAndTheBoxes()
    {
        for (int i = 0; i < 4; ++i)
            draw(addImage("i" + std::to_string(i), "p" + std::to_string(i)), i % 2);
        const auto run = launch::prepareRun(*m_project, options(), QStringLiteral("first"));
        QVERIFY(run);
        QVERIFY(run->leftOut.empty());
        const auto configuration = runs::readConfiguration(run->folder);
        QVERIFY(configuration);
        QVERIFY(configuration->options == options());
        const auto set = runs::readTrainingSet(run->folder.trainingSetJson());
        QVERIFY(set);
        QCOMPARE(set->images.size(), std::size_t(4));
        QCOMPARE(set->images[0].size, (domain::Size{40, 40})); // read from the file, the import did not know it
        const auto row = launch::findRun(*m_project, QStringLiteral("latest"));
        QVERIFY(row);
        QCOMPARE(row->number, run->number);
        QCOMPARE(launch::folderOf(*m_project, *row).path, run->folder.path);
        QCOMPARE(row->title, QStringLiteral("first"));
    }

    void whatARunLearnsFromIsKnownByItsContent()
    {
        const domain::ImageId unboxed = addImage("u", "p9");
        for (int i = 0; i < 4; ++i)
            draw(addImage("i" + std::to_string(i), "p" + std::to_string(i)), i % 2);
        QVERIFY(launch::prepareRun(*m_project, options()));
        const auto boxed = m_project->findImage(QStringLiteral("i0"));
        QVERIFY(boxed);
        QCOMPARE(boxed->contentHash.toStdString(), *imaging::contentHash(boxed->path.toStdString()));
        QVERIFY(m_project->image(unboxed)->contentHash.isEmpty());
    }

    void aBoxedImageThatCannotBeOpenedIsLeftOutByName()
    {
        for (int i = 0; i < 3; ++i)
            draw(addImage("i" + std::to_string(i), "p" + std::to_string(i)), 0);
        QFile(m_dir->filePath(QStringLiteral("i1.png"))).resize(20);
        const auto run = launch::prepareRun(*m_project, options());
        QVERIFY(run);
        QCOMPARE(run->leftOut.size(), std::size_t(1));
        QVERIFY(run->leftOut[0].subject.find("i1.png") != std::string::npos);
        QCOMPARE(runs::readTrainingSet(run->folder.trainingSetJson())->images.size(), std::size_t(2));
    }

    void anUnknownRunIsNamed()
    {
        const auto row = launch::findRun(*m_project, QStringLiteral("7"));
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::RunMissing);
        QVERIFY(!launch::findRun(*m_project, QStringLiteral("latest")));
    }

    void theLatestRunToGoOnWithIsOneThatHasNotFinished()
    {
        for (int i = 0; i < 4; ++i)
            draw(addImage("i" + std::to_string(i), "p" + std::to_string(i)), 0);
        const auto first = launch::prepareRun(*m_project, options());
        const auto second = launch::prepareRun(*m_project, options());
        QVERIFY(first && second);
        QVERIFY(m_project->setRunState(first->number, QStringLiteral("stopped")));
        QVERIFY(m_project->setRunState(second->number, QStringLiteral("finished")));
        const auto row = launch::findResumableRun(*m_project, QStringLiteral("latest"));
        QVERIFY(row);
        QCOMPARE(row->number, first->number);
        const auto named = launch::findResumableRun(*m_project, QString::number(second->number.value));
        QVERIFY(!named);
        QCOMPARE(named.error().code, ErrorCode::RunNotResumable);
        QVERIFY(m_project->setRunState(first->number, QStringLiteral("finished")));
        QCOMPARE(launch::findResumableRun(*m_project, QStringLiteral("latest")).error().code, ErrorCode::RunMissing);
    }

    void aRunWhoseWorkerIsStillSavingIsNotGoneOnWith()
    {
        for (int i = 0; i < 4; ++i)
            draw(addImage("i" + std::to_string(i), "p" + std::to_string(i)), 0);
        const auto run = launch::prepareRun(*m_project, options());
        QVERIFY(run);
        const auto lock = runs::RunLock::take(run->folder);
        QVERIFY(lock);
        const auto row = launch::findResumableRun(*m_project, QStringLiteral("latest"));
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::RunLocked);
    }

    void aRunThatNobodyIsAtIsNotRunning()
    {
        for (int i = 0; i < 4; ++i)
            draw(addImage("i" + std::to_string(i), "p" + std::to_string(i)), 0);
        const auto left = launch::prepareRun(*m_project, options());
        const auto ended = launch::prepareRun(*m_project, options());
        const auto starting = launch::prepareRun(*m_project, options());
        QVERIFY(left && ended && starting);
        for (const auto& run : {*left, *ended, *starting})
            QVERIFY(m_project->setRunState(run.number, QStringLiteral("running")));
        QFile wanted(left->folder.wantedJson()); // started two minutes ago, as the other two were just now
        QVERIFY(wanted.open(QIODevice::ReadWrite));
        QVERIFY(wanted.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
        wanted.close();
        QFile events(ended->folder.eventsFile());
        QVERIFY(events.open(QIODevice::WriteOnly));
        events.write("{\"seq\":1,\"at\":\"2026-01-01T00:00:00.000Z\",\"event\":\"finished\",\"seconds\":3}\n");
        events.close();
        QVERIFY(launch::settleStates(*m_project));
        const auto rows = m_project->runs();
        QVERIFY(rows);
        for (const store::RunRow& row : *rows)
            QCOMPARE(row.state, row.number == left->number    ? QStringLiteral("stopped")
                                : row.number == ended->number ? QStringLiteral("finished")
                                                              : QStringLiteral("running"));
    }

    void resultsAreScoredIntoTheStore()
    {
        const runs::RunFolder folder = predictedRun();
        const auto row = launch::findRun(*m_project, QStringLiteral("latest"));
        QVERIFY(launch::takeResults(*m_project, row->number, folder, QStringLiteral("finished")));
        const auto scores = m_project->scores(row->number);
        QVERIFY(scores);
        QCOMPARE(scores->size(), std::size_t(4));
        // The made-up maps are 1 in the upper left quarter, which is where the boxes are; p is empty.
        for (const store::ScoreRow& score : *scores) {
            QCOMPARE(score.iou, 1.0);
            QCOMPARE(score.iouUnary, 0.0);
        }
        QCOMPARE(launch::findRun(*m_project, QStringLiteral("latest"))->state, QStringLiteral("finished"));
    }

    void aRefitLearnsWhatItsRunKnowsAndNamesTheRest()
    {
        predictedRun();
        const auto row = launch::findRun(*m_project, QStringLiteral("latest"));
        QVERIFY(m_project->setRunState(row->number, QStringLiteral("finished")));
        const auto base = launch::findRun(*m_project, QStringLiteral("latest"));
        QVERIFY(m_project->perform(store::AddFinding{QStringLiteral("Granuloma"), QString(), true}));
        const int added = m_project->schema().count() - 1;
        const auto late = addImage("late", "p9"), both = addImage("both", "p10");
        draw(late, added);
        draw(both, added);
        draw(both, 1);
        const auto run = launch::prepareRefresh(*m_project, *base, {late, both});
        QVERIFY(run);
        QCOMPARE(run->findingsLeftOut, std::vector<std::string>{"Granuloma"});
        const auto trained = runs::readTrainingSet(launch::folderOf(*m_project, *base).trainingSetJson());
        for (const QString& file : {run->folder.trainingSetJson(), run->folder.predictionSetJson()}) {
            const auto set = runs::readTrainingSet(file);
            QVERIFY(set && trained && set->schema == trained->schema); // else the worker refuses it
            for (const domain::TrainingImage& image : set->images) {
                QCOMPARE(image.labels.size(), std::size_t(trained->schema.count()));
                if (image.id == late)
                    QVERIFY(!image.isBoxed());
                if (image.id == both)
                    QCOMPARE(image.boxes, (std::vector<domain::FindingBox>{{1, {0, 0, 20, 20}}}));
            }
        }
        // Of the others nothing is left.
        const auto films = m_project->worklistRows({}, store::WorklistOrder::Name, 0, 10);
        QVERIFY(films);
        for (const store::WorklistRow& film : *films) {
            const auto facts = m_project->facts(film.image);
            QVERIFY(facts);
            for (const store::BoxRecord& box : facts->boxes)
                QVERIFY(m_project->perform(store::RemoveBox{box.id}));
        }
        draw(late, added);
        draw(both, added);
        const auto none = launch::prepareRefresh(*m_project, *base);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::RunNotResumable);
        QVERIFY(none.error().found.find("does not know") != std::string::npos);
    }

    void filesThatAreGoneAreLeftOutByName()
    {
        for (int i = 0; i < 3; ++i)
            draw(addImage("i" + std::to_string(i), "p" + std::to_string(i)), 0);
        QVERIFY(m_project->noteFilesRead({{m_project->findImage(QStringLiteral("i1"))->id, {40, 40}, 0, 0, {}, {}}}));
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("i1.png"))));
        const auto run = launch::prepareRun(*m_project, options());
        QVERIFY(run);
        QCOMPARE(run->leftOut.size(), std::size_t(1));
        QCOMPARE(run->leftOut[0].code, ErrorCode::FileMissing);
        const auto set = runs::readTrainingSet(run->folder.trainingSetJson());
        const auto count = launch::countBoxes(*m_project);
        QVERIFY(set && count);
        QCOMPARE(count->of(options()).taken, launch::takenBoxes(*set, options()));
        QCOMPARE(count->of(options()).taken.boxes, 2);
        QCOMPARE(count->of(options()).withoutFile, 1);
    }

    void aRunFromElsewhereGetsANumberOfThisProjectOnce()
    {
        const runs::RunFolder folder = predictedRun();
        auto other = store::Project::create(m_dir->filePath(QStringLiteral("other")));
        QVERIFY(other);
        addImage("unrelated", "p7", **other); // so that row numbers of the two projects differ
        const domain::ImageId known = addImage("i2", "p2", **other);
        const auto row = launch::adoptRun(**other, folder.path);
        QVERIFY(row);
        const auto scores = (*other)->scores(row->number);
        QCOMPARE(scores->size(), std::size_t(1)); // of the four, this project has one
        QCOMPARE(scores->front().image, known);
        QVERIFY(launch::adoptRun(**other, folder.path));
        QCOMPARE((*other)->runs()->size(), std::size_t(1));
    }

    void aFolderThatIsNoRunIsRefused()
    {
        const auto row = launch::adoptRun(*m_project, m_dir->path());
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::RunMissing);
        QVERIFY(m_project->runs()->empty());
    }

    void boxesOfNowKeepTheFoldsOfThen()
    {
        predictedRun();
        const auto row = launch::findRun(*m_project, QStringLiteral("latest"));
        const auto trained = runs::readTrainingSet(launch::folderOf(*m_project, *row).trainingSetJson());
        const auto late = addImage("late", "p9");
        draw(late, 1);
        const auto now = launch::withFoldsOf(*m_project->freeze(2, 99), *trained);
        for (const domain::TrainingImage& image : now.images) {
            if (image.id == late)
                QCOMPARE(image.fold, -1);
        }
        for (const domain::TrainingImage& then : trained->images) {
            for (const domain::TrainingImage& image : now.images) {
                if (image.identity == then.identity)
                    QCOMPARE(image.fold, then.fold);
            }
        }
    }

private:
    static domain::MethodOptions options()
    {
        domain::MethodOptions options = *domain::presetOptions("quick");
        options.folds = 2;
        return options;
    }
    void draw(domain::ImageId image, int finding)
    {
        QVERIFY(m_project->perform(store::DrawBox{image, finding, {0, 0, 20, 20}}));
    }
    runs::RunFolder predictedRun()
    {
        for (int i = 0; i < 4; ++i)
            draw(addImage("i" + std::to_string(i), "p" + std::to_string(i)), i % 2);
        const auto run = launch::prepareRun(*m_project, options());
        const auto set = runs::readTrainingSet(run->folder.trainingSetJson());
        constexpr int patches = 4;
        const int findings = set->schema.count();
        for (int fold = 0; fold < 2; ++fold) {
            QJsonArray images;
            std::vector<float> p, z;
            for (const domain::TrainingImage& image : set->images) {
                if (image.fold != fold)
                    continue;
                images.append(QString::fromStdString(image.identity));
                for (int i = 0; i < findings * patches * patches; ++i) {
                    const int row = i / patches % patches, column = i % patches;
                    p.push_back(0);
                    z.push_back(row < 2 && column < 2 ? 1.F : 0.F);
                }
            }
            safetensors::File file;
            const std::vector<std::int64_t> shape{images.size(), findings, patches, patches};
            file.arrays["p"] = safetensors::Array::fromFloats(shape, p.data());
            file.arrays["z"] = safetensors::Array::fromFloats(shape, z.data());
            file.metadata["images"] = QJsonDocument(images).toJson(QJsonDocument::Compact).toStdString();
            if (!safetensors::write(run->folder.foldPredictions(fold).toStdString(), file))
                return {};
        }
        return run->folder;
    }

};

QTEST_GUILESS_MAIN(RunLaunchTest)
#include "run_launch_test.moc"
