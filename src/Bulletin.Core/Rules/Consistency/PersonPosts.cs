using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Core.Seasons;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>One person under posts that exclude one another (职务不一).</summary>
public sealed class PersonPosts : Rule
{
    /// <summary>Of one person that are held against each other.</summary>
    private const int MostPosts = 40;

    public override RulePage Page { get; } = new(Codes.PersonPosts, "person-posts", Severity.Warning)
    {
        What = new("同一个人的职务前后不同", "one person's posts differ"),
        Why = new("党委书记和党组书记、局长和副局长不会是同一个人同时任的；职务写错是大差错。season.yaml 的“名称”里列出了职务的，以那里为准",
            "nobody is 党委书记 and 党组书记 of one office, or its head and deputy head, at once; a wrong post is a grave mistake. Posts that the "
                + "glossary in season.yaml lists are the measure"),
        Wrong = Example.Body("市交通运输局党委书记、局长王宁主持会议。\n市交通运输局党组书记、局长王宁参加会议。"),
        Right = Example.Body("市交通运输局党委书记、局长王宁主持会议。\n局长王宁最后讲话，副局长李明参加会议。"),
        Remedy = new("核对职务，前后写成一致", "check the post, and write it alike throughout"),
    };

    public override void Check(CheckedIssue issue, FindingSink found)
    {
        var listed = ListedPosts.Of(issue.Glossary);
        var posts = new Dictionary<string, List<(string Post, int Line)>>(StringComparer.Ordinal);
        foreach (var stretch in issue.Stretches)
        {
            if (!(stretch.IsProse || stretch.Kind is StretchKind.PhotoCaption or StretchKind.Heading or StretchKind.Meeting)) continue;
            foreach (var person in NamedPerson.In(stretch.Text, listed.Names))
            {
                if (!person.IsBeforePost
                    && listed.MeantBy(stretch.Text.AsSpan(0, person.End - person.Name.Length), person.Name) is { } other)
                    SayName(stretch, person, other, found);
                if (listed.Find(person.Name) is { Forms.Count: > 0 } entry)
                {
                    CheckListed(stretch, person, entry, found);
                    continue;
                }
                if (!posts.TryGetValue(person.Name, out var known)) posts.Add(person.Name, known = []);
                var clash = person.Posts
                    .SelectMany(post => known.Where(k => Exclude(k.Post, post)).Take(1).Select(k => (k.Post, k.Line, Now: post)))
                    .FirstOrDefault();
                if (clash.Now is not null) Say(stretch, person, clash, found);
                else if (known.Count < MostPosts)
                    known.AddRange(person.Posts.Where(post => !known.Exists(k => k.Post == post))
                        .Select(post => (post, stretch.Whole.Line)));
            }
        }
    }

    /// <summary>Posts that no list has may be further ones; only what excludes a listed one is told of.</summary>
    private static void CheckListed(TextStretch stretch, NamedPerson person, GlossaryEntry entry, FindingSink found)
    {
        foreach (var post in person.Posts.Where(post => !ListedPosts.Has(entry, post)))
        {
            if (ListedPosts.Posts(entry).FirstOrDefault(listed => Exclude(listed, post)) is not { } meant) continue;
            found.Add(stretch.Span(person.Start, person.End),
                new($"{person.Name}在这里是“{Excerpt.Of(post)}”，“名称”里是“{Excerpt.Of(meant)}”（{entry.Name.Span.Source.Path} 第 "
                    + $"{entry.Name.Span.Line} 行）",
                    $"{person.Name} is \"{Excerpt.Of(post)}\" here, but \"{Excerpt.Of(meant)}\" in the glossary "
                        + $"({entry.Name.Span.Source.Path} line {entry.Name.Span.Line})"),
                new($"你是不是想写“{meant}”？职务变了就改“名称”里的", $"did you mean \"{meant}\"? If the post has changed, change the glossary"));
            return;
        }
    }

    private static void SayName(TextStretch stretch, NamedPerson person, GlossaryEntry other, FindingSink found) =>
        found.Add(stretch.Span(person.End - person.Name.Length, person.End),
            new($"“{person.Name}”的职务是“名称”里{other.Name.Value}的（{other.Name.Span.Source.Path} 第 {other.Name.Span.Line} 行）",
                $"\"{person.Name}\" holds the post of {other.Name.Value} in the glossary ({other.Name.Span.Source.Path} line "
                    + $"{other.Name.Span.Line})"),
            new($"你是不是想写“{other.Name.Value}”？换了人就改“名称”里的",
                $"did you mean \"{other.Name.Value}\"? If it is somebody else now, change the glossary"));

    private static void Say(TextStretch stretch, NamedPerson person, (string Post, int Line, string Now) clash, FindingSink found) =>
        found.Add(stretch.Span(person.Start, person.End),
            new($"{person.Name}在这里是“{Excerpt.Of(clash.Now)}”，第 {clash.Line} 行是“{Excerpt.Of(clash.Post)}”",
                $"{person.Name} is \"{Excerpt.Of(clash.Now)}\" here, but \"{Excerpt.Of(clash.Post)}\" in line {clash.Line}"),
            new("核对职务，前后写成一致", "check the post, and write it alike throughout"));

    private static bool Exclude(string a, string b) =>
        (a.EndsWith("党委书记", StringComparison.Ordinal) && b.EndsWith("党组书记", StringComparison.Ordinal))
        || (a.EndsWith("党组书记", StringComparison.Ordinal) && b.EndsWith("党委书记", StringComparison.Ordinal))
        || IsDeputy(a, b) || IsDeputy(b, a);

    /// <summary>副局长 and 局长, of the same office or of one not named.</summary>
    private static bool IsDeputy(string deputy, string head)
    {
        var at = deputy.LastIndexOf('副');
        if (at < 0 || at + 1 >= deputy.Length || head.Contains('副')) return false;
        var title = deputy[(at + 1)..];
        // One may be 书记 in one body and 副书记 in another, and 秘书长 of several.
        if (title is "书记" or "秘书长" || !head.EndsWith(title, StringComparison.Ordinal)) return false;
        var (office, other) = (deputy[..at], head[..^title.Length]);
        return office.Length == 0 || other.Length == 0 || office.EndsWith(other, StringComparison.Ordinal)
            || other.EndsWith(office, StringComparison.Ordinal);
    }
}
