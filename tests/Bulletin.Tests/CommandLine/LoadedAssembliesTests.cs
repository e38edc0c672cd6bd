using System.Diagnostics;
using System.Text;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>What a run brings into memory, by the runtime's own record of assemblies loaded.</summary>
public sealed class LoadedAssembliesTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void To_check_an_issue_loads_no_Word_no_faces_and_no_pixels()
    {
        var loaded = Loaded("check", Repository.PathOf("samples", "issue-01.yaml"));
        Assert.Contains("YamlDotNet", loaded);
        Assert.DoesNotContain("DocumentFormat.OpenXml", loaded);
        Assert.DoesNotContain("HarfBuzzSharp", loaded);
        Assert.DoesNotContain("SkiaSharp", loaded);
        Assert.Contains("DocumentFormat.OpenXml", Loaded("build", "--check", Repository.PathOf("samples", "issue-01.yaml")));
    }

    /// <summary>The record is UTF-16 within a binary file.</summary>
    private string Loaded(params string[] arguments)
    {
        var record = _desk.PathOf("loaded.nettrace");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "bulletin.dll"), .. arguments])
        {
            WorkingDirectory = _desk.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_EnableEventPipe"] = "1";
        start.Environment["DOTNET_EventPipeConfig"] = "Microsoft-Windows-DotNETRuntime:0x8:4";
        start.Environment["DOTNET_EventPipeOutputPath"] = record;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode is 0 or 1, errors + output.Result);
        var bytes = File.ReadAllBytes(record);
        return Encoding.Unicode.GetString(bytes) + Encoding.Unicode.GetString(bytes.AsSpan(1));
    }
}
