<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Assist</name>
    <message>
        <source>Drawn by chance among films labelled {finding}, to measure what the model&apos;s choice gains.</source>
        <translation>Extraída al azar entre las radiografías etiquetadas {finding}, para medir lo que gana la elección del modelo.</translation>
    </message>
    <message>
        <source>The model is in two minds whether {finding} is here ({share}).</source>
        <translation>El modelo duda de la presencia: {finding} ({share}).</translation>
    </message>
    <message>
        <source>Labelled {finding}, but the model hardly sees it ({share}).</source>
        <translation>Etiquetada {finding}, pero el modelo apenas lo ve ({share}).</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: it marks {count} places.</source>
        <translation>{finding}: el modelo no sabe decidir dónde, marca {count} lugares.</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: its map spreads over {factor} times a usual box.</source>
        <translation>{finding}: el modelo no sabe decidir dónde, su mapa se extiende {factor} veces un recuadro habitual.</translation>
    </message>
    <message>
        <source>{finding} has few boxes to learn from: {count} so far.</source>
        <translation>{finding}: pocos recuadros de los que aprender, {count} hasta ahora.</translation>
    </message>
    <message>
        <source>Nobody has been asked about {finding}, and the model may see it ({share}).</source>
        <translation>{finding}: a nadie se le ha preguntado, y quizá el modelo lo vea ({share}).</translation>
    </message>
    <message>
        <source>{finding} is labelled present; a run that never saw this patient is sure that it is absent ({share}).</source>
        <translation>{finding}: valorado presente; un entrenamiento que nunca vio a este paciente está seguro de que falta ({share}).</translation>
    </message>
    <message>
        <source>{finding} is labelled absent; a run that never saw this patient is sure that it is present ({share}).</source>
        <translation>{finding}: valorado ausente; un entrenamiento que nunca vio a este paciente está seguro de que está ({share}).</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far left in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro está inusualmente a la izquierda de la radiografía, al {share} de su anchura; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far right in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro está inusualmente a la derecha de la radiografía, al {share} de su anchura; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far from the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro está inusualmente lejos de la línea media, {share} de la anchura de la radiografía; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually near the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro está inusualmente cerca de la línea media, {share} de la anchura de la radiografía; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually high: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro está inusualmente arriba, al {share} de la altura de la radiografía; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually low: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro está inusualmente abajo, al {share} de la altura de la radiografía; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually wide: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro es inusualmente ancho, {share} de la anchura de la radiografía; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually narrow: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro es inusualmente estrecho, {share} de la anchura de la radiografía; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually tall: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro es inusualmente alto, {share} de la altura de la radiografía; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually short: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: el recuadro es inusualmente bajo de altura, {share} de la altura de la radiografía; nueve de cada diez están entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{finding} is labelled present here and absent in {other}, of the same patient and day.</source>
        <translation>{finding}: valorado presente aquí y ausente en {other}, del mismo paciente y día.</translation>
    </message>
    <message>
        <source>{finding} is labelled absent here and present in {other}, of the same patient and day.</source>
        <translation>{finding}: valorado ausente aquí y presente en {other}, del mismo paciente y día.</translation>
    </message>
    <message>
        <source>The same picture as {other}, of the same patient.</source>
        <translation>La misma imagen que {other}, del mismo paciente.</translation>
    </message>
    <message>
        <source>The same picture as {other}, which belongs to another patient.</source>
        <translation>La misma imagen que {other}, que es de otro paciente.</translation>
    </message>
    <message>
        <source>Name, sex and year of birth are those of patient {other}: one patient under two ids?</source>
        <translation>Nombre, sexo y año de nacimiento son los del paciente {other}: ¿un paciente con dos números?</translation>
    </message>
    <message>
        <source>Has a picture in common with patient {other}: one patient under two ids?</source>
        <translation>Tiene una imagen en común con el paciente {other}: ¿un paciente con dos números?</translation>
    </message>
    <message>
        <source>The model has not looked at this film yet: drawn by chance among films labelled {finding}.</source>
        <translation>El modelo aún no ha mirado esta radiografía: extraída al azar entre las radiografías etiquetadas {finding}.</translation>
    </message>
    <message>
        <source>Labelled {finding}, which the model has not learned yet.</source>
        <translation>Etiquetada {finding}, que el modelo aún no ha aprendido.</translation>
    </message>
    <message>
        <source>Drawn by chance among films labelled {finding} ({count} boxed so far).</source>
        <translation>Extraída al azar entre las radiografías etiquetadas {finding} ({count} con recuadro hasta ahora).</translation>
    </message>
</context>
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
        <translation>No se puede leer {subject}.[ El sistema dice: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>Compruebe que puede leer el archivo y que ningún otro programa lo retiene.</translation>
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
        <translation>No se puede listar la carpeta {subject}.[ El sistema dice: {found}.]</translation>
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
        <translation>{subject} no es un archivo[, sino {found}].[ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es un archivo DICOM.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>Déjelo fuera, o dele la extensión que corresponde a su contenido.</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} termina demasiado pronto.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>Copie o envíe el archivo de nuevo; probablemente se cortó la transferencia.</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} anida sus secuencias más hondo que cualquier radiografía.[ Encontrado: {found}.][ Como máximo: {expected}.]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>El archivo está dañado o hecho para dañar; pida otra copia a quien lo envió.</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} pide más memoria de la que Fewbox reserva.[ Encontrado: {found}.][ Como máximo: {expected}.]</translation>
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
        <translation>A {subject} le falta un atributo que una imagen necesita.[ Falta: {expected}.][ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>Exporte de nuevo la imagen desde el sistema que la produjo.</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un atributo de {subject} tiene un valor imposible.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Los píxeles de {subject} no llenan el tamaño que anuncia su cabecera.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>Copie o envíe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} es un objeto DICOM sin píxeles.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>Déjelo fuera: los informes, estados de presentación y directorios no son radiografías.</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} guarda sus niveles de gris como ninguna radiografía lo hace.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>Déjelo fuera, o exporte la radiografía como MONOCHROME1 o MONOCHROME2.</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>No se pudieron decodificar los píxeles de {subject}.[ El decodificador dice: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>Copie el archivo de nuevo; si sigue igual, conviértalo a una sintaxis de transferencia sin compresión.</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es una imagen que Fewbox sepa leer.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>Entréguela como DICOM, PNG, JPEG o TIFF.</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>No se pudo decodificar la imagen {subject}.[ El decodificador dice: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>Copie el archivo de nuevo; probablemente está cortado o dañado.</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>La imagen {subject} es mayor de lo que Fewbox mantiene en memoria.[ Encontrado: {found}.][ Como máximo: {expected}.]</translation>
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
        <translation>{subject} no tiene la columna «{expected}».[ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>Elija el archivo original del NIH, o ponga esa cabecera a la tabla.</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se entiende {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>Corrija esa fila de la tabla e importe de nuevo; las demás filas están dentro.</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no tiene filas.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>Compruebe que la tabla se guardó entera y que es la que quería.</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} nombra un hallazgo que el esquema no tiene[: {found}].[ Conocidos: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source, or add the finding to the project with fewboxctl finding add NAME, and import again; the rest is in.</source>
        <translation>Corrija la ortografía en el origen, o añada el hallazgo al proyecto con fewboxctl finding add NAME, e importe de nuevo; lo demás está dentro.</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un recuadro queda fuera de su imagen: {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>Quizá sus números están en otro sistema de referencia: importe de nuevo con --box-frame image o --box-frame 1024, el que no se haya usado.</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Un recuadro es demasiado pequeño para significar algo: {subject}.[ Encontrado: {found}.][ Como mínimo: {expected}.]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>Trácelo alrededor de todo el hallazgo.</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Un recuadro tiene lados imposibles: {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>Dé x, y, anchura y altura como números, ambos lados mayores que 0.</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Aquí no hay ninguna imagen {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>Importe primero la imagen, o compruebe su nombre; los nombres se comparan sin carpeta ni extensión.</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es el JSON que debería ser.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>Corrija el archivo en ese punto, o tome una copia nueva.</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se encontró nada que importar en {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>Elija la carpeta que contiene las imágenes o las tablas; también se buscan sus subcarpetas.</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>No hay ningún proyecto en {subject}.[ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>Compruebe la ruta, o cree un proyecto importando en ella.</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es un proyecto de Fewbox.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
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
        <translation>Otro programa está escribiendo en {subject}.[ Encontrado: {found}.]</translation>
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
        <translation>La base de datos de {subject} está dañada.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>Guarde una copia de la carpeta tal como está y restaure después el proyecto desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>Ya hay un proyecto en {subject}.[ Encontrado: {found}.]</translation>
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
        <translation>El proyecto no tiene el lector {subject}.[ Conocidos: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>Elija un lector de la lista o añada uno.</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>El recuadro {subject} ya no existe.[ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>Se eliminó mientras tanto; deshacer lo recupera.</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es un entrenamiento.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>Liste los entrenamientos con fewboxctl runs, o inicie uno.</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se entiende un archivo del entrenamiento: {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>Tome de nuevo la carpeta del entrenamiento desde su origen, o entrene otra vez.</translation>
    </message>
    <message>
        <source>A worker is busy with {subject} already[: {found}].</source>
        <translation>Un worker ya está ocupado con {subject}[: {found}].</translation>
    </message>
    <message>
        <source>The worker cannot be started, so nothing can be trained or predicted here.[ Program: {subject}.][ Found: {found}.]</source>
        <translation>No se puede iniciar el worker, así que aquí no se puede entrenar ni predecir nada.[ Programa: {subject}.][ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Install fewbox-worker again together with its LibTorch, or name another in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>Vuelva a instalar fewbox-worker con su LibTorch, o indique otro en FEWBOX_WORKER. Leer y dibujar siguen sin él.</translation>
    </message>
    <message>
        <source>None of the images that have boxes has its file[ in {subject}].[ Found: {found}.]</source>
        <translation>Ninguna de las imágenes con recuadro tiene su archivo[ en {subject}].[ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Import the folder that holds the files: they are found by their names, and the boxes stay as they are.</source>
        <translation>Importe la carpeta que contiene los archivos: se reconocen por su nombre, y los recuadros quedan como están.</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>Espere a que acabe o deténgalo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} aún no ha terminado.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>Espere, o continúelo: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject}: este entrenamiento no se puede continuar.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>Inicie un entrenamiento nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>No se encontró ningún worker, así que aquí no se puede entrenar ni predecir nada.[ Se buscó: {subject}.][ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>Instale el paquete fewbox-worker, o indique el programa en FEWBOX_WORKER. La lectura y el trazado siguen sin él.</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>El worker acabó antes que su trabajo.[ Entrenamiento: {subject}.][ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>Un entrenamiento tiene un log.txt en su carpeta; continúa desde su último punto de control: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>El worker habla otro idioma que este programa.[ Entrenamiento: {subject}.][ Encontrado: {found}.][ Esperado: {expected}.]</translation>
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
        <translation>El entrenamiento se detuvo como se pidió, con un punto de control.[ Entrenamiento: {subject}.][ Hecho: {found}.]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>Para continuar: fewboxctl train --resume.</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>El entrenamiento falló.[ Dónde: {subject}.][ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>Vea log.txt en la carpeta del entrenamiento; una tasa de aprendizaje menor ayuda cuando los números no son finitos.</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No hay ningún recuadro del que aprender[ en {subject}].[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>Trace algunos recuadros o importe la lista de recuadros del NIH; con menos de unos cientos de imágenes con recuadro, una red rara vez supera el suelo.</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>Hay muy pocos pacientes con recuadros para tantos pliegues[: {subject}].[ Encontrado: {found}.][ Como mínimo: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>Elija menos pliegues, o trace recuadros para más pacientes.</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>No existe esa opción para {subject}[: {found}].[ Conocidos: {expected}.]</translation>
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
        <translation>El dispositivo {subject} no se puede usar aquí.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>Elija el dispositivo auto o cpu, o instale un LibTorch con CUDA; fewboxctl doctor dice lo que hay.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Los pesos no encajan en la red: {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>Elija la red base para la que se hicieron los pesos; los nombres son los de timm.</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es un archivo safetensors correcto.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
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
        <translation>La partición {subject} no se puede usar.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>Una partición es un archivo CSV con las columnas image y part (train, validation o test), o el train_val_list.txt del NIH con test_list.txt al lado.</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>El paciente {subject} está en dos partes de la partición.[ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>Ponga todas las imágenes de un paciente en una sola parte; si no, la prueba no sería ciega.</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se puede leer el experimento {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>Empiécelo de nuevo con otro nombre; los entrenamientos que hizo siguen ahí.</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>Ocurrió algo para lo que Fewbox no tiene nombre.[ Dónde: {subject}.][ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>Comuníquelo, por favor, con este texto y el registro.</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ Reason: {found}.]</source>
        <translation>No se puede escribir {subject}.[ Motivo: {found}.]</translation>
    </message>
    <message>
        <source>There is no point {subject} any more.[ Found: {found}.]</source>
        <translation>El punto {subject} ya no existe.[ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>It was removed or became a box in the meantime; undo brings it back.</source>
        <translation>Entretanto se eliminó o pasó a ser un recuadro; deshacer lo recupera.</translation>
    </message>
    <message>
        <source>{subject} is no step of yours that one can go back to.[ It is {found}.]</source>
        <translation>{subject} no es un paso suyo al que se pueda volver.[ Es {found}.]</translation>
    </message>
    <message>
        <source>Choose one of your own steps that is in force; the history lists them, newest first.</source>
        <translation>Elija uno de sus propios pasos vigentes; el historial los enumera, los más nuevos primero.</translation>
    </message>
    <message>
        <source>{subject} is marked here, so it is present.[ Boxes and points: {found}.]</source>
        <translation>{subject} está marcado aquí, así que está presente.[ Recuadros y puntos: {found}.]</translation>
    </message>
    <message>
        <source>Remove the boxes and points for this finding first.</source>
        <translation>Elimine antes los recuadros y puntos de este hallazgo.</translation>
    </message>
    <message>
        <source>The point for {subject} is not on the image.[ Found: {found}.][ The image: {expected}.]</source>
        <translation>El punto de {subject} no está sobre la imagen.[ Encontrado: {found}.][ La imagen: {expected}.]</translation>
    </message>
    <message>
        <source>Set it on the film itself.</source>
        <translation>Colóquelo sobre la propia radiografía.</translation>
    </message>
    <message>
        <source>This point for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>Este punto de {subject} no es suyo: no puede cambiarlo.[ Es de {found}.]</translation>
    </message>
    <message>
        <source>Set a point of your own beside it.</source>
        <translation>Coloque un punto propio al lado.</translation>
    </message>
    <message>
        <source>{subject} is yours to read blinded, and you have not completed it: the other readers&apos; answers stay hidden until then.</source>
        <translation>{subject} le toca leerla a ciegas y no la ha completado: las respuestas de los demás lectores quedan ocultas hasta entonces.</translation>
    </message>
    <message>
        <source>Complete your own read of it first, then adjudicate.</source>
        <translation>Complete antes su propia lectura y adjudique después.</translation>
    </message>
    <message>
        <source>The finding {subject} cannot be added.[ Found: {found}.]</source>
        <translation>El hallazgo {subject} no puede añadirse.[ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Choose another name or short name; fewboxctl finding list shows those that the project has.</source>
        <translation>Elija otro nombre u otra abreviatura; fewboxctl finding list muestra los hallazgos del proyecto.</translation>
    </message>
    <message>
        <source>{subject} has a name that is not UTF-8, so it cannot be opened here.[ Found: {found}.]</source>
        <translation>El nombre de {subject} no está en UTF-8, por lo que el archivo no se puede abrir aquí.[ Encontrado: {found}.]</translation>
    </message>
    <message>
        <source>Rename it, for example with convmv -f latin1 -t utf8, and import again; the rest is in.</source>
        <translation>Cámbiele el nombre, por ejemplo con convmv -f latin1 -t utf8, e importe de nuevo; el resto ya está importado.</translation>
    </message>
    <message>
        <source>Nothing is written onto {subject}, which belongs to the project.[ It is {found}.]</source>
        <translation>No se escribe nada sobre {subject}, que pertenece al proyecto.[ Es: {found}.]</translation>
    </message>
    <message>
        <source>Choose another place; nothing was touched.</source>
        <translation>Elija otro lugar; no se ha modificado nada.</translation>
    </message>
    <message>
        <source>{subject} is no radiograph.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} no es una radiografía.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>It was left out. If it shows a film all the same, save it as PNG and import that.</source>
        <translation>Se ha dejado fuera. Si aun así muestra una radiografía, guárdelo como PNG e impórtelo.</translation>
    </message>
    <message>
        <source>The letters of {subject} cannot be told.[ It looks like {found}.]</source>
        <translation>No se reconoce la codificación de caracteres de {subject}.[ Parece {found}.]</translation>
    </message>
    <message>
        <source>Save the table as UTF-8 and import again.</source>
        <translation>Guarde la tabla como UTF-8 e importe de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be told which image {subject} is.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>No se puede saber qué imagen es {subject}.[ Encontrado: {found}.][ Esperado: {expected}.]</translation>
    </message>
    <message>
        <source>Nothing was guessed. Name the files with their folders, as they lie below the folder of the images, and import again.</source>
        <translation>No se ha adivinado nada. Nombre los archivos con sus carpetas, tal como están dentro de la carpeta de las imágenes, e importe de nuevo.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Atelectasis</source>
        <translation>Atelectasia</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>Cardiomegalia</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>Derrame pleural</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Infiltrado</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>Nódulo</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>Neumotórax</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidación</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>Edema</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>Enfisema</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>Fibrosis</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>Engrosamiento pleural</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>Hernia</translation>
    </message>
    <message>
        <source>Ate</source>
        <translation>Ate</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Eff</source>
        <translation>Der</translation>
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
        <translation>Nód</translation>
    </message>
    <message>
        <source>Pna</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ptx</source>
        <translation>Ntx</translation>
    </message>
    <message>
        <source>Con</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Ede</source>
        <translation>Ede</translation>
    </message>
    <message>
        <source>Emp</source>
        <translation>Enf</translation>
    </message>
    <message>
        <source>Fib</source>
        <translation>Fib</translation>
    </message>
    <message>
        <source>PlT</source>
        <translation>EnP</translation>
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
        <translation>Mayús</translation>
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
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
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
        <translation>Espacio</translation>
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
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1: Cohen’s κ of the labels, agreement beyond chance, with its 95 % interval by patient</source>
        <translation>%1: κ de Cohen de las valoraciones, concordancia más allá del azar, con su intervalo del 95&#xa0;% por paciente</translation>
    </message>
    <message>
        <source>%1: κ is not defined where both readers always gave the same one answer</source>
        <translation>%1: κ no está definido cuando ambos lectores dieron siempre una misma valoración</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same label in %2 of %n image(s)</source>
        <translation>
            <numerusform>%1: la misma valoración en %2 de %n imagen</numerusform>
            <numerusform>%1: la misma valoración en %2 de %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: IoU of the readers’ boxes, mean over %n image(s) that both boxed, with its 95 % interval by patient; %2 boxed by one alone</source>
        <translation>
            <numerusform>%1: IoU de los recuadros de los lectores, media sobre %n imagen con recuadro de ambos, con su intervalo del 95&#xa0;% por paciente; %2 con recuadro de uno solo</numerusform>
            <numerusform>%1: IoU de los recuadros de los lectores, media sobre %n imágenes con recuadro de ambos, con su intervalo del 95&#xa0;% por paciente; %2 con recuadro de uno solo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show where they differ</source>
        <translation>%1: mostrar dónde difieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Cohen’s κ of the labels</source>
        <translation>κ de Cohen de las valoraciones</translation>
    </message>
    <message>
        <source>Share of images with the same label</source>
        <translation>Proporción de imágenes con la misma valoración</translation>
    </message>
    <message>
        <source>IoU of the boxes</source>
        <translation>IoU de los recuadros</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Images on which they differ: another label, or boxes of two places</source>
        <translation>Imágenes en las que difieren: otra valoración, o recuadros en dos lugares</translation>
    </message>
    <message numerus="yes">
        <source>%1: κ is given from %2 images on that both answered; here it is %n</source>
        <translation>
            <numerusform>%1: κ se da a partir de %2 imágenes con respuesta de ambos; aquí hay %n</numerusform>
            <numerusform>%1: κ se da a partir de %2 imágenes con respuesta de ambos; aquí hay %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <comment>images that one reader alone has boxed</comment>
        <translation>
            <numerusform>%n de uno solo</numerusform>
            <numerusform>%n de uno solo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in no image do both have boxes; %2 boxed by one alone</source>
        <translation>%1: en ninguna imagen tienen recuadros ambos; %2 con recuadro de uno solo</translation>
    </message>
</context>
<context>
    <name>annotate::AgreementView</name>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Save these figures as a table (CSV)</source>
        <translation>Guardar estas cifras como tabla (CSV)</translation>
    </message>
    <message>
        <source>Which two readers</source>
        <translation>Qué dos lectores</translation>
    </message>
    <message>
        <source>What “unsure” counts as</source>
        <translation>Cómo cuenta «dudoso»</translation>
    </message>
    <message>
        <source>Agreement by finding</source>
        <translation>Concordancia por hallazgo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Agreement shows once two readers have read the same images. Assign some to a second reader above.</source>
        <translation>La concordancia aparece cuando dos lectores han leído las mismas imágenes. Asigne arriba algunas a un segundo lector.</translation>
    </message>
    <message>
        <source>No image has been answered by two readers yet. A blinded reading counts once it is complete.</source>
        <translation>Ninguna imagen tiene aún la respuesta de dos lectores. Una lectura a ciegas cuenta una vez completada.</translation>
    </message>
    <message>
        <source>Save the readers’ agreement</source>
        <translation>Guardar la concordancia de los lectores</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Cifras (*.csv)</translation>
    </message>
    <message>
        <source>“unsure” is an answer of its own</source>
        <translation>«dudoso» es una respuesta propia</translation>
    </message>
    <message>
        <source>“unsure” counts as present</source>
        <translation>«dudoso» cuenta como presente</translation>
    </message>
    <message>
        <source>“unsure” counts as absent</source>
        <translation>«dudoso» cuenta como ausente</translation>
    </message>
    <message>
        <source>“unsure” is left out</source>
        <translation>«dudoso» queda fuera</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>Calculando la concordancia</translation>
    </message>
</context>
<context>
    <name>annotate::AssignForm</name>
    <message>
        <source>Reader: choose, or type a new name</source>
        <translation>Lector: elija, o escriba un nombre nuevo</translation>
    </message>
    <message>
        <source>Reader who is given the studies</source>
        <translation>Lector que recibe los estudios</translation>
    </message>
    <message>
        <source>A name that is not in the list yet is a new reader</source>
        <translation>Un nombre que aún no está en la lista es un lector nuevo</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Qué estudios</translation>
    </message>
    <message>
        <source>All in the worklist</source>
        <translation>Todos los de la lista de trabajo</translation>
    </message>
    <message>
        <source>By lot, every finding</source>
        <translation>Por sorteo, todos los hallazgos</translation>
    </message>
    <message>
        <source>Every n-th of the list</source>
        <translation>Uno de cada n de la lista</translation>
    </message>
    <message>
        <source>Of the worklist as it is filtered now. By lot: findings take turns, the rarest first, and so do films without any, so that agreement can be told for each.</source>
        <translation>De la lista de trabajo tal como está filtrada. Por sorteo: los hallazgos se turnan, primero el más raro, y también las radiografías sin ninguno, para poder dar la concordancia de cada uno.</translation>
    </message>
    <message>
        <source>How many studies</source>
        <translation>Cuántos estudios</translation>
    </message>
    <message>
        <source>n: the first study, and every n-th from there</source>
        <translation>n: el primer estudio, y uno de cada n desde ahí</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) in the worklist as it is filtered now</source>
        <translation>
            <numerusform>%n imagen en la lista de trabajo tal como está filtrada</numerusform>
            <numerusform>%n imágenes en la lista de trabajo tal como está filtrada</numerusform>
        </translation>
    </message>
    <message>
        <source>This project can only be read</source>
        <translation>Este proyecto solo se puede leer</translation>
    </message>
    <message>
        <source>Name a reader first</source>
        <translation>Nombre antes a un lector</translation>
    </message>
    <message>
        <source>The worklist is empty as it is filtered now</source>
        <translation>La lista de trabajo está vacía tal como está filtrada</translation>
    </message>
    <message>
        <source>One step, which undo takes back</source>
        <translation>Un solo paso, que deshacer retira</translation>
    </message>
    <message numerus="yes">
        <source>Studies by lot: %1, from %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>Estudios por sorteo: %1, de %n imagen de la lista de trabajo; las radiografías de un mismo día van juntas</numerusform>
            <numerusform>Estudios por sorteo: %1, de %n imágenes de la lista de trabajo; las radiografías de un mismo día van juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Studies 1, %1, %2 … of %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>Estudios 1, %1, %2… de %n imagen de la lista de trabajo; las radiografías de un mismo día van juntas</numerusform>
            <numerusform>Estudios 1, %1, %2… de %n imágenes de la lista de trabajo; las radiografías de un mismo día van juntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Other readers’ answers and imported boxes stay hidden on these images until this reader has completed them, and the reading does not count for training before</source>
        <translation>Las respuestas de otros lectores y los recuadros importados quedan ocultos en estas imágenes hasta que este lector las complete, y hasta entonces la lectura no cuenta para el entrenamiento</translation>
    </message>
</context>
<context>
    <name>annotate::BoxHand</name>
    <message>
        <source>The last mark for %1 is gone; its label is back to “not asked”.</source>
        <translation>Se eliminó la última marca de %1; vuelve a estar «sin valorar».</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “absent”.</source>
        <translation>Se eliminó la última marca de %1; vuelve a estar «ausente».</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “unsure”.</source>
        <translation>Se eliminó la última marca de %1; vuelve a estar «dudoso».</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>adjudicado</translation>
    </message>
    <message>
        <source>This box is not yours to change. Draw one of your own.</source>
        <translation>Este recuadro no es suyo. Dibuje uno propio.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this box is yours now, and %n other imported one(s) with it.</source>
        <translation>
            <numerusform>%1: este recuadro es ahora suyo, y con él otro importado.</numerusform>
            <numerusform>%1: este recuadro es ahora suyo, y con él otros %n importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the imported box is yours now.</source>
        <translation>%1: el recuadro importado es ahora suyo.</translation>
    </message>
    <message>
        <source>What was imported stays on record. Say “absent” for %1, and this box no longer counts; or change it, and it is yours.</source>
        <translation>Lo importado se conserva. Con «ausente» para %1 este recuadro deja de contar; si lo cambia, será suyo.</translation>
    </message>
    <message>
        <source>What was imported stays on record. Change the box, and it is yours; then a digit gives it another finding.</source>
        <translation>Lo importado se conserva. Cambie el recuadro y será suyo; entonces una cifra le da otro hallazgo.</translation>
    </message>
    <message>
        <source>Too thin for a box on the screen: nothing was changed. Zoom in for a small one; Del deletes.</source>
        <translation>Demasiado estrecho en pantalla para un recuadro: no se ha cambiado nada. Amplíe para uno pequeño; Supr elimina.</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
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
    <message>
        <source>Show this mark</source>
        <translation>Mostrar esta marca</translation>
    </message>
    <message>
        <source>Hide this mark</source>
        <translation>Ocultar esta marca</translation>
    </message>
    <message>
        <source>Across, image pixels</source>
        <translation>En horizontal, píxeles de la imagen</translation>
    </message>
    <message>
        <source>Down, image pixels</source>
        <translation>En vertical, píxeles de la imagen</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>x va de %1 a %2 en esta imagen: el punto queda donde estaba.</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>y va de %1 a %2 en esta imagen: el punto queda donde estaba.</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 at this width: the box stays where it was.</source>
        <translation>x va de %1 a %2 con esta anchura: el recuadro queda donde estaba.</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 at this height: the box stays where it was.</source>
        <translation>y va de %1 a %2 con esta altura: el recuadro queda donde estaba.</translation>
    </message>
    <message>
        <source>w goes from %1 to %2 from this left edge: the box stays as it was.</source>
        <translation>w va de %1 a %2 desde este borde izquierdo: el recuadro queda como estaba.</translation>
    </message>
    <message>
        <source>h goes from %1 to %2 from this top edge: the box stays as it was.</source>
        <translation>h va de %1 a %2 desde este borde superior: el recuadro queda como estaba.</translation>
    </message>
    <message>
        <source>That is no figure: the point stays where it was.</source>
        <translation>Eso no es una cifra: el punto se queda donde estaba.</translation>
    </message>
    <message>
        <source>That is no figure: the box stays as it was.</source>
        <translation>Eso no es una cifra: el recuadro queda como estaba.</translation>
    </message>
</context>
<context>
    <name>annotate::DisagreementModel</name>
    <message>
        <source>Both boxed it, in two places: IoU %1</source>
        <translation>Ambos lo enmarcaron, en dos lugares: IoU %1</translation>
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
        <translation>%1. Adjudicado</translation>
    </message>
    <message>
        <source>%1 boxed it; %2 completed the read without an answer</source>
        <translation>%1 dibujó un recuadro; %2 completó la lectura sin responder</translation>
    </message>
</context>
<context>
    <name>annotate::FilmRows</name>
    <message>
        <source>%1 · follow-up %2</source>
        <translation>%1 · seguimiento %2</translation>
    </message>
</context>
<context>
    <name>annotate::FilmWays</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reads the file once more: its drive or share may be back</source>
        <translation>Vuelve a leer el archivo: su disco o recurso compartido puede estar de nuevo</translation>
    </message>
    <message>
        <source>Import its folder …</source>
        <translation>Importar su carpeta…</translation>
    </message>
    <message>
        <source>A film that was moved or renamed is known again; its boxes and labels stay</source>
        <translation>Una radiografía movida o renombrada se reconoce; sus recuadros y etiquetas se conservan</translation>
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
    <message>
        <source>Set point: %1</source>
        <translation>Colocar punto: %1</translation>
    </message>
    <message>
        <source>Move point: %1</source>
        <translation>Mover punto: %1</translation>
    </message>
    <message>
        <source>Set the point’s finding: %1</source>
        <translation>Cambiar el hallazgo del punto: %1</translation>
    </message>
    <message>
        <source>Delete point: %1</source>
        <translation>Eliminar punto: %1</translation>
    </message>
    <message>
        <source>Draw box from a point: %1</source>
        <translation>Trazar recuadro desde un punto: %1</translation>
    </message>
    <message>
        <source>Look at the model before the read was complete</source>
        <translation>Modelo mirado antes de completar la lectura</translation>
    </message>
    <message>
        <source>Answer proposals</source>
        <translation>Responder propuestas</translation>
    </message>
    <message>
        <source>Assign images</source>
        <translation>Asignar imágenes</translation>
    </message>
    <message>
        <source>Take back an assignment</source>
        <translation>Retirar una asignación</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>Adjudicar: %1</translation>
    </message>
    <message>
        <source>Answer a suspicion</source>
        <translation>Responder una duda</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Añadir un hallazgo</translation>
    </message>
    <message>
        <source>Answer a suspicion: %1</source>
        <translation>Responder una duda: %1</translation>
    </message>
    <message>
        <source>Accept proposal: %1</source>
        <translation>Aceptar la propuesta: %1</translation>
    </message>
    <message>
        <source>Accept proposal, edited: %1</source>
        <translation>Aceptar la propuesta modificada: %1</translation>
    </message>
    <message>
        <source>Reject proposal: %1</source>
        <translation>Rechazar la propuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>Aceptar %n propuesta</numerusform>
            <numerusform>Aceptar %n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>Rechazar %n propuesta</numerusform>
            <numerusform>Rechazar %n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over an imported box: %1</source>
        <translation>Asumir un recuadro importado: %1</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>Aún no se ha hecho nada en este proyecto.</translation>
    </message>
    <message>
        <source>Nothing has been done to this image yet.</source>
        <translation>Aún no se ha hecho nada en esta imagen.</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>Elija un paso al que volver.</translation>
    </message>
    <message>
        <source>A step of %1. Only its own reader can take it back.</source>
        <translation>Un paso de %1. Solo ese lector puede deshacerlo.</translation>
    </message>
    <message>
        <source>Something still waits to be saved.</source>
        <translation>Algo espera todavía a guardarse.</translation>
    </message>
    <message>
        <source>This is how things are now.</source>
        <translation>Así están las cosas ahora.</translation>
    </message>
    <message>
        <source>Do again up to this step</source>
        <translation>Rehacer hasta este paso</translation>
    </message>
    <message>
        <source>Go back to this step</source>
        <translation>Volver a este paso</translation>
    </message>
    <message>
        <source>Later steps of yours on other images are taken back too.</source>
        <translation>También se deshacen sus pasos posteriores en otras imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n paso rehecho.</numerusform>
            <numerusform>%n pasos rehechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back; redo brings each of them again.</source>
        <translation>
            <numerusform>%n paso deshecho; rehacer lo recupera.</numerusform>
            <numerusform>%n pasos deshechos; rehacer los recupera uno a uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::LabelHand</name>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n recuadro importado desestimado: su «ausente» prevalece sobre la importación, y el entrenamiento sigue al lector.</numerusform>
            <numerusform>%n recuadros importados desestimados: su «ausente» prevalece sobre la importación, y el entrenamiento sigue al lector.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ModelCurtain</name>
    <message>
        <source>The model is hidden until you have completed your first reading, so that it does not pull your judgement.</source>
        <translation>El modelo está oculto hasta que complete su primera lectura, para que no influya en su juicio.</translation>
    </message>
    <message>
        <source>You have completed the first reading; the model is shown since.</source>
        <translation>Ha completado la primera lectura; desde entonces se muestra el modelo.</translation>
    </message>
    <message>
        <source>You looked at the model before your first reading was complete; that is recorded.</source>
        <translation>Miró el modelo antes de completar su primera lectura; queda registrado.</translation>
    </message>
</context>
<context>
    <name>annotate::ModelDesk</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Aceptar la propuesta</translation>
    </message>
    <message>
        <source>The selected one; with none selected, the first one is selected.</source>
        <translation>La seleccionada; si no hay ninguna, se selecciona la primera.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Aceptar todas las propuestas</translation>
    </message>
    <message>
        <source>In one step of undo.</source>
        <translation>En un solo paso.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Rechazar la propuesta</translation>
    </message>
    <message>
        <source>The selected one; Del does it too.</source>
        <translation>La seleccionada; Supr también lo hace.</translation>
    </message>
    <message>
        <source>Reject all proposals</source>
        <translation>Rechazar todas las propuestas</translation>
    </message>
    <message>
        <source>Complete the read and stay</source>
        <translation>Completar la lectura y quedarse</translation>
    </message>
    <message>
        <source>Then the model is shown.</source>
        <translation>Entonces se muestra el modelo.</translation>
    </message>
    <message>
        <source>The model’s blobs</source>
        <translation>Zonas del modelo</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>Celdas, suavizado o contorno, por turno</translation>
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
        <source>Next suggested film</source>
        <translation>Siguiente radiografía sugerida</translation>
    </message>
    <message>
        <source>Of the films to box next.</source>
        <translation>De las radiografías por enmarcar a continuación.</translation>
    </message>
    <message>
        <source>The read is complete; the model is shown.</source>
        <translation>La lectura está completa; se muestra el modelo.</translation>
    </message>
    <message>
        <source>The read is complete.</source>
        <translation>La lectura está completa.</translation>
    </message>
    <message>
        <source>A click shows it now, which is recorded.</source>
        <translation>Un clic lo muestra ahora, y queda registrado.</translation>
    </message>
    <message>
        <source>%1 or a click shows it now, which is recorded.</source>
        <translation>%1 o un clic lo muestra ahora, y queda registrado.</translation>
    </message>
    <message>
        <source>The model’s blobs (%1)</source>
        <translation>Zonas del modelo (%1)</translation>
    </message>
    <message>
        <source>Cut-off: Shift+wheel. Opacity: Alt+wheel. Patches, smooth or outline: V.</source>
        <translation>Corte: Mayús+rueda. Opacidad: Alt+rueda. Celdas, suavizado o contorno: V.</translation>
    </message>
    <message>
        <source>There is no proposal to answer.</source>
        <translation>No hay propuestas por responder.</translation>
    </message>
    <message>
        <source>This read is complete.</source>
        <translation>Esta lectura está completa.</translation>
    </message>
    <message>
        <source>You have seen the model on this film: that stays recorded, and it stays in sight.</source>
        <translation>Ha visto el modelo en esta radiografía: queda registrado y sigue a la vista.</translation>
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
    <name>annotate::OpinionsModel</name>
    <message>
        <source>Adjudicated: %1</source>
        <translation>Adjudicado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n box(es) of a reader</source>
        <translation>
            <numerusform>Adjudicado: %1, %n recuadro de un lector</numerusform>
            <numerusform>Adjudicado: %1, %n recuadros de un lector</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n mean box(es)</source>
        <translation>
            <numerusform>Adjudicado: %1, %n recuadro medio</numerusform>
            <numerusform>Adjudicado: %1, %n recuadros medios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n new box(es)</source>
        <translation>
            <numerusform>Adjudicado: %1, %n recuadro nuevo</numerusform>
            <numerusform>Adjudicado: %1, %n recuadros nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 sobre %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %3, %n box(es)</source>
        <translation>
            <numerusform>%1 sobre %2: %3, %n recuadro</numerusform>
            <numerusform>%1 sobre %2: %3, %n recuadros</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels differ</source>
        <translation>Las valoraciones difieren</translation>
    </message>
    <message>
        <source>IoU of the boxes %1</source>
        <translation>IoU de los recuadros %1</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>One reader alone answered</source>
        <translation>Solo respondió un lector</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Hasta qué punto coinciden</translation>
    </message>
    <message>
        <source>One boxed it, another completed the read without an answer</source>
        <translation>Uno dibujó un recuadro, otro completó la lectura sin responder</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsPanel</name>
    <message>
        <source>Opinions</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>%1 reads it blinded; that answer shows once it is complete.</source>
        <translation>%1 la lee a ciegas; esa respuesta se muestra una vez completada.</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>No hay ninguna imagen abierta</translation>
    </message>
    <message>
        <source>Open one to see what its readers said.</source>
        <translation>Abra una para ver lo que dijeron sus lectores.</translation>
    </message>
    <message>
        <source>You read this image blinded</source>
        <translation>Usted lee esta imagen a ciegas</translation>
    </message>
    <message>
        <source>What other readers said shows here once you have completed it.</source>
        <translation>Lo que dijeron otros lectores se muestra aquí cuando la haya completado.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Aún no ha respondido nadie</translation>
    </message>
    <message>
        <source>Opinions stand here side by side once two readers have read this image.</source>
        <translation>Las opiniones están aquí una junto a otra cuando dos lectores han leído esta imagen.</translation>
    </message>
    <message>
        <source>One opinion so far</source>
        <translation>Una opinión hasta ahora</translation>
    </message>
    <message>
        <source>%1 alone has answered. A second reader can be given this image on the page Readers.</source>
        <translation>Solo ha respondido %1. En la página Lectores se puede dar esta imagen a un segundo lector.</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n difiere</numerusform>
            <numerusform>%n difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>todos coinciden</translation>
    </message>
    <message>
        <source>labels differ</source>
        <translation>valoraciones distintas</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <translation>
            <numerusform>%1, %n punto</numerusform>
            <numerusform>%1, %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this box on the film</source>
        <translation>Mostrar este recuadro en la radiografía</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>What %1 said holds for this finding: label and boxes</source>
        <translation>Lo que dijo %1 vale para este hallazgo: valoración y recuadros</translation>
    </message>
    <message>
        <source>%1 did not answer this finding</source>
        <translation>%1 no respondió a este hallazgo</translation>
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
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Nothing is adjudicated any more; every opinion stays</source>
        <translation>Ya no hay nada adjudicado; cada opinión permanece</translation>
    </message>
    <message>
        <source>Draw the box on the film; Esc gives up.</source>
        <translation>Trace el recuadro en la radiografía; Esc abandona.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Mean box</source>
        <translation>Recuadro medio</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1</source>
        <translation>
            <numerusform>%n recuadro de %1</numerusform>
            <numerusform>%n recuadros de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a partner: %1. Take one reader’s boxes, or draw.</source>
        <translation>Sin pareja: %1. Tome los recuadros de un lector, o trace uno.</translation>
    </message>
    <message>
        <source>The mean of the readers’ boxes that overlap</source>
        <translation>La media de los recuadros de los lectores que se solapan</translation>
    </message>
    <message>
        <source>No two readers’ boxes overlap</source>
        <translation>No se solapan recuadros de dos lectores</translation>
    </message>
    <message>
        <source>One more box</source>
        <translation>Un recuadro más</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Recuadro nuevo</translation>
    </message>
    <message>
        <source>Draw the box that holds on the film</source>
        <translation>Trazar en la radiografía el recuadro que vale</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>Sin recuadro</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>Adjudicar: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>passed over by one</source>
        <translation>omitido por uno</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsTable</name>
    <message>
        <source>What each reader said</source>
        <translation>Lo que dijo cada lector</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalHand</name>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted, in one step.</source>
        <translation>
            <numerusform>%n propuesta aceptada, en un paso.</numerusform>
            <numerusform>%n propuestas aceptadas, en un paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) rejected, in one step.</source>
        <translation>
            <numerusform>%n propuesta rechazada, en un paso.</numerusform>
            <numerusform>%n propuestas rechazadas, en un paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2
Proposed by run %3: peak %4, mean %5; the box fits the blob with IoU %6.
Enter accepts it, Del rejects it; moving it accepts it as moved.</source>
        <translation>%1 · %2
Propuesto por el entrenamiento %3: pico %4, media %5; el recuadro se ajusta a la zona con IoU %6.
Intro lo acepta, Supr lo rechaza; moverlo lo acepta movido.</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Whose proposals and blobs are shown</source>
        <translation>De quién son las propuestas y zonas mostradas</translation>
    </message>
    <message>
        <source>Complete and show</source>
        <translation>Completar y mostrar</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Newest run</source>
        <translation>El más reciente</translation>
    </message>
    <message>
        <source>Run whose proposals are shown: %1</source>
        <translation>Entrenamiento cuyas propuestas se muestran: %1</translation>
    </message>
    <message>
        <source>The run proposes nothing on this film.</source>
        <translation>El entrenamiento no propone nada en esta radiografía.</translation>
    </message>
    <message>
        <source>Nothing is left to answer on this film.</source>
        <translation>No queda nada por responder en esta radiografía.</translation>
    </message>
    <message>
        <source>Proposal: %1, %2, %3</source>
        <translation>Propuesta: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Aceptar (Intro)</translation>
    </message>
    <message>
        <source>Reject (Del)</source>
        <translation>Rechazar (Supr)</translation>
    </message>
    <message>
        <source>The newest run that has answered the film</source>
        <translation>El entrenamiento más reciente que respondió a esta radiografía</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>Entrenamiento %1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Run %1 so far: %2 accepted, %3 edited, %4 rejected.</source>
        <translation>Entrenamiento %1 hasta ahora: %2 aceptadas, %3 modificadas, %4 rechazadas.</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Predecir todas las radiografías</translation>
    </message>
    <message>
        <source>Of all findings, also of those labelled absent.</source>
        <translation>De todos los hallazgos, también de los valorados ausentes.</translation>
    </message>
    <message>
        <source>Of all findings: this run learned from boxed films alone and cannot tell whether a finding is there, so most of these are false alarms.</source>
        <translation>De todos los hallazgos: este entrenamiento solo aprendió de radiografías con recuadro y no sabe si un hallazgo está; la mayoría son, pues, falsas alarmas.</translation>
    </message>
    <message>
        <source>Only of what is labelled present or unsure here: this run learned from boxed films alone and cannot tell whether a finding is there.</source>
        <translation>Solo de lo que aquí está valorado presente o dudoso: este entrenamiento solo aprendió de radiografías con recuadro y no sabe si un hallazgo está.</translation>
    </message>
    <message>
        <source>Propose what is labelled or likely</source>
        <translation>Proponer lo valorado o probable</translation>
    </message>
    <message>
        <source>Propose all findings</source>
        <translation>Proponer todos los hallazgos</translation>
    </message>
    <message>
        <source>Peak: how sure the model is at the surest patch of the blob, 0 to 1. Mean of its patches: %1</source>
        <translation>Pico: cuán seguro está el modelo en la celda más segura de la zona, de 0 a 1. Media de sus celdas: %1</translation>
    </message>
    <message>
        <source>All</source>
        <comment>accept these proposals</comment>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>annotate::ReadFilm</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
</context>
<context>
    <name>annotate::ReadNotices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%1: your box goes before %n imported one(s), in training too.</source>
        <translation>
            <numerusform>%1: su recuadro prevalece sobre uno importado, también en el entrenamiento.</numerusform>
            <numerusform>%1: su recuadro prevalece sobre %n importados, también en el entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the imported one too</source>
        <translation>Conservar también el importado</translation>
    </message>
    <message>
        <source>Keep the imported ones too</source>
        <translation>Conservar también los importados</translation>
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
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
        <source>Drag on the border</source>
        <translation>Arrastrar el borde</translation>
    </message>
    <message>
        <source>Move the selected box</source>
        <translation>Mover el recuadro seleccionado</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done, and the way back to any step</source>
        <translation>Lo que se hizo, y el camino de vuelta a cualquier paso</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>Colocar puntos</translation>
    </message>
    <message>
        <source>“It is here”, by a click: a cheaper mark than a box. In box mode a drag around it makes a box of it.</source>
        <translation>«Está aquí», con un clic: una marca más barata que un recuadro. En modo recuadro, arrastrar a su alrededor lo convierte en recuadro.</translation>
    </message>
    <message>
        <source>Duplicate the selected box for another finding</source>
        <translation>Duplicar el recuadro seleccionado para otro hallazgo</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>Eliminar la marca seleccionada</translation>
    </message>
    <message>
        <source>No mark is selected.</source>
        <translation>No hay ninguna marca seleccionada.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>To box</source>
        <translation>Por enmarcar</translation>
    </message>
    <message>
        <source>Which film to box next, and why</source>
        <translation>Qué radiografía enmarcar a continuación, y por qué</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>seguimiento %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Who reads what, and how far readers agree</source>
        <translation>Quién lee qué, y hasta qué punto coinciden los lectores</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Labels, boxes and films that look wrong</source>
        <translation>Valoraciones, recuadros y radiografías que parecen incorrectos</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Who said what of this image, and what shall hold</source>
        <translation>Quién dijo qué de esta imagen, y qué debe valer</translation>
    </message>
    <message>
        <source>%1 · adjudicated
%2, %3</source>
        <translation>%1 · adjudicado
%2, %3</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>adjudicado</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>según la tabla</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>en el detector</translation>
    </message>
    <message>
        <source>as calibrated</source>
        <translation>según calibración</translation>
    </message>
    <message>
        <source>on the scanned sheet</source>
        <translation>en la hoja escaneada</translation>
    </message>
    <message>
        <source>Skips the rest of a study that is done.</source>
        <translation>Salta el resto de un estudio terminado.</translation>
    </message>
    <message>
        <source>Previous unread image</source>
        <translation>Anterior imagen sin leer</translation>
    </message>
    <message>
        <source>Drag inside</source>
        <translation>Arrastrar dentro</translation>
    </message>
    <message>
        <source>Move the box if a click or Tab selected it; else draw</source>
        <translation>Mover el recuadro elegido con un clic o Tab; si no, trazar</translation>
    </message>
    <message>
        <source>Draw, also on and in the selected box</source>
        <translation>Trazar, también sobre el borde y dentro del recuadro seleccionado</translation>
    </message>
    <message>
        <source>Let go of the mark first, or give it up with Esc.</source>
        <translation>Suelte antes la marca o renuncie a ella con Esc.</translation>
    </message>
    <message>
        <source>Imported; readers’ boxes go before it, in training too</source>
        <translation>Importado; los recuadros de los lectores prevalecen, también en el entrenamiento</translation>
    </message>
    <message>
        <source>Imported; a change makes it yours</source>
        <translation>Importado; un cambio lo hace suyo</translation>
    </message>
    <message>
        <source>The finding of the next box, or of one that a click or Tab selected.</source>
        <translation>El hallazgo del próximo recuadro, o del que un clic o Tab seleccionó.</translation>
    </message>
    <message>
        <source>Finding of the next box, or of one that a click or Tab selected</source>
        <translation>Hallazgo del próximo recuadro, o del que un clic o Tab seleccionó</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a box that came of a model’s proposal</comment>
        <translation>modelo</translation>
    </message>
    <message>
        <source>Came of the model’s proposal</source>
        <translation>Procede de una propuesta del modelo</translation>
    </message>
    <message>
        <source>This film has only just come on screen: it was not completed. Press again once you have read it.</source>
        <translation>Esta radiografía acaba de aparecer en pantalla: no se ha completado. Pulse de nuevo cuando la haya leído.</translation>
    </message>
</context>
<context>
    <name>annotate::ReaderRows</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 de %2 leídas</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n leída</numerusform>
            <numerusform>%n leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>nada asignado</translation>
    </message>
    <message>
        <source>blinded</source>
        <translation>a ciegas</translation>
    </message>
    <message numerus="yes">
        <source>%n of them blinded</source>
        <translation>
            <numerusform>%n de ellas a ciegas</numerusform>
            <numerusform>%n de ellas a ciegas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read besides</source>
        <translation>
            <numerusform>%n leída además</numerusform>
            <numerusform>%n leídas además</numerusform>
        </translation>
    </message>
    <message>
        <source>No assigned image of %1 is left to read</source>
        <translation>A %1 no le queda ninguna imagen asignada por leer</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n image(s) that %1 has not completed</source>
        <translation>
            <numerusform>Retirar %n imagen que %1 no ha completado</numerusform>
            <numerusform>Retirar %n imágenes que %1 no ha completado</numerusform>
        </translation>
    </message>
    <message>
        <source>without what you read blinded</source>
        <translation>sin lo que usted lee a ciegas</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after the others were seen</source>
        <translation>
            <numerusform>%n cambiada tras ver las de los demás</numerusform>
            <numerusform>%n cambiadas tras ver las de los demás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReadersPanel</name>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Assign studies</source>
        <translation>Asignar estudios</translation>
    </message>
    <message>
        <source>The agreement is in %1.</source>
        <translation>La concordancia está en %1.</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>Volver a los lectores (Esc)</translation>
    </message>
    <message>
        <source>Images on which two readers differ</source>
        <translation>Imágenes en las que dos lectores difieren</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has these images already.</source>
        <translation>Nada cambió: %1 ya tiene estas imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1, blinded.</source>
        <translation>
            <numerusform>%n imagen asignada a %1, a ciegas.</numerusform>
            <numerusform>%n imágenes asignadas a %1, a ciegas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1.</source>
        <translation>
            <numerusform>%n imagen asignada a %1.</numerusform>
            <numerusform>%n imágenes asignadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken back from %1. What was read stays.</source>
        <translation>
            <numerusform>%n imagen retirada a %1. Lo leído permanece.</numerusform>
            <numerusform>%n imágenes retiradas a %1. Lo leído permanece.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 do not differ here.</source>
        <translation>%1 no difieren aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n of these still to be adjudicated.</source>
        <translation>
            <numerusform>%1. %n aún por adjudicar.</numerusform>
            <numerusform>%1. %n aún por adjudicar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Reading</name>
    <message>
        <source>Its film is not on the screen, so it cannot be read.</source>
        <translation>Su radiografía no está en pantalla, así que no se puede leer.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
        <source>A figure of a box was refused, so the read is not complete yet.</source>
        <translation>Se ha rechazado una cifra de un recuadro, así que la lectura aún no está completa.</translation>
    </message>
</context>
<context>
    <name>annotate::ShownRun</name>
    <message>
        <source>No run is chosen to speak here.</source>
        <translation>No se ha elegido ningún entrenamiento que hable aquí.</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>Leyendo el entrenamiento…</translation>
    </message>
    <message>
        <source>No run has finished yet. Its answer to this film will appear here.</source>
        <translation>Aún no ha terminado ningún entrenamiento. Su respuesta a esta radiografía aparecerá aquí.</translation>
    </message>
    <message>
        <source>Run %1 is predicting every film; what it says of this one will appear here.</source>
        <translation>El entrenamiento %1 está prediciendo todas las radiografías; lo que diga de esta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Run %1 has not answered this film. By itself it answers the boxed films that its folds had not seen.</source>
        <translation>El entrenamiento %1 no ha respondido a esta radiografía. Por sí mismo responde a las radiografías con recuadro que sus pliegues no habían visto.</translation>
    </message>
    <message>
        <source>No run has answered this film yet. By themselves runs answer the boxed films that their folds had not seen.</source>
        <translation>Ningún entrenamiento ha respondido aún a esta radiografía. Por sí mismos los entrenamientos responden a las radiografías con recuadro que sus pliegues no habían visto.</translation>
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
        <translation>Enmarcar a continuación</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Stop choosing; the list stays as it is</source>
        <translation>Dejar de elegir; la lista queda como está</translation>
    </message>
    <message>
        <source>Films to box next</source>
        <translation>Radiografías por enmarcar a continuación</translation>
    </message>
    <message>
        <source>Next suggested</source>
        <translation>Siguiente sugerida</translation>
    </message>
    <message>
        <source>Reading the run’s answers: %1 of %2</source>
        <translation>Leyendo las respuestas del entrenamiento: %1 de %2</translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>Eligiendo…</translation>
    </message>
    <message>
        <source>No other film is left to box: each has a box, or you have read it.</source>
        <translation>No queda otra radiografía por enmarcar: todas tienen recuadro, o usted las ha leído.</translation>
    </message>
    <message>
        <source>By what run %1 is unsure of, what has few boxes, and what is unlike the last ten; some by chance, to measure the gain.</source>
        <translation>Según lo que el entrenamiento %1 duda, lo que tiene pocos recuadros y lo que no se parece a las diez últimas; algunas al azar, para medir la ganancia.</translation>
    </message>
    <message>
        <source>No run can choose yet, so chance chooses, evenly over the findings with few boxes.</source>
        <translation>Aún no puede elegir ningún entrenamiento, así que elige el azar, por igual entre los hallazgos con pocos recuadros.</translation>
    </message>
    <message>
        <source>Nothing to suggest: no film without a box is labelled present or unsure, or seen as likely by a run. Labels or a finished run bring suggestions.</source>
        <translation>Nada que sugerir: ninguna radiografía sin recuadro está valorada como presente o dudosa, ni la ve probable un entrenamiento. Las valoraciones o un entrenamiento terminado traerán sugerencias.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet. “Choose again” begins.</source>
        <translation>Aún no se ha elegido nada. «Elegir de nuevo» empieza.</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Predecir todas las radiografías</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsModel</name>
    <message>
        <source>A run is sure of the opposite</source>
        <translation>Un entrenamiento está seguro de lo contrario</translation>
    </message>
    <message>
        <source>Unusual boxes</source>
        <translation>Recuadros inusuales</translation>
    </message>
    <message>
        <source>Another film of the day contradicts</source>
        <translation>Otra radiografía del día lo contradice</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>La misma imagen dos veces</translation>
    </message>
    <message>
        <source>One patient, two ids</source>
        <translation>Un paciente, dos números</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How grave: %1 of 10</source>
        <translation>Gravedad: %1 de 10</translation>
    </message>
    <message>
        <source>Enter opens the film, Alt+Enter the other one</source>
        <translation>Intro abre la radiografía, Alt+Intro la otra</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsPanel</name>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>Comparando imágenes, %1 de %2</translation>
    </message>
    <message>
        <source>Looking at labels, boxes and records …</source>
        <translation>Revisando valoraciones, recuadros y registros…</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Confirm the suspicion</source>
        <translation>Confirmar la duda</translation>
    </message>
    <message>
        <source>It is wrong as it stands. Nothing is changed by it: mend the label or box yourself.</source>
        <translation>Tal como está, es incorrecto. No cambia nada por sí solo: corrija usted la valoración o el recuadro.</translation>
    </message>
    <message>
        <source>Dismiss the suspicion</source>
        <translation>Descartar la duda</translation>
    </message>
    <message>
        <source>It is right as it stands.</source>
        <translation>Tal como está, es correcto.</translation>
    </message>
    <message>
        <source>Look for suspicions again</source>
        <translation>Buscar dudas de nuevo</translation>
    </message>
    <message>
        <source>Which suspicions</source>
        <translation>Qué dudas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep what was found so far</source>
        <translation>Conservar lo encontrado hasta ahora</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>Comparar imágenes</translation>
    </message>
    <message>
        <source>Finds the same picture under two names or patients. Every film is read once: a few minutes for thousands.</source>
        <translation>Encuentra la misma imagen con dos nombres o pacientes. Cada radiografía se lee una vez: unos minutos para miles.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Confirmed: %1. Its label or box is yours to mend.</source>
        <translation>Confirmada: %1. La valoración o el recuadro le toca a usted corregirlo.</translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>Descartada: %1.</translation>
    </message>
    <message>
        <source>All suspicions (%1)</source>
        <translation>Todas las dudas (%1)</translation>
    </message>
    <message>
        <source>With the answers of run %1.</source>
        <translation>Con las respuestas del entrenamiento %1.</translation>
    </message>
    <message>
        <source>Pictures are not compared yet.</source>
        <translation>Aún no se han comparado las imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) could not be read.</source>
        <translation>
            <numerusform>%n radiografía no se pudo leer.</numerusform>
            <numerusform>%n radiografías no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suspicions …</source>
        <translation>Buscando dudas…</translation>
    </message>
    <message>
        <source>Labels that a run or another film contradicts, boxes in unusual places, pictures that are there twice.</source>
        <translation>Valoraciones que un entrenamiento u otra radiografía contradice, recuadros en lugares inusuales, imágenes que están dos veces.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Ninguna de esta clase</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>Elija otra clase arriba.</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>Nada parece incorrecto</translation>
    </message>
    <message>
        <source>What was confirmed or dismissed does not come back.</source>
        <translation>Lo confirmado o descartado no vuelve.</translation>
    </message>
    <message>
        <source>No suspicion is chosen.</source>
        <translation>No hay ninguna duda elegida.</translation>
    </message>
    <message>
        <source>No run has finished that could be asked.</source>
        <translation>No ha terminado ningún entrenamiento al que preguntar.</translation>
    </message>
    <message>
        <source>Something has changed since this was looked for.</source>
        <translation>Algo ha cambiado desde esta búsqueda.</translation>
    </message>
    <message>
        <source>Nothing can be said while you read blinded</source>
        <translation>Nada puede decirse mientras usted lee a ciegas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong in the other %n film(s)</source>
        <translation>
            <numerusform>Nada parece incorrecto en la otra radiografía</numerusform>
            <numerusform>Nada parece incorrecto en las otras %n radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) that you read blinded are left out until you have completed them: a suspicion would tell what others said.</source>
        <translation>
            <numerusform>%n radiografía que usted lee a ciegas se deja fuera hasta que la complete: una duda revelaría lo que dijeron otros.</numerusform>
            <numerusform>%n radiografías que usted lee a ciegas se dejan fuera hasta que las complete: una duda revelaría lo que dijeron otros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Teamwork</name>
    <message>
        <source>Next disagreement</source>
        <translation>Siguiente desacuerdo</translation>
    </message>
    <message>
        <source>The next finding that readers differ on and nobody has adjudicated.</source>
        <translation>El siguiente hallazgo en el que difieren los lectores y que nadie ha adjudicado.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Show other readers’ boxes</source>
        <translation>Mostrar los recuadros de otros lectores</translation>
    </message>
    <message>
        <source>Dashed, with initials; once your own reading is complete.</source>
        <translation>Discontinuos, con iniciales; una vez completa su propia lectura.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
        <source>Your reading is blinded: they are hidden until you complete it.</source>
        <translation>Su lectura es a ciegas: están ocultos hasta que la complete.</translation>
    </message>
    <message>
        <source>They stay in sight while you look at the opinions.</source>
        <translation>Siguen a la vista mientras mira las opiniones.</translation>
    </message>
    <message>
        <source>They show once you have completed your own reading: two readings must be two.</source>
        <translation>Se muestran cuando haya completado su propia lectura: dos lecturas deben ser dos.</translation>
    </message>
    <message>
        <source>No two readers differ on anything.</source>
        <translation>Ningún lector difiere de otro en nada.</translation>
    </message>
    <message>
        <source>Everything that readers differ on has been adjudicated.</source>
        <translation>Todo aquello en lo que difieren los lectores está adjudicado.</translation>
    </message>
    <message>
        <source>Blinded reading: other readers’ answers and imported boxes are hidden until you complete it.</source>
        <translation>Lectura a ciegas: las respuestas de otros lectores y los recuadros importados están ocultos hasta que la complete.</translation>
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
        <source>Follow-up %1</source>
        <translation>Seguimiento %1</translation>
    </message>
    <message>
        <source>Model seen before your reading; recorded</source>
        <translation>Modelo visto antes de su lectura; registrado</translation>
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
        <source>cut-off %1; the table’s is %2</source>
        <translation>corte %1; el de la tabla es %2</translation>
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
        <translation>Proporción de los casos de la tabla con IoU ≥ T, y su intervalo del 95&#xa0;% (Wilson).</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <translation>media %1, n %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation>
            <numerusform>Media, sobre %n hallazgo, de la proporción de casos con IoU ≥ T: cada hallazgo cuenta una vez, como en la tabla del artículo. Entre corchetes, su intervalo del 95&#xa0;%, por paciente.</numerusform>
            <numerusform>Media, sobre %n hallazgos, de la proporción de casos con IoU ≥ T: cada hallazgo cuenta una vez, como en la tabla del artículo. Entre corchetes, su intervalo del 95&#xa0;%, por paciente.</numerusform>
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
        <source>Open in Read</source>
        <translation>Abrir en Lectura</translation>
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
    <message>
        <source>Marks the image for another reading.</source>
        <translation>Marca la imagen para otra lectura.</translation>
    </message>
    <message>
        <source>Where boxes are drawn.</source>
        <translation>Donde se trazan los recuadros.</translation>
    </message>
    <message>
        <source>You read these films blinded</source>
        <translation>Usted lee estas radiografías a ciegas</translation>
    </message>
    <message>
        <source>Their cases are listed once you have completed them.</source>
        <translation>Sus casos aparecen en cuanto usted los haya completado.</translation>
    </message>
    <message>
        <source>Read blinded: boxes and map are hidden until you have completed it.</source>
        <translation>Lectura a ciegas: recuadros y mapa siguen ocultos hasta que la complete.</translation>
    </message>
    <message>
        <source>Not read yet: boxes and map are hidden. A look is recorded.</source>
        <translation>Aún sin leer: recuadros y mapa están ocultos. Una mirada queda registrada.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: you read them blinded</source>
        <translation>
            <numerusform>%n omitido: usted lo lee a ciegas</numerusform>
            <numerusform>%n omitidos: usted los lee a ciegas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest run with cases</source>
        <translation>Mostrar el entrenamiento más reciente con casos</translation>
    </message>
    <message>
        <source>Cases appear as soon as its first fold has finished.</source>
        <translation>Los casos aparecen en cuanto acaba su primer pliegue.</translation>
    </message>
    <message>
        <source>It ended before its first fold had finished. Resume it in Train, or look at another one.</source>
        <translation>Terminó antes de acabar su primer pliegue. Reanúdelo en Entrenar o mire otro.</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>IoU, ajustado %1</translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation>Mejor IoU</translation>
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
    <message>
        <source>The training cannot count blobs: it adds the map’s values in the box and outside it (Eq. 9) and holds them against the same limits. Where the two differ, what was learned is not what is asked for.</source>
        <translation>El entrenamiento no puede contar zonas: suma los valores del mapa dentro y fuera del recuadro (ec. 9) y los compara con los mismos límites. Donde ambos difieren, lo aprendido no es lo que se pide.</translation>
    </message>
    <message>
        <source>inside %1, outside %2</source>
        <translation>dentro %1, fuera %2</translation>
    </message>
    <message>
        <source>The loss sees it the same way: %1.</source>
        <translation>La función de pérdida lo ve igual: %1.</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is satisfied: %1.</source>
        <translation>La función de pérdida lo ve de otro modo y queda satisfecha: %1.</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is not satisfied: %1.</source>
        <translation>La función de pérdida lo ve de otro modo y no queda satisfecha: %1.</translation>
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
        <translation>Área del recuadro en&#xa0;% de la imagen</translation>
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
    <message>
        <source>Help on this panel</source>
        <translation>Ayuda sobre este panel</translation>
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
        <translation>Modelo</translation>
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
        <translation>N.º %1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <source>This run’s answer: %1; fold %2: mean IoU %3 base, %4 with the CRF.</source>
        <translation>Respuesta de este entrenamiento: %1; pliegue %2: IoU medio %3 base, %4 con el CRF.</translation>
    </message>
    <message>
        <source>This run’s answer: %1.</source>
        <translation>Respuesta de este entrenamiento: %1.</translation>
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
        <translation>recuadro,&#xa0;% de la imagen</translation>
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
    <name>domain</name>
    <message>
        <source>The named bundle of settings that this run began with.</source>
        <translation>El conjunto de ajustes con nombre con el que empezó este entrenamiento.</translation>
    </message>
    <message>
        <source>Same seed, same folds, batches and initial weights.</source>
        <translation>La misma semilla, los mismos pliegues, lotes y pesos iniciales.</translation>
    </message>
    <message>
        <source>Parts of the cross validation; patients are never split (section 4).</source>
        <translation>Partes de la validación cruzada; los pacientes nunca se dividen (sección 4).</translation>
    </message>
    <message>
        <source>Share of the image-labelled images that train beside the boxed ones (section 4: 0 or 0.2).</source>
        <translation>Parte de las imágenes con etiqueta y sin recuadro que entrenan junto a las que lo tienen (sección 4: 0 o 0,2).</translation>
    </message>
    <message>
        <source>How a batch is drawn: a fixed share of boxed images, or from one pooled list.</source>
        <translation>Cómo se extrae un lote: una parte fija de imágenes con recuadro, o de una sola lista común.</translation>
    </message>
    <message>
        <source>Share of boxed images in a batch under boxed_share.</source>
        <translation>Parte de imágenes con recuadro en un lote con boxed_share.</translation>
    </message>
    <message>
        <source>Share of the training images, by patient, that is held out of the weights.</source>
        <translation>Parte de las imágenes de entrenamiento, por paciente, que se aparta de los pesos.</translation>
    </message>
    <message>
        <source>Which findings of the schema are trained (K).</source>
        <translation>Qué hallazgos del esquema se entrenan (K).</translation>
    </message>
    <message>
        <source>Side of the square that an image is resized to, in pixels.</source>
        <translation>Lado del cuadrado al que se redimensiona una imagen, en píxeles.</translation>
    </message>
    <message>
        <source>Grey levels to [-1, 1], or to mean 0 and deviation 1 per image.</source>
        <translation>Niveles de gris a [-1, 1], o a media 0 y desviación 1 por imagen.</translation>
    </message>
    <message>
        <source>The network below the patch head (section 3.1; the paper has ResNet-50).</source>
        <translation>La red bajo la cabeza de celdas (sección 3.1; el artículo tiene ResNet-50).</translation>
    </message>
    <message>
        <source>A safetensors file with timm&apos;s names to start from; none: He initialisation.</source>
        <translation>Un archivo safetensors con los nombres de timm como inicio; ninguno: inicialización de He.</translation>
    </message>
    <message>
        <source>Side of the anti-aliasing filter at every stride (Zhang 2019): 2, 3 or 5; 0 switches it off.</source>
        <translation>Lado del filtro de antialiasing en cada paso de submuestreo (Zhang 2019): 2, 3 o 5; 0 lo apaga.</translation>
    </message>
    <message>
        <source>Strides that are anti-aliased: all, or those of the stages alone (stem and max-pool stay plain).</source>
        <translation>Pasos de submuestreo con antialiasing: todos, o solo los de las etapas (raíz y max-pool quedan simples).</translation>
    </message>
    <message>
        <source>What batch norm sees while training: the images computed at once, or the loaded weights&apos; statistics.</source>
        <translation>Qué ve la normalización por lotes al entrenar: las imágenes calculadas a la vez, o las estadísticas de los pesos cargados.</translation>
    </message>
    <message>
        <source>P: patches along each side of the image (section 4: 20).</source>
        <translation>P: celdas a lo largo de cada lado de la imagen (sección 4: 20).</translation>
    </message>
    <message>
        <source>Channels between the two convolutions of the patch head.</source>
        <translation>Canales entre las dos convoluciones de la cabeza de celdas.</translation>
    </message>
    <message>
        <source>Initial bias of the last convolution; 0 starts at p = 0.5.</source>
        <translation>Sesgo inicial de la última convolución; 0 empieza en p = 0,5.</translation>
    </message>
    <message>
        <source>Join the features with their left-right mirror image.</source>
        <translation>Une a las características su imagen especular izquierda-derecha.</translation>
    </message>
    <message>
        <source>Join the features with two maps of x and y in [-1, 1].</source>
        <translation>Une a las características dos mapas de x e y en [-1, 1].</translation>
    </message>
    <message>
        <source>A learnable K×P×P map added to the logits, begun at the boxes&apos; mean coverage.</source>
        <translation>Un mapa K×P×P aprendible sumado a los logits, iniciado en la cobertura media de los recuadros.</translation>
    </message>
    <message>
        <source>Eq. 12; Eq. 9 with 11; the sigmoid form Eq. 5 with 8; the base model&apos;s Eq. 1-3; or image labels alone, answered by class activation maps.</source>
        <translation>Ec. 12; ec. 9 con 11; la forma sigmoide ec. 5 con 8; ec. 1-3 del modelo base; o solo etiquetas de imagen, respondidas con mapas de activación de clase.</translation>
    </message>
    <message>
        <source>Weight of the annotated terms (Eq. 12; 70 in the paper).</source>
        <translation>Peso de los términos con recuadro (ec. 12; 70 en el artículo).</translation>
    </message>
    <message>
        <source>L in ReLU(O - rho L): the box&apos;s patches (Eq. 12) or its complement&apos;s (Eq. 9).</source>
        <translation>L en ReLU(O - rho L): las celdas del recuadro (ec. 12) o las de su complemento (ec. 9).</translation>
    </message>
    <message>
        <source>N, what the outside term is divided by: the box&apos;s patches (Eq. 12) or its complement&apos;s.</source>
        <translation>N, entre lo que se divide el término exterior: las celdas del recuadro (ec. 12) o las de su complemento.</translation>
    </message>
    <message>
        <source>M, what the unannotated terms are divided by: 1 (Eq. 12), P², max(tau-hat, 1) or, between these two, their geometric mean.</source>
        <translation>M, entre lo que se dividen los términos sin recuadro: 1 (ec. 12), P², max(tau-hat, 1) o, entre ambos, su media geométrica.</translation>
    </message>
    <message>
        <source>Li et al.&apos;s smoothing: every factor of Eq. 1-3 is squeezed into [0.98, 1].</source>
        <translation>Suavizado de Li et al.: cada factor de las ec. 1-3 se comprime en [0,98, 1].</translation>
    </message>
    <message>
        <source>c: a patch is positive where z is at least this.</source>
        <translation>c: una celda es positiva donde z alcanza este valor.</translation>
    </message>
    <message>
        <source>How tau, rho, tau-hat and rho-hat are fitted; loss is the degenerate minimiser, for demonstration.</source>
        <translation>Cómo se ajustan tau, rho, tau-hat y rho-hat; loss es el minimizador degenerado, como demostración.</translation>
    </message>
    <message>
        <source>Images that the thresholds are fitted on.</source>
        <translation>Imágenes con las que se ajustan los umbrales.</translation>
    </message>
    <message>
        <source>T_g: the IoU that satisfied thresholds prove.</source>
        <translation>T_g: el IoU que prueban unos umbrales satisfechos.</translation>
    </message>
    <message>
        <source>Largest tau that the rule may choose.</source>
        <translation>Mayor tau que puede elegir la regla.</translation>
    </message>
    <message>
        <source>rho&apos;s value before the first fit, in units of outside_limit.</source>
        <translation>Valor de rho antes del primer ajuste, en unidades de outside_limit.</translation>
    </message>
    <message>
        <source>Times that thresholds are fitted and weights trained on.</source>
        <translation>Veces que se ajustan los umbrales y se siguen entrenando los pesos.</translation>
    </message>
    <message>
        <source>Share of the first stage&apos;s steps before the first fit.</source>
        <translation>Parte de los pasos de la primera etapa antes del primer ajuste.</translation>
    </message>
    <message>
        <source>Above 0: tau is held there whatever the rule says.</source>
        <translation>Por encima de 0: tau se mantiene ahí diga lo que diga la regla.</translation>
    </message>
    <message>
        <source>0 or above: rho is held there whatever the rule says.</source>
        <translation>0 o más: rho se mantiene ahí diga lo que diga la regla.</translation>
    </message>
    <message>
        <source>Adam with the decay in the gradient (section 4), or decoupled and on convolutions alone.</source>
        <translation>Adam con el decaimiento en el gradiente (sección 4), o desacoplado y solo en las convoluciones.</translation>
    </message>
    <message>
        <source>Learning rate after the warm-up (section 4: 0.001).</source>
        <translation>Tasa de aprendizaje tras el calentamiento (sección 4: 0,001).</translation>
    </message>
    <message>
        <source>How the learning rate falls, per step.</source>
        <translation>Cómo baja la tasa de aprendizaje, paso a paso.</translation>
    </message>
    <message>
        <source>Learning rate at the last step over that after warm-up.</source>
        <translation>Tasa de aprendizaje en el último paso respecto a la de después del calentamiento.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>Pasos durante los que sube la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Weight decay (section 4: 0.01).</source>
        <translation>Decaimiento de los pesos (sección 4: 0,01).</translation>
    </message>
    <message>
        <source>Largest norm of a step&apos;s gradient; 0: no limit.</source>
        <translation>Mayor norma del gradiente de un paso; 0: sin límite.</translation>
    </message>
    <message>
        <source>Images in a step (section 4: 48).</source>
        <translation>Imágenes por paso (sección 4: 48).</translation>
    </message>
    <message>
        <source>Images that are computed at once, for small memories; 0: the whole batch. Batch norm sees these alone.</source>
        <translation>Imágenes que se calculan a la vez, para memorias pequeñas; 0: todo el lote. La normalización por lotes solo ve estas.</translation>
    </message>
    <message>
        <source>Times that a fold&apos;s boxed images are gone through.</source>
        <translation>Veces que se recorren las imágenes con recuadro de un pliegue.</translation>
    </message>
    <message>
        <source>Fewest steps of the first stage.</source>
        <translation>Pasos de la primera etapa, como mínimo.</translation>
    </message>
    <message>
        <source>Most steps of the first stage.</source>
        <translation>Pasos de la primera etapa, como máximo.</translation>
    </message>
    <message>
        <source>Decay of the averaged weights that answer in the end; 0: off.</source>
        <translation>Decaimiento de los pesos promediados que responden al final; 0: apagado.</translation>
    </message>
    <message>
        <source>Each axis is scaled by e^±this.</source>
        <translation>Cada eje se escala por e^±este valor.</translation>
    </message>
    <message>
        <source>Both axes are scaled by e^±this.</source>
        <translation>Ambos ejes se escalan por e^±este valor.</translation>
    </message>
    <message>
        <source>The image is shifted by up to this share of its side.</source>
        <translation>La imagen se desplaza hasta esta parte de su lado.</translation>
    </message>
    <message>
        <source>The image is turned by up to this many degrees.</source>
        <translation>La imagen se gira hasta estos grados.</translation>
    </message>
    <message>
        <source>Contrast is scaled by e^±this.</source>
        <translation>El contraste se escala por e^±este valor.</translation>
    </message>
    <message>
        <source>Brightness is shifted by up to this many standard deviations.</source>
        <translation>El brillo se desplaza hasta estas desviaciones típicas.</translation>
    </message>
    <message>
        <source>Probability of a left-right flip; the heart has a side.</source>
        <translation>Probabilidad de un volteo izquierda-derecha; el corazón tiene un lado.</translation>
    </message>
    <message>
        <source>Maps are averaged over the image and four shifts by half a patch, moved back.</source>
        <translation>Los mapas se promedian sobre la imagen y cuatro desplazamientos de media celda, devueltos a su sitio.</translation>
    </message>
    <message>
        <source>The second stage (section 3.2): trained, left out, or kept where the validation is better with it.</source>
        <translation>La segunda etapa (sección 3.2): entrenada, omitida, o conservada donde la validación es mejor con ella.</translation>
    </message>
    <message>
        <source>Side of the PAC filter in patches, odd (section 3.2: 19).</source>
        <translation>Lado del filtro PAC en celdas, impar (sección 3.2: 19).</translation>
    </message>
    <message>
        <source>T: mean-field updates.</source>
        <translation>T: actualizaciones de campo medio.</translation>
    </message>
    <message>
        <source>Independent findings, or the published softmax over channels.</source>
        <translation>Hallazgos independientes, o el softmax publicado sobre los canales.</translation>
    </message>
    <message>
        <source>W couples every pair of findings (K×K), or each finding with itself alone.</source>
        <translation>W acopla cada par de hallazgos (K×K), o cada hallazgo solo consigo mismo.</translation>
    </message>
    <message>
        <source>Images that train the second stage; held_out needs validation_fraction.</source>
        <translation>Imágenes que entrenan la segunda etapa; held_out necesita validation_fraction.</translation>
    </message>
    <message>
        <source>Learning rate of the second stage.</source>
        <translation>Tasa de aprendizaje de la segunda etapa.</translation>
    </message>
    <message>
        <source>Steps of the second stage over those of the first.</source>
        <translation>Pasos de la segunda etapa respecto a los de la primera.</translation>
    </message>
    <message>
        <source>Above 0: that many steps of the second stage instead.</source>
        <translation>Por encima de 0: en su lugar, esos pasos de la segunda etapa.</translation>
    </message>
    <message>
        <source>Images in a step of the second stage; 0: batch_size.</source>
        <translation>Imágenes por paso de la segunda etapa; 0: batch_size.</translation>
    </message>
    <message>
        <source>Positive patches: z at least the cut, or at least 0.6 of the map&apos;s maximum.</source>
        <translation>Celdas positivas: z al menos igual al corte, o al menos 0,6 del máximo del mapa.</translation>
    </message>
    <message>
        <source>The cut: the same for all findings, or fitted per finding on the training part.</source>
        <translation>El corte: el mismo para todos los hallazgos, o ajustado por hallazgo con la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>A region is made of whole patches, or of pixels where the interpolated map reaches the cut.</source>
        <translation>Una región se compone de celdas enteras, o de píxeles donde el mapa interpolado alcanza el corte.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N; auto takes a GPU that LibTorch can use.</source>
        <translation>auto, cpu, cuda o cuda:N; auto toma una GPU que LibTorch pueda usar.</translation>
    </message>
    <message>
        <source>Numbers that the network computes with; the loss is always in float32.</source>
        <translation>Números con los que calcula la red; la pérdida va siempre en float32.</translation>
    </message>
    <message>
        <source>Threads of each fold; 0: chosen for this machine.</source>
        <translation>Hilos de cada pliegue; 0: elegidos para esta máquina.</translation>
    </message>
    <message>
        <source>Folds that train side by side; 0: chosen for this machine.</source>
        <translation>Pliegues que se entrenan en paralelo; 0: elegidos para esta máquina.</translation>
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
    <message>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation>M</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>%n imagen fuera</numerusform>
            <numerusform>%n imágenes fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left out</source>
        <translation>
            <numerusform>%n recuadro fuera</numerusform>
            <numerusform>%n recuadros fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out</source>
        <translation>
            <numerusform>%n respuesta fuera</numerusform>
            <numerusform>%n respuestas fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>of images that are not in the project</source>
        <translation>de imágenes que no están en el proyecto</translation>
    </message>
    <message>
        <source>outside their image</source>
        <translation>fuera de su imagen</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeños</translation>
    </message>
    <message>
        <source>no box of x, y, width and height</source>
        <translation>sin x, y, anchura y altura de un recuadro</translation>
    </message>
    <message>
        <source>entries that cannot be understood</source>
        <translation>entradas que no se entienden</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>por otro motivo</translation>
    </message>
    <message>
        <source>of findings that the project does not have (%1)</source>
        <translation>de hallazgos que el proyecto no tiene (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was left out, and why</comment>
        <translation>%1: %2.</translation>
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
        <source>The rest is stored.</source>
        <translation>Lo demás está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of films that are in already were passed over.</source>
        <translation>
            <numerusform>Se pasó por alto %n archivo de una radiografía que ya está.</numerusform>
            <numerusform>Se pasaron por alto %n archivos de radiografías que ya están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no Patient ID: each is taken for a patient of its own.</source>
        <translation>
            <numerusform>%n imagen no tiene identificador de paciente: cuenta como un paciente propio.</numerusform>
            <numerusform>%n imágenes no tienen identificador de paciente: cada una cuenta como un paciente propio.</numerusform>
        </translation>
    </message>
    <message>
        <source>One table of a kind is read, so these were passed over: %1. To read another one, put it into a folder of its own and import that.</source>
        <translation>Se lee una tabla de cada clase, así que estas se pasaron por alto: %1. Para leer otra, póngala en una carpeta propia e impórtela.</translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>Importe de nuevo para continuar: lo que ya está no se toma dos veces.</translation>
    </message>
    <message>
        <source>%1 and %2 imported</source>
        <comment>images and boxes, each with its number</comment>
        <translation>%1 y %2 importados</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>%n recuadro</numerusform>
            <numerusform>%n recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) imported</source>
        <translation>
            <numerusform>%n imagen importada</numerusform>
            <numerusform>%n imágenes importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import stopped: %n image(s) taken in</source>
        <translation>
            <numerusform>Importación detenida: %n imagen está dentro</numerusform>
            <numerusform>Importación detenida: %n imágenes están dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already, %2 of them with something new: a file found again, or facts.</source>
        <translation>%1 ya estaban, %2 de ellas con algo nuevo: un archivo recuperado o datos.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se ha importado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) could not be taken.</source>
        <translation>
            <numerusform>No se ha podido tomar %n fila o archivo.</numerusform>
            <numerusform>No se han podido tomar %n filas o archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
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
    <message>
        <source>Run %1 cannot be resumed now</source>
        <translation>El entrenamiento %1 no se puede reanudar ahora</translation>
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
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>refitting the heads</source>
        <translation>reajustando las cabezas</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Ayuda sobre este panel</translation>
    </message>
    <message>
        <source>Every row is a film: %1 goes to the next one, %2 to the next that nobody has read.</source>
        <translation>Cada fila es una radiografía: %1 va a la siguiente, %2 a la siguiente que nadie ha leído.</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level, turn the wheel to zoom, and hold ` for the bare film.</source>
        <translation>Arrastre con el botón derecho para ventana y nivel, gire la rueda para el zoom y mantenga ` para la radiografía desnuda.</translation>
    </message>
    <message>
        <source>%1 draws boxes and a digit names the finding; every stroke is saved at once, and %2 takes it back.</source>
        <translation>%1 traza recuadros y un número nombra el hallazgo; cada trazo se guarda al instante, y %2 lo deshace.</translation>
    </message>
    <message>
        <source>Train learns from your boxes while you read on; Audit shows, film by film, where the model is right and wrong.</source>
        <translation>Entrenamiento aprende de sus recuadros mientras usted sigue leyendo; Auditoría muestra, radiografía por radiografía, dónde acierta y dónde falla el modelo.</translation>
    </message>
    <message>
        <source>%1 finds every command and every film, %2 lists the keys, and %3 explains the panel you are in.</source>
        <translation>%1 encuentra cualquier comando y radiografía, %2 enumera las teclas, y %3 explica el panel en el que está.</translation>
    </message>
    <message>
        <source>Film in a window of its own</source>
        <translation>Radiografía en ventana propia</translation>
    </message>
    <message>
        <source>On the other monitor, where there is one; again: back.</source>
        <translation>En el otro monitor, si lo hay; otra vez: vuelve.</translation>
    </message>
    <message>
        <source>Beside the film, without a network.</source>
        <translation>Junto a la radiografía, sin red.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Presets of OHIF, Weasis, CVAT and labelme, and any key of your own.</source>
        <translation>Preajustes de OHIF, Weasis, CVAT y labelme, y cualquier tecla propia.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Five sentences, each beside what it is about.</source>
        <translation>Cinco frases, cada una junto a aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>Las radiografías aparecen aquí solas en cuanto llegan las primeras.</translation>
    </message>
    <message>
        <source>An older version’s project, shown from a copy</source>
        <translation>Proyecto de una versión anterior, mostrado desde una copia</translation>
    </message>
    <message>
        <source>Nothing can be stored here: its folder cannot be written to, so it cannot be brought up to date there. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>Aquí no se puede guardar nada: no se puede escribir en su carpeta, así que allí no puede actualizarse. Copie el proyecto a un lugar propio para trazar en él o entrenarlo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
    <name>shell::FilmWindow</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Film – Fewbox</source>
        <translation>Radiografía – Fewbox</translation>
    </message>
    <message>
        <source>The film is in a window of its own</source>
        <translation>La radiografía está en una ventana propia</translation>
    </message>
    <message>
        <source>Its keys work there as here. Closing that window brings it back.</source>
        <translation>Sus teclas actúan allí como aquí. Al cerrar esa ventana, vuelve.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerla de vuelta</translation>
    </message>
</context>
<context>
    <name>shell::FirstStart</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Who reads? Every box and label is signed with this name.</source>
        <translation>¿Quién lee? Cada recuadro y cada valoración se firma con este nombre.</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Soy yo</translation>
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
    <name>shell::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Todas las páginas de la ayuda</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
</context>
<context>
    <name>shell::KeySettings</name>
    <message>
        <source>The keys of this program’s own help.</source>
        <translation>Las teclas de la ayuda de este programa.</translation>
    </message>
    <message>
        <source>Digits are windows, and findings move to Alt and their digit; R turns, H flips, = fits.</source>
        <translation>Los números son ventanas, y los hallazgos pasan a Alt con su número; R gira, H voltea, = ajusta.</translation>
    </message>
    <message>
        <source>F and D are next and previous, N draws; no finding moves to Shift+N.</source>
        <translation>F y D son siguiente y anterior, N traza; «sin hallazgos» pasa a Mayús+N.</translation>
    </message>
    <message>
        <source>D and A are next and previous, Ctrl+R draws, Ctrl+F fits.</source>
        <translation>D y A son siguiente y anterior, Ctrl+R traza, Ctrl+F ajusta.</translation>
    </message>
    <message>
        <source>%1 is a key of the film: “%2”. Choose another key.</source>
        <translation>%1 es una tecla de la radiografía: «%2». Elija otra tecla.</translation>
    </message>
    <message>
        <source>T moves the film, G draws, Ctrl with + and − zooms; names move to Shift+T and blobs to Shift+G.</source>
        <translation>T mueve la radiografía, G traza, Ctrl con + y − hace zoom; los nombres pasan a Mayús+T y las zonas a Mayús+G.</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Press one more key; Esc gives up</source>
        <translation>Pulse una tecla más; Esc abandona</translation>
    </message>
    <message>
        <source>Press the new key; Esc gives up</source>
        <translation>Pulse la tecla nueva; Esc abandona</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The next key pressed becomes its key (Enter)</source>
        <translation>La próxima tecla pulsada pasa a ser la suya (Intro)</translation>
    </message>
    <message>
        <source>One more key</source>
        <translation>Una tecla más</translation>
    </message>
    <message>
        <source>The next key pressed does it too</source>
        <translation>La próxima tecla pulsada también lo hará</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>It stays in the menus and in the search (Del)</source>
        <translation>Permanece en los menús y en la búsqueda (Supr)</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translation>Volver al preajuste</translation>
    </message>
    <message>
        <source>The key that this command has in the preset</source>
        <translation>La tecla que este comando tiene en el preajuste</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Every command has the preset’s keys again</source>
        <translation>Cada comando vuelve a tener las teclas del preajuste</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>«%1» tiene ahora la tecla %2.</translation>
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
    <message>
        <source>This project is open in another window too</source>
        <translation>Este proyecto está abierto también en otra ventana</translation>
    </message>
    <message>
        <source>Nothing is lost: every stroke is stored at once, and each window shows what the other stores. Undo takes back the reader’s latest step, whichever window it was made in.</source>
        <translation>No se pierde nada: cada acción se guarda al momento y cada ventana muestra lo que guarda la otra. Deshacer retira el último paso del lector, en la ventana que fuera.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1 …</translation>
    </message>
    <message>
        <source>A large project, or one of an earlier version, takes some seconds the first time.</source>
        <translation>Un proyecto grande, o de una versión anterior, tarda unos segundos la primera vez.</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation>Examinando el contenido …</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>Las radiografías aparecen aquí solas en cuanto llegan las primeras.</translation>
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
    <name>shell::PredictionDesk</name>
    <message>
        <source>Predict every film with this run</source>
        <translation>Predecir todas las radiografías con este entrenamiento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Stop predicting the films</source>
        <translation>Detener la predicción de las radiografías</translation>
    </message>
    <message>
        <source>What has been predicted stays.</source>
        <translation>Lo predicho se conserva.</translation>
    </message>
    <message>
        <source>No film is being predicted.</source>
        <translation>No se está prediciendo ninguna radiografía.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Se está deteniendo.</translation>
    </message>
    <message>
        <source>Run %1 has predicted the films</source>
        <translation>El entrenamiento %1 ha predicho las radiografías</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have its maps.</source>
        <translation>
            <numerusform>%n radiografía tiene sus mapas.</numerusform>
            <numerusform>%n radiografías tienen sus mapas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have none: their files cannot be read, or every model of the run has trained on their patients.</source>
        <translation>
            <numerusform>%n radiografía no los tiene: su archivo no se puede leer, o todos los modelos del entrenamiento se entrenaron con su paciente.</numerusform>
            <numerusform>%n radiografías no los tienen: sus archivos no se pueden leer, o todos los modelos del entrenamiento se entrenaron con sus pacientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has stopped predicting</source>
        <translation>El entrenamiento %1 ha dejado de predecir</translation>
    </message>
    <message>
        <source>%1 of %2 films have its maps; they stay.</source>
        <translation>%1 de %2 radiografías tienen sus mapas; se conservan.</translation>
    </message>
    <message>
        <source>The run itself and what it had predicted are unharmed.</source>
        <translation>El entrenamiento y lo que había predicho están intactos.</translation>
    </message>
    <message>
        <source>Run %1 could not predict all films</source>
        <translation>El entrenamiento %1 no pudo predecir todas las radiografías</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>predicting every film</source>
        <translation>prediciendo todas las radiografías</translation>
    </message>
    <message>
        <source>In the background, the films in view first: maps, proposals and suggestions for all of them. While a run trains, it waits for its end.</source>
        <translation>En segundo plano, primero las radiografías a la vista: mapas, propuestas y sugerencias para todas. Si hay un entrenamiento en curso, espera a que termine.</translation>
    </message>
    <message>
        <source>then run %1 predicts every film</source>
        <translation>después el entrenamiento %1 predice todas las radiografías</translation>
    </message>
</context>
<context>
    <name>shell::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shell::StatusFeed</name>
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
        <translation>%1&#xa0;%</translation>
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
    <message>
        <source>Pause or go on with the training</source>
        <translation>Pausar o continuar el entrenamiento</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Sin avisos</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
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
    <message>
        <source>Theme and language</source>
        <translation>Tema e idioma</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Not shown again; the search finds it under “First steps”</source>
        <translation>No se vuelve a mostrar; la búsqueda lo encuentra en «Primeros pasos»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>training::AnsweredFilms</name>
    <message>
        <source>Maps of films</source>
        <translation>Mapas de las radiografías</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>Predecir todas las radiografías</translation>
    </message>
    <message>
        <source>Every film of the project has this run’s maps.</source>
        <translation>Todas las radiografías del proyecto tienen mapas de este entrenamiento.</translation>
    </message>
    <message>
        <source>%1 of %2 films have this run’s maps; by itself it answers the boxed films that its folds had not seen.</source>
        <translation>%1 de %2 radiografías tienen mapas de este entrenamiento; por sí mismo responde a las que tienen recuadro y sus pliegues no habían visto.</translation>
    </message>
</context>
<context>
    <name>training::BoxWords</name>
    <message numerus="yes">
        <source>%n without a film’s file</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>uno sin el archivo de la radiografía</numerusform>
            <numerusform>%n sin el archivo de la radiografía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of blinded readings that are not complete</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>uno de una lectura a ciegas sin completar</numerusform>
            <numerusform>%n de lecturas a ciegas sin completar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overruled by readers or an adjudication</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>uno desestimado por lectores o una adjudicación</numerusform>
            <numerusform>%n desestimados por lectores o una adjudicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of findings that are not trained</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>uno de un hallazgo que no se entrena</numerusform>
            <numerusform>%n de hallazgos que no se entrenan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on films that the split does not list</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>uno en una radiografía que la partición no incluye</numerusform>
            <numerusform>%n en radiografías que la partición no incluye</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>boxes</comment>
        <translation>Fuera quedan: %1.</translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>Aún no hay recuadros. Trace algunos en Lectura, o importe una lista de recuadros.</translation>
    </message>
    <message>
        <source>No box of this project can be learned from.</source>
        <translation>De ningún recuadro de este proyecto se puede aprender.</translation>
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
    <message>
        <source>Today’s boxes</source>
        <translation>Recuadros de hoy</translation>
    </message>
    <message>
        <source>Refit the heads</source>
        <translation>Reajustar las cabezas</translation>
    </message>
    <message>
        <source>Again after new boxes</source>
        <translation>De nuevo tras nuevos recuadros</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains. Every refit is a run of its own.</source>
        <translation>Unos segundos después del último recuadro nuevo, mientras no se entrene nada más. Cada reajuste es un entrenamiento propio.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) more than this run has learned from.</source>
        <translation>
            <numerusform>%n recuadro más de los que aprendió este entrenamiento.</numerusform>
            <numerusform>%n recuadros más de los que aprendió este entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer than this run has learned from.</source>
        <translation>
            <numerusform>%n recuadro menos de los que aprendió este entrenamiento.</numerusform>
            <numerusform>%n recuadros menos de los que aprendió este entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many boxes as this run has learned from.</source>
        <translation>Tantos recuadros como aprendió este entrenamiento.</translation>
    </message>
    <message>
        <source>Refits the heads of this run on today’s boxes, in seconds, as a run of its own. The full training may say otherwise.</source>
        <translation>Reajusta en segundos las cabezas de este entrenamiento a los recuadros de hoy, como entrenamiento propio. El entrenamiento completo puede decir otra cosa.</translation>
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
    <message>
        <source>It was ended from outside, or crashed.</source>
        <translation>Se cerró desde fuera, o se cayó.</translation>
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
        <source>%1: after a third of the training, all regions were empty in fold %2.</source>
        <translation>%1: tras un tercio del entrenamiento, todas las regiones estaban vacías en el pliegue %2.</translation>
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
        <translation>Artículo 0&#xa0;%</translation>
    </message>
    <message>
        <source>The paper&apos;s network at full size, trained on boxed images alone.</source>
        <translation>La red del artículo a tamaño completo, entrenada solo con imágenes con recuadro.</translation>
    </message>
    <message>
        <source>Paper 20 %</source>
        <translation>Artículo 20&#xa0;%</translation>
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
    <message>
        <source>split %1</source>
        <comment>a run&apos;s title: the file of its split</comment>
        <translation>partición %1</translation>
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
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>The same seed gives the same folds, batches and initial weights.</source>
        <translation>La misma semilla da los mismos pliegues, lotes y pesos iniciales.</translation>
    </message>
    <message>
        <source>repeats a run</source>
        <translation>reproducible</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>%1, bastan</translation>
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
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>one, by the file</source>
        <translation>una, según el archivo</translation>
    </message>
    <message>
        <source>each tested once</source>
        <translation>una prueba cada uno</translation>
    </message>
    <message>
        <source>none that can be learned from</source>
        <translation>ninguno del que aprender</translation>
    </message>
</context>
<context>
    <name>training::Predictor</name>
    <message>
        <source>No run has finished yet.</source>
        <translation>Ningún entrenamiento ha terminado aún.</translation>
    </message>
    <message>
        <source>Run %1 has not finished.</source>
        <translation>El entrenamiento %1 no ha terminado.</translation>
    </message>
    <message>
        <source>The films are being listed.</source>
        <translation>Se están listando las radiografías.</translation>
    </message>
    <message>
        <source>Run %1 is predicting the films now.</source>
        <translation>El entrenamiento %1 está prediciendo las radiografías.</translation>
    </message>
    <message>
        <source>Run %1 will predict the films when the training has ended.</source>
        <translation>El entrenamiento %1 predecirá las radiografías cuando termine el entrenamiento en curso.</translation>
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
        <translation>%1, suelo %2</translation>
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
        <translation>%1&#xa0;%</translation>
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
    <message>
        <source>Test floor at T %1</source>
        <translation>Suelo de la prueba con T %1</translation>
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
        <translation>Correcto, validación</translation>
    </message>
    <message>
        <source>Correct, training boxes</source>
        <translation>Correcto, entrenamiento</translation>
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
        <translation>%1&#xa0;%</translation>
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
    <message>
        <source>The split: %1 images train (%2 boxed), %3 validate (%4), %5 test (%6).</source>
        <translation>La partición: %1 imágenes entrenan (%2 con recuadro), %3 validan (%4), %5 prueban (%6).</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that it does not list are left out.</source>
        <translation>
            <numerusform>%n imagen que no nombra queda fuera.</numerusform>
            <numerusform>%n imágenes que no nombra quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no image of this project.</source>
        <translation>
            <numerusform>%n línea no nombra ninguna imagen de este proyecto.</numerusform>
            <numerusform>%n líneas no nombran ninguna imagen de este proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>heads of run %1 refitted</source>
        <translation>cabezas del entrenamiento %1 reajustadas</translation>
    </message>
    <message>
        <source>A run is predicting the films, and run %1 waits already. Wait for one of them, or stop it.</source>
        <translation>Un entrenamiento predice las radiografías y el entrenamiento %1 ya espera. Espere a uno de ellos o deténgalo.</translation>
    </message>
    <message>
        <source>A run is predicting the films now. Wait for it, or stop it first.</source>
        <translation>Un entrenamiento está prediciendo las radiografías. Espere a que acabe o deténgalo antes.</translation>
    </message>
    <message>
        <source>Left out of the refit, since the run was trained before they were added: %1. A full training learns them.</source>
        <translation>Fuera del reajuste, porque el entrenamiento es anterior a que se añadieran: %1. Un entrenamiento completo los aprende.</translation>
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
    <message>
        <source>refitting the heads</source>
        <translation>reajustando las cabezas</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a phase of a training: the films are read</comment>
        <translation>carga</translation>
    </message>
</context>
<context>
    <name>training::SettingsPanel</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>Todos los ajustes del método</translation>
    </message>
</context>
<context>
    <name>training::SettingsTableModel</name>
    <message>
        <source>Preset</source>
        <translation>Predefinido</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Share of unannotated images</source>
        <translation>Parte de imágenes sin recuadro</translation>
    </message>
    <message>
        <source>Make-up of a batch</source>
        <translation>Composición de un lote</translation>
    </message>
    <message>
        <source>Boxed images in a batch</source>
        <translation>Imágenes con recuadro en un lote</translation>
    </message>
    <message>
        <source>Held out for validation</source>
        <translation>Reservado para validación</translation>
    </message>
    <message>
        <source>Findings that are trained</source>
        <translation>Hallazgos que se entrenan</translation>
    </message>
    <message>
        <source>Side of the input image</source>
        <translation>Lado de la imagen de entrada</translation>
    </message>
    <message>
        <source>Scaling of the grey levels</source>
        <translation>Escala de los niveles de gris</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Red base</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Anti-aliasing filter</source>
        <translation>Filtro de antialiasing</translation>
    </message>
    <message>
        <source>Where anti-aliasing acts</source>
        <translation>Dónde actúa el antialiasing</translation>
    </message>
    <message>
        <source>What batch norm sees</source>
        <translation>Qué ve la normalización por lotes</translation>
    </message>
    <message>
        <source>Patches per side, P</source>
        <translation>Celdas por lado, P</translation>
    </message>
    <message>
        <source>Channels of the patch head</source>
        <translation>Canales de la cabeza de celdas</translation>
    </message>
    <message>
        <source>First bias of the head</source>
        <translation>Primer sesgo de la cabeza</translation>
    </message>
    <message>
        <source>Mirrored features</source>
        <translation>Características en espejo</translation>
    </message>
    <message>
        <source>Maps of the position</source>
        <translation>Mapas de posición</translation>
    </message>
    <message>
        <source>Map of the usual place</source>
        <translation>Mapa del lugar habitual</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Weight of the boxes, λ</source>
        <translation>Peso de los recuadros, λ</translation>
    </message>
    <message>
        <source>Limit outside the box, L</source>
        <translation>Límite fuera del recuadro, L</translation>
    </message>
    <message>
        <source>Norm of the outside term, N</source>
        <translation>Norma del término exterior, N</translation>
    </message>
    <message>
        <source>Norm of the unannotated terms, M</source>
        <translation>Norma de los términos sin recuadro, M</translation>
    </message>
    <message>
        <source>Squeezed factors of the base model</source>
        <translation>Factores comprimidos del modelo base</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Rule for the thresholds</source>
        <translation>Regla de los umbrales</translation>
    </message>
    <message>
        <source>Images for the thresholds</source>
        <translation>Imágenes para los umbrales</translation>
    </message>
    <message>
        <source>IoU that the thresholds prove</source>
        <translation>IoU que prueban los umbrales</translation>
    </message>
    <message>
        <source>Largest τ</source>
        <translation>Mayor τ</translation>
    </message>
    <message>
        <source>First ρ</source>
        <translation>Primer ρ</translation>
    </message>
    <message>
        <source>Rounds of fitting thresholds</source>
        <translation>Rondas de ajuste de umbrales</translation>
    </message>
    <message>
        <source>Steps before the first fit</source>
        <translation>Pasos antes del primer ajuste</translation>
    </message>
    <message>
        <source>τ held fixed</source>
        <translation>τ fijo</translation>
    </message>
    <message>
        <source>ρ held fixed</source>
        <translation>ρ fijo</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translation>Curso de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>Tasa de aprendizaje al final</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>Pasos de calentamiento</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de los pesos</translation>
    </message>
    <message>
        <source>Largest gradient</source>
        <translation>Mayor gradiente</translation>
    </message>
    <message>
        <source>Images in a step</source>
        <translation>Imágenes por paso</translation>
    </message>
    <message>
        <source>Images computed at once</source>
        <translation>Imágenes calculadas a la vez</translation>
    </message>
    <message>
        <source>Passes over the boxed images</source>
        <translation>Pasadas por las imágenes con recuadro</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>Pasos como mínimo</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Pasos como máximo</translation>
    </message>
    <message>
        <source>Averaging of the weights</source>
        <translation>Promedio de los pesos</translation>
    </message>
    <message>
        <source>Varied: width and height</source>
        <translation>Se varía: anchura y altura</translation>
    </message>
    <message>
        <source>Varied: size</source>
        <translation>Se varía: tamaño</translation>
    </message>
    <message>
        <source>Varied: place</source>
        <translation>Se varía: lugar</translation>
    </message>
    <message>
        <source>Varied: rotation</source>
        <translation>Se varía: rotación</translation>
    </message>
    <message>
        <source>Varied: contrast</source>
        <translation>Se varía: contraste</translation>
    </message>
    <message>
        <source>Varied: brightness</source>
        <translation>Se varía: brillo</translation>
    </message>
    <message>
        <source>Varied: left and right</source>
        <translation>Se varía: izquierda y derecha</translation>
    </message>
    <message>
        <source>Answers averaged over shifts</source>
        <translation>Respuestas promediadas con desplazamientos</translation>
    </message>
    <message>
        <source>CRF stage</source>
        <translation>Etapa CRF</translation>
    </message>
    <message>
        <source>Window of the CRF</source>
        <translation>Ventana del CRF</translation>
    </message>
    <message>
        <source>Updates of the CRF, T</source>
        <translation>Actualizaciones del CRF, T</translation>
    </message>
    <message>
        <source>Form of the CRF</source>
        <translation>Forma del CRF</translation>
    </message>
    <message>
        <source>Coupling of the findings</source>
        <translation>Acoplamiento de los hallazgos</translation>
    </message>
    <message>
        <source>Images for the CRF</source>
        <translation>Imágenes para el CRF</translation>
    </message>
    <message>
        <source>Learning rate of the CRF</source>
        <translation>Tasa de aprendizaje del CRF</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a share</source>
        <translation>Pasos del CRF, como proporción</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a number</source>
        <translation>Pasos del CRF, como número</translation>
    </message>
    <message>
        <source>Images in a step of the CRF</source>
        <translation>Imágenes por paso del CRF</translation>
    </message>
    <message>
        <source>Rule for the region</source>
        <translation>Regla de la región</translation>
    </message>
    <message>
        <source>Cut-off: fixed or fitted</source>
        <translation>Corte: fijo o ajustado</translation>
    </message>
    <message>
        <source>Region of patches or pixels</source>
        <translation>Región de celdas o de píxeles</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>Threads per fold</source>
        <translation>Hilos por pliegue</translation>
    </message>
    <message>
        <source>Folds side by side</source>
        <translation>Pliegues en paralelo</translation>
    </message>
</context>
<context>
    <name>training::SplitChoice</name>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Choose a split of your own</source>
        <translation>Elegir una partición propia</translation>
    </message>
    <message>
        <source>Splits (*.csv *.txt);;All files (*)</source>
        <translation>Particiones (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 train, %2 validation, %3 test</source>
        <translation>%1 entrenamiento, %2 validación, %3 prueba</translation>
    </message>
    <message>
        <source>By patient, in folds</source>
        <translation>Por paciente, en pliegues</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>Un archivo propio…</translation>
    </message>
    <message>
        <source>A CSV file with the columns image and part (train, validation, test), or NIH’s train_val_list.txt with test_list.txt beside it.</source>
        <translation>Un archivo CSV con las columnas image y part (train, validation, test), o el train_val_list.txt del NIH con test_list.txt al lado.</translation>
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
    <message>
        <source>Refit the heads on today’s boxes</source>
        <translation>Reajustar las cabezas a los recuadros de hoy</translation>
    </message>
    <message>
        <source>Of the newest finished run, in seconds, as a run of its own: what the new boxes do to its maps.</source>
        <translation>Del entrenamiento terminado más reciente, en segundos, como entrenamiento propio: lo que los nuevos recuadros hacen a sus mapas.</translation>
    </message>
    <message>
        <source>Refit the heads after new boxes</source>
        <translation>Reajustar las cabezas tras nuevos recuadros</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains.</source>
        <translation>Unos segundos después del último recuadro nuevo, mientras no se entrene nada más.</translation>
    </message>
    <message>
        <source>No run has finished yet.</source>
        <translation>Aún no ha terminado ningún entrenamiento.</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Ayuda sobre este panel</translation>
    </message>
    <message>
        <source>No box that can be learned from</source>
        <translation>Ningún recuadro del que aprender</translation>
    </message>
</context>
<context>
    <name>viewer::HistogramPanel</name>
    <message>
        <source>Histogram of the film, with its window</source>
        <translation>Histograma de la radiografía, con su ventana</translation>
    </message>
    <message>
        <source>How often each value occurs. Drag an edge of the window, or the part between them;
arrows move it, Shift+arrows widen it, a double click takes the film’s own.</source>
        <translation>Cuántas veces aparece cada valor. Arrastre un borde de la ventana, o la parte entre ambos;
las flechas la mueven, Mayús+flechas la ensanchan, un doble clic toma la de la radiografía.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>edges of the grey window</comment>
        <translation>%1 a %2</translation>
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
        <translation>Zoom %1&#xa0;%</translation>
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
    <message>
        <source>as calibrated (pixel spacing)</source>
        <translation>según calibración (pixel spacing)</translation>
    </message>
    <message>
        <source>at the detector (imager spacing)</source>
        <translation>en el detector (imager spacing)</translation>
    </message>
    <message>
        <source>on the scanned sheet (nominal spacing)</source>
        <translation>en la hoja escaneada (nominal spacing)</translation>
    </message>
    <message>
        <source>by the imported table</source>
        <translation>según la tabla importada</translation>
    </message>
    <message>
        <source>x %1  y %2 px</source>
        <translation>x %1  y %2 px</translation>
    </message>
    <message>
        <source>stored %1  value %2  grey %3</source>
        <translation>guardado %1  valor %2  gris %3</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how much the lens magnifies</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>volteada</translation>
    </message>
    <message>
        <source>flipped, rotated %1°</source>
        <translation>volteada, girada %1°</translation>
    </message>
    <message>
        <source>rotated %1°</source>
        <translation>girada %1°</translation>
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
        <translation>Entre los percentiles %1 y %2 de los valores de esta radiografía: una radiografía no tiene unidades Hounsfield.</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Mediastino</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>From the least to the greatest value of this film.</source>
        <translation>Del menor al mayor valor de esta radiografía.</translation>
    </message>
    <message>
        <source>Without extremes</source>
        <translation>Sin extremos</translation>
    </message>
    <message>
        <source>As the file asks for it.</source>
        <translation>Como lo pide el archivo.</translation>
    </message>
    <message>
        <source>Values as stored</source>
        <translation>Valores guardados</translation>
    </message>
    <message>
        <source>Least to greatest value</source>
        <translation>Del menor al mayor valor</translation>
    </message>
    <message>
        <source>The file asks for no window; this is the first picture, which training sees too.</source>
        <translation>El archivo no pide ventana; esta es la primera imagen, la que ve también el entrenamiento.</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Ventana propia</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>Tabla del archivo</translation>
    </message>
    <message>
        <source>boxes hidden</source>
        <translation>recuadros ocultos</translation>
    </message>
</context>
<context>
    <name>viewer::TwoUp</name>
    <message>
        <source>The patient’s film before this one</source>
        <translation>La radiografía anterior del paciente</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Esta radiografía</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Previa</translation>
    </message>
    <message>
        <source>The file of this film is missing.</source>
        <translation>Falta el archivo de esta radiografía.</translation>
    </message>
    <message>
        <source>Import its folder again.</source>
        <translation>Importe de nuevo su carpeta.</translation>
    </message>
    <message>
        <source>Reading the prior …</source>
        <translation>Leyendo la previa…</translation>
    </message>
    <message>
        <source>Put the prior away</source>
        <translation>Guardar la previa</translation>
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
        <source>Alt+wheel</source>
        <translation>Alt+rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with the lens, the wheel magnifies</source>
        <translation>Zoom en el puntero; con la lupa, la rueda amplía</translation>
    </message>
    <message>
        <source>Shift+drag of a ruler</source>
        <translation>Mayús+arrastrar una medida</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>Mantenerla horizontal o vertical</translation>
    </message>
    <message>
        <source>Measure lengths</source>
        <translation>Medir longitudes</translation>
    </message>
    <message>
        <source>Drag from end to end; an end can be taken again. They stay until Esc or the next film and are not stored.</source>
        <translation>Arrastre de extremo a extremo; un extremo se puede volver a tomar. Permanecen hasta Esc o la radiografía siguiente y no se guardan.</translation>
    </message>
    <message>
        <source>Flip the film left to right</source>
        <translation>Voltear la radiografía de izquierda a derecha</translation>
    </message>
    <message>
        <source>The view alone: boxes and measures stay as they are, and a corner says so.</source>
        <translation>Solo la vista: recuadros y medidas quedan como están, y una esquina lo dice.</translation>
    </message>
    <message>
        <source>Turn the film by 90°</source>
        <translation>Girar la radiografía 90°</translation>
    </message>
    <message>
        <source>Clockwise; the view alone.</source>
        <translation>En sentido horario; solo la vista.</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Zoom, window, inversion, turning and local contrast.</source>
        <translation>Zoom, ventana, inversión, giro y contraste local.</translation>
    </message>
    <message>
        <source>Raise the local contrast</source>
        <translation>Realzar el contraste local</translation>
    </message>
    <message>
        <source>For faint things (CLAHE). The view alone: training never sees it, and a corner says that it is on.</source>
        <translation>Para lo tenue (CLAHE). Solo la vista: el entrenamiento nunca lo ve, y una esquina dice que está activo.</translation>
    </message>
    <message>
        <source>The first picture, as the file asks for it; again for the file’s next window.</source>
        <translation>La primera imagen, como la pide el archivo; otra vez para la siguiente ventana del archivo.</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Ventana: %1</translation>
    </message>
    <message>
        <source>Windows for lung, mediastinum, bone, full range, without extremes</source>
        <translation>Ventanas para pulmón, mediastino, hueso, rango completo, sin extremos</translation>
    </message>
    <message>
        <source>Magnify under the pointer</source>
        <translation>Ampliar bajo el puntero</translation>
    </message>
    <message>
        <source>A lens follows the pointer; the wheel changes it from 2× to 4×, Esc puts it away.</source>
        <translation>Una lupa sigue al puntero; la rueda la cambia de 2× a 4×, Esc la guarda.</translation>
    </message>
    <message>
        <source>Name the values under the pointer</source>
        <translation>Nombrar los valores bajo el puntero</translation>
    </message>
    <message>
        <source>Stored value, value after the file’s own scale, and grey level, in the corner.</source>
        <translation>Valor guardado, valor tras la escala del archivo y nivel de gris, en la esquina.</translation>
    </message>
    <message>
        <source>Show the histogram</source>
        <translation>Mostrar el histograma</translation>
    </message>
    <message>
        <source>The film’s values with the window over them, to be taken by its edges.</source>
        <translation>Los valores de la radiografía con la ventana encima, que se toma por sus bordes.</translation>
    </message>
    <message>
        <source>Show the prior beside the film</source>
        <translation>Mostrar la previa junto a la radiografía</translation>
    </message>
    <message>
        <source>The patient’s film before this one.</source>
        <translation>La radiografía anterior del paciente.</translation>
    </message>
    <message>
        <source>Move both films together</source>
        <translation>Mover ambas radiografías juntas</translation>
    </message>
    <message>
        <source>Zoom and place of the film and its prior.</source>
        <translation>Zoom y posición de la radiografía y su previa.</translation>
    </message>
    <message>
        <source>One window for both films</source>
        <translation>Una ventana para ambas radiografías</translation>
    </message>
    <message>
        <source>Window and inversion of the film and its prior.</source>
        <translation>Ventana e inversión de la radiografía y su previa.</translation>
    </message>
    <message>
        <source>No earlier film of this patient is here.</source>
        <translation>No hay aquí una radiografía anterior de este paciente.</translation>
    </message>
    <message>
        <source>There is one film alone.</source>
        <translation>Hay una sola radiografía.</translation>
    </message>
    <message>
        <source>Cut-off of the blobs</source>
        <translation>Corte de las zonas</translation>
    </message>
    <message>
        <source>Opacity of the blobs</source>
        <translation>Opacidad de las zonas</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>More for this film</source>
        <translation>Más para esta radiografía</translation>
    </message>
    <message>
        <source>By this film’s own values</source>
        <translation>Según los valores de esta radiografía</translation>
    </message>
    <message>
        <source>As the file asks for it</source>
        <translation>Como lo pide el archivo</translation>
    </message>
</context>
<context>
    <name>worklist::FilterBar</name>
    <message>
        <source>Patient, finding, name</source>
        <translation>Paciente, hallazgo, nombre</translation>
    </message>
    <message>
        <source>Words of a patient, a finding or a file&apos;s name, each by its beginning</source>
        <translation>Palabras de un paciente, de un hallazgo o de un nombre de archivo, cada una por su comienzo</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Images that want a second look</source>
        <translation>Imágenes para revisar</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>Este proyecto solo se puede leer.</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>No hay nada filtrado.</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>Olvidar un filtro guardado</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
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
        <source>Second look, %1</source>
        <translation>Para revisar, %1</translation>
    </message>
    <message>
        <source>%1 new, %2 in progress, %3 done</source>
        <translation>%1 nuevas, %2 empezadas, %3 terminadas</translation>
    </message>
</context>
<context>
    <name>worklist::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Ask for more: state, findings, view, age, date …</source>
        <translation>Pedir más: estado, hallazgos, proyección, edad, fecha…</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>%1: %2
Press to change it, ✕ or Del to remove it.</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>%1: %2
Pulse para cambiarlo, ✕ o Supr para quitarlo.</translation>
    </message>
    <message>
        <source>Filter, %1: %2</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>Filtro, %1: %2</translation>
    </message>
    <message>
        <source>Del removes it</source>
        <translation>Supr lo quita</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPages</name>
    <message>
        <source>Either</source>
        <translation>Da igual</translation>
    </message>
    <message>
        <source>How several findings are joined</source>
        <translation>Cómo se combinan varios hallazgos</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Basta uno de ellos</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todos ellos</translation>
    </message>
    <message>
        <source>%1: answer to ask for</source>
        <comment>a finding</comment>
        <translation>%1: respuesta que se pide</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Youngest, in years</source>
        <translation>Edad mínima, en años</translation>
    </message>
    <message>
        <source>Oldest, in years</source>
        <translation>Edad máxima, en años</translation>
    </message>
    <message>
        <source> years</source>
        <comment>unit behind an age</comment>
        <translation> años</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the beginning of a range</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a range</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Write a day as 2019-04-30.</source>
        <translation>Escriba un día como 2019-04-30.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>IoU from</source>
        <translation>IoU desde</translation>
    </message>
    <message>
        <source>IoU under</source>
        <translation>IoU por debajo de</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>ningún entrenamiento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>any finding</source>
        <translation>cualquier hallazgo</translation>
    </message>
    <message>
        <source>to under</source>
        <comment>an upper limit that does not belong to the range</comment>
        <translation>a menos de</translation>
    </message>
    <message>
        <source>Anyone&apos;s: a reader&apos;s before the report&apos;s</source>
        <translation>De cualquiera: la de un lector antes que la del informe</translation>
    </message>
    <message>
        <source>A reader&apos;s</source>
        <translation>De un lector</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>Del informe</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Nadie ha respondido</translation>
    </message>
    <message>
        <source>With a box</source>
        <translation>Con recuadro</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>Sin recuadro</translation>
    </message>
    <message>
        <source>With a point</source>
        <translation>Con punto</translation>
    </message>
    <message>
        <source>Without a point</source>
        <translation>Sin punto</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>El archivo está</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Every image</source>
        <translation>Cualquier imagen</translation>
    </message>
    <message>
        <source>Only what is assigned to me</source>
        <translation>Solo lo asignado a mí</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>Cualquiera o nadie</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPopup</name>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>All kinds of filters (Esc)</source>
        <translation>Todas las clases de filtros (Esc)</translation>
    </message>
    <message>
        <source>All kinds of filters</source>
        <translation>Todas las clases de filtros</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Quita esta condición</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>Clases de filtros</translation>
    </message>
    <message>
        <source>Show only images by …</source>
        <translation>Mostrar solo imágenes según…</translation>
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
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and the answer to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and a finding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: any IoU</source>
        <translation>%1: cualquier IoU</translation>
    </message>
    <message>
        <source>%1: IoU under %2</source>
        <translation>%1: IoU por debajo de %2</translation>
    </message>
    <message>
        <source>%1: IoU %2 or better</source>
        <translation>%1: IoU de %2 o mejor</translation>
    </message>
    <message>
        <source>%1: IoU %2 to %3</source>
        <translation>%1: IoU de %2 a %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>con fecha</translation>
    </message>
    <message>
        <source>State of the reading</source>
        <translation>Estado de la lectura</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Respuestas de quién</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignado a mí</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>IoU of a run</source>
        <translation>IoU de un entrenamiento</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where you are with an image.</source>
        <translation>Por dónde va usted con una imagen.</translation>
    </message>
    <message>
        <source>What is known of findings: an adjudication, else the readers, else the report.</source>
        <translation>Lo que se sabe de los hallazgos: una adjudicación, si no los lectores, si no el informe.</translation>
    </message>
    <message>
        <source>Who has answered; with findings chosen, whose answer to them counts.</source>
        <translation>Quién ha respondido; con hallazgos elegidos, la respuesta de quién cuenta.</translation>
    </message>
    <message>
        <source>Boxes that count: drawn or imported, and not overruled.</source>
        <translation>Recuadros que cuentan: trazados o importados, y no desestimados.</translation>
    </message>
    <message>
        <source>“It is here” without a box.</source>
        <translation>«Está aquí» sin recuadro.</translation>
    </message>
    <message>
        <source>Images that somebody gave you to read.</source>
        <translation>Imágenes que alguien le dio a leer.</translation>
    </message>
    <message>
        <source>Images that this reader has begun, done or flagged.</source>
        <translation>Imágenes que este lector ha empezado, terminado o marcado.</translation>
    </message>
    <message>
        <source>How well a run found the boxes of an image it was not trained on.</source>
        <translation>Con qué acierto encontró un entrenamiento los recuadros de una imagen con la que no se entrenó.</translation>
    </message>
    <message>
        <source>How the film was taken.</source>
        <translation>Cómo se tomó la radiografía.</translation>
    </message>
    <message>
        <source>The patient&apos;s.</source>
        <translation>El del paciente.</translation>
    </message>
    <message>
        <source>The patient&apos;s, in years, both ends included.</source>
        <translation>La del paciente, en años, ambos extremos incluidos.</translation>
    </message>
    <message>
        <source>Days, both ends included.</source>
        <translation>Días, ambos extremos incluidos.</translation>
    </message>
    <message>
        <source>Is the picture&apos;s file where it was?</source>
        <translation>¿Está el archivo de la imagen donde estaba?</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>by readers</source>
        <translation>de lectores</translation>
    </message>
    <message>
        <source>by the report</source>
        <translation>del informe</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>con recuadro</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>sin recuadro</translation>
    </message>
    <message>
        <source>with points</source>
        <translation>con puntos</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>sin punto</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>con archivo</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation>asignadas a mí</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>leídas por %1</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>leídas por alguien</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>de %1 a %2 años</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>needs a second look</source>
        <translation>para revisar</translation>
    </message>
    <message>
        <source>view unknown</source>
        <translation>proyección desconocida</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sexo desconocido</translation>
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
        <source>By state of the reading</source>
        <translation>Por estado de la lectura</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>Por número de recuadros</translation>
    </message>
    <message>
        <source>By study date</source>
        <translation>Por fecha del estudio</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por edad</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>Por proyección</translation>
    </message>
    <message>
        <source>By IoU of a run</source>
        <translation>Por IoU de un entrenamiento</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Done first</source>
        <translation>Terminadas primero</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>Sin leer primero</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Menos primero</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Más primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>studies</comment>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>patients</comment>
        <translation>Mayores primero</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>Más jóvenes primero</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Peores primero</translation>
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
        <source>%1?</source>
        <comment>a finding of which a reader is not sure</comment>
        <translation>¿%1?</translation>
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
        <source>no finding so far</source>
        <translation>sin hallazgos por ahora</translation>
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
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>seguimiento %1</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n recuadro</numerusform>
            <numerusform>%n recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Asignada a usted</translation>
    </message>
    <message>
        <source>Blinded: other readers’ answers and imported boxes are hidden until you have completed it</source>
        <translation>A ciegas: las respuestas de otros lectores y los recuadros importados están ocultos hasta que la haya completado</translation>
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
        <source>No images yet</source>
        <translation>Aún sin imágenes</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>Importe una carpeta, o suelte una sobre la ventana.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown images of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Order of the list: %1 · %2</source>
        <comment>a column and a direction</comment>
        <translation>Orden de la lista: %1 · %2</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>Ninguna imagen coincide</translation>
    </message>
    <message>
        <source>Take a word or a condition out, or clear them all.</source>
        <translation>Quite una palabra o una condición, o bórrelas todas.</translation>
    </message>
</context>
</TS>
