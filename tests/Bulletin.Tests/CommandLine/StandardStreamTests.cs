using System.Diagnostics;
using Bulletin.Cli;
using Bulletin.Tests.Fixtures;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Standard streams that are closed, full, or read by nobody any more: the files are made all the same, and the exit code says that something is missing.</summary>
public sealed class StandardStreamTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void What_standard_output_refuses_is_said_and_the_files_are_whole()
    {
        _desk.Add("a.yaml").Run("build", "a.yaml", "-o", "whole");
        using var error = new StringWriter();
        using var full = new FullWriter();
        var code = BulletinCommand.Run(["build", "a.yaml", "-o", "out"], new Surroundings(full, error, _desk.Folder, _desk.Folder, _ => null));
        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.Equal("bulletin: 标准输出没有写完：磁盘满了；写到文件里的结果不受影响\n", error.ToString());
        Assert.Equal(_desk.Bytes("whole/a.docx"), _desk.Bytes("out/a.docx"));
    }

    [Fact]
    public void What_standard_error_refuses_shows_in_the_exit_code()
    {
        using var output = new StringWriter();
        using var full = new FullWriter();
        Assert.Equal(ExitCode.CouldNotRun, BulletinCommand.Run(["check", "没有.yaml"], new Surroundings(output, full, _desk.Folder, _desk.Folder, _ => null)));
        Assert.Equal(ExitCode.Done, BulletinCommand.Run(["explain", "BUL100"], new Surroundings(output, full, _desk.Folder, _desk.Folder, _ => null)));
    }

    [Fact]
    public void Standard_input_that_is_closed_is_called_so()
    {
        using var error = new StringWriter();
        var code = BulletinCommand.Run(["check", "-"], new Surroundings(TextWriter.Null, error, _desk.Folder, _desk.Folder, _ => null) { In = null });
        Assert.Equal((ExitCode.CouldNotRun, "bulletin: 标准输入是关闭的，没有内容可读\n"), (code, error.ToString()));
    }

    [Theory]
    [InlineData(">&-", 2), InlineData("2>&-", 0), InlineData(">&- 2>&-", 2), InlineData("<&- >&- 2>&-", 2), InlineData(">/dev/full", 2), InlineData("2>/dev/full", 0)]
    public void Nothing_meant_for_a_closed_stream_gets_into_a_file(string redirection, int code)
    {
        if (!OperatingSystem.IsLinux()) return;
        _desk.Add("a.yaml").Run("build", "a.yaml", "-o", "whole");
        var (exit, error) = Shell($"exec dotnet \"$0\" build a.yaml -o out {redirection}");
        Assert.Equal(code, exit);
        Assert.DoesNotContain("Unhandled", error, StringComparison.Ordinal);
        Assert.Equal(_desk.Bytes("whole/a.docx"), _desk.Bytes("out/a.docx"));
    }

    [Fact]
    public void A_reader_that_has_seen_enough_is_no_crash()
    {
        if (!OperatingSystem.IsLinux()) return;
        var (exit, error) = Shell("{ dotnet \"$0\" schema; echo $? >code; } | true; exit $(cat code)");
        // It may have been written whole before the reader was gone.
        Assert.Contains(exit, (int[])[0, 2]);
        Assert.DoesNotContain("Unhandled", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_program_of_a_script_writes_on_where_the_one_before_ended()
    {
        if (!OperatingSystem.IsLinux()) return;
        Assert.Equal(0, Shell("{ echo one; dotnet \"$0\" --version; echo two; } >out.txt").Exit);
        Assert.Matches("^one\nbulletin [^\n]+\ntwo\n$", File.ReadAllText(_desk.PathOf("out.txt")));
    }

    private (int Exit, string Error) Shell(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", script, Path.Combine(AppContext.BaseDirectory, "bulletin.dll")])
        {
            WorkingDirectory = _desk.Folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["BULLETIN_FONTS"] = Repository.Faces;
        start.Environment["HOME"] = _desk.Folder;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error + output.Result);
    }

    /// <summary>/dev/full.</summary>
    private sealed class FullWriter : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => throw new IOException(null, OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28);

        public override void Write(string? value) => Write('\0');
    }
}
