using System.Globalization;
using System.Xml.Linq;

namespace Bulletin.Tests.Judges;

/// <summary>What stands on the pages of a PDF, as mutool interprets it: no part of our own code takes part in reading it.</summary>
public sealed record RenderedDocument(IReadOnlyList<RenderedPage> Pages)
{
    public static RenderedDocument Read(string pdf)
    {
        // The trace is the list of drawing calls; its glyphs carry the text of the ToUnicode map and their exact origins.
        var trace = Judge.Run("mutool", "draw", "-q", "-F", "trace", pdf).Output;
        var pages = XDocument.Parse(trace).Root!.Elements("page");
        return new RenderedDocument([.. pages.Select((page, i) => ReadPage(page, i + 1))]);
    }

    private static RenderedPage ReadPage(XElement page, int number)
    {
        var box = Numbers(page, "mediabox");
        var glyphs = page.Descendants("fill_text").SelectMany(ReadText).ToList();
        var rules = page.Descendants().Select(path => ReadRule(path, isUpright: false)).OfType<RenderedRule>().ToList();
        var uprights = page.Descendants().Select(path => ReadRule(path, isUpright: true)).OfType<RenderedRule>().ToList();
        var pictures = page.Descendants("fill_image").Select(ReadPicture).ToList();
        return new RenderedPage(number, box[2] - box[0], box[3] - box[1], RenderedLine.Group(glyphs), RenderedRule.Join(rules), pictures) { Uprights = RenderedRule.Join(uprights) };
    }

    private static IEnumerable<RenderedGlyph> ReadText(XElement text)
    {
        var transform = Affine.Read(text, "transform");
        foreach (var span in text.Elements("span"))
        {
            var matrix = Affine.Read(span, "trm");
            foreach (var g in span.Elements("g"))
            {
                var (x, y) = transform.Apply(Number(g, "x"), Number(g, "y"));
                var unicode = g.Attribute("unicode")?.Value ?? "\uFFFD";
                yield return new RenderedGlyph(unicode, x, y, Number(g, "adv") * matrix.A, matrix.D, Face(span), Colour(text));
            }
        }
    }

    /// <summary>A straight stroke, or a filled rectangle flatter than 3 pt; upright ones with their axes exchanged.</summary>
    private static RenderedRule? ReadRule(XElement path, bool isUpright)
    {
        var isStroke = path.Name.LocalName == "stroke_path";
        if (!isStroke && path.Name.LocalName != "fill_path") return null;
        var transform = Affine.Read(path, "transform");
        var points = path.Elements().Where(e => e.Attribute("x") is not null).Select(e => transform.Apply(Number(e, "x"), Number(e, "y"))).ToList();
        if (isUpright) points = points.ConvertAll(p => (p.Y, p.X));
        if (points.Count < 2) return null;
        var (top, bottom) = (points.Min(p => p.Y), points.Max(p => p.Y));
        var (left, right) = (points.Min(p => p.X), points.Max(p => p.X));
        var thickness = isStroke ? Number(path, "linewidth") * Math.Abs(transform.D) : bottom - top;
        var isFlat = isStroke ? bottom - top < 0.01 : thickness < 3;
        return isFlat && right - left > thickness ? new RenderedRule((top + bottom) / 2, left, right, thickness, Colour(path)) : null;
    }

    /// <summary>The unit square of an image, placed by its matrix.</summary>
    private static RenderedPicture ReadPicture(XElement image)
    {
        var t = Affine.Read(image, "transform");
        return new RenderedPicture(t.E, t.F, t.A, t.D, (int)Number(image, "width"), (int)Number(image, "height"));
    }

    /// <summary>Every writer names the same face a little differently (subset tag, language of a collection, cut to 31 bytes).</summary>
    private static string Face(XElement span)
    {
        var name = span.Attribute("font")!.Value;
        (string Part, string Role)[] known =
        [
            ("NotoSerifCJKjp-B", "小标宋"), ("NotoSerifCJKsc-B", "小标宋"), ("NotoSerifCJK", "宋体"), ("NotoSansCJK", "黑体"),
            ("FandolFang", "仿宋"), ("LXGWWenKai", "楷体"), ("LiberationSerif", "Times"),
        ];
        return known.FirstOrDefault(k => name.Contains(k.Part, StringComparison.Ordinal)).Role ?? name;
    }

    private static string Colour(XElement drawing)
    {
        var parts = Numbers(drawing, "color").Select(c => (int)Math.Round(c * 255)).ToArray();
        if (parts.Length == 1) parts = [parts[0], parts[0], parts[0]];
        return string.Concat(parts.Select(c => c.ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static double Number(XElement e, string name) => double.Parse(e.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double[] Numbers(XElement e, string name) =>
        [.. e.Attribute(name)!.Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];

    private readonly record struct Affine(double A, double B, double C, double D, double E, double F)
    {
        public static Affine Read(XElement e, string name)
        {
            var n = Numbers(e, name);
            return new Affine(n[0], n[1], n[2], n[3], n.Length > 4 ? n[4] : 0, n.Length > 5 ? n[5] : 0);
        }

        public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);
    }
}
