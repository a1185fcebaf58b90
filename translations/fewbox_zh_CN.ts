<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Assist</name>
    <message>
        <source>Drawn by chance among films labelled {finding}, to measure what the model&apos;s choice gains.</source>
        <translation>在标为{finding}的胸片中随机抽取，以衡量模型的选择带来多少收益。</translation>
    </message>
    <message>
        <source>The model is in two minds whether {finding} is here ({share}).</source>
        <translation>模型拿不准是否有{finding}（{share}）。</translation>
    </message>
    <message>
        <source>Labelled {finding}, but the model hardly sees it ({share}).</source>
        <translation>标为{finding}，但模型几乎看不到（{share}）。</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: it marks {count} places.</source>
        <translation>模型无法判断{finding}在何处：它标出 {count} 处。</translation>
    </message>
    <message>
        <source>The model cannot decide where {finding} is: its map spreads over {factor} times a usual box.</source>
        <translation>模型无法判断{finding}在何处：其图的范围是通常框的 {factor} 倍。</translation>
    </message>
    <message>
        <source>{finding} has few boxes to learn from: {count} so far.</source>
        <translation>{finding}可供学习的框很少：至今 {count} 个。</translation>
    </message>
    <message>
        <source>Nobody has been asked about {finding}, and the model may see it ({share}).</source>
        <translation>{finding}尚未有人评判，而模型可能看到了（{share}）。</translation>
    </message>
    <message>
        <source>{finding} is labelled present; a run that never saw this patient is sure that it is absent ({share}).</source>
        <translation>{finding}标为有；从未见过该患者的训练确信没有（{share}）。</translation>
    </message>
    <message>
        <source>{finding} is labelled absent; a run that never saw this patient is sure that it is present ({share}).</source>
        <translation>{finding}标为无；从未见过该患者的训练确信有（{share}）。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far left in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框异常偏左：位于片宽的 {share} 处，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far right in the film: at {share} of its width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框异常偏右：位于片宽的 {share} 处，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually far from the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框异常远离中线：距离为片宽的 {share}，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually near the midline: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框异常靠近中线：距离为片宽的 {share}，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually high: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框位置异常偏高：位于片高的 {share} 处，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually low: at {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框位置异常偏低：位于片高的 {share} 处，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually wide: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框异常宽：为片宽的 {share}，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually narrow: {share} of the film&apos;s width, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框异常窄：为片宽的 {share}，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually tall: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框异常高：为片高的 {share}，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>The box of {finding} is unusually short: {share} of the film&apos;s height, where nine in ten are between {low} and {high}.</source>
        <translation>{finding}的框异常矮：为片高的 {share}，十有九个在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>{finding} is labelled present here and absent in {other}, of the same patient and day.</source>
        <translation>{finding}在此标为有，在同一患者同一天的 {other} 中标为无。</translation>
    </message>
    <message>
        <source>{finding} is labelled absent here and present in {other}, of the same patient and day.</source>
        <translation>{finding}在此标为无，在同一患者同一天的 {other} 中标为有。</translation>
    </message>
    <message>
        <source>The same picture as {other}, of the same patient.</source>
        <translation>与 {other} 是同一图片，属同一患者。</translation>
    </message>
    <message>
        <source>The same picture as {other}, which belongs to another patient.</source>
        <translation>与 {other} 是同一图片，而后者属于另一患者。</translation>
    </message>
    <message>
        <source>Name, sex and year of birth are those of patient {other}: one patient under two ids?</source>
        <translation>姓名、性别和出生年份与患者 {other} 相同：一位患者两个编号？</translation>
    </message>
    <message>
        <source>Has a picture in common with patient {other}: one patient under two ids?</source>
        <translation>与患者 {other} 有一张相同的图片：一位患者两个编号？</translation>
    </message>
    <message>
        <source>The model has not looked at this film yet: drawn by chance among films labelled {finding}.</source>
        <translation>模型尚未看过此片：在标为{finding}的胸片中随机抽取。</translation>
    </message>
    <message>
        <source>Labelled {finding}, which the model has not learned yet.</source>
        <translation>标为{finding}，而模型尚未学过它。</translation>
    </message>
    <message>
        <source>Drawn by chance among films labelled {finding} ({count} boxed so far).</source>
        <translation>在标为{finding}的胸片中随机抽取（至今 {count} 张有框）。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {subject}.[ {found}.]</source>
        <translation>没有文件 {subject}。[{found}。]</translation>
    </message>
    <message>
        <source>Check the path, or whether the drive that holds it is connected.</source>
        <translation>请检查路径，以及存放它的磁盘是否已连接。</translation>
    </message>
    <message>
        <source>{subject} cannot be read.[ The system says: {found}.]</source>
        <translation>无法读取 {subject}。[系统提示：{found}。]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>请确认您有权读取该文件，且没有其他程序占用它。</translation>
    </message>
    <message>
        <source>Choose a place that you may write to, or free the file in the program that holds it.</source>
        <translation>请选择您有权写入的位置，或在占用该文件的程序中将其释放。</translation>
    </message>
    <message>
        <source>There is no folder {subject}.[ {found}.]</source>
        <translation>没有文件夹 {subject}。[{found}。]</translation>
    </message>
    <message>
        <source>The folder {subject} cannot be listed.[ The system says: {found}.]</source>
        <translation>无法列出文件夹 {subject} 的内容。[系统提示：{found}。]</translation>
    </message>
    <message>
        <source>Check that you may open the folder; what else was given goes on without it.</source>
        <translation>请确认您可以打开该文件夹；其余内容会继续处理。</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>磁盘已满：无法写入 {subject}。[可用：{found}。][需要：{expected}。]</translation>
    </message>
    <message>
        <source>Free some space and try again; a project&apos;s cache folder may be deleted at any time. What was stored before is unharmed.</source>
        <translation>请腾出空间后重试；项目的 cache 文件夹可随时删除。此前保存的内容完好无损。</translation>
    </message>
    <message>
        <source>{subject} is not a file[, but {found}].[ Expected: {expected}.]</source>
        <translation>{subject} 不是文件[，而是{found}]。[应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是 DICOM 文件。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>请将其排除，或改用与内容相符的扩展名。</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 过早结束。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>请重新复制或发送该文件；传输可能中断了。</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} 的序列嵌套深度超过任何 X 线片。[实际为：{found}。][上限：{expected}。]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>该文件已损坏或带有恶意；请向发送方索取另一份副本。</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} 要求的内存超出 Fewbox 的上限。[实际为：{found}。][上限：{expected}。]</translation>
    </message>
    <message>
        <source>Check rows, columns and frames in the file&apos;s header; a film has at most some hundred million pixels.</source>
        <translation>请检查文件头中的行数、列数和帧数；一张胶片最多几亿像素。</translation>
    </message>
    <message>
        <source>The pixels of {subject} are coded in a way that Fewbox cannot read.[ Transfer syntax: {found}.][ Known: {expected}.]</source>
        <translation>{subject} 的像素编码方式 Fewbox 无法读取。[传输语法：{found}。][可用的有：{expected}。]</translation>
    </message>
    <message>
        <source>Convert the file, for example with dcmconv, dcmdjpeg or gdcmconv --raw, or send it as Explicit VR Little Endian.</source>
        <translation>请转换该文件，例如使用 dcmconv、dcmdjpeg 或 gdcmconv --raw，或以 Explicit VR Little Endian 发送。</translation>
    </message>
    <message>
        <source>{subject} lacks an attribute that an image needs.[ Missing: {expected}.][ Found: {found}.]</source>
        <translation>{subject} 缺少图像必需的属性。[缺少：{expected}。][实际为：{found}。]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>请从生成该图像的系统重新导出。</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 的某个属性值不可能成立。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 的像素与文件头声明的尺寸不符。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>请重新复制或发送该文件。</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 是不含像素的 DICOM 对象。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>请将其排除：报告、显示状态和目录都不是 X 线片。</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 存储灰阶的方式与 X 线片不符。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>请将其排除，或以 MONOCHROME1 或 MONOCHROME2 导出该片。</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>无法解码 {subject} 的像素。[解码器提示：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>请重新复制该文件；若仍如此，请转换为未压缩的传输语法。</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是 Fewbox 能读取的图片。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>请提供 DICOM、PNG、JPEG 或 TIFF 格式。</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>无法解码图片 {subject}。[解码器提示：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>请重新复制该文件；它可能被截断或已损坏。</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>图片 {subject} 超出 Fewbox 能载入内存的大小。[实际为：{found}。][上限：{expected}。]</translation>
    </message>
    <message>
        <source>Save a smaller copy and import that.</source>
        <translation>请另存一份较小的副本再导入。</translation>
    </message>
    <message>
        <source>{subject} brought the reader down and was left out; the import went on behind it.</source>
        <translation>{subject} 使读取程序崩溃，已被排除；导入在其后继续。</translation>
    </message>
    <message>
        <source>Please report it, with the file if it shows no patient; a copy saved by another program may open.</source>
        <translation>请报告此问题；若文件不含患者信息，请一并附上；由其他程序另存的副本也许可以打开。</translation>
    </message>
    <message>
        <source>{subject} has no column &quot;{expected}&quot;.[ Found: {found}.]</source>
        <translation>{subject} 没有“{expected}”列。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>请选择 NIH 的原始文件，或为表格加上该表头。</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>无法理解 {subject}。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>请修正表格中的该行后重新导入；其余各行已导入。</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 没有任何行。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>请确认表格已完整保存，且正是您要的那一个。</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} 含有方案中没有的征象[：{found}]。[可用的有：{expected}。]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source, or add the finding to the project with fewboxctl finding add NAME, and import again; the rest is in.</source>
        <translation>请在来源处更正写法，或用 fewboxctl finding add NAME 把该征象加入项目，然后重新导入；其余已导入。</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>有标注框位于图像之外：{subject}。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>其数值可能属于另一坐标系：请用 --box-frame image 或 --box-frame 1024 中尚未用过的一个重新导入。</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>有标注框过小，没有意义：{subject}。[实际为：{found}。][至少：{expected}。]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>请将框画在整个征象周围。</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>有标注框的边长不可能成立：{subject}。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>请以数字给出 x、y、宽和高，两边均须大于 0。</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>这里没有图像 {subject}。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>请先导入该图像，或检查其名称；比较名称时不计文件夹和扩展名。</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是应有的 JSON。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>请修正文件中的该处，或取一份新副本。</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>在 {subject} 中没有找到可导入的内容。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>请选择存放图像或表格的文件夹；其子文件夹也会被搜索。</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>{subject} 处没有项目。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>请检查路径，或通过导入来新建项目。</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是 Fewbox 项目。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose the project&apos;s folder or the project.fewbox in it.</source>
        <translation>请选择项目文件夹或其中的 project.fewbox。</translation>
    </message>
    <message>
        <source>{subject} was made by a newer Fewbox.[ Its format: {found}.][ Known here: {expected}.]</source>
        <translation>{subject} 由更新版本的 Fewbox 创建。[其格式：{found}。][本机支持：{expected}。]</translation>
    </message>
    <message>
        <source>Install that version of Fewbox; nothing in the project was touched.</source>
        <translation>请安装该版本的 Fewbox；项目未作任何改动。</translation>
    </message>
    <message>
        <source>{subject} is being written by another program.[ Found: {found}.]</source>
        <translation>另一个程序正在写入 {subject}。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other program.</source>
        <translation>请稍候重试，或关闭另一个程序。</translation>
    </message>
    <message>
        <source>{subject} lies on a network share[ ({found})], where a project&apos;s database can be damaged.</source>
        <translation>{subject} 位于网络共享[（{found}）]，项目数据库在那里可能受损。</translation>
    </message>
    <message>
        <source>Move the project to a disk of this machine; images may stay on the share. A team shares a project through PostgreSQL.</source>
        <translation>请将项目移到本机磁盘；图像可以留在共享上。团队可通过 PostgreSQL 共用一个项目。</translation>
    </message>
    <message>
        <source>The database of {subject} is damaged.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 的数据库已损坏。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>请原样保留该文件夹的副本，然后从备份恢复项目。</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>{subject} 处已有项目。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The project could not store or answer: {subject}.[ The database says: {found}.]</source>
        <translation>项目无法保存或响应：{subject}。[数据库提示：{found}。]</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the disk. What was stored before is unharmed.</source>
        <translation>请重试；若仍如此，请检查磁盘。此前保存的内容完好无损。</translation>
    </message>
    <message>
        <source>There is nothing to undo[ for {subject}].</source>
        <translation>没有可撤销的操作[（{subject}）]。</translation>
    </message>
    <message>
        <source>Each reader undoes only what that reader did.</source>
        <translation>每位阅片者只能撤销自己的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo[ for {subject}].</source>
        <translation>没有可重做的操作[（{subject}）]。</translation>
    </message>
    <message>
        <source>Redo takes back an undo, until something new is done.</source>
        <translation>重做会恢复被撤销的操作，直到有新的操作为止。</translation>
    </message>
    <message>
        <source>The project has no reader {subject}.[ Known: {expected}.]</source>
        <translation>项目中没有阅片者 {subject}。[可用的有：{expected}。]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>请从列表中选择阅片者，或添加一位。</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>标注框 {subject} 已不存在。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>它在此期间已被删除；撤销可恢复。</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是一次训练。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>请用 fewboxctl runs 列出各次训练，或开始一次训练。</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>无法理解训练的一个文件：{subject}。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>请从来源重新获取该训练的文件夹，或重新训练。</translation>
    </message>
    <message>
        <source>A worker is busy with {subject} already[: {found}].</source>
        <translation>已有 worker 正在处理 {subject}[：{found}]。</translation>
    </message>
    <message>
        <source>The worker cannot be started, so nothing can be trained or predicted here.[ Program: {subject}.][ Found: {found}.]</source>
        <translation>worker 无法启动，因此这里无法训练或预测。[程序：{subject}。][实际为：{found}。]</translation>
    </message>
    <message>
        <source>Install fewbox-worker again together with its LibTorch, or name another in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>请连同 LibTorch 重新安装 fewbox-worker，或在 FEWBOX_WORKER 中指定另一个。阅片和画框不受影响。</translation>
    </message>
    <message>
        <source>None of the images that have boxes has its file[ in {subject}].[ Found: {found}.]</source>
        <translation>[{subject} 中]所有有框图像的文件都不在。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>Import the folder that holds the files: they are found by their names, and the boxes stay as they are.</source>
        <translation>请导入存放这些文件的文件夹：文件按名称匹配，框保持不变。</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>请等待其结束或将其停止，然后重试。</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 尚未完成。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>请等待，或继续该训练：fewboxctl train --resume latest。</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject}：该训练无法继续。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>请以相同设置开始新的训练。</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>没有找到 worker，因此这里无法训练或预测。[已查找：{subject}。][实际为：{found}。]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>请安装 fewbox-worker 软件包，或在 FEWBOX_WORKER 中指明该程序。阅片和画框不受影响。</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>worker 在工作完成前结束。[训练：{subject}。][实际为：{found}。]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>训练文件夹中有 log.txt；训练可从最后的检查点继续：fewboxctl train --resume latest。</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>worker 与本程序的协议不一致。[训练：{subject}。][实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Install fewbox and fewbox-worker of the same version.</source>
        <translation>请安装版本相同的 fewbox 和 fewbox-worker。</translation>
    </message>
    <message>
        <source>There was not enough memory[ for {subject}].[ Free: {found}.][ Needed: {expected}.]</source>
        <translation>内存不足[（{subject}）]。[可用：{found}。][需要：{expected}。]</translation>
    </message>
    <message>
        <source>Choose fewer folds side by side (parallel_folds), a smaller micro_batch or a smaller preset, or close other programs.</source>
        <translation>请减少并行的折数（parallel_folds）、减小 micro_batch 或选用更小的预设，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Training stopped as asked, with a checkpoint.[ Run: {subject}.][ Done: {found}.]</source>
        <translation>训练已按要求停止，并保留检查点。[训练：{subject}。][已完成：{found}。]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>继续训练：fewboxctl train --resume。</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>训练失败。[位置：{subject}。][实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>请查看训练文件夹中的 log.txt；若数值非有限，降低学习率会有帮助。</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>[{subject} 中]没有可供学习的标注框。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>请画一些标注框，或导入 NIH 的框列表；带框图像少于几百张时，网络很少能超过下限。</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>有标注框的患者太少，不足以分成这么多折[：{subject}]。[实际为：{found}。][至少：{expected}。]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>请减少折数，或为更多患者画框。</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} 没有这个选项[：{found}]。[可用的有：{expected}。]</translation>
    </message>
    <message>
        <source>Mend the spelling; --help lists every setting.</source>
        <translation>请更正写法；--help 列出所有设置。</translation>
    </message>
    <message>
        <source>The setting {subject} cannot be[ {found}].[ Possible: {expected}.]</source>
        <translation>设置 {subject} 不能为该值[：{found}]。[可取：{expected}。]</translation>
    </message>
    <message>
        <source>Choose a value in that range.</source>
        <translation>请在该范围内选值。</translation>
    </message>
    <message>
        <source>The device {subject} cannot be used here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>设备 {subject} 在此不可用。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>请选择设备 auto 或 cpu，或安装带 CUDA 的 LibTorch；fewboxctl doctor 会列出现有设备。</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>权重与网络不符：{subject}。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>请选择该权重对应的骨干网络；名称与 timm 一致。</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是完好的 safetensors 文件。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy the file again from its source, or let the run make it anew.</source>
        <translation>请从来源重新复制该文件，或让训练重新生成。</translation>
    </message>
    <message>
        <source>This box for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>{subject} 的这个框不归您更改。[属于：{found}。]</translation>
    </message>
    <message>
        <source>Draw a box of your own or set the finding: your answer goes before an imported one, and beside another reader&apos;s.</source>
        <translation>请自己画框或设定该征象：您的答案优先于导入的答案，并与其他阅片者的答案并列。</translation>
    </message>
    <message>
        <source>{subject} holds an image that is already there.[ It is that of {found}.]</source>
        <translation>{subject} 所含图像已存在。[与 {found} 相同。]</translation>
    </message>
    <message>
        <source>The first was taken and this one passed over; if it is another image, give it a name or UID of its own.</source>
        <translation>已取第一份，跳过本份；若确为另一图像，请给它单独的名称或 UID。</translation>
    </message>
    <message>
        <source>{subject} has no such frame[: {found} was asked for].[ It has {expected}.]</source>
        <translation>{subject} 没有这一帧[：要求的是 {found}]。[现有 {expected}。]</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>帧从 1 开始计数。</translation>
    </message>
    <message>
        <source>The split {subject} cannot be used.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>无法使用划分 {subject}。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>划分是含 image 和 part（train、validation 或 test）两列的 CSV 文件，或 NIH 的 train_val_list.txt 及其旁边的 test_list.txt。</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>患者 {subject} 出现在划分的两个部分中。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>请将同一患者的所有图像放入同一部分，否则测试就不是盲测。</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>无法读取实验 {subject}。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>请换个名称重新开始；它已完成的训练仍在。</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>发生了 Fewbox 没有命名的错误。[位置：{subject}。][实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>请附上本段文字和日志报告此问题。</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ Reason: {found}.]</source>
        <translation>无法写入 {subject}。[原因：{found}。]</translation>
    </message>
    <message>
        <source>There is no point {subject} any more.[ Found: {found}.]</source>
        <translation>点 {subject} 已不存在。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>It was removed or became a box in the meantime; undo brings it back.</source>
        <translation>它在此期间已被删除或变为框；撤销可恢复。</translation>
    </message>
    <message>
        <source>{subject} is no step of yours that one can go back to.[ It is {found}.]</source>
        <translation>{subject} 不是您可以返回的步骤。[它是 {found}。]</translation>
    </message>
    <message>
        <source>Choose one of your own steps that is in force; the history lists them, newest first.</source>
        <translation>请选择您自己的一个有效步骤；历史记录按从新到旧列出。</translation>
    </message>
    <message>
        <source>{subject} is marked here, so it is present.[ Boxes and points: {found}.]</source>
        <translation>{subject} 在此有标记，因此为“有”。[框和点：{found}。]</translation>
    </message>
    <message>
        <source>Remove the boxes and points for this finding first.</source>
        <translation>请先删除该征象的框和点。</translation>
    </message>
    <message>
        <source>The point for {subject} is not on the image.[ Found: {found}.][ The image: {expected}.]</source>
        <translation>{subject} 的点不在图像上。[实际为：{found}。][图像：{expected}。]</translation>
    </message>
    <message>
        <source>Set it on the film itself.</source>
        <translation>请把点放在胸片上。</translation>
    </message>
    <message>
        <source>This point for {subject} is not yours to change.[ It is {found}.]</source>
        <translation>{subject} 的这个点不归您更改。[属于：{found}。]</translation>
    </message>
    <message>
        <source>Set a point of your own beside it.</source>
        <translation>请在旁边放置您自己的点。</translation>
    </message>
    <message>
        <source>{subject} is yours to read blinded, and you have not completed it: the other readers&apos; answers stay hidden until then.</source>
        <translation>{subject} 由您盲法阅片，且您尚未完成：在此之前其他阅片者的答案保持隐藏。</translation>
    </message>
    <message>
        <source>Complete your own read of it first, then adjudicate.</source>
        <translation>请先完成您自己的阅片，再进行仲裁。</translation>
    </message>
    <message>
        <source>The finding {subject} cannot be added.[ Found: {found}.]</source>
        <translation>无法添加征象 {subject}。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>Choose another name or short name; fewboxctl finding list shows those that the project has.</source>
        <translation>请选择其他名称或缩写；fewboxctl finding list 会列出项目的征象。</translation>
    </message>
    <message>
        <source>{subject} has a name that is not UTF-8, so it cannot be opened here.[ Found: {found}.]</source>
        <translation>{subject} 的名称不是 UTF-8，因此无法在此打开。[实际为：{found}。]</translation>
    </message>
    <message>
        <source>Rename it, for example with convmv -f latin1 -t utf8, and import again; the rest is in.</source>
        <translation>请将其重命名（例如用 convmv -f latin1 -t utf8），然后重新导入；其余内容已导入。</translation>
    </message>
    <message>
        <source>Nothing is written onto {subject}, which belongs to the project.[ It is {found}.]</source>
        <translation>不会写入 {subject}，因为它属于本项目。[它是：{found}。]</translation>
    </message>
    <message>
        <source>Choose another place; nothing was touched.</source>
        <translation>请选择其他位置；未改动任何内容。</translation>
    </message>
    <message>
        <source>{subject} is no radiograph.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是 X 线片。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>It was left out. If it shows a film all the same, save it as PNG and import that.</source>
        <translation>已将其排除。如果它确实显示一张胸片，请另存为 PNG 后再导入。</translation>
    </message>
    <message>
        <source>The letters of {subject} cannot be told.[ It looks like {found}.]</source>
        <translation>无法识别 {subject} 的字符编码。[看起来像 {found}。]</translation>
    </message>
    <message>
        <source>Save the table as UTF-8 and import again.</source>
        <translation>请将表格另存为 UTF-8，然后重新导入。</translation>
    </message>
    <message>
        <source>It cannot be told which image {subject} is.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>无法确定 {subject} 是哪一张图像。[实际为：{found}。][应为：{expected}。]</translation>
    </message>
    <message>
        <source>Nothing was guessed. Name the files with their folders, as they lie below the folder of the images, and import again.</source>
        <translation>未作任何猜测。请按文件在图像文件夹下的位置写明其所在文件夹，然后重新导入。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Atelectasis</source>
        <translation>肺不张</translation>
    </message>
    <message>
        <source>Cardiomegaly</source>
        <translation>心影增大</translation>
    </message>
    <message>
        <source>Effusion</source>
        <translation>胸腔积液</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>浸润影</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>肿块</translation>
    </message>
    <message>
        <source>Nodule</source>
        <translation>结节</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>肺炎</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>气胸</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>实变</translation>
    </message>
    <message>
        <source>Edema</source>
        <translation>肺水肿</translation>
    </message>
    <message>
        <source>Emphysema</source>
        <translation>肺气肿</translation>
    </message>
    <message>
        <source>Fibrosis</source>
        <translation>纤维化</translation>
    </message>
    <message>
        <source>Pleural thickening</source>
        <translation>胸膜增厚</translation>
    </message>
    <message>
        <source>Hernia</source>
        <translation>疝</translation>
    </message>
    <message>
        <source>Ate</source>
        <translation>不张</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>心大</translation>
    </message>
    <message>
        <source>Eff</source>
        <translation>积液</translation>
    </message>
    <message>
        <source>Inf</source>
        <translation>浸润</translation>
    </message>
    <message>
        <source>Mas</source>
        <translation>肿块</translation>
    </message>
    <message>
        <source>Nod</source>
        <translation>结节</translation>
    </message>
    <message>
        <source>Pna</source>
        <translation>肺炎</translation>
    </message>
    <message>
        <source>Ptx</source>
        <translation>气胸</translation>
    </message>
    <message>
        <source>Con</source>
        <translation>实变</translation>
    </message>
    <message>
        <source>Ede</source>
        <translation>水肿</translation>
    </message>
    <message>
        <source>Emp</source>
        <translation>气肿</translation>
    </message>
    <message>
        <source>Fib</source>
        <translation>纤维</translation>
    </message>
    <message>
        <source>PlT</source>
        <translation>增厚</translation>
    </message>
    <message>
        <source>Her</source>
        <translation>疝</translation>
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
        <translation>退格</translation>
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
        <translation>空格</translation>
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
        <translation>所有征象</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1: Cohen’s κ of the labels, agreement beyond chance, with its 95 % interval by patient</source>
        <translation>%1：标签的 Cohen κ，即超出偶然的一致性，附按患者计算的 95% 区间</translation>
    </message>
    <message>
        <source>%1: κ is not defined where both readers always gave the same one answer</source>
        <translation>%1：两位阅片者始终给出同一答案时 κ 无定义</translation>
    </message>
    <message numerus="yes">
        <source>%1: the same label in %2 of %n image(s)</source>
        <translation>
            <numerusform>%1：%n 张图像中有 %2 张标签相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: IoU of the readers’ boxes, mean over %n image(s) that both boxed, with its 95 % interval by patient; %2 boxed by one alone</source>
        <translation>
            <numerusform>%1：两位阅片者的框的 IoU，为双方都画框的 %n 张图像的平均值，附按患者计算的 95% 区间；仅一方画框 %2 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show where they differ</source>
        <translation>%1：显示分歧之处</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>Cohen’s κ of the labels</source>
        <translation>标签的 Cohen κ</translation>
    </message>
    <message>
        <source>Share of images with the same label</source>
        <translation>标签相同的图像比例</translation>
    </message>
    <message>
        <source>IoU of the boxes</source>
        <translation>框的 IoU</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Images on which they differ: another label, or boxes of two places</source>
        <translation>有分歧的图像：标签不同，或框在两处</translation>
    </message>
    <message numerus="yes">
        <source>%1: κ is given from %2 images on that both answered; here it is %n</source>
        <translation>
            <numerusform>%1：双方均作答的图像达到 %2 张才给出 κ；此处为 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone</source>
        <comment>images that one reader alone has boxed</comment>
        <translation>
            <numerusform>%n 仅一方</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in no image do both have boxes; %2 boxed by one alone</source>
        <translation>%1：没有双方都画框的图像；仅一方画框 %2 张</translation>
    </message>
</context>
<context>
    <name>annotate::AgreementView</name>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Save these figures as a table (CSV)</source>
        <translation>将这些数值保存为表格（CSV）</translation>
    </message>
    <message>
        <source>Which two readers</source>
        <translation>哪两位阅片者</translation>
    </message>
    <message>
        <source>What “unsure” counts as</source>
        <translation>“不确定”如何计</translation>
    </message>
    <message>
        <source>Agreement by finding</source>
        <translation>按征象的一致性</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Agreement shows once two readers have read the same images. Assign some to a second reader above.</source>
        <translation>两位阅片者阅过相同图像后即显示一致性。请在上方将部分图像分配给第二位阅片者。</translation>
    </message>
    <message>
        <source>No image has been answered by two readers yet. A blinded reading counts once it is complete.</source>
        <translation>尚无图像由两位阅片者作答。盲法阅片完成后才计入。</translation>
    </message>
    <message>
        <source>Save the readers’ agreement</source>
        <translation>保存阅片者的一致性</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>“unsure” is an answer of its own</source>
        <translation>“不确定”为单独一类答案</translation>
    </message>
    <message>
        <source>“unsure” counts as present</source>
        <translation>“不确定”计为有</translation>
    </message>
    <message>
        <source>“unsure” counts as absent</source>
        <translation>“不确定”计为无</translation>
    </message>
    <message>
        <source>“unsure” is left out</source>
        <translation>“不确定”不计入</translation>
    </message>
    <message>
        <source>Working out the agreement</source>
        <translation>正在计算一致性</translation>
    </message>
</context>
<context>
    <name>annotate::AssignForm</name>
    <message>
        <source>Reader: choose, or type a new name</source>
        <translation>阅片者：选择，或输入新姓名</translation>
    </message>
    <message>
        <source>Reader who is given the studies</source>
        <translation>接受检查的阅片者</translation>
    </message>
    <message>
        <source>A name that is not in the list yet is a new reader</source>
        <translation>列表中没有的姓名即为新阅片者</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>哪些检查</translation>
    </message>
    <message>
        <source>All in the worklist</source>
        <translation>工作列表中的全部</translation>
    </message>
    <message>
        <source>By lot, every finding</source>
        <translation>抽签，涵盖各征象</translation>
    </message>
    <message>
        <source>Every n-th of the list</source>
        <translation>列表中每隔 n 个</translation>
    </message>
    <message>
        <source>Of the worklist as it is filtered now. By lot: findings take turns, the rarest first, and so do films without any, so that agreement can be told for each.</source>
        <translation>取自当前筛选的工作列表。抽签：各征象轮流，最少见者在前，无征象的片亦然，以便给出每种征象的一致性。</translation>
    </message>
    <message>
        <source>How many studies</source>
        <translation>多少检查</translation>
    </message>
    <message>
        <source>n: the first study, and every n-th from there</source>
        <translation>n：第一项检查，以及此后每第 n 项</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>盲法</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) in the worklist as it is filtered now</source>
        <translation>
            <numerusform>当前筛选的工作列表中有 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>This project can only be read</source>
        <translation>此项目只读</translation>
    </message>
    <message>
        <source>Name a reader first</source>
        <translation>请先指定阅片者</translation>
    </message>
    <message>
        <source>The worklist is empty as it is filtered now</source>
        <translation>当前筛选的工作列表为空</translation>
    </message>
    <message>
        <source>One step, which undo takes back</source>
        <translation>一步完成，可撤销</translation>
    </message>
    <message numerus="yes">
        <source>Studies by lot: %1, from %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>抽签检查：%1，取自工作列表的 %n 张图像；同一天的胸片保持在一起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Studies 1, %1, %2 … of %n image(s) in the worklist; films of one day stay together</source>
        <translation>
            <numerusform>工作列表 %n 张图像中的检查 1、%1、%2…；同一天的胸片保持在一起</numerusform>
        </translation>
    </message>
    <message>
        <source>Other readers’ answers and imported boxes stay hidden on these images until this reader has completed them, and the reading does not count for training before</source>
        <translation>在该阅片者完成之前，其他阅片者的答案和导入的框在这些图像上保持隐藏，此前该阅片也不计入训练</translation>
    </message>
</context>
<context>
    <name>annotate::BoxHand</name>
    <message>
        <source>The last mark for %1 is gone; its label is back to “not asked”.</source>
        <translation>%1 的最后一个标记已删除；标签恢复为“未评”。</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “absent”.</source>
        <translation>%1 的最后一个标记已删除；标签恢复为“无”。</translation>
    </message>
    <message>
        <source>The last mark for %1 is gone; its label is back to “unsure”.</source>
        <translation>%1 的最后一个标记已删除；标签恢复为“不确定”。</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>已仲裁</translation>
    </message>
    <message>
        <source>This box is not yours to change. Draw one of your own.</source>
        <translation>您不能更改这个框。请画一个自己的框。</translation>
    </message>
    <message numerus="yes">
        <source>%1: this box is yours now, and %n other imported one(s) with it.</source>
        <translation>
            <numerusform>%1：这个框现在归您，另有 %n 个导入的框随之归您。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the imported box is yours now.</source>
        <translation>%1：导入的框现在归您。</translation>
    </message>
    <message>
        <source>What was imported stays on record. Say “absent” for %1, and this box no longer counts; or change it, and it is yours.</source>
        <translation>导入的内容会保留。对%1标为“无”，这个框就不再计入；更改它，它就归您。</translation>
    </message>
    <message>
        <source>What was imported stays on record. Change the box, and it is yours; then a digit gives it another finding.</source>
        <translation>导入的内容会保留。更改这个框，它就归您；之后按数字键可给它另一个征象。</translation>
    </message>
    <message>
        <source>Too thin for a box on the screen: nothing was changed. Zoom in for a small one; Del deletes.</source>
        <translation>在屏幕上太窄，不成其为框：未作任何更改。画小框请先放大；删除用 Del。</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>x </source>
        <translation>x</translation>
    </message>
    <message>
        <source>Left edge, image pixels</source>
        <translation>左边缘，图像像素</translation>
    </message>
    <message>
        <source>y </source>
        <translation>y</translation>
    </message>
    <message>
        <source>Top edge, image pixels</source>
        <translation>上边缘，图像像素</translation>
    </message>
    <message>
        <source>w </source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Width, image pixels</source>
        <translation>宽度，图像像素</translation>
    </message>
    <message>
        <source>h </source>
        <translation>高</translation>
    </message>
    <message>
        <source>Height, image pixels</source>
        <translation>高度，图像像素</translation>
    </message>
    <message>
        <source>Show this mark</source>
        <translation>显示此标记</translation>
    </message>
    <message>
        <source>Hide this mark</source>
        <translation>隐藏此标记</translation>
    </message>
    <message>
        <source>Across, image pixels</source>
        <translation>横向位置，图像像素</translation>
    </message>
    <message>
        <source>Down, image pixels</source>
        <translation>纵向位置，图像像素</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>此图像上 x 的范围为 %1 至 %2：点保持原位。</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 on this image: the point stays where it was.</source>
        <translation>此图像上 y 的范围为 %1 至 %2：点保持原位。</translation>
    </message>
    <message>
        <source>x goes from %1 to %2 at this width: the box stays where it was.</source>
        <translation>在此宽度下 x 的范围为 %1 至 %2：框保持原位。</translation>
    </message>
    <message>
        <source>y goes from %1 to %2 at this height: the box stays where it was.</source>
        <translation>在此高度下 y 的范围为 %1 至 %2：框保持原位。</translation>
    </message>
    <message>
        <source>w goes from %1 to %2 from this left edge: the box stays as it was.</source>
        <translation>从此左边缘起 w 的范围为 %1 至 %2：框保持不变。</translation>
    </message>
    <message>
        <source>h goes from %1 to %2 from this top edge: the box stays as it was.</source>
        <translation>从此上边缘起 h 的范围为 %1 至 %2：框保持不变。</translation>
    </message>
    <message>
        <source>That is no figure: the point stays where it was.</source>
        <translation>这不是数字：点保持原位。</translation>
    </message>
    <message>
        <source>That is no figure: the box stays as it was.</source>
        <translation>这不是数字：框保持原样。</translation>
    </message>
</context>
<context>
    <name>annotate::DisagreementModel</name>
    <message>
        <source>Both boxed it, in two places: IoU %1</source>
        <translation>双方都画了框，位于两处：IoU %1</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1：%2，%3：%4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>%1. Adjudicated</source>
        <translation>%1。已仲裁</translation>
    </message>
    <message>
        <source>%1 boxed it; %2 completed the read without an answer</source>
        <translation>%1 画了框；%2 未作答即完成阅片</translation>
    </message>
</context>
<context>
    <name>annotate::FilmRows</name>
    <message>
        <source>%1 · follow-up %2</source>
        <translation>%1 · 随访 %2</translation>
    </message>
</context>
<context>
    <name>annotate::FilmWays</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reads the file once more: its drive or share may be back</source>
        <translation>再读一次文件：它所在的驱动器或共享可能已恢复</translation>
    </message>
    <message>
        <source>Import its folder …</source>
        <translation>导入其文件夹…</translation>
    </message>
    <message>
        <source>A film that was moved or renamed is known again; its boxes and labels stay</source>
        <translation>移动或改名的胸片会被认出；它的框和标签都保留</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsList</name>
    <message>
        <source>overruled</source>
        <translation>已被推翻</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsModel</name>
    <message numerus="yes">
        <source>%1: %2, %n box(es)</source>
        <translation>
            <numerusform>%1：%2，%n 个框</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, says the report</source>
        <translation>%1：%2，依据报告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>annotate::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>未见异常</translation>
    </message>
    <message>
        <source>Boxes on this image</source>
        <translation>本图像上的标注框</translation>
    </message>
    <message>
        <source>None yet. Press B, then drag over the finding.</source>
        <translation>暂无。按 B 键，然后在征象上拖动。</translation>
    </message>
    <message>
        <source>Complete, next</source>
        <translation>完成，下一张</translation>
    </message>
</context>
<context>
    <name>annotate::GestureQueue</name>
    <message>
        <source>Draw box: %1</source>
        <translation>画框：%1</translation>
    </message>
    <message>
        <source>Move box: %1</source>
        <translation>移动框：%1</translation>
    </message>
    <message>
        <source>Set the box’s finding: %1</source>
        <translation>更改框的征象：%1</translation>
    </message>
    <message>
        <source>Delete box: %1</source>
        <translation>删除框：%1</translation>
    </message>
    <message>
        <source>Set label: %1</source>
        <translation>设定标签：%1</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>未见异常</translation>
    </message>
    <message>
        <source>Complete the read</source>
        <translation>完成阅片</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>待复阅</translation>
    </message>
    <message>
        <source>Set point: %1</source>
        <translation>放置点：%1</translation>
    </message>
    <message>
        <source>Move point: %1</source>
        <translation>移动点：%1</translation>
    </message>
    <message>
        <source>Set the point’s finding: %1</source>
        <translation>更改点的征象：%1</translation>
    </message>
    <message>
        <source>Delete point: %1</source>
        <translation>删除点：%1</translation>
    </message>
    <message>
        <source>Draw box from a point: %1</source>
        <translation>由点画框：%1</translation>
    </message>
    <message>
        <source>Look at the model before the read was complete</source>
        <translation>完成阅片前查看模型</translation>
    </message>
    <message>
        <source>Answer proposals</source>
        <translation>答复建议</translation>
    </message>
    <message>
        <source>Assign images</source>
        <translation>分配图像</translation>
    </message>
    <message>
        <source>Take back an assignment</source>
        <translation>收回分配</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>仲裁：%1</translation>
    </message>
    <message>
        <source>Answer a suspicion</source>
        <translation>答复疑点</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>添加征象</translation>
    </message>
    <message>
        <source>Answer a suspicion: %1</source>
        <translation>答复疑点：%1</translation>
    </message>
    <message>
        <source>Accept proposal: %1</source>
        <translation>接受建议：%1</translation>
    </message>
    <message>
        <source>Accept proposal, edited: %1</source>
        <translation>修改后接受建议：%1</translation>
    </message>
    <message>
        <source>Reject proposal: %1</source>
        <translation>拒绝建议：%1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>接受 %n 个建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>拒绝 %n 个建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over an imported box: %1</source>
        <translation>接管导入的框：%1</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>annotate::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>本图像</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing has been done in this project yet.</source>
        <translation>此项目中尚无任何操作。</translation>
    </message>
    <message>
        <source>Nothing has been done to this image yet.</source>
        <translation>此图像上尚无任何操作。</translation>
    </message>
    <message>
        <source>Choose a step to go back to.</source>
        <translation>请选择要返回的步骤。</translation>
    </message>
    <message>
        <source>A step of %1. Only its own reader can take it back.</source>
        <translation>%1 的步骤。只有该阅片者本人可以撤销。</translation>
    </message>
    <message>
        <source>Something still waits to be saved.</source>
        <translation>仍有内容等待保存。</translation>
    </message>
    <message>
        <source>This is how things are now.</source>
        <translation>这就是当前状态。</translation>
    </message>
    <message>
        <source>Do again up to this step</source>
        <translation>重做到此步骤</translation>
    </message>
    <message>
        <source>Go back to this step</source>
        <translation>返回此步骤</translation>
    </message>
    <message>
        <source>Later steps of yours on other images are taken back too.</source>
        <translation>您之后在其他图像上的步骤也会一并撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>已重做 %n 步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back; redo brings each of them again.</source>
        <translation>
            <numerusform>已撤销 %n 步；可逐步重做恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::LabelHand</name>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n 个导入的框被推翻：您的“无”优先于导入，训练以阅片者为准。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ModelCurtain</name>
    <message>
        <source>The model is hidden until you have completed your first reading, so that it does not pull your judgement.</source>
        <translation>在您完成首次阅片之前，模型保持隐藏，以免影响您的判断。</translation>
    </message>
    <message>
        <source>You have completed the first reading; the model is shown since.</source>
        <translation>您已完成首次阅片；此后显示模型。</translation>
    </message>
    <message>
        <source>You looked at the model before your first reading was complete; that is recorded.</source>
        <translation>您在完成首次阅片前查看了模型；此事已记录。</translation>
    </message>
</context>
<context>
    <name>annotate::ModelDesk</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>The selected one; with none selected, the first one is selected.</source>
        <translation>所选的建议；若未选中，则先选中第一个。</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>接受所有建议</translation>
    </message>
    <message>
        <source>In one step of undo.</source>
        <translation>一步完成。</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>拒绝建议</translation>
    </message>
    <message>
        <source>The selected one; Del does it too.</source>
        <translation>所选的建议；Del 键亦可。</translation>
    </message>
    <message>
        <source>Reject all proposals</source>
        <translation>拒绝所有建议</translation>
    </message>
    <message>
        <source>Complete the read and stay</source>
        <translation>完成阅片并停留</translation>
    </message>
    <message>
        <source>Then the model is shown.</source>
        <translation>随后显示模型。</translation>
    </message>
    <message>
        <source>The model’s blobs</source>
        <translation>模型的可疑区</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>依次为：网格、平滑、轮廓</translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation>降低截断值</translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation>在片上按 Shift 并滚动滚轮也可。</translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation>提高截断值</translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation>该训练设置中的截断值</translation>
    </message>
    <message>
        <source>Next suggested film</source>
        <translation>下一张建议的胸片</translation>
    </message>
    <message>
        <source>Of the films to box next.</source>
        <translation>来自接下来应画框的胸片。</translation>
    </message>
    <message>
        <source>The read is complete; the model is shown.</source>
        <translation>阅片已完成；显示模型。</translation>
    </message>
    <message>
        <source>The read is complete.</source>
        <translation>阅片已完成。</translation>
    </message>
    <message>
        <source>A click shows it now, which is recorded.</source>
        <translation>单击即可显示，此事会被记录。</translation>
    </message>
    <message>
        <source>%1 or a click shows it now, which is recorded.</source>
        <translation>按 %1 或单击即可显示，此事会被记录。</translation>
    </message>
    <message>
        <source>The model’s blobs (%1)</source>
        <translation>模型的可疑区（%1）</translation>
    </message>
    <message>
        <source>Cut-off: Shift+wheel. Opacity: Alt+wheel. Patches, smooth or outline: V.</source>
        <translation>截断值：Shift+滚轮。不透明度：Alt+滚轮。网格、平滑或轮廓：V。</translation>
    </message>
    <message>
        <source>There is no proposal to answer.</source>
        <translation>没有待答复的建议。</translation>
    </message>
    <message>
        <source>This read is complete.</source>
        <translation>此次阅片已完成。</translation>
    </message>
    <message>
        <source>You have seen the model on this film: that stays recorded, and it stays in sight.</source>
        <translation>您已在此胸片上看过模型：该记录保留，模型继续显示。</translation>
    </message>
</context>
<context>
    <name>annotate::NextBoxButton</name>
    <message>
        <source>Finding of the next box: press its digit, or choose here</source>
        <translation>下一个框的征象：按其数字键，或在此选择</translation>
    </message>
    <message>
        <source>Next box: %1</source>
        <translation>下一个框：%1</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsModel</name>
    <message>
        <source>Adjudicated: %1</source>
        <translation>已仲裁：%1</translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n box(es) of a reader</source>
        <translation>
            <numerusform>已仲裁：%1，采用一位阅片者的 %n 个框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n mean box(es)</source>
        <translation>
            <numerusform>已仲裁：%1，%n 个平均框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjudicated: %1, %n new box(es)</source>
        <translation>
            <numerusform>已仲裁：%1，%n 个新框</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 对 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %3, %n box(es)</source>
        <translation>
            <numerusform>%1 对 %2：%3，%n 个框</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels differ</source>
        <translation>标签不同</translation>
    </message>
    <message>
        <source>IoU of the boxes %1</source>
        <translation>框的 IoU 为 %1</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>意见一致</translation>
    </message>
    <message>
        <source>One reader alone answered</source>
        <translation>仅一位阅片者作答</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>一致的程度</translation>
    </message>
    <message>
        <source>One boxed it, another completed the read without an answer</source>
        <translation>一方画了框，另一方未作答即完成阅片</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsPanel</name>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>%1 reads it blinded; that answer shows once it is complete.</source>
        <translation>%1 正以盲法阅此图像；完成后显示其答案。</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>没有打开的图像</translation>
    </message>
    <message>
        <source>Open one to see what its readers said.</source>
        <translation>请打开一张，查看各阅片者的答案。</translation>
    </message>
    <message>
        <source>You read this image blinded</source>
        <translation>您正以盲法阅此图像</translation>
    </message>
    <message>
        <source>What other readers said shows here once you have completed it.</source>
        <translation>您完成之后，其他阅片者的答案会显示在这里。</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>尚无人作答</translation>
    </message>
    <message>
        <source>Opinions stand here side by side once two readers have read this image.</source>
        <translation>两位阅片者阅过此图像后，意见会并列于此。</translation>
    </message>
    <message>
        <source>One opinion so far</source>
        <translation>目前仅一份意见</translation>
    </message>
    <message>
        <source>%1 alone has answered. A second reader can be given this image on the page Readers.</source>
        <translation>仅 %1 已作答。可在“阅片者”页将此图像交给第二位阅片者。</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n 项有分歧</numerusform>
        </translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <source>labels differ</source>
        <translation>标签不同</translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s)</source>
        <translation>
            <numerusform>%1，%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this box on the film</source>
        <translation>在片上显示此框</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>What %1 said holds for this finding: label and boxes</source>
        <translation>%1 的答案对此征象有效：标签和框</translation>
    </message>
    <message>
        <source>%1 did not answer this finding</source>
        <translation>%1 未对此征象作答</translation>
    </message>
    <message>
        <source>%1–%2 IoU %3</source>
        <translation>%1–%2 IoU %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Nothing is adjudicated any more; every opinion stays</source>
        <translation>不再有仲裁结果；各份意见保留</translation>
    </message>
    <message>
        <source>Draw the box on the film; Esc gives up.</source>
        <translation>请在片上画框；Esc 放弃。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Mean box</source>
        <translation>平均框</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1</source>
        <translation>
            <numerusform>%1 的 %n 个框</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a partner: %1. Take one reader’s boxes, or draw.</source>
        <translation>没有对应的框：%1。请采用一位阅片者的框，或自行画框。</translation>
    </message>
    <message>
        <source>The mean of the readers’ boxes that overlap</source>
        <translation>各阅片者相互重叠的框的平均</translation>
    </message>
    <message>
        <source>No two readers’ boxes overlap</source>
        <translation>没有两位阅片者的框相互重叠</translation>
    </message>
    <message>
        <source>One more box</source>
        <translation>再加一框</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>新框</translation>
    </message>
    <message>
        <source>Draw the box that holds on the film</source>
        <translation>在片上画出应采用的框</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>无框</translation>
    </message>
    <message>
        <source>Adjudicate: %1</source>
        <translation>仲裁：%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>passed over by one</source>
        <translation>一方未作答</translation>
    </message>
</context>
<context>
    <name>annotate::OpinionsTable</name>
    <message>
        <source>What each reader said</source>
        <translation>各阅片者的答案</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalHand</name>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted, in one step.</source>
        <translation>
            <numerusform>一步接受了 %n 个建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) rejected, in one step.</source>
        <translation>
            <numerusform>一步拒绝了 %n 个建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2
Proposed by run %3: peak %4, mean %5; the box fits the blob with IoU %6.
Enter accepts it, Del rejects it; moving it accepts it as moved.</source>
        <translation>%1 · %2
由训练 %3 建议：峰值 %4，平均 %5；框与可疑区的 IoU 为 %6。
Enter 接受，Del 拒绝；移动则按移动后接受。</translation>
    </message>
</context>
<context>
    <name>annotate::ProposalsSection</name>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Whose proposals and blobs are shown</source>
        <translation>显示谁的建议和可疑区</translation>
    </message>
    <message>
        <source>Complete and show</source>
        <translation>完成并显示</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>无训练</translation>
    </message>
    <message>
        <source>Newest run</source>
        <translation>最新训练</translation>
    </message>
    <message>
        <source>Run whose proposals are shown: %1</source>
        <translation>所示建议来自训练：%1</translation>
    </message>
    <message>
        <source>The run proposes nothing on this film.</source>
        <translation>该训练对此片没有建议。</translation>
    </message>
    <message>
        <source>Nothing is left to answer on this film.</source>
        <translation>此片已无待答复的建议。</translation>
    </message>
    <message>
        <source>Proposal: %1, %2, %3</source>
        <translation>建议：%1，%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>接受（Enter）</translation>
    </message>
    <message>
        <source>Reject (Del)</source>
        <translation>拒绝（Del）</translation>
    </message>
    <message>
        <source>The newest run that has answered the film</source>
        <translation>对此片作出回答的最新训练</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>训练 %1 · %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Run %1 so far: %2 accepted, %3 edited, %4 rejected.</source>
        <translation>训练 %1 至今：接受 %2，修改 %3，拒绝 %4。</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>预测所有胸片</translation>
    </message>
    <message>
        <source>Of all findings, also of those labelled absent.</source>
        <translation>针对所有征象，也包括标为“无”的。</translation>
    </message>
    <message>
        <source>Of all findings: this run learned from boxed films alone and cannot tell whether a finding is there, so most of these are false alarms.</source>
        <translation>针对所有征象：该训练只从带框胸片学习，无法判断有没有某征象，因此其中大多数是误报。</translation>
    </message>
    <message>
        <source>Only of what is labelled present or unsure here: this run learned from boxed films alone and cannot tell whether a finding is there.</source>
        <translation>仅针对此处标为“有”或“不确定”的征象：该训练只从带框胸片学习，无法判断有没有某征象。</translation>
    </message>
    <message>
        <source>Propose what is labelled or likely</source>
        <translation>建议已标注或可能的征象</translation>
    </message>
    <message>
        <source>Propose all findings</source>
        <translation>建议所有征象</translation>
    </message>
    <message>
        <source>Peak: how sure the model is at the surest patch of the blob, 0 to 1. Mean of its patches: %1</source>
        <translation>峰值：模型在可疑区最有把握的一格的把握程度，0 到 1。各格平均：%1</translation>
    </message>
    <message>
        <source>All</source>
        <comment>accept these proposals</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>annotate::ReadFilm</name>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>annotate::ReadNotices</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>%1: your box goes before %n imported one(s), in training too.</source>
        <translation>
            <numerusform>%1：您的框优先于 %n 个导入的框，训练时也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the imported one too</source>
        <translation>导入的框也保留</translation>
    </message>
    <message>
        <source>Keep the imported ones too</source>
        <translation>导入的框也保留</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n gesture(s) wait here and are tried again. %1</source>
        <translation>
            <numerusform>未保存：%n 项操作在此等待并会重试。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>annotate::ReadWorkspace</name>
    <message>
        <source>%1 y</source>
        <comment>years of age</comment>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>Chest %1</source>
        <comment>view: PA, AP, lateral</comment>
        <translation>胸部 %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>随访 %1</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bit</source>
        <translation>%1 × %2 px，%3 位</translation>
    </message>
    <message>
        <source>%1 mm per px</source>
        <translation>每像素 %1 mm</translation>
    </message>
    <message>
        <source>%1 mm per px (%2)</source>
        <translation>每像素 %1 mm（%2）</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>像素尺寸未知</translation>
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
        <translation>%1 的框</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Present, unsure, absent, not asked, in turn.</source>
        <translation>依次为：有、不确定、无、未评。</translation>
    </message>
    <message>
        <source>Label: present, unsure, absent, not asked</source>
        <translation>标签：有、不确定、无、未评</translation>
    </message>
    <message>
        <source>Hand on a box</source>
        <translation>在框上操作</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Draw a square</source>
        <translation>画正方形</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation>Ctrl+拖动</translation>
    </message>
    <message>
        <source>Drag on the border</source>
        <translation>拖动边线</translation>
    </message>
    <message>
        <source>Move the selected box</source>
        <translation>移动所选的框</translation>
    </message>
    <message>
        <source>Second click</source>
        <translation>再次点击</translation>
    </message>
    <message>
        <source>Select the box beneath</source>
        <translation>选择下层的框</translation>
    </message>
    <message>
        <source>Select the next box</source>
        <translation>选择下一个框</translation>
    </message>
    <message>
        <source>Select the previous box</source>
        <translation>选择上一个框</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move it by 1 px</source>
        <translation>移动 1 px</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Move it by 10 px</source>
        <translation>移动 10 px</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Move its right and bottom edge (Shift: 10 px)</source>
        <translation>移动右边缘和下边缘（Shift：10 px）</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+方向键</translation>
    </message>
    <message>
        <source>Move its left and top edge (Shift: 10 px)</source>
        <translation>移动左边缘和上边缘（Shift：10 px）</translation>
    </message>
    <message>
        <source>Give up the drag, then the selection, then the mode</source>
        <translation>依次放弃拖动、选择、模式</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>A row of the worklist opens it here.</source>
        <translation>点击工作列表中的一行即可在此打开。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅片</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>Stays on. Drag from any corner; Shift makes a square, Esc gives up.</source>
        <translation>保持开启。可从任意角拖动；Shift 画正方形，Esc 放弃。</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab do it while the film has the keyboard.</source>
        <translation>键盘焦点在胸片上时，Tab 和 Shift+Tab 也可。</translation>
    </message>
    <message>
        <source>Complete the read and go on</source>
        <translation>完成阅片并继续</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>未见异常</translation>
    </message>
    <message>
        <source>Every finding is absent, in one step.</source>
        <translation>一步将所有征象设为无。</translation>
    </message>
    <message>
        <source>Wants a second look</source>
        <translation>需要复阅</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Next unread image</source>
        <translation>下一张未读图像</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>搜索工作列表</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>下一个框</translation>
    </message>
    <message>
        <source>Everything in this list has been read.</source>
        <translation>此列表已全部阅完。</translation>
    </message>
    <message>
        <source>This is the last image of the list.</source>
        <translation>这是列表中的最后一张图像。</translation>
    </message>
    <message>
        <source>This is the first image of the list.</source>
        <translation>这是列表中的第一张图像。</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>没有打开的图像。</translation>
    </message>
    <message>
        <source>There is no film to draw on.</source>
        <translation>没有可画框的胸片。</translation>
    </message>
    <message>
        <source>No box is selected.</source>
        <translation>没有选中的框。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>尚无任何操作。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>没有撤销任何操作。</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>撤销“%1”</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>重做“%1”</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>已被推翻</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Imported; your “absent” goes before it, in training too</source>
        <translation>导入的框；您的“无”优先，训练时也是如此</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>面板：%1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What was done, and the way back to any step</source>
        <translation>做过什么，以及返回任一步骤的途径</translation>
    </message>
    <message>
        <source>Set points</source>
        <translation>放置点</translation>
    </message>
    <message>
        <source>“It is here”, by a click: a cheaper mark than a box. In box mode a drag around it makes a box of it.</source>
        <translation>单击表示“在这里”：比框更省事的标记。在画框模式下绕其拖动即可变为框。</translation>
    </message>
    <message>
        <source>Duplicate the selected box for another finding</source>
        <translation>为另一征象复制所选框</translation>
    </message>
    <message>
        <source>Delete the selected mark</source>
        <translation>删除所选标记</translation>
    </message>
    <message>
        <source>No mark is selected.</source>
        <translation>没有选中的标记。</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>To box</source>
        <translation>待画框</translation>
    </message>
    <message>
        <source>Which film to box next, and why</source>
        <translation>接下来应给哪张片画框，以及原因</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>随访 %1</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Who reads what, and how far readers agree</source>
        <translation>谁读什么，以及阅片者之间的一致程度</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Labels, boxes and films that look wrong</source>
        <translation>看上去有误的标签、框和胸片</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Who said what of this image, and what shall hold</source>
        <translation>各人对此图像的意见，以及以何为准</translation>
    </message>
    <message>
        <source>%1 · adjudicated
%2, %3</source>
        <translation>%1 · 已仲裁
%2，%3</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>已仲裁</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>按表格</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>探测器处</translation>
    </message>
    <message>
        <source>as calibrated</source>
        <translation>按校准</translation>
    </message>
    <message>
        <source>on the scanned sheet</source>
        <translation>扫描片上</translation>
    </message>
    <message>
        <source>Skips the rest of a study that is done.</source>
        <translation>跳过已完成检查的其余图像。</translation>
    </message>
    <message>
        <source>Previous unread image</source>
        <translation>上一张未读图像</translation>
    </message>
    <message>
        <source>Drag inside</source>
        <translation>在框内拖动</translation>
    </message>
    <message>
        <source>Move the box if a click or Tab selected it; else draw</source>
        <translation>移动用点击或 Tab 选中的框；否则画框</translation>
    </message>
    <message>
        <source>Draw, also on and in the selected box</source>
        <translation>画框，也可从所选框的边线和框内开始</translation>
    </message>
    <message>
        <source>Let go of the mark first, or give it up with Esc.</source>
        <translation>请先松开标记，或按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Imported; readers’ boxes go before it, in training too</source>
        <translation>导入的框；阅片者的框优先，训练时也是如此</translation>
    </message>
    <message>
        <source>Imported; a change makes it yours</source>
        <translation>导入的框；更改后归您</translation>
    </message>
    <message>
        <source>The finding of the next box, or of one that a click or Tab selected.</source>
        <translation>下一个框的征象，或用单击或 Tab 选中的框的征象。</translation>
    </message>
    <message>
        <source>Finding of the next box, or of one that a click or Tab selected</source>
        <translation>下一个框的征象，或用单击或 Tab 选中的框的征象</translation>
    </message>
    <message>
        <source>model</source>
        <comment>a box that came of a model’s proposal</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Came of the model’s proposal</source>
        <translation>来自模型的建议</translation>
    </message>
    <message>
        <source>This film has only just come on screen: it was not completed. Press again once you have read it.</source>
        <translation>该胸片刚刚显示：尚未完成阅片。读完后请再按一次。</translation>
    </message>
</context>
<context>
    <name>annotate::ReaderRows</name>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>已读 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>已读 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>blinded</source>
        <translation>盲法</translation>
    </message>
    <message numerus="yes">
        <source>%n of them blinded</source>
        <translation>
            <numerusform>其中 %n 为盲法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read besides</source>
        <translation>
            <numerusform>另读 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No assigned image of %1 is left to read</source>
        <translation>%1 没有待读的已分配图像</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n image(s) that %1 has not completed</source>
        <translation>
            <numerusform>收回 %1 尚未完成的 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>without what you read blinded</source>
        <translation>不含您以盲法阅读的图像</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after the others were seen</source>
        <translation>
            <numerusform>%n 张在看到他人答案后更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::ReadersPanel</name>
    <message>
        <source>Readers</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Assign studies</source>
        <translation>分配检查</translation>
    </message>
    <message>
        <source>The agreement is in %1.</source>
        <translation>一致性保存在 %1。</translation>
    </message>
    <message>
        <source>Back to the readers (Esc)</source>
        <translation>返回阅片者列表（Esc）</translation>
    </message>
    <message>
        <source>Images on which two readers differ</source>
        <translation>两位阅片者有分歧的图像</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has these images already.</source>
        <translation>没有变化：%1 已有这些图像。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1, blinded.</source>
        <translation>
            <numerusform>已将 %n 张图像分配给 %1，盲法。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) assigned to %1.</source>
        <translation>
            <numerusform>已将 %n 张图像分配给 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) taken back from %1. What was read stays.</source>
        <translation>
            <numerusform>已从 %1 收回 %n 张图像。已读内容保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>所有征象</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 do not differ here.</source>
        <translation>%1 在此没有分歧。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n of these still to be adjudicated.</source>
        <translation>
            <numerusform>%1。其中 %n 张尚待仲裁。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Reading</name>
    <message>
        <source>Its film is not on the screen, so it cannot be read.</source>
        <translation>胸片不在屏幕上，无法阅片。</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>没有打开的图像。</translation>
    </message>
    <message>
        <source>A figure of a box was refused, so the read is not complete yet.</source>
        <translation>框的一个数字未被接受，因此阅片尚未完成。</translation>
    </message>
</context>
<context>
    <name>annotate::ShownRun</name>
    <message>
        <source>No run is chosen to speak here.</source>
        <translation>没有选择在此作答的训练。</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>正在读取训练…</translation>
    </message>
    <message>
        <source>No run has finished yet. Its answer to this film will appear here.</source>
        <translation>尚无完成的训练。其对此片的回答会显示在这里。</translation>
    </message>
    <message>
        <source>Run %1 is predicting every film; what it says of this one will appear here.</source>
        <translation>训练 %1 正在预测所有胸片；它对本片的回答将显示在这里。</translation>
    </message>
    <message>
        <source>Run %1 has not answered this film. By itself it answers the boxed films that its folds had not seen.</source>
        <translation>训练 %1 尚未回答本片。它本身只回答其各折未见过的带框胸片。</translation>
    </message>
    <message>
        <source>No run has answered this film yet. By themselves runs answer the boxed films that their folds had not seen.</source>
        <translation>尚无训练回答本片。训练本身只回答其各折未见过的带框胸片。</translation>
    </message>
</context>
<context>
    <name>annotate::SuggestionsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>annotate::SuggestionsPanel</name>
    <message>
        <source>To box next</source>
        <translation>接下来画框</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>重新选择</translation>
    </message>
    <message>
        <source>Stop choosing; the list stays as it is</source>
        <translation>停止选择；列表保持不变</translation>
    </message>
    <message>
        <source>Films to box next</source>
        <translation>接下来应画框的胸片</translation>
    </message>
    <message>
        <source>Next suggested</source>
        <translation>下一个建议</translation>
    </message>
    <message>
        <source>Reading the run’s answers: %1 of %2</source>
        <translation>正在读取训练的回答：%1 / %2</translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>正在选择…</translation>
    </message>
    <message>
        <source>No other film is left to box: each has a box, or you have read it.</source>
        <translation>没有其他需要画框的胸片：每张都有框，或您已读过。</translation>
    </message>
    <message>
        <source>By what run %1 is unsure of, what has few boxes, and what is unlike the last ten; some by chance, to measure the gain.</source>
        <translation>依据训练 %1 没有把握的、框少的、与最近十张不同的；另有一些随机抽取，以衡量收益。</translation>
    </message>
    <message>
        <source>No run can choose yet, so chance chooses, evenly over the findings with few boxes.</source>
        <translation>尚无训练可作选择，因此随机选择，在框少的征象间均匀分配。</translation>
    </message>
    <message>
        <source>Nothing to suggest: no film without a box is labelled present or unsure, or seen as likely by a run. Labels or a finished run bring suggestions.</source>
        <translation>没有可建议的：没有无框的胸片被标为有或不确定，也没有被训练判为可能。有了标签或完成的训练就会有建议。</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet. “Choose again” begins.</source>
        <translation>尚未选择。点击“重新选择”开始。</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>预测所有胸片</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsModel</name>
    <message>
        <source>A run is sure of the opposite</source>
        <translation>训练确信相反</translation>
    </message>
    <message>
        <source>Unusual boxes</source>
        <translation>异常的框</translation>
    </message>
    <message>
        <source>Another film of the day contradicts</source>
        <translation>当天另一张胸片相矛盾</translation>
    </message>
    <message>
        <source>The same picture twice</source>
        <translation>同一图片出现两次</translation>
    </message>
    <message>
        <source>One patient, two ids</source>
        <translation>一位患者，两个编号</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>How grave: %1 of 10</source>
        <translation>严重程度：%1 / 10</translation>
    </message>
    <message>
        <source>Enter opens the film, Alt+Enter the other one</source>
        <translation>Enter 打开该片，Alt+Enter 打开另一张</translation>
    </message>
</context>
<context>
    <name>annotate::SuspicionsPanel</name>
    <message>
        <source>Comparing pictures, %1 of %2</source>
        <translation>正在比较图片，%1 / %2</translation>
    </message>
    <message>
        <source>Looking at labels, boxes and records …</source>
        <translation>正在检查标签、框和记录…</translation>
    </message>
    <message>
        <source>Suspicions</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Confirm the suspicion</source>
        <translation>确认疑点</translation>
    </message>
    <message>
        <source>It is wrong as it stands. Nothing is changed by it: mend the label or box yourself.</source>
        <translation>现状有误。确认本身不作任何更改：请自行修正标签或框。</translation>
    </message>
    <message>
        <source>Dismiss the suspicion</source>
        <translation>排除疑点</translation>
    </message>
    <message>
        <source>It is right as it stands.</source>
        <translation>现状无误。</translation>
    </message>
    <message>
        <source>Look for suspicions again</source>
        <translation>重新查找疑点</translation>
    </message>
    <message>
        <source>Which suspicions</source>
        <translation>哪些疑点</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep what was found so far</source>
        <translation>保留目前找到的内容</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>比较图片</translation>
    </message>
    <message>
        <source>Finds the same picture under two names or patients. Every film is read once: a few minutes for thousands.</source>
        <translation>查找同一图片出现在两个名称或患者之下。每张胸片读取一次：数千张需几分钟。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Confirmed: %1. Its label or box is yours to mend.</source>
        <translation>已确认：%1。请自行修正其标签或框。</translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>已排除：%1。</translation>
    </message>
    <message>
        <source>All suspicions (%1)</source>
        <translation>所有疑点（%1）</translation>
    </message>
    <message>
        <source>With the answers of run %1.</source>
        <translation>使用训练 %1 的回答。</translation>
    </message>
    <message>
        <source>Pictures are not compared yet.</source>
        <translation>尚未比较图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 张胸片无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for suspicions …</source>
        <translation>正在查找疑点…</translation>
    </message>
    <message>
        <source>Labels that a run or another film contradicts, boxes in unusual places, pictures that are there twice.</source>
        <translation>与训练或另一张胸片相矛盾的标签、位置异常的框、重复出现的图片。</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>没有此类疑点</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>请在上方选择其他类别。</translation>
    </message>
    <message>
        <source>Nothing looks wrong</source>
        <translation>没有可疑之处</translation>
    </message>
    <message>
        <source>What was confirmed or dismissed does not come back.</source>
        <translation>已确认或排除的不会再次出现。</translation>
    </message>
    <message>
        <source>No suspicion is chosen.</source>
        <translation>没有选中的疑点。</translation>
    </message>
    <message>
        <source>No run has finished that could be asked.</source>
        <translation>没有可供询问的已完成训练。</translation>
    </message>
    <message>
        <source>Something has changed since this was looked for.</source>
        <translation>自此次查找以来有变化。</translation>
    </message>
    <message>
        <source>Nothing can be said while you read blinded</source>
        <translation>您盲法阅片期间不能作任何提示</translation>
    </message>
    <message numerus="yes">
        <source>Nothing looks wrong in the other %n film(s)</source>
        <translation>
            <numerusform>其余 %n 张胸片没有可疑之处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) that you read blinded are left out until you have completed them: a suspicion would tell what others said.</source>
        <translation>
            <numerusform>您盲法阅读的 %n 张胸片在完成之前不列入：疑点会透露他人的答案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annotate::Teamwork</name>
    <message>
        <source>Next disagreement</source>
        <translation>下一处分歧</translation>
    </message>
    <message>
        <source>The next finding that readers differ on and nobody has adjudicated.</source>
        <translation>下一个阅片者有分歧且尚未仲裁的征象。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅片</translation>
    </message>
    <message>
        <source>Show other readers’ boxes</source>
        <translation>显示其他阅片者的框</translation>
    </message>
    <message>
        <source>Dashed, with initials; once your own reading is complete.</source>
        <translation>虚线，带姓名缩写；在您完成自己的阅片之后。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>没有打开的图像。</translation>
    </message>
    <message>
        <source>Your reading is blinded: they are hidden until you complete it.</source>
        <translation>您的阅片为盲法：完成之前它们保持隐藏。</translation>
    </message>
    <message>
        <source>They stay in sight while you look at the opinions.</source>
        <translation>在您查看意见期间它们保持可见。</translation>
    </message>
    <message>
        <source>They show once you have completed your own reading: two readings must be two.</source>
        <translation>您完成自己的阅片后才会显示：两次阅片必须各自独立。</translation>
    </message>
    <message>
        <source>No two readers differ on anything.</source>
        <translation>阅片者之间没有分歧。</translation>
    </message>
    <message>
        <source>Everything that readers differ on has been adjudicated.</source>
        <translation>阅片者的所有分歧均已仲裁。</translation>
    </message>
    <message>
        <source>Blinded reading: other readers’ answers and imported boxes are hidden until you complete it.</source>
        <translation>盲法阅片：在您完成之前，其他阅片者的答案和导入的框保持隐藏。</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Fold %1 has not answered: the run has not come to its end.</source>
        <translation>第 %1 折没有结果：训练未到终点。</translation>
    </message>
    <message>
        <source>This box is newer than the run, so no part of it was kept from this film. The next run has it.</source>
        <translation>这个框比该训练更新，因此没有任何一折为它留出此片。下一次训练会包含它。</translation>
    </message>
    <message>
        <source>This run did not train this finding.</source>
        <translation>该训练没有训练这一征象。</translation>
    </message>
    <message>
        <source>The training could not read this film; its log names the reason.</source>
        <translation>训练无法读取此片；其日志说明了原因。</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation>基础 + CRF</translation>
    </message>
    <message>
        <source>by fold, base or base + CRF</source>
        <translation>按折取基础或基础 + CRF</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>随访 %1</translation>
    </message>
    <message>
        <source>Model seen before your reading; recorded</source>
        <translation>在您阅片前已看过模型；已记录</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>训练 %1 · %2</translation>
    </message>
    <message>
        <source>p, base</source>
        <translation>p，基础</translation>
    </message>
    <message>
        <source>z, base + CRF</source>
        <translation>z，基础 + CRF</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>截断值 %1</translation>
    </message>
    <message>
        <source>cut-off %1; the table’s is %2</source>
        <translation>截断值 %1；表中为 %2</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>训练时的框</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>当前的框</translation>
    </message>
</context>
<context>
    <name>audit::AccuracyPlot</name>
    <message>
        <source>Correct at T</source>
        <translation>T 下正确</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1，n %2</translation>
    </message>
    <message>
        <source>Share of the cases in the table with IoU ≥ T, and its 95 % interval (Wilson).</source>
        <translation>表中 IoU ≥ T 的病例比例及其 95% 区间（Wilson）。</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <translation>平均 %1，n %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s table. In brackets its 95 % interval, by patient.</source>
        <translation>
            <numerusform>%n 种征象中 IoU ≥ T 的病例比例的平均值：每种征象计一次，与论文的表相同。方括号内为按患者计算的 95% 区间。</numerusform>
        </translation>
    </message>
    <message>
        <source>T (IoU)</source>
        <translation>T（IoU）</translation>
    </message>
    <message>
        <source>ceiling of the grid</source>
        <translation>网格上限</translation>
    </message>
    <message>
        <source>test floor</source>
        <translation>测试下限</translation>
    </message>
</context>
<context>
    <name>audit::AuditWorkspace</name>
    <message>
        <source>Go to Train</source>
        <translation>转到训练</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>待复阅</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>在阅片中打开</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一个病例</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一个病例</translation>
    </message>
    <message>
        <source>Next case that is not correct</source>
        <translation>下一个不正确的病例</translation>
    </message>
    <message>
        <source>Its IoU is under T.</source>
        <translation>其 IoU 低于 T。</translation>
    </message>
    <message>
        <source>Previous case that is not correct</source>
        <translation>上一个不正确的病例</translation>
    </message>
    <message>
        <source>First case of the table</source>
        <translation>表中第一个病例</translation>
    </message>
    <message>
        <source>Last case of the table</source>
        <translation>表中最后一个病例</translation>
    </message>
    <message>
        <source>Sort by the next column</source>
        <translation>按下一列排序</translation>
    </message>
    <message>
        <source>Reverse the order of the table</source>
        <translation>反转表的顺序</translation>
    </message>
    <message>
        <source>Cases of the next fold</source>
        <translation>下一折的病例</translation>
    </message>
    <message>
        <source>After the last one, all folds.</source>
        <translation>最后一折之后为所有折。</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>重新显示所有病例</translation>
    </message>
    <message>
        <source>Takes every filter of the table away.</source>
        <translation>取消表的所有筛选。</translation>
    </message>
    <message>
        <source>Lower T</source>
        <translation>降低 T</translation>
    </message>
    <message>
        <source>A localization is correct from this IoU on.</source>
        <translation>IoU 达到此值即为定位正确。</translation>
    </message>
    <message>
        <source>Raise T</source>
        <translation>提高 T</translation>
    </message>
    <message>
        <source>Lower the cut-off</source>
        <translation>降低截断值</translation>
    </message>
    <message>
        <source>Shift and the wheel do it over the film.</source>
        <translation>在片上按 Shift 并滚动滚轮也可。</translation>
    </message>
    <message>
        <source>Raise the cut-off</source>
        <translation>提高截断值</translation>
    </message>
    <message>
        <source>Cut-off of the run’s settings</source>
        <translation>该训练设置中的截断值</translation>
    </message>
    <message>
        <source>Answer, base or base + CRF, in turn</source>
        <translation>依次为：答案、基础、基础 + CRF</translation>
    </message>
    <message>
        <source>Patches, smooth or outline, in turn</source>
        <translation>依次为：网格、平滑、轮廓</translation>
    </message>
    <message>
        <source>Boxes as trained or as of now</source>
        <translation>训练时的框或当前的框</translation>
    </message>
    <message>
        <source>The same case in the next older run</source>
        <translation>上一次训练中的同一病例</translation>
    </message>
    <message>
        <source>The same case in the next newer run</source>
        <translation>下一次训练中的同一病例</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>标为待复阅</translation>
    </message>
    <message>
        <source>Open this film in Read</source>
        <translation>在阅片中打开此片</translation>
    </message>
    <message>
        <source>Draw boxes on this film</source>
        <translation>在此片上画框</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read.</source>
        <translation>画框在阅片中进行。</translation>
    </message>
    <message>
        <source>Map of %1 over this film</source>
        <translation>在此片上显示 %1 的图</translation>
    </message>
    <message>
        <source>Map of a finding over this film</source>
        <translation>在此片上显示某一征象的图</translation>
    </message>
    <message>
        <source>Cases of %1 alone</source>
        <translation>仅显示 %1 的病例</translation>
    </message>
    <message>
        <source>Again: all findings.</source>
        <translation>再按一次：所有征象。</translation>
    </message>
    <message>
        <source>Cases of a finding alone</source>
        <translation>仅显示一种征象的病例</translation>
    </message>
    <message>
        <source>No case of this run has a box of %1.</source>
        <translation>该训练没有带 %1 框的病例。</translation>
    </message>
    <message>
        <source>boxes as trained</source>
        <translation>训练时的框</translation>
    </message>
    <message>
        <source>boxes as of now</source>
        <translation>当前的框</translation>
    </message>
    <message numerus="yes">
        <source>Figures as stored by run %1: %n fold(s) by patient, %2, %3, cut-off %4</source>
        <translation>
            <numerusform>训练 %1 存储的数值：按患者分 %n 折，%2，%3，截断值 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 below T %2</source>
        <translation>
            <numerusform>%n 个病例，%1 个低于 T %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case to show.</source>
        <translation>没有可显示的病例。</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>正在评分…</translation>
    </message>
    <message>
        <source>Comparing regions and boxes of the run.</source>
        <translation>正在比较该训练的区域与框。</translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>无法显示该训练</translation>
    </message>
    <message>
        <source>Run %1 has no cases yet</source>
        <translation>训练 %1 尚无病例</translation>
    </message>
    <message>
        <source>No run has finished a fold yet</source>
        <translation>还没有训练完成一折</translation>
    </message>
    <message>
        <source>Every case of a run appears here, beside its film, as soon as its first fold has finished.</source>
        <translation>第一折一完成，该训练的每个病例都会与其胸片一起出现在这里。</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚无训练</translation>
    </message>
    <message>
        <source>Audit shows where a trained model is right and wrong, case by case. Train a run first.</source>
        <translation>审核逐例显示训练好的模型哪里对、哪里错。请先开始一次训练。</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>正在读取胸片…</translation>
    </message>
    <message>
        <source>This run has no map of %1 for this film.</source>
        <translation>该训练没有此片的 %1 图。</translation>
    </message>
    <message>
        <source>Marked for a second look. Undo takes it back.</source>
        <translation>已标为待复阅。撤销可取消。</translation>
    </message>
    <message>
        <source>Boxes are drawn in Read; here they are measured.</source>
        <translation>画框在阅片中进行；这里只作测量。</translation>
    </message>
    <message>
        <source>Marks the image for another reading.</source>
        <translation>将图像标为待复阅。</translation>
    </message>
    <message>
        <source>Where boxes are drawn.</source>
        <translation>画框之处。</translation>
    </message>
    <message>
        <source>You read these films blinded</source>
        <translation>您正在盲法阅读这些胸片</translation>
    </message>
    <message>
        <source>Their cases are listed once you have completed them.</source>
        <translation>您完成阅片后，这里会列出它们的病例。</translation>
    </message>
    <message>
        <source>Read blinded: boxes and map are hidden until you have completed it.</source>
        <translation>盲法阅片：完成前不显示框和图。</translation>
    </message>
    <message>
        <source>Not read yet: boxes and map are hidden. A look is recorded.</source>
        <translation>尚未阅片：框和图已隐藏。提前查看会被记录。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: you read them blinded</source>
        <translation>
            <numerusform>略去 %n 例：您以盲法阅片</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the newest run with cases</source>
        <translation>显示最新的有病例的训练</translation>
    </message>
    <message>
        <source>Cases appear as soon as its first fold has finished.</source>
        <translation>第一折一完成，病例就会出现。</translation>
    </message>
    <message>
        <source>It ended before its first fold had finished. Resume it in Train, or look at another one.</source>
        <translation>它在第一折完成前就已结束。请在“训练”中继续，或查看其他训练。</translation>
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
        <translation>本病例</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union</source>
        <translation>区域与框的重叠除以二者的并集</translation>
    </message>
    <message>
        <source>IoR</source>
        <translation>IoR</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>区域位于框内的比例</translation>
    </message>
    <message>
        <source>p̂ of image</source>
        <translation>图像的 p̂</translation>
    </message>
    <message>
        <source>How sure the model is that the finding is somewhere on this film: the largest value of its map, 0 to 1</source>
        <translation>模型对该征象存在于此片某处的把握：其图的最大值，0 到 1</translation>
    </message>
    <message>
        <source>Blobs, Eq. 4</source>
        <translation>可疑区，式 4</translation>
    </message>
    <message>
        <source>A blob is a connected patch of the model’s suspicion. Equation 4 of the paper asks for a large one in the box and little outside it.</source>
        <translation>可疑区是模型怀疑之处的一个连通块。论文的式 4 要求框内有一个大的，框外很少。</translation>
    </message>
    <message>
        <source>Largest inside the box</source>
        <translation>框内最大者</translation>
    </message>
    <message>
        <source>Patches of the largest blob that lies in the box; the box should hold at least the limit (ρ times its own patches).</source>
        <translation>位于框内的最大可疑区的格数；框内应至少有限值那么多（ρ 乘以框的格数）。</translation>
    </message>
    <message>
        <source>All outside the box</source>
        <translation>框外合计</translation>
    </message>
    <message>
        <source>Patches of all blobs together that lie outside the box; fewer is better, up to the limit.</source>
        <translation>所有可疑区位于框外的格数；越少越好，以限值为界。</translation>
    </message>
    <message>
        <source>τ: from this value on a patch counts as suspicious. ρ: share of a box that the largest blob should fill. Both are this run’s for the finding.</source>
        <translation>τ：达到此值的格计为可疑。ρ：最大可疑区应占框的比例。二者均为该训练对此征象的值。</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>第 %1 折</translation>
    </message>
    <message>
        <source>no fold</source>
        <translation>不属于任何折</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>框</translation>
    </message>
    <message>
        <source>no box of this finding</source>
        <translation>没有此征象的框</translation>
    </message>
    <message>
        <source>%1 mm · %2</source>
        <translation>%1 mm · %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>empty: all under %1</source>
        <translation>空：均低于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) · %1</source>
        <translation>
            <numerusform>%n 格 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU at fitted cut %1</source>
        <translation>拟合截断值 %1 下的 IoU</translation>
    </message>
    <message>
        <source>Best IoU over cut-offs</source>
        <translation>所有截断值中的最佳 IoU</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 时为 %1</translation>
    </message>
    <message>
        <source>Floor, ceiling</source>
        <translation>下限，上限</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 个可疑区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1，至少 %2</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1，低于 %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，至多 %2</translation>
    </message>
    <message>
        <source>%1, over %2</source>
        <translation>%1，超过 %2</translation>
    </message>
    <message>
        <source>In patches; τ %1 and ρ %2 of this run.</source>
        <translation>以格计；该训练的 τ 为 %1，ρ 为 %2。</translation>
    </message>
    <message>
        <source>The training cannot count blobs: it adds the map’s values in the box and outside it (Eq. 9) and holds them against the same limits. Where the two differ, what was learned is not what is asked for.</source>
        <translation>训练无法数可疑区：它把图在框内和框外的值相加（式 9），再与相同的限值比较。二者不同之处，所学并非所求。</translation>
    </message>
    <message>
        <source>inside %1, outside %2</source>
        <translation>框内 %1，框外 %2</translation>
    </message>
    <message>
        <source>The loss sees it the same way: %1.</source>
        <translation>损失函数的判断相同：%1。</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is satisfied: %1.</source>
        <translation>损失函数的判断不同，且已满足：%1。</translation>
    </message>
    <message>
        <source>The loss sees it otherwise, and is not satisfied: %1.</source>
        <translation>损失函数的判断不同，且未满足：%1。</translation>
    </message>
</context>
<context>
    <name>audit::CaseTableModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, fold %2: IoU %3, IoR %4. Best fixed region %5, best map of this grid %6.</source>
        <translation>%1，第 %2 折：IoU %3，IoR %4。最佳固定区域 %5，此网格的最佳图 %6。</translation>
    </message>
    <message>
        <source>Overlap of region and box over their union, in exact areas</source>
        <translation>区域与框的重叠除以二者的并集，按精确面积计</translation>
    </message>
    <message>
        <source>Share of the region that lies in the box</source>
        <translation>区域位于框内的比例</translation>
    </message>
    <message>
        <source>Correct: IoU at least T</source>
        <translation>正确：IoU 不低于 T</translation>
    </message>
    <message>
        <source>Area of the box in % of the image</source>
        <translation>框面积占图像的百分比</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>征象</translation>
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
        <translation>框，mm</translation>
    </message>
    <message>
        <source>% area</source>
        <translation>面积 %</translation>
    </message>
</context>
<context>
    <name>audit::CasesPanel</name>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Worst IoU first</source>
        <translation>IoU 最差者在前</translation>
    </message>
    <message>
        <source>Cases of one fold</source>
        <translation>某一折的病例</translation>
    </message>
    <message>
        <source>Cases of one finding</source>
        <translation>某一征象的病例</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>重新显示所有病例</translation>
    </message>
    <message>
        <source>T: a localization is correct from this IoU on</source>
        <translation>T：IoU 达到此值即为定位正确</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>第 %1 折</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>所有折</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 种征象</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 boxed findings, %2 images</source>
        <translation>%1 种带框征象，%2 张图像</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an answer</source>
        <translation>
            <numerusform>%1，%n 个无结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>此面板的帮助</translation>
    </message>
</context>
<context>
    <name>audit::OtherRunsPanel</name>
    <message>
        <source>In other runs</source>
        <translation>在其他训练中</translation>
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
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>audit::OverlayPanel</name>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>训练时</translation>
    </message>
    <message>
        <source>Measured against the boxes that the run was trained with</source>
        <translation>以该训练所用的框衡量</translation>
    </message>
    <message>
        <source>as of now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Measured against today’s boxes; who trained on whom stays as it was</source>
        <translation>以今天的框衡量；谁用谁训练保持不变</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>The stage that this run calls its answer</source>
        <translation>该训练作为答案的阶段</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>The network’s own map (p), patch by patch</source>
        <translation>网络自身的图（p），逐格显示</translation>
    </message>
    <message>
        <source>+ CRF</source>
        <translation>+ CRF</translation>
    </message>
    <message>
        <source>The map after the second stage (z), which lets neighbouring patches of like grey agree: a conditional random field</source>
        <translation>第二阶段之后的图（z），使灰度相近的相邻格趋于一致：条件随机场</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Outline of the region</source>
        <translation>区域轮廓</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>A patch belongs to the region from this value on (Shift+wheel over the film)</source>
        <translation>达到此值的格属于区域（在片上按 Shift+滚轮）</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截断值</translation>
    </message>
    <message>
        <source>The cut-off of the run’s settings: the figures of the table</source>
        <translation>该训练设置中的截断值：表中的数值</translation>
    </message>
    <message>
        <source>Fitted for this finding on the training part of the case’s fold, never on the case itself</source>
        <translation>针对此征象在该病例所在折的训练部分上拟合，从不使用病例本身</translation>
    </message>
    <message>
        <source>How strongly the blobs cover the film (Alt+wheel over the film)</source>
        <translation>可疑区覆盖胸片的浓淡（在片上按 Alt+滚轮）</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <translation>训练 %1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>run’s %1</source>
        <translation>训练值 %1</translation>
    </message>
    <message>
        <source>fitted %1</source>
        <translation>拟合值 %1</translation>
    </message>
    <message>
        <source>fitted –</source>
        <translation>拟合值 –</translation>
    </message>
    <message>
        <source>This run’s answer: %1; fold %2: mean IoU %3 base, %4 with the CRF.</source>
        <translation>本次训练的输出：%1；第 %2 折：平均 IoU 基础 %3，带 CRF %4。</translation>
    </message>
    <message>
        <source>This run’s answer: %1.</source>
        <translation>本次训练的输出：%1。</translation>
    </message>
</context>
<context>
    <name>audit::SizePlot</name>
    <message>
        <source>IoU by box size</source>
        <translation>按框大小的 IoU</translation>
    </message>
    <message>
        <source>drag to select</source>
        <translation>拖动以选择</translation>
    </message>
    <message>
        <source>A click opens the nearest case; a drag shows those cases alone in the table.</source>
        <translation>点击打开最近的病例；拖动则表中只显示这些病例。</translation>
    </message>
    <message>
        <source>box, % of image</source>
        <translation>框，占图像 %</translation>
    </message>
</context>
<context>
    <name>audit::TickLabel</name>
    <message>
        <source>correct at T</source>
        <translation>T 下正确</translation>
    </message>
    <message>
        <source>not correct at T</source>
        <translation>T 下不正确</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The named bundle of settings that this run began with.</source>
        <translation>该训练起始所用的命名设置组合。</translation>
    </message>
    <message>
        <source>Same seed, same folds, batches and initial weights.</source>
        <translation>种子相同，则折、批次和初始权重相同。</translation>
    </message>
    <message>
        <source>Parts of the cross validation; patients are never split (section 4).</source>
        <translation>交叉验证的份数；同一患者从不拆分（第 4 节）。</translation>
    </message>
    <message>
        <source>Share of the image-labelled images that train beside the boxed ones (section 4: 0 or 0.2).</source>
        <translation>仅有图像标签的图像中与带框图像一起训练的比例（第 4 节：0 或 0.2）。</translation>
    </message>
    <message>
        <source>How a batch is drawn: a fixed share of boxed images, or from one pooled list.</source>
        <translation>批次的抽取方式：带框图像占固定比例，或取自一个合并列表。</translation>
    </message>
    <message>
        <source>Share of boxed images in a batch under boxed_share.</source>
        <translation>boxed_share 方式下批次中带框图像的比例。</translation>
    </message>
    <message>
        <source>Share of the training images, by patient, that is held out of the weights.</source>
        <translation>按患者从权重训练中留出的训练图像比例。</translation>
    </message>
    <message>
        <source>Which findings of the schema are trained (K).</source>
        <translation>训练方案中的哪些征象（K）。</translation>
    </message>
    <message>
        <source>Side of the square that an image is resized to, in pixels.</source>
        <translation>图像缩放成的正方形边长，单位像素。</translation>
    </message>
    <message>
        <source>Grey levels to [-1, 1], or to mean 0 and deviation 1 per image.</source>
        <translation>灰阶缩放到 [-1, 1]，或每张图像均值 0、标准差 1。</translation>
    </message>
    <message>
        <source>The network below the patch head (section 3.1; the paper has ResNet-50).</source>
        <translation>网格头部之下的网络（第 3.1 节；论文用 ResNet-50）。</translation>
    </message>
    <message>
        <source>A safetensors file with timm&apos;s names to start from; none: He initialisation.</source>
        <translation>作为起点的 safetensors 文件，名称与 timm 一致；无则用 He 初始化。</translation>
    </message>
    <message>
        <source>Side of the anti-aliasing filter at every stride (Zhang 2019): 2, 3 or 5; 0 switches it off.</source>
        <translation>每次降采样处抗混叠滤波器的边长（Zhang 2019）：2、3 或 5；0 为关闭。</translation>
    </message>
    <message>
        <source>Strides that are anti-aliased: all, or those of the stages alone (stem and max-pool stay plain).</source>
        <translation>做抗混叠的降采样：全部，或仅各阶段（首层和最大池化保持原样）。</translation>
    </message>
    <message>
        <source>What batch norm sees while training: the images computed at once, or the loaded weights&apos; statistics.</source>
        <translation>训练时批归一化所见：同时计算的图像，或所载权重的统计量。</translation>
    </message>
    <message>
        <source>P: patches along each side of the image (section 4: 20).</source>
        <translation>P：图像每边的格数（第 4 节：20）。</translation>
    </message>
    <message>
        <source>Channels between the two convolutions of the patch head.</source>
        <translation>网格头部两个卷积之间的通道数。</translation>
    </message>
    <message>
        <source>Initial bias of the last convolution; 0 starts at p = 0.5.</source>
        <translation>最后一个卷积的初始偏置；0 即从 p = 0.5 开始。</translation>
    </message>
    <message>
        <source>Join the features with their left-right mirror image.</source>
        <translation>将特征与其左右镜像拼接。</translation>
    </message>
    <message>
        <source>Join the features with two maps of x and y in [-1, 1].</source>
        <translation>将特征与 [-1, 1] 内的 x、y 两张图拼接。</translation>
    </message>
    <message>
        <source>A learnable K×P×P map added to the logits, begun at the boxes&apos; mean coverage.</source>
        <translation>加到 logits 上的可学习 K×P×P 图，以框的平均覆盖为起点。</translation>
    </message>
    <message>
        <source>Eq. 12; Eq. 9 with 11; the sigmoid form Eq. 5 with 8; the base model&apos;s Eq. 1-3; or image labels alone, answered by class activation maps.</source>
        <translation>式 12；式 9 与 11；sigmoid 形式的式 5 与 8；基础模型的式 1-3；或仅用图像标签，以类激活图作答。</translation>
    </message>
    <message>
        <source>Weight of the annotated terms (Eq. 12; 70 in the paper).</source>
        <translation>带框项的权重（式 12；论文为 70）。</translation>
    </message>
    <message>
        <source>L in ReLU(O - rho L): the box&apos;s patches (Eq. 12) or its complement&apos;s (Eq. 9).</source>
        <translation>ReLU(O - rho L) 中的 L：框的格（式 12）或其补集的格（式 9）。</translation>
    </message>
    <message>
        <source>N, what the outside term is divided by: the box&apos;s patches (Eq. 12) or its complement&apos;s.</source>
        <translation>N，框外项的除数：框的格（式 12）或其补集的格。</translation>
    </message>
    <message>
        <source>M, what the unannotated terms are divided by: 1 (Eq. 12), P², max(tau-hat, 1) or, between these two, their geometric mean.</source>
        <translation>M，无框项的除数：1（式 12）、P²、max(tau-hat, 1)，或介于两者之间的几何平均值。</translation>
    </message>
    <message>
        <source>Li et al.&apos;s smoothing: every factor of Eq. 1-3 is squeezed into [0.98, 1].</source>
        <translation>Li 等人的平滑：式 1-3 的每个因子压缩到 [0.98, 1]。</translation>
    </message>
    <message>
        <source>c: a patch is positive where z is at least this.</source>
        <translation>c：z 达到此值的格为阳性。</translation>
    </message>
    <message>
        <source>How tau, rho, tau-hat and rho-hat are fitted; loss is the degenerate minimiser, for demonstration.</source>
        <translation>tau、rho、tau-hat 和 rho-hat 的拟合方式；loss 为退化的最小化，仅供演示。</translation>
    </message>
    <message>
        <source>Images that the thresholds are fitted on.</source>
        <translation>用于拟合阈值的图像。</translation>
    </message>
    <message>
        <source>T_g: the IoU that satisfied thresholds prove.</source>
        <translation>T_g：满足阈值即可保证的 IoU。</translation>
    </message>
    <message>
        <source>Largest tau that the rule may choose.</source>
        <translation>规则可选的最大 tau。</translation>
    </message>
    <message>
        <source>rho&apos;s value before the first fit, in units of outside_limit.</source>
        <translation>首次拟合前 rho 的值，以 outside_limit 为单位。</translation>
    </message>
    <message>
        <source>Times that thresholds are fitted and weights trained on.</source>
        <translation>拟合阈值并继续训练权重的次数。</translation>
    </message>
    <message>
        <source>Share of the first stage&apos;s steps before the first fit.</source>
        <translation>首次拟合前的步数占第一阶段的比例。</translation>
    </message>
    <message>
        <source>Above 0: tau is held there whatever the rule says.</source>
        <translation>大于 0：无论规则如何，tau 保持该值。</translation>
    </message>
    <message>
        <source>0 or above: rho is held there whatever the rule says.</source>
        <translation>0 或以上：无论规则如何，rho 保持该值。</translation>
    </message>
    <message>
        <source>Adam with the decay in the gradient (section 4), or decoupled and on convolutions alone.</source>
        <translation>衰减在梯度中的 Adam（第 4 节），或解耦且仅用于卷积。</translation>
    </message>
    <message>
        <source>Learning rate after the warm-up (section 4: 0.001).</source>
        <translation>预热后的学习率（第 4 节：0.001）。</translation>
    </message>
    <message>
        <source>How the learning rate falls, per step.</source>
        <translation>学习率逐步下降的方式。</translation>
    </message>
    <message>
        <source>Learning rate at the last step over that after warm-up.</source>
        <translation>最后一步的学习率与预热后学习率之比。</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>学习率上升所经的步数。</translation>
    </message>
    <message>
        <source>Weight decay (section 4: 0.01).</source>
        <translation>权重衰减（第 4 节：0.01）。</translation>
    </message>
    <message>
        <source>Largest norm of a step&apos;s gradient; 0: no limit.</source>
        <translation>单步梯度的最大范数；0：不限。</translation>
    </message>
    <message>
        <source>Images in a step (section 4: 48).</source>
        <translation>每步的图像数（第 4 节：48）。</translation>
    </message>
    <message>
        <source>Images that are computed at once, for small memories; 0: the whole batch. Batch norm sees these alone.</source>
        <translation>同时计算的图像数，适用于小内存；0：整个批次。批归一化只看这些。</translation>
    </message>
    <message>
        <source>Times that a fold&apos;s boxed images are gone through.</source>
        <translation>一折的带框图像被遍历的次数。</translation>
    </message>
    <message>
        <source>Fewest steps of the first stage.</source>
        <translation>第一阶段的最少步数。</translation>
    </message>
    <message>
        <source>Most steps of the first stage.</source>
        <translation>第一阶段的最多步数。</translation>
    </message>
    <message>
        <source>Decay of the averaged weights that answer in the end; 0: off.</source>
        <translation>最终作答所用平均权重的衰减；0：关闭。</translation>
    </message>
    <message>
        <source>Each axis is scaled by e^±this.</source>
        <translation>每个轴按 e^±该值缩放。</translation>
    </message>
    <message>
        <source>Both axes are scaled by e^±this.</source>
        <translation>两个轴一同按 e^±该值缩放。</translation>
    </message>
    <message>
        <source>The image is shifted by up to this share of its side.</source>
        <translation>图像平移，最多为其边长的该比例。</translation>
    </message>
    <message>
        <source>The image is turned by up to this many degrees.</source>
        <translation>图像旋转，最多该度数。</translation>
    </message>
    <message>
        <source>Contrast is scaled by e^±this.</source>
        <translation>对比度按 e^±该值缩放。</translation>
    </message>
    <message>
        <source>Brightness is shifted by up to this many standard deviations.</source>
        <translation>亮度偏移，最多该数目的标准差。</translation>
    </message>
    <message>
        <source>Probability of a left-right flip; the heart has a side.</source>
        <translation>左右翻转的概率；心脏有左右之分。</translation>
    </message>
    <message>
        <source>Maps are averaged over the image and four shifts by half a patch, moved back.</source>
        <translation>对图像及四个半格平移（移回后）的图取平均。</translation>
    </message>
    <message>
        <source>The second stage (section 3.2): trained, left out, or kept where the validation is better with it.</source>
        <translation>第二阶段（第 3.2 节）：训练、省略，或在验证更好时保留。</translation>
    </message>
    <message>
        <source>Side of the PAC filter in patches, odd (section 3.2: 19).</source>
        <translation>PAC 滤波器的边长，以格计，为奇数（第 3.2 节：19）。</translation>
    </message>
    <message>
        <source>T: mean-field updates.</source>
        <translation>T：平均场更新次数。</translation>
    </message>
    <message>
        <source>Independent findings, or the published softmax over channels.</source>
        <translation>各征象独立，或论文中跨通道的 softmax。</translation>
    </message>
    <message>
        <source>W couples every pair of findings (K×K), or each finding with itself alone.</source>
        <translation>W 耦合每对征象（K×K），或每个征象仅与自身耦合。</translation>
    </message>
    <message>
        <source>Images that train the second stage; held_out needs validation_fraction.</source>
        <translation>训练第二阶段的图像；held_out 需要 validation_fraction。</translation>
    </message>
    <message>
        <source>Learning rate of the second stage.</source>
        <translation>第二阶段的学习率。</translation>
    </message>
    <message>
        <source>Steps of the second stage over those of the first.</source>
        <translation>第二阶段与第一阶段的步数之比。</translation>
    </message>
    <message>
        <source>Above 0: that many steps of the second stage instead.</source>
        <translation>大于 0：第二阶段改用该步数。</translation>
    </message>
    <message>
        <source>Images in a step of the second stage; 0: batch_size.</source>
        <translation>第二阶段每步的图像数；0：batch_size。</translation>
    </message>
    <message>
        <source>Positive patches: z at least the cut, or at least 0.6 of the map&apos;s maximum.</source>
        <translation>阳性格：z 不低于截断值，或不低于该图最大值的 0.6。</translation>
    </message>
    <message>
        <source>The cut: the same for all findings, or fitted per finding on the training part.</source>
        <translation>截断值：所有征象相同，或按征象在训练部分拟合。</translation>
    </message>
    <message>
        <source>A region is made of whole patches, or of pixels where the interpolated map reaches the cut.</source>
        <translation>区域由整格构成，或由插值图达到截断值的像素构成。</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N; auto takes a GPU that LibTorch can use.</source>
        <translation>auto、cpu、cuda 或 cuda:N；auto 会使用 LibTorch 可用的 GPU。</translation>
    </message>
    <message>
        <source>Numbers that the network computes with; the loss is always in float32.</source>
        <translation>网络计算所用的数值格式；损失始终为 float32。</translation>
    </message>
    <message>
        <source>Threads of each fold; 0: chosen for this machine.</source>
        <translation>每折的线程数；0：按本机选择。</translation>
    </message>
    <message>
        <source>Folds that train side by side; 0: chosen for this machine.</source>
        <translation>并行训练的折数；0：按本机选择。</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>present</source>
        <translation>有</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, one letter</comment>
        <translation>男</translation>
    </message>
</context>
<context>
    <name>kit::ActionRegistry</name>
    <message>
        <source>%1 is already the key of “%2”. Choose another key, or change that one first.</source>
        <translation>%1 已是“%2”的快捷键。请另选一键，或先更改那一个。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kit::NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>收起此通知</translation>
    </message>
</context>
<context>
    <name>kit::ProgressLine</name>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
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
            <numerusform>%n 张图像被排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left out</source>
        <translation>
            <numerusform>%n 个框被排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out</source>
        <translation>
            <numerusform>%n 个答案被排除</numerusform>
        </translation>
    </message>
    <message>
        <source>of images that are not in the project</source>
        <translation>所属图像不在项目中</translation>
    </message>
    <message>
        <source>outside their image</source>
        <translation>位于图像之外</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>过小</translation>
    </message>
    <message>
        <source>no box of x, y, width and height</source>
        <translation>不是由 x、y、宽和高构成的框</translation>
    </message>
    <message>
        <source>entries that cannot be understood</source>
        <translation>无法理解的条目</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>of findings that the project does not have (%1)</source>
        <translation>所属征象不在项目中（%1）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was left out, and why</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 张此前已有。</translation>
    </message>
    <message>
        <source>%1 have no file here: they are marked “file missing”, and a later import can find them.</source>
        <translation>%1 张在此没有文件：已标为“缺少文件”，以后导入时可以找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) were left out; the rest is stored.</source>
        <translation>
            <numerusform>%n 行或文件被排除；其余已保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is stored.</source>
        <translation>其余已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of films that are in already were passed over.</source>
        <translation>
            <numerusform>跳过了 %n 个已有胸片的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no Patient ID: each is taken for a patient of its own.</source>
        <translation>
            <numerusform>%n 张图像没有患者编号：每张视为单独一位患者。</numerusform>
        </translation>
    </message>
    <message>
        <source>One table of a kind is read, so these were passed over: %1. To read another one, put it into a folder of its own and import that.</source>
        <translation>每类只读取一个表格，因此跳过了：%1。若要读取另一个，请放入单独的文件夹并导入该文件夹。</translation>
    </message>
    <message>
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>再次导入即可继续：已有的不会重复导入。</translation>
    </message>
    <message>
        <source>%1 and %2 imported</source>
        <comment>images and boxes, each with its number</comment>
        <translation>已导入 %1和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <comment>that were imported</comment>
        <translation>
            <numerusform>%n 个框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) imported</source>
        <translation>
            <numerusform>已导入 %n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import stopped: %n image(s) taken in</source>
        <translation>
            <numerusform>导入已停止：已导入 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already, %2 of them with something new: a file found again, or facts.</source>
        <translation>%1 张已在其中，其中 %2 张有新内容：找回的文件或信息。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or file(s) could not be taken.</source>
        <translation>
            <numerusform>%n 行或文件无法导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Search images or run a command</source>
        <translation>搜索图像或执行命令</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>执行命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No command and no image is called “%1”. Try one word of it, the heading that it stands under, or a patient’s number; F1 lists every key.</source>
        <translation>没有名为“%1”的命令或图像。请试试其中一个词、它所在的标题，或患者编号；F1 列出所有按键。</translation>
    </message>
</context>
<context>
    <name>shell::Desk</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>请先打开项目。</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>This project can be looked at, not changed</source>
        <translation>此项目只能查看，不能更改</translation>
    </message>
    <message>
        <source>Its folder cannot be written to. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>无法写入其文件夹。请将项目复制到您自己的位置，以便画框或训练。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>` held</source>
        <translation>按住 `</translation>
    </message>
    <message>
        <source>The bare film</source>
        <translation>仅显示胸片</translation>
    </message>
    <message>
        <source>There is no project, so no case %1.</source>
        <translation>没有打开的项目，因此没有病例 %1。</translation>
    </message>
    <message numerus="yes">
        <source>There is no case %1: the table has %n row(s).</source>
        <translation>
            <numerusform>没有病例 %1：表中有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case %1: the worklist is shorter.</source>
        <translation>没有病例 %1：工作列表没有这么长。</translation>
    </message>
    <message>
        <source>what this computer can do</source>
        <translation>本机的能力</translation>
    </message>
    <message>
        <source>the counts of the project</source>
        <translation>项目的计数</translation>
    </message>
    <message>
        <source>the runs of the project</source>
        <translation>项目的各次训练</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>the film or the worklist</source>
        <translation>胸片或工作列表</translation>
    </message>
    <message>
        <source>the run’s curves</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>the run’s cases</source>
        <translation>训练的病例</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示该训练</translation>
    </message>
    <message>
        <source>Run %1 finished</source>
        <translation>训练 %1 已完成</translation>
    </message>
    <message>
        <source>Its cases are in Audit.</source>
        <translation>其病例在审核中。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Run %1 failed</source>
        <translation>训练 %1 失败</translation>
    </message>
    <message>
        <source>Run %1 stopped</source>
        <translation>训练 %1 已停止</translation>
    </message>
    <message>
        <source>Its checkpoint is kept; it can be resumed.</source>
        <translation>检查点已保留；可以恢复。</translation>
    </message>
    <message>
        <source>“%1” is under way.</source>
        <translation>“%1”正在进行。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Another reader’s name, Enter</source>
        <translation>另一位阅片者的姓名，Enter</translation>
    </message>
    <message>
        <source>Name of another reader</source>
        <translation>另一位阅片者的姓名</translation>
    </message>
    <message>
        <source>unary stage</source>
        <translation>一元阶段</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>第 %1 折，共 %2 折</translation>
    </message>
    <message>
        <source>has said nothing for a minute</source>
        <translation>已一分钟没有消息</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚无训练</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅片</translation>
    </message>
    <message>
        <source>Worklist, film and findings</source>
        <translation>工作列表、胸片与征象</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Runs and their curves</source>
        <translation>各次训练及其曲线</translation>
    </message>
    <message>
        <source>Where a model is right and wrong</source>
        <translation>模型哪里对、哪里错</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Show or hide the side panels</source>
        <translation>显示或隐藏侧面板</translation>
    </message>
    <message>
        <source>Hidden: the film has the whole window.</source>
        <translation>已隐藏：胸片占据整个窗口。</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Files stay where they are. Importing twice changes nothing.</source>
        <translation>文件保留在原处。重复导入不会有任何改变。</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>创建演示项目</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program.</source>
        <translation>由程序绘制的虚构胸片，带有标注框。</translation>
    </message>
    <message>
        <source>Export boxes and labels as NIH’s tables…</source>
        <translation>将框和标签导出为 NIH 表格…</translation>
    </message>
    <message>
        <source>Export boxes as COCO…</source>
        <translation>将框导出为 COCO…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A training goes on without the window and is found again at the next start.</source>
        <translation>关闭窗口后训练会继续，下次启动时会重新找到。</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed now</source>
        <translation>训练 %1 目前无法恢复</translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation>到最后检查点为止学到的内容已保留。</translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation>尚未到达第一个检查点。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>refitting the heads</source>
        <translation>正在重新拟合头部</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>此面板的帮助</translation>
    </message>
    <message>
        <source>Every row is a film: %1 goes to the next one, %2 to the next that nobody has read.</source>
        <translation>每一行是一张胸片：%1 到下一张，%2 到下一张无人读过的。</translation>
    </message>
    <message>
        <source>Drag with the right button for window and level, turn the wheel to zoom, and hold ` for the bare film.</source>
        <translation>按住右键拖动调窗宽窗位，滚动滚轮缩放，按住 ` 只看胸片。</translation>
    </message>
    <message>
        <source>%1 draws boxes and a digit names the finding; every stroke is saved at once, and %2 takes it back.</source>
        <translation>%1 画框，数字键指定征象；每一笔都立即保存，%2 可撤销。</translation>
    </message>
    <message>
        <source>Train learns from your boxes while you read on; Audit shows, film by film, where the model is right and wrong.</source>
        <translation>“训练”在您继续阅片时从您的框中学习；“审核”逐片显示模型哪里对、哪里错。</translation>
    </message>
    <message>
        <source>%1 finds every command and every film, %2 lists the keys, and %3 explains the panel you are in.</source>
        <translation>%1 可找到任何命令和胸片，%2 列出按键，%3 说明您所在的面板。</translation>
    </message>
    <message>
        <source>Film in a window of its own</source>
        <translation>在单独窗口中显示胸片</translation>
    </message>
    <message>
        <source>On the other monitor, where there is one; again: back.</source>
        <translation>若有另一台显示器则在其上；再按一次收回。</translation>
    </message>
    <message>
        <source>Beside the film, without a network.</source>
        <translation>显示在胸片旁，无需网络。</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Presets of OHIF, Weasis, CVAT and labelme, and any key of your own.</source>
        <translation>OHIF、Weasis、CVAT 和 labelme 的预设，以及您自己的任何按键。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Five sentences, each beside what it is about.</source>
        <translation>五句话，各在其所述之物旁边。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>首批胸片一导入，就会自动出现在这里。</translation>
    </message>
    <message>
        <source>An older version’s project, shown from a copy</source>
        <translation>旧版本的项目，以副本显示</translation>
    </message>
    <message>
        <source>Nothing can be stored here: its folder cannot be written to, so it cannot be brought up to date there. Copy the project to a place of your own to draw in it or train it.</source>
        <translation>此处无法保存任何内容：其文件夹无法写入，因此无法在原处升级。请将项目复制到您自己的位置，以便画框或训练。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>shell::EmptyPage</name>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF; NIH’s and COCO’s labels and boxes are found by themselves.</source>
        <translation>DICOM、PNG、JPEG、TIFF；NIH 和 COCO 的标签与框会自动找到。</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>创建演示项目</translation>
    </message>
    <message>
        <source>Made-up films with boxes, drawn by a program: look around and train in minutes.</source>
        <translation>由程序绘制的虚构胸片，带有标注框：可四处看看，几分钟内即可训练。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>A folder with a project.fewbox in it, from here or from a colleague.</source>
        <translation>含有 project.fewbox 的文件夹，本机的或同事的均可。</translation>
    </message>
    <message>
        <source>Files stay where they are. Nothing leaves this computer.</source>
        <translation>文件保留在原处。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Bring in radiographs</source>
        <translation>导入胸片</translation>
    </message>
    <message>
        <source>Drop folders or files anywhere in this window, or choose</source>
        <translation>将文件夹或文件拖放到窗口任意处，或选择</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%n processor core(s), no GPU that can be used</source>
        <translation>
            <numerusform>%n 个处理器核心，没有可用的 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ready to train</source>
        <translation>%1：可以训练</translation>
    </message>
</context>
<context>
    <name>shell::Errand</name>
    <message>
        <source>The program fewboxctl ended before its time. What it had stored stays: try again.</source>
        <translation>程序 fewboxctl 提前结束。已保存的内容仍在：请重试。</translation>
    </message>
</context>
<context>
    <name>shell::FilmWindow</name>
    <message>
        <source>Film</source>
        <translation>胸片</translation>
    </message>
    <message>
        <source>Film – Fewbox</source>
        <translation>胸片 – Fewbox</translation>
    </message>
    <message>
        <source>The film is in a window of its own</source>
        <translation>胸片在单独的窗口中</translation>
    </message>
    <message>
        <source>Its keys work there as here. Closing that window brings it back.</source>
        <translation>其按键在那里同样有效。关闭那个窗口即可收回。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>shell::FirstStart</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who reads? Every box and label is signed with this name.</source>
        <translation>谁在阅片？每个框和标签都署此姓名。</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>就是我</translation>
    </message>
</context>
<context>
    <name>shell::Grab</name>
    <message>
        <source>The window was still waiting after %1 s: %2.</source>
        <translation>%1 秒后窗口仍在等待：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that is there and that you may write to.</source>
        <translation>无法写入 %1。请选择已存在且您有权写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>shell::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>帮助的所有页面</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
</context>
<context>
    <name>shell::KeySettings</name>
    <message>
        <source>The keys of this program’s own help.</source>
        <translation>本程序帮助中所述的按键。</translation>
    </message>
    <message>
        <source>Digits are windows, and findings move to Alt and their digit; R turns, H flips, = fits.</source>
        <translation>数字键为窗，征象改为 Alt 加数字；R 旋转，H 翻转，= 适合窗口。</translation>
    </message>
    <message>
        <source>F and D are next and previous, N draws; no finding moves to Shift+N.</source>
        <translation>F 和 D 为下一张和上一张，N 画框；未见异常改为 Shift+N。</translation>
    </message>
    <message>
        <source>D and A are next and previous, Ctrl+R draws, Ctrl+F fits.</source>
        <translation>D 和 A 为下一张和上一张，Ctrl+R 画框，Ctrl+F 适合窗口。</translation>
    </message>
    <message>
        <source>%1 is a key of the film: “%2”. Choose another key.</source>
        <translation>%1 是胸片的按键：“%2”。请另选一键。</translation>
    </message>
    <message>
        <source>T moves the film, G draws, Ctrl with + and − zooms; names move to Shift+T and blobs to Shift+G.</source>
        <translation>T 移动胸片，G 画框，Ctrl 加 + 和 − 缩放；名称改为 Shift+T，可疑区改为 Shift+G。</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Press one more key; Esc gives up</source>
        <translation>请再按一个键；Esc 放弃</translation>
    </message>
    <message>
        <source>Press the new key; Esc gives up</source>
        <translation>请按新的键；Esc 放弃</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The next key pressed becomes its key (Enter)</source>
        <translation>接下来按下的键即为其按键（Enter）</translation>
    </message>
    <message>
        <source>One more key</source>
        <translation>再加一键</translation>
    </message>
    <message>
        <source>The next key pressed does it too</source>
        <translation>接下来按下的键也可执行</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>It stays in the menus and in the search (Del)</source>
        <translation>它仍在菜单和搜索中（Del）</translation>
    </message>
    <message>
        <source>Back to the preset</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>The key that this command has in the preset</source>
        <translation>该命令在预设中的按键</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Every command has the preset’s keys again</source>
        <translation>每个命令恢复预设的按键</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>“%1”的按键现在是 %2。</translation>
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
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Choose a folder for the new project</source>
        <translation>选择新项目的文件夹</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>显示具体内容</translation>
    </message>
    <message>
        <source>An import is under way. Drop these again when it has ended, or stop it first.</source>
        <translation>正在导入。请在结束后再次拖放，或先停止导入。</translation>
    </message>
    <message>
        <source>The project is kept in %1.</source>
        <translation>项目保存在 %1。</translation>
    </message>
    <message>
        <source>Single files were dropped: the whole folder that they are in is imported.</source>
        <translation>拖放的是单个文件：将导入它们所在的整个文件夹。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Draw %1 made-up films in a project of their own, and open it when they are ready? This project stays as it is.</source>
        <translation>要在单独的项目中绘制 %1 张虚构胸片，并在完成后打开吗？当前项目保持不变。</translation>
    </message>
    <message>
        <source>Draw the demo</source>
        <translation>绘制演示</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Drawing the demo’s films</source>
        <translation>绘制演示胸片</translation>
    </message>
    <message>
        <source>Importing the demo’s films</source>
        <translation>导入演示胸片</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>导出到 %1</translation>
    </message>
    <message>
        <source>fewboxctl, which imports and exports, was not found</source>
        <translation>没有找到负责导入和导出的 fewboxctl</translation>
    </message>
    <message>
        <source>It belongs beside the program fewbox. Install Fewbox again, or set FEWBOX_CTL to its path.</source>
        <translation>它应与程序 fewbox 在一起。请重新安装 Fewbox，或将 FEWBOX_CTL 设为其路径。</translation>
    </message>
    <message>
        <source>%1: it did not come about</source>
        <translation>%1：未成功</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1：已停止</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) could not be saved yet. The window stays open so that they are not lost.</source>
        <translation>
            <numerusform>%n 项操作尚未能保存。窗口保持打开，以免丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>关闭并放弃</translation>
    </message>
    <message>
        <source>“%1” is under way. What it has stored stays; the same again later goes on from there.</source>
        <translation>“%1”正在进行。已保存的内容仍在；以后再做一次会从那里继续。</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep the window</source>
        <translation>保留窗口</translation>
    </message>
    <message>
        <source>This project is open in another window too</source>
        <translation>此项目也在另一个窗口中打开</translation>
    </message>
    <message>
        <source>Nothing is lost: every stroke is stored at once, and each window shows what the other stores. Undo takes back the reader’s latest step, whichever window it was made in.</source>
        <translation>不会丢失任何内容：每一步操作都会立即保存，两个窗口会互相显示对方保存的内容。撤销会取消该阅片者的最近一步，无论是在哪个窗口中做的。</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1……</translation>
    </message>
    <message>
        <source>A large project, or one of an earlier version, takes some seconds the first time.</source>
        <translation>大型项目或早期版本的项目首次打开需要几秒钟。</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation>正在查看内容……</translation>
    </message>
    <message>
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>首批胸片一导入，就会自动出现在这里。</translation>
    </message>
</context>
<context>
    <name>shell::NoticesPanel</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close the notices</source>
        <translation>关闭通知</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has gone wrong since the window opened.</source>
        <translation>自窗口打开以来没有出错。</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>shell::PaletteModel</name>
    <message>
        <source>on now</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>shell::PredictionDesk</name>
    <message>
        <source>Predict every film with this run</source>
        <translation>用该训练预测所有胸片</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Stop predicting the films</source>
        <translation>停止预测胸片</translation>
    </message>
    <message>
        <source>What has been predicted stays.</source>
        <translation>已预测的内容会保留。</translation>
    </message>
    <message>
        <source>No film is being predicted.</source>
        <translation>当前没有在预测胸片。</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>Run %1 has predicted the films</source>
        <translation>训练 %1 已预测胸片</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have its maps.</source>
        <translation>
            <numerusform>%n 张胸片有它的图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) have none: their files cannot be read, or every model of the run has trained on their patients.</source>
        <translation>
            <numerusform>%n 张没有：文件无法读取，或该训练的每个模型都用其患者训练过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 has stopped predicting</source>
        <translation>训练 %1 已停止预测</translation>
    </message>
    <message>
        <source>%1 of %2 films have its maps; they stay.</source>
        <translation>%2 张胸片中有 %1 张有它的图；这些图会保留。</translation>
    </message>
    <message>
        <source>The run itself and what it had predicted are unharmed.</source>
        <translation>该训练及其已预测的内容未受影响。</translation>
    </message>
    <message>
        <source>Run %1 could not predict all films</source>
        <translation>训练 %1 未能预测所有胸片</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>predicting every film</source>
        <translation>正在预测所有胸片</translation>
    </message>
    <message>
        <source>In the background, the films in view first: maps, proposals and suggestions for all of them. While a run trains, it waits for its end.</source>
        <translation>在后台进行，先预测正在看的胸片：为所有胸片提供图、建议和待画框的推荐。有训练在进行时，等它结束后再开始。</translation>
    </message>
    <message>
        <source>then run %1 predicts every film</source>
        <translation>然后由训练 %1 预测所有胸片</translation>
    </message>
</context>
<context>
    <name>shell::Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>shell::StatusFeed</name>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n 条通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>under 1 min left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Stop; what is stored stays</source>
        <translation>停止；已保存的内容仍在</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>全部已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>%n 项未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>/ %1 已读</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation>暂停或继续训练</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>没有通知</translation>
    </message>
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who reads: signs every box and label</source>
        <translation>谁在阅片：为每个框和标签署名</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Theme and language</source>
        <translation>主题与语言</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Not shown again; the search finds it under “First steps”</source>
        <translation>不再显示；可在搜索中以“入门”找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>training::AnsweredFilms</name>
    <message>
        <source>Maps of films</source>
        <translation>胸片的图</translation>
    </message>
    <message>
        <source>Predict every film</source>
        <translation>预测所有胸片</translation>
    </message>
    <message>
        <source>Every film of the project has this run’s maps.</source>
        <translation>项目中的每张胸片都有该训练的图。</translation>
    </message>
    <message>
        <source>%1 of %2 films have this run’s maps; by itself it answers the boxed films that its folds had not seen.</source>
        <translation>%2 张胸片中有 %1 张有该训练的图；它本身只回答其各折未见过的带框胸片。</translation>
    </message>
</context>
<context>
    <name>training::BoxWords</name>
    <message numerus="yes">
        <source>%n without a film’s file</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n 个缺少胸片文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of blinded readings that are not complete</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n 个来自未完成的盲法阅片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overruled by readers or an adjudication</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n 个被阅片者或仲裁推翻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of findings that are not trained</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n 个属于不参与训练的征象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on films that the split does not list</source>
        <comment>boxes</comment>
        <translation>
            <numerusform>%n 个位于划分未列出的胸片上</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>boxes</comment>
        <translation>未计入：%1。</translation>
    </message>
    <message>
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>还没有框。请在阅片中画一些，或导入框列表。</translation>
    </message>
    <message>
        <source>No box of this project can be learned from.</source>
        <translation>此项目中没有可用于学习的框。</translation>
    </message>
</context>
<context>
    <name>training::CurvesPage</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Speed, images/s</source>
        <translation>速度，图像/秒</translation>
    </message>
    <message>
        <source>Finding whose thresholds are shown</source>
        <translation>显示哪种征象的阈值</translation>
    </message>
    <message>
        <source>Training films</source>
        <translation>训练胸片</translation>
    </message>
    <message>
        <source>IoU at the cut-off; box solid, blob filled</source>
        <translation>截断值下的 IoU；框为实线，可疑区为填充</translation>
    </message>
    <message>
        <source>training floor %1</source>
        <translation>训练下限 %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>All findings&apos; boxes together, as they are seen in training; the test parts are scored once, at the end.</source>
        <translation>所有征象的框合在一起，如训练所见；测试部分只在最后评分一次。</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前 %1</translation>
    </message>
</context>
<context>
    <name>training::FactsPanel</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Waits after the current step; the memory stays taken</source>
        <translation>在当前步之后等待；内存仍被占用</translation>
    </message>
    <message>
        <source>Ends after the current step and keeps a checkpoint to go on from</source>
        <translation>在当前步之后结束，并保留检查点以便继续</translation>
    </message>
    <message>
        <source>Stop, keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint</source>
        <translation>从最后的检查点继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Every case of this run beside its film</source>
        <translation>该训练的每个病例及其胸片</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>整个训练</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>The run goes on when this window is closed.</source>
        <translation>关闭此窗口后训练会继续。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>未选择训练</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无消息</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 [%2, %3], n %4</source>
        <translation>%1 [%2, %3]，n %4</translation>
    </message>
    <message>
        <source>estimating…</source>
        <comment>the time left</comment>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>%1, fold %2</source>
        <translation>%1，第 %2 折</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 图像/秒</translation>
    </message>
    <message>
        <source>At T 0.1, validation</source>
        <translation>T 0.1，验证</translation>
    </message>
    <message>
        <source>At T 0.1, training</source>
        <translation>T 0.1，训练</translation>
    </message>
    <message>
        <source>Trains on</source>
        <translation>训练设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 个，于 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels only</source>
        <translation>仅有标签</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 / %2 张图像</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>%1, none in two folds</source>
        <translation>%1，无人分在两折</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>fixed, τ %1 and ρ %2</source>
        <translation>固定，τ %1，ρ %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today’s boxes</source>
        <translation>今天的框</translation>
    </message>
    <message>
        <source>Refit the heads</source>
        <translation>重新拟合头部</translation>
    </message>
    <message>
        <source>Again after new boxes</source>
        <translation>有新框后再次拟合</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains. Every refit is a run of its own.</source>
        <translation>最后一个新框之后几秒，且没有其他训练时。每次重新拟合都是单独的一次训练。</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) more than this run has learned from.</source>
        <translation>
            <numerusform>比该训练学过的多 %n 个框。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) fewer than this run has learned from.</source>
        <translation>
            <numerusform>比该训练学过的少 %n 个框。</numerusform>
        </translation>
    </message>
    <message>
        <source>As many boxes as this run has learned from.</source>
        <translation>与该训练学过的框数相同。</translation>
    </message>
    <message>
        <source>Refits the heads of this run on today’s boxes, in seconds, as a run of its own. The full training may say otherwise.</source>
        <translation>用今天的框在几秒内重新拟合该训练的头部，作为单独的一次训练。完整训练的结果可能不同。</translation>
    </message>
</context>
<context>
    <name>training::FailurePanel</name>
    <message>
        <source>Run %1 stopped: %2</source>
        <translation>训练 %1 停止：%2</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, at step %2.</source>
        <translation>训练 %1 在第 %2 步被外部终止或崩溃。</translation>
    </message>
    <message>
        <source>Run %1 was ended from outside, or crashed, before its first step.</source>
        <translation>训练 %1 在第一步之前被外部终止或崩溃。</translation>
    </message>
    <message>
        <source>Everything up to step %1 is kept.</source>
        <translation>第 %1 步之前的内容均已保留。</translation>
    </message>
    <message>
        <source>What it had learned until its last checkpoint is kept.</source>
        <translation>到最后检查点为止学到的内容已保留。</translation>
    </message>
    <message>
        <source>It had not come to its first checkpoint.</source>
        <translation>尚未到达第一个检查点。</translation>
    </message>
    <message>
        <source>It left no line behind.</source>
        <translation>没有留下任何输出。</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint</source>
        <translation>从最后的检查点恢复</translation>
    </message>
    <message>
        <source>Close other programs first: the same settings ask for the same memory.</source>
        <translation>请先关闭其他程序：相同设置需要相同内存。</translation>
    </message>
    <message>
        <source>Steps since then are done again; the result is the same as without the stop.</source>
        <translation>其后的步会重做；结果与未中断时相同。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Start again, %1 images at once instead of %2</source>
        <translation>重新开始，每次 %1 张图像而非 %2 张</translation>
    </message>
    <message>
        <source>The batch stays %1; it takes about half the memory and somewhat longer.</source>
        <translation>批大小仍为 %1；约需一半内存，用时稍长。</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新训练</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>从头重新开始</translation>
    </message>
    <message>
        <source>With these settings in the form, to be changed as needed.</source>
        <translation>以表单中的这些设置，可按需更改。</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>显示完整日志</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>There is no log file.</source>
        <translation>没有日志文件。</translation>
    </message>
    <message>
        <source>It was ended from outside, or crashed.</source>
        <translation>它被外部终止或崩溃。</translation>
    </message>
</context>
<context>
    <name>training::FilmStrip</name>
    <message>
        <source>Films of this run with their blobs</source>
        <translation>该训练的胸片及其可疑区</translation>
    </message>
    <message>
        <source>Films appear here at each checkpoint.</source>
        <translation>每到检查点，胸片会出现在这里。</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1, %2: IoU %3 after %4 steps</source>
        <translation>%1，%2：%4 步后 IoU %3</translation>
    </message>
</context>
<context>
    <name>training::FitPanel</name>
    <message>
        <source>An estimate from the settings and this computer’s measured speed, right within a factor of two while nothing else computes. After its first steps the run says its own.</source>
        <translation>根据设置和本机实测速度的估计，在没有其他计算时误差不超过两倍。最初几步之后，训练会给出自己的估计。</translation>
    </message>
    <message>
        <source>Needs about %1 GB on the GPU</source>
        <translation>约需 %1 GB 显存</translation>
    </message>
    <message>
        <source>Needs about %1 GB</source>
        <translation>约需 %1 GB</translation>
    </message>
    <message>
        <source>It fits: about %1 of %2 GB free</source>
        <translation>放得下：约 %1 GB，可用 %2 GB</translation>
    </message>
    <message>
        <source>Too much: about %1, %2 GB free</source>
        <translation>过多：约 %1 GB，可用 %2 GB</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>If nothing else computes on this machine. A run replaces it by its own figure once it has trained for a while.</source>
        <translation>假定本机没有其他计算。训练一段时间后会以自己的数值取代。</translation>
    </message>
    <message>
        <source>program and weights %1, images %2, activations %3</source>
        <translation>程序与权重 %1，图像 %2，激活 %3</translation>
    </message>
    <message>
        <source>A smaller micro_batch or fewer parallel_folds need less.</source>
        <translation>减小 micro_batch 或 parallel_folds 可降低需求。</translation>
    </message>
</context>
<context>
    <name>training::FoldChips</name>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Click a fold to see its curves</source>
        <translation>点击某一折查看其曲线</translation>
    </message>
</context>
<context>
    <name>training::FoldProgress</name>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>第 %1 折，共 %2 折</translation>
    </message>
    <message>
        <source>PAC-CRF %1 × %1</source>
        <translation>PAC-CRF %1 × %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1: after a third of the training, all regions were empty in fold %2.</source>
        <translation>%1：训练进行到三分之一时，第 %2 折中所有区域均为空。</translation>
    </message>
    <message>
        <source>More boxes of it help.</source>
        <translation>多画一些该征象的框会有帮助。</translation>
    </message>
</context>
<context>
    <name>training::LaunchModel</name>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Minutes on any computer: a small network at 192 px, trained from scratch.</source>
        <translation>任何电脑上几分钟即可：192 px 的小网络，从零训练。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>The small network, twice as long: the best that a computer without a GPU does.</source>
        <translation>小网络，时间加倍：没有 GPU 的电脑所能达到的最佳。</translation>
    </message>
    <message>
        <source>Paper 0 %</source>
        <translation>论文 0%</translation>
    </message>
    <message>
        <source>The paper&apos;s network at full size, trained on boxed images alone.</source>
        <translation>论文的完整网络，仅用带框图像训练。</translation>
    </message>
    <message>
        <source>Paper 20 %</source>
        <translation>论文 20%</translation>
    </message>
    <message>
        <source>The paper&apos;s network, with a fifth of the images that have labels but no boxes.</source>
        <translation>论文的网络，加上五分之一有标签但无框的图像。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>The base model that the paper compares with (Li 2018): no anti-aliasing, no CRF.</source>
        <translation>论文用于比较的基础模型（Li 2018）：无抗混叠，无 CRF。</translation>
    </message>
    <message>
        <source>split %1</source>
        <comment>a run&apos;s title: the file of its split</comment>
        <translation>划分 %1</translation>
    </message>
</context>
<context>
    <name>training::LaunchPanel</name>
    <message>
        <source>New run</source>
        <translation>新训练</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Share of the images with labels but no boxes that train beside the boxed ones.</source>
        <translation>有标签但无框的图像中，与带框图像一起训练的比例。</translation>
    </message>
    <message>
        <source>Unannotated</source>
        <translation>无框图像</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>The same seed gives the same folds, batches and initial weights.</source>
        <translation>相同的种子给出相同的折、批次和初始权重。</translation>
    </message>
    <message>
        <source>repeats a run</source>
        <translation>可重复训练</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>方法的所有设置</translation>
    </message>
    <message>
        <source>The command line that does the same</source>
        <translation>效果相同的命令行</translation>
    </message>
    <message>
        <source>Copy the command line that starts the same run</source>
        <translation>复制启动同一训练的命令行</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Automatic: the processor</source>
        <translation>自动：处理器</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n image(s)</source>
        <translation>
            <numerusform>%1 个，于 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, few</source>
        <translation>%1，偏少</translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation>%1，足够</translation>
    </message>
    <message>
        <source>With fewer than %1 boxed images a run may not beat the best fixed region.</source>
        <translation>带框图像少于 %1 张时，训练可能无法超过最佳固定区域。</translation>
    </message>
    <message>
        <source>Queue this run</source>
        <translation>将此训练排队</translation>
    </message>
    <message>
        <source>Start this run</source>
        <translation>开始此训练</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>one, by the file</source>
        <translation>一种，按文件</translation>
    </message>
    <message>
        <source>each tested once</source>
        <translation>各测试一次</translation>
    </message>
    <message>
        <source>none that can be learned from</source>
        <translation>没有可用于学习的框</translation>
    </message>
</context>
<context>
    <name>training::Predictor</name>
    <message>
        <source>No run has finished yet.</source>
        <translation>尚无训练完成。</translation>
    </message>
    <message>
        <source>Run %1 has not finished.</source>
        <translation>训练 %1 尚未完成。</translation>
    </message>
    <message>
        <source>The films are being listed.</source>
        <translation>正在列出胸片。</translation>
    </message>
    <message>
        <source>Run %1 is predicting the films now.</source>
        <translation>训练 %1 正在预测胸片。</translation>
    </message>
    <message>
        <source>Run %1 will predict the films when the training has ended.</source>
        <translation>当前训练结束后，训练 %1 将预测胸片。</translation>
    </message>
</context>
<context>
    <name>training::ResultFacts</name>
    <message>
        <source>base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>base + CRF</source>
        <translation>基础 + CRF</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Stage whose figures are shown</source>
        <translation>显示哪个阶段的数值</translation>
    </message>
    <message>
        <source>The run’s own answer, or either stage’s figures</source>
        <translation>该训练自己的答案，或任一阶段的数值</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>answer: by fold</source>
        <translation>答案：按折</translation>
    </message>
    <message>
        <source>%1, test floor %2</source>
        <translation>%1，测试下限 %2</translation>
    </message>
    <message>
        <source>Correct at T %1</source>
        <translation>T %1 下正确</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>Empty regions</source>
        <translation>空区域</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%n 种征象中的 %1 种</numerusform>
        </translation>
    </message>
    <message>
        <source>Test parts, boxes as trained; means over findings.</source>
        <translation>测试部分，训练时的框；各征象的平均值。</translation>
    </message>
    <message>
        <source>Better than the best fixed region at T 0.1, with an interval above zero.</source>
        <translation>在 T 0.1 下优于最佳固定区域，区间在零以上。</translation>
    </message>
    <message>
        <source>Not shown to be better than the best fixed region at T 0.1: the interval of the difference holds zero.</source>
        <translation>未能证明在 T 0.1 下优于最佳固定区域：差值的区间包含零。</translation>
    </message>
    <message>
        <source>Test floor at T %1</source>
        <translation>T %1 的测试下限</translation>
    </message>
</context>
<context>
    <name>training::RunCurvesModel</name>
    <message>
        <source>inside</source>
        <translation>框内</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>框外</translation>
    </message>
    <message>
        <source>weak +</source>
        <translation>弱 +</translation>
    </message>
    <message>
        <source>weak −</source>
        <translation>弱 −</translation>
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
        <translation>正确，验证部分</translation>
    </message>
    <message>
        <source>Correct, training boxes</source>
        <translation>正确，训练框</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>图像/秒</translation>
    </message>
    <message>
        <source>thr.</source>
        <comment>short: thresholds</comment>
        <translation>阈值</translation>
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
        <translation>训练 %1</translation>
    </message>
</context>
<context>
    <name>training::RunLauncher</name>
    <message>
        <source>The boxes are still being counted.</source>
        <translation>仍在统计框。</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on.</source>
        <translation>正在查找仍在进行的训练。</translation>
    </message>
    <message>
        <source>A run is just being prepared.</source>
        <translation>正在准备一次训练。</translation>
    </message>
    <message>
        <source>Run %1 trains and run %2 waits already. Wait for one of them, or stop it.</source>
        <translation>训练 %1 正在进行，训练 %2 已在等待。请等待其中之一，或将其停止。</translation>
    </message>
    <message>
        <source>Freezing the boxes of this project…</source>
        <translation>正在冻结本项目的框…</translation>
    </message>
    <message>
        <source>Scoring run %1…</source>
        <translation>正在为训练 %1 评分…</translation>
    </message>
    <message>
        <source>Looking for runs that are still going on…</source>
        <translation>正在查找仍在进行的训练…</translation>
    </message>
    <message>
        <source>Its results are just being taken in.</source>
        <translation>正在读入其结果。</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>该训练正在进行。</translation>
    </message>
    <message>
        <source>Run %1 trains now. Wait for it, or stop it first.</source>
        <translation>训练 %1 正在进行。请等待其完成，或先将其停止。</translation>
    </message>
    <message>
        <source>The split: %1 images train (%2 boxed), %3 validate (%4), %5 test (%6).</source>
        <translation>划分：%1 张图像训练（%2 张有框），%3 张验证（%4），%5 张测试（%6）。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that it does not list are left out.</source>
        <translation>
            <numerusform>划分中未列出的 %n 张图像不参与。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no image of this project.</source>
        <translation>
            <numerusform>%n 行未对应本项目的任何图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>heads of run %1 refitted</source>
        <translation>训练 %1 的头部已重新拟合</translation>
    </message>
    <message>
        <source>A run is predicting the films, and run %1 waits already. Wait for one of them, or stop it.</source>
        <translation>有训练正在预测胸片，训练 %1 已在等待。请等其中一个完成，或停止它。</translation>
    </message>
    <message>
        <source>A run is predicting the films now. Wait for it, or stop it first.</source>
        <translation>有训练正在预测胸片。请等它完成，或先停止它。</translation>
    </message>
    <message>
        <source>Left out of the refit, since the run was trained before they were added: %1. A full training learns them.</source>
        <translation>重新拟合时未包括以下征象，因为该训练早于它们的添加：%1。完整训练会学习它们。</translation>
    </message>
</context>
<context>
    <name>training::RunListModel</name>
    <message>
        <source>silent for more than a minute</source>
        <translation>超过一分钟没有消息</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>%1 · estimating…</source>
        <translation>%1 · 正在估算…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余 %2</translation>
    </message>
    <message>
        <source>after run %1</source>
        <translation>在训练 %1 之后</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 at T 0.1</source>
        <translation>T 0.1 下 %1</translation>
    </message>
    <message>
        <source>finished, not scored yet</source>
        <translation>已完成，尚未评分</translation>
    </message>
    <message>
        <source>Run %1, %2, %3</source>
        <translation>训练 %1，%2，%3</translation>
    </message>
    <message>
        <source>unary</source>
        <translation>一元</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>CRF</source>
        <translation>CRF</translation>
    </message>
    <message>
        <source>predicting</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>refitting the heads</source>
        <translation>正在重新拟合头部</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>a phase of a training: the films are read</comment>
        <translation>载入</translation>
    </message>
</context>
<context>
    <name>training::SettingsPanel</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>All settings of the method</source>
        <translation>方法的所有设置</translation>
    </message>
</context>
<context>
    <name>training::SettingsTableModel</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Share of unannotated images</source>
        <translation>无框图像的比例</translation>
    </message>
    <message>
        <source>Make-up of a batch</source>
        <translation>批次的组成</translation>
    </message>
    <message>
        <source>Boxed images in a batch</source>
        <translation>批次中的带框图像</translation>
    </message>
    <message>
        <source>Held out for validation</source>
        <translation>留作验证</translation>
    </message>
    <message>
        <source>Findings that are trained</source>
        <translation>参与训练的征象</translation>
    </message>
    <message>
        <source>Side of the input image</source>
        <translation>输入图像边长</translation>
    </message>
    <message>
        <source>Scaling of the grey levels</source>
        <translation>灰阶缩放</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Anti-aliasing filter</source>
        <translation>抗混叠滤波器</translation>
    </message>
    <message>
        <source>Where anti-aliasing acts</source>
        <translation>抗混叠的位置</translation>
    </message>
    <message>
        <source>What batch norm sees</source>
        <translation>批归一化所见</translation>
    </message>
    <message>
        <source>Patches per side, P</source>
        <translation>每边格数 P</translation>
    </message>
    <message>
        <source>Channels of the patch head</source>
        <translation>网格头部的通道数</translation>
    </message>
    <message>
        <source>First bias of the head</source>
        <translation>头部的初始偏置</translation>
    </message>
    <message>
        <source>Mirrored features</source>
        <translation>镜像特征</translation>
    </message>
    <message>
        <source>Maps of the position</source>
        <translation>位置图</translation>
    </message>
    <message>
        <source>Map of the usual place</source>
        <translation>常见部位图</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Weight of the boxes, λ</source>
        <translation>框的权重 λ</translation>
    </message>
    <message>
        <source>Limit outside the box, L</source>
        <translation>框外限值 L</translation>
    </message>
    <message>
        <source>Norm of the outside term, N</source>
        <translation>框外项的归一化 N</translation>
    </message>
    <message>
        <source>Norm of the unannotated terms, M</source>
        <translation>无框项的归一化 M</translation>
    </message>
    <message>
        <source>Squeezed factors of the base model</source>
        <translation>基础模型的压缩因子</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截断值</translation>
    </message>
    <message>
        <source>Rule for the thresholds</source>
        <translation>阈值规则</translation>
    </message>
    <message>
        <source>Images for the thresholds</source>
        <translation>用于阈值的图像</translation>
    </message>
    <message>
        <source>IoU that the thresholds prove</source>
        <translation>阈值所保证的 IoU</translation>
    </message>
    <message>
        <source>Largest τ</source>
        <translation>最大 τ</translation>
    </message>
    <message>
        <source>First ρ</source>
        <translation>初始 ρ</translation>
    </message>
    <message>
        <source>Rounds of fitting thresholds</source>
        <translation>阈值拟合轮数</translation>
    </message>
    <message>
        <source>Steps before the first fit</source>
        <translation>首次拟合前的步数</translation>
    </message>
    <message>
        <source>τ held fixed</source>
        <translation>固定 τ</translation>
    </message>
    <message>
        <source>ρ held fixed</source>
        <translation>固定 ρ</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Course of the learning rate</source>
        <translation>学习率的变化</translation>
    </message>
    <message>
        <source>Learning rate at the end</source>
        <translation>最终学习率</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>预热步数</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Largest gradient</source>
        <translation>最大梯度</translation>
    </message>
    <message>
        <source>Images in a step</source>
        <translation>每步图像数</translation>
    </message>
    <message>
        <source>Images computed at once</source>
        <translation>同时计算的图像数</translation>
    </message>
    <message>
        <source>Passes over the boxed images</source>
        <translation>带框图像的遍数</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>最少步数</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>最多步数</translation>
    </message>
    <message>
        <source>Averaging of the weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Varied: width and height</source>
        <translation>变化：宽与高</translation>
    </message>
    <message>
        <source>Varied: size</source>
        <translation>变化：大小</translation>
    </message>
    <message>
        <source>Varied: place</source>
        <translation>变化：位置</translation>
    </message>
    <message>
        <source>Varied: rotation</source>
        <translation>变化：旋转</translation>
    </message>
    <message>
        <source>Varied: contrast</source>
        <translation>变化：对比度</translation>
    </message>
    <message>
        <source>Varied: brightness</source>
        <translation>变化：亮度</translation>
    </message>
    <message>
        <source>Varied: left and right</source>
        <translation>变化：左右</translation>
    </message>
    <message>
        <source>Answers averaged over shifts</source>
        <translation>对平移取平均的答案</translation>
    </message>
    <message>
        <source>CRF stage</source>
        <translation>CRF 阶段</translation>
    </message>
    <message>
        <source>Window of the CRF</source>
        <translation>CRF 的窗口</translation>
    </message>
    <message>
        <source>Updates of the CRF, T</source>
        <translation>CRF 更新次数 T</translation>
    </message>
    <message>
        <source>Form of the CRF</source>
        <translation>CRF 的形式</translation>
    </message>
    <message>
        <source>Coupling of the findings</source>
        <translation>征象间的耦合</translation>
    </message>
    <message>
        <source>Images for the CRF</source>
        <translation>用于 CRF 的图像</translation>
    </message>
    <message>
        <source>Learning rate of the CRF</source>
        <translation>CRF 的学习率</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a share</source>
        <translation>CRF 的步数（按比例）</translation>
    </message>
    <message>
        <source>Steps of the CRF, as a number</source>
        <translation>CRF 的步数（按数目）</translation>
    </message>
    <message>
        <source>Images in a step of the CRF</source>
        <translation>CRF 每步图像数</translation>
    </message>
    <message>
        <source>Rule for the region</source>
        <translation>区域规则</translation>
    </message>
    <message>
        <source>Cut-off: fixed or fitted</source>
        <translation>截断值：固定或拟合</translation>
    </message>
    <message>
        <source>Region of patches or pixels</source>
        <translation>由格或像素构成的区域</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Threads per fold</source>
        <translation>每折线程数</translation>
    </message>
    <message>
        <source>Folds side by side</source>
        <translation>并行的折数</translation>
    </message>
</context>
<context>
    <name>training::SplitChoice</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Choose a split of your own</source>
        <translation>选择您自己的划分</translation>
    </message>
    <message>
        <source>Splits (*.csv *.txt);;All files (*)</source>
        <translation>划分 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 train, %2 validation, %3 test</source>
        <translation>%1 训练，%2 验证，%3 测试</translation>
    </message>
    <message>
        <source>By patient, in folds</source>
        <translation>按患者分折</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <translation>您自己的文件…</translation>
    </message>
    <message>
        <source>A CSV file with the columns image and part (train, validation, test), or NIH’s train_val_list.txt with test_list.txt beside it.</source>
        <translation>含 image 和 part（train、validation、test）两列的 CSV 文件，或 NIH 的 train_val_list.txt 及其旁边的 test_list.txt。</translation>
    </message>
</context>
<context>
    <name>training::TrainWorkspace</name>
    <message>
        <source>Runs</source>
        <translation>各次训练</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The settings are in the form at the left: look at them, then start the run.</source>
        <translation>设置在左侧表单中：请查看后开始训练。</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚无训练</translation>
    </message>
    <message>
        <source>Draw boxes in Read</source>
        <translation>在阅片中画框</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线的平滑</translation>
    </message>
    <message>
        <source>log</source>
        <comment>short: logarithmic</comment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Losses on a logarithmic axis</source>
        <translation>损失采用对数坐标</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Start the run in the form</source>
        <translation>开始表单中的训练</translation>
    </message>
    <message>
        <source>Freezes the boxes as they are now and trains beside your work.</source>
        <translation>冻结当前的框，在您工作的同时训练。</translation>
    </message>
    <message>
        <source>Pause or go on with the training</source>
        <translation>暂停或继续训练</translation>
    </message>
    <message>
        <source>Stop the training, keep a checkpoint</source>
        <translation>停止训练，保留检查点</translation>
    </message>
    <message>
        <source>Export the curves of this run</source>
        <translation>导出该训练的曲线</translation>
    </message>
    <message>
        <source>As figures (CSV) or as a picture of the plots (PDF, PNG).</source>
        <translation>导出为数值（CSV）或图表图片（PDF、PNG）。</translation>
    </message>
    <message>
        <source>Export the curves of run %1</source>
        <translation>导出训练 %1 的曲线</translation>
    </message>
    <message>
        <source>Figures (*.csv);;Page (*.pdf);;Picture (*.png)</source>
        <translation>数值 (*.csv);;页面 (*.pdf);;图片 (*.png)</translation>
    </message>
    <message>
        <source>The curves are in %1.</source>
        <translation>曲线保存在 %1。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>%1 · fold %2 of %3</source>
        <translation>%1 · 第 %2 折，共 %3 折</translation>
    </message>
    <message>
        <source>In the %1 phase of fold %2, at %3.</source>
        <translation>第 %2 折的“%1”阶段，位于 %3。</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>还没有训练。</translation>
    </message>
    <message>
        <source>This computer has no training program</source>
        <translation>本机没有训练程序</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>还没有框</translation>
    </message>
    <message>
        <source>A run learns from boxes. Draw some in Read, or import a list of boxes with a folder of images.</source>
        <translation>训练从框中学习。请在阅片中画一些，或随图像文件夹导入框列表。</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以训练</translation>
    </message>
    <message>
        <source>Choose a preset at the left and start the run. You can go on reading while it trains.</source>
        <translation>在左侧选择预设并开始训练。训练期间您可以继续阅片。</translation>
    </message>
    <message>
        <source>Nothing trains now.</source>
        <translation>当前没有训练。</translation>
    </message>
    <message>
        <source>Refit the heads on today’s boxes</source>
        <translation>用今天的框重新拟合头部</translation>
    </message>
    <message>
        <source>Of the newest finished run, in seconds, as a run of its own: what the new boxes do to its maps.</source>
        <translation>针对最近完成的训练，几秒内完成，作为单独的一次训练：看新框如何改变其图。</translation>
    </message>
    <message>
        <source>Refit the heads after new boxes</source>
        <translation>有新框后重新拟合头部</translation>
    </message>
    <message>
        <source>A few seconds after the last new box, while nothing else trains.</source>
        <translation>最后一个新框之后几秒，且没有其他训练时。</translation>
    </message>
    <message>
        <source>No run has finished yet.</source>
        <translation>还没有完成的训练。</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>此面板的帮助</translation>
    </message>
    <message>
        <source>No box that can be learned from</source>
        <translation>没有可用于学习的框</translation>
    </message>
</context>
<context>
    <name>viewer::HistogramPanel</name>
    <message>
        <source>Histogram of the film, with its window</source>
        <translation>胸片的直方图及其窗</translation>
    </message>
    <message>
        <source>How often each value occurs. Drag an edge of the window, or the part between them;
arrows move it, Shift+arrows widen it, a double click takes the film’s own.</source>
        <translation>各数值出现的频次。拖动窗的边缘或两边之间的部分；
方向键移动，Shift+方向键加宽，双击取胸片自带的窗。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>edges of the grey window</comment>
        <translation>%1 至 %2</translation>
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
        <translation>X 线胸片</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>缩放 %1%</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>已反相</translation>
    </message>
    <message>
        <source>x %1  y %2 mm</source>
        <translation>x %1  y %2 mm</translation>
    </message>
    <message>
        <source>%1, %2 px  value %3</source>
        <translation>%1, %2 px  值 %3</translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <comment>window width and level</comment>
        <translation>W %1  L %2</translation>
    </message>
    <message>
        <source>table of the file</source>
        <translation>文件的查找表</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>查找表“%1”</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>as calibrated (pixel spacing)</source>
        <translation>按校准（pixel spacing）</translation>
    </message>
    <message>
        <source>at the detector (imager spacing)</source>
        <translation>在探测器处（imager spacing）</translation>
    </message>
    <message>
        <source>on the scanned sheet (nominal spacing)</source>
        <translation>在扫描片上（nominal spacing）</translation>
    </message>
    <message>
        <source>by the imported table</source>
        <translation>按导入的表格</translation>
    </message>
    <message>
        <source>x %1  y %2 px</source>
        <translation>x %1  y %2 px</translation>
    </message>
    <message>
        <source>stored %1  value %2  grey %3</source>
        <translation>存储 %1  值 %2  灰度 %3</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how much the lens magnifies</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>flipped, rotated %1°</source>
        <translation>已翻转，旋转 %1°</translation>
    </message>
    <message>
        <source>rotated %1°</source>
        <translation>已旋转 %1°</translation>
    </message>
    <message>
        <source>local contrast</source>
        <translation>局部对比度</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Between the percentiles %1 and %2 of this film’s own values: a radiograph has no Hounsfield units.</source>
        <translation>介于本片自身数值的第 %1 与第 %2 百分位之间：X 线片没有 Hounsfield 单位。</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>纵隔</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>骨</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>From the least to the greatest value of this film.</source>
        <translation>从本片的最小值到最大值。</translation>
    </message>
    <message>
        <source>Without extremes</source>
        <translation>去除极值</translation>
    </message>
    <message>
        <source>As the file asks for it.</source>
        <translation>按文件的要求。</translation>
    </message>
    <message>
        <source>Values as stored</source>
        <translation>按存储值</translation>
    </message>
    <message>
        <source>Least to greatest value</source>
        <translation>最小值到最大值</translation>
    </message>
    <message>
        <source>The file asks for no window; this is the first picture, which training sees too.</source>
        <translation>文件没有指定窗；这是首选图像，训练所见也是它。</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>自定义窗</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>文件的查找表</translation>
    </message>
    <message>
        <source>boxes hidden</source>
        <translation>框已隐藏</translation>
    </message>
</context>
<context>
    <name>viewer::TwoUp</name>
    <message>
        <source>The patient’s film before this one</source>
        <translation>该患者此前的胸片</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>本片</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>既往片</translation>
    </message>
    <message>
        <source>The file of this film is missing.</source>
        <translation>该胸片的文件缺失。</translation>
    </message>
    <message>
        <source>Import its folder again.</source>
        <translation>请重新导入其文件夹。</translation>
    </message>
    <message>
        <source>Reading the prior …</source>
        <translation>正在读取既往片…</translation>
    </message>
    <message>
        <source>Put the prior away</source>
        <translation>收起既往片</translation>
    </message>
</context>
<context>
    <name>viewer::ViewActions</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Window and level by dragging</source>
        <translation>拖动调窗宽窗位</translation>
    </message>
    <message>
        <source>Left drag: across for contrast, up and down for brightness. A right drag does it in every mode.</source>
        <translation>左键拖动：左右调对比度，上下调亮度。右键拖动在任何模式下均可。</translation>
    </message>
    <message>
        <source>Move the film by dragging</source>
        <translation>拖动移动胸片</translation>
    </message>
    <message>
        <source>The middle button, or Space and the left one, do it in every mode.</source>
        <translation>中键，或按住空格加左键，在任何模式下均可。</translation>
    </message>
    <message>
        <source>Fit the film into the window</source>
        <translation>使胸片适合窗口</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>一个像素显示为一个像素</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Invert black and white</source>
        <translation>黑白反相</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>显示框</translation>
    </message>
    <message>
        <source>Show the model’s blobs</source>
        <translation>显示模型的可疑区</translation>
    </message>
    <message>
        <source>Show names on boxes</source>
        <translation>显示框上的名称</translation>
    </message>
    <message>
        <source>Window of the file</source>
        <translation>文件自带的窗</translation>
    </message>
    <message>
        <source>Hand on the film</source>
        <translation>在胸片上操作</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>右键拖动</translation>
    </message>
    <message>
        <source>Window and level, in every mode</source>
        <translation>调窗宽窗位，任何模式均可</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键点击</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>滚轮，Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Middle drag, Space+drag</source>
        <translation>中键拖动，空格+拖动</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>移动胸片</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with the lens, the wheel magnifies</source>
        <translation>在指针处缩放；使用放大镜时滚轮调节放大</translation>
    </message>
    <message>
        <source>Shift+drag of a ruler</source>
        <translation>Shift+拖动量尺</translation>
    </message>
    <message>
        <source>Keep it level or upright</source>
        <translation>保持水平或垂直</translation>
    </message>
    <message>
        <source>Measure lengths</source>
        <translation>测量长度</translation>
    </message>
    <message>
        <source>Drag from end to end; an end can be taken again. They stay until Esc or the next film and are not stored.</source>
        <translation>从一端拖到另一端；端点可再次拖动。保留到按 Esc 或下一张胸片，且不会保存。</translation>
    </message>
    <message>
        <source>Flip the film left to right</source>
        <translation>左右翻转胸片</translation>
    </message>
    <message>
        <source>The view alone: boxes and measures stay as they are, and a corner says so.</source>
        <translation>仅影响显示：框和测量保持不变，角落有提示。</translation>
    </message>
    <message>
        <source>Turn the film by 90°</source>
        <translation>将胸片旋转 90°</translation>
    </message>
    <message>
        <source>Clockwise; the view alone.</source>
        <translation>顺时针；仅影响显示。</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>重置显示</translation>
    </message>
    <message>
        <source>Zoom, window, inversion, turning and local contrast.</source>
        <translation>缩放、窗宽窗位、反相、旋转和局部对比度。</translation>
    </message>
    <message>
        <source>Raise the local contrast</source>
        <translation>增强局部对比度</translation>
    </message>
    <message>
        <source>For faint things (CLAHE). The view alone: training never sees it, and a corner says that it is on.</source>
        <translation>用于淡薄的影像（CLAHE）。仅影响显示：训练从不使用，开启时角落有提示。</translation>
    </message>
    <message>
        <source>The first picture, as the file asks for it; again for the file’s next window.</source>
        <translation>文件指定的首选图像；再按一次为文件的下一个窗。</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>窗：%1</translation>
    </message>
    <message>
        <source>Windows for lung, mediastinum, bone, full range, without extremes</source>
        <translation>肺、纵隔、骨、全范围、去除极值的窗</translation>
    </message>
    <message>
        <source>Magnify under the pointer</source>
        <translation>放大指针处</translation>
    </message>
    <message>
        <source>A lens follows the pointer; the wheel changes it from 2× to 4×, Esc puts it away.</source>
        <translation>放大镜跟随指针；滚轮在 2× 到 4× 间调节，Esc 收起。</translation>
    </message>
    <message>
        <source>Name the values under the pointer</source>
        <translation>显示指针处的数值</translation>
    </message>
    <message>
        <source>Stored value, value after the file’s own scale, and grey level, in the corner.</source>
        <translation>存储值、按文件标度换算的值和灰度，显示在角落。</translation>
    </message>
    <message>
        <source>Show the histogram</source>
        <translation>显示直方图</translation>
    </message>
    <message>
        <source>The film’s values with the window over them, to be taken by its edges.</source>
        <translation>胸片的数值及其上的窗，可拖动边缘。</translation>
    </message>
    <message>
        <source>Show the prior beside the film</source>
        <translation>在旁边显示既往片</translation>
    </message>
    <message>
        <source>The patient’s film before this one.</source>
        <translation>该患者此前的胸片。</translation>
    </message>
    <message>
        <source>Move both films together</source>
        <translation>两张胸片同步移动</translation>
    </message>
    <message>
        <source>Zoom and place of the film and its prior.</source>
        <translation>胸片与既往片的缩放和位置。</translation>
    </message>
    <message>
        <source>One window for both films</source>
        <translation>两张胸片共用一个窗</translation>
    </message>
    <message>
        <source>Window and inversion of the film and its prior.</source>
        <translation>胸片与既往片的窗宽窗位和反相。</translation>
    </message>
    <message>
        <source>No earlier film of this patient is here.</source>
        <translation>这里没有该患者更早的胸片。</translation>
    </message>
    <message>
        <source>There is one film alone.</source>
        <translation>只有一张胸片。</translation>
    </message>
    <message>
        <source>Cut-off of the blobs</source>
        <translation>可疑区的截断值</translation>
    </message>
    <message>
        <source>Opacity of the blobs</source>
        <translation>可疑区的不透明度</translation>
    </message>
</context>
<context>
    <name>viewer::ViewerBar</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>预设窗</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>More for this film</source>
        <translation>此片的更多工具</translation>
    </message>
    <message>
        <source>By this film’s own values</source>
        <translation>按此片自身的数值</translation>
    </message>
    <message>
        <source>As the file asks for it</source>
        <translation>按文件的要求</translation>
    </message>
</context>
<context>
    <name>worklist::FilterBar</name>
    <message>
        <source>Patient, finding, name</source>
        <translation>患者、征象、名称</translation>
    </message>
    <message>
        <source>Words of a patient, a finding or a file&apos;s name, each by its beginning</source>
        <translation>患者、征象或文件名中的词，均从词首匹配</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>搜索工作列表</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Images that want a second look</source>
        <translation>待复阅的图像</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>此筛选的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>尚无保存的筛选</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>This project can only be read.</source>
        <translation>此项目只读。</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>没有筛选条件。</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>删除已保存的筛选</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>未读 %1</translation>
    </message>
    <message>
        <source>Boxed %1</source>
        <translation>有框 %1</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <translation>待复阅，%1</translation>
    </message>
    <message>
        <source>%1 new, %2 in progress, %3 done</source>
        <translation>新 %1，进行中 %2，完成 %3</translation>
    </message>
</context>
<context>
    <name>worklist::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Ask for more: state, findings, view, age, date …</source>
        <translation>更多条件：状态、征象、体位、年龄、日期…</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>%1: %2
Press to change it, ✕ or Del to remove it.</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>%1：%2
按下可更改，✕ 或 Del 可移除。</translation>
    </message>
    <message>
        <source>Filter, %1: %2</source>
        <comment>a kind of condition and what it asks</comment>
        <translation>筛选，%1：%2</translation>
    </message>
    <message>
        <source>Del removes it</source>
        <translation>Del 可移除</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPages</name>
    <message>
        <source>Either</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>How several findings are joined</source>
        <translation>多个征象如何组合</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>满足其一即可</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>%1: answer to ask for</source>
        <comment>a finding</comment>
        <translation>%1：要查询的答案</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Youngest, in years</source>
        <translation>最小年龄，岁</translation>
    </message>
    <message>
        <source>Oldest, in years</source>
        <translation>最大年龄，岁</translation>
    </message>
    <message>
        <source> years</source>
        <comment>unit behind an age</comment>
        <translation> 岁</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the beginning of a range</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a range</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Write a day as 2019-04-30.</source>
        <translation>日期请写作 2019-04-30。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>IoU from</source>
        <translation>IoU 不低于</translation>
    </message>
    <message>
        <source>IoU under</source>
        <translation>IoU 低于</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>无训练</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>any finding</source>
        <translation>任何征象</translation>
    </message>
    <message>
        <source>to under</source>
        <comment>an upper limit that does not belong to the range</comment>
        <translation>至（不含）</translation>
    </message>
    <message>
        <source>Anyone&apos;s: a reader&apos;s before the report&apos;s</source>
        <translation>任何人：阅片者优先于报告</translation>
    </message>
    <message>
        <source>A reader&apos;s</source>
        <translation>阅片者的</translation>
    </message>
    <message>
        <source>The report&apos;s</source>
        <translation>报告的</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>无人作答</translation>
    </message>
    <message>
        <source>With a box</source>
        <translation>有框</translation>
    </message>
    <message>
        <source>Without a box</source>
        <translation>无框</translation>
    </message>
    <message>
        <source>With a point</source>
        <translation>有点</translation>
    </message>
    <message>
        <source>Without a point</source>
        <translation>无点</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>文件存在</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Every image</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Only what is assigned to me</source>
        <translation>仅分配给我的</translation>
    </message>
    <message>
        <source>Anybody or nobody</source>
        <translation>任何人或无人</translation>
    </message>
</context>
<context>
    <name>worklist::FilterPopup</name>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>All kinds of filters (Esc)</source>
        <translation>所有筛选类别（Esc）</translation>
    </message>
    <message>
        <source>All kinds of filters</source>
        <translation>所有筛选类别</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Kinds of filters</source>
        <translation>筛选类别</translation>
    </message>
    <message>
        <source>Show only images by …</source>
        <translation>仅显示符合以下条件的图像…</translation>
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
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and the answer to it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and a finding</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: any IoU</source>
        <translation>%1：任何 IoU</translation>
    </message>
    <message>
        <source>%1: IoU under %2</source>
        <translation>%1：IoU 低于 %2</translation>
    </message>
    <message>
        <source>%1: IoU %2 or better</source>
        <translation>%1：IoU 不低于 %2</translation>
    </message>
    <message>
        <source>%1: IoU %2 to %3</source>
        <translation>%1：IoU %2 至 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>State of the reading</source>
        <translation>阅片状态</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>谁的答案</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>分配给我</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>IoU of a run</source>
        <translation>训练的 IoU</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where you are with an image.</source>
        <translation>您对图像的阅片进度。</translation>
    </message>
    <message>
        <source>What is known of findings: an adjudication, else the readers, else the report.</source>
        <translation>对征象的已知结论：先取仲裁，其次阅片者，再次报告。</translation>
    </message>
    <message>
        <source>Who has answered; with findings chosen, whose answer to them counts.</source>
        <translation>谁作过答；选定征象时，指谁对其的答案有效。</translation>
    </message>
    <message>
        <source>Boxes that count: drawn or imported, and not overruled.</source>
        <translation>有效的框：画出或导入，且未被推翻。</translation>
    </message>
    <message>
        <source>“It is here” without a box.</source>
        <translation>“在这里”的点，没有框。</translation>
    </message>
    <message>
        <source>Images that somebody gave you to read.</source>
        <translation>他人交给您阅读的图像。</translation>
    </message>
    <message>
        <source>Images that this reader has begun, done or flagged.</source>
        <translation>该阅片者已开始、完成或标记的图像。</translation>
    </message>
    <message>
        <source>How well a run found the boxes of an image it was not trained on.</source>
        <translation>训练在未用于训练的图像上找到框的程度。</translation>
    </message>
    <message>
        <source>How the film was taken.</source>
        <translation>摄片体位。</translation>
    </message>
    <message>
        <source>The patient&apos;s.</source>
        <translation>患者的性别。</translation>
    </message>
    <message>
        <source>The patient&apos;s, in years, both ends included.</source>
        <translation>患者的年龄，岁，含两端。</translation>
    </message>
    <message>
        <source>Days, both ends included.</source>
        <translation>日期，含两端。</translation>
    </message>
    <message>
        <source>Is the picture&apos;s file where it was?</source>
        <translation>图像文件是否仍在原处？</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>by readers</source>
        <translation>来自阅片者</translation>
    </message>
    <message>
        <source>by the report</source>
        <translation>来自报告</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无答案</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>有框</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>无框</translation>
    </message>
    <message>
        <source>with points</source>
        <translation>有点</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>无点</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>有文件</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>assigned to me</source>
        <translation>分配给我</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>由 %1 读过</translation>
    </message>
    <message>
        <source>read by somebody</source>
        <translation>有人读过</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 至 %2 岁</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>needs a second look</source>
        <translation>待复阅</translation>
    </message>
    <message>
        <source>view unknown</source>
        <translation>体位未知</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>按患者</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>By state of the reading</source>
        <translation>按阅片状态</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>按框数</translation>
    </message>
    <message>
        <source>By study date</source>
        <translation>按检查日期</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>按年龄</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>按体位</translation>
    </message>
    <message>
        <source>By IoU of a run</source>
        <translation>按训练的 IoU</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Done first</source>
        <translation>已完成在前</translation>
    </message>
    <message>
        <source>Unread first</source>
        <translation>未读在前</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>最少在前</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>最多在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>studies</comment>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>patients</comment>
        <translation>最年长在前</translation>
    </message>
    <message>
        <source>Youngest first</source>
        <translation>最年轻在前</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳在前</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>最差在前</translation>
    </message>
</context>
<context>
    <name>worklist::WorklistModel</name>
    <message>
        <source>file missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a finding of which a reader is not sure</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>未见异常</translation>
    </message>
    <message>
        <source>report: no finding</source>
        <translation>报告：未见异常</translation>
    </message>
    <message>
        <source>no finding so far</source>
        <translation>目前未见异常</translation>
    </message>
    <message>
        <source>report: nothing certain</source>
        <translation>报告：无确定结论</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>%1: the file is missing</source>
        <translation>%1：缺少文件</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n box(es), %3</source>
        <translation>
            <numerusform>%1，%2，%n 个框，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU %1</source>
        <translation>IoU %1</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>随访 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 个框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>分配给您</translation>
    </message>
    <message>
        <source>Blinded: other readers’ answers and imported boxes are hidden until you have completed it</source>
        <translation>盲法：在您完成之前，其他阅片者的答案和导入的框保持隐藏</translation>
    </message>
</context>
<context>
    <name>worklist::WorklistPanel</name>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>The film on screen is not in this list.</source>
        <translation>当前显示的片不在此列表中。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>请导入文件夹，或将文件夹拖放到窗口上。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a run and its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown images of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Order of the list: %1 · %2</source>
        <comment>a column and a direction</comment>
        <translation>列表顺序：%1 · %2</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>没有符合的图像</translation>
    </message>
    <message>
        <source>Take a word or a condition out, or clear them all.</source>
        <translation>请去掉一个词或条件，或全部清除。</translation>
    </message>
</context>
</TS>
