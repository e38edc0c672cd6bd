using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;

namespace Bulletin.Cli;

/// <summary>What a run sees of the machine, so that tests can stand it anywhere.</summary>
/// <param name="CurrentFolder">Absolute; arguments are relative to it.</param>
/// <param name="ProgramFolder">Absolute; where the executable stands.</param>
/// <param name="Variable">An environment variable, or null.</param>
public sealed record Surroundings(TextWriter Out, TextWriter Error, string CurrentFolder, string ProgramFolder,
    Func<string, string?> Variable)
    : Workplace(CurrentFolder, ProgramFolder, Variable)
{
    /// <summary>Standard input, for the path <c>-</c>; null: it is closed.</summary>
    public Stream? In { get; init; } = Stream.Null;

    /// <summary>Who watches; nobody, unless told.</summary>
    public Screen Screen { get; init; } = Screen.None;

    /// <summary>
    /// Asked for by work that can be stopped half-way: from then on Ctrl-C cancels the token, and ends nothing by itself.
    /// </summary>
    public Func<CancellationToken> Stop { get; init; } = () => CancellationToken.None;

    /// <summary>The disk and the clock.</summary>
    public IOutside Outside { get; init; } = new FileOutside();

    /// <summary>A message on standard error, one line whatever it quotes.</summary>
    internal void Say(Wording message, Language language)
    {
        Error.Write($"bulletin: {Printable.Of(message.In(language))}\n");
        if (message.Detail is null) return;
        foreach (var line in message.Detail.ReplaceLineEndings("\n").Split('\n')) Error.Write($"  | {Printable.Of(line)}\n");
    }

    /// <summary>A line on standard output: a file and what became of it.</summary>
    internal void List(string shown, string what) => Out.Write($"{Printable.AtLineStart(shown)}  {Printable.Of(what)}\n");
}
