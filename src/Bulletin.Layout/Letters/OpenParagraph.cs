using System.Text;
using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Letters;

/// <summary>A paragraph that is being walked: its text so far, and the fields that are open (17.16.18).</summary>
internal sealed class OpenParagraph
{
    private readonly List<(Stage Stage, string Code)> _fields = [];

    private enum Stage
    {
        Code,
        Result,

        /// <summary>Of a field that is computed anew.</summary>
        OldResult,
    }

    public StringBuilder Text { get; } = new();

    public bool HidesByStyle { get; set; }

    /// <summary>
    /// Text here does not print. Text among a field's own code, which has an element of its own, is no code and nowhere to be seen: it
    /// counts as lost; results within a code do not.
    /// </summary>
    public bool Hides
    {
        get
        {
            for (var i = 0; i < _fields.Count; i++)
                if (_fields[i].Stage == Stage.OldResult || (_fields[i].Stage == Stage.Code && i < _fields.Count - 1))
                    return true;
            return false;
        }
    }

    public void Clear()
    {
        Text.Clear();
        _fields.Clear();
        HidesByStyle = false;
    }

    public void BeginField() => _fields.Add((Stage.Code, ""));

    public void Append(string code)
    {
        if (_fields is [.., (Stage.Code, var before)]) _fields[^1] = (Stage.Code, before + code);
    }

    public void BeginResult(bool isMargin)
    {
        if (_fields is [.., var (_, code)]) _fields[^1] = (isMargin && IsPage(code) ? Stage.OldResult : Stage.Result, code);
    }

    public void EndField()
    {
        if (_fields.Count > 0) _fields.RemoveAt(_fields.Count - 1);
    }

    public static bool IsPage(string instruction) => Fields.NameOf(instruction) is "PAGE" or "NUMPAGES";
}
