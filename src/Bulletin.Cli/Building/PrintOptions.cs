using Bulletin.Cli.Sources;

namespace Bulletin.Cli.Building;

/// <summary>What of a bulletin is printed otherwise than its issue says, by the command line.</summary>
/// <param name="Preprinted">--preprinted: on paper that has its red head already (套红).</param>
/// <param name="Draft">--draft: to be signed off (送审稿).</param>
internal readonly record struct PrintOptions(bool Preprinted, bool Draft)
{
    private const string On = "on";

    /// <summary>For the record of what an output was made from.</summary>
    public IEnumerable<Source> Sources
    {
        get
        {
            if (Preprinted) yield return new Source(SourceKind.Option, "preprinted", On);
            if (Draft) yield return new Source(SourceKind.Option, "draft", On);
        }
    }
}
