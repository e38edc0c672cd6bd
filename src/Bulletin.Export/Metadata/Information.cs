using System.Globalization;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Metadata;

/// <summary>The information dictionary (ISO 32000-1 14.3.3), for readers that look no further.</summary>
internal static class Information
{
    /// <returns>Its object number.</returns>
    public static int Write(PdfObjects objects, DocumentProperties properties, string producer)
    {
        var number = objects.Reserve();
        var target = objects.Begin(number).Raw("<<"u8);
        Entry(target, "/Title"u8, properties.Title);
        Entry(target, "/Author"u8, properties.Creator);
        Entry(target, "/Subject"u8, properties.Subject);
        Entry(target, "/Keywords"u8, properties.Keywords);
        Entry(target, "/Producer"u8, producer);
        Entry(target, "/Creator"u8, producer);
        Entry(target, "/CreationDate"u8, Date(properties.Created));
        Entry(target, "/ModDate"u8, Date(properties.Modified));
        target.Raw(">>"u8);
        objects.End();
        return number;
    }

    private static void Entry(PdfBytes target, ReadOnlySpan<byte> key, string? value)
    {
        if (!string.IsNullOrEmpty(value)) target.Raw(key).Text(value);
    }

    /// <summary>7.9.4.</summary>
    private static string? Date(DateTimeOffset? date) =>
        date is { } d ? string.Concat("D:", d.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture).Replace(':', '\''), "'") : null;
}
