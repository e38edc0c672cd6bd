namespace Bulletin.Core.Pictures;

/// <summary>Whether XMP, which is XML (ISO 16684-1), says where a picture was taken: the names of its properties are enough.</summary>
internal static class XmpPlace
{
    public static bool IsIn(ReadOnlySpan<byte> xmp) => xmp.IndexOf("GPSLatitude"u8) >= 0;
}
