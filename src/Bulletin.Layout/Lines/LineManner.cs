using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Lines;

/// <summary>What a paragraph's lines may do to take one more unit.</summary>
/// <param name="Compresses">Marks give way.</param>
/// <param name="Hangs">A mark may stand outside the margin though nothing is compressed.</param>
/// <param name="Narrows">Gaps and typed spaces give way.</param>
/// <param name="Mode">The compatibility mode: how compressing is weighed.</param>
/// <param name="ByWps">By WPS's rule instead.</param>
internal readonly record struct LineManner(bool Compresses, bool Hangs, bool Narrows, int Mode, bool ByWps)
{
    /// <summary>Table cells do nothing, left-aligned text only in modes up to 14 and in WPS; justified text always.</summary>
    public static LineManner Of(ParagraphFormat format, LineContext context)
    {
        var settings = context.Settings;
        var byWps = settings.IsFromWps && settings.CompressesPunctuation;
        if (context.InCell) return new LineManner(false, false, false, settings.Mode, byWps);
        var isJustified = format.Alignment is Alignment.Both or Alignment.Distribute;
        var isOld = settings.Mode < 15;
        return new LineManner(
            settings.CompressesPunctuation && (isJustified || isOld || byWps),
            format.HangsPunctuation && (isJustified || isOld),
            isJustified && !isOld,
            settings.Mode,
            byWps);
    }
}
