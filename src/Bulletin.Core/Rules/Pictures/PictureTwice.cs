using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Rules.Pictures;

/// <summary>One picture file printed twice.</summary>
public sealed class PictureTwice : Rule
{
    public override RulePage Page { get; } = new(Codes.PictureTwice, "picture-twice", Severity.Warning)
    {
        What = new("同一张照片用了两次", "a photo is printed twice"),
        Why = new("多半是复制一行以后忘了改文件名", "most often a line was copied and its file name left as it was"),
        Wrong = Example.Body("会议现场：\n![会议现场](会场.jpg)\n![领导讲话](会场.jpg)"),
        Right = Example.Body("会议现场：\n![会议现场](会场.jpg)\n![领导讲话](讲话.jpg)"),
        Remedy = new("换成另一张照片，或删去一处", "name another photo, or remove one"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        var first = new Dictionary<(string, string), Photo>();
        foreach (var photo in issue.Blocks<PhotoRow>().SelectMany(row => row.Photos))
            if (!first.TryAdd((photo.BaseFolder, photo.Path.Value), photo))
                found.Add(photo.Path.Span,
                    new($"照片“{photo.Path}”前面已经用过", $"the photo \"{photo.Path}\" has been used before"),
                    new($"第一次在第 {first[(photo.BaseFolder, photo.Path.Value)].Span.Line} 行；换一张，或删去一处",
                        $"first in line {first[(photo.BaseFolder, photo.Path.Value)].Span.Line}; name another, or remove one"));
    }
}
