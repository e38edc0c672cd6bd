using Bulletin.Cli.Arguments;
using Bulletin.Core.Findings;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Fonts;

/// <summary><c>bulletin fonts</c>: which face serves for each that the format names, and from which file.</summary>
internal sealed class FontsCommand(Request request, Surroundings here)
{
    private static readonly Wording StandsIn = new("代替", "stands in");
    private static readonly Wording Nothing = new("没有", "none");

    /// <summary>A line each, the name first; an error where a role has no face.</summary>
    public ExitCode Run()
    {
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        var code = ExitCode.Done;
        foreach (var role in FaceRole.All)
        {
            var served = faces.Serve(role.Key, bold: false);
            if (served is null) code = ExitCode.Findings;
            here.Out.Write($"{role.Key}  {Describe(served)}\n");
        }
        return code;
    }

    private string Describe(ServedFace? served)
    {
        if (served is null) return Nothing.In(request.Language);
        var name = served.IsNamed ? served.Face.PostScriptName : $"{served.Face.PostScriptName} ({StandsIn.In(request.Language)})";
        return $"{name}  {served.Face.File.Path}";
    }
}
