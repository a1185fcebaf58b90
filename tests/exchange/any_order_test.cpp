// Labels, boxes and films come in any order and from anywhere; the project is the same in the end.
#include "tests/exchange/made_films.h"

#include "core/exchange/coco.h"
#include "core/exchange/folder_import.h"
#include "core/exchange/nih_import.h"

#include <QProcess>

#include <algorithm>

using namespace exchange;
using domain::ErrorCode;

class AnyOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOrderOfImportsDoesNotMatter_data();
    void theOrderOfImportsDoesNotMatter();
    void twoCopiesOfAFilmAreOneImageWithOneSetOfBoxes();
    void aCopyThatReplacesALostFileKeepsTheBoxesInPlace();
    void anotherPictureUnderAKnownNameIsListed();
    void filmsOfTwoPatientsWithOneNameStayApart();
    void whatTheTableSaysOfTheOriginalIsKept();
    void pipesAndBrokenLinksAreNamedAndTheRestGoesOn();
    void aSecondFileOfAFilmIsNoFailure();

private:
    QString at(const QString& below) const { return m_folder->filePath(below); }
    /// One step of the data's "order": l(abels), b(oxes), p(ictures), d(icom), P or D: the same by a table's import.
    ImportSummary import(QChar step)
    {
        const auto summary = [&]() -> domain::Result<ImportSummary> {
            switch (step.unicode()) {
            case 'l':
                return importNih(*m_project, {.folder = at("labels")});
            case 'b':
                return importNih(*m_project, {.folder = at("boxes")});
            case 'p':
                return importPictureFolder(*m_project, at("pictures"));
            case 'd':
                return importDicomFolder(*m_project, at("dicom"));
            case 'P':
                return importNih(*m_project,
                                 {at("pictures"), at("labels/Data_Entry_2017.csv"), at("boxes/BBox_List_2017.csv")});
            default:
                return importNih(*m_project,
                                 {at("dicom"), at("labels/Data_Entry_2017.csv"), at("boxes/BBox_List_2017.csv")});
            }
        }();
        if (!summary)
            qFatal("%c: %s %s", step.toLatin1(), summary.error().subject.c_str(), summary.error().found.c_str());
        return *summary;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Project> m_project;
};

void AnyOrderTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = made::project(*m_folder);
    made::text(at("labels/Data_Entry_2017.csv"),
               "Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,Patient Gender,View Position,"
               "OriginalImage[Width,Height],OriginalImagePixelSpacing[x,y]\n"
               "00000007_000.png,Mass,4,7,61,F,PA,2560,2048,0.143,0.168\n");
    made::text(at("boxes/BBox_List_2017.csv"),
               "Image Index,Finding Label,Bbox [x,y,w,h],,,\n00000007_000.png,Mass,101,203,307,409\n");
    made::png(at("pictures/00000007_000.png"), 512, 256);
    QDir().mkpath(at("dicom"));
    QVERIFY(writeDx(made::dx("2.25.77", 512, 256), at("dicom/00000007_000.dcm").toStdString()));
}

void AnyOrderTest::theOrderOfImportsDoesNotMatter_data()
{
    QTest::addColumn<QString>("order");
    for (const char film : {'p', 'd'}) {
        QString order = QStringLiteral("bl") + QLatin1Char(film);
        std::sort(order.begin(), order.end());
        do
            QTest::newRow(qPrintable(order)) << order;
        while (std::next_permutation(order.begin(), order.end()));
    }
    for (const char* order : {"lbP", "blP", "lbD", "blD", "bP", "lP", "pbl", "P", "D"})
        QTest::newRow(qPrintable(QStringLiteral("with tables: %1").arg(QLatin1String(order)))) << QString::fromLatin1(order);
}

void AnyOrderTest::theOrderOfImportsDoesNotMatter()
{
    QFETCH(QString, order);
    for (const QChar step : order)
        QVERIFY(import(step).skipped.empty());
    const auto check = [&] {
        QCOMPARE(m_project->counts()->images, 1);
        QCOMPARE(m_project->counts()->missingFiles, 0);
        const auto image = m_project->findImage("00000007_000");
        VERIFY_RESULT(image);
        QCOMPARE(image->size, (domain::Size{512, 256}));
        QCOMPARE(image->patientId, QString("7"));
        QCOMPARE(image->followUp, 4);
        const auto facts = m_project->facts(image->id);
        QCOMPARE(facts->boxes.size(), std::size_t(1));
        QVERIFY(made::areAlike(facts->boxes[0].box, {50.5, 50.75, 153.5, 102.25}));
        QVERIFY(facts->labels.at(4).label == domain::Label::Present);
        QVERIFY(facts->labels.at(5).label == domain::Label::Absent);
    };
    check();
    if (QTest::currentTestFailed())
        return;
    const auto gestures = m_project->counts()->gestures;
    for (const QChar step : order)
        QVERIFY(import(step).changedNothing());
    std::reverse(order.begin(), order.end());
    for (const QChar step : order)
        QVERIFY(import(step).changedNothing());
    check();
    QCOMPARE(m_project->counts()->gestures, gestures);
}

void AnyOrderTest::twoCopiesOfAFilmAreOneImageWithOneSetOfBoxes()
{
    import('P');
    made::png(at("small/00000007_000.png"), 128, 64);
    const auto again = importNih(
        *m_project, {at("small"), at("labels/Data_Entry_2017.csv"), at("boxes/BBox_List_2017.csv"), BoxFrame::Nih1024});
    VERIFY_RESULT(again);
    QVERIFY(again->changedNothing());
    // In pixels of the copy at hand, which is a quarter of the one that the project shows.
    made::text(at("boxes/mine.csv"), "Image Index,Finding Label,Bbox [x,y,w,h],,,\n00000007_000.png,Nodule,10,20,30,40\n");
    const auto mine =
        importNih(*m_project, {at("small"), at("labels/Data_Entry_2017.csv"), at("boxes/mine.csv"), BoxFrame::Image});
    VERIFY_RESULT(mine);
    QCOMPARE(mine->boxesAdded, 1);
    const auto facts = m_project->facts(m_project->findImage("00000007_000")->id);
    QCOMPARE(facts->boxes.at(1).box, (domain::Box{40, 80, 120, 160}));
}

void AnyOrderTest::aCopyThatReplacesALostFileKeepsTheBoxesInPlace()
{
    import('P');
    QVERIFY(m_project->useReader("Ada"));
    const auto image = m_project->findImage("00000007_000");
    VERIFY_RESULT(m_project->perform(store::DrawBox{image->id, 5, {100, 100, 40, 20}}));
    QVERIFY(QFile::remove(at("pictures/00000007_000.png")));
    made::png(at("pictures/small/00000007_000.png"), 128, 64);
    QCOMPARE(import('P').imagesUpdated, 1);
    QCOMPARE(m_project->image(image->id)->size, (domain::Size{128, 64}));
    const auto facts = m_project->facts(image->id);
    QVERIFY(made::areAlike(facts->boxes.at(0).box, {101. / 8, 203. / 16, 307. / 8, 409. / 16}));
    QCOMPARE(facts->boxes.at(1).box, (domain::Box{25, 25, 10, 5}));
    QVERIFY(import('P').changedNothing());
    // Undo and redo know the reader's box by what it is, not by its numbers.
    VERIFY_RESULT(m_project->undo());
    QCOMPARE(m_project->facts(image->id)->boxes.size(), std::size_t(1));
    VERIFY_RESULT(m_project->redo());
    QCOMPARE(m_project->facts(image->id)->boxes.at(1).box, (domain::Box{25, 25, 10, 5}));
}

void AnyOrderTest::anotherPictureUnderAKnownNameIsListed()
{
    import('P');
    made::png(at("pictures/00000007_000.png"), 300, 400);
    const ImportSummary summary = import('P');
    QVERIFY(made::lists(summary.skipped, ErrorCode::ImageUnknown, "00000007_000.png"));
    QCOMPARE(m_project->findImage("00000007_000")->size, (domain::Size{512, 256}));
}

void AnyOrderTest::filmsOfTwoPatientsWithOneNameStayApart()
{
    import('d');
    made::text(at("labels/Data_Entry_2017.csv"), "Image Index,Finding Labels,Patient ID\n00000007_000.png,Mass,8\n");
    import('l');
    QCOMPARE(m_project->counts()->images, 2);
}

void AnyOrderTest::whatTheTableSaysOfTheOriginalIsKept()
{
    import('p');
    import('l'); // the copy is not in that folder
    const auto image = m_project->findImage("00000007_000");
    QCOMPARE(image->originalSize, (domain::Size{2560, 2048}));
    QCOMPARE(image->originalSpacingX, 0.143);
    QCOMPARE(image->spacingX, 0.143 * 5);
    QCOMPARE(image->spacingY, 0.168 * 8);
}

void AnyOrderTest::pipesAndBrokenLinksAreNamedAndTheRestGoesOn()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(at("nowhere.png"), at("pictures/lost.png")));
    QCOMPARE(QProcess::execute("mkfifo", {at("pictures/pipe.png")}), 0);
    QVERIFY(QFile::link("/dev/zero", at("pictures/zero.png")));
    const ImportSummary summary = import('p');
    QCOMPARE(summary.imagesAdded, 1);
    QCOMPARE(summary.skipped.size(), std::size_t(3));
    QVERIFY(made::lists(summary.skipped, ErrorCode::FileMissing, "lost.png"));
    QVERIFY(made::lists(summary.skipped, ErrorCode::NotAFile, "pipe.png"));
    QVERIFY(made::lists(summary.skipped, ErrorCode::NotAFile, "zero.png"));
    QVERIFY(summary.isPartial());
    QVERIFY(importCoco(*m_project, at("pictures/pipe.png")).error().code == ErrorCode::NotAFile);
    QVERIFY(importNih(*m_project, {at("pictures"), at("pictures/pipe.png")}).error().code == ErrorCode::NotAFile);
#else
    QSKIP("There are no such files on this system.");
#endif
}

void AnyOrderTest::aSecondFileOfAFilmIsNoFailure()
{
    QVERIFY(QFile::copy(at("dicom/00000007_000.dcm"), at("dicom/copy.dcm")));
    QVERIFY(writeDx(made::dx("2.25.77", 64, 32), at("dicom/other.dcm").toStdString()));
    const ImportSummary summary = import('d');
    QCOMPARE(summary.imagesAdded, 1);
    QCOMPARE(summary.filesRepeated, 1);
    QVERIFY(made::lists(summary.skipped, ErrorCode::DuplicateInstance, "other.dcm"));
    QVERIFY(!summary.isPartial());
}

QTEST_GUILESS_MAIN(AnyOrderTest)
#include "any_order_test.moc"
