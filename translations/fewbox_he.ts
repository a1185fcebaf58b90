<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL">
<context>
    <name>Assist</name>
    <message>
        <source>Drawn by chance among films labelled {finding}, to measure what the model&apos;s choice gains.</source>
        <translation>הוגרל מבין צילומים שתוויתם {finding}, כדי למדוד מה מרוויחה הבחירה של המודל.</translation>
    </message>
    <message>
        <source>The model is in two minds whether {finding} is here ({share}).</source>
        <translation>המודל מתלבט אם יש כאן {finding} ({share}).</translation>
    </message>
    <message>
        <source>Labelled {finding}, but the model hardly sees it ({share}).</source>
        <translation>התווית היא {finding}, אך המודל כמעט אינו רואה זאת ({share}).</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: it marks {count} places.</source>
        <translation>המודל אינו מחליט היכן {finding}: הוא מסמן {count} מקומות.</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: its map spreads over {factor} times a usual box.</source>
        <translation>המודל אינו מחליט היכן {finding}: המפה שלו נפרשת על פי {factor} מתיבה רגילה.</translation>
    </message>
    <message>
        <source>{finding} has few boxes to learn from: {count} so far.</source>
        <translation>ל{finding} מעט תיבות ללמוד מהן: {count} עד כה.</translation>
    </message>
    <message>
        <source>Nobody has been asked about {finding}, and the model may see it ({share}).</source>
        <translation>איש לא נשאל על {finding}, וייתכן שהמודל רואה זאת ({share}).</translation>
    </message>
    <message>
        <source>{finding} is labelled present; a run that never saw this patient is sure that it is absent ({share}).</source>
        <translation>{finding}: התווית קיים; ריצה שמעולם לא ראתה מטופל זה בטוחה שאין ({share}).</translation>
    </message>
    <message>
        <source>{finding} is labelled absent; a run that never saw this patient is sure that it is present ({share}).</source>
        <translation>{finding}: התווית לא קיים; ריצה שמעולם לא ראתה מטופל זה בטוחה שיש ({share}).</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far left in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה שמאלית במידה חריגה בצילום, ב־{share} מרוחבו; תשע מעשר נמצאות בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far right in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה ימנית במידה חריגה בצילום, ב־{share} מרוחבו; תשע מעשר נמצאות בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far from the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה רחוקה במידה חריגה מקו האמצע, {share} מרוחב הצילום; תשע מעשר נמצאות בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually near the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה קרובה במידה חריגה לקו האמצע, {share} מרוחב הצילום; תשע מעשר נמצאות בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually high: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה גבוהה במידה חריגה, ב־{share} מגובה הצילום; תשע מעשר נמצאות בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually low: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה נמוכה במידה חריגה, ב־{share} מגובה הצילום; תשע מעשר נמצאות בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually wide: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה רחבה במידה חריגה, {share} מרוחב הצילום; תשע מעשר הן בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually narrow: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה צרה במידה חריגה, {share} מרוחב הצילום; תשע מעשר הן בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually tall: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה מוארכת לגובה במידה חריגה, {share} מגובה הצילום; תשע מעשר הן בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually short: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}: התיבה שטוחה במידה חריגה, {share} מגובה הצילום; תשע מעשר הן בין {low} ל־{high}.</translation>
    </message>
    <message>
        <source>{finding} is labelled present here and absent in {other}, of the same patient and day.</source>
        <translation>{finding}: התווית כאן קיים, וב־{other} של אותו מטופל ויום לא קיים.</translation>
    </message>
    <message>
        <source>{finding} is labelled absent here and present in {other}, of the same patient and day.</source>
        <translation>{finding}: התווית כאן לא קיים, וב־{other} של אותו מטופל ויום קיים.</translation>
    </message>
    <message>
        <source>The same picture as {other}, of the same patient.</source>
        <translation>אותה תמונה כמו {other}, של אותו מטופל.</translation>
    </message>
    <message>
        <source>The same picture as {other}, which belongs to another patient.</source>
        <translation>אותה תמונה כמו {other}, השייכת למטופל אחר.</translation>
    </message>
    <message>
        <source>Name, sex and year of birth are those of patient {other}: one patient under two ids?</source>
        <translation>השם, המין ושנת הלידה הם של מטופל {other}: מטופל אחד תחת שני מזהים?</translation>
    </message>
    <message>
        <source>Has a picture in common with patient {other}: one patient under two ids?</source>
        <translation>יש תמונה משותפת עם מטופל {other}: מטופל אחד תחת שני מזהים?</translation>
    </message>
    <message>
        <source>The model has not looked at this film yet: drawn by chance among films labelled {finding}.</source>
        <translation>המודל עדיין לא הסתכל בצילום זה: הוגרל מבין צילומים שתוויתם {finding}.</translation>
    </message>
    <message>
        <source>Labelled {finding}, which the model has not learned yet.</source>
        <translation>התווית היא {finding}, והמודל עדיין לא למד ממצא זה.</translation>
    </message>
    <message>
        <source>Drawn by chance among films labelled {finding} ({count} boxed so far).</source>
        <translation>הוגרל מבין צילומים שתוויתם {finding} ({count} עם תיבות עד כה).</translation>
    </message>
</context>
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
        <translation>לא ניתן לקרוא את {subject}.[ המערכת מודיעה: {found}.]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>יש לבדוק שיש הרשאת קריאה לקובץ ושאין תוכנה אחרת שמחזיקה בו.</translation>
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
        <translation>לא ניתן להציג את תוכן התיקייה {subject}.[ המערכת מודיעה: {found}.]</translation>
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
        <translation>{subject} אינו קובץ[, אלא {found}].[ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>יש לבחור קובץ.</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו קובץ DICOM.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>יש להשאיר אותו בחוץ, או לתת לו סיומת המתאימה לתוכנו.</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} מסתיים מוקדם מדי.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>יש להעתיק או לשלוח את הקובץ שוב; ההעברה כנראה נקטעה.</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>ב־{subject} הרצפים מקוננים עמוק יותר מבכל צילום רנטגן.[ נמצא: {found}.][ לכל היותר: {expected}.]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>הקובץ פגום או נועד להזיק; יש לבקש מהשולח עותק אחר.</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} דורש יותר זיכרון מכפי ש־Fewbox מקצה.[ נמצא: {found}.][ לכל היותר: {expected}.]</translation>
    </message>
    <message>
        <source>Check rows, columns and frames in the file&apos;s header; a film has at most some hundred million pixels.</source>
        <translation>יש לבדוק שורות, עמודות ופריימים בכותרת הקובץ; בצילום יש לכל היותר כמה מאות מיליוני פיקסלים.</translation>
    </message>
    <message>
        <source>The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]</source>
        <translation>הפיקסלים של {subject} מקודדים בדרך ש־Fewbox אינו יודע לקרוא.[ תחביר העברה: {found}.][ מוכרים: {expected}.]</translation>
    </message>
    <message>
        <source>Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.</source>
        <translation>יש להמיר את הקובץ, למשל בעזרת dcmconv, dcmdjpeg או gdcmconv --raw, או לשלוח אותו כ־Explicit VR Little Endian.</translation>
    </message>
    <message>
        <source>{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]</source>
        <translation>ב־{subject} חסר מאפיין שתמונה זקוקה לו.[ חסר: {expected}.][ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>יש לייצא את התמונה שוב מהמערכת שיצרה אותה.</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>למאפיין של {subject} יש ערך בלתי אפשרי.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>הפיקסלים של {subject} אינם ממלאים את הגודל שהכותרת מציינת.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>יש להעתיק או לשלוח את הקובץ שוב.</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} הוא אובייקט DICOM ללא פיקסלים.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>יש להשאיר אותו בחוץ: דוחות, מצבי תצוגה וספריות אינם צילומי רנטגן.</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} שומר את רמות האפור בדרך שאינה של צילום רנטגן.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>יש להשאיר אותו בחוץ, או לייצא את הצילום כ־MONOCHROME1 או MONOCHROME2.</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן היה לפענח את הפיקסלים של {subject}.[ המפענח מודיע: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>יש להעתיק את הקובץ שוב; אם זה נמשך, להמיר אותו לתחביר העברה לא דחוס.</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינה תמונה ש־Fewbox קורא.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>יש לספק אותה כ־DICOM, PNG, JPEG או TIFF.</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן היה לפענח את התמונה {subject}.[ המפענח מודיע: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>יש להעתיק את הקובץ שוב; הוא כנראה קטוע או פגום.</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>התמונה {subject} גדולה ממה ש־Fewbox מחזיק בזיכרון.[ נמצא: {found}.][ לכל היותר: {expected}.]</translation>
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
        <translation>ב־{subject} אין עמודה ״{expected}״.[ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>יש לבחור את הקובץ המקורי של NIH, או לתת לטבלה כותרת זו.</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן להבין את {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>יש לתקן את השורה בטבלה ולייבא שוב; שאר השורות כבר בפנים.</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>ב־{subject} אין שורות.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>יש לבדוק שהטבלה נשמרה בשלמותה ושזו הטבלה הנכונה.</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} מציין ממצא שאינו בסכמה[: {found}].[ מוכרים: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source, or add the finding to the project with fewboxctl finding add NAME, and import again; the rest is in.</source>
        <translation>יש לתקן את הכתיב במקור, או להוסיף את הממצא לפרויקט בפקודה fewboxctl finding add NAME, ולייבא שוב; השאר בפנים.</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>תיבה נמצאת מחוץ לתמונה שלה: {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>ייתכן שהמספרים במערכת צירים אחרת: יש לייבא שוב עם --box-frame image או --box-frame 1024, זה שטרם נוסה.</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>תיבה קטנה מכדי להיות בעלת משמעות: {subject}.[ נמצא: {found}.][ לפחות: {expected}.]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>יש לצייר אותה סביב הממצא כולו.</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לתיבה יש צלעות בלתי אפשריות: {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>יש לתת x, y, רוחב וגובה כמספרים, ושתי הצלעות גדולות מ־0.</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>אין כאן תמונה {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>יש לייבא קודם את התמונה, או לבדוק את שמה; שמות מושווים ללא תיקייה וללא סיומת.</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו ה־JSON הצפוי.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>יש לתקן את הקובץ במקום זה, או לקחת עותק חדש.</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא נמצא דבר לייבוא ב־{subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>יש לבחור את התיקייה שבה התמונות או הטבלאות; גם תיקיות המשנה נסרקות.</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>אין פרויקט ב־{subject}.[ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>יש לבדוק את הנתיב, או ליצור פרויקט על ידי ייבוא אליו.</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו פרויקט של Fewbox.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
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
        <translation>תוכנה אחרת כותבת אל {subject}.[ נמצא: {found}.]</translation>
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
        <translation>מסד הנתונים של {subject} פגום.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>יש לשמור עותק של התיקייה כמות שהיא, ואז לשחזר את הפרויקט מגיבוי.</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>כבר יש פרויקט ב־{subject}.[ נמצא: {found}.]</translation>
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
        <translation>אין בפרויקט קורא {subject}.[ מוכרים: {expected}.]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>יש לבחור קורא מהרשימה או להוסיף אחד.</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>התיבה {subject} כבר אינה קיימת.[ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>היא הוסרה בינתיים; ביטול יחזיר אותה.</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינה ריצה.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>ניתן להציג את הריצות בעזרת fewboxctl runs, או לאמן ריצה.</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן להבין קובץ של הריצה: {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>יש לקחת שוב את תיקיית הריצה מהמקור, או לאמן מחדש.</translation>
    </message>
    <message>
        <source>A worker is busy with {subject} already[: {found}].</source>
        <translation>יש כבר worker שעוסק ב־{subject}[: {found}].</translation>
    </message>
    <message>
        <source>The worker cannot be started, so nothing can be trained or predicted here.[ Program: {subject}.][ Found: {found}.]</source>
        <translation>לא ניתן להפעיל את ה־worker, ולכן אי אפשר לאמן או לחזות כאן.[ תוכנית: {subject}.][ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Install fewbox-worker again together with its LibTorch, or name another in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>יש להתקין מחדש את fewbox-worker יחד עם LibTorch שלו, או לציין אחר ב־FEWBOX_WORKER. קריאה וציור ממשיכים בלעדיו.</translation>
    </message>
    <message>
        <source>None of the images that have boxes has its file[ in {subject}].[ Found: {found}.]</source>
        <translation>לאף אחת מהתמונות שיש להן תיבות אין קובץ[ ב־{subject}].[ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Import the folder that holds the files: they are found by their names, and the boxes stay as they are.</source>
        <translation>יש לייבא את התיקייה שבה הקבצים: הם מזוהים לפי שמם, והתיבות נשארות כפי שהן.</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>יש להמתין לו או לעצור אותו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} טרם הסתיימה.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>יש להמתין, או להמשיך אותה: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject}: לא ניתן להמשיך ריצה זו.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>יש להתחיל ריצה חדשה עם אותן הגדרות.</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>לא נמצא worker, ולכן לא ניתן לאמן או לחזות כאן.[ חיפוש: {subject}.][ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>יש להתקין את החבילה fewbox-worker, או לציין את התוכנה ב־FEWBOX_WORKER. קריאה וציור ממשיכים בלעדיו.</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>ה־worker הסתיים לפני סוף העבודה.[ ריצה: {subject}.][ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>לריצה יש log.txt בתיקייה שלה; אימון ממשיך מנקודת השמירה האחרונה: fewboxctl train --resume latest.</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>ה־worker מדבר בשפה אחרת מזו של התוכנה.[ ריצה: {subject}.][ נמצא: {found}.][ צפוי: {expected}.]</translation>
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
        <translation>האימון נעצר לפי הבקשה, עם נקודת שמירה.[ ריצה: {subject}.][ בוצע: {found}.]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>להמשך: fewboxctl train --resume.</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>האימון נכשל.[ היכן: {subject}.][ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>ראו log.txt בתיקיית הריצה; קצב למידה נמוך יותר עוזר כשמספרים אינם סופיים.</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>אין תיבה ללמוד ממנה[ ב־{subject}].[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>יש לצייר כמה תיבות או לייבא את רשימת התיבות של NIH; מתחת לכמה מאות תמונות עם תיבות רשת רק לעתים רחוקות עוברת את הרצפה.</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>יש מעט מדי מטופלים עם תיבות למספר קפלים כזה[: {subject}].[ נמצא: {found}.][ לפחות: {expected}.]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>יש לבחור פחות קפלים, או לצייר תיבות למטופלים נוספים.</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>אין בחירה כזו עבור {subject}[: {found}].[ מוכרים: {expected}.]</translation>
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
        <translation>לא ניתן להשתמש כאן בהתקן {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>יש לבחור בהתקן auto או cpu, או להתקין LibTorch עם CUDA; ‏fewboxctl doctor מראה מה קיים.</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>המשקלים אינם מתאימים לרשת: {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>יש לבחור את רשת הבסיס שעבורה נוצרו המשקלים; השמות הם של timm.</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו קובץ safetensors תקין.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
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
        <translation>לא ניתן להשתמש בחלוקה {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>חלוקה היא קובץ CSV עם העמודות image ו־part ‏(train,‏ validation או test), או הקובץ train_val_list.txt של NIH כשלצידו test_list.txt.</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>המטופל {subject} נמצא בשני חלקים של החלוקה.[ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>יש לשים את כל התמונות של מטופל בחלק אחד, אחרת המבחן אינו סמוי.</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן לקרוא את הניסוי {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>יש להתחיל אותו מחדש בשם אחר; הריצות שנוצרו בו עדיין קיימות.</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>משהו השתבש ול־Fewbox אין לו שם.[ היכן: {subject}.][ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>נא לדווח על כך עם טקסט זה ועם היומן.</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ Reason: {found}.]</source>
        <translation>לא ניתן לכתוב את {subject}.[ הסיבה: {found}.]</translation>
    </message>
    <message>
        <source>There is no point {subject} any more.[ Found: {found}.]</source>
        <translation>הנקודה {subject} כבר אינה קיימת.[ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>It was removed or became a box in the meantime; undo brings it back.</source>
        <translation>היא הוסרה בינתיים או הפכה לתיבה; ביטול יחזיר אותה.</translation>
    </message>
    <message>
        <source>{subject} is no step of yours that one can go back to.[ It is {found}.]</source>
        <translation>{subject} אינו צעד שלך שאפשר לחזור אליו.[ הוא {found}.]</translation>
    </message>
    <message>
        <source>Choose one of your own steps that is in force; the history lists them, newest first.</source>
        <translation>יש לבחור אחד מהצעדים שלך שבתוקף; ההיסטוריה מציגה אותם, החדש תחילה.</translation>
    </message>
    <message>
        <source>{subject} is marked here, so it is present.[ Boxes and points: {found}.]</source>
        <translation>{subject} מסומן כאן, ולכן קיים.[ תיבות ונקודות: {found}.]</translation>
    </message>
    <message>
        <source>Remove the boxes and points for this finding first.</source>
        <translation>יש להסיר קודם את התיבות והנקודות של ממצא זה.</translation>
    </message>
    <message>
        <source>The point for {subject} is not on the image.[ Found: {found}.][ The image: {expected}.]</source>
        <translation>הנקודה של {subject} אינה על התמונה.[ נמצא: {found}.][ התמונה: {expected}.]</translation>
    </message>
    <message>
        <source>Set it on the film itself.</source>
        <translation>יש להציב אותה על הצילום עצמו.</translation>
    </message>
    <message>
        <source>This point for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>הנקודה של {subject} אינה שלך ולא ניתן לשנות אותה.[ היא של {found}.]</translation>
    </message>
    <message>
        <source>Set a point of your own beside it.</source>
        <translation>אפשר להציב לידה נקודה משלך.</translation>
    </message>
    <message>
        <source>{subject} is yours to read blinded, and you have not completed it: the other readers&apos; answers stay hidden until then.</source>
        <translation>{subject} הוקצה לך לקריאה סמויה, והקריאה טרם הסתיימה: תשובות הקוראים האחרים נשארות מוסתרות עד אז.</translation>
    </message>
    <message>
        <source>Complete your own read of it first, then adjudicate.</source>
        <translation>יש לסיים קודם את הקריאה שלך, ואז להכריע.</translation>
    </message>
    <message>
        <source>The finding {subject} cannot be added.[ Found: {found}.]</source>
        <translation>לא ניתן להוסיף את הממצא {subject}.[ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Choose another name or short name; fewboxctl finding list shows those that the project has.</source>
        <translation>יש לבחור שם אחר או קיצור אחר; fewboxctl finding list מציגה את הממצאים של הפרויקט.</translation>
    </message>
    <message>
        <source>{subject} has a name that is not UTF-8, so it cannot be opened here.[ Found: {found}.]</source>
        <translation>השם של {subject} אינו ב־UTF-8, ולכן לא ניתן לפתוח את הקובץ כאן.[ נמצא: {found}.]</translation>
    </message>
    <message>
        <source>Rename it, for example with convmv -f latin1 -t utf8, and import again; the rest is in.</source>
        <translation>יש לשנות את שמו, למשל בעזרת convmv -f latin1 -t utf8, ולייבא שוב; כל השאר כבר יובא.</translation>
    </message>
    <message>
        <source>Nothing is written onto {subject}, which belongs to the project.[ It is {found}.]</source>
        <translation>לא נכתב דבר על {subject}, השייך לפרויקט.[ זהו: {found}.]</translation>
    </message>
    <message>
        <source>Choose another place; nothing was touched.</source>
        <translation>יש לבחור מקום אחר; דבר לא שונה.</translation>
    </message>
    <message>
        <source>{subject} is no radiograph.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} אינו צילום רנטגן.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>It was left out. If it shows a film all the same, save it as PNG and import that.</source>
        <translation>הוא הושאר בחוץ. אם הוא בכל זאת מציג צילום, יש לשמור אותו כ־PNG ולייבא אותו.</translation>
    </message>
    <message>
        <source>The letters of {subject} cannot be told.[ It looks like {found}.]</source>
        <translation>לא ניתן לזהות את קידוד התווים של {subject}.[ זה נראה כמו {found}.]</translation>
    </message>
    <message>
        <source>Save the table as UTF-8 and import again.</source>
        <translation>יש לשמור את הטבלה כ־UTF-8 ולייבא שוב.</translation>
    </message>
    <message>
        <source>It cannot be told which image {subject} is.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>לא ניתן לדעת איזו תמונה היא {subject}.[ נמצא: {found}.][ צפוי: {expected}.]</translation>
    </message>
    <message>
        <source>Nothing was guessed. Name the files with their folders, as they lie below the folder of the images, and import again.</source>
        <translation>דבר לא נוחש. יש לציין את הקבצים עם התיקיות שלהם, כפי שהם נמצאים תחת תיקיית התמונות, ולייבא שוב.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Atelectasis</source>
        <translation>תמט</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>לב מוגדל</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>תפליט</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>תסנין</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>גוש</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>קשרית</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>דלקת ריאות</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>חזה אוויר</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>תצביר</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>בצקת</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>נפחת</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>לייפת</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>עיבוי צדר</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>בקע</translation>
    </message>
    <message>
        <source>Ate</source>
        <translation>תמט</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>לב</translation>
    </message>
    <message>
        <source>Eff</source>
        <translation>תפליט</translation>
    </message>
    <message>
        <source>Inf</source>
        <translation>תסנין</translation>
    </message>
    <message>
        <source>Mas</source>
        <translation>גוש</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>קשרית</translation>
    </message>
    <message>
        <source>Pna</source>
        <translation>ד״ר</translation>
    </message>
    <message>
        <source>Ptx</source>
        <translation>ח״א</translation>
    </message>
    <message>
        <source>Con</source>
        <translation>תצביר</translation>
    </message>
    <message>
        <source>Ede</source>
        <translation>בצקת</translation>
    </message>
    <message>
        <source>Emp</source>
        <translation>נפחת</translation>
    </message>
    <message>
        <source>Fib</source>
        <translation>לייפת</translation>
    </message>
    <message>
        <source>PlT</source>
        <translation>ע״צ</translation>
    </message>
    <message>
        <source>Her</source>
        <translation>בקע</translation>
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
        <translation>Shift</translation>
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
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
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
        <translation>רווח</translation>
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
        <translation>כל הממצאים</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1: Cohen’s κ of the labels, agreement beyond chance, with its 95 % interval by patient</source>
        <translation>%1: ‏κ של כהן לתוויות, הסכמה מעבר למקריות, עם רווח הסמך ל־95% לפי מטופל</translation>
    </message>
    <message>
        <source>%1: κ is not defined where both readers always gave the same one answer</source>
        <translation>%1: ‏κ אינו מוגדר כששני הקוראים נתנו תמיד אותה תשובה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same label in %2 of %n image(s)</source>
        <translation>
            <numerusform>%1: אותה תווית ב־%2 מתוך תמונה אחת</numerusform>
            <numerusform>%1: אותה תווית ב־%2 מתוך %n תמונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: IoU of the readers’ boxes, mean over %n image(s) that both boxed, with its 95 % interval by patient; %2 boxed by one alone</source>
        <translation>
            <numerusform>%1: ‏IoU של תיבות הקוראים, ממוצע על תמונה אחת שבה לשניהם תיבות, עם רווח הסמך ל־95% לפי מטופל; ב־%2 רק לאחד</numerusform>
            <numerusform>%1: ‏IoU של תיבות הקוראים, ממוצע על %n תמונות שבהן לשניהם תיבות, עם רווח הסמך ל־95% לפי מטופל; ב־%2 רק לאחד</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show where they differ</source>
        <translation>%1: להראות היכן הם חלוקים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>Cohen’s κ of the labels</source>
        <translation>‏κ של כהן לתוויות</translation>
    </message>
    <message>
        <source>Share of images with the same label</source>
        <translation>חלק התמונות עם אותה תווית</translation>
    </message>
    <message>
        <source>IoU of the boxes</source>
        <translation>IoU של התיבות</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Images on which they differ: another label, or boxes of two places</source>
        <translation>תמונות שבהן הם חלוקים: תווית אחרת, או תיבות בשני מקומות</translation>
    </message>
    <message numerus="yes">
        <source>%1: κ is given from %2 images on that both answered; here it is %n</source>
        <translation>
            <numerusform>%1: ‏κ ניתן החל מ־%2 תמונות ששניהם ענו עליהן; כאן יש אחת</numerusform>
            <numerusform>%1: ‏κ ניתן החל מ־%2 תמונות ששניהם ענו עליהן; כאן יש %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <comment>images that one reader alone has boxed</comment>
        <translation>
            <numerusform>%n רק לאחד</numerusform>
            <numerusform>%n רק לאחד</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in no image do both have boxes; %2 boxed by one alone</source>
        <translation>%1: אין תמונה שבה לשניהם תיבות; %2 עם תיבות של אחד בלבד</translation>
    </message>
</context>
<context>
    <name>annotate::AgreementView</name>
    <message>
        <source>Agreement</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Save these figures as a table (CSV)</source>
        <translation>שמירת נתונים אלה כטבלה (CSV)</translation>
    </message>
    <message>
        <source>Which two readers</source>
        <translation>אילו שני קוראים</translation>
    </message>
    <message>
        <source>What “unsure” counts as</source>
        <translation>כיצד נחשב ״לא ודאי״</translation>
    </message>
    <message>
        <source>Agreement by finding</source>
        <translation>הסכמה לפי ממצא</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Agreement shows once two readers have read the same images. Assign some to a second reader above.</source>
        <translation>ההסכמה מופיעה לאחר ששני קוראים קראו אותן תמונות. אפשר להקצות כמה לקורא שני למעלה.</translation>
    </message>
    <message>
        <source>No image has been answered by two readers yet. A blinded reading counts once it is complete.</source>
        <translation>אף תמונה עדיין לא נענתה בידי שני קוראים. קריאה סמויה נספרת כשהסתיימה.</translation>
    </message>
    <message>
        <source>Save the readers’ agreement</source>
        <translation>שמירת ההסכמה בין הקוראים</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>מספרים (*.csv)</translation>
    </message>
    <message>
        <source>“unsure” is an answer of its own</source>
        <translation>״לא ודאי״ הוא תשובה בפני עצמה</translation>
    </message>
    <message>
        <source>“unsure” counts as present</source>
        <translation>״לא ודאי״ נחשב קיים</translation>
    </message>
    <message>
        <source>“unsure” counts as absent</source>
        <translation>״לא ודאי״ נחשב לא קיים</translation>
    </message>
    <message>
        <source>“unsure” is left out</source>
        <translation>״לא ודאי״ נשאר בחוץ</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>חישוב ההסכמה</translation>
    </message>
</context>
<context>
    <name>annotate::AssignForm</name>
    <message>
        <source>Reader: choose, or type a new name</source>
        <translation>קורא: בחירה, או הקלדת שם חדש</translation>
    </message>
    <message>
        <source>Reader who is given the studies</source>
        <translation>הקורא שמקבל את הבדיקות</translation>
    </message>
    <message>
        <source>A name that is not in the list yet is a new reader</source>
        <translation>שם שעדיין אינו ברשימה הוא קורא חדש</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>אילו בדיקות</translation>
    </message>
    <message>
        <source>All in the worklist</source>
        <translation>כל אלה שברשימת העבודה</translation>
    </message>
    <message>
        <source>By lot, every finding</source>
        <translation>בהגרלה, כל ממצא</translation>
    </message>
    <message>
        <source>Every n-th of the list</source>
        <translation>אחת מכל n ברשימה</translation>
    </message>
    <message>
        <source>Of the worklist as it is filtered now. By lot: findings take turns, the rarest first, and so do films without any, so that agreement can be told for each.</source>
        <translation>מתוך רשימת העבודה כפי שהיא מסוננת כעת. בהגרלה: הממצאים בתורם, הנדיר תחילה, וכך גם צילומים ללא ממצא, כדי שאפשר יהיה לומר את ההסכמה לכל אחד.</translation>
    </message>
    <message>
        <source>How many studies</source>
        <translation>כמה בדיקות</translation>
    </message>
    <message>
        <source>n: the first study, and every n-th from there</source>
        <translation>n: הבדיקה הראשונה, ומשם אחת מכל n</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>סמויה</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>הקצאה</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) in the worklist as it is filtered now</source>
        <translation>
            <numerusform>תמונה אחת ברשימת העבודה כפי שהיא מסוננת כעת</numerusform>
            <numerusform>%n תמונות ברשימת העבודה כפי שהיא מסוננת כעת</numerusform>
        </translation>
    </message>
    <message>
        <source>This project can only be read</source>
        <translation>פרויקט זה ניתן לקריאה בלבד</translation>
    </message>
    <message>
        <source>Name a reader first</source>
        <translation>יש לציין קודם קורא</translation>
    </message>
    <message>
        <source>The worklist is empty as it is filtered now</source>
        <translation>רשימת העבודה ריקה כפי שהיא מסוננת כעת</translation>
    </message>
    <message>
        <source>One step, which undo takes back</source>
        <translation>צעד אחד, שביטול מחזיר</translation>
    </message>
    <message numerus="yes">
        <source>Studies by lot: %1, from %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>בדיקות בהגרלה: %1, מתוך תמונה אחת ברשימת העבודה; צילומים של יום אחד נשארים יחד</numerusform>
            <numerusform>בדיקות בהגרלה: %1, מתוך %n תמונות ברשימת העבודה; צילומים של יום אחד נשארים יחד</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Studies 1, %1, %2 … of %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>בדיקות 1, %1, %2… מתוך תמונה אחת ברשימת העבודה; צילומים של יום אחד נשארים יחד</numerusform>
            <numerusform>בדיקות 1, %1, %2… מתוך %n תמונות ברשימת העבודה; צילומים של יום אחד נשארים יחד</numerusform>
        </translation>
    </message>
    <message>
        <source>Other readers’ answers and imported boxes stay hidden on these images until this reader has completed them, and the reading does not count for training before</source>
        <translation>תשובות של קוראים אחרים ותיבות מיובאות נשארות מוסתרות בתמונות אלה עד שקורא זה יסיים אותן, ועד אז הקריאה אינה נספרת לאימון</translation>
    </message>
</context>
<context>
    <name>annotate::BoxHand</name>
    <message>
        <source>The last mark for %1 is gone; its label is back to “not asked”.</source>
        <translation>הסימון האחרון ל%1 הוסר; התווית שוב ״לא נשאל״.</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “absent”.</source>
        <translation>הסימון האחרון ל%1 הוסר; התווית שוב ״לא קיים״.</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “unsure”.</source>
        <translation>הסימון האחרון ל%1 הוסר; התווית שוב ״לא ודאי״.</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>הוכרע</translation>
    </message>
    <message>
        <source>This box is not yours to change. Draw one of your own.</source>
        <translation>התיבה הזאת אינה שלך לשינוי. אפשר לסמן תיבה משלך.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this box is yours now, and %n other imported one(s) with it.</source>
        <translation>
            <numerusform>%1: התיבה הזאת שלך עכשיו, ואיתה עוד תיבה מיובאת אחת.</numerusform>
            <numerusform>%1: התיבה הזאת שלך עכשיו, ואיתה עוד %n תיבות מיובאות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the imported box is yours now.</source>
        <translation>%1: התיבה המיובאת שלך עכשיו.</translation>
    </message>
    <message>
        <source>What was imported stays on record. Say “absent” for %1, and this box no longer counts; or change it, and it is yours.</source>
        <translation>מה שיובא נשמר. עם ״לא קיים״ עבור %1 התיבה הזאת אינה נספרת עוד; שינוי שלה הופך אותה לשלך.</translation>
    </message>
    <message>
        <source>What was imported stays on record. Change the box, and it is yours; then a digit gives it another finding.</source>
        <translation>מה שיובא נשמר. שינוי של התיבה הופך אותה לשלך; אחריו ספרה נותנת לה ממצא אחר.</translation>
    </message>
    <message>
        <source>Too thin for a box on the screen: nothing was changed. Zoom in for a small one; Del deletes.</source>
        <translation>דק מדי על המסך לתיבה: דבר לא השתנה. לתיבה קטנה יש להגדיל את התצוגה; Del מוחק.</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>לא נשמר</translation>
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
    <message>
        <source>Show this mark</source>
        <translation>הצגת סימון זה</translation>
    </message>
    <message>
        <source>Hide this mark</source>
        <translation>הסתרת סימון זה</translation>
    </message>
    <message>
        <source>Across, image pixels</source>
        <translation>לרוחב, פיקסלים של התמונה</translation>
    </message>
    <message>
        <source>Down, image pixels</source>
        <translation>לגובה, פיקסלים של התמונה</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>⁦x⁩ בתמונה זו הוא בין %1 ל־%2: הנקודה נשארת במקומה.</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>⁦y⁩ בתמונה זו הוא בין %1 ל־%2: הנקודה נשארת במקומה.</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 at this width: the box stays where it was.</source>
        <translation>⁦x⁩ ברוחב זה הוא בין %1 ל־%2: התיבה נשארת במקומה.</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 at this height: the box stays where it was.</source>
        <translation>⁦y⁩ בגובה זה הוא בין %1 ל־%2: התיבה נשארת במקומה.</translation>
    </message>
    <message>
        <source>w goes from %1 to %2 from this left edge: the box stays as it was.</source>
        <translation>⁦w⁩ מקצה שמאלי זה הוא בין %1 ל־%2: התיבה נשארת כפי שהייתה.</translation>
    </message>
    <message>
        <source>h goes from %1 to %2 from this top edge: the box stays as it was.</source>
        <translation>⁦h⁩ מקצה עליון זה הוא בין %1 ל־%2: התיבה נשארת כפי שהייתה.</translation>
    </message>
    <message>
        <source>That is no figure: the point stays where it was.</source>
        <translation>זה אינו מספר: הנקודה נשארת במקומה.</translation>
    </message>
    <message>
        <source>That is no figure: the box stays as it was.</source>
        <translation>זה אינו מספר: התיבה נשארת כפי שהייתה.</translation>
    </message>
</context>
<context>
    <name>annotate::DisagreementModel</name>
    <message>
        <source>Both boxed it, in two places: IoU %1</source>
        <translation>שניהם ציירו תיבה, בשני מקומות: IoU %1</translation>
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
        <translation>%1. הוכרע</translation>
    </message>
    <message>
        <source>%1 boxed it; %2 completed the read without an answer</source>
        <translation>%1: סימון בתיבה; %2: הקריאה הסתיימה ללא תשובה</translation>
    </message>
</context>
<context>
    <name>annotate::FilmRows</name>
    <message>
        <source>%1 · follow-up %2</source>
        <translation>%1 · מעקב %2</translation>
    </message>
</context>
<context>
    <name>annotate::FilmWays</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Reads the file once more: its drive or share may be back</source>
        <translation>קורא שוב את הקובץ: אולי הכונן או השיתוף שלו חזרו</translation>
    </message>
    <message>
        <source>Import its folder …</source>
        <translation>ייבוא התיקייה שלו…</translation>
    </message>
    <message>
        <source>A film that was moved or renamed is known again; its boxes and labels stay</source>
        <translation>צילום שהועבר או ששמו שונה מזוהה שוב; התיבות והתוויות שלו נשארות</translation>
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
    <message>
        <source>Set point: %1</source>
        <translation>הצבת נקודה: %1</translation>
    </message>
    <message>
        <source>Move point: %1</source>
        <translation>הזזת נקודה: %1</translation>
    </message>
    <message>
        <source>Set the point’s finding: %1</source>
        <translation>קביעת ממצא הנקודה: %1</translation>
    </message>
    <message>
        <source>Delete point: %1</source>
        <translation>מחיקת נקודה: %1</translation>
    </message>
    <message>
        <source>Draw box from a point: %1</source>
        <translation>ציור תיבה מנקודה: %1</translation>
    </message>
    <message>
        <source>Look at the model before the read was complete</source>
        <translation>מבט במודל לפני סיום הקריאה</translation>
    </message>
    <message>
        <source>Answer proposals</source>
        <translation>מענה להצעות</translation>
    </message>
    <message>
        <source>Assign images</source>
        <translation>הקצאת תמונות</translation>
    </message>
    <message>
        <source>Take back an assignment</source>
        <translation>ביטול הקצאה</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>הכרעה: %1</translation>
    </message>
    <message>
        <source>Answer a suspicion</source>
        <translation>מענה לחשד</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>הוספת ממצא</translation>
    </message>
    <message>
        <source>Answer a suspicion: %1</source>
        <translation>מענה לחשד: %1</translation>
    </message>
    <message>
        <source>Accept proposal: %1</source>
        <translation>קבלת הצעה: %1</translation>
    </message>
    <message>
        <source>Accept proposal, edited: %1</source>
        <translation>קבלת הצעה לאחר שינוי: %1</translation>
    </message>
    <message>
        <source>Reject proposal: %1</source>
        <translation>דחיית הצעה: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>קבלת הצעה אחת</numerusform>
            <numerusform>קבלת %n הצעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>דחיית הצעה אחת</numerusform>
            <numerusform>דחיית %n הצעות</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over an imported box: %1</source>
        <translation>אימוץ תיבה מיובאת: %1</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>בוטל</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>תמונה זו</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>בפרויקט זה עדיין לא נעשה דבר.</translation>
    </message>
    <message>
        <source>Nothing has been done to this image yet.</source>
        <translation>בתמונה זו עדיין לא נעשה דבר.</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>יש לבחור צעד לחזור אליו.</translation>
    </message>
    <message>
        <source>A step of %1. Only its own reader can take it back.</source>
        <translation>צעד של %1. רק אותו קורא יכול לבטל אותו.</translation>
    </message>
    <message>
        <source>Something still waits to be saved.</source>
        <translation>משהו עדיין ממתין לשמירה.</translation>
    </message>
    <message>
        <source>This is how things are now.</source>
        <translation>כך הדברים כעת.</translation>
    </message>
    <message>
        <source>Do again up to this step</source>
        <translation>ביצוע חוזר עד צעד זה</translation>
    </message>
    <message>
        <source>Go back to this step</source>
        <translation>חזרה לצעד זה</translation>
    </message>
    <message>
        <source>Later steps of yours on other images are taken back too.</source>
        <translation>גם צעדים מאוחרים שלך בתמונות אחרות יבוטלו.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>צעד אחד בוצע שוב.</numerusform>
            <numerusform>%n צעדים בוצעו שוב.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back; redo brings each of them again.</source>
        <translation>
            <numerusform>צעד אחד בוטל; ביצוע חוזר מחזיר אותו.</numerusform>
            <numerusform>%n צעדים בוטלו; ביצוע חוזר מחזיר אותם אחד אחד.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::LabelHand</name>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>תיבה מיובאת אחת נדחתה: התווית ״לא קיים״ שלך קודמת לייבוא, והאימון הולך אחרי הקורא.</numerusform>
            <numerusform>%n תיבות מיובאות נדחו: התווית ״לא קיים״ שלך קודמת לייבוא, והאימון הולך אחרי הקורא.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ModelCurtain</name>
    <message>
        <source>The model is hidden until you have completed your first reading, so that it does not pull your judgement.</source>
        <translation>המודל מוסתר עד לסיום הקריאה הראשונה, כדי שלא ימשוך את שיקול הדעת.</translation>
    </message>
    <message>
        <source>You have completed the first reading; the model is shown since.</source>
        <translation>הקריאה הראשונה הסתיימה; מאז המודל מוצג.</translation>
    </message>
    <message>
        <source>You looked at the model before your first reading was complete; that is recorded.</source>
        <translation>המודל נצפה לפני סיום הקריאה הראשונה; הדבר נרשם.</translation>
    </message>
</context>
<context>
    <name>annotate::ModelDesk</name>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>קבלת ההצעה</translation>
    </message>
    <message>
        <source>The selected one; with none selected, the first one is selected.</source>
        <translation>זו שנבחרה; אם לא נבחרה, הראשונה נבחרת.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>קבלת כל ההצעות</translation>
    </message>
    <message>
        <source>In one step of undo.</source>
        <translation>בצעד אחד.</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>דחיית ההצעה</translation>
    </message>
    <message>
        <source>The selected one; Del does it too.</source>
        <translation>זו שנבחרה; גם Del עושה זאת.</translation>
    </message>
    <message>
        <source>Reject all proposals</source>
        <translation>דחיית כל ההצעות</translation>
    </message>
    <message>
        <source>Complete the read and stay</source>
        <translation>סיום הקריאה בלי לעבור הלאה</translation>
    </message>
    <message>
        <source>Then the model is shown.</source>
        <translation>אז המודל מוצג.</translation>
    </message>
    <message>
        <source>The model’s blobs</source>
        <translation>הכתמים של המודל</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>משבצות, מוחלק או קו מתאר, לפי הסדר</translation>
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
        <source>Next suggested film</source>
        <translation>הצילום המוצע הבא</translation>
    </message>
    <message>
        <source>Of the films to box next.</source>
        <translation>מתוך הצילומים שכדאי לתחום כעת.</translation>
    </message>
    <message>
        <source>The read is complete; the model is shown.</source>
        <translation>הקריאה הסתיימה; המודל מוצג.</translation>
    </message>
    <message>
        <source>The read is complete.</source>
        <translation>הקריאה הסתיימה.</translation>
    </message>
    <message>
        <source>A click shows it now, which is recorded.</source>
        <translation>לחיצה מציגה אותו כעת, והדבר נרשם.</translation>
    </message>
    <message>
        <source>%1 or a click shows it now, which is recorded.</source>
        <translation>%1 או לחיצה מציגים אותו כעת, והדבר נרשם.</translation>
    </message>
    <message>
        <source>The model’s blobs (%1)</source>
        <translation>הכתמים של המודל (%1)</translation>
    </message>
    <message>
        <source>Cut-off: Shift+wheel. Opacity: Alt+wheel. Patches, smooth or outline: V.</source>
        <translation>ערך סף: Shift+גלגלת. אטימות: Alt+גלגלת. משבצות, מוחלק או קו מתאר: V.</translation>
    </message>
    <message>
        <source>There is no proposal to answer.</source>
        <translation>אין הצעה הממתינה למענה.</translation>
    </message>
    <message>
        <source>This read is complete.</source>
        <translation>קריאה זו הסתיימה.</translation>
    </message>
    <message>
        <source>You have seen the model on this film: that stays recorded, and it stays in sight.</source>
        <translation>המודל כבר נראה בצילום זה: הדבר נשאר רשום, והוא נשאר גלוי.</translation>
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
    <name>annotate::OpinionsModel</name>
    <message>
        <source>Adjudicated: %1</source>
        <translation>הוכרע: %1</translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n box(es) of a reader</source>
        <translation>
            <numerusform>הוכרע: %1, תיבה אחת של קורא</numerusform>
            <numerusform>הוכרע: %1, %n תיבות של קורא</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n mean box(es)</source>
        <translation>
            <numerusform>הוכרע: %1, תיבה ממוצעת אחת</numerusform>
            <numerusform>הוכרע: %1, %n תיבות ממוצעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n new box(es)</source>
        <translation>
            <numerusform>הוכרע: %1, תיבה חדשה אחת</numerusform>
            <numerusform>הוכרע: %1, %n תיבות חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 על %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %3, %n box(es)</source>
        <translation>
            <numerusform>%1 על %2: %3, תיבה אחת</numerusform>
            <numerusform>%1 על %2: %3, %n תיבות</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels differ</source>
        <translation>התוויות שונות</translation>
    </message>
    <message>
        <source>IoU of the boxes %1</source>
        <translation>IoU של התיבות %1</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>הם מסכימים</translation>
    </message>
    <message>
        <source>One reader alone answered</source>
        <translation>רק קורא אחד ענה</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>עד כמה הם מסכימים</translation>
    </message>
    <message>
        <source>One boxed it, another completed the read without an answer</source>
        <translation>אחד סימן בתיבה, אחר סיים את הקריאה ללא תשובה</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsPanel</name>
    <message>
        <source>Opinions</source>
        <translation>דעות</translation>
    </message>
    <message>
        <source>%1 reads it blinded; that answer shows once it is complete.</source>
        <translation>%1 קורא אותה בקריאה סמויה; התשובה תוצג כשתסתיים.</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>אין תמונה פתוחה</translation>
    </message>
    <message>
        <source>Open one to see what its readers said.</source>
        <translation>יש לפתוח אחת כדי לראות מה אמרו קוראיה.</translation>
    </message>
    <message>
        <source>You read this image blinded</source>
        <translation>תמונה זו אצלך בקריאה סמויה</translation>
    </message>
    <message>
        <source>What other readers said shows here once you have completed it.</source>
        <translation>מה שאמרו קוראים אחרים יוצג כאן לאחר סיום הקריאה שלך.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>איש עדיין לא ענה</translation>
    </message>
    <message>
        <source>Opinions stand here side by side once two readers have read this image.</source>
        <translation>הדעות עומדות כאן זו לצד זו לאחר ששני קוראים קראו תמונה זו.</translation>
    </message>
    <message>
        <source>One opinion so far</source>
        <translation>דעה אחת עד כה</translation>
    </message>
    <message>
        <source>%1 alone has answered. A second reader can be given this image on the page Readers.</source>
        <translation>רק %1 ענה. בעמוד הקוראים אפשר לתת תמונה זו לקורא שני.</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>אחד חלוק</numerusform>
            <numerusform>%n חלוקים</numerusform>
        </translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>הכול מוסכם</translation>
    </message>
    <message>
        <source>labels differ</source>
        <translation>התוויות שונות</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <translation>
            <numerusform>%1, נקודה אחת</numerusform>
            <numerusform>%1, %n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this box on the film</source>
        <translation>הצגת תיבה זו על הצילום</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>לאמץ</translation>
    </message>
    <message>
        <source>What %1 said holds for this finding: label and boxes</source>
        <translation>מה שאמר %1 תקף לממצא זה: תווית ותיבות</translation>
    </message>
    <message>
        <source>%1 did not answer this finding</source>
        <translation>%1 לא ענה על ממצא זה</translation>
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
        <translation>לחזור בו</translation>
    </message>
    <message>
        <source>Nothing is adjudicated any more; every opinion stays</source>
        <translation>דבר אינו מוכרע עוד; כל דעה נשארת</translation>
    </message>
    <message>
        <source>Draw the box on the film; Esc gives up.</source>
        <translation>יש לצייר את התיבה על הצילום; Esc מוותר.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ויתור</translation>
    </message>
    <message>
        <source>Mean box</source>
        <translation>תיבה ממוצעת</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1</source>
        <translation>
            <numerusform>תיבה אחת של %1</numerusform>
            <numerusform>%n תיבות של %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a partner: %1. Take one reader’s boxes, or draw.</source>
        <translation>ללא בת־זוג: %1. יש לקחת את התיבות של קורא אחד, או לצייר.</translation>
    </message>
    <message>
        <source>The mean of the readers’ boxes that overlap</source>
        <translation>הממוצע של תיבות הקוראים החופפות</translation>
    </message>
    <message>
        <source>No two readers’ boxes overlap</source>
        <translation>אין תיבות חופפות של שני קוראים</translation>
    </message>
    <message>
        <source>One more box</source>
        <translation>תיבה נוספת</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>תיבה חדשה</translation>
    </message>
    <message>
        <source>Draw the box that holds on the film</source>
        <translation>ציור התיבה התקפה על הצילום</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>ללא תיבה</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>הכרעה: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>אין תשובה</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (הקריאה שלך)</translation>
    </message>
    <message>
        <source>passed over by one</source>
        <translation>אחד לא ענה</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsTable</name>
    <message>
        <source>What each reader said</source>
        <translation>מה אמר כל קורא</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalHand</name>
    <message>
        <source>accept</source>
        <translation>לקבל</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>לדחות</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted, in one step.</source>
        <translation>
            <numerusform>הצעה אחת התקבלה, בצעד אחד.</numerusform>
            <numerusform>%n הצעות התקבלו, בצעד אחד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) rejected, in one step.</source>
        <translation>
            <numerusform>הצעה אחת נדחתה, בצעד אחד.</numerusform>
            <numerusform>%n הצעות נדחו, בצעד אחד.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2
Proposed by run %3: peak %4, mean %5; the box fits the blob with IoU %6.
Enter accepts it, Del rejects it; moving it accepts it as moved.</source>
        <translation>%1 · %2
הוצע בידי ריצה %3: שיא %4, ממוצע %5; התיבה תואמת את הכתם ב־IoU %6.
Enter מקבל, Del דוחה; הזזה מקבלת אותה כפי שהוזזה.</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>Whose proposals and blobs are shown</source>
        <translation>של מי ההצעות והכתמים המוצגים</translation>
    </message>
    <message>
        <source>Complete and show</source>
        <translation>לסיים ולהציג</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>ריצה %1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>אין ריצה</translation>
    </message>
    <message>
        <source>Newest run</source>
        <translation>הריצה החדשה ביותר</translation>
    </message>
    <message>
        <source>Run whose proposals are shown: %1</source>
        <translation>הריצה שהצעותיה מוצגות: %1</translation>
    </message>
    <message>
        <source>The run proposes nothing on this film.</source>
        <translation>הריצה אינה מציעה דבר בצילום זה.</translation>
    </message>
    <message>
        <source>Nothing is left to answer on this film.</source>
        <translation>לא נותר מה לענות בצילום זה.</translation>
    </message>
    <message>
        <source>Proposal: %1, %2, %3</source>
        <translation>הצעה: %1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>לקבל (Enter)</translation>
    </message>
    <message>
        <source>Reject (Del)</source>
        <translation>לדחות (Del)</translation>
    </message>
    <message>
        <source>The newest run that has answered the film</source>
        <translation>הריצה החדשה ביותר שענתה על הצילום</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>ריצה %1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Run %1 so far: %2 accepted, %3 edited, %4 rejected.</source>
        <translation>ריצה %1 עד כה: %2 התקבלו, %3 שונו, %4 נדחו.</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>חיזוי כל הצילומים</translation>
    </message>
    <message>
        <source>Of all findings, also of those labelled absent.</source>
        <translation>מכל הממצאים, גם מאלה שתוויתם לא קיים.</translation>
    </message>
    <message>
        <source>Of all findings: this run learned from boxed films alone and cannot tell whether a finding is there, so most of these are false alarms.</source>
        <translation>מכל הממצאים: ריצה זו למדה רק מצילומים עם תיבות ואינה יודעת אם ממצא קיים, ולכן רוב ההצעות הן אזעקות שווא.</translation>
    </message>
    <message>
        <source>Only of what is labelled present or unsure here: this run learned from boxed films alone and cannot tell whether a finding is there.</source>
        <translation>רק ממה שתוויתו כאן קיים או לא ודאי: ריצה זו למדה רק מצילומים עם תיבות ואינה יודעת אם ממצא קיים.</translation>
    </message>
    <message>
        <source>Propose what is labelled or likely</source>
        <translation>הצעת מה שיש לו תווית או שהוא סביר</translation>
    </message>
    <message>
        <source>Propose all findings</source>
        <translation>הצעת כל הממצאים</translation>
    </message>
    <message>
        <source>Peak: how sure the model is at the surest patch of the blob, 0 to 1. Mean of its patches: %1</source>
        <translation>שיא: עד כמה המודל בטוח במשבצת הבטוחה ביותר של הכתם, 0 עד 1. ממוצע משבצותיו: %1</translation>
    </message>
    <message>
        <source>All</source>
        <comment>accept these proposals</comment>
        <translation>הכול</translation>
    </message>
</context>
<context>
    <name>annotate::ReadFilm</name>
    <message>
        <source>Reading %1 …</source>
        <translation>קורא את %1…</translation>
    </message>
</context>
<context>
    <name>annotate::ReadNotices</name>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>בוטל: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>בוצע שוב: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message numerus="yes">
        <source>%1: your box goes before %n imported one(s), in training too.</source>
        <translation>
            <numerusform>%1: התיבה שלך קודמת לתיבה מיובאת אחת, גם באימון.</numerusform>
            <numerusform>%1: התיבה שלך קודמת ל־%n תיבות מיובאות, גם באימון.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the imported one too</source>
        <translation>לשמור גם את המיובאת</translation>
    </message>
    <message>
        <source>Keep the imported ones too</source>
        <translation>לשמור גם את המיובאות</translation>
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
        <translation>⁦%1 × %2 mm⁩</translation>
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
        <source>Findings</source>
        <translation>ממצאים</translation>
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
        <source>Drag on the border</source>
        <translation>גרירת קו המתאר</translation>
    </message>
    <message>
        <source>Move the selected box</source>
        <translation>הזזת התיבה שנבחרה</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>חלונית: %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>חלוניות</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>What was done, and the way back to any step</source>
        <translation>מה נעשה, והדרך חזרה לכל צעד</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>הצבת נקודות</translation>
    </message>
    <message>
        <source>“It is here”, by a click: a cheaper mark than a box. In box mode a drag around it makes a box of it.</source>
        <translation>״זה כאן״, בלחיצה: סימון זול מתיבה. במצב תיבות, גרירה סביבה הופכת אותה לתיבה.</translation>
    </message>
    <message>
        <source>Duplicate the selected box for another finding</source>
        <translation>שכפול התיבה שנבחרה לממצא אחר</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>מחיקת הסימון שנבחר</translation>
    </message>
    <message>
        <source>No mark is selected.</source>
        <translation>לא נבחר סימון.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>נקודה</translation>
    </message>
    <message>
        <source>To box</source>
        <translation>לתיחום</translation>
    </message>
    <message>
        <source>Which film to box next, and why</source>
        <translation>איזה צילום לתחום כעת, ומדוע</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>מעקב %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>קוראים</translation>
    </message>
    <message>
        <source>Who reads what, and how far readers agree</source>
        <translation>מי קורא מה, ועד כמה הקוראים מסכימים</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>חשדות</translation>
    </message>
    <message>
        <source>Labels, boxes and films that look wrong</source>
        <translation>תוויות, תיבות וצילומים שנראים שגויים</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>דעות</translation>
    </message>
    <message>
        <source>Who said what of this image, and what shall hold</source>
        <translation>מי אמר מה על תמונה זו, ומה יהיה תקף</translation>
    </message>
    <message>
        <source>%1 · adjudicated
%2, %3</source>
        <translation>%1 · הוכרע
%2, %3</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>הוכרע</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>לפי הטבלה</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>בגלאי</translation>
    </message>
    <message>
        <source>as calibrated</source>
        <translation>לפי הכיול</translation>
    </message>
    <message>
        <source>on the scanned sheet</source>
        <translation>על הגיליון הסרוק</translation>
    </message>
    <message>
        <source>Skips the rest of a study that is done.</source>
        <translation>מדלג על שאר בדיקה שהסתיימה.</translation>
    </message>
    <message>
        <source>Previous unread image</source>
        <translation>התמונה הקודמת שלא נקראה</translation>
    </message>
    <message>
        <source>Drag inside</source>
        <translation>גרירה בפנים</translation>
    </message>
    <message>
        <source>Move the box if a click or Tab selected it; else draw</source>
        <translation>הזזת התיבה שנבחרה בלחיצה או ב־Tab; אחרת ציור</translation>
    </message>
    <message>
        <source>Draw, also on and in the selected box</source>
        <translation>ציור, גם על קו המתאר ובתוך התיבה שנבחרה</translation>
    </message>
    <message>
        <source>Let go of the mark first, or give it up with Esc.</source>
        <translation>קודם יש לשחרר את הסימון, או לוותר עליו ב־Esc.</translation>
    </message>
    <message>
        <source>Imported; readers’ boxes go before it, in training too</source>
        <translation>מיובאת; תיבות של קוראים קודמות לה, גם באימון</translation>
    </message>
    <message>
        <source>Imported; a change makes it yours</source>
        <translation>מיובאת; שינוי הופך אותה לשלך</translation>
    </message>
    <message>
        <source>The finding of the next box, or of one that a click or Tab selected.</source>
        <translation>הממצא של התיבה הבאה, או של זו שנבחרה בלחיצה או ב־Tab.</translation>
    </message>
    <message>
        <source>Finding of the next box, or of one that a click or Tab selected</source>
        <translation>הממצא של התיבה הבאה, או של זו שנבחרה בלחיצה או ב־Tab</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a box that came of a model’s proposal</comment>
        <translation>מודל</translation>
    </message>
    <message>
        <source>Came of the model’s proposal</source>
        <translation>בא מהצעה של המודל</translation>
    </message>
    <message>
        <source>This film has only just come on screen: it was not completed. Press again once you have read it.</source>
        <translation>הצילום הופיע על המסך זה עתה: הקריאה לא הסתיימה. יש ללחוץ שוב לאחר הקריאה.</translation>
    </message>
</context>
<context>
    <name>annotate::ReaderRows</name>
    <message>
        <source>you</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 מתוך %2 נקראו</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>אחת נקראה</numerusform>
            <numerusform>%n נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>לא הוקצה דבר</translation>
    </message>
    <message>
        <source>blinded</source>
        <translation>סמויה</translation>
    </message>
    <message numerus="yes">
        <source>%n of them blinded</source>
        <translation>
            <numerusform>אחת מהן סמויה</numerusform>
            <numerusform>%n מהן סמויות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read besides</source>
        <translation>
            <numerusform>ועוד אחת נקראה</numerusform>
            <numerusform>ועוד %n נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>No assigned image of %1 is left to read</source>
        <translation>ל־%1 לא נותרה תמונה מוקצית לקריאה</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n image(s) that %1 has not completed</source>
        <translation>
            <numerusform>החזרת תמונה אחת ש־%1 לא סיים</numerusform>
            <numerusform>החזרת %n תמונות ש־%1 לא סיים</numerusform>
        </translation>
    </message>
    <message>
        <source>without what you read blinded</source>
        <translation>ללא מה שקראת בקריאה סמויה</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after the others were seen</source>
        <translation>
            <numerusform>אחת שונתה אחרי שנראו האחרים</numerusform>
            <numerusform>%n שונו אחרי שנראו האחרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReadersPanel</name>
    <message>
        <source>Readers</source>
        <translation>קוראים</translation>
    </message>
    <message>
        <source>Assign studies</source>
        <translation>הקצאת בדיקות</translation>
    </message>
    <message>
        <source>The agreement is in %1.</source>
        <translation>ההסכמה נמצאת ב־%1.</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>חזרה לקוראים (Esc)</translation>
    </message>
    <message>
        <source>Images on which two readers differ</source>
        <translation>תמונות שבהן שני קוראים חלוקים</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has these images already.</source>
        <translation>דבר לא השתנה: תמונות אלה כבר אצל %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1, blinded.</source>
        <translation>
            <numerusform>תמונה אחת הוקצתה ל־%1, בקריאה סמויה.</numerusform>
            <numerusform>%n תמונות הוקצו ל־%1, בקריאה סמויה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1.</source>
        <translation>
            <numerusform>תמונה אחת הוקצתה ל־%1.</numerusform>
            <numerusform>%n תמונות הוקצו ל־%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken back from %1. What was read stays.</source>
        <translation>
            <numerusform>תמונה אחת הוחזרה מ־%1. מה שנקרא נשאר.</numerusform>
            <numerusform>%n תמונות הוחזרו מ־%1. מה שנקרא נשאר.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>כל הממצאים</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 do not differ here.</source>
        <translation>%1 אינם חלוקים כאן.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n of these still to be adjudicated.</source>
        <translation>
            <numerusform>%1. אחת מהן עדיין להכרעה.</numerusform>
            <numerusform>%1. %n מהן עדיין להכרעה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Reading</name>
    <message>
        <source>Its film is not on the screen, so it cannot be read.</source>
        <translation>הצילום אינו על המסך, ולכן אי אפשר לקרוא אותו.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>אין תמונה פתוחה.</translation>
    </message>
    <message>
        <source>A figure of a box was refused, so the read is not complete yet.</source>
        <translation>מספר של תיבה לא התקבל, ולכן הקריאה עדיין לא הסתיימה.</translation>
    </message>
</context>
<context>
    <name>annotate::ShownRun</name>
    <message>
        <source>No run is chosen to speak here.</source>
        <translation>לא נבחרה ריצה שתענה כאן.</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>קורא את הריצה…</translation>
    </message>
    <message>
        <source>No run has finished yet. Its answer to this film will appear here.</source>
        <translation>עדיין אין ריצה שהסתיימה. התשובה שלה לצילום זה תופיע כאן.</translation>
    </message>
    <message>
        <source>Run %1 is predicting every film; what it says of this one will appear here.</source>
        <translation>ריצה %1 חוזה עכשיו את כל הצילומים; מה שתאמר על צילום זה יופיע כאן.</translation>
    </message>
    <message>
        <source>Run %1 has not answered this film. By itself it answers the boxed films that its folds had not seen.</source>
        <translation>ריצה %1 לא ענתה על צילום זה. מעצמה היא עונה על צילומים עם תיבות שהקפלים שלה לא ראו.</translation>
    </message>
    <message>
        <source>No run has answered this film yet. By themselves runs answer the boxed films that their folds had not seen.</source>
        <translation>אף ריצה עדיין לא ענתה על צילום זה. מעצמן ריצות עונות על צילומים עם תיבות שהקפלים שלהן לא ראו.</translation>
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
        <translation>לתיבה הבאה</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>בחירה מחדש</translation>
    </message>
    <message>
        <source>Stop choosing; the list stays as it is</source>
        <translation>הפסקת הבחירה; הרשימה נשארת כפי שהיא</translation>
    </message>
    <message>
        <source>Films to box next</source>
        <translation>צילומים שכדאי לתחום כעת</translation>
    </message>
    <message>
        <source>Next suggested</source>
        <translation>ההצעה הבאה</translation>
    </message>
    <message>
        <source>Reading the run’s answers: %1 of %2</source>
        <translation>קורא את תשובות הריצה: %1 מתוך %2</translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>בוחר…</translation>
    </message>
    <message>
        <source>No other film is left to box: each has a box, or you have read it.</source>
        <translation>לא נותר צילום אחר לתיחום: לכל אחד יש תיבה, או שכבר קראת אותו.</translation>
    </message>
    <message>
        <source>By what run %1 is unsure of, what has few boxes, and what is unlike the last ten; some by chance, to measure the gain.</source>
        <translation>לפי מה שריצה %1 אינה בטוחה בו, מה שיש לו מעט תיבות, ומה שאינו דומה לעשרה האחרונים; כמה במקרה, כדי למדוד את הרווח.</translation>
    </message>
    <message>
        <source>No run can choose yet, so chance chooses, evenly over the findings with few boxes.</source>
        <translation>עדיין אין ריצה שיכולה לבחור, ולכן המקרה בוחר, במידה שווה בין הממצאים שיש להם מעט תיבות.</translation>
    </message>
    <message>
        <source>Nothing to suggest: no film without a box is labelled present or unsure, or seen as likely by a run. Labels or a finished run bring suggestions.</source>
        <translation>אין מה להציע: אין צילום ללא תיבה שתוויתו קיים או לא ודאי, או שריצה רואה כסביר. תוויות או ריצה שהסתיימה יביאו הצעות.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet. “Choose again” begins.</source>
        <translation>עדיין לא נבחר דבר. ״בחירה מחדש״ מתחילה.</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>חיזוי כל הצילומים</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsModel</name>
    <message>
        <source>A run is sure of the opposite</source>
        <translation>ריצה בטוחה בהפך</translation>
    </message>
    <message>
        <source>Unusual boxes</source>
        <translation>תיבות חריגות</translation>
    </message>
    <message>
        <source>Another film of the day contradicts</source>
        <translation>צילום אחר מאותו יום סותר</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>אותה תמונה פעמיים</translation>
    </message>
    <message>
        <source>One patient, two ids</source>
        <translation>מטופל אחד, שני מזהים</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How grave: %1 of 10</source>
        <translation>חומרה: %1 מתוך 10</translation>
    </message>
    <message>
        <source>Enter opens the film, Alt+Enter the other one</source>
        <translation>Enter פותח את הצילום, Alt+Enter את האחר</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsPanel</name>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>משווה תמונות, %1 מתוך %2</translation>
    </message>
    <message>
        <source>Looking at labels, boxes and records …</source>
        <translation>בודק תוויות, תיבות ורשומות…</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>חשדות</translation>
    </message>
    <message>
        <source>Confirm the suspicion</source>
        <translation>אישור החשד</translation>
    </message>
    <message>
        <source>It is wrong as it stands. Nothing is changed by it: mend the label or box yourself.</source>
        <translation>כפי שזה, זה שגוי. דבר אינו משתנה מכך: את התווית או התיבה יש לתקן בעצמך.</translation>
    </message>
    <message>
        <source>Dismiss the suspicion</source>
        <translation>דחיית החשד</translation>
    </message>
    <message>
        <source>It is right as it stands.</source>
        <translation>כפי שזה, זה נכון.</translation>
    </message>
    <message>
        <source>Look for suspicions again</source>
        <translation>חיפוש חשדות מחדש</translation>
    </message>
    <message>
        <source>Which suspicions</source>
        <translation>אילו חשדות</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Keep what was found so far</source>
        <translation>לשמור את מה שנמצא עד כה</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>השוואת תמונות</translation>
    </message>
    <message>
        <source>Finds the same picture under two names or patients. Every film is read once: a few minutes for thousands.</source>
        <translation>מוצא אותה תמונה תחת שני שמות או מטופלים. כל צילום נקרא פעם אחת: כמה דקות לאלפים.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>Confirmed: %1. Its label or box is yours to mend.</source>
        <translation>אושר: %1. את התווית או התיבה יש לתקן בעצמך.</translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>נדחה: %1.</translation>
    </message>
    <message>
        <source>All suspicions (%1)</source>
        <translation>כל החשדות (%1)</translation>
    </message>
    <message>
        <source>With the answers of run %1.</source>
        <translation>עם התשובות של ריצה %1.</translation>
    </message>
    <message>
        <source>Pictures are not compared yet.</source>
        <translation>התמונות עדיין לא הושוו.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) could not be read.</source>
        <translation>
            <numerusform>צילום אחד לא ניתן היה לקרוא.</numerusform>
            <numerusform>%n צילומים לא ניתן היה לקרוא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suspicions …</source>
        <translation>מחפש חשדות…</translation>
    </message>
    <message>
        <source>Labels that a run or another film contradicts, boxes in unusual places, pictures that are there twice.</source>
        <translation>תוויות שריצה או צילום אחר סותרים, תיבות במקומות חריגים, תמונות שנמצאות פעמיים.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>אין מסוג זה</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>אפשר לבחור סוג אחר למעלה.</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>דבר אינו נראה שגוי</translation>
    </message>
    <message>
        <source>What was confirmed or dismissed does not come back.</source>
        <translation>מה שאושר או נדחה אינו חוזר.</translation>
    </message>
    <message>
        <source>No suspicion is chosen.</source>
        <translation>לא נבחר חשד.</translation>
    </message>
    <message>
        <source>No run has finished that could be asked.</source>
        <translation>לא הסתיימה ריצה שאפשר לשאול.</translation>
    </message>
    <message>
        <source>Something has changed since this was looked for.</source>
        <translation>משהו השתנה מאז החיפוש הזה.</translation>
    </message>
    <message>
        <source>Nothing can be said while you read blinded</source>
        <translation>לא ניתן לומר דבר בזמן קריאה סמויה</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong in the other %n film(s)</source>
        <translation>
            <numerusform>דבר אינו נראה שגוי בצילום האחר</numerusform>
            <numerusform>דבר אינו נראה שגוי ב־%n הצילומים האחרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) that you read blinded are left out until you have completed them: a suspicion would tell what others said.</source>
        <translation>
            <numerusform>צילום אחד שאצלך בקריאה סמויה נשאר בחוץ עד סיומו: חשד היה מגלה מה אמרו אחרים.</numerusform>
            <numerusform>%n צילומים שאצלך בקריאה סמויה נשארים בחוץ עד סיומם: חשד היה מגלה מה אמרו אחרים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Teamwork</name>
    <message>
        <source>Next disagreement</source>
        <translation>אי־ההסכמה הבאה</translation>
    </message>
    <message>
        <source>The next finding that readers differ on and nobody has adjudicated.</source>
        <translation>הממצא הבא שהקוראים חלוקים בו ואיש לא הכריע.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Show other readers’ boxes</source>
        <translation>הצגת תיבות של קוראים אחרים</translation>
    </message>
    <message>
        <source>Dashed, with initials; once your own reading is complete.</source>
        <translation>מקווקוות, עם ראשי תיבות; לאחר סיום הקריאה שלך.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>אין תמונה פתוחה.</translation>
    </message>
    <message>
        <source>Your reading is blinded: they are hidden until you complete it.</source>
        <translation>הקריאה שלך סמויה: הן מוסתרות עד סיומה.</translation>
    </message>
    <message>
        <source>They stay in sight while you look at the opinions.</source>
        <translation>הן נשארות גלויות כל עוד הדעות מוצגות.</translation>
    </message>
    <message>
        <source>They show once you have completed your own reading: two readings must be two.</source>
        <translation>הן מוצגות לאחר סיום הקריאה שלך: שתי קריאות צריכות להיות שתיים.</translation>
    </message>
    <message>
        <source>No two readers differ on anything.</source>
        <translation>אין שני קוראים החלוקים בדבר.</translation>
    </message>
    <message>
        <source>Everything that readers differ on has been adjudicated.</source>
        <translation>כל מה שהקוראים חלוקים בו הוכרע.</translation>
    </message>
    <message>
        <source>Blinded reading: other readers’ answers and imported boxes are hidden until you complete it.</source>
        <translation>קריאה סמויה: תשובות של קוראים אחרים ותיבות מיובאות מוסתרות עד סיום הקריאה שלך.</translation>
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
        <source>Follow-up %1</source>
        <translation>מעקב %1</translation>
    </message>
    <message>
        <source>Model seen before your reading; recorded</source>
        <translation>המודל נצפה לפני הקריאה שלך; נרשם</translation>
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
        <source>cut-off %1; the table’s is %2</source>
        <translation>ערך סף %1; בטבלה %2</translation>
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
        <source>Open in Read</source>
        <translation>פתיחה בקריאה</translation>
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
    <message>
        <source>Marks the image for another reading.</source>
        <translation>מסמן את התמונה לקריאה נוספת.</translation>
    </message>
    <message>
        <source>Where boxes are drawn.</source>
        <translation>היכן שמציירים תיבות.</translation>
    </message>
    <message>
        <source>You read these films blinded</source>
        <translation>הקריאה שלך בצילומים אלה סמויה</translation>
    </message>
    <message>
        <source>Their cases are listed once you have completed them.</source>
        <translation>המקרים שלהם יוצגו אחרי סיום הקריאה.</translation>
    </message>
    <message>
        <source>Read blinded: boxes and map are hidden until you have completed it.</source>
        <translation>קריאה סמויה: התיבות והמפה מוסתרות עד לסיומה.</translation>
    </message>
    <message>
        <source>Not read yet: boxes and map are hidden. A look is recorded.</source>
        <translation>טרם נקרא: התיבות והמפה מוסתרות. הצצה נרשמת.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>הצגה</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: you read them blinded</source>
        <translation>
            <numerusform>%n הושמט: הקריאה שלך סמויה</numerusform>
            <numerusform>%n הושמטו: הקריאה שלך סמויה</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest run with cases</source>
        <translation>הצגת הריצה האחרונה שיש בה מקרים</translation>
    </message>
    <message>
        <source>Cases appear as soon as its first fold has finished.</source>
        <translation>המקרים מופיעים מיד כשהקפל הראשון שלה מסתיים.</translation>
    </message>
    <message>
        <source>It ended before its first fold had finished. Resume it in Train, or look at another one.</source>
        <translation>היא הסתיימה לפני שהקפל הראשון שלה הושלם. אפשר לחדש אותה באימון, או להציג אחרת.</translation>
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
        <translation>⁦%1 mm⁩ · %2</translation>
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
        <translation>IoU, מותאם %1</translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation>IoU הטוב ביותר</translation>
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
    <message>
        <source>The training cannot count blobs: it adds the map’s values in the box and outside it (Eq. 9) and holds them against the same limits. Where the two differ, what was learned is not what is asked for.</source>
        <translation>האימון אינו יכול לספור כתמים: הוא מסכם את ערכי המפה בתוך התיבה ומחוצה לה (משוואה 9) ומשווה אותם לאותם גבולות. היכן שהשניים נבדלים, מה שנלמד אינו מה שנדרש.</translation>
    </message>
    <message>
        <source>inside %1, outside %2</source>
        <translation>בפנים %1, בחוץ %2</translation>
    </message>
    <message>
        <source>The loss sees it the same way: %1.</source>
        <translation>פונקציית ההפסד רואה זאת כך גם היא: %1.</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is satisfied: %1.</source>
        <translation>פונקציית ההפסד רואה זאת אחרת, ומרוצה: %1.</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is not satisfied: %1.</source>
        <translation>פונקציית ההפסד רואה זאת אחרת, ואינה מרוצה: %1.</translation>
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
        <translation>⁦≥ T⁩</translation>
    </message>
    <message>
        <source>Box, mm</source>
        <translation>תיבה, ⁦mm⁩</translation>
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
    <message>
        <source>Help on this panel</source>
        <translation>עזרה על חלונית זו</translation>
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
        <source>This run’s answer: %1; fold %2: mean IoU %3 base, %4 with the CRF.</source>
        <translation>התשובה של ריצה זו: %1; קפל %2: ‏IoU ממוצע %3 בסיס, %4 עם CRF.</translation>
    </message>
    <message>
        <source>This run’s answer: %1.</source>
        <translation>התשובה של ריצה זו: %1.</translation>
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
    <name>domain</name>
    <message>
        <source>The named bundle of settings that this run began with.</source>
        <translation>צרור ההגדרות בעל השם שבו החלה ריצה זו.</translation>
    </message>
    <message>
        <source>Same seed, same folds, batches and initial weights.</source>
        <translation>אותו זרע, אותם קפלים, אצוות ומשקלים התחלתיים.</translation>
    </message>
    <message>
        <source>Parts of the cross validation; patients are never split (section 4).</source>
        <translation>חלקי התיקוף הצולב; מטופלים לעולם אינם מפוצלים (סעיף 4).</translation>
    </message>
    <message>
        <source>Share of the image-labelled images that train beside the boxed ones (section 4: 0 or 0.2).</source>
        <translation>חלק התמונות בעלות תווית בלבד שמתאמנות לצד בעלות התיבות (סעיף 4: 0 או 0.2).</translation>
    </message>
    <message>
        <source>How a batch is drawn: a fixed share of boxed images, or from one pooled list.</source>
        <translation>כיצד נדגמת אצווה: חלק קבוע של תמונות עם תיבות, או מרשימה משותפת אחת.</translation>
    </message>
    <message>
        <source>Share of boxed images in a batch under boxed_share.</source>
        <translation>חלק התמונות עם תיבות באצווה תחת boxed_share.</translation>
    </message>
    <message>
        <source>Share of the training images, by patient, that is held out of the weights.</source>
        <translation>חלק תמונות האימון, לפי מטופל, שמוחזק מחוץ למשקלים.</translation>
    </message>
    <message>
        <source>Which findings of the schema are trained (K).</source>
        <translation>אילו ממצאים בסכמה מאומנים (K).</translation>
    </message>
    <message>
        <source>Side of the square that an image is resized to, in pixels.</source>
        <translation>צלע הריבוע שאליו תמונה מוקטנת, בפיקסלים.</translation>
    </message>
    <message>
        <source>Grey levels to [-1, 1], or to mean 0 and deviation 1 per image.</source>
        <translation>רמות אפור אל [-1, 1], או לממוצע 0 וסטייה 1 לכל תמונה.</translation>
    </message>
    <message>
        <source>The network below the patch head (section 3.1; the paper has ResNet-50).</source>
        <translation>הרשת שמתחת לראש המשבצות (סעיף 3.1; במאמר ResNet-50).</translation>
    </message>
    <message>
        <source>A safetensors file with timm&apos;s names to start from; none: He initialisation.</source>
        <translation>קובץ safetensors עם השמות של timm כנקודת התחלה; ללא: אתחול He.</translation>
    </message>
    <message>
        <source>Side of the anti-aliasing filter at every stride (Zhang 2019): 2, 3 or 5; 0 switches it off.</source>
        <translation>צלע מסנן החלקת הקצוות בכל דילוג (Zhang 2019): 2, 3 או 5; 0 מכבה אותו.</translation>
    </message>
    <message>
        <source>Strides that are anti-aliased: all, or those of the stages alone (stem and max-pool stay plain).</source>
        <translation>דילוגים שמוחלקים: כולם, או רק אלה של השלבים (הכניסה ו־max-pool נשארים פשוטים).</translation>
    </message>
    <message>
        <source>What batch norm sees while training: the images computed at once, or the loaded weights&apos; statistics.</source>
        <translation>מה רואה נרמול האצווה בזמן אימון: התמונות המחושבות יחד, או הסטטיסטיקה של המשקלים שנטענו.</translation>
    </message>
    <message>
        <source>P: patches along each side of the image (section 4: 20).</source>
        <translation>P: משבצות לאורך כל צלע של התמונה (סעיף 4: 20).</translation>
    </message>
    <message>
        <source>Channels between the two convolutions of the patch head.</source>
        <translation>ערוצים בין שתי הקונבולוציות של ראש המשבצות.</translation>
    </message>
    <message>
        <source>Initial bias of the last convolution; 0 starts at p = 0.5.</source>
        <translation>ההטיה ההתחלתית של הקונבולוציה האחרונה; 0 מתחיל ב־p = 0.5.</translation>
    </message>
    <message>
        <source>Join the features with their left-right mirror image.</source>
        <translation>מצרף למאפיינים את תמונת המראה שלהם, שמאל וימין.</translation>
    </message>
    <message>
        <source>Join the features with two maps of x and y in [-1, 1].</source>
        <translation>מצרף למאפיינים שתי מפות של x ו־y בתחום [-1, 1].</translation>
    </message>
    <message>
        <source>A learnable K×P×P map added to the logits, begun at the boxes&apos; mean coverage.</source>
        <translation>מפת K×P×P נלמדת שמתווספת ל־logits, ומתחילה בכיסוי הממוצע של התיבות.</translation>
    </message>
    <message>
        <source>Eq. 12; Eq. 9 with 11; the sigmoid form Eq. 5 with 8; the base model&apos;s Eq. 1-3; or image labels alone, answered by class activation maps.</source>
        <translation>משוואה 12; משוואה 9 עם 11; צורת הסיגמואיד, משוואה 5 עם 8; משוואות 1-3 של מודל הבסיס; או תוויות תמונה בלבד, שנענות במפות הפעלה.</translation>
    </message>
    <message>
        <source>Weight of the annotated terms (Eq. 12; 70 in the paper).</source>
        <translation>משקל האיברים עם תיבות (משוואה 12; 70 במאמר).</translation>
    </message>
    <message>
        <source>L in ReLU(O - rho L): the box&apos;s patches (Eq. 12) or its complement&apos;s (Eq. 9).</source>
        <translation>L בתוך ReLU(O - rho L): משבצות התיבה (משוואה 12) או המשלים שלה (משוואה 9).</translation>
    </message>
    <message>
        <source>N, what the outside term is divided by: the box&apos;s patches (Eq. 12) or its complement&apos;s.</source>
        <translation>N, במה מחולק האיבר החיצוני: משבצות התיבה (משוואה 12) או המשלים שלה.</translation>
    </message>
    <message>
        <source>M, what the unannotated terms are divided by: 1 (Eq. 12), P², max(tau-hat, 1) or, between these two, their geometric mean.</source>
        <translation>M, במה מחולקים האיברים ללא תיבות: 1 (משוואה 12), P², ‏max(tau-hat, 1) או, בין שני אלה, הממוצע ההנדסי שלהם.</translation>
    </message>
    <message>
        <source>Li et al.&apos;s smoothing: every factor of Eq. 1-3 is squeezed into [0.98, 1].</source>
        <translation>ההחלקה של Li ועמיתיו: כל גורם במשוואות 1-3 מכווץ אל [0.98, 1].</translation>
    </message>
    <message>
        <source>c: a patch is positive where z is at least this.</source>
        <translation>c: משבצת חיובית היכן ש־z מגיע לערך זה.</translation>
    </message>
    <message>
        <source>How tau, rho, tau-hat and rho-hat are fitted; loss is the degenerate minimiser, for demonstration.</source>
        <translation>כיצד מותאמים tau, rho, tau-hat ו־rho-hat; ‏loss הוא המזעור המנוון, להדגמה.</translation>
    </message>
    <message>
        <source>Images that the thresholds are fitted on.</source>
        <translation>תמונות שעליהן מותאמים הספים.</translation>
    </message>
    <message>
        <source>T_g: the IoU that satisfied thresholds prove.</source>
        <translation>T_g: ה־IoU שספים מתקיימים מוכיחים.</translation>
    </message>
    <message>
        <source>Largest tau that the rule may choose.</source>
        <translation>ה־tau הגדול ביותר שהכלל רשאי לבחור.</translation>
    </message>
    <message>
        <source>rho&apos;s value before the first fit, in units of outside_limit.</source>
        <translation>ערך rho לפני ההתאמה הראשונה, ביחידות של outside_limit.</translation>
    </message>
    <message>
        <source>Times that thresholds are fitted and weights trained on.</source>
        <translation>מספר הפעמים שספים מותאמים ומשקלים ממשיכים להתאמן.</translation>
    </message>
    <message>
        <source>Share of the first stage&apos;s steps before the first fit.</source>
        <translation>חלק הצעדים של השלב הראשון לפני ההתאמה הראשונה.</translation>
    </message>
    <message>
        <source>Above 0: tau is held there whatever the rule says.</source>
        <translation>מעל 0: ‏tau מוחזק שם בלי קשר לכלל.</translation>
    </message>
    <message>
        <source>0 or above: rho is held there whatever the rule says.</source>
        <translation>0 ומעלה: rho מוחזק שם בלי קשר לכלל.</translation>
    </message>
    <message>
        <source>Adam with the decay in the gradient (section 4), or decoupled and on convolutions alone.</source>
        <translation>Adam עם הדעיכה בגרדיאנט (סעיף 4), או מנותקת ועל קונבולוציות בלבד.</translation>
    </message>
    <message>
        <source>Learning rate after the warm-up (section 4: 0.001).</source>
        <translation>קצב הלמידה אחרי החימום (סעיף 4: 0.001).</translation>
    </message>
    <message>
        <source>How the learning rate falls, per step.</source>
        <translation>כיצד יורד קצב הלמידה, לכל צעד.</translation>
    </message>
    <message>
        <source>Learning rate at the last step over that after warm-up.</source>
        <translation>קצב הלמידה בצעד האחרון ביחס לזה שאחרי החימום.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>צעדים שבהם קצב הלמידה עולה.</translation>
    </message>
    <message>
        <source>Weight decay (section 4: 0.01).</source>
        <translation>דעיכת משקלים (סעיף 4: 0.01).</translation>
    </message>
    <message>
        <source>Largest norm of a step&apos;s gradient; 0: no limit.</source>
        <translation>הנורמה הגדולה ביותר של גרדיאנט בצעד; 0: ללא גבול.</translation>
    </message>
    <message>
        <source>Images in a step (section 4: 48).</source>
        <translation>תמונות לצעד (סעיף 4: 48).</translation>
    </message>
    <message>
        <source>Images that are computed at once, for small memories; 0: the whole batch. Batch norm sees these alone.</source>
        <translation>תמונות המחושבות בבת אחת, לזיכרון קטן; 0: כל האצווה. נרמול האצווה רואה רק אותן.</translation>
    </message>
    <message>
        <source>Times that a fold&apos;s boxed images are gone through.</source>
        <translation>מספר המעברים על התמונות עם תיבות של קפל.</translation>
    </message>
    <message>
        <source>Fewest steps of the first stage.</source>
        <translation>מספר הצעדים המזערי של השלב הראשון.</translation>
    </message>
    <message>
        <source>Most steps of the first stage.</source>
        <translation>מספר הצעדים המרבי של השלב הראשון.</translation>
    </message>
    <message>
        <source>Decay of the averaged weights that answer in the end; 0: off.</source>
        <translation>דעיכת המשקלים הממוצעים שעונים בסוף; 0: כבוי.</translation>
    </message>
    <message>
        <source>Each axis is scaled by e^±this.</source>
        <translation>כל ציר מוכפל ב־e^±ערך זה.</translation>
    </message>
    <message>
        <source>Both axes are scaled by e^±this.</source>
        <translation>שני הצירים מוכפלים ב־e^±ערך זה.</translation>
    </message>
    <message>
        <source>The image is shifted by up to this share of its side.</source>
        <translation>התמונה מוזזת עד לחלק זה של צלעה.</translation>
    </message>
    <message>
        <source>The image is turned by up to this many degrees.</source>
        <translation>התמונה מסובבת עד מספר מעלות זה.</translation>
    </message>
    <message>
        <source>Contrast is scaled by e^±this.</source>
        <translation>הניגודיות מוכפלת ב־e^±ערך זה.</translation>
    </message>
    <message>
        <source>Brightness is shifted by up to this many standard deviations.</source>
        <translation>הבהירות מוזזת עד מספר סטיות תקן זה.</translation>
    </message>
    <message>
        <source>Probability of a left-right flip; the heart has a side.</source>
        <translation>ההסתברות להיפוך שמאל־ימין; ללב יש צד.</translation>
    </message>
    <message>
        <source>Maps are averaged over the image and four shifts by half a patch, moved back.</source>
        <translation>מפות ממוצעות על התמונה ועל ארבע הזזות של חצי משבצת, מוחזרות למקומן.</translation>
    </message>
    <message>
        <source>The second stage (section 3.2): trained, left out, or kept where the validation is better with it.</source>
        <translation>השלב השני (סעיף 3.2): מאומן, מושמט, או נשמר היכן שהתיקוף טוב יותר איתו.</translation>
    </message>
    <message>
        <source>Side of the PAC filter in patches, odd (section 3.2: 19).</source>
        <translation>צלע מסנן ה־PAC במשבצות, אי־זוגית (סעיף 3.2: 19).</translation>
    </message>
    <message>
        <source>T: mean-field updates.</source>
        <translation>T: עדכוני שדה ממוצע.</translation>
    </message>
    <message>
        <source>Independent findings, or the published softmax over channels.</source>
        <translation>ממצאים בלתי תלויים, או ה־softmax שפורסם על פני הערוצים.</translation>
    </message>
    <message>
        <source>W couples every pair of findings (K×K), or each finding with itself alone.</source>
        <translation>W מצמד כל זוג ממצאים (K×K), או כל ממצא עם עצמו בלבד.</translation>
    </message>
    <message>
        <source>Images that train the second stage; held_out needs validation_fraction.</source>
        <translation>תמונות שמאמנות את השלב השני; held_out דורש validation_fraction.</translation>
    </message>
    <message>
        <source>Learning rate of the second stage.</source>
        <translation>קצב הלמידה של השלב השני.</translation>
    </message>
    <message>
        <source>Steps of the second stage over those of the first.</source>
        <translation>צעדי השלב השני ביחס לאלה של הראשון.</translation>
    </message>
    <message>
        <source>Above 0: that many steps of the second stage instead.</source>
        <translation>מעל 0: מספר צעדים זה של השלב השני במקום זאת.</translation>
    </message>
    <message>
        <source>Images in a step of the second stage; 0: batch_size.</source>
        <translation>תמונות לצעד של השלב השני; 0: ‏batch_size.</translation>
    </message>
    <message>
        <source>Positive patches: z at least the cut, or at least 0.6 of the map&apos;s maximum.</source>
        <translation>משבצות חיוביות: z לפחות בערך הסף, או לפחות 0.6 מהמרב של המפה.</translation>
    </message>
    <message>
        <source>The cut: the same for all findings, or fitted per finding on the training part.</source>
        <translation>ערך הסף: זהה לכל הממצאים, או מותאם לכל ממצא על חלק האימון.</translation>
    </message>
    <message>
        <source>A region is made of whole patches, or of pixels where the interpolated map reaches the cut.</source>
        <translation>אזור עשוי ממשבצות שלמות, או מפיקסלים שבהם המפה המאונטרפלת מגיעה לערך הסף.</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N; auto takes a GPU that LibTorch can use.</source>
        <translation>auto, cpu, cuda או cuda:N; ‏auto לוקח GPU ש־LibTorch יכול להשתמש בו.</translation>
    </message>
    <message>
        <source>Numbers that the network computes with; the loss is always in float32.</source>
        <translation>המספרים שבהם הרשת מחשבת; ההפסד תמיד ב־float32.</translation>
    </message>
    <message>
        <source>Threads of each fold; 0: chosen for this machine.</source>
        <translation>תהליכונים לכל קפל; 0: נבחר למכונה זו.</translation>
    </message>
    <message>
        <source>Folds that train side by side; 0: chosen for this machine.</source>
        <translation>קפלים שמתאמנים במקביל; 0: נבחר למכונה זו.</translation>
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
    <message>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation>נ</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, one letter</comment>
        <translation>ז</translation>
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
    <name>shell</name>
    <message numerus="yes">
        <source>%n image(s) left out</source>
        <translation>
            <numerusform>תמונה אחת הושמטה</numerusform>
            <numerusform>%n תמונות הושמטו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left out</source>
        <translation>
            <numerusform>תיבה אחת הושמטה</numerusform>
            <numerusform>%n תיבות הושמטו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out</source>
        <translation>
            <numerusform>תשובה אחת הושמטה</numerusform>
            <numerusform>%n תשובות הושמטו</numerusform>
        </translation>
    </message>
    <message>
        <source>of images that are not in the project</source>
        <translation>של תמונות שאינן בפרויקט</translation>
    </message>
    <message>
        <source>outside their image</source>
        <translation>מחוץ לתמונה שלהן</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>קטנות מדי</translation>
    </message>
    <message>
        <source>no box of x, y, width and height</source>
        <translation>לא תיבה של x, y, רוחב וגובה</translation>
    </message>
    <message>
        <source>entries that cannot be understood</source>
        <translation>רשומות שלא ניתן להבין</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>מסיבה אחרת</translation>
    </message>
    <message>
        <source>of findings that the project does not have (%1)</source>
        <translation>של ממצאים שאינם בפרויקט (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was left out, and why</comment>
        <translation>%1: %2.</translation>
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
        <source>The rest is stored.</source>
        <translation>השאר נשמר.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of films that are in already were passed over.</source>
        <translation>
            <numerusform>קובץ אחד של צילום שכבר קיים דולג.</numerusform>
            <numerusform>%n קבצים של צילומים שכבר קיימים דולגו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no Patient ID: each is taken for a patient of its own.</source>
        <translation>
            <numerusform>לתמונה אחת אין מזהה מטופל: היא נחשבת למטופל משל עצמה.</numerusform>
            <numerusform>ל־%n תמונות אין מזהה מטופל: כל אחת נחשבת למטופל משל עצמה.</numerusform>
        </translation>
    </message>
    <message>
        <source>One table of a kind is read, so these were passed over: %1. To read another one, put it into a folder of its own and import that.</source>
        <translation>טבלה אחת נקראת מכל סוג, ולכן אלה דולגו: %1. כדי לקרוא אחרת, יש לשים אותה בתיקייה משלה ולייבא אותה.</translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>ייבוא חוזר ממשיך: מה שכבר קיים אינו נלקח פעמיים.</translation>
    </message>
    <message>
        <source>%1 and %2 imported</source>
        <comment>images and boxes, each with its number</comment>
        <translation>יובאו %1 ו־%2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%n תמונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>תיבה אחת</numerusform>
            <numerusform>%n תיבות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) imported</source>
        <translation>
            <numerusform>יובאה תמונה אחת</numerusform>
            <numerusform>יובאו %n תמונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import stopped: %n image(s) taken in</source>
        <translation>
            <numerusform>הייבוא נעצר: תמונה אחת בפנים</numerusform>
            <numerusform>הייבוא נעצר: %n תמונות בפנים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already, %2 of them with something new: a file found again, or facts.</source>
        <translation>%1 כבר היו כאן, ב־%2 מהן יש חדש: קובץ שנמצא שוב, או נתונים.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>דבר לא יובא</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) could not be taken.</source>
        <translation>
            <numerusform>לא ניתן היה לקלוט שורה אחת או קובץ אחד (%n).</numerusform>
            <numerusform>לא ניתן היה לקלוט %n שורות או קבצים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>מקשים ומחוות</translation>
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
    <message>
        <source>Run %1 cannot be resumed now</source>
        <translation>לא ניתן לחדש כעת את ריצה %1</translation>
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
        <source>Resume</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>הצגת היומן</translation>
    </message>
    <message>
        <source>refitting the heads</source>
        <translation>התאמת הראשים מחדש</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>עזרה על חלונית זו</translation>
    </message>
    <message>
        <source>Every row is a film: %1 goes to the next one, %2 to the next that nobody has read.</source>
        <translation>כל שורה היא צילום: %1 עובר לבא, %2 לבא שאיש לא קרא.</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level, turn the wheel to zoom, and hold ` for the bare film.</source>
        <translation>גרירה בלחצן הימני לחלון ולרמה, סיבוב הגלגלת לזום, ו־` לחוץ לצילום לבדו.</translation>
    </message>
    <message>
        <source>%1 draws boxes and a digit names the finding; every stroke is saved at once, and %2 takes it back.</source>
        <translation>%1 מצייר תיבות וספרה מציינת את הממצא; כל קו נשמר מיד, ו־%2 מבטל אותו.</translation>
    </message>
    <message>
        <source>Train learns from your boxes while you read on; Audit shows, film by film, where the model is right and wrong.</source>
        <translation>האימון לומד מהתיבות שלך בזמן שהקריאה נמשכת; הבקרה מראה, צילום אחר צילום, היכן המודל צודק והיכן הוא טועה.</translation>
    </message>
    <message>
        <source>%1 finds every command and every film, %2 lists the keys, and %3 explains the panel you are in.</source>
        <translation>%1 מוצא כל פקודה וכל צילום, %2 מציג את המקשים, ו־%3 מסביר את החלונית הנוכחית.</translation>
    </message>
    <message>
        <source>Film in a window of its own</source>
        <translation>הצילום בחלון משלו</translation>
    </message>
    <message>
        <source>On the other monitor, where there is one; again: back.</source>
        <translation>על הצג האחר, אם יש; שוב: חזרה.</translation>
    </message>
    <message>
        <source>Beside the film, without a network.</source>
        <translation>לצד הצילום, ללא רשת.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>שינוי מקשים…</translation>
    </message>
    <message>
        <source>Presets of OHIF, Weasis, CVAT and labelme, and any key of your own.</source>
        <translation>הגדרות מוכנות של OHIF, Weasis, CVAT ו־labelme, וכל מקש משלך.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>Five sentences, each beside what it is about.</source>
        <translation>חמישה משפטים, כל אחד ליד מה שהוא עוסק בו.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>הצילומים יופיעו כאן מעצמם ברגע שהראשונים בפנים.</translation>
    </message>
    <message>
        <source>An older version’s project, shown from a copy</source>
        <translation>פרויקט של גרסה קודמת, מוצג מעותק</translation>
    </message>
    <message>
        <source>Nothing can be stored here: its folder cannot be written to, so it cannot be brought up to date there. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>לא ניתן לשמור כאן דבר: לא ניתן לכתוב לתיקייה שלו, ולכן אי אפשר לעדכן אותו שם. יש להעתיק את הפרויקט למקום משלך כדי לצייר בו או לאמן אותו.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
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
    <name>shell::FilmWindow</name>
    <message>
        <source>Film</source>
        <translation>צילום</translation>
    </message>
    <message>
        <source>Film – Fewbox</source>
        <translation>צילום – Fewbox</translation>
    </message>
    <message>
        <source>The film is in a window of its own</source>
        <translation>הצילום בחלון משלו</translation>
    </message>
    <message>
        <source>Its keys work there as here. Closing that window brings it back.</source>
        <translation>המקשים שלו פועלים שם כמו כאן. סגירת אותו חלון מחזירה אותו.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>להחזיר</translation>
    </message>
</context>
<context>
    <name>shell::FirstStart</name>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Who reads? Every box and label is signed with this name.</source>
        <translation>מי קורא? כל תיבה ותווית נחתמות בשם זה.</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>זה אני</translation>
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
    <name>shell::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>כל עמודי העזרה</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>סגירת העזרה</translation>
    </message>
</context>
<context>
    <name>shell::KeySettings</name>
    <message>
        <source>The keys of this program’s own help.</source>
        <translation>המקשים שבעזרה של תוכנה זו.</translation>
    </message>
    <message>
        <source>Digits are windows, and findings move to Alt and their digit; R turns, H flips, = fits.</source>
        <translation>ספרות הן חלונות, והממצאים עוברים ל־Alt עם הספרה; R מסובב, H הופך, = מתאים.</translation>
    </message>
    <message>
        <source>F and D are next and previous, N draws; no finding moves to Shift+N.</source>
        <translation>F ו־D הם הבא והקודם, N מצייר; ״ללא ממצא״ עובר ל־Shift+N.</translation>
    </message>
    <message>
        <source>D and A are next and previous, Ctrl+R draws, Ctrl+F fits.</source>
        <translation>D ו־A הם הבא והקודם, Ctrl+R מצייר, Ctrl+F מתאים.</translation>
    </message>
    <message>
        <source>%1 is a key of the film: “%2”. Choose another key.</source>
        <translation>%1 הוא מקש של הצילום: ״%2״. יש לבחור מקש אחר.</translation>
    </message>
    <message>
        <source>T moves the film, G draws, Ctrl with + and − zooms; names move to Shift+T and blobs to Shift+G.</source>
        <translation>T מזיז את הצילום, G מצייר, Ctrl עם + ו־− לזום; שמות עוברים ל־Shift+T וכתמים ל־Shift+G.</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Press one more key; Esc gives up</source>
        <translation>יש להקיש עוד מקש; Esc מוותר</translation>
    </message>
    <message>
        <source>Press the new key; Esc gives up</source>
        <translation>יש להקיש את המקש החדש; Esc מוותר</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>שינוי מקשים</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>מקשים כמו ב־</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>חיפוש פקודה או מקש</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>פקודות והמקשים שלהן</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>The next key pressed becomes its key (Enter)</source>
        <translation>המקש הבא שיוקש יהיה המקש שלה (Enter)</translation>
    </message>
    <message>
        <source>One more key</source>
        <translation>עוד מקש</translation>
    </message>
    <message>
        <source>The next key pressed does it too</source>
        <translation>גם המקש הבא שיוקש יעשה זאת</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>ללא מקש</translation>
    </message>
    <message>
        <source>It stays in the menus and in the search (Del)</source>
        <translation>היא נשארת בתפריטים ובחיפוש (Del)</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translation>חזרה להגדרה המוכנה</translation>
    </message>
    <message>
        <source>The key that this command has in the preset</source>
        <translation>המקש שיש לפקודה זו בהגדרה המוכנה</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>להחזיר הכול</translation>
    </message>
    <message>
        <source>Every command has the preset’s keys again</source>
        <translation>לכל פקודה שוב המקשים של ההגדרה המוכנה</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>ל״%1״ יש כעת המקש %2.</translation>
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
    <message>
        <source>This project is open in another window too</source>
        <translation>הפרויקט הזה פתוח גם בחלון אחר</translation>
    </message>
    <message>
        <source>Nothing is lost: every stroke is stored at once, and each window shows what the other stores. Undo takes back the reader’s latest step, whichever window it was made in.</source>
        <translation>דבר אינו אובד: כל פעולה נשמרת מייד, וכל חלון מציג את מה שהאחר שומר. ביטול לוקח בחזרה את הצעד האחרון של הקורא, בכל חלון שבו נעשה.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>פתיחת %1…</translation>
    </message>
    <message>
        <source>A large project, or one of an earlier version, takes some seconds the first time.</source>
        <translation>פרויקט גדול, או כזה של גרסה קודמת, דורש כמה שניות בפעם הראשונה.</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation>בדיקת התוכן…</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>הצילומים יופיעו כאן מעצמם ברגע שהראשונים בפנים.</translation>
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
    <name>shell::PredictionDesk</name>
    <message>
        <source>Predict every film with this run</source>
        <translation>חיזוי כל הצילומים בריצה זו</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>Stop predicting the films</source>
        <translation>עצירת חיזוי הצילומים</translation>
    </message>
    <message>
        <source>What has been predicted stays.</source>
        <translation>מה שנחזה נשאר.</translation>
    </message>
    <message>
        <source>No film is being predicted.</source>
        <translation>אין חיזוי של צילומים כעת.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>העצירה בעיצומה.</translation>
    </message>
    <message>
        <source>Run %1 has predicted the films</source>
        <translation>ריצה %1 חזתה את הצילומים</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have its maps.</source>
        <translation>
            <numerusform>לצילום אחד יש מפות שלה.</numerusform>
            <numerusform>ל־%n צילומים יש מפות שלה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have none: their files cannot be read, or every model of the run has trained on their patients.</source>
        <translation>
            <numerusform>לצילום אחד אין: הקובץ שלו אינו קריא, או שכל מודל של הריצה התאמן על המטופל שלו.</numerusform>
            <numerusform>ל־%n צילומים אין: הקבצים שלהם אינם קריאים, או שכל מודל של הריצה התאמן על המטופלים שלהם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has stopped predicting</source>
        <translation>ריצה %1 הפסיקה לחזות</translation>
    </message>
    <message>
        <source>%1 of %2 films have its maps; they stay.</source>
        <translation>ל־%1 מתוך %2 צילומים יש מפות שלה; הן נשארות.</translation>
    </message>
    <message>
        <source>The run itself and what it had predicted are unharmed.</source>
        <translation>הריצה עצמה ומה שחזתה לא נפגעו.</translation>
    </message>
    <message>
        <source>Run %1 could not predict all films</source>
        <translation>ריצה %1 לא הצליחה לחזות את כל הצילומים</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>הצגת היומן</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>ריצה %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>predicting every film</source>
        <translation>חוזה את כל הצילומים</translation>
    </message>
    <message>
        <source>In the background, the films in view first: maps, proposals and suggestions for all of them. While a run trains, it waits for its end.</source>
        <translation>ברקע, קודם הצילומים שבתצוגה: מפות, הצעות והמלצות לכולם. בזמן אימון הוא ממתין לסופו.</translation>
    </message>
    <message>
        <source>then run %1 predicts every film</source>
        <translation>אחר כך ריצה %1 חוזה את כל הצילומים</translation>
    </message>
</context>
<context>
    <name>shell::Sheet</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>shell::StatusFeed</name>
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
    <message>
        <source>Pause or go on with the training</source>
        <translation>השהיה או המשך של האימון</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>אין הודעות</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>פרויקט</translation>
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
    <message>
        <source>Theme and language</source>
        <translation>ערכת צבעים ושפה</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Not shown again; the search finds it under “First steps”</source>
        <translation>לא יוצג שוב; החיפוש מוצא זאת תחת ״צעדים ראשונים״</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
</context>
<context>
    <name>training::AnsweredFilms</name>
    <message>
        <source>Maps of films</source>
        <translation>מפות של צילומים</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>חיזוי כל הצילומים</translation>
    </message>
    <message>
        <source>Every film of the project has this run’s maps.</source>
        <translation>לכל צילום בפרויקט יש מפות של ריצה זו.</translation>
    </message>
    <message>
        <source>%1 of %2 films have this run’s maps; by itself it answers the boxed films that its folds had not seen.</source>
        <translation>ל־%1 מתוך %2 צילומים יש מפות של ריצה זו; מעצמה היא עונה על צילומים עם תיבות שהקפלים שלה לא ראו.</translation>
    </message>
</context>
<context>
    <name>training::BoxWords</name>
    <message numerus="yes">
        <source>%n without a film’s file</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>אחת ללא קובץ הצילום</numerusform>
            <numerusform>%n ללא קובץ הצילום</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of blinded readings that are not complete</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>אחת מקריאה סמויה שלא הושלמה</numerusform>
            <numerusform>%n מקריאות סמויות שלא הושלמו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overruled by readers or an adjudication</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>אחת שנדחתה בידי קוראים או הכרעה</numerusform>
            <numerusform>%n שנדחו בידי קוראים או הכרעה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of findings that are not trained</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>אחת של ממצא שאינו מאומן</numerusform>
            <numerusform>%n של ממצאים שאינם מאומנים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on films that the split does not list</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>אחת בצילום שאינו ברשימת החלוקה</numerusform>
            <numerusform>%n בצילומים שאינם ברשימת החלוקה</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>boxes</comment>
        <translation>הושמטו: %1.</translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>עדיין אין תיבות. אפשר לצייר כמה בקריאה, או לייבא רשימת תיבות.</translation>
    </message>
    <message>
        <source>No box of this project can be learned from.</source>
        <translation>אי אפשר ללמוד מאף תיבה בפרויקט זה.</translation>
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
    <message>
        <source>Today’s boxes</source>
        <translation>התיבות של היום</translation>
    </message>
    <message>
        <source>Refit the heads</source>
        <translation>התאמת הראשים מחדש</translation>
    </message>
    <message>
        <source>Again after new boxes</source>
        <translation>שוב אחרי תיבות חדשות</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains. Every refit is a run of its own.</source>
        <translation>כמה שניות אחרי התיבה החדשה האחרונה, כל עוד דבר אחר אינו מתאמן. כל התאמה היא ריצה משל עצמה.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) more than this run has learned from.</source>
        <translation>
            <numerusform>תיבה אחת יותר ממה שריצה זו למדה.</numerusform>
            <numerusform>%n תיבות יותר ממה שריצה זו למדה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer than this run has learned from.</source>
        <translation>
            <numerusform>תיבה אחת פחות ממה שריצה זו למדה.</numerusform>
            <numerusform>%n תיבות פחות ממה שריצה זו למדה.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many boxes as this run has learned from.</source>
        <translation>מספר התיבות שריצה זו למדה.</translation>
    </message>
    <message>
        <source>Refits the heads of this run on today’s boxes, in seconds, as a run of its own. The full training may say otherwise.</source>
        <translation>מתאים מחדש בשניות את הראשים של ריצה זו לתיבות של היום, כריצה משל עצמה. האימון המלא עשוי לומר אחרת.</translation>
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
    <message>
        <source>It was ended from outside, or crashed.</source>
        <translation>היא הופסקה מבחוץ, או קרסה.</translation>
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
        <source>%1: after a third of the training, all regions were empty in fold %2.</source>
        <translation>%1: לאחר שליש מהאימון, כל האזורים היו ריקים בקפל %2.</translation>
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
    <message>
        <source>split %1</source>
        <comment>a run&apos;s title: the file of its split</comment>
        <translation>חלוקה %1</translation>
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
    <message>
        <source>Split</source>
        <translation>חלוקה</translation>
    </message>
    <message>
        <source>one, by the file</source>
        <translation>אחת, לפי הקובץ</translation>
    </message>
    <message>
        <source>each tested once</source>
        <translation>כל אחד נבחן פעם אחת</translation>
    </message>
    <message>
        <source>none that can be learned from</source>
        <translation>אין כאלה שאפשר ללמוד מהן</translation>
    </message>
</context>
<context>
    <name>training::Predictor</name>
    <message>
        <source>No run has finished yet.</source>
        <translation>אף ריצה לא הסתיימה עדיין.</translation>
    </message>
    <message>
        <source>Run %1 has not finished.</source>
        <translation>ריצה %1 לא הסתיימה.</translation>
    </message>
    <message>
        <source>The films are being listed.</source>
        <translation>רשימת הצילומים בהכנה.</translation>
    </message>
    <message>
        <source>Run %1 is predicting the films now.</source>
        <translation>ריצה %1 חוזה עכשיו את הצילומים.</translation>
    </message>
    <message>
        <source>Run %1 will predict the films when the training has ended.</source>
        <translation>ריצה %1 תחזה את הצילומים כשהאימון יסתיים.</translation>
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
    <message>
        <source>Test floor at T %1</source>
        <translation>רצפת המבחן ב־T %1</translation>
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
    <message>
        <source>The split: %1 images train (%2 boxed), %3 validate (%4), %5 test (%6).</source>
        <translation>החלוקה: %1 תמונות לאימון (%2 עם תיבות), %3 לתיקוף (%4), %5 למבחן (%6).</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that it does not list are left out.</source>
        <translation>
            <numerusform>תמונה אחת שאינה בה נשארת בחוץ.</numerusform>
            <numerusform>%n תמונות שאינן בה נשארות בחוץ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no image of this project.</source>
        <translation>
            <numerusform>שורה אחת אינה מציינת תמונה של פרויקט זה.</numerusform>
            <numerusform>%n שורות אינן מציינות תמונה של פרויקט זה.</numerusform>
        </translation>
    </message>
    <message>
        <source>heads of run %1 refitted</source>
        <translation>הראשים של ריצה %1 הותאמו מחדש</translation>
    </message>
    <message>
        <source>A run is predicting the films, and run %1 waits already. Wait for one of them, or stop it.</source>
        <translation>ריצה חוזה את הצילומים, וריצה %1 כבר ממתינה. יש לחכות לאחת מהן, או לעצור אותה.</translation>
    </message>
    <message>
        <source>A run is predicting the films now. Wait for it, or stop it first.</source>
        <translation>ריצה חוזה עכשיו את הצילומים. יש לחכות לה, או לעצור אותה קודם.</translation>
    </message>
    <message>
        <source>Left out of the refit, since the run was trained before they were added: %1. A full training learns them.</source>
        <translation>הושמטו מההתאמה מחדש, כי הריצה אומנה לפני שנוספו: %1. אימון מלא ילמד אותם.</translation>
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
    <message>
        <source>refitting the heads</source>
        <translation>התאמת הראשים מחדש</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a phase of a training: the films are read</comment>
        <translation>טעינה</translation>
    </message>
</context>
<context>
    <name>training::SettingsPanel</name>
    <message>
        <source>Find a setting</source>
        <translation>חיפוש הגדרה</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>כל ההגדרות של השיטה</translation>
    </message>
</context>
<context>
    <name>training::SettingsTableModel</name>
    <message>
        <source>Preset</source>
        <translation>הגדרה מוכנה</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>זרע</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>קפלים</translation>
    </message>
    <message>
        <source>Share of unannotated images</source>
        <translation>חלק התמונות ללא תיבות</translation>
    </message>
    <message>
        <source>Make-up of a batch</source>
        <translation>הרכב אצווה</translation>
    </message>
    <message>
        <source>Boxed images in a batch</source>
        <translation>תמונות עם תיבות באצווה</translation>
    </message>
    <message>
        <source>Held out for validation</source>
        <translation>שמור לתיקוף</translation>
    </message>
    <message>
        <source>Findings that are trained</source>
        <translation>הממצאים המאומנים</translation>
    </message>
    <message>
        <source>Side of the input image</source>
        <translation>צלע תמונת הקלט</translation>
    </message>
    <message>
        <source>Scaling of the grey levels</source>
        <translation>שינוי קנה המידה של האפור</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>רשת הבסיס</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>משקלים התחלתיים</translation>
    </message>
    <message>
        <source>Anti-aliasing filter</source>
        <translation>מסנן החלקת קצוות</translation>
    </message>
    <message>
        <source>Where anti-aliasing acts</source>
        <translation>היכן פועלת החלקת הקצוות</translation>
    </message>
    <message>
        <source>What batch norm sees</source>
        <translation>מה רואה נרמול האצווה</translation>
    </message>
    <message>
        <source>Patches per side, P</source>
        <translation>משבצות לכל צלע, P</translation>
    </message>
    <message>
        <source>Channels of the patch head</source>
        <translation>ערוצים של ראש המשבצות</translation>
    </message>
    <message>
        <source>First bias of the head</source>
        <translation>ההטיה הראשונה של הראש</translation>
    </message>
    <message>
        <source>Mirrored features</source>
        <translation>מאפיינים משוקפים</translation>
    </message>
    <message>
        <source>Maps of the position</source>
        <translation>מפות מיקום</translation>
    </message>
    <message>
        <source>Map of the usual place</source>
        <translation>מפת המקום הרגיל</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>הפסד</translation>
    </message>
    <message>
        <source>Weight of the boxes, λ</source>
        <translation>משקל התיבות, λ</translation>
    </message>
    <message>
        <source>Limit outside the box, L</source>
        <translation>הגבול מחוץ לתיבה, L</translation>
    </message>
    <message>
        <source>Norm of the outside term, N</source>
        <translation>נרמול האיבר החיצוני, N</translation>
    </message>
    <message>
        <source>Norm of the unannotated terms, M</source>
        <translation>נרמול האיברים ללא תיבות, M</translation>
    </message>
    <message>
        <source>Squeezed factors of the base model</source>
        <translation>גורמים מכווצים של מודל הבסיס</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>ערך סף</translation>
    </message>
    <message>
        <source>Rule for the thresholds</source>
        <translation>כלל לספים</translation>
    </message>
    <message>
        <source>Images for the thresholds</source>
        <translation>תמונות לספים</translation>
    </message>
    <message>
        <source>IoU that the thresholds prove</source>
        <translation>ה־IoU שהספים מוכיחים</translation>
    </message>
    <message>
        <source>Largest τ</source>
        <translation>τ הגדול ביותר</translation>
    </message>
    <message>
        <source>First ρ</source>
        <translation>ρ הראשון</translation>
    </message>
    <message>
        <source>Rounds of fitting thresholds</source>
        <translation>סבבי התאמת ספים</translation>
    </message>
    <message>
        <source>Steps before the first fit</source>
        <translation>צעדים לפני ההתאמה הראשונה</translation>
    </message>
    <message>
        <source>τ held fixed</source>
        <translation>τ קבוע</translation>
    </message>
    <message>
        <source>ρ held fixed</source>
        <translation>ρ קבוע</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>אופטימיזציה</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>קצב למידה</translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translation>מהלך קצב הלמידה</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>קצב הלמידה בסוף</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>צעדי חימום</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>דעיכת משקלים</translation>
    </message>
    <message>
        <source>Largest gradient</source>
        <translation>הגרדיאנט הגדול ביותר</translation>
    </message>
    <message>
        <source>Images in a step</source>
        <translation>תמונות לצעד</translation>
    </message>
    <message>
        <source>Images computed at once</source>
        <translation>תמונות המחושבות בבת אחת</translation>
    </message>
    <message>
        <source>Passes over the boxed images</source>
        <translation>מעברים על התמונות עם תיבות</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>מספר צעדים מזערי</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>מספר צעדים מרבי</translation>
    </message>
    <message>
        <source>Averaging of the weights</source>
        <translation>מיצוע המשקלים</translation>
    </message>
    <message>
        <source>Varied: width and height</source>
        <translation>משתנה: רוחב וגובה</translation>
    </message>
    <message>
        <source>Varied: size</source>
        <translation>משתנה: גודל</translation>
    </message>
    <message>
        <source>Varied: place</source>
        <translation>משתנה: מקום</translation>
    </message>
    <message>
        <source>Varied: rotation</source>
        <translation>משתנה: סיבוב</translation>
    </message>
    <message>
        <source>Varied: contrast</source>
        <translation>משתנה: ניגודיות</translation>
    </message>
    <message>
        <source>Varied: brightness</source>
        <translation>משתנה: בהירות</translation>
    </message>
    <message>
        <source>Varied: left and right</source>
        <translation>משתנה: שמאל וימין</translation>
    </message>
    <message>
        <source>Answers averaged over shifts</source>
        <translation>תשובות ממוצעות על הזזות</translation>
    </message>
    <message>
        <source>CRF stage</source>
        <translation>שלב CRF</translation>
    </message>
    <message>
        <source>Window of the CRF</source>
        <translation>החלון של ה־CRF</translation>
    </message>
    <message>
        <source>Updates of the CRF, T</source>
        <translation>עדכונים של ה־CRF, ‏T</translation>
    </message>
    <message>
        <source>Form of the CRF</source>
        <translation>צורת ה־CRF</translation>
    </message>
    <message>
        <source>Coupling of the findings</source>
        <translation>צימוד הממצאים</translation>
    </message>
    <message>
        <source>Images for the CRF</source>
        <translation>תמונות ל־CRF</translation>
    </message>
    <message>
        <source>Learning rate of the CRF</source>
        <translation>קצב הלמידה של ה־CRF</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a share</source>
        <translation>צעדי ה־CRF, כחלק</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a number</source>
        <translation>צעדי ה־CRF, כמספר</translation>
    </message>
    <message>
        <source>Images in a step of the CRF</source>
        <translation>תמונות לצעד של ה־CRF</translation>
    </message>
    <message>
        <source>Rule for the region</source>
        <translation>כלל לאזור</translation>
    </message>
    <message>
        <source>Cut-off: fixed or fitted</source>
        <translation>ערך סף: קבוע או מותאם</translation>
    </message>
    <message>
        <source>Region of patches or pixels</source>
        <translation>אזור ממשבצות או מפיקסלים</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>תבנית מספרים</translation>
    </message>
    <message>
        <source>Threads per fold</source>
        <translation>תהליכונים לקפל</translation>
    </message>
    <message>
        <source>Folds side by side</source>
        <translation>קפלים במקביל</translation>
    </message>
</context>
<context>
    <name>training::SplitChoice</name>
    <message>
        <source>Split</source>
        <translation>חלוקה</translation>
    </message>
    <message>
        <source>Choose a split of your own</source>
        <translation>בחירת חלוקה משלך</translation>
    </message>
    <message>
        <source>Splits (*.csv *.txt);;All files (*)</source>
        <translation>חלוקות (*.csv *.txt);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1 train, %2 validation, %3 test</source>
        <translation>%1 אימון, %2 תיקוף, %3 מבחן</translation>
    </message>
    <message>
        <source>By patient, in folds</source>
        <translation>לפי מטופל, בקפלים</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>קובץ משלך…</translation>
    </message>
    <message>
        <source>A CSV file with the columns image and part (train, validation, test), or NIH’s train_val_list.txt with test_list.txt beside it.</source>
        <translation>קובץ CSV עם העמודות image ו־part ‏(train, validation, test), או הקובץ train_val_list.txt של NIH כשלצידו test_list.txt.</translation>
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
    <message>
        <source>Refit the heads on today’s boxes</source>
        <translation>התאמת הראשים לתיבות של היום</translation>
    </message>
    <message>
        <source>Of the newest finished run, in seconds, as a run of its own: what the new boxes do to its maps.</source>
        <translation>של הריצה החדשה ביותר שהסתיימה, בשניות, כריצה משל עצמה: מה עושות התיבות החדשות למפות שלה.</translation>
    </message>
    <message>
        <source>Refit the heads after new boxes</source>
        <translation>התאמת הראשים אחרי תיבות חדשות</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains.</source>
        <translation>כמה שניות אחרי התיבה החדשה האחרונה, כל עוד דבר אחר אינו מתאמן.</translation>
    </message>
    <message>
        <source>No run has finished yet.</source>
        <translation>עדיין אין ריצה שהסתיימה.</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>עזרה על חלונית זו</translation>
    </message>
    <message>
        <source>No box that can be learned from</source>
        <translation>אין תיבה שאפשר ללמוד ממנה</translation>
    </message>
</context>
<context>
    <name>viewer::HistogramPanel</name>
    <message>
        <source>Histogram of the film, with its window</source>
        <translation>היסטוגרמה של הצילום, עם החלון שלו</translation>
    </message>
    <message>
        <source>How often each value occurs. Drag an edge of the window, or the part between them;
arrows move it, Shift+arrows widen it, a double click takes the film’s own.</source>
        <translation>כמה פעמים מופיע כל ערך. גרירה של קצה החלון, או של החלק שביניהם;
חיצים מזיזים אותו, Shift+חיצים מרחיבים, לחיצה כפולה מחזירה את החלון של הצילום.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>edges of the grey window</comment>
        <translation>%1 עד %2</translation>
    </message>
</context>
<context>
    <name>viewer::RadiographView</name>
    <message>
        <source>%1 mm</source>
        <translation>⁦%1 mm⁩</translation>
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
    <message>
        <source>as calibrated (pixel spacing)</source>
        <translation>לפי הכיול (pixel spacing)</translation>
    </message>
    <message>
        <source>at the detector (imager spacing)</source>
        <translation>בגלאי (imager spacing)</translation>
    </message>
    <message>
        <source>on the scanned sheet (nominal spacing)</source>
        <translation>על הגיליון הסרוק (nominal spacing)</translation>
    </message>
    <message>
        <source>by the imported table</source>
        <translation>לפי הטבלה המיובאת</translation>
    </message>
    <message>
        <source>x %1  y %2 px</source>
        <translation>⁦x %1  y %2 px⁩</translation>
    </message>
    <message>
        <source>stored %1  value %2  grey %3</source>
        <translation>שמור %1  ערך %2  אפור %3</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how much the lens magnifies</comment>
        <translation>⁦%1×⁩</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>הפוך צדדים</translation>
    </message>
    <message>
        <source>flipped, rotated %1°</source>
        <translation>הפוך צדדים, מסובב ב־%1°</translation>
    </message>
    <message>
        <source>rotated %1°</source>
        <translation>מסובב ב־%1°</translation>
    </message>
    <message>
        <source>local contrast</source>
        <translation>ניגודיות מקומית</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>⁦%1 px⁩</translation>
    </message>
    <message>
        <source>Between the percentiles %1 and %2 of this film’s own values: a radiograph has no Hounsfield units.</source>
        <translation>בין האחוזונים %1 ו־%2 של ערכי הצילום עצמו: לצילום רנטגן אין יחידות הונספילד.</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>ריאה</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>מיצר</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>עצם</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>טווח מלא</translation>
    </message>
    <message>
        <source>From the least to the greatest value of this film.</source>
        <translation>מהערך הקטן ביותר עד הגדול ביותר בצילום זה.</translation>
    </message>
    <message>
        <source>Without extremes</source>
        <translation>ללא קיצונים</translation>
    </message>
    <message>
        <source>As the file asks for it.</source>
        <translation>כפי שהקובץ מבקש.</translation>
    </message>
    <message>
        <source>Values as stored</source>
        <translation>ערכים כפי שנשמרו</translation>
    </message>
    <message>
        <source>Least to greatest value</source>
        <translation>מהקטן ביותר עד הגדול ביותר</translation>
    </message>
    <message>
        <source>The file asks for no window; this is the first picture, which training sees too.</source>
        <translation>הקובץ אינו מבקש חלון; זו התמונה הראשונה, שגם האימון רואה.</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>חלון משלי</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>הטבלה של הקובץ</translation>
    </message>
    <message>
        <source>boxes hidden</source>
        <translation>התיבות מוסתרות</translation>
    </message>
</context>
<context>
    <name>viewer::TwoUp</name>
    <message>
        <source>The patient’s film before this one</source>
        <translation>הצילום של המטופל שלפני זה</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>צילום זה</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>קודם</translation>
    </message>
    <message>
        <source>The file of this film is missing.</source>
        <translation>הקובץ של צילום זה חסר.</translation>
    </message>
    <message>
        <source>Import its folder again.</source>
        <translation>יש לייבא שוב את התיקייה שלו.</translation>
    </message>
    <message>
        <source>Reading the prior …</source>
        <translation>קורא את הצילום הקודם…</translation>
    </message>
    <message>
        <source>Put the prior away</source>
        <translation>הסרת הצילום הקודם</translation>
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
        <source>Alt+wheel</source>
        <translation>Alt+גלגלת</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with the lens, the wheel magnifies</source>
        <translation>זום במקום הסמן; עם הזכוכית המגדלת, הגלגלת מגדילה</translation>
    </message>
    <message>
        <source>Shift+drag of a ruler</source>
        <translation>Shift+גרירה של סרגל</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>שמירה על אופקי או אנכי</translation>
    </message>
    <message>
        <source>Measure lengths</source>
        <translation>מדידת אורכים</translation>
    </message>
    <message>
        <source>Drag from end to end; an end can be taken again. They stay until Esc or the next film and are not stored.</source>
        <translation>גרירה מקצה לקצה; אפשר לאחוז שוב בקצה. המדידות נשארות עד Esc או עד הצילום הבא ואינן נשמרות.</translation>
    </message>
    <message>
        <source>Flip the film left to right</source>
        <translation>היפוך הצילום משמאל לימין</translation>
    </message>
    <message>
        <source>The view alone: boxes and measures stay as they are, and a corner says so.</source>
        <translation>התצוגה בלבד: תיבות ומדידות נשארות כפי שהן, ופינה אומרת זאת.</translation>
    </message>
    <message>
        <source>Turn the film by 90°</source>
        <translation>סיבוב הצילום ב־90°</translation>
    </message>
    <message>
        <source>Clockwise; the view alone.</source>
        <translation>עם כיוון השעון; התצוגה בלבד.</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>איפוס התצוגה</translation>
    </message>
    <message>
        <source>Zoom, window, inversion, turning and local contrast.</source>
        <translation>זום, חלון, היפוך, סיבוב וניגודיות מקומית.</translation>
    </message>
    <message>
        <source>Raise the local contrast</source>
        <translation>הגברת הניגודיות המקומית</translation>
    </message>
    <message>
        <source>For faint things (CLAHE). The view alone: training never sees it, and a corner says that it is on.</source>
        <translation>לדברים עדינים (CLAHE). התצוגה בלבד: האימון לעולם אינו רואה זאת, ופינה אומרת שזה פעיל.</translation>
    </message>
    <message>
        <source>The first picture, as the file asks for it; again for the file’s next window.</source>
        <translation>התמונה הראשונה, כפי שהקובץ מבקש; שוב לחלון הבא של הקובץ.</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>חלון: %1</translation>
    </message>
    <message>
        <source>Windows for lung, mediastinum, bone, full range, without extremes</source>
        <translation>חלונות לריאה, מיצר, עצם, טווח מלא, ללא קיצונים</translation>
    </message>
    <message>
        <source>Magnify under the pointer</source>
        <translation>הגדלה תחת הסמן</translation>
    </message>
    <message>
        <source>A lens follows the pointer; the wheel changes it from 2× to 4×, Esc puts it away.</source>
        <translation>זכוכית מגדלת עוקבת אחר הסמן; הגלגלת משנה אותה מ־⁦2×⁩ עד ⁦4×⁩, ‏Esc מסיר אותה.</translation>
    </message>
    <message>
        <source>Name the values under the pointer</source>
        <translation>ציון הערכים תחת הסמן</translation>
    </message>
    <message>
        <source>Stored value, value after the file’s own scale, and grey level, in the corner.</source>
        <translation>הערך השמור, הערך אחרי הסולם של הקובץ ורמת האפור, בפינה.</translation>
    </message>
    <message>
        <source>Show the histogram</source>
        <translation>הצגת ההיסטוגרמה</translation>
    </message>
    <message>
        <source>The film’s values with the window over them, to be taken by its edges.</source>
        <translation>ערכי הצילום והחלון מעליהם, שאפשר לאחוז בקצותיו.</translation>
    </message>
    <message>
        <source>Show the prior beside the film</source>
        <translation>הצגת הצילום הקודם לצד הצילום</translation>
    </message>
    <message>
        <source>The patient’s film before this one.</source>
        <translation>הצילום של המטופל שלפני זה.</translation>
    </message>
    <message>
        <source>Move both films together</source>
        <translation>הזזת שני הצילומים יחד</translation>
    </message>
    <message>
        <source>Zoom and place of the film and its prior.</source>
        <translation>זום ומיקום של הצילום ושל הקודם לו.</translation>
    </message>
    <message>
        <source>One window for both films</source>
        <translation>חלון אחד לשני הצילומים</translation>
    </message>
    <message>
        <source>Window and inversion of the film and its prior.</source>
        <translation>חלון והיפוך של הצילום ושל הקודם לו.</translation>
    </message>
    <message>
        <source>No earlier film of this patient is here.</source>
        <translation>אין כאן צילום מוקדם יותר של מטופל זה.</translation>
    </message>
    <message>
        <source>There is one film alone.</source>
        <translation>יש צילום אחד בלבד.</translation>
    </message>
    <message>
        <source>Cut-off of the blobs</source>
        <translation>ערך הסף של הכתמים</translation>
    </message>
    <message>
        <source>Opacity of the blobs</source>
        <translation>אטימות הכתמים</translation>
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
        <source>More for this film</source>
        <translation>עוד לצילום זה</translation>
    </message>
    <message>
        <source>By this film’s own values</source>
        <translation>לפי ערכי צילום זה</translation>
    </message>
    <message>
        <source>As the file asks for it</source>
        <translation>כפי שהקובץ מבקש</translation>
    </message>
</context>
<context>
    <name>worklist::FilterBar</name>
    <message>
        <source>Patient, finding, name</source>
        <translation>מטופל, ממצא, שם</translation>
    </message>
    <message>
        <source>Words of a patient, a finding or a file&apos;s name, each by its beginning</source>
        <translation>מילים של מטופל, ממצא או שם קובץ, כל אחת לפי תחילתה</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>חיפוש ברשימת העבודה</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>הוספת מסנן</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>מסננים שמורים</translation>
    </message>
    <message>
        <source>Images that want a second look</source>
        <translation>תמונות הדורשות עיון חוזר</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>שם המסנן</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>עדיין אין מסננים שמורים</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>שמירת מסנן זה…</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>פרויקט זה ניתן לקריאה בלבד.</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>דבר אינו מסונן.</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>מחיקת מסנן שמור</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>ניקוי כל המסננים</translation>
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
        <source>Second look, %1</source>
        <translation>עיון חוזר, %1</translation>
    </message>
    <message>
        <source>%1 new, %2 in progress, %3 done</source>
        <translation>%1 חדשות, %2 בתהליך, %3 הסתיימו</translation>
    </message>
</context>
<context>
    <name>worklist::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>מסנן</translation>
    </message>
    <message>
        <source>Ask for more: state, findings, view, age, date …</source>
        <translation>עוד תנאים: מצב, ממצאים, היטל, גיל, תאריך…</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>הוספת מסנן</translation>
    </message>
    <message>
        <source>%1: %2
Press to change it, ✕ or Del to remove it.</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>%1: %2
לחיצה משנה אותו, ✕ או Del מסירים אותו.</translation>
    </message>
    <message>
        <source>Filter, %1: %2</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>מסנן, %1: %2</translation>
    </message>
    <message>
        <source>Del removes it</source>
        <translation>Del מסיר אותו</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPages</name>
    <message>
        <source>Either</source>
        <translation>לא משנה</translation>
    </message>
    <message>
        <source>How several findings are joined</source>
        <translation>כיצד מצטרפים כמה ממצאים</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>אחד מאלה מספיק</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>כל אלה</translation>
    </message>
    <message>
        <source>%1: answer to ask for</source>
        <comment>a finding</comment>
        <translation>%1: התשובה המבוקשת</translation>
    </message>
    <message>
        <source>any</source>
        <translation>כלשהי</translation>
    </message>
    <message>
        <source>Youngest, in years</source>
        <translation>הצעיר ביותר, בשנים</translation>
    </message>
    <message>
        <source>Oldest, in years</source>
        <translation>המבוגר ביותר, בשנים</translation>
    </message>
    <message>
        <source> years</source>
        <comment>unit behind an age</comment>
        <translation> שנים</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the beginning of a range</comment>
        <translation>מ־</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a range</comment>
        <translation>עד</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Write a day as 2019-04-30.</source>
        <translation>תאריך נכתב כך: 2019-04-30.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ריצה</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>IoU from</source>
        <translation>IoU מ־</translation>
    </message>
    <message>
        <source>IoU under</source>
        <translation>IoU מתחת ל־</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>אין ריצה</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>any finding</source>
        <translation>ממצא כלשהו</translation>
    </message>
    <message>
        <source>to under</source>
        <comment>an upper limit that does not belong to the range</comment>
        <translation>עד פחות מ־</translation>
    </message>
    <message>
        <source>Anyone&apos;s: a reader&apos;s before the report&apos;s</source>
        <translation>של כל אחד: קורא לפני הדוח</translation>
    </message>
    <message>
        <source>A reader&apos;s</source>
        <translation>של קורא</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>של הדוח</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>איש לא ענה</translation>
    </message>
    <message>
        <source>With a box</source>
        <translation>עם תיבה</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>ללא תיבה</translation>
    </message>
    <message>
        <source>With a point</source>
        <translation>עם נקודה</translation>
    </message>
    <message>
        <source>Without a point</source>
        <translation>ללא נקודה</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>הקובץ קיים</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>הקובץ חסר</translation>
    </message>
    <message>
        <source>Every image</source>
        <translation>כל תמונה</translation>
    </message>
    <message>
        <source>Only what is assigned to me</source>
        <translation>רק מה שהוקצה לי</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>כל אחד או איש</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPopup</name>
    <message>
        <source>Add a filter</source>
        <translation>הוספת מסנן</translation>
    </message>
    <message>
        <source>All kinds of filters (Esc)</source>
        <translation>כל סוגי המסננים (Esc)</translation>
    </message>
    <message>
        <source>All kinds of filters</source>
        <translation>כל סוגי המסננים</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>לא לשאול</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>מסיר תנאי זה</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>סוגי מסננים</translation>
    </message>
    <message>
        <source>Show only images by …</source>
        <translation>להציג רק תמונות לפי…</translation>
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
        <translation>%1 או %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 וגם %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and the answer to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>ריצה %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and a finding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: any IoU</source>
        <translation>%1: כל IoU</translation>
    </message>
    <message>
        <source>%1: IoU under %2</source>
        <translation>%1: ‏IoU מתחת ל־%2</translation>
    </message>
    <message>
        <source>%1: IoU %2 or better</source>
        <translation>%1: ‏IoU %2 או יותר</translation>
    </message>
    <message>
        <source>%1: IoU %2 to %3</source>
        <translation>%1: ‏IoU מ־%2 עד %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>מאז %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>עד %1</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>עם תאריך</translation>
    </message>
    <message>
        <source>State of the reading</source>
        <translation>מצב הקריאה</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>תשובות של מי</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>תיבות</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>הוקצה לי</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>קורא</translation>
    </message>
    <message>
        <source>IoU of a run</source>
        <translation>IoU של ריצה</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>מין</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>גיל</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>תאריך הבדיקה</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Where you are with an image.</source>
        <translation>היכן הקריאה שלך בתמונה.</translation>
    </message>
    <message>
        <source>What is known of findings: an adjudication, else the readers, else the report.</source>
        <translation>מה ידוע על ממצאים: הכרעה, אחרת הקוראים, אחרת הדוח.</translation>
    </message>
    <message>
        <source>Who has answered; with findings chosen, whose answer to them counts.</source>
        <translation>מי ענה; כשנבחרו ממצאים, תשובתו של מי עליהם קובעת.</translation>
    </message>
    <message>
        <source>Boxes that count: drawn or imported, and not overruled.</source>
        <translation>תיבות תקפות: צוירו או יובאו, ולא נדחו.</translation>
    </message>
    <message>
        <source>“It is here” without a box.</source>
        <translation>״זה כאן״ ללא תיבה.</translation>
    </message>
    <message>
        <source>Images that somebody gave you to read.</source>
        <translation>תמונות שמישהו נתן לך לקרוא.</translation>
    </message>
    <message>
        <source>Images that this reader has begun, done or flagged.</source>
        <translation>תמונות שקורא זה התחיל, סיים או סימן.</translation>
    </message>
    <message>
        <source>How well a run found the boxes of an image it was not trained on.</source>
        <translation>עד כמה ריצה מצאה את התיבות של תמונה שלא אומנה עליה.</translation>
    </message>
    <message>
        <source>How the film was taken.</source>
        <translation>כיצד צולם הצילום.</translation>
    </message>
    <message>
        <source>The patient&apos;s.</source>
        <translation>של המטופל.</translation>
    </message>
    <message>
        <source>The patient&apos;s, in years, both ends included.</source>
        <translation>של המטופל, בשנים, כולל שני הקצוות.</translation>
    </message>
    <message>
        <source>Days, both ends included.</source>
        <translation>ימים, כולל שני הקצוות.</translation>
    </message>
    <message>
        <source>Is the picture&apos;s file where it was?</source>
        <translation>האם קובץ התמונה נמצא במקומו?</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>by readers</source>
        <translation>של קוראים</translation>
    </message>
    <message>
        <source>by the report</source>
        <translation>של הדוח</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>עדיין אין תשובה</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>עם תיבה</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>ללא תיבה</translation>
    </message>
    <message>
        <source>with points</source>
        <translation>עם נקודות</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>ללא נקודה</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>עם קובץ</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>קובץ חסר</translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation>הוקצו לי</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>נקראו בידי %1</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>נקראו בידי מישהו</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>שנה אחת</numerusform>
            <numerusform>%n שנים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 עד %2 שנים</translation>
    </message>
    <message>
        <source>new</source>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>בתהליך</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הסתיימה</translation>
    </message>
    <message>
        <source>needs a second look</source>
        <translation>דורשת עיון חוזר</translation>
    </message>
    <message>
        <source>view unknown</source>
        <translation>היטל לא ידוע</translation>
    </message>
    <message>
        <source>female</source>
        <translation>נקבה</translation>
    </message>
    <message>
        <source>male</source>
        <translation>זכר</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>מין לא ידוע</translation>
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
        <source>By state of the reading</source>
        <translation>לפי מצב הקריאה</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>לפי מספר תיבות</translation>
    </message>
    <message>
        <source>By study date</source>
        <translation>לפי תאריך הבדיקה</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>לפי גיל</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>לפי היטל</translation>
    </message>
    <message>
        <source>By IoU of a run</source>
        <translation>לפי IoU של ריצה</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>יורד</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>עולה</translation>
    </message>
    <message>
        <source>Done first</source>
        <translation>שהסתיימו תחילה</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>שלא נקראו תחילה</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>הכי מעט תחילה</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>הכי הרבה תחילה</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>studies</comment>
        <translation>הישנות תחילה</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>החדשות תחילה</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>patients</comment>
        <translation>המבוגרים תחילה</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>הצעירים תחילה</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>הטובים תחילה</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>הגרועים תחילה</translation>
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
        <source>%1?</source>
        <comment>a finding of which a reader is not sure</comment>
        <translation>%1?</translation>
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
        <source>no finding so far</source>
        <translation>ללא ממצא עד כה</translation>
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
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>מעקב %1</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>תיבה אחת</numerusform>
            <numerusform>%n תיבות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>נקודה אחת</numerusform>
            <numerusform>%n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>הוקצתה לך</translation>
    </message>
    <message>
        <source>Blinded: other readers’ answers and imported boxes are hidden until you have completed it</source>
        <translation>סמויה: תשובות של קוראים אחרים ותיבות מיובאות מוסתרות עד סיום הקריאה שלך</translation>
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
        <source>No images yet</source>
        <translation>עדיין אין תמונות</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>אפשר לייבא תיקייה, או לגרור אחת אל החלון.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>ניקוי כל המסננים</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown images of all</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Order of the list: %1 · %2</source>
        <comment>a column and a direction</comment>
        <translation>סדר הרשימה: %1 · %2</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>אין תמונה מתאימה</translation>
    </message>
    <message>
        <source>Take a word or a condition out, or clear them all.</source>
        <translation>אפשר להסיר מילה או תנאי, או לנקות את כולם.</translation>
    </message>
</context>
</TS>
