using System.IO.Hashing;
using Bulletin.Export.Colours;
using Bulletin.Export.Objects;
using Bulletin.Layout.Pages;

namespace Bulletin.Export.Pictures;

/// <summary>The pictures of a document, each of them in the file once.</summary>
internal sealed class PictureSet
{
    private readonly Dictionary<Picture, PictureObject> _byPicture = new(ReferenceEqualityComparer.Instance);
    private readonly List<(byte[] Bytes, PictureObject Object)> _objects = [];

    private Dictionary<UInt128, PictureObject>? _known;

    /// <summary>Bytes of all pictures as they will stand in the file.</summary>
    public long EncodedLength { get; private set; }

    /// <summary>Of the picture without a profile that has most; four are inks.</summary>
    public int MostComponents { get; private set; }

    public PictureObject this[Picture picture] => _byPicture[picture];

    /// <exception cref="PictureException">A picture cannot be read.</exception>
    /// <param name="known">Pictures that documents bound with this one have written already, by a hash of their bytes; those of this one
    /// are added.</param>
    public static PictureSet Collect(PageSequence pages, Dictionary<UInt128, PictureObject>? known = null)
    {
        var set = new PictureSet { _known = known };
        foreach (var page in pages.Pages)
        {
            foreach (var drawing in page.Drawings)
            {
                if (drawing is PictureDrawing { Picture: var picture } && !set._byPicture.ContainsKey(picture)) set.Add(picture);
            }
        }
        return set;
    }

    public void Write(PdfObjects objects, OutputColours colours)
    {
        foreach (var (_, picture) in _objects) picture.Write(objects, colours);
    }

    private void Add(Picture picture)
    {
        foreach (var (bytes, known) in _objects)
        {
            if (!bytes.AsSpan().SequenceEqual(picture.Bytes)) continue;
            _byPicture.Add(picture, known);
            return;
        }
        var hash = _known is null ? default : XxHash128.HashToUInt128(picture.Bytes);
        if (_known is not null && _known.TryGetValue(hash, out var written))
        {
            _byPicture.Add(picture, written);
            return;
        }
        var added = new PictureObject(Read(picture), _known?.Count ?? _objects.Count);
        _known?.Add(hash, added);
        EncodedLength += added.EncodedLength;
        MostComponents = Math.Max(MostComponents, added.DeviceComponents);
        _byPicture.Add(picture, added);
        _objects.Add((picture.Bytes, added));
    }

    private static ImageData Read(Picture picture)
    {
        ImageData? image = null;
        if (JpegReader.IsJpeg(picture.Bytes)) image = JpegReader.Read(picture.Bytes);
        else if (PngReader.IsPng(picture.Bytes)) image = PngReader.Read(picture.Bytes);
        return image ?? OtherReader.Read(picture.Bytes) ?? throw new PictureException(picture.Name, "not a picture that can be decoded");
    }
}
