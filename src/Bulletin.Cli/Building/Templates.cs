using System.IO.Hashing;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Text;
using Bulletin.Word.BuiltIn;

namespace Bulletin.Cli.Building;

/// <summary>Finds template files (模板): built-in ones by name, others by path.</summary>
internal static class Templates
{
    /// <summary>Far above any letterhead; what is larger is no template.</summary>
    private const long MostBytes = 32L << 20;

    /// <summary>--template: a built-in name, or a path from the current folder; null where there is neither.</summary>
    public static TemplateFile? Given(string typed, string currentFolder, IOutside outside)
    {
        if (BuiltInTemplates.Find(typed) is { } own) return new TemplateFile(typed, own);
        var content = outside.Read(Path.GetFullPath(typed, currentFolder), MostBytes);
        return content.State == FileState.Read ? new TemplateFile(typed, content.Bytes) : null;
    }

    /// <summary>What 模板 says, or the default.</summary>
    /// <param name="finding">Why there is none.</param>
    public static TemplateFile? Of(BulletinIssue issue, IOutside outside, out Finding? finding)
    {
        finding = null;
        var name = issue.Template?.Value.Trim() ?? BuiltInTemplates.Default;
        if (BuiltInTemplates.Find(name) is { } own) return new TemplateFile(name, own);
        var typed = issue.Template!.Value;
        var path = TreePath.Of(name, issue.FolderOf(issue.Template!.Value.Span), issue.Tree, outside);
        if (path.State is TreePathState.Found or TreePathState.WrongCase
            && outside.Read(path.FullPath, MostBytes) is { State: FileState.Read } content)
            return new TemplateFile(name, content.Bytes);
        finding = path.State is TreePathState.Found or TreePathState.WrongCase or TreePathState.Missing ? Missing(typed) : Outside(typed);
        return null;
    }

    private static Finding Missing(Sourced<string> typed) => new(Codes.TemplateMissing, Severity.Error, typed.Span,
        new($"找不到模板“{typed.Value}”", $"there is no template \"{typed.Value}\""),
        new($"内置模板有：{string.Join('、', BuiltInTemplates.Names)}；自己的模板写相对路径，如 模板/本单位.docx",
            $"built in: {string.Join(", ", BuiltInTemplates.Names)}; name your own by its path from this file"));

    private static Finding Outside(Sourced<string> typed) => new(Codes.TemplateOutside, Severity.Error, typed.Span,
        new($"模板“{typed.Value}”不在本期的文件夹里", $"the template \"{typed.Value}\" lies outside the issue's folder"),
        new("请把模板放到本文件所在的文件夹（或其下级）里，写从这里算起的路径；各期共用的放在 season.yaml 所在的文件夹里",
            "put it in the folder of this file or below, and write the path from here; one that issues share lies beside or below "
                + "season.yaml"));
}

/// <summary>A template's bytes, not yet opened.</summary>
/// <param name="Name">As it was given.</param>
internal sealed record TemplateFile(string Name, byte[] Bytes)
{
    /// <summary>Of the bytes.</summary>
    public ulong Hash { get; } = XxHash3.HashToUInt64(Bytes);

    public bool Equals(TemplateFile? other) => other is not null && other.Name == Name && other.Hash == Hash;

    public override int GetHashCode() => Hash.GetHashCode();
}
