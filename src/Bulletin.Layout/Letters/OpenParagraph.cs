using System.Text;
using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Letters;

/// <summary>A paragraph that is being walked: its text so far, and the fields that are open (17.16.18).</summary>
internal sealed class OpenParagraph
{
    private const int NameLength = 64; // enough to tell a field's name

    private readonly List<(Stage Stage, string Code)> _fields = [];
    private int _codes;
    private int _oldResults;

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
    /// Text here does not print. Text among the code of the innermost field, for which there is another element, is no code and nowhere
    /// to be seen: it counts as lost; results within a code do not.
    /// </summary>
    public bool Hides => _oldResults > 0 || (_codes > 0 && _fields[^1].Stage != Stage.Code);

    public void Clear()
    {
        Text.Clear();
        _fields.Clear();
        (_codes, _oldResults) = (0, 0);
        HidesByStyle = false;
    }

    public void BeginField()
    {
        _fields.Add((Stage.Code, ""));
        _codes++;
    }

    public void Append(string code)
    {
        if (_fields is [.., (Stage.Code, { Length: < NameLength } before)]) _fields[^1] = (Stage.Code, before + code);
    }

    public void BeginResult(bool isMargin)
    {
        if (_fields is not [.., var (before, code)]) return;
        Count(before, -1);
        _fields[^1] = (isMargin && IsPage(code) ? Stage.OldResult : Stage.Result, code);
        Count(_fields[^1].Stage, 1);
    }

    public void EndField()
    {
        if (_fields.Count == 0) return;
        Count(_fields[^1].Stage, -1);
        _fields.RemoveAt(_fields.Count - 1);
    }

    private void Count(Stage stage, int by)
    {
        if (stage == Stage.Code) _codes += by;
        else if (stage == Stage.OldResult) _oldResults += by;
    }

    public static bool IsPage(string instruction) => Fields.NameOf(instruction) is "PAGE" or "NUMPAGES";
}
