using System.Text;
using Bulletin.Core.Pictures;
using Bulletin.Export.Colours;
using Bulletin.Export.Objects;

namespace Bulletin.Export.Pictures;

/// <summary>A picture as an image XObject (ISO 32000-1 8.9).</summary>
/// <param name="index">Its place among the document's pictures, from 0.</param>
internal sealed class PictureObject(ImageData image, int index)
{
    private readonly byte[] _resourceName = Encoding.ASCII.GetBytes("Im" + (index + 1).ToString(null as IFormatProvider));
    private ImageData? _image = image;

    public ReadOnlySpan<byte> ResourceName => _resourceName;

    /// <summary>Whose meaning only the output intent can say; 0 where the picture says it itself.</summary>
    public int DeviceComponents { get; } = image.Profile is null ? image.Components : 0;

    public bool HasSoftMask { get; } = image.SoftMask is not null;

    public long EncodedLength { get; } = image.Bytes.Length + (image.SoftMask?.Bytes.Length ?? 0);

    public int ObjectNumber { get; private set; }

    /// <summary>Writes it, and lets go of its bytes.</summary>
    public void Write(PdfObjects objects, OutputColours colours)
    {
        var image = _image ?? throw new InvalidOperationException("the picture is written already");
        ObjectNumber = objects.Reserve();
        var mask = image.SoftMask is null ? 0 : objects.Reserve();
        Write(objects, colours, ObjectNumber, image, mask);
        if (image.SoftMask is { } opacity) Write(objects, colours, mask, opacity, mask: 0);
        _image = null;
    }

    private static void Write(PdfObjects objects, OutputColours colours, int number, ImageData image, int mask)
    {
        var entries = new PdfBytes(256).Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(image.Width).Raw("/Height "u8)
            .Integer(image.Height)
            .Raw("/BitsPerComponent "u8).Integer(image.BitsPerComponent);
        ColourSpace(entries, colours, image);
        if (mask != 0) entries.Raw("/SMask "u8).Reference(mask);
        if (image.Inverted) entries.Raw("/Decode[1 0 1 0 1 0 1 0]"u8);
        if (image.TransparentSample is { } sample) ColourKey(entries, sample);
        if (image.Coding == ImageCoding.Dct)
        {
            entries.Raw("/Filter/DCTDecode"u8);
        }
        else
        {
            entries.Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Integer(image.Components)
                .Raw("/BitsPerComponent "u8).Integer(image.BitsPerComponent).Raw("/Columns "u8).Integer(image.Width).Raw(">>"u8);
        }
        objects.Stream(number, entries.Written, image.Bytes.Span);
    }

    private static void ColourSpace(PdfBytes entries, OutputColours colours, ImageData image)
    {
        entries.Raw("/ColorSpace"u8);
        if (!image.Palette.IsEmpty)
        {
            WriteSamples(entries.Raw("[/Indexed"u8), colours, image.Profile, components: 3);
            entries.Raw((byte)' ').Integer(image.Palette.Length / 3 - 1).HexString(image.Palette.Span).Raw((byte)']');
            return;
        }
        WriteSamples(entries, colours, image.Profile, image.Components);
    }

    private static void WriteSamples(PdfBytes entries, OutputColours colours, IccProfile? profile, int components)
    {
        if (profile is not null) colours.WriteSpaceOf(profile, entries);
        else if (components == 3) colours.WriteSrgbSpace(entries);
        else entries.Raw(components == 1 ? "/DeviceGray"u8 : "/DeviceCMYK"u8);
    }

    private static void ColourKey(PdfBytes entries, int[] sample)
    {
        entries.Raw("/Mask["u8);
        foreach (var value in sample) entries.Integer(value).Raw((byte)' ').Integer(value).Raw((byte)' ');
        entries.Raw((byte)']');
    }
}
