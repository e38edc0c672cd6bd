using System.Text;
using System.Text.Json.Nodes;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Conformance;

/// <summary>
/// PDFBox's Preflight, the one judge of PDF/A that Debian has. It knows PDF/A-1b alone, so a copy of the finished file is put into the words of
/// that part: its number, a list of the glyphs of each subset (which part 2 no longer asks for), profiles of version 2, no object streams.
/// Nothing else is changed, so whatever is wrong with fonts, widths, colours, metadata or annotations is found.
/// </summary>
[Collection(nameof(ConformanceSamples))]
public sealed class PreflightTests(ConformanceSamples samples)
{
    private static readonly string ClassPath = string.Join(':',
        new[] { "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api" }.Select(jar => $"/usr/share/java/{jar}.jar"));

    // Part 1 has no transparency: the issue of everything, which has a picture to see through, is not for this judge.
    public static TheoryData<string> Samples => [.. ConformanceSamples.Names.Where(name => !name.StartsWith(ConformanceSamples.Everything, StringComparison.Ordinal)), .. ConformanceSamples.Volumes];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_finished_file_is_valid(string name) => Assert.Contains("is a valid PDF/A-1b file", Judged(name, _ => { }), StringComparison.Ordinal);

    [Fact]
    public void A_wrong_width_is_found() =>
        Assert.Contains("is inconsistent with the width (900.0)", Judged("issue-02", pdf => pdf.Of("/Subtype", "/CIDFontType0")["/DW"] = 900), StringComparison.Ordinal);

    [Fact]
    public void A_face_that_is_not_embedded_is_found() =>
        Assert.Contains("is not a valid", Judged("issue-02", pdf => pdf.AllOf("/Type", "/FontDescriptor").First(d => d.ContainsKey("/FontFile2")).Remove("/FontFile2")), StringComparison.Ordinal);

    [Fact]
    public void A_missing_output_intent_is_found() => Assert.Contains("is not a valid", Judged("issue-02", pdf => pdf.Catalog.Remove("/OutputIntents")), StringComparison.Ordinal);

    private string Judged(string name, Action<BrokenPdf> spoil)
    {
        var pdf = new BrokenPdf(samples.Pdf(name));
        InWordsOfPartOne(pdf);
        spoil(pdf);
        var path = Path.Combine(samples.Folder, Path.GetRandomFileName() + ".pdf");
        pdf.Write(path, "--object-streams=disable");
        var verdict = Judge.TryRun("java", ["-cp", ClassPath, "org.apache.pdfbox.preflight.Validator_A1b", path], new Dictionary<string, string?>());
        return verdict.Output + verdict.Errors;
    }

    private static void InWordsOfPartOne(BrokenPdf pdf)
    {
        var metadata = pdf.Catalog["/Metadata"];
        pdf.Replace(metadata, "<pdfaid:part>2", "<pdfaid:part>1");
        pdf.Replace(metadata, "conformance>A<", "conformance>B<");
        foreach (var descriptor in pdf.AllOf("/Type", "/FontDescriptor").ToList()) descriptor["/CIDSet"] = pdf.AddStream([.. Enumerable.Repeat((byte)0xFF, 8192)]);
        foreach (var profile in pdf.Streams.Where(stream => stream.Dictionary.ContainsKey("/N")).Select(stream => JsonValue.Create(stream.Reference)).ToList())
        {
            var bytes = Encoding.Latin1.GetBytes(pdf.TextOf(profile));
            (bytes[8], bytes[9]) = (2, 0x20);
            pdf.SetText(profile, Encoding.Latin1.GetString(bytes));
        }
    }
}
