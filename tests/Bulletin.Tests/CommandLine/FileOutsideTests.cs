using System.Diagnostics;
using Bulletin.Cli.Files;
using Bulletin.Core.Outside;
using Xunit;

namespace Bulletin.Tests.CommandLine;

public sealed class FileOutsideTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly FileOutside _outside = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_file_is_read_up_to_the_limit_and_no_further()
    {
        var path = _desk.Add("a.txt", "12345").PathOf("a.txt");
        Assert.Equal("12345"u8, _outside.Read(path, 5).Bytes);
        Assert.Equal(FileState.TooLarge, _outside.Read(path, 4).State);
    }

    [Fact]
    public void What_is_no_file_is_not_read()
    {
        Assert.Equal(FileState.Missing, _outside.Read(_desk.PathOf("none"), 10).State);
        Assert.Equal(FileState.Missing, _outside.Read(_desk.PathOf("none/none"), 10).State);
        Assert.Equal(FileState.NotAFile, _outside.Read(_desk.Folder, 10).State);
    }

    [Fact]
    public void A_pipe_that_nobody_writes_to_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        var pipe = _desk.PathOf("pipe.yaml");
        using (var mkfifo = Process.Start("mkfifo", [pipe])) mkfifo.WaitForExit();
        Assert.Equal(FileState.NotAFile, _outside.Read(pipe, 10).State);
        var answer = _desk.Run("pipe.yaml");
        Assert.Equal((2, "bulletin: “pipe.yaml”不是文件\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public void Links_are_followed_in_every_part_of_a_path()
    {
        var file = _desk.Add("真/里/a.txt", "").PathOf("真/里/a.txt");
        Directory.CreateSymbolicLink(_desk.PathOf("假"), "真");
        Directory.CreateSymbolicLink(_desk.PathOf("真/回"), "../假/里");
        File.CreateSymbolicLink(_desk.PathOf("断"), "没有");
        Directory.CreateSymbolicLink(_desk.PathOf("圈"), "圈");
        var real = _outside.Resolve(_desk.Folder)!;
        Assert.Equal(Path.Combine(real, "真", "里", "a.txt"), _outside.Resolve(file));
        Assert.Equal(_outside.Resolve(file), _outside.Resolve(_desk.PathOf("假/里/a.txt")));
        Assert.Equal(_outside.Resolve(file), _outside.Resolve(_desk.PathOf("假/回/a.txt")));
        Assert.Null(_outside.Resolve(_desk.PathOf("断")));
        Assert.Null(_outside.Resolve(_desk.PathOf("圈")));
        Assert.Null(_outside.Resolve(_desk.PathOf("没有")));
    }

    [Fact]
    public void Names_come_by_code_point()
    {
        _desk.Add("b").Add("a").Add("\U00020000").Add("ａ").Add("一/二");
        Assert.Equal(["a", "b", "一", "ａ", "\U00020000"], _outside.Names(_desk.Folder));
        Assert.Empty(_outside.Names(_desk.PathOf("没有")));
    }
}
