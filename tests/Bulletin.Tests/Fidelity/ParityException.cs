using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>Why a line of ours ends elsewhere than LibreOffice's, where the standard or Word's rules are followed. The file parity-exceptions says more of each.</summary>
internal enum ParityException
{
    None,

    /// <summary>Our gap between hanzi and Latin is a quarter of the size, LibreOffice's a fifth: it holds a unit more.</summary>
    GapOfAQuarter,

    /// <summary>Gaps and typed spaces give way for one more unit, which LibreOffice takes down.</summary>
    Narrowed,

    /// <summary>Letter-spacing counts after the last character of a run too: narrower, ours holds a unit more.</summary>
    SpacingAtSeam,

    /// <summary>We hang a mark after a number or a Latin word; LibreOffice takes the word down.</summary>
    MarkHangsAfterLatin,

    /// <summary>We break between a mark and a Latin word or number; LibreOffice keeps them together.</summary>
    BreakBeforeLatin,

    /// <summary>LibreOffice begins a line with … % ‰ ℃ °, or ends one with $.</summary>
    ForbiddenByStandard,

    /// <summary>LibreOffice splits …… or ——.</summary>
    PairSplit,

    /// <summary>LibreOffice breaks an address or a hyphened word where Word does not, or the other way.</summary>
    LatinWord,

    /// <summary>A mark that LibreOffice's PDF leaves out where the stretch ends exactly on the margin.</summary>
    MarkLostInPdf,

    /// <summary>The imprint does not fit below a table: LibreOffice takes what it would have covered along to the last page.</summary>
    ImprintCarriesLines,

    /// <summary>A line that only follows from one of these further up.</summary>
    Consequence,
}

/// <summary>Names the reason of a difference.</summary>
internal static class ParityExceptions
{
    private const string Marks = "，。、；：！？）”’》】〕〉』」,.;:!?)";

    public static ParityException Of(RenderedLine? expected, RenderedLine? actual)
    {
        if (expected is null || actual is null) return ParityException.None;
        var (theirs, ours) = (expected.Text, actual.Text);
        var common = 0;
        while (common < theirs.Length && common < ours.Length && theirs[common] == ours[common]) common++;
        if (common == 0) return ParityException.None;
        if (common == theirs.Length && common < ours.Length) return WeGoOn(ours, common);
        return common == ours.Length && common < theirs.Length ? TheyGoOn(theirs, common) : ParityException.None;
    }

    // LibreOffice's line ends at `at`, ours has more.
    private static ParityException WeGoOn(string ours, int at)
    {
        if (at == ours.Length - 1 && Marks.Contains(ours[at])) return ParityException.MarkLostInPdf;
        var end = ours.Length;
        if (Marks.Contains(ours[end - 1])) return ParityException.BreakBeforeLatin;
        return IsLatin(ours[at]) || IsLatin(ours[end - 1]) ? ParityException.LatinWord : ParityException.None;
    }

    // Ours ends at `at`, LibreOffice's has more.
    private static ParityException TheyGoOn(string theirs, int at)
    {
        if (theirs[^1] is '…' or '—' || (theirs[at] is '…' or '—')) return ParityException.PairSplit;
        return IsLatin(theirs[^1]) ? ParityException.LatinWord : ParityException.None;
    }

    private static bool IsLatin(char c) => c is > ' ' and < '\u0250';
}
