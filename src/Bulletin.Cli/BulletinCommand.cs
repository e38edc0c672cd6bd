using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Checking;
using Bulletin.Cli.Converting;
using Bulletin.Cli.Drafting;
using Bulletin.Cli.Explaining;
using Bulletin.Cli.Files;
using Bulletin.Cli.Fonts;
using Bulletin.Cli.Indexing;
using Bulletin.Cli.Issues;
using Bulletin.Cli.Streams;
using Bulletin.Cli.Templating;
using Bulletin.Core;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Reading;

namespace Bulletin.Cli;

/// <summary>The whole command line: arguments → files, messages, exit code.</summary>
public static class BulletinCommand
{
    public static ExitCode Run(IReadOnlyList<string> arguments, Surroundings here)
    {
        var parsed = CommandParser.Parse(arguments, here.Variable);
        var (output, error) = (new WatchedWriter(here.Out), new WatchedWriter(here.Error));
        here = here with { Out = output, Error = error };
        var code = Run(parsed, here);
        output.Flush();
        // Who reads the exit code alone must not take half a list for a whole one.
        if (output.Fault is { } fault) here.Say(OutputFault(fault), parsed.Language);
        error.Flush();
        return output.Fault is null && error.Fault is null ? code : ExitCode.CouldNotRun;
    }

    private static Wording OutputFault(Exception e)
    {
        var why = DiskFault.Why(e);
        return new($"标准输出没有写完：{why.Chinese}；写到文件里的结果不受影响",
            $"not all of standard output could be written: {why.English}; files that were made are whole");
    }

    private static ExitCode Run(Parsed parsed, Surroundings here)
    {
        if (parsed.Text is { } text)
        {
            here.Out.Write(text);
            return ExitCode.Done;
        }
        if (parsed.Request is { } request) return Run(request, here, new RememberedFolders(here.Outside));
        here.Say(parsed.Fault!.Value, parsed.Language);
        return ExitCode.CouldNotRun;
    }

    private static ExitCode Run(Request request, Surroundings here, IOutside outside)
    {
        switch (request.Verb)
        {
            case Verb.Fonts: return new FontsCommand(request, here, outside).Run();
            case Verb.TemplateList: return new TemplateListCommand(request, here).Run();
            case Verb.Explain: return new ExplainCommand(request, here).Run();
            case Verb.Schema:
                here.Out.Write(request.Schema switch
                {
                    SchemaKind.Season => IssueSchema.WriteSeason(),
                    SchemaKind.IssueInSeason => IssueSchema.WriteInSeason(),
                    _ => IssueSchema.Write(),
                });
                return ExitCode.Done;
        }
        var report = new Report(request, here);
        try
        {
            if (request.Paths.Contains(IssuePaths.StandardInput) && here.In is null)
                report.Fault(new("标准输入是关闭的，没有内容可读", "standard input is closed: there is nothing to read"));
            else
                Run(request, here, request.Paths.Contains(IssuePaths.StandardInput) ? WithStandardInput(here.In!, here, outside) : outside,
                    report);
        }
        catch (Exception e)
        {
            report.Fault(Crash.Of(e, new("读稿", "reading"), string.Join(' ', request.Paths), request.Verbose));
        }
        report.Close();
        return report.ExitCode;
    }

    /// <summary>
    /// Read whole, a byte beyond what is allowed at most; it stands in the current folder, so that what it names is found from there.
    /// </summary>
    private static EditedFiles WithStandardInput(Stream input, Surroundings here, IOutside outside)
    {
        var bytes = new byte[Limits.TextBytes + 1];
        var count = 0;
        int read;
        while (count < bytes.Length && (read = input.Read(bytes, count, bytes.Length - count)) > 0) count += read;
        var files = new EditedFiles(outside);
        files.Put(Path.GetFullPath(IssuePaths.StandardInput, here.CurrentFolder), bytes[..count]);
        return files;
    }

    private static void Run(Request request, Surroundings here, IOutside outside, Report report)
    {
        if (request.Verb is Verb.Build or Verb.Index or Verb.Convert || request.Pages)
            foreach (var missing in FontFolders.Missing(here)) report.Tell(missing);
        if (request.Verb == Verb.New)
        {
            new NewCommand(request, here, outside, report).Run();
            return;
        }
        if (request.Verb == Verb.Convert)
        {
            new PdfCommand(request, here, outside, report).Run();
            return;
        }
        if (request.Verb == Verb.TemplateExport)
        {
            new TemplateExportCommand(request, here, outside, report).Run();
            return;
        }
        if (request.Verb == Verb.TemplateCheck)
        {
            new TemplateCheckCommand(request, here, outside, report).Run();
            return;
        }
        var found = IssuePaths.Find(request.Paths, here.CurrentFolder);
        foreach (var path in found.Missing) report.Fault(new($"找不到“{path}”", $"there is no \"{path}\""));
        var seasons = new SeasonFiles(outside, here.Variable(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME"));
        // Long before the first is done: to read a season takes its time too.
        var stop = here.Stop();
        if (Read(request, found, seasons, outside, report, stop) is not { } issues)
        {
            report.StoppedAfter(0, found.Issues.Count);
            return;
        }
        if (request.Verb == Verb.Check && issues.Count + found.Seasons.Count > 0)
            new CheckCommand(request, here, outside, report, seasons).Run(found, issues);
        else if (request.Verb == Verb.Index && issues.Count > 0)
            new IndexCommand(request, here, outside, report, path => IssueFiles.Read(path, outside, seasons)).Run(found, issues);
        else if (request.Verb != Verb.Check && issues.Count > 0)
            new BuildCommand(request, here, outside, report, path => IssueFiles.Read(path, outside, seasons)).Run(issues);
        var named = found.Seasons.FirstOrDefault(season => season.IsNamed);
        if (issues.Count > 0 || found.Missing.Count > 0 || (request.Verb == Verb.Check && named is not null)) return;
        report.Fault(named is null ? new("这里没有期刊文件", "there is no issue file here") : NotAnIssue(named));
    }

    /// <returns>Null: stopped before all were read.</returns>
    private static List<IssueOnDisk>? Read(Request request, FoundPaths found, SeasonFiles seasons, IOutside outside, Report report,
        CancellationToken stop)
    {
        // One after the other, so that a season is shown by the same path in every run.
        foreach (var season in found.Seasons) seasons.Open(season);
        foreach (var path in found.Issues) seasons.Of(path, out _);
        var issues = new List<IssueOnDisk>();
        var begun = InOrder.Run(found.Issues, request.Jobs, path => (Path: path, Issue: ReadOne(path, request, outside, seasons)), read =>
        {
            if (read.Issue is not null) issues.Add(read.Issue);
            if (request.Verbose) report.Tell(IssueNotes.Of(read.Path, read.Issue));
        }, stop);
        if (begun < found.Issues.Count) return null;
        if (!request.Verbose) return issues;
        foreach (var skipped in found.Skipped) report.Tell(IssueNotes.Of(skipped));
        return issues;
    }

    /// <summary>What goes wrong with one issue is not to keep the others from being made.</summary>
    private static IssueOnDisk? ReadOne(IssuePath path, Request request, IOutside outside, SeasonFiles seasons)
    {
        try
        {
            return IssueFiles.Read(path, outside, seasons);
        }
        catch (Exception e)
        {
            return new IssueOnDisk(path, null, [], Crash.Of(e, new("读稿", "reading"), path.Shown, request.Verbose));
        }
    }

    private static Wording NotAnIssue(IssuePath season) =>
        new($"“{season.Shown}”是各期共用的内容，不是期刊文件；生成各期请写它所在的文件夹",
            $"\"{season.Shown}\" is what issues share, and no issue; to make them, name its folder");
}
