using Bulletin.Tests.Core;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>
/// A template: looked over, and an issue built with it as a draft on preprinted paper. What is built opens, and holds every letter of the
/// issue, or a finding says why.
/// </summary>
internal sealed class TemplateTrial : WordTrial
{
    /// <summary>What says of a template that it has no place for something, or shows it nowhere: the office's own doing.</summary>
    private static readonly string[] _codes = ["BUL805", "BUL806", "BUL807", "BUL808", "BUL809", "BUL830"];

    private readonly PdfJudge _judge;
    private readonly Letters _issue = new();

    public TemplateTrial(string folder, PdfJudge judge) : base(folder)
    {
        _judge = judge;
        string[] body = ["1月20日下午，召开全市春运工作会议。", "一、安排部署", "市交通运输局要求逐条销号。", "|项目|数量|", "|---|---|", "|公路|12|"];
        File.WriteAllText(Path.Combine(folder, "issue.yaml"), Given.WithBody(string.Join('\n', body)) + "版记:\n  报送: 省交通运输厅。\n");
        foreach (var line in body) _issue.Add(line.Trim('|', '-').Replace("|", "", StringComparison.Ordinal));
        _issue.Add("春运报送省交通运输厅");
    }

    public override IReadOnlyList<string[]> Runs { get; } =
    [
        ["template", "check", FileName],
        ["build", "issue.yaml", "--template", FileName, "--draft", "--preprinted", "--pdf", "-o", "out", "--force"],
    ];

    protected override Verdict? Look(byte[] file, string[] arguments, Answer answer)
    {
        if (arguments[0] != "build") return null;
        var (word, pdf) = (Path.Combine(Folder, "out", "issue.docx"), Path.Combine(Folder, "out", "issue.pdf"));
        if (!File.Exists(word) || !File.Exists(pdf)) return NothingWritten(answer);
        HasWritten = true;
        var built = File.ReadAllBytes(word);
        var (damage, text) = _judge.Look(pdf);
        Directory.Delete(Path.Combine(Folder, "out"), recursive: true);
        if (damage.Length > 0) return new Verdict("qpdf", damage);
        var missing = _issue.MissingIn(text);
        if (missing.Length > 0 && !answer.Says(_codes) && PdfTrial.IsSilent(answer.Error)) return new Verdict("issue's letters", missing);
        return PdfTrial.LettersLost(built, text, answer.Error);
    }
}
