// Which run answers, and what it is asked for.
#include "core/launch/answering.h"
#include "core/runs/run_lock.h"
#include "tests/launch/launch_fixture.h"

#include <QDir>
#include <QFile>

using domain::ErrorCode;

class AnsweringTest : public QObject, private LaunchFixture {
    Q_OBJECT
    /// A run's row and folder; `files` below it are made, with a line in them.
    domain::RunId addRun(const char* state, const QStringList& files)
    {
        const auto row = m_project->addRun(QStringLiteral("uuid %1").arg(m_project->runs()->size()), QStringLiteral("quick"), {});
        if (!row || !m_project->setRunState(row->number, QLatin1String(state)))
            return {};
        const runs::RunFolder folder = launch::folderOf(*m_project, *row);
        QDir().mkpath(folder.predictions());
        for (const QString& name : files)
            write(folder.file(name), "{}\n");
        return row->number;
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    domain::RunId latest() const
    {
        const auto row = launch::latestAnswering(*m_project);
        return row && *row ? (*row)->number : domain::RunId{};
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theLatestToAnswerHasNotFailedAndHasAnswered()
    {
        QVERIFY(!latest());
        const QString fold = QStringLiteral("predictions/fold0.safetensors");
        const auto finished = addRun("finished", {fold});
        QCOMPARE(latest(), finished);
        addRun("failed", {fold});
        addRun("running", {fold});
        addRun("finished", {});
        addRun("stopped", {});
        QCOMPARE(latest(), finished);
        const auto stopped = addRun("stopped", {fold}); // its first folds have answered
        QCOMPARE(latest(), stopped);
    }

    void aRefittedRunAnswersForTheProjectOnceItWasAskedForAllFilms()
    {
        const auto whole = addRun("finished", {QStringLiteral("predictions/fold0.safetensors")});
        const auto refit = addRun("finished", {QStringLiteral("refresh.json"), QStringLiteral("predictions/all.safetensors")});
        QVERIFY(launch::isRefit(folderOf(refit)) && !launch::isRefit(folderOf(whole)));
        QCOMPARE(latest(), whole);
        const QString events = runs::RunFolder(folderOf(refit)).file(QStringLiteral("answer_events.jsonl"));
        const QByteArray begun = "{\"event\":\"hello\"}\n{\"event\":\"phase\",\"phase\":\"predict\",\"fold\":-1}\n";
        write(events, begun);
        QCOMPARE(latest(), whole);
        write(events, begun + "{\"event\":\"finished\"}\n");
        QCOMPARE(latest(), refit);
    }

    void onlyAFinishedRunThatIsFreeIsAskedToPredict()
    {
        const auto asked = [this](const QString& name) { return launch::findRunToPredict(*m_project, name); };
        QCOMPARE(asked(QStringLiteral("latest")).error().code, ErrorCode::RunMissing);
        const auto stopped = addRun("stopped", {});
        QCOMPARE(asked(QStringLiteral("latest")).error().code, ErrorCode::RunNotFinished); // says which state it is in
        const auto finished = addRun("finished", {});
        addRun("failed", {});
        QCOMPARE(asked(QStringLiteral("latest"))->number, finished);
        QCOMPARE(asked(QString::number(stopped.value)).error().code, ErrorCode::RunNotFinished);
        const auto lock = runs::RunLock::take(folderOf(finished));
        QVERIFY(lock);
        QCOMPARE(asked(QStringLiteral("latest")).error().code, ErrorCode::RunLocked);
    }

    void filmsInViewAreAskedForFirstAndTheirNeighboursNext()
    {
        std::vector<domain::ImageId> images;
        for (int i = 0; i < 6; ++i)
            images.push_back(addImage("film " + std::to_string(i), {}));
        const runs::RunFolder folder = folderOf(addRun("finished", {}));
        const auto order = [&](const std::vector<domain::ImageId>& first) {
            std::vector<int> films;
            if (launch::preparePrediction(*m_project, folder, first)) {
                const auto set = runs::readTrainingSet(folder.predictionSetJson());
                for (const domain::TrainingImage& image : set->images)
                    films.push_back(int(std::find(images.begin(), images.end(), image.id) - images.begin()));
            }
            return films;
        };
        QCOMPARE(order({}), (std::vector{0, 1, 2, 3, 4, 5}));
        QCOMPARE(order({images[3], images[1]}), (std::vector{3, 1, 4, 5, 0, 2}));
        QCOMPARE(order({domain::ImageId{999}, images[2]}), (std::vector{2, 0, 1, 3, 4, 5})); // one that is gone is no film
    }
};

QTEST_GUILESS_MAIN(AnsweringTest)
#include "answering_test.moc"
