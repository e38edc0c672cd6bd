namespace Bulletin.Word.BuiltIn;

/// <summary>Templates that come with the program (内置模板).</summary>
public static class BuiltInTemplates
{
    public const string Default = "red-header";

    /// <summary>Of a season's index (总目录); no issue can be made with it.</summary>
    public const string Index = "index";

    /// <summary>Names of those for issues, in the order they are listed.</summary>
    public static IReadOnlyList<string> Names { get; } = [Default, "red-header-pair", "meeting", "special"];

    private static readonly Dictionary<string, Lazy<byte[]>> _packages =
        Names.Append(Index).ToDictionary(name => name, name => new Lazy<byte[]>(() => Read(name)), StringComparer.Ordinal);

    /// <summary>The package of a built-in template, or null where there is none of that name; not to be changed.</summary>
    public static byte[]? Find(string name) => _packages.TryGetValue(name, out var package) ? package.Value : null;

    /// <summary>Whether these bytes came from here, so that nothing in them needs to be feared.</summary>
    internal static bool IsOwn(byte[] package) => _packages.Values.Any(own => own.IsValueCreated && ReferenceEquals(package, own.Value));

    private static byte[] Read(string name)
    {
        using var stream = typeof(BuiltInTemplates).Assembly.GetManifestResourceStream($"{name}.docx")
            ?? throw new InvalidOperationException($"the template {name} is not in the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
