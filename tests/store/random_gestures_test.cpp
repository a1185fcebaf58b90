// Three readers do anything at all, in any order: the rules hold at every step, undoing everything leads to the empty
// project, doing it again to the same one. FEWBOX_SEEDS=200 for a long run.
#include "project_fixture.h"

#include <algorithm>
#include <random>

using namespace store;
using domain::Box;
using domain::Label;

namespace {

const char* const readers[] = {"Ada", "Ben", "Cleo"};

/// All that anybody can be told of the project, as text.
QString picture(ProjectFixture& f)
{
    QString all;
    QDebug out(&all);
    const auto box = [&](const Box& b) { out << b.x << b.y << b.width << b.height; };
    const auto signature = [&](const Signature& by) { out << by.name << by.at; };
    for (const char* reader : readers) {
        f.as(reader);
        out << '\n' << reader;
        for (const auto image : f.images) {
            const ImageFacts facts = f.facts(image);
            out << "\n image" << image.value << int(facts.state) << facts.secondLook << facts.assigned << facts.blinded;
            for (const LabelRecord& label : facts.labels)
                out << int(label.label) << int(label.source);
            for (const BoxRecord& b : facts.boxes) {
                out << "\n  box" << b.id.value << b.finding << b.readerName << b.at;
                box(b.box);
            }
            for (const PointRecord& p : facts.points) {
                out << "\n  point" << p.id.value << p.finding << p.place.x << p.place.y;
                signature(p.by);
            }
            for (const ProposalAnswerRecord& a : facts.proposalAnswers) {
                out << "\n  proposal" << a.finding << a.run << int(a.answer) << a.box.value;
                box(a.proposed);
                signature(a.by);
            }
            for (const AdjudicationRecord& a : facts.adjudications) {
                out << "\n  adjudicated" << a.finding << int(a.label) << int(a.way);
                for (const Box& b : a.boxes)
                    box(b);
                signature(a.by);
            }
        }
        for (const WorklistRow& row : must(f.project->worklistRows({}, WorklistOrder::Name, 0, 100)))
            out << "\n row" << row.name << row.boxes << row.presentFindings << row.readerFindings << int(row.state)
                << row.secondLook;
    }
    f.as(readers[0]);
    for (const Assignment& a : must(f.project->assignments())) {
        out << "\nassigned" << a.image.value << a.readerName << a.blinded << int(a.state);
        signature(a.by);
    }
    for (const ProposalCount& c : must(f.project->proposalCounts()))
        out << "\ncount" << c.readerName << c.finding << c.run << int(c.answer) << c.count;
    for (const SuspicionAnswerRecord& a : must(f.project->suspicionAnswers())) {
        out << "\nsuspicion" << a.key << a.image.value << a.finding << a.confirmed;
        signature(a.by);
    }
    for (const domain::TrainingImage& image : must(f.project->freeze(2, 1)).images) {
        out << "\nfrozen" << image.id.value;
        for (const Label label : image.labels)
            out << int(label);
        for (const domain::FindingBox& b : image.boxes) {
            out << b.finding;
            box(b.box);
        }
    }
    return all;
}

/// A reader's hand without a plan. Few findings and images, so that gestures meet each other.
class Hand {
public:
    Hand(ProjectFixture& f, quint64 seed) : m_f(f), m_random(seed) {}

    int below(int n) { return int(m_random() % quint64(n)); }
    const char* anyReader() { return readers[below(3)]; }

    Gesture any()
    {
        // All but the last, AddFinding: it stays once somebody else stands on it, and undo does not lead to the empty project.
        switch (below(int(std::variant_size_v<Gesture>) - 1)) {
        case 0: return DrawBox{image(), below(3), box()};
        case 1: return MoveBox{someBox(), box()};
        case 2: return SetBoxFinding{someBox(), below(3)};
        case 3: return RemoveBox{someBox()};
        case 4: return SetLabel{image(), below(3), Label(below(4))};
        case 5: return SetNoFinding{image()};
        case 6: return SetReadState{image(), ReadState(below(3))};
        case 7: return SetSecondLook{image(), below(2) == 0};
        case 8: return DrawPoint{image(), below(3), point()};
        case 9: return MovePoint{somePoint(), point()};
        case 10: return SetPointFinding{somePoint(), below(3)};
        case 11: return RemovePoint{somePoint()};
        case 12: return DrawBoxFromPoint{somePoint(), box()};
        case 13: return ShowModel{image()};
        case 14: {
            AnswerProposals gesture{image(), {}};
            for (int i = below(4); i >= 0; --i) // few places, so that one is answered again
                gesture.answers.push_back({below(3), QStringLiteral("run"), {100. * below(3), 10, 80, 60},
                                           ProposalAnswer::Answer(below(3)), box()});
            return gesture;
        }
        case 15: return Assign{images(), reader(), below(2) == 0};
        case 16: return Unassign{images(), reader()};
        case 17: {
            Adjudicate gesture{image(), below(3), Label(below(4)), {}, AdjudicationWay(below(3))};
            for (int i = gesture.label == Label::Present ? below(3) : below(5) / 4; i > 0; --i)
                gesture.boxes.push_back(box());
            return gesture;
        }
        case 18: return TakeOverBox{someImportedBox(), box(), below(2) == 0};
        default: return AnswerSuspicion{QStringLiteral("key %1").arg(below(3)), image(), below(4) - 1, below(2) == 0};
        }
    }

private:
    domain::ImageId image() { return m_f.images[std::size_t(below(int(m_f.images.size())))]; }
    std::vector<domain::ImageId> images()
    {
        std::vector<domain::ImageId> some;
        for (const auto image : m_f.images)
            if (below(2) == 0)
                some.push_back(image);
        return some;
    }
    domain::ReaderId reader() { return *must(m_f.project->readerId(QLatin1String(anyReader()))); }
    domain::Point point() { return {below(1020) - 10., below(820) - 10.}; } // now and then outside
    Box box() { return {below(1020) - 10., below(820) - 10., below(100) * 1., below(100) + 0.25}; }
    domain::BoxId someBox()
    {
        const auto boxes = m_f.facts(image()).boxes;
        return boxes.empty() ? domain::BoxId{1 + below(20)} : boxes[std::size_t(below(int(boxes.size())))].id;
    }
    domain::BoxId someImportedBox()
    {
        auto boxes = m_f.facts(image()).boxes;
        std::erase_if(boxes, [](const BoxRecord& one) { return one.source != FactSource::Report; });
        return boxes.empty() ? someBox() : boxes[std::size_t(below(int(boxes.size())))].id; // hidden from who reads blinded
    }
    domain::PointId somePoint()
    {
        const auto points = m_f.facts(image()).points;
        return points.empty() ? domain::PointId{1 + below(20)} : points[std::size_t(below(int(points.size())))].id;
    }

    ProjectFixture& m_f;
    std::mt19937_64 m_random;
};

bool isOfTheRules(domain::ErrorCode code)
{
    using enum domain::ErrorCode;
    static const domain::ErrorCode rules[] = {BoxUnknown,          PointUnknown,         BoxTooSmall,
                                              PointOutsideImage,   BoxOfAnotherReader,   PointOfAnotherReader,
                                              LabelContradictsBox, ReadingBlinded,       NothingToUndo,
                                              NothingToRedo};
    return std::find(std::begin(rules), std::end(rules), code) != std::end(rules);
}

} // namespace

class RandomGesturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anythingIsUndoneAndDoneAgain_data()
    {
        QTest::addColumn<int>("seed");
        const int seeds = std::max(qEnvironmentVariableIntValue("FEWBOX_SEEDS"), 6);
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void anythingIsUndoneAndDoneAgain();

private:
    static void checkRules(ProjectFixture& f);
};

void RandomGesturesTest::checkRules(ProjectFixture& f)
{
    for (const Opinion& opinion : must(f.project->opinions())) {
        const auto isPresent = [&](int finding) { return opinion.labels[std::size_t(finding)] == Label::Present; };
        for (const BoxRecord& box : opinion.boxes) {
            QVERIFY(isPresent(box.finding));
            QVERIFY(domain::isInside(box.box, {1000, 800}) && box.box.width >= 1 && box.box.height >= 1);
        }
        for (const PointRecord& point : opinion.points)
            QVERIFY(isPresent(point.finding));
    }
}

void RandomGesturesTest::anythingIsUndoneAndDoneAgain()
{
    QFETCH(int, seed);
    ProjectFixture f(3);
    {
        const auto import = must(f.project->beginImport({}, QStringLiteral("nih")));
        for (const auto image : f.images)
            for (int finding = 0; finding < 3; ++finding)
                must(import->addBox(image, finding, {100. + 10 * finding, 200, 50, 60}));
        must(import->finish());
    }
    for (const char* reader : readers)
        f.as(reader);
    const QString empty = picture(f);
    Hand hand(f, quint64(seed));
    int done = 0;
    for (int step = 0; step < 170; ++step) {
        f.as(hand.anyReader());
        const int what = hand.below(10);
        if (what == 0) {
            (void)f.project->undo();
        } else if (what == 1) {
            (void)f.project->redo();
        } else if (const auto id = f.project->perform(hand.any()); id) {
            done += id->value > 0;
        } else {
            QVERIFY2(isOfTheRules(id.error().code), codeOf(id.error()));
        }
        checkRules(f);
    }
    QVERIFY2(done > 50, qPrintable(QString::number(done)));
    const QString full = picture(f);
    f.reopen();
    QCOMPARE(picture(f), full);

    int undone[3] = {};
    for (int reader : {1, 0, 2}) { // in whatever order of readers
        f.as(readers[reader]);
        while (f.project->undoable()) {
            must(f.project->undo());
            ++undone[reader];
        }
    }
    QCOMPARE(picture(f), empty);
    f.reopen();
    for (int reader : {2, 1, 0}) {
        f.as(readers[reader]);
        for (int i = 0; i < undone[reader]; ++i)
            must(f.project->redo());
    }
    QCOMPARE(picture(f), full);
}

QTEST_GUILESS_MAIN(RandomGesturesTest)
#include "random_gestures_test.moc"
