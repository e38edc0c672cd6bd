using Bulletin.Core.Text;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>Tells an issue from other YAML files that lie in a folder.</summary>
public static class IssueLikeness
{
    /// <summary>
    /// False only for a file that parses and holds no key of the contract or near it; one that does not parse is to be reported.
    /// </summary>
    public static bool LooksLikeIssue(SourceText source)
    {
        var tree = YamlParser.Parse(new RepairedText(source, []));
        if (!tree.IsWhole) return true;
        return tree.Root switch
        {
            MapNode map => map.Entries.Take(1000).Any(e => IsNear(e.Key.Content.Text.Trim())),
            TextNode text =>
                text.Content.Text.Split('\n', ' ').Take(1000)
                    .Any(line => line.IndexOf('：') is > 0 and var colon && IsNear(line[..colon].Trim())),
            _ => false,
        };
    }

    /// <summary>
    /// 版本 says nothing: every other kind of file has one. Below the root only the Chinese names count: <c>title</c> and <c>date</c> stand
    /// anywhere.
    /// </summary>
    private static bool IsNear(string key)
    {
        if (Contract.Version.IsNamed(key)) return false;
        var root = Contract.Root.Fields.Where(f => f != Contract.Version).ToList();
        if (Suggestion.Of(key, root.SelectMany(f => new[] { f.Chinese, f.English })) is not null) return true;
        return root.SelectMany(f => f.Fields).Any(f => f.Chinese == key);
    }
}
