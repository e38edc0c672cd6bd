namespace Bulletin.Core.Pictures;

/// <summary>A picture's file as read, headers only looked at; one instance for all photos that name it.</summary>
/// <param name="FullPath">Where it was found.</param>
public sealed record PictureFile(string FullPath, byte[] Bytes, PictureInfo Info);
