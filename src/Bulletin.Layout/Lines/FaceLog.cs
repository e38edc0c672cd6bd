using Bulletin.Layout.Faces;

namespace Bulletin.Layout.Lines;

/// <summary>What was noticed about faces while measuring; each thing once, in order of first use.</summary>
internal sealed class FaceLog
{
    private readonly HashSet<(string, object?)> _seen = [];
    private readonly List<LayoutFinding> _findings = [];

    public IReadOnlyList<LayoutFinding> Findings => _findings;

    public bool LacksFace { get; private set; }

    public void StoodIn(string name, Face face)
    {
        if (_seen.Add((name, face))) _findings.Add(new LayoutFinding(LayoutProblem.FaceStoodIn, null, name, face.PostScriptName));
    }

    public void Missing(string name)
    {
        LacksFace = true;
        if (_seen.Add((name, null))) _findings.Add(new LayoutFinding(LayoutProblem.FaceMissing, null, name, ""));
    }

    public void FellBack(int codePoint, Face lacking, Face serving, string? paragraphId)
    {
        if (_seen.Add((char.ConvertFromUtf32(codePoint), lacking)))
            _findings.Add(new LayoutFinding(LayoutProblem.CharacterFromOtherFace, paragraphId, char.ConvertFromUtf32(codePoint),
                serving.PostScriptName));
    }

    public void NoFace(int codePoint, string? paragraphId)
    {
        if (_seen.Add((char.ConvertFromUtf32(codePoint), null)))
            _findings.Add(new LayoutFinding(LayoutProblem.CharacterInNoFace, paragraphId, char.ConvertFromUtf32(codePoint),
                $"U+{codePoint:X4}"));
    }
}
