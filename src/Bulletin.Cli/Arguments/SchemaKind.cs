namespace Bulletin.Cli.Arguments;

/// <summary>Files there is a schema of.</summary>
public enum SchemaKind
{
    /// <summary>An issue that stands alone.</summary>
    Issue,

    /// <summary>An issue below a season.yaml.</summary>
    IssueInSeason,

    /// <summary>season.yaml itself.</summary>
    Season,
}
