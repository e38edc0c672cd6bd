using System.Diagnostics;
using Bulletin.Cli.Files;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>What a file that is replaced hands on: owner, permissions, other names; and links in the places of files and folders.</summary>
public sealed class KeptFileTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_repaired_file_keeps_its_other_names()
    {
        if (OperatingSystem.IsWindows()) return;
        _desk.AddWith("a.yaml", "按语: 会议召开,请落实");
        Link("a.yaml", "b.yaml");
        Assert.Equal(0, _desk.Run("check", "a.yaml", "--fix").Code);
        Assert.Contains("会议召开，请落实", File.ReadAllText(_desk.PathOf("b.yaml")), StringComparison.Ordinal);
        Assert.Equal(2u, FileOwner.Of(_desk.PathOf("a.yaml"))!.Value.Links);
        Assert.Equal(["a.yaml", "b.yaml"], _desk.Files);
    }

    [Fact]
    public void An_output_keeps_its_other_names_also_when_it_gets_shorter()
    {
        if (OperatingSystem.IsWindows()) return;
        _desk.AddWith("a.yaml", "按语: " + string.Concat(Enumerable.Range(0, 3000).Select(i => (char)(0x4E00 + i * 7 % 20000)))).Run("build", "a.yaml");
        Link("a.docx", "b.docx");
        Assert.Equal(0, _desk.Add("a.yaml").Run("build", "a.yaml").Code);
        Assert.Equal(_desk.Bytes("a.docx"), _desk.Bytes("b.docx"));
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--check").Code);
    }

    [Fact]
    public void A_file_is_given_to_the_owner_of_the_one_it_replaces()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return; // nobody else may give files away
        _desk.Add("a.yaml").Run("build", "a.yaml");
        Call("chown", "1234:2345", "a.docx");
        Call("chmod", "640", "a.docx");
        Assert.Equal(0, _desk.AddWith("a.yaml", "# 改").Run("build", "a.yaml", "--force").Code);
        Assert.Equal(new FileOwner(1234, 2345, 1), FileOwner.Of(_desk.PathOf("a.docx")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(_desk.PathOf("a.docx")));
    }

    [Fact]
    public void A_folder_exchanged_for_a_link_during_the_run_gets_nothing()
    {
        if (OperatingSystem.IsWindows()) return;
        _desk.AddWith("刊/a.yaml", "输出:\n  目录: 出").Run("build", "刊/a.yaml");
        Directory.CreateDirectory(_desk.PathOf("别处"));
        _desk.AddWith("刊/a.yaml", "# 改\n输出:\n  目录: 出");
        // Right after it was seen what stands there.
        _desk.Outside = new BusyOutside(_desk.PathOf("刊/出/a.docx"), 1, () =>
        {
            Directory.Move(_desk.PathOf("刊/出"), _desk.PathOf("刊/旧"));
            Directory.CreateSymbolicLink(_desk.PathOf("刊/出"), _desk.PathOf("别处"));
        });
        var answer = _desk.Run("build", "刊/a.yaml");
        Assert.Equal((2, $"bulletin: “{_desk.PathOf("刊/出")}”在运行中被换成了别的文件夹或链接，什么也没有往里写；请核对以后再运行一次\n"), (answer.Code, answer.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_desk.PathOf("别处")));
    }

    [Fact]
    public void Files_go_into_the_folder_that_was_opened_whatever_its_name_leads_to_by_then()
    {
        if (!OperatingSystem.IsLinux()) return;
        Directory.CreateDirectory(_desk.PathOf("出"));
        Directory.CreateDirectory(_desk.PathOf("别处"));
        using (var pending = PendingFile.Write(new OutputFile(_desk.PathOf("出/a.docx"), "出/a.docx", [1, 2])))
        {
            Directory.Move(_desk.PathOf("出"), _desk.PathOf("旧"));
            Directory.CreateSymbolicLink(_desk.PathOf("出"), _desk.PathOf("别处"));
            pending.Place();
        }
        Assert.Equal(["旧/a.docx"], _desk.Files);
    }

    [Fact]
    public void An_output_that_is_a_link_to_nothing_is_left_alone()
    {
        File.CreateSymbolicLink(_desk.Add("a.yaml").PathOf("a.docx"), "没有.docx");
        var answer = _desk.Run("build", "a.yaml");
        Assert.Equal(1, answer.Code);
        Assert.StartsWith("a.yaml:1:1: error BUL707 “a.docx”是一个链接，指向的文件不在了，没有动它\n", answer.Error, StringComparison.Ordinal);
        Assert.Contains("它是一个链接，指向的文件不在了", _desk.Run("build", "a.yaml", "--check").Error, StringComparison.Ordinal);
        Assert.Equal(0, _desk.Run("build", "a.yaml", "--force").Code);
    }

    [Fact]
    public void An_output_folder_that_is_a_link_to_nothing_is_called_one()
    {
        Directory.CreateSymbolicLink(_desk.Add("a.yaml").PathOf("出"), "没有");
        var answer = _desk.Run("build", "a.yaml", "-o", "出/内");
        Assert.Equal((2, $"bulletin: “{_desk.PathOf("出")}”是一个链接，它指向的文件夹不在了，结果放不进去；请换一个文件夹\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public void A_season_that_is_a_link_out_of_its_folder_is_refused()
    {
        _desk.Add("别处/共用.yaml", "报头:\n  刊名: 机密\n").Add("刊/a.yaml");
        File.CreateSymbolicLink(_desk.PathOf("刊/season.yaml"), "../别处/共用.yaml");
        var answer = _desk.Run("build", "刊");
        Assert.Equal(1, answer.Code);
        Assert.Contains("刊/season.yaml:1:1: error BUL161 season.yaml 是一个链接，指向这个文件夹以外，没有用它", answer.Error, StringComparison.Ordinal);
        Assert.False(_desk.Has("刊/a.docx"));
    }

    private void Link(string from, string to) => Call("ln", from, to);

    private void Call(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _desk.Folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
