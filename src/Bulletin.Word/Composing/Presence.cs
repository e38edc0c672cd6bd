namespace Bulletin.Word.Composing;

/// <summary>What filling made of a piece of the template; the larger decides for the whole.</summary>
internal enum Presence
{
    /// <summary>No control in it.</summary>
    Static,

    /// <summary>Controls, none with a value.</summary>
    Empty,
    Filled,
}
