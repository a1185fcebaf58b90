<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL">
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {subject}.[ {found}.]</source>
        <translation>אין קובץ {subject}.[ {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or whether the drive that holds it is connected.</source>
        <translation>יש לבדוק את הנתיב, או אם הכונן שבו הוא נמצא מחובר.</translation>
    </message>
    <message>
        <source>{subject} cannot be read.[ The system says: {found}.]</source>
        <translation>לא ניתן לקרוא את {subject}. [ המערכת מודיעה: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>יש לבדוק שיש הרשאת קריאה לקובץ ושאין תוכנה אחרת שמחזיקה בו.</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ The system says: {found}.]</source>
        <translation>לא ניתן לכתוב את {subject}. [ המערכת מודיעה: {found}.]</translation>
    </message>
    <message>
        <source>Choose a place that you may write to, or free the file in the program that holds it.</source>
        <translation>יש לבחור מקום שבו יש הרשאת כתיבה, או לשחרר את הקובץ בתוכנה שמחזיקה בו.</translation>
    </message>
    <message>
        <source>There is no folder {subject}.[ {found}.]</source>
        <translation>אין תיקייה {subject}.[ {found}.]</translation>
    </message>
    <message>
        <source>The folder {subject} cannot be listed.[ The system says: {found}.]</source>
        <translation>לא ניתן להציג את תוכן התיקייה {subject}. [ המערכת מודיעה: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may open the folder; what else was given goes on without it.</source>
        <translation>יש לבדוק שניתן לפתוח את התיקייה; השאר ממשיך בלעדיה.</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>הדיסק מלא: לא ניתן היה לכתוב את {subject}.[ פנוי: {found}.][ נדרש: {expected}.]</translation>
    </message>
    <message>
        <source>Free some space and try again; a project&apos;s cache folder may be deleted at any time. What was stored before is unharmed.</source>
        <translation>יש לפנות מקום ולנסות שוב; את התיקייה cache של פרויקט מותר למחוק בכל עת. מה שנשמר קודם לכן לא נפגע.</translation>
    </message>
    <message>
        <source>{subject} is not a file[, but {found}].[ Expected: {expected}.]</source>
        <translation>{subject} אינו קובץ[, אלא {found}]. [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>יש לבחור קובץ.</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו קובץ DICOM. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>יש להשאיר אותו בחוץ, או לתת לו סיומת המתאימה לתוכנו.</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} מסתיים מוקדם מדי. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>יש להעתיק או לשלוח את הקובץ שוב; ההעברה כנראה נקטעה.</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>ב־{subject} הרצפים מקוננים עמוק יותר מבכל צילום רנטגן. [ נמצא: {found}.] [ לכל היותר: {expected}.]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>הקובץ פגום או נועד להזיק; יש לבקש מהשולח עותק אחר.</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} דורש יותר זיכרון מכפי ש־Fewbox מקצה. [ נמצא: {found}.] [ לכל היותר: {expected}.]</translation>
    </message>
    <message>
        <source>Check rows, columns and frames in the file&apos;s header; a film has at most some hundred million pixels.</source>
        <translation>יש לבדוק שורות, עמודות ופריימים בכותרת הקובץ; בצילום יש לכל היותר כמה מאות מיליוני פיקסלים.</translation>
    </message>
    <message>
        <source>The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]</source>
        <translation>הפיקסלים של {subject} מקודדים בדרך ש־Fewbox אינו יודע לקרוא.[ תחביר העברה: {found}.] [ מוכרים: {expected}.]</translation>
    </message>
    <message>
        <source>Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.</source>
        <translation>יש להמיר את הקובץ, למשל בעזרת dcmconv, dcmdjpeg או gdcmconv --raw, או לשלוח אותו כ־Explicit VR Little Endian.</translation>
    </message>
    <message>
        <source>{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]</source>
        <translation>ב־{subject} חסר מאפיין שתמונה זקוקה לו.[ חסר: {expected}.] [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>יש לייצא את התמונה שוב מהמערכת שיצרה אותה.</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>למאפיין של {subject} יש ערך בלתי אפשרי. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>הפיקסלים של {subject} אינם ממלאים את הגודל שהכותרת מציינת. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>יש להעתיק או לשלוח את הקובץ שוב.</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} הוא אובייקט DICOM ללא פיקסלים. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>יש להשאיר אותו בחוץ: דוחות, מצבי תצוגה וספריות אינם צילומי רנטגן.</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} שומר את רמות האפור בדרך שאינה של צילום רנטגן. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>יש להשאיר אותו בחוץ, או לייצא את הצילום כ־MONOCHROME1 או MONOCHROME2.</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן היה לפענח את הפיקסלים של {subject}. [ המפענח מודיע: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>יש להעתיק את הקובץ שוב; אם זה נמשך, להמיר אותו לתחביר העברה לא דחוס.</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינה תמונה ש־Fewbox קורא. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>יש לספק אותה כ־DICOM, PNG, JPEG או TIFF.</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן היה לפענח את התמונה {subject}. [ המפענח מודיע: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>יש להעתיק את הקובץ שוב; הוא כנראה קטוע או פגום.</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>התמונה {subject} גדולה ממה ש־Fewbox מחזיק בזיכרון. [ נמצא: {found}.] [ לכל היותר: {expected}.]</translation>
    </message>
    <message>
        <source>Save a smaller copy and import that.</source>
        <translation>יש לשמור עותק קטן יותר ולייבא אותו.</translation>
    </message>
    <message>
        <source>{subject} brought the reader down and was left out; the import went on behind it.</source>
        <translation>{subject} הפיל את תוכנת הקריאה והושמט; הייבוא המשיך אחריו.</translation>
    </message>
    <message>
        <source>Please report it, with the file if it shows no patient; a copy saved by another program may open.</source>
        <translation>נא לדווח על כך, עם הקובץ אם אין בו פרטי מטופל; ייתכן שעותק שנשמר בתוכנה אחרת ייפתח.</translation>
    </message>
    <message>
        <source>{subject} has no column &quot;{expected}&quot;.[ Found: {found}.]</source>
        <translation>ב־{subject} אין עמודה ״{expected}״. [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>יש לבחור את הקובץ המקורי של NIH, או לתת לטבלה כותרת זו.</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן להבין את {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>יש לתקן את השורה בטבלה ולייבא שוב; שאר השורות כבר בפנים.</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>ב־{subject} אין שורות. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>יש לבדוק שהטבלה נשמרה בשלמותה ושזו הטבלה הנכונה.</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} מציין ממצא שאינו בסכמה[: {found}]. [ מוכרים: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source and import again. A project keeps the findings that it was made with: what names others stays out, the rest is in.</source>
        <translation>יש לתקן את הכתיב במקור ולייבא שוב. פרויקט שומר על הממצאים שאיתם נוצר: מה שמציין אחרים נשאר בחוץ, והשאר בפנים.</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>תיבה נמצאת מחוץ לתמונה שלה: {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>ייתכן שהמספרים במערכת צירים אחרת: יש לייבא שוב עם --box-frame image או --box-frame 1024, זה שטרם נוסה.</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>תיבה קטנה מכדי להיות בעלת משמעות: {subject}. [ נמצא: {found}.] [ לפחות: {expected}.]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>יש לצייר אותה סביב הממצא כולו.</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לתיבה יש צלעות בלתי אפשריות: {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>יש לתת x, y, רוחב וגובה כמספרים, ושתי הצלעות גדולות מ־0.</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>אין כאן תמונה {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>יש לייבא קודם את התמונה, או לבדוק את שמה; שמות מושווים ללא תיקייה וללא סיומת.</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו ה־JSON הצפוי. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>יש לתקן את הקובץ במקום זה, או לקחת עותק חדש.</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא נמצא דבר לייבוא ב־{subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>יש לבחור את התיקייה שבה התמונות או הטבלאות; גם תיקיות המשנה נסרקות.</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>אין פרויקט ב־{subject}. [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>יש לבדוק את הנתיב, או ליצור פרויקט על ידי ייבוא אליו.</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו פרויקט של Fewbox. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the project&apos;s folder or the project.fewbox in it.</source>
        <translation>יש לבחור את תיקיית הפרויקט או את project.fewbox שבתוכה.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer Fewbox.[ Its format: {found}.][ Known here: {expected}.]</source>
        <translation>{subject} נוצר ב־Fewbox חדש יותר.[ הפורמט שלו: {found}.][ מוכר כאן: {expected}.]</translation>
    </message>
    <message>
        <source>Install that version of Fewbox; nothing in the project was touched.</source>
        <translation>יש להתקין את אותה גרסה של Fewbox; דבר בפרויקט לא שונה.</translation>
    </message>
    <message>
        <source>{subject} is being written by another program.[ Found: {found}.]</source>
        <translation>תוכנה אחרת כותבת אל {subject}. [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation>יש להמתין רגע ולנסות שוב, או לסגור את התוכנה האחרת.</translation>
    </message>
    <message>
        <source>{subject} lies on a network share[ ({found})], where a project&apos;s database can be damaged.</source>
        <translation>{subject} נמצא בשיתוף רשת[ ({found})], שבו מסד הנתונים של פרויקט עלול להיפגע.</translation>
    </message>
    <message>
        <source>Move the project to a disk of this machine; images may stay on the share. A team shares a project through PostgreSQL.</source>
        <translation>יש להעביר את הפרויקט לדיסק של מחשב זה; התמונות יכולות להישאר בשיתוף. צוות משתף פרויקט באמצעות PostgreSQL.</translation>
    </message>
    <message>
        <source>The database of {subject} is damaged.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>מסד הנתונים של {subject} פגום. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>יש לשמור עותק של התיקייה כמות שהיא, ואז לשחזר את הפרויקט מגיבוי.</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>כבר יש פרויקט ב־{subject}. [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>יש לפתוח אותו, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The project could not store or answer: {subject}.[ The database says: {found}.]</source>
        <translation>הפרויקט לא הצליח לשמור או לענות: {subject}.[ מסד הנתונים מודיע: {found}.]</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. What was stored before is unharmed.</source>
        <translation>יש לנסות שוב; אם זה נמשך, לבדוק את הדיסק. מה שנשמר קודם לכן לא נפגע.</translation>
    </message>
    <message>
        <source>There is nothing to undo[ for {subject}].</source>
        <translation>אין מה לבטל[ עבור {subject}].</translation>
    </message>
    <message>
        <source>Each reader undoes only what that reader did.</source>
        <translation>כל קורא מבטל רק את מה שהוא עצמו עשה.</translation>
    </message>
    <message>
        <source>There is nothing to redo[ for {subject}].</source>
        <translation>אין מה לבצע שוב[ עבור {subject}].</translation>
    </message>
    <message>
        <source>Redo takes back an undo, until something new is done.</source>
        <translation>ביצוע חוזר מבטל ביטול, עד שנעשה דבר חדש.</translation>
    </message>
    <message>
        <source>The project has no reader {subject}.[ Known: {expected}.]</source>
        <translation>אין בפרויקט קורא {subject}. [ מוכרים: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>יש לבחור קורא מהרשימה או להוסיף אחד.</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>התיבה {subject} כבר אינה קיימת. [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>היא הוסרה בינתיים; ביטול יחזיר אותה.</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינה ריצה. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>ניתן להציג את הריצות בעזרת fewboxctl runs, או לאמן ריצה.</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן להבין קובץ של הריצה: {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>יש לקחת שוב את תיקיית הריצה מהמקור, או לאמן מחדש.</translation>
    </message>
    <message>
        <source>A worker is busy with the run {subject} already[: {found}].</source>
        <translation>יש כבר worker שעוסק בריצה {subject}[: {found}].</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>יש להמתין לו או לעצור אותו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} טרם הסתיימה. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>יש להמתין, או להמשיך אותה: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject}: לא ניתן להמשיך ריצה זו. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>יש להתחיל ריצה חדשה עם אותן הגדרות.</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>לא נמצא worker, ולכן לא ניתן לאמן או לחזות כאן.[ חיפוש: {subject}.] [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>יש להתקין את החבילה fewbox-worker, או לציין את התוכנה ב־FEWBOX_WORKER. קריאה וציור ממשיכים בלעדיו.</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>ה־worker הסתיים לפני סוף העבודה. [ ריצה: {subject}.] [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>לריצה יש log.txt בתיקייה שלה; אימון ממשיך מנקודת השמירה האחרונה: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>ה־worker מדבר בשפה אחרת מזו של התוכנה. [ ריצה: {subject}.] [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Install fewbox and fewbox-worker of the same version.</source>
        <translation>יש להתקין את fewbox ואת fewbox-worker באותה גרסה.</translation>
    </message>
    <message>
        <source>There was not enough memory[ for {subject}].[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>לא היה די זיכרון[ עבור {subject}].[ פנוי: {found}.][ נדרש: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds side by side (parallel_folds), a smaller micro_batch or a smaller preset, or close other programs.</source>
        <translation>יש לבחור פחות קפלים במקביל (parallel_folds), micro_batch קטן יותר או הגדרה מוכנה קטנה יותר, או לסגור תוכנות אחרות.</translation>
    </message>
    <message>
        <source>Training stopped as asked, with a checkpoint.[ Run: {subject}.][ Done: {found}.]</source>
        <translation>האימון נעצר לפי הבקשה, עם נקודת שמירה. [ ריצה: {subject}.][ בוצע: {found}.]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>להמשך: fewboxctl train --resume.</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>האימון נכשל.[ היכן: {subject}.] [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>ראו log.txt בתיקיית הריצה; קצב למידה נמוך יותר עוזר כשמספרים אינם סופיים.</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>אין תיבה ללמוד ממנה[ ב־{subject}]. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>יש לצייר כמה תיבות או לייבא את רשימת התיבות של NIH; מתחת לכמה מאות תמונות עם תיבות רשת רק לעתים רחוקות עוברת את הרצפה.</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>יש מעט מדי מטופלים עם תיבות למספר קפלים כזה[: {subject}]. [ נמצא: {found}.] [ לפחות: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>יש לבחור פחות קפלים, או לצייר תיבות למטופלים נוספים.</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>אין בחירה כזו עבור {subject}[: {found}]. [ מוכרים: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling; --help lists every setting.</source>
        <translation>יש לתקן את הכתיב; ‎--help מציג את כל ההגדרות.</translation>
    </message>
    <message>
        <source>The setting {subject} cannot be[ {found}].[ Possible: {expected}.]</source>
        <translation>ההגדרה {subject} אינה יכולה להיות כך[: {found}].[ אפשרי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation>יש לבחור ערך בטווח זה.</translation>
    </message>
    <message>
        <source>The device {subject} cannot be used here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן להשתמש כאן בהתקן {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>יש לבחור בהתקן auto או cpu, או להתקין LibTorch עם CUDA; ‏fewboxctl doctor מראה מה קיים.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>המשקלים אינם מתאימים לרשת: {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>יש לבחור את רשת הבסיס שעבורה נוצרו המשקלים; השמות הם של timm.</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו קובץ safetensors תקין. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again from its source, or let the run make it anew.</source>
        <translation>יש להעתיק שוב את הקובץ מהמקור, או לתת לריצה ליצור אותו מחדש.</translation>
    </message>
    <message>
        <source>This box for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>התיבה של {subject} אינה שלך ולא ניתן לשנות אותה.[ היא של {found}.]</translation>
    </message>
    <message>
        <source>Draw a box of your own or set the finding: your answer goes before an imported one, and beside another reader&apos;s.</source>
        <translation>ניתן לצייר תיבה משלך או לקבוע את הממצא: התשובה שלך קודמת לתשובה מיובאת, ועומדת לצד זו של קורא אחר.</translation>
    </message>
    <message>
        <source>{subject} has boxes here, so it is present.[ Your boxes: {found}.]</source>
        <translation>ל־{subject} יש כאן תיבות, ולכן הממצא קיים.[ התיבות שלך: {found}.]</translation>
    </message>
    <message>
        <source>Remove your boxes for this finding first.</source>
        <translation>יש להסיר קודם את התיבות שלך לממצא זה.</translation>
    </message>
    <message>
        <source>{subject} holds an image that is already there.[ It is that of {found}.]</source>
        <translation>{subject} מכיל תמונה שכבר קיימת.[ זו של {found}.]</translation>
    </message>
    <message>
        <source>The first was taken and this one passed over; if it is another image, give it a name or UID of its own.</source>
        <translation>הראשונה נלקחה וזו דולגה; אם זו תמונה אחרת, יש לתת לה שם או UID משלה.</translation>
    </message>
    <message>
        <source>{subject} has no such frame[: {found} was asked for].[ It has {expected}.]</source>
        <translation>ב־{subject} אין פריים כזה[: התבקש {found}].[ יש בו {expected}.]</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>הפריימים נספרים מ־1.</translation>
    </message>
    <message>
        <source>The split {subject} cannot be used.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן להשתמש בחלוקה {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>חלוקה היא קובץ CSV עם העמודות image ו־part ‏(train,‏ validation או test), או הקובץ train_val_list.txt של NIH כשלצידו test_list.txt.</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>המטופל {subject} נמצא בשני חלקים של החלוקה. [ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>יש לשים את כל התמונות של מטופל בחלק אחד, אחרת המבחן אינו סמוי.</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן לקרוא את הניסוי {subject}. [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>יש להתחיל אותו מחדש בשם אחר; הריצות שנוצרו בו עדיין קיימות.</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>משהו השתבש ול־Fewbox אין לו שם.[ היכן: {subject}.] [ נמצא: {found}.] [ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>נא לדווח על כך עם טקסט זה ועם היומן.</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <source>Show this box</source>
        <translation>הצגת תיבה זו</translation>
    </message>
    <message>
        <source>Hide this box</source>
        <translation>הסתרת תיבה זו</translation>
    </message>
    <message>
        <source>x </source>
        <translation>x</translation>
    </message>
    <message>
        <source>Left edge, image pixels</source>
        <translation>קצה שמאלי, פיקסלים של התמונה</translation>
    </message>
    <message>
        <source>y </source>
        <translation>y</translation>
    </message>
    <message>
        <source>Top edge, image pixels</source>
        <translation>קצה עליון, פיקסלים של התמונה</translation>
    </message>
    <message>
        <source>w </source>
        <translation>w</translation>
    </message>
    <message>
        <source>Width, image pixels</source>
        <translation>רוחב, פיקסלים של התמונה</translation>
    </message>
    <message>
        <source>h </source>
        <translation>h</translation>
    </message>
    <message>
        <source>Height, image pixels</source>
        <translation>גובה, פיקסלים של התמונה</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsList</name>
    <message>
        <source>overruled</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
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
            <numerusform>%1: %2, תיבה אחת</numerusform>
            <numerusform>%1: %2, %n תיבות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, says the report</source>
        <translation>%1: %2, לפי הדוח</translation>
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
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>ללא ממצא</translation>
    </message>
    <message>
        <source>Boxes on this image</source>
        <translation>תיבות בצילום זה</translation>
    </message>
    <message>
        <source>None yet. Press B, then drag over the finding.</source>
        <translation>עדיין אין. יש להקיש B ואז לגרור סביב הממצא.</translation>
    </message>
    <message>
        <source>Complete, next</source>
        <translation>סיום, לבא</translation>
    </message>
</context>
<context>
    <name>annotate::GestureQueue</name>
    <message>
        <source>Draw box: %1</source>
        <translation>ציור תיבה: %1</translation>
    </message>
    <message>
        <source>Move box: %1</source>
        <translation>הזזת תיבה: %1</translation>
    </message>
    <message>
        <source>Set the box’s finding: %1</source>
        <translation>קביעת ממצא התיבה: %1</translation>
    </message>
    <message>
        <source>Delete box: %1</source>
        <translation>מחיקת תיבה: %1</translation>
    </message>
    <message>
        <source>Set label: %1</source>
        <translation>קביעת תווית: %1</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>ללא ממצא</translation>
    </message>
    <message>
        <source>Complete the read</source>
        <translation>סיום הקריאה</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>עיון חוזר</translation>
    </message>
</context>
<context>
    <name>annotate::NextBoxButton</name>
    <message>
        <source>Finding of the next box: press its digit, or choose here</source>
        <translation>הממצא של התיבה הבאה: להקיש את הספרה שלו, או לבחור כאן</translation>
    </message>
    <message>
        <source>Next box: %1</source>
        <translation>תיבה הבאה: %1</translation>
    </message>
</context>
<context>
    <name>annotate::ReadWorkspace</name>
    <message>
        <source>%1 y</source>
        <comment>years of age</comment>
        <translation>גיל %1</translation>
    </message>
    <message>
        <source>Chest %1</source>
        <comment>view: PA, AP, lateral</comment>
        <translation>חזה %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>מעקב %1</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bit</source>
        <translation>⁦%1 × %2 px, %3 bit⁩</translation>
    </message>
    <message>
        <source>%1 mm per px</source>
        <translation>⁦%1 mm⁩ לפיקסל</translation>
    </message>
    <message>
        <source>%1 mm per px (%2)</source>
        <translation>⁦%1 mm⁩ לפיקסל (%2)</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>גודל הפיקסל אינו ידוע</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>⁦%1 × %2 מ״מ⁩</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>⁦%1 × %2 px⁩</translation>
    </message>
    <message>
        <source>Box for %1</source>
        <translation>תיבה ל%1</translation>
    </message>
    <message>
        <source>The finding of the next box, or of the selected one.</source>
        <translation>הממצא של התיבה הבאה, או של התיבה שנבחרה.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Finding of the next box, or of the selected one</source>
        <translation>הממצא של התיבה הבאה, או של התיבה שנבחרה</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>תווית של %1</translation>
    </message>
    <message>
        <source>Present, unsure, absent, not asked, in turn.</source>
        <translation>קיים, לא ודאי, לא קיים, לא נשאל, לפי הסדר.</translation>
    </message>
    <message>
        <source>Label: present, unsure, absent, not asked</source>
        <translation>תווית: קיים, לא ודאי, לא קיים, לא נשאל</translation>
    </message>
    <message>
        <source>Hand on a box</source>
        <translation>יד על תיבה</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+גרירה</translation>
    </message>
    <message>
        <source>Draw a square</source>
        <translation>ציור ריבוע</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+גרירה</translation>
    </message>
    <message>
        <source>Draw inside the selected box</source>
        <translation>ציור בתוך התיבה שנבחרה</translation>
    </message>
    <message>
        <source>Second click</source>
        <translation>לחיצה שנייה</translation>
    </message>
    <message>
        <source>Select the box beneath</source>
        <translation>בחירת התיבה שמתחת</translation>
    </message>
    <message>
        <source>Select the next box</source>
        <translation>בחירת התיבה הבאה</translation>
    </message>
    <message>
        <source>Select the previous box</source>
        <translation>בחירת התיבה הקודמת</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>חיצים</translation>
    </message>
    <message>
        <source>Move it by 1 px</source>
        <translation>הזזה ב־⁦1 px⁩</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+חיצים</translation>
    </message>
    <message>
        <source>Move it by 10 px</source>
        <translation>הזזה ב־⁦10 px⁩</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+חיצים</translation>
    </message>
    <message>
        <source>Move its right and bottom edge (Shift: 10 px)</source>
        <translation>הזזת הקצה הימני והתחתון (Shift: ‏⁦10 px⁩)</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+חיצים</translation>
    </message>
    <message>
        <source>Move its left and top edge (Shift: 10 px)</source>
        <translation>הזזת הקצה השמאלי והעליון (Shift: ‏⁦10 px⁩)</translation>
    </message>
    <message>
        <source>Give up the drag, then the selection, then the mode</source>
        <translation>ויתור על הגרירה, אחר כך על הבחירה, אחר כך על המצב</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>רשימת עבודה</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>יש לבחור תמונה</translation>
    </message>
    <message>
        <source>A row of the worklist opens it here.</source>
        <translation>שורה ברשימת העבודה פותחת אותה כאן.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation>ציור תיבות</translation>
    </message>
    <message>
        <source>Stays on. Drag from any corner; Shift makes a square, Esc gives up.</source>
        <translation>נשאר פעיל. גרירה מכל פינה; Shift יוצר ריבוע, Esc מוותר.</translation>
    </message>
    <message>
        <source>Delete the selected box</source>
        <translation>מחיקת התיבה שנבחרה</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab do it while the film has the keyboard.</source>
        <translation>Tab ו־Shift+Tab עושים זאת כל עוד המקלדת אצל הצילום.</translation>
    </message>
    <message>
        <source>Complete the read and go on</source>
        <translation>סיום הקריאה והמשך</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>ללא ממצא</translation>
    </message>
    <message>
        <source>Every finding is absent, in one step.</source>
        <translation>כל הממצאים אינם קיימים, בצעד אחד.</translation>
    </message>
    <message>
        <source>Wants a second look</source>
        <translation>דורש עיון חוזר</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>התמונה הקודמת</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>התמונה הבאה</translation>
    </message>
    <message>
        <source>Next unread image</source>
        <translation>התמונה הבאה שלא נקראה</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>חיפוש ברשימת העבודה</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>תיבה הבאה</translation>
    </message>
    <message>
        <source>Everything in this list has been read.</source>
        <translation>הכול ברשימה זו נקרא.</translation>
    </message>
    <message>
        <source>This is the last image of the list.</source>
        <translation>זו התמונה האחרונה ברשימה.</translation>
    </message>
    <message>
        <source>This is the first image of the list.</source>
        <translation>זו התמונה הראשונה ברשימה.</translation>
    </message>
    <message>
        <source>This box is not yours to change. Draw one of your own: it goes before an imported one.</source>
        <translation>תיבה זו אינה שלך ולא ניתן לשנות אותה. אפשר לצייר תיבה משלך: היא קודמת לתיבה מיובאת.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>קורא את %1…</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “not asked”.</source>
        <translation>התיבה האחרונה ל%1 הוסרה; התווית שוב ״לא נשאל״.</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “absent”.</source>
        <translation>התיבה האחרונה ל%1 הוסרה; התווית שוב ״לא קיים״.</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “unsure”.</source>
        <translation>התיבה האחרונה ל%1 הוסרה; התווית שוב ״לא ודאי״.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>תיבה מיובאת אחת נדחתה: התווית ״לא קיים״ שלך קודמת לייבוא, והאימון הולך אחרי הקורא.</numerusform>
            <numerusform>%n תיבות מיובאות נדחו: התווית ״לא קיים״ שלך קודמת לייבוא, והאימון הולך אחרי הקורא.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>אין תמונה פתוחה.</translation>
    </message>
    <message>
        <source>There is no film to draw on.</source>
        <translation>אין צילום לצייר עליו.</translation>
    </message>
    <message>
        <source>No box is selected.</source>
        <translation>לא נבחרה תיבה.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>עדיין לא נעשה דבר.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>דבר לא בוטל.</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>ביטול ״%1״</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>ביצוע חוזר של ״%1״</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation>
            <numerusform>לא נשמר: פעולה אחת ממתינה כאן ותנוסה שוב. %1</numerusform>
            <numerusform>לא נשמר: %n פעולות ממתינות כאן וינוסו שוב. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>לנסות עכשיו</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ויתור</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <source>import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <source>Imported; your “absent” goes before it, in training too</source>
        <translation>מיובאת; התווית ״לא קיים״ שלך קודמת לה, גם באימון</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>מיובאת</translation>
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
        <translation>קפל %1 לא ענה: הריצה לא הגיעה לסופה.</translation>
    </message>
    <message>
        <source>This box is newer than the run, so no part of it was kept from this film. The next run has it.</source>
        <translation>תיבה זו חדשה מהריצה, ולכן צילום זה לא נשמר בצד לשום קפל. הריצה הבאה תכלול אותה.</translation>
    </message>
    <message>
        <source>This run did not train this finding.</source>
        <translation>ריצה זו לא אימנה ממצא זה.</translation>
    </message>
    <message>
        <source>The training could not read this film; its log names the reason.</source>
        <translation>האימון לא הצליח לקרוא צילום זה; היומן שלו מציין את הסיבה.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>בסיס</translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation>בסיס + CRF</translation>
    </message>
    <message>
        <source>by fold, base or base + CRF</source>
        <translation>לפי קפל, בסיס או בסיס + CRF</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>ריצה %1 · %2</translation>
    </message>
    <message>
        <source>p, base</source>
        <translation>p, בסיס</translation>
    </message>
    <message>
        <source>z, base + CRF</source>
        <translation>z, בסיס + CRF</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>ערך סף %1</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>תיבות כפי שאומנו</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>תיבות של עכשיו</translation>
    </message>
</context>
<context>
    <name>audit::AccuracyPlot</name>
    <message>
        <source>Correct at T</source>
        <translation>נכון ב־T</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>Share of the cases in the table with IoU ≥ T, and its 95 % interval (Wilson).</source>
        <translation>חלק המקרים בטבלה עם IoU ≥ T, ורווח הסמך שלו ל־95% (Wilson).</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <translation>ממוצע %1, n %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation>
            <numerusform>ממוצע על ממצא אחד של חלק המקרים עם IoU ≥ T: כל ממצא נספר פעם אחת, כמו בטבלת המאמר. בסוגריים רווח הסמך ל־95%, לפי מטופל.</numerusform>
            <numerusform>ממוצע על %n ממצאים של חלק המקרים עם IoU ≥ T: כל ממצא נספר פעם אחת, כמו בטבלת המאמר. בסוגריים רווח הסמך ל־95%, לפי מטופל.</numerusform>
        </translation>
    </message>
    <message>
        <source>T (IoU)</source>
        <translation>T (IoU)</translation>
    </message>
    <message>
        <source>ceiling of the grid</source>
        <translation>תקרת הרשת</translation>
    </message>
    <message>
        <source>test floor</source>
        <translation>רצפת המבחן</translation>
    </message>
</context>
<context>
    <name>audit::AuditWorkspace</name>
    <message>
        <source>Go to Train</source>
        <translation>אל האימון</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>מקרים</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>שכבה</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>עיון חוזר</translation>
    </message>
    <message>
        <source>Marks the image for another reading (S)</source>
        <translation>מסמן את התמונה לקריאה נוספת (S)</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>פתיחה בקריאה</translation>
    </message>
    <message>
        <source>Shows this film in Read, where boxes are drawn (Enter)</source>
        <translation>מציג צילום זה בקריאה, שם מציירים תיבות (Enter)</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>בקרה</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>המקרה הקודם</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>המקרה הבא</translation>
    </message>
    <message>
        <source>Next case that is not correct</source>
        <translation>המקרה הבא שאינו נכון</translation>
    </message>
    <message>
        <source>Its IoU is under T.</source>
        <translation>ה־IoU שלו מתחת ל־T.</translation>
    </message>
    <message>
        <source>Previous case that is not correct</source>
        <translation>המקרה הקודם שאינו נכון</translation>
    </message>
    <message>
        <source>First case of the table</source>
        <translation>המקרה הראשון בטבלה</translation>
    </message>
    <message>
        <source>Last case of the table</source>
        <translation>המקרה האחרון בטבלה</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>מיון לפי העמודה הבאה</translation>
    </message>
    <message>
        <source>Reverse the order of the table</source>
        <translation>היפוך סדר הטבלה</translation>
    </message>
    <message>
        <source>Cases of the next fold</source>
        <translation>המקרים של הקפל הבא</translation>
    </message>
    <message>
        <source>After the last one, all folds.</source>
        <translation>אחרי האחרון, כל הקפלים.</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>הצגת כל המקרים שוב</translation>
    </message>
    <message>
        <source>Takes every filter of the table away.</source>
        <translation>מסיר כל סינון של הטבלה.</translation>
    </message>
    <message>
        <source>Lower T</source>
        <translation>הנמכת T</translation>
    </message>
    <message>
        <source>A localization is correct from this IoU on.</source>
        <translation>מ־IoU זה ומעלה המיקום נכון.</translation>
    </message>
    <message>
        <source>Raise T</source>
        <translation>הגבהת T</translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation>הנמכת ערך הסף</translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation>Shift וגלגלת מעל הצילום עושים זאת.</translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation>הגבהת ערך הסף</translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation>ערך הסף מהגדרות הריצה</translation>
    </message>
    <message>
        <source>Answer, base or base + CRF, in turn</source>
        <translation>תשובה, בסיס או בסיס + CRF, לפי הסדר</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>משבצות, מוחלק או קו מתאר, לפי הסדר</translation>
    </message>
    <message>
        <source>Boxes as trained or as of now</source>
        <translation>תיבות כפי שאומנו או כפי שהן עכשיו</translation>
    </message>
    <message>
        <source>The same case in the next older run</source>
        <translation>אותו מקרה בריצה הישנה הקודמת</translation>
    </message>
    <message>
        <source>The same case in the next newer run</source>
        <translation>אותו מקרה בריצה החדשה הבאה</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>סימון לעיון חוזר</translation>
    </message>
    <message>
        <source>Open this film in Read</source>
        <translation>פתיחת צילום זה בקריאה</translation>
    </message>
    <message>
        <source>Draw boxes on this film</source>
        <translation>ציור תיבות בצילום זה</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read.</source>
        <translation>תיבות מציירים בקריאה.</translation>
    </message>
    <message>
        <source>Map of %1 over this film</source>
        <translation>מפה של %1 על צילום זה</translation>
    </message>
    <message>
        <source>Map of a finding over this film</source>
        <translation>מפה של ממצא על צילום זה</translation>
    </message>
    <message>
        <source>Cases of %1 alone</source>
        <translation>מקרים של %1 בלבד</translation>
    </message>
    <message>
        <source>Again: all findings.</source>
        <translation>שוב: כל הממצאים.</translation>
    </message>
    <message>
        <source>Cases of a finding alone</source>
        <translation>מקרים של ממצא אחד בלבד</translation>
    </message>
    <message>
        <source>No case of this run has a box of %1.</source>
        <translation>לאף מקרה בריצה זו אין תיבה ל%1.</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>תיבות כפי שאומנו</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>תיבות של עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>Figures as stored by run %1: %n fold(s) by patient, %2, %3, cut-off %4</source>
        <translation>
            <numerusform>נתונים כפי ששמרה ריצה %1: קפל אחד לפי מטופל, %2, %3, ערך סף %4</numerusform>
            <numerusform>נתונים כפי ששמרה ריצה %1: %n קפלים לפי מטופל, %2, %3, ערך סף %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 below T %2</source>
        <translation>
            <numerusform>מקרה אחד, %1 מתחת ל־T %2</numerusform>
            <numerusform>%n מקרים, %1 מתחת ל־T %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case to show.</source>
        <translation>אין מקרה להציג.</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>מחשב ציונים…</translation>
    </message>
    <message>
        <source>Comparing regions and boxes of the run.</source>
        <translation>השוואת האזורים והתיבות של הריצה.</translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>לא ניתן להציג ריצה זו</translation>
    </message>
    <message>
        <source>Run %1 has no cases yet</source>
        <translation>לריצה %1 אין עדיין מקרים</translation>
    </message>
    <message>
        <source>Cases appear as soon as its first fold has finished. Another run can be chosen when there is one.</source>
        <translation>מקרים מופיעים ברגע שהקפל הראשון שלה הסתיים. אם יש ריצה אחרת, אפשר לבחור בה.</translation>
    </message>
    <message>
        <source>No run has finished a fold yet</source>
        <translation>עדיין אין ריצה שסיימה קפל</translation>
    </message>
    <message>
        <source>Every case of a run appears here, beside its film, as soon as its first fold has finished.</source>
        <translation>כל מקרה של ריצה מופיע כאן, לצד הצילום שלו, ברגע שהקפל הראשון שלה הסתיים.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>עדיין אין ריצה</translation>
    </message>
    <message>
        <source>Audit shows where a trained model is right and wrong, case by case. Train a run first.</source>
        <translation>הבקרה מראה, מקרה אחר מקרה, היכן מודל מאומן צודק והיכן הוא טועה. יש לאמן ריצה תחילה.</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>קורא את הצילום…</translation>
    </message>
    <message>
        <source>This run has no map of %1 for this film.</source>
        <translation>לריצה זו אין מפה של %1 לצילום זה.</translation>
    </message>
    <message>
        <source>Marked for a second look. Undo takes it back.</source>
        <translation>סומן לעיון חוזר. ביטול מסיר זאת.</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read; here they are measured.</source>
        <translation>תיבות מציירים בקריאה; כאן מודדים אותן.</translation>
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
        <translation>מקרה זה</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union</source>
        <translation>חפיפת האזור והתיבה חלקי האיחוד שלהם</translation>
    </message>
    <message>
        <source>IoR</source>
        <translation>IoR</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>חלק האזור שנמצא בתוך התיבה</translation>
    </message>
    <message>
        <source>p̂ of image</source>
        <translation>p̂ של התמונה</translation>
    </message>
    <message>
        <source>How sure the model is that the finding is somewhere on this film: the largest value of its map, 0 to 1</source>
        <translation>עד כמה המודל בטוח שהממצא נמצא היכן שהוא בצילום זה: הערך הגדול ביותר במפה שלו, 0 עד 1</translation>
    </message>
    <message>
        <source>Blobs, Eq. 4</source>
        <translation>כתמים, משוואה 4</translation>
    </message>
    <message>
        <source>A blob is a connected patch of the model’s suspicion. Equation 4 of the paper asks for a large one in the box and little outside it.</source>
        <translation>כתם הוא קטע רציף של מה שהמודל חושד בו. משוואה 4 במאמר דורשת כתם גדול בתוך התיבה ומעט מחוצה לה.</translation>
    </message>
    <message>
        <source>Largest inside the box</source>
        <translation>הגדול ביותר בתיבה</translation>
    </message>
    <message>
        <source>Patches of the largest blob that lies in the box; the box should hold at least the limit (ρ times its own patches).</source>
        <translation>משבצות של הכתם הגדול ביותר שבתוך התיבה; התיבה צריכה להכיל לפחות את הגבול (ρ כפול המשבצות שלה).</translation>
    </message>
    <message>
        <source>All outside the box</source>
        <translation>הכול מחוץ לתיבה</translation>
    </message>
    <message>
        <source>Patches of all blobs together that lie outside the box; fewer is better, up to the limit.</source>
        <translation>משבצות של כל הכתמים יחד מחוץ לתיבה; פחות עדיף, עד הגבול.</translation>
    </message>
    <message>
        <source>τ: from this value on a patch counts as suspicious. ρ: share of a box that the largest blob should fill. Both are this run’s for the finding.</source>
        <translation>τ: מערך זה ומעלה משבצת נחשבת חשודה. ρ: חלק התיבה שהכתם הגדול ביותר צריך למלא. שניהם של ריצה זו לממצא זה.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>קפל %1</translation>
    </message>
    <message>
        <source>no fold</source>
        <translation>ללא קפל</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>תיבה</translation>
    </message>
    <message>
        <source>no box of this finding</source>
        <translation>אין תיבה לממצא זה</translation>
    </message>
    <message>
        <source>%1 mm · %2</source>
        <translation>⁦%1 מ״מ⁩ · %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>empty: all under %1</source>
        <translation>ריק: הכול מתחת ל־%1</translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) · %1</source>
        <translation>
            <numerusform>משבצת אחת · %1</numerusform>
            <numerusform>%n משבצות · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU at fitted cut %1</source>
        <translation>IoU בערך סף מותאם %1</translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation>IoU הטוב ביותר בכל ערכי הסף</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ב־%2</translation>
    </message>
    <message>
        <source>Floor, ceiling</source>
        <translation>רצפה, תקרה</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>כתם אחד</numerusform>
            <numerusform>%n כתמים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, לפחות %2</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, פחות מ־%2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, לכל היותר %2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <translation>%1, יותר מ־%2</translation>
    </message>
    <message>
        <source>In patches; τ %1 and ρ %2 of this run.</source>
        <translation>במשבצות; τ %1 ו־ρ %2 של ריצה זו.</translation>
    </message>
</context>
<context>
    <name>audit::CaseTableModel</name>
    <message>
        <source>empty</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>נכון</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>לא נכון</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, fold %2: IoU %3, IoR %4. Best fixed region %5, best map of this grid %6.</source>
        <translation>%1, קפל %2: ‏IoU %3, ‏IoR %4. האזור הקבוע הטוב ביותר %5, המפה הטובה ביותר ברשת זו %6.</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union, in exact areas</source>
        <translation>חפיפת האזור והתיבה חלקי האיחוד שלהם, בשטחים מדויקים</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>חלק האזור שנמצא בתוך התיבה</translation>
    </message>
    <message>
        <source>Correct: IoU at least T</source>
        <translation>נכון: IoU של T לפחות</translation>
    </message>
    <message>
        <source>Area of the box in % of the image</source>
        <translation>שטח התיבה באחוזים מהתמונה</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
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
        <translation>תיבה, מ״מ</translation>
    </message>
    <message>
        <source>% area</source>
        <translation>% שטח</translation>
    </message>
</context>
<context>
    <name>audit::CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>מקרים</translation>
    </message>
    <message>
        <source>Worst IoU first</source>
        <translation>ה־IoU הגרוע תחילה</translation>
    </message>
    <message>
        <source>Cases of one fold</source>
        <translation>מקרים של קפל אחד</translation>
    </message>
    <message>
        <source>Cases of one finding</source>
        <translation>מקרים של ממצא אחד</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>הצגת כל המקרים שוב</translation>
    </message>
    <message>
        <source>T: a localization is correct from this IoU on</source>
        <translation>T: מ־IoU זה ומעלה המיקום נכון</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>קפל %1</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>כל הקפלים</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>ממצא אחד</numerusform>
            <numerusform>%n ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boxed findings, %2 images</source>
        <translation>%1 ממצאים עם תיבות, %2 תמונות</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an answer</source>
        <translation>
            <numerusform>%1, %n ללא תשובה</numerusform>
            <numerusform>%1, %n ללא תשובה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit::OtherRunsPanel</name>
    <message>
        <source>In other runs</source>
        <translation>בריצות אחרות</translation>
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
        <translation>ריצה %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ריק</translation>
    </message>
</context>
<context>
    <name>audit::OverlayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>שכבה</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ריצה</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>כפי שאומנו</translation>
    </message>
    <message>
        <source>Measured against the boxes that the run was trained with</source>
        <translation>נמדד מול התיבות שאיתן אומנה הריצה</translation>
    </message>
    <message>
        <source>as of now</source>
        <translation>של עכשיו</translation>
    </message>
    <message>
        <source>Measured against today’s boxes; who trained on whom stays as it was</source>
        <translation>נמדד מול התיבות של היום; מי אומן על מי נשאר כפי שהיה</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>תיבות</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>The stage that this run calls its answer</source>
        <translation>השלב שריצה זו קוראת לו התשובה שלה</translation>
    </message>
    <message>
        <source>base</source>
        <translation>בסיס</translation>
    </message>
    <message>
        <source>The network’s own map (p), patch by patch</source>
        <translation>המפה של הרשת עצמה (p), משבצת אחר משבצת</translation>
    </message>
    <message>
        <source>+ CRF</source>
        <translation>+ CRF</translation>
    </message>
    <message>
        <source>The map after the second stage (z), which lets neighbouring patches of like grey agree: a conditional random field</source>
        <translation>המפה אחרי השלב השני (z), שמביא להסכמה משבצות שכנות בעלות אפור דומה: שדה אקראי מותנה</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>שלב</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>משבצות</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>מוחלק</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>קו המתאר של האזור</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>A patch belongs to the region from this value on (Shift+wheel over the film)</source>
        <translation>משבצת שייכת לאזור מערך זה ומעלה (Shift+גלגלת מעל הצילום)</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>ערך סף</translation>
    </message>
    <message>
        <source>The cut-off of the run’s settings: the figures of the table</source>
        <translation>ערך הסף מהגדרות הריצה: הנתונים של הטבלה</translation>
    </message>
    <message>
        <source>Fitted for this finding on the training part of the case’s fold, never on the case itself</source>
        <translation>הותאם לממצא זה על חלק האימון של הקפל של המקרה, לעולם לא על המקרה עצמו</translation>
    </message>
    <message>
        <source>How strongly the blobs cover the film (Alt+wheel over the film)</source>
        <translation>עד כמה הכתמים מכסים את הצילום (Alt+גלגלת מעל הצילום)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>אטימות</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>ריצה %1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>run’s %1</source>
        <translation>של הריצה %1</translation>
    </message>
    <message>
        <source>fitted %1</source>
        <translation>מותאם %1</translation>
    </message>
    <message>
        <source>fitted –</source>
        <translation>מותאם –</translation>
    </message>
    <message>
        <source>This run answers with %1</source>
        <translation>ריצה זו עונה עם %1</translation>
    </message>
    <message>
        <source>; fold %1: mean IoU %2 base, %3 with the CRF</source>
        <translation>; קפל %1: ‏IoU ממוצע %2 בסיס, %3 עם CRF</translation>
    </message>
</context>
<context>
    <name>audit::SizePlot</name>
    <message>
        <source>IoU by box size</source>
        <translation>IoU לפי גודל תיבה</translation>
    </message>
    <message>
        <source>drag to select</source>
        <translation>גרירה לבחירה</translation>
    </message>
    <message>
        <source>A click opens the nearest case; a drag shows those cases alone in the table.</source>
        <translation>לחיצה פותחת את המקרה הקרוב; גרירה מציגה רק מקרים אלה בטבלה.</translation>
    </message>
    <message>
        <source>box, % of image</source>
        <translation>תיבה, % מהתמונה</translation>
    </message>
</context>
<context>
    <name>audit::TickLabel</name>
    <message>
        <source>correct at T</source>
        <translation>נכון ב־T</translation>
    </message>
    <message>
        <source>not correct at T</source>
        <translation>לא נכון ב־T</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>present</source>
        <translation>קיים</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>לא קיים</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>לא ודאי</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>לא נשאל</translation>
    </message>
</context>
<context>
    <name>kit::ActionRegistry</name>
    <message>
        <source>%1 is already the key of “%2”. Choose another key, or change that one first.</source>
        <translation>%1 הוא כבר המקש של ״%2״. יש לבחור מקש אחר, או לשנות קודם את ההוא.</translation>
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
        <translation>הסרת הודעה זו</translation>
    </message>
</context>
<context>
    <name>kit::ProgressLine</name>
    <message>
        <source>busy</source>
        <translation>עסוק</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>מקשים ומחוות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Search images or run a command</source>
        <translation>חיפוש תמונות או ביצוע פקודה</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>ביצוע פקודה</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ביצוע</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>No command and no image is called “%1”. Try one word of it, the heading that it stands under, or a patient’s number; F1 lists every key.</source>
        <translation>אין פקודה ואין תמונה בשם ״%1״. אפשר לנסות מילה אחת ממנו, את הכותרת שתחתיה הוא מופיע, או מספר של מטופל; F1 מציג את כל המקשים.</translation>
    </message>
</context>
<context>
    <name>shell::Desk</name>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>יש לפתוח קודם פרויקט.</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>אין פרויקט</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed</source>
        <translation>בפרויקט זה אפשר לצפות, לא לשנות</translation>
    </message>
    <message>
        <source>Its folder cannot be written to. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>לא ניתן לכתוב לתיקייה שלו. יש להעתיק את הפרויקט למקום משלך כדי לצייר בו או לאמן אותו.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <source>` held</source>
        <translation>` לחוץ</translation>
    </message>
    <message>
        <source>The bare film</source>
        <translation>הצילום לבדו</translation>
    </message>
    <message>
        <source>There is no project, so no case %1.</source>
        <translation>אין פרויקט, ולכן אין מקרה %1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no case %1: the table has %n row(s).</source>
        <translation>
            <numerusform>אין מקרה %1: בטבלה שורה אחת.</numerusform>
            <numerusform>אין מקרה %1: בטבלה %n שורות.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case %1: the worklist is shorter.</source>
        <translation>אין מקרה %1: רשימת העבודה קצרה יותר.</translation>
    </message>
    <message>
        <source>what this computer can do</source>
        <translation>מה המחשב הזה יכול</translation>
    </message>
    <message>
        <source>the counts of the project</source>
        <translation>ספירות הפרויקט</translation>
    </message>
    <message>
        <source>the runs of the project</source>
        <translation>הריצות של הפרויקט</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>החיפוש</translation>
    </message>
    <message>
        <source>the film or the worklist</source>
        <translation>הצילום או רשימת העבודה</translation>
    </message>
    <message>
        <source>the run’s curves</source>
        <translation>העקומות של הריצה</translation>
    </message>
    <message>
        <source>the run’s cases</source>
        <translation>המקרים של הריצה</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>הצגת הריצה</translation>
    </message>
    <message>
        <source>Run %1 finished</source>
        <translation>ריצה %1 הסתיימה</translation>
    </message>
    <message>
        <source>Its cases are in Audit.</source>
        <translation>המקרים שלה בבקרה.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>בקרה</translation>
    </message>
    <message>
        <source>Run %1 failed</source>
        <translation>ריצה %1 נכשלה</translation>
    </message>
    <message>
        <source>Its folder has its last words.</source>
        <translation>המילים האחרונות שלה בתיקייה שלה.</translation>
    </message>
    <message>
        <source>Run %1 stopped</source>
        <translation>ריצה %1 נעצרה</translation>
    </message>
    <message>
        <source>Its checkpoint is kept; it can be resumed.</source>
        <translation>נקודת השמירה שלה נשמרה; אפשר לחדש אותה.</translation>
    </message>
    <message>
        <source>“%1” is under way.</source>
        <translation>״%1״ בעיצומו.</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>הודעה חדשה אחת</numerusform>
            <numerusform>%n הודעות חדשות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%n הודעות</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>פרויקטים אחרונים</translation>
    </message>
    <message>
        <source>Another reader’s name, Enter</source>
        <translation>שם של קורא אחר, Enter</translation>
    </message>
    <message>
        <source>Name of another reader</source>
        <translation>שם של קורא אחר</translation>
    </message>
    <message>
        <source>unary stage</source>
        <translation>שלב אונארי</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>ספים</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>חיזוי</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>ריצה %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>משהה…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>מתחיל…</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>קפל %1 מתוך %2</translation>
    </message>
    <message>
        <source>has said nothing for a minute</source>
        <translation>שותקת כבר דקה</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>עדיין אין ריצה</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>פרויקט</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Worklist, film and findings</source>
        <translation>רשימת עבודה, צילום וממצאים</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>אימון</translation>
    </message>
    <message>
        <source>Runs and their curves</source>
        <translation>ריצות והעקומות שלהן</translation>
    </message>
    <message>
        <source>Where a model is right and wrong</source>
        <translation>היכן מודל צודק והיכן הוא טועה</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>חיפוש או פקודה</translation>
    </message>
    <message>
        <source>Show or hide the side panels</source>
        <translation>הצגה או הסתרה של חלוניות הצד</translation>
    </message>
    <message>
        <source>Hidden: the film has the whole window.</source>
        <translation>מוסתר: הצילום ממלא את כל החלון.</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>הצגת ההודעות</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>מסך מלא</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>מקשים ומחוות</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>פתיחת פרויקט…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>פרויקט חדש…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>ייבוא תיקייה…</translation>
    </message>
    <message>
        <source>Files stay where they are. Importing twice changes nothing.</source>
        <translation>הקבצים נשארים במקומם. ייבוא כפול אינו משנה דבר.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>יצירת פרויקט הדגמה</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program.</source>
        <translation>צילומים בדויים עם תיבות, שצוירו בידי תוכנה.</translation>
    </message>
    <message>
        <source>Export boxes and labels as NIH’s tables…</source>
        <translation>ייצוא תיבות ותוויות כטבלאות NIH…</translation>
    </message>
    <message>
        <source>Export boxes as COCO…</source>
        <translation>ייצוא תיבות כ־COCO…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת צבעים</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>A training goes on without the window and is found again at the next start.</source>
        <translation>אימון ממשיך בלי החלון ונמצא שוב בהפעלה הבאה.</translation>
    </message>
</context>
<context>
    <name>shell::EmptyPage</name>
    <message>
        <source>Import a folder</source>
        <translation>ייבוא תיקייה</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF; NIH’s and COCO’s labels and boxes are found by themselves.</source>
        <translation>DICOM, PNG, JPEG, TIFF; התוויות והתיבות של NIH ושל COCO נמצאות מעצמן.</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>יצירת פרויקט הדגמה</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program: look around and train in minutes.</source>
        <translation>צילומים בדויים עם תיבות, שצוירו בידי תוכנה: להתרשמות ולאימון בדקות.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>פתיחת פרויקט</translation>
    </message>
    <message>
        <source>A folder with a project.fewbox in it, from here or from a colleague.</source>
        <translation>תיקייה שבתוכה project.fewbox, מכאן או מעמית.</translation>
    </message>
    <message>
        <source>Files stay where they are. Nothing leaves this computer.</source>
        <translation>הקבצים נשארים במקומם. דבר אינו יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>פרויקטים אחרונים</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>Bring in radiographs</source>
        <translation>הבאת צילומים</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere in this window, or choose</source>
        <translation>אפשר לשחרר תיקיות או קבצים בכל מקום בחלון זה, או לבחור</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>הצילומים יופיעו כאן מעצמם ברגע שהראשונים בפנים.</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>בבדיקה…</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 תמונות</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>עדיין אין</translation>
    </message>
    <message numerus="yes">
        <source>%n processor core(s), no GPU that can be used</source>
        <translation>
            <numerusform>ליבת מעבד אחת, ללא GPU שמיש</numerusform>
            <numerusform>%n ליבות מעבד, ללא GPU שמיש</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ready to train</source>
        <translation>%1: מוכן לאימון</translation>
    </message>
</context>
<context>
    <name>shell::Errand</name>
    <message>
        <source>The program fewboxctl ended before its time. What it had stored stays: try again.</source>
        <translation>התוכנה fewboxctl הסתיימה לפני הזמן. מה ששמרה נשאר: אפשר לנסות שוב.</translation>
    </message>
</context>
<context>
    <name>shell::Grab</name>
    <message>
        <source>The window was still waiting after %1 s: %2.</source>
        <translation>החלון עדיין המתין אחרי %1 שניות: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that is there and that you may write to.</source>
        <translation>לא ניתן לכתוב את %1. יש לבחור תיקייה קיימת שיש בה הרשאת כתיבה.</translation>
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
        <translation>פתיחת פרויקט</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>בחירת תיקייה לפרויקט החדש</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>ייבוא תיקייה</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>בחירת תיקייה לייצוא</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>להראות אילו</translation>
    </message>
    <message>
        <source>An import is under way. Drop these again when it has ended, or stop it first.</source>
        <translation>ייבוא בעיצומו. יש לשחרר את אלה שוב כשיסתיים, או לעצור אותו קודם.</translation>
    </message>
    <message>
        <source>The project is kept in %1.</source>
        <translation>הפרויקט נשמר ב־%1.</translation>
    </message>
    <message>
        <source>Single files were dropped: the whole folder that they are in is imported.</source>
        <translation>שוחררו קבצים בודדים: מיובאת התיקייה כולה שבה הם נמצאים.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>ייבוא %1</translation>
    </message>
    <message>
        <source>Draw %1 made-up films in a project of their own, and open it when they are ready? This project stays as it is.</source>
        <translation>לצייר %1 צילומים בדויים בפרויקט משלהם, ולפתוח אותו כשיהיו מוכנים? פרויקט זה נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Draw the demo</source>
        <translation>ציור ההדגמה</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>להישאר כאן</translation>
    </message>
    <message>
        <source>Drawing the demo’s films</source>
        <translation>ציור צילומי ההדגמה</translation>
    </message>
    <message>
        <source>Importing the demo’s films</source>
        <translation>ייבוא צילומי ההדגמה</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>ייצוא אל %1</translation>
    </message>
    <message>
        <source>fewboxctl, which imports and exports, was not found</source>
        <translation>fewboxctl, שמייבא ומייצא, לא נמצא</translation>
    </message>
    <message>
        <source>It belongs beside the program fewbox. Install Fewbox again, or set FEWBOX_CTL to its path.</source>
        <translation>מקומו לצד התוכנה fewbox. יש להתקין את Fewbox שוב, או לקבוע את הנתיב שלו ב־FEWBOX_CTL.</translation>
    </message>
    <message>
        <source>%1: it did not come about</source>
        <translation>%1: לא צלח</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: נעצר</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: הסתיים</translation>
    </message>
    <message>
        <source>Import stopped: %1 images are in</source>
        <translation>הייבוא נעצר: %1 תמונות בפנים</translation>
    </message>
    <message>
        <source>%1 images and %2 boxes imported</source>
        <translation>יובאו %1 תמונות ו־%2 תיבות</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 כבר היו שם.</translation>
    </message>
    <message>
        <source>%1 have no file here: they are marked “file missing”, and a later import can find them.</source>
        <translation>ל־%1 אין כאן קובץ: הן מסומנות ״קובץ חסר״, וייבוא מאוחר יותר יוכל למצוא אותן.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation>
            <numerusform>שורה או קובץ אחד הושמטו; השאר נשמר.</numerusform>
            <numerusform>%n שורות או קבצים הושמטו; השאר נשמר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>ייבוא חוזר ממשיך: מה שכבר קיים אינו נלקח פעמיים.</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) could not be saved yet. The window stays open so that they are not lost.</source>
        <translation>
            <numerusform>פעולה אחת עדיין לא נשמרה. החלון נשאר פתוח כדי שלא תאבד.</numerusform>
            <numerusform>%n פעולות עדיין לא נשמרו. החלון נשאר פתוח כדי שלא יאבדו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>לסגור ולאבד אותן</translation>
    </message>
    <message>
        <source>“%1” is under way. What it has stored stays; the same again later goes on from there.</source>
        <translation>״%1״ בעיצומו. מה שנשמר נשאר; אותה פעולה מאוחר יותר תמשיך משם.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>לעצור ולסגור</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>להשאיר את החלון</translation>
    </message>
</context>
<context>
    <name>shell::NoticesPanel</name>
    <message>
        <source>Notices</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>סגירת ההודעות</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>חדשה אחת</numerusform>
            <numerusform>%n חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the window opened.</source>
        <translation>דבר לא השתבש מאז שהחלון נפתח.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 פעמים</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>on now</source>
        <translation>פעיל כעת</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>תמונות</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>under 1 min left</source>
        <translation>נותרה פחות מדקה</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⁦%1 דק׳⁩</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>⁦%1 שע׳ %2 דק׳⁩</translation>
    </message>
    <message>
        <source>Stop; what is stored stays</source>
        <translation>עצירה; מה שנשמר נשאר</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>הכול נשמר</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>אחת לא נשמרה</numerusform>
            <numerusform>%n לא נשמרו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>מתוך %1 נקראו</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>עדיין אין תמונות</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>הצגת ההודעות</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>פרויקט</translation>
    </message>
    <message>
        <source>Dark, light or high contrast</source>
        <translation>כהה, בהירה או ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Who reads: signs every box and label</source>
        <translation>מי קורא: חתום על כל תיבה ותווית</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>קורא</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>חיפוש או פקודה</translation>
    </message>
</context>
<context>
    <name>training::CurvesPage</name>
    <message>
        <source>Loss</source>
        <translation>הפסד</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>ספים</translation>
    </message>
    <message>
        <source>Speed, images/s</source>
        <translation>מהירות, תמונות/שנ׳</translation>
    </message>
    <message>
        <source>Finding whose thresholds are shown</source>
        <translation>הממצא שהספים שלו מוצגים</translation>
    </message>
    <message>
        <source>Training films</source>
        <translation>צילומי אימון</translation>
    </message>
    <message>
        <source>IoU at the cut-off; box solid, blob filled</source>
        <translation>IoU בערך הסף; תיבה בקו רציף, כתם מלא</translation>
    </message>
    <message>
        <source>training floor %1</source>
        <translation>רצפת האימון %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>All findings&apos; boxes together, as they are seen in training; the test parts are scored once, at the end.</source>
        <translation>התיבות של כל הממצאים יחד, כפי שהאימון רואה אותן; חלקי המבחן מקבלים ציון פעם אחת, בסוף.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>כעת %1</translation>
    </message>
</context>
<context>
    <name>training::FactsPanel</name>
    <message>
        <source>today %1</source>
        <translation>היום %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ריצה</translation>
    </message>
    <message>
        <source>Waits after the current step; the memory stays taken</source>
        <translation>ממתינה אחרי הצעד הנוכחי; הזיכרון נשאר תפוס</translation>
    </message>
    <message>
        <source>Ends after the current step and keeps a checkpoint to go on from</source>
        <translation>מסתיימת אחרי הצעד הנוכחי ושומרת נקודת שמירה להמשך</translation>
    </message>
    <message>
        <source>Stop, keep</source>
        <translation>עצירה ושמירה</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint</source>
        <translation>ממשיכה מנקודת השמירה האחרונה</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Every case of this run beside its film</source>
        <translation>כל מקרה של ריצה זו לצד הצילום שלו</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>בקרה</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>הריצה כולה</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>ממה היא לומדת</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed.</source>
        <translation>הריצה ממשיכה כשחלון זה נסגר.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>ריצה %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>לא נבחרה ריצה</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>שותקת</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>%1 [%2, %3], n %4</source>
        <translation>%1 [%2, %3], n %4</translation>
    </message>
    <message>
        <source>estimating…</source>
        <comment>the time left</comment>
        <translation>מעריך…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחילה</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>נמשכה</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>נקודת שמירה</translation>
    </message>
    <message>
        <source>%1, fold %2</source>
        <translation>%1, קפל %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>⁦%1⁩ תמונות/שנ׳</translation>
    </message>
    <message>
        <source>At T 0.1, validation</source>
        <translation>ב־T 0.1, תיקוף</translation>
    </message>
    <message>
        <source>At T 0.1, training</source>
        <translation>ב־T 0.1, אימון</translation>
    </message>
    <message>
        <source>Trains on</source>
        <translation>מאומנת על</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>תהליכונים</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>תיבות</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 בתמונה אחת</numerusform>
            <numerusform>%1 ב־%n תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation>תוויות בלבד</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 מתוך %2 תמונות</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>מטופלים</translation>
    </message>
    <message>
        <source>%1, none in two folds</source>
        <translation>%1, אף אחד לא בשני קפלים</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>ספים</translation>
    </message>
    <message>
        <source>fixed, τ %1 and ρ %2</source>
        <translation>קבועים, τ %1 ו־ρ %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>training::FailurePanel</name>
    <message>
        <source>Run %1 stopped: %2</source>
        <translation>ריצה %1 נעצרה: %2</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, at step %2.</source>
        <translation>ריצה %1 הופסקה מבחוץ, או קרסה, בצעד %2.</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, before its first step.</source>
        <translation>ריצה %1 הופסקה מבחוץ, או קרסה, לפני הצעד הראשון.</translation>
    </message>
    <message>
        <source>Everything up to step %1 is kept.</source>
        <translation>הכול עד צעד %1 נשמר.</translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation>מה שלמדה עד נקודת השמירה האחרונה נשמר.</translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation>היא לא הגיעה לנקודת השמירה הראשונה.</translation>
    </message>
    <message>
        <source>It left no line behind.</source>
        <translation>היא לא הותירה אף שורה.</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>חידוש מנקודת השמירה האחרונה</translation>
    </message>
    <message>
        <source>Close other programs first: the same settings ask for the same memory.</source>
        <translation>יש לסגור קודם תוכנות אחרות: אותן הגדרות דורשות אותו זיכרון.</translation>
    </message>
    <message>
        <source>Steps since then are done again; the result is the same as without the stop.</source>
        <translation>הצעדים שמאז נעשים שוב; התוצאה זהה לזו שבלי העצירה.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Start again, %1 images at once instead of %2</source>
        <translation>התחלה מחדש, %1 תמונות בבת אחת במקום %2</translation>
    </message>
    <message>
        <source>The batch stays %1; it takes about half the memory and somewhat longer.</source>
        <translation>האצווה נשארת %1; נדרש בערך חצי מהזיכרון וקצת יותר זמן.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>ריצה חדשה</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>התחלה מחדש מההתחלה</translation>
    </message>
    <message>
        <source>With these settings in the form, to be changed as needed.</source>
        <translation>עם הגדרות אלה בטופס, לשינוי לפי הצורך.</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>הצגת היומן המלא</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>There is no log file.</source>
        <translation>אין קובץ יומן.</translation>
    </message>
</context>
<context>
    <name>training::FilmStrip</name>
    <message>
        <source>Films of this run with their blobs</source>
        <translation>צילומים של ריצה זו עם הכתמים שלהם</translation>
    </message>
    <message>
        <source>Films appear here at each checkpoint.</source>
        <translation>צילומים מופיעים כאן בכל נקודת שמירה.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>צעד %1</translation>
    </message>
    <message>
        <source>%1, %2: IoU %3 after %4 steps</source>
        <translation>%1, %2: ‏IoU %3 אחרי %4 צעדים</translation>
    </message>
</context>
<context>
    <name>training::FitPanel</name>
    <message>
        <source>An estimate from the settings and this computer’s measured speed, right within a factor of two while nothing else computes. After its first steps the run says its own.</source>
        <translation>הערכה לפי ההגדרות והמהירות הנמדדת של מחשב זה, נכונה עד פי שניים כל עוד דבר אחר אינו מחשב. אחרי הצעדים הראשונים הריצה נותנת הערכה משלה.</translation>
    </message>
    <message>
        <source>Needs about %1 GB on the GPU</source>
        <translation>דרושים כ־⁦%1 GB⁩ ב־GPU</translation>
    </message>
    <message>
        <source>Needs about %1 GB</source>
        <translation>דרושים כ־⁦%1 GB⁩</translation>
    </message>
    <message>
        <source>It fits: about %1 of %2 GB free</source>
        <translation>מתאים: כ־%1 מתוך ⁦%2 GB⁩ פנויים</translation>
    </message>
    <message>
        <source>Too much: about %1, %2 GB free</source>
        <translation>יותר מדי: כ־%1, פנויים ⁦%2 GB⁩</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>כ־%1</translation>
    </message>
    <message>
        <source>If nothing else computes on this machine. A run replaces it by its own figure once it has trained for a while.</source>
        <translation>אם דבר אחר אינו מחשב במכונה זו. ריצה מחליפה זאת בנתון שלה אחרי זמן מה של אימון.</translation>
    </message>
    <message>
        <source>program and weights %1, images %2, activations %3</source>
        <translation>תוכנה ומשקלים %1, תמונות %2, הפעלות %3</translation>
    </message>
    <message>
        <source>A smaller micro_batch or fewer parallel_folds need less.</source>
        <translation>micro_batch קטן יותר או פחות parallel_folds דורשים פחות.</translation>
    </message>
</context>
<context>
    <name>training::FoldChips</name>
    <message>
        <source>Folds</source>
        <translation>קפלים</translation>
    </message>
    <message>
        <source>Click a fold to see its curves</source>
        <translation>לחיצה על קפל מציגה את העקומות שלו</translation>
    </message>
</context>
<context>
    <name>training::FoldProgress</name>
    <message>
        <source>Fold</source>
        <translation>קפל</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>קפל %1 מתוך %2</translation>
    </message>
    <message>
        <source>PAC-CRF %1 × %1</source>
        <translation>PAC-CRF ⁦%1 × %1⁩</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>צעד %1 מתוך %2</translation>
    </message>
    <message>
        <source>%1: all regions empty in fold %2.</source>
        <translation>%1: כל האזורים ריקים בקפל %2.</translation>
    </message>
    <message>
        <source>More boxes of it help.</source>
        <translation>תיבות נוספות שלו יעזרו.</translation>
    </message>
</context>
<context>
    <name>training::LaunchModel</name>
    <message>
        <source>Quick</source>
        <translation>מהיר</translation>
    </message>
    <message>
        <source>Minutes on any computer: a small network at 192 px, trained from scratch.</source>
        <translation>דקות בכל מחשב: רשת קטנה ב־⁦192 px⁩, מאומנת מאפס.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>The small network, twice as long: the best that a computer without a GPU does.</source>
        <translation>הרשת הקטנה, זמן כפול: הטוב ביותר שמחשב ללא GPU מסוגל לו.</translation>
    </message>
    <message>
        <source>Paper 0 %</source>
        <translation>מאמר 0%</translation>
    </message>
    <message>
        <source>The paper&apos;s network at full size, trained on boxed images alone.</source>
        <translation>הרשת של המאמר בגודל מלא, מאומנת רק על תמונות עם תיבות.</translation>
    </message>
    <message>
        <source>Paper 20 %</source>
        <translation>מאמר 20%</translation>
    </message>
    <message>
        <source>The paper&apos;s network, with a fifth of the images that have labels but no boxes.</source>
        <translation>הרשת של המאמר, עם חמישית מהתמונות שיש להן תוויות אך אין תיבות.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>בסיס</translation>
    </message>
    <message>
        <source>The base model that the paper compares with (Li 2018): no anti-aliasing, no CRF.</source>
        <translation>מודל הבסיס שהמאמר משווה אליו (Li 2018): ללא החלקת קצוות, ללא CRF.</translation>
    </message>
</context>
<context>
    <name>training::LaunchPanel</name>
    <message>
        <source>New run</source>
        <translation>ריצה חדשה</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>הגדרה מוכנה</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>תיבות</translation>
    </message>
    <message>
        <source>Share of the images with labels but no boxes that train beside the boxed ones.</source>
        <translation>חלק התמונות עם תוויות אך ללא תיבות שמתאמנות לצד בעלות התיבות.</translation>
    </message>
    <message>
        <source>Unannotated</source>
        <translation>ללא תיבות</translation>
    </message>
    <message>
        <source>split by patient</source>
        <translation>מחולק לפי מטופל</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>קפלים</translation>
    </message>
    <message>
        <source>The same seed gives the same folds, batches and initial weights.</source>
        <translation>אותו זרע נותן אותם קפלים, אצוות ומשקלים התחלתיים.</translation>
    </message>
    <message>
        <source>repeats a run</source>
        <translation>חוזר על ריצה</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>זרע</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>כל ההגדרות של השיטה</translation>
    </message>
    <message>
        <source>The command line that does the same</source>
        <translation>שורת הפקודה שעושה אותו דבר</translation>
    </message>
    <message>
        <source>Copy the command line that starts the same run</source>
        <translation>העתקת שורת הפקודה שמתחילה אותה ריצה</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>העתקת שורת הפקודה</translation>
    </message>
    <message>
        <source>Automatic: the processor</source>
        <translation>אוטומטי: המעבד</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>אוטומטי: %1</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>מעבד (CPU)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>סופר…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>עדיין אין</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 בתמונה אחת</numerusform>
            <numerusform>%1 ב־%n תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, few</source>
        <translation>%1, מעט</translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation>%1, מספיק</translation>
    </message>
    <message>
        <source>With fewer than %1 boxed images a run may not beat the best fixed region.</source>
        <translation>עם פחות מ־%1 תמונות עם תיבות, ייתכן שריצה לא תעבור את האזור הקבוע הטוב ביותר.</translation>
    </message>
    <message>
        <source>Queue this run</source>
        <translation>הוספת ריצה זו לתור</translation>
    </message>
    <message>
        <source>Start this run</source>
        <translation>התחלת ריצה זו</translation>
    </message>
</context>
<context>
    <name>training::ResultFacts</name>
    <message>
        <source>base</source>
        <translation>בסיס</translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation>בסיס + CRF</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Stage whose figures are shown</source>
        <translation>השלב שהנתונים שלו מוצגים</translation>
    </message>
    <message>
        <source>The run’s own answer, or either stage’s figures</source>
        <translation>התשובה של הריצה עצמה, או הנתונים של אחד השלבים</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>תשובה: %1</translation>
    </message>
    <message>
        <source>answer: by fold</source>
        <translation>תשובה: לפי קפל</translation>
    </message>
    <message>
        <source>%1, test floor %2</source>
        <translation>%1, רצפת המבחן %2</translation>
    </message>
    <message>
        <source>Correct at T %1</source>
        <translation>נכון ב־T %1</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU ממוצע</translation>
    </message>
    <message>
        <source>Empty regions</source>
        <translation>אזורים ריקים</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>מקרים</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 מתוך ממצא אחד</numerusform>
            <numerusform>%1 מתוך %n ממצאים</numerusform>
        </translation>
    </message>
    <message>
        <source>Test parts, boxes as trained; means over findings.</source>
        <translation>חלקי המבחן, תיבות כפי שאומנו; ממוצעים על הממצאים.</translation>
    </message>
    <message>
        <source>Better than the best fixed region at T 0.1, with an interval above zero.</source>
        <translation>טוב מהאזור הקבוע הטוב ביותר ב־T 0.1, עם רווח סמך מעל אפס.</translation>
    </message>
    <message>
        <source>Not shown to be better than the best fixed region at T 0.1: the interval of the difference holds zero.</source>
        <translation>לא הוכח כטוב מהאזור הקבוע הטוב ביותר ב־T 0.1: רווח הסמך של ההפרש כולל אפס.</translation>
    </message>
</context>
<context>
    <name>training::RunCurvesModel</name>
    <message>
        <source>inside</source>
        <translation>בפנים</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>בחוץ</translation>
    </message>
    <message>
        <source>weak +</source>
        <translation>חלש +</translation>
    </message>
    <message>
        <source>weak −</source>
        <translation>חלש −</translation>
    </message>
    <message>
        <source>T 0.1</source>
        <translation>T 0.1</translation>
    </message>
    <message>
        <source>T 0.5</source>
        <translation>T 0.5</translation>
    </message>
    <message>
        <source>Correct, validation part</source>
        <translation>נכון, חלק התיקוף</translation>
    </message>
    <message>
        <source>Correct, training boxes</source>
        <translation>נכון, תיבות האימון</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>תמונות/שנ׳</translation>
    </message>
    <message>
        <source>thr.</source>
        <comment>short: thresholds</comment>
        <translation>ספים</translation>
    </message>
</context>
<context>
    <name>training::RunDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>ריצה %1</translation>
    </message>
</context>
<context>
    <name>training::RunLauncher</name>
    <message>
        <source>The boxes are still being counted.</source>
        <translation>התיבות עדיין נספרות.</translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>עדיין אין תיבות. אפשר לצייר כמה בקריאה, או לייבא רשימת תיבות.</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on.</source>
        <translation>מחפש ריצות שעדיין נמשכות.</translation>
    </message>
    <message>
        <source>A run is just being prepared.</source>
        <translation>ריצה נמצאת בהכנה.</translation>
    </message>
    <message>
        <source>Run %1 trains and run %2 waits already. Wait for one of them, or stop it.</source>
        <translation>ריצה %1 מתאמנת וריצה %2 כבר ממתינה. יש להמתין לאחת מהן, או לעצור אותה.</translation>
    </message>
    <message>
        <source>Freezing the boxes of this project…</source>
        <translation>מקפיא את התיבות של פרויקט זה…</translation>
    </message>
    <message>
        <source>Scoring run %1…</source>
        <translation>מחשב ציונים לריצה %1…</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on…</source>
        <translation>מחפש ריצות שעדיין נמשכות…</translation>
    </message>
    <message>
        <source>Its results are just being taken in.</source>
        <translation>התוצאות שלה נקלטות כעת.</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>ריצה זו נמשכת.</translation>
    </message>
    <message>
        <source>Run %1 trains now. Wait for it, or stop it first.</source>
        <translation>ריצה %1 מתאמנת כעת. יש להמתין לה, או לעצור אותה קודם.</translation>
    </message>
</context>
<context>
    <name>training::RunListModel</name>
    <message>
        <source>silent for more than a minute</source>
        <translation>שותקת יותר מדקה</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>מתחילה</translation>
    </message>
    <message>
        <source>%1 · estimating…</source>
        <translation>%1 · מעריך…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · נותרו %2</translation>
    </message>
    <message>
        <source>after run %1</source>
        <translation>אחרי ריצה %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ממתינה</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשלה</translation>
    </message>
    <message>
        <source>%1 at T 0.1</source>
        <translation>%1 ב־T 0.1</translation>
    </message>
    <message>
        <source>finished, not scored yet</source>
        <translation>הסתיימה, טרם קיבלה ציון</translation>
    </message>
    <message>
        <source>Run %1, %2, %3</source>
        <translation>ריצה %1, %2, %3</translation>
    </message>
    <message>
        <source>unary</source>
        <translation>אונארי</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>ספים</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>חיזוי</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>מתחיל…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>רצה</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>משהה…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>נעצרה</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>הסתיימה</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁦%1 שנ׳⁩</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⁦%1 דק׳⁩</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>⁦%1 שע׳ %2 דק׳⁩</translation>
    </message>
</context>
<context>
    <name>training::TrainWorkspace</name>
    <message>
        <source>Runs</source>
        <translation>ריצות</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>The settings are in the form at the left: look at them, then start the run.</source>
        <translation>ההגדרות בטופס שבצד: לעיין בהן, ואז להתחיל את הריצה.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>עדיין אין ריצה</translation>
    </message>
    <message>
        <source>Draw boxes in Read</source>
        <translation>ציור תיבות בקריאה</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>ייבוא תיקייה</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>החלקה</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>החלקת העקומות</translation>
    </message>
    <message>
        <source>log</source>
        <comment>short: logarithmic</comment>
        <translation>log</translation>
    </message>
    <message>
        <source>Losses on a logarithmic axis</source>
        <translation>הפסדים על ציר לוגריתמי</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>ציר אופקי</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>צעדים</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>אימון</translation>
    </message>
    <message>
        <source>Start the run in the form</source>
        <translation>התחלת הריצה שבטופס</translation>
    </message>
    <message>
        <source>Freezes the boxes as they are now and trains beside your work.</source>
        <translation>מקפיא את התיבות כפי שהן עכשיו ומאמן לצד העבודה שלך.</translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation>השהיה או המשך של האימון</translation>
    </message>
    <message>
        <source>Stop the training, keep a checkpoint</source>
        <translation>עצירת האימון, עם נקודת שמירה</translation>
    </message>
    <message>
        <source>Export the curves of this run</source>
        <translation>ייצוא העקומות של ריצה זו</translation>
    </message>
    <message>
        <source>As figures (CSV) or as a picture of the plots (PDF, PNG).</source>
        <translation>כמספרים (CSV) או כתמונה של הגרפים (PDF, PNG).</translation>
    </message>
    <message>
        <source>Export the curves of run %1</source>
        <translation>ייצוא העקומות של ריצה %1</translation>
    </message>
    <message>
        <source>Figures (*.csv);;Page (*.pdf);;Picture (*.png)</source>
        <translation>מספרים (*.csv);;עמוד (*.pdf);;תמונה (*.png)</translation>
    </message>
    <message>
        <source>The curves are in %1.</source>
        <translation>העקומות נמצאות ב־%1.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>ריצה %1</translation>
    </message>
    <message>
        <source>%1 · fold %2 of %3</source>
        <translation>%1 · קפל %2 מתוך %3</translation>
    </message>
    <message>
        <source>In the %1 phase of fold %2, at %3.</source>
        <translation>בשלב %1 של קפל %2, ב־%3.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>עדיין אין ריצה.</translation>
    </message>
    <message>
        <source>This computer has no training program</source>
        <translation>במחשב זה אין תוכנת אימון</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>עדיין אין תיבות</translation>
    </message>
    <message>
        <source>A run learns from boxes. Draw some in Read, or import a list of boxes with a folder of images.</source>
        <translation>ריצה לומדת מתיבות. אפשר לצייר כמה בקריאה, או לייבא רשימת תיבות עם תיקיית תמונות.</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>מוכן לאימון</translation>
    </message>
    <message>
        <source>Choose a preset at the left and start the run. You can go on reading while it trains.</source>
        <translation>יש לבחור הגדרה מוכנה בצד ולהתחיל את הריצה. אפשר להמשיך לקרוא בזמן האימון.</translation>
    </message>
    <message>
        <source>Nothing trains now.</source>
        <translation>דבר אינו מתאמן כעת.</translation>
    </message>
</context>
<context>
    <name>viewer::RadiographView</name>
    <message>
        <source>%1 mm</source>
        <translation>⁦%1 מ״מ⁩</translation>
    </message>
    <message>
        <source>Radiograph</source>
        <translation>צילום רנטגן</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>זום %1%</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>מותאם</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>הפוך</translation>
    </message>
    <message>
        <source>x %1  y %2 mm</source>
        <translation>⁦x %1  y %2 mm⁩</translation>
    </message>
    <message>
        <source>%1, %2 px  value %3</source>
        <translation>⁦%1, %2 px⁩  ערך %3</translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <comment>window width and level</comment>
        <translation>W %1  L %2</translation>
    </message>
    <message>
        <source>table of the file</source>
        <translation>טבלה מהקובץ</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>טבלה ״%1״</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>טווח מלא</translation>
    </message>
</context>
<context>
    <name>viewer::ViewActions</name>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Window and level by dragging</source>
        <translation>חלון ורמה בגרירה</translation>
    </message>
    <message>
        <source>Left drag: across for contrast, up and down for brightness. A right drag does it in every mode.</source>
        <translation>גרירה שמאלית: לרוחב לניגודיות, למעלה ולמטה לבהירות. גרירה ימנית עושה זאת בכל מצב.</translation>
    </message>
    <message>
        <source>Move the film by dragging</source>
        <translation>הזזת הצילום בגרירה</translation>
    </message>
    <message>
        <source>The middle button, or Space and the left one, do it in every mode.</source>
        <translation>הלחצן האמצעי, או רווח עם הלחצן השמאלי, עושים זאת בכל מצב.</translation>
    </message>
    <message>
        <source>Fit the film into the window</source>
        <translation>התאמת הצילום לחלון</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>הצגת פיקסל כפיקסל אחד</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Reset zoom, window and inversion</source>
        <translation>איפוס זום, חלון והיפוך</translation>
    </message>
    <message>
        <source>Invert black and white</source>
        <translation>היפוך שחור ולבן</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>הצגת תיבות</translation>
    </message>
    <message>
        <source>Show the model’s blobs</source>
        <translation>הצגת הכתמים של המודל</translation>
    </message>
    <message>
        <source>Show names on boxes</source>
        <translation>הצגת שמות על תיבות</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>החלון של הקובץ</translation>
    </message>
    <message>
        <source>The first picture, as the file asks for it.</source>
        <translation>התמונה הראשונה, כפי שהקובץ מבקש אותה.</translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation>חלון מוגדר מראש %1</translation>
    </message>
    <message>
        <source>Window preset</source>
        <translation>חלון מוגדר מראש</translation>
    </message>
    <message>
        <source>Hand on the film</source>
        <translation>יד על הצילום</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>גרירה ימנית</translation>
    </message>
    <message>
        <source>Window and level, in every mode</source>
        <translation>חלון ורמה, בכל מצב</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>לחיצה ימנית</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>גלגלת, Ctrl+גלגלת</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>זום במקום הסמן</translation>
    </message>
    <message>
        <source>Middle drag, Space+drag</source>
        <translation>גרירה אמצעית, רווח+גרירה</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>הזזת הצילום</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+גלגלת</translation>
    </message>
    <message>
        <source>Cut-off of the blobs, in Audit</source>
        <translation>ערך הסף של הכתמים, בבקרה</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+גלגלת</translation>
    </message>
    <message>
        <source>Opacity of the blobs, in Audit</source>
        <translation>אטימות הכתמים, בבקרה</translation>
    </message>
</context>
<context>
    <name>viewer::ViewerBar</name>
    <message>
        <source>Zoom</source>
        <translation>זום</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>חלונות מוגדרים מראש</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>מתוך %1</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>טווח מלא</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>חלון משלי</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>הטבלה של הקובץ</translation>
    </message>
</context>
<context>
    <name>worklist::WorklistModel</name>
    <message>
        <source>file missing</source>
        <translation>קובץ חסר</translation>
    </message>
    <message>
        <source>report: %1</source>
        <translation>דוח: %1</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>ללא ממצא</translation>
    </message>
    <message>
        <source>report: no finding</source>
        <translation>דוח: ללא ממצא</translation>
    </message>
    <message>
        <source>report: nothing certain</source>
        <translation>דוח: דבר לא ודאי</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>טרם סומן</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <translation>%1: הקובץ חסר</translation>
    </message>
    <message>
        <source>read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>בתהליך</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>לא נקרא</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n box(es), %3</source>
        <translation>
            <numerusform>%1, %2, תיבה אחת, %3</numerusform>
            <numerusform>%1, %2, %n תיבות, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>worklist::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>רשימת עבודה</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>סדר הרשימה</translation>
    </message>
    <message>
        <source>The film on screen is not in this list.</source>
        <translation>הצילום שעל המסך אינו ברשימה זו.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>Patient, finding, name</source>
        <translation>מטופל, ממצא, שם</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>חיפוש ברשימת העבודה</translation>
    </message>
    <message>
        <source>Only one finding</source>
        <translation>ממצא אחד בלבד</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>לפי מטופל</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>לפי שם קובץ</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>שלא נקראו תחילה</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>לפי מספר תיבות</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>לפי תאריך</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>כל ממצא</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>הכול %1</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>לא נקראו %1</translation>
    </message>
    <message>
        <source>Boxed %1</source>
        <translation>עם תיבות %1</translation>
    </message>
    <message>
        <source>Images that want a second look</source>
        <translation>תמונות הדורשות עיון חוזר</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <translation>עיון חוזר, %1</translation>
    </message>
    <message>
        <source>No image fits this search</source>
        <translation>אין תמונה המתאימה לחיפוש זה</translation>
    </message>
    <message>
        <source>Take a word out, or another chip.</source>
        <translation>אפשר להוריד מילה, או לבחור מסנן אחר.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>עדיין אין תמונות</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>אפשר לייבא תיקייה, או לגרור אחת אל החלון.</translation>
    </message>
</context>
</TS>
