using System.Collections.Concurrent;
using Bulletin.Cli.Sources;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Pages;

namespace Bulletin.Cli.Fonts;

/// <summary>Hashes of font files, each read through once in a run, and only where a page draws with it.</summary>
internal sealed class FaceHashes
{
    private readonly ConcurrentDictionary<FontFile, Lazy<string>> _hashes = new(ReferenceEqualityComparer.Instance);

    public string Of(FontFile file) => _hashes.GetOrAdd(file, added => new Lazy<string>(() => Source.HashOf(added.Bytes))).Value;

    /// <summary>The faces that pages draw with, each once.</summary>
    public static IReadOnlyList<Face> In(PageSequence pages)
    {
        var faces = new HashSet<Face>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages.Pages)
            foreach (var drawing in page.Drawings)
                if (drawing is GlyphRun run) faces.Add(run.Face);
        return [.. faces];
    }

    public IEnumerable<Source> Of(PageSequence pages) =>
        In(pages).Select(face => new Source(SourceKind.Face, $"{face.PostScriptName} {Path.GetFileName(face.File.Path)}", Of(face.File)));
}
