namespace Bulletin.Cli.Arguments;

/// <summary>What is asked for.</summary>
public enum Verb
{
    Build,
    Check,
    Fonts,

    /// <summary>A Word document to PDF.</summary>
    Convert,
    Explain,
    Schema,

    /// <summary>The season's next issue, or a new season.</summary>
    New,

    /// <summary>The season's index (总目录), and the season bound.</summary>
    Index,

    /// <summary>The built-in templates, a line each.</summary>
    TemplateList,

    /// <summary>A built-in template as a file of one's own.</summary>
    TemplateExport,

    /// <summary>Controls, styles and geometry of templates.</summary>
    TemplateCheck,
}
