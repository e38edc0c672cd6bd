namespace Bulletin.Word.Packaging;

/// <summary>A picture part's bytes, noted on the part when it is made: reading them back out of the package copies them twice.</summary>
internal sealed record PictureContent(byte[] Bytes);
