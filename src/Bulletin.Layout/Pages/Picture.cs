namespace Bulletin.Layout.Pages;

/// <summary>A picture's file, as it stands in the Word document; two drawings of one part share one instance.</summary>
/// <param name="Name">The part's name, for messages.</param>
/// <param name="Bytes">The encoded file: JPEG or PNG (or whatever else the document holds).</param>
public sealed record Picture(string Name, byte[] Bytes);
