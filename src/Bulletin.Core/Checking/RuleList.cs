using Bulletin.Core.Rules.Pictures;

namespace Bulletin.Core.Checking;

/// <summary>Every rule, by code. Written out by hand, for nothing is found by reflection here.</summary>
public static class RuleList
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // 2xx fields

        // 3xx text

        // 4xx consistency

        // 5xx pictures
        new PictureWithoutCaption(),
        new PictureTwice(),
    ];
}
