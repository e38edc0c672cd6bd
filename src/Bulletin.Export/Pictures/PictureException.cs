namespace Bulletin.Export.Pictures;

/// <summary>
/// A picture that cannot be put into a PDF: neither JPEG nor PNG nor anything the decoder knows, or damaged. Layout has a finding for it
/// before.
/// </summary>
/// <param name="picture">The picture's name in the document.</param>
public sealed class PictureException(string picture, string reason, Exception? inner = null) : Exception($"{picture}: {reason}", inner)
{
    public string Picture { get; } = picture;
}
