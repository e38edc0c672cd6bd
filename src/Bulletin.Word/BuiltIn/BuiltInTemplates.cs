namespace Bulletin.Word.BuiltIn;

/// <summary>Templates that come with the program (内置模板).</summary>
public static class BuiltInTemplates
{
    public const string Default = "red-header";

    /// <summary>Their names, in the order they are listed.</summary>
    public static IReadOnlyList<string> Names { get; } = [Default];

    /// <summary>The package of a built-in template, or null where there is none of that name.</summary>
    public static byte[]? Find(string name)
    {
        if (!Names.Contains(name)) return null;
        using var stream = typeof(BuiltInTemplates).Assembly.GetManifestResourceStream($"{name}.docx")
            ?? throw new InvalidOperationException($"the template {name} is not in the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
