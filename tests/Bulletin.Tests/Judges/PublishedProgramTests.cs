using System.Runtime.InteropServices;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>The program as machine code: no warning on the way, and the bytes of the one that runs on the .NET runtime.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class PublishedProgramTests(BuiltSamples samples)
{
    [Fact]
    public void Native_aot_warns_of_nothing_and_makes_the_same_bytes()
    {
        // The test runner's own settings of MSBuild must not leak into a build of its own.
        var published = Judge.Run(Repository.PathOf("src", "publish.sh"), [], new Dictionary<string, string?> { ["MSBUILD_EXE_PATH"] = null, ["MSBuildSDKsPath"] = null });
        Assert.DoesNotContain("warning", published.Output + published.Errors, StringComparison.OrdinalIgnoreCase);

        using var folder = new TemporaryFolder();
        var program = Repository.PathOf("artifacts", $"linux-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}", "bulletin");
        Judge.Run(program, ["build", .. BuiltSamples.Names.Select(BuiltSamples.Issue), "--pdf", "-o", folder.Path]);

        foreach (var file in BuiltSamples.Names.SelectMany(name => new[] { samples.Docx(name), samples.Pdf(name) }))
        {
            var native = File.ReadAllBytes(Path.Combine(folder.Path, Path.GetFileName(file)));
            Assert.True(native.AsSpan().SequenceEqual(File.ReadAllBytes(file)), $"{Path.GetFileName(file)} differs");
        }
    }
}
