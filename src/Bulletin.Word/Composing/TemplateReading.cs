using Bulletin.Core.Findings;

namespace Bulletin.Word.Composing;

/// <summary>What opening a template gave: the template, or the findings that say why not.</summary>
public sealed record TemplateReading(Template? Template, IReadOnlyList<Finding> Findings);
