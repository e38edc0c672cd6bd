namespace Bulletin.Cli.Sources;

/// <summary>Kinds of things an output is made from.</summary>
internal enum SourceKind
{
    /// <summary>The program; its version stands for a hash.</summary>
    Tool,

    /// <summary>An option of the command line that changes what is printed; <c>on</c> stands for a hash.</summary>
    Option,

    /// <summary>The issue file's folder, from its season's; there is no hash.</summary>
    Place,

    /// <summary>Date and number of the issue; the hash is that of its first title.</summary>
    Issue,

    /// <summary>The issue file, body files and tables it names, the season's file.</summary>
    Text,
    Template,
    Picture,
    Face,

    /// <summary>Of the press.</summary>
    Profile,
}
