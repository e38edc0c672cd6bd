using System.Diagnostics;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Nothing is left in the system's temporary folder, and nothing there is needed: each verb with a folder of its own, and with one that does not exist.</summary>
public sealed class TemporaryFolderTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    public static TheoryData<string> Lines =>
    [
        "build 01.yaml --pdf", "build 01.yaml --draft", "build --check 01.yaml", "build 01.yaml --template own.docx --preprinted", "check 01.yaml", "check --pages 01.yaml", "template check red-header", "template check own.docx",
        "template export red-header", "index 01.yaml", "pdf own.docx", "new",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_neither_used_nor_needed(string line)
    {
        _desk.Add("01.yaml");
        File.WriteAllBytes(_desk.PathOf("own.docx"), new Word.Variants.VariantPackage().ToBytes());
        var temporary = Directory.CreateDirectory(_desk.PathOf("temporary")).FullName;
        var (code, said) = Run(line, temporary);
        Assert.Equal([], Directory.EnumerateFileSystemEntries(temporary));
        Assert.True(code != 2 && !said.Contains("BUL8", StringComparison.Ordinal), said);

        foreach (var made in Directory.EnumerateFiles(_desk.Folder).Where(path => !path.EndsWith("01.yaml", StringComparison.Ordinal) && !path.EndsWith("own.docx", StringComparison.Ordinal))) File.Delete(made);
        Directory.Delete(temporary);
        Assert.Equal((code, said), Run(line, temporary));
        Assert.False(Directory.Exists(temporary));
    }

    private (int Code, string Said) Run(string line, string temporary)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "bulletin.dll"), .. line.Split(' ')])
        {
            WorkingDirectory = _desk.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["TMPDIR", "TMP", "TEMP"]) start.Environment[name] = temporary;
        start.Environment["BULLETIN_FONTS"] = Repository.Faces;
        start.Environment["HOME"] = _desk.Folder;
        // The runtime's own sockets for debuggers.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result + errors);
    }
}
