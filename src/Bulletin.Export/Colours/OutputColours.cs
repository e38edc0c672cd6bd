using System.IO.Hashing;
using Bulletin.Core.Pictures;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Colours;

/// <summary>
/// What colours mean in the file. On screen device colours are those of the sRGB output intent (ISO 19005-2 6.2.4.3). For a press the
/// intent is its four inks: red is two of them, grey stays on the black plate, and everything else says that it is sRGB.
/// </summary>
internal sealed class OutputColours
{
    private static readonly Lazy<byte[]> Srgb = new(() => Deflate.Whole(SrgbProfile.Make().Written));

    /// <summary>The red of official documents on screen; for a press it is magenta and yellow (GB/T 9704—2012 6.2).</summary>
    private static readonly Colour Red = new(255, 0, 0);

    private readonly PdfObjects _objects;
    private readonly Dictionary<UInt128, int> _profiles = [];
    private readonly PressProfile? _press;
    private readonly int _srgb;
    private readonly int _inks;

    /// <summary>Writes the profiles.</summary>
    public OutputColours(PdfObjects objects, PressProfile? press)
    {
        (_objects, _press) = (objects, press);
        _srgb = objects.Reserve();
        objects.Stream(_srgb, "/N 3/Filter/FlateDecode"u8, Srgb.Value);
        if (press is null) return;
        _inks = objects.Reserve();
        objects.DeflatedStream(_inks, "/N 4"u8, press.Bytes, binary: true);
    }

    public bool IsForPress => _press is not null;

    /// <summary>The name of the sRGB colour space among a page's resources.</summary>
    public static ReadOnlySpan<byte> SrgbName => "/CS1"u8;

    /// <summary>A colour for filling, or for lines.</summary>
    /// <returns>Whether the page needs <see cref="SrgbName"/>.</returns>
    public bool Write(PdfBytes target, Colour colour, bool isStroke)
    {
        if (colour.Red == colour.Green && colour.Green == colour.Blue)
        {
            Component(target, colour.Red).Raw(isStroke ? "G\n"u8 : "g\n"u8);
            return false;
        }
        if (IsForPress && colour == Red)
        {
            target.Raw(isStroke ? "0 .8 .8 0 K\n"u8 : "0 .8 .8 0 k\n"u8);
            return false;
        }
        if (IsForPress) target.Raw(SrgbName).Raw(isStroke ? " CS "u8 : " cs "u8);
        Component(target, colour.Red);
        Component(target, colour.Green);
        Component(target, colour.Blue).Raw((IsForPress, isStroke) switch
        {
            (false, false) => "rg\n"u8,
            (false, true) => "RG\n"u8,
            (true, false) => "sc\n"u8,
            (true, true) => "SC\n"u8,
        });
        return IsForPress;
    }

    /// <summary>The colour space of samples of red, green and blue.</summary>
    public void WriteSrgbSpace(PdfBytes target)
    {
        if (IsForPress) target.Raw("[/ICCBased "u8).Reference(_srgb).Raw((byte)']');
        else target.Raw("/DeviceRGB"u8);
    }

    /// <summary>The colour space of samples that brought their profile (ISO 32000-1 8.6.5.5), which is written at its first use.</summary>
    public void WriteSpaceOf(IccProfile profile, PdfBytes target)
    {
        // Inks of the very press are given to it as they are (ISO 19005-2 6.2.4.2 would have no overprint with them else).
        if (_press is not null && profile.Bytes.Span.SequenceEqual(_press.Bytes))
        {
            target.Raw("/DeviceCMYK"u8);
            return;
        }
        var hash = XxHash128.HashToUInt128(profile.Bytes.Span);
        if (!_profiles.TryGetValue(hash, out var number))
        {
            _profiles[hash] = number = _objects.Reserve();
            _objects.DeflatedStream(number, new PdfBytes(8).Raw("/N "u8).Integer(profile.Components).Written, profile.Bytes.Span,
                binary: true);
        }
        target.Raw("[/ICCBased "u8).Reference(number).Raw((byte)']');
    }

    /// <summary>Where colours are blended (ISO 32000-1 11.4.7): a soft mask makes a page a group (ISO 19005-2 6.2.10).</summary>
    public ReadOnlySpan<byte> BlendingSpace => IsForPress ? "/DeviceCMYK"u8 : "/DeviceRGB"u8;

    /// <summary>Samples of four inks have a meaning only on a press (ISO 19005-2 6.2.4.3).</summary>
    public bool Knows(int components) => components != 4 || IsForPress;

    /// <summary>The output intent (ISO 32000-1 14.11.5): PDF/A allows one destination profile (ISO 19005-2 6.2.3).</summary>
    public void WriteIntent(PdfBytes target)
    {
        target.Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"u8);
        if (_press is null) target.Raw("(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8).Reference(_srgb);
        else
            target.Raw("(Custom)/Info"u8).Text(_press.Description.Length > 0 ? _press.Description : "CMYK").Raw("/DestOutputProfile "u8)
                .Reference(_inks);
        target.Raw(">>]"u8);
    }

    private static PdfBytes Component(PdfBytes target, byte value) => target.Fixed((value * 10_000L + 127) / 255, 4).Raw((byte)' ');
}
