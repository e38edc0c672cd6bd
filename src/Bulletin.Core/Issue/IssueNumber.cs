namespace Bulletin.Core.Issue;

/// <summary>期号: an ordinary issue or a supplement (增刊), counted from 1.</summary>
public readonly record struct IssueNumber(int Number, bool IsSupplement)
{
    /// <summary>As printed: <c>第1期</c>, <c>增刊第1期</c>.</summary>
    public override string ToString() => IsSupplement ? $"增刊第{Number}期" : $"第{Number}期";
}
