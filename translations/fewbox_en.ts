<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>annotate::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %2, %n box(es)</source>
        <translation>
            <numerusform>%1: %2, %n box</numerusform>
            <numerusform>%1: %2, %n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReadWorkspace</name>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation>
            <numerusform>Not saved: %n gesture waits here and is tried again. %1</numerusform>
            <numerusform>Not saved: %n gestures wait here and are tried again. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n imported box overruled: your “absent” goes before the import, and training follows the reader.</numerusform>
            <numerusform>%n imported boxes overruled: your “absent” goes before the import, and training follows the reader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit::AccuracyPlot</name>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation>
            <numerusform>Mean over %n finding of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</numerusform>
            <numerusform>Mean over %n findings of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit::AuditWorkspace</name>
    <message numerus="yes">
        <source>Figures as stored by run %1: %n fold(s) by patient, %2, %3, cut-off %4</source>
        <translation>
            <numerusform>Figures as stored by run %1: %n fold by patient, %2, %3, cut-off %4</numerusform>
            <numerusform>Figures as stored by run %1: %n folds by patient, %2, %3, cut-off %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 below T %2</source>
        <translation>
            <numerusform>%n case, %1 below T %2</numerusform>
            <numerusform>%n cases, %1 below T %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit::CaseFactsPanel</name>
    <message numerus="yes">
        <source>%n patch(es) · %1</source>
        <translation>
            <numerusform>%n patch · %1</numerusform>
            <numerusform>%n patches · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit::CasesPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an answer</source>
        <translation>
            <numerusform>%1, %n without an answer</numerusform>
            <numerusform>%1, %n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Desk</name>
    <message numerus="yes">
        <source>There is no case %1: the table has %n row(s).</source>
        <translation>
            <numerusform>There is no case %1: the table has %n row.</numerusform>
            <numerusform>There is no case %1: the table has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::EmptyPage</name>
    <message numerus="yes">
        <source>%n processor core(s), no GPU that can be used</source>
        <translation>
            <numerusform>%n processor core, no GPU that can be used</numerusform>
            <numerusform>%n processor cores, no GPU that can be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation>
            <numerusform>%n row or file was left out; the rest is stored.</numerusform>
            <numerusform>%n rows or files were left out; the rest is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) could not be saved yet. The window stays open so that they are not lost.</source>
        <translation>
            <numerusform>%n gesture could not be saved yet. The window stays open so that it is not lost.</numerusform>
            <numerusform>%n gestures could not be saved yet. The window stays open so that they are not lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::NoticesPanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>%n not saved</numerusform>
            <numerusform>%n not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>training::FactsPanel</name>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 on %n image</numerusform>
            <numerusform>%1 on %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>training::LaunchPanel</name>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 on %n image</numerusform>
            <numerusform>%1 on %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>training::ResultFacts</name>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 of %n finding</numerusform>
            <numerusform>%1 of %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>worklist::WorklistModel</name>
    <message numerus="yes">
        <source>%1, %2, %n box(es), %3</source>
        <translation>
            <numerusform>%1, %2, %n box, %3</numerusform>
            <numerusform>%1, %2, %n boxes, %3</numerusform>
        </translation>
    </message>
</context>
</TS>
