using Bulletin.Core.Issue;
using Bulletin.Core.Units;

namespace Bulletin.Core.Pictures;

/// <summary>A photo with its file and the size it is printed at.</summary>
/// <param name="KeepsPixels">It is not to be scaled down (输出.图片: 原图).</param>
public sealed record PlacedPhoto(Photo Photo, PictureFile File, PrintedSize Size, bool KeepsPixels = false)
{
    /// <summary>What its file says beside the picture goes into the outputs (输出.照片信息: 保留).</summary>
    public bool KeepsMetadata { get; init; }

    /// <summary>Others stand beside it, at its height.</summary>
    public bool IsInRow { get; private init; }

    public PicturePlan Plan { get; } = PicturePlan.For(File.Info, Size, KeepsPixels);

    /// <summary>Pixels to the inch as printed, before any scaling.</summary>
    public double Resolution => Size.Resolution(File.Info.UprightWidth);

    /// <summary>Sizes the photos of an issue, in reading order; those without a file are left out.</summary>
    /// <param name="typeArea">The width between the margins.</param>
    public static IReadOnlyList<PlacedPhoto> Place(BulletinIssue issue, PictureFiles files, Length typeArea)
    {
        var placed = new List<PlacedPhoto>();
        foreach (var row in PictureCheck.Rows(issue))
        {
            var photos = row.Photos.Where(files.ByPhoto.ContainsKey).ToList();
            if (photos.Count == 0) continue;
            var sizes = PhotoSizing.Size([.. photos.Select(photo => (files.ByPhoto[photo].Info, photo.Width))], typeArea);
            placed.AddRange(photos.Zip(sizes,
                (photo, size) => new PlacedPhoto(photo, files.ByPhoto[photo], size, issue.Output.KeepsPictures)
                {
                    IsInRow = photos.Count > 1,
                    KeepsMetadata = issue.Output.KeepsPhotoMetadata,
                }));
        }
        return placed;
    }
}
