using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Colours;
using Bulletin.Cli.Files;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Layout.Faces;

namespace Bulletin.Cli.Fonts;

/// <summary>
/// <c>bulletin fonts</c>: which face serves for each that the format names, and from which file; with <c>--lock</c> this is kept with a
/// season.
/// </summary>
internal sealed class FontsCommand(Request request, Surroundings here, IOutside outside)
{
    private static readonly Wording StandsIn = new("代替", "stands in");
    private static readonly Wording Nothing = new("没有", "none");

    /// <summary>A line each, the name first; an error where a role has no face.</summary>
    public ExitCode Run()
    {
        foreach (var missing in FontFolders.Missing(here)) here.Say(missing, request.Language);
        using var faces = FaceCatalog.Open(FontFolders.Own(here), FontFolders.System(here));
        var code = ExitCode.Done;
        foreach (var role in FaceRole.All)
        {
            var served = faces.Serve(role.Key, bold: false);
            if (served is null) code = ExitCode.Findings;
            here.List(role.Key, Describe(served));
        }
        if (!request.Lock) return code;
        return code == ExitCode.Done ? Lock(faces) : Fault(new("缺少字体，没有写 fonts.lock：请运行 templates/fonts/fetch，或用 BULLETIN_FONTS 指明字体文件夹",
            "faces are missing, so fonts.lock was not written: run templates/fonts/fetch, or name a folder of faces in BULLETIN_FONTS"),
            code);
    }

    private ExitCode Lock(FaceCatalog faces)
    {
        var typed = request.Paths.Count > 0 ? request.Paths[0] : null;
        var folder = typed is null ? SeasonFolder() : Path.GetFullPath(typed, here.CurrentFolder);
        if (typed is not null && !Directory.Exists(folder))
            return Fault(new($"没有“{typed}”这个文件夹", $"there is no folder \"{typed}\""), ExitCode.CouldNotRun);
        var path = Path.Combine(folder, FontLock.FileName);
        var shown = typed is null ? Path.GetRelativePath(here.CurrentFolder, path) : Path.Combine(typed, FontLock.FileName);
        var file = new OutputFile(path, shown.Replace('\\', '/'),
            FontLock.Of(faces, new FaceHashes(), new PressProfiles(FontFolders.Own(here), outside).Found?.Source).Write());
        try
        {
            var isSame =
                outside.Read(path, file.Bytes.Length) is { State: FileState.Read } now && now.Bytes.AsSpan().SequenceEqual(file.Bytes);
            if (!isSame) OutputFiles.Write([file]);
            here.List(file.Shown, (isSame ? Fates.Unchanged : Fates.Written).In(request.Language));
            return ExitCode.Done;
        }
        catch (Exception e) when (DiskFault.Of(e, file.Shown) is not null)
        {
            return Fault(DiskFault.Of(e, file.Shown)!.Value, ExitCode.CouldNotRun);
        }
    }

    /// <summary>The nearest with a season.yaml, at or above the current one; else the current one.</summary>
    private string SeasonFolder()
    {
        for (var folder = here.CurrentFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (outside.Resolve(Path.Combine(folder, "season.yaml")) is not null) return folder;
            if (outside.Resolve(Path.Combine(folder, ".git")) is not null) break;
        }
        return here.CurrentFolder;
    }

    private ExitCode Fault(Wording message, ExitCode code)
    {
        here.Say(message, request.Language);
        return code;
    }

    private string Describe(ServedFace? served)
    {
        if (served is null) return Nothing.In(request.Language);
        var name = served.IsNamed ? served.Face.PostScriptName : $"{served.Face.PostScriptName} ({StandsIn.In(request.Language)})";
        return $"{name}  {served.Face.File.Path}";
    }
}
