<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Assist</name>
    <message>
        <source>Drawn by chance among films labelled {finding}, to measure what the model&apos;s choice gains.</source>
        <translation>Zufällig gezogen unter den Aufnahmen mit der Angabe {finding}, um zu messen, was die Wahl des Modells gewinnt.</translation>
    </message>
    <message>
        <source>The model is in two minds whether {finding} is here ({share}).</source>
        <translation>Das Modell schwankt, ob {finding} vorliegt ({share}).</translation>
    </message>
    <message>
        <source>Labelled {finding}, but the model hardly sees it ({share}).</source>
        <translation>Angabe {finding}, doch das Modell sieht es kaum ({share}).</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: it marks {count} places.</source>
        <translation>Das Modell kann nicht entscheiden, wo {finding} liegt: Es markiert {count} Stellen.</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: its map spreads over {factor} times a usual box.</source>
        <translation>Das Modell kann nicht entscheiden, wo {finding} liegt: Seine Karte erstreckt sich über das {factor}-Fache eines üblichen Rahmens.</translation>
    </message>
    <message>
        <source>{finding} has few boxes to learn from: {count} so far.</source>
        <translation>{finding} hat wenige Rahmen zum Lernen: bisher {count}.</translation>
    </message>
    <message>
        <source>Nobody has been asked about {finding}, and the model may see it ({share}).</source>
        <translation>Nach {finding} wurde niemand gefragt, und das Modell sieht es vielleicht ({share}).</translation>
    </message>
    <message>
        <source>{finding} is labelled present; a run that never saw this patient is sure that it is absent ({share}).</source>
        <translation>{finding}: als vorhanden angegeben; ein Lauf, der diesen Patienten nie sah, ist sicher, dass es fehlt ({share}).</translation>
    </message>
    <message>
        <source>{finding} is labelled absent; a run that never saw this patient is sure that it is present ({share}).</source>
        <translation>{finding}: als nicht vorhanden angegeben; ein Lauf, der diesen Patienten nie sah, ist sicher, dass es vorliegt ({share}).</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far left in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen liegt ungewöhnlich weit links in der Aufnahme, bei {share} ihrer Breite; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far right in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen liegt ungewöhnlich weit rechts in der Aufnahme, bei {share} ihrer Breite; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far from the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen liegt ungewöhnlich weit von der Mittellinie, {share} der Breite der Aufnahme; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually near the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen liegt ungewöhnlich nah an der Mittellinie, {share} der Breite der Aufnahme; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually high: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen liegt ungewöhnlich hoch, bei {share} der Höhe der Aufnahme; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually low: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen liegt ungewöhnlich tief, bei {share} der Höhe der Aufnahme; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually wide: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen ist ungewöhnlich breit, {share} der Breite der Aufnahme; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually narrow: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen ist ungewöhnlich schmal, {share} der Breite der Aufnahme; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually tall: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen ist ungewöhnlich hoch gestreckt, {share} der Höhe der Aufnahme; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually short: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: Der Rahmen ist ungewöhnlich flach, {share} der Höhe der Aufnahme; neun von zehn liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{finding} is labelled present here and absent in {other}, of the same patient and day.</source>
        <translation>{finding}: hier als vorhanden angegeben, in {other} als nicht vorhanden, vom selben Patienten und Tag.</translation>
    </message>
    <message>
        <source>{finding} is labelled absent here and present in {other}, of the same patient and day.</source>
        <translation>{finding}: hier als nicht vorhanden angegeben, in {other} als vorhanden, vom selben Patienten und Tag.</translation>
    </message>
    <message>
        <source>The same picture as {other}, of the same patient.</source>
        <translation>Dasselbe Bild wie {other}, vom selben Patienten.</translation>
    </message>
    <message>
        <source>The same picture as {other}, which belongs to another patient.</source>
        <translation>Dasselbe Bild wie {other}, das einem anderen Patienten gehört.</translation>
    </message>
    <message>
        <source>Name, sex and year of birth are those of patient {other}: one patient under two ids?</source>
        <translation>Name, Geschlecht und Geburtsjahr sind die von Patient {other}: ein Patient unter zwei Nummern?</translation>
    </message>
    <message>
        <source>Has a picture in common with patient {other}: one patient under two ids?</source>
        <translation>Hat ein Bild mit Patient {other} gemeinsam: ein Patient unter zwei Nummern?</translation>
    </message>
    <message>
        <source>The model has not looked at this film yet: drawn by chance among films labelled {finding}.</source>
        <translation>Das Modell hat diese Aufnahme noch nicht angesehen: zufällig gezogen unter den Aufnahmen mit der Angabe {finding}.</translation>
    </message>
    <message>
        <source>Labelled {finding}, which the model has not learned yet.</source>
        <translation>Angabe {finding}, was das Modell noch nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Drawn by chance among films labelled {finding} ({count} boxed so far).</source>
        <translation>Zufällig gezogen unter den Aufnahmen mit der Angabe {finding} (bisher {count} mit Rahmen).</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {subject}.[ {found}.]</source>
        <translation>Es gibt keine Datei {subject}.[ {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or whether the drive that holds it is connected.</source>
        <translation>Prüfen Sie den Pfad und ob das Laufwerk, auf dem sie liegt, verbunden ist.</translation>
    </message>
    <message>
        <source>{subject} cannot be read.[ The system says: {found}.]</source>
        <translation>{subject} lässt sich nicht lesen.[ Das System meldet: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen und ob kein anderes Programm sie festhält.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to, or free the file in the program that holds it.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen, oder geben Sie die Datei in dem Programm frei, das sie festhält.</translation>
    </message>
    <message>
        <source>There is no folder {subject}.[ {found}.]</source>
        <translation>Es gibt keinen Ordner {subject}.[ {found}.]</translation>
    </message>
    <message>
        <source>The folder {subject} cannot be listed.[ The system says: {found}.]</source>
        <translation>Der Inhalt des Ordners {subject} lässt sich nicht auflisten.[ Das System meldet: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may open the folder; what else was given goes on without it.</source>
        <translation>Prüfen Sie, ob Sie den Ordner öffnen dürfen; mit dem Übrigen geht es ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>Der Datenträger ist voll: {subject} konnte nicht geschrieben werden.[ Frei: {found}.][ Benötigt: {expected}.]</translation>
    </message>
    <message>
        <source>Free some space and try again; a project&apos;s cache folder may be deleted at any time. What was stored before is unharmed.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; den Ordner cache eines Projekts dürfen Sie jederzeit löschen. Was vorher gespeichert wurde, ist unversehrt.</translation>
    </message>
    <message>
        <source>{subject} is not a file[, but {found}].[ Expected: {expected}.]</source>
        <translation>{subject} ist keine Datei[, sondern {found}].[ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist keine DICOM-Datei.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>Lassen Sie sie weg, oder geben Sie ihr die Endung, die zu ihrem Inhalt passt.</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} endet zu früh.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>Kopieren oder senden Sie die Datei erneut; die Übertragung wurde vermutlich abgebrochen.</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} verschachtelt seine Sequenzen tiefer als jede Röntgenaufnahme.[ Gefunden: {found}.][ Höchstens: {expected}.]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>Die Datei ist beschädigt oder soll Schaden anrichten; bitten Sie den Absender um eine andere Kopie.</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} verlangt mehr Speicher, als Fewbox dafür belegt.[ Gefunden: {found}.][ Höchstens: {expected}.]</translation>
    </message>
    <message>
        <source>Check rows, columns and frames in the file&apos;s header; a film has at most some hundred million pixels.</source>
        <translation>Prüfen Sie Zeilen, Spalten und Frames im Kopf der Datei; eine Aufnahme hat höchstens einige hundert Millionen Pixel.</translation>
    </message>
    <message>
        <source>The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]</source>
        <translation>Die Pixel von {subject} sind auf eine Weise kodiert, die Fewbox nicht lesen kann.[ Transfersyntax: {found}.][ Bekannt: {expected}.]</translation>
    </message>
    <message>
        <source>Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.</source>
        <translation>Wandeln Sie die Datei um, etwa mit dcmconv, dcmdjpeg oder gdcmconv --raw, oder senden Sie sie als Explicit VR Little Endian.</translation>
    </message>
    <message>
        <source>{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]</source>
        <translation>{subject} fehlt ein Attribut, das ein Bild braucht.[ Es fehlt: {expected}.][ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>Exportieren Sie das Bild erneut aus dem System, das es erzeugt hat.</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Ein Attribut von {subject} hat einen unmöglichen Wert.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Die Pixel von {subject} füllen nicht die Größe, die der Kopf der Datei angibt.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>Kopieren oder senden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist ein DICOM-Objekt ohne Pixel.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>Lassen Sie es weg: Berichte, Presentation States und Verzeichnisse sind keine Röntgenaufnahmen.</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} speichert Graustufen, wie es eine Röntgenaufnahme nicht tut.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>Lassen Sie die Datei weg, oder exportieren Sie die Aufnahme als MONOCHROME1 oder MONOCHROME2.</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>Die Pixel von {subject} ließen sich nicht dekodieren.[ Der Decoder meldet: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>Kopieren Sie die Datei erneut; bleibt es dabei, wandeln Sie sie in eine unkomprimierte Transfersyntax um.</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist kein Bild, das Fewbox liest.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>Geben Sie es als DICOM, PNG, JPEG oder TIFF.</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>Das Bild {subject} ließ sich nicht dekodieren.[ Der Decoder meldet: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>Kopieren Sie die Datei erneut; sie ist vermutlich abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>Das Bild {subject} ist größer, als Fewbox im Speicher hält.[ Gefunden: {found}.][ Höchstens: {expected}.]</translation>
    </message>
    <message>
        <source>Save a smaller copy and import that.</source>
        <translation>Speichern Sie eine kleinere Kopie und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{subject} brought the reader down and was left out; the import went on behind it.</source>
        <translation>{subject} hat das Leseprogramm zum Absturz gebracht und wurde ausgelassen; der Import ging danach weiter.</translation>
    </message>
    <message>
        <source>Please report it, with the file if it shows no patient; a copy saved by another program may open.</source>
        <translation>Bitte melden Sie es, mit der Datei, falls sie keinen Patienten zeigt; eine von einem anderen Programm gespeicherte Kopie lässt sich vielleicht öffnen.</translation>
    </message>
    <message>
        <source>{subject} has no column &quot;{expected}&quot;.[ Found: {found}.]</source>
        <translation>{subject} hat keine Spalte „{expected}“.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>Wählen Sie die Originaldatei des NIH, oder geben Sie der Tabelle diese Kopfzeile.</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist unverständlich.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>Berichtigen Sie diese Zeile der Tabelle und importieren Sie erneut; die übrigen Zeilen sind übernommen.</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} hat keine Zeilen.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>Prüfen Sie, ob die Tabelle vollständig gespeichert wurde und ob es die gemeinte ist.</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} nennt einen Befund, den das Schema nicht hat[: {found}].[ Bekannt: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source, or add the finding to the project with fewboxctl finding add NAME, and import again; the rest is in.</source>
        <translation>Berichtigen Sie die Schreibweise in der Quelle, oder nehmen Sie den Befund mit fewboxctl finding add NAME in das Projekt auf, und importieren Sie erneut; der Rest ist übernommen.</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Ein Rahmen liegt außerhalb seines Bildes: {subject}.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>Seine Zahlen gelten vielleicht in einem anderen Bezugssystem: Importieren Sie erneut mit --box-frame image oder --box-frame 1024, je nachdem, was noch nicht benutzt wurde.</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Ein Rahmen ist zu klein, um etwas zu bedeuten: {subject}.[ Gefunden: {found}.][ Mindestens: {expected}.]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>Ziehen Sie ihn um den ganzen Befund.</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Ein Rahmen hat unmögliche Seitenlängen: {subject}.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>Geben Sie x, y, Breite und Höhe als Zahlen an, beide Seiten größer als 0.</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Es gibt hier kein Bild {subject}.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>Importieren Sie zuerst das Bild, oder prüfen Sie seinen Namen; Namen werden ohne Ordner und Endung verglichen.</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist nicht das JSON, das es sein sollte.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>Berichtigen Sie die Datei an dieser Stelle, oder nehmen Sie eine frische Kopie.</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>In {subject} wurde nichts zum Importieren gefunden.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>Wählen Sie den Ordner mit den Bildern oder Tabellen; Unterordner werden mit durchsucht.</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>In {subject} gibt es kein Projekt.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie ein Projekt an, indem Sie dorthin importieren.</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist kein Fewbox-Projekt.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the project&apos;s folder or the project.fewbox in it.</source>
        <translation>Wählen Sie den Ordner des Projekts oder die Datei project.fewbox darin.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer Fewbox.[ Its format: {found}.][ Known here: {expected}.]</source>
        <translation>{subject} wurde von einem neueren Fewbox angelegt.[ Sein Format: {found}.][ Hier bekannt: {expected}.]</translation>
    </message>
    <message>
        <source>Install that version of Fewbox; nothing in the project was touched.</source>
        <translation>Installieren Sie jene Version von Fewbox; am Projekt wurde nichts verändert.</translation>
    </message>
    <message>
        <source>{subject} is being written by another program.[ Found: {found}.]</source>
        <translation>In {subject} schreibt gerade ein anderes Programm.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation>Warten Sie einen Augenblick und versuchen Sie es erneut, oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>{subject} lies on a network share[ ({found})], where a project&apos;s database can be damaged.</source>
        <translation>{subject} liegt auf einem Netzlaufwerk[ ({found})], wo die Datenbank eines Projekts Schaden nehmen kann.</translation>
    </message>
    <message>
        <source>Move the project to a disk of this machine; images may stay on the share. A team shares a project through PostgreSQL.</source>
        <translation>Verschieben Sie das Projekt auf einen Datenträger dieses Rechners; die Bilder dürfen auf dem Netzlaufwerk bleiben. Ein Team teilt sich ein Projekt über PostgreSQL.</translation>
    </message>
    <message>
        <source>The database of {subject} is damaged.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Die Datenbank von {subject} ist beschädigt.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>Bewahren Sie eine Kopie des Ordners auf, wie er ist, und stellen Sie das Projekt dann aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>In {subject} gibt es schon ein Projekt.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The project could not store or answer: {subject}.[ The database says: {found}.]</source>
        <translation>Das Projekt konnte nicht speichern oder antworten: {subject}.[ Die Datenbank meldet: {found}.]</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. What was stored before is unharmed.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie den Datenträger. Was vorher gespeichert wurde, ist unversehrt.</translation>
    </message>
    <message>
        <source>There is nothing to undo[ for {subject}].</source>
        <translation>Es gibt nichts rückgängig zu machen[ für {subject}].</translation>
    </message>
    <message>
        <source>Each reader undoes only what that reader did.</source>
        <translation>Jeder Befunder macht nur das rückgängig, was er selbst getan hat.</translation>
    </message>
    <message>
        <source>There is nothing to redo[ for {subject}].</source>
        <translation>Es gibt nichts zu wiederholen[ für {subject}].</translation>
    </message>
    <message>
        <source>Redo takes back an undo, until something new is done.</source>
        <translation>Wiederholen nimmt ein Rückgängig zurück, bis etwas Neues getan wird.</translation>
    </message>
    <message>
        <source>The project has no reader {subject}.[ Known: {expected}.]</source>
        <translation>Das Projekt hat keinen Befunder {subject}.[ Bekannt: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>Wählen Sie einen Befunder aus der Liste, oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>Den Rahmen {subject} gibt es nicht mehr.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>Er wurde in der Zwischenzeit gelöscht; „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist kein Lauf.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>Zeigen Sie die Läufe mit fewboxctl runs an, oder trainieren Sie einen.</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Eine Datei des Laufs ist unverständlich: {subject}.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>Holen Sie den Ordner des Laufs erneut von seiner Quelle, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>A worker is busy with {subject} already[: {found}].</source>
        <translation>Ein Worker arbeitet schon an {subject}[: {found}].</translation>
    </message>
    <message>
        <source>The worker cannot be started, so nothing can be trained or predicted here.[ Program: {subject}.][ Found: {found}.]</source>
        <translation>Der Worker lässt sich nicht starten, deshalb kann hier nichts trainiert oder vorhergesagt werden.[ Programm: {subject}.][ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Install fewbox-worker again together with its LibTorch, or name another in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>Installieren Sie fewbox-worker mit seiner LibTorch neu, oder nennen Sie in FEWBOX_WORKER einen anderen. Befunden und Zeichnen gehen auch ohne ihn.</translation>
    </message>
    <message>
        <source>None of the images that have boxes has its file[ in {subject}].[ Found: {found}.]</source>
        <translation>Von keinem Bild mit Rahmen ist die Datei da[ in {subject}].[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Import the folder that holds the files: they are found by their names, and the boxes stay as they are.</source>
        <translation>Importieren Sie den Ordner mit den Dateien: Sie werden am Namen erkannt, und die Rahmen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>Warten Sie, bis er fertig ist, oder halten Sie ihn an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist noch nicht fertig.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>Warten Sie, oder setzen Sie ihn fort: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject}: Dieser Lauf lässt sich nicht fortsetzen.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>Starten Sie einen neuen Lauf mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>Es wurde kein Worker gefunden, daher kann hier nichts trainiert oder vorhergesagt werden.[ Gesucht: {subject}.][ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>Installieren Sie das Paket fewbox-worker, oder nennen Sie das Programm in FEWBOX_WORKER. Befunden und Zeichnen gehen ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>Der Worker endete vor seiner Arbeit.[ Lauf: {subject}.][ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>Ein Lauf hat eine log.txt in seinem Ordner; ein Training geht vom letzten Checkpoint weiter: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Der Worker spricht eine andere Sprache als dieses Programm.[ Lauf: {subject}.][ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Install fewbox and fewbox-worker of the same version.</source>
        <translation>Installieren Sie fewbox und fewbox-worker in derselben Version.</translation>
    </message>
    <message>
        <source>There was not enough memory[ for {subject}].[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>Der Speicher reichte nicht[ für {subject}].[ Frei: {found}.][ Benötigt: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds side by side (parallel_folds), a smaller micro_batch or a smaller preset, or close other programs.</source>
        <translation>Wählen Sie weniger Teile nebeneinander (parallel_folds), einen kleineren micro_batch oder eine kleinere Voreinstellung, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Training stopped as asked, with a checkpoint.[ Run: {subject}.][ Done: {found}.]</source>
        <translation>Das Training hielt wie gewünscht an, mit einem Checkpoint.[ Lauf: {subject}.][ Getan: {found}.]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>Weiter geht es mit fewboxctl train --resume.</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Das Training ist fehlgeschlagen.[ Wo: {subject}.][ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>Siehe log.txt im Ordner des Laufs; eine kleinere Lernrate hilft, wo Zahlen nicht endlich sind.</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Es gibt keinen Rahmen, aus dem gelernt werden könnte[, in {subject}].[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>Zeichnen Sie einige Rahmen, oder importieren Sie die Rahmenliste des NIH; unter einigen hundert Bildern mit Rahmen schlägt ein Netz selten die Untergrenze.</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Für so viele Teile gibt es zu wenige Patienten mit Rahmen[: {subject}].[ Gefunden: {found}.][ Mindestens: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>Wählen Sie weniger Teile, oder zeichnen Sie Rahmen für mehr Patienten.</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>Diese Auswahl gibt es für {subject} nicht[: {found}].[ Bekannt: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling; --help lists every setting.</source>
        <translation>Berichtigen Sie die Schreibweise; --help nennt jede Einstellung.</translation>
    </message>
    <message>
        <source>The setting {subject} cannot be[ {found}].[ Possible: {expected}.]</source>
        <translation>Die Einstellung {subject} kann nicht so sein[: {found}].[ Möglich: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation>Wählen Sie einen Wert in diesem Bereich.</translation>
    </message>
    <message>
        <source>The device {subject} cannot be used here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Das Gerät {subject} ist hier nicht nutzbar.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>Wählen Sie als Gerät auto oder cpu, oder installieren Sie ein LibTorch mit CUDA; fewboxctl doctor sagt, was vorhanden ist.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Die Gewichte passen nicht zum Netz: {subject}.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>Wählen Sie das Backbone, für das die Gewichte gemacht wurden; die Namen sind die von timm.</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist keine fehlerfreie safetensors-Datei.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again from its source, or let the run make it anew.</source>
        <translation>Kopieren Sie die Datei erneut von ihrer Quelle, oder lassen Sie den Lauf sie neu erzeugen.</translation>
    </message>
    <message>
        <source>This box for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>Diesen Rahmen für {subject} können Sie nicht ändern.[ Er gehört: {found}.]</translation>
    </message>
    <message>
        <source>Draw a box of your own or set the finding: your answer goes before an imported one, and beside another reader&apos;s.</source>
        <translation>Zeichnen Sie einen eigenen Rahmen, oder setzen Sie den Befund: Ihre Angabe geht einer importierten vor und steht neben der eines anderen Befunders.</translation>
    </message>
    <message>
        <source>{subject} holds an image that is already there.[ It is that of {found}.]</source>
        <translation>{subject} enthält ein Bild, das schon da ist.[ Es ist das von {found}.]</translation>
    </message>
    <message>
        <source>The first was taken and this one passed over; if it is another image, give it a name or UID of its own.</source>
        <translation>Das erste wurde genommen, dieses übergangen; ist es ein anderes Bild, geben Sie ihm einen eigenen Namen oder eine eigene UID.</translation>
    </message>
    <message>
        <source>{subject} has no such frame[: {found} was asked for].[ It has {expected}.]</source>
        <translation>{subject} hat keinen solchen Frame[: Verlangt war {found}].[ Vorhanden: {expected}.]</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>Frames werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The split {subject} cannot be used.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Die Aufteilung {subject} ist nicht verwendbar.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>Eine Aufteilung ist eine CSV-Datei mit den Spalten image und part (train, validation oder test), oder die train_val_list.txt des NIH mit test_list.txt daneben.</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>Patient {subject} steht in zwei Teilen der Aufteilung.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>Geben Sie alle Bilder eines Patienten in denselben Teil, sonst wäre der Test nicht blind.</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Das Experiment {subject} lässt sich nicht lesen.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>Beginnen Sie es neu unter anderem Namen; die Läufe, die es gemacht hat, sind noch da.</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Etwas ist schiefgegangen, wofür Fewbox keinen Namen hat.[ Wo: {subject}.][ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>Bitte melden Sie es mit diesem Text und dem Protokoll.</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ Reason: {found}.]</source>
        <translation>{subject} lässt sich nicht schreiben.[ Grund: {found}.]</translation>
    </message>
    <message>
        <source>There is no point {subject} any more.[ Found: {found}.]</source>
        <translation>Den Punkt {subject} gibt es nicht mehr.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>It was removed or became a box in the meantime; undo brings it back.</source>
        <translation>Er wurde in der Zwischenzeit gelöscht oder zu einem Rahmen; „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
        <source>{subject} is no step of yours that one can go back to.[ It is {found}.]</source>
        <translation>{subject} ist kein Schritt von Ihnen, zu dem man zurückkehren kann.[ Es ist {found}.]</translation>
    </message>
    <message>
        <source>Choose one of your own steps that is in force; the history lists them, newest first.</source>
        <translation>Wählen Sie einen Ihrer eigenen Schritte, der in Kraft ist; der Verlauf zeigt sie, neueste zuerst.</translation>
    </message>
    <message>
        <source>{subject} is marked here, so it is present.[ Boxes and points: {found}.]</source>
        <translation>{subject} ist hier markiert, also vorhanden.[ Rahmen und Punkte: {found}.]</translation>
    </message>
    <message>
        <source>Remove the boxes and points for this finding first.</source>
        <translation>Löschen Sie zuerst die Rahmen und Punkte für diesen Befund.</translation>
    </message>
    <message>
        <source>The point for {subject} is not on the image.[ Found: {found}.][ The image: {expected}.]</source>
        <translation>Der Punkt für {subject} liegt nicht auf dem Bild.[ Gefunden: {found}.][ Das Bild: {expected}.]</translation>
    </message>
    <message>
        <source>Set it on the film itself.</source>
        <translation>Setzen Sie ihn auf die Aufnahme selbst.</translation>
    </message>
    <message>
        <source>This point for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>Diesen Punkt für {subject} können Sie nicht ändern.[ Er gehört: {found}.]</translation>
    </message>
    <message>
        <source>Set a point of your own beside it.</source>
        <translation>Setzen Sie einen eigenen Punkt daneben.</translation>
    </message>
    <message>
        <source>{subject} is yours to read blinded, and you have not completed it: the other readers&apos; answers stay hidden until then.</source>
        <translation>{subject} ist Ihnen zur verblindeten Befundung zugewiesen und noch nicht abgeschlossen: Die Angaben der anderen Befunder bleiben bis dahin verborgen.</translation>
    </message>
    <message>
        <source>Complete your own read of it first, then adjudicate.</source>
        <translation>Schließen Sie zuerst Ihre eigene Befundung ab, dann folgt der Schiedsentscheid.</translation>
    </message>
    <message>
        <source>The finding {subject} cannot be added.[ Found: {found}.]</source>
        <translation>Der Befund {subject} kann nicht aufgenommen werden.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Choose another name or short name; fewboxctl finding list shows those that the project has.</source>
        <translation>Wählen Sie einen anderen Namen oder ein anderes Kürzel; fewboxctl finding list zeigt die Befunde des Projekts.</translation>
    </message>
    <message>
        <source>{subject} has a name that is not UTF-8, so it cannot be opened here.[ Found: {found}.]</source>
        <translation>Der Name von {subject} ist kein UTF-8, deshalb lässt sich die Datei hier nicht öffnen.[ Gefunden: {found}.]</translation>
    </message>
    <message>
        <source>Rename it, for example with convmv -f latin1 -t utf8, and import again; the rest is in.</source>
        <translation>Benennen Sie sie um, zum Beispiel mit convmv -f latin1 -t utf8, und importieren Sie erneut; alles Übrige ist übernommen.</translation>
    </message>
    <message>
        <source>Nothing is written onto {subject}, which belongs to the project.[ It is {found}.]</source>
        <translation>{subject} wird nicht überschrieben, denn die Datei gehört zum Projekt.[ Sie ist: {found}.]</translation>
    </message>
    <message>
        <source>Choose another place; nothing was touched.</source>
        <translation>Wählen Sie einen anderen Ort; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>{subject} is no radiograph.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} ist keine Röntgenaufnahme.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>It was left out. If it shows a film all the same, save it as PNG and import that.</source>
        <translation>Es wurde ausgelassen. Zeigt es dennoch eine Aufnahme, speichern Sie es als PNG und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>The letters of {subject} cannot be told.[ It looks like {found}.]</source>
        <translation>Die Zeichenkodierung von {subject} ist nicht zu erkennen.[ Es sieht aus wie {found}.]</translation>
    </message>
    <message>
        <source>Save the table as UTF-8 and import again.</source>
        <translation>Speichern Sie die Tabelle als UTF-8 und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>It cannot be told which image {subject} is.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Es ist nicht eindeutig, welches Bild {subject} ist.[ Gefunden: {found}.][ Erwartet: {expected}.]</translation>
    </message>
    <message>
        <source>Nothing was guessed. Name the files with their folders, as they lie below the folder of the images, and import again.</source>
        <translation>Es wurde nichts geraten. Nennen Sie die Dateien mit ihren Ordnern, wie sie unter dem Ordner der Bilder liegen, und importieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Atelectasis</source>
        <translation>Atelektase</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>Kardiomegalie</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Pleuraerguss</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Infiltrat</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Raumforderung</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>Rundherd</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>Pneumothorax</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidierung</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>Lungenödem</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>Emphysem</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>Fibrose</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>Pleuraverdickung</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>Hernie</translation>
    </message>
    <message>
        <source>Ate</source>
        <translation>Ate</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Kar</translation>
    </message>
    <message>
        <source>Eff</source>
        <translation>Erg</translation>
    </message>
    <message>
        <source>Inf</source>
        <translation>Inf</translation>
    </message>
    <message>
        <source>Mas</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Rdh</translation>
    </message>
    <message>
        <source>Pna</source>
        <translation>Pne</translation>
    </message>
    <message>
        <source>Ptx</source>
        <translation>Ptx</translation>
    </message>
    <message>
        <source>Con</source>
        <translation>Kon</translation>
    </message>
    <message>
        <source>Ede</source>
        <translation>Öde</translation>
    </message>
    <message>
        <source>Emp</source>
        <translation>Emp</translation>
    </message>
    <message>
        <source>Fib</source>
        <translation>Fib</translation>
    </message>
    <message>
        <source>PlT</source>
        <translation>PlV</translation>
    </message>
    <message>
        <source>Her</source>
        <translation>Her</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>annotate::AgreementModel</name>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1: Cohen’s κ of the labels, agreement beyond chance, with its 95 % interval by patient</source>
        <translation>%1: Cohens κ der Angaben, die Übereinstimmung über den Zufall hinaus, mit ihrem 95-%-Intervall nach Patienten</translation>
    </message>
    <message>
        <source>%1: κ is not defined where both readers always gave the same one answer</source>
        <translation>%1: κ ist nicht definiert, wo beide Befunder stets dieselbe eine Angabe machten</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same label in %2 of %n image(s)</source>
        <translation>
            <numerusform>%1: dieselbe Angabe bei %2 von %n Bild</numerusform>
            <numerusform>%1: dieselbe Angabe bei %2 von %n Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: IoU of the readers’ boxes, mean over %n image(s) that both boxed, with its 95 % interval by patient; %2 boxed by one alone</source>
        <translation>
            <numerusform>%1: IoU der Rahmen der Befunder, Mittel über %n Bild, auf dem beide Rahmen zeichneten, mit dem 95-%-Intervall nach Patienten; %2 nur von einem</numerusform>
            <numerusform>%1: IoU der Rahmen der Befunder, Mittel über %n Bilder, auf denen beide Rahmen zeichneten, mit dem 95-%-Intervall nach Patienten; %2 nur von einem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show where they differ</source>
        <translation>%1: zeigen, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Cohen’s κ of the labels</source>
        <translation>Cohens κ der Angaben</translation>
    </message>
    <message>
        <source>Share of images with the same label</source>
        <translation>Anteil der Bilder mit derselben Angabe</translation>
    </message>
    <message>
        <source>IoU of the boxes</source>
        <translation>IoU der Rahmen</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Images on which they differ: another label, or boxes of two places</source>
        <translation>Bilder, auf denen sie sich unterscheiden: andere Angabe oder Rahmen an zwei Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%1: κ is given from %2 images on that both answered; here it is %n</source>
        <translation>
            <numerusform>%1: κ wird ab %2 Bildern angegeben, die beide beantworteten; hier ist es %n</numerusform>
            <numerusform>%1: κ wird ab %2 Bildern angegeben, die beide beantworteten; hier sind es %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <comment>images that one reader alone has boxed</comment>
        <translation>
            <numerusform>%n allein</numerusform>
            <numerusform>%n allein</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in no image do both have boxes; %2 boxed by one alone</source>
        <translation>%1: auf keinem Bild haben beide Rahmen; %2 nur von einem umrahmt</translation>
    </message>
</context>
<context>
    <name>annotate::AgreementView</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Save these figures as a table (CSV)</source>
        <translation>Diese Zahlen als Tabelle sichern (CSV)</translation>
    </message>
    <message>
        <source>Which two readers</source>
        <translation>Welche zwei Befunder</translation>
    </message>
    <message>
        <source>What “unsure” counts as</source>
        <translation>Wofür „unsicher“ zählt</translation>
    </message>
    <message>
        <source>Agreement by finding</source>
        <translation>Übereinstimmung nach Befund</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Agreement shows once two readers have read the same images. Assign some to a second reader above.</source>
        <translation>Übereinstimmung erscheint, sobald zwei Befunder dieselben Bilder befundet haben. Weisen Sie oben einige einem zweiten Befunder zu.</translation>
    </message>
    <message>
        <source>No image has been answered by two readers yet. A blinded reading counts once it is complete.</source>
        <translation>Noch kein Bild wurde von zwei Befundern beantwortet. Eine verblindete Befundung zählt, sobald sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Save the readers’ agreement</source>
        <translation>Übereinstimmung der Befunder sichern</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>“unsure” is an answer of its own</source>
        <translation>„unsicher“ ist eine eigene Angabe</translation>
    </message>
    <message>
        <source>“unsure” counts as present</source>
        <translation>„unsicher“ zählt als vorhanden</translation>
    </message>
    <message>
        <source>“unsure” counts as absent</source>
        <translation>„unsicher“ zählt als nicht vorhanden</translation>
    </message>
    <message>
        <source>“unsure” is left out</source>
        <translation>„unsicher“ bleibt außen vor</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>Die Übereinstimmung wird berechnet</translation>
    </message>
</context>
<context>
    <name>annotate::AssignForm</name>
    <message>
        <source>Reader: choose, or type a new name</source>
        <translation>Befunder: wählen oder neuen Namen eingeben</translation>
    </message>
    <message>
        <source>Reader who is given the studies</source>
        <translation>Befunder, der die Studien bekommt</translation>
    </message>
    <message>
        <source>A name that is not in the list yet is a new reader</source>
        <translation>Ein Name, der noch nicht in der Liste steht, ist ein neuer Befunder</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Welche Studien</translation>
    </message>
    <message>
        <source>All in the worklist</source>
        <translation>Alle der Arbeitsliste</translation>
    </message>
    <message>
        <source>By lot, every finding</source>
        <translation>Per Los, jeder Befund</translation>
    </message>
    <message>
        <source>Every n-th of the list</source>
        <translation>Jede n-te der Liste</translation>
    </message>
    <message>
        <source>Of the worklist as it is filtered now. By lot: findings take turns, the rarest first, and so do films without any, so that agreement can be told for each.</source>
        <translation>Aus der Arbeitsliste, wie sie jetzt gefiltert ist. Per Los: Die Befunde wechseln sich ab, der seltenste zuerst, und ebenso Aufnahmen ohne Befund, damit sich die Übereinstimmung für jeden sagen lässt.</translation>
    </message>
    <message>
        <source>How many studies</source>
        <translation>Wie viele Studien</translation>
    </message>
    <message>
        <source>n: the first study, and every n-th from there</source>
        <translation>n: die erste Studie und von da an jede n-te</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Verblindet</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) in the worklist as it is filtered now</source>
        <translation>
            <numerusform>%n Bild in der Arbeitsliste, wie sie jetzt gefiltert ist</numerusform>
            <numerusform>%n Bilder in der Arbeitsliste, wie sie jetzt gefiltert ist</numerusform>
        </translation>
    </message>
    <message>
        <source>This project can only be read</source>
        <translation>Dieses Projekt lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Name a reader first</source>
        <translation>Nennen Sie zuerst einen Befunder</translation>
    </message>
    <message>
        <source>The worklist is empty as it is filtered now</source>
        <translation>Die Arbeitsliste ist leer, wie sie jetzt gefiltert ist</translation>
    </message>
    <message>
        <source>One step, which undo takes back</source>
        <translation>Ein Schritt, den „Rückgängig“ zurücknimmt</translation>
    </message>
    <message numerus="yes">
        <source>Studies by lot: %1, from %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>Studien per Los: %1, aus %n Bild der Arbeitsliste; Aufnahmen eines Tages bleiben zusammen</numerusform>
            <numerusform>Studien per Los: %1, aus %n Bildern der Arbeitsliste; Aufnahmen eines Tages bleiben zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Studies 1, %1, %2 … of %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>Studien 1, %1, %2 … von %n Bild der Arbeitsliste; Aufnahmen eines Tages bleiben zusammen</numerusform>
            <numerusform>Studien 1, %1, %2 … von %n Bildern der Arbeitsliste; Aufnahmen eines Tages bleiben zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other readers’ answers and imported boxes stay hidden on these images until this reader has completed them, and the reading does not count for training before</source>
        <translation>Die Angaben anderer Befunder und importierte Rahmen bleiben auf diesen Bildern verborgen, bis dieser Befunder sie abgeschlossen hat; vorher zählt die Befundung nicht für das Training</translation>
    </message>
</context>
<context>
    <name>annotate::BoxHand</name>
    <message>
        <source>The last mark for %1 is gone; its label is back to “not asked”.</source>
        <translation>Die letzte Markierung für %1 ist weg; die Angabe ist wieder „ohne Angabe“.</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “absent”.</source>
        <translation>Die letzte Markierung für %1 ist weg; die Angabe ist wieder „nicht vorhanden“.</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “unsure”.</source>
        <translation>Die letzte Markierung für %1 ist weg; die Angabe ist wieder „unsicher“.</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>This box is not yours to change. Draw one of your own.</source>
        <translation>Diesen Rahmen können Sie nicht ändern. Zeichnen Sie einen eigenen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this box is yours now, and %n other imported one(s) with it.</source>
        <translation>
            <numerusform>%1: Dieser Rahmen gehört jetzt Ihnen, und ein weiterer importierter mit ihm.</numerusform>
            <numerusform>%1: Dieser Rahmen gehört jetzt Ihnen, und %n weitere importierte mit ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the imported box is yours now.</source>
        <translation>%1: Der importierte Rahmen gehört jetzt Ihnen.</translation>
    </message>
    <message>
        <source>What was imported stays on record. Say “absent” for %1, and this box no longer counts; or change it, and it is yours.</source>
        <translation>Was importiert wurde, bleibt erhalten. Mit „nicht vorhanden“ für %1 zählt dieser Rahmen nicht mehr; ändern Sie ihn, so gehört er Ihnen.</translation>
    </message>
    <message>
        <source>What was imported stays on record. Change the box, and it is yours; then a digit gives it another finding.</source>
        <translation>Was importiert wurde, bleibt erhalten. Ändern Sie den Rahmen, so gehört er Ihnen; dann gibt ihm eine Ziffer einen anderen Befund.</translation>
    </message>
    <message>
        <source>Too thin for a box on the screen: nothing was changed. Zoom in for a small one; Del deletes.</source>
        <translation>Auf dem Bildschirm zu schmal für einen Rahmen: nichts wurde geändert. Für einen kleinen hineinzoomen; Entf löscht.</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>x </source>
        <translation>x</translation>
    </message>
    <message>
        <source>Left edge, image pixels</source>
        <translation>Linker Rand, Bildpixel</translation>
    </message>
    <message>
        <source>y </source>
        <translation>y</translation>
    </message>
    <message>
        <source>Top edge, image pixels</source>
        <translation>Oberer Rand, Bildpixel</translation>
    </message>
    <message>
        <source>w </source>
        <translation>b</translation>
    </message>
    <message>
        <source>Width, image pixels</source>
        <translation>Breite, Bildpixel</translation>
    </message>
    <message>
        <source>h </source>
        <translation>h</translation>
    </message>
    <message>
        <source>Height, image pixels</source>
        <translation>Höhe, Bildpixel</translation>
    </message>
    <message>
        <source>Show this mark</source>
        <translation>Diese Markierung zeigen</translation>
    </message>
    <message>
        <source>Hide this mark</source>
        <translation>Diese Markierung ausblenden</translation>
    </message>
    <message>
        <source>Across, image pixels</source>
        <translation>Waagerecht, Bildpixel</translation>
    </message>
    <message>
        <source>Down, image pixels</source>
        <translation>Senkrecht, Bildpixel</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>x reicht auf diesem Bild von %1 bis %2: Der Punkt bleibt, wo er war.</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>y reicht auf diesem Bild von %1 bis %2: Der Punkt bleibt, wo er war.</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 at this width: the box stays where it was.</source>
        <translation>x reicht bei dieser Breite von %1 bis %2: Der Rahmen bleibt, wo er war.</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 at this height: the box stays where it was.</source>
        <translation>y reicht bei dieser Höhe von %1 bis %2: Der Rahmen bleibt, wo er war.</translation>
    </message>
    <message>
        <source>w goes from %1 to %2 from this left edge: the box stays as it was.</source>
        <translation>w reicht von diesem linken Rand aus von %1 bis %2: Der Rahmen bleibt, wie er war.</translation>
    </message>
    <message>
        <source>h goes from %1 to %2 from this top edge: the box stays as it was.</source>
        <translation>h reicht von diesem oberen Rand aus von %1 bis %2: Der Rahmen bleibt, wie er war.</translation>
    </message>
    <message>
        <source>That is no figure: the point stays where it was.</source>
        <translation>Das ist keine Zahl: Der Punkt bleibt, wo er war.</translation>
    </message>
    <message>
        <source>That is no figure: the box stays as it was.</source>
        <translation>Das ist keine Zahl: Der Rahmen bleibt, wie er war.</translation>
    </message>
</context>
<context>
    <name>annotate::DisagreementModel</name>
    <message>
        <source>Both boxed it, in two places: IoU %1</source>
        <translation>Beide haben einen Rahmen, an zwei Stellen: IoU %1</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1. Adjudicated</source>
        <translation>%1. Entschieden</translation>
    </message>
    <message>
        <source>%1 boxed it; %2 completed the read without an answer</source>
        <translation>%1 hat umrahmt; %2 hat ohne Angabe abgeschlossen</translation>
    </message>
</context>
<context>
    <name>annotate::FilmRows</name>
    <message>
        <source>%1 · follow-up %2</source>
        <translation>%1 · Verlauf %2</translation>
    </message>
</context>
<context>
    <name>annotate::FilmWays</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reads the file once more: its drive or share may be back</source>
        <translation>Liest die Datei noch einmal: Laufwerk oder Freigabe sind vielleicht wieder da</translation>
    </message>
    <message>
        <source>Import its folder …</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>A film that was moved or renamed is known again; its boxes and labels stay</source>
        <translation>Eine verschobene oder umbenannte Aufnahme wird wiedererkannt; Rahmen und Angaben bleiben</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsList</name>
    <message>
        <source>overruled</source>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %2, %n box(es)</source>
        <translation>
            <numerusform>%1: %2, %n Rahmen</numerusform>
            <numerusform>%1: %2, %n Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, says the report</source>
        <translation>%1: %2, laut Bericht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Ohne Befund</translation>
    </message>
    <message>
        <source>Boxes on this image</source>
        <translation>Rahmen auf diesem Bild</translation>
    </message>
    <message>
        <source>None yet. Press B, then drag over the finding.</source>
        <translation>Noch keine. Taste B drücken, dann über den Befund ziehen.</translation>
    </message>
    <message>
        <source>Complete, next</source>
        <translation>Fertig, weiter</translation>
    </message>
</context>
<context>
    <name>annotate::GestureQueue</name>
    <message>
        <source>Draw box: %1</source>
        <translation>Rahmen zeichnen: %1</translation>
    </message>
    <message>
        <source>Move box: %1</source>
        <translation>Rahmen verschieben: %1</translation>
    </message>
    <message>
        <source>Set the box’s finding: %1</source>
        <translation>Befund des Rahmens setzen: %1</translation>
    </message>
    <message>
        <source>Delete box: %1</source>
        <translation>Rahmen löschen: %1</translation>
    </message>
    <message>
        <source>Set label: %1</source>
        <translation>Angabe setzen: %1</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Ohne Befund</translation>
    </message>
    <message>
        <source>Complete the read</source>
        <translation>Befundung abschließen</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Set point: %1</source>
        <translation>Punkt setzen: %1</translation>
    </message>
    <message>
        <source>Move point: %1</source>
        <translation>Punkt verschieben: %1</translation>
    </message>
    <message>
        <source>Set the point’s finding: %1</source>
        <translation>Befund des Punkts setzen: %1</translation>
    </message>
    <message>
        <source>Delete point: %1</source>
        <translation>Punkt löschen: %1</translation>
    </message>
    <message>
        <source>Draw box from a point: %1</source>
        <translation>Rahmen aus einem Punkt zeichnen: %1</translation>
    </message>
    <message>
        <source>Look at the model before the read was complete</source>
        <translation>Modell angesehen, bevor die Befundung fertig war</translation>
    </message>
    <message>
        <source>Answer proposals</source>
        <translation>Vorschläge beantworten</translation>
    </message>
    <message>
        <source>Assign images</source>
        <translation>Bilder zuweisen</translation>
    </message>
    <message>
        <source>Take back an assignment</source>
        <translation>Zuweisung zurücknehmen</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>Schiedsentscheid: %1</translation>
    </message>
    <message>
        <source>Answer a suspicion</source>
        <translation>Auffälligkeit beantworten</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Befund aufnehmen</translation>
    </message>
    <message>
        <source>Answer a suspicion: %1</source>
        <translation>Auffälligkeit beantworten: %1</translation>
    </message>
    <message>
        <source>Accept proposal: %1</source>
        <translation>Vorschlag annehmen: %1</translation>
    </message>
    <message>
        <source>Accept proposal, edited: %1</source>
        <translation>Vorschlag geändert annehmen: %1</translation>
    </message>
    <message>
        <source>Reject proposal: %1</source>
        <translation>Vorschlag verwerfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag verwerfen</numerusform>
            <numerusform>%n Vorschläge verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over an imported box: %1</source>
        <translation>Importierten Rahmen übernehmen: %1</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>In diesem Projekt wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Nothing has been done to this image yet.</source>
        <translation>An diesem Bild wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>Wählen Sie einen Schritt, zu dem Sie zurück wollen.</translation>
    </message>
    <message>
        <source>A step of %1. Only its own reader can take it back.</source>
        <translation>Ein Schritt von %1. Nur dieser Befunder kann ihn zurücknehmen.</translation>
    </message>
    <message>
        <source>Something still waits to be saved.</source>
        <translation>Etwas wartet noch auf das Speichern.</translation>
    </message>
    <message>
        <source>This is how things are now.</source>
        <translation>So steht es jetzt.</translation>
    </message>
    <message>
        <source>Do again up to this step</source>
        <translation>Bis zu diesem Schritt wiederholen</translation>
    </message>
    <message>
        <source>Go back to this step</source>
        <translation>Zu diesem Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Later steps of yours on other images are taken back too.</source>
        <translation>Ihre späteren Schritte an anderen Bildern werden mit zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n Schritt wiederholt.</numerusform>
            <numerusform>%n Schritte wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back; redo brings each of them again.</source>
        <translation>
            <numerusform>%n Schritt zurückgenommen; „Wiederholen“ bringt ihn zurück.</numerusform>
            <numerusform>%n Schritte zurückgenommen; „Wiederholen“ bringt sie einzeln zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::LabelHand</name>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n importierter Rahmen überstimmt: Ihr „nicht vorhanden“ geht dem Import vor, und das Training folgt dem Befunder.</numerusform>
            <numerusform>%n importierte Rahmen überstimmt: Ihr „nicht vorhanden“ geht dem Import vor, und das Training folgt dem Befunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ModelCurtain</name>
    <message>
        <source>The model is hidden until you have completed your first reading, so that it does not pull your judgement.</source>
        <translation>Das Modell bleibt verborgen, bis Sie Ihre erste Befundung abschließen, damit es Ihr Urteil nicht lenkt.</translation>
    </message>
    <message>
        <source>You have completed the first reading; the model is shown since.</source>
        <translation>Sie haben die erste Befundung abgeschlossen; seither ist das Modell zu sehen.</translation>
    </message>
    <message>
        <source>You looked at the model before your first reading was complete; that is recorded.</source>
        <translation>Sie haben das Modell angesehen, bevor Ihre erste Befundung fertig war; das ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>annotate::ModelDesk</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>The selected one; with none selected, the first one is selected.</source>
        <translation>Den ausgewählten; ist keiner ausgewählt, wird der erste ausgewählt.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>In one step of undo.</source>
        <translation>In einem Schritt.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>The selected one; Del does it too.</source>
        <translation>Den ausgewählten; Entf tut es auch.</translation>
    </message>
    <message>
        <source>Reject all proposals</source>
        <translation>Alle Vorschläge verwerfen</translation>
    </message>
    <message>
        <source>Complete the read and stay</source>
        <translation>Befundung abschließen und bleiben</translation>
    </message>
    <message>
        <source>Then the model is shown.</source>
        <translation>Dann wird das Modell gezeigt.</translation>
    </message>
    <message>
        <source>The model’s blobs</source>
        <translation>Areale des Modells</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>Felder, geglättet oder Umriss, der Reihe nach</translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation>Cut-off senken</translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation>Umschalt und das Rad tun es über der Aufnahme.</translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation>Cut-off heben</translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation>Cut-off aus den Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Next suggested film</source>
        <translation>Nächste vorgeschlagene Aufnahme</translation>
    </message>
    <message>
        <source>Of the films to box next.</source>
        <translation>Von den Aufnahmen, die als Nächste Rahmen brauchen.</translation>
    </message>
    <message>
        <source>The read is complete; the model is shown.</source>
        <translation>Die Befundung ist abgeschlossen; das Modell wird gezeigt.</translation>
    </message>
    <message>
        <source>The read is complete.</source>
        <translation>Die Befundung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>A click shows it now, which is recorded.</source>
        <translation>Ein Klick zeigt es jetzt, was festgehalten wird.</translation>
    </message>
    <message>
        <source>%1 or a click shows it now, which is recorded.</source>
        <translation>%1 oder ein Klick zeigt es jetzt, was festgehalten wird.</translation>
    </message>
    <message>
        <source>The model’s blobs (%1)</source>
        <translation>Areale des Modells (%1)</translation>
    </message>
    <message>
        <source>Cut-off: Shift+wheel. Opacity: Alt+wheel. Patches, smooth or outline: V.</source>
        <translation>Cut-off: Umschalt+Rad. Deckkraft: Alt+Rad. Felder, geglättet oder Umriss: V.</translation>
    </message>
    <message>
        <source>There is no proposal to answer.</source>
        <translation>Es gibt keinen Vorschlag zu beantworten.</translation>
    </message>
    <message>
        <source>This read is complete.</source>
        <translation>Diese Befundung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>You have seen the model on this film: that stays recorded, and it stays in sight.</source>
        <translation>Sie haben das Modell auf dieser Aufnahme gesehen: Das bleibt vermerkt, und es bleibt sichtbar.</translation>
    </message>
</context>
<context>
    <name>annotate::NextBoxButton</name>
    <message>
        <source>Finding of the next box: press its digit, or choose here</source>
        <translation>Befund des nächsten Rahmens: seine Ziffer drücken oder hier wählen</translation>
    </message>
    <message>
        <source>Next box: %1</source>
        <translation>Nächster Rahmen: %1</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsModel</name>
    <message>
        <source>Adjudicated: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n box(es) of a reader</source>
        <translation>
            <numerusform>Entschieden: %1, %n Rahmen eines Befunders</numerusform>
            <numerusform>Entschieden: %1, %n Rahmen eines Befunders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n mean box(es)</source>
        <translation>
            <numerusform>Entschieden: %1, %n gemittelter Rahmen</numerusform>
            <numerusform>Entschieden: %1, %n gemittelte Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n new box(es)</source>
        <translation>
            <numerusform>Entschieden: %1, %n neuer Rahmen</numerusform>
            <numerusform>Entschieden: %1, %n neue Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 zu %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %3, %n box(es)</source>
        <translation>
            <numerusform>%1 zu %2: %3, %n Rahmen</numerusform>
            <numerusform>%1 zu %2: %3, %n Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels differ</source>
        <translation>Die Angaben unterscheiden sich</translation>
    </message>
    <message>
        <source>IoU of the boxes %1</source>
        <translation>IoU der Rahmen %1</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Sie stimmen überein</translation>
    </message>
    <message>
        <source>One reader alone answered</source>
        <translation>Nur ein Befunder hat geantwortet</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Wie weit sie übereinstimmen</translation>
    </message>
    <message>
        <source>One boxed it, another completed the read without an answer</source>
        <translation>Einer hat umrahmt, ein anderer ohne Angabe abgeschlossen</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsPanel</name>
    <message>
        <source>Opinions</source>
        <translation>Meinungen</translation>
    </message>
    <message>
        <source>%1 reads it blinded; that answer shows once it is complete.</source>
        <translation>%1 befundet es verblindet; die Angabe erscheint, sobald sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>Kein Bild ist offen</translation>
    </message>
    <message>
        <source>Open one to see what its readers said.</source>
        <translation>Öffnen Sie eines, um zu sehen, was seine Befunder sagten.</translation>
    </message>
    <message>
        <source>You read this image blinded</source>
        <translation>Sie befunden dieses Bild verblindet</translation>
    </message>
    <message>
        <source>What other readers said shows here once you have completed it.</source>
        <translation>Was andere Befunder sagten, erscheint hier, sobald Sie es abgeschlossen haben.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Noch hat niemand geantwortet</translation>
    </message>
    <message>
        <source>Opinions stand here side by side once two readers have read this image.</source>
        <translation>Hier stehen Meinungen nebeneinander, sobald zwei Befunder dieses Bild befundet haben.</translation>
    </message>
    <message>
        <source>One opinion so far</source>
        <translation>Bisher eine Meinung</translation>
    </message>
    <message>
        <source>%1 alone has answered. A second reader can be given this image on the page Readers.</source>
        <translation>Nur %1 hat geantwortet. Auf der Seite „Befunder“ lässt sich dieses Bild einem zweiten Befunder geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n abweichend</numerusform>
            <numerusform>%n abweichend</numerusform>
        </translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>alle einig</translation>
    </message>
    <message>
        <source>labels differ</source>
        <translation>Angaben verschieden</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <translation>
            <numerusform>%1, %n Punkt</numerusform>
            <numerusform>%1, %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this box on the film</source>
        <translation>Diesen Rahmen auf der Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What %1 said holds for this finding: label and boxes</source>
        <translation>Was %1 sagte, gilt für diesen Befund: Angabe und Rahmen</translation>
    </message>
    <message>
        <source>%1 did not answer this finding</source>
        <translation>%1 hat zu diesem Befund nicht geantwortet</translation>
    </message>
    <message>
        <source>%1–%2 IoU %3</source>
        <translation>%1–%2 IoU %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Nothing is adjudicated any more; every opinion stays</source>
        <translation>Nichts ist mehr entschieden; jede Meinung bleibt</translation>
    </message>
    <message>
        <source>Draw the box on the film; Esc gives up.</source>
        <translation>Zeichnen Sie den Rahmen auf der Aufnahme; Esc gibt auf.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Mean box</source>
        <translation>Gemittelter Rahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1</source>
        <translation>
            <numerusform>%n Rahmen von %1</numerusform>
            <numerusform>%n Rahmen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a partner: %1. Take one reader’s boxes, or draw.</source>
        <translation>Ohne Gegenstück: %1. Nehmen Sie die Rahmen eines Befunders, oder zeichnen Sie.</translation>
    </message>
    <message>
        <source>The mean of the readers’ boxes that overlap</source>
        <translation>Das Mittel der Rahmen, die sich überlappen</translation>
    </message>
    <message>
        <source>No two readers’ boxes overlap</source>
        <translation>Keine Rahmen zweier Befunder überlappen sich</translation>
    </message>
    <message>
        <source>One more box</source>
        <translation>Noch ein Rahmen</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Neuer Rahmen</translation>
    </message>
    <message>
        <source>Draw the box that holds on the film</source>
        <translation>Den Rahmen, der gelten soll, auf der Aufnahme zeichnen</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>Ohne Rahmen</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>Schiedsentscheid: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>passed over by one</source>
        <translation>von einem übergangen</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsTable</name>
    <message>
        <source>What each reader said</source>
        <translation>Was jeder Befunder sagte</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalHand</name>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted, in one step.</source>
        <translation>
            <numerusform>%n Vorschlag angenommen, in einem Schritt.</numerusform>
            <numerusform>%n Vorschläge angenommen, in einem Schritt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) rejected, in one step.</source>
        <translation>
            <numerusform>%n Vorschlag verworfen, in einem Schritt.</numerusform>
            <numerusform>%n Vorschläge verworfen, in einem Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2
Proposed by run %3: peak %4, mean %5; the box fits the blob with IoU %6.
Enter accepts it, Del rejects it; moving it accepts it as moved.</source>
        <translation>%1 · %2
Vorgeschlagen von Lauf %3: Spitze %4, Mittel %5; der Rahmen passt zum Areal mit IoU %6.
Eingabe nimmt ihn an, Entf verwirft ihn; Verschieben nimmt ihn verschoben an.</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Whose proposals and blobs are shown</source>
        <translation>Wessen Vorschläge und Areale gezeigt werden</translation>
    </message>
    <message>
        <source>Complete and show</source>
        <translation>Abschließen und zeigen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>Newest run</source>
        <translation>Neuester Lauf</translation>
    </message>
    <message>
        <source>Run whose proposals are shown: %1</source>
        <translation>Lauf, dessen Vorschläge gezeigt werden: %1</translation>
    </message>
    <message>
        <source>The run proposes nothing on this film.</source>
        <translation>Der Lauf schlägt auf dieser Aufnahme nichts vor.</translation>
    </message>
    <message>
        <source>Nothing is left to answer on this film.</source>
        <translation>Auf dieser Aufnahme ist nichts mehr zu beantworten.</translation>
    </message>
    <message>
        <source>Proposal: %1, %2, %3</source>
        <translation>Vorschlag: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Annehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Reject (Del)</source>
        <translation>Verwerfen (Entf)</translation>
    </message>
    <message>
        <source>The newest run that has answered the film</source>
        <translation>Der neueste Lauf, der zu dieser Aufnahme geantwortet hat</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Run %1 so far: %2 accepted, %3 edited, %4 rejected.</source>
        <translation>Lauf %1 bisher: %2 angenommen, %3 geändert, %4 verworfen.</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Alle Aufnahmen vorhersagen</translation>
    </message>
    <message>
        <source>Of all findings, also of those labelled absent.</source>
        <translation>Zu allen Befunden, auch zu denen, die als nicht vorhanden angegeben sind.</translation>
    </message>
    <message>
        <source>Of all findings: this run learned from boxed films alone and cannot tell whether a finding is there, so most of these are false alarms.</source>
        <translation>Zu allen Befunden: Dieser Lauf hat nur von Aufnahmen mit Rahmen gelernt und erkennt nicht, ob ein Befund vorliegt; die meisten sind also Fehlalarme.</translation>
    </message>
    <message>
        <source>Only of what is labelled present or unsure here: this run learned from boxed films alone and cannot tell whether a finding is there.</source>
        <translation>Nur zu dem, was hier als vorhanden oder unsicher angegeben ist: Dieser Lauf hat nur von Aufnahmen mit Rahmen gelernt und erkennt nicht, ob ein Befund vorliegt.</translation>
    </message>
    <message>
        <source>Propose what is labelled or likely</source>
        <translation>Vorschlagen, was angegeben oder wahrscheinlich ist</translation>
    </message>
    <message>
        <source>Propose all findings</source>
        <translation>Alle Befunde vorschlagen</translation>
    </message>
    <message>
        <source>Peak: how sure the model is at the surest patch of the blob, 0 to 1. Mean of its patches: %1</source>
        <translation>Spitze: wie sicher das Modell im sichersten Feld des Areals ist, 0 bis 1. Mittel seiner Felder: %1</translation>
    </message>
    <message>
        <source>All</source>
        <comment>accept these proposals</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>annotate::ReadFilm</name>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>annotate::ReadNotices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%1: your box goes before %n imported one(s), in training too.</source>
        <translation>
            <numerusform>%1: Ihr Rahmen geht einem importierten vor, auch beim Training.</numerusform>
            <numerusform>%1: Ihr Rahmen geht %n importierten vor, auch beim Training.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the imported one too</source>
        <translation>Auch den importierten behalten</translation>
    </message>
    <message>
        <source>Keep the imported ones too</source>
        <translation>Auch die importierten behalten</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation>
            <numerusform>Nicht gespeichert: %n Eingabe wartet hier und wird erneut versucht. %1</numerusform>
            <numerusform>Nicht gespeichert: %n Eingaben warten hier und werden erneut versucht. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>annotate::ReadWorkspace</name>
    <message>
        <source>%1 y</source>
        <comment>years of age</comment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>Chest %1</source>
        <comment>view: PA, AP, lateral</comment>
        <translation>Thorax %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bit</source>
        <translation>%1 × %2 px, %3 Bit</translation>
    </message>
    <message>
        <source>%1 mm per px</source>
        <translation>%1 mm je px</translation>
    </message>
    <message>
        <source>%1 mm per px (%2)</source>
        <translation>%1 mm je px (%2)</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>Pixelgröße unbekannt</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Box for %1</source>
        <translation>Rahmen für %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Angabe zu %1</translation>
    </message>
    <message>
        <source>Present, unsure, absent, not asked, in turn.</source>
        <translation>Vorhanden, unsicher, nicht vorhanden, ohne Angabe, der Reihe nach.</translation>
    </message>
    <message>
        <source>Label: present, unsure, absent, not asked</source>
        <translation>Angabe: vorhanden, unsicher, nicht vorhanden, ohne Angabe</translation>
    </message>
    <message>
        <source>Hand on a box</source>
        <translation>Hand am Rahmen</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Draw a square</source>
        <translation>Ein Quadrat zeichnen</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Drag on the border</source>
        <translation>Am Rand ziehen</translation>
    </message>
    <message>
        <source>Move the selected box</source>
        <translation>Den ausgewählten Rahmen verschieben</translation>
    </message>
    <message>
        <source>Second click</source>
        <translation>Zweiter Klick</translation>
    </message>
    <message>
        <source>Select the box beneath</source>
        <translation>Den Rahmen darunter auswählen</translation>
    </message>
    <message>
        <source>Select the next box</source>
        <translation>Nächsten Rahmen auswählen</translation>
    </message>
    <message>
        <source>Select the previous box</source>
        <translation>Vorherigen Rahmen auswählen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move it by 1 px</source>
        <translation>Um 1 px verschieben</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move it by 10 px</source>
        <translation>Um 10 px verschieben</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move its right and bottom edge (Shift: 10 px)</source>
        <translation>Rechten und unteren Rand verschieben (Umschalt: 10 px)</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move its left and top edge (Shift: 10 px)</source>
        <translation>Linken und oberen Rand verschieben (Umschalt: 10 px)</translation>
    </message>
    <message>
        <source>Give up the drag, then the selection, then the mode</source>
        <translation>Erst das Ziehen aufgeben, dann die Auswahl, dann den Modus</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>A row of the worklist opens it here.</source>
        <translation>Eine Zeile der Arbeitsliste öffnet es hier.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Befunden</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <source>Stays on. Drag from any corner; Shift makes a square, Esc gives up.</source>
        <translation>Bleibt eingeschaltet. Von einer beliebigen Ecke ziehen; Umschalt macht ein Quadrat, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab do it while the film has the keyboard.</source>
        <translation>Tab und Umschalt+Tab tun es, solange die Aufnahme den Fokus hat.</translation>
    </message>
    <message>
        <source>Complete the read and go on</source>
        <translation>Befundung abschließen und weiter</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Ohne Befund</translation>
    </message>
    <message>
        <source>Every finding is absent, in one step.</source>
        <translation>Alle Befunde sind nicht vorhanden, in einem Schritt.</translation>
    </message>
    <message>
        <source>Wants a second look</source>
        <translation>Zur Wiedervorlage</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next unread image</source>
        <translation>Nächstes ungelesenes Bild</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Arbeitsliste durchsuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Nächster Rahmen</translation>
    </message>
    <message>
        <source>Everything in this list has been read.</source>
        <translation>Alles in dieser Liste ist gelesen.</translation>
    </message>
    <message>
        <source>This is the last image of the list.</source>
        <translation>Das ist das letzte Bild der Liste.</translation>
    </message>
    <message>
        <source>This is the first image of the list.</source>
        <translation>Das ist das erste Bild der Liste.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Es ist kein Bild offen.</translation>
    </message>
    <message>
        <source>There is no film to draw on.</source>
        <translation>Es gibt keine Aufnahme, auf der gezeichnet werden könnte.</translation>
    </message>
    <message>
        <source>No box is selected.</source>
        <translation>Kein Rahmen ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Es wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Es wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>„%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>„%1“ wiederholen</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Imported; your “absent” goes before it, in training too</source>
        <translation>Importiert; Ihr „nicht vorhanden“ geht vor, auch beim Training</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Leiste: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Leisten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, and the way back to any step</source>
        <translation>Was getan wurde, und der Weg zurück zu jedem Schritt</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>Punkte setzen</translation>
    </message>
    <message>
        <source>“It is here”, by a click: a cheaper mark than a box. In box mode a drag around it makes a box of it.</source>
        <translation>„Hier ist es“, mit einem Klick: eine billigere Markierung als ein Rahmen. Im Rahmenmodus macht Ziehen um sie herum einen Rahmen daraus.</translation>
    </message>
    <message>
        <source>Duplicate the selected box for another finding</source>
        <translation>Ausgewählten Rahmen für einen anderen Befund verdoppeln</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>Ausgewählte Markierung löschen</translation>
    </message>
    <message>
        <source>No mark is selected.</source>
        <translation>Keine Markierung ist ausgewählt.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>To box</source>
        <translation>Zu rahmen</translation>
    </message>
    <message>
        <source>Which film to box next, and why</source>
        <translation>Welche Aufnahme als Nächste Rahmen braucht, und warum</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Who reads what, and how far readers agree</source>
        <translation>Wer was befundet und wie weit Befunder übereinstimmen</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Labels, boxes and films that look wrong</source>
        <translation>Angaben, Rahmen und Aufnahmen, die falsch aussehen</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Meinungen</translation>
    </message>
    <message>
        <source>Who said what of this image, and what shall hold</source>
        <translation>Wer was zu diesem Bild sagte und was gelten soll</translation>
    </message>
    <message>
        <source>%1 · adjudicated
%2, %3</source>
        <translation>%1 · entschieden
%2, %3</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>laut Tabelle</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>as calibrated</source>
        <translation>wie kalibriert</translation>
    </message>
    <message>
        <source>on the scanned sheet</source>
        <translation>auf dem gescannten Blatt</translation>
    </message>
    <message>
        <source>Skips the rest of a study that is done.</source>
        <translation>Überspringt den Rest einer fertigen Studie.</translation>
    </message>
    <message>
        <source>Previous unread image</source>
        <translation>Vorheriges ungelesenes Bild</translation>
    </message>
    <message>
        <source>Drag inside</source>
        <translation>Innen ziehen</translation>
    </message>
    <message>
        <source>Move the box if a click or Tab selected it; else draw</source>
        <translation>Den Rahmen verschieben, den ein Klick oder Tab gewählt hat; sonst zeichnen</translation>
    </message>
    <message>
        <source>Draw, also on and in the selected box</source>
        <translation>Zeichnen, auch am Rand und im Inneren des ausgewählten Rahmens</translation>
    </message>
    <message>
        <source>Let go of the mark first, or give it up with Esc.</source>
        <translation>Lassen Sie zuerst die Markierung los, oder geben Sie sie mit Esc auf.</translation>
    </message>
    <message>
        <source>Imported; readers’ boxes go before it, in training too</source>
        <translation>Importiert; Rahmen von Befundern gehen vor, auch beim Training</translation>
    </message>
    <message>
        <source>Imported; a change makes it yours</source>
        <translation>Importiert; eine Änderung macht ihn zu Ihrem</translation>
    </message>
    <message>
        <source>The finding of the next box, or of one that a click or Tab selected.</source>
        <translation>Der Befund des nächsten Rahmens oder dessen, den ein Klick oder Tab gewählt hat.</translation>
    </message>
    <message>
        <source>Finding of the next box, or of one that a click or Tab selected</source>
        <translation>Befund des nächsten Rahmens oder dessen, den ein Klick oder Tab gewählt hat</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a box that came of a model’s proposal</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Came of the model’s proposal</source>
        <translation>Aus einem Vorschlag des Modells</translation>
    </message>
    <message>
        <source>This film has only just come on screen: it was not completed. Press again once you have read it.</source>
        <translation>Diese Aufnahme ist eben erst auf dem Bildschirm: Sie wurde nicht abgeschlossen. Drücken Sie noch einmal, wenn Sie sie befundet haben.</translation>
    </message>
</context>
<context>
    <name>annotate::ReaderRows</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n gelesen</numerusform>
            <numerusform>%n gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>nichts zugewiesen</translation>
    </message>
    <message>
        <source>blinded</source>
        <translation>verblindet</translation>
    </message>
    <message numerus="yes">
        <source>%n of them blinded</source>
        <translation>
            <numerusform>%n davon verblindet</numerusform>
            <numerusform>%n davon verblindet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read besides</source>
        <translation>
            <numerusform>%n weitere gelesen</numerusform>
            <numerusform>%n weitere gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No assigned image of %1 is left to read</source>
        <translation>%1 hat kein zugewiesenes Bild mehr zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n image(s) that %1 has not completed</source>
        <translation>
            <numerusform>%n Bild zurücknehmen, das %1 nicht abgeschlossen hat</numerusform>
            <numerusform>%n Bilder zurücknehmen, die %1 nicht abgeschlossen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>without what you read blinded</source>
        <translation>ohne das, was Sie verblindet befunden</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after the others were seen</source>
        <translation>
            <numerusform>einer geändert, nachdem die anderen zu sehen waren</numerusform>
            <numerusform>%n geändert, nachdem die anderen zu sehen waren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReadersPanel</name>
    <message>
        <source>Readers</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Assign studies</source>
        <translation>Studien zuweisen</translation>
    </message>
    <message>
        <source>The agreement is in %1.</source>
        <translation>Die Übereinstimmung liegt in %1.</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Zurück zu den Befundern (Esc)</translation>
    </message>
    <message>
        <source>Images on which two readers differ</source>
        <translation>Bilder, auf denen zwei Befunder sich unterscheiden</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has these images already.</source>
        <translation>Nichts geändert: %1 hat diese Bilder schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1, blinded.</source>
        <translation>
            <numerusform>%n Bild an %1 zugewiesen, verblindet.</numerusform>
            <numerusform>%n Bilder an %1 zugewiesen, verblindet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1.</source>
        <translation>
            <numerusform>%n Bild an %1 zugewiesen.</numerusform>
            <numerusform>%n Bilder an %1 zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken back from %1. What was read stays.</source>
        <translation>
            <numerusform>%n Bild von %1 zurückgenommen. Was gelesen wurde, bleibt.</numerusform>
            <numerusform>%n Bilder von %1 zurückgenommen. Was gelesen wurde, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 do not differ here.</source>
        <translation>%1 unterscheiden sich hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n of these still to be adjudicated.</source>
        <translation>
            <numerusform>%1. %n davon noch zu entscheiden.</numerusform>
            <numerusform>%1. %n davon noch zu entscheiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Reading</name>
    <message>
        <source>Its film is not on the screen, so it cannot be read.</source>
        <translation>Die Aufnahme ist nicht auf dem Bildschirm, also lässt sie sich nicht befunden.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Es ist kein Bild offen.</translation>
    </message>
    <message>
        <source>A figure of a box was refused, so the read is not complete yet.</source>
        <translation>Eine Zahl eines Rahmens wurde nicht angenommen, daher ist die Befundung noch nicht abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>annotate::ShownRun</name>
    <message>
        <source>No run is chosen to speak here.</source>
        <translation>Es ist kein Lauf gewählt, der hier spricht.</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>Der Lauf wird gelesen …</translation>
    </message>
    <message>
        <source>No run has finished yet. Its answer to this film will appear here.</source>
        <translation>Noch ist kein Lauf fertig. Seine Antwort zu dieser Aufnahme erscheint hier.</translation>
    </message>
    <message>
        <source>Run %1 is predicting every film; what it says of this one will appear here.</source>
        <translation>Lauf %1 sagt gerade alle Aufnahmen vorher; was er zu dieser sagt, erscheint hier.</translation>
    </message>
    <message>
        <source>Run %1 has not answered this film. By itself it answers the boxed films that its folds had not seen.</source>
        <translation>Lauf %1 hat zu dieser Aufnahme nicht geantwortet. Von sich aus antwortet er zu den Aufnahmen mit Rahmen, die seine Teile nicht gesehen hatten.</translation>
    </message>
    <message>
        <source>No run has answered this film yet. By themselves runs answer the boxed films that their folds had not seen.</source>
        <translation>Noch kein Lauf hat zu dieser Aufnahme geantwortet. Von sich aus antworten Läufe zu den Aufnahmen mit Rahmen, die ihre Teile nicht gesehen hatten.</translation>
    </message>
</context>
<context>
    <name>annotate::SuggestionsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>annotate::SuggestionsPanel</name>
    <message>
        <source>To box next</source>
        <translation>Als Nächstes rahmen</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Neu wählen</translation>
    </message>
    <message>
        <source>Stop choosing; the list stays as it is</source>
        <translation>Auswahl anhalten; die Liste bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Films to box next</source>
        <translation>Aufnahmen, die als Nächste Rahmen brauchen</translation>
    </message>
    <message>
        <source>Next suggested</source>
        <translation>Nächste vorgeschlagene</translation>
    </message>
    <message>
        <source>Reading the run’s answers: %1 of %2</source>
        <translation>Antworten des Laufs werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>Es wird gewählt …</translation>
    </message>
    <message>
        <source>No other film is left to box: each has a box, or you have read it.</source>
        <translation>Keine weitere Aufnahme braucht einen Rahmen: Jede hat einen, oder Sie haben sie gelesen.</translation>
    </message>
    <message>
        <source>By what run %1 is unsure of, what has few boxes, and what is unlike the last ten; some by chance, to measure the gain.</source>
        <translation>Nach dem, wobei Lauf %1 unsicher ist, was wenige Rahmen hat und was den letzten zehn nicht gleicht; einige zufällig, um den Gewinn zu messen.</translation>
    </message>
    <message>
        <source>No run can choose yet, so chance chooses, evenly over the findings with few boxes.</source>
        <translation>Noch kann kein Lauf wählen, daher wählt der Zufall, gleichmäßig über die Befunde mit wenigen Rahmen.</translation>
    </message>
    <message>
        <source>Nothing to suggest: no film without a box is labelled present or unsure, or seen as likely by a run. Labels or a finished run bring suggestions.</source>
        <translation>Nichts vorzuschlagen: Keine Aufnahme ohne Rahmen trägt die Angabe vorhanden oder unsicher oder fällt einem Lauf auf. Angaben oder ein fertiger Lauf bringen Vorschläge.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet. “Choose again” begins.</source>
        <translation>Noch wurde nichts gewählt. „Neu wählen“ beginnt.</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Alle Aufnahmen vorhersagen</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsModel</name>
    <message>
        <source>A run is sure of the opposite</source>
        <translation>Ein Lauf ist des Gegenteils sicher</translation>
    </message>
    <message>
        <source>Unusual boxes</source>
        <translation>Ungewöhnliche Rahmen</translation>
    </message>
    <message>
        <source>Another film of the day contradicts</source>
        <translation>Eine andere Aufnahme des Tages widerspricht</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>Dasselbe Bild zweimal</translation>
    </message>
    <message>
        <source>One patient, two ids</source>
        <translation>Ein Patient, zwei Nummern</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How grave: %1 of 10</source>
        <translation>Wie schwer: %1 von 10</translation>
    </message>
    <message>
        <source>Enter opens the film, Alt+Enter the other one</source>
        <translation>Eingabe öffnet die Aufnahme, Alt+Eingabe die andere</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsPanel</name>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>Bilder werden verglichen, %1 von %2</translation>
    </message>
    <message>
        <source>Looking at labels, boxes and records …</source>
        <translation>Angaben, Rahmen und Einträge werden angesehen …</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Confirm the suspicion</source>
        <translation>Auffälligkeit bestätigen</translation>
    </message>
    <message>
        <source>It is wrong as it stands. Nothing is changed by it: mend the label or box yourself.</source>
        <translation>So ist es falsch. Dadurch ändert sich nichts: Beheben Sie die Angabe oder den Rahmen selbst.</translation>
    </message>
    <message>
        <source>Dismiss the suspicion</source>
        <translation>Auffälligkeit abweisen</translation>
    </message>
    <message>
        <source>It is right as it stands.</source>
        <translation>So ist es richtig.</translation>
    </message>
    <message>
        <source>Look for suspicions again</source>
        <translation>Erneut nach Auffälligkeiten suchen</translation>
    </message>
    <message>
        <source>Which suspicions</source>
        <translation>Welche Auffälligkeiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep what was found so far</source>
        <translation>Behalten, was bisher gefunden wurde</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>Bilder vergleichen</translation>
    </message>
    <message>
        <source>Finds the same picture under two names or patients. Every film is read once: a few minutes for thousands.</source>
        <translation>Findet dasselbe Bild unter zwei Namen oder Patienten. Jede Aufnahme wird einmal gelesen: einige Minuten bei Tausenden.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Confirmed: %1. Its label or box is yours to mend.</source>
        <translation>Bestätigt: %1. Die Angabe oder den Rahmen beheben Sie selbst.</translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>Abgewiesen: %1.</translation>
    </message>
    <message>
        <source>All suspicions (%1)</source>
        <translation>Alle Auffälligkeiten (%1)</translation>
    </message>
    <message>
        <source>With the answers of run %1.</source>
        <translation>Mit den Antworten von Lauf %1.</translation>
    </message>
    <message>
        <source>Pictures are not compared yet.</source>
        <translation>Bilder sind noch nicht verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) could not be read.</source>
        <translation>
            <numerusform>%n Aufnahme ließ sich nicht lesen.</numerusform>
            <numerusform>%n Aufnahmen ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suspicions …</source>
        <translation>Es wird nach Auffälligkeiten gesucht …</translation>
    </message>
    <message>
        <source>Labels that a run or another film contradicts, boxes in unusual places, pictures that are there twice.</source>
        <translation>Angaben, denen ein Lauf oder eine andere Aufnahme widerspricht, Rahmen an ungewöhnlichen Orten, Bilder, die zweimal da sind.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Keine dieser Art</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>Wählen Sie oben eine andere Art.</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>Nichts sieht falsch aus</translation>
    </message>
    <message>
        <source>What was confirmed or dismissed does not come back.</source>
        <translation>Was bestätigt oder abgewiesen wurde, kommt nicht wieder.</translation>
    </message>
    <message>
        <source>No suspicion is chosen.</source>
        <translation>Keine Auffälligkeit ist gewählt.</translation>
    </message>
    <message>
        <source>No run has finished that could be asked.</source>
        <translation>Noch ist kein Lauf fertig, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Something has changed since this was looked for.</source>
        <translation>Seit dieser Suche hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Nothing can be said while you read blinded</source>
        <translation>Während Sie verblindet befunden, lässt sich nichts sagen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong in the other %n film(s)</source>
        <translation>
            <numerusform>Auf der anderen Aufnahme sieht nichts falsch aus</numerusform>
            <numerusform>Auf den anderen %n Aufnahmen sieht nichts falsch aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) that you read blinded are left out until you have completed them: a suspicion would tell what others said.</source>
        <translation>
            <numerusform>%n Aufnahme, die Sie verblindet befunden, bleibt ausgelassen, bis Sie sie abgeschlossen haben: Eine Auffälligkeit würde verraten, was andere sagten.</numerusform>
            <numerusform>%n Aufnahmen, die Sie verblindet befunden, bleiben ausgelassen, bis Sie sie abgeschlossen haben: Eine Auffälligkeit würde verraten, was andere sagten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Teamwork</name>
    <message>
        <source>Next disagreement</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>The next finding that readers differ on and nobody has adjudicated.</source>
        <translation>Der nächste Befund, bei dem sich Befunder unterscheiden und den niemand entschieden hat.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Befunden</translation>
    </message>
    <message>
        <source>Show other readers’ boxes</source>
        <translation>Rahmen anderer Befunder zeigen</translation>
    </message>
    <message>
        <source>Dashed, with initials; once your own reading is complete.</source>
        <translation>Gestrichelt, mit Initialen; sobald die eigene Befundung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Es ist kein Bild offen.</translation>
    </message>
    <message>
        <source>Your reading is blinded: they are hidden until you complete it.</source>
        <translation>Ihre Befundung ist verblindet: Sie bleiben verborgen, bis Sie sie abschließen.</translation>
    </message>
    <message>
        <source>They stay in sight while you look at the opinions.</source>
        <translation>Sie bleiben zu sehen, solange Sie die Meinungen ansehen.</translation>
    </message>
    <message>
        <source>They show once you have completed your own reading: two readings must be two.</source>
        <translation>Sie erscheinen, sobald Sie Ihre eigene Befundung abgeschlossen haben: Zwei Befundungen müssen zwei sein.</translation>
    </message>
    <message>
        <source>No two readers differ on anything.</source>
        <translation>Kein Befunder unterscheidet sich von einem anderen.</translation>
    </message>
    <message>
        <source>Everything that readers differ on has been adjudicated.</source>
        <translation>Alles, worin sich Befunder unterscheiden, ist entschieden.</translation>
    </message>
    <message>
        <source>Blinded reading: other readers’ answers and imported boxes are hidden until you complete it.</source>
        <translation>Verblindete Befundung: Die Angaben anderer Befunder und importierte Rahmen sind verborgen, bis Sie sie abschließen.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Fold %1 has not answered: the run has not come to its end.</source>
        <translation>Teil %1 hat nicht geantwortet: Der Lauf ist nicht zu Ende gekommen.</translation>
    </message>
    <message>
        <source>This box is newer than the run, so no part of it was kept from this film. The next run has it.</source>
        <translation>Dieser Rahmen ist neuer als der Lauf, daher wurde diese Aufnahme für keinen Teil zurückgehalten. Der nächste Lauf hat ihn.</translation>
    </message>
    <message>
        <source>This run did not train this finding.</source>
        <translation>Dieser Lauf hat diesen Befund nicht trainiert.</translation>
    </message>
    <message>
        <source>The training could not read this film; its log names the reason.</source>
        <translation>Das Training konnte diese Aufnahme nicht lesen; sein Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation>Basis + CRF</translation>
    </message>
    <message>
        <source>by fold, base or base + CRF</source>
        <translation>je Teil Basis oder Basis + CRF</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>Model seen before your reading; recorded</source>
        <translation>Modell vor der eigenen Befundung gesehen; festgehalten</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>p, base</source>
        <translation>p, Basis</translation>
    </message>
    <message>
        <source>z, base + CRF</source>
        <translation>z, Basis + CRF</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>Cut-off %1</translation>
    </message>
    <message>
        <source>cut-off %1; the table’s is %2</source>
        <translation>Cut-off %1; der der Tabelle ist %2</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>Rahmen wie trainiert</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>Rahmen wie jetzt</translation>
    </message>
</context>
<context>
    <name>audit::AccuracyPlot</name>
    <message>
        <source>Correct at T</source>
        <translation>Richtig bei T</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>Share of the cases in the table with IoU ≥ T, and its 95 % interval (Wilson).</source>
        <translation>Anteil der Fälle der Tabelle mit IoU ≥ T und sein 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <translation>Mittel %1, n %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation>
            <numerusform>Mittel über %n Befund des Anteils der Fälle mit IoU ≥ T: Jeder Befund zählt einmal, wie in der Tabelle der Arbeit. In Klammern das 95-%-Intervall, nach Patienten.</numerusform>
            <numerusform>Mittel über %n Befunde des Anteils der Fälle mit IoU ≥ T: Jeder Befund zählt einmal, wie in der Tabelle der Arbeit. In Klammern das 95-%-Intervall, nach Patienten.</numerusform>
        </translation>
    </message>
    <message>
        <source>T (IoU)</source>
        <translation>T (IoU)</translation>
    </message>
    <message>
        <source>ceiling of the grid</source>
        <translation>Rastergrenze</translation>
    </message>
    <message>
        <source>test floor</source>
        <translation>Untergrenze im Test</translation>
    </message>
</context>
<context>
    <name>audit::AuditWorkspace</name>
    <message>
        <source>Go to Train</source>
        <translation>Zum Trainieren</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Zum Befunden</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Vorheriger Fall</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Next case that is not correct</source>
        <translation>Nächster Fall, der nicht richtig ist</translation>
    </message>
    <message>
        <source>Its IoU is under T.</source>
        <translation>Seine IoU liegt unter T.</translation>
    </message>
    <message>
        <source>Previous case that is not correct</source>
        <translation>Vorheriger Fall, der nicht richtig ist</translation>
    </message>
    <message>
        <source>First case of the table</source>
        <translation>Erster Fall der Tabelle</translation>
    </message>
    <message>
        <source>Last case of the table</source>
        <translation>Letzter Fall der Tabelle</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>Nach der nächsten Spalte sortieren</translation>
    </message>
    <message>
        <source>Reverse the order of the table</source>
        <translation>Reihenfolge der Tabelle umkehren</translation>
    </message>
    <message>
        <source>Cases of the next fold</source>
        <translation>Fälle des nächsten Teils</translation>
    </message>
    <message>
        <source>After the last one, all folds.</source>
        <translation>Nach dem letzten wieder alle Teile.</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Wieder alle Fälle zeigen</translation>
    </message>
    <message>
        <source>Takes every filter of the table away.</source>
        <translation>Nimmt jeden Filter der Tabelle weg.</translation>
    </message>
    <message>
        <source>Lower T</source>
        <translation>T senken</translation>
    </message>
    <message>
        <source>A localization is correct from this IoU on.</source>
        <translation>Ab dieser IoU ist eine Lokalisation richtig.</translation>
    </message>
    <message>
        <source>Raise T</source>
        <translation>T heben</translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation>Cut-off senken</translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation>Umschalt und das Rad tun es über der Aufnahme.</translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation>Cut-off heben</translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation>Cut-off aus den Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Answer, base or base + CRF, in turn</source>
        <translation>Antwort, Basis oder Basis + CRF, der Reihe nach</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>Felder, geglättet oder Umriss, der Reihe nach</translation>
    </message>
    <message>
        <source>Boxes as trained or as of now</source>
        <translation>Rahmen wie trainiert oder wie jetzt</translation>
    </message>
    <message>
        <source>The same case in the next older run</source>
        <translation>Derselbe Fall im nächstälteren Lauf</translation>
    </message>
    <message>
        <source>The same case in the next newer run</source>
        <translation>Derselbe Fall im nächstneueren Lauf</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>Zur Wiedervorlage markieren</translation>
    </message>
    <message>
        <source>Open this film in Read</source>
        <translation>Diese Aufnahme in „Befunden“ öffnen</translation>
    </message>
    <message>
        <source>Draw boxes on this film</source>
        <translation>Rahmen auf dieser Aufnahme zeichnen</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read.</source>
        <translation>Rahmen werden in „Befunden“ gezeichnet.</translation>
    </message>
    <message>
        <source>Map of %1 over this film</source>
        <translation>Karte von %1 über dieser Aufnahme</translation>
    </message>
    <message>
        <source>Map of a finding over this film</source>
        <translation>Karte eines Befunds über dieser Aufnahme</translation>
    </message>
    <message>
        <source>Cases of %1 alone</source>
        <translation>Nur Fälle von %1</translation>
    </message>
    <message>
        <source>Again: all findings.</source>
        <translation>Noch einmal: alle Befunde.</translation>
    </message>
    <message>
        <source>Cases of a finding alone</source>
        <translation>Nur Fälle eines Befunds</translation>
    </message>
    <message>
        <source>No case of this run has a box of %1.</source>
        <translation>Kein Fall dieses Laufs hat einen Rahmen für %1.</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>Rahmen wie trainiert</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>Rahmen wie jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Figures as stored by run %1: %n fold(s) by patient, %2, %3, cut-off %4</source>
        <translation>
            <numerusform>Wie von Lauf %1 gespeichert: %n Teil nach Patienten, %2, %3, Cut-off %4</numerusform>
            <numerusform>Wie von Lauf %1 gespeichert: %n Teile nach Patienten, %2, %3, Cut-off %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 below T %2</source>
        <translation>
            <numerusform>%n Fall, %1 unter T %2</numerusform>
            <numerusform>%n Fälle, %1 unter T %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case to show.</source>
        <translation>Es gibt keinen Fall zu zeigen.</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Wird bewertet …</translation>
    </message>
    <message>
        <source>Comparing regions and boxes of the run.</source>
        <translation>Regionen und Rahmen des Laufs werden verglichen.</translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Dieser Lauf lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Run %1 has no cases yet</source>
        <translation>Lauf %1 hat noch keine Fälle</translation>
    </message>
    <message>
        <source>No run has finished a fold yet</source>
        <translation>Noch hat kein Lauf einen Teil beendet</translation>
    </message>
    <message>
        <source>Every case of a run appears here, beside its film, as soon as its first fold has finished.</source>
        <translation>Jeder Fall eines Laufs erscheint hier neben seiner Aufnahme, sobald dessen erster Teil fertig ist.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Audit shows where a trained model is right and wrong, case by case. Train a run first.</source>
        <translation>„Prüfen“ zeigt Fall für Fall, wo ein trainiertes Modell richtig und wo es falsch liegt. Trainieren Sie zuerst einen Lauf.</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Aufnahme wird gelesen …</translation>
    </message>
    <message>
        <source>This run has no map of %1 for this film.</source>
        <translation>Dieser Lauf hat keine Karte von %1 für diese Aufnahme.</translation>
    </message>
    <message>
        <source>Marked for a second look. Undo takes it back.</source>
        <translation>Zur Wiedervorlage markiert. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read; here they are measured.</source>
        <translation>Rahmen werden in „Befunden“ gezeichnet; hier werden sie gemessen.</translation>
    </message>
    <message>
        <source>Marks the image for another reading.</source>
        <translation>Markiert das Bild für eine weitere Befundung.</translation>
    </message>
    <message>
        <source>Where boxes are drawn.</source>
        <translation>Wo Rahmen gezeichnet werden.</translation>
    </message>
    <message>
        <source>You read these films blinded</source>
        <translation>Diese Aufnahmen befunden Sie verblindet</translation>
    </message>
    <message>
        <source>Their cases are listed once you have completed them.</source>
        <translation>Ihre Fälle erscheinen hier, sobald Sie sie abgeschlossen haben.</translation>
    </message>
    <message>
        <source>Read blinded: boxes and map are hidden until you have completed it.</source>
        <translation>Verblindet: Rahmen und Karte bleiben verborgen, bis Sie abgeschlossen haben.</translation>
    </message>
    <message>
        <source>Not read yet: boxes and map are hidden. A look is recorded.</source>
        <translation>Noch nicht befundet: Rahmen und Karte sind verborgen. Ein Blick wird vermerkt.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: you read them blinded</source>
        <translation>
            <numerusform>%n ausgelassen: Sie befunden ihn verblindet</numerusform>
            <numerusform>%n ausgelassen: Sie befunden sie verblindet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest run with cases</source>
        <translation>Den neuesten Lauf mit Fällen zeigen</translation>
    </message>
    <message>
        <source>Cases appear as soon as its first fold has finished.</source>
        <translation>Fälle erscheinen, sobald sein erster Teil fertig ist.</translation>
    </message>
    <message>
        <source>It ended before its first fold had finished. Resume it in Train, or look at another one.</source>
        <translation>Er endete, bevor sein erster Teil fertig war. Setzen Sie ihn unter „Trainieren“ fort, oder sehen Sie einen anderen an.</translation>
    </message>
</context>
<context>
    <name>audit::CaseDelegate</name>
    <message>
        <source>T = %1</source>
        <translation>T = %1</translation>
    </message>
</context>
<context>
    <name>audit::CaseFactsPanel</name>
    <message>
        <source>This case</source>
        <translation>Dieser Fall</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union</source>
        <translation>Überlappung von Region und Rahmen, geteilt durch ihre Vereinigung</translation>
    </message>
    <message>
        <source>IoR</source>
        <translation>IoR</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>Anteil der Region, der im Rahmen liegt</translation>
    </message>
    <message>
        <source>p̂ of image</source>
        <translation>p̂ des Bildes</translation>
    </message>
    <message>
        <source>How sure the model is that the finding is somewhere on this film: the largest value of its map, 0 to 1</source>
        <translation>Wie sicher das Modell ist, dass der Befund irgendwo auf dieser Aufnahme ist: der größte Wert seiner Karte, 0 bis 1</translation>
    </message>
    <message>
        <source>Blobs, Eq. 4</source>
        <translation>Areale, Gl. 4</translation>
    </message>
    <message>
        <source>A blob is a connected patch of the model’s suspicion. Equation 4 of the paper asks for a large one in the box and little outside it.</source>
        <translation>Ein Areal ist ein zusammenhängendes Stück dessen, was das Modell verdächtigt. Gleichung 4 der Arbeit verlangt ein großes im Rahmen und wenig außerhalb.</translation>
    </message>
    <message>
        <source>Largest inside the box</source>
        <translation>Größtes im Rahmen</translation>
    </message>
    <message>
        <source>Patches of the largest blob that lies in the box; the box should hold at least the limit (ρ times its own patches).</source>
        <translation>Felder des größten Areals, das im Rahmen liegt; der Rahmen sollte mindestens die Grenze enthalten (ρ mal die Zahl seiner Felder).</translation>
    </message>
    <message>
        <source>All outside the box</source>
        <translation>Alles außerhalb</translation>
    </message>
    <message>
        <source>Patches of all blobs together that lie outside the box; fewer is better, up to the limit.</source>
        <translation>Felder aller Areale zusammen, die außerhalb des Rahmens liegen; weniger ist besser, bis zur Grenze.</translation>
    </message>
    <message>
        <source>τ: from this value on a patch counts as suspicious. ρ: share of a box that the largest blob should fill. Both are this run’s for the finding.</source>
        <translation>τ: Ab diesem Wert zählt ein Feld als verdächtig. ρ: Anteil des Rahmens, den das größte Areal füllen sollte. Beide gehören zu diesem Lauf und diesem Befund.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>no fold</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>no box of this finding</source>
        <translation>kein Rahmen für diesen Befund</translation>
    </message>
    <message>
        <source>%1 mm · %2</source>
        <translation>%1 mm · %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>empty: all under %1</source>
        <translation>leer: alles unter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) · %1</source>
        <translation>
            <numerusform>%n Feld · %1</numerusform>
            <numerusform>%n Felder · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU at fitted cut %1</source>
        <translation>IoU, angepasst %1</translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation>Beste IoU</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Floor, ceiling</source>
        <translation>Unter-, Obergrenze</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n Areal</numerusform>
            <numerusform>%n Areale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, unter %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>In patches; τ %1 and ρ %2 of this run.</source>
        <translation>In Feldern; τ %1 und ρ %2 dieses Laufs.</translation>
    </message>
    <message>
        <source>The training cannot count blobs: it adds the map’s values in the box and outside it (Eq. 9) and holds them against the same limits. Where the two differ, what was learned is not what is asked for.</source>
        <translation>Das Training kann keine Areale zählen: Es addiert die Werte der Karte im Rahmen und außerhalb (Gl. 9) und misst sie an denselben Grenzen. Wo beides sich unterscheidet, wurde nicht das gelernt, was verlangt ist.</translation>
    </message>
    <message>
        <source>inside %1, outside %2</source>
        <translation>innen %1, außen %2</translation>
    </message>
    <message>
        <source>The loss sees it the same way: %1.</source>
        <translation>Die Verlustfunktion sieht es genauso: %1.</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is satisfied: %1.</source>
        <translation>Die Verlustfunktion sieht es anders und ist zufrieden: %1.</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is not satisfied: %1.</source>
        <translation>Die Verlustfunktion sieht es anders und ist nicht zufrieden: %1.</translation>
    </message>
</context>
<context>
    <name>audit::CaseTableModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, fold %2: IoU %3, IoR %4. Best fixed region %5, best map of this grid %6.</source>
        <translation>%1, Teil %2: IoU %3, IoR %4. Beste feste Region %5, beste Karte dieses Rasters %6.</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union, in exact areas</source>
        <translation>Überlappung von Region und Rahmen, geteilt durch ihre Vereinigung, mit exakten Flächen</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>Anteil der Region, der im Rahmen liegt</translation>
    </message>
    <message>
        <source>Correct: IoU at least T</source>
        <translation>Richtig: IoU mindestens T</translation>
    </message>
    <message>
        <source>Area of the box in % of the image</source>
        <translation>Fläche des Rahmens in&#xa0;% des Bildes</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoR</source>
        <translation>IoR</translation>
    </message>
    <message>
        <source>≥ T</source>
        <translation>≥ T</translation>
    </message>
    <message>
        <source>Box, mm</source>
        <translation>Rahmen, mm</translation>
    </message>
    <message>
        <source>% area</source>
        <translation>% Fläche</translation>
    </message>
</context>
<context>
    <name>audit::CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Worst IoU first</source>
        <translation>Schlechteste IoU zuerst</translation>
    </message>
    <message>
        <source>Cases of one fold</source>
        <translation>Fälle eines Teils</translation>
    </message>
    <message>
        <source>Cases of one finding</source>
        <translation>Fälle eines Befunds</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Wieder alle Fälle zeigen</translation>
    </message>
    <message>
        <source>T: a localization is correct from this IoU on</source>
        <translation>T: Ab dieser IoU ist eine Lokalisation richtig</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Alle Teile</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boxed findings, %2 images</source>
        <translation>%1 Befunde mit Rahmen, %2 Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an answer</source>
        <translation>
            <numerusform>%1, %n ohne Antwort</numerusform>
            <numerusform>%1, %n ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Hilfe zu dieser Leiste</translation>
    </message>
</context>
<context>
    <name>audit::OtherRunsPanel</name>
    <message>
        <source>In other runs</source>
        <translation>In anderen Läufen</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoR</source>
        <translation>IoR</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>audit::OverlayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>wie trainiert</translation>
    </message>
    <message>
        <source>Measured against the boxes that the run was trained with</source>
        <translation>Gemessen an den Rahmen, mit denen der Lauf trainiert wurde</translation>
    </message>
    <message>
        <source>as of now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>Measured against today’s boxes; who trained on whom stays as it was</source>
        <translation>Gemessen an den heutigen Rahmen; wer auf wem trainiert hat, bleibt, wie es war</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The stage that this run calls its answer</source>
        <translation>Die Stufe, die dieser Lauf seine Antwort nennt</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The network’s own map (p), patch by patch</source>
        <translation>Die eigene Karte des Netzes (p), Feld für Feld</translation>
    </message>
    <message>
        <source>+ CRF</source>
        <translation>+ CRF</translation>
    </message>
    <message>
        <source>The map after the second stage (z), which lets neighbouring patches of like grey agree: a conditional random field</source>
        <translation>Die Karte nach der zweiten Stufe (z), die benachbarte Felder ähnlichen Graus einig werden lässt: ein Conditional Random Field</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>Umriss der Region</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A patch belongs to the region from this value on (Shift+wheel over the film)</source>
        <translation>Ab diesem Wert gehört ein Feld zur Region (Umschalt+Rad über der Aufnahme)</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>The cut-off of the run’s settings: the figures of the table</source>
        <translation>Der Cut-off aus den Einstellungen des Laufs: die Zahlen der Tabelle</translation>
    </message>
    <message>
        <source>Fitted for this finding on the training part of the case’s fold, never on the case itself</source>
        <translation>Für diesen Befund am Trainingsteil zum Teil dieses Falls angepasst, nie am Fall selbst</translation>
    </message>
    <message>
        <source>How strongly the blobs cover the film (Alt+wheel over the film)</source>
        <translation>Wie stark die Areale die Aufnahme decken (Alt+Rad über der Aufnahme)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>run’s %1</source>
        <translation>vom Lauf %1</translation>
    </message>
    <message>
        <source>fitted %1</source>
        <translation>angepasst %1</translation>
    </message>
    <message>
        <source>fitted –</source>
        <translation>angepasst –</translation>
    </message>
    <message>
        <source>This run’s answer: %1; fold %2: mean IoU %3 base, %4 with the CRF.</source>
        <translation>Antwort dieses Laufs: %1; Teil %2: mittlere IoU %3 Basis, %4 mit CRF.</translation>
    </message>
    <message>
        <source>This run’s answer: %1.</source>
        <translation>Antwort dieses Laufs: %1.</translation>
    </message>
</context>
<context>
    <name>audit::SizePlot</name>
    <message>
        <source>IoU by box size</source>
        <translation>IoU nach Rahmengröße</translation>
    </message>
    <message>
        <source>drag to select</source>
        <translation>Ziehen wählt aus</translation>
    </message>
    <message>
        <source>A click opens the nearest case; a drag shows those cases alone in the table.</source>
        <translation>Ein Klick öffnet den nächstgelegenen Fall; Ziehen zeigt nur diese Fälle in der Tabelle.</translation>
    </message>
    <message>
        <source>box, % of image</source>
        <translation>Rahmen,&#xa0;% des Bildes</translation>
    </message>
</context>
<context>
    <name>audit::TickLabel</name>
    <message>
        <source>correct at T</source>
        <translation>richtig bei T</translation>
    </message>
    <message>
        <source>not correct at T</source>
        <translation>nicht richtig bei T</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The named bundle of settings that this run began with.</source>
        <translation>Die benannten Einstellungen, mit denen dieser Lauf begann.</translation>
    </message>
    <message>
        <source>Same seed, same folds, batches and initial weights.</source>
        <translation>Gleicher Seed, gleiche Teile, Batches und Anfangsgewichte.</translation>
    </message>
    <message>
        <source>Parts of the cross validation; patients are never split (section 4).</source>
        <translation>Teile der Kreuzvalidierung; Patienten werden nie geteilt (Abschnitt 4).</translation>
    </message>
    <message>
        <source>Share of the image-labelled images that train beside the boxed ones (section 4: 0 or 0.2).</source>
        <translation>Anteil der Bilder nur mit Angaben, die neben denen mit Rahmen trainieren (Abschnitt 4: 0 oder 0,2).</translation>
    </message>
    <message>
        <source>How a batch is drawn: a fixed share of boxed images, or from one pooled list.</source>
        <translation>Wie ein Batch gezogen wird: fester Anteil von Bildern mit Rahmen oder aus einer gemeinsamen Liste.</translation>
    </message>
    <message>
        <source>Share of boxed images in a batch under boxed_share.</source>
        <translation>Anteil der Bilder mit Rahmen in einem Batch bei boxed_share.</translation>
    </message>
    <message>
        <source>Share of the training images, by patient, that is held out of the weights.</source>
        <translation>Anteil der Trainingsbilder, nach Patienten, der den Gewichten vorenthalten wird.</translation>
    </message>
    <message>
        <source>Which findings of the schema are trained (K).</source>
        <translation>Welche Befunde des Schemas trainiert werden (K).</translation>
    </message>
    <message>
        <source>Side of the square that an image is resized to, in pixels.</source>
        <translation>Seite des Quadrats, auf das ein Bild skaliert wird, in Pixeln.</translation>
    </message>
    <message>
        <source>Grey levels to [-1, 1], or to mean 0 and deviation 1 per image.</source>
        <translation>Graustufen auf [-1, 1] oder auf Mittel 0 und Abweichung 1 je Bild.</translation>
    </message>
    <message>
        <source>The network below the patch head (section 3.1; the paper has ResNet-50).</source>
        <translation>Das Netz unter dem Feldkopf (Abschnitt 3.1; die Arbeit hat ResNet-50).</translation>
    </message>
    <message>
        <source>A safetensors file with timm&apos;s names to start from; none: He initialisation.</source>
        <translation>Eine safetensors-Datei mit timms Namen als Anfang; keine: He-Initialisierung.</translation>
    </message>
    <message>
        <source>Side of the anti-aliasing filter at every stride (Zhang 2019): 2, 3 or 5; 0 switches it off.</source>
        <translation>Seite des Anti-Aliasing-Filters bei jedem Stride (Zhang 2019): 2, 3 oder 5; 0 schaltet ihn ab.</translation>
    </message>
    <message>
        <source>Strides that are anti-aliased: all, or those of the stages alone (stem and max-pool stay plain).</source>
        <translation>Strides mit Anti-Aliasing: alle oder nur die der Stufen (Stem und Max-Pool bleiben schlicht).</translation>
    </message>
    <message>
        <source>What batch norm sees while training: the images computed at once, or the loaded weights&apos; statistics.</source>
        <translation>Was Batch-Norm beim Training sieht: die gleichzeitig berechneten Bilder oder die Statistik der geladenen Gewichte.</translation>
    </message>
    <message>
        <source>P: patches along each side of the image (section 4: 20).</source>
        <translation>P: Felder je Seite des Bildes (Abschnitt 4: 20).</translation>
    </message>
    <message>
        <source>Channels between the two convolutions of the patch head.</source>
        <translation>Kanäle zwischen den beiden Faltungen des Feldkopfs.</translation>
    </message>
    <message>
        <source>Initial bias of the last convolution; 0 starts at p = 0.5.</source>
        <translation>Anfangs-Bias der letzten Faltung; 0 beginnt bei p = 0,5.</translation>
    </message>
    <message>
        <source>Join the features with their left-right mirror image.</source>
        <translation>Fügt den Merkmalen ihr seitliches Spiegelbild hinzu.</translation>
    </message>
    <message>
        <source>Join the features with two maps of x and y in [-1, 1].</source>
        <translation>Fügt den Merkmalen zwei Karten von x und y in [-1, 1] hinzu.</translation>
    </message>
    <message>
        <source>A learnable K×P×P map added to the logits, begun at the boxes&apos; mean coverage.</source>
        <translation>Eine lernbare K×P×P-Karte, zu den Logits addiert, begonnen bei der mittleren Deckung der Rahmen.</translation>
    </message>
    <message>
        <source>Eq. 12; Eq. 9 with 11; the sigmoid form Eq. 5 with 8; the base model&apos;s Eq. 1-3; or image labels alone, answered by class activation maps.</source>
        <translation>Gl. 12; Gl. 9 mit 11; die Sigmoidform Gl. 5 mit 8; Gl. 1-3 des Basismodells; oder nur Bildangaben, beantwortet durch Class Activation Maps.</translation>
    </message>
    <message>
        <source>Weight of the annotated terms (Eq. 12; 70 in the paper).</source>
        <translation>Gewicht der Terme mit Rahmen (Gl. 12; 70 in der Arbeit).</translation>
    </message>
    <message>
        <source>L in ReLU(O - rho L): the box&apos;s patches (Eq. 12) or its complement&apos;s (Eq. 9).</source>
        <translation>L in ReLU(O - rho L): die Felder des Rahmens (Gl. 12) oder die übrigen (Gl. 9).</translation>
    </message>
    <message>
        <source>N, what the outside term is divided by: the box&apos;s patches (Eq. 12) or its complement&apos;s.</source>
        <translation>N, wodurch der Außenterm geteilt wird: die Felder des Rahmens (Gl. 12) oder die übrigen.</translation>
    </message>
    <message>
        <source>M, what the unannotated terms are divided by: 1 (Eq. 12), P², max(tau-hat, 1) or, between these two, their geometric mean.</source>
        <translation>M, wodurch die Terme ohne Rahmen geteilt werden: 1 (Gl. 12), P², max(tau-hat, 1) oder dazwischen ihr geometrisches Mittel.</translation>
    </message>
    <message>
        <source>Li et al.&apos;s smoothing: every factor of Eq. 1-3 is squeezed into [0.98, 1].</source>
        <translation>Glättung von Li et al.: Jeder Faktor von Gl. 1-3 wird in [0,98, 1] gestaucht.</translation>
    </message>
    <message>
        <source>c: a patch is positive where z is at least this.</source>
        <translation>c: Ein Feld ist positiv, wo z mindestens so groß ist.</translation>
    </message>
    <message>
        <source>How tau, rho, tau-hat and rho-hat are fitted; loss is the degenerate minimiser, for demonstration.</source>
        <translation>Wie tau, rho, tau-hat und rho-hat angepasst werden; loss ist das entartete Minimum, zur Vorführung.</translation>
    </message>
    <message>
        <source>Images that the thresholds are fitted on.</source>
        <translation>Bilder, an denen die Schwellen angepasst werden.</translation>
    </message>
    <message>
        <source>T_g: the IoU that satisfied thresholds prove.</source>
        <translation>T_g: die IoU, die erfüllte Schwellen belegen.</translation>
    </message>
    <message>
        <source>Largest tau that the rule may choose.</source>
        <translation>Größtes tau, das die Regel wählen darf.</translation>
    </message>
    <message>
        <source>rho&apos;s value before the first fit, in units of outside_limit.</source>
        <translation>Wert von rho vor der ersten Anpassung, in Einheiten von outside_limit.</translation>
    </message>
    <message>
        <source>Times that thresholds are fitted and weights trained on.</source>
        <translation>Wie oft Schwellen angepasst und Gewichte weitertrainiert werden.</translation>
    </message>
    <message>
        <source>Share of the first stage&apos;s steps before the first fit.</source>
        <translation>Anteil der Schritte der ersten Stufe vor der ersten Anpassung.</translation>
    </message>
    <message>
        <source>Above 0: tau is held there whatever the rule says.</source>
        <translation>Über 0: tau wird dort gehalten, was auch die Regel sagt.</translation>
    </message>
    <message>
        <source>0 or above: rho is held there whatever the rule says.</source>
        <translation>0 oder darüber: rho wird dort gehalten, was auch die Regel sagt.</translation>
    </message>
    <message>
        <source>Adam with the decay in the gradient (section 4), or decoupled and on convolutions alone.</source>
        <translation>Adam mit der Abnahme im Gradienten (Abschnitt 4), oder entkoppelt und nur auf Faltungen.</translation>
    </message>
    <message>
        <source>Learning rate after the warm-up (section 4: 0.001).</source>
        <translation>Lernrate nach dem Aufwärmen (Abschnitt 4: 0,001).</translation>
    </message>
    <message>
        <source>How the learning rate falls, per step.</source>
        <translation>Wie die Lernrate fällt, je Schritt.</translation>
    </message>
    <message>
        <source>Learning rate at the last step over that after warm-up.</source>
        <translation>Lernrate beim letzten Schritt im Verhältnis zu der nach dem Aufwärmen.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>Schritte, über die die Lernrate steigt.</translation>
    </message>
    <message>
        <source>Weight decay (section 4: 0.01).</source>
        <translation>Gewichtsabnahme (Abschnitt 4: 0,01).</translation>
    </message>
    <message>
        <source>Largest norm of a step&apos;s gradient; 0: no limit.</source>
        <translation>Größte Norm des Gradienten eines Schritts; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Images in a step (section 4: 48).</source>
        <translation>Bilder je Schritt (Abschnitt 4: 48).</translation>
    </message>
    <message>
        <source>Images that are computed at once, for small memories; 0: the whole batch. Batch norm sees these alone.</source>
        <translation>Bilder, die gleichzeitig berechnet werden, für kleine Speicher; 0: der ganze Batch. Batch-Norm sieht nur diese.</translation>
    </message>
    <message>
        <source>Times that a fold&apos;s boxed images are gone through.</source>
        <translation>Wie oft die Bilder mit Rahmen eines Teils durchlaufen werden.</translation>
    </message>
    <message>
        <source>Fewest steps of the first stage.</source>
        <translation>Wenigste Schritte der ersten Stufe.</translation>
    </message>
    <message>
        <source>Most steps of the first stage.</source>
        <translation>Meiste Schritte der ersten Stufe.</translation>
    </message>
    <message>
        <source>Decay of the averaged weights that answer in the end; 0: off.</source>
        <translation>Abnahme der gemittelten Gewichte, die am Ende antworten; 0: aus.</translation>
    </message>
    <message>
        <source>Each axis is scaled by e^±this.</source>
        <translation>Jede Achse wird um e^±diesen Wert skaliert.</translation>
    </message>
    <message>
        <source>Both axes are scaled by e^±this.</source>
        <translation>Beide Achsen werden um e^±diesen Wert skaliert.</translation>
    </message>
    <message>
        <source>The image is shifted by up to this share of its side.</source>
        <translation>Das Bild wird um bis zu diesen Anteil seiner Seite verschoben.</translation>
    </message>
    <message>
        <source>The image is turned by up to this many degrees.</source>
        <translation>Das Bild wird um bis zu so viele Grad gedreht.</translation>
    </message>
    <message>
        <source>Contrast is scaled by e^±this.</source>
        <translation>Der Kontrast wird um e^±diesen Wert skaliert.</translation>
    </message>
    <message>
        <source>Brightness is shifted by up to this many standard deviations.</source>
        <translation>Die Helligkeit wird um bis zu so viele Standardabweichungen verschoben.</translation>
    </message>
    <message>
        <source>Probability of a left-right flip; the heart has a side.</source>
        <translation>Wahrscheinlichkeit einer seitlichen Spiegelung; das Herz hat eine Seite.</translation>
    </message>
    <message>
        <source>Maps are averaged over the image and four shifts by half a patch, moved back.</source>
        <translation>Karten werden über das Bild und vier Verschiebungen um ein halbes Feld gemittelt, zurückgeschoben.</translation>
    </message>
    <message>
        <source>The second stage (section 3.2): trained, left out, or kept where the validation is better with it.</source>
        <translation>Die zweite Stufe (Abschnitt 3.2): trainiert, weggelassen oder behalten, wo die Validierung mit ihr besser ist.</translation>
    </message>
    <message>
        <source>Side of the PAC filter in patches, odd (section 3.2: 19).</source>
        <translation>Seite des PAC-Filters in Feldern, ungerade (Abschnitt 3.2: 19).</translation>
    </message>
    <message>
        <source>T: mean-field updates.</source>
        <translation>T: Mean-Field-Aktualisierungen.</translation>
    </message>
    <message>
        <source>Independent findings, or the published softmax over channels.</source>
        <translation>Unabhängige Befunde oder das veröffentlichte Softmax über die Kanäle.</translation>
    </message>
    <message>
        <source>W couples every pair of findings (K×K), or each finding with itself alone.</source>
        <translation>W koppelt jedes Paar von Befunden (K×K) oder jeden Befund nur mit sich selbst.</translation>
    </message>
    <message>
        <source>Images that train the second stage; held_out needs validation_fraction.</source>
        <translation>Bilder, die die zweite Stufe trainieren; held_out braucht validation_fraction.</translation>
    </message>
    <message>
        <source>Learning rate of the second stage.</source>
        <translation>Lernrate der zweiten Stufe.</translation>
    </message>
    <message>
        <source>Steps of the second stage over those of the first.</source>
        <translation>Schritte der zweiten Stufe im Verhältnis zu denen der ersten.</translation>
    </message>
    <message>
        <source>Above 0: that many steps of the second stage instead.</source>
        <translation>Über 0: stattdessen so viele Schritte der zweiten Stufe.</translation>
    </message>
    <message>
        <source>Images in a step of the second stage; 0: batch_size.</source>
        <translation>Bilder je Schritt der zweiten Stufe; 0: batch_size.</translation>
    </message>
    <message>
        <source>Positive patches: z at least the cut, or at least 0.6 of the map&apos;s maximum.</source>
        <translation>Positive Felder: z mindestens gleich dem Cut-off oder mindestens 0,6 des Maximums der Karte.</translation>
    </message>
    <message>
        <source>The cut: the same for all findings, or fitted per finding on the training part.</source>
        <translation>Der Cut-off: derselbe für alle Befunde oder je Befund am Trainingsteil angepasst.</translation>
    </message>
    <message>
        <source>A region is made of whole patches, or of pixels where the interpolated map reaches the cut.</source>
        <translation>Eine Region besteht aus ganzen Feldern oder aus Pixeln, wo die interpolierte Karte den Cut-off erreicht.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N; auto takes a GPU that LibTorch can use.</source>
        <translation>auto, cpu, cuda oder cuda:N; auto nimmt eine GPU, die LibTorch nutzen kann.</translation>
    </message>
    <message>
        <source>Numbers that the network computes with; the loss is always in float32.</source>
        <translation>Zahlen, mit denen das Netz rechnet; der Verlust ist immer in float32.</translation>
    </message>
    <message>
        <source>Threads of each fold; 0: chosen for this machine.</source>
        <translation>Threads je Teil; 0: für diesen Rechner gewählt.</translation>
    </message>
    <message>
        <source>Folds that train side by side; 0: chosen for this machine.</source>
        <translation>Teile, die nebeneinander trainieren; 0: für diesen Rechner gewählt.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, one letter</comment>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>kit::ActionRegistry</name>
    <message>
        <source>%1 is already the key of “%2”. Choose another key, or change that one first.</source>
        <translation>%1 ist schon die Taste für „%2“. Wählen Sie eine andere Taste, oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kit::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>Diese Meldung weglegen</translation>
    </message>
</context>
<context>
    <name>kit::ProgressLine</name>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%n Bild ausgelassen</numerusform>
            <numerusform>%n Bilder ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left out</source>
        <translation>
            <numerusform>%n Rahmen ausgelassen</numerusform>
            <numerusform>%n Rahmen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out</source>
        <translation>
            <numerusform>%n Angabe ausgelassen</numerusform>
            <numerusform>%n Angaben ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>of images that are not in the project</source>
        <translation>zu Bildern, die nicht im Projekt sind</translation>
    </message>
    <message>
        <source>outside their image</source>
        <translation>außerhalb ihres Bildes</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>no box of x, y, width and height</source>
        <translation>kein Rahmen aus x, y, Breite und Höhe</translation>
    </message>
    <message>
        <source>entries that cannot be understood</source>
        <translation>unverständliche Einträge</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>aus anderem Grund</translation>
    </message>
    <message>
        <source>of findings that the project does not have (%1)</source>
        <translation>zu Befunden, die das Projekt nicht hat (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was left out, and why</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 waren schon da.</translation>
    </message>
    <message>
        <source>%1 have no file here: they are marked “file missing”, and a later import can find them.</source>
        <translation>%1 haben hier keine Datei: Sie sind mit „Datei fehlt“ markiert, und ein späterer Import kann sie finden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation>
            <numerusform>%n Zeile oder Datei wurde ausgelassen; der Rest ist gespeichert.</numerusform>
            <numerusform>%n Zeilen oder Dateien wurden ausgelassen; der Rest ist gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is stored.</source>
        <translation>Der Rest ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of films that are in already were passed over.</source>
        <translation>
            <numerusform>%n Datei einer schon vorhandenen Aufnahme wurde übergangen.</numerusform>
            <numerusform>%n Dateien schon vorhandener Aufnahmen wurden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no Patient ID: each is taken for a patient of its own.</source>
        <translation>
            <numerusform>%n Bild hat keine Patienten-ID: Es gilt als eigener Patient.</numerusform>
            <numerusform>%n Bilder haben keine Patienten-ID: Jedes gilt als eigener Patient.</numerusform>
        </translation>
    </message>
    <message>
        <source>One table of a kind is read, so these were passed over: %1. To read another one, put it into a folder of its own and import that.</source>
        <translation>Von jeder Art wird eine Tabelle gelesen, daher wurden diese übergangen: %1. Um eine andere zu lesen, legen Sie sie in einen eigenen Ordner und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>Importieren Sie erneut, um fortzufahren: Was da ist, wird nicht zweimal übernommen.</translation>
    </message>
    <message>
        <source>%1 and %2 imported</source>
        <comment>images and boxes, each with its number</comment>
        <translation>%1 und %2 importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>%n Rahmen</numerusform>
            <numerusform>%n Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) imported</source>
        <translation>
            <numerusform>%n Bild importiert</numerusform>
            <numerusform>%n Bilder importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import stopped: %n image(s) taken in</source>
        <translation>
            <numerusform>Import angehalten: %n Bild ist übernommen</numerusform>
            <numerusform>Import angehalten: %n Bilder sind übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already, %2 of them with something new: a file found again, or facts.</source>
        <translation>%1 waren schon da, bei %2 davon ist etwas neu: eine Datei wiedergefunden oder Angaben.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) could not be taken.</source>
        <translation>
            <numerusform>%n Zeile oder Datei ließ sich nicht übernehmen.</numerusform>
            <numerusform>%n Zeilen oder Dateien ließen sich nicht übernehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Search images or run a command</source>
        <translation>Bilder suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No command and no image is called “%1”. Try one word of it, the heading that it stands under, or a patient’s number; F1 lists every key.</source>
        <translation>Kein Befehl und kein Bild heißt „%1“. Versuchen Sie ein Wort davon, die Überschrift, unter der es steht, oder die Nummer eines Patienten; F1 nennt alle Tasten.</translation>
    </message>
</context>
<context>
    <name>shell::Desk</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Öffnen Sie zuerst ein Projekt.</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed</source>
        <translation>Dieses Projekt lässt sich ansehen, nicht ändern</translation>
    </message>
    <message>
        <source>Its folder cannot be written to. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>In seinen Ordner kann nicht geschrieben werden. Kopieren Sie das Projekt an einen eigenen Ort, um darin zu zeichnen oder es zu trainieren.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>` held</source>
        <translation>` gehalten</translation>
    </message>
    <message>
        <source>The bare film</source>
        <translation>Die bloße Aufnahme</translation>
    </message>
    <message>
        <source>There is no project, so no case %1.</source>
        <translation>Es ist kein Projekt offen, also gibt es keinen Fall %1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no case %1: the table has %n row(s).</source>
        <translation>
            <numerusform>Es gibt keinen Fall %1: Die Tabelle hat %n Zeile.</numerusform>
            <numerusform>Es gibt keinen Fall %1: Die Tabelle hat %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case %1: the worklist is shorter.</source>
        <translation>Es gibt keinen Fall %1: Die Arbeitsliste ist kürzer.</translation>
    </message>
    <message>
        <source>what this computer can do</source>
        <translation>was dieser Rechner kann</translation>
    </message>
    <message>
        <source>the counts of the project</source>
        <translation>die Zählung des Projekts</translation>
    </message>
    <message>
        <source>the runs of the project</source>
        <translation>die Läufe des Projekts</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>die Suche</translation>
    </message>
    <message>
        <source>the film or the worklist</source>
        <translation>die Aufnahme oder die Arbeitsliste</translation>
    </message>
    <message>
        <source>the run’s curves</source>
        <translation>die Kurven des Laufs</translation>
    </message>
    <message>
        <source>the run’s cases</source>
        <translation>die Fälle des Laufs</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Run %1 finished</source>
        <translation>Lauf %1 fertig</translation>
    </message>
    <message>
        <source>Its cases are in Audit.</source>
        <translation>Seine Fälle stehen in „Prüfen“.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Run %1 failed</source>
        <translation>Lauf %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run %1 stopped</source>
        <translation>Lauf %1 angehalten</translation>
    </message>
    <message>
        <source>Its checkpoint is kept; it can be resumed.</source>
        <translation>Sein Checkpoint bleibt; er lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>“%1” is under way.</source>
        <translation>„%1“ ist im Gange.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Another reader’s name, Enter</source>
        <translation>Name eines anderen Befunders, Eingabe</translation>
    </message>
    <message>
        <source>Name of another reader</source>
        <translation>Name eines anderen Befunders</translation>
    </message>
    <message>
        <source>unary stage</source>
        <translation>unäre Stufe</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>pausiert gleich …</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an …</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet …</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>has said nothing for a minute</source>
        <translation>schweigt seit einer Minute</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Befunden</translation>
    </message>
    <message>
        <source>Worklist, film and findings</source>
        <translation>Arbeitsliste, Aufnahme und Befunde</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Runs and their curves</source>
        <translation>Läufe und ihre Kurven</translation>
    </message>
    <message>
        <source>Where a model is right and wrong</source>
        <translation>Wo ein Modell richtig und wo es falsch liegt</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Show or hide the side panels</source>
        <translation>Seitenleisten zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Hidden: the film has the whole window.</source>
        <translation>Ausgeblendet: Die Aufnahme hat das ganze Fenster.</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Meldungen zeigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Files stay where they are. Importing twice changes nothing.</source>
        <translation>Dateien bleiben, wo sie sind. Zweimal importieren ändert nichts.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>Demoprojekt anlegen</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program.</source>
        <translation>Erfundene Aufnahmen mit Rahmen, von einem Programm gezeichnet.</translation>
    </message>
    <message>
        <source>Export boxes and labels as NIH’s tables…</source>
        <translation>Rahmen und Angaben als NIH-Tabellen exportieren …</translation>
    </message>
    <message>
        <source>Export boxes as COCO…</source>
        <translation>Rahmen als COCO exportieren …</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A training goes on without the window and is found again at the next start.</source>
        <translation>Ein Training geht ohne das Fenster weiter und wird beim nächsten Start wiedergefunden.</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed now</source>
        <translation>Lauf %1 lässt sich jetzt nicht fortsetzen</translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation>Was er bis zum letzten Checkpoint gelernt hatte, ist erhalten.</translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation>Er war noch nicht bei seinem ersten Checkpoint.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>refitting the heads</source>
        <translation>Köpfe werden neu angepasst</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Hilfe zu dieser Leiste</translation>
    </message>
    <message>
        <source>Every row is a film: %1 goes to the next one, %2 to the next that nobody has read.</source>
        <translation>Jede Zeile ist eine Aufnahme: %1 geht zur nächsten, %2 zur nächsten, die niemand gelesen hat.</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level, turn the wheel to zoom, and hold ` for the bare film.</source>
        <translation>Ziehen Sie mit der rechten Taste für die Fensterung, drehen Sie das Rad zum Zoomen und halten Sie ` für die bloße Aufnahme.</translation>
    </message>
    <message>
        <source>%1 draws boxes and a digit names the finding; every stroke is saved at once, and %2 takes it back.</source>
        <translation>%1 zeichnet Rahmen, und eine Ziffer nennt den Befund; jeder Strich ist sofort gespeichert, und %2 nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Train learns from your boxes while you read on; Audit shows, film by film, where the model is right and wrong.</source>
        <translation>„Trainieren“ lernt aus Ihren Rahmen, während Sie weiter befunden; „Prüfen“ zeigt Aufnahme für Aufnahme, wo das Modell richtig und wo es falsch liegt.</translation>
    </message>
    <message>
        <source>%1 finds every command and every film, %2 lists the keys, and %3 explains the panel you are in.</source>
        <translation>%1 findet jeden Befehl und jede Aufnahme, %2 nennt die Tasten, und %3 erklärt die Leiste, in der Sie sind.</translation>
    </message>
    <message>
        <source>Film in a window of its own</source>
        <translation>Aufnahme in eigenem Fenster</translation>
    </message>
    <message>
        <source>On the other monitor, where there is one; again: back.</source>
        <translation>Auf dem anderen Bildschirm, wo es einen gibt; noch einmal: zurück.</translation>
    </message>
    <message>
        <source>Beside the film, without a network.</source>
        <translation>Neben der Aufnahme, ohne Netz.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Presets of OHIF, Weasis, CVAT and labelme, and any key of your own.</source>
        <translation>Voreinstellungen von OHIF, Weasis, CVAT und labelme und jede eigene Taste.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Five sentences, each beside what it is about.</source>
        <translation>Fünf Sätze, jeder neben dem, wovon er handelt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>Die Aufnahmen erscheinen hier von selbst, sobald die ersten da sind.</translation>
    </message>
    <message>
        <source>An older version’s project, shown from a copy</source>
        <translation>Projekt einer älteren Version, gezeigt als Kopie</translation>
    </message>
    <message>
        <source>Nothing can be stored here: its folder cannot be written to, so it cannot be brought up to date there. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>Hier kann nichts gespeichert werden: In seinen Ordner kann nicht geschrieben werden, daher lässt es sich dort nicht aktualisieren. Kopieren Sie das Projekt an einen eigenen Ort, um darin zu zeichnen oder es zu trainieren.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>shell::EmptyPage</name>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF; NIH’s and COCO’s labels and boxes are found by themselves.</source>
        <translation>DICOM, PNG, JPEG, TIFF; Angaben und Rahmen von NIH und COCO werden von selbst gefunden.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>Demoprojekt anlegen</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program: look around and train in minutes.</source>
        <translation>Erfundene Aufnahmen mit Rahmen, von einem Programm gezeichnet: zum Umsehen und zum Trainieren in Minuten.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>A folder with a project.fewbox in it, from here or from a colleague.</source>
        <translation>Ein Ordner mit einer project.fewbox darin, von hier oder von Kollegen.</translation>
    </message>
    <message>
        <source>Files stay where they are. Nothing leaves this computer.</source>
        <translation>Dateien bleiben, wo sie sind. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Bring in radiographs</source>
        <translation>Aufnahmen hereinholen</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere in this window, or choose</source>
        <translation>Ordner oder Dateien irgendwo in dieses Fenster ziehen, oder wählen</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>Wird befragt …</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n processor core(s), no GPU that can be used</source>
        <translation>
            <numerusform>%n Prozessorkern, keine nutzbare GPU</numerusform>
            <numerusform>%n Prozessorkerne, keine nutzbare GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ready to train</source>
        <translation>%1: bereit zum Trainieren</translation>
    </message>
</context>
<context>
    <name>shell::Errand</name>
    <message>
        <source>The program fewboxctl ended before its time. What it had stored stays: try again.</source>
        <translation>Das Programm fewboxctl endete vorzeitig. Was es gespeichert hatte, bleibt: Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>shell::FilmWindow</name>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Film – Fewbox</source>
        <translation>Aufnahme – Fewbox</translation>
    </message>
    <message>
        <source>The film is in a window of its own</source>
        <translation>Die Aufnahme hat ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Its keys work there as here. Closing that window brings it back.</source>
        <translation>Ihre Tasten wirken dort wie hier. Schließen Sie jenes Fenster, kommt sie zurück.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>shell::FirstStart</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Who reads? Every box and label is signed with this name.</source>
        <translation>Wer befundet? Jeder Rahmen und jede Angabe wird mit diesem Namen gezeichnet.</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
</context>
<context>
    <name>shell::Grab</name>
    <message>
        <source>The window was still waiting after %1 s: %2.</source>
        <translation>Das Fenster wartete nach %1 s noch immer: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that is there and that you may write to.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>shell::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
</context>
<context>
    <name>shell::KeySettings</name>
    <message>
        <source>The keys of this program’s own help.</source>
        <translation>Die Tasten, die die Hilfe dieses Programms nennt.</translation>
    </message>
    <message>
        <source>Digits are windows, and findings move to Alt and their digit; R turns, H flips, = fits.</source>
        <translation>Ziffern sind Fenster, und Befunde liegen auf Alt mit ihrer Ziffer; R dreht, H spiegelt, = passt ein.</translation>
    </message>
    <message>
        <source>F and D are next and previous, N draws; no finding moves to Shift+N.</source>
        <translation>F und D sind nächste und vorherige, N zeichnet; „Ohne Befund“ liegt auf Umschalt+N.</translation>
    </message>
    <message>
        <source>D and A are next and previous, Ctrl+R draws, Ctrl+F fits.</source>
        <translation>D und A sind nächste und vorherige, Strg+R zeichnet, Strg+F passt ein.</translation>
    </message>
    <message>
        <source>%1 is a key of the film: “%2”. Choose another key.</source>
        <translation>%1 ist eine Taste der Aufnahme: „%2“. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>T moves the film, G draws, Ctrl with + and − zooms; names move to Shift+T and blobs to Shift+G.</source>
        <translation>T verschiebt die Aufnahme, G zeichnet, Strg mit + und − zoomt; Namen liegen auf Umschalt+T, Areale auf Umschalt+G.</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Press one more key; Esc gives up</source>
        <translation>Noch eine Taste drücken; Esc gibt auf</translation>
    </message>
    <message>
        <source>Press the new key; Esc gives up</source>
        <translation>Die neue Taste drücken; Esc gibt auf</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The next key pressed becomes its key (Enter)</source>
        <translation>Die nächste gedrückte Taste wird seine Taste (Eingabe)</translation>
    </message>
    <message>
        <source>One more key</source>
        <translation>Eine weitere Taste</translation>
    </message>
    <message>
        <source>The next key pressed does it too</source>
        <translation>Die nächste gedrückte Taste tut es auch</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>It stays in the menus and in the search (Del)</source>
        <translation>Er bleibt in den Menüs und in der Suche (Entf)</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translation>Zurück zur Voreinstellung</translation>
    </message>
    <message>
        <source>The key that this command has in the preset</source>
        <translation>Die Taste, die dieser Befehl in der Voreinstellung hat</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>Alle zurück</translation>
    </message>
    <message>
        <source>Every command has the preset’s keys again</source>
        <translation>Jeder Befehl hat wieder die Tasten der Voreinstellung</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>„%1“ hat jetzt die Taste %2.</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 – Fewbox</source>
        <comment>window title: project</comment>
        <translation>%1 – Fewbox</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>Ordner für das neue Projekt wählen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Ordner für den Export wählen</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>An import is under way. Drop these again when it has ended, or stop it first.</source>
        <translation>Ein Import ist im Gange. Ziehen Sie diese erneut herein, wenn er beendet ist, oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The project is kept in %1.</source>
        <translation>Das Projekt liegt in %1.</translation>
    </message>
    <message>
        <source>Single files were dropped: the whole folder that they are in is imported.</source>
        <translation>Einzelne Dateien wurden hereingezogen: Der ganze Ordner, in dem sie liegen, wird importiert.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Draw %1 made-up films in a project of their own, and open it when they are ready? This project stays as it is.</source>
        <translation>%1 erfundene Aufnahmen in ein eigenes Projekt zeichnen und es öffnen, wenn sie fertig sind? Dieses Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Draw the demo</source>
        <translation>Demo zeichnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Drawing the demo’s films</source>
        <translation>Die Aufnahmen der Demo werden gezeichnet</translation>
    </message>
    <message>
        <source>Importing the demo’s films</source>
        <translation>Die Aufnahmen der Demo werden importiert</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>fewboxctl, which imports and exports, was not found</source>
        <translation>fewboxctl, das importiert und exportiert, wurde nicht gefunden</translation>
    </message>
    <message>
        <source>It belongs beside the program fewbox. Install Fewbox again, or set FEWBOX_CTL to its path.</source>
        <translation>Es gehört neben das Programm fewbox. Installieren Sie Fewbox erneut, oder setzen Sie FEWBOX_CTL auf seinen Pfad.</translation>
    </message>
    <message>
        <source>%1: it did not come about</source>
        <translation>%1: nicht gelungen</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) could not be saved yet. The window stays open so that they are not lost.</source>
        <translation>
            <numerusform>%n Eingabe konnte noch nicht gespeichert werden. Das Fenster bleibt offen, damit sie nicht verloren geht.</numerusform>
            <numerusform>%n Eingaben konnten noch nicht gespeichert werden. Das Fenster bleibt offen, damit sie nicht verloren gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>“%1” is under way. What it has stored stays; the same again later goes on from there.</source>
        <translation>„%1“ ist im Gange. Was es gespeichert hat, bleibt; dasselbe später noch einmal macht dort weiter.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Fenster behalten</translation>
    </message>
    <message>
        <source>This project is open in another window too</source>
        <translation>Dieses Projekt ist auch in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Nothing is lost: every stroke is stored at once, and each window shows what the other stores. Undo takes back the reader’s latest step, whichever window it was made in.</source>
        <translation>Nichts geht verloren: Jede Eingabe wird sofort gespeichert, und jedes Fenster zeigt, was das andere speichert. Rückgängig nimmt den letzten Schritt des Befunders zurück, in welchem Fenster er auch geschah.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>A large project, or one of an earlier version, takes some seconds the first time.</source>
        <translation>Ein großes Projekt oder eines aus einer früheren Version braucht beim ersten Mal einige Sekunden.</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation>Der Inhalt wird angesehen …</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>Die Aufnahmen erscheinen hier von selbst, sobald die ersten da sind.</translation>
    </message>
</context>
<context>
    <name>shell::NoticesPanel</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>Meldungen schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the window opened.</source>
        <translation>Seit das Fenster offen ist, ging nichts schief.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>on now</source>
        <translation>jetzt an</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>shell::PredictionDesk</name>
    <message>
        <source>Predict every film with this run</source>
        <translation>Alle Aufnahmen mit diesem Lauf vorhersagen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Stop predicting the films</source>
        <translation>Vorhersage der Aufnahmen anhalten</translation>
    </message>
    <message>
        <source>What has been predicted stays.</source>
        <translation>Was vorhergesagt ist, bleibt.</translation>
    </message>
    <message>
        <source>No film is being predicted.</source>
        <translation>Es wird gerade keine Aufnahme vorhergesagt.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Es wird gerade angehalten.</translation>
    </message>
    <message>
        <source>Run %1 has predicted the films</source>
        <translation>Lauf %1 hat die Aufnahmen vorhergesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have its maps.</source>
        <translation>
            <numerusform>%n Aufnahme hat seine Karten.</numerusform>
            <numerusform>%n Aufnahmen haben seine Karten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have none: their files cannot be read, or every model of the run has trained on their patients.</source>
        <translation>
            <numerusform>%n Aufnahme hat keine: Ihre Datei ist nicht lesbar, oder jedes Modell des Laufs hat an ihrem Patienten gelernt.</numerusform>
            <numerusform>%n Aufnahmen haben keine: Ihre Dateien sind nicht lesbar, oder jedes Modell des Laufs hat an ihren Patienten gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has stopped predicting</source>
        <translation>Lauf %1 hat die Vorhersage angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 films have its maps; they stay.</source>
        <translation>%1 von %2 Aufnahmen haben seine Karten; sie bleiben.</translation>
    </message>
    <message>
        <source>The run itself and what it had predicted are unharmed.</source>
        <translation>Der Lauf selbst und was er vorhergesagt hatte, sind unversehrt.</translation>
    </message>
    <message>
        <source>Run %1 could not predict all films</source>
        <translation>Lauf %1 konnte nicht alle Aufnahmen vorhersagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an …</translation>
    </message>
    <message>
        <source>predicting every film</source>
        <translation>sagt alle Aufnahmen vorher</translation>
    </message>
    <message>
        <source>In the background, the films in view first: maps, proposals and suggestions for all of them. While a run trains, it waits for its end.</source>
        <translation>Im Hintergrund, die Aufnahmen vor Augen zuerst: Karten, Vorschläge und was zu rahmen ist, für alle. Während ein Lauf trainiert, wartet es auf dessen Ende.</translation>
    </message>
    <message>
        <source>then run %1 predicts every film</source>
        <translation>danach sagt Lauf %1 alle Aufnahmen vorher</translation>
    </message>
</context>
<context>
    <name>shell::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>shell::StatusFeed</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>under 1 min left</source>
        <translation>noch unter 1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Stop; what is stored stays</source>
        <translation>Anhalten; was gespeichert ist, bleibt</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>%n nicht gespeichert</numerusform>
            <numerusform>%n nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>von %1 gelesen</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Meldungen zeigen</translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation>Training unterbrechen oder weiterführen</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Meldungen</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Who reads: signs every box and label</source>
        <translation>Wer befundet: zeichnet jeden Rahmen und jede Angabe</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>Farben und Sprache</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Not shown again; the search finds it under “First steps”</source>
        <translation>Wird nicht wieder gezeigt; die Suche findet es unter „Erste Schritte“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>training::AnsweredFilms</name>
    <message>
        <source>Maps of films</source>
        <translation>Karten der Aufnahmen</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Alle Aufnahmen vorhersagen</translation>
    </message>
    <message>
        <source>Every film of the project has this run’s maps.</source>
        <translation>Zu jeder Aufnahme des Projekts gibt es Karten dieses Laufs.</translation>
    </message>
    <message>
        <source>%1 of %2 films have this run’s maps; by itself it answers the boxed films that its folds had not seen.</source>
        <translation>Zu %1 von %2 Aufnahmen gibt es Karten dieses Laufs; von sich aus antwortet er zu denen mit Rahmen, die seine Teile nicht gesehen hatten.</translation>
    </message>
</context>
<context>
    <name>training::BoxWords</name>
    <message numerus="yes">
        <source>%n without a film’s file</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>einer ohne Datei der Aufnahme</numerusform>
            <numerusform>%n ohne Datei der Aufnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of blinded readings that are not complete</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>einer aus einer verblindeten, nicht abgeschlossenen Befundung</numerusform>
            <numerusform>%n aus verblindeten, nicht abgeschlossenen Befundungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overruled by readers or an adjudication</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>einer von Befundern oder einem Schiedsentscheid überstimmt</numerusform>
            <numerusform>%n von Befundern oder einem Schiedsentscheid überstimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of findings that are not trained</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>einer eines Befunds, der nicht trainiert wird</numerusform>
            <numerusform>%n von Befunden, die nicht trainiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on films that the split does not list</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>einer auf einer Aufnahme, die die Aufteilung nicht nennt</numerusform>
            <numerusform>%n auf Aufnahmen, die die Aufteilung nicht nennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>boxes</comment>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>Es gibt noch keine Rahmen. Zeichnen Sie welche in „Befunden“, oder importieren Sie eine Liste von Rahmen.</translation>
    </message>
    <message>
        <source>No box of this project can be learned from.</source>
        <translation>Aus keinem Rahmen dieses Projekts lässt sich lernen.</translation>
    </message>
</context>
<context>
    <name>training::CurvesPage</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Speed, images/s</source>
        <translation>Tempo, Bilder/s</translation>
    </message>
    <message>
        <source>Finding whose thresholds are shown</source>
        <translation>Befund, dessen Schwellen gezeigt werden</translation>
    </message>
    <message>
        <source>Training films</source>
        <translation>Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>IoU at the cut-off; box solid, blob filled</source>
        <translation>IoU beim Cut-off; Rahmen durchgezogen, Areal gefüllt</translation>
    </message>
    <message>
        <source>training floor %1</source>
        <translation>Untergrenze im Training %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>All findings&apos; boxes together, as they are seen in training; the test parts are scored once, at the end.</source>
        <translation>Die Rahmen aller Befunde zusammen, wie sie das Training sieht; die Testteile werden einmal bewertet, am Ende.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>training::FactsPanel</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Waits after the current step; the memory stays taken</source>
        <translation>Wartet nach dem laufenden Schritt; der Speicher bleibt belegt</translation>
    </message>
    <message>
        <source>Ends after the current step and keeps a checkpoint to go on from</source>
        <translation>Endet nach dem laufenden Schritt und behält einen Checkpoint zum Fortsetzen</translation>
    </message>
    <message>
        <source>Stop, keep</source>
        <translation>Anhalten, behalten</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint</source>
        <translation>Geht vom letzten Checkpoint weiter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Every case of this run beside its film</source>
        <translation>Jeder Fall dieses Laufs neben seiner Aufnahme</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Woraus er lernt</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed.</source>
        <translation>Der Lauf geht weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Kein Lauf gewählt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 [%2, %3], n %4</source>
        <translation>%1 [%2, %3], n %4</translation>
    </message>
    <message>
        <source>estimating…</source>
        <comment>the time left</comment>
        <translation>wird geschätzt …</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Gedauert</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>%1, fold %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>At T 0.1, validation</source>
        <translation>Bei T 0,1, Validierung</translation>
    </message>
    <message>
        <source>At T 0.1, training</source>
        <translation>Bei T 0,1, Training</translation>
    </message>
    <message>
        <source>Trains on</source>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 auf %n Bild</numerusform>
            <numerusform>%1 auf %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation>Nur Angaben</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>%1, none in two folds</source>
        <translation>%1, keiner in zwei Teilen</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>fixed, τ %1 and ρ %2</source>
        <translation>fest, τ %1 und ρ %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Today’s boxes</source>
        <translation>Heutige Rahmen</translation>
    </message>
    <message>
        <source>Refit the heads</source>
        <translation>Köpfe neu anpassen</translation>
    </message>
    <message>
        <source>Again after new boxes</source>
        <translation>Erneut nach neuen Rahmen</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains. Every refit is a run of its own.</source>
        <translation>Einige Sekunden nach dem letzten neuen Rahmen, solange nichts anderes trainiert. Jede Anpassung ist ein eigener Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) more than this run has learned from.</source>
        <translation>
            <numerusform>%n Rahmen mehr, als dieser Lauf gelernt hat.</numerusform>
            <numerusform>%n Rahmen mehr, als dieser Lauf gelernt hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer than this run has learned from.</source>
        <translation>
            <numerusform>%n Rahmen weniger, als dieser Lauf gelernt hat.</numerusform>
            <numerusform>%n Rahmen weniger, als dieser Lauf gelernt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many boxes as this run has learned from.</source>
        <translation>So viele Rahmen, wie dieser Lauf gelernt hat.</translation>
    </message>
    <message>
        <source>Refits the heads of this run on today’s boxes, in seconds, as a run of its own. The full training may say otherwise.</source>
        <translation>Passt die Köpfe dieses Laufs in Sekunden an die heutigen Rahmen an, als eigener Lauf. Das volle Training kann zu anderem kommen.</translation>
    </message>
</context>
<context>
    <name>training::FailurePanel</name>
    <message>
        <source>Run %1 stopped: %2</source>
        <translation>Lauf %1 hielt an: %2</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, at step %2.</source>
        <translation>Lauf %1 wurde von außen beendet oder stürzte ab, bei Schritt %2.</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, before its first step.</source>
        <translation>Lauf %1 wurde von außen beendet oder stürzte ab, vor seinem ersten Schritt.</translation>
    </message>
    <message>
        <source>Everything up to step %1 is kept.</source>
        <translation>Alles bis Schritt %1 ist erhalten.</translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation>Was er bis zum letzten Checkpoint gelernt hatte, ist erhalten.</translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation>Er war noch nicht bei seinem ersten Checkpoint.</translation>
    </message>
    <message>
        <source>It left no line behind.</source>
        <translation>Er hinterließ keine Zeile.</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>Vom letzten Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>Close other programs first: the same settings ask for the same memory.</source>
        <translation>Schließen Sie zuerst andere Programme: Dieselben Einstellungen verlangen denselben Speicher.</translation>
    </message>
    <message>
        <source>Steps since then are done again; the result is the same as without the stop.</source>
        <translation>Die Schritte seither werden wiederholt; das Ergebnis ist dasselbe wie ohne die Unterbrechung.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start again, %1 images at once instead of %2</source>
        <translation>Neu beginnen, %1 Bilder auf einmal statt %2</translation>
    </message>
    <message>
        <source>The batch stays %1; it takes about half the memory and somewhat longer.</source>
        <translation>Der Batch bleibt %1; es braucht etwa die Hälfte des Speichers und etwas länger.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>With these settings in the form, to be changed as needed.</source>
        <translation>Mit diesen Einstellungen im Formular, die sich ändern lassen.</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Ganzes Protokoll zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>There is no log file.</source>
        <translation>Es gibt keine Protokolldatei.</translation>
    </message>
    <message>
        <source>It was ended from outside, or crashed.</source>
        <translation>Er wurde von außen beendet oder stürzte ab.</translation>
    </message>
</context>
<context>
    <name>training::FilmStrip</name>
    <message>
        <source>Films of this run with their blobs</source>
        <translation>Aufnahmen dieses Laufs mit ihren Arealen</translation>
    </message>
    <message>
        <source>Films appear here at each checkpoint.</source>
        <translation>Hier erscheinen Aufnahmen bei jedem Checkpoint.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1, %2: IoU %3 after %4 steps</source>
        <translation>%1, %2: IoU %3 nach %4 Schritten</translation>
    </message>
</context>
<context>
    <name>training::FitPanel</name>
    <message>
        <source>An estimate from the settings and this computer’s measured speed, right within a factor of two while nothing else computes. After its first steps the run says its own.</source>
        <translation>Eine Schätzung aus den Einstellungen und der gemessenen Geschwindigkeit dieses Rechners, richtig bis auf den Faktor zwei, solange nichts anderes rechnet. Nach seinen ersten Schritten nennt der Lauf seine eigene.</translation>
    </message>
    <message>
        <source>Needs about %1 GB on the GPU</source>
        <translation>Braucht etwa %1 GB auf der GPU</translation>
    </message>
    <message>
        <source>Needs about %1 GB</source>
        <translation>Braucht etwa %1 GB</translation>
    </message>
    <message>
        <source>It fits: about %1 of %2 GB free</source>
        <translation>Es passt: etwa %1 von %2 GB frei</translation>
    </message>
    <message>
        <source>Too much: about %1, %2 GB free</source>
        <translation>Zu viel: etwa %1, frei %2 GB</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>If nothing else computes on this machine. A run replaces it by its own figure once it has trained for a while.</source>
        <translation>Wenn auf diesem Rechner nichts anderes rechnet. Ein Lauf ersetzt es durch seine eigene Zahl, wenn er eine Weile trainiert hat.</translation>
    </message>
    <message>
        <source>program and weights %1, images %2, activations %3</source>
        <translation>Programm und Gewichte %1, Bilder %2, Aktivierungen %3</translation>
    </message>
    <message>
        <source>A smaller micro_batch or fewer parallel_folds need less.</source>
        <translation>Ein kleinerer micro_batch oder weniger parallel_folds brauchen weniger.</translation>
    </message>
</context>
<context>
    <name>training::FoldChips</name>
    <message>
        <source>Folds</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Click a fold to see its curves</source>
        <translation>Ein Klick auf einen Teil zeigt seine Kurven</translation>
    </message>
</context>
<context>
    <name>training::FoldProgress</name>
    <message>
        <source>Fold</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>PAC-CRF %1 × %1</source>
        <translation>PAC-CRF %1 × %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1: after a third of the training, all regions were empty in fold %2.</source>
        <translation>%1: nach einem Drittel des Trainings waren alle Regionen leer in Teil %2.</translation>
    </message>
    <message>
        <source>More boxes of it help.</source>
        <translation>Mehr Rahmen dafür helfen.</translation>
    </message>
</context>
<context>
    <name>training::LaunchModel</name>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Minutes on any computer: a small network at 192 px, trained from scratch.</source>
        <translation>Minuten auf jedem Rechner: ein kleines Netz bei 192 px, von Grund auf trainiert.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The small network, twice as long: the best that a computer without a GPU does.</source>
        <translation>Das kleine Netz, doppelt so lange: das Beste, was ein Rechner ohne GPU leistet.</translation>
    </message>
    <message>
        <source>Paper 0 %</source>
        <translation>Arbeit 0&#xa0;%</translation>
    </message>
    <message>
        <source>The paper&apos;s network at full size, trained on boxed images alone.</source>
        <translation>Das Netz der Arbeit in voller Größe, nur auf Bildern mit Rahmen trainiert.</translation>
    </message>
    <message>
        <source>Paper 20 %</source>
        <translation>Arbeit 20&#xa0;%</translation>
    </message>
    <message>
        <source>The paper&apos;s network, with a fifth of the images that have labels but no boxes.</source>
        <translation>Das Netz der Arbeit, mit einem Fünftel der Bilder, die Angaben, aber keine Rahmen haben.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The base model that the paper compares with (Li 2018): no anti-aliasing, no CRF.</source>
        <translation>Das Basismodell, mit dem die Arbeit vergleicht (Li 2018): ohne Anti-Aliasing, ohne CRF.</translation>
    </message>
    <message>
        <source>split %1</source>
        <comment>a run&apos;s title: the file of its split</comment>
        <translation>Aufteilung %1</translation>
    </message>
</context>
<context>
    <name>training::LaunchPanel</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Share of the images with labels but no boxes that train beside the boxed ones.</source>
        <translation>Anteil der Bilder mit Angaben, aber ohne Rahmen, die neben denen mit Rahmen trainieren.</translation>
    </message>
    <message>
        <source>Unannotated</source>
        <translation>Ohne Rahmen</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>The same seed gives the same folds, batches and initial weights.</source>
        <translation>Derselbe Seed ergibt dieselben Teile, Batches und Anfangsgewichte.</translation>
    </message>
    <message>
        <source>repeats a run</source>
        <translation>wiederholbar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>Alle Einstellungen der Methode</translation>
    </message>
    <message>
        <source>The command line that does the same</source>
        <translation>Die Befehlszeile, die dasselbe tut</translation>
    </message>
    <message>
        <source>Copy the command line that starts the same run</source>
        <translation>Kopiert die Befehlszeile, die denselben Lauf startet</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Automatic: the processor</source>
        <translation>Automatisch: der Prozessor</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 auf %n Bild</numerusform>
            <numerusform>%1 auf %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, few</source>
        <translation>%1, wenige</translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation>%1, genug</translation>
    </message>
    <message>
        <source>With fewer than %1 boxed images a run may not beat the best fixed region.</source>
        <translation>Mit weniger als %1 Bildern mit Rahmen schlägt ein Lauf die beste feste Region vielleicht nicht.</translation>
    </message>
    <message>
        <source>Queue this run</source>
        <translation>Diesen Lauf einreihen</translation>
    </message>
    <message>
        <source>Start this run</source>
        <translation>Diesen Lauf starten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>one, by the file</source>
        <translation>eine, laut Datei</translation>
    </message>
    <message>
        <source>each tested once</source>
        <translation>jeder einmal getestet</translation>
    </message>
    <message>
        <source>none that can be learned from</source>
        <translation>keine, aus denen sich lernen lässt</translation>
    </message>
</context>
<context>
    <name>training::Predictor</name>
    <message>
        <source>No run has finished yet.</source>
        <translation>Noch kein Lauf ist fertig.</translation>
    </message>
    <message>
        <source>Run %1 has not finished.</source>
        <translation>Lauf %1 ist nicht fertig.</translation>
    </message>
    <message>
        <source>The films are being listed.</source>
        <translation>Die Aufnahmen werden gerade aufgelistet.</translation>
    </message>
    <message>
        <source>Run %1 is predicting the films now.</source>
        <translation>Lauf %1 sagt gerade die Aufnahmen vorher.</translation>
    </message>
    <message>
        <source>Run %1 will predict the films when the training has ended.</source>
        <translation>Lauf %1 sagt die Aufnahmen vorher, sobald das Training beendet ist.</translation>
    </message>
</context>
<context>
    <name>training::ResultFacts</name>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation>Basis + CRF</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stage whose figures are shown</source>
        <translation>Stufe, deren Zahlen gezeigt werden</translation>
    </message>
    <message>
        <source>The run’s own answer, or either stage’s figures</source>
        <translation>Die eigene Antwort des Laufs oder die Zahlen einer der Stufen</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>answer: by fold</source>
        <translation>Antwort: je Teil</translation>
    </message>
    <message>
        <source>%1, test floor %2</source>
        <translation>%1, Untergr. %2</translation>
    </message>
    <message>
        <source>Correct at T %1</source>
        <translation>Richtig bei T %1</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>Empty regions</source>
        <translation>Leere Regionen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 von %n Befund</numerusform>
            <numerusform>%1 von %n Befunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Test parts, boxes as trained; means over findings.</source>
        <translation>Testteile, Rahmen wie trainiert; Mittel über die Befunde.</translation>
    </message>
    <message>
        <source>Better than the best fixed region at T 0.1, with an interval above zero.</source>
        <translation>Besser als die beste feste Region bei T 0,1, mit einem Intervall über null.</translation>
    </message>
    <message>
        <source>Not shown to be better than the best fixed region at T 0.1: the interval of the difference holds zero.</source>
        <translation>Nicht nachweislich besser als die beste feste Region bei T 0,1: Das Intervall der Differenz enthält die Null.</translation>
    </message>
    <message>
        <source>Test floor at T %1</source>
        <translation>Untergrenze bei T %1</translation>
    </message>
</context>
<context>
    <name>training::RunCurvesModel</name>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>weak +</source>
        <translation>schwach +</translation>
    </message>
    <message>
        <source>weak −</source>
        <translation>schwach −</translation>
    </message>
    <message>
        <source>T 0.1</source>
        <translation>T 0,1</translation>
    </message>
    <message>
        <source>T 0.5</source>
        <translation>T 0,5</translation>
    </message>
    <message>
        <source>Correct, validation part</source>
        <translation>Richtig, Validierungsteil</translation>
    </message>
    <message>
        <source>Correct, training boxes</source>
        <translation>Richtig, Trainingsrahmen</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>thr.</source>
        <comment>short: thresholds</comment>
        <translation>Schw.</translation>
    </message>
</context>
<context>
    <name>training::RunDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>training::RunLauncher</name>
    <message>
        <source>The boxes are still being counted.</source>
        <translation>Die Rahmen werden noch gezählt.</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on.</source>
        <translation>Es wird nach Läufen gesucht, die noch weitergehen.</translation>
    </message>
    <message>
        <source>A run is just being prepared.</source>
        <translation>Ein Lauf wird gerade vorbereitet.</translation>
    </message>
    <message>
        <source>Run %1 trains and run %2 waits already. Wait for one of them, or stop it.</source>
        <translation>Lauf %1 trainiert, und Lauf %2 wartet schon. Warten Sie auf einen davon, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Freezing the boxes of this project…</source>
        <translation>Die Rahmen dieses Projekts werden festgehalten …</translation>
    </message>
    <message>
        <source>Scoring run %1…</source>
        <translation>Lauf %1 wird bewertet …</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on…</source>
        <translation>Es wird nach Läufen gesucht, die noch weitergehen …</translation>
    </message>
    <message>
        <source>Its results are just being taken in.</source>
        <translation>Seine Ergebnisse werden gerade übernommen.</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>Dieser Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Run %1 trains now. Wait for it, or stop it first.</source>
        <translation>Lauf %1 trainiert gerade. Warten Sie auf ihn, oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The split: %1 images train (%2 boxed), %3 validate (%4), %5 test (%6).</source>
        <translation>Die Aufteilung: %1 Bilder trainieren (%2 mit Rahmen), %3 validieren (%4), %5 testen (%6).</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that it does not list are left out.</source>
        <translation>
            <numerusform>%n Bild, das sie nicht nennt, bleibt außen vor.</numerusform>
            <numerusform>%n Bilder, die sie nicht nennt, bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no image of this project.</source>
        <translation>
            <numerusform>%n Zeile nennt kein Bild dieses Projekts.</numerusform>
            <numerusform>%n Zeilen nennen kein Bild dieses Projekts.</numerusform>
        </translation>
    </message>
    <message>
        <source>heads of run %1 refitted</source>
        <translation>Köpfe von Lauf %1 neu angepasst</translation>
    </message>
    <message>
        <source>A run is predicting the films, and run %1 waits already. Wait for one of them, or stop it.</source>
        <translation>Ein Lauf sagt die Aufnahmen vorher, und Lauf %1 wartet schon. Warten Sie auf einen davon, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>A run is predicting the films now. Wait for it, or stop it first.</source>
        <translation>Ein Lauf sagt gerade die Aufnahmen vorher. Warten Sie, bis er fertig ist, oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Left out of the refit, since the run was trained before they were added: %1. A full training learns them.</source>
        <translation>Beim Anpassen ausgelassen, weil der Lauf trainiert wurde, bevor sie dazukamen: %1. Ein volles Training lernt sie.</translation>
    </message>
</context>
<context>
    <name>training::RunListModel</name>
    <message>
        <source>silent for more than a minute</source>
        <translation>schweigt seit über einer Minute</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>%1 · estimating…</source>
        <translation>%1 · wird geschätzt …</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>after run %1</source>
        <translation>nach Lauf %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 at T 0.1</source>
        <translation>%1 bei T 0,1</translation>
    </message>
    <message>
        <source>finished, not scored yet</source>
        <translation>fertig, noch nicht bewertet</translation>
    </message>
    <message>
        <source>Run %1, %2, %3</source>
        <translation>Lauf %1, %2, %3</translation>
    </message>
    <message>
        <source>unary</source>
        <translation>unär</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet …</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>pausiert gleich …</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an …</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>refitting the heads</source>
        <translation>Köpfe werden neu angepasst</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a phase of a training: the films are read</comment>
        <translation>laden</translation>
    </message>
</context>
<context>
    <name>training::SettingsPanel</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>Alle Einstellungen der Methode</translation>
    </message>
</context>
<context>
    <name>training::SettingsTableModel</name>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Share of unannotated images</source>
        <translation>Anteil der Bilder ohne Rahmen</translation>
    </message>
    <message>
        <source>Make-up of a batch</source>
        <translation>Zusammensetzung eines Batches</translation>
    </message>
    <message>
        <source>Boxed images in a batch</source>
        <translation>Bilder mit Rahmen im Batch</translation>
    </message>
    <message>
        <source>Held out for validation</source>
        <translation>Für die Validierung zurückgehalten</translation>
    </message>
    <message>
        <source>Findings that are trained</source>
        <translation>Trainierte Befunde</translation>
    </message>
    <message>
        <source>Side of the input image</source>
        <translation>Seite des Eingabebilds</translation>
    </message>
    <message>
        <source>Scaling of the grey levels</source>
        <translation>Skalierung der Graustufen</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Anti-aliasing filter</source>
        <translation>Anti-Aliasing-Filter</translation>
    </message>
    <message>
        <source>Where anti-aliasing acts</source>
        <translation>Wo das Anti-Aliasing wirkt</translation>
    </message>
    <message>
        <source>What batch norm sees</source>
        <translation>Was Batch-Norm sieht</translation>
    </message>
    <message>
        <source>Patches per side, P</source>
        <translation>Felder je Seite, P</translation>
    </message>
    <message>
        <source>Channels of the patch head</source>
        <translation>Kanäle des Feldkopfs</translation>
    </message>
    <message>
        <source>First bias of the head</source>
        <translation>Anfangs-Bias des Kopfs</translation>
    </message>
    <message>
        <source>Mirrored features</source>
        <translation>Gespiegelte Merkmale</translation>
    </message>
    <message>
        <source>Maps of the position</source>
        <translation>Karten der Lage</translation>
    </message>
    <message>
        <source>Map of the usual place</source>
        <translation>Karte des üblichen Orts</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Weight of the boxes, λ</source>
        <translation>Gewicht der Rahmen, λ</translation>
    </message>
    <message>
        <source>Limit outside the box, L</source>
        <translation>Grenze außerhalb des Rahmens, L</translation>
    </message>
    <message>
        <source>Norm of the outside term, N</source>
        <translation>Norm des Außenterms, N</translation>
    </message>
    <message>
        <source>Norm of the unannotated terms, M</source>
        <translation>Norm der Terme ohne Rahmen, M</translation>
    </message>
    <message>
        <source>Squeezed factors of the base model</source>
        <translation>Gestauchte Faktoren des Basismodells</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Cut-off</translation>
    </message>
    <message>
        <source>Rule for the thresholds</source>
        <translation>Regel für die Schwellen</translation>
    </message>
    <message>
        <source>Images for the thresholds</source>
        <translation>Bilder für die Schwellen</translation>
    </message>
    <message>
        <source>IoU that the thresholds prove</source>
        <translation>IoU, die die Schwellen belegen</translation>
    </message>
    <message>
        <source>Largest τ</source>
        <translation>Größtes τ</translation>
    </message>
    <message>
        <source>First ρ</source>
        <translation>Erstes ρ</translation>
    </message>
    <message>
        <source>Rounds of fitting thresholds</source>
        <translation>Runden der Schwellenanpassung</translation>
    </message>
    <message>
        <source>Steps before the first fit</source>
        <translation>Schritte vor der ersten Anpassung</translation>
    </message>
    <message>
        <source>τ held fixed</source>
        <translation>τ festgehalten</translation>
    </message>
    <message>
        <source>ρ held fixed</source>
        <translation>ρ festgehalten</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>Lernrate am Ende</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>Schritte zum Aufwärmen</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme (Weight Decay)</translation>
    </message>
    <message>
        <source>Largest gradient</source>
        <translation>Größter Gradient</translation>
    </message>
    <message>
        <source>Images in a step</source>
        <translation>Bilder je Schritt</translation>
    </message>
    <message>
        <source>Images computed at once</source>
        <translation>Bilder auf einmal berechnet</translation>
    </message>
    <message>
        <source>Passes over the boxed images</source>
        <translation>Durchgänge durch die Bilder mit Rahmen</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>Wenigste Schritte</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Meiste Schritte</translation>
    </message>
    <message>
        <source>Averaging of the weights</source>
        <translation>Mittelung der Gewichte</translation>
    </message>
    <message>
        <source>Varied: width and height</source>
        <translation>Variiert: Breite und Höhe</translation>
    </message>
    <message>
        <source>Varied: size</source>
        <translation>Variiert: Größe</translation>
    </message>
    <message>
        <source>Varied: place</source>
        <translation>Variiert: Ort</translation>
    </message>
    <message>
        <source>Varied: rotation</source>
        <translation>Variiert: Drehung</translation>
    </message>
    <message>
        <source>Varied: contrast</source>
        <translation>Variiert: Kontrast</translation>
    </message>
    <message>
        <source>Varied: brightness</source>
        <translation>Variiert: Helligkeit</translation>
    </message>
    <message>
        <source>Varied: left and right</source>
        <translation>Variiert: links und rechts</translation>
    </message>
    <message>
        <source>Answers averaged over shifts</source>
        <translation>Antworten über Verschiebungen gemittelt</translation>
    </message>
    <message>
        <source>CRF stage</source>
        <translation>CRF-Stufe</translation>
    </message>
    <message>
        <source>Window of the CRF</source>
        <translation>Fenster des CRF</translation>
    </message>
    <message>
        <source>Updates of the CRF, T</source>
        <translation>Aktualisierungen des CRF, T</translation>
    </message>
    <message>
        <source>Form of the CRF</source>
        <translation>Form des CRF</translation>
    </message>
    <message>
        <source>Coupling of the findings</source>
        <translation>Kopplung der Befunde</translation>
    </message>
    <message>
        <source>Images for the CRF</source>
        <translation>Bilder für das CRF</translation>
    </message>
    <message>
        <source>Learning rate of the CRF</source>
        <translation>Lernrate des CRF</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a share</source>
        <translation>Schritte des CRF, als Anteil</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a number</source>
        <translation>Schritte des CRF, als Zahl</translation>
    </message>
    <message>
        <source>Images in a step of the CRF</source>
        <translation>Bilder je Schritt des CRF</translation>
    </message>
    <message>
        <source>Rule for the region</source>
        <translation>Regel für die Region</translation>
    </message>
    <message>
        <source>Cut-off: fixed or fitted</source>
        <translation>Cut-off: fest oder angepasst</translation>
    </message>
    <message>
        <source>Region of patches or pixels</source>
        <translation>Region aus Feldern oder Pixeln</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Threads per fold</source>
        <translation>Threads je Teil</translation>
    </message>
    <message>
        <source>Folds side by side</source>
        <translation>Teile nebeneinander</translation>
    </message>
</context>
<context>
    <name>training::SplitChoice</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Choose a split of your own</source>
        <translation>Eigene Aufteilung wählen</translation>
    </message>
    <message>
        <source>Splits (*.csv *.txt);;All files (*)</source>
        <translation>Aufteilungen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 train, %2 validation, %3 test</source>
        <translation>%1 Training, %2 Validierung, %3 Test</translation>
    </message>
    <message>
        <source>By patient, in folds</source>
        <translation>Nach Patienten, in Teilen</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Eigene Datei …</translation>
    </message>
    <message>
        <source>A CSV file with the columns image and part (train, validation, test), or NIH’s train_val_list.txt with test_list.txt beside it.</source>
        <translation>Eine CSV-Datei mit den Spalten image und part (train, validation, test) oder die train_val_list.txt des NIH mit test_list.txt daneben.</translation>
    </message>
</context>
<context>
    <name>training::TrainWorkspace</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben zum Lauf</translation>
    </message>
    <message>
        <source>The settings are in the form at the left: look at them, then start the run.</source>
        <translation>Die Einstellungen stehen im Formular links: Sehen Sie sie an, dann starten Sie den Lauf.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Draw boxes in Read</source>
        <translation>Rahmen in „Befunden“ zeichnen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>log</source>
        <comment>short: logarithmic</comment>
        <translation>log</translation>
    </message>
    <message>
        <source>Losses on a logarithmic axis</source>
        <translation>Verluste auf logarithmischer Achse</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Start the run in the form</source>
        <translation>Den Lauf im Formular starten</translation>
    </message>
    <message>
        <source>Freezes the boxes as they are now and trains beside your work.</source>
        <translation>Hält die Rahmen fest, wie sie jetzt sind, und trainiert neben Ihrer Arbeit.</translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation>Training unterbrechen oder weiterführen</translation>
    </message>
    <message>
        <source>Stop the training, keep a checkpoint</source>
        <translation>Training anhalten, Checkpoint behalten</translation>
    </message>
    <message>
        <source>Export the curves of this run</source>
        <translation>Kurven dieses Laufs exportieren</translation>
    </message>
    <message>
        <source>As figures (CSV) or as a picture of the plots (PDF, PNG).</source>
        <translation>Als Zahlen (CSV) oder als Bild der Diagramme (PDF, PNG).</translation>
    </message>
    <message>
        <source>Export the curves of run %1</source>
        <translation>Kurven von Lauf %1 exportieren</translation>
    </message>
    <message>
        <source>Figures (*.csv);;Page (*.pdf);;Picture (*.png)</source>
        <translation>Zahlen (*.csv);;Seite (*.pdf);;Bild (*.png)</translation>
    </message>
    <message>
        <source>The curves are in %1.</source>
        <translation>Die Kurven liegen in %1.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 · fold %2 of %3</source>
        <translation>%1 · Teil %2 von %3</translation>
    </message>
    <message>
        <source>In the %1 phase of fold %2, at %3.</source>
        <translation>In der Phase „%1“ von Teil %2, bei %3.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>This computer has no training program</source>
        <translation>Dieser Rechner hat kein Trainingsprogramm</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>Noch keine Rahmen</translation>
    </message>
    <message>
        <source>A run learns from boxes. Draw some in Read, or import a list of boxes with a folder of images.</source>
        <translation>Ein Lauf lernt aus Rahmen. Zeichnen Sie welche in „Befunden“, oder importieren Sie eine Liste von Rahmen mit einem Ordner voll Bilder.</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Trainieren</translation>
    </message>
    <message>
        <source>Choose a preset at the left and start the run. You can go on reading while it trains.</source>
        <translation>Wählen Sie links eine Voreinstellung und starten Sie den Lauf. Sie können weiter befunden, während er trainiert.</translation>
    </message>
    <message>
        <source>Nothing trains now.</source>
        <translation>Zurzeit trainiert nichts.</translation>
    </message>
    <message>
        <source>Refit the heads on today’s boxes</source>
        <translation>Köpfe an die heutigen Rahmen anpassen</translation>
    </message>
    <message>
        <source>Of the newest finished run, in seconds, as a run of its own: what the new boxes do to its maps.</source>
        <translation>Des neuesten fertigen Laufs, in Sekunden, als eigener Lauf: was die neuen Rahmen an seinen Karten ändern.</translation>
    </message>
    <message>
        <source>Refit the heads after new boxes</source>
        <translation>Köpfe nach neuen Rahmen anpassen</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains.</source>
        <translation>Einige Sekunden nach dem letzten neuen Rahmen, solange nichts anderes trainiert.</translation>
    </message>
    <message>
        <source>No run has finished yet.</source>
        <translation>Noch ist kein Lauf fertig.</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Hilfe zu dieser Leiste</translation>
    </message>
    <message>
        <source>No box that can be learned from</source>
        <translation>Kein Rahmen, aus dem sich lernen lässt</translation>
    </message>
</context>
<context>
    <name>viewer::HistogramPanel</name>
    <message>
        <source>Histogram of the film, with its window</source>
        <translation>Histogramm der Aufnahme mit ihrem Fenster</translation>
    </message>
    <message>
        <source>How often each value occurs. Drag an edge of the window, or the part between them;
arrows move it, Shift+arrows widen it, a double click takes the film’s own.</source>
        <translation>Wie oft jeder Wert vorkommt. Ziehen Sie einen Rand des Fensters oder das Stück dazwischen;
Pfeiltasten verschieben, Umschalt+Pfeiltasten weiten, ein Doppelklick nimmt das der Aufnahme.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>edges of the grey window</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>viewer::RadiographView</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Radiograph</source>
        <translation>Röntgenaufnahme</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1&#xa0;%</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>eingepasst</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>x %1  y %2 mm</source>
        <translation>x %1  y %2 mm</translation>
    </message>
    <message>
        <source>%1, %2 px  value %3</source>
        <translation>%1, %2 px  Wert %3</translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <comment>window width and level</comment>
        <translation>W %1  L %2</translation>
    </message>
    <message>
        <source>table of the file</source>
        <translation>Tabelle der Datei</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>Tabelle „%1“</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>voller Bereich</translation>
    </message>
    <message>
        <source>as calibrated (pixel spacing)</source>
        <translation>wie kalibriert (Pixel Spacing)</translation>
    </message>
    <message>
        <source>at the detector (imager spacing)</source>
        <translation>am Detektor (Imager Spacing)</translation>
    </message>
    <message>
        <source>on the scanned sheet (nominal spacing)</source>
        <translation>auf dem gescannten Blatt (Nominal Spacing)</translation>
    </message>
    <message>
        <source>by the imported table</source>
        <translation>laut importierter Tabelle</translation>
    </message>
    <message>
        <source>x %1  y %2 px</source>
        <translation>x %1  y %2 px</translation>
    </message>
    <message>
        <source>stored %1  value %2  grey %3</source>
        <translation>gespeichert %1  Wert %2  Grau %3</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how much the lens magnifies</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>flipped, rotated %1°</source>
        <translation>gespiegelt, um %1° gedreht</translation>
    </message>
    <message>
        <source>rotated %1°</source>
        <translation>um %1° gedreht</translation>
    </message>
    <message>
        <source>local contrast</source>
        <translation>lokaler Kontrast</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Between the percentiles %1 and %2 of this film’s own values: a radiograph has no Hounsfield units.</source>
        <translation>Zwischen den Perzentilen %1 und %2 der eigenen Werte dieser Aufnahme: Ein Röntgenbild hat keine Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Mediastinum</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>From the least to the greatest value of this film.</source>
        <translation>Vom kleinsten zum größten Wert dieser Aufnahme.</translation>
    </message>
    <message>
        <source>Without extremes</source>
        <translation>Ohne Extreme</translation>
    </message>
    <message>
        <source>As the file asks for it.</source>
        <translation>Wie die Datei es verlangt.</translation>
    </message>
    <message>
        <source>Values as stored</source>
        <translation>Werte wie gespeichert</translation>
    </message>
    <message>
        <source>Least to greatest value</source>
        <translation>Kleinster bis größter Wert</translation>
    </message>
    <message>
        <source>The file asks for no window; this is the first picture, which training sees too.</source>
        <translation>Die Datei verlangt kein Fenster; dies ist das erste Bild, das auch das Training sieht.</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>Tabelle der Datei</translation>
    </message>
    <message>
        <source>boxes hidden</source>
        <translation>Rahmen verborgen</translation>
    </message>
</context>
<context>
    <name>viewer::TwoUp</name>
    <message>
        <source>The patient’s film before this one</source>
        <translation>Die Aufnahme des Patienten vor dieser</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Diese Aufnahme</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Voraufnahme</translation>
    </message>
    <message>
        <source>The file of this film is missing.</source>
        <translation>Die Datei dieser Aufnahme fehlt.</translation>
    </message>
    <message>
        <source>Import its folder again.</source>
        <translation>Importieren Sie ihren Ordner erneut.</translation>
    </message>
    <message>
        <source>Reading the prior …</source>
        <translation>Voraufnahme wird gelesen …</translation>
    </message>
    <message>
        <source>Put the prior away</source>
        <translation>Voraufnahme weglegen</translation>
    </message>
</context>
<context>
    <name>viewer::ViewActions</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Window and level by dragging</source>
        <translation>Fensterung durch Ziehen</translation>
    </message>
    <message>
        <source>Left drag: across for contrast, up and down for brightness. A right drag does it in every mode.</source>
        <translation>Ziehen mit links: quer für den Kontrast, auf und ab für die Helligkeit. Ziehen mit rechts tut es in jedem Modus.</translation>
    </message>
    <message>
        <source>Move the film by dragging</source>
        <translation>Aufnahme durch Ziehen verschieben</translation>
    </message>
    <message>
        <source>The middle button, or Space and the left one, do it in every mode.</source>
        <translation>Die mittlere Taste, oder Leertaste und linke Taste, tun es in jedem Modus.</translation>
    </message>
    <message>
        <source>Fit the film into the window</source>
        <translation>Aufnahme ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Ein Pixel als ein Pixel zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Invert black and white</source>
        <translation>Schwarz und Weiß vertauschen</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Rahmen zeigen</translation>
    </message>
    <message>
        <source>Show the model’s blobs</source>
        <translation>Areale des Modells zeigen</translation>
    </message>
    <message>
        <source>Show names on boxes</source>
        <translation>Namen an den Rahmen zeigen</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>Fensterung der Datei</translation>
    </message>
    <message>
        <source>Hand on the film</source>
        <translation>Hand auf der Aufnahme</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Rechts ziehen</translation>
    </message>
    <message>
        <source>Window and level, in every mode</source>
        <translation>Fensterung, in jedem Modus</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>Rad, Strg+Rad</translation>
    </message>
    <message>
        <source>Middle drag, Space+drag</source>
        <translation>Mitte ziehen, Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Aufnahme verschieben</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Umschalt+Rad</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with the lens, the wheel magnifies</source>
        <translation>Zoom am Zeiger; mit der Lupe vergrößert das Rad</translation>
    </message>
    <message>
        <source>Shift+drag of a ruler</source>
        <translation>Umschalt+Ziehen einer Messlinie</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>Waagerecht oder senkrecht halten</translation>
    </message>
    <message>
        <source>Measure lengths</source>
        <translation>Längen messen</translation>
    </message>
    <message>
        <source>Drag from end to end; an end can be taken again. They stay until Esc or the next film and are not stored.</source>
        <translation>Von Ende zu Ende ziehen; ein Ende lässt sich wieder greifen. Sie bleiben bis Esc oder bis zur nächsten Aufnahme und werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Flip the film left to right</source>
        <translation>Aufnahme seitlich spiegeln</translation>
    </message>
    <message>
        <source>The view alone: boxes and measures stay as they are, and a corner says so.</source>
        <translation>Nur die Ansicht: Rahmen und Maße bleiben, wie sie sind, und eine Ecke sagt es.</translation>
    </message>
    <message>
        <source>Turn the film by 90°</source>
        <translation>Aufnahme um 90° drehen</translation>
    </message>
    <message>
        <source>Clockwise; the view alone.</source>
        <translation>Im Uhrzeigersinn; nur die Ansicht.</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Zoom, window, inversion, turning and local contrast.</source>
        <translation>Zoom, Fensterung, Invertierung, Drehung und lokaler Kontrast.</translation>
    </message>
    <message>
        <source>Raise the local contrast</source>
        <translation>Lokalen Kontrast anheben</translation>
    </message>
    <message>
        <source>For faint things (CLAHE). The view alone: training never sees it, and a corner says that it is on.</source>
        <translation>Für Zartes (CLAHE). Nur die Ansicht: Das Training sieht es nie, und eine Ecke sagt, dass es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The first picture, as the file asks for it; again for the file’s next window.</source>
        <translation>Das erste Bild, wie die Datei es verlangt; noch einmal für das nächste Fenster der Datei.</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenster: %1</translation>
    </message>
    <message>
        <source>Windows for lung, mediastinum, bone, full range, without extremes</source>
        <translation>Fenster für Lunge, Mediastinum, Knochen, vollen Bereich, ohne Extreme</translation>
    </message>
    <message>
        <source>Magnify under the pointer</source>
        <translation>Unter dem Zeiger vergrößern</translation>
    </message>
    <message>
        <source>A lens follows the pointer; the wheel changes it from 2× to 4×, Esc puts it away.</source>
        <translation>Eine Lupe folgt dem Zeiger; das Rad stellt sie von 2× bis 4×, Esc legt sie weg.</translation>
    </message>
    <message>
        <source>Name the values under the pointer</source>
        <translation>Werte unter dem Zeiger nennen</translation>
    </message>
    <message>
        <source>Stored value, value after the file’s own scale, and grey level, in the corner.</source>
        <translation>Gespeicherter Wert, Wert nach der Skala der Datei und Graustufe, in der Ecke.</translation>
    </message>
    <message>
        <source>Show the histogram</source>
        <translation>Histogramm zeigen</translation>
    </message>
    <message>
        <source>The film’s values with the window over them, to be taken by its edges.</source>
        <translation>Die Werte der Aufnahme mit dem Fenster darüber, das sich an den Rändern greifen lässt.</translation>
    </message>
    <message>
        <source>Show the prior beside the film</source>
        <translation>Voraufnahme neben der Aufnahme zeigen</translation>
    </message>
    <message>
        <source>The patient’s film before this one.</source>
        <translation>Die Aufnahme des Patienten vor dieser.</translation>
    </message>
    <message>
        <source>Move both films together</source>
        <translation>Beide Aufnahmen zusammen bewegen</translation>
    </message>
    <message>
        <source>Zoom and place of the film and its prior.</source>
        <translation>Zoom und Lage der Aufnahme und ihrer Voraufnahme.</translation>
    </message>
    <message>
        <source>One window for both films</source>
        <translation>Ein Fenster für beide Aufnahmen</translation>
    </message>
    <message>
        <source>Window and inversion of the film and its prior.</source>
        <translation>Fensterung und Invertierung der Aufnahme und ihrer Voraufnahme.</translation>
    </message>
    <message>
        <source>No earlier film of this patient is here.</source>
        <translation>Von diesem Patienten ist keine frühere Aufnahme da.</translation>
    </message>
    <message>
        <source>There is one film alone.</source>
        <translation>Es ist nur eine Aufnahme da.</translation>
    </message>
    <message>
        <source>Cut-off of the blobs</source>
        <translation>Cut-off der Areale</translation>
    </message>
    <message>
        <source>Opacity of the blobs</source>
        <translation>Deckkraft der Areale</translation>
    </message>
</context>
<context>
    <name>viewer::ViewerBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenstervoreinstellungen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>More for this film</source>
        <translation>Mehr zu dieser Aufnahme</translation>
    </message>
    <message>
        <source>By this film’s own values</source>
        <translation>Nach den eigenen Werten dieser Aufnahme</translation>
    </message>
    <message>
        <source>As the file asks for it</source>
        <translation>Wie die Datei es verlangt</translation>
    </message>
</context>
<context>
    <name>worklist::FilterBar</name>
    <message>
        <source>Patient, finding, name</source>
        <translation>Patient, Befund, Name</translation>
    </message>
    <message>
        <source>Words of a patient, a finding or a file&apos;s name, each by its beginning</source>
        <translation>Wörter eines Patienten, eines Befunds oder eines Dateinamens, jedes ab seinem Anfang</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Arbeitsliste durchsuchen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gesicherte Filter</translation>
    </message>
    <message>
        <source>Images that want a second look</source>
        <translation>Bilder zur Wiedervorlage</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Name dieses Filters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>Noch keine gesicherten Filter</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Diesen Filter sichern …</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Dieses Projekt lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>Es ist nichts gefiltert.</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Gesicherten Filter vergessen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Ungelesen %1</translation>
    </message>
    <message>
        <source>Boxed %1</source>
        <translation>Mit Rahmen %1</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <translation>Wiedervorlage, %1</translation>
    </message>
    <message>
        <source>%1 new, %2 in progress, %3 done</source>
        <translation>%1 neu, %2 begonnen, %3 fertig</translation>
    </message>
</context>
<context>
    <name>worklist::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Ask for more: state, findings, view, age, date …</source>
        <translation>Nach mehr fragen: Stand, Befunde, Projektion, Alter, Datum …</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2
Press to change it, ✕ or Del to remove it.</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>%1: %2
Drücken ändert es, ✕ oder Entf nimmt es weg.</translation>
    </message>
    <message>
        <source>Filter, %1: %2</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>Filter, %1: %2</translation>
    </message>
    <message>
        <source>Del removes it</source>
        <translation>Entf nimmt ihn weg</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPages</name>
    <message>
        <source>Either</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>How several findings are joined</source>
        <translation>Wie mehrere Befunde verbunden werden</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Einer davon genügt</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>%1: answer to ask for</source>
        <comment>a finding</comment>
        <translation>%1: gefragte Angabe</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Youngest, in years</source>
        <translation>Jüngste, in Jahren</translation>
    </message>
    <message>
        <source>Oldest, in years</source>
        <translation>Älteste, in Jahren</translation>
    </message>
    <message>
        <source> years</source>
        <comment>unit behind an age</comment>
        <translation> Jahre</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the beginning of a range</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Write a day as 2019-04-30.</source>
        <translation>Schreiben Sie einen Tag als 2019-04-30.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>IoU from</source>
        <translation>IoU ab</translation>
    </message>
    <message>
        <source>IoU under</source>
        <translation>IoU unter</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>any finding</source>
        <translation>beliebiger Befund</translation>
    </message>
    <message>
        <source>to under</source>
        <comment>an upper limit that does not belong to the range</comment>
        <translation>bis unter</translation>
    </message>
    <message>
        <source>Anyone&apos;s: a reader&apos;s before the report&apos;s</source>
        <translation>Von irgendwem: Befunder vor Bericht</translation>
    </message>
    <message>
        <source>A reader&apos;s</source>
        <translation>Von einem Befunder</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>Aus dem Bericht</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Niemand hat geantwortet</translation>
    </message>
    <message>
        <source>With a box</source>
        <translation>Mit Rahmen</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>Ohne Rahmen</translation>
    </message>
    <message>
        <source>With a point</source>
        <translation>Mit Punkt</translation>
    </message>
    <message>
        <source>Without a point</source>
        <translation>Ohne Punkt</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Die Datei ist da</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>Every image</source>
        <translation>Jedes Bild</translation>
    </message>
    <message>
        <source>Only what is assigned to me</source>
        <translation>Nur was mir zugewiesen ist</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>Irgendwer oder niemand</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPopup</name>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>All kinds of filters (Esc)</source>
        <translation>Alle Arten von Filtern (Esc)</translation>
    </message>
    <message>
        <source>All kinds of filters</source>
        <translation>Alle Arten von Filtern</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Nimmt diese Bedingung weg</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>Arten von Filtern</translation>
    </message>
    <message>
        <source>Show only images by …</source>
        <translation>Nur Bilder zeigen nach …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>worklist::Words</name>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and the answer to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and a finding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: any IoU</source>
        <translation>%1: jede IoU</translation>
    </message>
    <message>
        <source>%1: IoU under %2</source>
        <translation>%1: IoU unter %2</translation>
    </message>
    <message>
        <source>%1: IoU %2 or better</source>
        <translation>%1: IoU %2 oder besser</translation>
    </message>
    <message>
        <source>%1: IoU %2 to %3</source>
        <translation>%1: IoU %2 bis %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>mit Datum</translation>
    </message>
    <message>
        <source>State of the reading</source>
        <translation>Stand der Befundung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Angaben</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>IoU of a run</source>
        <translation>IoU eines Laufs</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where you are with an image.</source>
        <translation>Wie weit Sie mit einem Bild sind.</translation>
    </message>
    <message>
        <source>What is known of findings: an adjudication, else the readers, else the report.</source>
        <translation>Was über Befunde bekannt ist: ein Schiedsentscheid, sonst die Befunder, sonst der Bericht.</translation>
    </message>
    <message>
        <source>Who has answered; with findings chosen, whose answer to them counts.</source>
        <translation>Wer geantwortet hat; sind Befunde gewählt, wessen Angabe zu ihnen zählt.</translation>
    </message>
    <message>
        <source>Boxes that count: drawn or imported, and not overruled.</source>
        <translation>Gültige Rahmen: gezeichnet oder importiert und nicht überstimmt.</translation>
    </message>
    <message>
        <source>“It is here” without a box.</source>
        <translation>„Hier ist es“ ohne Rahmen.</translation>
    </message>
    <message>
        <source>Images that somebody gave you to read.</source>
        <translation>Bilder, die Ihnen jemand zum Befunden gegeben hat.</translation>
    </message>
    <message>
        <source>Images that this reader has begun, done or flagged.</source>
        <translation>Bilder, die dieser Befunder begonnen, abgeschlossen oder markiert hat.</translation>
    </message>
    <message>
        <source>How well a run found the boxes of an image it was not trained on.</source>
        <translation>Wie gut ein Lauf die Rahmen eines Bildes fand, auf dem er nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>How the film was taken.</source>
        <translation>Wie die Aufnahme gemacht wurde.</translation>
    </message>
    <message>
        <source>The patient&apos;s.</source>
        <translation>Das des Patienten.</translation>
    </message>
    <message>
        <source>The patient&apos;s, in years, both ends included.</source>
        <translation>Das des Patienten, in Jahren, beide Enden eingeschlossen.</translation>
    </message>
    <message>
        <source>Days, both ends included.</source>
        <translation>Tage, beide Enden eingeschlossen.</translation>
    </message>
    <message>
        <source>Is the picture&apos;s file where it was?</source>
        <translation>Ist die Bilddatei, wo sie war?</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>by readers</source>
        <translation>von Befundern</translation>
    </message>
    <message>
        <source>by the report</source>
        <translation>laut Bericht</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch ohne Angabe</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>mit Rahmen</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>ohne Rahmen</translation>
    </message>
    <message>
        <source>with points</source>
        <translation>mit Punkten</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>ohne Punkt</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>mit Datei</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation>mir zugewiesen</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>gelesen von %1</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>von irgendwem gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 bis %2 Jahre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>needs a second look</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>view unknown</source>
        <translation>Projektion unbekannt</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Nach Patient</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Nach Dateiname</translation>
    </message>
    <message>
        <source>By state of the reading</source>
        <translation>Nach Stand der Befundung</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>Nach Zahl der Rahmen</translation>
    </message>
    <message>
        <source>By study date</source>
        <translation>Nach Studiendatum</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>Nach Projektion</translation>
    </message>
    <message>
        <source>By IoU of a run</source>
        <translation>Nach IoU eines Laufs</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Done first</source>
        <translation>Fertige zuerst</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>Ungelesene zuerst</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Wenigste zuerst</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Meiste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>studies</comment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>patients</comment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Jüngste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>worklist::WorklistModel</name>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a finding of which a reader is not sure</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>ohne Befund</translation>
    </message>
    <message>
        <source>report: no finding</source>
        <translation>Bericht: ohne Befund</translation>
    </message>
    <message>
        <source>no finding so far</source>
        <translation>bisher ohne Befund</translation>
    </message>
    <message>
        <source>report: nothing certain</source>
        <translation>Bericht: nichts Sicheres</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>noch ohne Angabe</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <translation>%1: Die Datei fehlt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n box(es), %3</source>
        <translation>
            <numerusform>%1, %2, %n Rahmen, %3</numerusform>
            <numerusform>%1, %2, %n Rahmen, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Rahmen</numerusform>
            <numerusform>%n Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>Blinded: other readers’ answers and imported boxes are hidden until you have completed it</source>
        <translation>Verblindet: Die Angaben anderer Befunder und importierte Rahmen sind verborgen, bis Sie es abgeschlossen haben</translation>
    </message>
</context>
<context>
    <name>worklist::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>The film on screen is not in this list.</source>
        <translation>Die gezeigte Aufnahme ist nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>Importieren Sie einen Ordner, oder ziehen Sie einen auf das Fenster.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown images of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Order of the list: %1 · %2</source>
        <comment>a column and a direction</comment>
        <translation>Reihenfolge der Liste: %1 · %2</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>Kein Bild passt</translation>
    </message>
    <message>
        <source>Take a word or a condition out, or clear them all.</source>
        <translation>Nehmen Sie ein Wort oder eine Bedingung weg, oder löschen Sie alle.</translation>
    </message>
</context>
</TS>
