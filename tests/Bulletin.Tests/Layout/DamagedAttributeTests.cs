using System.Text.RegularExpressions;
using Bulletin.Layout;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Layout.Random;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Bulletin.Tests.Layout;

/// <summary>A value that is none of its type counts as absent, whichever attribute has it.</summary>
public sealed partial class DamagedAttributeTests
{
    /// <summary>Seeds of random documents that together have every attribute there is.</summary>
    private static readonly int[] _seeds = [4, 61, 79];

    private static readonly string[] _values = ["", "x", "-1", "99999999999", "4294967295"];

    [Fact]
    public void Every_attribute_may_have_any_value()
    {
        var tried = new HashSet<string>();
        foreach (var seed in _seeds)
        {
            using var stream = new MemoryStream();
            using var document = RandomPackage.Make(new RandomDocument(seed), stream);
            foreach (var part in Parts(document))
            {
                var sound = part.RootElement!.OuterXml;
                foreach (Match attribute in Attribute().Matches(sound))
                {
                    // One of each kind is enough: which element has it does not matter, but for its own.
                    if (!tried.Add(Kind(sound, attribute))) continue;
                    foreach (var value in _values) LayOutWith(document, part, sound, attribute, value);
                }
            }
        }
        Assert.InRange(tried.Count, 100, int.MaxValue);
    }

    private static IEnumerable<OpenXmlPart> Parts(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        return [main, main.StyleDefinitionsPart!, main.NumberingDefinitionsPart!, main.FootnotesPart!, .. main.HeaderParts, main.DocumentSettingsPart!];
    }

    private static string Kind(string xml, Match attribute)
    {
        var start = xml.LastIndexOf('<', attribute.Index);
        return $"{xml[start..xml.IndexOfAny([' ', '>'], start)]} {attribute.Groups["name"].Value}";
    }

    private static void LayOutWith(WordprocessingDocument document, OpenXmlPart part, string sound, Match attribute, string value)
    {
        var group = attribute.Groups["value"];
        var damaged = string.Concat(sound.AsSpan(0, group.Index), value, sound.AsSpan(group.Index + group.Length));
        try
        {
            Replace(part, damaged);
            DocumentLayout.LayOut(document, TestFaces.Catalog);
        }
        catch (Exception e)
        {
            Assert.Fail($"{Kind(sound, attribute)}=\"{value}\": {e}");
        }
        finally
        {
            Replace(part, sound);
        }
    }

    private static void Replace(OpenXmlPart part, string xml)
    {
        using (var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml))) part.FeedData(stream);
        part.UnloadRootElement();
    }

    // Not xml:space, whose value XML itself rules: such a part is refused as damaged before anything reads it.
    [GeneratedRegex("""\s(?<name>(w|wp|a|r|v|o|w14|wps|pic):?\w+|[a-zA-Z]\w*)="(?<value>[^"]*)"(?<!xmlns:\w+="[^"]*")""")]
    private static partial Regex Attribute();
}
