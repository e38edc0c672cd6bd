namespace Bulletin.Core.Reading;

/// <summary>A key of the contract.</summary>
/// <param name="Description">What it is for, in Chinese, one sentence.</param>
/// <param name="Example">A value as a clerk would type it.</param>
public sealed record Field(string Chinese, string English, FieldKind Kind, string Description, string Example)
{
    public bool IsRequired { get; init; }

    /// <summary>Differs from issue to issue by its nature, so that a season cannot give it.</summary>
    public bool IsIssuesOwn { get; init; }

    /// <summary>May not stand here, though another label might; of a schema's maps that take any label.</summary>
    public bool IsRefused { get; init; }

    /// <summary>The keys inside, where the kind is a map or a list of maps.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>The words allowed, where the kind is a choice.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Further values that an editor offers.</summary>
    public IReadOnlyList<string> MoreExamples { get; init; } = [];

    public bool IsNamed(string key) => key == Chinese || key == English;
}

/// <summary>A word a field may hold, with its other name.</summary>
public sealed record Choice(string Chinese, string English)
{
    public bool IsNamed(string word) => word == Chinese || word == English;
}
