using Bulletin.Core.Findings;

namespace Bulletin.Word.Checking.Geometry;

/// <summary>How far a clause binds, by its own words.</summary>
public enum ClauseStrength
{
    /// <summary>规定: said without any of the words below.</summary>
    Prescribed,

    /// <summary>一般.</summary>
    Usual,

    /// <summary>推荐.</summary>
    Recommended,

    /// <summary>可以.</summary>
    Allowed,
}

/// <summary>The strengths in words.</summary>
public static class ClauseStrengthNames
{
    public static Wording Of(ClauseStrength strength) => strength switch
    {
        ClauseStrength.Prescribed => new("规定", "prescribed"),
        ClauseStrength.Usual => new("一般", "as a rule"),
        ClauseStrength.Recommended => new("推荐", "recommended"),
        _ => new("可以", "allowed"),
    };
}
