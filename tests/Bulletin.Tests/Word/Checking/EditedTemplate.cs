using System.Text.RegularExpressions;
using Bulletin.Core.Findings;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Checking;
using Xunit;

namespace Bulletin.Tests.Word.Checking;

/// <summary>The red-header template with something in it changed, and what is found then.</summary>
internal sealed class EditedTemplate
{
    public byte[] Package { get; private set; } = BuiltInTemplates.Find("red-header")!;

    public EditedTemplate Body(string old, string to) => Replace("word/document.xml", old, to);

    public EditedTemplate Styles(string old, string to) => Replace("word/styles.xml", old, to);

    public EditedTemplate Replace(string part, string old, string to)
    {
        Package = PackageTests.Rewritten(Package, part, xml =>
        {
            Assert.Contains(old, xml, StringComparison.Ordinal);
            return xml.Replace(old, to, StringComparison.Ordinal);
        });
        return this;
    }

    /// <param name="pattern">A regular expression.</param>
    public EditedTemplate Match(string part, string pattern, string to)
    {
        Package = PackageTests.Rewritten(Package, part, xml =>
        {
            Assert.True(Regex.IsMatch(xml, pattern, RegexOptions.Singleline), pattern);
            return Regex.Replace(xml, pattern, to, RegexOptions.Singleline);
        });
        return this;
    }

    /// <summary>Replaces the paragraph and run properties of a style.</summary>
    public EditedTemplate Style(string id, string properties) => Match("word/styles.xml", $"(w:styleId=\"{id}\">.*?<w:qFormat/>).*?</w:style>", $"$1{properties}</w:style>");

    public TemplateInspection Inspect() => TemplateCheck.Run(Package, "本单位.docx");

    public IReadOnlyList<Finding> Findings() => Inspect().Findings;

    /// <summary>Findings as a person reads them, a line each.</summary>
    public string Said() => string.Join('\n', Findings().Select(finding => $"{finding.Code} {FindingWriter.Word(finding.Severity)} {finding.Message.Chinese}"));
}
