// A reading of fifty studies by the hand's events alone, as before lunch: what is stored is what was done.
#include "reading_desk.h"

#include "ui/kit/theme.h"
#include "ui/viewer/two_up.h"

#include <QTemporaryDir>

using domain::Label;

namespace {

constexpr int studies = 50; // of 25 patients, two films each

/// Films of 120 × 100 px in a project of their own.
struct FiftyFilms {
    QTemporaryDir folder;
    std::unique_ptr<store::Project> project;
    std::vector<domain::ImageId> images;

    FiftyFilms()
    {
        auto made = store::Project::create(folder.filePath("project"));
        if (!made || !(*made)->useReader("A. Berg"))
            return;
        auto import = (*made)->beginImport("made up", "test");
        if (!import)
            return;
        for (int i = 0; i < studies; ++i) {
            store::ImageRecord image;
            image.identity = image.name = QStringLiteral("film%1.png").arg(i, 2, 10, QChar('0'));
            image.patientId = QString::number(100 + i / 2);
            image.followUp = i % 2;
            image.view = "PA";
            image.size = {120, 100};
            image.path = folder.filePath(image.name);
            QImage film(120, 100, QImage::Format_Grayscale8);
            film.fill(40 + 3 * i);
            if (!film.save(image.path))
                return;
            auto stored = (*import)->addImage(image);
            if (!stored)
                return;
            images.push_back(stored->id);
        }
        if ((*import)->finish())
            project = std::move(*made);
    }
};

bool isNear(const domain::Box& a, const domain::Box& b)
{
    const double most = 1e-6; // the way through the view and back
    return std::abs(a.x - b.x) < most && std::abs(a.y - b.y) < most && std::abs(a.width - b.width) < most &&
           std::abs(a.height - b.height) < most;
}

} // namespace

class FiftyStudiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void whatIsStoredIsWhatWasDone();
};

void FiftyStudiesTest::whatIsStoredIsWhatWasDone()
{
    FiftyFilms films;
    QVERIFY(films.project);
    const int findings = films.project->schema().count();
    int drawn = 0;
    {
        ReadingDesk desk(*films.project);
        desk.read->resume();
        for (int i = 0; i < studies; ++i) {
            QTRY_VERIFY(desk.view().film() && !desk.read->isPending());
            QCOMPARE(desk.read->currentImage(), films.images[std::size_t(i)]); // none is skipped, none comes twice
            desk.view().setFocus();
            desk.key(Qt::Key_B);
            switch (i % 5) {
            case 0: // healthy
                desk.key(Qt::Key_N);
                break;
            case 1: // one box, whose finding is chosen first
                desk.key(Qt::Key_5);
                desk.drag({10.5, 20.25}, {50.75, 60.5});
                ++drawn;
                break;
            case 2: // a box that goes a pixel to the right, and an unsure label
                desk.key(Qt::Key_3);
                desk.drag({60, 60}, {20, 20});
                desk.key(Qt::Key_Right);
                desk.key(Qt::Key_2, Qt::ShiftModifier);
                desk.key(Qt::Key_2, Qt::ShiftModifier);
                ++drawn;
                break;
            case 3: // a slip, undone
                desk.key(Qt::Key_6);
                desk.drag({10, 10}, {40, 40});
                desk.key(Qt::Key_Z, Qt::ControlModifier);
                desk.key(Qt::Key_S);
                break;
            case 4: // a point beside a box
                desk.key(Qt::Key_7);
                desk.drag({10, 10}, {40, 40});
                desk.key(Qt::Key_P);
                desk.key(Qt::Key_6);
                desk.click({80, 50});
                ++drawn;
                break;
            }
            desk.key(Qt::Key_Return, Qt::ControlModifier);
        }
        QTRY_VERIFY(!desk.read->isPending());

        // The prior of a patient's second film is the first one.
        desk.read->openImage(films.images[1]);
        QVERIFY(desk.read->findChild<viewer::TwoUp*>()->hasPrior());
        desk.read->openImage(films.images[0]);
        QVERIFY(!desk.read->findChild<viewer::TwoUp*>()->hasPrior());
    }

    // After a restart, as another program sees it.
    auto again = store::Project::open(films.folder.filePath("project"));
    QVERIFY(again.has_value());
    QVERIFY((*again)->useReader("A. Berg"));
    const auto counts = (*again)->counts();
    QCOMPARE(counts->readImages, qint64(studies));
    QCOMPARE(counts->boxes, qint64(drawn));
    for (int i = 0; i < studies; ++i) {
        const auto facts = (*again)->facts(films.images[std::size_t(i)]);
        QVERIFY(facts.has_value());
        QCOMPARE(facts->state, store::ReadState::Done);
        const auto label = [&](int finding) { return facts->labels[std::size_t(finding)].label; };
        switch (i % 5) {
        case 0:
            for (int finding = 0; finding < findings; ++finding)
                QCOMPARE(label(finding), Label::Absent);
            break;
        case 1:
            QCOMPARE(facts->boxes.size(), 1u);
            QVERIFY(isNear(facts->boxes[0].box, {10.5, 20.25, 40.25, 40.25}));
            QCOMPARE(label(4), Label::Present);
            break;
        case 2:
            QVERIFY(isNear(facts->boxes[0].box, {21, 20, 40, 40}));
            QCOMPARE(label(2), Label::Present);
            QCOMPARE(label(1), Label::Unsure);
            break;
        case 3:
            QVERIFY(facts->boxes.empty());
            QCOMPARE(label(5), Label::NotAsked);
            QVERIFY(facts->secondLook);
            break;
        case 4:
            QCOMPARE(facts->boxes[0].finding, 6);
            QCOMPARE(facts->points.size(), 1u);
            QCOMPARE(facts->points[0].finding, 5);
            break;
        }
    }
    // And each of it can still be taken back, in order.
    int steps = 0;
    while ((*again)->undo())
        ++steps;
    QVERIFY(steps > studies);
    QCOMPARE((*again)->counts()->boxes, qint64(0));
    QCOMPARE((*again)->counts()->readImages, qint64(0));
}

QTEST_MAIN(FiftyStudiesTest)
#include "fifty_studies_test.moc"
