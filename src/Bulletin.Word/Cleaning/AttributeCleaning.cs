using System.Globalization;
using System.Xml.Linq;
using static Bulletin.Word.Cleaning.Names;

namespace Bulletin.Word.Cleaning;

/// <summary>
/// Makes every attribute of a part what its type says: other programs write fractions and units, and a value that is none would end a build
/// wherever it is first looked at. What cannot be read is taken away, as Word does when it mends a file, and told of.
/// </summary>
internal static class AttributeCleaning
{
    /// <summary>ECMA-376 17.18.90: a width in fiftieths of a percent.</summary>
    private const int PerPercent = 50;

    /// <summary>Above what programs count drawings to, below what composing goes on from.</summary>
    private const int FirstId = 900_000;

    public static void Clean(string part, XElement story, List<MendedAttribute> mended)
    {
        List<(XElement Element, XAttribute Attribute)>? unreadable = null;
        foreach (var element in story.DescendantsAndSelf())
        {
            if (element.Name.Namespace != W)
            {
                if (DrawingNumbers.IsOne(element)) Draw(part, element, mended);
                continue;
            }
            for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
            {
                if (attribute.Name.Namespace != W) continue;
                if (AttributeKind.Of(element.Name.LocalName, attribute.Name.LocalName) is not { } kind) continue;
                var read = kind.Read(attribute.Value);
                if (read is null) (unreadable ??= []).Add((element, attribute));
                else if (read.EndsWith('%')) SetPercent(element, attribute, read);
                else if (!ReferenceEquals(read, attribute.Value)) attribute.Value = read;
            }
        }
        foreach (var (element, attribute) in unreadable ?? []) Take(part, element, attribute, mended);
    }

    private static void Draw(string part, XElement element, List<MendedAttribute> mended)
    {
        foreach (var (attribute, isNeeded) in DrawingNumbers.UnreadableIn(element).ToList())
        {
            // An id only tells drawings apart.
            var instead = attribute?.Name.LocalName == "id" ? (FirstId + mended.Count).ToString(CultureInfo.InvariantCulture) : null;
            var (name, value) = (attribute?.Name.LocalName ?? "", attribute?.Value ?? element.Value);
            mended.Add(new MendedAttribute(part, element.Name.LocalName, name, value, instead, TextBeside(element))
            {
                IsNeeded = isNeeded,
            });
            if (instead is not null) attribute!.Value = instead;
            else attribute?.Remove();
        }
    }

    private static void Take(string part, XElement element, XAttribute attribute, List<MendedAttribute> mended)
    {
        var name = $"{element.Name.LocalName}/{attribute.Name.LocalName}";
        var instead = AttributeNumbers.OfPage.GetValueOrDefault(name);
        var beside = TextBeside(element);
        mended.Add(new MendedAttribute(part, element.Name.LocalName, attribute.Name.LocalName, attribute.Value, instead, beside));
        if (instead is not null) attribute.Value = instead;
        // Without what it says, an element would say something else: bold, merged, clear.
        else if (attribute.Name == Val) element.Remove();
        else attribute.Remove();
    }

    private static void SetPercent(XElement element, XAttribute attribute, string read)
    {
        var percent = double.Parse(read[..^1], CultureInfo.InvariantCulture);
        attribute.Value = Math.Round(percent * PerPercent).ToString(CultureInfo.InvariantCulture);
        element.SetAttributeValue(W + "type", "pct");
    }

    private static string TextBeside(XElement element)
    {
        if (element.Ancestors(W + "style").FirstOrDefault() is { } style) return (string?)style.Element(W + "name")?.Attribute(Val) ?? "";
        var paragraph = element.AncestorsAndSelf(Paragraph).FirstOrDefault() ?? element.Ancestors(W + "tbl").FirstOrDefault();
        return paragraph is null ? "" : string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));
    }
}

/// <summary>An attribute that could not be read.</summary>
/// <param name="Instead">What stands for it now; null: nothing, and the default holds.</param>
/// <param name="Text">Of the paragraph that it stands in, or the name of the style.</param>
internal sealed record MendedAttribute(string Part, string Element, string Attribute, string Value, string? Instead, string Text)
{
    /// <summary>Nothing can stand for it: the drawing would have no size or place.</summary>
    public bool IsNeeded { get; init; }
}
