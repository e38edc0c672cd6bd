using Bulletin.Core.Yaml;

namespace Bulletin.Core.Reading;

/// <summary>Tells an issue file from the YAML of other programs in the same folder.</summary>
internal static class IssueRecognition
{
    private static readonly string[] Names = [.. Contract.Root.Fields.SelectMany(field => new[] { field.Chinese, field.English })];

    /// <summary>Whether a file that parses holds a key of the contract, or one near it; one that does not parse may be an issue.</summary>
    public static bool LooksLikeIssue(YamlTree tree)
    {
        if (tree.Fault is not null) return true;
        return tree.Root switch
        {
            MapNode map => map.Entries.Any(entry => IsNear(entry.Key.Content.Text)),
            // 报头：… with full-width colons throughout parses as one text.
            TextNode text => text.Content.Text.Split('\n').Any(line => line.Split(':', '：') is [var key, _, ..] && IsNear(key)),
            _ => false,
        };
    }

    private static bool IsNear(string key) => Names.Contains(key.Trim()) || Suggestion.Of(key, Names) is not null;
}
