using Bulletin.Cli.Files;
using Bulletin.Core.Findings;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Building;

/// <summary>What stands in the way of an output.</summary>
internal static class OutputFindings
{
    public static Finding OutsideTree(Sourced<string> directory) => new(Codes.FileOutside, Severity.Error, directory.Span,
        new($"输出目录“{directory.Value}”通向本期的文件夹之外", $"the output folder \"{directory.Value}\" leads out of the issue's folder"),
        new("请换一个在本文件所在文件夹之内的目录，或用 -o 指定", "name a folder below this file's, or give one with -o"));

    public static Finding NotAFolder(Sourced<string> directory) => new(Codes.WrongFileKind, Severity.Error, directory.Span,
        new($"输出目录“{directory.Value}”是一个文件，不是文件夹", $"the output folder \"{directory.Value}\" is a file and not a folder"),
        new("请换一个文件夹的名字", "name a folder"));

    public static Finding WrittenTwice(OutputPlan plan, string other) => new(Codes.OutputWrittenTwice, Severity.Error, plan.Place,
        new($"与“{other}”生成到同一个文件“{plan.ShownStem}”", $"writes the same file \"{plan.ShownStem}\" as \"{other}\""),
        new("请给其中一期改文件名或输出目录", "rename one of the two, or give it another output folder"));

    public static Finding WrittenAlike(OutputPlan plan, string other) => new(Codes.OutputWrittenTwice, Severity.Warning, plan.Place,
        new($"生成的文件“{plan.ShownStem}”与“{other}”的只差大小写，在 Windows 上是同一个文件",
            $"its file \"{plan.ShownStem}\" differs from that of \"{other}\" in letter case alone: on Windows they are one file"),
        new("请给其中一期改文件名", "rename one of the two"));

    /// <summary>Null: the file may be written.</summary>
    public static Finding? Protected(SourceSpan place, OutputFile file, OutputState state) => state switch
    {
        OutputState.Edited => Left(place,
            new($"“{file.Shown}”生成以后被人改过，没有覆盖", $"\"{file.Shown}\" was edited since it was made, and is left alone")),
        OutputState.NotOurs => Left(place,
            new($"“{file.Shown}”不是本程序生成的，没有覆盖", $"\"{file.Shown}\" was not made by this tool, and is left alone")),
        OutputState.DeadLink => Left(place,
            new($"“{file.Shown}”是一个链接，指向的文件不在了，没有动它", $"\"{file.Shown}\" is a link to a file that is not there, and is left alone")),
        OutputState.Denied => Left(place,
            new($"“{file.Shown}”已经存在但读不出来，没有覆盖", $"\"{file.Shown}\" is there but cannot be read, and is left alone")),
        _ => null,
    };

    /// <param name="other">Whose it is.</param>
    public static Finding OfAnother(SourceSpan place, OutputFile file, Wording other) => new(Codes.OutputProtected, Severity.Error, place,
        new($"“{file.Shown}”是{other.Chinese}生成的，没有覆盖", $"\"{file.Shown}\" was made from {other.English}, and is left alone"),
        new("请给其中一期改文件名或输出目录；确实要覆盖就加 --force",
            "rename one of the two issues or give it another output folder, or overwrite it with --force"));

    /// <summary>Why an index or a bound volume on disk is not what would be made now; null: there is none.</summary>
    public static Wording? WhyOfIndex(string shown, OutputState? state) => state switch
    {
        null or OutputState.Missing or OutputState.Same => null,
        OutputState.Edited => new($"“{shown}”不是最新的：生成以后被人改过", $"\"{shown}\" is not up to date: it was edited since it was made"),
        OutputState.NotOurs => new($"“{shown}”不是最新的：不是本程序生成的", $"\"{shown}\" is not up to date: it was not made by this tool"),
        OutputState.DeadLink =>
            new($"“{shown}”不是最新的：它是一个链接，指向的文件不在了", $"\"{shown}\" is not up to date: it is a link to a file that is not there"),
        OutputState.Denied => new($"“{shown}”不是最新的：读不出来", $"\"{shown}\" is not up to date: it cannot be read"),
        _ =>
            new($"“{shown}”不是最新的：有的期刊文件、图片、模板、字体或程序版本在它生成以后变了",
                $"\"{shown}\" is not up to date: an issue, a picture, the template, a face or the program's version changed since "
                    + $"it was made"),
    };

    private static Finding Left(SourceSpan place, Wording message) => new(Codes.OutputProtected, Severity.Error, place, message,
        new("请把它移走或改名；确实要覆盖就加 --force", "move or rename it, or overwrite it with --force"));
}
