// The model beside the reading, by the real worker: films predicted from the window, those in view first; and a new box
// whose effect is on the map as soon as its reader looks again. What starts them is what the window starts them with.
#include "core/launch/run_launch.h"
#include "core/runs/predictions.h"
#include "program.h"
#include "ui/training/predictor.h"
#include "ui/training/refresh_after_boxes.h"
#include "test_places.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace training;

class RefitTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    std::unique_ptr<store::Project> m_project;
    std::vector<store::ImageRecord> m_films;
    std::optional<store::ImageRecord> m_unboxed; ///< one of them

    Said ctl(const QStringList& arguments) { return runProgram("fewboxctl", arguments); }
    runs::RunFolder folderOf(domain::RunId run) const
    {
        return launch::folderOf(*m_project, *launch::findRun(*m_project, QString::number(run.value)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("FEWBOX_WORKER");
        if (const QString worker = QStringLiteral(FEWBOX_BINARY_DIR "/bin/fewbox-worker"); QFile::exists(worker))
            qputenv("FEWBOX_WORKER", worker.toLocal8Bit());
        else
            QSKIP("fewbox-worker is not built");
        QVERIFY(m_dir.isValid());
        const QString films = m_dir.filePath(QStringLiteral("films")), project = m_dir.filePath(QStringLiteral("project"));
        for (const QStringList& step : {QStringList{"phantom", films, "--images", "24", "--seed", "5", "--quiet", "--boxed-share", "0.7"},
                                        QStringList{"import", "nih", films, "--project", project},
                                        QStringList{"train", "--project", project, "--preset", "quick", "--quiet", "--folds", "2",
                                                    "--min-steps", "6", "--max-steps", "6", "--batch-size", "4", "--crf-fixed-steps", "2"}}) {
            const Said said = ctl(step);
            QVERIFY2(said.exitCode == 0, said.all());
        }
        auto opened = store::Project::open(project);
        QVERIFY(opened && (*opened)->useReader(QStringLiteral("AB")));
        m_project = std::move(*opened);
        const auto rows = m_project->worklistRows({}, store::WorklistOrder::Patient, 0, 100);
        QVERIFY(rows);
        for (const store::WorklistRow& row : *rows) {
            const auto film = m_project->image(row.image);
            QVERIFY(film);
            m_films.push_back(*film);
            if (row.boxes == 0)
                m_unboxed = *film;
        }
        QCOMPARE(m_films.size(), std::size_t(24));
        QVERIFY(m_unboxed);
    }

    void a_everyFilmIsPredictedThoseInViewFirst()
    {
        RunLauncher launcher(*m_project, RunLauncher::Leash::Held);
        Predictor predictor(launcher, RunLauncher::Leash::Held);
        QTRY_VERIFY(!launcher.isPending() && !predictor.isPending());
        const auto run = launch::findRun(*m_project, QStringLiteral("1"));
        QVERIFY(run);
        QVERIFY2(predictor.whyNot(*run).isEmpty(), qPrintable(predictor.whyNot(*run)));
        std::optional<bool> isThere; // the film in view, as soon as anything is told
        connect(&predictor, &Predictor::answered, &predictor, [&](domain::RunId answered) {
            const auto reader = runs::PredictionReader::open(folderOf(answered));
            if (!isThere)
                isThere = reader && reader->has(m_unboxed->identity);
        });
        std::optional<Predictor::End> end;
        connect(&predictor, &Predictor::ended, &predictor, [&](const Predictor::End& one) { end = one; });
        predictor.predict(run->number, {m_unboxed->id});
        QTRY_VERIFY_WITH_TIMEOUT(end, 300'000);
        QCOMPARE(end->status.state, QStringLiteral("finished"));
        QCOMPARE(end->answered, 24);
        QVERIFY(isThere && *isThere);
        const auto reader = runs::PredictionReader::open(folderOf(run->number));
        QVERIFY(reader);
        for (const store::ImageRecord& film : m_films)
            QVERIFY2(reader->has(film.identity), qPrintable(film.identity));
    }

    void b_aBoxIsOnTheMapByItself()
    {
        RunLauncher launcher(*m_project, RunLauncher::Leash::Held);
        RefreshAfterBoxes refresh(launcher, 100);
        refresh.setOn(true);
        QTRY_VERIFY(!launcher.isPending() && launcher.whyNotRefresh().isEmpty());
        QSignalSpy scored(&launcher, &RunLauncher::scored), launched(&launcher, &RunLauncher::launched);
        const auto before = runs::PredictionReader::open(folderOf(domain::RunId{1}));
        QVERIFY(before);
        // An accepted proposal: its box is the reader's.
        const domain::Box box{0.2 * m_unboxed->size.width, 0.3 * m_unboxed->size.height, 0.3 * m_unboxed->size.width, 0.3 * m_unboxed->size.height};
        const auto uuid = launch::findRun(*m_project, QStringLiteral("1"))->uuid;
        QVERIFY(m_project->perform(store::AnswerProposals{m_unboxed->id, {{0, uuid, box, store::ProposalAnswer::Answer::Accepted, box}}}));
        QTRY_COMPARE_WITH_TIMEOUT(scored.count(), 1, 300'000);
        const auto refit = scored[0][0].value<domain::RunId>();
        QCOMPARE(launched[0][0].value<domain::RunId>(), refit);
        QVERIFY(launcher.isRefresh(refit));
        QCOMPARE(launch::findRun(*m_project, QString::number(refit.value))->state, QStringLiteral("finished"));
        const auto after = runs::PredictionReader::open(folderOf(refit));
        QVERIFY(after);
        const auto was = before->maps(m_unboxed->identity), is = after->maps(m_unboxed->identity);
        QVERIFY(was && *was && is && *is);
        // Boxed now, it is answered by the model alone that has not learned from it.
        QVERIFY((*is)->fold >= 0);
        int moved = 0;
        for (const store::ImageRecord& film : m_films) {
            const auto then = before->maps(film.identity), now = after->maps(film.identity);
            moved += then && *then && now && *now && film.id != m_unboxed->id && (*then)->z != (*now)->z;
        }
        QVERIFY(moved > 0); // the box has had its effect
        QTRY_VERIFY(!launcher.isPending());
    }
};

QTEST_GUILESS_MAIN(RefitTest)
#include "refit_test.moc"
