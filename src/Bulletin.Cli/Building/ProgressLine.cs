using System.Diagnostics;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Building;

/// <summary>
/// One line on standard error that says how far a run has come, drawn over itself; messages go above it. Nothing where nobody watches.
/// </summary>
internal sealed class ProgressLine(Surroundings here, Language language, int all)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);

    private readonly bool _isShown = all > 1 && here.Screen.ShowsError;
    private int _width;
    private int _done;
    private long _drawn;

    /// <summary>Takes the line away, lets messages be written, and draws it again.</summary>
    public void Step(Action writeMessages)
    {
        _done++;
        if (!_isShown)
        {
            writeMessages();
            return;
        }
        var isDue = _drawn == 0 || Stopwatch.GetElapsedTime(_drawn) > Pause;
        var before = _width;
        Clear();
        writeMessages();
        if (isDue || before > 0) Draw();
        if (isDue) _drawn = Stopwatch.GetTimestamp();
    }

    public void Clear()
    {
        if (_width == 0) return;
        here.Error.Write($"\r{new string(' ', _width)}\r");
        _width = 0;
    }

    private void Draw()
    {
        if (_done == all) return;
        const int Bar = 30;
        var filled = (int)((long)_done * Bar / all);
        var text = $"[{new string('=', filled)}{new string(' ', Bar - filled)}] {_done}/{all} {new Wording("期", "issues").In(language)}";
        here.Error.Write(text);
        _width = text.Length + 1;
    }
}
