using System.Text;
using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Cli.Issues;
using Bulletin.Core.Drafting;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Outside;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;

namespace Bulletin.Cli.Drafting;

/// <summary><c>bulletin new</c>: drafts the season's next issue, or a new season; never touches a file that is there.</summary>
internal sealed class NewCommand(Request request, Surroundings here, IOutside outside, Report report)
{
    private const string FirstIssue = "issue-01.yaml";

    private readonly CancellationToken _stop = here.Stop();
    private readonly string _folder = Path.GetFullPath(request.Paths.Count == 0 ? "." : request.Paths[0], here.CurrentFolder);
    private readonly string _shownFolder = request.Paths.Count == 0 ? "." : request.Paths[0];
    private readonly SeasonFiles _seasons = new(outside, here.Variable(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME"));

    public void Run()
    {
        if (File.Exists(_folder))
            report.Fault(new($"“{request.Paths[0]}”是文件，这里要写文件夹", $"\"{request.Paths[0]}\" is a file; a folder is needed"));
        else if (request.StartsSeason) StartSeason();
        else if (Directory.Exists(_folder)) Continue();
        else
            report.Fault(new($"找不到文件夹“{request.Paths[0]}”；新建一刊：bulletin new --season {request.Paths[0]}",
                $"there is no folder \"{request.Paths[0]}\"; to start a season there: bulletin new --season {request.Paths[0]}"));
    }

    private void Continue()
    {
        var inside = At(_folder, FirstIssue);
        _seasons.Of(inside, out var misnamed);
        report.Take(new Outcome { Findings = misnamed });
        var (season, issues) = SeasonIssues.Around(inside, here, outside, _seasons, Environment.ProcessorCount);
        if (season is not null && season.Findings.Any(finding => finding.Severity == Severity.Error))
        {
            // What the issues inherit is not known, and neither is what is left to write.
            report.Take(new Outcome { Findings = season.Findings });
            return;
        }
        var drafts = issues.Select(issue => issue.Issue ?? issue.Draft).OfType<BulletinIssue>().ToList();
        if (season is null && !drafts.Exists(NextIssue.IsTold))
        {
            report.Fault(issues.Count == 0
                ? NothingHere()
                : new("这里的期刊文件都读不出期号和日期，请先运行 bulletin check 改正",
                    "no issue here tells its number and date; run bulletin check and correct them first"));
            return;
        }
        var next = NextIssue.After(drafts, request.Supplement, outside.Today);
        Tell(next, issues);
        var folder = FolderFor(next);
        var draft = new IssueDraft(next, season, folder);
        Write([(At(folder, draft.FileName), draft.Write())], Fate(next));
    }

    /// <summary>Where the issue before lies, unless a folder was named that this is not in.</summary>
    private string FolderFor(NextIssue next)
    {
        if (next.Newest is not { Folder: var newest }) return _folder;
        var isBelow = newest == _folder
            || newest.StartsWith(Path.TrimEndingDirectorySeparator(_folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return request.Paths.Count == 0 || isBelow ? newest : _folder;
    }

    private void Tell(NextIssue next, IReadOnlyList<IssueOnDisk> issues)
    {
        foreach (var unread in issues.Where(issue => (issue.Issue ?? issue.Draft) is not { } draft || !NextIssue.IsTold(draft)))
            report.Tell(new($"“{unread.Path.Shown}”读不出期号和日期，没有计算在内；请运行 bulletin check",
                $"\"{unread.Path.Shown}\" does not tell its number and date, and is not counted; run bulletin check"));
        if (next.SharingLastNumber is { Count: > 0 } sharing)
            report.Tell(new($"{string.Join('、', sharing.Select(path => $"“{path}”"))}的期号相同，请核对",
                $"{string.Join(", ", sharing.Select(path => $"\"{path}\""))} have the same number; check it"));
        if (next.OtherNames is { Count: > 0 } others)
            report.Tell(new(
                $"这里有几种刊物，接着最近一期的“{next.Newest!.Masthead.Name.Value}”编号，没有计算{string.Join('、', others.Select(name => $"“{name}”"))}",
                $"there are several bulletins here; \"{next.Newest!.Masthead.Name.Value}\", the newest, is continued, and "
                    + $"{string.Join(", ", others.Select(name => $"\"{name}\""))} not counted"));
        if (next.Newest is { } before && Unfilled.IsIn(before.Source.Content))
            report.Tell(new($"上一期“{before.Source.Path}”还没有填完", $"the issue before, \"{before.Source.Path}\", is not filled in yet"));
    }

    private void StartSeason()
    {
        var season = At(_folder, SeasonSearch.Name);
        var text = SeasonDraft.Write(request.Language);
        var above = _seasons.Of(season, out var misnamed);
        report.Take(new Outcome { Findings = misnamed });
        if (above is not null && above.FullPath != season.FullPath)
            report.Tell(new($"上层有“{above.Shown}”，这个文件夹里的各期不再沿用它",
                $"there is \"{above.Shown}\" above; issues in this folder no longer inherit from it"));
        var drafted = SeasonReader.Read(new SourceText(season.Shown, text) { FullPath = season.FullPath }, outside, _folder);
        var first = new IssueDraft(NextIssue.After([], isSupplement: false, outside.Today), drafted, _folder);
        Write([(season, text), (At(_folder, first.FileName), first.Write())], new("已写好", "drafted"));
    }

    private void Write(IReadOnlyList<(IssuePath Path, string Text)> drafts, Wording fate)
    {
        if (_stop.IsCancellationRequested)
        {
            report.Fault(new("已按要求停下，什么也没有写", "stopped as asked; nothing was written"));
            return;
        }
        if (drafts.FirstOrDefault(draft => Path.Exists(draft.Path.FullPath)).Path is { } there)
        {
            report.Fault(Taken(there.Shown));
            return;
        }
        try
        {
            NewFiles.Write([.. drafts.Select(draft => new OutputFile(draft.Path.FullPath, draft.Path.Shown,
                Encoding.UTF8.GetBytes(draft.Text)))]);
        }
        catch (WriteException e) when (Path.Exists(e.Path))
        {
            // Somebody else was drafting the same.
            report.Fault(Taken(drafts.First(draft => draft.Path.FullPath == e.Path).Path.Shown));
            return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Fault(Crash.Of(e, new("写文件", "writing files"), drafts[^1].Path.Shown, request.Verbose));
            return;
        }
        report.Take(new Outcome { Results = [.. drafts.Select(draft => (draft.Path.Shown, fate))] });
        report.Take(new Outcome
        {
            Text = Next(drafts.Count > 1 ? _shownFolder : drafts[^1].Path.Shown, drafts.Count > 1).In(request.Language),
        });
    }

    private static Wording Taken(string shown) =>
        new($"已经有“{shown}”，没有改动它，什么也没有写", $"\"{shown}\" is there already and was left alone; nothing was written");

    private static Wording Next(string shown, bool isSeason)
    {
        var typed = shown.AsSpan().ContainsAny(" '\"$&();") ? $"\"{Printable.Of(shown)}\"" : Printable.Of(shown);
        var (files, english) = isSeason ? ("打开这两个文件", "open both files") : ("打开它", "open it");
        return new(
            $"接下来：{files}，把“〔待填：…〕”换成内容；运行 bulletin check {typed} 看看还缺什么，再用 bulletin build {typed} --pdf 生成。\n",
            $"next: {english} and put the content in the place of each 〔fill in …〕; bulletin check {typed} tells what is left, and "
                + $"bulletin build {typed} --pdf makes it.\n");
    }

    private static Wording Fate(NextIssue next)
    {
        var date = next.Date.ToString("yyyy'年'M'月'd'日'", System.Globalization.CultureInfo.InvariantCulture);
        var total = next.Total is { } counted ? new Wording($"（总第{counted}期）", $", {counted} in all") : new("", "");
        return new($"已写好：{next.Number}{total.Chinese}，{date}", $"drafted: {next.Number}{total.English}, {date}");
    }

    private static Wording NothingHere() => new(
        "这里没有期刊文件，也没有 season.yaml：新建一刊请运行 bulletin new --season 文件夹；已有期刊的，写它们所在的文件夹",
        "there is neither an issue nor a season.yaml here: start a season by bulletin new --season DIR, or name the folder where "
            + "issues are");

    /// <summary>Shown from the current folder, or in full where the folder was typed so.</summary>
    private IssuePath At(string folder, string name)
    {
        var full = Path.Combine(folder, name);
        var isFull = request.Paths.Count > 0 && Path.IsPathRooted(request.Paths[0]);
        return new IssuePath(full, (isFull ? full : Path.GetRelativePath(here.CurrentFolder, full)).Replace('\\', '/'), "", IsNamed: false);
    }
}
