// Which film is the prior of which.
#include "project_fixture.h"

using namespace store;

class PriorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsThePatientsLatestFilmBeforeThisOne();
    void anotherViewStandsBackBehindAComparableOne();
    void aFilmOfTheSameStudyIsNone();
    void aFilmWithoutAFileIsNone();
    void whoIsNotNamedHasNone();

private:
    struct Film {
        const char* patient;
        int followUp;
        const char* date;
        const char* view;
        const char* study;
        bool hasFile;
    };
    std::vector<domain::ImageId> put(const std::vector<Film>& films)
    {
        m_fixture = std::make_unique<ProjectFixture>(0);
        auto import = must(m_fixture->project->beginImport("test", "images"));
        std::vector<domain::ImageId> ids;
        for (std::size_t i = 0; i < films.size(); ++i) {
            ImageRecord image = ProjectFixture::record(int(i) + 1);
            image.patientId = films[i].patient;
            image.followUp = films[i].followUp;
            image.studyDate = films[i].date;
            image.view = films[i].view;
            image.studyUid = films[i].study;
            if (!films[i].hasFile)
                image.path.clear();
            ids.push_back(must(import->addImage(image)).id);
        }
        must(import->finish());
        return ids;
    }
    domain::ImageId priorOf(domain::ImageId image)
    {
        const auto prior = must(m_fixture->project->prior(image));
        return prior ? prior->id : domain::ImageId{};
    }
    std::unique_ptr<ProjectFixture> m_fixture;
};

void PriorTest::itIsThePatientsLatestFilmBeforeThisOne()
{
    const auto ids = put({{"p1", 2, "", "PA", "", true},
                          {"p1", 0, "", "AP", "", true},
                          {"p2", 1, "", "PA", "", true},
                          {"p1", 1, "", "PA", "", true},
                          {"p3", -1, "20110317", "PA", "", true},
                          {"p3", -1, "20090101", "PA", "", true}});
    QCOMPARE(priorOf(ids[0]), ids[3]);
    QCOMPARE(priorOf(ids[3]), ids[1]); // AP and PA are both frontal
    QVERIFY(!priorOf(ids[1]));
    QVERIFY(!priorOf(ids[2]));
    QCOMPARE(priorOf(ids[4]), ids[5]);
    QVERIFY(!m_fixture->project->prior(domain::ImageId{9999}));
}

void PriorTest::anotherViewStandsBackBehindAComparableOne()
{
    const auto ids = put({{"p1", 0, "", "PA", "", true}, {"p1", 1, "", "LL", "", true}, {"p1", 2, "", "PA", "", true},
                          {"p1", 3, "", "LL", "", true}, {"p2", 0, "", "LL", "", true}, {"p2", 1, "", "PA", "", true}});
    QCOMPARE(priorOf(ids[2]), ids[0]);
    QCOMPARE(priorOf(ids[3]), ids[1]);
    QCOMPARE(priorOf(ids[5]), ids[4]); // better than none
}

void PriorTest::aFilmOfTheSameStudyIsNone()
{
    const auto ids = put({{"p1", -1, "20110317", "PA", "1.2.3", true}, {"p1", -1, "20110317", "LL", "1.2.3", true}});
    QVERIFY(!priorOf(ids[0]));
    QVERIFY(!priorOf(ids[1]));
}

void PriorTest::aFilmWithoutAFileIsNone()
{
    const auto ids = put({{"p1", 0, "", "PA", "", true}, {"p1", 1, "", "PA", "", false}, {"p1", 2, "", "PA", "", true}});
    QCOMPARE(priorOf(ids[2]), ids[0]);
}

void PriorTest::whoIsNotNamedHasNone()
{
    const auto ids = put({{"", 0, "", "PA", "", true}, {"", 1, "", "PA", "", true}});
    QVERIFY(!priorOf(ids[0]));
    QVERIFY(!priorOf(ids[1]));
}

QTEST_GUILESS_MAIN(PriorTest)
#include "prior_test.moc"
