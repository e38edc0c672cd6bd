using Bulletin.Cli;
using Bulletin.Cli.Files;
using Bulletin.Core.Outside;
using Bulletin.Tests.Fixtures;

namespace Bulletin.Tests.CommandLine;

/// <summary>A folder of its own on disk, and the command line run in it.</summary>
internal sealed class Desk : IDisposable
{
    private static readonly string Issue = """
        报头:
          刊名: 简报
          期号: 1
          编发单位: 盘锦市交通运输局
          日期: 2021-01-20
        文章:
          - 标题: 盘锦市召开2021年春运工作会议
            正文: |
              1月20日下午，在市人民会堂召开了2021年全市春运工作会议。
        版记:
          报送: 省交通运输厅。
        """.ReplaceLineEndings("\n") + "\n";

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal) { ["BULLETIN_FONTS"] = Repository.Faces };

    public Desk()
    {
        Folder = Directory.CreateTempSubdirectory("bulletin-desk-").FullName;
        // No season is looked for above it.
        _variables[OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME"] = Folder;
    }

    public string Folder { get; }

    /// <summary>Who watches; nobody.</summary>
    public Screen Screen { get; set; } = Screen.None;

    public Func<CancellationToken> Stop { get; set; } = () => CancellationToken.None;

    public Desk With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    /// <summary>The day it is on the desk; null: as on the machine.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What runs see of the disk; null: all of it.</summary>
    public IOutside? Outside { get; set; }

    /// <summary>Writes an issue, a good one unless a text is given.</summary>
    public Desk Add(string name, string? text = null)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text ?? Issue);
        return this;
    }

    /// <summary>Writes a good issue with lines after it.</summary>
    public Desk AddWith(string name, string more) => Add(name, Issue + more + "\n");

    public string PathOf(string name) => Path.Combine(Folder, name);

    public bool Has(string name) => File.Exists(PathOf(name));

    public byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>Every file, by relative path.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public Answer Run(params string[] arguments) => RunWith([], arguments);

    /// <param name="input">Standard input.</param>
    public Answer RunWith(byte[] input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = BulletinCommand.Run(arguments, new Surroundings(output, error, Folder, Folder, _variables.GetValueOrDefault) { In = new MemoryStream(input), Screen = Screen, Stop = Stop, Outside = Outside ?? (Today is { } day ? new DatedOutside(day) : new FileOutside()) });
        return new Answer((int)code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run answered.</summary>
internal sealed record Answer(int Code, string Out, string Error);
