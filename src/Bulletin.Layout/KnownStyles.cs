using Bulletin.Layout.Documents;

namespace Bulletin.Layout;

/// <summary>
/// The styles, lists and theme of a document once read, for further documents that have the very same: copies of one template.
/// Not for a document whose styles were changed, nor for two at a time.
/// </summary>
public sealed class KnownStyles
{
    internal StyleSheet? Sheet { get; set; }
}
