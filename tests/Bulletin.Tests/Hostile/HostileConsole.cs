using Bulletin.Tests.Core;
using Bulletin.Tests.Fuzz.Documents;
using static Bulletin.Tests.Hostile.HostileCases;

namespace Bulletin.Tests.Hostile;

/// <summary>Streams closed or full, limits of the shell, and names that would steer a terminal or a build server.</summary>
internal static class HostileConsole
{
    /// <summary>Colours, a window's title, control characters of eight bits, text turned about, and a line of its own.</summary>
    private static readonly string[] _names = ["a\u001b[31m", "a\u001b]0;b\u0007", "a\u009b31m", "a\u202Egpj", "a\u2066b", "a\nb", "a\n::error::forged", "a\r::error::forged", "a\u0085b", "a\u200Fb", "a\u0008\u0008b"];

    public static IEnumerable<HostileCase> Cases => [.. Streams(), .. Limits(), .. Names()];

    private static IEnumerable<HostileCase> Streams()
    {
        foreach (var (name, arguments) in ((string, string[])[])
        [
            ("check", ["check", "a.yaml"]), ("build", ["build", "a.yaml", "--pdf"]), ("explain", ["explain", "BUL301"]), ("schema", ["schema"]), ("help", ["--help"]), ("fonts", ["fonts"]), ("template check", ["template", "check", "b.docx"]),
        ])
        {
            yield return Shell($"{name}, standard output full", arguments, "exec \"$@\" >/dev/full", 0, 1, 2);
            yield return Shell($"{name}, standard error full", arguments, "exec \"$@\" 2>/dev/full", 0, 1, 2);
            yield return Shell($"{name}, both full", arguments, "exec \"$@\" >/dev/full 2>&1", 0, 1, 2);
            yield return Shell($"{name}, standard output closed", arguments, "exec \"$@\" >&-", 0, 1, 2);
            yield return Shell($"{name}, standard error closed", arguments, "exec \"$@\" 2>&-", 0, 1, 2);
            yield return Shell($"{name}, all closed", arguments, "exec \"$@\" <&- >&- 2>&-", 0, 1, 2);
            yield return Shell($"{name}, a reader that went away", arguments, "{ \"$@\"; echo $? >code; } 2>&1 | true; exit \"$(cat code)\"", 0, 1, 2);
        }
        yield return Shell("schema to a full disk says so", ["schema"], "exec \"$@\" >/dev/full", 2);
        yield return Shell("check of standard input that is closed", ["check", "-"], "exec \"$@\" <&-", 1, 2);
        yield return Shell("check of standard input that is a folder", ["check", "-"], "exec \"$@\" </", 1, 2);
    }

    private static IEnumerable<HostileCase> Limits()
    {
        foreach (var (name, arguments) in ((string, string[])[])[("check", ["check", "a.yaml"]), ("build", ["build", "a.yaml", "--pdf"])])
        {
            foreach (var files in (int[])[12, 20, 32]) yield return Shell($"{name} with {files} open files", arguments, $"ulimit -n {files}; exec \"$@\"", 0, 1, 2);
            yield return Shell($"{name} with files of no size", arguments, "ulimit -f 0; exec \"$@\"", 0, 1, 2);
            yield return Shell($"{name} with one process", arguments, "ulimit -u 1 2>/dev/null; exec \"$@\"", 0, 1, 2);
        }
    }

    private static IEnumerable<HostileCase> Names()
    {
        foreach (var name in _names)
        {
            yield return Named($"check of {Shown(name)}", ["check", $"{name}.yaml"], folder => Write(folder, $"{name}.yaml", Given.WithBody("开始,结束。")));
            yield return Named($"check of a folder with {Shown(name)}", ["check", "."], folder => Write(folder, $"{name}/{name}.yaml", "报头: [\n"));
            yield return Named($"check of {Shown(name)} that is not there", ["check", $"{name}.yaml"], _ => { });
            yield return Named($"build of {Shown(name)}", ["build", $"{name}.yaml", "--pdf"], folder => Write(folder, $"{name}.yaml", Given.WithBody("开始。")));
            yield return Named($"build into {Shown(name)}", ["build", "a.yaml", "-o", name], folder => Write(folder, "a.yaml", Given.WithBody("开始。")));
            yield return Named($"build with a template {Shown(name)}", ["build", "a.yaml", "--template", $"{name}.docx"], folder => Write(folder, "a.yaml", Given.WithBody("开始。")));
            yield return Named($"build of a picture {Shown(name)}", ["build", "a.yaml"], folder => Write(folder, "a.yaml", Given.WithBody($"开始。\n![图](<{name.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)}.jpg>)")));
            yield return Named($"pdf of {Shown(name)}", ["pdf", $"{name}.docx"], folder => Write(folder, $"{name}.docx", new SeedPackage(SeedText.Paragraph("文")).ToBytes()));
            yield return Named($"template check of {Shown(name)}", ["template", "check", $"{name}.docx"], folder => Write(folder, $"{name}.docx", new SeedPackage(SeedText.Paragraph("文")).ToBytes()));
            yield return Named($"explain {Shown(name)}", ["explain", name], _ => { });
            yield return Named($"an option {Shown(name)}", ["check", $"--{name}"], _ => { });
            yield return Named($"a verb {Shown(name)}", [name], _ => { });
            yield return Named($"on a build server: check of {Shown(name)}", ["check", $"{name}.yaml"], folder => Write(folder, $"{name}.yaml", Given.WithBody("开始,结束。"))) with { Variables = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true" } };
        }
        yield return Named("text of an issue in a finding", ["check", "a.yaml"], folder => Write(folder, "a.yaml", Given.WithBody("开始\u001b[31m,\u202E结束\u009b。")));
        yield return Named("a title of a document", ["pdf", "a.docx"], folder => Write(folder, "a.docx", new SeedPackage($"<w:p>{SeedText.Run("文\u202E字", "<w:rFonts w:eastAsia=\"a\u202Eb\u0085c\"/>")}</w:p>").ToBytes()));
    }

    private static HostileCase Shell(string name, string[] arguments, string shell, params int[] exits) => new($"stream: {name}", arguments, folder =>
    {
        Write(folder, "a.yaml", Given.WithBody("开始,结束。"));
        Write(folder, "b.docx", Bulletin.Word.BuiltIn.BuiltInTemplates.Find(Bulletin.Word.BuiltIn.BuiltInTemplates.Default)!);
    })
    { Shell = shell, Exits = exits };

    private static HostileCase Named(string name, string[] arguments, Action<string> make) => new($"name: {name}", arguments, make) { Exits = [0, 1, 2], Look = HostileLooks.PlainText };

    private static string Shown(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '[' ? $"{c}" : $"\\u{(int)c:x4}"));
}
