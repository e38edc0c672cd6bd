using System.IO.Hashing;
using Bulletin.Core.Text;

namespace Bulletin.Word.Composing;

/// <summary>
/// Templates that are open already (模板库), so that a season opens its own once. Not for two issues at a time: elements load their values
/// when first looked at.
/// </summary>
public sealed class OpenTemplates
{
    private readonly Dictionary<(string Name, UInt128 Package), Template> _open = [];

    /// <inheritdoc cref="Template.Open"/>
    public TemplateReading Open(byte[] package, string name, SourceSpan where)
    {
        var key = (name, XxHash128.HashToUInt128(package));
        if (_open.TryGetValue(key, out var known)) return Placed(known, where);
        var reading = Template.Open(package, name, where);
        if (reading.Template is { } opened) _open[key] = opened;
        return reading;
    }

    private static TemplateReading Placed(Template known, SourceSpan where)
    {
        var template = known.At(where);
        return new TemplateReading(template, TemplateFindings.Of(template));
    }
}
