using Bulletin.Layout;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;

namespace Bulletin.Cli.Building;

/// <summary>
/// What one worker keeps from issue to issue: templates opened, their styles read, their parts packed. Used by one issue at a time.
/// </summary>
internal sealed class Workbench
{
    private readonly Dictionary<TemplateFile, KnownStyles> _styles = [];

    public OpenTemplates Templates { get; } = new();

    public PackedEntries Packed { get; } = new();

    /// <summary>The styles of documents made from a template.</summary>
    public KnownStyles StylesOf(TemplateFile template)
    {
        if (!_styles.TryGetValue(template, out var styles)) _styles[template] = styles = new KnownStyles();
        return styles;
    }
}
