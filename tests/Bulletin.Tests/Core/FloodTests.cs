using System.Diagnostics;
using Bulletin.Cli.Issues;
using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Pictures;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Bulletin.Tests.Pictures;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>
/// Files that once cost their square. The bound is far above what they take now, also on a busy machine, and far below what they took; tests/hostile
/// measures the published program.
/// </summary>
public sealed class FloodTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private static readonly string Articles = "文章:\n  - 标题: 春运\n    正文: 开始。\n";

    public static TheoryData<string, string> Floods { get; } = new()
    {
        { "comments", Given.Masthead + Articles + Times("# bulletin: ignore[BUL304] 理由\n", 40_000) },
        { "codes of one comment", $"{Given.Masthead}# bulletin: ignore[{Times("BUL304, ", 200_000)}] 理由\n{Articles}" },
        { "comments within one another", Given.Masthead + string.Concat(Enumerable.Range(1, 1_500).Select(i => $"{new string(' ', i)}# bulletin: ignore[BUL304] 理由\n{new string(' ', i)}甲:\n")) },
        { "brackets", Given.WithBody("开始" + new string('(', 1_000_000)) },
        { "marks on one line", Given.WithBody("开始" + Times(",春“‘）", 200_000)) },
        { "beyond U+FFFF", Given.WithBody("开始" + Times("😀,春", 300_000)) },
        { "keys on one line", $"{Given.Masthead}文章: {Times("甲: ", 600_000)}\n" },
        { "posts of one person", Given.WithBody(string.Concat(Enumerable.Range(1, 40_000).Select(i => $"{(char)(0x4E00 + i % 5000)}{(char)(0x5E00 + i % 3001)}局局长王宁到会。\n"))) },
        { "cells", Given.WithBody($"|{Times("甲|", 60)}\n|{Times("---|", 60)}\n" + Times($"|{Times("1|", 60)}\n", 4_900)) },
        { "a drawn table", Given.WithBody(Times($"+{Times("-+", 400)}\n|{Times("1|", 400)}\n", 1_500) + $"+{Times("-+", 400)}") },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_costs_its_length(string name, string yaml)
    {
        var watch = Stopwatch.StartNew();
        var source = new SourceText("刊/一.yaml", yaml);
        var reading = IssueReader.Read(source, new FakeOutside(), Given.Folder);
        var issue = reading.Issue ?? reading.Draft;
        IReadOnlyList<Finding> all = issue is null ? reading.Findings : [.. reading.Findings, .. IssueCheck.Run(issue, isWhole: reading.Issue is not null)];
        var told = Selection.Everything.Apply(all, source, issue);
        foreach (var format in Enum.GetValues<FindingFormat>()) FindingWriter.Write(told, format, Language.Chinese);
        Assert.True(watch.Elapsed < Bound, $"{name}: {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.InRange(told.Count, 0, 3_000);
    }

    /// <summary>Work counted: the names in a folder are read once, however many photos stand in it.</summary>
    [Fact]
    public void The_names_in_a_folder_are_read_once()
    {
        var counted = new CountedOutside();
        var issue = PhotoIssue.Of((string[])[.. Enumerable.Range(1, 300).Select(i => $"照片/{i}.png")]);
        PictureCheck.Check(issue, MemoryFolder.Root, new RememberedFolders(counted));
        Assert.InRange(counted.Listings, 1, 4);
    }

    [Fact]
    public void Stars_over_stars_look_into_a_folder_once_each()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-stars-").FullName;
        try
        {
            var deep = Path.Combine([folder, .. Enumerable.Repeat("a", 12)]);
            Directory.CreateDirectory(deep);
            File.WriteAllText(Path.Combine(deep, "一.yaml"), "");
            var watch = Stopwatch.StartNew();
            var found = IssuePaths.Expand([string.Concat(Enumerable.Repeat("**/", 14)) + "*.yaml"], folder, out _);
            Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed.TotalSeconds:0.0} s");
            Assert.Single(found);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Times(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private sealed class CountedOutside : IOutside
    {
        public int Listings { get; private set; }

        public DateOnly Today => new(2021, 1, 20);

        public FileContent Read(string path, long maxBytes) => FileContent.Not(FileState.Missing);

        public string? Resolve(string path) => path;

        public IReadOnlyList<string> Names(string folder)
        {
            Listings++;
            return [.. Enumerable.Range(1, 300).Select(i => $"{i}.png")];
        }
    }
}
