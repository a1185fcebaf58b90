#include "made_up_nih.h"

#include "core/domain/random.h"
#include "core/store/database.h"
#include "core/store/import.h"
#include "measure.h"

using namespace store;

void importNih(Project& project)
{
    domain::Random random(1);
    const auto import = must(project.beginImport(QStringLiteral("/nih"), QStringLiteral("nih")));
    int patient = 1, visit = 0;
    for (int i = 0; i < imageCount; ++i) {
        if (random.below(112120) < 30805) {
            ++patient;
            visit = 0;
        }
        ImageRecord image;
        image.identity =
            QStringLiteral("%1_%2").arg(patient, 8, 10, QLatin1Char('0')).arg(visit, 3, 10, QLatin1Char('0'));
        image.name = image.identity + QStringLiteral(".png");
        image.path = QStringLiteral("/nih/images_%1/images/").arg(1 + i / 10000, 3, 10, QLatin1Char('0')) + image.name;
        image.patientId = QString::number(patient);
        image.followUp = visit++;
        image.age = int(20 + random.below(70));
        image.sex = random.chance(.5) ? QStringLiteral("M") : QStringLiteral("F");
        image.view = random.chance(.1) ? QString() : random.chance(.6) ? QStringLiteral("PA") : QStringLiteral("AP");
        if (random.chance(.5))
            image.studyDate = QStringLiteral("20%1%2%3")
                                  .arg(10 + random.below(10), 2, 10, QLatin1Char('0'))
                                  .arg(1 + random.below(12), 2, 10, QLatin1Char('0'))
                                  .arg(1 + random.below(28), 2, 10, QLatin1Char('0'));
        image.size = {1024, 1024};
        const auto stored = must(import->addImage(image));
        std::vector<domain::Label> labels(14, domain::Label::Absent);
        if (random.chance(.46))
            labels[random.below(14)] = domain::Label::Present;
        must(import->setReportLabels(stored.id, labels));
        if (i % 114 == 0)
            must(import->addBox(stored.id, int(random.below(8)), {100.5, 200.25, 300, 200}));
    }
    must(import->finish());
}

domain::Done addReader(const QString& projectFile, const QString& name, int done)
{
    const auto database = must(Database::open(projectFile));
    auto transaction = must(Transaction::begin(*database));
    Statement reader(*database, "INSERT INTO reader (name) VALUES (:name)");
    must(reader.bind(":name", name).run());
    const qint64 id = reader.lastInsertId();
    Statement gestures(*database, R"(
        INSERT INTO gesture (reader, at, kind, image, finding, parts)
        SELECT :reader, 0, 'set-read-state', id, -1, '' FROM image ORDER BY id LIMIT :done)");
    must(gestures.bind(":reader", id).bind(":done", done).run());
    Statement states(*database, R"(
        INSERT INTO read_state (gesture, reader, image, state)
        SELECT id, reader, image, CASE WHEN id % 20 = 0 THEN 1 ELSE 2 END FROM gesture WHERE reader = :reader)");
    must(states.bind(":reader", id).run());
    Statement looks(*database, R"(
        INSERT INTO second_look (gesture, reader, image)
        SELECT id, reader, image FROM gesture WHERE reader = :reader AND id % 50 = 0)");
    must(looks.bind(":reader", id).run());
    must(database->run("DELETE FROM worklist_row"));
    return transaction.commit();
}

domain::RunId addScores(Project& project)
{
    domain::Random random(2);
    const RunRow run = must(project.addRun(QStringLiteral("made-up"), QStringLiteral("quick"), QStringLiteral("made up")));
    std::vector<ScoreRow> scores;
    for (const WorklistRow& row : must(project.worklistRows({.boxes = Presence::With}, WorklistOrder::Name, 0, imageCount)))
        for (int finding = 0; finding < 8; ++finding)
            if (row.presentFindings >> finding & 1) {
                ScoreRow score;
                score.image = row.image;
                score.finding = finding;
                score.iou = random.uniform();
                scores.push_back(score);
            }
    must(project.replaceScores(run.number, scores));
    return run.number;
}
