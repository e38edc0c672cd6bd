namespace Bulletin.Layout.Faces;

/// <summary>
/// The faces at hand. The system's own folders are only opened for what the project's lack: hundreds of files stay closed in nearly every
/// run.
/// </summary>
public sealed class FaceCatalog : IDisposable
{
    private static readonly string[] FontExtensions = [".otf", ".ttf", ".ttc", ".otc"];

    // How far a weight may be from the one wanted: Medium may stand for Regular or Bold, Bold for Regular not.
    private const int OffWeight = 250;
    private const int AnyWeight = 1000;

    private readonly Queue<IReadOnlyList<string>> _unread;
    private readonly List<Face> _faces = [];
    private readonly List<FontFile> _files = [];
    private readonly Dictionary<(string, bool), ServedFace?> _served = [];
    private readonly Dictionary<int, Face?> _fallbacks = [];
    private readonly Lock _lock = new();

    private FaceCatalog(params IReadOnlyList<string>[] tiers) => _unread = new Queue<IReadOnlyList<string>>(tiers);

    /// <param name="folders">Folders with font files, searched with their subfolders; those that are not there are passed over. Among them
    /// the order of the roles' lists decides.</param>
    /// <param name="systemFolders">Folders asked only for what none of the first has.</param>
    public static FaceCatalog Open(IReadOnlyList<string> folders, IReadOnlyList<string>? systemFolders = null) =>
        new(folders, systemFolders ?? []);

    /// <summary>Told of each face when it first serves; null: nobody asks.</summary>
    public Action<Face>? Served { get; set; }

    /// <summary>What serves for a face's name, or null when no face of its role is installed.</summary>
    public ServedFace? Serve(string name, bool bold)
    {
        lock (_lock)
        {
            if (_served.TryGetValue((name, bold), out var known)) return known;
            var found = _served[(name, bold)] = Find(name, bold);
            if (found is not null) Served?.Invoke(found.Face);
            return found;
        }
    }

    /// <summary>A face that has a character the face named lacks, or null: the faces of the roles first, then any installed.</summary>
    public Face? FallBack(int codePoint)
    {
        lock (_lock)
        {
            if (_fallbacks.TryGetValue(codePoint, out var known)) return known;
            return _fallbacks[codePoint] = FindFallback(codePoint);
        }
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
    }

    private ServedFace? Find(string name, bool bold)
    {
        var role = FaceRole.Of(name);
        do
        {
            if (Closest(name, bold ? 700 : 400) is { } own)
                return new ServedFace(own, true, bold && own.Tables.Weight < 600, LineHeight.Of(name, role, own, isNamed: true));
            if (StandIn(name, role, bold, OffWeight) is { } near) return near;
        }
        while (ReadNextTier());
        if (StandIn(name, role, bold, AnyWeight) is { } other) return other;
        return !role.IsLatin && FallBack('一') is { } any
            ? new ServedFace(any, false, bold, LineHeight.Of(name, role, any, isNamed: false))
            : null;
    }

    // One of another kind does less harm than one of another weight: a text all in bold reads as stressed throughout.
    private ServedFace? StandIn(string name, FaceRole role, bool bold, int tolerance)
    {
        foreach (var (candidate, weight) in role.Serving)
            if (Closest(candidate, bold ? 700 : weight) is { } face && (bold || Math.Abs(face.Tables.Weight - weight) < tolerance))
                return new ServedFace(face, false, bold && face.Tables.Weight < 600, LineHeight.Of(name, role, face, isNamed: false),
                    NamedWidths.Of(name));
        return null;
    }

    private Face? Closest(string name, int weight)
    {
        Face? best = null;
        foreach (var face in _faces)
        {
            if (!face.Tables.Names.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            if (best is null || Math.Abs(face.Tables.Weight - weight) < Math.Abs(best.Tables.Weight - weight)) best = face;
        }
        return best;
    }

    private Face? FindFallback(int codePoint)
    {
        foreach (var role in FaceRole.All)
            foreach (var (name, weight) in role.Serving)
                if (Closest(name, weight) is { } face && face.GlyphOf(codePoint) != 0)
                    return face;
        var from = 0;
        do
        {
            for (; from < _faces.Count; from++)
                if (_faces[from].GlyphOf(codePoint) != 0)
                    return _faces[from];
        }
        while (ReadNextTier());
        return null;
    }

    private bool ReadNextTier()
    {
        if (!_unread.TryDequeue(out var folders)) return false;
        foreach (var folder in folders) ReadFolder(folder);
        return true;
    }

    private void ReadFolder(string folder)
    {
        if (!Directory.Exists(folder)) return;
        var paths = Directory.EnumerateFiles(folder, "*",
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 })
            .Where(path => FontExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
        foreach (var path in paths) ReadFile(path);
    }

    // A file that is no font, or a broken one, is no reason to stop: the next may serve.
    private void ReadFile(string path)
    {
        FontFile? file = null;
        try
        {
            file = FontFile.Map(path);
            for (var i = 0; i < FaceTables.CountFaces(file.Bytes); i++) _faces.Add(new Face(file, i));
            _files.Add(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            if (file is null) return;
            _faces.RemoveAll(face => face.File == file);
            file.Dispose();
        }
    }
}

/// <summary>A face that serves for a name.</summary>
/// <param name="IsNamed">It bears the name asked for; else it stands in.</param>
/// <param name="Embolden">It lacks the bold asked for.</param>
/// <param name="LineHeight">Of the face asked for.</param>
/// <param name="Widths">Of ASCII in the face asked for (<see cref="NamedWidths"/>); null where its own are good.</param>
public sealed record ServedFace(Face Face, bool IsNamed, bool Embolden, LineHeight LineHeight, IReadOnlyList<double>? Widths = null);
