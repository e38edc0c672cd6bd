using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Rules.Pictures;

/// <summary>A photo without a caption (图题).</summary>
public sealed class PictureWithoutCaption : Rule
{
    public override RulePage Page { get; } = new(Codes.PictureWithoutCaption, "picture-without-caption", Severity.Notice)
    {
        What = new("照片没有图题", "a photo has no caption"),
        Why =
            new("简报要存档，几年以后没有图题的照片就认不出是谁、在哪里了", "bulletins are filed, and in a few years nobody knows who or where an unnamed photo shows"),
        Wrong = Example.Body("1月20日下午，全市春运工作会议召开。\n![](会场.jpg)"),
        Right = Example.Body("1月20日下午，全市春运工作会议召开。\n![会议现场](会场.jpg)"),
        Remedy = new("在方括号里写上图题", "write a caption in the square brackets"),
    };

    /// <summary>In a row of several, one caption speaks for all.</summary>
    public override void Check(CheckedIssue issue, FindingSink found)
    {
        foreach (var row in issue.Blocks<PhotoRow>().Where(row => row.Photos.All(photo => photo.Caption is null)))
            found.Add(row.Photos[0].Path.Span,
                new($"照片“{row.Photos[0].Path}”没有图题", $"the photo \"{row.Photos[0].Path}\" has no caption"),
                new($"写成 ![图题]({row.Photos[0].Path})", $"write ![caption]({row.Photos[0].Path})"));
    }
}
