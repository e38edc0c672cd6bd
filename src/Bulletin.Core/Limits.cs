namespace Bulletin.Core;

/// <summary>
/// How much of anything is read: all bounds in one place, each far beyond a real issue and small enough to answer at once.
/// </summary>
public static class Limits
{
    /// <summary>An issue file, a body file or a CSV table, in bytes.</summary>
    public const int TextBytes = 4 * 1024 * 1024;

    /// <summary>Maps and lists inside one another in an issue file; the contract needs five.</summary>
    public const int YamlDepth = 32;

    /// <summary>An ICC profile of a press, in bytes: those with measurements in them have a few million.</summary>
    public const int ProfileBytes = 32 * 1024 * 1024;

    /// <summary>Values in an issue file: a map or list counts one, a text one.</summary>
    public const int YamlNodes = 20_000;

    /// <summary>Findings of one kind for one file before the rest is summed up.</summary>
    public const int FindingsOfOneCode = 100;

    /// <summary>The same where findings are to be repaired: a fix that leaves some would have to be asked for again.</summary>
    public const int RepairsOfOneCode = 100_000;

    /// <summary>Faulty lines of an issue file after which the rest is left to the parser.</summary>
    public const int FaultyLines = 1_000;

    /// <summary>Photos standing side by side.</summary>
    public const int PhotosInRow = 3;

    /// <summary>Columns of a table.</summary>
    public const int TableColumns = 64;

    /// <summary>Rows of a table.</summary>
    public const int TableRows = 5_000;

    /// <summary>Cells of a table: more fill a hundred pages.</summary>
    public const int TableCells = 60_000;

    /// <summary>Characters of the drawing of a grid table.</summary>
    public const int TableArea = 1_000_000;

    /// <summary>Columns of the screen that a grid table is drawn over.</summary>
    public const int TableWidth = 1_000;

    /// <summary>UTF-16 units of a line in which Markdown is looked for; a longer one prints as typed.</summary>
    public const int MarkdownLine = 20_000;

    /// <summary>Characters of a numbered line that is a heading.</summary>
    public const int HeadingCharacters = 40;
}
