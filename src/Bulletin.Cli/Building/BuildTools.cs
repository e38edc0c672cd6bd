using Bulletin.Cli.Colours;
using Bulletin.Cli.Fonts;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Building;

/// <summary>What all issues of a run are made with.</summary>
/// <param name="GivenTemplate">--template, or null.</param>
/// <param name="IsForOne">There is one issue: its own parts may be worked on side by side.</param>
internal sealed record BuildTools(FaceCatalog Faces, FaceHashes FaceHashes, FontLocks Locks, PressProfiles Presses,
    TemplateFile? GivenTemplate, bool IsForOne)
{
    /// <summary>--preprinted and --draft.</summary>
    public PrintOptions Print { get; init; }
}
