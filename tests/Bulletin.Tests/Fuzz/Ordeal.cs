using System.Diagnostics;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Bulletin.Tests.Core;

namespace Bulletin.Tests.Fuzz;

/// <summary>What must hold of any file whatsoever.</summary>
internal static class Ordeal
{
    /// <summary>Of one file; the machine may be busy with others, so it is tried again before it is blamed.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <exception cref="InvalidOperationException">Something does not hold; the message says what.</exception>
    public static void Stand(byte[] file)
    {
        var watch = Stopwatch.StartNew();
        Read(file);
        if (watch.Elapsed < Longest) return;
        watch.Restart();
        Read(file);
        if (watch.Elapsed >= Longest) throw new InvalidOperationException($"takes {watch.Elapsed.TotalSeconds:0.0} s");
    }

    private static void Read(byte[] file)
    {
        var decoded = TextDecoder.Decode("刊/一.yaml", file);
        if (decoded.Text is not { } source) return;
        var findings = Check(source);
        foreach (var finding in findings) Hold(finding);
        var repair = Repair.Of(source, findings);
        if (repair.Repaired.Count > 0) Check(new SourceText("刊/一.yaml", repair.Text));
        if (file.Length % 16 != 0) return;
        foreach (var format in Enum.GetValues<FindingFormat>()) FindingWriter.Write(findings, format, Language.English);
    }

    private static IReadOnlyList<Finding> Check(SourceText source)
    {
        var reading = IssueReader.Read(source, new FakeOutside(), Given.Folder);
        if ((reading.Issue is null) != reading.Findings.Any(f => f.Severity == Severity.Error)) throw new InvalidOperationException("an issue with errors, or none without");
        var draft = reading.Issue ?? reading.Draft;
        IReadOnlyList<Finding> all = draft is null ? reading.Findings : [.. reading.Findings, .. IssueCheck.Run(draft, isWhole: reading.Issue is not null)];
        return Selection.Everything.Apply(all, source, draft);
    }

    private static void Hold(Finding finding)
    {
        Inside(finding.Code, finding.Span);
        foreach (var edit in finding.Fix?.Edits ?? []) Inside(finding.Code, edit.Span);
        if (finding.Message.Chinese.Length == 0 || finding.Message.English.Length == 0) throw new InvalidOperationException($"{finding.Code} says nothing");
    }

    private static void Inside(string code, SourceSpan span)
    {
        if (span.Start < 0 || span.End < span.Start || span.End > span.Source.Content.Length) throw new InvalidOperationException($"{code} stands outside its file");
    }
}
