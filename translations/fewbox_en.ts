<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>annotate::AgreementModel</name>
    <message numerus="yes">
        <source>%1: the same label in %2 of %n image(s)</source>
        <translation>
            <numerusform>%1: the same label in %2 of %n image</numerusform>
            <numerusform>%1: the same label in %2 of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: IoU of the readers’ boxes, mean over %n image(s) that both boxed, with its 95 % interval by patient; %2 boxed by one alone</source>
        <translation>
            <numerusform>%1: IoU of the readers’ boxes, mean over %n image that both boxed, with its 95 % interval by patient; %2 boxed by one alone</numerusform>
            <numerusform>%1: IoU of the readers’ boxes, mean over %n images that both boxed, with its 95 % interval by patient; %2 boxed by one alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: κ is given from %2 images on that both answered; here it is %n</source>
        <translation>
            <numerusform>%1: κ is given from %2 images on that both answered; here it is %n</numerusform>
            <numerusform>%1: κ is given from %2 images on that both answered; here it is %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <comment>images that one reader alone has boxed</comment>
        <translation>
            <numerusform>%n alone</numerusform>
            <numerusform>%n alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::AssignForm</name>
    <message numerus="yes">
        <source>%n image(s) in the worklist as it is filtered now</source>
        <translation>
            <numerusform>%n image in the worklist as it is filtered now</numerusform>
            <numerusform>%n images in the worklist as it is filtered now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Studies by lot: %1, from %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>Studies by lot: %1, from %n image in the worklist; films of one day stay together</numerusform>
            <numerusform>Studies by lot: %1, from %n images in the worklist; films of one day stay together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Studies 1, %1, %2 … of %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>Studies 1, %1, %2 … of %n image in the worklist; films of one day stay together</numerusform>
            <numerusform>Studies 1, %1, %2 … of %n images in the worklist; films of one day stay together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::BoxHand</name>
    <message numerus="yes">
        <source>%1: this box is yours now, and %n other imported one(s) with it.</source>
        <translation>
            <numerusform>%1: this box is yours now, and %n other imported one with it.</numerusform>
            <numerusform>%1: this box is yours now, and %n other imported ones with it.</numerusform>
        </translation>
    </message>
</context>
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
    <name>annotate::GestureQueue</name>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>Accept %n proposal</numerusform>
            <numerusform>Accept %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>Reject %n proposal</numerusform>
            <numerusform>Reject %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::HistoryPanel</name>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n step done again.</numerusform>
            <numerusform>%n steps done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back; redo brings each of them again.</source>
        <translation>
            <numerusform>%n step taken back; redo brings it again.</numerusform>
            <numerusform>%n steps taken back; redo brings each of them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::LabelHand</name>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n imported box overruled: your “absent” goes before the import, and training follows the reader.</numerusform>
            <numerusform>%n imported boxes overruled: your “absent” goes before the import, and training follows the reader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsModel</name>
    <message numerus="yes">
        <source>Adjudicated: %1, %n box(es) of a reader</source>
        <translation>
            <numerusform>Adjudicated: %1, %n box of a reader</numerusform>
            <numerusform>Adjudicated: %1, %n boxes of a reader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n mean box(es)</source>
        <translation>
            <numerusform>Adjudicated: %1, %n mean box</numerusform>
            <numerusform>Adjudicated: %1, %n mean boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n new box(es)</source>
        <translation>
            <numerusform>Adjudicated: %1, %n new box</numerusform>
            <numerusform>Adjudicated: %1, %n new boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %3, %n box(es)</source>
        <translation>
            <numerusform>%1 on %2: %3, %n box</numerusform>
            <numerusform>%1 on %2: %3, %n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsPanel</name>
    <message numerus="yes">
        <source>%n box(es) of %1</source>
        <translation>
            <numerusform>%n box of %1</numerusform>
            <numerusform>%n boxes of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <translation>
            <numerusform>%1, %n point</numerusform>
            <numerusform>%1, %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ProposalHand</name>
    <message numerus="yes">
        <source>%n proposal(s) accepted, in one step.</source>
        <translation>
            <numerusform>%n proposal accepted, in one step.</numerusform>
            <numerusform>%n proposals accepted, in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) rejected, in one step.</source>
        <translation>
            <numerusform>%n proposal rejected, in one step.</numerusform>
            <numerusform>%n proposals rejected, in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReadNotices</name>
    <message numerus="yes">
        <source>%1: your box goes before %n imported one(s), in training too.</source>
        <translation>
            <numerusform>%1: your box goes before %n imported one, in training too.</numerusform>
            <numerusform>%1: your box goes before %n imported ones, in training too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation>
            <numerusform>Not saved: %n gesture waits here and is tried again. %1</numerusform>
            <numerusform>Not saved: %n gestures wait here and are tried again. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReaderRows</name>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them blinded</source>
        <translation>
            <numerusform>%n of them blinded</numerusform>
            <numerusform>%n of them blinded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read besides</source>
        <translation>
            <numerusform>%n read besides</numerusform>
            <numerusform>%n read besides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n image(s) that %1 has not completed</source>
        <translation>
            <numerusform>Take back %n image that %1 has not completed</numerusform>
            <numerusform>Take back %n images that %1 has not completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed after the others were seen</source>
        <translation>
            <numerusform>%n changed after the others were seen</numerusform>
            <numerusform>%n changed after the others were seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReadersPanel</name>
    <message numerus="yes">
        <source>%n image(s) assigned to %1, blinded.</source>
        <translation>
            <numerusform>%n image assigned to %1, blinded.</numerusform>
            <numerusform>%n images assigned to %1, blinded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1.</source>
        <translation>
            <numerusform>%n image assigned to %1.</numerusform>
            <numerusform>%n images assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken back from %1. What was read stays.</source>
        <translation>
            <numerusform>%n image taken back from %1. What was read stays.</numerusform>
            <numerusform>%n images taken back from %1. What was read stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n of these still to be adjudicated.</source>
        <translation>
            <numerusform>%1. %n of these still to be adjudicated.</numerusform>
            <numerusform>%1. %n of these still to be adjudicated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsPanel</name>
    <message numerus="yes">
        <source>%n film(s) could not be read.</source>
        <translation>
            <numerusform>%n film could not be read.</numerusform>
            <numerusform>%n films could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong in the other %n film(s)</source>
        <translation>
            <numerusform>Nothing looks wrong in the other film</numerusform>
            <numerusform>Nothing looks wrong in the other %n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) that you read blinded are left out until you have completed them: a suspicion would tell what others said.</source>
        <translation>
            <numerusform>%n film that you read blinded is left out until you have completed it: a suspicion would tell what others said.</numerusform>
            <numerusform>%n films that you read blinded are left out until you have completed them: a suspicion would tell what others said.</numerusform>
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
    <message numerus="yes">
        <source>%n left out: you read them blinded</source>
        <translation>
            <numerusform>%n left out: you read it blinded</numerusform>
            <numerusform>%n left out: you read them blinded</numerusform>
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
    <name>shell</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%n image left out</numerusform>
            <numerusform>%n images left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left out</source>
        <translation>
            <numerusform>%n box left out</numerusform>
            <numerusform>%n boxes left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out</source>
        <translation>
            <numerusform>%n answer left out</numerusform>
            <numerusform>%n answers left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation>
            <numerusform>%n row or file was left out; the rest is stored.</numerusform>
            <numerusform>%n rows or files were left out; the rest is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of films that are in already were passed over.</source>
        <translation>
            <numerusform>%n file of a film that is in already was passed over.</numerusform>
            <numerusform>%n files of films that are in already were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no Patient ID: each is taken for a patient of its own.</source>
        <translation>
            <numerusform>%n image has no Patient ID: it is taken for a patient of its own.</numerusform>
            <numerusform>%n images have no Patient ID: each is taken for a patient of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) imported</source>
        <translation>
            <numerusform>%n image imported</numerusform>
            <numerusform>%n images imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import stopped: %n image(s) taken in</source>
        <translation>
            <numerusform>Import stopped: %n image taken in</numerusform>
            <numerusform>Import stopped: %n images taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) could not be taken.</source>
        <translation>
            <numerusform>%n row or file could not be taken.</numerusform>
            <numerusform>%n rows or files could not be taken.</numerusform>
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
    <name>shell::PredictionDesk</name>
    <message numerus="yes">
        <source>%n film(s) have its maps.</source>
        <translation>
            <numerusform>%n film has its maps.</numerusform>
            <numerusform>%n films have its maps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have none: their files cannot be read, or every model of the run has trained on their patients.</source>
        <translation>
            <numerusform>%n film has none: its file cannot be read, or every model of the run has trained on its patient.</numerusform>
            <numerusform>%n films have none: their files cannot be read, or every model of the run has trained on their patients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StatusFeed</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
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
    <name>training::BoxWords</name>
    <message numerus="yes">
        <source>%n without a film’s file</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n without a film’s file</numerusform>
            <numerusform>%n without a film’s file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of blinded readings that are not complete</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n of a blinded reading that is not complete</numerusform>
            <numerusform>%n of blinded readings that are not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overruled by readers or an adjudication</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n overruled by readers or an adjudication</numerusform>
            <numerusform>%n overruled by readers or an adjudication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of findings that are not trained</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n of a finding that is not trained</numerusform>
            <numerusform>%n of findings that are not trained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on films that the split does not list</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n on a film that the split does not list</numerusform>
            <numerusform>%n on films that the split does not list</numerusform>
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
    <message numerus="yes">
        <source>%n box(es) more than this run has learned from.</source>
        <translation>
            <numerusform>%n box more than this run has learned from.</numerusform>
            <numerusform>%n boxes more than this run has learned from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer than this run has learned from.</source>
        <translation>
            <numerusform>%n box fewer than this run has learned from.</numerusform>
            <numerusform>%n boxes fewer than this run has learned from.</numerusform>
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
    <name>training::RunLauncher</name>
    <message numerus="yes">
        <source>%n image(s) that it does not list are left out.</source>
        <translation>
            <numerusform>%n image that it does not list is left out.</numerusform>
            <numerusform>%n images that it does not list are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no image of this project.</source>
        <translation>
            <numerusform>%n line names no image of this project.</numerusform>
            <numerusform>%n lines name no image of this project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>worklist::Words</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
</TS>
