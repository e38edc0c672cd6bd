using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Pictures;

/// <summary>The pictures an issue names, and what is wrong with them.</summary>
/// <param name="ByPhoto">By reference; a photo whose file cannot be printed is not in it and has an error among
/// <paramref name="Findings"/>.</param>
public sealed record PictureFiles(IReadOnlyDictionary<Photo, PictureFile> ByPhoto, IReadOnlyList<Finding> Findings);
