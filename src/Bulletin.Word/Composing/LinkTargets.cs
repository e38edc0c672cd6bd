using Bulletin.Core.Issue;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>Links (链接) of the body: printed as text and address, active where the address is one.</summary>
internal sealed class LinkTargets(MainDocumentPart part)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary><c>text（url）</c>, or the address alone where the text repeats it.</summary>
    public static string Printed(LinkInline link) => link.Text == link.Url || link.Text.Length == 0 ? link.Url : $"{link.Text}（{link.Url}）";

    public IEnumerable<OpenXmlElement> Compose(LinkInline link)
    {
        var runs = link.IsStrong ? [Runs.Styled(Printed(link), StyleIds.Strong)] : Runs.Split(Printed(link));
        return IdOf(link.Url) is { } id ? [new W.Hyperlink(runs) { Id = id, History = true }] : runs;
    }

    private string? IdOf(string url)
    {
        if (_ids.TryGetValue(url, out var id)) return id;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto")) return null;
        id = $"rIdLink{_ids.Count + 1}";
        part.AddHyperlinkRelationship(uri, true, id);
        _ids.Add(url, id);
        return id;
    }
}
