using Bulletin.Core.Findings;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>A template held against a requirement.</summary>
/// <param name="Measured">What the template says, or why that cannot be told.</param>
/// <param name="Where">The style, or part and paragraph, that was measured.</param>
public sealed record Measurement(Requirement Requirement, Fit Fit, Wording Measured, Wording Where);
