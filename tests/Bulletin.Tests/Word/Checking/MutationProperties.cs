using System.Text.RegularExpressions;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Checking;
using Bulletin.Word.Checking.Geometry;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Word.Checking;

/// <summary>Whatever a template's parts say, checking them ends with something said and never with an exception.</summary>
public sealed partial class MutationProperties
{
    private static readonly string[] _parts = ["word/document.xml", "word/styles.xml", "word/footer1.xml", "word/footer2.xml", "word/settings.xml"];

    private static readonly string[] _values = ["", " ", "0", "-1", "1.5", "99999999999999999999", "-2147483648", "auto", "nil", "true", "off", "字", "0000", "GGGGGG", "PAGE", "articles", "BodyText", "Normal", "left", "12pt"];

    [Fact]
    public void A_check_takes_any_value_and_any_element_gone() => Gen.Select(Gen.Int[0, _parts.Length - 1], Gen.Int[0, 1_000_000].Array[1, 6], Gen.Int[0, _values.Length])
        .Sample((part, places, value) =>
        {
            var package = PackageTests.Rewritten(BuiltInTemplates.Find("red-header")!, _parts[part], xml => places.Aggregate(xml, (text, place) => value == _values.Length ? WithoutElement(text, place) : WithValue(text, place, _values[value])));
            var inspection = TemplateCheck.Run(package, "本单位.docx");
            Assert.True(inspection.IsRefused ? inspection.Findings.Count > 0 : inspection.Measurements.Count > 0);
            Assert.Equal(inspection.Measurements.Count(one => one.Fit == Fit.Off), inspection.Findings.Count(finding => string.CompareOrdinal(finding.Code, "BUL840") >= 0 && string.CompareOrdinal(finding.Code, "BUL849") <= 0));
            Assert.All(inspection.Findings, finding => Assert.NotEmpty(finding.Message.Chinese + finding.Help.English));
        }, iter: 1000, threads: 1);

    private static string WithValue(string xml, int place, string value)
    {
        var all = Value().Matches(xml);
        var chosen = all[place % all.Count].Groups[1];
        return xml[..chosen.Index] + value + xml[(chosen.Index + chosen.Length)..];
    }

    private static string WithoutElement(string xml, int place)
    {
        var all = Empty().Matches(xml);
        if (all.Count == 0) return xml;
        var chosen = all[place % all.Count];
        return xml.Remove(chosen.Index, chosen.Length);
    }

    // Not the names of namespaces: without them there is no document.
    [GeneratedRegex(" w:\\w+=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<w:\\w+( [^<>]*)?/>")]
    private static partial Regex Empty();
}
