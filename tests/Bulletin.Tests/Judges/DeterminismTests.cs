using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>The same issue gives the same bytes, wherever and whenever, in a process of its own.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class DeterminismTests(BuiltSamples samples)
{
    /// <summary>A blank and hanzi: what a clerk's folders have.</summary>
    private const string Elsewhere = "第 2 份";

    public static TheoryData<string> Samples => [.. BuiltSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Another_clock_time_zone_culture_and_folder_change_nothing(string name)
    {
        using var folder = Copy();
        Judge.Run("faketime", ["2031-05-06 07:08:09", Dotnet, Program, .. Arguments(folder, name)], Environment(("TZ", "Asia/Kathmandu"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")));

        AssertSame(folder, name);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Without_any_other_program_on_the_path_nothing_changes(string name)
    {
        using var folder = Copy();
        Judge.Run(Dotnet, [Program, .. Arguments(folder, name)], Environment(("PATH", folder.Path)));

        AssertSame(folder, name);
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "bulletin.dll");

    /// <summary>The host that runs this test runs the program too.</summary>
    private static string Dotnet => Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet");

    private static string[] Arguments(TemporaryFolder folder, string name) => ["build", Path.Combine(folder.Path, Elsewhere, name + ".yaml"), "--pdf", "-o", folder.Path];

    private static Dictionary<string, string?> Environment(params (string Name, string Value)[] own) =>
        own.Append(("BULLETIN_FONTS", Repository.Faces)).ToDictionary(v => v.Item1, v => (string?)v.Item2, StringComparer.Ordinal);

    private static TemporaryFolder Copy()
    {
        var folder = new TemporaryFolder();
        var copy = Directory.CreateDirectory(Path.Combine(folder.Path, Elsewhere)).FullName;
        Directory.CreateDirectory(Path.Combine(copy, "pictures"));
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples"), "*.yaml").Concat(Directory.GetFiles(Repository.PathOf("samples", "pictures"), "*.jpg")))
            File.Copy(file, Path.Combine(copy, Path.GetRelativePath(Repository.PathOf("samples"), file)));
        return folder;
    }

    private void AssertSame(TemporaryFolder folder, string name)
    {
        Assert.True(File.ReadAllBytes(samples.Docx(name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.Path, name + ".docx"))), $"{name}.docx differs");
        Assert.True(File.ReadAllBytes(samples.Pdf(name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.Path, name + ".pdf"))), $"{name}.pdf differs");
    }
}
