using System.CommandLine;
using System.Globalization;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Arguments;

/// <summary>Arguments → a request, in the reader's language.</summary>
public static class CommandParser
{
    private const int MostJobs = 256;

    public static Parsed Parse(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        var syntax = new CommandSyntax();
        var result = syntax.Parse(arguments);
        var named = Languages.Named(result.GetResult(syntax.Lang)?.Tokens is [{ } token, ..] ? token.Value : null);
        var language = named ?? Languages.OfLocale(variable);
        if (result.GetValue(syntax.Help)) return new Parsed(language, null, null, HelpText.In(language));
        if (result.GetValue(syntax.Version)) return new Parsed(language, null, null, $"bulletin {ToolVersion.Number}\n");
        if (CommandSyntax.FaultOf(result) is { } fault) return new Parsed(language, null, fault, null);
        return Understand(syntax, result, language, named is null);
    }

    private static Parsed Understand(CommandSyntax syntax, ParseResult result, Language language, bool languageIsOpen)
    {
        Parsed Fault(string chinese, string english) => new(language, null, new Wording(chinese, english), null);

        if (languageIsOpen && result.GetValue(syntax.Lang) is { } lang)
            return Fault($"--lang 只能是 zh 或 en，不能是“{lang}”", $"--lang takes zh or en, not \"{lang}\"");
        if (result.CommandResult.Command == syntax.Fonts) return FontsRequest(syntax, result, language);
        if (result.CommandResult.Command == syntax.Schema)
            return Schema(result.GetValue(syntax.Season), result.GetValue(syntax.InSeason), language);
        if (result.CommandResult.Command == syntax.Explain) return Explain(result.GetValue(syntax.Code), language);
        if (result.CommandResult.Command == syntax.New) return NewFile(syntax, result, language);
        if (TemplateArguments.Are(syntax, result)) return TemplateArguments.Understand(syntax, result, language);
        var paths = result.GetValue(syntax.Paths) ?? [];
        var isIndex = result.CommandResult.Command == syntax.Index;
        if (isIndex && paths.Length == 0) paths = ["."];
        // What looks like an option and is none is swallowed as a path.
        if (paths.FirstOrDefault(path => path.StartsWith('-') && path.Length > 1) is { } unknown
            && !result.Tokens.Any(token => token.Value == "--"))
            return new Parsed(language, null, CommandSyntax.Unknown(unknown), null);
        if (result.CommandResult.Command == syntax.Convert && paths.Length != 1)
            return Fault("bulletin pdf 要写一个 Word 文件；用法见 bulletin --help", "bulletin pdf takes one Word document; see bulletin --help");
        if (paths.Length == 0) return Fault("没有写期刊文件；用法见 bulletin --help", "no issue given; see bulletin --help");
        if (paths.Append(result.GetValue(syntax.Output)).Any(path => path?.Trim().Length == 0)) return Fault("路径是空的", "a path is empty");
        if (Jobs(result.GetValue(syntax.Jobs)) is not { } jobs)
            return Fault($"--jobs 要一个 1 到 {MostJobs} 的整数", $"--jobs takes a whole number from 1 to {MostJobs}");
        if (result.CommandResult.Command == syntax.Convert)
            return new Parsed(language, ConvertRequest(syntax, result, language, paths), null, null);
        var isCheck = result.CommandResult.Command == syntax.Check;
        if (Format(isCheck ? result.GetValue(syntax.Format) : null) is not { } format)
            return new Parsed(language, null, NoSuchFormat(result.GetValue(syntax.Format)), null);
        if (!isCheck && paths.Contains("-")) return Fault("只有 check 能从标准输入读", "only check reads standard input");
        var request = new Request
        {
            Verb = isCheck ? Verb.Check : isIndex ? Verb.Index : Verb.Build,
            Bound = isIndex && result.GetValue(syntax.Bound),
            Language = language,
            Paths = paths,
            Format = format,
            Verbose = result.GetValue(syntax.Verbose),
            Jobs = jobs,
        };
        if (!isCheck) return new Parsed(language, WithBuildOptions(request, syntax, result), null, null);
        return WithCheckOptions(request, syntax, result, out var fault) is { } check
            ? new Parsed(language, check, null, null)
            : new Parsed(language, null, fault, null);
    }

    private static Parsed Schema(bool isSeason, bool isInSeason, Language language)
    {
        if (isSeason && isInSeason)
            return new(language, null, new("--season 和 --in-season 只能用一个", "--season and --in-season exclude one another"), null);
        var kind = isSeason ? SchemaKind.Season : isInSeason ? SchemaKind.IssueInSeason : SchemaKind.Issue;
        return new(language, new Request { Verb = Verb.Schema, Language = language, Schema = kind }, null, null);
    }

    private static Parsed FontsRequest(CommandSyntax syntax, ParseResult result, Language language)
    {
        var (isLock, folder) = (result.GetValue(syntax.Lock), result.GetValue(syntax.LockFolder));
        if (folder is not null && (!isLock || folder.StartsWith('-'))) return new(language, null, CommandSyntax.Unknown(folder), null);
        return new(language,
            new Request
            {
                Verb = Verb.Fonts,
                Language = language,
                Lock = isLock,
                Paths = folder is null ? [] : [folder],
                Verbose = result.GetValue(syntax.Verbose),
            }, null, null);
    }

    private static Parsed NewFile(CommandSyntax syntax, ParseResult result, Language language)
    {
        Parsed Fault(Wording fault) => new(language, null, fault, null);

        var folder = result.GetValue(syntax.Folder);
        if (folder?.Trim().Length == 0) return Fault(new("路径是空的", "a path is empty"));
        if (folder is ['-', ..] && !result.Tokens.Any(token => token.Value == "--")) return Fault(CommandSyntax.Unknown(folder));
        var (isSeason, isSupplement) = (result.GetValue(syntax.NewSeason), result.GetValue(syntax.Supplement));
        if (isSeason && isSupplement) return Fault(new("--season 和 --supplement 只能用一个", "--season and --supplement exclude one another"));
        return new(language, new Request
        {
            Verb = Verb.New,
            Language = language,
            Paths = folder is null ? [] : [folder],
            StartsSeason = isSeason,
            Supplement = isSupplement,
            Verbose = result.GetValue(syntax.Verbose),
        }, null, null);
    }

    private static Parsed Explain(string? code, Language language) => code is not null && RulePages.Find(code) is null
        ? new(language, null, new($"没有“{code}”这个编码；bulletin explain 列出全部", $"there is no code \"{code}\"; bulletin explain lists them all"),
            null)
        : new(language, new Request { Verb = Verb.Explain, Language = language, Code = code }, null, null);

    /// <returns>Null: the fault says why.</returns>
    private static Request? WithCheckOptions(Request request, CommandSyntax syntax, ParseResult result, out Wording? fault)
    {
        fault = null;
        request = request with
        {
            Fix = result.GetValue(syntax.Fix),
            Diff = result.GetValue(syntax.Diff),
            Pages = result.GetValue(syntax.Pages),
            DenyWarnings = result.GetValue(syntax.DenyWarnings),
        };
        if (request is { Fix: true, Diff: true }) fault = new("--fix 和 --diff 只能用一个", "--fix and --diff exclude one another");
        if (request.Pages && (request.Fix || request.Diff))
            fault = new("--pages 不能同 --fix、--diff 一起用", "--pages excludes --fix and --diff");
        var printsText = request.Diff || (request.Fix && request.Paths.Contains("-"));
        if (printsText && request.Format is not (FindingFormat.Full or FindingFormat.Concise))
            fault =
                new("标准输出要留给改过的文字，--format 只能是 full 或 concise", "standard output holds the text, so --format can be full or concise only");
        var select = Codes(result.GetValue(syntax.Select), ref fault);
        var ignore = Codes(result.GetValue(syntax.Ignore), ref fault);
        return fault is null ? request with { Selection = new(select, ignore) } : null;
    }

    internal static List<string> Codes(string[]? typed, ref Wording? fault)
    {
        var codes = new List<string>();
        foreach (var word in (typed ?? []).SelectMany(list => list.Split(',', '，')).Select(word => word.Trim())
            .Where(word => word.Length > 0))
        {
            if (Selection.Beginning(word) is { } beginning) codes.Add(beginning);
            else fault ??= new($"没有“{word}”这个编码；bulletin explain 列出全部", $"there is no code \"{word}\"; bulletin explain lists them all");
        }
        return codes;
    }

    private static Request ConvertRequest(CommandSyntax syntax, ParseResult result, Language language, string[] paths) => new()
    {
        Verb = Verb.Convert,
        Language = language,
        Paths = paths,
        OutputFolder = result.GetValue(syntax.Output),
        CompareOnly = result.GetValue(syntax.Compare),
        Force = result.GetValue(syntax.Force),
        Verbose = result.GetValue(syntax.Verbose),
    };

    private static Request WithBuildOptions(Request request, CommandSyntax syntax, ParseResult result) => request with
    {
        Pdf = result.GetValue(syntax.Pdf),
        OutputFolder = result.GetValue(syntax.Output),
        CompareOnly = result.GetValue(syntax.Compare),
        Force = result.GetValue(syntax.Force),
        Template = result.GetValue(syntax.Template),
        Preprinted = result.GetValue(syntax.Preprinted),
        Draft = result.GetValue(syntax.Draft),
    };

    private static int? Jobs(string? typed)
    {
        if (typed is null) return Math.Min(Environment.ProcessorCount, MostJobs);
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs
            ? jobs
            : null;
    }

    internal static Wording NoSuchFormat(string? typed) =>
        new($"--format 只能是 full、concise、json、sarif、github 或 junit，不能是“{typed}”",
            $"--format takes full, concise, json, sarif, github or junit, not \"{typed}\"");

    internal static FindingFormat? Format(string? typed) => typed switch
    {
        null or "full" => FindingFormat.Full,
        "concise" => FindingFormat.Concise,
        "json" => FindingFormat.Json,
        "sarif" => FindingFormat.Sarif,
        "github" => FindingFormat.Github,
        "junit" => FindingFormat.Junit,
        _ => null,
    };
}
