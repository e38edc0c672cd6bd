using System.CommandLine;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Arguments;

/// <summary>The arguments of <c>bulletin template</c> → a request.</summary>
internal static class TemplateArguments
{
    public static bool Are(CommandSyntax syntax, ParseResult result) =>
        result.CommandResult.Command == syntax.Templates || syntax.Templates.Subcommands.Contains(result.CommandResult.Command);

    public static Parsed Understand(CommandSyntax syntax, ParseResult result, Language language)
    {
        var command = result.CommandResult.Command;
        if (command == syntax.TemplateList) return new(language, new Request { Verb = Verb.TemplateList, Language = language }, null, null);
        if (command == syntax.TemplateExport) return Export(syntax, result, language);
        if (command == syntax.TemplateCheck) return Check(syntax, result, language);
        return Fault(language,
            new("template 后面要写 list、export 或 check；用法见 bulletin --help", "template takes list, export or check; see bulletin --help"));
    }

    private static Parsed Export(CommandSyntax syntax, ParseResult result, Language language)
    {
        var name = result.GetValue(syntax.TemplateName);
        if (name is null || name.Trim().Length == 0)
            return Fault(language, new("没有写模板的名称；bulletin template list 列出内置模板", "no template named; bulletin template list lists them"));
        if (UnknownOption([name], result) is { } unknown) return Fault(language, unknown);
        if (result.GetValue(syntax.Output)?.Trim().Length == 0) return Fault(language, new("路径是空的", "a path is empty"));
        return new(language, new Request
        {
            Verb = Verb.TemplateExport,
            Language = language,
            Template = name,
            OutputFolder = result.GetValue(syntax.Output),
            Force = result.GetValue(syntax.Force),
            Verbose = result.GetValue(syntax.Verbose),
        }, null, null);
    }

    private static Parsed Check(CommandSyntax syntax, ParseResult result, Language language)
    {
        var paths = result.GetValue(syntax.Paths) ?? [];
        if (UnknownOption(paths, result) is { } unknown) return Fault(language, unknown);
        if (paths.Length == 0) return Fault(language, new("没有写模板文件；用法见 bulletin --help", "no template given; see bulletin --help"));
        if (paths.Any(path => path.Trim().Length == 0)) return Fault(language, new("路径是空的", "a path is empty"));
        if (CommandParser.Format(result.GetValue(syntax.Format)) is not { } format)
            return Fault(language, CommandParser.NoSuchFormat(result.GetValue(syntax.Format)));
        Wording? fault = null;
        var select = CommandParser.Codes(result.GetValue(syntax.Select), ref fault);
        var ignore = CommandParser.Codes(result.GetValue(syntax.Ignore), ref fault);
        if (fault is { } wrong) return Fault(language, wrong);
        return new(language, new Request
        {
            Verb = Verb.TemplateCheck,
            Language = language,
            Paths = paths,
            Format = format,
            DenyWarnings = result.GetValue(syntax.DenyWarnings),
            Selection = new(select, ignore),
            Verbose = result.GetValue(syntax.Verbose),
        }, null, null);
    }

    /// <summary>What looks like an option and is none is swallowed as a value.</summary>
    private static Wording? UnknownOption(string[] values, ParseResult result) =>
        values.FirstOrDefault(value => value.StartsWith('-') && value.Length > 1) is { } unknown
        && !result.Tokens.Any(token => token.Value == "--")
            ? CommandSyntax.Unknown(unknown)
            : null;

    private static Parsed Fault(Language language, Wording fault) => new(language, null, fault, null);
}
