using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Pictures;
using Bulletin.Core.Units;

namespace Bulletin.Word.Pictures;

/// <summary>The pictures of an issue, ready to be composed.</summary>
/// <param name="ByPhoto">By reference; a damaged picture is not in it and has an error among <paramref name="Findings"/>.</param>
public sealed record PictureSet(IReadOnlyDictionary<Photo, PreparedPicture> ByPhoto, IReadOnlyList<Finding> Findings)
{
    /// <param name="issue">Its photos, in reading order.</param>
    /// <param name="files">What <see cref="PictureCheck"/> found of them.</param>
    /// <param name="typeArea">The width between the template's margins.</param>
    public static PictureSet Prepare(BulletinIssue issue, PictureFiles files, Length typeArea)
    {
        var photos = PlacedPhoto.Place(issue, files, typeArea);
        var findings = new List<Finding>(PictureAdvice.Of(photos));
        var prepared = new Dictionary<(string, PicturePlan), PictureBytes?>();
        var byPhoto = new Dictionary<Photo, PreparedPicture>(ReferenceEqualityComparer.Instance);
        foreach (var photo in photos)
        {
            var key = (photo.File.FullPath, photo.Plan);
            if (!prepared.TryGetValue(key, out var picture))
                prepared[key] = picture = PictureBytes.Prepare(photo.File, photo.Plan, photo.KeepsMetadata);
            if (picture is null) findings.Add(PictureAdvice.Damaged(photo.Photo));
            else
                byPhoto[photo.Photo] =
                    new PreparedPicture(picture.Bytes, picture.ContentType, picture.Extension, photo.Size.Width, photo.Size.Height);
        }
        return new PictureSet(byPhoto, findings);
    }
}
