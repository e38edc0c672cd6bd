using System.Diagnostics;
using Bulletin.Tests.Core;
using Bulletin.Tests.Word;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Names in an issue that lead where they may not, or to what is no file; in <c>build</c>, which would use them.</summary>
internal static class HostilePaths
{
    public static IEnumerable<HostileCase> Cases => [.. Out(), .. NoFiles(), .. Outputs()];

    private static readonly string[] Ways = ["../secret", "b/../../secret", "..\\secret", "link", "folder/secret", "/etc/hostname", "C:\\secret", "http://127.0.0.1:9/secret", "file:///etc/hostname", "//127.0.0.1/share/secret", "\\\\127.0.0.1\\secret"];

    /// <summary>Where an issue names a file: its kind, the issue with a place for the name, the extension it must have.</summary>
    private static readonly (string Kind, Func<string, string> Issue, string Extension)[] Namers =
    [
        ("picture", path => Given.WithBody($"开始。\n![图]({path})"), ".jpg"),
        ("table", path => Given.WithBody($"开始。\n![表]({path})"), ".csv"),
        ("body", path => $"{Given.Masthead}文章:\n  - 标题: 春运\n    正文文件: '{path}'\n", ".md"),
        ("template", path => $"{Given.WithBody("开始。")}模板: '{path}'\n", ".docx"),
    ];

    private static IEnumerable<HostileCase> Out()
    {
        foreach (var (kind, issue, extension) in Namers)
            foreach (var way in Ways)
                yield return new($"{kind} {way}", ["build", "a.yaml"], folder =>
                {
                    Write(folder, "a.yaml", issue(way + extension));
                    File.CreateSymbolicLink(Path.Combine(folder, "link" + extension), $"../secret{extension}");
                    Directory.CreateSymbolicLink(Path.Combine(folder, "folder"), "..");
                });
    }

    private static IEnumerable<HostileCase> NoFiles()
    {
        foreach (var (kind, issue, extension) in Namers)
        {
            var name = "a" + extension;
            HostileCase Case(string what, Action<string> make) => new($"{kind} that is {what}", ["build", "a.yaml"], folder =>
            {
                Write(folder, "a.yaml", issue(name));
                make(folder);
            });
            yield return Case("a pipe", folder => Pipe(folder, name));
            yield return Case("a device", folder => File.CreateSymbolicLink(Path.Combine(folder, name), "/dev/zero"));
            yield return Case("a folder", folder => Directory.CreateDirectory(Path.Combine(folder, name)));
            yield return Case("a link in a circle", folder => File.CreateSymbolicLink(Path.Combine(folder, name), name));
            yield return Case("100 GB of nothing", folder =>
            {
                using var file = File.Create(Path.Combine(folder, name));
                file.SetLength(100L << 30);
            });
            yield return Case("zeros", folder => Write(folder, name, new byte[3_000_000]));
            yield return Case("empty", folder => Write(folder, name, ""));
        }
        yield return new("--template /dev/zero", ["build", "a.yaml", "--template", "/dev/zero"], Good) { Exits = [1, 2] };
        yield return new("--template that is a pipe", ["build", "a.yaml", "--template", "pipe"], folder =>
        {
            Good(folder);
            Pipe(folder, "pipe");
        })
        { Exits = [2] };
    }

    private static IEnumerable<HostileCase> Outputs()
    {
        yield return new("output folder ..", ["build", "a.yaml"], folder => Write(folder, "a.yaml", $"{Given.WithBody("开始。")}输出:\n  目录: ../out\n"));
        yield return new("output folder through a link", ["build", "a.yaml"], folder =>
        {
            Write(folder, "a.yaml", $"{Given.WithBody("开始。")}输出:\n  目录: link/out\n");
            Directory.CreateSymbolicLink(Path.Combine(folder, "link"), "..");
        });
        yield return new("an output that is a pipe", ["build", "a.yaml"], folder =>
        {
            Good(folder);
            Pipe(folder, "a.docx");
        });
        yield return new("an output that is a pipe, forced", ["build", "a.yaml", "--force"], folder =>
        {
            Good(folder);
            Pipe(folder, "a.docx");
        })
        { Exits = [0, 1, 2] };
        yield return new("an output that is a link to another file", ["build", "a.yaml"], folder =>
        {
            Good(folder);
            File.CreateSymbolicLink(Path.Combine(folder, "a.docx"), "../secret.docx");
        });
        yield return new("-o /dev/null", ["build", "a.yaml", "-o", "/dev/null"], Good) { Exits = [2] };
        yield return new("--fix through a link", ["check", "--fix", "a.yaml"], folder =>
        {
            Write(folder, "甲/a.yaml", Given.WithBody("开始,结束。"));
            File.CreateSymbolicLink(Path.Combine(folder, "a.yaml"), "甲/a.yaml");
        })
        { Exits = [0] };
    }

    private static void Good(string folder)
    {
        Write(folder, "a.yaml", Given.WithBody("开始。"));
        Write(folder, "b.png", SmallPicture.Png(7));
    }

    public static void Pipe(string folder, string name)
    {
        using var made = Process.Start("mkfifo", [Path.Combine(folder, name)]);
        made.WaitForExit();
    }
}
