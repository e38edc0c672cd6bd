using Bulletin.Export.Objects;

namespace Bulletin.Export.Colours;

/// <summary>
/// An sRGB profile (ICC.1:2004-10, version 4.2), built from the numbers of IEC 61966-2-1: half a kilobyte, and nobody's file.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    // Primaries and adaptation from D65 to D50 (Bradford), as s15Fixed16.
    private static ReadOnlySpan<int> Red => [28578, 14581, 912];
    private static ReadOnlySpan<int> Green => [25241, 46981, 6362];
    private static ReadOnlySpan<int> Blue => [9376, 3972, 46799];
    private static ReadOnlySpan<int> White => [63190, 65536, 54061];
    private static ReadOnlySpan<int> Adaptation => [68669, 1500, -3285, 1936, 64912, -1117, -605, 986, 49292];

    /// <summary>Type 3 of the parametric curves: exponent 2.4, slope 1/1.055, offset 0.055/1.055, 1/12.92 below 0.04045.</summary>
    private static ReadOnlySpan<int> Curve => [157286, 62119, 3417, 5072, 2651];

    public static PdfBytes Make()
    {
        var data = new PdfBytes(512);
        var table = new PdfBytes(160);
        const int Tags = 10;
        var start = HeaderLength + 4 + 12 * Tags;
        void Tag(ReadOnlySpan<byte> name, int from) => table.Raw(name).BigEndian(start + from, 4).BigEndian(data.Length - from, 4);

        Tag("desc"u8, Text(data, "sRGB"));
        Tag("cprt"u8, Text(data, "No copyright"));
        Tag("wtpt"u8, Numbers(data, "XYZ "u8, White));
        Tag("chad"u8, Numbers(data, "sf32"u8, Adaptation));
        Tag("rXYZ"u8, Numbers(data, "XYZ "u8, Red));
        Tag("gXYZ"u8, Numbers(data, "XYZ "u8, Green));
        Tag("bXYZ"u8, Numbers(data, "XYZ "u8, Blue));
        var curve = data.Length;
        data.Raw("para"u8).BigEndian(0, 4).BigEndian(3, 2).BigEndian(0, 2);
        foreach (var value in Curve) data.BigEndian(value, 4);
        Tag("rTRC"u8, curve);
        Tag("gTRC"u8, curve);
        Tag("bTRC"u8, curve);
        return Header(start + data.Length).BigEndian(Tags, 4).Raw(table.Written).Raw(data.Written);
    }

    /// <summary>7.2 of the ICC's specification.</summary>
    private static PdfBytes Header(int length)
    {
        var header = new PdfBytes(640).BigEndian(length, 4).BigEndian(0, 4).BigEndian(0x04200000, 4).Raw("mntrRGB XYZ "u8)
            .BigEndian(2000, 2).BigEndian(1, 2).BigEndian(1, 2).BigEndian(0, 6).Raw("acsp"u8);
        header.BigEndian(0, 28); // platform, flags, device, attributes and intent: none, perceptual
        foreach (var value in White) header.BigEndian(value, 4);
        while (header.Length < HeaderLength) header.Raw((byte)0);
        return header;
    }

    private static int Text(PdfBytes data, string text)
    {
        var from = data.Length;
        data.Raw("mluc"u8).BigEndian(0, 4).BigEndian(1, 4).BigEndian(12, 4).Raw("enUS"u8).BigEndian(2 * text.Length, 4).BigEndian(28, 4);
        foreach (var c in text) data.BigEndian(c, 2);
        while (data.Length % 4 != 0) data.Raw((byte)0);
        return from;
    }

    private static int Numbers(PdfBytes data, ReadOnlySpan<byte> type, ReadOnlySpan<int> values)
    {
        var from = data.Length;
        data.Raw(type).BigEndian(0, 4);
        foreach (var value in values) data.BigEndian(value, 4);
        return from;
    }
}
