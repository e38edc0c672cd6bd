namespace Bulletin.Word.BuiltIn;

/// <summary>Templates that come with the program (内置模板).</summary>
public static class BuiltInTemplates
{
    public const string Default = "red-header";

    /// <summary>Of a season's index (总目录); no issue can be made with it.</summary>
    public const string Index = "index";

    /// <summary>Names of those for issues, in the order they are listed.</summary>
    public static IReadOnlyList<string> Names { get; } = [Default];

    private static readonly Lazy<byte[]> _redHeader = new(() => Read(Default));
    private static readonly Lazy<byte[]> _index = new(() => Read(Index));

    /// <summary>The package of a built-in template, or null where there is none of that name; not to be changed.</summary>
    public static byte[]? Find(string name) => name switch
    {
        Default => _redHeader.Value,
        Index => _index.Value,
        _ => null,
    };

    /// <summary>Whether these bytes came from here, so that nothing in them needs to be feared.</summary>
    internal static bool IsOwn(byte[] package) => Is(package, _redHeader) || Is(package, _index);

    private static bool Is(byte[] package, Lazy<byte[]> own) => own.IsValueCreated && ReferenceEquals(package, own.Value);

    private static byte[] Read(string name)
    {
        using var stream = typeof(BuiltInTemplates).Assembly.GetManifestResourceStream($"{name}.docx")
            ?? throw new InvalidOperationException($"the template {name} is not in the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
