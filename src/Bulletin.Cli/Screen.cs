namespace Bulletin.Cli;

/// <summary>Which streams somebody watches, and how.</summary>
/// <param name="Width">Columns.</param>
/// <param name="HasColour">NO_COLOR is not set.</param>
public sealed record Screen(bool ShowsOut, bool ShowsError, int Width, bool HasColour)
{
    /// <summary>Both go to files or other programs.</summary>
    public static Screen None { get; } = new(false, false, 80, false);

    /// <summary>As the process finds it.</summary>
    public static Screen OfProcess(Func<string, string?> variable)
    {
        // A terminal that knows no cursor is none for our purposes; nor is the log of a build server.
        var canMove = variable("TERM") != "dumb" && variable("CI") is null or "";
        return new Screen(canMove && !Console.IsOutputRedirected, canMove && !Console.IsErrorRedirected, WidthOfProcess(),
            variable("NO_COLOR") is null or "");
    }

    private static int WidthOfProcess()
    {
        try
        {
            // A pseudo-terminal that nobody sized says nought.
            return Console.IsOutputRedirected && Console.IsErrorRedirected || Console.WindowWidth <= 0
                ? None.Width
                : Math.Clamp(Console.WindowWidth, 40, 400);
        }
        catch (IOException)
        {
            return None.Width;
        }
    }
}
