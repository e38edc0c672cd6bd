using Bulletin.Cli.Files;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>What the disk refuses, in words.</summary>
public sealed class DiskFaultTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("出")]
    [InlineData("出/版")]
    public void An_output_folder_that_is_a_file_is_called_one_once(string folder)
    {
        _desk.Add("a.yaml").Add("b.yaml").Add("出", "");
        var answer = _desk.Run("build", "a.yaml", "b.yaml", "-o", folder);
        Assert.Equal((2, $"bulletin: “{_desk.PathOf("出")}”是一个文件，不是文件夹，结果放不进去；请换一个文件夹\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public void An_output_folder_of_the_issue_that_is_a_file_is_a_finding_at_its_key()
    {
        _desk.AddWith("a.yaml", "输出:\n  目录: 出").Add("出", "");
        Assert.StartsWith("a.yaml:13:7: error BUL135 输出目录“出”是一个文件，不是文件夹", _desk.Run("build", "a.yaml").Error);
        Assert.StartsWith("a.yaml:13:7: error BUL135", _desk.Run("check", "a.yaml").Error);
    }

    [Fact]
    public void A_name_too_long_for_the_disk_is_called_so()
    {
        if (OperatingSystem.IsWindows()) return;
        var answer = _desk.Add("a.yaml").Run("build", "a.yaml", "-o", new string('长', 200));
        Assert.Equal(2, answer.Code);
        Assert.Contains("太长", answer.Error);
        Assert.DoesNotContain("缺陷", answer.Error);
    }

    [Theory]
    [InlineData(28, "磁盘满了")]
    [InlineData(30, "只读")]
    [InlineData(36, "太长")]
    [InlineData(122, "超出了磁盘限额")]
    [InlineData(116, "网络盘断开了")]
    [InlineData(40, "成了一个圈")]
    [InlineData(26, "正在别的程序里打开着")]
    [InlineData(unchecked((int)0x80070070), "磁盘满了")]
    [InlineData(unchecked((int)0x80070013), "只读")]
    [InlineData(unchecked((int)0x80070040), "网络盘断开了")]
    [InlineData(unchecked((int)0x8007050F), "超出了磁盘限额")]
    [InlineData(unchecked((int)0x80070020), "正在别的程序里打开着")]
    [InlineData(unchecked((int)0x8007007B), "不接受这个文件名")]
    [InlineData(5, "磁盘读写出错")]
    [InlineData(24, "同时打开的文件太多")]
    [InlineData(27, "超出了系统允许的文件大小")]
    [InlineData(20, "路径中有一处是文件")]
    [InlineData(9999, "系统说：x")]
    public void The_system_s_number_says_what_is_wrong(int number, string said)
    {
        if (!OperatingSystem.IsLinux() && number > 0) return;
        var message = DiskFault.Of(new WriteException("/没有/a.docx", new IOException("x", number)), "a.yaml")!.Value;
        Assert.Contains(said, message.Chinese);
        Assert.Contains("/没有/a.docx", message.Chinese);
        Assert.Contains("/没有/a.docx", message.English);
    }

    [Fact]
    public void What_is_not_the_disk_s_doing_is_none_of_its() => Assert.Null(DiskFault.Of(new InvalidOperationException(), "a"));

    [Fact]
    public void A_write_that_is_not_permitted_names_the_file() =>
        Assert.Contains("没有权限，没有写成", DiskFault.Of(new WriteException("/没有/a.docx", new UnauthorizedAccessException()), "a.yaml")!.Value.Chinese);
}
