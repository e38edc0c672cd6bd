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
          bulletin pdf 文件.docx    把一个 Word 文件排成 PDF
          bulletin fonts            列出各种字体由哪个文件提供
          bulletin 期刊文件         与 build 相同，可以把文件拖到程序上

        build 的选项
          --pdf                     除 .docx 外再生成 PDF
          -o, --output 文件夹       生成到这个文件夹
          --check                   只比较磁盘上的文件是不是最新的，不写文件
          --force                   别人改过的、不是本程序生成的文件也覆盖
          --template 模板           内置模板的名称，或 .docx 文件
          -j, --jobs 个数           同时处理几期

        pdf 的选项
          -o, --output 位置         生成的 .pdf，或放它的文件夹
          --check、--force          同 build

        check 的选项
          --format 格式             full（默认）、concise 或 json

        通用
          --lang zh|en              提示用的语言
          --verbose                 程序出错时给出细节
          --version                 版本
          -h, --help                这份说明

        退出码：0 完成（可有警告）；1 稿件有错误，或 --check 发现不同；2 没能运行。

        """;

    private const string English = """
        bulletin: makes an official bulletin (Word and PDF) out of an issue file (YAML).

        Usage
          bulletin build PATH…      make it; a path is an issue file, a folder or *.yaml
          bulletin check PATH…      check it, and make nothing
          bulletin pdf FILE.docx    lay out one Word document as a PDF
          bulletin fonts            list which file serves for each face
          bulletin ISSUE            the same as build, so that a file can be dropped on the program

        Options of build
          --pdf                     a PDF beside the .docx
          -o, --output DIR          put what is made into this folder
          --check                   write nothing; say whether the files on disk are up to date
          --force                   overwrite files that were edited, or made by others
          --template T              the name of a built-in template, or a .docx file
          -j, --jobs N              issues worked on at once

        Options of pdf
          -o, --output WHERE        the .pdf to make, or a folder for it
          --check, --force          as for build

        Options of check
          --format FORMAT           full (default), concise or json

        Always
          --lang zh|en              the language of messages
          --verbose                 details, should the program fail
          --version                 the version
          -h, --help                this text

        Exit code: 0 done (warnings allowed); 1 errors in the issue, or --check found a difference; 2 could not run.

        """;
}
