using Bulletin.Tests.Judges;

namespace Bulletin.Tests.Fidelity;

/// <summary>Body lines that begin or end as ECMA-376 17.3.1.16 forbids, or split a number (GB/T 9704: a number is never cut).</summary>
internal static class LineEnds
{
    private const string NotAtStart = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";
    private const string NotAtEnd = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";
    private const string BodyKind = "仿宋 16";

    public static List<string> Forbidden(RenderedDocument document)
    {
        var found = new List<string>();
        RenderedLine? above = null;
        foreach (var line in document.Pages.SelectMany(page => page.Lines))
        {
            if (line.Kind != BodyKind)
            {
                above = null;
                continue;
            }
            if (NotAtStart.Contains(line.Text[0]) || NotAtEnd.Contains(line.Text[^1])) found.Add(line.Text);
            if (above is not null && char.IsAsciiDigit(above.Text[^1]) && char.IsAsciiDigit(line.Text[0])) found.Add(above.Text + "¦" + line.Text);
            above = line;
        }
        return found;
    }
}
