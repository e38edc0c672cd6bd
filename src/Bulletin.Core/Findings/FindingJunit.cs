using System.Globalization;
using System.Text;
using System.Xml;

namespace Bulletin.Core.Findings;

/// <summary>
/// Findings as JUnit's XML: a suite for each file, a case for each finding; errors are failures, a clean file is one case that passes.
/// </summary>
internal static class FindingJunit
{
    public static string Write(IReadOnlyList<Finding> findings, Language language, FindingRun run)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "bulletin");
            var byFile = findings.ToLookup(f => f.Span.Source.Path);
            foreach (var path in run.Checked.Concat(byFile.Select(file => file.Key)).Distinct().Order(StringComparer.Ordinal))
                WriteSuite(xml, run.Relative(path), [.. byFile[path]], language);
            xml.WriteEndElement();
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n";
    }

    private static void WriteSuite(XmlWriter xml, string path, List<Finding> findings, Language language)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(path));
        xml.WriteAttributeString("tests", Number(Math.Max(1, findings.Count)));
        xml.WriteAttributeString("failures", Number(findings.Count(f => f.Severity == Severity.Error)));
        if (findings.Count == 0) WriteCase(xml, path, "bulletin check");
        foreach (var finding in findings) WriteFinding(xml, path, finding, language);
        xml.WriteEndElement();
    }

    private static void WriteFinding(XmlWriter xml, string path, Finding finding, Language language)
    {
        WriteCase(xml, path, $"{finding.Code} {finding.Span.Line}:{finding.Span.Column}", () =>
        {
            var message = Clean(finding.Message.In(language));
            var help = Clean(finding.Help.In(language));
            var word = FindingWriter.Word(finding.Severity);
            if (finding.Severity == Severity.Error)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", word);
                xml.WriteAttributeString("message", message);
                xml.WriteString(help);
                xml.WriteEndElement();
            }
            else
            {
                xml.WriteElementString("system-out", $"{word}: {message}\n{help}");
            }
        });
    }

    private static void WriteCase(XmlWriter xml, string path, string name, Action? inside = null)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(path));
        xml.WriteAttributeString("name", name);
        inside?.Invoke();
        xml.WriteEndElement();
    }

    /// <summary>XML has no way to write control characters and lone surrogates, and its readers may be a terminal.</summary>
    private static string Clean(string text) =>
        string.Concat(Printable.Of(text).EnumerateRunes().Select(rune => rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
