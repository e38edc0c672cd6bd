using Bulletin.Core.Findings;
using Bulletin.Word.Checking.Geometry;

namespace Bulletin.Word.Checking;

/// <summary>All that there is to say of a template.</summary>
/// <param name="IsForIndex">It is for a season's index, not for issues.</param>
/// <param name="Controls">As they stand; empty where the template was refused.</param>
public sealed record TemplateInspection(
    bool IsForIndex, IReadOnlyList<FoundControl> Controls, IReadOnlyList<FoundStyle> Styles, IReadOnlyList<Measurement> Measurements,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing of it could be looked at.</summary>
    public bool IsRefused => Styles.Count == 0;

    /// <summary>What the program knows of templates of this kind.</summary>
    public IReadOnlyList<KnownControl> Known => IsForIndex ? KnownControls.Index : KnownControls.Issue;

    internal static TemplateInspection Refused(IReadOnlyList<Finding> findings) => new(false, [], [], [], findings);
}
