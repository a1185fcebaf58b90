// Giving a name to whoever began to read without one.
#include "project_fixture.h"

#include "core/store/database.h"
#include "core/store/reader_name.h"

using namespace store;

class ReaderNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allThatWasSignedIsSignedWithTheNewName();
    void undoGoesOnUnderTheNewName();
    void aNameThatSomebodyHasIsNotTaken();
    void nobodyIsNotRenamed();
    void aReaderNeedsAName();
    void aProjectThatCannotBeWrittenSaysSo();
};

void ReaderNameTest::allThatWasSignedIsSignedWithTheNewName()
{
    ProjectFixture f;
    f.draw(f.images[0], Mass);
    f.project.reset();
    QVERIFY(must(renameReader(f.folder(), QStringLiteral("Ada"), QStringLiteral("  Dr.  Ada Byron "))));
    f.reopen(QStringLiteral("Dr. Ada Byron"));
    QCOMPARE(f.facts(f.images[0]).boxes.at(0).readerName, QStringLiteral("Dr. Ada Byron"));
    QCOMPARE(f.facts(f.images[0]).boxes.at(0).reader, f.project->currentReader());
    QCOMPARE(must(f.project->readers()), std::vector<QString>{QStringLiteral("Dr. Ada Byron")});
    for (const JournalEntry& entry : must(f.project->journal()))
        QVERIFY(entry.kind == QLatin1String("import") || entry.reader == QLatin1String("Dr. Ada Byron"));
}

void ReaderNameTest::undoGoesOnUnderTheNewName()
{
    ProjectFixture f;
    f.draw(f.images[0], Mass);
    f.project.reset();
    must(renameReader(f.folder(), QStringLiteral("Ada"), QStringLiteral("Byron")));
    f.reopen(QStringLiteral("Byron"));
    must(f.project->undo());
    QCOMPARE(f.boxes(f.images[0]), 0u);
}

void ReaderNameTest::aNameThatSomebodyHasIsNotTaken()
{
    ProjectFixture f;
    f.draw(f.images[0], Mass);
    f.as("Ben");
    f.draw(f.images[0], Nodule);
    QVERIFY(!must(renameReader(f.folder(), QStringLiteral("Ada"), QStringLiteral("Ben"))));
    f.reopen();
    QCOMPARE(f.facts(f.images[0]).boxes.at(0).readerName, QStringLiteral("Ada"));
    QCOMPARE(f.facts(f.images[0]).boxes.at(1).readerName, QStringLiteral("Ben"));
}

void ReaderNameTest::nobodyIsNotRenamed()
{
    ProjectFixture f;
    QVERIFY(!must(renameReader(f.folder(), QStringLiteral("Cleo"), QStringLiteral("Dora"))));
    QCOMPARE(must(f.project->readers()), std::vector<QString>{QStringLiteral("Ada")});
}

void ReaderNameTest::aReaderNeedsAName()
{
    ProjectFixture f;
    QCOMPARE(errorOf(renameReader(f.folder(), QStringLiteral("Ada"), QStringLiteral("  "))), QStringLiteral("reader-unknown"));
    QCOMPARE(must(f.project->readers()), std::vector<QString>{QStringLiteral("Ada")});
}

void ReaderNameTest::aProjectThatCannotBeWrittenSaysSo()
{
    ProjectFixture f;
    f.project->setLockTimeoutMs(0);
    const auto lock = must(Database::open(f.file()));
    const auto held = Transaction::begin(*lock);
    QVERIFY(held);
    QCOMPARE(errorOf(renameReader(f.folder(), QStringLiteral("Ada"), QStringLiteral("Byron"))), QStringLiteral("project-locked"));
    QCOMPARE(must(f.project->readers()), std::vector<QString>{QStringLiteral("Ada")});
}

QTEST_GUILESS_MAIN(ReaderNameTest)
#include "reader_name_test.moc"
