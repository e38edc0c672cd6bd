using Bulletin.Core.Pictures;

namespace Bulletin.Word.Pictures;

/// <summary>A picture's file after its plan was carried out.</summary>
internal sealed record PictureBytes(byte[] Bytes, bool IsPng)
{
    public string ContentType => IsPng ? "image/png" : "image/jpeg";

    public string Extension => IsPng ? ".png" : ".jpeg";

    /// <summary>Carries out a plan; the file's own bytes where there is nothing to do; null where the pixels cannot be decoded.</summary>
    /// <param name="keepsMetadata">Whether bytes that stay keep what they say beside the picture; coded anew, a picture says
    /// nothing.</param>
    public static PictureBytes? Prepare(PictureFile file, PicturePlan plan, bool keepsMetadata)
    {
        var isPng = file.Info.Format == PictureFormat.Png;
        // Header checks cannot see torn pixel data in a PNG, which Word shows as a cross; JPEG decoders all mend it.
        if (plan.KeepsBytes && (!isPng || PngData.IsWhole(file.Bytes)))
            return new PictureBytes(keepsMetadata ? file.Bytes : PictureMetadata.Remove(file.Bytes), isPng);
        return Recode(file, plan);
    }

    private static PictureBytes? Recode(PictureFile file, PicturePlan plan)
    {
        var info = file.Info;
        var turnsSides = info.Orientation >= 5;
        var least = plan.ScaledTo is { } to ? turnsSides ? (to.Height, to.Width) : to : (info.Width, info.Height);
        if (SkiaCodec.Decode(file.Bytes, least, info.IsCutOff) is not { } pixels) return null;
        // Scaling first leaves fewer pixels to turn.
        if (plan.ScaledTo is not null) pixels = PixelScale.Down(pixels, least.Item1, least.Item2, info.HasAlpha);
        pixels = PixelTurn.Upright(pixels, info.Orientation);
        if (plan.BecomesPng) return new PictureBytes(SkiaCodec.EncodePng(pixels, info.HasAlpha), IsPng: true);
        // Colours already halved lose nothing by being halved again; scaled down they are worth keeping in full.
        return new PictureBytes(SkiaCodec.EncodeJpeg(pixels, info.HasHalvedColour && plan.ScaledTo is null), IsPng: false);
    }
}
