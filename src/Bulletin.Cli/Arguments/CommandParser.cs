using System.CommandLine;
using System.Globalization;
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

        if (languageIsOpen && result.GetValue(syntax.Lang) is { } lang) return Fault($"--lang 只能是 zh 或 en，不能是“{lang}”", $"--lang takes zh or en, not \"{lang}\"");
        if (result.CommandResult.Command == syntax.Fonts)
            return new(language, new Request { Verb = Verb.Fonts, Language = language, Verbose = result.GetValue(syntax.Verbose) }, null, null);
        var paths = result.GetValue(syntax.Paths) ?? [];
        // What looks like an option and is none is swallowed as a path.
        if (paths.FirstOrDefault(path => path.StartsWith('-') && path.Length > 1) is { } unknown && !result.Tokens.Any(token => token.Value == "--"))
            return new Parsed(language, null, CommandSyntax.Unknown(unknown), null);
        if (result.CommandResult.Command == syntax.Convert && paths.Length != 1)
            return Fault("bulletin pdf 要写一个 Word 文件；用法见 bulletin --help", "bulletin pdf takes one Word document; see bulletin --help");
        if (paths.Length == 0) return Fault("没有写期刊文件；用法见 bulletin --help", "no issue given; see bulletin --help");
        if (paths.Append(result.GetValue(syntax.Output)).Any(path => path?.Trim().Length == 0)) return Fault("路径是空的", "a path is empty");
        if (Jobs(result.GetValue(syntax.Jobs)) is not { } jobs) return Fault($"--jobs 要一个 1 到 {MostJobs} 的整数", $"--jobs takes a whole number from 1 to {MostJobs}");
        if (result.CommandResult.Command == syntax.Convert) return new Parsed(language, ConvertRequest(syntax, result, language, paths), null, null);
        var isCheck = result.CommandResult.Command == syntax.Check;
        if (Format(isCheck ? result.GetValue(syntax.Format) : null) is not { } format)
            return Fault($"--format 只能是 full、concise 或 json，不能是“{result.GetValue(syntax.Format)}”", $"--format takes full, concise or json, not \"{result.GetValue(syntax.Format)}\"");
        var request = new Request
        {
            Verb = isCheck ? Verb.Check : Verb.Build,
            Language = language,
            Paths = paths,
            Format = format,
            Verbose = result.GetValue(syntax.Verbose),
            Jobs = jobs,
        };
        return new Parsed(language, isCheck ? request : WithBuildOptions(request, syntax, result), null, null);
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
    };

    private static int? Jobs(string? typed)
    {
        if (typed is null) return Math.Min(Environment.ProcessorCount, MostJobs);
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs ? jobs : null;
    }

    private static FindingFormat? Format(string? typed) => typed switch
    {
        null or "full" => FindingFormat.Full,
        "concise" => FindingFormat.Concise,
        "json" => FindingFormat.Json,
        _ => null,
    };
}
