using Bulletin.Core.Findings;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>One thing that GB/T 9704—2012 asks of a page.</summary>
/// <param name="Code">Of the finding where it is not met.</param>
/// <param name="Clause">Its number in the standard.</param>
/// <param name="Subject">What is measured.</param>
/// <param name="Remedy">What to click in Word.</param>
public sealed record Requirement(string Code, string Clause, ClauseStrength Strength, Wording Subject, Wording Wanted, Wording Remedy)
{
    /// <summary>It binds a bulletin (简报), which is none of the fifteen kinds of official document and has a masthead of its own.</summary>
    public bool Binds { get; init; } = true;

    /// <summary>规定 is a warning, all else for the office to decide.</summary>
    public Severity Severity => Binds && Strength == ClauseStrength.Prescribed ? Severity.Warning : Severity.Notice;
}
