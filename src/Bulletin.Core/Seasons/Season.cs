using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;

namespace Bulletin.Core.Seasons;

/// <summary>A season.yaml (整刊文件), read once for all of its issues.</summary>
public sealed record Season
{
    public required SourceText Source { get; init; }

    /// <summary>The absolute folder it lies in, whose tree no path of its issues may leave.</summary>
    public required string Folder { get; init; }

    /// <summary>Of reading it, by place; an error among them is one of every issue below.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>名称.</summary>
    public Glossary Glossary { get; init; } = Glossary.None;

    /// <summary>What it gives, as an issue without articles, for rules to look at; null: nothing could be read.</summary>
    public BulletinIssue? Draft { get; init; }

    /// <summary>Something in it could not be read as meant, so that what an issue lacks may be there.</summary>
    internal bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Null: it gives nothing.</summary>
    internal FieldMap? Root { get; init; }

    /// <summary>Its path, as findings print it.</summary>
    public string Shown => Source.Path;

    public string FullPath => Source.FullPath;
}
