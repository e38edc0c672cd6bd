using Bulletin.Core.Findings;

namespace Bulletin.Cli.Arguments;

/// <summary>What <c>--help</c> prints.</summary>
internal static class HelpText
{
    public static string In(Language language) => language == Language.English ? English : Chinese;

    private const string Chinese = """
        bulletin：把期刊文件（YAML）做成工作简报（Word 和 PDF）。

        用法
          bulletin build 路径…      生成；路径是期刊文件、文件夹或 *.yaml
          bulletin check 路径…      只检查，不生成
          bulletin new [文件夹]     写好下一期的期刊文件，只等填内容
          bulletin index [路径…]    编一刊的总目录（期号、日期、标题、页码）
          bulletin pdf 文件.docx    把一个 Word 文件排成 PDF
          bulletin explain [编码]   解释一个编码；不写编码则列出全部
          bulletin schema           期刊文件的 JSON Schema，供编辑器补全
          bulletin fonts            列出各种字体由哪个文件提供
          bulletin template list    列出内置模板
          bulletin template export 名称    把内置模板写成一个 Word 文件，供修改
          bulletin template check 文件…    检查模板：内容控件、样式，并与 GB/T 9704—2012 逐条对照
          bulletin 期刊文件         与 build 相同，可以把文件拖到程序上

        build 的选项
          --pdf                     除 .docx 外再生成 PDF
          -o, --output 文件夹       生成到这个文件夹
          --check                   只比较磁盘上的文件是不是最新的，不写文件
          --force                   别人改过的、不是本程序生成的文件也覆盖
          --template 模板           内置模板的名称，或 .docx 文件
          --preprinted              套红：印在已有红头的纸上，不印报头里的红字、红线和徽标，其余位置不变
          --draft                   送审稿：每页页眉标明，末页加拟稿、审核、签发、日期栏
          -j, --jobs 个数           同时处理几期

        pdf 的选项
          -o, --output 位置         生成的 .pdf，或放它的文件夹
          --check、--force          同 build

        fonts 的选项
          --lock [文件夹]           把用到的字体记进 fonts.lock，换了字体就报错

        check 的选项
          --format 格式             full（默认）、concise、json、sarif、github 或 junit
          --pages                   也排版，检查页面和字体；什么也不写
          --fix                     把有把握的改正写进文件；路径为“-”时读标准输入
          --diff                    只显示会怎样改
          --select 编码             只看这些警告和提示，如 BUL3,BUL401；错误总会显示
          --ignore 编码             不看这些警告和提示
          --deny-warnings           有警告也算不通过

        index 的选项
          --bound                   再把总目录和各期合订成一个 PDF（合订本.pdf）
          --pdf、-o、--check、--force、--template、-j    同 build

        new 的选项
          --supplement              下一期增刊
          --season                  不接着写，而是新建一刊：在文件夹里写 season.yaml 和 issue-01.yaml

        template 的选项
          -o, --output 文件         export 写到这里（默认：名称.docx）
          --force                   export 覆盖已有的文件
          --format、--select、--ignore、--deny-warnings    template check 的，同 check

        schema 的选项
          --season                  各期共用的 season.yaml 的 Schema
          --in-season               有 season.yaml 的期刊文件的 Schema

        通用
          --lang zh|en              提示用的语言
          --verbose                 说明跳过了什么、各期沿用哪个 season.yaml；程序出错时给出细节
          --version                 版本
          -h, --help                这份说明

        退出码：0 完成（可有警告）；1 稿件有错误，或 --check 发现不同；2 没能运行。

        """;

    private const string English = """
        bulletin: makes an official bulletin (Word and PDF) out of an issue file (YAML).

        Usage
          bulletin build PATH…      make it; a path is an issue file, a folder or *.yaml
          bulletin check PATH…      check it, and make nothing
          bulletin new [DIR]        draft the file of the next issue, to be filled in
          bulletin index [PATH…]    the index of a season: numbers, dates, titles, pages
          bulletin pdf FILE.docx    lay out one Word document as a PDF
          bulletin explain [CODE]   explain a code; without one, list them all
          bulletin schema           the JSON Schema of issue files, for editors
          bulletin fonts            list which file serves for each face
          bulletin template list    list the built-in templates
          bulletin template export NAME    write a built-in template as a Word file, to be changed
          bulletin template check FILE…    check a template: controls, styles, and GB/T 9704—2012 clause by clause
          bulletin ISSUE            the same as build, so that a file can be dropped on the program

        Options of build
          --pdf                     a PDF beside the .docx
          -o, --output DIR          put what is made into this folder
          --check                   write nothing; say whether the files on disk are up to date
          --force                   overwrite files that were edited, or made by others
          --template T              the name of a built-in template, or a .docx file
          --preprinted              for paper with the red head on it: without the masthead's red text, rule and crest, all else in its place
          --draft                   a draft (送审稿): marked on every page, with lines to sign it off on the last
          -j, --jobs N              issues worked on at once

        Options of pdf
          -o, --output WHERE        the .pdf to make, or a folder for it
          --check, --force          as for build

        Options of fonts
          --lock [DIR]              keep which faces serve in fonts.lock; others are an error from then on

        Options of check
          --format FORMAT           full (default), concise, json, sarif, github or junit
          --pages                   lay out as well: what pages and faces show; nothing is written
          --fix                     make the certain repairs in the files; `-` reads standard input
          --diff                    show them only
          --select CODES            these warnings and notices only, such as BUL3,BUL401; errors always show
          --ignore CODES            without these warnings and notices
          --deny-warnings           a warning fails the run as an error does

        Options of index
          --bound                   bind index and issues in one PDF as well (合订本.pdf)
          --pdf, -o, --check, --force, --template, -j    as with build

        Options of new
          --supplement              the next supplement (增刊)
          --season                  start a season instead: season.yaml and issue-01.yaml in that folder

        Options of template
          -o, --output FILE         where export writes (NAME.docx unless said)
          --force                   export overwrites a file that is there
          --format, --select, --ignore, --deny-warnings    of template check, as with check

        Options of schema
          --season                  the schema of season.yaml, which issues share
          --in-season               the schema of issues that have a season.yaml

        Always
          --lang zh|en              the language of messages
          --verbose                 what was skipped, which season.yaml each issue inherits from; details, should the program fail
          --version                 the version
          -h, --help                this text

        Exit code: 0 done (warnings allowed); 1 errors in the issue, or --check found a difference; 2 could not run.

        """;
}
