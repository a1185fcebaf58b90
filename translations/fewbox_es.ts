<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {subject}.[ {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or whether the drive that holds it is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be read.[ The system says: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ The system says: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place that you may write to, or free the file in the program that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {subject}.[ {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {subject} cannot be listed.[ The system says: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open the folder; what else was given goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.[ Free: {found}.][ Needed: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; a project&apos;s cache folder may be deleted at any time. What was stored before is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a file[, but {found}].[ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check rows, columns and frames in the file&apos;s header; a film has at most some hundred million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} brought the reader down and was left out; the import went on behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, with the file if it shows no patient; a copy saved by another program may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has no column &quot;{expected}&quot;.[ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the spelling in the source and import again. A project keeps the findings that it was made with: what names others stays out, the rest is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the project&apos;s folder or the project.fewbox in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was made by a newer Fewbox.[ Its format: {found}.][ Known here: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version of Fewbox; nothing in the project was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is being written by another program.[ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} lies on a network share[ ({found})], where a project&apos;s database can be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the project to a disk of this machine; images may stay on the share. A team shares a project through PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of {subject} is damaged.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not store or answer: {subject}.[ The database says: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. What was stored before is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo[ for {subject}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reader undoes only what that reader did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo[ for {subject}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo takes back an undo, until something new is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no reader {subject}.[ Known: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker is busy with the run {subject} already[: {found}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install fewbox and fewbox-worker of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory[ for {subject}].[ Free: {found}.][ Needed: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer folds side by side (parallel_folds), a smaller micro_batch or a smaller preset, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped as asked, with a checkpoint.[ Run: {subject}.][ Done: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the spelling; --help lists every setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {subject} cannot be[ {found}].[ Possible: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {subject} cannot be used here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from its source, or let the run make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box for {subject} is not yours to change.[ It is {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box of your own or set the finding: your answer goes before an imported one, and beside another reader&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has boxes here, so it is present.[ Your boxes: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your boxes for this finding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds an image that is already there.[ It is that of {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first was taken and this one passed over; if it is another image, give it a name or UID of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has no such frame[: {found} was asked for].[ It has {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split {subject} cannot be used.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge, image pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edge, image pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width, image pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height, image pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotate::FindingsList</name>
    <message>
        <source>overruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotate::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %2, %n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, says the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotate::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes on this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Press B, then drag over the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotate::GestureQueue</name>
    <message>
        <source>Draw box: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move box: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the box’s finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete box: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotate::NextBoxButton</name>
    <message>
        <source>Finding of the next box: press its digit, or choose here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotate::ReadWorkspace</name>
    <message>
        <source>%1 y</source>
        <comment>years of age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest %1</source>
        <comment>view: PA, AP, lateral</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm per px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm per px (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding of the next box, or of the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding of the next box, or of the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present, unsure, absent, not asked, in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: present, unsure, absent, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw inside the selected box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the box beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it by 1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it by 10 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its right and bottom edge (Shift: 10 px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its left and top edge (Shift: 10 px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the drag, then the selection, then the mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the worklist opens it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on. Drag from any corner; Shift makes a square, Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and Shift+Tab do it while the film has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the read and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finding is absent, in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this list has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last image of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first image of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box is not yours to change. Draw one of your own: it goes before an imported one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “not asked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “absent”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “unsure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film to draw on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported; your “absent” goes before it, in training too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Fold %1 has not answered: the run has not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box is newer than the run, so no part of it was kept from this film. The next run has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run did not train this finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not read this film; its log names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by fold, base or base + CRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z, base + CRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::AccuracyPlot</name>
    <message>
        <source>Correct at T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the cases in the table with IoU ≥ T, and its 95 % interval (Wilson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>T (IoU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceiling of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::AuditWorkspace</name>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the image for another reading (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this film in Read, where boxes are drawn (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case that is not correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its IoU is under T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous case that is not correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First case of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last case of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the order of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of the next fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last one, all folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every filter of the table away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A localization is correct from this IoU on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, base or base + CRF, in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes as trained or as of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same case in the next older run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same case in the next newer run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this film in Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes on this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes are drawn in Read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of %1 over this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of a finding over this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: all findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of a finding alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case of this run has a box of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Figures as stored by run %1: %n fold(s) by patient, %2, %3, cut-off %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 below T %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing regions and boxes of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has no cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases appear as soon as its first fold has finished. Another run can be chosen when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has finished a fold yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case of a run appears here, beside its film, as soon as its first fold has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit shows where a trained model is right and wrong, case by case. Train a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no map of %1 for this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked for a second look. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes are drawn in Read; here they are measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::CaseDelegate</name>
    <message>
        <source>T = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::CaseFactsPanel</name>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of region and box over their union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p̂ of image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model is that the finding is somewhere on this film: the largest value of its map, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs, Eq. 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blob is a connected patch of the model’s suspicion. Equation 4 of the paper asks for a large one in the box and little outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest inside the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches of the largest blob that lies in the box; the box should hold at least the limit (ρ times its own patches).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outside the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches of all blobs together that lie outside the box; fewer is better, up to the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τ: from this value on a patch counts as suspicious. ρ: share of a box that the largest blob should fill. Both are this run’s for the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no box of this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: all under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>IoU at fitted cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor, ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In patches; τ %1 and ρ %2 of this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::CaseTableModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fold %2: IoU %3, IoR %4. Best fixed region %5, best map of this grid %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of region and box over their union, in exact areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: IoU at least T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the box in % of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst IoU first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of one fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of one finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T: a localization is correct from this IoU on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boxed findings, %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit::OtherRunsPanel</name>
    <message>
        <source>In other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::OverlayPanel</name>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured against the boxes that the run was trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured against today’s boxes; who trained on whom stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage that this run calls its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network’s own map (p), patch by patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ CRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map after the second stage (z), which lets neighbouring patches of like grey agree: a conditional random field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patch belongs to the region from this value on (Shift+wheel over the film)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-off of the run’s settings: the figures of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted for this finding on the training part of the case’s fold, never on the case itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the blobs cover the film (Alt+wheel over the film)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run’s %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run answers with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; fold %1: mean IoU %2 base, %3 with the CRF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::SizePlot</name>
    <message>
        <source>IoU by box size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag to select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click opens the nearest case; a drag shows those cases alone in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box, % of image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit::TickLabel</name>
    <message>
        <source>correct at T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not correct at T</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kit::ActionRegistry</name>
    <message>
        <source>%1 is already the key of “%2”. Choose another key, or change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kit::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kit::ProgressLine</name>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Search images or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command and no image is called “%1”. Try one word of it, the heading that it stands under, or a patient’s number; F1 lists every key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::Desk</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can be looked at, not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder cannot be written to. Copy the project to a place of your own to draw in it or train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>` held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bare film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project, so no case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no case %1: the table has %n row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case %1: the worklist is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this computer can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counts of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film or the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run’s curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run’s cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cases are in Audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder has its last words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checkpoint is kept; it can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reader’s name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unary stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has said nothing for a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worklist, film and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and their curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a model is right and wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the side panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: the film has the whole window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files stay where they are. Importing twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export boxes and labels as NIH’s tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export boxes as COCO…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training goes on without the window and is found again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::EmptyPage</name>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF; NIH’s and COCO’s labels and boxes are found by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program: look around and train in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a project.fewbox in it, from here or from a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files stay where they are. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in radiographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop folders or files anywhere in this window, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n processor core(s), no GPU that can be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ready to train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::Errand</name>
    <message>
        <source>The program fewboxctl ended before its time. What it had stored stays: try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::Grab</name>
    <message>
        <source>The window was still waiting after %1 s: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that is there and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 – Fewbox</source>
        <comment>window title: project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way. Drop these again when it has ended, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single files were dropped: the whole folder that they are in is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw %1 made-up films in a project of their own, and open it when they are ready? This project stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the demo’s films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the demo’s films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewboxctl, which imports and exports, was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs beside the program fewbox. Install Fewbox again, or set FEWBOX_CTL to its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it did not come about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stopped: %1 images are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images and %2 boxes imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no file here: they are marked “file missing”, and a later import can find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) could not be saved yet. The window stays open so that they are not lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under way. What it has stored stays; the same again later goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::NoticesPanel</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the window opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>under 1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what is stored stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>gestures</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, light or high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads: signs every box and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::CurvesPage</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding whose thresholds are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU at the cut-off; box solid, blob filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training floor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings&apos; boxes together, as they are seen in training; the test parts are scored once, at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::FactsPanel</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits after the current step; the memory stays taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after the current step and keeps a checkpoint to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case of this run beside its film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on when this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2, %3], n %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimating…</source>
        <comment>the time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fold %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At T 0.1, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At T 0.1, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none in two folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed, τ %1 and ρ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::FailurePanel</name>
    <message>
        <source>Run %1 stopped: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, at step %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, before its first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to step %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left no line behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs first: the same settings ask for the same memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps since then are done again; the result is the same as without the stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again, %1 images at once instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch stays %1; it takes about half the memory and somewhat longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these settings in the form, to be changed as needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::FilmStrip</name>
    <message>
        <source>Films of this run with their blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films appear here at each checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: IoU %3 after %4 steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::FitPanel</name>
    <message>
        <source>An estimate from the settings and this computer’s measured speed, right within a factor of two while nothing else computes. After its first steps the run says its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about %1 GB on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about %1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits: about %1 of %2 GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much: about %1, %2 GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing else computes on this machine. A run replaces it by its own figure once it has trained for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program and weights %1, images %2, activations %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller micro_batch or fewer parallel_folds need less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::FoldChips</name>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a fold to see its curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::FoldProgress</name>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAC-CRF %1 × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all regions empty in fold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More boxes of it help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::LaunchModel</name>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes on any computer: a small network at 192 px, trained from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small network, twice as long: the best that a computer without a GPU does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper 0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s network at full size, trained on boxed images alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s network, with a fifth of the images that have labels but no boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base model that the paper compares with (Li 2018): no anti-aliasing, no CRF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::LaunchPanel</name>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the images with labels but no boxes that train beside the boxed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unannotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split by patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same folds, batches and initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command line that starts the same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than %1 boxed images a run may not beat the best fixed region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::ResultFacts</name>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage whose figures are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run’s own answer, or either stage’s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: by fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, test floor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct at T %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Test parts, boxes as trained; means over findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than the best fixed region at T 0.1, with an interval above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown to be better than the best fixed region at T 0.1: the interval of the difference holds zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::RunCurvesModel</name>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, training boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thr.</source>
        <comment>short: thresholds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::RunDelegate</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::RunLauncher</name>
    <message>
        <source>The boxes are still being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for runs that are still going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is just being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 trains and run %2 waits already. Wait for one of them, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing the boxes of this project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring run %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for runs that are still going on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its results are just being taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 trains now. Wait for it, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::RunListModel</name>
    <message>
        <source>silent for more than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · estimating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at T 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished, not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training::TrainWorkspace</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are in the form at the left: look at them, then start the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes in Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <comment>short: logarithmic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses on a logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes the boxes as they are now and trains beside your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training, keep a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curves of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As figures (CSV) or as a picture of the plots (PDF, PNG).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curves of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (*.csv);;Page (*.pdf);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · fold %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 phase of fold %2, at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no training program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run learns from boxes. Draw some in Read, or import a list of boxes with a folder of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset at the left and start the run. You can go on reading while it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing trains now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer::RadiographView</name>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1  y %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 px  value %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <comment>window width and level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer::ViewActions</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and level by dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left drag: across for contrast, up and down for brightness. A right drag does it in every mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the film by dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle button, or Space and the left one, do it in every mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the film into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset zoom, window and inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the model’s blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names on boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first picture, as the file asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and level, in every mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag, Space+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off of the blobs, in Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the blobs, in Audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer::ViewerBar</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worklist::WorklistModel</name>
    <message>
        <source>file missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: nothing certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n box(es), %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>worklist::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film on screen is not in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient, finding, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that want a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image fits this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a word out, or another chip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
