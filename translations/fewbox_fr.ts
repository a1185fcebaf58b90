<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Assist</name>
    <message>
        <source>Drawn by chance among films labelled {finding}, to measure what the model&apos;s choice gains.</source>
        <translation>Tiré au hasard parmi les clichés étiquetés {finding}, pour mesurer ce que gagne le choix du modèle.</translation>
    </message>
    <message>
        <source>The model is in two minds whether {finding} is here ({share}).</source>
        <translation>Le modèle hésite sur la présence&#xa0;: {finding} ({share}).</translation>
    </message>
    <message>
        <source>Labelled {finding}, but the model hardly sees it ({share}).</source>
        <translation>Étiqueté {finding}, mais le modèle ne le voit guère ({share}).</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: it marks {count} places.</source>
        <translation>{finding}&#xa0;: le modèle ne sait décider où, il marque {count} endroits.</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: its map spreads over {factor} times a usual box.</source>
        <translation>{finding}&#xa0;: le modèle ne sait décider où, sa carte s’étend sur {factor} fois un cadre habituel.</translation>
    </message>
    <message>
        <source>{finding} has few boxes to learn from: {count} so far.</source>
        <translation>{finding}&#xa0;: peu de cadres dont apprendre, {count} jusqu’ici.</translation>
    </message>
    <message>
        <source>Nobody has been asked about {finding}, and the model may see it ({share}).</source>
        <translation>{finding}&#xa0;: personne n’a été interrogé, et le modèle le voit peut-être ({share}).</translation>
    </message>
    <message>
        <source>{finding} is labelled present; a run that never saw this patient is sure that it is absent ({share}).</source>
        <translation>{finding}&#xa0;: noté présent&#xa0;; un entraînement qui n’a jamais vu ce patient est sûr de l’absence ({share}).</translation>
    </message>
    <message>
        <source>{finding} is labelled absent; a run that never saw this patient is sure that it is present ({share}).</source>
        <translation>{finding}&#xa0;: noté absent&#xa0;; un entraînement qui n’a jamais vu ce patient est sûr de la présence ({share}).</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far left in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement à gauche du cliché, à {share} de sa largeur&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far right in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement à droite du cliché, à {share} de sa largeur&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far from the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement loin de la ligne médiane, {share} de la largeur du cliché&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually near the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement près de la ligne médiane, {share} de la largeur du cliché&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually high: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement haut placé, à {share} de la hauteur du cliché&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually low: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement bas, à {share} de la hauteur du cliché&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually wide: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement large, {share} de la largeur du cliché&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually narrow: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement étroit, {share} de la largeur du cliché&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually tall: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement allongé en hauteur, {share} de la hauteur du cliché&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually short: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}&#xa0;: le cadre est inhabituellement plat, {share} de la hauteur du cliché&#xa0;; neuf sur dix sont entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{finding} is labelled present here and absent in {other}, of the same patient and day.</source>
        <translation>{finding}&#xa0;: noté présent ici et absent dans {other}, du même patient et du même jour.</translation>
    </message>
    <message>
        <source>{finding} is labelled absent here and present in {other}, of the same patient and day.</source>
        <translation>{finding}&#xa0;: noté absent ici et présent dans {other}, du même patient et du même jour.</translation>
    </message>
    <message>
        <source>The same picture as {other}, of the same patient.</source>
        <translation>La même image que {other}, du même patient.</translation>
    </message>
    <message>
        <source>The same picture as {other}, which belongs to another patient.</source>
        <translation>La même image que {other}, qui appartient à un autre patient.</translation>
    </message>
    <message>
        <source>Name, sex and year of birth are those of patient {other}: one patient under two ids?</source>
        <translation>Nom, sexe et année de naissance sont ceux du patient {other}&#xa0;: un patient sous deux numéros&#xa0;?</translation>
    </message>
    <message>
        <source>Has a picture in common with patient {other}: one patient under two ids?</source>
        <translation>A une image en commun avec le patient {other}&#xa0;: un patient sous deux numéros&#xa0;?</translation>
    </message>
    <message>
        <source>The model has not looked at this film yet: drawn by chance among films labelled {finding}.</source>
        <translation>Le modèle n’a pas encore regardé ce cliché&#xa0;: tiré au hasard parmi les clichés étiquetés {finding}.</translation>
    </message>
    <message>
        <source>Labelled {finding}, which the model has not learned yet.</source>
        <translation>Étiqueté {finding}, que le modèle n’a pas encore appris.</translation>
    </message>
    <message>
        <source>Drawn by chance among films labelled {finding} ({count} boxed so far).</source>
        <translation>Tiré au hasard parmi les clichés étiquetés {finding} ({count} encadrés jusqu’ici).</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {subject}.[ {found}.]</source>
        <translation>Il n’y a pas de fichier {subject}.[ {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or whether the drive that holds it is connected.</source>
        <translation>Vérifiez le chemin, ou si le disque qui le contient est connecté.</translation>
    </message>
    <message>
        <source>{subject} cannot be read.[ The system says: {found}.]</source>
        <translation>Lecture impossible&#xa0;: {subject}.[ Le système indique&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>Vérifiez que vous pouvez lire le fichier et qu’aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>Choose a place that you may write to, or free the file in the program that holds it.</source>
        <translation>Choisissez un emplacement où vous pouvez écrire, ou libérez le fichier dans le programme qui le retient.</translation>
    </message>
    <message>
        <source>There is no folder {subject}.[ {found}.]</source>
        <translation>Il n’y a pas de dossier {subject}.[ {found}.]</translation>
    </message>
    <message>
        <source>The folder {subject} cannot be listed.[ The system says: {found}.]</source>
        <translation>Le contenu du dossier {subject} ne peut pas être listé.[ Le système indique&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may open the folder; what else was given goes on without it.</source>
        <translation>Vérifiez que vous pouvez ouvrir le dossier&#xa0;; le reste continue sans lui.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>Le disque est plein&#xa0;: {subject} n’a pas pu être écrit.[ Libre&#xa0;: {found}.][ Nécessaire&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Free some space and try again; a project&apos;s cache folder may be deleted at any time. What was stored before is unharmed.</source>
        <translation>Libérez de l’espace et réessayez&#xa0;; le dossier cache d’un projet peut être supprimé à tout moment. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>{subject} is not a file[, but {found}].[ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un fichier[, mais {found}].[ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un fichier DICOM.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>Écartez-le, ou donnez-lui l’extension qui correspond à son contenu.</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} se termine trop tôt.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>Copiez ou envoyez de nouveau le fichier&#xa0;; le transfert a sans doute été interrompu.</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} imbrique ses séquences plus profondément qu’aucune radiographie.[ Trouvé&#xa0;: {found}.][ Au plus&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>Le fichier est endommagé ou conçu pour nuire&#xa0;; demandez une autre copie à son expéditeur.</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} réclame plus de mémoire que Fewbox n’en réserve.[ Trouvé&#xa0;: {found}.][ Au plus&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Check rows, columns and frames in the file&apos;s header; a film has at most some hundred million pixels.</source>
        <translation>Vérifiez les lignes, colonnes et trames dans l’en-tête du fichier&#xa0;; un cliché compte au plus quelques centaines de millions de pixels.</translation>
    </message>
    <message>
        <source>The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]</source>
        <translation>Les pixels de {subject} sont codés d’une manière que Fewbox ne sait pas lire.[ Syntaxe de transfert&#xa0;: {found}.][ Connues&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.</source>
        <translation>Convertissez le fichier, par exemple avec dcmconv, dcmdjpeg ou gdcmconv --raw, ou envoyez-le en Explicit VR Little Endian.</translation>
    </message>
    <message>
        <source>{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]</source>
        <translation>Il manque à {subject} un attribut nécessaire à une image.[ Manquant&#xa0;: {expected}.][ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>Exportez de nouveau l’image depuis le système qui l’a produite.</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un attribut de {subject} a une valeur impossible.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Les pixels de {subject} ne remplissent pas la taille annoncée par son en-tête.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>Copiez ou envoyez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} est un objet DICOM sans pixels.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>Écartez-le&#xa0;: comptes rendus, états de présentation et répertoires ne sont pas des radiographies.</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} enregistre ses niveaux de gris comme ne le fait aucune radiographie.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>Écartez-le, ou exportez le cliché en MONOCHROME1 ou MONOCHROME2.</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>Les pixels de {subject} n’ont pas pu être décodés.[ Le décodeur indique&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>Copiez de nouveau le fichier&#xa0;; si le problème persiste, convertissez-le dans une syntaxe de transfert non compressée.</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas une image que Fewbox sait lire.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>Fournissez-la en DICOM, PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>L’image {subject} n’a pas pu être décodée.[ Le décodeur indique&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>Copiez de nouveau le fichier&#xa0;; il est sans doute tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>L’image {subject} est plus grande que ce que Fewbox garde en mémoire.[ Trouvé&#xa0;: {found}.][ Au plus&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Save a smaller copy and import that.</source>
        <translation>Enregistrez une copie plus petite et importez-la.</translation>
    </message>
    <message>
        <source>{subject} brought the reader down and was left out; the import went on behind it.</source>
        <translation>{subject} a fait échouer le programme de lecture et a été écarté&#xa0;; l’importation a continué ensuite.</translation>
    </message>
    <message>
        <source>Please report it, with the file if it shows no patient; a copy saved by another program may open.</source>
        <translation>Merci de le signaler, avec le fichier s’il ne montre aucun patient&#xa0;; une copie enregistrée par un autre programme s’ouvrira peut-être.</translation>
    </message>
    <message>
        <source>{subject} has no column &quot;{expected}&quot;.[ Found: {found}.]</source>
        <translation>{subject} n’a pas de colonne «&#xa0;{expected}&#xa0;».[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>Choisissez le fichier d’origine du NIH, ou donnez cet en-tête au tableau.</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} est incompréhensible.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>Corrigez cette ligne du tableau et importez de nouveau&#xa0;; les autres lignes sont prises.</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’a pas de lignes.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>Vérifiez que le tableau a été enregistré en entier et que c’est bien le bon.</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} nomme une anomalie absente du schéma[&#xa0;: {found}].[ Connues&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source, or add the finding to the project with fewboxctl finding add NAME, and import again; the rest is in.</source>
        <translation>Corrigez l’orthographe à la source, ou ajoutez l’anomalie au projet avec fewboxctl finding add NAME, et importez de nouveau&#xa0;; le reste est pris.</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un cadre se trouve hors de son image&#xa0;: {subject}.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>Ses nombres sont peut-être dans un autre repère&#xa0;: importez de nouveau avec --box-frame image ou --box-frame 1024, celui qui n’a pas servi.</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Un cadre est trop petit pour avoir un sens&#xa0;: {subject}.[ Trouvé&#xa0;: {found}.][ Au moins&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>Tracez-le autour de toute l’anomalie.</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un cadre a des côtés impossibles&#xa0;: {subject}.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>Donnez x, y, largeur et hauteur en nombres, les deux côtés supérieurs à 0.</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Il n’y a pas ici d’image {subject}.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>Importez d’abord l’image, ou vérifiez son nom&#xa0;; les noms sont comparés sans dossier ni extension.</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas le JSON attendu.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>Corrigez le fichier à cet endroit, ou prenez une nouvelle copie.</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Rien à importer dans {subject}.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>Choisissez le dossier qui contient les images ou les tableaux&#xa0;; ses sous-dossiers sont parcourus aussi.</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>Il n’y a pas de projet dans {subject}.[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>Vérifiez le chemin, ou créez un projet en y important.</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un projet Fewbox.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the project&apos;s folder or the project.fewbox in it.</source>
        <translation>Choisissez le dossier du projet ou le project.fewbox qu’il contient.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer Fewbox.[ Its format: {found}.][ Known here: {expected}.]</source>
        <translation>{subject} a été créé par un Fewbox plus récent.[ Son format&#xa0;: {found}.][ Connu ici&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Install that version of Fewbox; nothing in the project was touched.</source>
        <translation>Installez cette version de Fewbox&#xa0;; rien n’a été touché dans le projet.</translation>
    </message>
    <message>
        <source>{subject} is being written by another program.[ Found: {found}.]</source>
        <translation>Un autre programme écrit dans {subject}.[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation>Attendez un instant et réessayez, ou fermez l’autre programme.</translation>
    </message>
    <message>
        <source>{subject} lies on a network share[ ({found})], where a project&apos;s database can be damaged.</source>
        <translation>{subject} se trouve sur un partage réseau[ ({found})], où la base de données d’un projet peut être endommagée.</translation>
    </message>
    <message>
        <source>Move the project to a disk of this machine; images may stay on the share. A team shares a project through PostgreSQL.</source>
        <translation>Déplacez le projet sur un disque de cet ordinateur&#xa0;; les images peuvent rester sur le partage. Une équipe partage un projet par PostgreSQL.</translation>
    </message>
    <message>
        <source>The database of {subject} is damaged.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>La base de données de {subject} est endommagée.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>Gardez une copie du dossier tel quel, puis restaurez le projet depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>Il y a déjà un projet dans {subject}.[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The project could not store or answer: {subject}.[ The database says: {found}.]</source>
        <translation>Le projet n’a pas pu enregistrer ou répondre&#xa0;: {subject}.[ La base de données indique&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. What was stored before is unharmed.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, vérifiez le disque. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>There is nothing to undo[ for {subject}].</source>
        <translation>Il n’y a rien à annuler[ pour {subject}].</translation>
    </message>
    <message>
        <source>Each reader undoes only what that reader did.</source>
        <translation>Chaque lecteur n’annule que ce qu’il a fait lui-même.</translation>
    </message>
    <message>
        <source>There is nothing to redo[ for {subject}].</source>
        <translation>Il n’y a rien à rétablir[ pour {subject}].</translation>
    </message>
    <message>
        <source>Redo takes back an undo, until something new is done.</source>
        <translation>Rétablir reprend une annulation, jusqu’à la prochaine action.</translation>
    </message>
    <message>
        <source>The project has no reader {subject}.[ Known: {expected}.]</source>
        <translation>Le projet n’a pas de lecteur {subject}.[ Connus&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>Choisissez un lecteur dans la liste ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>Le cadre {subject} n’existe plus.[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>Il a été supprimé entre-temps&#xa0;; annuler le ramène.</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un entraînement.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>Listez les entraînements avec fewboxctl runs, ou lancez-en un.</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un fichier de l’entraînement est incompréhensible&#xa0;: {subject}.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>Reprenez le dossier de l’entraînement à sa source, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>A worker is busy with {subject} already[: {found}].</source>
        <translation>Un worker travaille déjà sur {subject}[&#xa0;: {found}].</translation>
    </message>
    <message>
        <source>The worker cannot be started, so nothing can be trained or predicted here.[ Program: {subject}.][ Found: {found}.]</source>
        <translation>Le worker ne peut pas être démarré&#xa0;: rien ne peut être entraîné ni prédit ici.[ Programme&#xa0;: {subject}.][ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Install fewbox-worker again together with its LibTorch, or name another in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>Réinstallez fewbox-worker avec sa LibTorch, ou nommez-en un autre dans FEWBOX_WORKER. La lecture et le tracé continuent sans lui.</translation>
    </message>
    <message>
        <source>None of the images that have boxes has its file[ in {subject}].[ Found: {found}.]</source>
        <translation>Aucune des images encadrées n’a son fichier[ dans {subject}].[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Import the folder that holds the files: they are found by their names, and the boxes stay as they are.</source>
        <translation>Importez le dossier qui contient les fichiers&#xa0;: ils sont reconnus à leur nom, et les cadres restent tels quels.</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>Attendez qu’il finisse ou arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas encore terminé.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>Attendez, ou poursuivez-le&#xa0;: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject}&#xa0;: cet entraînement ne peut pas être poursuivi.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>Lancez un nouvel entraînement avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>Aucun worker n’a été trouvé&#xa0;: ici, rien ne peut être entraîné ni prédit.[ Cherché&#xa0;: {subject}.][ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>Installez le paquet fewbox-worker, ou nommez le programme dans FEWBOX_WORKER. La lecture et le tracé continuent sans lui.</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>Le worker s’est arrêté avant la fin de son travail.[ Entraînement&#xa0;: {subject}.][ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>Un entraînement a un log.txt dans son dossier&#xa0;; il reprend à son dernier point de sauvegarde&#xa0;: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Le worker parle une autre langue que ce programme.[ Entraînement&#xa0;: {subject}.][ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Install fewbox and fewbox-worker of the same version.</source>
        <translation>Installez fewbox et fewbox-worker dans la même version.</translation>
    </message>
    <message>
        <source>There was not enough memory[ for {subject}].[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>La mémoire n’a pas suffi[ pour {subject}].[ Libre&#xa0;: {found}.][ Nécessaire&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds side by side (parallel_folds), a smaller micro_batch or a smaller preset, or close other programs.</source>
        <translation>Choisissez moins de plis côte à côte (parallel_folds), un micro_batch plus petit ou un préréglage plus petit, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Training stopped as asked, with a checkpoint.[ Run: {subject}.][ Done: {found}.]</source>
        <translation>L’entraînement s’est arrêté comme demandé, avec un point de sauvegarde.[ Entraînement&#xa0;: {subject}.][ Fait&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>Pour continuer&#xa0;: fewboxctl train --resume.</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>L’entraînement a échoué.[ Où&#xa0;: {subject}.][ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>Voyez log.txt dans le dossier de l’entraînement&#xa0;; un taux d’apprentissage plus bas aide quand les nombres ne sont pas finis.</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Il n’y a aucun cadre dont apprendre[ dans {subject}].[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>Tracez quelques cadres ou importez la liste de cadres du NIH&#xa0;; en dessous de quelques centaines d’images encadrées, un réseau dépasse rarement le plancher.</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Il y a trop peu de patients avec des cadres pour autant de plis[&#xa0;: {subject}].[ Trouvé&#xa0;: {found}.][ Au moins&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>Choisissez moins de plis, ou tracez des cadres pour plus de patients.</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>Ce choix n’existe pas pour {subject}[&#xa0;: {found}].[ Connus&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling; --help lists every setting.</source>
        <translation>Corrigez l’orthographe&#xa0;; --help liste tous les réglages.</translation>
    </message>
    <message>
        <source>The setting {subject} cannot be[ {found}].[ Possible: {expected}.]</source>
        <translation>Le réglage {subject} ne peut pas valoir cela[&#xa0;: {found}].[ Possible&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation>Choisissez une valeur dans cet intervalle.</translation>
    </message>
    <message>
        <source>The device {subject} cannot be used here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>L’appareil {subject} n’est pas utilisable ici.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>Choisissez l’appareil auto ou cpu, ou installez un LibTorch avec CUDA&#xa0;; fewboxctl doctor dit ce qui est présent.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Les poids ne conviennent pas au réseau&#xa0;: {subject}.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>Choisissez l’ossature pour laquelle les poids ont été faits&#xa0;; les noms sont ceux de timm.</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un fichier safetensors valide.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again from its source, or let the run make it anew.</source>
        <translation>Copiez de nouveau le fichier depuis sa source, ou laissez l’entraînement le refaire.</translation>
    </message>
    <message>
        <source>This box for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>Ce cadre pour {subject} n’est pas à vous&#xa0;: vous ne pouvez pas le modifier.[ Il appartient à&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Draw a box of your own or set the finding: your answer goes before an imported one, and beside another reader&apos;s.</source>
        <translation>Tracez votre propre cadre ou renseignez l’anomalie&#xa0;: votre réponse passe avant celle de l’importation, et à côté de celle d’un autre lecteur.</translation>
    </message>
    <message>
        <source>{subject} holds an image that is already there.[ It is that of {found}.]</source>
        <translation>{subject} contient une image déjà présente.[ C’est celle de {found}.]</translation>
    </message>
    <message>
        <source>The first was taken and this one passed over; if it is another image, give it a name or UID of its own.</source>
        <translation>La première a été prise et celle-ci passée&#xa0;; si c’est une autre image, donnez-lui un nom ou un UID propre.</translation>
    </message>
    <message>
        <source>{subject} has no such frame[: {found} was asked for].[ It has {expected}.]</source>
        <translation>{subject} n’a pas cette trame[&#xa0;: {found} demandée].[ Disponible&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>Les trames se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>The split {subject} cannot be used.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>La répartition {subject} n’est pas utilisable.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>Une répartition est un fichier CSV avec les colonnes image et part (train, validation ou test), ou le train_val_list.txt du NIH avec test_list.txt à côté.</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>Le patient {subject} est dans deux parties de la répartition.[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>Mettez toutes les images d’un patient dans une même partie, sinon le test ne serait pas aveugle.</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>L’expérience {subject} ne peut pas être lue.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>Recommencez-la sous un autre nom&#xa0;; les entraînements qu’elle a faits sont toujours là.</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un problème est survenu pour lequel Fewbox n’a pas de nom.[ Où&#xa0;: {subject}.][ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>Merci de le signaler avec ce texte et le journal.</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ Reason: {found}.]</source>
        <translation>Écriture impossible&#xa0;: {subject}.[ Raison&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>There is no point {subject} any more.[ Found: {found}.]</source>
        <translation>Le point {subject} n’existe plus.[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>It was removed or became a box in the meantime; undo brings it back.</source>
        <translation>Il a été supprimé ou changé en cadre entre-temps&#xa0;; annuler le ramène.</translation>
    </message>
    <message>
        <source>{subject} is no step of yours that one can go back to.[ It is {found}.]</source>
        <translation>{subject} n’est pas une de vos étapes à laquelle revenir.[ C’est {found}.]</translation>
    </message>
    <message>
        <source>Choose one of your own steps that is in force; the history lists them, newest first.</source>
        <translation>Choisissez une de vos propres étapes en vigueur&#xa0;; l’historique les liste, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>{subject} is marked here, so it is present.[ Boxes and points: {found}.]</source>
        <translation>{subject} est marqué ici, donc présent.[ Cadres et points&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Remove the boxes and points for this finding first.</source>
        <translation>Supprimez d’abord les cadres et points de cette anomalie.</translation>
    </message>
    <message>
        <source>The point for {subject} is not on the image.[ Found: {found}.][ The image: {expected}.]</source>
        <translation>Le point pour {subject} n’est pas sur l’image.[ Trouvé&#xa0;: {found}.][ L’image&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Set it on the film itself.</source>
        <translation>Placez-le sur le cliché lui-même.</translation>
    </message>
    <message>
        <source>This point for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>Ce point pour {subject} n’est pas à vous&#xa0;: vous ne pouvez pas le modifier.[ Il appartient à&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Set a point of your own beside it.</source>
        <translation>Placez votre propre point à côté.</translation>
    </message>
    <message>
        <source>{subject} is yours to read blinded, and you have not completed it: the other readers&apos; answers stay hidden until then.</source>
        <translation>{subject} vous est confié en aveugle et votre lecture n’est pas terminée&#xa0;: les réponses des autres lecteurs restent cachées jusque-là.</translation>
    </message>
    <message>
        <source>Complete your own read of it first, then adjudicate.</source>
        <translation>Terminez d’abord votre propre lecture, puis arbitrez.</translation>
    </message>
    <message>
        <source>The finding {subject} cannot be added.[ Found: {found}.]</source>
        <translation>L’anomalie {subject} ne peut pas être ajoutée.[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Choose another name or short name; fewboxctl finding list shows those that the project has.</source>
        <translation>Choisissez un autre nom ou une autre abréviation&#xa0;; fewboxctl finding list montre les anomalies du projet.</translation>
    </message>
    <message>
        <source>{subject} has a name that is not UTF-8, so it cannot be opened here.[ Found: {found}.]</source>
        <translation>Le nom de {subject} n’est pas en UTF-8&#xa0;; le fichier ne peut donc pas être ouvert ici.[ Trouvé&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Rename it, for example with convmv -f latin1 -t utf8, and import again; the rest is in.</source>
        <translation>Renommez-le, par exemple avec convmv -f latin1 -t utf8, puis importez à nouveau&#xa0;; le reste est importé.</translation>
    </message>
    <message>
        <source>Nothing is written onto {subject}, which belongs to the project.[ It is {found}.]</source>
        <translation>Rien n’est écrit sur {subject}, qui appartient au projet.[ C’est&#xa0;: {found}.]</translation>
    </message>
    <message>
        <source>Choose another place; nothing was touched.</source>
        <translation>Choisissez un autre emplacement&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{subject} is no radiograph.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas une radiographie.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>It was left out. If it shows a film all the same, save it as PNG and import that.</source>
        <translation>Il a été écarté. S’il montre tout de même un cliché, enregistrez-le en PNG et importez celui-ci.</translation>
    </message>
    <message>
        <source>The letters of {subject} cannot be told.[ It looks like {found}.]</source>
        <translation>Le codage des caractères de {subject} n’est pas reconnaissable.[ Cela ressemble à {found}.]</translation>
    </message>
    <message>
        <source>Save the table as UTF-8 and import again.</source>
        <translation>Enregistrez le tableau en UTF-8 et importez à nouveau.</translation>
    </message>
    <message>
        <source>It cannot be told which image {subject} is.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Impossible de dire quelle image est {subject}.[ Trouvé&#xa0;: {found}.][ Attendu&#xa0;: {expected}.]</translation>
    </message>
    <message>
        <source>Nothing was guessed. Name the files with their folders, as they lie below the folder of the images, and import again.</source>
        <translation>Rien n’a été deviné. Nommez les fichiers avec leurs dossiers, tels qu’ils se trouvent sous le dossier des images, puis importez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Atelectasis</source>
        <translation>Atélectasie</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>Cardiomégalie</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Épanchement pleural</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Infiltrat</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>Nodule</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumopathie</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>Pneumothorax</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Condensation</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>Œdème</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>Emphysème</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>Fibrose</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>Épaississement pleural</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>Hernie</translation>
    </message>
    <message>
        <source>Ate</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Eff</source>
        <translation>Épa</translation>
    </message>
    <message>
        <source>Inf</source>
        <translation>Inf</translation>
    </message>
    <message>
        <source>Mas</source>
        <translation>Mas</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>Nod</translation>
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
        <translation>Con</translation>
    </message>
    <message>
        <source>Ede</source>
        <translation>Œdè</translation>
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
        <translation>ÉpP</translation>
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
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
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
        <translation>Page↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page↑</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
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
        <translation>Échap</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
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
        <translation>Toutes les anomalies</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1: Cohen’s κ of the labels, agreement beyond chance, with its 95 % interval by patient</source>
        <translation>%1&#xa0;: κ de Cohen des réponses, concordance au-delà du hasard, avec son intervalle à 95&#xa0;% par patient</translation>
    </message>
    <message>
        <source>%1: κ is not defined where both readers always gave the same one answer</source>
        <translation>%1&#xa0;: κ n’est pas défini quand les deux lecteurs ont toujours donné une seule et même réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same label in %2 of %n image(s)</source>
        <translation>
            <numerusform>%1&#xa0;: même réponse sur %2 de %n image</numerusform>
            <numerusform>%1&#xa0;: même réponse sur %2 de %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: IoU of the readers’ boxes, mean over %n image(s) that both boxed, with its 95 % interval by patient; %2 boxed by one alone</source>
        <translation>
            <numerusform>%1&#xa0;: IoU des cadres des lecteurs, moyenne sur %n image que les deux ont encadrée, avec son intervalle à 95&#xa0;% par patient&#xa0;; %2 encadrées par un seul</numerusform>
            <numerusform>%1&#xa0;: IoU des cadres des lecteurs, moyenne sur %n images que les deux ont encadrées, avec son intervalle à 95&#xa0;% par patient&#xa0;; %2 encadrées par un seul</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show where they differ</source>
        <translation>%1&#xa0;: montrer où ils diffèrent</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Cohen’s κ of the labels</source>
        <translation>κ de Cohen des réponses</translation>
    </message>
    <message>
        <source>Share of images with the same label</source>
        <translation>Part des images avec la même réponse</translation>
    </message>
    <message>
        <source>IoU of the boxes</source>
        <translation>IoU des cadres</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Images on which they differ: another label, or boxes of two places</source>
        <translation>Images où ils diffèrent&#xa0;: autre réponse, ou cadres à deux endroits</translation>
    </message>
    <message numerus="yes">
        <source>%1: κ is given from %2 images on that both answered; here it is %n</source>
        <translation>
            <numerusform>%1&#xa0;: κ est donné à partir de %2 images auxquelles les deux ont répondu&#xa0;; ici il y en a %n</numerusform>
            <numerusform>%1&#xa0;: κ est donné à partir de %2 images auxquelles les deux ont répondu&#xa0;; ici il y en a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <comment>images that one reader alone has boxed</comment>
        <translation>
            <numerusform>%n par un seul</numerusform>
            <numerusform>%n par un seul</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in no image do both have boxes; %2 boxed by one alone</source>
        <translation>%1&#xa0;: sur aucune image les deux n’ont de cadre&#xa0;; %2 encadrées par un seul</translation>
    </message>
</context>
<context>
    <name>annotate::AgreementView</name>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Save these figures as a table (CSV)</source>
        <translation>Enregistrer ces chiffres en tableau (CSV)</translation>
    </message>
    <message>
        <source>Which two readers</source>
        <translation>Quels deux lecteurs</translation>
    </message>
    <message>
        <source>What “unsure” counts as</source>
        <translation>Ce que vaut «&#xa0;incertain&#xa0;»</translation>
    </message>
    <message>
        <source>Agreement by finding</source>
        <translation>Concordance par anomalie</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Agreement shows once two readers have read the same images. Assign some to a second reader above.</source>
        <translation>La concordance s’affiche dès que deux lecteurs ont lu les mêmes images. Attribuez-en quelques-unes à un second lecteur ci-dessus.</translation>
    </message>
    <message>
        <source>No image has been answered by two readers yet. A blinded reading counts once it is complete.</source>
        <translation>Aucune image n’a encore reçu deux réponses. Une lecture en aveugle compte une fois terminée.</translation>
    </message>
    <message>
        <source>Save the readers’ agreement</source>
        <translation>Enregistrer la concordance des lecteurs</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Chiffres (*.csv)</translation>
    </message>
    <message>
        <source>“unsure” is an answer of its own</source>
        <translation>«&#xa0;incertain&#xa0;» est une réponse à part entière</translation>
    </message>
    <message>
        <source>“unsure” counts as present</source>
        <translation>«&#xa0;incertain&#xa0;» compte comme présent</translation>
    </message>
    <message>
        <source>“unsure” counts as absent</source>
        <translation>«&#xa0;incertain&#xa0;» compte comme absent</translation>
    </message>
    <message>
        <source>“unsure” is left out</source>
        <translation>«&#xa0;incertain&#xa0;» est laissé de côté</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>Calcul de la concordance</translation>
    </message>
</context>
<context>
    <name>annotate::AssignForm</name>
    <message>
        <source>Reader: choose, or type a new name</source>
        <translation>Lecteur&#xa0;: choisir, ou saisir un nouveau nom</translation>
    </message>
    <message>
        <source>Reader who is given the studies</source>
        <translation>Lecteur qui reçoit les examens</translation>
    </message>
    <message>
        <source>A name that is not in the list yet is a new reader</source>
        <translation>Un nom absent de la liste est un nouveau lecteur</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Quels examens</translation>
    </message>
    <message>
        <source>All in the worklist</source>
        <translation>Tous ceux de la liste de travail</translation>
    </message>
    <message>
        <source>By lot, every finding</source>
        <translation>Par tirage, toutes anomalies</translation>
    </message>
    <message>
        <source>Every n-th of the list</source>
        <translation>Un sur n dans la liste</translation>
    </message>
    <message>
        <source>Of the worklist as it is filtered now. By lot: findings take turns, the rarest first, and so do films without any, so that agreement can be told for each.</source>
        <translation>De la liste de travail telle que filtrée. Par tirage&#xa0;: les anomalies alternent, la plus rare d’abord, de même que les clichés sans anomalie, pour que la concordance puisse être donnée pour chacune.</translation>
    </message>
    <message>
        <source>How many studies</source>
        <translation>Combien d’examens</translation>
    </message>
    <message>
        <source>n: the first study, and every n-th from there</source>
        <translation>n&#xa0;: le premier examen, puis un sur n</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>En aveugle</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) in the worklist as it is filtered now</source>
        <translation>
            <numerusform>%n image dans la liste de travail telle que filtrée</numerusform>
            <numerusform>%n images dans la liste de travail telle que filtrée</numerusform>
        </translation>
    </message>
    <message>
        <source>This project can only be read</source>
        <translation>Ce projet est en lecture seule</translation>
    </message>
    <message>
        <source>Name a reader first</source>
        <translation>Nommez d’abord un lecteur</translation>
    </message>
    <message>
        <source>The worklist is empty as it is filtered now</source>
        <translation>La liste de travail telle que filtrée est vide</translation>
    </message>
    <message>
        <source>One step, which undo takes back</source>
        <translation>Une seule étape, que l’annulation reprend</translation>
    </message>
    <message numerus="yes">
        <source>Studies by lot: %1, from %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>Examens par tirage&#xa0;: %1, parmi %n image de la liste de travail&#xa0;; les clichés d’un même jour restent ensemble</numerusform>
            <numerusform>Examens par tirage&#xa0;: %1, parmi %n images de la liste de travail&#xa0;; les clichés d’un même jour restent ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Studies 1, %1, %2 … of %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>Examens 1, %1, %2… de %n image de la liste de travail&#xa0;; les clichés d’un même jour restent ensemble</numerusform>
            <numerusform>Examens 1, %1, %2… de %n images de la liste de travail&#xa0;; les clichés d’un même jour restent ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Other readers’ answers and imported boxes stay hidden on these images until this reader has completed them, and the reading does not count for training before</source>
        <translation>Les réponses des autres lecteurs et les cadres importés restent cachés sur ces images jusqu’à ce que ce lecteur les ait terminées, et la lecture ne compte pas avant pour l’entraînement</translation>
    </message>
</context>
<context>
    <name>annotate::BoxHand</name>
    <message>
        <source>The last mark for %1 is gone; its label is back to “not asked”.</source>
        <translation>La dernière marque pour %1 est supprimée&#xa0;; la réponse redevient «&#xa0;non évalué&#xa0;».</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “absent”.</source>
        <translation>La dernière marque pour %1 est supprimée&#xa0;; la réponse redevient «&#xa0;absent&#xa0;».</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “unsure”.</source>
        <translation>La dernière marque pour %1 est supprimée&#xa0;; la réponse redevient «&#xa0;incertain&#xa0;».</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>arbitré</translation>
    </message>
    <message>
        <source>This box is not yours to change. Draw one of your own.</source>
        <translation>Ce cadre n’est pas à vous. Tracez-en un.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this box is yours now, and %n other imported one(s) with it.</source>
        <translation>
            <numerusform>%1&#xa0;: ce cadre est maintenant le vôtre, et %n autre cadre importé avec lui.</numerusform>
            <numerusform>%1&#xa0;: ce cadre est maintenant le vôtre, et %n autres cadres importés avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the imported box is yours now.</source>
        <translation>%1&#xa0;: le cadre importé est maintenant le vôtre.</translation>
    </message>
    <message>
        <source>What was imported stays on record. Say “absent” for %1, and this box no longer counts; or change it, and it is yours.</source>
        <translation>Ce qui a été importé est conservé. Avec «&#xa0;absent&#xa0;» pour %1, ce cadre ne compte plus&#xa0;; modifiez-le, et il est à vous.</translation>
    </message>
    <message>
        <source>What was imported stays on record. Change the box, and it is yours; then a digit gives it another finding.</source>
        <translation>Ce qui a été importé est conservé. Modifiez le cadre, et il est à vous&#xa0;; un chiffre lui donne alors une autre anomalie.</translation>
    </message>
    <message>
        <source>Too thin for a box on the screen: nothing was changed. Zoom in for a small one; Del deletes.</source>
        <translation>Trop mince à l’écran pour un cadre&#xa0;: rien n’a été modifié. Agrandissez pour un petit cadre&#xa0;; Suppr supprime.</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>x </source>
        <translation>x</translation>
    </message>
    <message>
        <source>Left edge, image pixels</source>
        <translation>Bord gauche, pixels de l’image</translation>
    </message>
    <message>
        <source>y </source>
        <translation>y</translation>
    </message>
    <message>
        <source>Top edge, image pixels</source>
        <translation>Bord supérieur, pixels de l’image</translation>
    </message>
    <message>
        <source>w </source>
        <translation>l</translation>
    </message>
    <message>
        <source>Width, image pixels</source>
        <translation>Largeur, pixels de l’image</translation>
    </message>
    <message>
        <source>h </source>
        <translation>h</translation>
    </message>
    <message>
        <source>Height, image pixels</source>
        <translation>Hauteur, pixels de l’image</translation>
    </message>
    <message>
        <source>Show this mark</source>
        <translation>Afficher cette marque</translation>
    </message>
    <message>
        <source>Hide this mark</source>
        <translation>Masquer cette marque</translation>
    </message>
    <message>
        <source>Across, image pixels</source>
        <translation>Horizontalement, pixels de l’image</translation>
    </message>
    <message>
        <source>Down, image pixels</source>
        <translation>Verticalement, pixels de l’image</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>x va de %1 à %2 sur cette image&#xa0;: le point reste où il était.</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>y va de %1 à %2 sur cette image&#xa0;: le point reste où il était.</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 at this width: the box stays where it was.</source>
        <translation>x va de %1 à %2 avec cette largeur&#xa0;: le cadre reste où il était.</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 at this height: the box stays where it was.</source>
        <translation>y va de %1 à %2 avec cette hauteur&#xa0;: le cadre reste où il était.</translation>
    </message>
    <message>
        <source>w goes from %1 to %2 from this left edge: the box stays as it was.</source>
        <translation>w va de %1 à %2 depuis ce bord gauche&#xa0;: le cadre reste tel qu’il était.</translation>
    </message>
    <message>
        <source>h goes from %1 to %2 from this top edge: the box stays as it was.</source>
        <translation>h va de %1 à %2 depuis ce bord supérieur&#xa0;: le cadre reste tel qu’il était.</translation>
    </message>
    <message>
        <source>That is no figure: the point stays where it was.</source>
        <translation>Ce n’est pas un nombre&#xa0;: le point reste où il était.</translation>
    </message>
    <message>
        <source>That is no figure: the box stays as it was.</source>
        <translation>Ce n’est pas un nombre&#xa0;: le cadre reste tel quel.</translation>
    </message>
</context>
<context>
    <name>annotate::DisagreementModel</name>
    <message>
        <source>Both boxed it, in two places: IoU %1</source>
        <translation>Encadré par les deux, à deux endroits&#xa0;: IoU %1</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1&#xa0;: %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1. Adjudicated</source>
        <translation>%1. Arbitré</translation>
    </message>
    <message>
        <source>%1 boxed it; %2 completed the read without an answer</source>
        <translation>%1 l’a encadré&#xa0;; %2 a terminé la lecture sans répondre</translation>
    </message>
</context>
<context>
    <name>annotate::FilmRows</name>
    <message>
        <source>%1 · follow-up %2</source>
        <translation>%1 · suivi %2</translation>
    </message>
</context>
<context>
    <name>annotate::FilmWays</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reads the file once more: its drive or share may be back</source>
        <translation>Relit le fichier&#xa0;: son disque ou son partage est peut-être de retour</translation>
    </message>
    <message>
        <source>Import its folder …</source>
        <translation>Importer son dossier…</translation>
    </message>
    <message>
        <source>A film that was moved or renamed is known again; its boxes and labels stay</source>
        <translation>Un cliché déplacé ou renommé est reconnu&#xa0;; ses cadres et ses réponses restent</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsList</name>
    <message>
        <source>overruled</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %2, %n box(es)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n cadre</numerusform>
            <numerusform>%1&#xa0;: %2, %n cadres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, says the report</source>
        <translation>%1&#xa0;: %2, selon le compte rendu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message>
        <source>Boxes on this image</source>
        <translation>Cadres sur cette image</translation>
    </message>
    <message>
        <source>None yet. Press B, then drag over the finding.</source>
        <translation>Aucun pour l’instant. Appuyez sur B, puis tracez autour de l’anomalie.</translation>
    </message>
    <message>
        <source>Complete, next</source>
        <translation>Terminé, suivant</translation>
    </message>
</context>
<context>
    <name>annotate::GestureQueue</name>
    <message>
        <source>Draw box: %1</source>
        <translation>Tracer un cadre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move box: %1</source>
        <translation>Déplacer un cadre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set the box’s finding: %1</source>
        <translation>Changer l’anomalie du cadre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete box: %1</source>
        <translation>Supprimer un cadre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set label: %1</source>
        <translation>Renseigner&#xa0;: %1</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message>
        <source>Complete the read</source>
        <translation>Terminer la lecture</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Set point: %1</source>
        <translation>Placer un point&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move point: %1</source>
        <translation>Déplacer un point&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set the point’s finding: %1</source>
        <translation>Changer l’anomalie du point&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete point: %1</source>
        <translation>Supprimer un point&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draw box from a point: %1</source>
        <translation>Tracer un cadre depuis un point&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look at the model before the read was complete</source>
        <translation>Modèle regardé avant la fin de la lecture</translation>
    </message>
    <message>
        <source>Answer proposals</source>
        <translation>Répondre aux propositions</translation>
    </message>
    <message>
        <source>Assign images</source>
        <translation>Attribuer des images</translation>
    </message>
    <message>
        <source>Take back an assignment</source>
        <translation>Retirer une attribution</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>Arbitrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer a suspicion</source>
        <translation>Répondre à un doute</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Ajouter une anomalie</translation>
    </message>
    <message>
        <source>Answer a suspicion: %1</source>
        <translation>Répondre à un doute&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept proposal: %1</source>
        <translation>Accepter la proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept proposal, edited: %1</source>
        <translation>Accepter la proposition modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reject proposal: %1</source>
        <translation>Rejeter la proposition&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>Accepter %n proposition</numerusform>
            <numerusform>Accepter %n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>Rejeter %n proposition</numerusform>
            <numerusform>Rejeter %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over an imported box: %1</source>
        <translation>Reprendre un cadre importé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>Rien n’a encore été fait dans ce projet.</translation>
    </message>
    <message>
        <source>Nothing has been done to this image yet.</source>
        <translation>Rien n’a encore été fait sur cette image.</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>Choisissez une étape à laquelle revenir.</translation>
    </message>
    <message>
        <source>A step of %1. Only its own reader can take it back.</source>
        <translation>Une étape de %1. Seul ce lecteur peut l’annuler.</translation>
    </message>
    <message>
        <source>Something still waits to be saved.</source>
        <translation>Quelque chose attend encore d’être enregistré.</translation>
    </message>
    <message>
        <source>This is how things are now.</source>
        <translation>C’est l’état actuel.</translation>
    </message>
    <message>
        <source>Do again up to this step</source>
        <translation>Rétablir jusqu’à cette étape</translation>
    </message>
    <message>
        <source>Go back to this step</source>
        <translation>Revenir à cette étape</translation>
    </message>
    <message>
        <source>Later steps of yours on other images are taken back too.</source>
        <translation>Vos étapes ultérieures sur d’autres images sont annulées aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n étape rétablie.</numerusform>
            <numerusform>%n étapes rétablies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back; redo brings each of them again.</source>
        <translation>
            <numerusform>%n étape annulée&#xa0;; rétablir la ramène.</numerusform>
            <numerusform>%n étapes annulées&#xa0;; rétablir les ramène une à une.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::LabelHand</name>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n cadre importé écarté&#xa0;: votre «&#xa0;absent&#xa0;» passe avant l’importation, et l’entraînement suit le lecteur.</numerusform>
            <numerusform>%n cadres importés écartés&#xa0;: votre «&#xa0;absent&#xa0;» passe avant l’importation, et l’entraînement suit le lecteur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ModelCurtain</name>
    <message>
        <source>The model is hidden until you have completed your first reading, so that it does not pull your judgement.</source>
        <translation>Le modèle est caché jusqu’à la fin de votre première lecture, pour ne pas influencer votre jugement.</translation>
    </message>
    <message>
        <source>You have completed the first reading; the model is shown since.</source>
        <translation>Vous avez terminé la première lecture&#xa0;; le modèle est affiché depuis.</translation>
    </message>
    <message>
        <source>You looked at the model before your first reading was complete; that is recorded.</source>
        <translation>Vous avez regardé le modèle avant la fin de votre première lecture&#xa0;; c’est consigné.</translation>
    </message>
</context>
<context>
    <name>annotate::ModelDesk</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>The selected one; with none selected, the first one is selected.</source>
        <translation>Celle qui est sélectionnée&#xa0;; si aucune ne l’est, la première est sélectionnée.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Accepter toutes les propositions</translation>
    </message>
    <message>
        <source>In one step of undo.</source>
        <translation>En une seule étape.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Rejeter la proposition</translation>
    </message>
    <message>
        <source>The selected one; Del does it too.</source>
        <translation>Celle qui est sélectionnée&#xa0;; Suppr le fait aussi.</translation>
    </message>
    <message>
        <source>Reject all proposals</source>
        <translation>Rejeter toutes les propositions</translation>
    </message>
    <message>
        <source>Complete the read and stay</source>
        <translation>Terminer la lecture et rester</translation>
    </message>
    <message>
        <source>Then the model is shown.</source>
        <translation>Le modèle s’affiche alors.</translation>
    </message>
    <message>
        <source>The model’s blobs</source>
        <translation>Zones du modèle</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>Carreaux, lissé ou contour, tour à tour</translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation>Baisser le seuil</translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation>Maj et la molette le font sur le cliché.</translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation>Monter le seuil</translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation>Seuil des réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Next suggested film</source>
        <translation>Cliché suggéré suivant</translation>
    </message>
    <message>
        <source>Of the films to box next.</source>
        <translation>Parmi les clichés à encadrer ensuite.</translation>
    </message>
    <message>
        <source>The read is complete; the model is shown.</source>
        <translation>La lecture est terminée&#xa0;; le modèle est affiché.</translation>
    </message>
    <message>
        <source>The read is complete.</source>
        <translation>La lecture est terminée.</translation>
    </message>
    <message>
        <source>A click shows it now, which is recorded.</source>
        <translation>Un clic l’affiche maintenant, ce qui est consigné.</translation>
    </message>
    <message>
        <source>%1 or a click shows it now, which is recorded.</source>
        <translation>%1 ou un clic l’affiche maintenant, ce qui est consigné.</translation>
    </message>
    <message>
        <source>The model’s blobs (%1)</source>
        <translation>Zones du modèle (%1)</translation>
    </message>
    <message>
        <source>Cut-off: Shift+wheel. Opacity: Alt+wheel. Patches, smooth or outline: V.</source>
        <translation>Seuil&#xa0;: Maj+molette. Opacité&#xa0;: Alt+molette. Carreaux, lissé ou contour&#xa0;: V.</translation>
    </message>
    <message>
        <source>There is no proposal to answer.</source>
        <translation>Il n’y a pas de proposition en attente.</translation>
    </message>
    <message>
        <source>This read is complete.</source>
        <translation>Cette lecture est terminée.</translation>
    </message>
    <message>
        <source>You have seen the model on this film: that stays recorded, and it stays in sight.</source>
        <translation>Vous avez vu le modèle sur ce cliché&#xa0;: cela reste noté, et il reste visible.</translation>
    </message>
</context>
<context>
    <name>annotate::NextBoxButton</name>
    <message>
        <source>Finding of the next box: press its digit, or choose here</source>
        <translation>Anomalie du prochain cadre&#xa0;: appuyez sur son chiffre, ou choisissez ici</translation>
    </message>
    <message>
        <source>Next box: %1</source>
        <translation>Prochain cadre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsModel</name>
    <message>
        <source>Adjudicated: %1</source>
        <translation>Arbitré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n box(es) of a reader</source>
        <translation>
            <numerusform>Arbitré&#xa0;: %1, %n cadre d’un lecteur</numerusform>
            <numerusform>Arbitré&#xa0;: %1, %n cadres d’un lecteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n mean box(es)</source>
        <translation>
            <numerusform>Arbitré&#xa0;: %1, %n cadre moyen</numerusform>
            <numerusform>Arbitré&#xa0;: %1, %n cadres moyens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n new box(es)</source>
        <translation>
            <numerusform>Arbitré&#xa0;: %1, %n nouveau cadre</numerusform>
            <numerusform>Arbitré&#xa0;: %1, %n nouveaux cadres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 pour %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %3, %n box(es)</source>
        <translation>
            <numerusform>%1 pour %2&#xa0;: %3, %n cadre</numerusform>
            <numerusform>%1 pour %2&#xa0;: %3, %n cadres</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels differ</source>
        <translation>Les réponses diffèrent</translation>
    </message>
    <message>
        <source>IoU of the boxes %1</source>
        <translation>IoU des cadres %1</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Ils concordent</translation>
    </message>
    <message>
        <source>One reader alone answered</source>
        <translation>Un seul lecteur a répondu</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>À quel point ils concordent</translation>
    </message>
    <message>
        <source>One boxed it, another completed the read without an answer</source>
        <translation>L’un l’a encadré, un autre a terminé la lecture sans répondre</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsPanel</name>
    <message>
        <source>Opinions</source>
        <translation>Avis des lecteurs</translation>
    </message>
    <message>
        <source>%1 reads it blinded; that answer shows once it is complete.</source>
        <translation>%1 la lit en aveugle&#xa0;; sa réponse s’affichera une fois la lecture terminée.</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>Aucune image n’est ouverte</translation>
    </message>
    <message>
        <source>Open one to see what its readers said.</source>
        <translation>Ouvrez-en une pour voir ce qu’ont dit ses lecteurs.</translation>
    </message>
    <message>
        <source>You read this image blinded</source>
        <translation>Vous lisez cette image en aveugle</translation>
    </message>
    <message>
        <source>What other readers said shows here once you have completed it.</source>
        <translation>Ce qu’ont dit les autres lecteurs s’affichera ici une fois votre lecture terminée.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Personne n’a encore répondu</translation>
    </message>
    <message>
        <source>Opinions stand here side by side once two readers have read this image.</source>
        <translation>Les avis figurent ici côte à côte dès que deux lecteurs ont lu cette image.</translation>
    </message>
    <message>
        <source>One opinion so far</source>
        <translation>Un seul avis pour l’instant</translation>
    </message>
    <message>
        <source>%1 alone has answered. A second reader can be given this image on the page Readers.</source>
        <translation>Seul %1 a répondu. La page Lecteurs permet de confier cette image à un second lecteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n diffère</numerusform>
            <numerusform>%n diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>tous concordent</translation>
    </message>
    <message>
        <source>labels differ</source>
        <translation>réponses différentes</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <translation>
            <numerusform>%1, %n point</numerusform>
            <numerusform>%1, %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this box on the film</source>
        <translation>Montrer ce cadre sur le cliché</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>What %1 said holds for this finding: label and boxes</source>
        <translation>Ce qu’a dit %1 vaut pour cette anomalie&#xa0;: réponse et cadres</translation>
    </message>
    <message>
        <source>%1 did not answer this finding</source>
        <translation>%1 n’a pas répondu pour cette anomalie</translation>
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
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing is adjudicated any more; every opinion stays</source>
        <translation>Plus rien n’est arbitré&#xa0;; chaque avis reste</translation>
    </message>
    <message>
        <source>Draw the box on the film; Esc gives up.</source>
        <translation>Tracez le cadre sur le cliché&#xa0;; Échap abandonne.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Mean box</source>
        <translation>Cadre moyen</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1</source>
        <translation>
            <numerusform>%n cadre de %1</numerusform>
            <numerusform>%n cadres de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a partner: %1. Take one reader’s boxes, or draw.</source>
        <translation>Sans équivalent&#xa0;: %1. Prenez les cadres d’un lecteur, ou tracez-en un.</translation>
    </message>
    <message>
        <source>The mean of the readers’ boxes that overlap</source>
        <translation>La moyenne des cadres des lecteurs qui se recouvrent</translation>
    </message>
    <message>
        <source>No two readers’ boxes overlap</source>
        <translation>Aucun cadre de deux lecteurs ne se recouvre</translation>
    </message>
    <message>
        <source>One more box</source>
        <translation>Un cadre de plus</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Nouveau cadre</translation>
    </message>
    <message>
        <source>Draw the box that holds on the film</source>
        <translation>Tracer sur le cliché le cadre à retenir</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>Sans cadre</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>Arbitrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>passed over by one</source>
        <translation>passé sous silence par l’un</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsTable</name>
    <message>
        <source>What each reader said</source>
        <translation>Ce qu’a dit chaque lecteur</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalHand</name>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted, in one step.</source>
        <translation>
            <numerusform>%n proposition acceptée, en une étape.</numerusform>
            <numerusform>%n propositions acceptées, en une étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) rejected, in one step.</source>
        <translation>
            <numerusform>%n proposition rejetée, en une étape.</numerusform>
            <numerusform>%n propositions rejetées, en une étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2
Proposed by run %3: peak %4, mean %5; the box fits the blob with IoU %6.
Enter accepts it, Del rejects it; moving it accepts it as moved.</source>
        <translation>%1 · %2
Proposé par l’entraînement %3&#xa0;: pic %4, moyenne %5&#xa0;; le cadre épouse la zone avec IoU %6.
Entrée l’accepte, Suppr le rejette&#xa0;; le déplacer l’accepte tel que déplacé.</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Whose proposals and blobs are shown</source>
        <translation>De qui viennent les propositions et zones affichées</translation>
    </message>
    <message>
        <source>Complete and show</source>
        <translation>Terminer et afficher</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Aucun entraînement</translation>
    </message>
    <message>
        <source>Newest run</source>
        <translation>Entraînement le plus récent</translation>
    </message>
    <message>
        <source>Run whose proposals are shown: %1</source>
        <translation>Entraînement dont les propositions sont affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run proposes nothing on this film.</source>
        <translation>L’entraînement ne propose rien sur ce cliché.</translation>
    </message>
    <message>
        <source>Nothing is left to answer on this film.</source>
        <translation>Il ne reste rien en attente sur ce cliché.</translation>
    </message>
    <message>
        <source>Proposal: %1, %2, %3</source>
        <translation>Proposition&#xa0;: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Accepter (Entrée)</translation>
    </message>
    <message>
        <source>Reject (Del)</source>
        <translation>Rejeter (Suppr)</translation>
    </message>
    <message>
        <source>The newest run that has answered the film</source>
        <translation>L’entraînement le plus récent qui a répondu pour ce cliché</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Entraînement %1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Run %1 so far: %2 accepted, %3 edited, %4 rejected.</source>
        <translation>Entraînement %1 jusqu’ici&#xa0;: %2 acceptées, %3 modifiées, %4 rejetées.</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Prédire tous les clichés</translation>
    </message>
    <message>
        <source>Of all findings, also of those labelled absent.</source>
        <translation>Pour toutes les anomalies, aussi pour celles données comme absentes.</translation>
    </message>
    <message>
        <source>Of all findings: this run learned from boxed films alone and cannot tell whether a finding is there, so most of these are false alarms.</source>
        <translation>Pour toutes les anomalies&#xa0;: cet entraînement n’a appris que de clichés encadrés et ne sait pas si une anomalie est présente&#xa0;; la plupart sont donc de fausses alertes.</translation>
    </message>
    <message>
        <source>Only of what is labelled present or unsure here: this run learned from boxed films alone and cannot tell whether a finding is there.</source>
        <translation>Seulement pour ce qui est donné ici comme présent ou incertain&#xa0;: cet entraînement n’a appris que de clichés encadrés et ne sait pas si une anomalie est présente.</translation>
    </message>
    <message>
        <source>Propose what is labelled or likely</source>
        <translation>Proposer ce qui est noté ou probable</translation>
    </message>
    <message>
        <source>Propose all findings</source>
        <translation>Proposer toutes les anomalies</translation>
    </message>
    <message>
        <source>Peak: how sure the model is at the surest patch of the blob, 0 to 1. Mean of its patches: %1</source>
        <translation>Pic&#xa0;: certitude du modèle au carreau le plus sûr de la zone, de 0 à 1. Moyenne de ses carreaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>All</source>
        <comment>accept these proposals</comment>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>annotate::ReadFilm</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>annotate::ReadNotices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%1: your box goes before %n imported one(s), in training too.</source>
        <translation>
            <numerusform>%1&#xa0;: votre cadre passe avant %n cadre importé, à l’entraînement aussi.</numerusform>
            <numerusform>%1&#xa0;: votre cadre passe avant %n cadres importés, à l’entraînement aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the imported one too</source>
        <translation>Garder aussi le cadre importé</translation>
    </message>
    <message>
        <source>Keep the imported ones too</source>
        <translation>Garder aussi les cadres importés</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation>
            <numerusform>Non enregistré&#xa0;: %n geste attend ici et sera réessayé. %1</numerusform>
            <numerusform>Non enregistré&#xa0;: %n gestes attendent ici et seront réessayés. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>annotate::ReadWorkspace</name>
    <message>
        <source>%1 y</source>
        <comment>years of age</comment>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Chest %1</source>
        <comment>view: PA, AP, lateral</comment>
        <translation>Thorax %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Suivi %1</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bit</source>
        <translation>%1 × %2 px, %3 bits</translation>
    </message>
    <message>
        <source>%1 mm per px</source>
        <translation>%1 mm par px</translation>
    </message>
    <message>
        <source>%1 mm per px (%2)</source>
        <translation>%1 mm par px (%2)</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>taille du pixel inconnue</translation>
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
        <translation>Cadre pour %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Réponse pour %1</translation>
    </message>
    <message>
        <source>Present, unsure, absent, not asked, in turn.</source>
        <translation>Présent, incertain, absent, non évalué, tour à tour.</translation>
    </message>
    <message>
        <source>Label: present, unsure, absent, not asked</source>
        <translation>Réponse&#xa0;: présent, incertain, absent, non évalué</translation>
    </message>
    <message>
        <source>Hand on a box</source>
        <translation>La main sur un cadre</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Draw a square</source>
        <translation>Tracer un carré</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+glisser</translation>
    </message>
    <message>
        <source>Drag on the border</source>
        <translation>Glisser le bord</translation>
    </message>
    <message>
        <source>Move the selected box</source>
        <translation>Déplacer le cadre sélectionné</translation>
    </message>
    <message>
        <source>Second click</source>
        <translation>Second clic</translation>
    </message>
    <message>
        <source>Select the box beneath</source>
        <translation>Sélectionner le cadre en dessous</translation>
    </message>
    <message>
        <source>Select the next box</source>
        <translation>Sélectionner le cadre suivant</translation>
    </message>
    <message>
        <source>Select the previous box</source>
        <translation>Sélectionner le cadre précédent</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move it by 1 px</source>
        <translation>Le déplacer de 1 px</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Move it by 10 px</source>
        <translation>Le déplacer de 10 px</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Move its right and bottom edge (Shift: 10 px)</source>
        <translation>Déplacer ses bords droit et inférieur (Maj&#xa0;: 10 px)</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flèches</translation>
    </message>
    <message>
        <source>Move its left and top edge (Shift: 10 px)</source>
        <translation>Déplacer ses bords gauche et supérieur (Maj&#xa0;: 10 px)</translation>
    </message>
    <message>
        <source>Give up the drag, then the selection, then the mode</source>
        <translation>Abandonner le tracé, puis la sélection, puis le mode</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Choisissez une image</translation>
    </message>
    <message>
        <source>A row of the worklist opens it here.</source>
        <translation>Une ligne de la liste de travail l’ouvre ici.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation>Tracer des cadres</translation>
    </message>
    <message>
        <source>Stays on. Drag from any corner; Shift makes a square, Esc gives up.</source>
        <translation>Reste actif. Glissez depuis n’importe quel coin&#xa0;; Maj fait un carré, Échap abandonne.</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab do it while the film has the keyboard.</source>
        <translation>Tab et Maj+Tab le font tant que le cliché a le clavier.</translation>
    </message>
    <message>
        <source>Complete the read and go on</source>
        <translation>Terminer la lecture et continuer</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message>
        <source>Every finding is absent, in one step.</source>
        <translation>Toutes les anomalies sont absentes, en un seul geste.</translation>
    </message>
    <message>
        <source>Wants a second look</source>
        <translation>Image à revoir</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next unread image</source>
        <translation>Image non lue suivante</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Chercher dans la liste de travail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Prochain cadre</translation>
    </message>
    <message>
        <source>Everything in this list has been read.</source>
        <translation>Tout est lu dans cette liste.</translation>
    </message>
    <message>
        <source>This is the last image of the list.</source>
        <translation>C’est la dernière image de la liste.</translation>
    </message>
    <message>
        <source>This is the first image of the list.</source>
        <translation>C’est la première image de la liste.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Aucune image n’est ouverte.</translation>
    </message>
    <message>
        <source>There is no film to draw on.</source>
        <translation>Il n’y a pas de cliché sur lequel tracer.</translation>
    </message>
    <message>
        <source>No box is selected.</source>
        <translation>Aucun cadre n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Imported; your “absent” goes before it, in training too</source>
        <translation>Importé&#xa0;; votre «&#xa0;absent&#xa0;» passe avant, à l’entraînement aussi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Volet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done, and the way back to any step</source>
        <translation>Ce qui a été fait, et le chemin de retour vers chaque étape</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>Placer des points</translation>
    </message>
    <message>
        <source>“It is here”, by a click: a cheaper mark than a box. In box mode a drag around it makes a box of it.</source>
        <translation>«&#xa0;C’est ici&#xa0;», d’un clic&#xa0;: une marque moins coûteuse qu’un cadre. En mode cadre, glisser autour en fait un cadre.</translation>
    </message>
    <message>
        <source>Duplicate the selected box for another finding</source>
        <translation>Dupliquer le cadre sélectionné pour une autre anomalie</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>Supprimer la marque sélectionnée</translation>
    </message>
    <message>
        <source>No mark is selected.</source>
        <translation>Aucune marque n’est sélectionnée.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>To box</source>
        <translation>À encadrer</translation>
    </message>
    <message>
        <source>Which film to box next, and why</source>
        <translation>Quel cliché encadrer ensuite, et pourquoi</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>suivi %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Who reads what, and how far readers agree</source>
        <translation>Qui lit quoi, et à quel point les lecteurs concordent</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Labels, boxes and films that look wrong</source>
        <translation>Réponses, cadres et clichés qui semblent faux</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Avis des lecteurs</translation>
    </message>
    <message>
        <source>Who said what of this image, and what shall hold</source>
        <translation>Qui a dit quoi de cette image, et ce qui doit valoir</translation>
    </message>
    <message>
        <source>%1 · adjudicated
%2, %3</source>
        <translation>%1 · arbitré
%2, %3</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>arbitré</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>d’après le tableau</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>au détecteur</translation>
    </message>
    <message>
        <source>as calibrated</source>
        <translation>tel qu’étalonné</translation>
    </message>
    <message>
        <source>on the scanned sheet</source>
        <translation>sur la feuille numérisée</translation>
    </message>
    <message>
        <source>Skips the rest of a study that is done.</source>
        <translation>Saute le reste d’un examen terminé.</translation>
    </message>
    <message>
        <source>Previous unread image</source>
        <translation>Image non lue précédente</translation>
    </message>
    <message>
        <source>Drag inside</source>
        <translation>Glisser à l’intérieur</translation>
    </message>
    <message>
        <source>Move the box if a click or Tab selected it; else draw</source>
        <translation>Déplacer le cadre pris par un clic ou Tab&#xa0;; sinon tracer</translation>
    </message>
    <message>
        <source>Draw, also on and in the selected box</source>
        <translation>Tracer, aussi sur le bord et dans le cadre sélectionné</translation>
    </message>
    <message>
        <source>Let go of the mark first, or give it up with Esc.</source>
        <translation>Lâchez d’abord la marque, ou abandonnez-la avec Échap.</translation>
    </message>
    <message>
        <source>Imported; readers’ boxes go before it, in training too</source>
        <translation>Importé&#xa0;; les cadres des lecteurs passent avant, à l’entraînement aussi</translation>
    </message>
    <message>
        <source>Imported; a change makes it yours</source>
        <translation>Importé&#xa0;; une modification en fait le vôtre</translation>
    </message>
    <message>
        <source>The finding of the next box, or of one that a click or Tab selected.</source>
        <translation>L’anomalie du prochain cadre, ou de celui qu’un clic ou Tab a sélectionné.</translation>
    </message>
    <message>
        <source>Finding of the next box, or of one that a click or Tab selected</source>
        <translation>Anomalie du prochain cadre, ou de celui qu’un clic ou Tab a sélectionné</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a box that came of a model’s proposal</comment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>Came of the model’s proposal</source>
        <translation>Issu d’une proposition du modèle</translation>
    </message>
    <message>
        <source>This film has only just come on screen: it was not completed. Press again once you have read it.</source>
        <translation>Ce cliché vient d’apparaître à l’écran&#xa0;: il n’a pas été terminé. Appuyez de nouveau une fois que vous l’avez lu.</translation>
    </message>
</context>
<context>
    <name>annotate::ReaderRows</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 sur %2 lues</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lue</numerusform>
            <numerusform>%n lues</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>rien d’attribué</translation>
    </message>
    <message>
        <source>blinded</source>
        <translation>en aveugle</translation>
    </message>
    <message numerus="yes">
        <source>%n of them blinded</source>
        <translation>
            <numerusform>dont %n en aveugle</numerusform>
            <numerusform>dont %n en aveugle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read besides</source>
        <translation>
            <numerusform>%n lue en plus</numerusform>
            <numerusform>%n lues en plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No assigned image of %1 is left to read</source>
        <translation>%1 n’a plus d’image attribuée à lire</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n image(s) that %1 has not completed</source>
        <translation>
            <numerusform>Retirer %n image que %1 n’a pas terminée</numerusform>
            <numerusform>Retirer %n images que %1 n’a pas terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>without what you read blinded</source>
        <translation>sans ce que vous lisez en aveugle</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after the others were seen</source>
        <translation>
            <numerusform>%n modifiée après avoir vu les autres</numerusform>
            <numerusform>%n modifiées après avoir vu les autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReadersPanel</name>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Assign studies</source>
        <translation>Attribuer des examens</translation>
    </message>
    <message>
        <source>The agreement is in %1.</source>
        <translation>La concordance est dans %1.</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Retour aux lecteurs (Échap)</translation>
    </message>
    <message>
        <source>Images on which two readers differ</source>
        <translation>Images où deux lecteurs diffèrent</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has these images already.</source>
        <translation>Rien n’a changé&#xa0;: %1 a déjà ces images.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1, blinded.</source>
        <translation>
            <numerusform>%n image attribuée à %1, en aveugle.</numerusform>
            <numerusform>%n images attribuées à %1, en aveugle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1.</source>
        <translation>
            <numerusform>%n image attribuée à %1.</numerusform>
            <numerusform>%n images attribuées à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken back from %1. What was read stays.</source>
        <translation>
            <numerusform>%n image retirée à %1. Ce qui est lu reste.</numerusform>
            <numerusform>%n images retirées à %1. Ce qui est lu reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Toutes les anomalies</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 do not differ here.</source>
        <translation>%1 ne diffèrent pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n of these still to be adjudicated.</source>
        <translation>
            <numerusform>%1. %n encore à arbitrer.</numerusform>
            <numerusform>%1. %n encore à arbitrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Reading</name>
    <message>
        <source>Its film is not on the screen, so it cannot be read.</source>
        <translation>Son cliché n’est pas à l’écran&#xa0;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Aucune image n’est ouverte.</translation>
    </message>
    <message>
        <source>A figure of a box was refused, so the read is not complete yet.</source>
        <translation>Un nombre d’un cadre a été refusé&#xa0;: la lecture n’est pas encore terminée.</translation>
    </message>
</context>
<context>
    <name>annotate::ShownRun</name>
    <message>
        <source>No run is chosen to speak here.</source>
        <translation>Aucun entraînement n’est choisi pour s’exprimer ici.</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>Lecture de l’entraînement…</translation>
    </message>
    <message>
        <source>No run has finished yet. Its answer to this film will appear here.</source>
        <translation>Aucun entraînement n’est encore terminé. Sa réponse pour ce cliché apparaîtra ici.</translation>
    </message>
    <message>
        <source>Run %1 is predicting every film; what it says of this one will appear here.</source>
        <translation>L’entraînement %1 prédit tous les clichés&#xa0;; ce qu’il dit de celui-ci apparaîtra ici.</translation>
    </message>
    <message>
        <source>Run %1 has not answered this film. By itself it answers the boxed films that its folds had not seen.</source>
        <translation>L’entraînement %1 n’a pas répondu pour ce cliché. De lui-même il répond pour les clichés encadrés que ses plis n’avaient pas vus.</translation>
    </message>
    <message>
        <source>No run has answered this film yet. By themselves runs answer the boxed films that their folds had not seen.</source>
        <translation>Aucun entraînement n’a encore répondu pour ce cliché. D’eux-mêmes les entraînements répondent pour les clichés encadrés que leurs plis n’avaient pas vus.</translation>
    </message>
</context>
<context>
    <name>annotate::SuggestionsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>annotate::SuggestionsPanel</name>
    <message>
        <source>To box next</source>
        <translation>À encadrer ensuite</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir de nouveau</translation>
    </message>
    <message>
        <source>Stop choosing; the list stays as it is</source>
        <translation>Arrêter le choix&#xa0;; la liste reste telle quelle</translation>
    </message>
    <message>
        <source>Films to box next</source>
        <translation>Clichés à encadrer ensuite</translation>
    </message>
    <message>
        <source>Next suggested</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Reading the run’s answers: %1 of %2</source>
        <translation>Lecture des réponses de l’entraînement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>Choix en cours…</translation>
    </message>
    <message>
        <source>No other film is left to box: each has a box, or you have read it.</source>
        <translation>Il ne reste pas d’autre cliché à encadrer&#xa0;: chacun a un cadre, ou vous l’avez lu.</translation>
    </message>
    <message>
        <source>By what run %1 is unsure of, what has few boxes, and what is unlike the last ten; some by chance, to measure the gain.</source>
        <translation>D’après ce dont l’entraînement %1 doute, ce qui a peu de cadres et ce qui ne ressemble pas aux dix derniers&#xa0;; certains au hasard, pour mesurer le gain.</translation>
    </message>
    <message>
        <source>No run can choose yet, so chance chooses, evenly over the findings with few boxes.</source>
        <translation>Aucun entraînement ne peut encore choisir&#xa0;: le hasard choisit, également entre les anomalies qui ont peu de cadres.</translation>
    </message>
    <message>
        <source>Nothing to suggest: no film without a box is labelled present or unsure, or seen as likely by a run. Labels or a finished run bring suggestions.</source>
        <translation>Rien à suggérer&#xa0;: aucun cliché sans cadre n’est noté présent ou incertain, ni jugé probable par un entraînement. Des réponses ou un entraînement terminé apporteront des suggestions.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet. “Choose again” begins.</source>
        <translation>Rien n’a encore été choisi. «&#xa0;Choisir de nouveau&#xa0;» commence.</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Prédire tous les clichés</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsModel</name>
    <message>
        <source>A run is sure of the opposite</source>
        <translation>Un entraînement est sûr du contraire</translation>
    </message>
    <message>
        <source>Unusual boxes</source>
        <translation>Cadres inhabituels</translation>
    </message>
    <message>
        <source>Another film of the day contradicts</source>
        <translation>Un autre cliché du jour contredit</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>La même image deux fois</translation>
    </message>
    <message>
        <source>One patient, two ids</source>
        <translation>Un patient, deux numéros</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How grave: %1 of 10</source>
        <translation>Gravité&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>Enter opens the film, Alt+Enter the other one</source>
        <translation>Entrée ouvre le cliché, Alt+Entrée l’autre</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsPanel</name>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>Comparaison des images, %1 sur %2</translation>
    </message>
    <message>
        <source>Looking at labels, boxes and records …</source>
        <translation>Examen des réponses, cadres et données…</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Confirm the suspicion</source>
        <translation>Confirmer le doute</translation>
    </message>
    <message>
        <source>It is wrong as it stands. Nothing is changed by it: mend the label or box yourself.</source>
        <translation>Tel quel, c’est faux. Rien n’en est changé&#xa0;: corrigez vous-même la réponse ou le cadre.</translation>
    </message>
    <message>
        <source>Dismiss the suspicion</source>
        <translation>Écarter le doute</translation>
    </message>
    <message>
        <source>It is right as it stands.</source>
        <translation>Tel quel, c’est juste.</translation>
    </message>
    <message>
        <source>Look for suspicions again</source>
        <translation>Chercher de nouveau des doutes</translation>
    </message>
    <message>
        <source>Which suspicions</source>
        <translation>Quels doutes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Keep what was found so far</source>
        <translation>Garder ce qui a été trouvé jusqu’ici</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>Comparer les images</translation>
    </message>
    <message>
        <source>Finds the same picture under two names or patients. Every film is read once: a few minutes for thousands.</source>
        <translation>Trouve la même image sous deux noms ou deux patients. Chaque cliché est lu une fois&#xa0;: quelques minutes pour des milliers.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Confirmed: %1. Its label or box is yours to mend.</source>
        <translation>Confirmé&#xa0;: %1. La réponse ou le cadre reste à corriger par vous.</translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>Écarté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All suspicions (%1)</source>
        <translation>Tous les doutes (%1)</translation>
    </message>
    <message>
        <source>With the answers of run %1.</source>
        <translation>Avec les réponses de l’entraînement %1.</translation>
    </message>
    <message>
        <source>Pictures are not compared yet.</source>
        <translation>Les images ne sont pas encore comparées.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) could not be read.</source>
        <translation>
            <numerusform>%n cliché n’a pas pu être lu.</numerusform>
            <numerusform>%n clichés n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suspicions …</source>
        <translation>Recherche de doutes…</translation>
    </message>
    <message>
        <source>Labels that a run or another film contradicts, boxes in unusual places, pictures that are there twice.</source>
        <translation>Réponses qu’un entraînement ou un autre cliché contredit, cadres à des endroits inhabituels, images présentes deux fois.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Aucun de cette sorte</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>Choisissez une autre sorte ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>Rien ne semble faux</translation>
    </message>
    <message>
        <source>What was confirmed or dismissed does not come back.</source>
        <translation>Ce qui a été confirmé ou écarté ne revient pas.</translation>
    </message>
    <message>
        <source>No suspicion is chosen.</source>
        <translation>Aucun doute n’est choisi.</translation>
    </message>
    <message>
        <source>No run has finished that could be asked.</source>
        <translation>Aucun entraînement terminé ne peut être interrogé.</translation>
    </message>
    <message>
        <source>Something has changed since this was looked for.</source>
        <translation>Quelque chose a changé depuis cette recherche.</translation>
    </message>
    <message>
        <source>Nothing can be said while you read blinded</source>
        <translation>Rien ne peut être dit pendant votre lecture en aveugle</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong in the other %n film(s)</source>
        <translation>
            <numerusform>Rien ne semble faux sur %n autre cliché</numerusform>
            <numerusform>Rien ne semble faux sur les %n autres clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) that you read blinded are left out until you have completed them: a suspicion would tell what others said.</source>
        <translation>
            <numerusform>%n cliché que vous lisez en aveugle est laissé de côté jusqu’à ce que vous l’ayez terminé&#xa0;: un doute dirait ce que d’autres ont répondu.</numerusform>
            <numerusform>%n clichés que vous lisez en aveugle sont laissés de côté jusqu’à ce que vous les ayez terminés&#xa0;: un doute dirait ce que d’autres ont répondu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Teamwork</name>
    <message>
        <source>Next disagreement</source>
        <translation>Désaccord suivant</translation>
    </message>
    <message>
        <source>The next finding that readers differ on and nobody has adjudicated.</source>
        <translation>La prochaine anomalie sur laquelle les lecteurs diffèrent et que personne n’a arbitrée.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Show other readers’ boxes</source>
        <translation>Afficher les cadres des autres lecteurs</translation>
    </message>
    <message>
        <source>Dashed, with initials; once your own reading is complete.</source>
        <translation>En tirets, avec initiales&#xa0;; dès que votre propre lecture est terminée.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Aucune image n’est ouverte.</translation>
    </message>
    <message>
        <source>Your reading is blinded: they are hidden until you complete it.</source>
        <translation>Votre lecture est en aveugle&#xa0;: ils sont cachés jusqu’à ce que vous la terminiez.</translation>
    </message>
    <message>
        <source>They stay in sight while you look at the opinions.</source>
        <translation>Ils restent visibles tant que vous regardez les avis.</translation>
    </message>
    <message>
        <source>They show once you have completed your own reading: two readings must be two.</source>
        <translation>Ils s’affichent dès que vous avez terminé votre propre lecture&#xa0;: deux lectures doivent être deux.</translation>
    </message>
    <message>
        <source>No two readers differ on anything.</source>
        <translation>Aucun lecteur ne diffère d’un autre.</translation>
    </message>
    <message>
        <source>Everything that readers differ on has been adjudicated.</source>
        <translation>Tout ce sur quoi les lecteurs diffèrent est arbitré.</translation>
    </message>
    <message>
        <source>Blinded reading: other readers’ answers and imported boxes are hidden until you complete it.</source>
        <translation>Lecture en aveugle&#xa0;: les réponses des autres lecteurs et les cadres importés sont cachés jusqu’à ce que vous la terminiez.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Fold %1 has not answered: the run has not come to its end.</source>
        <translation>Le pli %1 n’a pas répondu&#xa0;: l’entraînement n’est pas arrivé à son terme.</translation>
    </message>
    <message>
        <source>This box is newer than the run, so no part of it was kept from this film. The next run has it.</source>
        <translation>Ce cadre est plus récent que l’entraînement&#xa0;: ce cliché n’a donc été réservé pour aucun pli. Le prochain entraînement l’aura.</translation>
    </message>
    <message>
        <source>This run did not train this finding.</source>
        <translation>Cet entraînement n’a pas porté sur cette anomalie.</translation>
    </message>
    <message>
        <source>The training could not read this film; its log names the reason.</source>
        <translation>L’entraînement n’a pas pu lire ce cliché&#xa0;; son journal en donne la raison.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation>base + CRF</translation>
    </message>
    <message>
        <source>by fold, base or base + CRF</source>
        <translation>base ou base + CRF, selon le pli</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Suivi %1</translation>
    </message>
    <message>
        <source>Model seen before your reading; recorded</source>
        <translation>Modèle vu avant votre lecture&#xa0;; consigné</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Entraînement %1 · %2</translation>
    </message>
    <message>
        <source>p, base</source>
        <translation>p, base</translation>
    </message>
    <message>
        <source>z, base + CRF</source>
        <translation>z, base + CRF</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>cut-off %1; the table’s is %2</source>
        <translation>seuil %1&#xa0;; celui du tableau est %2</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>cadres de l’entraînement</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>cadres d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>audit::AccuracyPlot</name>
    <message>
        <source>Correct at T</source>
        <translation>Juste à T</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>Share of the cases in the table with IoU ≥ T, and its 95 % interval (Wilson).</source>
        <translation>Part des cas du tableau avec IoU ≥ T, et son intervalle à 95&#xa0;% (Wilson).</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <translation>moyenne %1, n %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation>
            <numerusform>Moyenne, sur %n anomalie, de la part des cas avec IoU ≥ T&#xa0;: chaque anomalie compte une fois, comme dans le tableau de l’article. Entre crochets, son intervalle à 95&#xa0;%, par patient.</numerusform>
            <numerusform>Moyenne, sur %n anomalies, de la part des cas avec IoU ≥ T&#xa0;: chaque anomalie compte une fois, comme dans le tableau de l’article. Entre crochets, son intervalle à 95&#xa0;%, par patient.</numerusform>
        </translation>
    </message>
    <message>
        <source>T (IoU)</source>
        <translation>T (IoU)</translation>
    </message>
    <message>
        <source>ceiling of the grid</source>
        <translation>plafond de la grille</translation>
    </message>
    <message>
        <source>test floor</source>
        <translation>plancher du test</translation>
    </message>
</context>
<context>
    <name>audit::AuditWorkspace</name>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraînement</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Ouvrir dans Lecture</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cas précédent</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cas suivant</translation>
    </message>
    <message>
        <source>Next case that is not correct</source>
        <translation>Cas suivant qui n’est pas juste</translation>
    </message>
    <message>
        <source>Its IoU is under T.</source>
        <translation>Son IoU est inférieur à T.</translation>
    </message>
    <message>
        <source>Previous case that is not correct</source>
        <translation>Cas précédent qui n’est pas juste</translation>
    </message>
    <message>
        <source>First case of the table</source>
        <translation>Premier cas du tableau</translation>
    </message>
    <message>
        <source>Last case of the table</source>
        <translation>Dernier cas du tableau</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>Trier par la colonne suivante</translation>
    </message>
    <message>
        <source>Reverse the order of the table</source>
        <translation>Inverser l’ordre du tableau</translation>
    </message>
    <message>
        <source>Cases of the next fold</source>
        <translation>Cas du pli suivant</translation>
    </message>
    <message>
        <source>After the last one, all folds.</source>
        <translation>Après le dernier, tous les plis.</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Afficher de nouveau tous les cas</translation>
    </message>
    <message>
        <source>Takes every filter of the table away.</source>
        <translation>Retire tous les filtres du tableau.</translation>
    </message>
    <message>
        <source>Lower T</source>
        <translation>Baisser T</translation>
    </message>
    <message>
        <source>A localization is correct from this IoU on.</source>
        <translation>Une localisation est juste à partir de cet IoU.</translation>
    </message>
    <message>
        <source>Raise T</source>
        <translation>Monter T</translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation>Baisser le seuil</translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation>Maj et la molette le font sur le cliché.</translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation>Monter le seuil</translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation>Seuil des réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Answer, base or base + CRF, in turn</source>
        <translation>Réponse, base ou base + CRF, tour à tour</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>Carreaux, lissé ou contour, tour à tour</translation>
    </message>
    <message>
        <source>Boxes as trained or as of now</source>
        <translation>Cadres de l’entraînement ou d’aujourd’hui</translation>
    </message>
    <message>
        <source>The same case in the next older run</source>
        <translation>Le même cas dans l’entraînement antérieur</translation>
    </message>
    <message>
        <source>The same case in the next newer run</source>
        <translation>Le même cas dans l’entraînement ultérieur</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>Marquer à revoir</translation>
    </message>
    <message>
        <source>Open this film in Read</source>
        <translation>Ouvrir ce cliché dans Lecture</translation>
    </message>
    <message>
        <source>Draw boxes on this film</source>
        <translation>Tracer des cadres sur ce cliché</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read.</source>
        <translation>Les cadres se tracent dans Lecture.</translation>
    </message>
    <message>
        <source>Map of %1 over this film</source>
        <translation>Carte de %1 sur ce cliché</translation>
    </message>
    <message>
        <source>Map of a finding over this film</source>
        <translation>Carte d’une anomalie sur ce cliché</translation>
    </message>
    <message>
        <source>Cases of %1 alone</source>
        <translation>Cas de %1 seulement</translation>
    </message>
    <message>
        <source>Again: all findings.</source>
        <translation>De nouveau&#xa0;: toutes les anomalies.</translation>
    </message>
    <message>
        <source>Cases of a finding alone</source>
        <translation>Cas d’une seule anomalie</translation>
    </message>
    <message>
        <source>No case of this run has a box of %1.</source>
        <translation>Aucun cas de cet entraînement n’a de cadre pour %1.</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>cadres de l’entraînement</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>cadres d’aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Figures as stored by run %1: %n fold(s) by patient, %2, %3, cut-off %4</source>
        <translation>
            <numerusform>Chiffres enregistrés par l’entraînement %1&#xa0;: %n pli par patient, %2, %3, seuil %4</numerusform>
            <numerusform>Chiffres enregistrés par l’entraînement %1&#xa0;: %n plis par patient, %2, %3, seuil %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 below T %2</source>
        <translation>
            <numerusform>%n cas, %1 sous T %2</numerusform>
            <numerusform>%n cas, %1 sous T %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case to show.</source>
        <translation>Il n’y a pas de cas à afficher.</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Évaluation…</translation>
    </message>
    <message>
        <source>Comparing regions and boxes of the run.</source>
        <translation>Comparaison des régions et des cadres de l’entraînement.</translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Cet entraînement ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Run %1 has no cases yet</source>
        <translation>L’entraînement %1 n’a pas encore de cas</translation>
    </message>
    <message>
        <source>No run has finished a fold yet</source>
        <translation>Aucun entraînement n’a encore terminé un pli</translation>
    </message>
    <message>
        <source>Every case of a run appears here, beside its film, as soon as its first fold has finished.</source>
        <translation>Chaque cas d’un entraînement apparaît ici, à côté de son cliché, dès que son premier pli est terminé.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’entraînement</translation>
    </message>
    <message>
        <source>Audit shows where a trained model is right and wrong, case by case. Train a run first.</source>
        <translation>Audit montre, cas par cas, où un modèle entraîné a raison et où il se trompe. Lancez d’abord un entraînement.</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Lecture du cliché…</translation>
    </message>
    <message>
        <source>This run has no map of %1 for this film.</source>
        <translation>Cet entraînement n’a pas de carte de %1 pour ce cliché.</translation>
    </message>
    <message>
        <source>Marked for a second look. Undo takes it back.</source>
        <translation>Marqué à revoir. Annuler l’enlève.</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read; here they are measured.</source>
        <translation>Les cadres se tracent dans Lecture&#xa0;; ici on les mesure.</translation>
    </message>
    <message>
        <source>Marks the image for another reading.</source>
        <translation>Marque l’image pour une autre lecture.</translation>
    </message>
    <message>
        <source>Where boxes are drawn.</source>
        <translation>Où l’on trace les cadres.</translation>
    </message>
    <message>
        <source>You read these films blinded</source>
        <translation>Vous lisez ces clichés en aveugle</translation>
    </message>
    <message>
        <source>Their cases are listed once you have completed them.</source>
        <translation>Leurs cas apparaissent dès que vous les avez terminés.</translation>
    </message>
    <message>
        <source>Read blinded: boxes and map are hidden until you have completed it.</source>
        <translation>Lecture en aveugle&#xa0;: cadres et carte restent cachés jusqu’à la fin de votre lecture.</translation>
    </message>
    <message>
        <source>Not read yet: boxes and map are hidden. A look is recorded.</source>
        <translation>Pas encore lu&#xa0;: cadres et carte sont cachés. Un regard est consigné.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: you read them blinded</source>
        <translation>
            <numerusform>%n laissé de côté&#xa0;: vous le lisez en aveugle</numerusform>
            <numerusform>%n laissés de côté&#xa0;: vous les lisez en aveugle</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest run with cases</source>
        <translation>Afficher le dernier entraînement avec des cas</translation>
    </message>
    <message>
        <source>Cases appear as soon as its first fold has finished.</source>
        <translation>Les cas apparaissent dès que son premier pli est terminé.</translation>
    </message>
    <message>
        <source>It ended before its first fold had finished. Resume it in Train, or look at another one.</source>
        <translation>Il s’est arrêté avant la fin de son premier pli. Reprenez-le dans Entraîner, ou regardez-en un autre.</translation>
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
        <translation>Ce cas</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union</source>
        <translation>Recouvrement de la région et du cadre, rapporté à leur union</translation>
    </message>
    <message>
        <source>IoR</source>
        <translation>IoR</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>Part de la région située dans le cadre</translation>
    </message>
    <message>
        <source>p̂ of image</source>
        <translation>p̂ de l’image</translation>
    </message>
    <message>
        <source>How sure the model is that the finding is somewhere on this film: the largest value of its map, 0 to 1</source>
        <translation>Certitude du modèle que l’anomalie est quelque part sur ce cliché&#xa0;: la plus grande valeur de sa carte, de 0 à 1</translation>
    </message>
    <message>
        <source>Blobs, Eq. 4</source>
        <translation>Zones, éq. 4</translation>
    </message>
    <message>
        <source>A blob is a connected patch of the model’s suspicion. Equation 4 of the paper asks for a large one in the box and little outside it.</source>
        <translation>Une zone est un morceau d’un seul tenant de ce que le modèle soupçonne. L’équation 4 de l’article en veut une grande dans le cadre et peu en dehors.</translation>
    </message>
    <message>
        <source>Largest inside the box</source>
        <translation>Plus grande dans le cadre</translation>
    </message>
    <message>
        <source>Patches of the largest blob that lies in the box; the box should hold at least the limit (ρ times its own patches).</source>
        <translation>Carreaux de la plus grande zone située dans le cadre&#xa0;; le cadre devrait contenir au moins la limite (ρ fois ses propres carreaux).</translation>
    </message>
    <message>
        <source>All outside the box</source>
        <translation>Total hors du cadre</translation>
    </message>
    <message>
        <source>Patches of all blobs together that lie outside the box; fewer is better, up to the limit.</source>
        <translation>Carreaux de toutes les zones situés hors du cadre&#xa0;; moins il y en a, mieux c’est, jusqu’à la limite.</translation>
    </message>
    <message>
        <source>τ: from this value on a patch counts as suspicious. ρ: share of a box that the largest blob should fill. Both are this run’s for the finding.</source>
        <translation>τ&#xa0;: à partir de cette valeur, un carreau compte comme suspect. ρ&#xa0;: part du cadre que la plus grande zone devrait remplir. Tous deux sont propres à cet entraînement et à cette anomalie.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>pli %1</translation>
    </message>
    <message>
        <source>no fold</source>
        <translation>aucun pli</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>no box of this finding</source>
        <translation>aucun cadre pour cette anomalie</translation>
    </message>
    <message>
        <source>%1 mm · %2</source>
        <translation>%1 mm · %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>empty: all under %1</source>
        <translation>vide&#xa0;: tout est sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) · %1</source>
        <translation>
            <numerusform>%n carreau · %1</numerusform>
            <numerusform>%n carreaux · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU at fitted cut %1</source>
        <translation>IoU, ajusté %1</translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation>Meilleur IoU</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Floor, ceiling</source>
        <translation>Plancher, plafond</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, au moins %2</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, moins que %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, au plus %2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <translation>%1, plus que %2</translation>
    </message>
    <message>
        <source>In patches; τ %1 and ρ %2 of this run.</source>
        <translation>En carreaux&#xa0;; τ %1 et ρ %2 de cet entraînement.</translation>
    </message>
    <message>
        <source>The training cannot count blobs: it adds the map’s values in the box and outside it (Eq. 9) and holds them against the same limits. Where the two differ, what was learned is not what is asked for.</source>
        <translation>L’entraînement ne peut pas compter les zones&#xa0;: il additionne les valeurs de la carte dans le cadre et au-dehors (éq. 9) et les compare aux mêmes limites. Là où les deux diffèrent, ce qui a été appris n’est pas ce qui est demandé.</translation>
    </message>
    <message>
        <source>inside %1, outside %2</source>
        <translation>dedans %1, dehors %2</translation>
    </message>
    <message>
        <source>The loss sees it the same way: %1.</source>
        <translation>La fonction de perte le voit de même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is satisfied: %1.</source>
        <translation>La fonction de perte le voit autrement et est satisfaite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is not satisfied: %1.</source>
        <translation>La fonction de perte le voit autrement et n’est pas satisfaite&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>audit::CaseTableModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>pas juste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, fold %2: IoU %3, IoR %4. Best fixed region %5, best map of this grid %6.</source>
        <translation>%1, pli %2&#xa0;: IoU %3, IoR %4. Meilleure région fixe %5, meilleure carte de cette grille %6.</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union, in exact areas</source>
        <translation>Recouvrement de la région et du cadre, rapporté à leur union, en surfaces exactes</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>Part de la région située dans le cadre</translation>
    </message>
    <message>
        <source>Correct: IoU at least T</source>
        <translation>Juste&#xa0;: IoU au moins égal à T</translation>
    </message>
    <message>
        <source>Area of the box in % of the image</source>
        <translation>Surface du cadre en&#xa0;% de l’image</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Anomalie</translation>
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
        <translation>Cadre, mm</translation>
    </message>
    <message>
        <source>% area</source>
        <translation>% surface</translation>
    </message>
</context>
<context>
    <name>audit::CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Worst IoU first</source>
        <translation>Pire IoU d’abord</translation>
    </message>
    <message>
        <source>Cases of one fold</source>
        <translation>Cas d’un pli</translation>
    </message>
    <message>
        <source>Cases of one finding</source>
        <translation>Cas d’une anomalie</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Afficher de nouveau tous les cas</translation>
    </message>
    <message>
        <source>T: a localization is correct from this IoU on</source>
        <translation>T&#xa0;: une localisation est juste à partir de cet IoU</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Pli %1</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Tous les plis</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n anomalie</numerusform>
            <numerusform>%n anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boxed findings, %2 images</source>
        <translation>%1 anomalies encadrées, %2 images</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an answer</source>
        <translation>
            <numerusform>%1, %n sans réponse</numerusform>
            <numerusform>%1, %n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Aide sur ce volet</translation>
    </message>
</context>
<context>
    <name>audit::OtherRunsPanel</name>
    <message>
        <source>In other runs</source>
        <translation>Dans d’autres entraînements</translation>
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
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>audit::OverlayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>Measured against the boxes that the run was trained with</source>
        <translation>Mesuré avec les cadres qui ont servi à l’entraînement</translation>
    </message>
    <message>
        <source>as of now</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>Measured against today’s boxes; who trained on whom stays as it was</source>
        <translation>Mesuré avec les cadres d’aujourd’hui&#xa0;; qui a été entraîné sur qui reste inchangé</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>The stage that this run calls its answer</source>
        <translation>L’étage que cet entraînement donne pour sa réponse</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>The network’s own map (p), patch by patch</source>
        <translation>La carte du réseau lui-même (p), carreau par carreau</translation>
    </message>
    <message>
        <source>+ CRF</source>
        <translation>+ CRF</translation>
    </message>
    <message>
        <source>The map after the second stage (z), which lets neighbouring patches of like grey agree: a conditional random field</source>
        <translation>La carte après le second étage (z), qui met d’accord les carreaux voisins de gris semblable&#xa0;: un champ aléatoire conditionnel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Carreaux</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lissé</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>Contour de la région</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>A patch belongs to the region from this value on (Shift+wheel over the film)</source>
        <translation>Un carreau appartient à la région à partir de cette valeur (Maj+molette sur le cliché)</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>The cut-off of the run’s settings: the figures of the table</source>
        <translation>Le seuil des réglages de l’entraînement&#xa0;: les chiffres du tableau</translation>
    </message>
    <message>
        <source>Fitted for this finding on the training part of the case’s fold, never on the case itself</source>
        <translation>Ajusté pour cette anomalie sur la partie d’entraînement du pli de ce cas, jamais sur le cas lui-même</translation>
    </message>
    <message>
        <source>How strongly the blobs cover the film (Alt+wheel over the film)</source>
        <translation>À quel point les zones couvrent le cliché (Alt+molette sur le cliché)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>N° %1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>run’s %1</source>
        <translation>d’origine %1</translation>
    </message>
    <message>
        <source>fitted %1</source>
        <translation>ajusté %1</translation>
    </message>
    <message>
        <source>fitted –</source>
        <translation>ajusté –</translation>
    </message>
    <message>
        <source>This run’s answer: %1; fold %2: mean IoU %3 base, %4 with the CRF.</source>
        <translation>Réponse de cet entraînement&#xa0;: %1&#xa0;; pli %2&#xa0;: IoU moyen %3 base, %4 avec le CRF.</translation>
    </message>
    <message>
        <source>This run’s answer: %1.</source>
        <translation>Réponse de cet entraînement&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>audit::SizePlot</name>
    <message>
        <source>IoU by box size</source>
        <translation>IoU selon la taille</translation>
    </message>
    <message>
        <source>drag to select</source>
        <translation>glisser&#xa0;: choisir</translation>
    </message>
    <message>
        <source>A click opens the nearest case; a drag shows those cases alone in the table.</source>
        <translation>Un clic ouvre le cas le plus proche&#xa0;; en glissant, ces cas seuls restent dans le tableau.</translation>
    </message>
    <message>
        <source>box, % of image</source>
        <translation>cadre,&#xa0;% de l’image</translation>
    </message>
</context>
<context>
    <name>audit::TickLabel</name>
    <message>
        <source>correct at T</source>
        <translation>juste à T</translation>
    </message>
    <message>
        <source>not correct at T</source>
        <translation>pas juste à T</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The named bundle of settings that this run began with.</source>
        <translation>L’ensemble nommé de réglages par lequel cet entraînement a commencé.</translation>
    </message>
    <message>
        <source>Same seed, same folds, batches and initial weights.</source>
        <translation>Même graine, mêmes plis, lots et poids initiaux.</translation>
    </message>
    <message>
        <source>Parts of the cross validation; patients are never split (section 4).</source>
        <translation>Parties de la validation croisée&#xa0;; les patients ne sont jamais partagés (section 4).</translation>
    </message>
    <message>
        <source>Share of the image-labelled images that train beside the boxed ones (section 4: 0 or 0.2).</source>
        <translation>Part des images étiquetées sans cadre qui s’entraînent à côté des images encadrées (section 4&#xa0;: 0 ou 0,2).</translation>
    </message>
    <message>
        <source>How a batch is drawn: a fixed share of boxed images, or from one pooled list.</source>
        <translation>Comment un lot est tiré&#xa0;: une part fixe d’images encadrées, ou d’une seule liste commune.</translation>
    </message>
    <message>
        <source>Share of boxed images in a batch under boxed_share.</source>
        <translation>Part des images encadrées dans un lot sous boxed_share.</translation>
    </message>
    <message>
        <source>Share of the training images, by patient, that is held out of the weights.</source>
        <translation>Part des images d’entraînement, par patient, qui est soustraite aux poids.</translation>
    </message>
    <message>
        <source>Which findings of the schema are trained (K).</source>
        <translation>Quelles anomalies du schéma sont entraînées (K).</translation>
    </message>
    <message>
        <source>Side of the square that an image is resized to, in pixels.</source>
        <translation>Côté du carré auquel une image est ramenée, en pixels.</translation>
    </message>
    <message>
        <source>Grey levels to [-1, 1], or to mean 0 and deviation 1 per image.</source>
        <translation>Niveaux de gris vers [-1, 1], ou vers moyenne 0 et écart 1 par image.</translation>
    </message>
    <message>
        <source>The network below the patch head (section 3.1; the paper has ResNet-50).</source>
        <translation>Le réseau sous la tête à carreaux (section 3.1&#xa0;; l’article a ResNet-50).</translation>
    </message>
    <message>
        <source>A safetensors file with timm&apos;s names to start from; none: He initialisation.</source>
        <translation>Un fichier safetensors aux noms de timm comme départ&#xa0;; aucun&#xa0;: initialisation de He.</translation>
    </message>
    <message>
        <source>Side of the anti-aliasing filter at every stride (Zhang 2019): 2, 3 or 5; 0 switches it off.</source>
        <translation>Côté du filtre anticrénelage à chaque pas (Zhang 2019)&#xa0;: 2, 3 ou 5&#xa0;; 0 le désactive.</translation>
    </message>
    <message>
        <source>Strides that are anti-aliased: all, or those of the stages alone (stem and max-pool stay plain).</source>
        <translation>Pas anticrénelés&#xa0;: tous, ou seulement ceux des étages (racine et max-pool restent simples).</translation>
    </message>
    <message>
        <source>What batch norm sees while training: the images computed at once, or the loaded weights&apos; statistics.</source>
        <translation>Ce que voit la normalisation par lot à l’entraînement&#xa0;: les images calculées à la fois, ou les statistiques des poids chargés.</translation>
    </message>
    <message>
        <source>P: patches along each side of the image (section 4: 20).</source>
        <translation>P&#xa0;: carreaux le long de chaque côté de l’image (section 4&#xa0;: 20).</translation>
    </message>
    <message>
        <source>Channels between the two convolutions of the patch head.</source>
        <translation>Canaux entre les deux convolutions de la tête à carreaux.</translation>
    </message>
    <message>
        <source>Initial bias of the last convolution; 0 starts at p = 0.5.</source>
        <translation>Biais initial de la dernière convolution&#xa0;; 0 commence à p = 0,5.</translation>
    </message>
    <message>
        <source>Join the features with their left-right mirror image.</source>
        <translation>Joint aux caractéristiques leur image en miroir gauche-droite.</translation>
    </message>
    <message>
        <source>Join the features with two maps of x and y in [-1, 1].</source>
        <translation>Joint aux caractéristiques deux cartes de x et y dans [-1, 1].</translation>
    </message>
    <message>
        <source>A learnable K×P×P map added to the logits, begun at the boxes&apos; mean coverage.</source>
        <translation>Une carte K×P×P apprise, ajoutée aux logits, partant de la couverture moyenne des cadres.</translation>
    </message>
    <message>
        <source>Eq. 12; Eq. 9 with 11; the sigmoid form Eq. 5 with 8; the base model&apos;s Eq. 1-3; or image labels alone, answered by class activation maps.</source>
        <translation>Éq. 12&#xa0;; éq. 9 avec 11&#xa0;; la forme sigmoïde éq. 5 avec 8&#xa0;; éq. 1-3 du modèle de base&#xa0;; ou les étiquettes d’image seules, répondues par cartes d’activation de classe.</translation>
    </message>
    <message>
        <source>Weight of the annotated terms (Eq. 12; 70 in the paper).</source>
        <translation>Poids des termes encadrés (éq. 12&#xa0;; 70 dans l’article).</translation>
    </message>
    <message>
        <source>L in ReLU(O - rho L): the box&apos;s patches (Eq. 12) or its complement&apos;s (Eq. 9).</source>
        <translation>L dans ReLU(O - rho L)&#xa0;: les carreaux du cadre (éq. 12) ou de son complément (éq. 9).</translation>
    </message>
    <message>
        <source>N, what the outside term is divided by: the box&apos;s patches (Eq. 12) or its complement&apos;s.</source>
        <translation>N, ce par quoi le terme extérieur est divisé&#xa0;: les carreaux du cadre (éq. 12) ou de son complément.</translation>
    </message>
    <message>
        <source>M, what the unannotated terms are divided by: 1 (Eq. 12), P², max(tau-hat, 1) or, between these two, their geometric mean.</source>
        <translation>M, ce par quoi les termes non encadrés sont divisés&#xa0;: 1 (éq. 12), P², max(tau-hat, 1) ou, entre les deux, leur moyenne géométrique.</translation>
    </message>
    <message>
        <source>Li et al.&apos;s smoothing: every factor of Eq. 1-3 is squeezed into [0.98, 1].</source>
        <translation>Lissage de Li et al.&#xa0;: chaque facteur des éq. 1-3 est resserré dans [0,98, 1].</translation>
    </message>
    <message>
        <source>c: a patch is positive where z is at least this.</source>
        <translation>c&#xa0;: un carreau est positif là où z atteint cette valeur.</translation>
    </message>
    <message>
        <source>How tau, rho, tau-hat and rho-hat are fitted; loss is the degenerate minimiser, for demonstration.</source>
        <translation>Comment tau, rho, tau-hat et rho-hat sont ajustés&#xa0;; loss est le minimum dégénéré, pour démonstration.</translation>
    </message>
    <message>
        <source>Images that the thresholds are fitted on.</source>
        <translation>Images sur lesquelles les seuils sont ajustés.</translation>
    </message>
    <message>
        <source>T_g: the IoU that satisfied thresholds prove.</source>
        <translation>T_g&#xa0;: l’IoU que prouvent des seuils satisfaits.</translation>
    </message>
    <message>
        <source>Largest tau that the rule may choose.</source>
        <translation>Plus grand tau que la règle peut choisir.</translation>
    </message>
    <message>
        <source>rho&apos;s value before the first fit, in units of outside_limit.</source>
        <translation>Valeur de rho avant le premier ajustement, en unités de outside_limit.</translation>
    </message>
    <message>
        <source>Times that thresholds are fitted and weights trained on.</source>
        <translation>Nombre de fois où les seuils sont ajustés et les poids entraînés davantage.</translation>
    </message>
    <message>
        <source>Share of the first stage&apos;s steps before the first fit.</source>
        <translation>Part des étapes du premier étage avant le premier ajustement.</translation>
    </message>
    <message>
        <source>Above 0: tau is held there whatever the rule says.</source>
        <translation>Au-dessus de 0&#xa0;: tau y est tenu quoi que dise la règle.</translation>
    </message>
    <message>
        <source>0 or above: rho is held there whatever the rule says.</source>
        <translation>0 ou plus&#xa0;: rho y est tenu quoi que dise la règle.</translation>
    </message>
    <message>
        <source>Adam with the decay in the gradient (section 4), or decoupled and on convolutions alone.</source>
        <translation>Adam avec la décroissance dans le gradient (section 4), ou découplée et sur les seules convolutions.</translation>
    </message>
    <message>
        <source>Learning rate after the warm-up (section 4: 0.001).</source>
        <translation>Taux d’apprentissage après l’échauffement (section 4&#xa0;: 0,001).</translation>
    </message>
    <message>
        <source>How the learning rate falls, per step.</source>
        <translation>Comment le taux d’apprentissage diminue, à chaque étape.</translation>
    </message>
    <message>
        <source>Learning rate at the last step over that after warm-up.</source>
        <translation>Taux d’apprentissage à la dernière étape rapporté à celui d’après l’échauffement.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>Étapes pendant lesquelles le taux d’apprentissage monte.</translation>
    </message>
    <message>
        <source>Weight decay (section 4: 0.01).</source>
        <translation>Décroissance des poids (section 4&#xa0;: 0,01).</translation>
    </message>
    <message>
        <source>Largest norm of a step&apos;s gradient; 0: no limit.</source>
        <translation>Plus grande norme du gradient d’une étape&#xa0;; 0&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Images in a step (section 4: 48).</source>
        <translation>Images par étape (section 4&#xa0;: 48).</translation>
    </message>
    <message>
        <source>Images that are computed at once, for small memories; 0: the whole batch. Batch norm sees these alone.</source>
        <translation>Images calculées à la fois, pour les petites mémoires&#xa0;; 0&#xa0;: tout le lot. La normalisation par lot ne voit que celles-ci.</translation>
    </message>
    <message>
        <source>Times that a fold&apos;s boxed images are gone through.</source>
        <translation>Nombre de passages sur les images encadrées d’un pli.</translation>
    </message>
    <message>
        <source>Fewest steps of the first stage.</source>
        <translation>Étapes du premier étage, au minimum.</translation>
    </message>
    <message>
        <source>Most steps of the first stage.</source>
        <translation>Étapes du premier étage, au maximum.</translation>
    </message>
    <message>
        <source>Decay of the averaged weights that answer in the end; 0: off.</source>
        <translation>Décroissance des poids moyennés qui répondent à la fin&#xa0;; 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>Each axis is scaled by e^±this.</source>
        <translation>Chaque axe est multiplié par e^±cette valeur.</translation>
    </message>
    <message>
        <source>Both axes are scaled by e^±this.</source>
        <translation>Les deux axes sont multipliés par e^±cette valeur.</translation>
    </message>
    <message>
        <source>The image is shifted by up to this share of its side.</source>
        <translation>L’image est décalée jusqu’à cette part de son côté.</translation>
    </message>
    <message>
        <source>The image is turned by up to this many degrees.</source>
        <translation>L’image est tournée jusqu’à autant de degrés.</translation>
    </message>
    <message>
        <source>Contrast is scaled by e^±this.</source>
        <translation>Le contraste est multiplié par e^±cette valeur.</translation>
    </message>
    <message>
        <source>Brightness is shifted by up to this many standard deviations.</source>
        <translation>La luminosité est décalée jusqu’à autant d’écarts types.</translation>
    </message>
    <message>
        <source>Probability of a left-right flip; the heart has a side.</source>
        <translation>Probabilité d’un retournement gauche-droite&#xa0;; le cœur a un côté.</translation>
    </message>
    <message>
        <source>Maps are averaged over the image and four shifts by half a patch, moved back.</source>
        <translation>Les cartes sont moyennées sur l’image et quatre décalages d’un demi-carreau, ramenés en place.</translation>
    </message>
    <message>
        <source>The second stage (section 3.2): trained, left out, or kept where the validation is better with it.</source>
        <translation>Le second étage (section 3.2)&#xa0;: entraîné, omis, ou gardé là où la validation est meilleure avec lui.</translation>
    </message>
    <message>
        <source>Side of the PAC filter in patches, odd (section 3.2: 19).</source>
        <translation>Côté du filtre PAC en carreaux, impair (section 3.2&#xa0;: 19).</translation>
    </message>
    <message>
        <source>T: mean-field updates.</source>
        <translation>T&#xa0;: mises à jour de champ moyen.</translation>
    </message>
    <message>
        <source>Independent findings, or the published softmax over channels.</source>
        <translation>Anomalies indépendantes, ou le softmax publié sur les canaux.</translation>
    </message>
    <message>
        <source>W couples every pair of findings (K×K), or each finding with itself alone.</source>
        <translation>W couple chaque paire d’anomalies (K×K), ou chaque anomalie avec elle seule.</translation>
    </message>
    <message>
        <source>Images that train the second stage; held_out needs validation_fraction.</source>
        <translation>Images qui entraînent le second étage&#xa0;; held_out demande validation_fraction.</translation>
    </message>
    <message>
        <source>Learning rate of the second stage.</source>
        <translation>Taux d’apprentissage du second étage.</translation>
    </message>
    <message>
        <source>Steps of the second stage over those of the first.</source>
        <translation>Étapes du second étage rapportées à celles du premier.</translation>
    </message>
    <message>
        <source>Above 0: that many steps of the second stage instead.</source>
        <translation>Au-dessus de 0&#xa0;: autant d’étapes du second étage à la place.</translation>
    </message>
    <message>
        <source>Images in a step of the second stage; 0: batch_size.</source>
        <translation>Images par étape du second étage&#xa0;; 0&#xa0;: batch_size.</translation>
    </message>
    <message>
        <source>Positive patches: z at least the cut, or at least 0.6 of the map&apos;s maximum.</source>
        <translation>Carreaux positifs&#xa0;: z au moins égal au seuil, ou à 0,6 du maximum de la carte.</translation>
    </message>
    <message>
        <source>The cut: the same for all findings, or fitted per finding on the training part.</source>
        <translation>Le seuil&#xa0;: le même pour toutes les anomalies, ou ajusté par anomalie sur la partie d’entraînement.</translation>
    </message>
    <message>
        <source>A region is made of whole patches, or of pixels where the interpolated map reaches the cut.</source>
        <translation>Une région est faite de carreaux entiers, ou de pixels où la carte interpolée atteint le seuil.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N; auto takes a GPU that LibTorch can use.</source>
        <translation>auto, cpu, cuda ou cuda:N&#xa0;; auto prend un GPU que LibTorch sait utiliser.</translation>
    </message>
    <message>
        <source>Numbers that the network computes with; the loss is always in float32.</source>
        <translation>Nombres avec lesquels le réseau calcule&#xa0;; la perte est toujours en float32.</translation>
    </message>
    <message>
        <source>Threads of each fold; 0: chosen for this machine.</source>
        <translation>Threads de chaque pli&#xa0;; 0&#xa0;: choisi pour cette machine.</translation>
    </message>
    <message>
        <source>Folds that train side by side; 0: chosen for this machine.</source>
        <translation>Plis entraînés côte à côte&#xa0;; 0&#xa0;: choisi pour cette machine.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, one letter</comment>
        <translation>H</translation>
    </message>
</context>
<context>
    <name>kit::ActionRegistry</name>
    <message>
        <source>%1 is already the key of “%2”. Choose another key, or change that one first.</source>
        <translation>%1 est déjà la touche de «&#xa0;%2&#xa0;». Choisissez une autre touche, ou changez d’abord celle-là.</translation>
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
        <translation>Ranger cet avis</translation>
    </message>
</context>
<context>
    <name>kit::ProgressLine</name>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
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
            <numerusform>%n image écartée</numerusform>
            <numerusform>%n images écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left out</source>
        <translation>
            <numerusform>%n cadre écarté</numerusform>
            <numerusform>%n cadres écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out</source>
        <translation>
            <numerusform>%n réponse écartée</numerusform>
            <numerusform>%n réponses écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>of images that are not in the project</source>
        <translation>d’images absentes du projet</translation>
    </message>
    <message>
        <source>outside their image</source>
        <translation>hors de leur image</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petits</translation>
    </message>
    <message>
        <source>no box of x, y, width and height</source>
        <translation>pas un cadre de x, y, largeur et hauteur</translation>
    </message>
    <message>
        <source>entries that cannot be understood</source>
        <translation>entrées incompréhensibles</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>pour une autre raison</translation>
    </message>
    <message>
        <source>of findings that the project does not have (%1)</source>
        <translation>d’anomalies que le projet n’a pas (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was left out, and why</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 étaient déjà là.</translation>
    </message>
    <message>
        <source>%1 have no file here: they are marked “file missing”, and a later import can find them.</source>
        <translation>%1 n’ont pas de fichier ici&#xa0;: elles sont marquées «&#xa0;fichier manquant&#xa0;», et une importation ultérieure pourra les trouver.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation>
            <numerusform>%n ligne ou fichier a été écarté&#xa0;; le reste est enregistré.</numerusform>
            <numerusform>%n lignes ou fichiers ont été écartés&#xa0;; le reste est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is stored.</source>
        <translation>Le reste est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of films that are in already were passed over.</source>
        <translation>
            <numerusform>%n fichier d’un cliché déjà présent a été passé.</numerusform>
            <numerusform>%n fichiers de clichés déjà présents ont été passés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no Patient ID: each is taken for a patient of its own.</source>
        <translation>
            <numerusform>%n image n’a pas d’identifiant de patient&#xa0;: elle compte pour un patient à part.</numerusform>
            <numerusform>%n images n’ont pas d’identifiant de patient&#xa0;: chacune compte pour un patient à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>One table of a kind is read, so these were passed over: %1. To read another one, put it into a folder of its own and import that.</source>
        <translation>Un seul tableau de chaque sorte est lu&#xa0;; ceux-ci ont donc été passés&#xa0;: %1. Pour en lire un autre, placez-le dans un dossier à part et importez ce dossier.</translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>Importez de nouveau pour continuer&#xa0;: ce qui est là n’est pas pris deux fois.</translation>
    </message>
    <message>
        <source>%1 and %2 imported</source>
        <comment>images and boxes, each with its number</comment>
        <translation>%1 et %2 importés</translation>
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
            <numerusform>%n cadre</numerusform>
            <numerusform>%n cadres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) imported</source>
        <translation>
            <numerusform>%n image importée</numerusform>
            <numerusform>%n images importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import stopped: %n image(s) taken in</source>
        <translation>
            <numerusform>Importation arrêtée&#xa0;: %n image est prise</numerusform>
            <numerusform>Importation arrêtée&#xa0;: %n images sont prises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already, %2 of them with something new: a file found again, or facts.</source>
        <translation>%1 étaient déjà là, dont %2 avec du nouveau&#xa0;: un fichier retrouvé, ou des données.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) could not be taken.</source>
        <translation>
            <numerusform>%n ligne ou fichier n’a pas pu être repris.</numerusform>
            <numerusform>%n lignes ou fichiers n’ont pas pu être repris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>Touches et gestes</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Search images or run a command</source>
        <translation>Chercher une image ou lancer une commande</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Lancer une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No command and no image is called “%1”. Try one word of it, the heading that it stands under, or a patient’s number; F1 lists every key.</source>
        <translation>Aucune commande ni image ne s’appelle «&#xa0;%1&#xa0;». Essayez un mot de son nom, le titre sous lequel elle figure, ou le numéro d’un patient&#xa0;; F1 liste toutes les touches.</translation>
    </message>
</context>
<context>
    <name>shell::Desk</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Ouvrez d’abord un projet.</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Pas de projet</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed</source>
        <translation>Ce projet peut être regardé, pas modifié</translation>
    </message>
    <message>
        <source>Its folder cannot be written to. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>On ne peut pas écrire dans son dossier. Copiez le projet dans un emplacement à vous pour y tracer ou l’entraîner.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>` held</source>
        <translation>` maintenu</translation>
    </message>
    <message>
        <source>The bare film</source>
        <translation>Le cliché nu</translation>
    </message>
    <message>
        <source>There is no project, so no case %1.</source>
        <translation>Aucun projet n’est ouvert, donc pas de cas %1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no case %1: the table has %n row(s).</source>
        <translation>
            <numerusform>Il n’y a pas de cas %1&#xa0;: le tableau a %n ligne.</numerusform>
            <numerusform>Il n’y a pas de cas %1&#xa0;: le tableau a %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case %1: the worklist is shorter.</source>
        <translation>Il n’y a pas de cas %1&#xa0;: la liste de travail est plus courte.</translation>
    </message>
    <message>
        <source>what this computer can do</source>
        <translation>ce que peut cet ordinateur</translation>
    </message>
    <message>
        <source>the counts of the project</source>
        <translation>les décomptes du projet</translation>
    </message>
    <message>
        <source>the runs of the project</source>
        <translation>les entraînements du projet</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>la recherche</translation>
    </message>
    <message>
        <source>the film or the worklist</source>
        <translation>le cliché ou la liste de travail</translation>
    </message>
    <message>
        <source>the run’s curves</source>
        <translation>les courbes de l’entraînement</translation>
    </message>
    <message>
        <source>the run’s cases</source>
        <translation>les cas de l’entraînement</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l’entraînement</translation>
    </message>
    <message>
        <source>Run %1 finished</source>
        <translation>Entraînement %1 terminé</translation>
    </message>
    <message>
        <source>Its cases are in Audit.</source>
        <translation>Ses cas sont dans Audit.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Run %1 failed</source>
        <translation>Entraînement %1 échoué</translation>
    </message>
    <message>
        <source>Run %1 stopped</source>
        <translation>Entraînement %1 arrêté</translation>
    </message>
    <message>
        <source>Its checkpoint is kept; it can be resumed.</source>
        <translation>Son point de sauvegarde est gardé&#xa0;; il peut être repris.</translation>
    </message>
    <message>
        <source>“%1” is under way.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Another reader’s name, Enter</source>
        <translation>Nom d’un autre lecteur, Entrée</translation>
    </message>
    <message>
        <source>Name of another reader</source>
        <translation>Nom d’un autre lecteur</translation>
    </message>
    <message>
        <source>unary stage</source>
        <translation>étage unaire</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>seuils</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>mise en pause…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>pli %1 sur %2</translation>
    </message>
    <message>
        <source>has said nothing for a minute</source>
        <translation>ne dit plus rien depuis une minute</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’entraînement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Worklist, film and findings</source>
        <translation>Liste de travail, cliché et anomalies</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Runs and their curves</source>
        <translation>Les entraînements et leurs courbes</translation>
    </message>
    <message>
        <source>Where a model is right and wrong</source>
        <translation>Où un modèle a raison et où il se trompe</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Show or hide the side panels</source>
        <translation>Afficher ou masquer les volets latéraux</translation>
    </message>
    <message>
        <source>Hidden: the film has the whole window.</source>
        <translation>Masqués&#xa0;: le cliché occupe toute la fenêtre.</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Afficher les avis</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Touches et gestes</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Files stay where they are. Importing twice changes nothing.</source>
        <translation>Les fichiers restent où ils sont. Importer deux fois ne change rien.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>Créer le projet de démonstration</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program.</source>
        <translation>Clichés inventés avec cadres, dessinés par un programme.</translation>
    </message>
    <message>
        <source>Export boxes and labels as NIH’s tables…</source>
        <translation>Exporter cadres et réponses en tableaux du NIH…</translation>
    </message>
    <message>
        <source>Export boxes as COCO…</source>
        <translation>Exporter les cadres en COCO…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A training goes on without the window and is found again at the next start.</source>
        <translation>Un entraînement continue sans la fenêtre et se retrouve au prochain démarrage.</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed now</source>
        <translation>L’entraînement %1 ne peut pas être repris maintenant</translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation>Ce qu’il avait appris jusqu’à son dernier point de sauvegarde est gardé.</translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation>Il n’était pas arrivé à son premier point de sauvegarde.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>refitting the heads</source>
        <translation>réajustement des têtes</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Aide sur ce volet</translation>
    </message>
    <message>
        <source>Every row is a film: %1 goes to the next one, %2 to the next that nobody has read.</source>
        <translation>Chaque ligne est un cliché&#xa0;: %1 passe au suivant, %2 au suivant que personne n’a lu.</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level, turn the wheel to zoom, and hold ` for the bare film.</source>
        <translation>Glissez avec le bouton droit pour le fenêtrage, tournez la molette pour zoomer et maintenez ` pour le cliché nu.</translation>
    </message>
    <message>
        <source>%1 draws boxes and a digit names the finding; every stroke is saved at once, and %2 takes it back.</source>
        <translation>%1 trace des cadres et un chiffre nomme l’anomalie&#xa0;; chaque trait est aussitôt enregistré, et %2 l’annule.</translation>
    </message>
    <message>
        <source>Train learns from your boxes while you read on; Audit shows, film by film, where the model is right and wrong.</source>
        <translation>Entraînement apprend de vos cadres pendant que vous continuez à lire&#xa0;; Audit montre, cliché par cliché, où le modèle a raison et où il se trompe.</translation>
    </message>
    <message>
        <source>%1 finds every command and every film, %2 lists the keys, and %3 explains the panel you are in.</source>
        <translation>%1 trouve chaque commande et chaque cliché, %2 liste les touches, et %3 explique le volet où vous êtes.</translation>
    </message>
    <message>
        <source>Film in a window of its own</source>
        <translation>Cliché dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>On the other monitor, where there is one; again: back.</source>
        <translation>Sur l’autre écran, s’il y en a un&#xa0;; de nouveau&#xa0;: retour.</translation>
    </message>
    <message>
        <source>Beside the film, without a network.</source>
        <translation>À côté du cliché, sans réseau.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Presets of OHIF, Weasis, CVAT and labelme, and any key of your own.</source>
        <translation>Préréglages d’OHIF, Weasis, CVAT et labelme, et toute touche de votre choix.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Five sentences, each beside what it is about.</source>
        <translation>Cinq phrases, chacune à côté de ce dont elle parle.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>Les clichés apparaissent ici tout seuls dès que les premiers sont là.</translation>
    </message>
    <message>
        <source>An older version’s project, shown from a copy</source>
        <translation>Projet d’une version antérieure, montré à partir d’une copie</translation>
    </message>
    <message>
        <source>Nothing can be stored here: its folder cannot be written to, so it cannot be brought up to date there. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>Rien ne peut être enregistré ici&#xa0;: on ne peut pas écrire dans son dossier, il ne peut donc pas y être mis à jour. Copiez le projet dans un emplacement à vous pour y tracer ou l’entraîner.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>shell::EmptyPage</name>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF; NIH’s and COCO’s labels and boxes are found by themselves.</source>
        <translation>DICOM, PNG, JPEG, TIFF&#xa0;; les étiquettes et cadres du NIH et de COCO sont trouvés tout seuls.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>Créer le projet de démonstration</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program: look around and train in minutes.</source>
        <translation>Clichés inventés avec cadres, dessinés par un programme&#xa0;: pour découvrir, et entraîner en quelques minutes.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>A folder with a project.fewbox in it, from here or from a colleague.</source>
        <translation>Un dossier contenant un project.fewbox, d’ici ou d’un collègue.</translation>
    </message>
    <message>
        <source>Files stay where they are. Nothing leaves this computer.</source>
        <translation>Les fichiers restent où ils sont. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Bring in radiographs</source>
        <translation>Apporter des radiographies</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere in this window, or choose</source>
        <translation>Déposez dossiers ou fichiers n’importe où dans cette fenêtre, ou choisissez</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n processor core(s), no GPU that can be used</source>
        <translation>
            <numerusform>%n cœur de processeur, aucun GPU utilisable</numerusform>
            <numerusform>%n cœurs de processeur, aucun GPU utilisable</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ready to train</source>
        <translation>%1&#xa0;: prêt à entraîner</translation>
    </message>
</context>
<context>
    <name>shell::Errand</name>
    <message>
        <source>The program fewboxctl ended before its time. What it had stored stays: try again.</source>
        <translation>Le programme fewboxctl s’est terminé avant l’heure. Ce qu’il avait enregistré reste&#xa0;: réessayez.</translation>
    </message>
</context>
<context>
    <name>shell::FilmWindow</name>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Film – Fewbox</source>
        <translation>Cliché – Fewbox</translation>
    </message>
    <message>
        <source>The film is in a window of its own</source>
        <translation>Le cliché est dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Its keys work there as here. Closing that window brings it back.</source>
        <translation>Ses touches y agissent comme ici. Fermer cette fenêtre le ramène.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
</context>
<context>
    <name>shell::FirstStart</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Who reads? Every box and label is signed with this name.</source>
        <translation>Qui lit&#xa0;? Chaque cadre et chaque réponse est signé de ce nom.</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>C’est moi</translation>
    </message>
</context>
<context>
    <name>shell::Grab</name>
    <message>
        <source>The window was still waiting after %1 s: %2.</source>
        <translation>La fenêtre attendait encore après %1 s&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that is there and that you may write to.</source>
        <translation>Écriture impossible&#xa0;: %1. Choisissez un dossier existant où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>shell::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Toutes les pages de l’aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
</context>
<context>
    <name>shell::KeySettings</name>
    <message>
        <source>The keys of this program’s own help.</source>
        <translation>Les touches de l’aide de ce programme.</translation>
    </message>
    <message>
        <source>Digits are windows, and findings move to Alt and their digit; R turns, H flips, = fits.</source>
        <translation>Les chiffres sont des fenêtres, et les anomalies passent à Alt avec leur chiffre&#xa0;; R tourne, H retourne, = ajuste.</translation>
    </message>
    <message>
        <source>F and D are next and previous, N draws; no finding moves to Shift+N.</source>
        <translation>F et D sont suivant et précédent, N trace&#xa0;; «&#xa0;aucune anomalie&#xa0;» passe à Maj+N.</translation>
    </message>
    <message>
        <source>D and A are next and previous, Ctrl+R draws, Ctrl+F fits.</source>
        <translation>D et A sont suivant et précédent, Ctrl+R trace, Ctrl+F ajuste.</translation>
    </message>
    <message>
        <source>%1 is a key of the film: “%2”. Choose another key.</source>
        <translation>%1 est une touche du cliché&#xa0;: «&#xa0;%2&#xa0;». Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>T moves the film, G draws, Ctrl with + and − zooms; names move to Shift+T and blobs to Shift+G.</source>
        <translation>T déplace le cliché, G trace, Ctrl avec + et − zoome&#xa0;; les noms passent à Maj+T et les zones à Maj+G.</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Press one more key; Esc gives up</source>
        <translation>Appuyez sur une touche de plus&#xa0;; Échap abandonne</translation>
    </message>
    <message>
        <source>Press the new key; Esc gives up</source>
        <translation>Appuyez sur la nouvelle touche&#xa0;; Échap abandonne</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>The next key pressed becomes its key (Enter)</source>
        <translation>La prochaine touche enfoncée devient la sienne (Entrée)</translation>
    </message>
    <message>
        <source>One more key</source>
        <translation>Une touche de plus</translation>
    </message>
    <message>
        <source>The next key pressed does it too</source>
        <translation>La prochaine touche enfoncée le fera aussi</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de touche</translation>
    </message>
    <message>
        <source>It stays in the menus and in the search (Del)</source>
        <translation>Elle reste dans les menus et dans la recherche (Suppr)</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translation>Revenir au préréglage</translation>
    </message>
    <message>
        <source>The key that this command has in the preset</source>
        <translation>La touche que cette commande a dans le préréglage</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>Tout remettre</translation>
    </message>
    <message>
        <source>Every command has the preset’s keys again</source>
        <translation>Chaque commande retrouve les touches du préréglage</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» a maintenant la touche %2.</translation>
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
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>Choisir un dossier pour le nouveau projet</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Choisir un dossier d’exportation</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Montrer lesquels</translation>
    </message>
    <message>
        <source>An import is under way. Drop these again when it has ended, or stop it first.</source>
        <translation>Une importation est en cours. Déposez ceux-ci de nouveau quand elle sera finie, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>The project is kept in %1.</source>
        <translation>Le projet se trouve dans %1.</translation>
    </message>
    <message>
        <source>Single files were dropped: the whole folder that they are in is imported.</source>
        <translation>Des fichiers isolés ont été déposés&#xa0;: tout le dossier qui les contient est importé.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Draw %1 made-up films in a project of their own, and open it when they are ready? This project stays as it is.</source>
        <translation>Dessiner %1 clichés inventés dans un projet à part, et l’ouvrir quand ils seront prêts&#xa0;? Ce projet-ci reste tel quel.</translation>
    </message>
    <message>
        <source>Draw the demo</source>
        <translation>Dessiner la démonstration</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Drawing the demo’s films</source>
        <translation>Dessin des clichés de démonstration</translation>
    </message>
    <message>
        <source>Importing the demo’s films</source>
        <translation>Importation des clichés de démonstration</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportation vers %1</translation>
    </message>
    <message>
        <source>fewboxctl, which imports and exports, was not found</source>
        <translation>fewboxctl, qui importe et exporte, est introuvable</translation>
    </message>
    <message>
        <source>It belongs beside the program fewbox. Install Fewbox again, or set FEWBOX_CTL to its path.</source>
        <translation>Il doit se trouver à côté du programme fewbox. Réinstallez Fewbox, ou indiquez son chemin dans FEWBOX_CTL.</translation>
    </message>
    <message>
        <source>%1: it did not come about</source>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) could not be saved yet. The window stays open so that they are not lost.</source>
        <translation>
            <numerusform>%n geste n’a pas encore pu être enregistré. La fenêtre reste ouverte pour qu’il ne soit pas perdu.</numerusform>
            <numerusform>%n gestes n’ont pas encore pu être enregistrés. La fenêtre reste ouverte pour qu’ils ne soient pas perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>“%1” is under way. What it has stored stays; the same again later goes on from there.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours. Ce qui est enregistré reste&#xa0;; refaire la même chose plus tard reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Garder la fenêtre</translation>
    </message>
    <message>
        <source>This project is open in another window too</source>
        <translation>Ce projet est aussi ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Nothing is lost: every stroke is stored at once, and each window shows what the other stores. Undo takes back the reader’s latest step, whichever window it was made in.</source>
        <translation>Rien n’est perdu&#xa0;: chaque geste est enregistré aussitôt, et chaque fenêtre montre ce que l’autre enregistre. Annuler reprend la dernière étape du lecteur, quelle que soit la fenêtre où elle a été faite.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>A large project, or one of an earlier version, takes some seconds the first time.</source>
        <translation>Un grand projet, ou un projet d’une version antérieure, demande quelques secondes la première fois.</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation>Examen du contenu …</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>Les clichés apparaissent ici tout seuls dès que les premiers sont là.</translation>
    </message>
</context>
<context>
    <name>shell::NoticesPanel</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>Fermer les avis</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the window opened.</source>
        <translation>Rien n’a échoué depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>on now</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>shell::PredictionDesk</name>
    <message>
        <source>Predict every film with this run</source>
        <translation>Prédire tous les clichés avec cet entraînement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Stop predicting the films</source>
        <translation>Arrêter de prédire les clichés</translation>
    </message>
    <message>
        <source>What has been predicted stays.</source>
        <translation>Ce qui est prédit reste.</translation>
    </message>
    <message>
        <source>No film is being predicted.</source>
        <translation>Aucun cliché n’est en cours de prédiction.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>L’arrêt est en cours.</translation>
    </message>
    <message>
        <source>Run %1 has predicted the films</source>
        <translation>L’entraînement %1 a prédit les clichés</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have its maps.</source>
        <translation>
            <numerusform>%n cliché a ses cartes.</numerusform>
            <numerusform>%n clichés ont ses cartes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have none: their files cannot be read, or every model of the run has trained on their patients.</source>
        <translation>
            <numerusform>%n cliché n’en a pas&#xa0;: son fichier est illisible, ou chaque modèle de l’entraînement a appris de son patient.</numerusform>
            <numerusform>%n clichés n’en ont pas&#xa0;: leurs fichiers sont illisibles, ou chaque modèle de l’entraînement a appris de leurs patients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has stopped predicting</source>
        <translation>L’entraînement %1 a cessé de prédire</translation>
    </message>
    <message>
        <source>%1 of %2 films have its maps; they stay.</source>
        <translation>%1 clichés sur %2 ont ses cartes&#xa0;; elles restent.</translation>
    </message>
    <message>
        <source>The run itself and what it had predicted are unharmed.</source>
        <translation>L’entraînement lui-même et ce qu’il avait prédit sont intacts.</translation>
    </message>
    <message>
        <source>Run %1 could not predict all films</source>
        <translation>L’entraînement %1 n’a pas pu prédire tous les clichés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>predicting every film</source>
        <translation>prédit tous les clichés</translation>
    </message>
    <message>
        <source>In the background, the films in view first: maps, proposals and suggestions for all of them. While a run trains, it waits for its end.</source>
        <translation>En arrière-plan, d’abord les clichés que vous regardez&#xa0;: cartes, propositions et suggestions pour tous. Pendant un entraînement, cela attend sa fin.</translation>
    </message>
    <message>
        <source>then run %1 predicts every film</source>
        <translation>puis l’entraînement %1 prédit tous les clichés</translation>
    </message>
</context>
<context>
    <name>shell::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>shell::StatusFeed</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n nouvel avis</numerusform>
            <numerusform>%n nouveaux avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>under 1 min left</source>
        <translation>moins de 1 min restante</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
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
        <translation>Arrêter&#xa0;; ce qui est enregistré reste</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>%n non enregistré</numerusform>
            <numerusform>%n non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>sur %1 lues</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Afficher les avis</translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation>Suspendre ou poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Pas d’avis</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Who reads: signs every box and label</source>
        <translation>Qui lit&#xa0;: signe chaque cadre et chaque réponse</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>Thème et langue</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Not shown again; the search finds it under “First steps”</source>
        <translation>Ne sera plus affiché&#xa0;; la recherche le trouve sous «&#xa0;Premiers pas&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>training::AnsweredFilms</name>
    <message>
        <source>Maps of films</source>
        <translation>Cartes des clichés</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Prédire tous les clichés</translation>
    </message>
    <message>
        <source>Every film of the project has this run’s maps.</source>
        <translation>Chaque cliché du projet a les cartes de cet entraînement.</translation>
    </message>
    <message>
        <source>%1 of %2 films have this run’s maps; by itself it answers the boxed films that its folds had not seen.</source>
        <translation>%1 clichés sur %2 ont les cartes de cet entraînement&#xa0;; de lui-même il répond pour ceux encadrés que ses plis n’avaient pas vus.</translation>
    </message>
</context>
<context>
    <name>training::BoxWords</name>
    <message numerus="yes">
        <source>%n without a film’s file</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>un sans fichier du cliché</numerusform>
            <numerusform>%n sans fichier du cliché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of blinded readings that are not complete</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>un d’une lecture en aveugle non terminée</numerusform>
            <numerusform>%n de lectures en aveugle non terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overruled by readers or an adjudication</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>un écarté par des lecteurs ou un arbitrage</numerusform>
            <numerusform>%n écartés par des lecteurs ou un arbitrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of findings that are not trained</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>un d’une anomalie non entraînée</numerusform>
            <numerusform>%n d’anomalies non entraînées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on films that the split does not list</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>un sur un cliché absent de la répartition</numerusform>
            <numerusform>%n sur des clichés absents de la répartition</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>boxes</comment>
        <translation>Laissés de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>Il n’y a pas encore de cadres. Tracez-en dans Lecture, ou importez une liste de cadres.</translation>
    </message>
    <message>
        <source>No box of this project can be learned from.</source>
        <translation>Aucun cadre de ce projet ne peut servir à l’apprentissage.</translation>
    </message>
</context>
<context>
    <name>training::CurvesPage</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils τ, ρ</translation>
    </message>
    <message>
        <source>Speed, images/s</source>
        <translation>Vitesse, images/s</translation>
    </message>
    <message>
        <source>Finding whose thresholds are shown</source>
        <translation>Anomalie dont les seuils sont affichés</translation>
    </message>
    <message>
        <source>Training films</source>
        <translation>Clichés d’entraînement</translation>
    </message>
    <message>
        <source>IoU at the cut-off; box solid, blob filled</source>
        <translation>IoU au seuil&#xa0;; cadre en trait plein, zone remplie</translation>
    </message>
    <message>
        <source>training floor %1</source>
        <translation>plancher d’entraînement %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>All findings&apos; boxes together, as they are seen in training; the test parts are scored once, at the end.</source>
        <translation>Les cadres de toutes les anomalies ensemble, tels que l’entraînement les voit&#xa0;; les parties de test sont évaluées une seule fois, à la fin.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
</context>
<context>
    <name>training::FactsPanel</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Waits after the current step; the memory stays taken</source>
        <translation>Attend après l’étape en cours&#xa0;; la mémoire reste occupée</translation>
    </message>
    <message>
        <source>Ends after the current step and keeps a checkpoint to go on from</source>
        <translation>Se termine après l’étape en cours et garde un point de sauvegarde pour reprendre</translation>
    </message>
    <message>
        <source>Stop, keep</source>
        <translation>Arrêter, garder</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint</source>
        <translation>Reprend au dernier point de sauvegarde</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Every case of this run beside its film</source>
        <translation>Chaque cas de cet entraînement à côté de son cliché</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Tout l’entraînement</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>Ce dont il apprend</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed.</source>
        <translation>L’entraînement continue quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Aucun entraînement choisi</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
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
        <translation>estimation…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de sauvegarde</translation>
    </message>
    <message>
        <source>%1, fold %2</source>
        <translation>%1, pli %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>At T 0.1, validation</source>
        <translation>À T 0,1, validation</translation>
    </message>
    <message>
        <source>At T 0.1, training</source>
        <translation>À T 0,1, entraînement</translation>
    </message>
    <message>
        <source>Trains on</source>
        <translation>Entraîné sur</translation>
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
        <translation>Cadres</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 sur %n image</numerusform>
            <numerusform>%1 sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation>Étiquettes seules</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 sur %2 images</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>%1, none in two folds</source>
        <translation>%1, aucun dans deux plis</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils τ, ρ</translation>
    </message>
    <message>
        <source>fixed, τ %1 and ρ %2</source>
        <translation>fixes, τ %1 et ρ %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Today’s boxes</source>
        <translation>Cadres d’aujourd’hui</translation>
    </message>
    <message>
        <source>Refit the heads</source>
        <translation>Réajuster les têtes</translation>
    </message>
    <message>
        <source>Again after new boxes</source>
        <translation>De nouveau après de nouveaux cadres</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains. Every refit is a run of its own.</source>
        <translation>Quelques secondes après le dernier nouveau cadre, tant que rien d’autre ne s’entraîne. Chaque réajustement est un entraînement à part.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) more than this run has learned from.</source>
        <translation>
            <numerusform>%n cadre de plus que ce que cet entraînement a appris.</numerusform>
            <numerusform>%n cadres de plus que ce que cet entraînement a appris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer than this run has learned from.</source>
        <translation>
            <numerusform>%n cadre de moins que ce que cet entraînement a appris.</numerusform>
            <numerusform>%n cadres de moins que ce que cet entraînement a appris.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many boxes as this run has learned from.</source>
        <translation>Autant de cadres que cet entraînement en a appris.</translation>
    </message>
    <message>
        <source>Refits the heads of this run on today’s boxes, in seconds, as a run of its own. The full training may say otherwise.</source>
        <translation>Réajuste en quelques secondes les têtes de cet entraînement sur les cadres d’aujourd’hui, comme entraînement à part. L’entraînement complet peut dire autre chose.</translation>
    </message>
</context>
<context>
    <name>training::FailurePanel</name>
    <message>
        <source>Run %1 stopped: %2</source>
        <translation>L’entraînement %1 s’est arrêté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, at step %2.</source>
        <translation>L’entraînement %1 a été arrêté de l’extérieur, ou a planté, à l’étape %2.</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, before its first step.</source>
        <translation>L’entraînement %1 a été arrêté de l’extérieur, ou a planté, avant sa première étape.</translation>
    </message>
    <message>
        <source>Everything up to step %1 is kept.</source>
        <translation>Tout est gardé jusqu’à l’étape %1.</translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation>Ce qu’il avait appris jusqu’à son dernier point de sauvegarde est gardé.</translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation>Il n’était pas arrivé à son premier point de sauvegarde.</translation>
    </message>
    <message>
        <source>It left no line behind.</source>
        <translation>Il n’a pas laissé une ligne.</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>Reprendre au dernier point de sauvegarde</translation>
    </message>
    <message>
        <source>Close other programs first: the same settings ask for the same memory.</source>
        <translation>Fermez d’abord d’autres programmes&#xa0;: les mêmes réglages demandent la même mémoire.</translation>
    </message>
    <message>
        <source>Steps since then are done again; the result is the same as without the stop.</source>
        <translation>Les étapes faites depuis sont refaites&#xa0;; le résultat est le même que sans l’arrêt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start again, %1 images at once instead of %2</source>
        <translation>Recommencer, %1 images à la fois au lieu de %2</translation>
    </message>
    <message>
        <source>The batch stays %1; it takes about half the memory and somewhat longer.</source>
        <translation>Le lot reste de %1&#xa0;; il faut environ la moitié de la mémoire et un peu plus de temps.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>Recommencer depuis le début</translation>
    </message>
    <message>
        <source>With these settings in the form, to be changed as needed.</source>
        <translation>Avec ces réglages dans le formulaire, à modifier au besoin.</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Afficher tout le journal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>There is no log file.</source>
        <translation>Il n’y a pas de fichier journal.</translation>
    </message>
    <message>
        <source>It was ended from outside, or crashed.</source>
        <translation>Il a été arrêté de l’extérieur, ou a planté.</translation>
    </message>
</context>
<context>
    <name>training::FilmStrip</name>
    <message>
        <source>Films of this run with their blobs</source>
        <translation>Clichés de cet entraînement avec leurs zones</translation>
    </message>
    <message>
        <source>Films appear here at each checkpoint.</source>
        <translation>Les clichés apparaissent ici à chaque point de sauvegarde.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>%1, %2: IoU %3 after %4 steps</source>
        <translation>%1, %2&#xa0;: IoU %3 après %4 étapes</translation>
    </message>
</context>
<context>
    <name>training::FitPanel</name>
    <message>
        <source>An estimate from the settings and this computer’s measured speed, right within a factor of two while nothing else computes. After its first steps the run says its own.</source>
        <translation>Une estimation d’après les réglages et la vitesse mesurée de cet ordinateur, juste à un facteur deux près tant que rien d’autre ne calcule. Après ses premières étapes, l’entraînement donne la sienne.</translation>
    </message>
    <message>
        <source>Needs about %1 GB on the GPU</source>
        <translation>Demande environ %1 Go sur le GPU</translation>
    </message>
    <message>
        <source>Needs about %1 GB</source>
        <translation>Demande environ %1 Go</translation>
    </message>
    <message>
        <source>It fits: about %1 of %2 GB free</source>
        <translation>Cela tient&#xa0;: environ %1 Go sur %2 Go libres</translation>
    </message>
    <message>
        <source>Too much: about %1, %2 GB free</source>
        <translation>C’est trop&#xa0;: environ %1 Go, %2 Go libres</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>If nothing else computes on this machine. A run replaces it by its own figure once it has trained for a while.</source>
        <translation>Si rien d’autre ne calcule sur cette machine. Un entraînement le remplace par son propre chiffre après un moment.</translation>
    </message>
    <message>
        <source>program and weights %1, images %2, activations %3</source>
        <translation>programme et poids %1, images %2, activations %3</translation>
    </message>
    <message>
        <source>A smaller micro_batch or fewer parallel_folds need less.</source>
        <translation>Un micro_batch plus petit ou moins de parallel_folds en demandent moins.</translation>
    </message>
</context>
<context>
    <name>training::FoldChips</name>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Click a fold to see its curves</source>
        <translation>Cliquez sur un pli pour voir ses courbes</translation>
    </message>
</context>
<context>
    <name>training::FoldProgress</name>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>Pli %1 sur %2</translation>
    </message>
    <message>
        <source>PAC-CRF %1 × %1</source>
        <translation>PAC-CRF %1 × %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1: after a third of the training, all regions were empty in fold %2.</source>
        <translation>%1&#xa0;: après un tiers de l’entraînement, toutes les régions étaient vides dans le pli %2.</translation>
    </message>
    <message>
        <source>More boxes of it help.</source>
        <translation>Plus de cadres aideraient.</translation>
    </message>
</context>
<context>
    <name>training::LaunchModel</name>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Minutes on any computer: a small network at 192 px, trained from scratch.</source>
        <translation>Quelques minutes sur n’importe quel ordinateur&#xa0;: un petit réseau à 192 px, entraîné depuis zéro.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The small network, twice as long: the best that a computer without a GPU does.</source>
        <translation>Le petit réseau, deux fois plus longtemps&#xa0;: le mieux que fasse un ordinateur sans GPU.</translation>
    </message>
    <message>
        <source>Paper 0 %</source>
        <translation>Article 0&#xa0;%</translation>
    </message>
    <message>
        <source>The paper&apos;s network at full size, trained on boxed images alone.</source>
        <translation>Le réseau de l’article en pleine taille, entraîné sur les seules images encadrées.</translation>
    </message>
    <message>
        <source>Paper 20 %</source>
        <translation>Article 20&#xa0;%</translation>
    </message>
    <message>
        <source>The paper&apos;s network, with a fifth of the images that have labels but no boxes.</source>
        <translation>Le réseau de l’article, avec un cinquième des images qui ont des étiquettes mais pas de cadre.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The base model that the paper compares with (Li 2018): no anti-aliasing, no CRF.</source>
        <translation>Le modèle de base auquel l’article se compare (Li 2018)&#xa0;: sans anticrénelage, sans CRF.</translation>
    </message>
    <message>
        <source>split %1</source>
        <comment>a run&apos;s title: the file of its split</comment>
        <translation>répartition %1</translation>
    </message>
</context>
<context>
    <name>training::LaunchPanel</name>
    <message>
        <source>New run</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Share of the images with labels but no boxes that train beside the boxed ones.</source>
        <translation>Part des images avec étiquettes mais sans cadre qui s’entraînent à côté des images encadrées.</translation>
    </message>
    <message>
        <source>Unannotated</source>
        <translation>Sans cadre</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>The same seed gives the same folds, batches and initial weights.</source>
        <translation>La même graine donne les mêmes plis, lots et poids initiaux.</translation>
    </message>
    <message>
        <source>repeats a run</source>
        <translation>reproductible</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>Tous les réglages de la méthode</translation>
    </message>
    <message>
        <source>The command line that does the same</source>
        <translation>La ligne de commande qui fait la même chose</translation>
    </message>
    <message>
        <source>Copy the command line that starts the same run</source>
        <translation>Copier la ligne de commande qui lance le même entraînement</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Automatic: the processor</source>
        <translation>Automatique&#xa0;: le processeur</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 sur %n image</numerusform>
            <numerusform>%1 sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, few</source>
        <translation>%1, peu</translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation>%1, assez</translation>
    </message>
    <message>
        <source>With fewer than %1 boxed images a run may not beat the best fixed region.</source>
        <translation>Avec moins de %1 images encadrées, un entraînement pourrait ne pas dépasser la meilleure région fixe.</translation>
    </message>
    <message>
        <source>Queue this run</source>
        <translation>Mettre en file d’attente</translation>
    </message>
    <message>
        <source>Start this run</source>
        <translation>Lancer cet entraînement</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>one, by the file</source>
        <translation>une, selon le fichier</translation>
    </message>
    <message>
        <source>each tested once</source>
        <translation>chacun testé une fois</translation>
    </message>
    <message>
        <source>none that can be learned from</source>
        <translation>aucun dont on puisse apprendre</translation>
    </message>
</context>
<context>
    <name>training::Predictor</name>
    <message>
        <source>No run has finished yet.</source>
        <translation>Aucun entraînement n’est encore terminé.</translation>
    </message>
    <message>
        <source>Run %1 has not finished.</source>
        <translation>L’entraînement %1 n’est pas terminé.</translation>
    </message>
    <message>
        <source>The films are being listed.</source>
        <translation>La liste des clichés est en cours.</translation>
    </message>
    <message>
        <source>Run %1 is predicting the films now.</source>
        <translation>L’entraînement %1 prédit les clichés en ce moment.</translation>
    </message>
    <message>
        <source>Run %1 will predict the films when the training has ended.</source>
        <translation>L’entraînement %1 prédira les clichés quand l’entraînement en cours sera terminé.</translation>
    </message>
</context>
<context>
    <name>training::ResultFacts</name>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation>base + CRF</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Stage whose figures are shown</source>
        <translation>Étage dont les chiffres sont affichés</translation>
    </message>
    <message>
        <source>The run’s own answer, or either stage’s figures</source>
        <translation>La réponse de l’entraînement, ou les chiffres de l’un des étages</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>answer: by fold</source>
        <translation>réponse&#xa0;: selon le pli</translation>
    </message>
    <message>
        <source>%1, test floor %2</source>
        <translation>%1, plancher du test %2</translation>
    </message>
    <message>
        <source>Correct at T %1</source>
        <translation>Juste à T %1</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <source>Empty regions</source>
        <translation>Régions vides</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 sur %n anomalie</numerusform>
            <numerusform>%1 sur %n anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>Test parts, boxes as trained; means over findings.</source>
        <translation>Parties de test, cadres de l’entraînement&#xa0;; moyennes sur les anomalies.</translation>
    </message>
    <message>
        <source>Better than the best fixed region at T 0.1, with an interval above zero.</source>
        <translation>Meilleur que la meilleure région fixe à T 0,1, avec un intervalle au-dessus de zéro.</translation>
    </message>
    <message>
        <source>Not shown to be better than the best fixed region at T 0.1: the interval of the difference holds zero.</source>
        <translation>Pas démontré meilleur que la meilleure région fixe à T 0,1&#xa0;: l’intervalle de la différence contient zéro.</translation>
    </message>
    <message>
        <source>Test floor at T %1</source>
        <translation>Plancher du test à T %1</translation>
    </message>
</context>
<context>
    <name>training::RunCurvesModel</name>
    <message>
        <source>inside</source>
        <translation>int.</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>ext.</translation>
    </message>
    <message>
        <source>weak +</source>
        <translation>faible +</translation>
    </message>
    <message>
        <source>weak −</source>
        <translation>faible −</translation>
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
        <translation>Juste, partie de validation</translation>
    </message>
    <message>
        <source>Correct, training boxes</source>
        <translation>Juste, cadres d’entraînement</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>images/s</translation>
    </message>
    <message>
        <source>thr.</source>
        <comment>short: thresholds</comment>
        <translation>seuils</translation>
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
        <translation>Entraînement %1</translation>
    </message>
</context>
<context>
    <name>training::RunLauncher</name>
    <message>
        <source>The boxes are still being counted.</source>
        <translation>Les cadres sont encore en cours de comptage.</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on.</source>
        <translation>Recherche d’entraînements encore en cours.</translation>
    </message>
    <message>
        <source>A run is just being prepared.</source>
        <translation>Un entraînement est en préparation.</translation>
    </message>
    <message>
        <source>Run %1 trains and run %2 waits already. Wait for one of them, or stop it.</source>
        <translation>L’entraînement %1 est en cours et l’entraînement %2 attend déjà. Attendez l’un d’eux, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Freezing the boxes of this project…</source>
        <translation>Gel des cadres de ce projet…</translation>
    </message>
    <message>
        <source>Scoring run %1…</source>
        <translation>Évaluation de l’entraînement %1…</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on…</source>
        <translation>Recherche d’entraînements encore en cours…</translation>
    </message>
    <message>
        <source>Its results are just being taken in.</source>
        <translation>Ses résultats sont en train d’être repris.</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>Cet entraînement est en cours.</translation>
    </message>
    <message>
        <source>Run %1 trains now. Wait for it, or stop it first.</source>
        <translation>L’entraînement %1 est en cours. Attendez-le, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The split: %1 images train (%2 boxed), %3 validate (%4), %5 test (%6).</source>
        <translation>La répartition&#xa0;: %1 images entraînent (%2 encadrées), %3 valident (%4), %5 testent (%6).</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that it does not list are left out.</source>
        <translation>
            <numerusform>%n image qu’elle ne cite pas est laissée de côté.</numerusform>
            <numerusform>%n images qu’elle ne cite pas sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no image of this project.</source>
        <translation>
            <numerusform>%n ligne ne nomme aucune image de ce projet.</numerusform>
            <numerusform>%n lignes ne nomment aucune image de ce projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>heads of run %1 refitted</source>
        <translation>têtes de l’entraînement %1 réajustées</translation>
    </message>
    <message>
        <source>A run is predicting the films, and run %1 waits already. Wait for one of them, or stop it.</source>
        <translation>Un entraînement prédit les clichés, et l’entraînement %1 attend déjà. Attendez l’un d’eux, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>A run is predicting the films now. Wait for it, or stop it first.</source>
        <translation>Un entraînement prédit les clichés en ce moment. Attendez-le, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Left out of the refit, since the run was trained before they were added: %1. A full training learns them.</source>
        <translation>Laissées de côté lors du réajustement, car l’entraînement date d’avant leur ajout&#xa0;: %1. Un entraînement complet les apprend.</translation>
    </message>
</context>
<context>
    <name>training::RunListModel</name>
    <message>
        <source>silent for more than a minute</source>
        <translation>muet depuis plus d’une minute</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>%1 · estimating…</source>
        <translation>%1 · estimation…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · reste %2</translation>
    </message>
    <message>
        <source>after run %1</source>
        <translation>après l’entraînement %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>%1 at T 0.1</source>
        <translation>%1 à T 0,1</translation>
    </message>
    <message>
        <source>finished, not scored yet</source>
        <translation>terminé, pas encore évalué</translation>
    </message>
    <message>
        <source>Run %1, %2, %3</source>
        <translation>Entraînement %1, %2, %3</translation>
    </message>
    <message>
        <source>unary</source>
        <translation>unaire</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>seuils</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>mise en pause…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
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
        <translation>réajustement des têtes</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a phase of a training: the films are read</comment>
        <translation>chargement</translation>
    </message>
</context>
<context>
    <name>training::SettingsPanel</name>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>Tous les réglages de la méthode</translation>
    </message>
</context>
<context>
    <name>training::SettingsTableModel</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Share of unannotated images</source>
        <translation>Part des images non encadrées</translation>
    </message>
    <message>
        <source>Make-up of a batch</source>
        <translation>Composition d’un lot</translation>
    </message>
    <message>
        <source>Boxed images in a batch</source>
        <translation>Images encadrées dans un lot</translation>
    </message>
    <message>
        <source>Held out for validation</source>
        <translation>Réservé à la validation</translation>
    </message>
    <message>
        <source>Findings that are trained</source>
        <translation>Anomalies entraînées</translation>
    </message>
    <message>
        <source>Side of the input image</source>
        <translation>Côté de l’image d’entrée</translation>
    </message>
    <message>
        <source>Scaling of the grey levels</source>
        <translation>Échelle des niveaux de gris</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Ossature du réseau</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Anti-aliasing filter</source>
        <translation>Filtre anticrénelage</translation>
    </message>
    <message>
        <source>Where anti-aliasing acts</source>
        <translation>Où agit l’anticrénelage</translation>
    </message>
    <message>
        <source>What batch norm sees</source>
        <translation>Ce que voit la normalisation par lot</translation>
    </message>
    <message>
        <source>Patches per side, P</source>
        <translation>Carreaux par côté, P</translation>
    </message>
    <message>
        <source>Channels of the patch head</source>
        <translation>Canaux de la tête à carreaux</translation>
    </message>
    <message>
        <source>First bias of the head</source>
        <translation>Premier biais de la tête</translation>
    </message>
    <message>
        <source>Mirrored features</source>
        <translation>Caractéristiques en miroir</translation>
    </message>
    <message>
        <source>Maps of the position</source>
        <translation>Cartes de position</translation>
    </message>
    <message>
        <source>Map of the usual place</source>
        <translation>Carte du lieu habituel</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Weight of the boxes, λ</source>
        <translation>Poids des cadres, λ</translation>
    </message>
    <message>
        <source>Limit outside the box, L</source>
        <translation>Limite hors du cadre, L</translation>
    </message>
    <message>
        <source>Norm of the outside term, N</source>
        <translation>Norme du terme extérieur, N</translation>
    </message>
    <message>
        <source>Norm of the unannotated terms, M</source>
        <translation>Norme des termes non encadrés, M</translation>
    </message>
    <message>
        <source>Squeezed factors of the base model</source>
        <translation>Facteurs resserrés du modèle de base</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Rule for the thresholds</source>
        <translation>Règle des seuils</translation>
    </message>
    <message>
        <source>Images for the thresholds</source>
        <translation>Images pour les seuils</translation>
    </message>
    <message>
        <source>IoU that the thresholds prove</source>
        <translation>IoU que prouvent les seuils</translation>
    </message>
    <message>
        <source>Largest τ</source>
        <translation>Plus grand τ</translation>
    </message>
    <message>
        <source>First ρ</source>
        <translation>Premier ρ</translation>
    </message>
    <message>
        <source>Rounds of fitting thresholds</source>
        <translation>Tours d’ajustement des seuils</translation>
    </message>
    <message>
        <source>Steps before the first fit</source>
        <translation>Étapes avant le premier ajustement</translation>
    </message>
    <message>
        <source>τ held fixed</source>
        <translation>τ tenu fixe</translation>
    </message>
    <message>
        <source>ρ held fixed</source>
        <translation>ρ tenu fixe</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translation>Évolution du taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>Taux d’apprentissage à la fin</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>Étapes d’échauffement</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Largest gradient</source>
        <translation>Plus grand gradient</translation>
    </message>
    <message>
        <source>Images in a step</source>
        <translation>Images par étape</translation>
    </message>
    <message>
        <source>Images computed at once</source>
        <translation>Images calculées à la fois</translation>
    </message>
    <message>
        <source>Passes over the boxed images</source>
        <translation>Passages sur les images encadrées</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>Étapes au minimum</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Étapes au maximum</translation>
    </message>
    <message>
        <source>Averaging of the weights</source>
        <translation>Moyenne des poids</translation>
    </message>
    <message>
        <source>Varied: width and height</source>
        <translation>Varié&#xa0;: largeur et hauteur</translation>
    </message>
    <message>
        <source>Varied: size</source>
        <translation>Varié&#xa0;: taille</translation>
    </message>
    <message>
        <source>Varied: place</source>
        <translation>Varié&#xa0;: place</translation>
    </message>
    <message>
        <source>Varied: rotation</source>
        <translation>Varié&#xa0;: rotation</translation>
    </message>
    <message>
        <source>Varied: contrast</source>
        <translation>Varié&#xa0;: contraste</translation>
    </message>
    <message>
        <source>Varied: brightness</source>
        <translation>Varié&#xa0;: luminosité</translation>
    </message>
    <message>
        <source>Varied: left and right</source>
        <translation>Varié&#xa0;: gauche et droite</translation>
    </message>
    <message>
        <source>Answers averaged over shifts</source>
        <translation>Réponses moyennées sur des décalages</translation>
    </message>
    <message>
        <source>CRF stage</source>
        <translation>Étage CRF</translation>
    </message>
    <message>
        <source>Window of the CRF</source>
        <translation>Fenêtre du CRF</translation>
    </message>
    <message>
        <source>Updates of the CRF, T</source>
        <translation>Mises à jour du CRF, T</translation>
    </message>
    <message>
        <source>Form of the CRF</source>
        <translation>Forme du CRF</translation>
    </message>
    <message>
        <source>Coupling of the findings</source>
        <translation>Couplage des anomalies</translation>
    </message>
    <message>
        <source>Images for the CRF</source>
        <translation>Images pour le CRF</translation>
    </message>
    <message>
        <source>Learning rate of the CRF</source>
        <translation>Taux d’apprentissage du CRF</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a share</source>
        <translation>Étapes du CRF, en part</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a number</source>
        <translation>Étapes du CRF, en nombre</translation>
    </message>
    <message>
        <source>Images in a step of the CRF</source>
        <translation>Images par étape du CRF</translation>
    </message>
    <message>
        <source>Rule for the region</source>
        <translation>Règle de la région</translation>
    </message>
    <message>
        <source>Cut-off: fixed or fitted</source>
        <translation>Seuil&#xa0;: fixe ou ajusté</translation>
    </message>
    <message>
        <source>Region of patches or pixels</source>
        <translation>Région de carreaux ou de pixels</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format des nombres</translation>
    </message>
    <message>
        <source>Threads per fold</source>
        <translation>Threads par pli</translation>
    </message>
    <message>
        <source>Folds side by side</source>
        <translation>Plis côte à côte</translation>
    </message>
</context>
<context>
    <name>training::SplitChoice</name>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Choose a split of your own</source>
        <translation>Choisir votre propre répartition</translation>
    </message>
    <message>
        <source>Splits (*.csv *.txt);;All files (*)</source>
        <translation>Répartitions (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 train, %2 validation, %3 test</source>
        <translation>%1 entraînement, %2 validation, %3 test</translation>
    </message>
    <message>
        <source>By patient, in folds</source>
        <translation>Par patient, en plis</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Votre propre fichier…</translation>
    </message>
    <message>
        <source>A CSV file with the columns image and part (train, validation, test), or NIH’s train_val_list.txt with test_list.txt beside it.</source>
        <translation>Un fichier CSV avec les colonnes image et part (train, validation, test), ou le train_val_list.txt du NIH avec test_list.txt à côté.</translation>
    </message>
</context>
<context>
    <name>training::TrainWorkspace</name>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>The settings are in the form at the left: look at them, then start the run.</source>
        <translation>Les réglages sont dans le formulaire à gauche&#xa0;: regardez-les, puis lancez l’entraînement.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’entraînement</translation>
    </message>
    <message>
        <source>Draw boxes in Read</source>
        <translation>Tracer des cadres dans Lecture</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Lissage des courbes</translation>
    </message>
    <message>
        <source>log</source>
        <comment>short: logarithmic</comment>
        <translation>log</translation>
    </message>
    <message>
        <source>Losses on a logarithmic axis</source>
        <translation>Pertes sur un axe logarithmique</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Start the run in the form</source>
        <translation>Lancer l’entraînement du formulaire</translation>
    </message>
    <message>
        <source>Freezes the boxes as they are now and trains beside your work.</source>
        <translation>Gèle les cadres tels qu’ils sont maintenant et s’entraîne pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation>Suspendre ou poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>Stop the training, keep a checkpoint</source>
        <translation>Arrêter l’entraînement, garder un point de sauvegarde</translation>
    </message>
    <message>
        <source>Export the curves of this run</source>
        <translation>Exporter les courbes de cet entraînement</translation>
    </message>
    <message>
        <source>As figures (CSV) or as a picture of the plots (PDF, PNG).</source>
        <translation>En chiffres (CSV) ou en image des graphiques (PDF, PNG).</translation>
    </message>
    <message>
        <source>Export the curves of run %1</source>
        <translation>Exporter les courbes de l’entraînement %1</translation>
    </message>
    <message>
        <source>Figures (*.csv);;Page (*.pdf);;Picture (*.png)</source>
        <translation>Chiffres (*.csv);;Page (*.pdf);;Image (*.png)</translation>
    </message>
    <message>
        <source>The curves are in %1.</source>
        <translation>Les courbes sont dans %1.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>%1 · fold %2 of %3</source>
        <translation>%1 · pli %2 sur %3</translation>
    </message>
    <message>
        <source>In the %1 phase of fold %2, at %3.</source>
        <translation>Dans la phase %1 du pli %2, à %3.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Il n’y a pas encore d’entraînement.</translation>
    </message>
    <message>
        <source>This computer has no training program</source>
        <translation>Cet ordinateur n’a pas de programme d’entraînement</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>Pas encore de cadres</translation>
    </message>
    <message>
        <source>A run learns from boxes. Draw some in Read, or import a list of boxes with a folder of images.</source>
        <translation>Un entraînement apprend des cadres. Tracez-en dans Lecture, ou importez une liste de cadres avec un dossier d’images.</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Prêt à entraîner</translation>
    </message>
    <message>
        <source>Choose a preset at the left and start the run. You can go on reading while it trains.</source>
        <translation>Choisissez un préréglage à gauche et lancez l’entraînement. Vous pouvez continuer à lire pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing trains now.</source>
        <translation>Rien ne s’entraîne en ce moment.</translation>
    </message>
    <message>
        <source>Refit the heads on today’s boxes</source>
        <translation>Réajuster les têtes sur les cadres d’aujourd’hui</translation>
    </message>
    <message>
        <source>Of the newest finished run, in seconds, as a run of its own: what the new boxes do to its maps.</source>
        <translation>De l’entraînement terminé le plus récent, en quelques secondes, comme entraînement à part&#xa0;: ce que les nouveaux cadres font à ses cartes.</translation>
    </message>
    <message>
        <source>Refit the heads after new boxes</source>
        <translation>Réajuster les têtes après de nouveaux cadres</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains.</source>
        <translation>Quelques secondes après le dernier nouveau cadre, tant que rien d’autre ne s’entraîne.</translation>
    </message>
    <message>
        <source>No run has finished yet.</source>
        <translation>Aucun entraînement n’est encore terminé.</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Aide sur ce volet</translation>
    </message>
    <message>
        <source>No box that can be learned from</source>
        <translation>Aucun cadre dont on puisse apprendre</translation>
    </message>
</context>
<context>
    <name>viewer::HistogramPanel</name>
    <message>
        <source>Histogram of the film, with its window</source>
        <translation>Histogramme du cliché, avec sa fenêtre</translation>
    </message>
    <message>
        <source>How often each value occurs. Drag an edge of the window, or the part between them;
arrows move it, Shift+arrows widen it, a double click takes the film’s own.</source>
        <translation>La fréquence de chaque valeur. Tirez un bord de la fenêtre, ou la partie entre les deux&#xa0;;
les flèches la déplacent, Maj+flèches l’élargissent, un double clic prend celle du cliché.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>edges of the grey window</comment>
        <translation>%1 à %2</translation>
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
        <translation>Radiographie</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1&#xa0;%</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajusté</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>x %1  y %2 mm</source>
        <translation>x %1  y %2 mm</translation>
    </message>
    <message>
        <source>%1, %2 px  value %3</source>
        <translation>%1, %2 px  valeur %3</translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <comment>window width and level</comment>
        <translation>W %1  L %2</translation>
    </message>
    <message>
        <source>table of the file</source>
        <translation>table du fichier</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>plage entière</translation>
    </message>
    <message>
        <source>as calibrated (pixel spacing)</source>
        <translation>tel qu’étalonné (pixel spacing)</translation>
    </message>
    <message>
        <source>at the detector (imager spacing)</source>
        <translation>au détecteur (imager spacing)</translation>
    </message>
    <message>
        <source>on the scanned sheet (nominal spacing)</source>
        <translation>sur la feuille numérisée (nominal spacing)</translation>
    </message>
    <message>
        <source>by the imported table</source>
        <translation>d’après le tableau importé</translation>
    </message>
    <message>
        <source>x %1  y %2 px</source>
        <translation>x %1  y %2 px</translation>
    </message>
    <message>
        <source>stored %1  value %2  grey %3</source>
        <translation>brut %1  valeur %2  gris %3</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how much the lens magnifies</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>flipped, rotated %1°</source>
        <translation>retourné, tourné de %1°</translation>
    </message>
    <message>
        <source>rotated %1°</source>
        <translation>tourné de %1°</translation>
    </message>
    <message>
        <source>local contrast</source>
        <translation>contraste local</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Between the percentiles %1 and %2 of this film’s own values: a radiograph has no Hounsfield units.</source>
        <translation>Entre les percentiles %1 et %2 des valeurs de ce cliché&#xa0;: une radiographie n’a pas d’unités Hounsfield.</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Médiastin</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage entière</translation>
    </message>
    <message>
        <source>From the least to the greatest value of this film.</source>
        <translation>De la plus petite à la plus grande valeur de ce cliché.</translation>
    </message>
    <message>
        <source>Without extremes</source>
        <translation>Sans extrêmes</translation>
    </message>
    <message>
        <source>As the file asks for it.</source>
        <translation>Comme le fichier le demande.</translation>
    </message>
    <message>
        <source>Values as stored</source>
        <translation>Valeurs telles quelles</translation>
    </message>
    <message>
        <source>Least to greatest value</source>
        <translation>De la plus petite à la plus grande valeur</translation>
    </message>
    <message>
        <source>The file asks for no window; this is the first picture, which training sees too.</source>
        <translation>Le fichier ne demande aucune fenêtre&#xa0;; c’est la première image, celle que voit aussi l’entraînement.</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Fenêtrage personnel</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>Table du fichier</translation>
    </message>
    <message>
        <source>boxes hidden</source>
        <translation>cadres cachés</translation>
    </message>
</context>
<context>
    <name>viewer::TwoUp</name>
    <message>
        <source>The patient’s film before this one</source>
        <translation>Le cliché précédent du patient</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Ce cliché</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Antériorité</translation>
    </message>
    <message>
        <source>The file of this film is missing.</source>
        <translation>Le fichier de ce cliché manque.</translation>
    </message>
    <message>
        <source>Import its folder again.</source>
        <translation>Importez de nouveau son dossier.</translation>
    </message>
    <message>
        <source>Reading the prior …</source>
        <translation>Lecture de l’antériorité…</translation>
    </message>
    <message>
        <source>Put the prior away</source>
        <translation>Ranger l’antériorité</translation>
    </message>
</context>
<context>
    <name>viewer::ViewActions</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Window and level by dragging</source>
        <translation>Fenêtrage en glissant</translation>
    </message>
    <message>
        <source>Left drag: across for contrast, up and down for brightness. A right drag does it in every mode.</source>
        <translation>Glisser à gauche&#xa0;: horizontalement le contraste, verticalement la luminosité. Le bouton droit le fait dans tous les modes.</translation>
    </message>
    <message>
        <source>Move the film by dragging</source>
        <translation>Déplacer le cliché en glissant</translation>
    </message>
    <message>
        <source>The middle button, or Space and the left one, do it in every mode.</source>
        <translation>Le bouton du milieu, ou Espace et le bouton gauche, le font dans tous les modes.</translation>
    </message>
    <message>
        <source>Fit the film into the window</source>
        <translation>Ajuster le cliché à la fenêtre</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Un pixel pour un pixel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Invert black and white</source>
        <translation>Inverser noir et blanc</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Afficher les cadres</translation>
    </message>
    <message>
        <source>Show the model’s blobs</source>
        <translation>Afficher les zones du modèle</translation>
    </message>
    <message>
        <source>Show names on boxes</source>
        <translation>Afficher les noms sur les cadres</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>Fenêtrage du fichier</translation>
    </message>
    <message>
        <source>Hand on the film</source>
        <translation>La main sur le cliché</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Glisser avec le bouton droit</translation>
    </message>
    <message>
        <source>Window and level, in every mode</source>
        <translation>Fenêtrage, dans tous les modes</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>Molette, Ctrl+molette</translation>
    </message>
    <message>
        <source>Middle drag, Space+drag</source>
        <translation>Glisser avec le bouton du milieu, Espace+glisser</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Déplacer le cliché</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with the lens, the wheel magnifies</source>
        <translation>Zoom sous le pointeur&#xa0;; avec la loupe, la molette grossit</translation>
    </message>
    <message>
        <source>Shift+drag of a ruler</source>
        <translation>Maj+glisser d’une mesure</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>La garder horizontale ou verticale</translation>
    </message>
    <message>
        <source>Measure lengths</source>
        <translation>Mesurer des longueurs</translation>
    </message>
    <message>
        <source>Drag from end to end; an end can be taken again. They stay until Esc or the next film and are not stored.</source>
        <translation>Glissez d’un bout à l’autre&#xa0;; un bout peut être repris. Elles restent jusqu’à Échap ou au cliché suivant et ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Flip the film left to right</source>
        <translation>Retourner le cliché de gauche à droite</translation>
    </message>
    <message>
        <source>The view alone: boxes and measures stay as they are, and a corner says so.</source>
        <translation>L’affichage seul&#xa0;: cadres et mesures restent tels quels, et un coin le dit.</translation>
    </message>
    <message>
        <source>Turn the film by 90°</source>
        <translation>Tourner le cliché de 90°</translation>
    </message>
    <message>
        <source>Clockwise; the view alone.</source>
        <translation>Dans le sens horaire&#xa0;; l’affichage seul.</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Réinitialiser l’affichage</translation>
    </message>
    <message>
        <source>Zoom, window, inversion, turning and local contrast.</source>
        <translation>Zoom, fenêtrage, inversion, rotation et contraste local.</translation>
    </message>
    <message>
        <source>Raise the local contrast</source>
        <translation>Rehausser le contraste local</translation>
    </message>
    <message>
        <source>For faint things (CLAHE). The view alone: training never sees it, and a corner says that it is on.</source>
        <translation>Pour ce qui est ténu (CLAHE). L’affichage seul&#xa0;: l’entraînement ne le voit jamais, et un coin dit qu’il est actif.</translation>
    </message>
    <message>
        <source>The first picture, as the file asks for it; again for the file’s next window.</source>
        <translation>La première image, comme le fichier la demande&#xa0;; de nouveau pour la fenêtre suivante du fichier.</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Windows for lung, mediastinum, bone, full range, without extremes</source>
        <translation>Fenêtres pour poumon, médiastin, os, plage entière, sans extrêmes</translation>
    </message>
    <message>
        <source>Magnify under the pointer</source>
        <translation>Grossir sous le pointeur</translation>
    </message>
    <message>
        <source>A lens follows the pointer; the wheel changes it from 2× to 4×, Esc puts it away.</source>
        <translation>Une loupe suit le pointeur&#xa0;; la molette la règle de 2× à 4×, Échap la range.</translation>
    </message>
    <message>
        <source>Name the values under the pointer</source>
        <translation>Nommer les valeurs sous le pointeur</translation>
    </message>
    <message>
        <source>Stored value, value after the file’s own scale, and grey level, in the corner.</source>
        <translation>Valeur brute, valeur après l’échelle du fichier et niveau de gris, dans le coin.</translation>
    </message>
    <message>
        <source>Show the histogram</source>
        <translation>Afficher l’histogramme</translation>
    </message>
    <message>
        <source>The film’s values with the window over them, to be taken by its edges.</source>
        <translation>Les valeurs du cliché et la fenêtre par-dessus, à prendre par ses bords.</translation>
    </message>
    <message>
        <source>Show the prior beside the film</source>
        <translation>Afficher l’antériorité à côté du cliché</translation>
    </message>
    <message>
        <source>The patient’s film before this one.</source>
        <translation>Le cliché précédent du patient.</translation>
    </message>
    <message>
        <source>Move both films together</source>
        <translation>Déplacer les deux clichés ensemble</translation>
    </message>
    <message>
        <source>Zoom and place of the film and its prior.</source>
        <translation>Zoom et position du cliché et de son antériorité.</translation>
    </message>
    <message>
        <source>One window for both films</source>
        <translation>Une fenêtre pour les deux clichés</translation>
    </message>
    <message>
        <source>Window and inversion of the film and its prior.</source>
        <translation>Fenêtrage et inversion du cliché et de son antériorité.</translation>
    </message>
    <message>
        <source>No earlier film of this patient is here.</source>
        <translation>Aucun cliché antérieur de ce patient n’est ici.</translation>
    </message>
    <message>
        <source>There is one film alone.</source>
        <translation>Il n’y a qu’un seul cliché.</translation>
    </message>
    <message>
        <source>Cut-off of the blobs</source>
        <translation>Seuil des zones</translation>
    </message>
    <message>
        <source>Opacity of the blobs</source>
        <translation>Opacité des zones</translation>
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
        <translation>Fenêtrages prédéfinis</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>More for this film</source>
        <translation>Plus pour ce cliché</translation>
    </message>
    <message>
        <source>By this film’s own values</source>
        <translation>D’après les valeurs de ce cliché</translation>
    </message>
    <message>
        <source>As the file asks for it</source>
        <translation>Comme le fichier le demande</translation>
    </message>
</context>
<context>
    <name>worklist::FilterBar</name>
    <message>
        <source>Patient, finding, name</source>
        <translation>Patient, anomalie, nom</translation>
    </message>
    <message>
        <source>Words of a patient, a finding or a file&apos;s name, each by its beginning</source>
        <translation>Mots d’un patient, d’une anomalie ou d’un nom de fichier, chacun par son début</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Chercher dans la liste de travail</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Images that want a second look</source>
        <translation>Images à revoir</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>Pas encore de filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Ce projet est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>Rien n’est filtré.</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Oublier un filtre enregistré</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Non lues %1</translation>
    </message>
    <message>
        <source>Boxed %1</source>
        <translation>Encadrées %1</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <translation>À revoir, %1</translation>
    </message>
    <message>
        <source>%1 new, %2 in progress, %3 done</source>
        <translation>%1 nouvelles, %2 commencées, %3 terminées</translation>
    </message>
</context>
<context>
    <name>worklist::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Ask for more: state, findings, view, age, date …</source>
        <translation>Demander plus&#xa0;: état, anomalies, incidence, âge, date…</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>%1: %2
Press to change it, ✕ or Del to remove it.</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>%1&#xa0;: %2
Appuyez pour le changer, ✕ ou Suppr pour l’enlever.</translation>
    </message>
    <message>
        <source>Filter, %1: %2</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>Filtre, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Del removes it</source>
        <translation>Suppr l’enlève</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPages</name>
    <message>
        <source>Either</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>How several findings are joined</source>
        <translation>Comment plusieurs anomalies se combinent</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Une seule suffit</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1: answer to ask for</source>
        <comment>a finding</comment>
        <translation>%1&#xa0;: réponse demandée</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>Youngest, in years</source>
        <translation>Âge minimal, en années</translation>
    </message>
    <message>
        <source>Oldest, in years</source>
        <translation>Âge maximal, en années</translation>
    </message>
    <message>
        <source> years</source>
        <comment>unit behind an age</comment>
        <translation> ans</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the beginning of a range</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a range</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Write a day as 2019-04-30.</source>
        <translation>Écrivez un jour comme 2019-04-30.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>IoU from</source>
        <translation>IoU à partir de</translation>
    </message>
    <message>
        <source>IoU under</source>
        <translation>IoU inférieur à</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>aucun entraînement</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>any finding</source>
        <translation>toute anomalie</translation>
    </message>
    <message>
        <source>to under</source>
        <comment>an upper limit that does not belong to the range</comment>
        <translation>à moins de</translation>
    </message>
    <message>
        <source>Anyone&apos;s: a reader&apos;s before the report&apos;s</source>
        <translation>De quiconque&#xa0;: d’un lecteur avant le compte rendu</translation>
    </message>
    <message>
        <source>A reader&apos;s</source>
        <translation>D’un lecteur</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>Du compte rendu</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>With a box</source>
        <translation>Avec cadre</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>Sans cadre</translation>
    </message>
    <message>
        <source>With a point</source>
        <translation>Avec point</translation>
    </message>
    <message>
        <source>Without a point</source>
        <translation>Sans point</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Le fichier est là</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier manque</translation>
    </message>
    <message>
        <source>Every image</source>
        <translation>Toute image</translation>
    </message>
    <message>
        <source>Only what is assigned to me</source>
        <translation>Seulement ce qui m’est attribué</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>N’importe qui ou personne</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPopup</name>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>All kinds of filters (Esc)</source>
        <translation>Toutes les sortes de filtres (Échap)</translation>
    </message>
    <message>
        <source>All kinds of filters</source>
        <translation>Toutes les sortes de filtres</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Enlève cette condition</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>Sortes de filtres</translation>
    </message>
    <message>
        <source>Show only images by …</source>
        <translation>N’afficher que les images selon…</translation>
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
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and the answer to it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and a finding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: any IoU</source>
        <translation>%1&#xa0;: tout IoU</translation>
    </message>
    <message>
        <source>%1: IoU under %2</source>
        <translation>%1&#xa0;: IoU inférieur à %2</translation>
    </message>
    <message>
        <source>%1: IoU %2 or better</source>
        <translation>%1&#xa0;: IoU de %2 ou mieux</translation>
    </message>
    <message>
        <source>%1: IoU %2 to %3</source>
        <translation>%1&#xa0;: IoU de %2 à %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>avec une date</translation>
    </message>
    <message>
        <source>State of the reading</source>
        <translation>État de la lecture</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Réponses de qui</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Attribué à moi</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>IoU of a run</source>
        <translation>IoU d’un entraînement</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date de l’examen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where you are with an image.</source>
        <translation>Où vous en êtes avec une image.</translation>
    </message>
    <message>
        <source>What is known of findings: an adjudication, else the readers, else the report.</source>
        <translation>Ce que l’on sait des anomalies&#xa0;: un arbitrage, sinon les lecteurs, sinon le compte rendu.</translation>
    </message>
    <message>
        <source>Who has answered; with findings chosen, whose answer to them counts.</source>
        <translation>Qui a répondu&#xa0;; si des anomalies sont choisies, de qui vient la réponse qui compte.</translation>
    </message>
    <message>
        <source>Boxes that count: drawn or imported, and not overruled.</source>
        <translation>Les cadres qui comptent&#xa0;: tracés ou importés, et non écartés.</translation>
    </message>
    <message>
        <source>“It is here” without a box.</source>
        <translation>«&#xa0;C’est ici&#xa0;» sans cadre.</translation>
    </message>
    <message>
        <source>Images that somebody gave you to read.</source>
        <translation>Images que quelqu’un vous a données à lire.</translation>
    </message>
    <message>
        <source>Images that this reader has begun, done or flagged.</source>
        <translation>Images que ce lecteur a commencées, terminées ou marquées.</translation>
    </message>
    <message>
        <source>How well a run found the boxes of an image it was not trained on.</source>
        <translation>À quel point un entraînement a trouvé les cadres d’une image sur laquelle il n’a pas été entraîné.</translation>
    </message>
    <message>
        <source>How the film was taken.</source>
        <translation>Comment le cliché a été pris.</translation>
    </message>
    <message>
        <source>The patient&apos;s.</source>
        <translation>Celui du patient.</translation>
    </message>
    <message>
        <source>The patient&apos;s, in years, both ends included.</source>
        <translation>Celui du patient, en années, bornes comprises.</translation>
    </message>
    <message>
        <source>Days, both ends included.</source>
        <translation>Jours, bornes comprises.</translation>
    </message>
    <message>
        <source>Is the picture&apos;s file where it was?</source>
        <translation>Le fichier de l’image est-il où il était&#xa0;?</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>by readers</source>
        <translation>des lecteurs</translation>
    </message>
    <message>
        <source>by the report</source>
        <translation>du compte rendu</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>encadrées</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>sans cadre</translation>
    </message>
    <message>
        <source>with points</source>
        <translation>avec points</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>sans point</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>avec fichier</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation>attribuées à moi</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>lues par %1</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>lues par quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>de %1 à %2 ans</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>needs a second look</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>view unknown</source>
        <translation>incidence inconnue</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sexe inconnu</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Par patient</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Par nom de fichier</translation>
    </message>
    <message>
        <source>By state of the reading</source>
        <translation>Par état de la lecture</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>Par nombre de cadres</translation>
    </message>
    <message>
        <source>By study date</source>
        <translation>Par date d’examen</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>Par incidence</translation>
    </message>
    <message>
        <source>By IoU of a run</source>
        <translation>Par IoU d’un entraînement</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Done first</source>
        <translation>Terminées d’abord</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>Non lues d’abord</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Moins nombreux d’abord</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Plus nombreux d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>studies</comment>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>patients</comment>
        <translation>Plus âgés d’abord</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Plus jeunes d’abord</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Pires d’abord</translation>
    </message>
</context>
<context>
    <name>worklist::WorklistModel</name>
    <message>
        <source>file missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>report: %1</source>
        <translation>CR&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a finding of which a reader is not sure</comment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>aucune anomalie</translation>
    </message>
    <message>
        <source>report: no finding</source>
        <translation>CR&#xa0;: aucune anomalie</translation>
    </message>
    <message>
        <source>no finding so far</source>
        <translation>aucune anomalie à ce stade</translation>
    </message>
    <message>
        <source>report: nothing certain</source>
        <translation>CR&#xa0;: rien de certain</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <translation>%1&#xa0;: le fichier manque</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n box(es), %3</source>
        <translation>
            <numerusform>%1, %2, %n cadre, %3</numerusform>
            <numerusform>%1, %2, %n cadres, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>suivi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n cadre</numerusform>
            <numerusform>%n cadres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Attribué à vous</translation>
    </message>
    <message>
        <source>Blinded: other readers’ answers and imported boxes are hidden until you have completed it</source>
        <translation>En aveugle&#xa0;: les réponses des autres lecteurs et les cadres importés sont cachés jusqu’à ce que vous ayez terminé</translation>
    </message>
</context>
<context>
    <name>worklist::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>The film on screen is not in this list.</source>
        <translation>Le cliché affiché n’est pas dans cette liste.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>Importez un dossier, ou déposez-en un sur la fenêtre.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown images of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Order of the list: %1 · %2</source>
        <comment>a column and a direction</comment>
        <translation>Ordre de la liste&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>Aucune image ne correspond</translation>
    </message>
    <message>
        <source>Take a word or a condition out, or clear them all.</source>
        <translation>Retirez un mot ou une condition, ou effacez-les tous.</translation>
    </message>
</context>
</TS>
