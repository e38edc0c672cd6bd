namespace Bulletin.Core.Reading.Lint;

/// <summary>A map or list that lines stand in.</summary>
/// <param name="Indent">Columns before its keys or dashes.</param>
/// <param name="Field">Whose keys or entries they are; null: unknown to the contract.</param>
internal readonly record struct Level(int Indent, Field? Field, bool IsList)
{
    private static readonly Field OwnLabel = new("", "", FieldKind.TextOrList, "", "");

    /// <summary>The field of a key in this map, or null.</summary>
    public Field? Child(string key) =>
        Field?.Fields.FirstOrDefault(f => f.IsNamed(key)) ?? (Field?.Kind == FieldKind.LabelMap ? OwnLabel : null);

    public bool Knows(string key) => Field is not null && Field.Fields.Any(f => f.IsNamed(key));
}

/// <summary>A key whose value has not begun on its own line.</summary>
internal readonly record struct Awaited(int Indent, Field? Field)
{
    public bool TakesList =>
        Field is null || Field.Kind is FieldKind.MapList or FieldKind.ChoiceOrMapList or FieldKind.TextOrList or FieldKind.Choices;

    /// <param name="hasColon">The line could be a key.</param>
    public bool TakesText(bool hasColon) => Field?.Kind switch
    {
        null or FieldKind.ChoiceOrMapList => !hasColon,
        FieldKind.Map or FieldKind.LabelMap or FieldKind.MapList => false,
        _ => true,
    };
}
