<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <translation>无法读取 {subject}。 [系统提示：{found}。]</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>请确认您有权读取该文件，且没有其他程序占用它。</translation>
    </message>
    <message>
        <source>{subject} cannot be written.[ The system says: {found}.]</source>
        <translation>无法写入 {subject}。 [系统提示：{found}。]</translation>
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
        <translation>无法列出文件夹 {subject} 的内容。 [系统提示：{found}。]</translation>
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
        <translation>{subject} 不是文件[，而是{found}]。 [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message>
        <source>{subject} is not a DICOM file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是 DICOM 文件。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Leave it out, or give it the ending that fits what it holds.</source>
        <translation>请将其排除，或改用与内容相符的扩展名。</translation>
    </message>
    <message>
        <source>{subject} ends too early.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 过早结束。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy or send the file again; the transfer was probably cut off.</source>
        <translation>请重新复制或发送该文件；传输可能中断了。</translation>
    </message>
    <message>
        <source>{subject} nests its sequences deeper than any radiograph does.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} 的序列嵌套深度超过任何 X 线片。 [实际为：{found}。] [上限：{expected}。]</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm; ask its sender for another copy.</source>
        <translation>该文件已损坏或带有恶意；请向发送方索取另一份副本。</translation>
    </message>
    <message>
        <source>{subject} claims more than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>{subject} 要求的内存超出 Fewbox 的上限。 [实际为：{found}。] [上限：{expected}。]</translation>
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
        <translation>{subject} 缺少图像必需的属性。[缺少：{expected}。] [实际为：{found}。]</translation>
    </message>
    <message>
        <source>Export the image again from the system that made it.</source>
        <translation>请从生成该图像的系统重新导出。</translation>
    </message>
    <message>
        <source>An attribute of {subject} has a value that cannot be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 的某个属性值不可能成立。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>The pixels of {subject} do not fill the size that its header claims.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 的像素与文件头声明的尺寸不符。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy or send the file again.</source>
        <translation>请重新复制或发送该文件。</translation>
    </message>
    <message>
        <source>{subject} is a DICOM object without pixels.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 是不含像素的 DICOM 对象。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Leave it out: reports, presentation states and directories are no radiographs.</source>
        <translation>请将其排除：报告、显示状态和目录都不是 X 线片。</translation>
    </message>
    <message>
        <source>{subject} stores its grey levels in a way that a radiograph does not.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 存储灰阶的方式与 X 线片不符。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Leave it out, or export the film as MONOCHROME1 or MONOCHROME2.</source>
        <translation>请将其排除，或以 MONOCHROME1 或 MONOCHROME2 导出该片。</translation>
    </message>
    <message>
        <source>The pixels of {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>无法解码 {subject} 的像素。 [解码器提示：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy the file again; if it stays so, convert it to an uncompressed transfer syntax.</source>
        <translation>请重新复制该文件；若仍如此，请转换为未压缩的传输语法。</translation>
    </message>
    <message>
        <source>{subject} is not a picture that Fewbox reads.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是 Fewbox 能读取的图片。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Give it as DICOM, PNG, JPEG or TIFF.</source>
        <translation>请提供 DICOM、PNG、JPEG 或 TIFF 格式。</translation>
    </message>
    <message>
        <source>The picture {subject} could not be decoded.[ The decoder says: {found}.][ Expected: {expected}.]</source>
        <translation>无法解码图片 {subject}。 [解码器提示：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Copy the file again; it is probably cut off or damaged.</source>
        <translation>请重新复制该文件；它可能被截断或已损坏。</translation>
    </message>
    <message>
        <source>The picture {subject} is larger than Fewbox will hold in memory.[ Found: {found}.][ Most: {expected}.]</source>
        <translation>图片 {subject} 超出 Fewbox 能载入内存的大小。 [实际为：{found}。] [上限：{expected}。]</translation>
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
        <translation>{subject} 没有“{expected}”列。 [实际为：{found}。]</translation>
    </message>
    <message>
        <source>Choose NIH&apos;s original file, or give the table that header.</source>
        <translation>请选择 NIH 的原始文件，或为表格加上该表头。</translation>
    </message>
    <message>
        <source>{subject} cannot be understood.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>无法理解 {subject}。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Mend that row in the table and import again; the other rows are in.</source>
        <translation>请修正表格中的该行后重新导入；其余各行已导入。</translation>
    </message>
    <message>
        <source>{subject} has no rows.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 没有任何行。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Check that the table was saved whole and is the one you meant.</source>
        <translation>请确认表格已完整保存，且正是您要的那一个。</translation>
    </message>
    <message>
        <source>{subject} names a finding that the schema does not have[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} 含有方案中没有的征象[：{found}]。 [可用的有：{expected}。]</translation>
    </message>
    <message>
        <source>Mend the spelling in the source and import again. A project keeps the findings that it was made with: what names others stays out, the rest is in.</source>
        <translation>请在来源处更正写法后重新导入。项目保留创建时的征象：含其他征象的内容不导入，其余已导入。</translation>
    </message>
    <message>
        <source>A box lies outside its image: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>有标注框位于图像之外：{subject}。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Its numbers may be in another frame: import again with --box-frame image or --box-frame 1024, whichever was not used.</source>
        <translation>其数值可能属于另一坐标系：请用 --box-frame image 或 --box-frame 1024 中尚未用过的一个重新导入。</translation>
    </message>
    <message>
        <source>A box is too small to mean anything: {subject}.[ Found: {found}.][ At least: {expected}.]</source>
        <translation>有标注框过小，没有意义：{subject}。 [实际为：{found}。] [至少：{expected}。]</translation>
    </message>
    <message>
        <source>Draw it around the whole finding.</source>
        <translation>请将框画在整个征象周围。</translation>
    </message>
    <message>
        <source>A box has sides that cannot be: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>有标注框的边长不可能成立：{subject}。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Give x, y, width and height as numbers, both sides above 0.</source>
        <translation>请以数字给出 x、y、宽和高，两边均须大于 0。</translation>
    </message>
    <message>
        <source>There is no image {subject} here.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>这里没有图像 {subject}。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Import the image first, or check its name; names are compared without folder and ending.</source>
        <translation>请先导入该图像，或检查其名称；比较名称时不计文件夹和扩展名。</translation>
    </message>
    <message>
        <source>{subject} is not the JSON that it should be.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是应有的 JSON。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Mend the file at that place, or take a fresh copy.</source>
        <translation>请修正文件中的该处，或取一份新副本。</translation>
    </message>
    <message>
        <source>Nothing to import was found in {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>在 {subject} 中没有找到可导入的内容。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images or the tables; folders below it are searched too.</source>
        <translation>请选择存放图像或表格的文件夹；其子文件夹也会被搜索。</translation>
    </message>
    <message>
        <source>There is no project at {subject}.[ Found: {found}.]</source>
        <translation>{subject} 处没有项目。 [实际为：{found}。]</translation>
    </message>
    <message>
        <source>Check the path, or make a project by importing into it.</source>
        <translation>请检查路径，或通过导入来新建项目。</translation>
    </message>
    <message>
        <source>{subject} is not a Fewbox project.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是 Fewbox 项目。 [实际为：{found}。] [应为：{expected}。]</translation>
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
        <translation>另一个程序正在写入 {subject}。 [实际为：{found}。]</translation>
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
        <translation>{subject} 的数据库已损坏。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the project from a backup.</source>
        <translation>请原样保留该文件夹的副本，然后从备份恢复项目。</translation>
    </message>
    <message>
        <source>There is a project at {subject} already.[ Found: {found}.]</source>
        <translation>{subject} 处已有项目。 [实际为：{found}。]</translation>
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
        <translation>项目中没有阅片者 {subject}。 [可用的有：{expected}。]</translation>
    </message>
    <message>
        <source>Choose a reader from the list or add one.</source>
        <translation>请从列表中选择阅片者，或添加一位。</translation>
    </message>
    <message>
        <source>There is no box {subject} any more.[ Found: {found}.]</source>
        <translation>标注框 {subject} 已不存在。 [实际为：{found}。]</translation>
    </message>
    <message>
        <source>It was removed in the meantime; undo brings it back.</source>
        <translation>它在此期间已被删除；撤销可恢复。</translation>
    </message>
    <message>
        <source>{subject} is not a run.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是一次训练。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>List the runs with fewboxctl runs, or train one.</source>
        <translation>请用 fewboxctl runs 列出各次训练，或开始一次训练。</translation>
    </message>
    <message>
        <source>A file of the run cannot be understood: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>无法理解训练的一个文件：{subject}。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Take the run&apos;s folder from its source again, or train anew.</source>
        <translation>请从来源重新获取该训练的文件夹，或重新训练。</translation>
    </message>
    <message>
        <source>A worker is busy with the run {subject} already[: {found}].</source>
        <translation>已有 worker 正在处理训练 {subject}[：{found}]。</translation>
    </message>
    <message>
        <source>Wait for it or stop it, then try again.</source>
        <translation>请等待其结束或将其停止，然后重试。</translation>
    </message>
    <message>
        <source>{subject} has not finished yet.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 尚未完成。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Wait for it, or go on with it: fewboxctl train --resume latest.</source>
        <translation>请等待，或继续该训练：fewboxctl train --resume latest。</translation>
    </message>
    <message>
        <source>{subject}: this run cannot be gone on with.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject}：该训练无法继续。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Start a new run with the same settings.</source>
        <translation>请以相同设置开始新的训练。</translation>
    </message>
    <message>
        <source>No worker was found, so nothing can be trained or predicted here.[ Looked for: {subject}.][ Found: {found}.]</source>
        <translation>没有找到 worker，因此这里无法训练或预测。[已查找：{subject}。] [实际为：{found}。]</translation>
    </message>
    <message>
        <source>Install the package fewbox-worker, or name the program in FEWBOX_WORKER. Reading and drawing go on without it.</source>
        <translation>请安装 fewbox-worker 软件包，或在 FEWBOX_WORKER 中指明该程序。阅片和画框不受影响。</translation>
    </message>
    <message>
        <source>The worker ended before its work did.[ Run: {subject}.][ Found: {found}.]</source>
        <translation>worker 在工作完成前结束。 [训练：{subject}。] [实际为：{found}。]</translation>
    </message>
    <message>
        <source>A run has a log.txt in its folder; a training goes on from its last checkpoint: fewboxctl train --resume latest.</source>
        <translation>训练文件夹中有 log.txt；训练可从最后的检查点继续：fewboxctl train --resume latest。</translation>
    </message>
    <message>
        <source>The worker speaks another language than this program.[ Run: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>worker 与本程序的协议不一致。 [训练：{subject}。] [实际为：{found}。] [应为：{expected}。]</translation>
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
        <translation>训练已按要求停止，并保留检查点。 [训练：{subject}。][已完成：{found}。]</translation>
    </message>
    <message>
        <source>Go on with fewboxctl train --resume.</source>
        <translation>继续训练：fewboxctl train --resume。</translation>
    </message>
    <message>
        <source>Training failed.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>训练失败。[位置：{subject}。] [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>See log.txt in the run&apos;s folder; a lower learning rate helps where numbers are not finite.</source>
        <translation>请查看训练文件夹中的 log.txt；若数值非有限，降低学习率会有帮助。</translation>
    </message>
    <message>
        <source>There is no box to learn from[ in {subject}].[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>[{subject} 中]没有可供学习的标注框。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Draw some boxes or import NIH&apos;s box list; below some hundred boxed images a network seldom beats the floor.</source>
        <translation>请画一些标注框，或导入 NIH 的框列表；带框图像少于几百张时，网络很少能超过下限。</translation>
    </message>
    <message>
        <source>There are too few patients with boxes for that many folds[: {subject}].[ Found: {found}.][ At least: {expected}.]</source>
        <translation>有标注框的患者太少，不足以分成这么多折[：{subject}]。 [实际为：{found}。] [至少：{expected}。]</translation>
    </message>
    <message>
        <source>Choose fewer folds, or draw boxes for more patients.</source>
        <translation>请减少折数，或为更多患者画框。</translation>
    </message>
    <message>
        <source>There is no such choice for {subject}[: {found}].[ Known: {expected}.]</source>
        <translation>{subject} 没有这个选项[：{found}]。 [可用的有：{expected}。]</translation>
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
        <translation>设备 {subject} 在此不可用。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose device auto or cpu, or install a LibTorch with CUDA; fewboxctl doctor says what is there.</source>
        <translation>请选择设备 auto 或 cpu，或安装带 CUDA 的 LibTorch；fewboxctl doctor 会列出现有设备。</translation>
    </message>
    <message>
        <source>The weights do not fit the network: {subject}.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>权重与网络不符：{subject}。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Choose the backbone that the weights were made for; names are timm&apos;s.</source>
        <translation>请选择该权重对应的骨干网络；名称与 timm 一致。</translation>
    </message>
    <message>
        <source>{subject} is not a sound safetensors file.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>{subject} 不是完好的 safetensors 文件。 [实际为：{found}。] [应为：{expected}。]</translation>
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
        <source>{subject} has boxes here, so it is present.[ Your boxes: {found}.]</source>
        <translation>{subject} 在此有标注框，因此为“有”。[您的框：{found}。]</translation>
    </message>
    <message>
        <source>Remove your boxes for this finding first.</source>
        <translation>请先删除您为该征象画的框。</translation>
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
        <translation>无法使用划分 {subject}。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>A split is a CSV file with the columns image and part (train, validation or test), or NIH&apos;s train_val_list.txt with test_list.txt beside it.</source>
        <translation>划分是含 image 和 part（train、validation 或 test）两列的 CSV 文件，或 NIH 的 train_val_list.txt 及其旁边的 test_list.txt。</translation>
    </message>
    <message>
        <source>Patient {subject} is in two parts of the split.[ Found: {found}.]</source>
        <translation>患者 {subject} 出现在划分的两个部分中。 [实际为：{found}。]</translation>
    </message>
    <message>
        <source>Put all images of a patient into one part, else the test would not be blind.</source>
        <translation>请将同一患者的所有图像放入同一部分，否则测试就不是盲测。</translation>
    </message>
    <message>
        <source>The experiment {subject} cannot be read.[ Found: {found}.][ Expected: {expected}.]</source>
        <translation>无法读取实验 {subject}。 [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Start it anew under another name; the runs that it made are still there.</source>
        <translation>请换个名称重新开始；它已完成的训练仍在。</translation>
    </message>
    <message>
        <source>Something went wrong that Fewbox has no name for.[ Where: {subject}.][ Found: {found}.][ Expected: {expected}.]</source>
        <translation>发生了 Fewbox 没有命名的错误。[位置：{subject}。] [实际为：{found}。] [应为：{expected}。]</translation>
    </message>
    <message>
        <source>Please report it with this text and the log.</source>
        <translation>请附上本段文字和日志报告此问题。</translation>
    </message>
</context>
<context>
    <name>annotate::BoxRows</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Show this box</source>
        <translation>显示此框</translation>
    </message>
    <message>
        <source>Hide this box</source>
        <translation>隐藏此框</translation>
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
        <source>The finding of the next box, or of the selected one.</source>
        <translation>下一个框或所选框的征象。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>征象</translation>
    </message>
    <message>
        <source>Finding of the next box, or of the selected one</source>
        <translation>下一个框或所选框的征象</translation>
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
        <source>Draw inside the selected box</source>
        <translation>在所选框内画框</translation>
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
        <source>Delete the selected box</source>
        <translation>删除所选框</translation>
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
        <source>This box is not yours to change. Draw one of your own: it goes before an imported one.</source>
        <translation>这个框不归您更改。请自己画一个：它优先于导入的框。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “not asked”.</source>
        <translation>%1 的最后一个框已删除；标签恢复为“未评”。</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “absent”.</source>
        <translation>%1 的最后一个框已删除；标签恢复为“无”。</translation>
    </message>
    <message>
        <source>The last box for %1 is gone; its label is back to “unsure”.</source>
        <translation>%1 的最后一个框已删除；标签恢复为“不确定”。</translation>
    </message>
    <message numerus="yes">
        <source>%n imported box(es) overruled: your “absent” goes before the import, and training follows the reader.</source>
        <translation>
            <numerusform>%n 个导入的框被推翻：您的“无”优先于导入，训练以阅片者为准。</numerusform>
        </translation>
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
        <source>Imported</source>
        <translation>导入的框</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
        <source>Marks the image for another reading (S)</source>
        <translation>将图像标为待复阅（S）</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>在阅片中打开</translation>
    </message>
    <message>
        <source>Shows this film in Read, where boxes are drawn (Enter)</source>
        <translation>在阅片中显示此片，可在那里画框（Enter）</translation>
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
        <source>Cases appear as soon as its first fold has finished. Another run can be chosen when there is one.</source>
        <translation>第一折一完成，病例就会出现。若有其他训练，可另行选择。</translation>
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
        <source>This run answers with %1</source>
        <translation>该训练以 %1 作答</translation>
    </message>
    <message>
        <source>; fold %1: mean IoU %2 base, %3 with the CRF</source>
        <translation>；第 %1 折：平均 IoU 基础 %2，带 CRF %3</translation>
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
    <name>shell::CheatSheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Its folder has its last words.</source>
        <translation>其文件夹中有最后的输出。</translation>
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
        <source>The films appear here by themselves as soon as the first are in.</source>
        <translation>首批胸片一导入，就会自动出现在这里。</translation>
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
    <message>
        <source>Import stopped: %1 images are in</source>
        <translation>导入已停止：已导入 %1 张图像</translation>
    </message>
    <message>
        <source>%1 images and %2 boxes imported</source>
        <translation>已导入 %1 张图像和 %2 个框</translation>
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
        <source>Import again to go on: what is there is not taken twice.</source>
        <translation>再次导入即可继续：已有的不会重复导入。</translation>
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
</context>
<context>
    <name>shell::TopBar</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Dark, light or high contrast</source>
        <translation>深色、浅色或高对比度</translation>
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
        <source>%1: all regions empty in fold %2.</source>
        <translation>%1：第 %2 折中所有区域均为空。</translation>
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
        <source>split by patient</source>
        <translation>按患者划分</translation>
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
        <source>There are no boxes yet. Draw some in Read, or import a list of boxes.</source>
        <translation>还没有框。请在阅片中画一些，或导入框列表。</translation>
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
        <source>Reset zoom, window and inversion</source>
        <translation>重置缩放、窗宽窗位和反相</translation>
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
        <source>The first picture, as the file asks for it.</source>
        <translation>文件指定的首选图像。</translation>
    </message>
    <message>
        <source>Window preset %1</source>
        <translation>预设窗 %1</translation>
    </message>
    <message>
        <source>Window preset</source>
        <translation>预设窗</translation>
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
        <source>Zoom at the pointer</source>
        <translation>在指针处缩放</translation>
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
        <source>Cut-off of the blobs, in Audit</source>
        <translation>可疑区的截断值，在审核中</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+滚轮</translation>
    </message>
    <message>
        <source>Opacity of the blobs, in Audit</source>
        <translation>可疑区的不透明度，在审核中</translation>
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
        <source>Full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>自定义窗</translation>
    </message>
    <message>
        <source>File’s table</source>
        <translation>文件的查找表</translation>
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
        <source>no finding</source>
        <translation>未见异常</translation>
    </message>
    <message>
        <source>report: no finding</source>
        <translation>报告：未见异常</translation>
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
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Patient, finding, name</source>
        <translation>患者、征象、名称</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>搜索工作列表</translation>
    </message>
    <message>
        <source>Only one finding</source>
        <translation>仅一种征象</translation>
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
        <source>Unread first</source>
        <translation>未读在前</translation>
    </message>
    <message>
        <source>By number of boxes</source>
        <translation>按框数</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>任何征象</translation>
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
        <source>Images that want a second look</source>
        <translation>待复阅的图像</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <translation>待复阅，%1</translation>
    </message>
    <message>
        <source>No image fits this search</source>
        <translation>没有符合搜索的图像</translation>
    </message>
    <message>
        <source>Take a word out, or another chip.</source>
        <translation>去掉一个词，或换一个筛选标签。</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>Import a folder, or drop one onto the window.</source>
        <translation>请导入文件夹，或将文件夹拖放到窗口上。</translation>
    </message>
</context>
</TS>
