using System.IO.Hashing;
using System.Runtime.InteropServices;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Binding;

/// <summary>
/// Tells whether a document is the one that was read: page for page the same glyphs, in runs that begin in the same places, without keeping
/// them.
/// </summary>
internal static class BoundText
{
    public static ulong HashOf(PageSequence pages)
    {
        var hash = new XxHash3();
        foreach (var page in pages.Pages)
        {
            hash.Append([(byte)0]);
            foreach (var run in page.Drawings.OfType<GlyphRun>()) Append(hash, run);
        }
        return hash.GetCurrentHashAsUInt64();
    }

    private static void Append(XxHash3 hash, GlyphRun run)
    {
        hash.Append(MemoryMarshal.AsBytes(run.Text.AsSpan()));
        ReadOnlySpan<int> place = [run.Baseline.Emu, run.Glyphs.Count > 0 ? run.Glyphs[0].X.Emu : 0];
        hash.Append(MemoryMarshal.AsBytes(place));
        Span<ushort> ids = stackalloc ushort[64];
        for (var i = 0; i < run.Glyphs.Count;)
        {
            var count = 0;
            while (count < ids.Length && i < run.Glyphs.Count) ids[count++] = run.Glyphs[i++].Id;
            hash.Append(MemoryMarshal.AsBytes(ids[..count]));
        }
    }
}
