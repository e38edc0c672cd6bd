using DocumentFormat.OpenXml;

namespace Bulletin.Layout.Documents;

/// <summary>
/// Attributes as programs in the wild write them: a value that is none of its type (<c>w:w="11906.4"</c>) counts as absent.
/// </summary>
internal static class Attributes
{
    public static T? Known<T>(this OpenXmlSimpleValue<T>? attribute)
        where T : struct => attribute is { HasValue: true } ? attribute.Value : null;

    public static string? Known(this StringValue? attribute) => attribute?.Value;

    public static string? Known(this HexBinaryValue? attribute) => attribute?.Value;
}
