using Bulletin.Core.Pictures;
using DocumentFormat.OpenXml.Packaging;

namespace Bulletin.Word.Pictures;

/// <summary>
/// The pictures that a template, or a document from outside, holds: what they say of place, camera and owner goes no further.
/// </summary>
public static class DocumentPictures
{
    /// <summary>The package keeps its bytes; what is written and laid out of it are the parts' annotations.</summary>
    public static void RemoveMetadata(WordprocessingDocument document)
    {
        if (document.MainDocumentPart is not { } main) return;
        var seen = new HashSet<OpenXmlPart> { main };
        var queue = new Queue<OpenXmlPart>([main]);
        while (queue.TryDequeue(out var part))
        {
            foreach (var pair in part.Parts)
            {
                if (!seen.Add(pair.OpenXmlPart)) continue;
                if (pair.OpenXmlPart is ImagePart image) RemoveMetadata(image);
                else queue.Enqueue(pair.OpenXmlPart);
            }
        }
    }

    private static void RemoveMetadata(ImagePart image)
    {
        if (image.Annotation<byte[]>() is not null) return; // prepared with the photos
        using var stream = image.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        image.AddAnnotation(PictureMetadata.Remove(bytes.ToArray()));
    }
}
