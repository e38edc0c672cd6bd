using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Spreads names (编发单位) to one width by space after their characters; the text stays as it is.</summary>
internal static class EqualWidth
{
    /// <summary>More than this many times its natural width and a name falls apart.</summary>
    private const double Limit = 3;

    /// <summary>Below this per cent letters narrowed to fit look wrong; then the name turns over.</summary>
    private const int Narrowest = 80;

    /// <summary>The runs of one name; one wider than the target is narrowed a little.</summary>
    /// <param name="target">The width of the widest, or of the room there is, in characters.</param>
    /// <param name="size">Width of a hanzi in twips.</param>
    public static IEnumerable<OpenXmlElement> Spread(string name, double target, W.RunProperties? format, int size)
    {
        var clusters = Clusters(name);
        var natural = TextWidth.InHanziFace(name);
        if (target < natural) return [Narrow(name, (int)(target / natural * 100), format)];
        var space = clusters.Count < 2 || target > natural * Limit ? 0 : (int)Math.Round((target - natural) * size / (clusters.Count - 1));
        if (space <= 0) return [Runs.Plain(name, format)];
        return Pieces(clusters).Select(piece =>
        {
            var run = Runs.Plain(name[piece.Start..piece.End], format);
            return piece.IsSpaced ? Runs.Spaced(run, space) : run;
        });
    }

    private static W.Run Narrow(string name, int scale, W.RunProperties? format)
    {
        var run = Runs.Plain(name, format);
        if (scale >= Narrowest) (run.RunProperties ??= new W.RunProperties()).CharacterScale = new W.CharacterScale { Val = scale };
        return run;
    }

    // A hanzi, or a Latin word or number, which moves as one; Tail is where its last character begins.
    private static List<(int Start, int Tail, int End)> Clusters(string name)
    {
        var clusters = new List<(int, int, int)>();
        foreach (var stretch in LatinText.Cut(name))
        {
            if (stretch.IsLatin)
            {
                clusters.Add((stretch.Start, stretch.End - 1, stretch.End));
                continue;
            }
            for (var at = stretch.Start; at < stretch.End;)
            {
                var length = char.IsHighSurrogate(name[at]) && at + 1 < stretch.End ? 2 : 1;
                clusters.Add((at, at, at + length));
                at += length;
            }
        }
        return clusters;
    }

    // Space follows the last character of every cluster but the last; neighbours of one kind share a run.
    private static List<(int Start, int End, bool IsSpaced)> Pieces(List<(int Start, int Tail, int End)> clusters)
    {
        var pieces = new List<(int Start, int End, bool IsSpaced)>();
        foreach (var (start, tail, end) in clusters.SkipLast(1))
        {
            if (tail > start) Add(pieces, start, tail, false);
            Add(pieces, tail, end, true);
        }
        Add(pieces, clusters[^1].Start, clusters[^1].End, false);
        return pieces;
    }

    private static void Add(List<(int Start, int End, bool IsSpaced)> pieces, int start, int end, bool isSpaced)
    {
        if (pieces.Count > 0 && pieces[^1].IsSpaced == isSpaced) pieces[^1] = (pieces[^1].Start, end, isSpaced);
        else pieces.Add((start, end, isSpaced));
    }
}
