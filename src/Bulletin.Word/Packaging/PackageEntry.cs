namespace Bulletin.Word.Packaging;

/// <summary>One file of a package: its name without a leading slash, and its bytes.</summary>
public readonly record struct PackageEntry(string Name, byte[] Bytes);
