using Bulletin.Cli.Sources;
using Bulletin.Core;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Issues;

/// <summary>Opens, decodes and reads issue files.</summary>
public static class IssueFiles
{
    /// <summary>Null: found in a folder, and of another trade than this one.</summary>
    public static IssueOnDisk? Read(IssuePath path, IOutside files, SeasonFiles seasons)
    {
        var outside = new RecordedFiles(files);
        var season = seasons.Of(path, out var misnamed);
        // Read long before, for all its issues: once more, for the record.
        if (season is not null) outside.Read(season.FullPath, Limits.TextBytes);
        var content = outside.Read(path.FullPath, Limits.TextBytes);
        if (content.State is not (FileState.Read or FileState.TooLarge))
            return new IssueOnDisk(path, null, [], Fault(path, content.State)) { Season = season };
        var decoded = content.State == FileState.TooLarge
            ? TextDecoder.TooLarge(path.Shown)
            : TextDecoder.Decode(path.Shown, content.Bytes, path.FullPath);
        if (decoded.Text is not { } text) return new IssueOnDisk(path, null, decoded.Findings, null) { Season = season };
        var reading = IssueReader.Read(text, outside, Path.GetDirectoryName(path.FullPath)!, season);
        if (!path.IsNamed && !reading.LooksLikeIssue) return null;
        // Bytes that are no text: what could be read is checked, and not made into a bulletin.
        var issue = decoded.Findings.Any(finding => finding.Severity == Severity.Error) ? null : reading.Issue;
        return new IssueOnDisk(path, issue, [.. decoded.Findings, .. misnamed, .. reading.Findings], null)
        {
            Draft = reading.Draft,
            Source = text,
            Season = season,
            Texts = outside.Texts(path.FullPath),
        };
    }

    private static Wording Fault(IssuePath path, FileState state) => Fault(path.Shown, state, new FileInfo(path.FullPath).LinkTarget);

    private static Wording Fault(string shown, FileState state, string? target) => state switch
    {
        FileState.Missing when target is not null =>
            new($"“{shown}”是一个链接，它指向的“{target}”不在了", $"\"{shown}\" is a link, and \"{target}\", where it leads, is not there"),
        _ => Unreadable.Because(state, shown),
    };
}
