using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Checking;
using Bulletin.Cli.Converting;
using Bulletin.Cli.Explaining;
using Bulletin.Cli.Files;
using Bulletin.Cli.Fonts;
using Bulletin.Cli.Issues;
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
        if (parsed.Text is { } text)
        {
            here.Out.Write(text);
            return ExitCode.Done;
        }
        if (parsed.Request is { } request) return Run(request, here, new FileOutside());
        here.Error.Write($"bulletin: {parsed.Fault!.Value.In(parsed.Language)}\n");
        return ExitCode.CouldNotRun;
    }

    private static ExitCode Run(Request request, Surroundings here, IOutside outside)
    {
        switch (request.Verb)
        {
            case Verb.Fonts: return new FontsCommand(request, here).Run();
            case Verb.Explain: return new ExplainCommand(request, here).Run();
            case Verb.Schema:
                here.Out.Write(IssueSchema.Write());
                return ExitCode.Done;
        }
        var report = new Report(request, here);
        try
        {
            if (request.Paths.Contains(IssuePaths.StandardInput)) outside = WithStandardInput(here, outside);
            Run(request, here, outside, report);
        }
        catch (Exception e)
        {
            report.Fault(Crash.Of(e, new("读稿", "reading"), string.Join(' ', request.Paths), request.Verbose));
        }
        report.Close();
        return report.ExitCode;
    }

    /// <summary>Read whole, a byte beyond what is allowed at most; it stands in the current folder, so that what it names is found from there.</summary>
    private static EditedFiles WithStandardInput(Surroundings here, IOutside outside)
    {
        var bytes = new byte[Limits.TextBytes + 1];
        var count = 0;
        int read;
        while (count < bytes.Length && (read = here.In.Read(bytes, count, bytes.Length - count)) > 0) count += read;
        var files = new EditedFiles(outside);
        files.Put(Path.GetFullPath(IssuePaths.StandardInput, here.CurrentFolder), bytes[..count]);
        return files;
    }

    private static void Run(Request request, Surroundings here, IOutside outside, Report report)
    {
        if (request.Verb == Verb.Convert)
        {
            new PdfCommand(request, here, outside, report).Run();
            return;
        }
        var paths = IssuePaths.Expand(request.Paths, here.CurrentFolder, out var missing);
        foreach (var path in missing) report.Fault(new($"找不到“{path}”", $"there is no \"{path}\""));
        var issues = new List<IssueOnDisk>();
        InOrder.Run(paths, request.Jobs, path => IssueFiles.Read(path, outside), issue =>
        {
            if (issue is not null) issues.Add(issue);
        });
        if (issues.Count == 0 && missing.Count == 0) report.Fault(new("这里没有期刊文件", "there is no issue file here"));
        if (issues.Count == 0) return;
        if (request.Verb == Verb.Check) new CheckCommand(request, here, outside, report).Run(issues);
        else new BuildCommand(request, here, outside, report).Run(issues);
    }
}
