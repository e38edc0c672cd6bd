using System.Collections.Concurrent;
using Bulletin.Cli.Sources;
using Bulletin.Layout.Faces;
using Bulletin.Layout.Pages;

namespace Bulletin.Cli.Fonts;

/// <summary>Hashes of font files, each read through once in a run, and only where a page draws with it.</summary>
internal sealed class FaceHashes : IDisposable
{
    private readonly ConcurrentDictionary<FontFile, Lazy<Task<string>>> _hashes = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Hashes of the faces that a catalog serves, begun when first served: files of 20 MB are read through beside the layout, not after it.
    /// </summary>
    public static FaceHashes Following(FaceCatalog catalog)
    {
        var hashes = new FaceHashes();
        catalog.Served = face => _ = hashes.Begun(face.File);
        return hashes;
    }

    public string Of(FontFile file) => Begun(file).GetAwaiter().GetResult();

    /// <summary>Waits for what is under way: the files are mapped, and must not be let go under a reader.</summary>
    public void Dispose()
    {
        foreach (var hash in _hashes.Values) _ = hash.Value.ContinueWith(_ => true, TaskScheduler.Default).Result;
    }

    private Task<string> Begun(FontFile file) =>
        _hashes.GetOrAdd(file, added => new Lazy<Task<string>>(() => Task.Run(() => Source.HashOf(added.Bytes)))).Value;

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
