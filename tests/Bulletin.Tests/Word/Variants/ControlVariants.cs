using System.Text;
using System.Xml.Linq;
using static Bulletin.Tests.Word.Variants.VariantPackage;

namespace Bulletin.Tests.Word.Variants;

/// <summary>The controls themselves: bound, locked, empty, of other kinds, too many, too few, misspelt.</summary>
internal static class ControlVariants
{
    public static IReadOnlyList<TemplateVariant> All { get; } =
    [
        new("data-bound control", "builds", Bound),
        new("locked controls", "builds", package => package.Document.Descendants(W + "sdtPr").ToList().ForEach(properties => properties.Element(W + "id")!.AddAfterSelf(One("<w:lock w:val=\"sdtContentLocked\"/>")))),
        new("placeholder shown", "builds", Placeholder) { IsCompared = true },
        new("empty control", "builds", package => Content(package.Control("masthead.number")).RemoveNodes()),
        new("empty control around a paragraph", "builds", package => { var paragraph = package.Paragraph("masthead.number"); var control = new XElement(package.Control("masthead.number")); Content(control).RemoveNodes(); var total = new XElement(package.Control("masthead.total")); paragraph.ReplaceWith(control, new XElement(W + "p", total)); }),
        new("date, list and check-box controls", "builds", OtherKinds),
        new("hidden control", "builds", package => Content(package.Control("masthead.total")).ReplaceNodes(Make("<w:r><w:rPr><w:vanish/></w:rPr><w:t>总期号</w:t></w:r>"))),
        new("date twice", "builds", package => package.Paragraph("masthead.heading").AddAfterSelf(new XElement(W + "p", new XElement(package.Control("masthead.date"))))),
        new("body twice", "builds, BUL809", package => package.Control("article.body").AddAfterSelf(new XElement(package.Control("article.body")))),
        new("imprint's repeating section without its item", "builds", package => { var item = Content(package.Control("imprint")).Elements(W + "sdt").Single(); item.ReplaceWith(Content(item).Elements()); }),
        new("title control deleted", "BUL805", package => package.Paragraph("article.title").Remove()),
        new("label control deleted", "BUL805", package => package.Control("imprint.label").Remove()),
        new("control deleted that the issue has text for", "BUL805", package => package.Paragraph("masthead.copy").ReplaceWith(One("<w:p/>"))),
        new("control deleted that the issue has no text for", "builds", package => package.Paragraph("masthead.copy").ReplaceWith(One("<w:p/>"))) { Without = "  编号: \"000128\"" },
        new("unknown control", "builds, BUL806", package => package.Paragraph("masthead.heading").AddAfterSelf(One("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"slogan\"/></w:sdtPr><w:sdtContent><w:r><w:t>为民服务</w:t></w:r></w:sdtContent></w:sdt></w:p>"))),
        new("mistyped tag", "BUL805", package => package.Control("masthead.date").Descendants(W + "tag").Single().SetAttributeValue(W + "val", "masthead.dat")),
        new("tag with blanks around", "builds", package => package.Control("masthead.date").Descendants(W + "tag").Single().SetAttributeValue(W + "val", " masthead.date ")),
        new("all controls lost", "BUL805", package => { while (package.Document.Descendants(W + "sdt").FirstOrDefault() is { } control) control.ReplaceWith(Content(control).Nodes()); }),
    ];

    private static void Bound(VariantPackage package)
    {
        package.Control("masthead.heading").Element(W + "sdtPr")!.Element(W + "id")!.AddAfterSelf(
            One("<w:dataBinding w:prefixMappings=\"xmlns:ns0='urn:office'\" w:xpath=\"/ns0:issue[1]/ns0:heading[1]\" w:storeItemID=\"{11111111-2222-3333-4444-555555555555}\"/>"));
        package.Add("word/item1.xml", "application/xml", "customXml", "rIdData", Encoding.UTF8.GetBytes("<issue xmlns=\"urn:office\"><heading>数据里的旧标题</heading></issue>"));
    }

    private static void Placeholder(VariantPackage package)
    {
        package.Styles.Add(One("<w:style w:type=\"character\" w:styleId=\"a9\"><w:name w:val=\"Placeholder Text\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:rPr><w:color w:val=\"808080\"/></w:rPr></w:style>"));
        foreach (var tag in (string[])["masthead.heading", "masthead.name", "masthead.date", "article.title"])
        {
            var control = package.Control(tag);
            control.Element(W + "sdtPr")!.Element(W + "id")!.AddAfterSelf(One("<w:showingPlcHdr/>"));
            foreach (var run in Content(control).Elements(W + "r")) run.AddFirst(One("<w:rPr><w:rStyle w:val=\"a9\"/></w:rPr>"));
        }
    }

    private static void OtherKinds(VariantPackage package)
    {
        Kind(package, "masthead.date", "<w:date w:fullDate=\"2021-01-20T00:00:00Z\"><w:dateFormat w:val=\"yyyy年M月d日\"/><w:lid w:val=\"zh-CN\"/><w:storeMappedDataAs w:val=\"dateTime\"/><w:calendar w:val=\"gregorian\"/></w:date>");
        Kind(package, "masthead.classification", "<w:dropDownList><w:listItem w:displayText=\"内部资料\" w:value=\"1\"/></w:dropDownList>");
        Kind(package, "masthead.copy", "<w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>");
        Kind(package, "masthead.heading", "<w:comboBox/>");
    }

    private static void Kind(VariantPackage package, string tag, string kind)
    {
        var properties = package.Control(tag).Element(W + "sdtPr")!;
        properties.Elements(W + "text").Remove();
        properties.Add(One(kind));
    }
}
