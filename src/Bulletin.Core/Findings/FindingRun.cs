namespace Bulletin.Core.Findings;

/// <summary>What writers for other programs tell of a run besides its findings.</summary>
/// <param name="Version">Of this program.</param>
/// <param name="Folder">The folder the run stood in, absolute with <c>/</c>: paths below it are written relative to it.</param>
/// <param name="Checked">The issues checked, as given, clean ones too.</param>
public sealed record FindingRun(string Version, string Folder, IReadOnlyList<string> Checked)
{
    public static FindingRun None { get; } = new("0", "", []);

    /// <summary>A path relative to the folder, where it lies below.</summary>
    public string Relative(string path)
    {
        var folder = Folder.EndsWith('/') ? Folder : Folder + "/";
        if (Folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal)) return path[folder.Length..];
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
