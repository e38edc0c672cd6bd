namespace Bulletin.Word.Packaging;

/// <summary>Hangs on a part that is to bear another name in the package than the one it was opened under or given.</summary>
/// <param name="Value">The entry's name, without a leading slash.</param>
internal sealed record EntryName(string Value);
