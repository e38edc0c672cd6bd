using System.CommandLine;
using System.CommandLine.Parsing;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Arguments;

/// <summary>
/// The commands and options there are. Values are texts, typed by <see cref="CommandParser"/>, so that every fault is worded here and not
/// by the library.
/// </summary>
internal sealed class CommandSyntax
{
    public CommandSyntax()
    {
        Root = new RootCommand();
        // The library's own help and version speak English, and a directive or response file is nobody's wish here.
        Root.Options.Clear();
        Root.Directives.Clear();
        // The action is never run: without one the library insists on a subcommand, and a file dropped on the program has none.
        Root.SetAction(_ => 0);
        AddMaking(Root);
        AddMaking(Build);
        Check.Add(Paths);
        foreach (var option in (Option[])[Format, Pages, Fix, Diff, DenyWarnings, Select, Ignore, Jobs]) Check.Add(option);
        Explain.Add(Code);
        Root.Add(Build);
        Root.Add(Check);
        Fonts.Add(Lock);
        Fonts.Add(LockFolder);
        Root.Add(Fonts);
        foreach (var option in (Option[])[Output, Compare, Force]) Convert.Add(option);
        Convert.Add(Paths);
        Root.Add(Convert);
        Root.Add(Explain);
        Schema.Add(Season);
        Schema.Add(InSeason);
        Root.Add(Schema);
        New.Add(Folder);
        New.Add(NewSeason);
        New.Add(Supplement);
        Root.Add(New);
        AddBuild(Index);
        Index.Add(Bound);
        Root.Add(Index);
        AddTemplates();
        foreach (var option in (Option[])[Lang, Verbose, Help, Version])
        {
            option.Recursive = true;
            Root.Add(option);
        }
    }

    public RootCommand Root { get; }
    public Command Build { get; } = new("build");
    public Command Check { get; } = new("check");
    public Command Fonts { get; } = new("fonts");
    public Command Convert { get; } = new("pdf");
    public Command Explain { get; } = new("explain");
    public Command Schema { get; } = new("schema");
    public Command Index { get; } = new("index");
    public Option<bool> Bound { get; } = new("--bound");
    public Command Templates { get; } = new("template");
    public Command TemplateList { get; } = new("list");
    public Command TemplateExport { get; } = new("export");
    public Command TemplateCheck { get; } = new("check");
    public Argument<string?> TemplateName { get; } = new("NAME") { Arity = ArgumentArity.ZeroOrOne };
    public Command New { get; } = new("new");
    public Argument<string?> Folder { get; } = new("DIR") { Arity = ArgumentArity.ZeroOrOne };
    public Option<bool> NewSeason { get; } = new("--season") { Arity = ArgumentArity.Zero };
    public Option<bool> Supplement { get; } = new("--supplement");
    public Option<bool> Season { get; } = new("--season");
    public Option<bool> InSeason { get; } = new("--in-season");
    public Argument<string?> Code { get; } = new("CODE") { Arity = ArgumentArity.ZeroOrOne };
    public Argument<string[]> Paths { get; } = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    public Option<bool> Pdf { get; } = new("--pdf");
    public Option<string> Output { get; } = new("-o", "--output");
    public Option<bool> Compare { get; } = new("--check");
    public Option<bool> Force { get; } = new("--force");
    public Option<string> Template { get; } = new("--template");
    public Option<bool> Preprinted { get; } = new("--preprinted");
    public Option<bool> Draft { get; } = new("--draft");
    public Option<string> Jobs { get; } = new("--jobs", "-j");
    public Option<string> Format { get; } = new("--format");
    public Option<bool> Fix { get; } = new("--fix");
    public Option<bool> Diff { get; } = new("--diff");

    public Option<bool> Lock { get; } = new("--lock");
    public Argument<string?> LockFolder { get; } = new("DIR") { Arity = ArgumentArity.ZeroOrOne };
    public Option<bool> Pages { get; } = new("--pages");
    public Option<bool> DenyWarnings { get; } = new("--deny-warnings");
    public Option<string[]> Select { get; } = new("--select");
    public Option<string[]> Ignore { get; } = new("--ignore");
    public Option<string> Lang { get; } = new("--lang");
    public Option<bool> Verbose { get; } = new("--verbose");
    public Option<bool> Help { get; } = new("--help", "-h", "-?", "/?");
    public Option<bool> Version { get; } = new("--version");

    public ParseResult Parse(IReadOnlyList<string> arguments) =>
        Root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    /// <summary>The first thing wrong with the arguments, in our words.</summary>
    public static Wording? FaultOf(ParseResult result)
    {
        if (result.UnmatchedTokens.Count > 0) return Unknown(result.UnmatchedTokens[0]);
        if (result.Errors.Count == 0) return null;
        var error = result.Errors[0];
        if (error.SymbolResult is not OptionResult option)
            return new("命令行读不懂；用法见 bulletin --help", "the command line cannot be understood; see bulletin --help");
        var name = option.IdentifierToken?.Value ?? option.Option.Name;
        return option.Tokens.Count == 0
            ? new Wording($"{name} 后面缺一个值", $"{name} lacks its value")
            : new Wording($"{name} 只能写一次，只能带一个值", $"{name} can be given once, with one value");
    }

    public static Wording Unknown(string token) => Path.GetExtension(token).ToLowerInvariant() is ".yaml" or ".yml" or ".docx"
        ? new($"不认识“{token}”；文件名以“-”开头的，写成“./{token}”",
            $"unknown option \"{token}\"; for a file whose name begins with a hyphen write \"./{token}\"")
        : new($"不认识“{token}”", $"unknown option \"{token}\"");

    private void AddTemplates()
    {
        // As with the root: what is missing is worded here.
        Templates.SetAction(_ => 0);
        TemplateExport.Add(TemplateName);
        foreach (var option in (Option[])[Output, Force]) TemplateExport.Add(option);
        TemplateCheck.Add(Paths);
        foreach (var option in (Option[])[Format, DenyWarnings, Select, Ignore]) TemplateCheck.Add(option);
        foreach (var command in (Command[])[TemplateList, TemplateExport, TemplateCheck]) Templates.Add(command);
        Root.Add(Templates);
    }

    private void AddMaking(Command command)
    {
        AddBuild(command);
        command.Add(Preprinted);
        command.Add(Draft);
    }

    private void AddBuild(Command command)
    {
        command.Add(Paths);
        foreach (var option in (Option[])[Pdf, Output, Compare, Force, Template, Jobs]) command.Add(option);
    }
}
