<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
        <translation>Lecture impossible : {subject}. [ Le système indique : {found}.]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>Vérifiez que vous pouvez lire le fichier et qu’aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ The system says: {found}.]</source>
        <translation>Écriture impossible : {subject}. [ Le système indique : {found}.]</translation>
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
        <translation>Le contenu du dossier {subject} ne peut pas être listé. [ Le système indique : {found}.]</translation>
    </message>
    <message>
        <source>Check that you may open the folder; what else was given goes on without it.</source>
        <translation>Vérifiez que vous pouvez ouvrir le dossier ; le reste continue sans lui.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>Le disque est plein : {subject} n’a pas pu être écrit.[ Libre : {found}.][ Nécessaire : {expected}.]</translation>
    </message>
    <message>
        <source>Free some space and try again; a project&apos;s cache folder may be deleted at any time. What was stored before is unharmed.</source>
        <translation>Libérez de l’espace et réessayez ; le dossier cache d’un projet peut être supprimé à tout moment. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>{subject} is not a file[, but {found}].[ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un fichier[, mais {found}]. [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un fichier DICOM. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>Écartez-le, ou donnez-lui l’extension qui correspond à son contenu.</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} se termine trop tôt. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>Copiez ou envoyez de nouveau le fichier ; le transfert a sans doute été interrompu.</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} imbrique ses séquences plus profondément qu’aucune radiographie. [ Trouvé : {found}.] [ Au plus : {expected}.]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>Le fichier est endommagé ou conçu pour nuire ; demandez une autre copie à son expéditeur.</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} réclame plus de mémoire que Fewbox n’en réserve. [ Trouvé : {found}.] [ Au plus : {expected}.]</translation>
    </message>
    <message>
        <source>Check rows, columns and frames in the file&apos;s header; a film has at most some hundred million pixels.</source>
        <translation>Vérifiez les lignes, colonnes et trames dans l’en-tête du fichier ; un cliché compte au plus quelques centaines de millions de pixels.</translation>
    </message>
    <message>
        <source>The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]</source>
        <translation>Les pixels de {subject} sont codés d’une manière que Fewbox ne sait pas lire.[ Syntaxe de transfert : {found}.][ Connues : {expected}.]</translation>
    </message>
    <message>
        <source>Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.</source>
        <translation>Convertissez le fichier, par exemple avec dcmconv, dcmdjpeg ou gdcmconv --raw, ou envoyez-le en Explicit VR Little Endian.</translation>
    </message>
    <message>
        <source>{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]</source>
        <translation>Il manque à {subject} un attribut nécessaire à une image.[ Manquant : {expected}.] [ Trouvé : {found}.]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>Exportez de nouveau l’image depuis le système qui l’a produite.</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un attribut de {subject} a une valeur impossible. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Les pixels de {subject} ne remplissent pas la taille annoncée par son en-tête. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>Copiez ou envoyez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} est un objet DICOM sans pixels. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>Écartez-le : comptes rendus, états de présentation et répertoires ne sont pas des radiographies.</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} enregistre ses niveaux de gris comme ne le fait aucune radiographie. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>Écartez-le, ou exportez le cliché en MONOCHROME1 ou MONOCHROME2.</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>Les pixels de {subject} n’ont pas pu être décodés. [ Le décodeur indique : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>Copiez de nouveau le fichier ; si le problème persiste, convertissez-le dans une syntaxe de transfert non compressée.</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas une image que Fewbox sait lire. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>Fournissez-la en DICOM, PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>L’image {subject} n’a pas pu être décodée. [ Le décodeur indique : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>Copiez de nouveau le fichier ; il est sans doute tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>L’image {subject} est plus grande que ce que Fewbox garde en mémoire. [ Trouvé : {found}.] [ Au plus : {expected}.]</translation>
    </message>
    <message>
        <source>Save a smaller copy and import that.</source>
        <translation>Enregistrez une copie plus petite et importez-la.</translation>
    </message>
    <message>
        <source>{subject} brought the reader down and was left out; the import went on behind it.</source>
        <translation>{subject} a fait échouer le programme de lecture et a été écarté ; l’importation a continué ensuite.</translation>
    </message>
    <message>
        <source>Please report it, with the file if it shows no patient; a copy saved by another program may open.</source>
        <translation>Merci de le signaler, avec le fichier s’il ne montre aucun patient ; une copie enregistrée par un autre programme s’ouvrira peut-être.</translation>
    </message>
    <message>
        <source>{subject} has no column &quot;{expected}&quot;.[ Found: {found}.]</source>
        <translation>{subject} n’a pas de colonne « {expected} ». [ Trouvé : {found}.]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>Choisissez le fichier d’origine du NIH, ou donnez cet en-tête au tableau.</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} est incompréhensible. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>Corrigez cette ligne du tableau et importez de nouveau ; les autres lignes sont prises.</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’a pas de lignes. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>Vérifiez que le tableau a été enregistré en entier et que c’est bien le bon.</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} nomme une anomalie absente du schéma[ : {found}].[ Connues : {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source and import again. A project keeps the findings that it was made with: what names others stays out, the rest is in.</source>
        <translation>Corrigez l’orthographe à la source et importez de nouveau. Un projet garde les anomalies avec lesquelles il a été créé : ce qui en nomme d’autres reste dehors, le reste est pris.</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un cadre se trouve hors de son image : {subject}. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>Ses nombres sont peut-être dans un autre repère : importez de nouveau avec --box-frame image ou --box-frame 1024, celui qui n’a pas servi.</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Un cadre est trop petit pour avoir un sens : {subject}. [ Trouvé : {found}.] [ Au moins : {expected}.]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>Tracez-le autour de toute l’anomalie.</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un cadre a des côtés impossibles : {subject}. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>Donnez x, y, largeur et hauteur en nombres, les deux côtés supérieurs à 0.</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Il n’y a pas ici d’image {subject}. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>Importez d’abord l’image, ou vérifiez son nom ; les noms sont comparés sans dossier ni extension.</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas le JSON attendu. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>Corrigez le fichier à cet endroit, ou prenez une nouvelle copie.</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Rien à importer dans {subject}. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>Choisissez le dossier qui contient les images ou les tableaux ; ses sous-dossiers sont parcourus aussi.</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>Il n’y a pas de projet dans {subject}. [ Trouvé : {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>Vérifiez le chemin, ou créez un projet en y important.</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un projet Fewbox. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Choose the project&apos;s folder or the project.fewbox in it.</source>
        <translation>Choisissez le dossier du projet ou le project.fewbox qu’il contient.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer Fewbox.[ Its format: {found}.][ Known here: {expected}.]</source>
        <translation>{subject} a été créé par un Fewbox plus récent.[ Son format : {found}.][ Connu ici : {expected}.]</translation>
    </message>
    <message>
        <source>Install that version of Fewbox; nothing in the project was touched.</source>
        <translation>Installez cette version de Fewbox ; rien n’a été touché dans le projet.</translation>
    </message>
    <message>
        <source>{subject} is being written by another program.[ Found: {found}.]</source>
        <translation>Un autre programme écrit dans {subject}. [ Trouvé : {found}.]</translation>
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
        <translation>Déplacez le projet sur un disque de cet ordinateur ; les images peuvent rester sur le partage. Une équipe partage un projet par PostgreSQL.</translation>
    </message>
    <message>
        <source>The database of {subject} is damaged.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>La base de données de {subject} est endommagée. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>Gardez une copie du dossier tel quel, puis restaurez le projet depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>Il y a déjà un projet dans {subject}. [ Trouvé : {found}.]</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The project could not store or answer: {subject}.[ The database says: {found}.]</source>
        <translation>Le projet n’a pas pu enregistrer ou répondre : {subject}.[ La base de données indique : {found}.]</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. What was stored before is unharmed.</source>
        <translation>Réessayez ; si le problème persiste, vérifiez le disque. Ce qui était enregistré est intact.</translation>
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
        <translation>Le projet n’a pas de lecteur {subject}. [ Connus : {expected}.]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>Choisissez un lecteur dans la liste ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>Le cadre {subject} n’existe plus. [ Trouvé : {found}.]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>Il a été supprimé entre-temps ; annuler le ramène.</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un entraînement. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>Listez les entraînements avec fewboxctl runs, ou lancez-en un.</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un fichier de l’entraînement est incompréhensible : {subject}. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>Reprenez le dossier de l’entraînement à sa source, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>A worker is busy with the run {subject} already[: {found}].</source>
        <translation>Un worker s’occupe déjà de l’entraînement {subject}[ : {found}].</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>Attendez qu’il finisse ou arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas encore terminé. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>Attendez, ou poursuivez-le : fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} : cet entraînement ne peut pas être poursuivi. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>Lancez un nouvel entraînement avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>Aucun worker n’a été trouvé : ici, rien ne peut être entraîné ni prédit.[ Cherché : {subject}.] [ Trouvé : {found}.]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>Installez le paquet fewbox-worker, ou nommez le programme dans FEWBOX_WORKER. La lecture et le tracé continuent sans lui.</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>Le worker s’est arrêté avant la fin de son travail. [ Entraînement : {subject}.] [ Trouvé : {found}.]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>Un entraînement a un log.txt dans son dossier ; il reprend à son dernier point de sauvegarde : fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Le worker parle une autre langue que ce programme. [ Entraînement : {subject}.] [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Install fewbox and fewbox-worker of the same version.</source>
        <translation>Installez fewbox et fewbox-worker dans la même version.</translation>
    </message>
    <message>
        <source>There was not enough memory[ for {subject}].[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>La mémoire n’a pas suffi[ pour {subject}].[ Libre : {found}.][ Nécessaire : {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds side by side (parallel_folds), a smaller micro_batch or a smaller preset, or close other programs.</source>
        <translation>Choisissez moins de plis côte à côte (parallel_folds), un micro_batch plus petit ou un préréglage plus petit, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Training stopped as asked, with a checkpoint.[ Run: {subject}.][ Done: {found}.]</source>
        <translation>L’entraînement s’est arrêté comme demandé, avec un point de sauvegarde. [ Entraînement : {subject}.][ Fait : {found}.]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>Pour continuer : fewboxctl train --resume.</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>L’entraînement a échoué.[ Où : {subject}.] [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>Voyez log.txt dans le dossier de l’entraînement ; un taux d’apprentissage plus bas aide quand les nombres ne sont pas finis.</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Il n’y a aucun cadre dont apprendre[ dans {subject}]. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>Tracez quelques cadres ou importez la liste de cadres du NIH ; en dessous de quelques centaines d’images encadrées, un réseau dépasse rarement le plancher.</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Il y a trop peu de patients avec des cadres pour autant de plis[ : {subject}]. [ Trouvé : {found}.] [ Au moins : {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>Choisissez moins de plis, ou tracez des cadres pour plus de patients.</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>Ce choix n’existe pas pour {subject}[ : {found}]. [ Connus : {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling; --help lists every setting.</source>
        <translation>Corrigez l’orthographe ; --help liste tous les réglages.</translation>
    </message>
    <message>
        <source>The setting {subject} cannot be[ {found}].[ Possible: {expected}.]</source>
        <translation>Le réglage {subject} ne peut pas valoir cela[ : {found}].[ Possible : {expected}.]</translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation>Choisissez une valeur dans cet intervalle.</translation>
    </message>
    <message>
        <source>The device {subject} cannot be used here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>L’appareil {subject} n’est pas utilisable ici. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>Choisissez l’appareil auto ou cpu, ou installez un LibTorch avec CUDA ; fewboxctl doctor dit ce qui est présent.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Les poids ne conviennent pas au réseau : {subject}. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>Choisissez l’ossature pour laquelle les poids ont été faits ; les noms sont ceux de timm.</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} n’est pas un fichier safetensors valide. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again from its source, or let the run make it anew.</source>
        <translation>Copiez de nouveau le fichier depuis sa source, ou laissez l’entraînement le refaire.</translation>
    </message>
    <message>
        <source>This box for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>Ce cadre pour {subject} n’est pas à vous : vous ne pouvez pas le modifier.[ Il appartient à : {found}.]</translation>
    </message>
    <message>
        <source>Draw a box of your own or set the finding: your answer goes before an imported one, and beside another reader&apos;s.</source>
        <translation>Tracez votre propre cadre ou renseignez l’anomalie : votre réponse passe avant celle de l’importation, et à côté de celle d’un autre lecteur.</translation>
    </message>
    <message>
        <source>{subject} has boxes here, so it is present.[ Your boxes: {found}.]</source>
        <translation>{subject} a des cadres ici, donc est présent.[ Vos cadres : {found}.]</translation>
    </message>
    <message>
        <source>Remove your boxes for this finding first.</source>
        <translation>Supprimez d’abord vos cadres pour cette anomalie.</translation>
    </message>
    <message>
        <source>{subject} holds an image that is already there.[ It is that of {found}.]</source>
        <translation>{subject} contient une image déjà présente.[ C’est celle de {found}.]</translation>
    </message>
    <message>
        <source>The first was taken and this one passed over; if it is another image, give it a name or UID of its own.</source>
        <translation>La première a été prise et celle-ci passée ; si c’est une autre image, donnez-lui un nom ou un UID propre.</translation>
    </message>
    <message>
        <source>{subject} has no such frame[: {found} was asked for].[ It has {expected}.]</source>
        <translation>{subject} n’a pas cette trame[ : {found} demandée].[ Disponible : {expected}.]</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>Les trames se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>The split {subject} cannot be used.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>La répartition {subject} n’est pas utilisable. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>Une répartition est un fichier CSV avec les colonnes image et part (train, validation ou test), ou le train_val_list.txt du NIH avec test_list.txt à côté.</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>Le patient {subject} est dans deux parties de la répartition. [ Trouvé : {found}.]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>Mettez toutes les images d’un patient dans une même partie, sinon le test ne serait pas aveugle.</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>L’expérience {subject} ne peut pas être lue. [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>Recommencez-la sous un autre nom ; les entraînements qu’elle a faits sont toujours là.</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un problème est survenu pour lequel Fewbox n’a pas de nom.[ Où : {subject}.] [ Trouvé : {found}.] [ Attendu : {expected}.]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>Merci de le signaler avec ce texte et le journal.</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Show this box</source>
        <translation>Afficher ce cadre</translation>
    </message>
    <message>
        <source>Hide this box</source>
        <translation>Masquer ce cadre</translation>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %2, %n box(es)</source>
        <translation>
            <numerusform>%1 : %2, %n cadre</numerusform>
            <numerusform>%1 : %2, %n cadres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, says the report</source>
        <translation>%1 : %2, selon le compte rendu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Tracer un cadre : %1</translation>
    </message>
    <message>
        <source>Move box: %1</source>
        <translation>Déplacer un cadre : %1</translation>
    </message>
    <message>
        <source>Set the box’s finding: %1</source>
        <translation>Changer l’anomalie du cadre : %1</translation>
    </message>
    <message>
        <source>Delete box: %1</source>
        <translation>Supprimer un cadre : %1</translation>
    </message>
    <message>
        <source>Set label: %1</source>
        <translation>Renseigner : %1</translation>
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
</context>
<context>
    <name>annotate::NextBoxButton</name>
    <message>
        <source>Finding of the next box: press its digit, or choose here</source>
        <translation>Anomalie du prochain cadre : appuyez sur son chiffre, ou choisissez ici</translation>
    </message>
    <message>
        <source>Next box: %1</source>
        <translation>Prochain cadre : %1</translation>
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
        <source>The finding of the next box, or of the selected one.</source>
        <translation>L’anomalie du prochain cadre, ou du cadre sélectionné.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Finding of the next box, or of the selected one</source>
        <translation>Anomalie du prochain cadre, ou du cadre sélectionné</translation>
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
        <translation>Réponse : présent, incertain, absent, non évalué</translation>
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
        <source>Draw inside the selected box</source>
        <translation>Tracer à l’intérieur du cadre sélectionné</translation>
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
        <translation>Déplacer ses bords droit et inférieur (Maj : 10 px)</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flèches</translation>
    </message>
    <message>
        <source>Move its left and top edge (Shift: 10 px)</source>
        <translation>Déplacer ses bords gauche et supérieur (Maj : 10 px)</translation>
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
        <translation>Reste actif. Glissez depuis n’importe quel coin ; Maj fait un carré, Échap abandonne.</translation>
    </message>
    <message>
        <source>Delete the selected box</source>
        <translation>Supprimer le cadre sélectionné</translation>
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
        <source>This box is not yours to change. Draw one of your own: it goes before an imported one.</source>
        <translation>Ce cadre n’est pas à vous : vous ne pouvez pas le modifier. Tracez le vôtre : il passe avant un cadre importé.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “not asked”.</source>
        <translation>Le dernier cadre pour %1 est supprimé ; la réponse redevient « non évalué ».</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “absent”.</source>
        <translation>Le dernier cadre pour %1 est supprimé ; la réponse redevient « absent ».</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “unsure”.</source>
        <translation>Le dernier cadre pour %1 est supprimé ; la réponse redevient « incertain ».</translation>
    </message>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n cadre importé écarté : votre « absent » passe avant l’importation, et l’entraînement suit le lecteur.</numerusform>
            <numerusform>%n cadres importés écartés : votre « absent » passe avant l’importation, et l’entraînement suit le lecteur.</numerusform>
        </translation>
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
        <translation>Annuler « %1 »</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rétablir « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation>
            <numerusform>Non enregistré : %n geste attend ici et sera réessayé. %1</numerusform>
            <numerusform>Non enregistré : %n gestes attendent ici et seront réessayés. %1</numerusform>
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
        <translation>Importé ; votre « absent » passe avant, à l’entraînement aussi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Fold %1 has not answered: the run has not come to its end.</source>
        <translation>Le pli %1 n’a pas répondu : l’entraînement n’est pas arrivé à son terme.</translation>
    </message>
    <message>
        <source>This box is newer than the run, so no part of it was kept from this film. The next run has it.</source>
        <translation>Ce cadre est plus récent que l’entraînement : ce cliché n’a donc été réservé pour aucun pli. Le prochain entraînement l’aura.</translation>
    </message>
    <message>
        <source>This run did not train this finding.</source>
        <translation>Cet entraînement n’a pas porté sur cette anomalie.</translation>
    </message>
    <message>
        <source>The training could not read this film; its log names the reason.</source>
        <translation>L’entraînement n’a pas pu lire ce cliché ; son journal en donne la raison.</translation>
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
        <translation>Part des cas du tableau avec IoU ≥ T, et son intervalle à 95 % (Wilson).</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <translation>moyenne %1, n %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation>
            <numerusform>Moyenne, sur %n anomalie, de la part des cas avec IoU ≥ T : chaque anomalie compte une fois, comme dans le tableau de l’article. Entre crochets, son intervalle à 95 %, par patient.</numerusform>
            <numerusform>Moyenne, sur %n anomalies, de la part des cas avec IoU ≥ T : chaque anomalie compte une fois, comme dans le tableau de l’article. Entre crochets, son intervalle à 95 %, par patient.</numerusform>
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
        <source>Marks the image for another reading (S)</source>
        <translation>Marque l’image pour une autre lecture (S)</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Ouvrir dans Lecture</translation>
    </message>
    <message>
        <source>Shows this film in Read, where boxes are drawn (Enter)</source>
        <translation>Affiche ce cliché dans Lecture, où l’on trace les cadres (Entrée)</translation>
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
        <translation>De nouveau : toutes les anomalies.</translation>
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
            <numerusform>Chiffres enregistrés par l’entraînement %1 : %n pli par patient, %2, %3, seuil %4</numerusform>
            <numerusform>Chiffres enregistrés par l’entraînement %1 : %n plis par patient, %2, %3, seuil %4</numerusform>
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
        <source>Cases appear as soon as its first fold has finished. Another run can be chosen when there is one.</source>
        <translation>Les cas apparaissent dès que son premier pli est terminé. S’il y a un autre entraînement, on peut le choisir.</translation>
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
        <translation>Les cadres se tracent dans Lecture ; ici on les mesure.</translation>
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
        <translation>Certitude du modèle que l’anomalie est quelque part sur ce cliché : la plus grande valeur de sa carte, de 0 à 1</translation>
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
        <translation>Carreaux de la plus grande zone située dans le cadre ; le cadre devrait contenir au moins la limite (ρ fois ses propres carreaux).</translation>
    </message>
    <message>
        <source>All outside the box</source>
        <translation>Total hors du cadre</translation>
    </message>
    <message>
        <source>Patches of all blobs together that lie outside the box; fewer is better, up to the limit.</source>
        <translation>Carreaux de toutes les zones situés hors du cadre ; moins il y en a, mieux c’est, jusqu’à la limite.</translation>
    </message>
    <message>
        <source>τ: from this value on a patch counts as suspicious. ρ: share of a box that the largest blob should fill. Both are this run’s for the finding.</source>
        <translation>τ : à partir de cette valeur, un carreau compte comme suspect. ρ : part du cadre que la plus grande zone devrait remplir. Tous deux sont propres à cet entraînement et à cette anomalie.</translation>
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
        <translation>%1 %</translation>
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
        <translation>vide : tout est sous %1</translation>
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
        <translation>IoU au seuil ajusté %1</translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation>Meilleur IoU sur tous les seuils</translation>
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
        <translation>En carreaux ; τ %1 et ρ %2 de cet entraînement.</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, fold %2: IoU %3, IoR %4. Best fixed region %5, best map of this grid %6.</source>
        <translation>%1, pli %2 : IoU %3, IoR %4. Meilleure région fixe %5, meilleure carte de cette grille %6.</translation>
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
        <translation>Juste : IoU au moins égal à T</translation>
    </message>
    <message>
        <source>Area of the box in % of the image</source>
        <translation>Surface du cadre en % de l’image</translation>
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
        <translation>T : une localisation est juste à partir de cet IoU</translation>
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
        <translation>Entraînement</translation>
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
        <translation>d’aujourd’hui</translation>
    </message>
    <message>
        <source>Measured against today’s boxes; who trained on whom stays as it was</source>
        <translation>Mesuré avec les cadres d’aujourd’hui ; qui a été entraîné sur qui reste inchangé</translation>
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
        <translation>La carte après le second étage (z), qui met d’accord les carreaux voisins de gris semblable : un champ aléatoire conditionnel</translation>
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
        <translation>Le seuil des réglages de l’entraînement : les chiffres du tableau</translation>
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
        <translation>Entraînement %1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>This run answers with %1</source>
        <translation>Cet entraînement répond avec %1</translation>
    </message>
    <message>
        <source>; fold %1: mean IoU %2 base, %3 with the CRF</source>
        <translation> ; pli %1 : IoU moyen %2 base, %3 avec le CRF</translation>
    </message>
</context>
<context>
    <name>audit::SizePlot</name>
    <message>
        <source>IoU by box size</source>
        <translation>IoU selon la taille du cadre</translation>
    </message>
    <message>
        <source>drag to select</source>
        <translation>glisser pour sélectionner</translation>
    </message>
    <message>
        <source>A click opens the nearest case; a drag shows those cases alone in the table.</source>
        <translation>Un clic ouvre le cas le plus proche ; en glissant, ces cas seuls restent dans le tableau.</translation>
    </message>
    <message>
        <source>box, % of image</source>
        <translation>cadre, % de l’image</translation>
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
</context>
<context>
    <name>kit::ActionRegistry</name>
    <message>
        <source>%1 is already the key of “%2”. Choose another key, or change that one first.</source>
        <translation>%1 est déjà la touche de « %2 ». Choisissez une autre touche, ou changez d’abord celle-là.</translation>
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
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>Touches et gestes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Aucune commande ni image ne s’appelle « %1 ». Essayez un mot de son nom, le titre sous lequel elle figure, ou le numéro d’un patient ; F1 liste toutes les touches.</translation>
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
            <numerusform>Il n’y a pas de cas %1 : le tableau a %n ligne.</numerusform>
            <numerusform>Il n’y a pas de cas %1 : le tableau a %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case %1: the worklist is shorter.</source>
        <translation>Il n’y a pas de cas %1 : la liste de travail est plus courte.</translation>
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
        <source>Its folder has its last words.</source>
        <translation>Ses derniers mots sont dans son dossier.</translation>
    </message>
    <message>
        <source>Run %1 stopped</source>
        <translation>Entraînement %1 arrêté</translation>
    </message>
    <message>
        <source>Its checkpoint is kept; it can be resumed.</source>
        <translation>Son point de sauvegarde est gardé ; il peut être repris.</translation>
    </message>
    <message>
        <source>“%1” is under way.</source>
        <translation>« %1 » est en cours.</translation>
    </message>
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
        <translation>Masqués : le cliché occupe toute la fenêtre.</translation>
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
</context>
<context>
    <name>shell::EmptyPage</name>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF; NIH’s and COCO’s labels and boxes are found by themselves.</source>
        <translation>DICOM, PNG, JPEG, TIFF ; les étiquettes et cadres du NIH et de COCO sont trouvés tout seuls.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>Créer le projet de démonstration</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program: look around and train in minutes.</source>
        <translation>Clichés inventés avec cadres, dessinés par un programme : pour découvrir, et entraîner en quelques minutes.</translation>
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
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>Les clichés apparaissent ici tout seuls dès que les premiers sont là.</translation>
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
        <translation>%1 : prêt à entraîner</translation>
    </message>
</context>
<context>
    <name>shell::Errand</name>
    <message>
        <source>The program fewboxctl ended before its time. What it had stored stays: try again.</source>
        <translation>Le programme fewboxctl s’est terminé avant l’heure. Ce qu’il avait enregistré reste : réessayez.</translation>
    </message>
</context>
<context>
    <name>shell::Grab</name>
    <message>
        <source>The window was still waiting after %1 s: %2.</source>
        <translation>La fenêtre attendait encore après %1 s : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that is there and that you may write to.</source>
        <translation>Écriture impossible : %1. Choisissez un dossier existant où vous pouvez écrire.</translation>
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
        <translation>Des fichiers isolés ont été déposés : tout le dossier qui les contient est importé.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Draw %1 made-up films in a project of their own, and open it when they are ready? This project stays as it is.</source>
        <translation>Dessiner %1 clichés inventés dans un projet à part, et l’ouvrir quand ils seront prêts ? Ce projet-ci reste tel quel.</translation>
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
        <translation>%1 : échec</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1 : arrêté</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1 : terminé</translation>
    </message>
    <message>
        <source>Import stopped: %1 images are in</source>
        <translation>Importation arrêtée : %1 images sont prises</translation>
    </message>
    <message>
        <source>%1 images and %2 boxes imported</source>
        <translation>%1 images et %2 cadres importés</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 étaient déjà là.</translation>
    </message>
    <message>
        <source>%1 have no file here: they are marked “file missing”, and a later import can find them.</source>
        <translation>%1 n’ont pas de fichier ici : elles sont marquées « fichier manquant », et une importation ultérieure pourra les trouver.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation>
            <numerusform>%n ligne ou fichier a été écarté ; le reste est enregistré.</numerusform>
            <numerusform>%n lignes ou fichiers ont été écartés ; le reste est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>Importez de nouveau pour continuer : ce qui est là n’est pas pris deux fois.</translation>
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
        <translation>« %1 » est en cours. Ce qui est enregistré reste ; refaire la même chose plus tard reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Garder la fenêtre</translation>
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
        <translation>Arrêter ; ce qui est enregistré reste</translation>
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
        <translation>%1 %</translation>
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
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Dark, light or high contrast</source>
        <translation>Sombre, clair ou contraste élevé</translation>
    </message>
    <message>
        <source>Who reads: signs every box and label</source>
        <translation>Qui lit : signe chaque cadre et chaque réponse</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
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
        <translation>IoU au seuil ; cadre en trait plein, zone remplie</translation>
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
        <translation>Les cadres de toutes les anomalies ensemble, tels que l’entraînement les voit ; les parties de test sont évaluées une seule fois, à la fin.</translation>
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
        <translation>Attend après l’étape en cours ; la mémoire reste occupée</translation>
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
</context>
<context>
    <name>training::FailurePanel</name>
    <message>
        <source>Run %1 stopped: %2</source>
        <translation>L’entraînement %1 s’est arrêté : %2</translation>
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
        <translation>Fermez d’abord d’autres programmes : les mêmes réglages demandent la même mémoire.</translation>
    </message>
    <message>
        <source>Steps since then are done again; the result is the same as without the stop.</source>
        <translation>Les étapes faites depuis sont refaites ; le résultat est le même que sans l’arrêt.</translation>
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
        <translation>Le lot reste de %1 ; il faut environ la moitié de la mémoire et un peu plus de temps.</translation>
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
        <translation>%1, %2 : IoU %3 après %4 étapes</translation>
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
        <translation>Cela tient : environ %1 Go sur %2 Go libres</translation>
    </message>
    <message>
        <source>Too much: about %1, %2 GB free</source>
        <translation>C’est trop : environ %1 Go, %2 Go libres</translation>
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
        <source>%1: all regions empty in fold %2.</source>
        <translation>%1 : toutes les régions sont vides dans le pli %2.</translation>
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
        <translation>Quelques minutes sur n’importe quel ordinateur : un petit réseau à 192 px, entraîné depuis zéro.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The small network, twice as long: the best that a computer without a GPU does.</source>
        <translation>Le petit réseau, deux fois plus longtemps : le mieux que fasse un ordinateur sans GPU.</translation>
    </message>
    <message>
        <source>Paper 0 %</source>
        <translation>Article 0 %</translation>
    </message>
    <message>
        <source>The paper&apos;s network at full size, trained on boxed images alone.</source>
        <translation>Le réseau de l’article en pleine taille, entraîné sur les seules images encadrées.</translation>
    </message>
    <message>
        <source>Paper 20 %</source>
        <translation>Article 20 %</translation>
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
        <translation>Le modèle de base auquel l’article se compare (Li 2018) : sans anticrénelage, sans CRF.</translation>
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
        <source>split by patient</source>
        <translation>répartis par patient</translation>
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
        <translation>répète un entraînement</translation>
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
        <translation>Automatique : le processeur</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique : %1</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>réponse : %1</translation>
    </message>
    <message>
        <source>answer: by fold</source>
        <translation>réponse : selon le pli</translation>
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
        <translation>%1 %</translation>
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
        <translation>Parties de test, cadres de l’entraînement ; moyennes sur les anomalies.</translation>
    </message>
    <message>
        <source>Better than the best fixed region at T 0.1, with an interval above zero.</source>
        <translation>Meilleur que la meilleure région fixe à T 0,1, avec un intervalle au-dessus de zéro.</translation>
    </message>
    <message>
        <source>Not shown to be better than the best fixed region at T 0.1: the interval of the difference holds zero.</source>
        <translation>Pas démontré meilleur que la meilleure région fixe à T 0,1 : l’intervalle de la différence contient zéro.</translation>
    </message>
</context>
<context>
    <name>training::RunCurvesModel</name>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>dehors</translation>
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
        <translation>%1 %</translation>
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
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>Il n’y a pas encore de cadres. Tracez-en dans Lecture, ou importez une liste de cadres.</translation>
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
        <translation>Les réglages sont dans le formulaire à gauche : regardez-les, puis lancez l’entraînement.</translation>
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
        <translation>Zoom %1 %</translation>
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
        <translation>table « %1 »</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>plage entière</translation>
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
        <translation>Glisser à gauche : horizontalement le contraste, verticalement la luminosité. Le bouton droit le fait dans tous les modes.</translation>
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
        <source>Reset zoom, window and inversion</source>
        <translation>Réinitialiser zoom, fenêtrage et inversion</translation>
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
        <source>The first picture, as the file asks for it.</source>
        <translation>La première image, comme le fichier la demande.</translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation>Fenêtrage prédéfini %1</translation>
    </message>
    <message>
        <source>Window preset</source>
        <translation>Fenêtrage prédéfini</translation>
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
        <source>Zoom at the pointer</source>
        <translation>Zoom sous le pointeur</translation>
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
        <source>Cut-off of the blobs, in Audit</source>
        <translation>Seuil des zones, dans Audit</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+molette</translation>
    </message>
    <message>
        <source>Opacity of the blobs, in Audit</source>
        <translation>Opacité des zones, dans Audit</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage entière</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Fenêtrage personnel</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>Table du fichier</translation>
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
        <translation>compte rendu : %1</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>aucune anomalie</translation>
    </message>
    <message>
        <source>report: no finding</source>
        <translation>compte rendu : aucune anomalie</translation>
    </message>
    <message>
        <source>report: nothing certain</source>
        <translation>compte rendu : rien de certain</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <translation>%1 : le fichier manque</translation>
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
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Patient, finding, name</source>
        <translation>Patient, anomalie, nom</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Chercher dans la liste de travail</translation>
    </message>
    <message>
        <source>Only one finding</source>
        <translation>Une seule anomalie</translation>
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
        <source>Unread first</source>
        <translation>Non lues d’abord</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>Par nombre de cadres</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Toute anomalie</translation>
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
        <source>Images that want a second look</source>
        <translation>Images à revoir</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <translation>À revoir, %1</translation>
    </message>
    <message>
        <source>No image fits this search</source>
        <translation>Aucune image ne répond à cette recherche</translation>
    </message>
    <message>
        <source>Take a word out, or another chip.</source>
        <translation>Retirez un mot, ou choisissez un autre filtre.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>Importez un dossier, ou déposez-en un sur la fenêtre.</translation>
    </message>
</context>
</TS>
