#include "ui/annotate/agreement_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using annotate::AgreementModel;
using annotate::PairOfReaders;

namespace {

/// Effusion: 40 of 50 the same, κ 0.6 (0.35–0.8), both boxed 12 with IoU 0.55 (0.4–0.7). Mass: 3 of 3, κ not defined.
PairOfReaders someReaders()
{
    PairOfReaders pair;
    pair.agreement.findings.resize(14);
    for (int i = 0; i < 14; ++i)
        pair.agreement.findings[std::size_t(i)].finding = i;
    evaluation::FindingAgreement& effusion = pair.agreement.findings[2];
    effusion.same = {40, 50};
    effusion.kappa = {0.6, domain::Interval{0.35, 0.8}};
    effusion.bothBoxed = 12;
    effusion.oneBoxed = 3;
    effusion.iou = {0.55, domain::Interval{0.4, 0.7}};
    pair.agreement.findings[4].same = {3, 3};
    pair.agreement.all = effusion;
    pair.agreement.all.finding = -1;
    pair.differing = {{2, 12}};
    return pair;
}

} // namespace

class AgreementModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFigureHasItsIntervalOrItsNumberOfImages();
    void findingsThatNobodyAnsweredTwiceAreLeftOut();
    void whatIsNotDefinedIsADash();
    void theTableForOtherProgramsHasEveryFigure();

private:
    QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    std::unique_ptr<AgreementModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void AgreementModelTest::init()
{
    QLocale::setDefault(QLocale::c());
    m_tester.reset();
    m_model = std::make_unique<AgreementModel>(domain::FindingSchema::nih14());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setPair(someReaders());
}

void AgreementModelTest::everyFigureHasItsIntervalOrItsNumberOfImages()
{
    constexpr int detail = AgreementModel::DetailRole;
    QCOMPARE(text(0, AgreementModel::FindingColumn), QString("All findings"));
    QCOMPARE(text(1, AgreementModel::FindingColumn), QString("Effusion"));
    QCOMPARE(text(1, AgreementModel::FindingColumn, detail), QString("n 50"));
    QCOMPARE(text(1, AgreementModel::KappaColumn), QString("0.60"));
    QCOMPARE(text(1, AgreementModel::KappaColumn, detail), QString("0.35–0.80"));
    QCOMPARE(text(1, AgreementModel::SameColumn), QString("0.80"));
    QVERIFY(text(1, AgreementModel::SameColumn, Qt::ToolTipRole).contains("40 of 50"));
    QCOMPARE(text(1, AgreementModel::IouColumn, AgreementModel::BesideRole), QString("n 12"));
    QCOMPARE(text(1, AgreementModel::IouColumn), QString("0.55"));
    QCOMPARE(text(1, AgreementModel::IouColumn, detail), QString("0.40–0.70"));
    QCOMPARE(text(1, AgreementModel::DifferColumn), QString("12"));
    QVERIFY(text(1, AgreementModel::IouColumn, Qt::ToolTipRole).contains("12"));
    for (int column = 0; column < AgreementModel::ColumnCount; ++column)
        QVERIFY(!text(1, column, Qt::AccessibleTextRole).isEmpty());
}

void AgreementModelTest::findingsThatNobodyAnsweredTwiceAreLeftOut()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->findingAt(0), -1);
    QCOMPARE(m_model->findingAt(1), 2);
    QCOMPARE(m_model->findingAt(2), 4);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void AgreementModelTest::whatIsNotDefinedIsADash()
{
    QCOMPARE(text(2, AgreementModel::KappaColumn), QString("–"));
    QCOMPARE(text(2, AgreementModel::IouColumn), QString("–"));
    QCOMPARE(text(2, AgreementModel::IouColumn, AgreementModel::DetailRole), QString());
    QCOMPARE(text(2, AgreementModel::DifferColumn), QString("0"));
    const QString few = text(2, AgreementModel::KappaColumn, Qt::ToolTipRole);
    QVERIFY2(few.contains("from 5 images") && few.contains("here it is 3"), qPrintable(few)); // why, and of how many
    PairOfReaders alike = someReaders();
    alike.agreement.findings[4].same = {12, 12};
    m_model->setPair(alike);
    QVERIFY(text(2, AgreementModel::KappaColumn, Qt::ToolTipRole).contains("not defined"));
}

void AgreementModelTest::theTableForOtherProgramsHasEveryFigure()
{
    const QString csv = annotate::agreementCsv(someReaders().agreement, "Berg, Ada", "Cem Khan",
                                               domain::FindingSchema::nih14(), "own answer");
    const QStringList lines = csv.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 14 + 1);
    QCOMPARE(lines[0], QString("reader_a,reader_b,unsure_as,finding,n,same,kappa,kappa_low,kappa_high,both_boxed,one_"
                               "boxed,iou,iou_low,iou_high"));
    QCOMPARE(lines[3], QString("\"Berg, Ada\",Cem Khan,own answer,Effusion,50,40,0.6,0.35,0.8,12,3,0.55,0.4,0.7"));
    QCOMPARE(lines[5], QString("\"Berg, Ada\",Cem Khan,own answer,Mass,3,3,,,,0,0,,,"));
    QVERIFY(lines[15].contains(",all,50,40,"));
}

QTEST_MAIN(AgreementModelTest)
#include "agreement_model_test.moc"
