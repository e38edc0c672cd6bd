namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>What came of one file.</summary>
/// <param name="Kind">Of the fault, the same for one cause as far as can be said: crash and place, letters, slow. Empty: none.</param>
/// <param name="Detail">The message, the letters that lack.</param>
internal sealed record Verdict(string Kind, string Detail)
{
    public static readonly Verdict Good = new("", "");

    /// <summary>Exit code of the program.</summary>
    public int Exit { get; init; }

    public bool HasPdf { get; init; }

    /// <summary>Of the processor, in this process.</summary>
    public TimeSpan Work { get; init; }

    public double Megabytes { get; init; }

    public bool IsFault => Kind.Length > 0;

    /// <summary>One line: what a worker says of a file.</summary>
    public string ToLine() =>
        string.Join('\t', Exit, HasPdf ? 1 : 0, (int)Work.TotalMilliseconds, (int)Megabytes, Plain(Kind), Plain(Detail));

    public static Verdict Parse(string line)
    {
        var parts = line.Split('\t');
        return new Verdict(parts[4], parts[5].Replace(" ⏎ ", "\n", StringComparison.Ordinal))
        {
            Exit = Number(parts[0]),
            HasPdf = parts[1] == "1",
            Work = TimeSpan.FromMilliseconds(Number(parts[2])),
            Megabytes = Number(parts[3]),
        };
    }

    private static string Plain(string text) =>
        string.Concat(text.Replace("\n", " ⏎ ", StringComparison.Ordinal).Select(c => IsLineEnd(c) ? ' ' : c));

    private static bool IsLineEnd(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
