using System.IO.Compression;

namespace Bulletin.Core.Pictures;

/// <summary>The colour profile in a picture's file.</summary>
public static class PictureProfile
{
    /// <summary>ICC.1:2004-10 B.4: the name, then which part this is and of how many.</summary>
    private const int JpegHeadLength = 14;

    /// <summary>The profile of a JPEG or PNG, should it have one that means something for samples of so many components.</summary>
    public static IccProfile? Of(ReadOnlySpan<byte> file, int components) =>
        Find(file, out var profile) && profile?.Components == components ? profile : null;

    /// <param name="profile">Null where it is broken.</param>
    /// <returns>Whether there is one.</returns>
    internal static bool Find(ReadOnlySpan<byte> file, out IccProfile? profile)
    {
        profile = null;
        var packed = PictureMetadata.IsPng(file) ? InPng(file) : InJpeg(file);
        if (packed is null) return false;
        profile = IccProfile.Read(packed);
        return true;
    }

    /// <returns>Null where there is none; empty where it is not whole.</returns>
    private static byte[]? InJpeg(ReadOnlySpan<byte> file)
    {
        byte[]?[]? found = null;
        var parts = new JpegParts(file);
        while (parts.Next() && parts.Marker != JpegParts.StartOfScan)
        {
            if (!IsInJpeg(parts)) continue;
            var (number, count) = (parts.Content[12], parts.Content[13]);
            found ??= new byte[]?[count];
            if (number < 1 || number > found.Length) return [];
            found[number - 1] ??= parts.Content[JpegHeadLength..].ToArray();
        }
        if (found is null) return null;
        if (found.Length == 1) return found[0] ?? [];
        return Array.Exists(found, part => part is null) ? [] : [.. found.SelectMany(part => part!)];
    }

    internal static bool IsInJpeg(in JpegParts part) =>
        part.Marker == 0xE2 && part.Content.Length >= JpegHeadLength && part.Content.StartsWith("ICC_PROFILE\0"u8);

    /// <summary>ISO/IEC 15948 11.3.3.3: a name, a zero, the method 0, and deflated data.</summary>
    private static byte[]? InPng(ReadOnlySpan<byte> file)
    {
        var chunks = new PngChunks(file);
        while (chunks.Next() && !chunks.Type.SequenceEqual("IDAT"u8))
        {
            if (!chunks.Type.SequenceEqual("iCCP"u8) || !chunks.IsSound) continue;
            var start = chunks.Data.IndexOf((byte)0) + 2;
            return start < 2 || start > chunks.Data.Length ? [] : Unpack(chunks.Data[start..].ToArray());
        }
        return null;
    }

    private static byte[] Unpack(byte[] packed)
    {
        try
        {
            using var data = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var profile = new MemoryStream();
            var buffer = new byte[8192];
            int count;
            while ((count = data.Read(buffer)) > 0 && profile.Length <= PictureLimits.MaxProfileBytes) profile.Write(buffer, 0, count);
            return profile.Length > PictureLimits.MaxProfileBytes ? [] : profile.ToArray();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
