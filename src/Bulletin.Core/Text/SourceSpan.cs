namespace Bulletin.Core.Text;

/// <summary>A stretch of a file, end exclusive, in UTF-16 units of its text.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int End)
{
    public string Text => Source.Content[Start..End];

    /// <summary>Line of the first character, from 1.</summary>
    public int Line => Source.LineOf(Start);

    /// <summary>Column of the first character, from 1, in code points.</summary>
    public int Column => Source.ColumnOf(Start);

    public int EndLine => Source.LineOf(End);

    public int EndColumn => Source.ColumnOf(End);
}
