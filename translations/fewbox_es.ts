<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {subject}.[ {found}.]</source>
        <translation>No existe el archivo {subject}.[ {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or whether the drive that holds it is connected.</source>
        <translation>Compruebe la ruta, o si está conectada la unidad que lo contiene.</translation>
    </message>
    <message>
        <source>{subject} cannot be read.[ The system says: {found}.]</source>
        <translation>No se puede leer {subject}. [ El sistema dice: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>Compruebe que puede leer el archivo y que ningún otro programa lo retiene.</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ The system says: {found}.]</source>
        <translation>No se puede escribir {subject}. [ El sistema dice: {found}.]</translation>
    </message>
    <message>
        <source>Choose a place that you may write to, or free the file in the program that holds it.</source>
        <translation>Elija un lugar donde pueda escribir, o libere el archivo en el programa que lo retiene.</translation>
    </message>
    <message>
        <source>There is no folder {subject}.[ {found}.]</source>
        <translation>No existe la carpeta {subject}.[ {found}.]</translation>
    </message>
    <message>
        <source>The folder {subject} cannot be listed.[ The system says: {found}.]</source>
        <translation>No se puede listar la carpeta {subject}. [ El sistema dice: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may open the folder; what else was given goes on without it.</source>
        <translation>Compruebe que puede abrir la carpeta; lo demás continúa sin ella.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>El disco está lleno: no se pudo escribir {subject}.[ Libre: {found}.][ Necesario: {expected}.]</translation>
    </message>
    <message>
        <source>Free some space and try again; a project&apos;s cache folder may be deleted at any time. What was stored before is unharmed.</source>
        <translation>Libere espacio y vuelva a intentarlo; la carpeta cache de un proyecto se puede borrar en cualquier momento. Lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>{subject} is not a file[, but {found}].[ Expected: {expected}.]</source>
        <translation>{subject} no es un archivo[, sino {found}]. [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es un archivo DICOM. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>Déjelo fuera, o dele la extensión que corresponde a su contenido.</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} termina demasiado pronto. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>Copie o envíe el archivo de nuevo; probablemente se cortó la transferencia.</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} anida sus secuencias más hondo que cualquier radiografía. [ Encontrado: {found}.] [ Como máximo: {expected}.]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>El archivo está dañado o hecho para dañar; pida otra copia a quien lo envió.</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} pide más memoria de la que Fewbox reserva. [ Encontrado: {found}.] [ Como máximo: {expected}.]</translation>
    </message>
    <message>
        <source>Check rows, columns and frames in the file&apos;s header; a film has at most some hundred million pixels.</source>
        <translation>Compruebe filas, columnas y fotogramas en la cabecera del archivo; una radiografía tiene a lo sumo unos cientos de millones de píxeles.</translation>
    </message>
    <message>
        <source>The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]</source>
        <translation>Los píxeles de {subject} están codificados de un modo que Fewbox no sabe leer.[ Sintaxis de transferencia: {found}.][ Conocidas: {expected}.]</translation>
    </message>
    <message>
        <source>Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.</source>
        <translation>Convierta el archivo, por ejemplo con dcmconv, dcmdjpeg o gdcmconv --raw, o envíelo como Explicit VR Little Endian.</translation>
    </message>
    <message>
        <source>{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]</source>
        <translation>A {subject} le falta un atributo que una imagen necesita.[ Falta: {expected}.] [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>Exporte de nuevo la imagen desde el sistema que la produjo.</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un atributo de {subject} tiene un valor imposible. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Los píxeles de {subject} no llenan el tamaño que anuncia su cabecera. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>Copie o envíe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} es un objeto DICOM sin píxeles. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>Déjelo fuera: los informes, estados de presentación y directorios no son radiografías.</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} guarda sus niveles de gris como ninguna radiografía lo hace. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>Déjelo fuera, o exporte la radiografía como MONOCHROME1 o MONOCHROME2.</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>No se pudieron decodificar los píxeles de {subject}. [ El decodificador dice: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>Copie el archivo de nuevo; si sigue igual, conviértalo a una sintaxis de transferencia sin compresión.</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es una imagen que Fewbox sepa leer. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>Entréguela como DICOM, PNG, JPEG o TIFF.</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>No se pudo decodificar la imagen {subject}. [ El decodificador dice: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>Copie el archivo de nuevo; probablemente está cortado o dañado.</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>La imagen {subject} es mayor de lo que Fewbox mantiene en memoria. [ Encontrado: {found}.] [ Como máximo: {expected}.]</translation>
    </message>
    <message>
        <source>Save a smaller copy and import that.</source>
        <translation>Guarde una copia más pequeña e impórtela.</translation>
    </message>
    <message>
        <source>{subject} brought the reader down and was left out; the import went on behind it.</source>
        <translation>{subject} hizo caer el programa de lectura y se dejó fuera; la importación siguió después.</translation>
    </message>
    <message>
        <source>Please report it, with the file if it shows no patient; a copy saved by another program may open.</source>
        <translation>Comuníquelo, por favor, con el archivo si no muestra a ningún paciente; quizá se abra una copia guardada por otro programa.</translation>
    </message>
    <message>
        <source>{subject} has no column &quot;{expected}&quot;.[ Found: {found}.]</source>
        <translation>{subject} no tiene la columna «{expected}». [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>Elija el archivo original del NIH, o ponga esa cabecera a la tabla.</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se entiende {subject}. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>Corrija esa fila de la tabla e importe de nuevo; las demás filas están dentro.</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no tiene filas. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>Compruebe que la tabla se guardó entera y que es la que quería.</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} nombra un hallazgo que el esquema no tiene[: {found}]. [ Conocidos: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source and import again. A project keeps the findings that it was made with: what names others stays out, the rest is in.</source>
        <translation>Corrija la ortografía en el origen e importe de nuevo. Un proyecto conserva los hallazgos con los que se creó: lo que nombre otros queda fuera, lo demás está dentro.</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un recuadro queda fuera de su imagen: {subject}. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>Quizá sus números están en otro sistema de referencia: importe de nuevo con --box-frame image o --box-frame 1024, el que no se haya usado.</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Un recuadro es demasiado pequeño para significar algo: {subject}. [ Encontrado: {found}.] [ Como mínimo: {expected}.]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>Trácelo alrededor de todo el hallazgo.</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un recuadro tiene lados imposibles: {subject}. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>Dé x, y, anchura y altura como números, ambos lados mayores que 0.</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Aquí no hay ninguna imagen {subject}. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>Importe primero la imagen, o compruebe su nombre; los nombres se comparan sin carpeta ni extensión.</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es el JSON que debería ser. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>Corrija el archivo en ese punto, o tome una copia nueva.</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se encontró nada que importar en {subject}. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>Elija la carpeta que contiene las imágenes o las tablas; también se buscan sus subcarpetas.</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>No hay ningún proyecto en {subject}. [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>Compruebe la ruta, o cree un proyecto importando en ella.</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es un proyecto de Fewbox. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the project&apos;s folder or the project.fewbox in it.</source>
        <translation>Elija la carpeta del proyecto o el project.fewbox que contiene.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer Fewbox.[ Its format: {found}.][ Known here: {expected}.]</source>
        <translation>{subject} se hizo con un Fewbox más nuevo.[ Su formato: {found}.][ Conocido aquí: {expected}.]</translation>
    </message>
    <message>
        <source>Install that version of Fewbox; nothing in the project was touched.</source>
        <translation>Instale esa versión de Fewbox; no se ha tocado nada del proyecto.</translation>
    </message>
    <message>
        <source>{subject} is being written by another program.[ Found: {found}.]</source>
        <translation>Otro programa está escribiendo en {subject}. [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation>Espere un momento y vuelva a intentarlo, o cierre el otro programa.</translation>
    </message>
    <message>
        <source>{subject} lies on a network share[ ({found})], where a project&apos;s database can be damaged.</source>
        <translation>{subject} está en un recurso de red[ ({found})], donde la base de datos de un proyecto puede dañarse.</translation>
    </message>
    <message>
        <source>Move the project to a disk of this machine; images may stay on the share. A team shares a project through PostgreSQL.</source>
        <translation>Traslade el proyecto a un disco de este equipo; las imágenes pueden quedarse en la red. Un equipo de trabajo comparte un proyecto mediante PostgreSQL.</translation>
    </message>
    <message>
        <source>The database of {subject} is damaged.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>La base de datos de {subject} está dañada. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>Guarde una copia de la carpeta tal como está y restaure después el proyecto desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>Ya hay un proyecto en {subject}. [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábralo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The project could not store or answer: {subject}.[ The database says: {found}.]</source>
        <translation>El proyecto no pudo guardar o responder: {subject}.[ La base de datos dice: {found}.]</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. What was stored before is unharmed.</source>
        <translation>Vuelva a intentarlo; si sigue igual, compruebe el disco. Lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>There is nothing to undo[ for {subject}].</source>
        <translation>No hay nada que deshacer[ para {subject}].</translation>
    </message>
    <message>
        <source>Each reader undoes only what that reader did.</source>
        <translation>Cada lector deshace solo lo que él mismo hizo.</translation>
    </message>
    <message>
        <source>There is nothing to redo[ for {subject}].</source>
        <translation>No hay nada que rehacer[ para {subject}].</translation>
    </message>
    <message>
        <source>Redo takes back an undo, until something new is done.</source>
        <translation>Rehacer retira un deshacer, hasta que se haga algo nuevo.</translation>
    </message>
    <message>
        <source>The project has no reader {subject}.[ Known: {expected}.]</source>
        <translation>El proyecto no tiene el lector {subject}. [ Conocidos: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>Elija un lector de la lista o añada uno.</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>El recuadro {subject} ya no existe. [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>Se eliminó mientras tanto; deshacer lo recupera.</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es un entrenamiento. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>Liste los entrenamientos con fewboxctl runs, o inicie uno.</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se entiende un archivo del entrenamiento: {subject}. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>Tome de nuevo la carpeta del entrenamiento desde su origen, o entrene otra vez.</translation>
    </message>
    <message>
        <source>A worker is busy with the run {subject} already[: {found}].</source>
        <translation>Un worker ya trabaja en el entrenamiento {subject}[: {found}].</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>Espere a que acabe o deténgalo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} aún no ha terminado. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>Espere, o continúelo: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject}: este entrenamiento no se puede continuar. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>Inicie un entrenamiento nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>No se encontró ningún worker, así que aquí no se puede entrenar ni predecir nada.[ Se buscó: {subject}.] [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>Instale el paquete fewbox-worker, o indique el programa en FEWBOX_WORKER. La lectura y el trazado siguen sin él.</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>El worker acabó antes que su trabajo. [ Entrenamiento: {subject}.] [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>Un entrenamiento tiene un log.txt en su carpeta; continúa desde su último punto de control: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>El worker habla otro idioma que este programa. [ Entrenamiento: {subject}.] [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Install fewbox and fewbox-worker of the same version.</source>
        <translation>Instale fewbox y fewbox-worker de la misma versión.</translation>
    </message>
    <message>
        <source>There was not enough memory[ for {subject}].[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>No hubo memoria suficiente[ para {subject}].[ Libre: {found}.][ Necesaria: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds side by side (parallel_folds), a smaller micro_batch or a smaller preset, or close other programs.</source>
        <translation>Elija menos pliegues en paralelo (parallel_folds), un micro_batch menor o un ajuste predefinido menor, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Training stopped as asked, with a checkpoint.[ Run: {subject}.][ Done: {found}.]</source>
        <translation>El entrenamiento se detuvo como se pidió, con un punto de control. [ Entrenamiento: {subject}.][ Hecho: {found}.]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>Para continuar: fewboxctl train --resume.</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>El entrenamiento falló.[ Dónde: {subject}.] [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>Vea log.txt en la carpeta del entrenamiento; una tasa de aprendizaje menor ayuda cuando los números no son finitos.</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No hay ningún recuadro del que aprender[ en {subject}]. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>Trace algunos recuadros o importe la lista de recuadros del NIH; con menos de unos cientos de imágenes con recuadro, una red rara vez supera el suelo.</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Hay muy pocos pacientes con recuadros para tantos pliegues[: {subject}]. [ Encontrado: {found}.] [ Como mínimo: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>Elija menos pliegues, o trace recuadros para más pacientes.</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>No existe esa opción para {subject}[: {found}]. [ Conocidos: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling; --help lists every setting.</source>
        <translation>Corrija la ortografía; --help enumera todos los ajustes.</translation>
    </message>
    <message>
        <source>The setting {subject} cannot be[ {found}].[ Possible: {expected}.]</source>
        <translation>El ajuste {subject} no puede ser así[: {found}].[ Posible: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation>Elija un valor de ese intervalo.</translation>
    </message>
    <message>
        <source>The device {subject} cannot be used here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>El dispositivo {subject} no se puede usar aquí. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>Elija el dispositivo auto o cpu, o instale un LibTorch con CUDA; fewboxctl doctor dice lo que hay.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Los pesos no encajan en la red: {subject}. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>Elija la red base para la que se hicieron los pesos; los nombres son los de timm.</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es un archivo safetensors correcto. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again from its source, or let the run make it anew.</source>
        <translation>Copie de nuevo el archivo desde su origen, o deje que el entrenamiento lo rehaga.</translation>
    </message>
    <message>
        <source>This box for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>Este recuadro de {subject} no es suyo: no puede cambiarlo.[ Es de {found}.]</translation>
    </message>
    <message>
        <source>Draw a box of your own or set the finding: your answer goes before an imported one, and beside another reader&apos;s.</source>
        <translation>Trace su propio recuadro o fije el hallazgo: su respuesta va antes que una importada, y junto a la de otro lector.</translation>
    </message>
    <message>
        <source>{subject} has boxes here, so it is present.[ Your boxes: {found}.]</source>
        <translation>{subject} tiene recuadros aquí, así que está presente.[ Sus recuadros: {found}.]</translation>
    </message>
    <message>
        <source>Remove your boxes for this finding first.</source>
        <translation>Elimine antes sus recuadros de este hallazgo.</translation>
    </message>
    <message>
        <source>{subject} holds an image that is already there.[ It is that of {found}.]</source>
        <translation>{subject} contiene una imagen que ya está.[ Es la de {found}.]</translation>
    </message>
    <message>
        <source>The first was taken and this one passed over; if it is another image, give it a name or UID of its own.</source>
        <translation>Se tomó la primera y esta se pasó por alto; si es otra imagen, dele un nombre o UID propio.</translation>
    </message>
    <message>
        <source>{subject} has no such frame[: {found} was asked for].[ It has {expected}.]</source>
        <translation>{subject} no tiene ese fotograma[: se pidió {found}].[ Tiene {expected}.]</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>Los fotogramas se cuentan desde 1.</translation>
    </message>
    <message>
        <source>The split {subject} cannot be used.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>La partición {subject} no se puede usar. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>Una partición es un archivo CSV con las columnas image y part (train, validation o test), o el train_val_list.txt del NIH con test_list.txt al lado.</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>El paciente {subject} está en dos partes de la partición. [ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>Ponga todas las imágenes de un paciente en una sola parte; si no, la prueba no sería ciega.</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se puede leer el experimento {subject}. [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>Empiécelo de nuevo con otro nombre; los entrenamientos que hizo siguen ahí.</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Ocurrió algo para lo que Fewbox no tiene nombre.[ Dónde: {subject}.] [ Encontrado: {found}.] [ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>Comuníquelo, por favor, con este texto y el registro.</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Show this box</source>
        <translation>Mostrar este recuadro</translation>
    </message>
    <message>
        <source>Hide this box</source>
        <translation>Ocultar este recuadro</translation>
    </message>
    <message>
        <source>x </source>
        <translation>x</translation>
    </message>
    <message>
        <source>Left edge, image pixels</source>
        <translation>Borde izquierdo, píxeles de la imagen</translation>
    </message>
    <message>
        <source>y </source>
        <translation>y</translation>
    </message>
    <message>
        <source>Top edge, image pixels</source>
        <translation>Borde superior, píxeles de la imagen</translation>
    </message>
    <message>
        <source>w </source>
        <translation>an</translation>
    </message>
    <message>
        <source>Width, image pixels</source>
        <translation>Anchura, píxeles de la imagen</translation>
    </message>
    <message>
        <source>h </source>
        <translation>al</translation>
    </message>
    <message>
        <source>Height, image pixels</source>
        <translation>Altura, píxeles de la imagen</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsList</name>
    <message>
        <source>overruled</source>
        <translation>desestimado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
            <numerusform>%1: %2, %n recuadro</numerusform>
            <numerusform>%1: %2, %n recuadros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, says the report</source>
        <translation>%1: %2, según el informe</translation>
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
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Boxes on this image</source>
        <translation>Recuadros en esta imagen</translation>
    </message>
    <message>
        <source>None yet. Press B, then drag over the finding.</source>
        <translation>Aún ninguno. Pulse B y arrastre sobre el hallazgo.</translation>
    </message>
    <message>
        <source>Complete, next</source>
        <translation>Listo, siguiente</translation>
    </message>
</context>
<context>
    <name>annotate::GestureQueue</name>
    <message>
        <source>Draw box: %1</source>
        <translation>Trazar recuadro: %1</translation>
    </message>
    <message>
        <source>Move box: %1</source>
        <translation>Mover recuadro: %1</translation>
    </message>
    <message>
        <source>Set the box’s finding: %1</source>
        <translation>Cambiar el hallazgo del recuadro: %1</translation>
    </message>
    <message>
        <source>Delete box: %1</source>
        <translation>Eliminar recuadro: %1</translation>
    </message>
    <message>
        <source>Set label: %1</source>
        <translation>Valorar: %1</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Complete the read</source>
        <translation>Completar la lectura</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Para revisar</translation>
    </message>
</context>
<context>
    <name>annotate::NextBoxButton</name>
    <message>
        <source>Finding of the next box: press its digit, or choose here</source>
        <translation>Hallazgo del próximo recuadro: pulse su número, o elija aquí</translation>
    </message>
    <message>
        <source>Next box: %1</source>
        <translation>Próximo recuadro: %1</translation>
    </message>
</context>
<context>
    <name>annotate::ReadWorkspace</name>
    <message>
        <source>%1 y</source>
        <comment>years of age</comment>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>Chest %1</source>
        <comment>view: PA, AP, lateral</comment>
        <translation>Tórax %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Seguimiento %1</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bit</source>
        <translation>%1 × %2 px, %3 bits</translation>
    </message>
    <message>
        <source>%1 mm per px</source>
        <translation>%1 mm por px</translation>
    </message>
    <message>
        <source>%1 mm per px (%2)</source>
        <translation>%1 mm por px (%2)</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>tamaño del píxel desconocido</translation>
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
        <translation>Recuadro de %1</translation>
    </message>
    <message>
        <source>The finding of the next box, or of the selected one.</source>
        <translation>El hallazgo del próximo recuadro, o del seleccionado.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Finding of the next box, or of the selected one</source>
        <translation>Hallazgo del próximo recuadro, o del seleccionado</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Valoración de %1</translation>
    </message>
    <message>
        <source>Present, unsure, absent, not asked, in turn.</source>
        <translation>Presente, dudoso, ausente, sin valorar, por turno.</translation>
    </message>
    <message>
        <source>Label: present, unsure, absent, not asked</source>
        <translation>Valoración: presente, dudoso, ausente, sin valorar</translation>
    </message>
    <message>
        <source>Hand on a box</source>
        <translation>La mano sobre un recuadro</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Draw a square</source>
        <translation>Trazar un cuadrado</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+arrastrar</translation>
    </message>
    <message>
        <source>Draw inside the selected box</source>
        <translation>Trazar dentro del recuadro seleccionado</translation>
    </message>
    <message>
        <source>Second click</source>
        <translation>Segundo clic</translation>
    </message>
    <message>
        <source>Select the box beneath</source>
        <translation>Seleccionar el recuadro de debajo</translation>
    </message>
    <message>
        <source>Select the next box</source>
        <translation>Seleccionar el recuadro siguiente</translation>
    </message>
    <message>
        <source>Select the previous box</source>
        <translation>Seleccionar el recuadro anterior</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move it by 1 px</source>
        <translation>Moverlo 1 px</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Move it by 10 px</source>
        <translation>Moverlo 10 px</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Move its right and bottom edge (Shift: 10 px)</source>
        <translation>Mover sus bordes derecho e inferior (Mayús: 10 px)</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flechas</translation>
    </message>
    <message>
        <source>Move its left and top edge (Shift: 10 px)</source>
        <translation>Mover sus bordes izquierdo y superior (Mayús: 10 px)</translation>
    </message>
    <message>
        <source>Give up the drag, then the selection, then the mode</source>
        <translation>Abandonar el trazo, luego la selección, luego el modo</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elija una imagen</translation>
    </message>
    <message>
        <source>A row of the worklist opens it here.</source>
        <translation>Una fila de la lista de trabajo la abre aquí.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation>Trazar recuadros</translation>
    </message>
    <message>
        <source>Stays on. Drag from any corner; Shift makes a square, Esc gives up.</source>
        <translation>Permanece activo. Arrastre desde cualquier esquina; Mayús hace un cuadrado, Esc abandona.</translation>
    </message>
    <message>
        <source>Delete the selected box</source>
        <translation>Eliminar el recuadro seleccionado</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab do it while the film has the keyboard.</source>
        <translation>Tab y Mayús+Tab lo hacen mientras la radiografía tiene el teclado.</translation>
    </message>
    <message>
        <source>Complete the read and go on</source>
        <translation>Completar la lectura y continuar</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Every finding is absent, in one step.</source>
        <translation>Todos los hallazgos están ausentes, en un solo paso.</translation>
    </message>
    <message>
        <source>Wants a second look</source>
        <translation>Pide otra revisión</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next unread image</source>
        <translation>Siguiente imagen sin leer</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Próximo recuadro</translation>
    </message>
    <message>
        <source>Everything in this list has been read.</source>
        <translation>Todo lo de esta lista está leído.</translation>
    </message>
    <message>
        <source>This is the last image of the list.</source>
        <translation>Esta es la última imagen de la lista.</translation>
    </message>
    <message>
        <source>This is the first image of the list.</source>
        <translation>Esta es la primera imagen de la lista.</translation>
    </message>
    <message>
        <source>This box is not yours to change. Draw one of your own: it goes before an imported one.</source>
        <translation>Este recuadro no es suyo: no puede cambiarlo. Trace el suyo: va antes que uno importado.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “not asked”.</source>
        <translation>Se eliminó el último recuadro de %1; vuelve a estar «sin valorar».</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “absent”.</source>
        <translation>Se eliminó el último recuadro de %1; vuelve a estar «ausente».</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “unsure”.</source>
        <translation>Se eliminó el último recuadro de %1; vuelve a estar «dudoso».</translation>
    </message>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n recuadro importado desestimado: su «ausente» prevalece sobre la importación, y el entrenamiento sigue al lector.</numerusform>
            <numerusform>%n recuadros importados desestimados: su «ausente» prevalece sobre la importación, y el entrenamiento sigue al lector.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
        <source>There is no film to draw on.</source>
        <translation>No hay radiografía sobre la que trazar.</translation>
    </message>
    <message>
        <source>No box is selected.</source>
        <translation>No hay ningún recuadro seleccionado.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer «%1»</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rehacer «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation>
            <numerusform>Sin guardar: %n acción espera aquí y se reintentará. %1</numerusform>
            <numerusform>Sin guardar: %n acciones esperan aquí y se reintentarán. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>desestimado</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Imported; your “absent” goes before it, in training too</source>
        <translation>Importado; su «ausente» prevalece, también en el entrenamiento</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
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
        <translation>El pliegue %1 no ha respondido: el entrenamiento no llegó a su fin.</translation>
    </message>
    <message>
        <source>This box is newer than the run, so no part of it was kept from this film. The next run has it.</source>
        <translation>Este recuadro es más nuevo que el entrenamiento, así que esta radiografía no se reservó para ningún pliegue. El próximo entrenamiento lo tendrá.</translation>
    </message>
    <message>
        <source>This run did not train this finding.</source>
        <translation>Este entrenamiento no incluyó este hallazgo.</translation>
    </message>
    <message>
        <source>The training could not read this film; its log names the reason.</source>
        <translation>El entrenamiento no pudo leer esta radiografía; su registro dice por qué.</translation>
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
        <translation>según el pliegue, base o base + CRF</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Entrenamiento %1 · %2</translation>
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
        <translation>corte %1</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>recuadros de entonces</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>recuadros de ahora</translation>
    </message>
</context>
<context>
    <name>audit::AccuracyPlot</name>
    <message>
        <source>Correct at T</source>
        <translation>Correcto con T</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>Share of the cases in the table with IoU ≥ T, and its 95 % interval (Wilson).</source>
        <translation>Proporción de los casos de la tabla con IoU ≥ T, y su intervalo del 95 % (Wilson).</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <translation>media %1, n %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation>
            <numerusform>Media, sobre %n hallazgo, de la proporción de casos con IoU ≥ T: cada hallazgo cuenta una vez, como en la tabla del artículo. Entre corchetes, su intervalo del 95 %, por paciente.</numerusform>
            <numerusform>Media, sobre %n hallazgos, de la proporción de casos con IoU ≥ T: cada hallazgo cuenta una vez, como en la tabla del artículo. Entre corchetes, su intervalo del 95 %, por paciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>T (IoU)</source>
        <translation>T (IoU)</translation>
    </message>
    <message>
        <source>ceiling of the grid</source>
        <translation>techo de la rejilla</translation>
    </message>
    <message>
        <source>test floor</source>
        <translation>suelo de la prueba</translation>
    </message>
</context>
<context>
    <name>audit::AuditWorkspace</name>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenamiento</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Marks the image for another reading (S)</source>
        <translation>Marca la imagen para otra lectura (S)</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Abrir en Lectura</translation>
    </message>
    <message>
        <source>Shows this film in Read, where boxes are drawn (Enter)</source>
        <translation>Muestra esta radiografía en Lectura, donde se trazan los recuadros (Intro)</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Next case that is not correct</source>
        <translation>Siguiente caso que no es correcto</translation>
    </message>
    <message>
        <source>Its IoU is under T.</source>
        <translation>Su IoU está por debajo de T.</translation>
    </message>
    <message>
        <source>Previous case that is not correct</source>
        <translation>Caso anterior que no es correcto</translation>
    </message>
    <message>
        <source>First case of the table</source>
        <translation>Primer caso de la tabla</translation>
    </message>
    <message>
        <source>Last case of the table</source>
        <translation>Último caso de la tabla</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>Ordenar por la columna siguiente</translation>
    </message>
    <message>
        <source>Reverse the order of the table</source>
        <translation>Invertir el orden de la tabla</translation>
    </message>
    <message>
        <source>Cases of the next fold</source>
        <translation>Casos del pliegue siguiente</translation>
    </message>
    <message>
        <source>After the last one, all folds.</source>
        <translation>Después del último, todos los pliegues.</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Mostrar de nuevo todos los casos</translation>
    </message>
    <message>
        <source>Takes every filter of the table away.</source>
        <translation>Quita todos los filtros de la tabla.</translation>
    </message>
    <message>
        <source>Lower T</source>
        <translation>Bajar T</translation>
    </message>
    <message>
        <source>A localization is correct from this IoU on.</source>
        <translation>Una localización es correcta a partir de este IoU.</translation>
    </message>
    <message>
        <source>Raise T</source>
        <translation>Subir T</translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation>Bajar el corte</translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation>Mayús y la rueda lo hacen sobre la radiografía.</translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation>Subir el corte</translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation>Corte de los ajustes del entrenamiento</translation>
    </message>
    <message>
        <source>Answer, base or base + CRF, in turn</source>
        <translation>Respuesta, base o base + CRF, por turno</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>Celdas, suavizado o contorno, por turno</translation>
    </message>
    <message>
        <source>Boxes as trained or as of now</source>
        <translation>Recuadros de entonces o de ahora</translation>
    </message>
    <message>
        <source>The same case in the next older run</source>
        <translation>El mismo caso en el entrenamiento anterior</translation>
    </message>
    <message>
        <source>The same case in the next newer run</source>
        <translation>El mismo caso en el entrenamiento posterior</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>Marcar para revisar</translation>
    </message>
    <message>
        <source>Open this film in Read</source>
        <translation>Abrir esta radiografía en Lectura</translation>
    </message>
    <message>
        <source>Draw boxes on this film</source>
        <translation>Trazar recuadros en esta radiografía</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read.</source>
        <translation>Los recuadros se trazan en Lectura.</translation>
    </message>
    <message>
        <source>Map of %1 over this film</source>
        <translation>Mapa de %1 sobre esta radiografía</translation>
    </message>
    <message>
        <source>Map of a finding over this film</source>
        <translation>Mapa de un hallazgo sobre esta radiografía</translation>
    </message>
    <message>
        <source>Cases of %1 alone</source>
        <translation>Solo los casos de %1</translation>
    </message>
    <message>
        <source>Again: all findings.</source>
        <translation>Otra vez: todos los hallazgos.</translation>
    </message>
    <message>
        <source>Cases of a finding alone</source>
        <translation>Solo los casos de un hallazgo</translation>
    </message>
    <message>
        <source>No case of this run has a box of %1.</source>
        <translation>Ningún caso de este entrenamiento tiene un recuadro de %1.</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>recuadros de entonces</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>recuadros de ahora</translation>
    </message>
    <message numerus="yes">
        <source>Figures as stored by run %1: %n fold(s) by patient, %2, %3, cut-off %4</source>
        <translation>
            <numerusform>Cifras guardadas por el entrenamiento %1: %n pliegue por paciente, %2, %3, corte %4</numerusform>
            <numerusform>Cifras guardadas por el entrenamiento %1: %n pliegues por paciente, %2, %3, corte %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 below T %2</source>
        <translation>
            <numerusform>%n caso, %1 por debajo de T %2</numerusform>
            <numerusform>%n casos, %1 por debajo de T %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case to show.</source>
        <translation>No hay ningún caso que mostrar.</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>Comparing regions and boxes of the run.</source>
        <translation>Se comparan las regiones y los recuadros del entrenamiento.</translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Este entrenamiento no se puede mostrar</translation>
    </message>
    <message>
        <source>Run %1 has no cases yet</source>
        <translation>El entrenamiento %1 aún no tiene casos</translation>
    </message>
    <message>
        <source>Cases appear as soon as its first fold has finished. Another run can be chosen when there is one.</source>
        <translation>Los casos aparecen en cuanto acaba su primer pliegue. Si hay otro entrenamiento, se puede elegir.</translation>
    </message>
    <message>
        <source>No run has finished a fold yet</source>
        <translation>Ningún entrenamiento ha acabado aún un pliegue</translation>
    </message>
    <message>
        <source>Every case of a run appears here, beside its film, as soon as its first fold has finished.</source>
        <translation>Aquí aparece cada caso de un entrenamiento, junto a su radiografía, en cuanto acaba su primer pliegue.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún sin entrenamientos</translation>
    </message>
    <message>
        <source>Audit shows where a trained model is right and wrong, case by case. Train a run first.</source>
        <translation>Auditoría muestra, caso por caso, dónde acierta y dónde falla un modelo entrenado. Inicie antes un entrenamiento.</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Leyendo la radiografía…</translation>
    </message>
    <message>
        <source>This run has no map of %1 for this film.</source>
        <translation>Este entrenamiento no tiene mapa de %1 para esta radiografía.</translation>
    </message>
    <message>
        <source>Marked for a second look. Undo takes it back.</source>
        <translation>Marcada para revisar. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read; here they are measured.</source>
        <translation>Los recuadros se trazan en Lectura; aquí se miden.</translation>
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
        <translation>Este caso</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union</source>
        <translation>Solapamiento de región y recuadro dividido por su unión</translation>
    </message>
    <message>
        <source>IoR</source>
        <translation>IoR</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>Parte de la región que queda dentro del recuadro</translation>
    </message>
    <message>
        <source>p̂ of image</source>
        <translation>p̂ de la imagen</translation>
    </message>
    <message>
        <source>How sure the model is that the finding is somewhere on this film: the largest value of its map, 0 to 1</source>
        <translation>Cuán seguro está el modelo de que el hallazgo está en algún punto de esta radiografía: el mayor valor de su mapa, de 0 a 1</translation>
    </message>
    <message>
        <source>Blobs, Eq. 4</source>
        <translation>Zonas, ec. 4</translation>
    </message>
    <message>
        <source>A blob is a connected patch of the model’s suspicion. Equation 4 of the paper asks for a large one in the box and little outside it.</source>
        <translation>Una zona es un trozo conexo de lo que el modelo sospecha. La ecuación 4 del artículo pide una grande dentro del recuadro y poco fuera de él.</translation>
    </message>
    <message>
        <source>Largest inside the box</source>
        <translation>Mayor dentro del recuadro</translation>
    </message>
    <message>
        <source>Patches of the largest blob that lies in the box; the box should hold at least the limit (ρ times its own patches).</source>
        <translation>Celdas de la mayor zona que queda dentro del recuadro; el recuadro debería contener al menos el límite (ρ por sus propias celdas).</translation>
    </message>
    <message>
        <source>All outside the box</source>
        <translation>Todo fuera del recuadro</translation>
    </message>
    <message>
        <source>Patches of all blobs together that lie outside the box; fewer is better, up to the limit.</source>
        <translation>Celdas de todas las zonas que quedan fuera del recuadro; menos es mejor, hasta el límite.</translation>
    </message>
    <message>
        <source>τ: from this value on a patch counts as suspicious. ρ: share of a box that the largest blob should fill. Both are this run’s for the finding.</source>
        <translation>τ: a partir de este valor una celda cuenta como sospechosa. ρ: parte del recuadro que la mayor zona debería llenar. Ambos son de este entrenamiento para este hallazgo.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>pliegue %1</translation>
    </message>
    <message>
        <source>no fold</source>
        <translation>ningún pliegue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>no box of this finding</source>
        <translation>sin recuadro de este hallazgo</translation>
    </message>
    <message>
        <source>%1 mm · %2</source>
        <translation>%1 mm · %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>empty: all under %1</source>
        <translation>vacía: todo por debajo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) · %1</source>
        <translation>
            <numerusform>%n celda · %1</numerusform>
            <numerusform>%n celdas · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU at fitted cut %1</source>
        <translation>IoU con el corte ajustado %1</translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation>Mejor IoU entre todos los cortes</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Floor, ceiling</source>
        <translation>Suelo, techo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, al menos %2</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, menos de %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, como máximo %2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <translation>%1, más de %2</translation>
    </message>
    <message>
        <source>In patches; τ %1 and ρ %2 of this run.</source>
        <translation>En celdas; τ %1 y ρ %2 de este entrenamiento.</translation>
    </message>
</context>
<context>
    <name>audit::CaseTableModel</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, fold %2: IoU %3, IoR %4. Best fixed region %5, best map of this grid %6.</source>
        <translation>%1, pliegue %2: IoU %3, IoR %4. Mejor región fija %5, mejor mapa de esta rejilla %6.</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union, in exact areas</source>
        <translation>Solapamiento de región y recuadro dividido por su unión, en áreas exactas</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>Parte de la región que queda dentro del recuadro</translation>
    </message>
    <message>
        <source>Correct: IoU at least T</source>
        <translation>Correcto: IoU de al menos T</translation>
    </message>
    <message>
        <source>Area of the box in % of the image</source>
        <translation>Área del recuadro en % de la imagen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
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
        <translation>Recuadro, mm</translation>
    </message>
    <message>
        <source>% area</source>
        <translation>% área</translation>
    </message>
</context>
<context>
    <name>audit::CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Worst IoU first</source>
        <translation>Primero el peor IoU</translation>
    </message>
    <message>
        <source>Cases of one fold</source>
        <translation>Casos de un pliegue</translation>
    </message>
    <message>
        <source>Cases of one finding</source>
        <translation>Casos de un hallazgo</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Mostrar de nuevo todos los casos</translation>
    </message>
    <message>
        <source>T: a localization is correct from this IoU on</source>
        <translation>T: una localización es correcta a partir de este IoU</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Pliegue %1</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Todos los pliegues</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boxed findings, %2 images</source>
        <translation>%1 hallazgos con recuadro, %2 imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an answer</source>
        <translation>
            <numerusform>%1, %n sin respuesta</numerusform>
            <numerusform>%1, %n sin respuesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit::OtherRunsPanel</name>
    <message>
        <source>In other runs</source>
        <translation>En otros entrenamientos</translation>
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
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>audit::OverlayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>de entonces</translation>
    </message>
    <message>
        <source>Measured against the boxes that the run was trained with</source>
        <translation>Medido con los recuadros con los que se entrenó</translation>
    </message>
    <message>
        <source>as of now</source>
        <translation>de ahora</translation>
    </message>
    <message>
        <source>Measured against today’s boxes; who trained on whom stays as it was</source>
        <translation>Medido con los recuadros de hoy; quién se entrenó con quién queda como estaba</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>The stage that this run calls its answer</source>
        <translation>La etapa que este entrenamiento da por respuesta</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>The network’s own map (p), patch by patch</source>
        <translation>El mapa de la propia red (p), celda por celda</translation>
    </message>
    <message>
        <source>+ CRF</source>
        <translation>+ CRF</translation>
    </message>
    <message>
        <source>The map after the second stage (z), which lets neighbouring patches of like grey agree: a conditional random field</source>
        <translation>El mapa tras la segunda etapa (z), que pone de acuerdo a celdas vecinas de gris parecido: un campo aleatorio condicional</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>Contorno de la región</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A patch belongs to the region from this value on (Shift+wheel over the film)</source>
        <translation>Una celda pertenece a la región a partir de este valor (Mayús+rueda sobre la radiografía)</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>The cut-off of the run’s settings: the figures of the table</source>
        <translation>El corte de los ajustes del entrenamiento: las cifras de la tabla</translation>
    </message>
    <message>
        <source>Fitted for this finding on the training part of the case’s fold, never on the case itself</source>
        <translation>Ajustado para este hallazgo con la parte de entrenamiento del pliegue de este caso, nunca con el propio caso</translation>
    </message>
    <message>
        <source>How strongly the blobs cover the film (Alt+wheel over the film)</source>
        <translation>Con qué intensidad cubren las zonas la radiografía (Alt+rueda sobre la radiografía)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Entrenamiento %1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>run’s %1</source>
        <translation>original %1</translation>
    </message>
    <message>
        <source>fitted %1</source>
        <translation>ajustado %1</translation>
    </message>
    <message>
        <source>fitted –</source>
        <translation>ajustado –</translation>
    </message>
    <message>
        <source>This run answers with %1</source>
        <translation>Este entrenamiento responde con %1</translation>
    </message>
    <message>
        <source>; fold %1: mean IoU %2 base, %3 with the CRF</source>
        <translation>; pliegue %1: IoU medio %2 base, %3 con el CRF</translation>
    </message>
</context>
<context>
    <name>audit::SizePlot</name>
    <message>
        <source>IoU by box size</source>
        <translation>IoU según el tamaño del recuadro</translation>
    </message>
    <message>
        <source>drag to select</source>
        <translation>arrastre para seleccionar</translation>
    </message>
    <message>
        <source>A click opens the nearest case; a drag shows those cases alone in the table.</source>
        <translation>Un clic abre el caso más cercano; al arrastrar, la tabla muestra solo esos casos.</translation>
    </message>
    <message>
        <source>box, % of image</source>
        <translation>recuadro, % de la imagen</translation>
    </message>
</context>
<context>
    <name>audit::TickLabel</name>
    <message>
        <source>correct at T</source>
        <translation>correcto con T</translation>
    </message>
    <message>
        <source>not correct at T</source>
        <translation>incorrecto con T</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>kit::ActionRegistry</name>
    <message>
        <source>%1 is already the key of “%2”. Choose another key, or change that one first.</source>
        <translation>%1 ya es la tecla de «%2». Elija otra tecla, o cambie antes aquella.</translation>
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
        <translation>Guardar este aviso</translation>
    </message>
</context>
<context>
    <name>kit::ProgressLine</name>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
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
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Search images or run a command</source>
        <translation>Buscar imágenes o ejecutar un comando</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Ejecutar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No command and no image is called “%1”. Try one word of it, the heading that it stands under, or a patient’s number; F1 lists every key.</source>
        <translation>Ningún comando ni imagen se llama «%1». Pruebe con una palabra de su nombre, el título bajo el que está, o el número de un paciente; F1 enumera todas las teclas.</translation>
    </message>
</context>
<context>
    <name>shell::Desk</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Abra antes un proyecto.</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed</source>
        <translation>Este proyecto se puede mirar, no cambiar</translation>
    </message>
    <message>
        <source>Its folder cannot be written to. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>No se puede escribir en su carpeta. Copie el proyecto a un lugar propio para trazar en él o entrenarlo.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>` held</source>
        <translation>` pulsada</translation>
    </message>
    <message>
        <source>The bare film</source>
        <translation>La radiografía desnuda</translation>
    </message>
    <message>
        <source>There is no project, so no case %1.</source>
        <translation>No hay ningún proyecto abierto, así que no hay caso %1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no case %1: the table has %n row(s).</source>
        <translation>
            <numerusform>No hay caso %1: la tabla tiene %n fila.</numerusform>
            <numerusform>No hay caso %1: la tabla tiene %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case %1: the worklist is shorter.</source>
        <translation>No hay caso %1: la lista de trabajo es más corta.</translation>
    </message>
    <message>
        <source>what this computer can do</source>
        <translation>lo que puede este equipo</translation>
    </message>
    <message>
        <source>the counts of the project</source>
        <translation>los recuentos del proyecto</translation>
    </message>
    <message>
        <source>the runs of the project</source>
        <translation>los entrenamientos del proyecto</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>la búsqueda</translation>
    </message>
    <message>
        <source>the film or the worklist</source>
        <translation>la radiografía o la lista de trabajo</translation>
    </message>
    <message>
        <source>the run’s curves</source>
        <translation>las curvas del entrenamiento</translation>
    </message>
    <message>
        <source>the run’s cases</source>
        <translation>los casos del entrenamiento</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar el entrenamiento</translation>
    </message>
    <message>
        <source>Run %1 finished</source>
        <translation>Entrenamiento %1 terminado</translation>
    </message>
    <message>
        <source>Its cases are in Audit.</source>
        <translation>Sus casos están en Auditoría.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Run %1 failed</source>
        <translation>Entrenamiento %1 fallido</translation>
    </message>
    <message>
        <source>Its folder has its last words.</source>
        <translation>Sus últimas palabras están en su carpeta.</translation>
    </message>
    <message>
        <source>Run %1 stopped</source>
        <translation>Entrenamiento %1 detenido</translation>
    </message>
    <message>
        <source>Its checkpoint is kept; it can be resumed.</source>
        <translation>Se conserva su punto de control; se puede reanudar.</translation>
    </message>
    <message>
        <source>“%1” is under way.</source>
        <translation>«%1» está en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n aviso nuevo</numerusform>
            <numerusform>%n avisos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Another reader’s name, Enter</source>
        <translation>Nombre de otro lector, Intro</translation>
    </message>
    <message>
        <source>Name of another reader</source>
        <translation>Nombre de otro lector</translation>
    </message>
    <message>
        <source>unary stage</source>
        <translation>etapa unaria</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>umbrales</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>pausando…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>pliegue %1 de %2</translation>
    </message>
    <message>
        <source>has said nothing for a minute</source>
        <translation>no dice nada desde hace un minuto</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún sin entrenamientos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Worklist, film and findings</source>
        <translation>Lista de trabajo, radiografía y hallazgos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Runs and their curves</source>
        <translation>Los entrenamientos y sus curvas</translation>
    </message>
    <message>
        <source>Where a model is right and wrong</source>
        <translation>Dónde acierta y dónde falla un modelo</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Show or hide the side panels</source>
        <translation>Mostrar u ocultar los paneles laterales</translation>
    </message>
    <message>
        <source>Hidden: the film has the whole window.</source>
        <translation>Ocultos: la radiografía ocupa toda la ventana.</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Mostrar los avisos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Files stay where they are. Importing twice changes nothing.</source>
        <translation>Los archivos se quedan donde están. Importar dos veces no cambia nada.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>Crear el proyecto de demostración</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program.</source>
        <translation>Radiografías inventadas con recuadros, dibujadas por un programa.</translation>
    </message>
    <message>
        <source>Export boxes and labels as NIH’s tables…</source>
        <translation>Exportar recuadros y valoraciones como tablas del NIH…</translation>
    </message>
    <message>
        <source>Export boxes as COCO…</source>
        <translation>Exportar los recuadros como COCO…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A training goes on without the window and is found again at the next start.</source>
        <translation>Un entrenamiento sigue sin la ventana y se reencuentra en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>shell::EmptyPage</name>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF; NIH’s and COCO’s labels and boxes are found by themselves.</source>
        <translation>DICOM, PNG, JPEG, TIFF; las etiquetas y recuadros del NIH y de COCO se encuentran solos.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>Crear el proyecto de demostración</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program: look around and train in minutes.</source>
        <translation>Radiografías inventadas con recuadros, dibujadas por un programa: para explorar y entrenar en minutos.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>A folder with a project.fewbox in it, from here or from a colleague.</source>
        <translation>Una carpeta con un project.fewbox dentro, de aquí o de un colega.</translation>
    </message>
    <message>
        <source>Files stay where they are. Nothing leaves this computer.</source>
        <translation>Los archivos se quedan donde están. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Bring in radiographs</source>
        <translation>Traer radiografías</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere in this window, or choose</source>
        <translation>Suelte carpetas o archivos en cualquier parte de esta ventana, o elija</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>Las radiografías aparecen aquí solas en cuanto llegan las primeras.</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n processor core(s), no GPU that can be used</source>
        <translation>
            <numerusform>%n núcleo de procesador, ninguna GPU utilizable</numerusform>
            <numerusform>%n núcleos de procesador, ninguna GPU utilizable</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ready to train</source>
        <translation>%1: listo para entrenar</translation>
    </message>
</context>
<context>
    <name>shell::Errand</name>
    <message>
        <source>The program fewboxctl ended before its time. What it had stored stays: try again.</source>
        <translation>El programa fewboxctl acabó antes de tiempo. Lo que había guardado permanece: vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>shell::Grab</name>
    <message>
        <source>The window was still waiting after %1 s: %2.</source>
        <translation>La ventana seguía esperando después de %1 s: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that is there and that you may write to.</source>
        <translation>No se puede escribir %1. Elija una carpeta que exista y en la que pueda escribir.</translation>
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
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>Elija una carpeta para el proyecto nuevo</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Elija una carpeta para la exportación</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>An import is under way. Drop these again when it has ended, or stop it first.</source>
        <translation>Hay una importación en curso. Suelte estos de nuevo cuando acabe, o deténgala antes.</translation>
    </message>
    <message>
        <source>The project is kept in %1.</source>
        <translation>El proyecto está en %1.</translation>
    </message>
    <message>
        <source>Single files were dropped: the whole folder that they are in is imported.</source>
        <translation>Se soltaron archivos sueltos: se importa toda la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Draw %1 made-up films in a project of their own, and open it when they are ready? This project stays as it is.</source>
        <translation>¿Dibujar %1 radiografías inventadas en un proyecto propio y abrirlo cuando estén listas? Este proyecto queda como está.</translation>
    </message>
    <message>
        <source>Draw the demo</source>
        <translation>Dibujar la demostración</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Drawing the demo’s films</source>
        <translation>Dibujo de las radiografías de demostración</translation>
    </message>
    <message>
        <source>Importing the demo’s films</source>
        <translation>Importación de las radiografías de demostración</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportación a %1</translation>
    </message>
    <message>
        <source>fewboxctl, which imports and exports, was not found</source>
        <translation>No se encontró fewboxctl, que importa y exporta</translation>
    </message>
    <message>
        <source>It belongs beside the program fewbox. Install Fewbox again, or set FEWBOX_CTL to its path.</source>
        <translation>Debe estar junto al programa fewbox. Instale Fewbox de nuevo, o indique su ruta en FEWBOX_CTL.</translation>
    </message>
    <message>
        <source>%1: it did not come about</source>
        <translation>%1: no se logró</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: detenido</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: listo</translation>
    </message>
    <message>
        <source>Import stopped: %1 images are in</source>
        <translation>Importación detenida: %1 imágenes están dentro</translation>
    </message>
    <message>
        <source>%1 images and %2 boxes imported</source>
        <translation>%1 imágenes y %2 recuadros importados</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 ya estaban.</translation>
    </message>
    <message>
        <source>%1 have no file here: they are marked “file missing”, and a later import can find them.</source>
        <translation>%1 no tienen archivo aquí: están marcadas como «falta el archivo», y una importación posterior puede encontrarlas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation>
            <numerusform>%n fila o archivo quedó fuera; lo demás está guardado.</numerusform>
            <numerusform>%n filas o archivos quedaron fuera; lo demás está guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>Importe de nuevo para continuar: lo que ya está no se toma dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) could not be saved yet. The window stays open so that they are not lost.</source>
        <translation>
            <numerusform>%n acción aún no se pudo guardar. La ventana permanece abierta para que no se pierda.</numerusform>
            <numerusform>%n acciones aún no se pudieron guardar. La ventana permanece abierta para que no se pierdan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
    <message>
        <source>“%1” is under way. What it has stored stays; the same again later goes on from there.</source>
        <translation>«%1» está en curso. Lo guardado permanece; hacer lo mismo más tarde continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>Conservar la ventana</translation>
    </message>
</context>
<context>
    <name>shell::NoticesPanel</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>Cerrar los avisos</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the window opened.</source>
        <translation>Nada ha fallado desde que se abrió la ventana.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>on now</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>under 1 min left</source>
        <translation>queda menos de 1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
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
        <translation>Detener; lo guardado permanece</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>%n sin guardar</numerusform>
            <numerusform>%n sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>de %1 leídas</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún sin imágenes</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Mostrar los avisos</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Dark, light or high contrast</source>
        <translation>Oscuro, claro o alto contraste</translation>
    </message>
    <message>
        <source>Who reads: signs every box and label</source>
        <translation>Quién lee: firma cada recuadro y cada valoración</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>training::CurvesPage</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Speed, images/s</source>
        <translation>Velocidad, imágenes/s</translation>
    </message>
    <message>
        <source>Finding whose thresholds are shown</source>
        <translation>Hallazgo cuyos umbrales se muestran</translation>
    </message>
    <message>
        <source>Training films</source>
        <translation>Radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>IoU at the cut-off; box solid, blob filled</source>
        <translation>IoU con el corte; recuadro en línea continua, zona rellena</translation>
    </message>
    <message>
        <source>training floor %1</source>
        <translation>suelo del entrenamiento %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>All findings&apos; boxes together, as they are seen in training; the test parts are scored once, at the end.</source>
        <translation>Los recuadros de todos los hallazgos juntos, como los ve el entrenamiento; las partes de prueba se evalúan una vez, al final.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>training::FactsPanel</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Waits after the current step; the memory stays taken</source>
        <translation>Espera tras el paso en curso; la memoria sigue ocupada</translation>
    </message>
    <message>
        <source>Ends after the current step and keeps a checkpoint to go on from</source>
        <translation>Acaba tras el paso en curso y conserva un punto de control para continuar</translation>
    </message>
    <message>
        <source>Stop, keep</source>
        <translation>Detener, conservar</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint</source>
        <translation>Continúa desde el último punto de control</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Every case of this run beside its film</source>
        <translation>Cada caso de este entrenamiento junto a su radiografía</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Todo el entrenamiento</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>De qué aprende</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed.</source>
        <translation>El entrenamiento sigue al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Ningún entrenamiento elegido</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>%1 [%2, %3], n %4</source>
        <translation>%1 [%2, %3], n %4</translation>
    </message>
    <message>
        <source>estimating…</source>
        <comment>the time left</comment>
        <translation>estimando…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>%1, fold %2</source>
        <translation>%1, pliegue %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>At T 0.1, validation</source>
        <translation>Con T 0,1, validación</translation>
    </message>
    <message>
        <source>At T 0.1, training</source>
        <translation>Con T 0,1, entrenamiento</translation>
    </message>
    <message>
        <source>Trains on</source>
        <translation>Entrena en</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 en %n imagen</numerusform>
            <numerusform>%1 en %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation>Solo etiquetas</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imágenes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>%1, none in two folds</source>
        <translation>%1, ninguno en dos pliegues</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>fixed, τ %1 and ρ %2</source>
        <translation>fijos, τ %1 y ρ %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>training::FailurePanel</name>
    <message>
        <source>Run %1 stopped: %2</source>
        <translation>El entrenamiento %1 se detuvo: %2</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, at step %2.</source>
        <translation>El entrenamiento %1 se cerró desde fuera, o se cayó, en el paso %2.</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, before its first step.</source>
        <translation>El entrenamiento %1 se cerró desde fuera, o se cayó, antes de su primer paso.</translation>
    </message>
    <message>
        <source>Everything up to step %1 is kept.</source>
        <translation>Se conserva todo hasta el paso %1.</translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation>Se conserva lo aprendido hasta su último punto de control.</translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation>No había llegado a su primer punto de control.</translation>
    </message>
    <message>
        <source>It left no line behind.</source>
        <translation>No dejó ni una línea.</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>Reanudar desde el último punto de control</translation>
    </message>
    <message>
        <source>Close other programs first: the same settings ask for the same memory.</source>
        <translation>Cierre antes otros programas: los mismos ajustes piden la misma memoria.</translation>
    </message>
    <message>
        <source>Steps since then are done again; the result is the same as without the stop.</source>
        <translation>Los pasos posteriores se repiten; el resultado es el mismo que sin la parada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start again, %1 images at once instead of %2</source>
        <translation>Empezar de nuevo, %1 imágenes a la vez en lugar de %2</translation>
    </message>
    <message>
        <source>The batch stays %1; it takes about half the memory and somewhat longer.</source>
        <translation>El lote sigue siendo %1; necesita cerca de la mitad de memoria y algo más de tiempo.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Entrenamiento nuevo</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>Empezar de nuevo desde el principio</translation>
    </message>
    <message>
        <source>With these settings in the form, to be changed as needed.</source>
        <translation>Con estos ajustes en el formulario, para cambiarlos si hace falta.</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Mostrar todo el registro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no log file.</source>
        <translation>No hay archivo de registro.</translation>
    </message>
</context>
<context>
    <name>training::FilmStrip</name>
    <message>
        <source>Films of this run with their blobs</source>
        <translation>Radiografías de este entrenamiento con sus zonas</translation>
    </message>
    <message>
        <source>Films appear here at each checkpoint.</source>
        <translation>Las radiografías aparecen aquí en cada punto de control.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>%1, %2: IoU %3 after %4 steps</source>
        <translation>%1, %2: IoU %3 tras %4 pasos</translation>
    </message>
</context>
<context>
    <name>training::FitPanel</name>
    <message>
        <source>An estimate from the settings and this computer’s measured speed, right within a factor of two while nothing else computes. After its first steps the run says its own.</source>
        <translation>Una estimación a partir de los ajustes y la velocidad medida de este equipo, correcta dentro de un factor dos mientras no calcule nada más. Tras sus primeros pasos, el entrenamiento da la suya.</translation>
    </message>
    <message>
        <source>Needs about %1 GB on the GPU</source>
        <translation>Necesita unos %1 GB en la GPU</translation>
    </message>
    <message>
        <source>Needs about %1 GB</source>
        <translation>Necesita unos %1 GB</translation>
    </message>
    <message>
        <source>It fits: about %1 of %2 GB free</source>
        <translation>Cabe: unos %1 de %2 GB libres</translation>
    </message>
    <message>
        <source>Too much: about %1, %2 GB free</source>
        <translation>Demasiado: unos %1, %2 GB libres</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>If nothing else computes on this machine. A run replaces it by its own figure once it has trained for a while.</source>
        <translation>Si no calcula nada más en esta máquina. Un entrenamiento lo sustituye por su propia cifra al cabo de un rato.</translation>
    </message>
    <message>
        <source>program and weights %1, images %2, activations %3</source>
        <translation>programa y pesos %1, imágenes %2, activaciones %3</translation>
    </message>
    <message>
        <source>A smaller micro_batch or fewer parallel_folds need less.</source>
        <translation>Un micro_batch menor o menos parallel_folds necesitan menos.</translation>
    </message>
</context>
<context>
    <name>training::FoldChips</name>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Click a fold to see its curves</source>
        <translation>Haga clic en un pliegue para ver sus curvas</translation>
    </message>
</context>
<context>
    <name>training::FoldProgress</name>
    <message>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>Pliegue %1 de %2</translation>
    </message>
    <message>
        <source>PAC-CRF %1 × %1</source>
        <translation>PAC-CRF %1 × %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1: all regions empty in fold %2.</source>
        <translation>%1: todas las regiones vacías en el pliegue %2.</translation>
    </message>
    <message>
        <source>More boxes of it help.</source>
        <translation>Ayudaría tener más recuadros.</translation>
    </message>
</context>
<context>
    <name>training::LaunchModel</name>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Minutes on any computer: a small network at 192 px, trained from scratch.</source>
        <translation>Minutos en cualquier equipo: una red pequeña a 192 px, entrenada desde cero.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>The small network, twice as long: the best that a computer without a GPU does.</source>
        <translation>La red pequeña, el doble de tiempo: lo mejor que hace un equipo sin GPU.</translation>
    </message>
    <message>
        <source>Paper 0 %</source>
        <translation>Artículo 0 %</translation>
    </message>
    <message>
        <source>The paper&apos;s network at full size, trained on boxed images alone.</source>
        <translation>La red del artículo a tamaño completo, entrenada solo con imágenes con recuadro.</translation>
    </message>
    <message>
        <source>Paper 20 %</source>
        <translation>Artículo 20 %</translation>
    </message>
    <message>
        <source>The paper&apos;s network, with a fifth of the images that have labels but no boxes.</source>
        <translation>La red del artículo, con una quinta parte de las imágenes que tienen etiquetas pero no recuadros.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The base model that the paper compares with (Li 2018): no anti-aliasing, no CRF.</source>
        <translation>El modelo base con el que compara el artículo (Li 2018): sin antialiasing, sin CRF.</translation>
    </message>
</context>
<context>
    <name>training::LaunchPanel</name>
    <message>
        <source>New run</source>
        <translation>Entrenamiento nuevo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinido</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Share of the images with labels but no boxes that train beside the boxed ones.</source>
        <translation>Parte de las imágenes con etiquetas pero sin recuadros que entrenan junto a las que los tienen.</translation>
    </message>
    <message>
        <source>Unannotated</source>
        <translation>Sin recuadro</translation>
    </message>
    <message>
        <source>split by patient</source>
        <translation>repartidos por paciente</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>The same seed gives the same folds, batches and initial weights.</source>
        <translation>La misma semilla da los mismos pliegues, lotes y pesos iniciales.</translation>
    </message>
    <message>
        <source>repeats a run</source>
        <translation>repite un entrenamiento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>Todos los ajustes del método</translation>
    </message>
    <message>
        <source>The command line that does the same</source>
        <translation>La línea de comandos que hace lo mismo</translation>
    </message>
    <message>
        <source>Copy the command line that starts the same run</source>
        <translation>Copiar la línea de comandos que inicia el mismo entrenamiento</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copiar la línea de comandos</translation>
    </message>
    <message>
        <source>Automatic: the processor</source>
        <translation>Automático: el procesador</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 en %n imagen</numerusform>
            <numerusform>%1 en %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, few</source>
        <translation>%1, pocos</translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation>%1, suficientes</translation>
    </message>
    <message>
        <source>With fewer than %1 boxed images a run may not beat the best fixed region.</source>
        <translation>Con menos de %1 imágenes con recuadro, un entrenamiento puede no superar la mejor región fija.</translation>
    </message>
    <message>
        <source>Queue this run</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Start this run</source>
        <translation>Iniciar este entrenamiento</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stage whose figures are shown</source>
        <translation>Etapa cuyas cifras se muestran</translation>
    </message>
    <message>
        <source>The run’s own answer, or either stage’s figures</source>
        <translation>La respuesta del propio entrenamiento, o las cifras de una de las etapas</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>respuesta: %1</translation>
    </message>
    <message>
        <source>answer: by fold</source>
        <translation>respuesta: según el pliegue</translation>
    </message>
    <message>
        <source>%1, test floor %2</source>
        <translation>%1, suelo de la prueba %2</translation>
    </message>
    <message>
        <source>Correct at T %1</source>
        <translation>Correcto con T %1</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU medio</translation>
    </message>
    <message>
        <source>Empty regions</source>
        <translation>Regiones vacías</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 de %n hallazgo</numerusform>
            <numerusform>%1 de %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Test parts, boxes as trained; means over findings.</source>
        <translation>Partes de prueba, recuadros de entonces; medias sobre los hallazgos.</translation>
    </message>
    <message>
        <source>Better than the best fixed region at T 0.1, with an interval above zero.</source>
        <translation>Mejor que la mejor región fija con T 0,1, con un intervalo por encima de cero.</translation>
    </message>
    <message>
        <source>Not shown to be better than the best fixed region at T 0.1: the interval of the difference holds zero.</source>
        <translation>No se ha demostrado mejor que la mejor región fija con T 0,1: el intervalo de la diferencia contiene el cero.</translation>
    </message>
</context>
<context>
    <name>training::RunCurvesModel</name>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>weak +</source>
        <translation>débil +</translation>
    </message>
    <message>
        <source>weak −</source>
        <translation>débil −</translation>
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
        <translation>Correcto, parte de validación</translation>
    </message>
    <message>
        <source>Correct, training boxes</source>
        <translation>Correcto, recuadros de entrenamiento</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>imágenes/s</translation>
    </message>
    <message>
        <source>thr.</source>
        <comment>short: thresholds</comment>
        <translation>umbr.</translation>
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
        <translation>Entrenamiento %1</translation>
    </message>
</context>
<context>
    <name>training::RunLauncher</name>
    <message>
        <source>The boxes are still being counted.</source>
        <translation>Aún se están contando los recuadros.</translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>Aún no hay recuadros. Trace algunos en Lectura, o importe una lista de recuadros.</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on.</source>
        <translation>Buscando entrenamientos que sigan en marcha.</translation>
    </message>
    <message>
        <source>A run is just being prepared.</source>
        <translation>Se está preparando un entrenamiento.</translation>
    </message>
    <message>
        <source>Run %1 trains and run %2 waits already. Wait for one of them, or stop it.</source>
        <translation>El entrenamiento %1 está en marcha y el %2 ya espera. Espere a uno de ellos, o deténgalo.</translation>
    </message>
    <message>
        <source>Freezing the boxes of this project…</source>
        <translation>Fijando los recuadros de este proyecto…</translation>
    </message>
    <message>
        <source>Scoring run %1…</source>
        <translation>Evaluando el entrenamiento %1…</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on…</source>
        <translation>Buscando entrenamientos que sigan en marcha…</translation>
    </message>
    <message>
        <source>Its results are just being taken in.</source>
        <translation>Se están incorporando sus resultados.</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>Este entrenamiento está en marcha.</translation>
    </message>
    <message>
        <source>Run %1 trains now. Wait for it, or stop it first.</source>
        <translation>El entrenamiento %1 está en marcha. Espere a que acabe, o deténgalo antes.</translation>
    </message>
</context>
<context>
    <name>training::RunListModel</name>
    <message>
        <source>silent for more than a minute</source>
        <translation>en silencio desde hace más de un minuto</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>%1 · estimating…</source>
        <translation>%1 · estimando…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · quedan %2</translation>
    </message>
    <message>
        <source>after run %1</source>
        <translation>tras el entrenamiento %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1 at T 0.1</source>
        <translation>%1 con T 0,1</translation>
    </message>
    <message>
        <source>finished, not scored yet</source>
        <translation>terminado, aún sin evaluar</translation>
    </message>
    <message>
        <source>Run %1, %2, %3</source>
        <translation>Entrenamiento %1, %2, %3</translation>
    </message>
    <message>
        <source>unary</source>
        <translation>unaria</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>umbrales</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciando…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>pausando…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
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
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>The settings are in the form at the left: look at them, then start the run.</source>
        <translation>Los ajustes están en el formulario de la izquierda: mírelos e inicie el entrenamiento.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún sin entrenamientos</translation>
    </message>
    <message>
        <source>Draw boxes in Read</source>
        <translation>Trazar recuadros en Lectura</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavizado de las curvas</translation>
    </message>
    <message>
        <source>log</source>
        <comment>short: logarithmic</comment>
        <translation>log</translation>
    </message>
    <message>
        <source>Losses on a logarithmic axis</source>
        <translation>Pérdidas en un eje logarítmico</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Start the run in the form</source>
        <translation>Iniciar el entrenamiento del formulario</translation>
    </message>
    <message>
        <source>Freezes the boxes as they are now and trains beside your work.</source>
        <translation>Fija los recuadros como están ahora y entrena mientras usted trabaja.</translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation>Pausar o continuar el entrenamiento</translation>
    </message>
    <message>
        <source>Stop the training, keep a checkpoint</source>
        <translation>Detener el entrenamiento, conservar un punto de control</translation>
    </message>
    <message>
        <source>Export the curves of this run</source>
        <translation>Exportar las curvas de este entrenamiento</translation>
    </message>
    <message>
        <source>As figures (CSV) or as a picture of the plots (PDF, PNG).</source>
        <translation>Como cifras (CSV) o como imagen de los gráficos (PDF, PNG).</translation>
    </message>
    <message>
        <source>Export the curves of run %1</source>
        <translation>Exportar las curvas del entrenamiento %1</translation>
    </message>
    <message>
        <source>Figures (*.csv);;Page (*.pdf);;Picture (*.png)</source>
        <translation>Cifras (*.csv);;Página (*.pdf);;Imagen (*.png)</translation>
    </message>
    <message>
        <source>The curves are in %1.</source>
        <translation>Las curvas están en %1.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>%1 · fold %2 of %3</source>
        <translation>%1 · pliegue %2 de %3</translation>
    </message>
    <message>
        <source>In the %1 phase of fold %2, at %3.</source>
        <translation>En la fase %1 del pliegue %2, a %3.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Aún no hay entrenamientos.</translation>
    </message>
    <message>
        <source>This computer has no training program</source>
        <translation>Este equipo no tiene programa de entrenamiento</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>Aún no hay recuadros</translation>
    </message>
    <message>
        <source>A run learns from boxes. Draw some in Read, or import a list of boxes with a folder of images.</source>
        <translation>Un entrenamiento aprende de recuadros. Trace algunos en Lectura, o importe una lista de recuadros con una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>Choose a preset at the left and start the run. You can go on reading while it trains.</source>
        <translation>Elija un ajuste predefinido a la izquierda e inicie el entrenamiento. Puede seguir leyendo mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing trains now.</source>
        <translation>Ahora no se entrena nada.</translation>
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
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajustada</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>x %1  y %2 mm</source>
        <translation>x %1  y %2 mm</translation>
    </message>
    <message>
        <source>%1, %2 px  value %3</source>
        <translation>%1, %2 px  valor %3</translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <comment>window width and level</comment>
        <translation>W %1  L %2</translation>
    </message>
    <message>
        <source>table of the file</source>
        <translation>tabla del archivo</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>tabla «%1»</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>rango completo</translation>
    </message>
</context>
<context>
    <name>viewer::ViewActions</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Window and level by dragging</source>
        <translation>Ventana y nivel arrastrando</translation>
    </message>
    <message>
        <source>Left drag: across for contrast, up and down for brightness. A right drag does it in every mode.</source>
        <translation>Arrastrar con el izquierdo: en horizontal el contraste, en vertical el brillo. Con el derecho funciona en todos los modos.</translation>
    </message>
    <message>
        <source>Move the film by dragging</source>
        <translation>Mover la radiografía arrastrando</translation>
    </message>
    <message>
        <source>The middle button, or Space and the left one, do it in every mode.</source>
        <translation>El botón central, o Espacio y el izquierdo, lo hacen en todos los modos.</translation>
    </message>
    <message>
        <source>Fit the film into the window</source>
        <translation>Ajustar la radiografía a la ventana</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>Mostrar un píxel como un píxel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Reset zoom, window and inversion</source>
        <translation>Restablecer zoom, ventana e inversión</translation>
    </message>
    <message>
        <source>Invert black and white</source>
        <translation>Invertir blanco y negro</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Mostrar los recuadros</translation>
    </message>
    <message>
        <source>Show the model’s blobs</source>
        <translation>Mostrar las zonas del modelo</translation>
    </message>
    <message>
        <source>Show names on boxes</source>
        <translation>Mostrar los nombres en los recuadros</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>Ventana del archivo</translation>
    </message>
    <message>
        <source>The first picture, as the file asks for it.</source>
        <translation>La primera imagen, como la pide el archivo.</translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation>Ventana predefinida %1</translation>
    </message>
    <message>
        <source>Window preset</source>
        <translation>Ventana predefinida</translation>
    </message>
    <message>
        <source>Hand on the film</source>
        <translation>La mano sobre la radiografía</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastrar con el derecho</translation>
    </message>
    <message>
        <source>Window and level, in every mode</source>
        <translation>Ventana y nivel, en todos los modos</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>Rueda, Ctrl+rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Middle drag, Space+drag</source>
        <translation>Arrastrar con el central, Espacio+arrastrar</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Mover la radiografía</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Mayús+rueda</translation>
    </message>
    <message>
        <source>Cut-off of the blobs, in Audit</source>
        <translation>Corte de las zonas, en Auditoría</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+rueda</translation>
    </message>
    <message>
        <source>Opacity of the blobs, in Audit</source>
        <translation>Opacidad de las zonas, en Auditoría</translation>
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
        <translation>Ventanas predefinidas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Ventana propia</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>Tabla del archivo</translation>
    </message>
</context>
<context>
    <name>worklist::WorklistModel</name>
    <message>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>report: %1</source>
        <translation>informe: %1</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>sin hallazgos</translation>
    </message>
    <message>
        <source>report: no finding</source>
        <translation>informe: sin hallazgos</translation>
    </message>
    <message>
        <source>report: nothing certain</source>
        <translation>informe: nada seguro</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>aún sin valorar</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <translation>%1: falta el archivo</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n box(es), %3</source>
        <translation>
            <numerusform>%1, %2, %n recuadro, %3</numerusform>
            <numerusform>%1, %2, %n recuadros, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>worklist::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>The film on screen is not in this list.</source>
        <translation>La radiografía en pantalla no está en esta lista.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Patient, finding, name</source>
        <translation>Paciente, hallazgo, nombre</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Only one finding</source>
        <translation>Un solo hallazgo</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Por paciente</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Por nombre de archivo</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>Sin leer primero</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>Por número de recuadros</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Cualquier hallazgo</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Sin leer %1</translation>
    </message>
    <message>
        <source>Boxed %1</source>
        <translation>Con recuadro %1</translation>
    </message>
    <message>
        <source>Images that want a second look</source>
        <translation>Imágenes para revisar</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <translation>Para revisar, %1</translation>
    </message>
    <message>
        <source>No image fits this search</source>
        <translation>Ninguna imagen coincide con esta búsqueda</translation>
    </message>
    <message>
        <source>Take a word out, or another chip.</source>
        <translation>Quite una palabra, o elija otro filtro.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún sin imágenes</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>Importe una carpeta, o suelte una sobre la ventana.</translation>
    </message>
</context>
</TS>
