namespace Bulletin.Core.Text;

/// <summary>A value with the place it was typed.</summary>
public readonly record struct Sourced<T>(T Value, SourceSpan Span)
{
    public override string ToString() => Value?.ToString() ?? "";
}
